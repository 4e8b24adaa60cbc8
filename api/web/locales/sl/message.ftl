# What the domain says; each English text equals the domain's own sentence.
match-tail = { $where ->
    [case] {", z drugačnimi velikimi in malimi črkami"}
    [greek] {"; latinični zapis grškega naziva"}
    [bulgarian] {"; latinični zapis bolgarskega naziva"}
    [english] {"; v angleškem nazivu"}
    [other] {"; v nekdanjem ali drugem nazivu"}
    [place] {"; v nazivih in kraju ali območju"}
    [topic] {"; v nazivih in besedah za mrežo, področja ali državo"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; drugačen zapis"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 tipkarska napaka"}
    [one] {"; "}{ $typos } tipkarska napaka
    [two] {"; "}{ $typos } tipkarski napaki
    [few] {"; "}{ $typos } tipkarske napake
   *[other] {"; "}{ $typos } tipkarskih napak
}{ $missing ->
    [none] {""}
   *[other] {"; ni najdeno: "}{ $missing }
}.
match-code = Vneseno besedilo je koda nosilca{ match-tail }
match-acronym = Vneseno besedilo je kratica nosilca{ match-tail }
match-name = Vneseno besedilo je eden od nazivov nosilca{ match-tail }
match-prefix = Z vnesenim besedilom se začne eden od nazivov nosilca{ match-tail }
match-words = Najdene so vse besede{ match-tail }
match-similar = Najdene so vse besede, nekatere v podobni obliki{ match-tail }
match-partial = Najden je del vnesenega besedila{ match-tail }

as-role = { $role ->
    [CASE_OWNER] lastnik zadeve
    [INTELLIGENT_ROUTING] usmerjevalni nosilec
   *[COUNTER_PARTY] nasprotna stranka
}
can-receive = Sodeluje pri { $buc } kot { as-role }, { $since ->
    [none] pripravljen od vsega začetka
   *[other] pripravljen (prvi dan: { $since })
}.
reason-institution-upcoming = Nosilec še ni veljaven; prvi dan veljavnosti: { $from }.
reason-institution-ended = Nosilec ni več veljaven; zadnji dan veljavnosti: { $last }.{ $successors ->
    [none] {""}
   *[other] {" Naslednik: "}{ $successors }.
}
reason-no-competence = Za { $buc } ni pristojen.
reason-other-scope = Sodeluje pri { $buc }, vendar samo za druge sisteme ali dajatve.
reason-wrong-role = Sodeluje pri { $buc }, vendar ne kot { as-role }.
reason-not-yet-valid = Za { $buc } še ni pristojen; prvi dan pristojnosti: { $from }.
reason-ended = Za { $buc } ni več pristojen; zadnji dan pristojnosti: { $last }.
reason-not-ready = Za { $buc } je pristojen, vendar { $from ->
    [none] ga v EESSI ni pripravljen prejeti
   *[other] še ni pripravljen (prvi dan pripravljenosti: { $from })
}.
reason-outside-area = Sodeluje pri { $buc }, vendar ni pristojen za ta kraj.
reason-sender-not-ready = V državi { $country } na ta dan nihče ne more biti lastnik zadeve { $buc }.

invalid-cursor = „{ $field }“ ni kazalec mesta na tem seznamu; uporabite kazalec, ki ga je navedla ena od prejšnjih strani.
page-size = Vrednost „{ $field }“ je { $count }; zahtevajte število vnosov od 1 do { $most } in nadaljujte s kazalcem mesta.
page-size-suggestions = Vrednost „{ $field }“ je { $count }; zahtevajte število predlogov od 1 do { $most }.
invalid-code = „{ $code }“ ni koda nosilca; vnesite državo, dvopičje in od 4 do 10 črk ali števk, na primer PL:PL212000WR.
unknown-code = Noben nosilec nima kode { $code }; { $near ->
    [none] preverite jo ali iščite po nazivu.
   *[other] ste mislili { $near }?
}
unknown-country = „{ $code }“ ni nobena od 32 držav EESSI; uporabite kodo, kot je PL, EL (Grčija) ali UK (Združeno kraljestvo).
unknown-network = Mreža „{ $code }“ ne obstaja; uporabite kodo s seznama mrež, na primer PL-ZUS.
unknown-buc = BUC „{ $code }“ ne obstaja; uporabite kodo, kot je FB_BUC_01.
unknown-sed = SED „{ $code }“ ne obstaja; uporabite kodo, kot je F001.
sed-administrative = { $sed } je administrativni dokument in ne sproži nobenega BUC. X007 zadevo posreduje drugemu nosilcu, X008 sporoči, da je bila poslana pomotoma, X011 jo zavrne, X100 zamenja udeleženca; za poizvedbe je namenjen H_BUC_01.
sed-inside = { $sed } ne sproži nobenega BUC: pošlje se znotraj { $bucs }; prejemnik je že določen.
unknown-place = Kraj „{ $place }“ tukaj ni znan; poskusite z najbližjim večjim mestom, regijo ali kodo NUTS, na primer PL21.
invalid-period = „to“ mora biti isti dan kot „from“ ali največ 10 let pozneje.
invalid-seq = „after“ ni številka spremembe; uporabite številko, ki jo je navedla ena od prejšnjih strani.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Navedite vsaj eno državo.
too-many-answers = Število odgovorov na vprašanje je večje od { $most }; navedite manj držav ali samo en BUC.
one-of = Navedite natanko eno od možnosti „buc“, „sed“ in „sector“.
ambiguous-place = „{ $place }“ lahko v državi { $country } pomeni več krajev: { $candidates }. Navedite, katerega.
covers-not-stated = Območje ni navedeno; šteje se, da je to celotna država.
covers-country = Pokriva celotno državo, tudi kraj { $place }.
covers-part = Pokriva območje { $area }, ki je del območja { $place }.
covers-exactly = Pokriva območje { $area }.
covers-area = Pokriva območje { $area }, kjer je { $place }.
reason-scope = Samo za: { $scope }.
reason-default = V takih primerih je privzeti nosilec.
reason-router = Usmerjevalni nosilec pred njim: { $router }.
answer-found = { $count ->
    [1] 1 nosilec v državi { $country } za { $buc } na dan { $on }.
    [one] { $count } nosilec v državi { $country } za { $buc } na dan { $on }, najprimernejši je naveden prvi.
    [two] { $count } nosilca v državi { $country } za { $buc } na dan { $on }, najprimernejši je naveden prvi.
    [few] { $count } nosilci v državi { $country } za { $buc } na dan { $on }, najprimernejši je naveden prvi.
   *[other] { $count } nosilcev v državi { $country } za { $buc } na dan { $on }, najprimernejši je naveden prvi.
}
nobody-who = V državi { $country } na dan { $on } za { $buc } ni nikogar
nobody-then = Za pojasnilo zaprosite { $hub ->
    [none] organ za zvezo
   *[other] { $hub }
} s H_BUC_01; zadeva, poslana napačnemu nosilcu, se posreduje z X007.
nobody-no-competence = { nobody-who }: noben nosilec ni pristojen. { nobody-then }
nobody-wrong-role = { nobody-who }: nosilci pri njem sodelujejo, vendar ne v tej vlogi. { nobody-then }
nobody-not-ready = { nobody-who }: pristojni nosilec obstaja, vendar v EESSI ni pripravljen. { nobody-then }
nobody-not-yet-valid = { nobody-who }: pristojnost se začne pozneje. { nobody-then }
nobody-ended = { nobody-who }: pristojnost je prenehala. { nobody-then }
nobody-institution-ended = { nobody-who }: nosilec, ki je bil pristojen, ni več veljaven. { nobody-then }
nobody-sender-not-ready = { nobody-who }: država pošiljateljica nima pripravljenega lastnika zadeve. { nobody-then }
nobody-outside-area = { nobody-who }: pristojni nosilci ne pokrivajo tega kraja. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] brez navedenega kraja
    [ready] ne glede na pripravljenost
    [status] skupaj s prihodnjimi in nekdanjimi
    [role] v kateri koli vlogi
    [buc] za kateri koli BUC
    [sector] na katerem koli področju
    [function] s katero koli funkcijo
    [network] v kateri koli mreži
    [country] v drugih državah
    [day] na današnji dan
   *[all] brez filtrov
}.
match-chosen = Izbran: noben drug vnos ne ustreza tako dobro.
match-behind = Ni izbran: drug vnos ustreza bolje.
match-by-code = Naziv vsebuje kodo nosilca.
match-same-acronym = Naziv je kratica nosilca.
match-same-name = Naziv je eden od nazivov nosilca.
match-all-words = Najdene so vse besede naziva.
match-share = Delež najdenega naziva: { $share } %; redkejše besede štejejo več.
match-town = Nosilec ima sedež v tem kraju.
match-town-covered = Kraj je na območju nosilca.
match-town-country = Nosilec pokriva celotno državo, tudi ta kraj.
match-town-elsewhere = Kraj ne spada k nosilcu.
match-typos = { $typos ->
    [1] 1 tipkarska napaka
    [one] { $typos } tipkarska napaka
    [two] { $typos } tipkarski napaki
    [few] { $typos } tipkarske napake
   *[other] { $typos } tipkarskih napak
}.
match-missing = Ni najdeno: { $missing }.
match-unmet = Ni izbran: beseda „{ $word }“ kaže na drugega nosilca.
match-rivals = Ni izbran: enako dobro ustreza { $codes }.
match-weak = Ni izbran: najden je premajhen del naziva.
match-namesake = Ni izbran: njegovi nazivi vsebujejo še kaj drugega; morda gre za drugega nosilca.
match-elsewhere = Ni izbran: kraj ne ustreza.
too-many-names = Število nazivov v „queries“ je { $count }; hkrati jih je mogoče primerjati največ { $most }.
too-many-excluded = Izključite največ toliko kod: { $most }.
empty-text = Vnesite, kar iščete: naziv, kraj ali kodo.
scope-unknown = Noben nosilec tukaj ne navaja „{ $text }“; prikazani so nosilci brez omejitve.{ $values ->
    [none] {""}
   *[other] {" "}Navedene vrednosti: { $values }.
}
text-unreadable = Tu je znak, ki ga nihče ne vidi; vnesite besedilo znova.
