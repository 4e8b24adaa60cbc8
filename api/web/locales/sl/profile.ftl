# National implementation profiles: the map, one country's profile, how it is written and published.
map-title = Zemljevid EESSI
map-lead = Kako 32 držav izvaja EESSI po navedbah v svojih izvedbenih profilih. Vsaka država je eno polje enake velikosti.
map-question = Barve po
map-draw = Prikaži
map-slider = Pomik po dnevih, ko se je kaj spremenilo
map-days = Zemljevid na prejšnje dni
map-answer = Odgovor
map-version = Različica profila
map-further = Drugi pregledi
map-files = Ta zemljevid kot datoteka:
map-embed = Prikaži ta zemljevid na drugem spletnem mestu
map-embed-hint = Stran, do katere vodi ta povezava, se lahko prikaže v okviru na katerem koli spletnem mestu.
profile-map-mode = Način dela na področju
profile-map-automation = Avtomatizacija na področju
profile-map-readiness = Pripravljenost za BUC
profile-map-cdm = Common Data Model
profile-map-confirmed = Zadnja potrditev
profile-map-version = Različica { $version }
profile-map-CONFIRMED = Potrjeno v zadnjih šestih mesecih
profile-map-DUE = Čaka na potrditev
profile-map-DIRECTORY_READY = Ni navedeno; po imeniku je pripravljen vsaj en nosilec
profile-map-DIRECTORY_NOT_READY = Ni navedeno; po imeniku ni pripravljen noben nosilec
profile-map-NOT_STATED = Ni navedeno
profile-map-NO_PROFILE = Brez profila
profile-map-unknown = Vrednosti „{ $value }“ tu ni mogoče izbrati; prikazana je prva možnost.
profile-map-when = Začetek
profile-map-when-confirmed = Dan potrditve
profile-map-when-cdm = Naslednji prehod
profile-map-when-readiness = Začetek ali načrtovani dan
readiness-title = Pregled pripravljenosti
readiness-lead = Katera država je pripravljena za kateri BUC: po navedbah v njenem profilu in po pristojnostih v imeniku.
readiness-all-sectors = Vsa področja
readiness-all-countries = Vse države
readiness-only = Samo BUC z nasprotjem
readiness-no-sign = Brez znaka: profil tega ne navaja
readiness-number = Število pove, koliko nosilcev je pripravljenih po imeniku
readiness-ready = pripravljeno po imeniku
readiness-differs = Profil in imenik si nasprotujeta
readiness-differing = { $count ->
    [0] Profili in imenik si nikjer ne nasprotujejo.
    [one] Profili in imenik si nasprotujejo na { $count } mestu.
    [two] Profili in imenik si nasprotujejo na { $count } mestih.
    [few] Profili in imenik si nasprotujejo na { $count } mestih.
   *[other] Profili in imenik si nasprotujejo na { $count } mestih.
}
profile-heading = Izvajanje EESSI
profile-title = Izvedbeni profil: { $country }
profile-whole = Celoten profil
profile-demonstration = Primer iz predstavitvenih podatkov, sestavljen iz javno dostopnih podatkov. Država ga ni objavila.
profile-version = Različica { $number }, { $on }.
profile-number = Različica { $number }
profile-confirmed = Zadnja potrditev: { $day }.
profile-due = Rok za ponovno potrditev: { $day }.
profile-original = Jezik izvirnika: { $language }.
profile-read-original = Prikaži besedila v izvirniku
profile-read-translated = Prikaži besedila v prevodu
profile-router = Usmerjevalni nosilec
profile-routers = Usmerjevalni nosilci
profile-application = Nacionalna aplikacija
profile-applications = Nacionalne aplikacije
profile-links = Strani drugje
profile-new-in-it = Novo v tej različici:
profile-superseded = To različico je nadomestila poznejša.
profile-withdrawn = Država je to različico umaknila: { $reason }
profile-withdrawn-at = Umaknjeno ({ $at }):
profile-to-current = Veljavna različica
profile-stale = Ta profil v zadnjih šestih mesecih ni bil potrjen; morda je zastarel.
profile-none = { $country }: profil ni objavljen.
profile-no-version = { $country }: te različice profila ni ali pa je bila umaknjena.
profile-to-country = { $country }: stran države
profile-not-stated = ni navedeno
profile-since = začetek: { $day }
profile-all-sectors = Vsa področja
profile-in-directory = V imeniku
profile-differs = se razlikuje
profile-parts = Deli profila
profile-section-governance = Upravljanje
profile-section-architecture = Arhitektura
profile-section-sectors = Področja
profile-section-bucs = BUC
profile-section-operation = Vsakodnevno delo
profile-bucs-summed = v redni uporabi: { $count } od { $all }
profile-bucs-silent = Profil o posameznih BUC ne navaja ničesar. Podatki iz imenika so v pregledu pripravljenosti.
profile-history = Vse različice
profile-published-at = Objavljeno: { $at }
profile-difference-link = Razlike od prejšnje različice
profile-differences = Razlike med dvema različicama
profile-from-version = Od različice
profile-to-version = Do različice
profile-differences-show = Primerjaj
profile-same = Ni razlik.
profile-compare = Primerjava držav
profile-compare-lead = Izberite od dve do pet držav. Razlike so navedene na začetku.
profile-compare-country = Država { $number }
profile-compare-button = Primerjaj
profile-compare-nothing = Nobena od teh držav ne navaja ničesar.
profile-as-json = Kot JSON
profile-as-csv = Kot CSV
profile-feed = Nove različice izvedbenih profilov
profile-feed-entry = { $country }: različica { $number }
profile-confirm = Ta profil je še vedno pravilen
profile-withdraw = Umakni to različico
profile-withdraw-reason = Iz katerega razloga?
profile-withdraw-hint = Razlog je javen. Nobena prejšnja različica s tem ne začne znova veljati.
profile-edit = Urejanje profila
profile-no-draft = Trenutno nihče ne pripravlja nove različice.
profile-begin = Začni novo različico
profile-begin-with = Izhodišče
profile-begin-last = veljavni profil: { $version }
profile-begin-empty = prazen profil
profile-prefill = Izpolni s podatki iz imenika
profile-prefill-hint = Izpolni se samo tisto, kar še ni navedeno: nosilci, pripravljenost, usmerjevalni nosilci, dostopne točke, jeziki.
profile-saved-at = Shranjeno: { $at }.
profile-based-on = Temelji na različici { $number }.
profile-wrong = Kaj je treba pred objavo popraviti
profile-nothing-wrong = Za objavo ni ovir.
profile-wrong-count = za popravek: { $count }
profile-missing = { $count ->
    [one] { $count } podatek še ni naveden
    [two] { $count } podatka še nista navedena
    [few] { $count } podatki še niso navedeni
   *[other] { $count } podatkov še ni navedenih
}
profile-missing-hint = Profil je mogoče objaviti tudi brez njih; pri njih bo pisalo „ni navedeno“.
profile-missing-bucs = { $sector }: stanje za { $count } BUC
profile-changed = { $count ->
    [one] { $count } sprememba glede na veljavno različico
    [two] { $count } spremembi glede na veljavno različico
    [few] { $count } spremembe glede na veljavno različico
   *[other] { $count } sprememb glede na veljavno različico
}
profile-publish = Objavi
profile-publish-who = Profil objavi nacionalni koordinator države.
profile-summary-label = Kaj je v tej različici novega?
profile-summary-hint = En ali dva stavka, po možnosti v angleščini. Sta javna.
profile-discard = Zavrzi ta osnutek
profile-discard-hint = Objavljene različice ostanejo. Kar je samo v osnutku, se izgubi.
profile-discard-sure = Zavrzi
profile-overtaken = Nekdo je medtem spremenil profil; preglejte njegovo sedanjo vsebino.
profile-overtaken-title = Nekdo je medtem shranil ta osnutek
profile-overtaken-both = Spodaj so medtem shranjeni podatki poleg tistih, ki ste jih vnesli vi. Vaši podatki so še v obrazcu: če jih shranite, nadomestijo druge.
profile-saving = Shranjevanje …
profile-not-saved = Še ni shranjeno: { $why }
profile-save = Shrani
profile-save-next = Shrani in nadaljuj
profile-save-overview = Shrani in nazaj na osnutek
profile-write-in = Jezik besedil
profile-write-in-button = Zamenjaj jezik
profile-language-original = { $language } (jezik izvirnika)
profile-write-original = Jezik izvirnika
profile-write-from-hint = Če velja že od nekdaj ali dan ni znan, pustite polje prazno.
profile-write-role = Naloga službe
profile-write-office = Služba
profile-write-new = nova postavka
profile-write-offices-hint = Samo službe in njihovi skupni e-poštni predali, nikoli osebe.
profile-write-code = Koda v imeniku
profile-sectors-hint = Črke, ločene s presledkom: LA S AW P FB UB R H M. Prazno polje pomeni vsa področja.
profile-remove = Odstrani to postavko
profile-write-mode-since = Začetek tega načina dela
profile-write-directory = { $count ->
    [one] V imeniku je { $count } nosilec.
    [two] V imeniku sta { $count } nosilca.
    [few] V imeniku so { $count } nosilci.
   *[other] V imeniku je { $count } nosilcev.
}
profile-write-unknown-buc = Te kode ni na nobenem seznamu.
profile-write-cdm-hint = Števila, ločena s pikami, na primer 4.3
profile-write-languages-hint = Po dve črki, ločeni s presledkom, na primer: fr nl de
profile-write-link-title = Za kaj gre
profile-write-address = Naslov
profile-no-day = „{ $value }“ ni datum; vnesite ga v obliki 2026-11-23.
profile-no-number = Vnesite število, na primer 12.
profile-no-sector = „{ $value }“ ni področje; uporabite črke LA, S, AW, P, FB, UB, R, H ali M.
profile-office-role = Izberite nalogo službe.
profile-status-needed = Navedite stanje.
profile-wrong-state = To ni mogoče, ker je različica { $state ->
    [DRAFT] še osnutek
    [PUBLISHED] veljavna
    [SUPERSEDED] nadomeščena
   *[WITHDRAWN] umaknjena
}; preglejte sedanjo vsebino profila.
text-too-long = Sem napišite največ { $most } znakov.
list-too-many = Največje dovoljeno število postavk je tu { $most }.
profile-empty = Profil še ne navaja ničesar.
profile-day-to-come = Ta dan še ni nastopil; navedite dan dejanskega začetka ali pustite polje prazno.
unknown-language = „{ $code }“ ni koda jezika; uporabite dve mali črki, na primer fr.
profile-original-missing = To besedilo napišite tudi v jeziku izvirnika profila ({ $language }).
said-twice = Ta postavka je tu dvakrat: { $what }. Obdržite samo eno.
code-other-country = { $code } je nosilec druge države.
invalid-url = Vnesite celoten naslov, ki se začne s https://.
profile-office-name = Navedite naziv službe ali njeno kodo v imeniku.
profile-application-name = Navedite naziv aplikacije.
profile-not-in-production = Ni v redni uporabi, zato ni mogoče navesti dneva njenega začetka.
profile-before-sector = Začetek redne uporabe na področju: { $day }; redna uporaba BUC se ne more začeti prej.
profile-planned-again = Redna uporaba se je že začela, zato se dan zanjo ne načrtuje.
profile-planned-not-started = Naveden je načrtovani dan: izberite stanje „Načrtovano“ ali odstranite dan.
profile-cdm = Različico zapišite s števili, ločenimi s pikami, na primer 4.3.
profile-cdm-order = Naslednja različica mora biti novejša od tiste v redni uporabi.
profile-migration = Navedite, na katero različico država ta dan preide.
profile-summary = V enem stavku napišite, kaj je v tej različici novega.
profile-country-count = Izberite različne države, najmanj { $fewest } in največ { $most }.
profile-mode-RINA = RINA
profile-mode-NATIONAL_APPLICATION = Nacionalna aplikacija
profile-mode-HYBRID = RINA in nacionalna aplikacija
profile-mode-PAPER = Papir
profile-automation-MANUAL = Ročno
profile-automation-PREFILL = Vnaprej izpolnjeno
profile-automation-STRAIGHT_THROUGH = V celoti samodejno
profile-status-NOT_STARTED = Ni začeto
profile-status-PLANNED = Načrtovano
profile-status-IN_TEST = V preizkušanju
profile-status-IN_PRODUCTION = V redni uporabi
profile-status-SUSPENDED = Začasno ustavljeno
profile-topology-ONE_HUB = En nacionalni nosilec za vsako področje
profile-topology-SEVERAL = Več nosilcev za vsako področje
profile-operation-CENTRAL = En organ za vse
profile-operation-BY_INSTITUTION = Vsak nosilec sam
profile-operation-MIXED = Deloma osrednji organ, deloma nosilci
profile-operation-NOBODY = Nihče: RINA se ne uporablja
profile-office-COMPETENT_AUTHORITY = Pristojni organ
profile-office-COORDINATOR = Nacionalni koordinator
profile-office-REPOSITORY_MAINTAINER = Vodenje vnosov v Institution Repository
profile-office-SINGLE_POINT_OF_CONTACT = Enotna kontaktna točka
profile-office-SERVICE_DESK = Pomoč uporabnikom
profile-state-DRAFT = Osnutek
profile-state-PUBLISHED = Veljavna
profile-state-SUPERSEDED = Nadomeščena
profile-state-WITHDRAWN = Umaknjena
profile-item-ValidFrom = Velja od
profile-item-Office = Naziv
profile-item-OfficeInstitution = Nosilec
profile-item-OfficeAccessPoint = Dostopna točka
profile-item-OfficeMailbox = E-poštni predal
profile-item-OfficeUrl = Spletno mesto
profile-item-Topology = Topologija
profile-item-AccessPoint = Dostopna točka
profile-item-AccessPointOperator = Upravljavec
profile-item-AccessPointInstitution = Upravljavec v imeniku
profile-item-HasGateway = Nacionalni prehod
profile-item-Gateway = O nacionalnem prehodu
profile-item-Router = Usmerjana področja
profile-item-RouterRemark = O usmerjevalnem nosilcu
profile-item-RinaOperation = Kdo upravlja RINA
profile-item-RinaOperator = Upravljavec RINA
profile-item-RinaVersion = Različica RINA
profile-item-Application = Podprta področja
profile-item-ApplicationOwner = Lastnik
profile-item-ReplacesRinaSince = Nadomešča RINA od
profile-item-Mode = Način dela
profile-item-ModeSince = Od
profile-item-Institutions = Povezani nosilci
profile-item-FirstProduction = Prvi dan redne uporabe
profile-item-Automation = Avtomatizacija
profile-item-SectorRemark = Opomba
profile-item-Status = Stanje
profile-item-PlannedOn = Načrtovani dan
profile-item-ActualOn = V redni uporabi od
profile-item-BucRemark = Opomba
profile-item-CdmVersion = Common Data Model v redni uporabi
profile-item-NextCdmVersion = Naslednji Common Data Model
profile-item-MigrationOn = Dan prehoda
profile-item-Fallback = Ob izpadu sistema
profile-item-Languages = Delovni jeziki
profile-item-Limitations = Znane omejitve
profile-item-Link = Povezava
profile-none-then = { $country }: dne { $on } ni veljal noben profil.
profile-other-sector = { $buc } je BUC drugega področja, kot se piše.
