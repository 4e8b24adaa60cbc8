practice-title = Prattiki tajbin
practice-lead = X’għamlu l-amministrazzjonijiet dwar problema tal-iskambju elettroniku, x’irriżulta, u min qed jadotta s-soluzzjoni.
practice-search = Fittex fil-prattiki tajbin
practice-words = X’qed tfittex? Kliem bi kwalunkwe lingwa, BUC, pajjiż
practice-count = { $count ->
    [one] Prattika waħda
    [two] { $count } prattiki
    [few] { $count } prattiki
    [many] { $count }-il prattika
   *[other] { $count } prattika
}
practice-nothing = Ma nstabet l-ebda prattika. Neħħi filtru, jew fittex kliem ieħor.
practice-all = Il-prattiki tajbin kollha
practice-order-relevance = L-aħjar riżultat l-ewwel
practice-order-newest = L-aktar riċenti l-ewwel
practice-order-uptake = L-aktar adottati l-ewwel
practice-statistics = Ċifri tar-reġistru
practice-feed = Prattiki tajbin ġodda (feed)
practice-submit-one = Ikteb prattika tajba
practice-untitled = Prattika mingħajr titolu
practice-example = Eżempju
practice-demonstration = Dan huwa eżempju miktub għas-sett ta’ data għal dimostrazzjoni. Dak li jiddeskrivi ma seħħ imkien, u l-ebda istituzzjoni msemmija hawnhekk ma għamlitu.
practice-facet-country = Pajjiż
practice-facet-sector = Setturi
practice-facet-buc = Każijiet ta’ użu operazzjonali (BUC)
practice-facet-institution = Istituzzjonijiet
practice-facet-maturity = Maturità
practice-facet-outcome = Eżitu
practice-facet-transferable = Trasferibbiltà
practice-facet-year = Is-sena li fiha bdiet
practice-facet-from = Mis-sena
practice-facet-to = Sas-sena
practice-facet-stage = Adozzjoni
practice-facet-adopter = Adottata fi
practice-facet-language = Lingwa tat-test
practice-facet-status = Status
practice-facet-contact = Indirizz elettroniku tal-uffiċċju
practice-maturity-PILOT = Pilota
practice-maturity-IN_OPERATION = Operattiva
practice-maturity-ESTABLISHED = Stabbilita
practice-outcome-WORKED = Ħadmet
practice-outcome-PARTLY_WORKED = Ħadmet parzjalment
practice-outcome-DID_NOT_WORK = Ma ħadmitx
practice-transferable-AS_IS = Kif inhi
practice-transferable-WITH_CHANGES = B’bidliet
practice-transferable-NOT_TRANSFERABLE = Mhux trasferibbli
practice-stage-INTERESTED = Hemm interess
practice-stage-PLANNED = Ippjanata
practice-stage-PILOTING = F’fażi pilota
practice-stage-IN_USE = Fl-użu
practice-stage-ABANDONED = Abbandunata
practice-state-DRAFT = Abbozz
practice-state-SUBMITTED = Qed tistenna lill-koordinatur nazzjonali
practice-state-NATIONALLY_APPROVED = Qed tistenna lill-programm
practice-state-RETURNED = Mibgħuta lura
practice-state-REFUSED = Irrifjutata
practice-state-PUBLISHED = Ippubblikata
practice-state-EXPIRED = Skaduta
practice-state-SUPERSEDED = Sostitwita
practice-state-ARCHIVED = Arkivjata
practice-field-title = Titolu
practice-field-summary = Fil-qosor
practice-field-problem = Il-problema
practice-field-solution = X’sar
practice-field-results = Riżultati
practice-field-costs = Spejjeż
practice-field-challenges = Diffikultajiet
practice-field-transferability = X’jeħtieġu l-oħrajn
practice-hint-title = X’sar, f’linja waħda.
practice-hint-summary = X’sar, għal min, u b’liema effett.
practice-hint-problem = X’kien ħażin qabel, u għal min.
practice-hint-solution = X’sar, pass wara pass.
practice-hint-results = X’irriżulta, u kif taf b’dan: ċifri bil-perjodu tagħhom.
practice-hint-costs = Jiem ta’ xogħol, liċenzji, u kemm tiswa biex tinżamm fl-użu.
practice-hint-challenges = X’kien diffiċli, u x’kont tagħmel b’mod differenti.
practice-hint-transferability = X’jeħtieġ pajjiż ieħor biex jagħmel l-istess, u x’ma jistax jiġi ttrasferit.
practice-letters = { $count ->
    [one] Mhux aktar minn karattru wieħed.
    [two] Mhux aktar minn { $count } karattri.
    [few] Mhux aktar minn { $count } karattri.
    [many] Mhux aktar minn { $count }-il karattru.
   *[other] Mhux aktar minn { $count } karattru.
}
practice-left = Karattri li fadal:
practice-uptake-line = { $count ->
    [one] Adozzjoni waħda, fl-użu: { $used }
    [two] { $count } adozzjonijiet, fl-użu: { $used }
    [few] { $count } adozzjonijiet, fl-użu: { $used }
    [many] { $count }-il adozzjoni, fl-użu: { $used }
   *[other] { $count } adozzjoni, fl-użu: { $used }
}
practice-version = Verżjoni { $number }, ippubblikata fi { $on }.
practice-due = Għandha tiġi kkonfermata qabel { $day }.
practice-original = Lingwa oriġinali: { $language }.
practice-expired = Din il-prattika ma ġietx ikkonfermata għal 24 xahar u m’għadhiex fil-lista.
practice-superseded = Din il-verżjoni ġiet sostitwita minn verżjoni aktar riċenti.
practice-archived = Din il-prattika ġiet arkivjata: { $reason }
practice-to-current = Mur għall-aktar verżjoni riċenti
practice-to-published = Mur għall-verżjoni ppubblikata
practice-languages = Lingwi ta’ din il-prattika
practice-take-up = Iddikjara l-adozzjoni
practice-under-way = Verżjoni li qed titħejja
practice-new-version = Ikteb verżjoni ġdida
practice-confirm = Ikkonferma li għadha korretta
practice-archive = Arkivja din il-prattika
practice-archive-reason = Għaliex qed titneħħa mil-lista; ir-raġuni jaqraha kulħadd
practice-more = Links u fajls
practice-uptake = Adozzjoni
practice-uptake-none = S’issa ħadd ma ddikjara li qed jadottaha.
practice-map = Fejn qed tiġi adottata
practice-origin = Minn fejn ġejja
practice-no-uptake = L-ebda adozzjoni ddikjarata
practice-stages = Stadji
practice-over-time = Żvilupp maż-żmien
practice-by-then = Sa
practice-similar = Prattiki simili
practice-facts = F’daqqa t’għajn
practice-versions = Verżjonijiet oħra
practice-uptake-adaptation = X’inbidel
practice-uptake-evidence = Evidenza
practice-uptake-reason = Għaliex ġiet abbandunata
practice-own = Prattiki li qed jitħejjew
practice-your-turn = Imissek int
practice-others-turn = Qed jistennew lil ħaddieħor
practice-nothing-waits = M’hemm xejn li qed jistenna lilek.
practice-since = minn { $day }
practice-turn-author = Imiss lill-awtur.
practice-turn-coordinator = Imiss lill-koordinatur nazzjonali.
practice-turn-programme = Imiss lill-programm.
practice-edit = Ibdel
practice-preview = Ara minn qabel
practice-steps = X’ġara s’issa
practice-wrong = Qabel ma tkun tista’ tiġi ppreżentata
practice-missing = { $count ->
    [one] Għad hemm ħaġa waħda nieqsa
    [two] Għad hemm { $count } affarijiet neqsin
    [few] Għad hemm { $count } affarijiet neqsin
    [many] Għad hemm { $count }-il ħaġa neqsin
   *[other] Għad hemm { $count } ħaġa neqsin
}
practice-missing-hint = Tista’ tiġi ppreżentata mingħajrhom, iżda l-qarrejja se jfittxuhom.
practice-missing-english = { $field }, bl-Ingliż
practice-submit = Ippreżenta
practice-submit-hint = Tintbagħat lill-koordinatur nazzjonali, imbagħad lill-programm.
practice-decide = Id-deċiżjoni tiegħek
practice-comment = Kumment għall-awtur
practice-comment-hint = Meħtieġ biex il-prattika tintbagħat lura jew tiġi rrifjutata.
practice-approve = Approva f’isem il-pajjiż
practice-publish = Ippubblika
practice-return = Ibgħat lura
practice-refuse = Irrifjuta
practice-discard = Ħassar din il-verżjoni
practice-discard-hint = Ma jinżamm xejn minnha. Dak li hu ppubblikat jibqa’.
practice-discard-sure = Ħassar
practice-new = Prattika tajba ġdida
practice-saved = Issejvjat fi { $at }.
practice-overtaken = Sadanittant xi ħadd issejvja verżjoni aktar ġdida. It-test tiegħek jinsab hawn taħt; jekk terġa’ tissejvjah, jieħu post dak tal-persuna l-oħra.
practice-original-label = Lingwa oriġinali
practice-original-hint = Il-lingwa li biha tikteb; it-testi b’lingwi oħra huma traduzzjonijiet.
practice-translating = Lingwa tat-traduzzjoni: { $language }. It-test fuq kull kaxxa huwa l-oriġinal.
practice-texts = Testi
practice-markdown = Ħalli linja vojta bejn il-paragrafi. Il-linji li jibdew b’“- ” jagħmlu lista, u **żewġ asterisks** jagħmlu t-test b’tipa grassa.
practice-required = meħtieġ
practice-choose = Agħżel
practice-outcome-hint = Prattika li ma ħadmitx tgħin lil oħrajn ukoll.
practice-bucs-hint = Kodiċijiet b’virgoli bejniethom, bħal FB_BUC_01.
practice-institutions-hint = Kodiċijiet tad-direttorju b’virgoli bejniethom.
practice-contact-hint = L-indirizz ta’ uffiċċju, mhux ta’ persuna.
practice-links = Links
practice-link-title = Test
practice-link-url = Indirizz
practice-save = Issejvja
practice-save-preview = Issejvja u ara minn qabel
practice-files = Fajls
practice-file = Fajl
practice-file-add = Żid il-fajl
practice-file-remove = Neħħi
file-kinds = Jiġu aċċettati: { $list }, mingħajr macros jew skripts.
file-most = Sa { $count } MB kull wieħed.
file-kilobytes = { $count } kB
practice-next-lead = Il-verżjoni li jmiss tibda minn dak li tgħid il-verżjoni ppubblikata. Din tibqa’ fil-lista sakemm tiġi ppubblikata dik li jmiss.
practice-next-begin = Ibda l-verżjoni li jmiss
uptake-lead = Indika fejn wasal pajjiżek, jew istituzzjoni tiegħu, b’din il-prattika. Kollox jaqrah kulħadd, ħlief l-indirizz elettroniku.
uptake-owner = L-indirizz elettroniku tal-prattika stess:
uptake-own-title = Iddikjarat s’issa
uptake-change = ibdel
uptake-changing = Ibdel: { $who }
uptake-new = Dikjarazzjoni ġdida
uptake-institution-hint = Il-kodiċi tagħha fid-direttorju; ħallih vojt għall-pajjiż kollu.
uptake-stage = Fejn wasalt
uptake-adaptation-hint = X’tagħmel b’mod differenti mill-oriġinal.
uptake-evidence-hint = X’juri li taħdem: ċifri, rapport, link.
uptake-reason-hint = Biss jekk abbandunajtha: għaliex, biex oħrajn jitgħallmu minn dan.
uptake-contact-hint = L-indirizz ta’ uffiċċju; jarawh biss dawk responsabbli mill-prattika u l-programm.
uptake-save = Issejvja d-dikjarazzjoni
practice-figure-practices = Prattiki
practice-figure-adopters = Adozzjonijiet
practice-figure-countries = Pajjiżi bi prattika jew b’adozzjoni
practice-figure-warnings = Prattiki li ma ħadmux jew li mhumiex trasferibbli
practice-figure-expired = Prattiki skaduti
practice-figure-median = Żmien medjan mill-preżentazzjoni sad-deċiżjoni
practice-days = { $count ->
    [one] Jum wieħed
    [two] { $count } jiem
    [few] { $count } jiem
    [many] { $count }-il jum
   *[other] { $count } jum
}
practice-no-decisions = Għad m’hemm l-ebda deċiżjoni
practice-by-sector = Skont is-settur
practice-by-country = Skont il-pajjiż
practice-month = Xahar
practice-ledger = Ir-reġistru tal-adozzjonijiet bħala fajl
practice-needed = Dan huwa meħtieġ qabel ma l-prattika tkun tista’ tiġi ppreżentata.
practice-original-missing = Ikteb dan ukoll fil-lingwa oriġinali tal-prattika ({ $language }).
practice-language-twice = Dan inkiteb darbtejn bl-istess lingwa; ħalli wieħed.
practice-year = Indika s-sena li fiha bdiet, minn { $first } sa { $final }.
practice-wrong-state = Dan mhux possibbli bi prattika li l-istatus tagħha huwa “{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}”; ara kif inhi issa.
uptake-own = Il-prattika ġejja minn hawn; ħadd ma jadotta l-prattika tiegħu stess.
uptake-reason = Ikteb għaliex ġiet abbandunata, biex oħrajn jitgħallmu minn dan.
uptake-wrong-stage = Fir-reġistru, l-istadju “{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}” ma jistax jiġi wara l-istadju “{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}”.
uptake-not-listed = Din il-prattika m’għadhiex fil-lista tal-prattiki tajbin.
uptake-stage-needed = Indika fejn wasalt.
file-name = Agħti lill-fajl isem sempliċi ta’ mhux aktar minn 120 karattru.
file-size = Fajl jista’ jkun sa { $most } MB, u ma jistax ikun vojt.
file-type = Dan il-fajl mhux aċċettat: irid ikun dak li jgħid ismu, mingħajr macros jew skripts, u wieħed minn dawn: { $list }.
list-unknown-value = “{ $value }” mhuwiex magħruf hawnhekk; agħżel mil-lista ta’ maġenbu.
