# Changing entries: requests, versions, what differs.
requests-title = Zahtevki za spremembo
requests-lead = Kaj naj se v vnosih spremeni, kdo o tem odloča in s katerim dnem začne veljati.
requests-create = Ustvari nov vnos
requests-total = { $count ->
    [0] Ni zahtevkov
    [one] { $count } zahtevek
    [two] { $count } zahtevka
    [few] { $count } zahtevki
   *[other] { $count } zahtevkov
}
requests-state = Stanje
requests-any = Vsa
requests-code = Koda
requests-filter = Prikaži
requests-what = Predmet
requests-country = Država
requests-day = Začetek učinkovanja
requests-who = Avtor
requests-short = v skrajšanem roku
requests-next = Naslednja stran

request-DRAFT = osnutek
request-PROPOSED = predložen
request-APPROVED = odobren
request-RETURNED = vrnjen v popravek
request-REFUSED = zavrnjen
request-WITHDRAWN = umaknjen

act-CREATED = Nov vnos
act-CHANGED = Sprememba
act-ENDED = Prenehanje veljavnosti
act-MERGED = Združitev
act-SPLIT = Razdelitev
act-RENAMED = Nov naziv
act-RESTORED = Razveljavitev spremembe
act-IMPORTED = Iz datoteke
act-LOADED = Prvo nalaganje
act-CONFIRMED = Potrditev pravilnosti
act-HIDDEN = Ni več javen
act-PERSONS_ERASED = Kontaktne osebe izbrisane, ker je nastopil določeni dan

request-note = Razlog
request-short-reason = Zakaj sprememba ne more počakati
request-announced = Napovedano dne
request-drafted-by = Avtor
request-proposed-by = Predložil(-a)
request-approved-by = Odobril(-a)
request-returned-by = Vrnil(-a)
request-refused-by = Zavrnil(-a)
request-reason = Utemeljitev
request-problems = Ovire za zahtevek
request-would-change = Kaj bi se spremenilo
request-earliest = Če bo zahtevek odobren danes, lahko sprememba brez utemeljitve začne učinkovati najprej na dan { $on }.
request-edit = Predelaj
request-propose = Predloži
request-withdraw = Umakni
request-decide-title = Odločitev
request-decide-reason = Utemeljitev
request-decide-hint = Potrebna za vrnitev ali zavrnitev; za odobritev samo, če je rok prekratek.
request-approve = Odobri
request-return = Vrni v popravek
request-refuse = Zavrni
request-second-person = Zahtevek čaka na koordinatorja iste države, ki ga ni sam predložil.

difference-title = Razlike
difference-field = Polje
difference-days = Obdobje
difference-before = Prej
difference-after = Potem
difference-nothing = nič
difference-new = nov vnos
difference-ready = pripravljen
difference-not-ready = ni pripravljen
days-from = začetek: { $day }
days-until = konec: { $day }
days-between = { $from } – { $last }

item-names = Nazivi
item-acronym = Kratica
item-network = Mreža
item-functions = Funkcije
item-areas = Območja
item-addresses = Naslov
item-contacts = Stik
item-competences = Pristojnosti
item-successors = Nasledniki
item-routedBy = Usmerjevalni nosilci
item-codeStatus = Status kode
item-isPublic = Javen vnos
item-validFrom = Velja od
item-validTo = Ne velja več od

write-title-create = Nov vnos
write-title-edit = Sprememba vnosa { $code }
write-title-end = Prenehanje veljavnosti vnosa { $code }
write-title-rename = Preimenovanje vnosa { $code }
write-title-merge = Združitev
write-title-split = Razdelitev vnosa { $code }
write-title-restore = Razveljavitev spremembe vnosa { $code }
write-lead-create = Vnos mora odobriti druga oseba iz vaše države. Nobena koda se ne dodeli dvakrat.
write-lead-edit = Spremenite, kar naj bo drugače. Vse drugo ostane nespremenjeno.
write-lead-end = Vnos, ki mu preneha veljavnost, ostane trajno shranjen, da je mogoče razumeti stare zadeve.
write-lead-rename = Po starem nazivu je nosilca še vedno mogoče najti; naveden je kot nekdanji naziv.
write-lead-merge = Najprej navedeni nosilci prenehajo; spodaj navedeni je njihov naslednik.
write-lead-split = Nosilec preneha; spodaj navedeni so njegovi nasledniki.
write-lead-restore = Od spodaj navedenega dne vnos spet vsebuje tisto, kar je vseboval pred to spremembo.
write-meanwhile = Nekdo je medtem spremenil vnos
write-meanwhile-lead = To se je spremenilo, odkar ste odprli obrazec. Vaši podatki so navedeni spodaj; preverite oboje in obrazec pošljite znova.
write-preview = Kaj bi se spremenilo
write-code = Koda
write-code-hint = Država, dvopičje, od 4 do 10 črk ali številk: PL:PL212000WR
write-new-code = Nova koda
write-new-code-hint = Samo če se spremeni tudi koda. Staremu vnosu takrat preneha veljavnost, novi pa je njegov naslednik.
write-language = Jezik
write-kind = Vrsta
write-name = Naziv
write-no-network = Brez mreže
write-areas-hint = Kode, po ena v vrstici: PL21. Prazno polje pomeni „ni navedeno“.
write-sectors = Področja
write-street = Ulica in hišna številka
write-postcode = Poštna številka
write-town = Kraj
write-phones = Telefon, po ena številka v vrstici
write-faxes = Faks, po ena številka v vrstici
write-emails = E-pošta, po en naslov v vrstici
write-urls = Spletna mesta, po en naslov v vrstici
write-phone = Telefon
write-persons = Kontaktne osebe
write-persons-hint = Boljši je skupni e-poštni predal službe. Podatki o osebi se na dan, ki ga navedete, izbrišejo, tudi iz zgodovine.
write-until = Do
write-competences-hint = Vsaka vrstica določa, kaj velja za nekatere BUC: FB_BUC_01 ali P_* za vse, ki se tako začnejo. Če dan ni naveden, velja od dneva, ko začne sprememba učinkovati.
write-bucs = BUC
write-role = Vloga
write-role-both = Lastnik zadeve in nasprotna stranka
write-what = Kaj velja
write-what-READY = pripravljen
write-what-NOT_READY = ni pripravljen
write-what-END = nič: pristojnost preneha
write-from = Od
write-to = Prvi dan, ko ne velja več
write-more = Drugi podatki
write-add-routers = Dodani usmerjevalni nosilci (kode)
write-remove-routers = Odstranjeni usmerjevalni nosilci (kode)
write-successor-code = Koda
write-successor-scope = Za kateri del
write-successor-name = Naziv, če je nosilec nov
write-merge-codes = Kode nosilcev, ki prenehajo, po ena v vrstici
write-merge-into = Koda naslednika
write-merge-into-hint = Obstoječi vnos ali nova koda z nazivom, navedenim spodaj.
write-merge-name = Njegov naziv, če je nov
write-take-over = Prevzame njihove pristojnosti in območja
write-day = Začetek učinkovanja
write-day-hint = Če polje ostane prazno, se uporabi najzgodnejši dan, za katerega ni potrebna utemeljitev. Bistvene spremembe, ki so napovedane danes, lahko začnejo učinkovati najprej na dan { $on }.
write-short-hint = Samo če mora sprememba začeti učinkovati prej kot mesec dni po napovedi.
write-look = Prikaži predogled
write-keep = Shrani kot osnutek

versions-title = Zgodovina vnosa
versions-lead = Vse različice tega vnosa, najprej najnovejša. Nič se ne izgubi: vsako spremembo je mogoče razveljaviti z novo spremembo.
versions-number = Različica { $number }
versions-effective = Začetek učinkovanja: { $on }.
versions-request = Zahtevek
versions-undo = Razveljavi to in vse poznejše spremembe
history-machine = naložila storitev

show-confirmed = Pravilnost je bila potrjena na dan { $day }.
desk-title = Urejanje tega vnosa
desk-edit = Spremeni
desk-rename = Preimenuj
desk-end = Končaj veljavnost
desk-merge = Združi
desk-split = Razdeli
desk-requests = Zahtevki za ta vnos
desk-confirm = Ta vnos je še vedno pravilen

request-wrong-state = To ni mogoče, ker je zahtevek { $state ->
    [DRAFT] še osnutek
    [PROPOSED] predložen
    [APPROVED] odobren
    [RETURNED] vrnjen v popravek
    [REFUSED] zavrnjen
   *[WITHDRAWN] umaknjen
}.
request-no-change = Nič se ne bi spremenilo; vnosi to že navajajo.
request-unknown-code = Noben nosilec nima kode { $code }.
request-code-taken = Koda { $code } je zasedena; nobena koda se ne dodeli dvakrat.
request-code-taken-meanwhile = Ena od kod je bila medtem zasedena; izberite drugo.
request-already-ended = Veljavnost { $code } je do takrat že prenehala.
request-ends-before = Veljavnost { $code } bi prenehala, preden se začne.
request-own-successor = Nosilec { $code } ne more biti svoj naslednik.
request-invalid-merge = Navedite nosilce, ki prenehajo, in drugega nosilca, ki je njihov naslednik.
request-unknown-change = Te spremembe pri tem vnosu ni ali pa je bila njena vsebina izbrisana.
split-too-few = Navedite vsaj dva naslednika.
request-one-country = En zahtevek spreminja vnose ene države; za vsako državo vložite svojega.
request-empty = V zahtevku ni naveden noben vnos.
request-overtaken = Vnos { $code } je bil medtem spremenjen: zdaj je v različici { $now }, ta zahtevek pa temelji na različici { $base }. Preglejte obe in shranite znova.
request-short-notice = Sprememba bi začela učinkovati prej, kot je pri napovedanih spremembah dovoljeno; izberite { $on } ali poznejši dan ali pa navedite, zakaj ne more počakati.
request-too-far = Sprememba se lahko napove največ pet let vnaprej.
request-too-long = Napišite največ 2000 znakov.
request-invalid-day = To ni datum; vnesite ga v obliki 2027-01-31.
reason-needed = Navedite razlog, da bo zahtevek mogoče popraviti.
invalid-sector = { $what }.
person-until-needed = Navedite, do katerega dne se hranijo podatki o kontaktni osebi.
invalid-key = Ključ idempotence mora imeti od 1 do 200 znakov.
key-reused = Ta ključ idempotence je bil že uporabljen pri drugi zahtevi; izberite novega.


import-title = Uvoz datoteke
import-lead = Datoteka se najprej primerja z vnosi. Dokler sprememb ne odobri druga oseba, se nič ne spremeni.
import-file = Datoteka
import-file-hint = CSV, JSON, delovni zvezek, seznam organizacij ali .zip z datotekami institutions.csv, competences.csv in relations.csv. Največ 32 MB.
import-day-hint = Od tega dne veljajo nazivi, območja in podobni podatki. Če polje ostane prazno, se uporabi najzgodnejši dan, za katerega ni potrebna utemeljitev.
import-complete = Datoteka vsebuje vse nosilce te države ({ $country }): nosilcem, ki jih v njej ni, preneha veljavnost.
import-forms = Datoteko v obliki, kot jo ustvari izvoz, je mogoče znova uvoziti. Izpuščene vrstice in stolpci ostanejo nespremenjeni; prazna celica izbriše podatek.
import-report = Kaj bi datoteka spremenila
import-outcome = Izid
import-place = Datoteka, vrstica, stolpec
import-what = Podrobnosti
import-ADDED = dodano
import-CHANGED = spremenjeno
import-ENDED = prenehalo veljati
import-UNCHANGED = nespremenjeno
import-WARNING = opozorilo
import-REFUSED = zavrnjeno
import-nothing-taken = Nekaterih vrstic ni mogoče prevzeti, zato se iz datoteke ne prevzame nič. Popravite jih in datoteko pošljite znova.
import-same = Vse se že ujema z datoteko.
import-looked = Nič ni bilo shranjeno. Če želite nadaljevati, znova izberite datoteko in jo shranite kot osnutek.
import-kept = Shranjeno kot osnutki. Vsakega preglejte in predložite:
import-no-file = Izberite datoteko.
import-unreadable = { $what }
import-refused = Število vrstic, ki jih ni mogoče prevzeti: { $count }. Iz datoteke se zato ne prevzame nič; glejte poročilo.
import-too-large = Datoteka je večja od { $count } MB ali pa ni prispela v celoti. Razdelite jo in pošljite znova.

quality-title = Kakovost podatkov
quality-lead = Kaj v vnosih manjka, po državah. Vsako število vodi do seznama in navodila, kaj storiti.
quality-of = Kakovost podatkov: { $country }
quality-country = Država
quality-entries = Vnosi
quality-all = Vse države
quality-nothing = Nič ne manjka.
quality-confirm = { $count ->
    [1] Ta vnos je še vedno pravilen
    [one] Teh { $count } vnosov je še vedno pravilnih
    [two] Ta { $count } vnosa sta še vedno pravilna
    [few] Ti { $count } vnosi so še vedno pravilni
   *[other] Teh { $count } vnosov je še vedno pravilnih
}
quality-NO_ENGLISH_NAME = Brez angleškega naziva
quality-PLACEHOLDER_NAME = Nadomestno besedilo namesto naziva
quality-NO_COMPETENCE = Brez pristojnosti
quality-NO_CONTACT = Brez stika
quality-NEVER_CONFIRMED = Nikoli potrjeno
quality-CONFIRMED_LONG_AGO = Potrjeno pred dolgim časom
quality-NO_SUCCESSOR = Ne velja več, brez naslednika
quality-DEAD_END = Nasledstvo ne vodi nikamor
quality-OVERLAPPING_PERIODS = Prekrivajoča se obdobja
quality-OUTLIVES_INSTITUTION = Pristojnost traja dlje kot nosilec
quality-do-NO_ENGLISH_NAME = Dodajte naziv v angleščini, da ga bodo razumeli tudi drugi.
quality-do-PLACEHOLDER_NAME = Navedite pravi naziv ali pa končajte veljavnost vnosa.
quality-do-NO_COMPETENCE = Navedite, za kaj je nosilec pristojen, ali pa končajte veljavnost vnosa.
quality-do-NO_CONTACT = Dodajte telefonsko številko, e-poštni predal službe ali spletno mesto.
quality-do-NEVER_CONFIRMED = Preglejte vnos in potrdite, da je pravilen.
quality-do-CONFIRMED_LONG_AGO = Znova preglejte vnos in potrdite, da je pravilen.
quality-do-NO_SUCCESSOR = Navedite naslednika, da bodo stare zadeve prišle na pravo mesto.
quality-do-DEAD_END = Kot naslednika navedite nosilca, ki še obstaja.
quality-do-OVERLAPPING_PERIODS = Končajte eno obdobje, preden se začne naslednje.
quality-do-OUTLIVES_INSTITUTION = Končajte pristojnosti hkrati z nosilcem.
write-new-name = Navedite novi naziv.
request-too-early = Takrat vnosov še ni bilo; izberite poznejši dan.
request-competence-period = { $code }: pristojnost bi se končala, preden se začne.
request-competence-twice = { $code }: pristojnost na isti dan ne more biti dvoje.
request-written-by = Nazadnje napisal
request-holds-earlier = Nekaj v zahtevku velja od zgodnejšega dne, kot je dovoljeno za napovedane spremembe; izberite v njem poznejše dni ali napišite, zakaj ne more počakati.
