# Changing entries: requests, versions, what differs.
requests-title = Módosítási kérelmek
requests-lead = Mit szeretne valaki módosítani a tételekben, ki dönt erről, és melyik naptól érvényes.
requests-create = Új tétel létrehozása
requests-total = { $count ->
    [0] Nincs kérelem
    [one] { $count } kérelem
   *[other] { $count } kérelem
}
requests-state = Állapot
requests-any = Bármelyik
requests-code = Kód
requests-filter = Megjelenítés
requests-what = Tárgy
requests-country = Ország
requests-day = A hatálybalépés napja
requests-who = Készítette
requests-short = rövid bejelentési idő
requests-next = Következő oldal

request-DRAFT = tervezet
request-PROPOSED = előterjesztett
request-APPROVED = jóváhagyott
request-RETURNED = visszaküldött
request-REFUSED = elutasított
request-WITHDRAWN = visszavont

act-CREATED = Új tétel
act-CHANGED = Módosítás
act-ENDED = Megszüntetés
act-MERGED = Összevonás
act-SPLIT = Szétválasztás
act-RENAMED = Új név
act-RESTORED = Módosítás visszavonva
act-IMPORTED = Fájlból
act-LOADED = Kezdeti betöltés
act-CONFIRMED = Helyesnek megerősítve
act-HIDDEN = Már nem nyilvános
act-PERSONS_ERASED = A kapcsolattartók törölve, mert elérkezett a megadott nap

request-note = Miért
request-short-reason = Miért nem várhat
request-announced = Bejelentve
request-drafted-by = Készítette
request-proposed-by = Előterjesztette
request-approved-by = Jóváhagyta
request-returned-by = Visszaküldte
request-refused-by = Elutasította
request-reason = Indokolás
request-problems = Akadályok
request-would-change = Ami változna
request-earliest = Mai jóváhagyás esetén indokolás nélkül legkorábban { $on } napján léphet hatályba.
request-edit = Átírás
request-propose = Előterjesztés
request-withdraw = Visszavonás
request-decide-title = Döntés
request-decide-reason = Indokolás
request-decide-hint = Visszaküldéshez és elutasításhoz szükséges; jóváhagyáshoz csak akkor, ha a bejelentési idő túl rövid.
request-approve = Jóváhagyás
request-return = Visszaküldés
request-refuse = Elutasítás
request-second-person = A kérelem ugyanazon ország olyan koordinátorára vár, aki nem maga terjesztette elő.

difference-title = Eltérések
difference-field = Mező
difference-days = Napok
difference-before = Előtte
difference-after = Utána
difference-nothing = nincs
difference-new = új
difference-ready = készen áll
difference-not-ready = nem áll készen
days-from = { $day } napjától
days-until = { $day } napjáig
days-between = { $from } – { $last }

item-names = Nevek
item-acronym = Rövidítés
item-network = Hálózat
item-functions = Feladatkörök
item-areas = Területek
item-addresses = Cím
item-contacts = Elérhetőség
item-competences = Illetékesség
item-successors = Jogutódok
item-routedBy = Útválasztók
item-codeStatus = Kód
item-isPublic = Nyilvános
item-validFrom = Érvényes ettől a naptól
item-validTo = Már nem érvényes ettől a naptól

write-title-create = Új tétel
write-title-edit = Módosítás: { $code }
write-title-end = Megszüntetés: { $code }
write-title-rename = Átnevezés: { $code }
write-title-merge = Összevonás
write-title-split = Szétválasztás: { $code }
write-title-restore = Módosítás visszavonása: { $code }
write-lead-create = Az Ön országából egy második személynek is jóvá kell hagynia. Ugyanaz a kód soha nem adható ki kétszer.
write-lead-edit = Azt módosítsa, aminek másként kell lennie. Minden más változatlan marad.
write-lead-end = A megszűnt tétel örökre megmarad, hogy a régi ügyek érthetők legyenek.
write-lead-rename = A régi név korábbi névként továbbra is megtalálható.
write-lead-merge = Az elsőként megadott intézmények megszűnnek; jogutódjuk a lent megadott intézmény.
write-lead-split = Az intézmény megszűnik; jogutódjai a lent megadott intézmények.
write-lead-restore = A lent megadott naptól a tétel ismét azt tartalmazza, amit a módosítás előtt.
write-meanwhile = A tételt időközben valaki módosította
write-meanwhile-lead = Ez változott, mióta megnyitotta az űrlapot. Az Ön szövege lent található; nézze meg mindkettőt, és küldje el újra.
write-preview = Ami változna
write-code = Kód
write-code-hint = Ország, kettőspont, 4–10 betű vagy számjegy: PL:PL212000WR
write-new-code = Új kód
write-new-code-hint = Csak akkor, ha a kód is változik. Ilyenkor a régi tétel megszűnik, és az új lép a helyébe.
write-language = Nyelv
write-kind = Típus
write-name = Név
write-no-network = Nincs hálózat
write-areas-hint = Kódok, soronként egy: PL21. Üresen hagyva: nincs megadva.
write-sectors = Ágazatok
write-street = Utca és házszám
write-postcode = Irányítószám
write-town = Település
write-phones = Telefon, soronként egy
write-faxes = Fax, soronként egy
write-emails = E-mail, soronként egy
write-urls = Honlapok, soronként egy
write-phone = Telefon
write-persons = Kapcsolattartók
write-persons-hint = Jobb a hivatali postafiók. A személy adatait a megadott napon töröljük, az előzményekből is.
write-until = Eddig a napig
write-competences-hint = Minden sor azt adja meg, mi érvényes egyes BUC-okra: FB_BUC_01, vagy P_* mindazokra, amelyek így kezdődnek. Nap nélkül a módosítás napjától érvényes.
write-bucs = BUC-ok
write-role = Szerep
write-role-both = Ügygazda és partnerintézmény
write-what = Mi érvényes
write-what-READY = készen áll
write-what-NOT_READY = nem áll készen
write-what-END = semmi: megszűnik
write-from = Ettől a naptól
write-to = Az első nap, amikor már nem érvényes
write-more = Továbbiak
write-add-routers = Hozzáadandó útválasztók (kódok)
write-remove-routers = Eltávolítandó útválasztók (kódok)
write-successor-code = Kód
write-successor-scope = Melyik részre
write-successor-name = Név, ha az intézmény új
write-merge-codes = A megszűnő intézmények kódjai, soronként egy
write-merge-into = A jogutód kódja
write-merge-into-hint = Meglévő tétel, vagy új kód a lent megadott névvel.
write-merge-name = A jogutód neve, ha az intézmény új
write-take-over = A jogutód átveszi az illetékességüket és a területeiket
write-day = A hatálybalépés napja
write-day-hint = Üresen hagyva a legkorábbi olyan nap, amelyhez nem kell indokolás. A ma bejelentett jelentős módosítások { $on } napjától léphetnek hatályba.
write-short-hint = Csak akkor, ha a bejelentést követő egy hónapnál korábban kell hatályba lépnie.
write-look = Megtekintés
write-keep = Mentés tervezetként

versions-title = A tétel előzményei
versions-lead = A tétel minden változata, a legutóbbi elöl. Semmi sem vész el: ami módosult, új módosítással visszavonható.
versions-number = { $number }. változat
versions-effective = A hatálybalépés napja: { $on }
versions-request = A kérelem
versions-undo = E módosítás és minden későbbi visszavonása
history-machine = a szolgáltatás töltötte be

show-confirmed = Helyesnek megerősítve: { $day }
desk-title = A tétel karbantartása
desk-edit = Módosítás
desk-rename = Átnevezés
desk-end = Megszüntetés
desk-merge = Összevonás
desk-split = Szétválasztás
desk-requests = A tételre vonatkozó kérelmek
desk-confirm = Ez a tétel továbbra is helyes

request-wrong-state = Ez nem lehetséges, mert a kérelem { $state ->
    [DRAFT] tervezet
    [PROPOSED] előterjesztett
    [APPROVED] jóváhagyott
    [RETURNED] visszaküldött
    [REFUSED] elutasított
   *[WITHDRAWN] visszavont
} állapotú.
request-no-change = Semmi sem változna; a tételekben már így szerepel.
request-unknown-code = Nincs intézmény ezzel a kóddal: { $code }.
request-code-taken = Ez a kód már foglalt: { $code }; ugyanaz a kód soha nem adható ki kétszer.
request-code-taken-meanwhile = Egy kód időközben foglalt lett; válasszon másikat.
request-already-ended = { $code }: addigra már megszűnt.
request-ends-before = { $code }: előbb szűnne meg, mint hogy elkezdődik.
request-own-successor = { $code }: nem lehet saját maga jogutódja.
request-invalid-merge = Adja meg a megszűnő intézményeket, és egy másikat, amely a jogutódjuk.
request-unknown-change = Ennek a tételnek nincs ilyen módosítása, vagy a tartalmát törölték.
split-too-few = Adjon meg legalább két jogutód intézményt.
request-one-country = Egy kérelem egyetlen ország tételeit módosíthatja; készítsen minden országhoz külön kérelmet.
request-empty = A kérelem egyetlen tételt sem nevez meg.
request-overtaken = { $code }: időközben módosult. Jelenlegi változata: { $now }, a kérelem alapja: { $base }. Nézze meg mindkettőt, és mentse újra.
request-short-notice = Ez korábban lép hatályba, mint ahogyan a bejelentett módosítások hatályba léphetnek; válassza ezt a napot ({ $on }) vagy későbbit, vagy írja le, miért nem várhat.
request-too-far = Módosítás legfeljebb öt évre előre jelenthető be.
request-too-long = Legfeljebb 2000 karaktert írjon.
request-invalid-day = Ez nem nap; írja így: 2027-01-31.
reason-needed = Írja le az okot, hogy a hiba javítható legyen.
invalid-sector = { $what }.
person-until-needed = Adja meg, melyik napig őrizzük meg a kapcsolattartó adatait.
invalid-key = Az idempotenciakulcsnak 1–200 karakterből kell állnia.
key-reused = Ez az idempotenciakulcs korábban már egy másik kéréssel érkezett; válasszon újat.


import-title = Fájl importálása
import-lead = A fájlt először összevetjük a tételekkel. Semmi sem módosul, amíg egy második személy jóvá nem hagyja.
import-file = Fájl
import-file-hint = CSV, JSON, munkafüzet, szervezetek listája, vagy .zip az institutions.csv, a competences.csv és a relations.csv fájllal. Legfeljebb 32 MB.
import-day-hint = A nevek, területek és hasonló adatok ettől a naptól érvényesek. Üresen hagyva a legkorábbi olyan nap, amelyhez nem kell indokolás.
import-complete = A fájl az ország ({ $country }) minden intézményét tartalmazza: amelyik kimarad belőle, az megszűnik.
import-forms = Az exportált fájl ugyanabban a formában újra importálható. A kihagyott sorok és oszlopok változatlanok maradnak; az üres cella törli az adatot.
import-report = Amit a fájl módosítana
import-outcome = Eredmény
import-place = Fájl, sor, oszlop
import-what = Tárgy
import-ADDED = hozzáadva
import-CHANGED = módosítva
import-ENDED = megszüntetve
import-UNCHANGED = változatlan
import-WARNING = figyelmeztetés
import-REFUSED = elutasítva
import-nothing-taken = Néhány sor nem vehető át, ezért a fájlból semmit sem veszünk át. Javítsa ki ezeket, és küldje el újra a fájlt.
import-same = Minden már úgy van, ahogyan a fájlban áll.
import-looked = Semmit sem mentettünk. A folytatáshoz válassza ki újra a fájlt, és mentse tervezetként.
import-kept = Tervezetként mentve. Nézze meg mindegyiket, és terjessze elő:
import-no-file = Válasszon fájlt.
import-unreadable = { $what }
import-refused = { $count } sor nem vehető át, ezért a fájlból semmit sem veszünk át; lásd a jelentést.
import-too-large = A fájl nagyobb, mint { $count } MB, vagy nem érkezett meg teljesen. Ossza részekre, és küldje el újra.

quality-title = Adatminőség
quality-lead = Ami a tételekből hiányzik, országonként. Minden szám a listához és a teendőkhöz vezet.
quality-of = Adatminőség: { $country }
quality-country = Ország
quality-entries = Tételek
quality-all = Minden ország
quality-nothing = Semmi sem hiányzik.
quality-confirm = { $count ->
    [one] Ez a tétel továbbra is helyes
   *[other] Ez a { $count } tétel továbbra is helyes
}
quality-NO_ENGLISH_NAME = Nincs angol név
quality-PLACEHOLDER_NAME = Név helyett helykitöltő
quality-NO_COMPETENCE = Nincs illetékesség
quality-NO_CONTACT = Nincs elérhetőség
quality-NEVER_CONFIRMED = Soha nem erősítették meg
quality-CONFIRMED_LONG_AGO = Régen erősítették meg
quality-NO_SUCCESSOR = Megszűnt, nincs jogutód
quality-DEAD_END = A jogutódlás nem vezet sehová
quality-OVERLAPPING_PERIODS = Átfedő időszakok
quality-OUTLIVES_INSTITUTION = Az illetékesség tovább tart, mint az intézmény
quality-do-NO_ENGLISH_NAME = Adjon hozzá angol nevet, hogy mások is el tudják olvasni.
quality-do-PLACEHOLDER_NAME = Adja meg a valódi nevet, vagy szüntesse meg a tételt.
quality-do-NO_COMPETENCE = Adja meg, miben illetékes, vagy szüntesse meg a tételt.
quality-do-NO_CONTACT = Adjon meg telefonszámot, hivatali postafiókot vagy honlapot.
quality-do-NEVER_CONFIRMED = Nézze meg, és erősítse meg, hogy helyes.
quality-do-CONFIRMED_LONG_AGO = Nézze meg újra, és erősítse meg, hogy helyes.
quality-do-NO_SUCCESSOR = Adja meg a jogutódot, hogy a régi ügyek célba érjenek.
quality-do-DEAD_END = Olyan jogutódot adjon meg, amely még működik.
quality-do-OVERLAPPING_PERIODS = Zárja le az egyik időszakot, mielőtt a következő elkezdődik.
quality-do-OUTLIVES_INSTITUTION = Szüntesse meg az illetékességet az intézménnyel együtt.
write-new-name = Adja meg az új nevet.
request-too-early = Akkor még nem voltak tételek; válasszon későbbi napot.
request-competence-period = { $code }: egy hatáskör véget érne, mielőtt elkezdődik.
request-competence-twice = { $code }: egy hatáskör ugyanazon a napon nem lehet kétféle.
request-written-by = Utoljára írta
request-holds-earlier = A kérelemben valami korábbi naptól érvényes, mint a bejelentett változásoknál megengedett; válasszon benne későbbi napokat, vagy írja meg, miért nem várhat.
