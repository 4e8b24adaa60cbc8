# Changing entries: requests, versions, what differs.
requests-title = Talbiet għal bidla
requests-lead = X’bidliet fl-entrati qed jintalbu, min jiddeċiedi dwarhom, u minn liema jum jibdew japplikaw.
requests-create = Oħloq entrata ġdida
requests-total = { $count ->
    [0] L-ebda talba
    [one] Talba waħda
    [two] { $count } talbiet
    [few] { $count } talbiet
    [many] { $count }-il talba
   *[other] { $count } talba
}
requests-state = Status
requests-any = Kollha
requests-code = Kodiċi
requests-filter = Uri
requests-what = Suġġett
requests-country = Pajjiż
requests-day = B’effett minn
requests-who = Miktuba minn
requests-short = avviż qasir
requests-next = Il-paġna li jmiss

request-DRAFT = abbozz
request-PROPOSED = ippreżentata
request-APPROVED = approvata
request-RETURNED = mibgħuta lura
request-REFUSED = irrifjutata
request-WITHDRAWN = irtirata

act-CREATED = Entrata ġdida
act-CHANGED = Bidla
act-ENDED = Tmiem
act-MERGED = Fużjoni
act-SPLIT = Diviżjoni
act-RENAMED = Isem ġdid
act-RESTORED = Bidla annullata
act-IMPORTED = Minn fajl
act-LOADED = Tagħbija inizjali
act-CONFIRMED = Ikkonfermata bħala korretta
act-HIDDEN = M’għadhiex pubblika
act-PERSONS_ERASED = Persuni ta’ kuntatt imħassra, għax wasal il-jum stabbilit għalihom

request-note = Għaliex
request-short-reason = Għaliex ma tistax tistenna
request-announced = Imħabbra fi
request-drafted-by = Miktuba minn
request-proposed-by = Ippreżentata minn
request-approved-by = Approvata minn
request-returned-by = Mibgħuta lura minn
request-refused-by = Irrifjutata minn
request-reason = Raġuni
request-problems = X’hemm xi jfixkel
request-would-change = X’jinbidel
request-earliest = Jekk tiġi approvata llum, l-aktar jum bikri li fih tista’ tidħol fis-seħħ mingħajr raġuni huwa { $on }.
request-edit = Erġa’ iktibha
request-propose = Ippreżenta
request-withdraw = Irtira
request-decide-title = Deċiżjoni
request-decide-reason = Raġuni
request-decide-hint = Meħtieġa biex it-talba tintbagħat lura jew tiġi rrifjutata; biex tiġi approvata hija meħtieġa biss meta l-avviż ikun qasir wisq.
request-approve = Approva
request-return = Ibgħat lura
request-refuse = Irrifjuta
request-second-person = Din qed tistenna koordinatur tal-istess pajjiż li ma ppreżentahiex hu stess.

difference-title = Differenzi
difference-field = Kaxxa
difference-days = Jiem
difference-before = Qabel
difference-after = Wara
difference-nothing = xejn
difference-new = ġdid
difference-ready = lesta
difference-not-ready = mhux lesta
days-from = minn { $day }
days-until = sa { $day }
days-between = { $from } – { $last }

item-names = Ismijiet
item-acronym = Akronimu
item-network = Network
item-functions = Funzjonijiet
item-areas = Żoni
item-addresses = Indirizz
item-contacts = Kuntatt
item-competences = Kompetenzi
item-successors = Suċċessuri
item-routedBy = Routers
item-codeStatus = Kodiċi
item-isPublic = Pubblika
item-validFrom = Valida minn
item-validTo = Mhux aktar valida minn

write-title-create = Entrata ġdida
write-title-edit = Ibdel { $code }
write-title-end = Temm { $code }
write-title-rename = Ibdel l-isem ta’ { $code }
write-title-merge = Għaqqad
write-title-split = Aqsam { $code }
write-title-restore = Annulla bidla ta’ { $code }
write-lead-create = Trid tapprovaha persuna oħra minn pajjiżek. Kodiċi qatt ma jingħata darbtejn.
write-lead-edit = Ibdel dak li għandu jkun differenti. Il-bqija kollu jibqa’ kif inhu.
write-lead-end = Entrata li ntemmet tinżamm għal dejjem, biex każijiet qodma jkunu jistgħu jinftiehmu.
write-lead-rename = L-isem il-qadim jibqa’ jista’ jinstab bħala isem preċedenti.
write-lead-merge = L-istituzzjonijiet imsemmija l-ewwel jintemmu; dik imsemmija hawn taħt tissuċċedihom.
write-lead-split = L-istituzzjoni tintemm; dawk imsemmija hawn taħt jissuċċeduha.
write-lead-restore = Mill-jum indikat hawn taħt, l-entrata terġa’ tgħid dak li kienet tgħid qabel dik il-bidla.
write-meanwhile = Sadanittant xi ħadd biddel l-entrata
write-meanwhile-lead = Dan inbidel minn meta ftaħt il-formola. Dak li ktibt int jinsab hawn taħt; ara t-tnejn u erġa’ ibgħat.
write-preview = X’jinbidel
write-code = Kodiċi
write-code-hint = Pajjiż, żewġ punti (:), minn 4 sa 10 ittri jew ċifri: PL:PL212000WR
write-new-code = Kodiċi ġdid
write-new-code-hint = Biss meta jinbidel ukoll il-kodiċi. L-entrata l-qadima mbagħad tintemm u l-ġdida tissuċċediha.
write-language = Lingwa
write-kind = Tip
write-name = Isem
write-no-network = L-ebda network
write-areas-hint = Kodiċijiet, wieħed f’kull linja: PL21. Vojta tfisser mhux indikat.
write-sectors = Setturi
write-street = Triq u numru
write-postcode = Kodiċi postali
write-town = Belt
write-phones = Telefown, wieħed f’kull linja
write-faxes = Feks, wieħed f’kull linja
write-emails = Posta elettronika, indirizz wieħed f’kull linja
write-urls = Siti web, wieħed f’kull linja
write-phone = Telefown
write-persons = Persuni ta’ kuntatt
write-persons-hint = Aħjar indirizz elettroniku tal-uffiċċju. Persuna titħassar, mill-istorja wkoll, fil-jum li tindika int.
write-until = Sa
write-competences-hint = Kull ringiela tistabbilixxi x’japplika għal ċerti BUC: FB_BUC_01, jew P_* għal dawk kollha li jibdew hekk. Mingħajr data, dan japplika mill-jum tal-bidla.
write-bucs = BUC
write-role = Rwol
write-role-both = Sid il-każ u kontroparti
write-what = X’japplika
write-what-READY = lesta
write-what-NOT_READY = mhux lesta
write-what-END = xejn: tintemm
write-from = Minn
write-to = L-ewwel jum li fih ma tibqax tapplika
write-more = Aktar
write-add-routers = Routers li jiżdiedu (kodiċijiet)
write-remove-routers = Routers li jitneħħew (kodiċijiet)
write-successor-code = Kodiċi
write-successor-scope = Għal liema parti
write-successor-name = Isem, jekk hija ġdida
write-merge-codes = Kodiċijiet ta’ dawk li jintemmu, wieħed f’kull linja
write-merge-into = Kodiċi ta’ dik li tissuċċedihom
write-merge-into-hint = Entrata li diġà teżisti, jew kodiċi ġdid b’isem hawn taħt.
write-merge-name = Isimha, jekk hija ġdida
write-take-over = Tieħu f’idejha l-kompetenzi u ż-żoni tagħhom
write-day = B’effett minn
write-day-hint = Jekk titħalla vojta, jgħodd l-aktar jum bikri li ma jeħtieġx raġuni. Jekk jitħabbru llum, bidliet sostanzjali ma jistgħux jidħlu fis-seħħ qabel { $on }.
write-short-hint = Biss meta l-bidla trid tidħol fis-seħħ inqas minn xahar wara li titħabbar.
write-look = Ara minn qabel
write-keep = Żomm bħala abbozz

versions-title = Storja tal-entrata
versions-lead = Il-verżjonijiet kollha ta’ din l-entrata, l-aktar riċenti l-ewwel. Xejn ma jintilef: dak li nbidel jista’ jiġi annullat b’bidla ġdida.
versions-number = Verżjoni { $number }
versions-effective = B’effett minn { $on }.
versions-request = It-talba
versions-undo = Annulla din u dak kollu li ġie wara
history-machine = mgħobbija mis-servizz

show-confirmed = Ikkonfermata bħala korretta fid-data { $day }.
desk-title = Żomm din l-entrata aġġornata
desk-edit = Ibdel
desk-rename = Ibdel l-isem
desk-end = Temm
desk-merge = Għaqqad
desk-split = Aqsam
desk-requests = Talbiet dwarha
desk-confirm = Din l-entrata għadha korretta

request-wrong-state = Dan mhux possibbli waqt li t-talba tkun { $state ->
    [DRAFT] abbozz
    [PROPOSED] ippreżentata
    [APPROVED] approvata
    [RETURNED] mibgħuta lura
    [REFUSED] irrifjutata
   *[WITHDRAWN] irtirata
}.
request-no-change = Ma jinbidel xejn; l-entrati diġà jgħidu hekk.
request-unknown-code = L-ebda istituzzjoni m’għandha l-kodiċi { $code }.
request-code-taken = Il-kodiċi { $code } diġà ngħata; kodiċi qatt ma jingħata darbtejn.
request-code-taken-meanwhile = Sadanittant ingħata kodiċi; agħżel ieħor.
request-already-ended = { $code } tkun diġà ntemmet sa dakinhar.
request-ends-before = { $code } tintemm qabel ma tibda.
request-own-successor = { $code } ma tistax tissuċċedi lilha nnifisha.
request-invalid-merge = Semmi l-istituzzjonijiet li jintemmu, u waħda oħra li tissuċċedihom.
request-unknown-change = Din il-bidla ma teżistix għal din l-entrata, jew dak li kienet tgħid tħassar.
split-too-few = Semmi mill-inqas żewġ istituzzjonijiet suċċessuri.
request-one-country = Talba waħda tibdel l-entrati ta’ pajjiż wieħed; agħmel waħda għal kull pajjiż.
request-empty = It-talba ma ssemmi l-ebda entrata.
request-overtaken = { $code } inbidlet sadanittant: l-entrata tinsab fil-verżjoni { $now }, filwaqt li din it-talba hija bbażata fuq il-verżjoni { $base }. Ara t-tnejn u erġa’ issejvja.
request-short-notice = Din tidħol fis-seħħ qabel ma jistgħu jidħlu fis-seħħ bidliet imħabbra; agħżel { $on } jew jum aktar tard, jew ikteb għaliex ma tistax tistenna.
request-too-far = Bidla tista’ titħabbar mhux aktar minn ħames snin bil-quddiem.
request-too-long = Ikteb mhux aktar minn 2,000 karattru.
request-invalid-day = Din mhijiex data; iktibha bħal 2027-01-31.
reason-needed = Ikteb għaliex, biex it-talba tkun tista’ tiġi kkoreġuta.
invalid-sector = { $what }.
person-until-needed = Indika sa liema jum tinżamm il-persuna ta’ kuntatt.
invalid-key = Iċ-ċavetta ta’ idempotenza għandu jkollha bejn karattru wieħed u 200 karattru.
key-reused = Din iċ-ċavetta ta’ idempotenza diġà ntużat ma’ talba oħra; agħżel waħda ġdida.

import-title = Importa fajl
import-lead = Il-fajl l-ewwel jitqabbel mal-entrati. Ma jinbidel xejn qabel ma tapprovah persuna oħra.
import-file = Fajl
import-file-hint = CSV, JSON, workbook, lista ta’ organizzazzjonijiet, jew .zip b’institutions.csv, competences.csv u relations.csv. Mhux aktar minn 32 MB.
import-day-hint = Minn dan il-jum japplikaw l-ismijiet, iż-żoni u affarijiet simili. Jekk titħalla vojta, jgħodd l-aktar jum bikri li ma jeħtieġx raġuni.
import-complete = Il-fajl fih l-istituzzjonijiet kollha tal-pajjiż ({ $country }): dawk li huma nieqsa minnu jintemmu.
import-forms = Fajl kif jiġi esportat jista’ jerġa’ jiġi importat. Ringieli u kolonni nieqsa jibqgħu kif inhuma; ċella vojta tħassar il-kontenut.
import-report = X’jagħmel il-fajl
import-outcome = Riżultat
import-place = Fajl, linja, kolonna
import-what = Dettalji
import-ADDED = miżjuda
import-CHANGED = mibdula
import-ENDED = intemmet
import-UNCHANGED = mhux mibdula
import-WARNING = twissija
import-REFUSED = irrifjutata
import-nothing-taken = Xi ringieli ma jistgħux jiġu aċċettati, għalhekk xejn mill-fajl ma jiġi aċċettat. Ikkoreġihom u erġa’ ibgħat il-fajl.
import-same = Kollox diġà huwa kif jgħid il-fajl.
import-looked = Ma nżamm xejn. Biex tkompli, erġa’ agħżel il-fajl u żommu bħala abbozz.
import-kept = Miżmuma bħala abbozzi. Ara kull wieħed u ppreżentah:
import-no-file = Agħżel fajl.
import-unreadable = { $what }
import-refused = Ringieli li ma jistgħux jiġu aċċettati: { $count }. Għalhekk xejn mill-fajl ma jiġi aċċettat; ara r-rapport.
import-too-large = Il-fajl huwa akbar minn { $count } MB jew ma wasalx kollu. Aqsmu u erġa’ ibagħtu.

quality-title = Kwalità tad-data
quality-lead = X’inhu nieqes fl-entrati, skont il-pajjiż. Kull numru jwassal għal-lista u għal dak li għandek tagħmel dwarha.
quality-of = Kwalità tad-data: { $country }
quality-country = Pajjiż
quality-entries = Entrati
quality-all = Il-pajjiżi kollha
quality-nothing = Xejn mhu nieqes.
quality-confirm = { $count ->
    [one] Din l-entrata għadha korretta
   *[other] Dawn l-entrati ({ $count }) għadhom korretti
}
quality-NO_ENGLISH_NAME = L-ebda isem bl-Ingliż
quality-PLACEHOLDER_NAME = Isem proviżorju flok l-isem veru
quality-NO_COMPETENCE = L-ebda kompetenza
quality-NO_CONTACT = L-ebda kuntatt
quality-NEVER_CONFIRMED = Qatt ma ġiet ikkonfermata
quality-CONFIRMED_LONG_AGO = Ilha li ġiet ikkonfermata
quality-NO_SUCCESSOR = Intemmet, mingħajr suċċessur
quality-DEAD_END = Is-suċċessjoni ma twassal imkien
quality-OVERLAPPING_PERIODS = Perjodi li jirkbu fuq xulxin
quality-OUTLIVES_INSTITUTION = Il-kompetenza ddum aktar mill-istituzzjoni
quality-do-NO_ENGLISH_NAME = Żid isem bl-Ingliż, biex ikunu jistgħu jaqrawh oħrajn.
quality-do-PLACEHOLDER_NAME = Agħtiha l-isem veru tagħha, jew temm l-entrata.
quality-do-NO_COMPETENCE = Indika għal xiex inhi kompetenti, jew temm l-entrata.
quality-do-NO_CONTACT = Żid numru tat-telefown, indirizz elettroniku tal-uffiċċju jew sit web.
quality-do-NEVER_CONFIRMED = Araha u kkonferma li hija korretta.
quality-do-CONFIRMED_LONG_AGO = Erġa’ araha u kkonferma li hija korretta.
quality-do-NO_SUCCESSOR = Semmi s-suċċessur tagħha, biex każijiet qodma jsibu triqthom.
quality-do-DEAD_END = Semmi bħala suċċessur istituzzjoni li għadha teżisti.
quality-do-OVERLAPPING_PERIODS = Temm perjodu qabel ma jibda li jmiss.
quality-do-OUTLIVES_INSTITUTION = Temm il-kompetenzi flimkien mal-istituzzjoni.
write-new-name = Agħti l-isem il-ġdid.
request-too-early = Dak iż-żmien kien għad m’hemmx entrati; agħżel jum aktar tard.
request-competence-period = { $code }: kompetenza tintemm qabel ma tibda.
request-competence-twice = { $code }: kompetenza ma tistax tkun żewġ affarijiet fl-istess jum.
request-written-by = Miktub l-aħħar minn
request-holds-earlier = Xi ħaġa fit-talba tgħodd minn jum aktar kmieni milli jistgħu t-tibdiliet imħabbra; agħżel fiha jiem aktar tard, jew ikteb għaliex ma tistax tistenna.
