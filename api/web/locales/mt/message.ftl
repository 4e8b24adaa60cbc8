# What the domain says; each English text equals the domain's own sentence.
match-tail = { $where ->
    [case] {", b’ittri kbar u żgħar differenti"}
    [greek] {"; l-isem bil-Grieg miktub b’ittri Latini"}
    [bulgarian] {"; l-isem bil-Bulgaru miktub b’ittri Latini"}
    [english] {"; fl-isem tagħha bl-Ingliż"}
    [other] {"; f’isem preċedenti jew f’isem ieħor"}
    [place] {"; fl-ismijiet tagħha u fil-post jew fiż-żona tagħha"}
    [topic] {"; fl-ismijiet tagħha u fil-kliem għan-network, is-setturi jew il-pajjiż tagħha"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; ortografija oħra"}
}{ $typos ->
    [0] {""}
    [1] {"; żball tipografiku wieħed"}
   *[other] {"; żbalji tipografiċi: "}{ $typos }
}{ $missing ->
    [none] {""}
   *[other] {"; ma nstabx: "}{ $missing }
}.
match-code = It-test huwa l-kodiċi tagħha{ match-tail }
match-acronym = It-test huwa l-akronimu tagħha{ match-tail }
match-name = It-test huwa wieħed mill-ismijiet tagħha{ match-tail }
match-prefix = Wieħed mill-ismijiet tagħha jibda bit-test{ match-tail }
match-words = Il-kliem kollu nstab{ match-tail }
match-similar = Il-kliem kollu nstab, parti minnu f’forma simili{ match-tail }
match-partial = Instabet parti mit-test{ match-tail }

as-role = { $role ->
    [CASE_OWNER] sid il-każ
    [INTELLIGENT_ROUTING] router
   *[COUNTER_PARTY] kontroparti
}
can-receive = Għandha { $buc } bħala { as-role }, lesta { $since ->
    [none] minn dejjem
   *[other] mid-data { $since }
}.
reason-institution-upcoming = L-istituzzjoni hija valida biss mid-data { $from }.
reason-institution-ended = L-istituzzjoni ntemmet (l-aħħar jum: { $last }).{ $successors ->
    [none] {""}
   *[other] {" Postha ttieħed minn: "}{ $successors }.
}
reason-no-competence = M’għandhiex kompetenza għal { $buc }.
reason-other-scope = Għandha { $buc }, iżda biss għal skemi jew benefiċċji oħra.
reason-wrong-role = Għandha { $buc }, iżda mhux bħala { as-role }.
reason-not-yet-valid = Il-kompetenza tagħha għal { $buc } tibda fid-data { $from }.
reason-ended = Il-kompetenza tagħha għal { $buc } ntemmet (l-aħħar jum: { $last }).
reason-not-ready = Hija kompetenti għal { $buc }, iżda { $from ->
    [none] mhijiex lesta tirċevih fl-EESSI
   *[other] hija lesta biss mid-data { $from }
}.
reason-outside-area = Għandha { $buc }, iżda ma tkoprix dan il-post.
reason-sender-not-ready = Dakinhar l-ebda istituzzjoni ({ $country }) ma tista’ tkun sid il-każ għal { $buc }.

invalid-cursor = “{ $field }” mhuwiex kursur ta’ din il-lista; uża wieħed li ngħata minn paġna preċedenti.
page-size = “{ $field }” huwa { $count }; itlob għadd ta’ entrati minn 1 sa { $most } u kompli bil-kursur.
page-size-suggestions = “{ $field }” huwa { $count }; itlob għadd ta’ suġġerimenti minn 1 sa { $most }.
invalid-code = “{ $code }” mhuwiex kodiċi ta’ istituzzjoni; ikteb il-pajjiż, żewġ punti (:) u minn 4 sa 10 ittri jew ċifri, pereżempju PL:PL212000WR.
unknown-code = L-ebda istituzzjoni m’għandha l-kodiċi { $code }; { $near ->
    [none] iċċekkjah jew fittex skont l-isem.
   *[other] ridt tgħid { $near }?
}
unknown-country = “{ $code }” mhuwiex wieħed mit-32 pajjiż tal-EESSI; uża kodiċi bħal PL, EL (il-Greċja) jew UK (ir-Renju Unit).
unknown-network = M’hemmx network “{ $code }”; uża kodiċi bħal PL-ZUS mil-lista tan-networks.
unknown-buc = M’hemmx BUC “{ $code }”; uża kodiċi bħal FB_BUC_01.
unknown-sed = M’hemmx SED “{ $code }”; uża kodiċi bħal F001.
sed-administrative = { $sed } huwa dokument amministrattiv u ma jiftaħ l-ebda BUC. X007 jgħaddi każ lil istituzzjoni oħra, X008 jgħarraf li ntbagħat bi żball, X011 jirrifjutah, X100 ibiddel il-parteċipant; H_BUC_01 iservi biex issir mistoqsija.
sed-inside = { $sed } ma jiftaħ l-ebda BUC: jintbagħat fi ħdan { $bucs }; id-destinatarju diġà huwa stabbilit.
unknown-place = Il-post “{ $place }” mhuwiex magħruf hawnhekk; ipprova l-eqreb belt ikbar, ir-reġjun jew kodiċi NUTS bħal PL21.
invalid-period = “to” għandu jkun bejn 0 jiem u 10 snin wara “from”.
invalid-seq = “after” mhuwiex numru ta’ bidla; uża n-numru mogħti minn paġna preċedenti.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Semmi mill-inqas pajjiż wieħed.
too-many-answers = It-tweġibiet għall-mistoqsija huma aktar minn { $most }; staqsi dwar inqas pajjiżi jew dwar BUC wieħed.
one-of = Staqsi dwar wieħed biss minn dawn: “buc”, “sed” jew “sector”.
ambiguous-place = “{ $place }” jista’ jfisser diversi postijiet ({ $country }): { $candidates }. Speċifika liema wieħed.
covers-not-stated = Iż-żona tagħha mhijiex indikata; tgħodd bħala l-pajjiż kollu.
covers-country = Tkopri l-pajjiż kollu, inkluż { $place }.
covers-part = Tkopri { $area }, parti minn { $place }.
covers-exactly = Tkopri { $area }.
covers-area = Tkopri { $area }, fejn jinsab { $place }.
reason-scope = Għal: { $scope }.
reason-default = Hija l-istituzzjoni prestabbilita għal dan.
reason-router = Quddiemha hemm ir-router { $router }.
answer-found = { $count ->
    [1] Istituzzjoni waħda ({ $country }) għal { $buc } fid-data { $on }.
    [two] { $count } istituzzjonijiet ({ $country }) għal { $buc } fid-data { $on }, l-aħjar waħda l-ewwel.
    [few] { $count } istituzzjonijiet ({ $country }) għal { $buc } fid-data { $on }, l-aħjar waħda l-ewwel.
    [many] { $count }-il istituzzjoni ({ $country }) għal { $buc } fid-data { $on }, l-aħjar waħda l-ewwel.
   *[other] { $count } istituzzjoni ({ $country }) għal { $buc } fid-data { $on }, l-aħjar waħda l-ewwel.
}
nobody-who = Ebda istituzzjoni ({ $country }) għal { $buc } fid-data { $on }
nobody-then = Staqsi lil { $hub ->
    [none] korp ta’ kollegament
   *[other] { $hub }
} permezz ta’ H_BUC_01; każ li jintbagħat lill-istituzzjoni ħażina jiġi mgħoddi permezz ta’ X007.
nobody-no-competence = { nobody-who }: l-ebda istituzzjoni mhi kompetenti għalih. { nobody-then }
nobody-wrong-role = { nobody-who }: hemm istituzzjonijiet li jieħdu sehem fih, iżda mhux f’dan ir-rwol. { nobody-then }
nobody-not-ready = { nobody-who }: hemm istituzzjoni kompetenti, iżda mhijiex lesta fl-EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: il-kompetenza tibda aktar tard. { nobody-then }
nobody-ended = { nobody-who }: il-kompetenza ntemmet. { nobody-then }
nobody-institution-ended = { nobody-who }: l-istituzzjoni li kienet kompetenti ntemmet. { nobody-then }
nobody-sender-not-ready = { nobody-who }: fil-pajjiż tal-mittent m’hemm l-ebda sid il-każ lest. { nobody-then }
nobody-outside-area = { nobody-who }: l-istituzzjonijiet kompetenti ma jkoprux dan il-post. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] mingħajr il-post
    [ready] lesti jew le
    [status] li ntemmu jew li għadhom ġejjin
    [role] fi kwalunkwe rwol
    [buc] għal kwalunkwe BUC
    [sector] fi kwalunkwe settur
    [function] bi kwalunkwe funzjoni
    [network] fi kwalunkwe network
    [country] f’pajjiżi oħra
    [day] illum
   *[all] mingħajr l-ebda filtru
}.
match-chosen = Magħżula: l-ebda entrata oħra ma taqbel daqsha.
match-behind = Mhux magħżula: entrata oħra taqbel aħjar.
match-by-code = Il-kodiċi tagħha jinsab fl-isem.
match-same-acronym = L-isem huwa l-akronimu tagħha.
match-same-name = L-isem huwa wieħed mill-ismijiet tagħha.
match-all-words = Il-kliem kollu tal-isem instab.
match-share = Instab { $share } % tal-isem; il-kliem rari jiżen aktar.
match-town = Il-belt hija tagħha stess.
match-town-covered = Il-belt tinsab fiż-żona tagħha.
match-town-country = Tkopri l-pajjiż kollu, inkluża l-belt.
match-town-elsewhere = Il-belt mhijiex fost il-postijiet tagħha.
match-typos = { $typos ->
    [1] Żball tipografiku wieħed
   *[other] Żbalji tipografiċi: { $typos }
}.
match-missing = Ma nstabx: { $missing }.
match-unmet = Mhux magħżula: “{ $word }” jindika korp ieħor.
match-rivals = Mhux magħżula: dawn jaqblu daqsha: { $codes }.
match-weak = Mhux magħżula: instab ftit wisq mill-isem.
match-namesake = Mhux magħżula: l-ismijiet tagħha jgħidu aktar minn dan; tista’ tkun korp ieħor.
match-elsewhere = Mhux magħżula: il-belt ma taqbilx.
too-many-names = L-għadd ta’ ismijiet f’“queries” huwa { $count }; qabbel mhux aktar minn { $most } f’daqqa.
too-many-excluded = L-għadd massimu ta’ kodiċijiet li tista’ teskludi huwa { $most }.
empty-text = Ikteb dak li qed tfittex: isem, post, kodiċi.
scope-unknown = L-ebda istituzzjoni hawnhekk ma tindika “{ $text }”; qed jingħataw il-korpi mingħajr limitu.{ $values ->
    [none] {""}
   *[other] {" "}Indikati huma: { $values }.
}
text-unreadable = Hawn karattru li ħadd ma jarah; erġa’ ikteb it-test.
