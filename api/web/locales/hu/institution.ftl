# The list of institutions.
list-title = Intézmények
list-title-text = Intézmények erre a keresésre: „{ $text }”
list-total = { $count ->
    [0] Nincs találat
    [one] { $count } intézmény található
   *[other] { $count } intézmény található
}
list-on = { $day } napján fennálló állapot.
filters-more = További szűrők
filters-active = Beállított szűrők
filters-clear = Minden szűrő törlése
filter-chip = { $field }: { $value }
filter-remove = szűrő törlése
filter-add = még egy hozzáadása
facets-title = A találatok szűkítése
facets-jump = A találatok szűkítése
facet-place = Hely
facet-selected = kiválasztva; törlés
pages-label = A találatok oldalai
page-next = Következő oldal
page-previous = Előző oldal

field-text = Név, kód, rövidítés vagy hely
field-country = Ország
field-sector = Ágazat
field-buc = Üzleti használati eset (BUC)
field-role = Szerep
field-function = Feladatkör
field-network = Hálózat
field-place = Település, régió vagy területkód
field-status = Érvényesség
field-ready = Készen áll az EESSI-ben
field-on = Nap
field-order = Sorrend
field-after = Hely a listában
field-before = Hely a listában
field-first = Tételek oldalanként
field-code = Kód

any-country = Minden ország
any-buc = Minden BUC
any-role = Minden szerep
any-ready = Készen áll vagy nem
any-status = Az adott napon érvényes

order-RELEVANCE = A legjobb találat elöl
order-NAME = Név szerint
order-CODE = Kód szerint
order-COUNTRY = Ország szerint
order-CHANGED = A legutóbb módosított elöl

list-did-you-mean = Ezzel az írásmóddal nincs találat. Erre gondolt: „{ $text }”?
none-there = Semmi sem felel meg minden feltételnek. Van azonban:
none-lead = A következőket teheti:
none-words = írjon be kevesebb vagy más szót: elég a név egy része, a rövidítés vagy a település
none-code = írja be a teljes kódot, ha ismeri, például: PL:PL212000WR

problem-title = A keresés ebben a formában nem végezhető el
problem-lead = Javítsa ki az itt megnevezett hibákat, és keressen újra.
problem-prefix = Hiba
problem-day = „{ $value }”: ez nem nap; írja be az évet, a hónapot és a napot, például: 2026-03-01.
problem-value = „{ $value }”: ismeretlen érték; a lehetséges értékek: { $allowed }.
problem-number = „{ $value }”: ez nem szám; írjon be egy számot 1 és 100 között.
problem-too-many = Túl sok a szűrő; legfeljebb { $most } használható.
problem-restart = Kezdés az első oldaltól

# What an entry says of itself, in lists and on its page.
badge-provisional = ideiglenes kód
receives-yes = { $day } napján tudja fogadni: { $buc }
receives-no = { $day } napján nem tudja fogadni: { $buc }

validity-always = korlátlan
validity-from = { $from } óta
validity-upcoming = { $from } napjától
validity-until = { $last } napjáig
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Áttekintés
show-names = Nevek
show-contact = Cím és elérhetőség
show-competences = Illetékesség { $day } napján
show-access-point = Hozzáférési pont
show-routing = Útválasztás
show-code-status = A kód állapota
show-acronym = Rövidítés
show-country = Ország
show-network = Hálózat
show-validity = Érvényesség
show-areas = Területek
show-functions = Feladatkörök
show-on = Az oldal a megadott napi állapotot mutatja ({ $day }).
show-day = Nap
show-day-button = E nap megjelenítése
show-today = A mai nap megjelenítése
show-last-day = Az utolsó érvényes nap megjelenítése
show-first-day = Az első érvényes nap megjelenítése
show-ended = Megszűnt, utolsó napja: { $day }
show-upcoming = Jövőbeli, első napja: { $day }
show-letter-case = A kódot más kis- és nagybetűkkel kereste. Helyesen: { $code }; a kis- és nagybetű számít.
show-successors = Jogutódok
show-no-successor = Jogutód: nincs megadva
show-predecessors = Jogelődök
show-link-on = { $day } napjától
show-routed-by = Az intézményhez vezető útválasztók
show-routes = Az útválasztó mögötti intézmények
show-routes-count = { $count ->
    [one] Az útválasztó mögött { $count } intézmény áll.
   *[other] Az útválasztó mögött { $count } intézmény áll.
}
show-routes-first = A lista az első { $count } intézményt tartalmazza.
show-no-competences = Az intézmény ezen a napon semmiben sem illetékes.
show-competences-note = A „készen áll” azt jelenti, hogy az intézmény ezen a napon használni tudja a BUC-ot az EESSI-ben.

code-REAL = Ezt a kódot az EESSI-ben használják vagy korábban használták
code-PROVISIONAL = Ideiglenes: a hálózatban szokásos alakú helyettesítő kód, nem EESSI-kód. Ne használja egyetlen ügyben sem.
areas-none = nincs megadva; az egész országra értendő
area-country = az egész ország
function-everywhere = minden ágazatában

name-OFFICIAL = hivatalos
name-TRANSLATION = fordítás
name-FORMER = korábbi
name-ALIAS = más használt név
name-ABBREVIATION = rövid név

column-language = Nyelv
column-kind = Típus
column-name = Név
column-buc = BUC
column-title = Megnevezés
column-role = Szerep
column-validity = Érvényesség
column-ready = Készen áll

limit-areas = Csak a következőkre: { $areas }
limit-persons = Személyek:
limit-benefits = Ellátások:
limit-schemes = Rendszerek:
limit-default = Alapértelmezett intézmény, ha más nem ismert

address-postal = Postacím
address-visitor = Ügyfélfogadás címe
contact-phone = Telefon
contact-fax = Fax
contact-email = E-mail
contact-web = Honlap
list-passages = További találatok
