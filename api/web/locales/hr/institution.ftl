# The list of institutions.
list-title = Ustanove
list-title-text = Ustanove za „{ $text }”
list-total = { $count ->
    [0] Nijedna ustanova nije pronađena
    [one] Pronađena je { $count } ustanova
    [few] Pronađene su { $count } ustanove
   *[other] Pronađeno je { $count } ustanova
}
list-on = Stanje na dan { $day }
filters-more = Više filtara
filters-active = Primijenjeni filtri
filters-clear = Ukloni sve filtre
filter-chip = { $field }: { $value }
filter-remove = ukloni ovaj filtar
filter-add = dodaj još jednu vrijednost
facets-title = Suzi rezultate
facets-jump = Suzi rezultate
facet-place = Mjesto
facet-selected = odabrano; ukloni
pages-label = Stranice rezultata
page-next = Sljedeća stranica
page-previous = Prethodna stranica

field-text = Naziv, oznaka, kratica ili mjesto
field-country = Država
field-sector = Sektor
field-buc = Poslovni slučaj (BUC)
field-role = Uloga
field-function = Funkcija
field-network = Mreža
field-place = Mjesto, regija ili oznaka područja
field-status = Status
field-ready = Spremnost u sustavu EESSI
field-on = Datum
field-order = Redoslijed
field-after = Mjesto na popisu
field-before = Mjesto na popisu
field-first = Broj unosa po stranici
field-code = Oznaka

any-country = Sve države
any-buc = Svi BUC-ovi
any-role = Sve uloge
any-ready = Spremna ili ne
any-status = Djeluje na taj dan

order-RELEVANCE = Najprije najbolji rezultati
order-NAME = Po nazivu
order-CODE = Po oznaci
order-COUNTRY = Po državi
order-CHANGED = Najprije zadnje izmijenjene

list-did-you-mean = S takvim zapisom ništa nije pronađeno. Jeste li mislili „{ $text }”?
none-there = Ništa ne odgovara svim uvjetima. Ima ih:
none-lead = Možete:
none-words = upisati manje riječi ili druge riječi: dovoljan je dio naziva, kratica ili mjesto
none-code = upisati cijelu oznaku ako je imate, na primjer PL:PL212000WR

problem-title = Ovako postavljeno pretraživanje nije moguće
problem-lead = Ispravite ono što je ovdje navedeno i ponovite pretraživanje.
problem-prefix = Pogreška
problem-day = „{ $value }” nije datum; upišite godinu, mjesec i dan, na primjer 2026-03-01.
problem-value = Vrijednost „{ $value }” nije poznata; upotrijebite jednu od sljedećih: { $allowed }.
problem-number = „{ $value }” nije broj; upišite broj od 1 do 100.
problem-too-many = Previše je filtara; dopušteno ih je najviše { $most }.
problem-restart = Kreni od prve stranice

# What an entry says of itself, in lists and on its page.
badge-provisional = privremena oznaka
receives-yes = Na dan { $day } može primiti { $buc }
receives-no = Na dan { $day } ne može primiti { $buc }

validity-always = bez ograničenja
validity-from = od { $from }
validity-upcoming = tek od { $from }
validity-until = do { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Pregled
show-names = Nazivi
show-contact = Adresa i kontakt
show-competences = Nadležnosti na dan { $day }
show-access-point = Pristupna točka
show-routing = Usmjeravanje
show-code-status = Status oznake
show-acronym = Kratica
show-country = Država
show-network = Mreža
show-validity = Razdoblje djelovanja
show-areas = Područja
show-functions = Funkcije
show-on = Na ovoj je stranici prikazano stanje na dan { $day }
show-day = Datum
show-day-button = Prikaži taj dan
show-today = Prikaži današnji dan
show-last-day = Prikaži zadnji dan djelovanja
show-first-day = Prikaži prvi dan djelovanja
show-ended = Prestala je djelovati, zadnji dan: { $day }
show-upcoming = Počet će djelovati, prvi dan: { $day }
show-letter-case = Velika i mala slova u upisanoj oznaci nisu ispravna. Oznaka glasi { $code }; velika i mala slova razlikuju se.
show-successors = Sljednici
show-no-successor = Sljednik: nije naveden
show-predecessors = Prednici
show-link-on = od { $day }
show-routed-by = Ustanove koje ovoj ustanovi usmjeravaju predmete
show-routes = Ustanove kojima ova ustanova usmjerava predmete
show-routes-count = { $count ->
    [one] Predmeti se usmjeravaju u { $count } ustanovu.
    [few] Predmeti se usmjeravaju u { $count } ustanove.
   *[other] Predmeti se usmjeravaju u { $count } ustanova.
}
show-routes-first = Navedeno je prvih { $count }.
show-no-competences = Na taj dan nema nijednu nadležnost.
show-competences-note = Spremna znači da se ustanova na taj dan može koristiti tim BUC-om u sustavu EESSI.

code-REAL = Ova se oznaka upotrebljava ili se upotrebljavala u sustavu EESSI
code-PROVISIONAL = Privremeno: zamjenska oznaka u obliku uobičajenom za mrežu, a ne oznaka iz sustava EESSI. Nemojte je upotrebljavati u predmetima.
areas-none = nije navedeno; vrijedi za cijelu državu
area-country = cijela država
function-everywhere = u svim njezinim sektorima

name-OFFICIAL = službeni
name-TRANSLATION = prijevod
name-FORMER = prijašnji
name-ALIAS = poznata i kao
name-ABBREVIATION = skraćeni oblik

column-language = Jezik
column-kind = Vrsta
column-name = Naziv
column-buc = BUC
column-title = Naslov
column-role = Uloga
column-validity = Razdoblje valjanosti
column-ready = Spremna

limit-areas = Samo za: { $areas }
limit-persons = Osobe:
limit-benefits = Davanja:
limit-schemes = Sustavi:
limit-default = Ustanova koja se uzima kad ništa drugo nije poznato

address-postal = Poštanska adresa
address-visitor = Adresa za posjetitelje
contact-phone = Telefon
contact-fax = Telefaks
contact-email = E-pošta
contact-web = Internetske stranice
list-passages = Također pronađeno
