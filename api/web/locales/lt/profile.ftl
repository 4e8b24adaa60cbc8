# National implementation profiles: the map, one country's profile, how it is written and published.
map-title = EESSI žemėlapis
map-lead = Kaip 32 šalys organizuoja EESSI veikimą, remiantis jų įgyvendinimo profiliais. Kiekviena šalis žemėlapyje – vienodo dydžio kvadratas.
map-question = Spalvos rodo
map-draw = Rodyti
map-slider = Pereiti per dienas, kuriomis kas nors pasikeitė
map-days = Žemėlapis ankstesnėmis dienomis
map-answer = Atsakymas
map-version = Profilio versija
map-further = Kiti rodiniai
map-files = Šis žemėlapis kaip failas:
map-embed = Rodyti šį žemėlapį kitoje svetainėje
map-embed-hint = Puslapis, į kurį veda ši nuoroda, gali būti rodomas bet kurios svetainės rėmelyje.
profile-map-mode = Srities veikimo būdas
profile-map-automation = Srities automatizavimas
profile-map-readiness = Pasirengimas BUC
profile-map-cdm = Common Data Model
profile-map-confirmed = Paskutinis patvirtinimas
profile-map-version = Versija { $version }
profile-map-CONFIRMED = Patvirtinta per pastaruosius šešis mėnesius
profile-map-DUE = Laukiama patvirtinimo
profile-map-DIRECTORY_READY = Nenurodyta; kataloge yra pasirengusi įstaiga
profile-map-DIRECTORY_NOT_READY = Nenurodyta; kataloge pasirengusių įstaigų nėra
profile-map-NOT_STATED = Nenurodyta
profile-map-NO_PROFILE = Profilio nėra
profile-map-unknown = „{ $value }“ čia pasirinkti negalima; rodomas pirmas pasirinkimas.
profile-map-when = Nuo
profile-map-when-confirmed = Patvirtinta
profile-map-when-cdm = Kitas perėjimas
profile-map-when-readiness = Nuo kada arba kada planuojama
readiness-title = Pasirengimo matrica
readiness-lead = Kuri šalis kuriam BUC pasirengusi: kaip nurodyta jos profilyje ir kaip rodo kompetencija kataloge.
readiness-all-sectors = Visos sritys
readiness-all-countries = Visos šalys
readiness-only = Tik BUC, dėl kurių yra prieštaravimų
readiness-no-sign = Ženklo nėra: profilyje nenurodyta
readiness-number = Skaičius rodo, kiek įstaigų kataloge yra pasirengusios
readiness-ready = pasirengusios kataloge
readiness-differs = Profilis ir katalogas prieštarauja vienas kitam
readiness-differing = { $count ->
    [0] Profiliai ir katalogas vienas kitam neprieštarauja.
    [one] Tarp profilių ir katalogo yra { $count } prieštaravimas.
    [few] Tarp profilių ir katalogo yra { $count } prieštaravimai.
    [many] Tarp profilių ir katalogo yra { $count } prieštaravimo.
   *[other] Tarp profilių ir katalogo yra { $count } prieštaravimų.
}
profile-heading = Kaip organizuojamas EESSI veikimas
profile-title = Įgyvendinimo profilis: { $country }
profile-whole = Visas profilis
profile-demonstration = Parodomųjų duomenų pavyzdys, parengtas pagal viešai skelbiamus faktus. Šalis jo nepaskelbė.
profile-version = Versija { $number } ({ $on }).
profile-number = Versija { $number }
profile-confirmed = Paskutinį kartą patvirtinta: { $day }
profile-due = Iš naujo patvirtinti iki { $day }
profile-original = Originalo kalba: { $language }.
profile-read-original = Skaityti originalo tekstus
profile-read-translated = Skaityti vertimą
profile-router = Nukreipiančioji įstaiga
profile-routers = Nukreipiančiosios įstaigos
profile-application = Nacionalinė taikomoji programa
profile-applications = Nacionalinės taikomosios programos
profile-links = Kitų svetainių puslapiai
profile-new-in-it = Kas nauja šioje versijoje:
profile-superseded = Šią versiją pakeitė vėlesnė.
profile-withdrawn = Šalis šią versiją atsiėmė: { $reason }
profile-withdrawn-at = Atsiimta { $at }:
profile-to-current = Galiojanti versija
profile-stale = Per pastaruosius šešis mėnesius šis profilis nebuvo patvirtintas; jis gali būti pasenęs.
profile-none = { $country } įgyvendinimo profilio nepaskelbė.
profile-no-version = { $country }: tokios profilio versijos nėra arba ji atsiimta.
profile-to-country = { $country }: šalies puslapis
profile-not-stated = nenurodyta
profile-since = nuo { $day }
profile-all-sectors = Visos sritys
profile-in-directory = Kataloge
profile-differs = skiriasi
profile-parts = Profilio dalys
profile-section-governance = Valdymas
profile-section-architecture = Architektūra
profile-section-sectors = Sritys
profile-section-bucs = BUC
profile-section-operation = Kasdienis darbas
profile-bucs-summed = Naudojama { $count } iš { $all }
profile-bucs-silent = Apie atskirus BUC profilyje nieko nenurodyta. Katalogo duomenys pateikiami pasirengimo matricoje.
profile-history = Visos versijos
profile-published-at = Paskelbta { $at }
profile-difference-link = Kuo skiriasi nuo ankstesnės versijos
profile-differences = Dviejų versijų skirtumai
profile-from-version = Ankstesnė versija
profile-to-version = Vėlesnė versija
profile-differences-show = Palyginti
profile-same = Skirtumų nėra.
profile-compare = Šalių palyginimas
profile-compare-lead = Pasirinkite nuo dviejų iki penkių šalių. Skirtumai rodomi viršuje.
profile-compare-country = Šalis { $number }
profile-compare-button = Palyginti
profile-compare-nothing = Nė viena iš šių šalių nieko nenurodė.
profile-as-json = JSON formatu
profile-as-csv = CSV formatu
profile-feed = Naujos įgyvendinimo profilių versijos
profile-feed-entry = { $country }: versija { $number }
profile-confirm = Šis profilis tebėra teisingas
profile-withdraw = Atsiimti šią versiją
profile-withdraw-reason = Kodėl?
profile-withdraw-hint = Priežastį gali perskaityti visi. Jokia ankstesnė versija vėl neįsigalioja.
profile-edit = Rengti profilį
profile-no-draft = Šiuo metu niekas nerengia naujos versijos.
profile-begin = Pradėti naują versiją
profile-begin-with = Nuo ko pradėti
profile-begin-last = nuo galiojančio profilio: { $version }
profile-begin-empty = nuo tuščio profilio
profile-prefill = Užpildyti katalogo duomenimis
profile-prefill-hint = Užpildoma tik tai, kas dar nenurodyta: įstaigos, pasirengimas, nukreipiančiosios įstaigos, prieigos punktai, kalbos.
profile-saved-at = Išsaugota { $at }.
profile-based-on = Parengta pagal versiją { $number }.
profile-wrong = Ką reikia ištaisyti prieš skelbiant
profile-nothing-wrong = Kliūčių skelbti nėra.
profile-wrong-count = taisytina: { $count }
profile-missing = { $count ->
    [one] Dar nenurodytas { $count } dalykas
    [few] Dar nenurodyti { $count } dalykai
    [many] Dar nenurodyta { $count } dalyko
   *[other] Dar nenurodyta { $count } dalykų
}
profile-missing-hint = Profilį galima skelbti ir be jų; ten bus rašoma „nenurodyta“.
profile-missing-bucs = { $sector }: { $count } BUC būsena
profile-changed = { $count ->
    [one] { $count } pakeitimas, palyginti su galiojančia versija
    [few] { $count } pakeitimai, palyginti su galiojančia versija
    [many] { $count } pakeitimo, palyginti su galiojančia versija
   *[other] { $count } pakeitimų, palyginti su galiojančia versija
}
profile-publish = Skelbti
profile-publish-who = Profilį skelbia šalies nacionalinis koordinatorius.
profile-summary-label = Kas nauja šioje versijoje?
profile-summary-hint = Vienas ar du sakiniai, jei galite, anglų kalba. Juos skaitys visi.
profile-discard = Ištrinti šį juodraštį
profile-discard-hint = Paskelbtos versijos lieka. Tai, kas yra tik juodraštyje, bus prarasta.
profile-discard-sure = Ištrinti
profile-overtaken = Per tą laiką kažkas pakeitė profilį; peržiūrėkite, koks jis yra dabar.
profile-overtaken-title = Per tą laiką kažkas išsaugojo šį juodraštį
profile-overtaken-both = Toliau greta pateikiama tai, ką išsaugojo kitas asmuo, ir tai, ką įrašėte jūs. Jūsų tekstas tebėra formoje: išsaugojus jis pakeis kito asmens tekstą.
profile-saving = Išsaugoma …
profile-not-saved = Dar neišsaugota: { $why }
profile-save = Išsaugoti
profile-save-next = Išsaugoti ir tęsti
profile-save-overview = Išsaugoti ir grįžti į juodraštį
profile-write-in = Tekstų kalba
profile-write-in-button = Keisti kalbą
profile-language-original = { $language } (originalo kalba)
profile-write-original = Originalo kalba
profile-write-from-hint = Palikite tuščią, jei taip buvo visada arba diena nežinoma.
profile-write-role = Tarnybos funkcija
profile-write-office = Tarnyba
profile-write-new = dar viena
profile-write-offices-hint = Tik tarnybos ir bendros pašto dėžutės, jokių asmenų.
profile-write-code = Kodas kataloge
profile-sectors-hint = Raidės, atskirtos tarpais: LA S AW P FB UB R H M. Tuščias laukas reiškia visas sritis.
profile-remove = Pašalinti
profile-write-mode-since = Taip veikia nuo
profile-write-directory = { $count ->
    [one] Kataloge yra { $count } įstaiga.
    [few] Kataloge yra { $count } įstaigos.
    [many] Kataloge yra { $count } įstaigos.
   *[other] Kataloge yra { $count } įstaigų.
}
profile-write-unknown-buc = Šio kodo nėra jokiame sąraše.
profile-write-cdm-hint = Skaičiai, atskirti tašku, pavyzdžiui, 4.3
profile-write-languages-hint = Dviejų raidžių kodai, atskirti tarpais, pavyzdžiui: fr nl de
profile-write-link-title = Puslapio turinys
profile-write-address = Adresas
profile-no-day = „{ $value }“ nėra data; rašykite taip: 2026-11-23.
profile-no-number = Įrašykite skaičių, pavyzdžiui, 12.
profile-no-sector = „{ $value }“ nėra sritis; rašykite raides LA, S, AW, P, FB, UB, R, H arba M.
profile-office-role = Pasirinkite tarnybos funkciją.
profile-status-needed = Nurodykite būseną.
profile-wrong-state = To padaryti negalima, nes versija yra { $state ->
    [DRAFT] juodraštis
    [PUBLISHED] galiojanti
    [SUPERSEDED] pakeista vėlesnės
   *[WITHDRAWN] atsiimta
}; peržiūrėkite, koks profilis yra dabar.
text-too-long = Didžiausias čia leidžiamas ženklų skaičius – { $most }.
list-too-many = Didžiausias čia leidžiamas skaičius – { $most }.
profile-empty = Profilyje dar nieko nenurodyta.
profile-day-to-come = Ši diena dar neatėjo; nurodykite dieną, kai tai prasidėjo, arba palikite tuščią.
unknown-language = „{ $code }“ nėra kalbos kodas; rašykite dvi mažąsias raides, pavyzdžiui, fr.
profile-original-missing = Parašykite tai ir profilio originalo kalba ({ $language }).
said-twice = Čia tai nurodyta du kartus: { $what }. Palikite vieną.
code-other-country = { $code } yra kitos šalies įstaiga.
invalid-url = Įrašykite visą adresą, prasidedantį https://.
profile-office-name = Nurodykite tarnybos pavadinimą arba jos kodą kataloge.
profile-application-name = Nurodykite taikomosios programos pavadinimą.
profile-not-in-production = Tai dar nenaudojama, todėl naudojimo pradžios dienos būti negali.
profile-before-sector = Srityje pradėta naudoti nuo { $day }; BUC anksčiau naudojamas būti negali.
profile-planned-again = Tai jau naudojama, todėl planuojamos dienos nereikia.
profile-planned-not-started = Nurodyta planuojama diena: pasirinkite būseną „Planuojamas“ arba pašalinkite dieną.
profile-cdm = Versiją rašykite skaičiais, atskirtais tašku, pavyzdžiui, 4.3.
profile-cdm-order = Kita versija turi būti vėlesnė už dabar naudojamą.
profile-migration = Nurodykite, prie kurios versijos šalis tą dieną pereina.
profile-summary = Vienu sakiniu parašykite, kas nauja šioje versijoje.
profile-country-count = Pasirinkite skirtingas šalis (nuo { $fewest } iki { $most }).
profile-mode-RINA = RINA
profile-mode-NATIONAL_APPLICATION = Nacionalinė taikomoji programa
profile-mode-HYBRID = RINA ir nacionalinė taikomoji programa
profile-mode-PAPER = Popieriniai dokumentai
profile-automation-MANUAL = Rankiniu būdu
profile-automation-PREFILL = Užpildoma iš anksto
profile-automation-STRAIGHT_THROUGH = Visiškai automatiškai
profile-status-NOT_STARTED = Nepradėtas
profile-status-PLANNED = Planuojamas
profile-status-IN_TEST = Bandomas
profile-status-IN_PRODUCTION = Naudojamas
profile-status-SUSPENDED = Sustabdytas
profile-topology-ONE_HUB = Viena nacionalinė įstaiga kiekvienoje srityje
profile-topology-SEVERAL = Kelios įstaigos kiekvienoje srityje
profile-operation-CENTRAL = Viena įstaiga visų vardu
profile-operation-BY_INSTITUTION = Kiekviena įstaiga pati
profile-operation-MIXED = Iš dalies centralizuotai, iš dalies įstaigose
profile-operation-NOBODY = Niekas: RINA nenaudojama
profile-office-COMPETENT_AUTHORITY = Kompetentinga valdžios institucija
profile-office-COORDINATOR = Nacionalinis koordinatorius
profile-office-REPOSITORY_MAINTAINER = Tvarko Institution Repository įrašus
profile-office-SINGLE_POINT_OF_CONTACT = Bendras kontaktinis punktas
profile-office-SERVICE_DESK = Pagalbos tarnyba
profile-state-DRAFT = Juodraštis
profile-state-PUBLISHED = Galiojanti
profile-state-SUPERSEDED = Pakeista vėlesnės
profile-state-WITHDRAWN = Atsiimta
profile-item-ValidFrom = Galioja nuo
profile-item-Office = Pavadinimas
profile-item-OfficeInstitution = Įstaiga
profile-item-OfficeAccessPoint = Prieigos punktas
profile-item-OfficeMailbox = Pašto dėžutė
profile-item-OfficeUrl = Svetainė
profile-item-Topology = Tinklo sandara
profile-item-AccessPoint = Prieigos punktas
profile-item-AccessPointOperator = Valdytojas
profile-item-AccessPointInstitution = Valdytojas kataloge
profile-item-HasGateway = Nacionalinis tinklų sietuvas
profile-item-Gateway = Apie tinklų sietuvą
profile-item-Router = Nukreipiamos sritys
profile-item-RouterRemark = Apie nukreipiančiąją įstaigą
profile-item-RinaOperation = RINA valdymas
profile-item-RinaOperator = RINA valdytojas
profile-item-RinaVersion = RINA versija
profile-item-Application = Aptarnaujamos sritys
profile-item-ApplicationOwner = Savininkas
profile-item-ReplacesRinaSince = Pakeičia RINA nuo
profile-item-Mode = Veikimo būdas
profile-item-ModeSince = Nuo
profile-item-Institutions = Prijungtos įstaigos
profile-item-FirstProduction = Pirma naudojimo diena
profile-item-Automation = Automatizavimas
profile-item-SectorRemark = Pastaba
profile-item-Status = Būsena
profile-item-PlannedOn = Planuojama diena
profile-item-ActualOn = Naudojamas nuo
profile-item-BucRemark = Pastaba
profile-item-CdmVersion = Naudojamas Common Data Model
profile-item-NextCdmVersion = Kitas Common Data Model
profile-item-MigrationOn = Perėjimo diena
profile-item-Fallback = Kai sistema neveikia
profile-item-Languages = Darbo kalbos
profile-item-Limitations = Žinomi apribojimai
profile-item-Link = Nuoroda
profile-none-then = { $country }: { $on } negaliojo joks profilis.
profile-other-sector = { $buc } yra kitos srities BUC, o ne tos, kuri rašoma.
