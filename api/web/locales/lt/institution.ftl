# The list of institutions.
list-title = Įstaigos
list-title-text = Įstaigos pagal paiešką „{ $text }“
list-total = { $count ->
    [0] Įstaigų nerasta
    [one] Rasta { $count } įstaiga
    [few] Rastos { $count } įstaigos
    [many] Rasta { $count } įstaigos
   *[other] Rasta { $count } įstaigų
}
list-on = { $day } padėtis.
filters-more = Daugiau filtrų
filters-active = Taikomi filtrai
filters-clear = Pašalinti visus filtrus
filter-chip = { $field }: { $value }
filter-remove = pašalinti šį filtrą
filter-add = pridėti dar vieną
facets-title = Susiaurinti rezultatus
facets-jump = Susiaurinti rezultatus
facet-place = Vieta
facet-selected = pasirinkta; pašalinti
pages-label = Rezultatų puslapiai
page-next = Kitas puslapis
page-previous = Ankstesnis puslapis

field-text = Pavadinimas, kodas, santrumpa arba vietovė
field-country = Šalis
field-sector = Sritis
field-buc = Veiklos procesas (BUC)
field-role = Vaidmuo
field-function = Funkcija
field-network = Tinklas
field-place = Miestas, regionas arba teritorijos kodas
field-status = Būsena
field-ready = Pasirengimas dirbti su EESSI
field-on = Diena
field-order = Rikiavimas
field-after = Vieta sąraše
field-before = Vieta sąraše
field-first = Įrašų puslapyje
field-code = Kodas

any-country = Visos šalys
any-buc = Visi BUC
any-role = Visi vaidmenys
any-ready = Pasirengusios ir nepasirengusios
any-status = Veikiančios tą dieną

order-RELEVANCE = Pirmiausia tinkamiausios
order-NAME = Pagal pavadinimą
order-CODE = Pagal kodą
order-COUNTRY = Pagal šalį
order-CHANGED = Pirmiausia vėliausiai keistos

list-did-you-mean = Taip parašyto pavadinimo nėra. Gal norėjote ieškoti „{ $text }“?
none-there = Visas sąlygas atitinkančių įstaigų nėra. Tačiau yra:
none-lead = Galite:
none-words = įrašyti mažiau arba kitokių žodžių: pakanka dalies pavadinimo, santrumpos arba miesto
none-code = įrašyti visą kodą, jei jį turite, pavyzdžiui, PL:PL212000WR

problem-title = Taip ieškoti negalima
problem-lead = Ištaisykite, kas čia nurodyta, ir ieškokite dar kartą.
problem-prefix = Klaida
problem-day = „{ $value }“ nėra data; įrašykite metus, mėnesį ir dieną, pavyzdžiui, 2026-03-01.
problem-value = Reikšmė „{ $value }“ nežinoma; galimos reikšmės: { $allowed }.
problem-number = „{ $value }“ nėra skaičius; įrašykite skaičių nuo 1 iki 100.
problem-too-many = Per daug filtrų; galima taikyti ne daugiau kaip { $most }.
problem-restart = Pradėti nuo pirmo puslapio

# What an entry says of itself, in lists and on its page.
badge-provisional = laikinasis kodas
receives-yes = { $day } gali gauti { $buc }
receives-no = { $day } negali gauti { $buc }

validity-always = neribotai
validity-from = nuo { $from }
validity-upcoming = nuo { $from }
validity-until = iki { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Apžvalga
show-names = Pavadinimai
show-contact = Adresas ir ryšiai
show-competences = Kompetencija { $day }
show-access-point = Prieigos punktas
show-routing = Nukreipimas
show-code-status = Kodo statusas
show-acronym = Santrumpa
show-country = Šalis
show-network = Tinklas
show-validity = Veikimo laikotarpis
show-areas = Teritorijos
show-functions = Funkcijos
show-on = Šiame puslapyje rodoma { $day } padėtis.
show-day = Diena
show-day-button = Rodyti šią dieną
show-today = Rodyti šiandienos padėtį
show-last-day = Rodyti paskutinę veikimo dieną
show-first-day = Rodyti pirmą veikimo dieną
show-ended = Nebeveikia, paskutinė diena – { $day }
show-upcoming = Dar neveikia, pirma diena – { $day }
show-letter-case = Jūsų įrašyto kodo didžiosios ir mažosios raidės kitokios. Teisingai rašoma { $code }; didžiosios ir mažosios raidės skiriamos.
show-successors = Teisių perėmėjos
show-no-successor = Teisių perėmėja: nenurodyta
show-predecessors = Pirmtakės
show-link-on = nuo { $day }
show-routed-by = Nukreipiančiosios įstaigos, per kurias pasiekiama ši įstaiga
show-routes = Įstaigos, pasiekiamos per šią nukreipiančiąją įstaigą
show-routes-count = { $count ->
    [one] Per šią nukreipiančiąją įstaigą pasiekiama { $count } įstaiga.
    [few] Per šią nukreipiančiąją įstaigą pasiekiamos { $count } įstaigos.
    [many] Per šią nukreipiančiąją įstaigą pasiekiama { $count } įstaigos.
   *[other] Per šią nukreipiančiąją įstaigą pasiekiama { $count } įstaigų.
}
show-routes-first = Rodomos pirmosios { $count }.
show-no-competences = Tą dieną ji neturi jokios kompetencijos.
show-competences-note = „Pasirengusi“ reiškia, kad tą dieną įstaiga gali vykdyti BUC per EESSI.

code-REAL = Šis kodas naudojamas arba anksčiau naudotas EESSI
code-PROVISIONAL = Laikinasis: įprastos tinklo kodų formos pakaitalas, o ne EESSI kodas. Bylose jo nenaudokite.
areas-none = nenurodyta; laikoma, kad apima visą šalį
area-country = visa šalis
function-everywhere = visose savo srityse

name-OFFICIAL = oficialus
name-TRANSLATION = vertimas
name-FORMER = ankstesnis
name-ALIAS = kitas vartojamas
name-ABBREVIATION = sutrumpintas

column-language = Kalba
column-kind = Rūšis
column-name = Pavadinimas
column-buc = BUC
column-title = Antraštė
column-role = Vaidmuo
column-validity = Galiojimas
column-ready = Pasirengusi

limit-areas = Tik šiose teritorijose: { $areas }
limit-persons = Asmenys:
limit-benefits = Išmokos:
limit-schemes = Sistemos:
limit-default = Numatytoji įstaiga, kai nieko daugiau nežinoma

address-postal = Pašto adresas
address-visitor = Lankytojų priėmimo adresas
contact-phone = Telefonas
contact-fax = Faksas
contact-email = El. paštas
contact-web = Svetainė
list-passages = Taip pat rasta
