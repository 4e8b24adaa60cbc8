# National implementation profiles: the map, one country's profile, how it is written and published.
map-title = Mappa tal-EESSI
map-lead = Kif it-32 pajjiż iħaddmu l-EESSI, skont il-profili ta’ implimentazzjoni tagħhom. Kull pajjiż huwa kwadru tal-istess daqs.
map-question = Il-kuluri juru
map-draw = Uri
map-slider = Imxi mill-jiem li fihom inbidlet xi ħaġa
map-days = Il-mappa fi ġranet ta’ qabel
map-answer = Tweġiba
map-version = Verżjoni tal-profil
map-further = Veduti oħra
map-files = Din il-mappa bħala fajl:
map-embed = Uri din il-mappa f’sit ieħor
map-embed-hint = Il-paġna li twassal għaliha din il-link tista’ tintwera f’qafas ta’ kwalunkwe sit.
profile-map-mode = Mod ta’ ħidma ta’ settur
profile-map-automation = Awtomatizzazzjoni ta’ settur
profile-map-readiness = Tħejjija għal BUC
profile-map-cdm = Common Data Model
profile-map-confirmed = L-aħħar konferma
profile-map-version = Verżjoni { $version }
profile-map-CONFIRMED = Ikkonfermat matul l-aħħar sitt xhur
profile-map-DUE = Qed jistenna konferma
profile-map-DIRECTORY_READY = Mhux indikat; hemm istituzzjoni lesta fid-direttorju
profile-map-DIRECTORY_NOT_READY = Mhux indikat; m’hemm l-ebda istituzzjoni lesta fid-direttorju
profile-map-NOT_STATED = Mhux indikat
profile-map-NO_PROFILE = L-ebda profil
profile-map-unknown = “{ $value }” ma jistax jintgħażel hawnhekk; qed tintwera l-ewwel għażla minfloku.
profile-map-when = Minn
profile-map-when-confirmed = Ikkonfermat fi
profile-map-when-cdm = Il-migrazzjoni li jmiss
profile-map-when-readiness = Minn, jew ippjanat għal
readiness-title = Matriċi tat-tħejjija
readiness-lead = Liema pajjiż huwa lest għal liema BUC: kif jindika l-profil tiegħu, u kif juru l-kompetenzi fid-direttorju.
readiness-all-sectors = Is-setturi kollha
readiness-all-countries = Il-pajjiżi kollha
readiness-only = Biss BUC b’kontradizzjoni
readiness-no-sign = Mingħajr sinjal: il-profil ma jgħidx
readiness-number = In-numru jgħodd l-istituzzjonijiet li huma lesti fid-direttorju
readiness-ready = lesti fid-direttorju
readiness-differs = Il-profil u d-direttorju jikkontradixxu lil xulxin
readiness-differing = { $count ->
    [0] Il-profili u d-direttorju ma jikkontradixxu lil xulxin imkien.
    [one] Hemm kontradizzjoni waħda bejn il-profili u d-direttorju.
    [two] Hemm { $count } kontradizzjonijiet bejn il-profili u d-direttorju.
    [few] Hemm { $count } kontradizzjonijiet bejn il-profili u d-direttorju.
    [many] Hemm { $count }-il kontradizzjoni bejn il-profili u d-direttorju.
   *[other] Hemm { $count } kontradizzjoni bejn il-profili u d-direttorju.
}
profile-heading = Kif jitħaddem l-EESSI
profile-title = Profil ta’ implimentazzjoni: { $country }
profile-whole = Il-profil kollu
profile-demonstration = Eżempju tad-data għal dimostrazzjoni, miġbur minn fatti pubbliċi. Ma ġiex ippubblikat mill-pajjiż.
profile-version = Verżjoni { $number } ({ $on }).
profile-number = Verżjoni { $number }
profile-confirmed = Ikkonfermat l-aħħar darba fid-data { $day }.
profile-due = Għandu jerġa’ jiġi kkonfermat sa { $day }.
profile-original = Lingwa oriġinali: { $language }.
profile-read-original = Aqra t-testi oriġinali
profile-read-translated = Aqrahom tradotti
profile-router = Router
profile-routers = Routers
profile-application = Applikazzjoni nazzjonali
profile-applications = Applikazzjonijiet nazzjonali
profile-links = Paġni f’siti oħra
profile-new-in-it = X’hemm ġdid f’din il-verżjoni:
profile-superseded = Din il-verżjoni ġiet sostitwita minn verżjoni aktar riċenti.
profile-withdrawn = Il-pajjiż irtira din il-verżjoni: { $reason }
profile-withdrawn-at = Irtirata fi { $at }:
profile-to-current = Il-verżjoni fis-seħħ
profile-stale = Dan il-profil ma ġiex ikkonfermat matul l-aħħar sitt xhur; jista’ ma jkunx aġġornat.
profile-none = { $country }: l-ebda profil ta’ implimentazzjoni ma ġie ppubblikat.
profile-no-version = { $country }: din il-verżjoni tal-profil ma teżistix, jew ġiet irtirata.
profile-to-country = { $country }: il-paġna tal-pajjiż
profile-not-stated = mhux indikat
profile-since = minn { $day }
profile-all-sectors = Is-setturi kollha
profile-in-directory = Fid-direttorju
profile-differs = differenti
profile-parts = Partijiet tal-profil
profile-section-governance = Governanza
profile-section-architecture = Arkitettura
profile-section-sectors = Setturi
profile-section-bucs = BUC
profile-section-operation = Ħidma ta’ kuljum
profile-bucs-summed = { $count } minn { $all } fl-użu
profile-bucs-silent = Il-profil ma jgħid xejn dwar BUC individwali. Dak li jaf id-direttorju jinsab fil-matriċi tat-tħejjija.
profile-history = Il-verżjonijiet kollha
profile-published-at = Ippubblikata fi { $at }
profile-difference-link = X’inhu differenti mill-verżjoni ta’ qabel
profile-differences = Differenzi bejn żewġ verżjonijiet
profile-from-version = Mill-verżjoni
profile-to-version = Sal-verżjoni
profile-differences-show = Qabbel
profile-same = M’hemm l-ebda differenza.
profile-compare = Qabbel il-pajjiżi
profile-compare-lead = Agħżel bejn żewġ pajjiżi u ħamsa. Id-differenzi jidhru fuq nett.
profile-compare-country = Pajjiż { $number }
profile-compare-button = Qabbel
profile-compare-nothing = L-ebda wieħed minn dawn il-pajjiżi ma jindika xejn.
profile-as-json = Bħala JSON
profile-as-csv = Bħala CSV
profile-feed = Verżjonijiet ġodda ta’ profili ta’ implimentazzjoni
profile-feed-entry = { $country }: verżjoni { $number }
profile-confirm = Dan il-profil għadu korrett
profile-withdraw = Irtira din il-verżjoni
profile-withdraw-reason = Għaliex?
profile-withdraw-hint = Kulħadd jista’ jaqra r-raġuni. L-ebda verżjoni ta’ qabel ma terġa’ tidħol fis-seħħ.
profile-edit = Ikteb il-profil
profile-no-draft = Bħalissa ħadd mhu qed jikteb verżjoni ġdida.
profile-begin = Ibda verżjoni ġdida
profile-begin-with = Ibda minn
profile-begin-last = dak li hu fis-seħħ: { $version }
profile-begin-empty = profil vojt
profile-prefill = Imla b’dak li jaf id-direttorju
profile-prefill-hint = Jimtela biss dak li għadu mhux indikat: istituzzjonijiet, tħejjija, routers, punti ta’ aċċess, lingwi.
profile-saved-at = Issejvjat fi { $at }.
profile-based-on = Mibdi mill-verżjoni { $number }.
profile-wrong = X’għandu jiġi kkoreġut qabel il-pubblikazzjoni
profile-nothing-wrong = M’hemm xejn li jfixkel il-pubblikazzjoni.
profile-wrong-count = { $count } x’jiġu kkoreġuti
profile-missing = { $count ->
    [one] Ħaġa waħda għadha mhux indikata
    [two] { $count } affarijiet għadhom mhux indikati
    [few] { $count } affarijiet għadhom mhux indikati
    [many] { $count }-il ħaġa għadhom mhux indikati
   *[other] { $count } ħaġa għadhom mhux indikati
}
profile-missing-hint = Il-profil jista’ jiġi ppubblikat mingħajrhom; minflokhom ikun hemm “mhux indikat”.
profile-missing-bucs = { $sector }: l-istatus tal-BUC (għadd: { $count })
profile-changed = { $count ->
    [one] Bidla waħda mill-verżjoni fis-seħħ
    [two] { $count } bidliet mill-verżjoni fis-seħħ
    [few] { $count } bidliet mill-verżjoni fis-seħħ
    [many] { $count }-il bidla mill-verżjoni fis-seħħ
   *[other] { $count } bidla mill-verżjoni fis-seħħ
}
profile-publish = Ippubblika
profile-publish-who = Il-profil jippubblikah koordinatur nazzjonali tal-pajjiż.
profile-summary-label = X’hemm ġdid f’din il-verżjoni?
profile-summary-hint = Sentenza jew tnejn, bl-Ingliż jekk tista’. Jaqrahom kulħadd.
profile-discard = Ħassar dan l-abbozz
profile-discard-hint = Il-verżjonijiet ippubblikati jibqgħu. Dak li jinsab biss fl-abbozz jintilef.
profile-discard-sure = Ħassar
profile-overtaken = Sadanittant xi ħadd biddel il-profil; ara kif inhu issa.
profile-overtaken-title = Sadanittant xi ħadd issejvja dan l-abbozz
profile-overtaken-both = Hawn taħt tara dak li ssejvjat il-persuna l-oħra ħdejn dak li ktibt int. Kliemek għadu fil-formola: jekk tissejvjah, jieħu post kliemha.
profile-saving = Qed jiġi ssejvjat …
profile-not-saved = Għadu mhux issejvjat: { $why }
profile-save = Issejvja
profile-save-next = Issejvja u kompli
profile-save-overview = Issejvja u mur lura għall-abbozz
profile-write-in = Lingwa tat-testi
profile-write-in-button = Ibdel il-lingwa
profile-language-original = { $language } (oriġinali)
profile-write-original = Lingwa oriġinali
profile-write-from-hint = Ħalliha vojta jekk kien hekk minn dejjem, jew jekk il-jum mhux magħruf.
profile-write-role = Il-ħidma tal-uffiċċju
profile-write-office = Uffiċċju
profile-write-new = ieħor
profile-write-offices-hint = Biss uffiċċji u indirizzi elettroniċi tal-uffiċċju, qatt persuni.
profile-write-code = Kodiċi fid-direttorju
profile-sectors-hint = Ittri bi spazju bejniethom: LA S AW P FB UB R H M. Vojta tfisser is-setturi kollha.
profile-remove = Neħħi dan
profile-write-mode-since = F’dan il-mod ta’ ħidma minn
profile-write-directory = { $count ->
    [one] Id-direttorju fih istituzzjoni waħda.
    [two] Id-direttorju fih { $count } istituzzjonijiet.
    [few] Id-direttorju fih { $count } istituzzjonijiet.
    [many] Id-direttorju fih { $count }-il istituzzjoni.
   *[other] Id-direttorju fih { $count } istituzzjoni.
}
profile-write-unknown-buc = Dan il-kodiċi ma jinsab fl-ebda lista.
profile-write-cdm-hint = Numri b’punti bejniethom, bħal 4.3
profile-write-languages-hint = Kodiċijiet ta’ żewġ ittri bi spazju bejniethom, bħal: fr nl de
profile-write-link-title = X’inhi l-paġna
profile-write-address = Indirizz
profile-no-day = “{ $value }” mhijiex data; iktibha bħal 2026-11-23.
profile-no-number = Ikteb numru, bħal 12.
profile-no-sector = “{ $value }” mhuwiex settur; uża l-ittri LA, S, AW, P, FB, UB, R, H jew M.
profile-office-role = Agħżel il-ħidma tal-uffiċċju.
profile-status-needed = Indika l-istatus.
profile-wrong-state = Dan mhux possibbli b’verżjoni li hija { $state ->
    [DRAFT] abbozz
    [PUBLISHED] fis-seħħ
    [SUPERSEDED] sostitwita
   *[WITHDRAWN] irtirata
}; ara l-profil kif inhu issa.
text-too-long = L-akbar għadd ta’ karattri hawnhekk huwa { $most }.
list-too-many = L-akbar għadd hawnhekk huwa { $most }.
profile-empty = Il-profil għadu ma jgħid xejn.
profile-day-to-come = Dan il-jum għadu ġej; indika l-jum li fih beda, jew ħalliha vojta.
unknown-language = “{ $code }” mhuwiex kodiċi ta’ lingwa; uża żewġ ittri żgħar, bħal fr.
profile-original-missing = Ikteb dan ukoll fil-lingwa oriġinali tal-profil ({ $language }).
said-twice = Dan jinsab hawnhekk darbtejn: { $what }. Ħalli wieħed.
code-other-country = { $code } hija istituzzjoni ta’ pajjiż ieħor.
invalid-url = Ikteb l-indirizz kollu, li jibda b’https://.
profile-office-name = Agħti l-isem tal-uffiċċju, jew il-kodiċi tiegħu fid-direttorju.
profile-application-name = Agħti l-isem tal-applikazzjoni.
profile-not-in-production = Mhuwiex fl-użu, għalhekk m’hemmx jum li fih beda jintuża.
profile-before-sector = Is-settur beda jintuża fid-data { $day }; BUC ma jistax ikun fl-użu qabel.
profile-planned-again = Diġà jinsab fl-użu, għalhekk ma hemmx bżonn ta’ jum ippjanat.
profile-planned-not-started = Hemm jum ippjanat: agħżel l-istatus “Ippjanat”, jew neħħi l-jum.
profile-cdm = Ikteb il-verżjoni bħala numri b’punti bejniethom, bħal 4.3.
profile-cdm-order = Il-verżjoni li jmiss trid tkun aktar riċenti minn dik fl-użu.
profile-migration = Indika għal liema verżjoni jgħaddi l-pajjiż dakinhar.
profile-summary = Ikteb f’sentenza x’hemm ġdid f’din il-verżjoni.
profile-country-count = Agħżel pajjiżi differenti: minn { $fewest } sa { $most }.
profile-mode-RINA = RINA
profile-mode-NATIONAL_APPLICATION = Applikazzjoni nazzjonali
profile-mode-HYBRID = RINA u applikazzjoni nazzjonali
profile-mode-PAPER = Karta
profile-automation-MANUAL = Bl-idejn
profile-automation-PREFILL = Mimli minn qabel
profile-automation-STRAIGHT_THROUGH = Awtomatiku mill-bidu sat-tmiem
profile-status-NOT_STARTED = Għadu ma bediex
profile-status-PLANNED = Ippjanat
profile-status-IN_TEST = Qed jiġi ttestjat
profile-status-IN_PRODUCTION = Fl-użu
profile-status-SUSPENDED = Sospiż
profile-topology-ONE_HUB = Istituzzjoni nazzjonali waħda għal kull settur
profile-topology-SEVERAL = Diversi istituzzjonijiet għal kull settur
profile-operation-CENTRAL = Minn korp wieħed għal kulħadd
profile-operation-BY_INSTITUTION = Minn kull istituzzjoni
profile-operation-MIXED = Parti ċentralment, parti mill-istituzzjonijiet
profile-operation-NOBODY = Minn ħadd: RINA ma tintużax
profile-office-COMPETENT_AUTHORITY = Awtorità kompetenti
profile-office-COORDINATOR = Koordinatur nazzjonali
profile-office-REPOSITORY_MAINTAINER = Iżomm aġġornati l-entrati tar-Repożitorju tal-Istituzzjonijiet
profile-office-SINGLE_POINT_OF_CONTACT = Punt ta’ kuntatt uniku
profile-office-SERVICE_DESK = Servizz ta’ appoġġ għall-utenti
profile-state-DRAFT = Abbozz
profile-state-PUBLISHED = Fis-seħħ
profile-state-SUPERSEDED = Sostitwita
profile-state-WITHDRAWN = Irtirata
profile-item-ValidFrom = Validu minn
profile-item-Office = Isem
profile-item-OfficeInstitution = Istituzzjoni
profile-item-OfficeAccessPoint = Punt ta’ aċċess
profile-item-OfficeMailbox = Indirizz elettroniku
profile-item-OfficeUrl = Sit web
profile-item-Topology = Topoloġija
profile-item-AccessPoint = Punt ta’ aċċess
profile-item-AccessPointOperator = Imħaddem minn
profile-item-AccessPointInstitution = L-operatur fid-direttorju
profile-item-HasGateway = Gateway nazzjonali
profile-item-Gateway = Dwar il-gateway
profile-item-Router = Setturi li jgħaddu mir-router
profile-item-RouterRemark = Dwar ir-router
profile-item-RinaOperation = RINA titħaddem
profile-item-RinaOperator = Operatur ta’ RINA
profile-item-RinaVersion = Verżjoni ta’ RINA
profile-item-Application = Setturi moqdija
profile-item-ApplicationOwner = Sid
profile-item-ReplacesRinaSince = Tissostitwixxi lil RINA minn
profile-item-Mode = Mod ta’ ħidma
profile-item-ModeSince = Minn
profile-item-Institutions = Istituzzjonijiet konnessi
profile-item-FirstProduction = L-ewwel jum ta’ użu
profile-item-Automation = Awtomatizzazzjoni
profile-item-SectorRemark = Nota
profile-item-Status = Status
profile-item-PlannedOn = Ippjanat għal
profile-item-ActualOn = Fl-użu minn
profile-item-BucRemark = Nota
profile-item-CdmVersion = Common Data Model fl-użu
profile-item-NextCdmVersion = Common Data Model li jmiss
profile-item-MigrationOn = Jum tal-migrazzjoni
profile-item-Fallback = Meta s-sistema ma tkunx taħdem
profile-item-Languages = Lingwi tax-xogħol
profile-item-Limitations = Limitazzjonijiet magħrufa
profile-item-Link = Link
profile-none-then = { $country }: l-ebda profil ma kien fis-seħħ fi { $on }.
profile-other-sector = { $buc } huwa BUC ta’ settur ieħor minn dak li qed jinkiteb.
