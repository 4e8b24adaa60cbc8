# The list of institutions.
list-title = Nosilci
list-title-text = Nosilci: „{ $text }“
list-total = { $count ->
    [0] Ni najdenih nosilcev
    [one] Najden { $count } nosilec
    [two] Najdena { $count } nosilca
    [few] Najdeni { $count } nosilci
   *[other] Najdenih { $count } nosilcev
}
list-on = Stanje na dan { $day }.
filters-more = Več filtrov
filters-active = Uporabljeni filtri
filters-clear = Odstrani vse filtre
filter-chip = { $field }: { $value }
filter-remove = odstrani ta filter
filter-add = dodaj še eno možnost
facets-title = Zoži zadetke
facets-jump = Zoži zadetke
facet-place = Kraj
facet-selected = izbrano; odstrani
pages-label = Strani z zadetki
page-next = Naslednja stran
page-previous = Prejšnja stran

field-text = Naziv, koda, kratica ali kraj
field-country = Država
field-sector = Področje
field-buc = Primer uporabe (BUC)
field-role = Vloga
field-function = Funkcija
field-network = Mreža
field-place = Kraj, regija ali koda območja
field-status = Veljavnost
field-ready = Pripravljen v EESSI
field-on = Datum
field-order = Razvrstitev
field-after = Mesto na seznamu
field-before = Mesto na seznamu
field-first = Število vnosov na stran
field-code = Koda

any-country = Vse države
any-buc = Vsi BUC
any-role = Vse vloge
any-ready = Pripravljeni in nepripravljeni
any-status = Veljavni na izbrani dan

order-RELEVANCE = Najprej najboljše ujemanje
order-NAME = Po nazivu
order-CODE = Po kodi
order-COUNTRY = Po državi
order-CHANGED = Najprej nazadnje spremenjeni

list-did-you-mean = Temu zapisu nič ne ustreza. Ste mislili „{ $text }“?
none-there = Vsem pogojem nič ne ustreza. Na voljo je:
none-lead = Lahko:
none-words = uporabite manj besed ali druge besede: zadostuje del naziva, kratica ali kraj
none-code = vnesete celotno kodo, če jo imate, na primer PL:PL212000WR

problem-title = Takšnega iskanja ni mogoče izvesti
problem-lead = Popravite navedene podatke in iščite znova.
problem-prefix = Napaka
problem-day = „{ $value }“ ni datum; vnesite leto, mesec in dan, na primer 2026-03-01.
problem-value = Vrednost „{ $value }“ ni znana; uporabite eno od teh vrednosti: { $allowed }.
problem-number = „{ $value }“ ni število; vnesite število od 1 do 100.
problem-too-many = Filtrov je preveč; uporabite jih največ { $most }.
problem-restart = Začni na prvi strani

# What an entry says of itself, in lists and on its page.
badge-provisional = začasna koda
receives-yes = Na dan { $day } lahko prejme { $buc }
receives-no = Na dan { $day } ne more prejeti { $buc }

validity-always = brez omejitve
validity-from = začetek: { $from }
validity-upcoming = še ne velja, začetek: { $from }
validity-until = konec: { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Pregled
show-names = Nazivi
show-contact = Naslov in stik
show-competences = Pristojnosti na dan { $day }
show-access-point = Dostopna točka
show-routing = Usmerjanje
show-code-status = Status kode
show-acronym = Kratica
show-country = Država
show-network = Mreža
show-validity = Veljavnost
show-areas = Območja
show-functions = Funkcije
show-on = Ta stran prikazuje stanje na dan { $day }.
show-day = Datum
show-day-button = Prikaži na ta dan
show-today = Prikaži na današnji dan
show-last-day = Prikaži na zadnji dan veljavnosti
show-first-day = Prikaži na prvi dan veljavnosti
show-ended = Ne velja več, zadnji dan veljavnosti: { $day }
show-upcoming = Še ne velja, prvi dan veljavnosti: { $day }
show-letter-case = Kodo ste vnesli z drugačnimi velikimi in malimi črkami. Pravilni zapis je { $code }; velikost črk je pomembna.
show-successors = Nasledniki
show-no-successor = Naslednik: ni naveden
show-predecessors = Predhodniki
show-link-on = prvi dan: { $day }
show-routed-by = Usmerjevalni nosilci pred tem nosilcem
show-routes = Nosilci, ki jim ta nosilec usmerja dokumente
show-routes-count = { $count ->
    [one] Dokumente usmerja { $count } nosilcu.
    [two] Dokumente usmerja { $count } nosilcema.
   *[other] Dokumente usmerja { $count } nosilcem.
}
show-routes-first = Navedenih je prvih { $count }.
show-no-competences = Na ta dan nima nobene pristojnosti.
show-competences-note = „Pripravljen“ pomeni, da lahko nosilec na ta dan uporablja BUC v EESSI.

code-REAL = Ta koda se v EESSI uporablja ali se je uporabljala
code-PROVISIONAL = Začasna: nadomestna koda v običajni obliki te mreže, ne koda EESSI. Pri obravnavi zadeve je ne uporabljajte.
areas-none = ni navedeno; velja za celotno državo
area-country = celotna država
function-everywhere = na vseh svojih področjih

name-OFFICIAL = uradni
name-TRANSLATION = prevod
name-FORMER = nekdanji
name-ALIAS = drug naziv v rabi
name-ABBREVIATION = skrajšani

column-language = Jezik
column-kind = Vrsta
column-name = Naziv
column-buc = BUC
column-title = Naziv
column-role = Vloga
column-validity = Veljavnost
column-ready = Pripravljen

limit-areas = Samo za: { $areas }
limit-persons = Osebe:
limit-benefits = Dajatve:
limit-schemes = Sistemi:
limit-default = Privzeti nosilec, če ni znano nič drugega

address-postal = Poštni naslov
address-visitor = Naslov za obiske
contact-phone = Telefon
contact-fax = Faks
contact-email = E-pošta
contact-web = Spletno mesto
list-passages = Najdeno tudi
