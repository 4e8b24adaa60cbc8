# Changing entries: requests, versions, what differs.
# Days end with a full stop in Croatian; no other one follows them.
requests-title = Zahtjevi za izmjenu
requests-lead = Što treba izmijeniti u unosima, tko o tome odlučuje i od kojeg dana vrijedi.
requests-create = Izradi novi unos
requests-total = { $count ->
    [0] Nema zahtjeva
    [one] { $count } zahtjev
    [few] { $count } zahtjeva
   *[other] { $count } zahtjeva
}
requests-state = Stanje
requests-any = Sva
requests-code = Oznaka
requests-filter = Prikaži
requests-what = Predmet zahtjeva
requests-country = Država
requests-day = Primjenjuje se od
requests-who = Autor
requests-short = u skraćenom roku
requests-next = Sljedeća stranica

request-DRAFT = nacrt
request-PROPOSED = podnesen
request-APPROVED = odobren
request-RETURNED = vraćen na ispravak
request-REFUSED = odbijen
request-WITHDRAWN = povučen

act-CREATED = Novi unos
act-CHANGED = Izmjena
act-ENDED = Prestanak
act-MERGED = Spajanje
act-SPLIT = Podjela
act-RENAMED = Novi naziv
act-RESTORED = Poništenje izmjene
act-IMPORTED = Iz datoteke
act-LOADED = Početno učitavanje
act-CONFIRMED = Potvrda točnosti
act-HIDDEN = Više nije javan
act-PERSONS_ERASED = Osobe za kontakt izbrisane su jer je nastupio određeni dan

request-note = Razlog
request-short-reason = Zašto izmjena ne može čekati
request-announced = Najavljeno dana
request-drafted-by = Autor
request-proposed-by = Podnio/podnijela
request-approved-by = Odobrio/odobrila
request-returned-by = Vratio/vratila
request-refused-by = Odbio/odbila
request-reason = Obrazloženje
request-problems = Prepreke za zahtjev
request-would-change = Što bi se izmijenilo
request-earliest = Ako se zahtjev odobri danas, izmjena se bez obrazloženja može primjenjivati najranije od { $on }
request-edit = Preradi
request-propose = Podnesi
request-withdraw = Povuci
request-decide-title = Odluka
request-decide-reason = Obrazloženje
request-decide-hint = Potrebno za vraćanje ili odbijanje; za odobrenje samo ako je rok prekratak.
request-approve = Odobri
request-return = Vrati na ispravak
request-refuse = Odbij
request-second-person = Zahtjev čeka koordinatora iste države koji ga nije sam podnio.

difference-title = Razlike
difference-field = Polje
difference-days = Razdoblje
difference-before = Prije
difference-after = Poslije
difference-nothing = ništa
difference-new = novi unos
difference-ready = spremna
difference-not-ready = nije spremna
days-from = od { $day }
days-until = do { $day }
days-between = { $from } – { $last }

item-names = Nazivi
item-acronym = Kratica
item-network = Mreža
item-functions = Funkcije
item-areas = Područja
item-addresses = Adresa
item-contacts = Kontakt
item-competences = Nadležnosti
item-successors = Sljednici
item-routedBy = Ustanove za usmjeravanje
item-codeStatus = Status oznake
item-isPublic = Javni unos
item-validFrom = Vrijedi od
item-validTo = Više ne vrijedi od

write-title-create = Novi unos
write-title-edit = Izmjena unosa { $code }
write-title-end = Prestanak unosa { $code }
write-title-rename = Preimenovanje unosa { $code }
write-title-merge = Spajanje
write-title-split = Podjela unosa { $code }
write-title-restore = Poništenje izmjene unosa { $code }
write-lead-create = Unos mora odobriti druga osoba iz vaše države. Nijedna se oznaka ne dodjeljuje dvaput.
write-lead-edit = Izmijenite ono što treba biti drukčije. Sve ostalo ostaje kako jest.
write-lead-end = Unos koji prestane vrijediti ostaje trajno sačuvan kako bi se stari predmeti mogli razumjeti.
write-lead-rename = Ustanova se i dalje može pronaći pod starim nazivom, koji se navodi kao prijašnji naziv.
write-lead-merge = Prvo navedene ustanove prestaju djelovati; ustanova navedena u nastavku njihova je sljednica.
write-lead-split = Ustanova prestaje djelovati; ustanove navedene u nastavku njezine su sljednice.
write-lead-restore = Od dana navedenog u nastavku unos ponovno sadržava ono što je sadržavao prije te izmjene.
write-meanwhile = Netko je u međuvremenu izmijenio unos
write-meanwhile-lead = Ovo se promijenilo otkad ste otvorili obrazac. Vaši su podaci navedeni u nastavku; pregledajte oboje i ponovno pošaljite obrazac.
write-preview = Što bi se izmijenilo
write-code = Oznaka
write-code-hint = Država, dvotočka, od 4 do 10 slova ili znamenki: PL:PL212000WR
write-new-code = Nova oznaka
write-new-code-hint = Samo ako se mijenja i oznaka. Stari unos tada prestaje vrijediti, a novi ga nasljeđuje.
write-language = Jezik
write-kind = Vrsta
write-name = Naziv
write-no-network = Bez mreže
write-areas-hint = Oznake, po jedna u retku: PL21. Prazno polje znači „nije navedeno”.
write-sectors = Sektori
write-street = Ulica i broj
write-postcode = Poštanski broj
write-town = Mjesto
write-phones = Telefon, po jedan broj u retku
write-faxes = Telefaks, po jedan broj u retku
write-emails = E-pošta, po jedna adresa u retku
write-urls = Internetske stranice, po jedna adresa u retku
write-phone = Telefon
write-persons = Osobe za kontakt
write-persons-hint = Bolji je zajednički pretinac e-pošte službe. Podaci o osobi brišu se na dan koji navedete, pa i iz povijesti.
write-until = Do
write-competences-hint = Svaki redak određuje što vrijedi za neke BUC-ove: FB_BUC_01 ili P_* za sve koji tako počinju. Ako dan nije naveden, vrijedi od dana primjene izmjene.
write-bucs = BUC-ovi
write-role = Uloga
write-role-both = Vlasnik predmeta i druga strana
write-what = Što vrijedi
write-what-READY = spremna
write-what-NOT_READY = nije spremna
write-what-END = ništa: nadležnost prestaje
write-from = Od
write-to = Prvi dan na koji više ne vrijedi
write-more = Ostali podaci
write-add-routers = Ustanove za usmjeravanje koje se dodaju (oznake)
write-remove-routers = Ustanove za usmjeravanje koje se uklanjaju (oznake)
write-successor-code = Oznaka
write-successor-scope = Za koji dio
write-successor-name = Naziv, ako je ustanova nova
write-merge-codes = Oznake ustanova koje prestaju djelovati, po jedna u retku
write-merge-into = Oznaka sljednika
write-merge-into-hint = Postojeći unos ili nova oznaka s nazivom navedenim u nastavku.
write-merge-name = Njezin naziv, ako je nova
write-take-over = Preuzima njihove nadležnosti i područja
write-day = Primjenjuje se od
write-day-hint = Ako polje ostane prazno, primjenjuje se najraniji dan za koji nije potrebno obrazloženje. Bitne izmjene najavljene danas mogu se primjenjivati najranije od { $on }
write-short-hint = Samo ako se izmjena mora primjenjivati prije isteka mjesec dana od najave.
write-look = Prikaži pregled
write-keep = Spremi kao nacrt

versions-title = Povijest unosa
versions-lead = Sve verzije ovog unosa, najnovija je prva. Ništa se ne gubi: svaka se izmjena može poništiti novom izmjenom.
versions-number = Verzija { $number }
versions-effective = Primjenjuje se od { $on }
versions-request = Zahtjev
versions-undo = Poništi ovu i sve kasnije izmjene
history-machine = učitala usluga

show-confirmed = Točnost potvrđena { $day }
desk-title = Održavanje ovog unosa
desk-edit = Izmijeni
desk-rename = Preimenuj
desk-end = Okončaj
desk-merge = Spoji
desk-split = Podijeli
desk-requests = Zahtjevi u vezi s unosom
desk-confirm = Ovaj je unos i dalje točan

request-wrong-state = To nije moguće jer je zahtjev { $state ->
    [DRAFT] još nacrt
    [PROPOSED] podnesen
    [APPROVED] odobren
    [RETURNED] vraćen na ispravak
    [REFUSED] odbijen
   *[WITHDRAWN] povučen
}.
request-no-change = Ništa se ne bi izmijenilo; tako već piše u unosima.
request-unknown-code = Nijedna ustanova nema oznaku { $code }.
request-code-taken = Oznaka { $code } zauzeta je; nijedna se oznaka ne dodjeljuje dvaput.
request-code-taken-meanwhile = Jedna je oznaka u međuvremenu zauzeta; odaberite drugu.
request-already-ended = Unos { $code } do tada je već prestao vrijediti.
request-ends-before = Unos { $code } prestao bi vrijediti prije nego što počne.
request-own-successor = Ustanova { $code } ne može naslijediti samu sebe.
request-invalid-merge = Navedite ustanove koje prestaju djelovati i drugu ustanovu koja ih nasljeđuje.
request-unknown-change = U ovom unosu nema takve izmjene ili je njezin sadržaj izbrisan.
split-too-few = Navedite barem dva sljednika.
request-one-country = Jedan zahtjev mijenja unose jedne države; za svaku državu podnesite zaseban zahtjev.
request-empty = U zahtjevu nije naveden nijedan unos.
request-overtaken = Unos { $code } u međuvremenu je izmijenjen: sada je u verziji { $now }, a ovaj se zahtjev temelji na verziji { $base }. Pregledajte obje i ponovno spremite.
request-short-notice = Izmjena bi se primjenjivala ranije nego što je za najavljene izmjene dopušteno; odaberite dan { $on } ili kasniji, ili navedite zašto ne može čekati.
request-too-far = Izmjena se može najaviti najviše pet godina unaprijed.
request-too-long = Napišite najviše 2000 znakova.
request-invalid-day = Ovo nije datum; upišite ga u obliku 2027-01-31.
reason-needed = Navedite razlog kako bi se zahtjev mogao ispraviti.
invalid-sector = { $what }.
person-until-needed = Navedite do kojeg se dana čuvaju podaci o osobi za kontakt.
invalid-key = Ključ idempotentnosti mora imati od 1 do 200 znakova.
key-reused = Ovaj je ključ idempotentnosti već upotrijebljen za drugi zahtjev; odaberite novi.


import-title = Uvoz datoteke
import-lead = Datoteka se najprije uspoređuje s unosima. Ništa se ne mijenja dok druga osoba to ne odobri.
import-file = Datoteka
import-file-hint = CSV, JSON, radna knjiga, popis organizacija ili .zip s datotekama institutions.csv, competences.csv i relations.csv. Najviše 32 MB.
import-day-hint = Od tog dana vrijede nazivi, područja i slični podaci. Ako polje ostane prazno, primjenjuje se najraniji dan za koji nije potrebno obrazloženje.
import-complete = Datoteka sadržava sve ustanove te države ({ $country }): one kojih u njoj nema prestaju vrijediti.
import-forms = Datoteka u obliku u kojem je izrađuje izvoz može se ponovno uvesti. Izostavljeni retci i stupci ostaju kakvi jesu; prazna ćelija briše podatak.
import-report = Što bi datoteka izmijenila
import-outcome = Ishod
import-place = Datoteka, redak, stupac
import-what = Pojedinosti
import-ADDED = dodano
import-CHANGED = izmijenjeno
import-ENDED = okončano
import-UNCHANGED = nepromijenjeno
import-WARNING = upozorenje
import-REFUSED = odbijeno
import-nothing-taken = Neki se retci ne mogu preuzeti, pa se iz datoteke ne preuzima ništa. Ispravite ih i ponovno pošaljite datoteku.
import-same = Sve već odgovara datoteci.
import-looked = Ništa nije spremljeno. Za nastavak ponovno odaberite datoteku i spremite je kao nacrt.
import-kept = Spremljeno kao nacrti. Svaki pregledajte i podnesite:
import-no-file = Odaberite datoteku.
import-unreadable = { $what }
import-refused = Broj redaka koji se ne mogu preuzeti: { $count }. Zato se iz datoteke ne preuzima ništa; pogledajte izvješće.
import-too-large = Datoteka je veća od { $count } MB ili nije stigla u cijelosti. Podijelite je i pošaljite ponovno.

quality-title = Kvaliteta podataka
quality-lead = Što nedostaje u unosima, po državama. Svaki broj vodi do popisa i upute što treba učiniti.
quality-of = Kvaliteta podataka: { $country }
quality-country = Država
quality-entries = Unosi
quality-all = Sve države
quality-nothing = Ništa ne nedostaje.
quality-confirm = { $count ->
    [1] Ovaj je unos i dalje točan
    [one] Ovaj { $count } unos i dalje je točan
    [few] Ova { $count } unosa i dalje su točna
   *[other] Ovih { $count } unosa i dalje je točno
}
quality-NO_ENGLISH_NAME = Bez engleskog naziva
quality-PLACEHOLDER_NAME = Zamjenski tekst umjesto naziva
quality-NO_COMPETENCE = Bez nadležnosti
quality-NO_CONTACT = Bez kontakta
quality-NEVER_CONFIRMED = Nikad potvrđeno
quality-CONFIRMED_LONG_AGO = Davno potvrđeno
quality-NO_SUCCESSOR = Prestala je djelovati, bez sljednika
quality-DEAD_END = Sljedništvo ne vodi nikamo
quality-OVERLAPPING_PERIODS = Preklapanje razdoblja
quality-OUTLIVES_INSTITUTION = Nadležnost traje dulje od ustanove
quality-do-NO_ENGLISH_NAME = Dodajte naziv na engleskom jeziku kako bi ga i drugi razumjeli.
quality-do-PLACEHOLDER_NAME = Navedite pravi naziv ili okončajte unos.
quality-do-NO_COMPETENCE = Navedite za što je ustanova nadležna ili okončajte unos.
quality-do-NO_CONTACT = Dodajte telefonski broj, pretinac e-pošte službe ili internetske stranice.
quality-do-NEVER_CONFIRMED = Pregledajte unos i potvrdite da je točan.
quality-do-CONFIRMED_LONG_AGO = Ponovno pregledajte unos i potvrdite da je točan.
quality-do-NO_SUCCESSOR = Navedite sljednika kako bi stari predmeti stigli na pravo mjesto.
quality-do-DEAD_END = Kao sljednika navedite ustanovu koja još djeluje.
quality-do-OVERLAPPING_PERIODS = Okončajte jedno razdoblje prije nego što počne sljedeće.
quality-do-OUTLIVES_INSTITUTION = Okončajte nadležnosti istodobno s ustanovom.
write-new-name = Navedite novi naziv.
request-too-early = Tada još nije bilo unosa; odaberite kasniji dan.
request-competence-period = { $code }: nadležnost bi završila prije nego što počne.
request-competence-twice = { $code }: nadležnost ne može istoga dana biti dvoje.
request-written-by = Zadnji napisao
request-holds-earlier = Nešto u zahtjevu vrijedi od ranijeg dana nego što smiju najavljene promjene; odaberite u njemu kasnije dane ili napišite zašto ne može čekati.
