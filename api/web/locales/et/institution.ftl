# The list of institutions.
list-title = Asutused
list-title-text = Asutused otsinguga „{ $text }“
list-total = { $count ->
    [0] Ühtegi asutust ei leitud
    [one] Leitud { $count } asutus
   *[other] Leitud { $count } asutust
}
list-on = Seisuga { $day }.
filters-more = Rohkem filtreid
filters-active = Kasutatavad filtrid
filters-clear = Eemalda kõik filtrid
filter-chip = { $field }: { $value }
filter-remove = eemalda see filter
filter-add = lisa veel üks
facets-title = Täpsusta tulemust
facets-jump = Täpsusta tulemust
facet-place = Koht
facet-selected = valitud; eemalda
pages-label = Tulemuste lehed
page-next = Järgmine leht
page-previous = Eelmine leht

field-text = Nimi, kood, lühend või koht
field-country = Riik
field-sector = Valdkond
field-buc = Kasutusjuht (BUC)
field-role = Roll
field-function = Ülesanne
field-network = Võrgustik
field-place = Linn, piirkond või piirkonna kood
field-status = Kehtivus
field-ready = Valmis EESSIs
field-on = Päev
field-order = Järjestus
field-after = Koht loetelus
field-before = Koht loetelus
field-first = Kirjeid lehel
field-code = Kood

any-country = Kõik riigid
any-buc = Kõik BUCid
any-role = Kõik rollid
any-ready = Valmis või mitte
any-status = Kehtib sel päeval

order-RELEVANCE = Parim vaste eespool
order-NAME = Nime järgi
order-CODE = Koodi järgi
order-COUNTRY = Riigi järgi
order-CHANGED = Viimati muudetud eespool

list-did-you-mean = Sellise kirjapildiga ei leitud midagi. Kas mõtlesite „{ $text }“?
none-there = Miski ei vasta kõigile tingimustele. Leidub aga:
none-lead = Te võite:
none-words = sisestada vähem või teisi sõnu: piisab nime osast, lühendist või linnast
none-code = sisestada terve koodi, kui see on teada, näiteks PL:PL212000WR

problem-title = Sellisel kujul ei saa otsida
problem-lead = Parandage siin nimetatud vead ja otsige uuesti.
problem-prefix = Viga
problem-day = „{ $value }“ ei ole päev; kirjutage aasta, kuu ja päev, näiteks 2026-03-01.
problem-value = Väärtus „{ $value }“ ei ole teada; võimalikud on { $allowed }.
problem-number = „{ $value }“ ei ole arv; kirjutage arv 1–100.
problem-too-many = Filtreid on liiga palju; lubatud on kuni { $most }.
problem-restart = Alusta esimeselt lehelt

# What an entry says of itself, in lists and on its page.
badge-provisional = ajutine kood
receives-yes = Saab BUCi { $buc } vastu võtta kuupäeval { $day }
receives-no = Ei saa BUCi { $buc } vastu võtta kuupäeval { $day }

validity-always = tähtajatult
validity-from = alates kuupäevast { $from }
validity-upcoming = algab kuupäeval { $from }
validity-until = kuni kuupäevani { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Ülevaade
show-names = Nimed
show-contact = Aadress ja kontaktandmed
show-competences = Pädevus seisuga { $day }
show-access-point = Juurdepääsupunkt
show-routing = Suunamine
show-code-status = Koodi staatus
show-acronym = Lühend
show-country = Riik
show-network = Võrgustik
show-validity = Kehtivus
show-areas = Piirkonnad
show-functions = Ülesanded
show-on = Leht on esitatud seisuga { $day }.
show-day = Päev
show-day-button = Näita seda päeva
show-today = Näita tänast seisu
show-last-day = Näita viimast kehtivuspäeva
show-first-day = Näita esimest kehtivuspäeva
show-ended = Lõppenud, viimane päev { $day }
show-upcoming = Tulevane, esimene päev { $day }
show-letter-case = Küsisite koodi teistsuguste suur- ja väiketähtedega. Õige kuju on { $code }; suur- ja väiketähti eristatakse.
show-successors = Õigusjärglased
show-no-successor = Õigusjärglane: märkimata
show-predecessors = Eelkäijad
show-link-on = alates kuupäevast { $day }
show-routed-by = Selle asutuse suunajad
show-routes = Asutused selle suunaja taga
show-routes-count = { $count ->
    [one] Selle suunaja taga on { $count } asutus.
   *[other] Selle suunaja taga on { $count } asutust.
}
show-routes-first = Loetletud on esimesed { $count }.
show-no-competences = Asutusel ei ole sel päeval pädevust.
show-competences-note = „Valmis“ tähendab, et asutus saab BUCi sel päeval EESSIs kasutada.

code-REAL = See kood on või oli EESSIs kasutusel
code-PROVISIONAL = Ajutine: võrgustiku tavapärase kujuga asenduskood, mitte EESSI kood. Ärge kasutage seda üheski juhtumis.
areas-none = märkimata; loetakse kogu riigiks
area-country = kogu riik
function-everywhere = kõigis oma valdkondades

name-OFFICIAL = ametlik
name-TRANSLATION = tõlge
name-FORMER = endine
name-ALIAS = ka tuntud kui
name-ABBREVIATION = lühinimi

column-language = Keel
column-kind = Liik
column-name = Nimi
column-buc = BUC
column-title = Pealkiri
column-role = Roll
column-validity = Kehtivus
column-ready = Valmis

limit-areas = Ainult: { $areas }
limit-persons = Isikud:
limit-benefits = Hüvitised:
limit-schemes = Skeemid:
limit-default = Vaikimisi asutus, kui midagi muud ei ole teada

address-postal = Postiaadress
address-visitor = Külastusaadress
contact-phone = Telefon
contact-fax = Faks
contact-email = E-post
contact-web = Veebisait
list-passages = Leiti ka
