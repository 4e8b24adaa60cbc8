# The list of institutions.
list-title = Institutioner
list-title-text = Institutioner for »{ $text }«
list-total = { $count ->
    [0] Ingen institutioner fundet
    [one] { $count } institution fundet
   *[other] { $count } institutioner fundet
}
list-on = Status pr. { $day }.
filters-more = Flere filtre
filters-active = Aktive filtre
filters-clear = Fjern alle filtre
filter-chip = { $field }: { $value }
filter-remove = fjern dette filter
filter-add = tilføj en mere
facets-title = Afgræns resultatet
facets-jump = Afgræns resultatet
facet-place = Sted
facet-selected = valgt; fjern
pages-label = Resultatsider
page-next = Næste side
page-previous = Forrige side

field-text = Navn, kode, forkortelse eller sted
field-country = Land
field-sector = Sektor
field-buc = Forretningsproces (BUC)
field-role = Rolle
field-function = Funktion
field-network = Netværk
field-place = By, region eller områdekode
field-status = Gyldighed
field-ready = Klar i EESSI
field-on = Dato
field-order = Rækkefølge
field-after = Placering i listen
field-before = Placering i listen
field-first = Poster pr. side
field-code = Kode

any-country = Alle lande
any-buc = Alle BUC’er
any-role = Alle roller
any-ready = Klar eller ikke
any-status = Gyldig på valgt dato

order-RELEVANCE = Bedste resultat først
order-NAME = Efter navn
order-CODE = Efter kode
order-COUNTRY = Efter land
order-CHANGED = Senest ændret først

list-did-you-mean = Intet fundet med denne stavemåde. Mente du »{ $text }«?
none-there = Intet opfylder alle betingelserne. Der findes:
none-lead = Du kan:
none-words = bruge færre eller andre ord: En del af navnet, forkortelsen eller byen er nok
none-code = skrive hele koden, hvis du har den, f.eks. PL:PL212000WR

problem-title = Søgningen kan ikke udføres i denne form
problem-lead = Ret det, der er nævnt her, og søg igen.
problem-prefix = Fejl
problem-day = »{ $value }« er ikke en dato; skriv år, måned og dag, f.eks. 2026-03-01.
problem-value = »{ $value }« er ukendt; brug en af disse værdier: { $allowed }.
problem-number = »{ $value }« er ikke et tal; skriv et tal fra 1 til 100.
problem-too-many = Der er for mange filtre; brug højst { $most }.
problem-restart = Begynd forfra på første side

# What an entry says of itself, in lists and on its page.
badge-provisional = foreløbig kode
receives-yes = Kan modtage { $buc } den { $day }
receives-no = Kan ikke modtage { $buc } den { $day }

validity-always = uden begrænsning
validity-from = siden den { $from }
validity-upcoming = fra den { $from }
validity-until = til og med den { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Oversigt
show-names = Navne
show-contact = Adresse og kontakt
show-competences = Kompetence den { $day }
show-access-point = Adgangspunkt
show-routing = Videresendelse
show-code-status = Kodens status
show-acronym = Forkortelse
show-country = Land
show-network = Netværk
show-validity = Gyldighed
show-areas = Områder
show-functions = Funktioner
show-on = Denne side viser status pr. { $day }.
show-day = Dato
show-day-button = Vis denne dato
show-today = Vis i dag
show-last-day = Vis den sidste gyldige dag
show-first-day = Vis den første gyldige dag
show-ended = Ophørt, sidste dag { $day }
show-upcoming = Kommende, første dag { $day }
show-letter-case = Du har skrevet koden med andre store og små bogstaver. Den skrives { $code }; der er forskel på store og små bogstaver.
show-successors = Efterfølgere
show-no-successor = Efterfølger: ikke angivet
show-predecessors = Forgængere
show-link-on = fra den { $day }
show-routed-by = Videresendende institutioner foran denne institution
show-routes = Institutioner bag denne videresendende institution
show-routes-count = { $count ->
    [one] { $count } institution ligger bag denne videresendende institution.
   *[other] { $count } institutioner ligger bag denne videresendende institution.
}
show-routes-first = De første { $count } er vist.
show-no-competences = Den har ingen kompetence på denne dato.
show-competences-note = »Klar« betyder, at institutionen kan bruge den pågældende BUC i EESSI på denne dato.

code-REAL = Koden bruges eller har været brugt i EESSI
code-PROVISIONAL = Foreløbig: en pladsholder i netværkets sædvanlige form, ikke en EESSI-kode. Brug den ikke i en sag.
areas-none = ikke angivet; regnes som hele landet
area-country = hele landet
function-everywhere = i alle institutionens sektorer

name-OFFICIAL = officielt
name-TRANSLATION = oversættelse
name-FORMER = tidligere
name-ALIAS = også kaldet
name-ABBREVIATION = kortform

column-language = Sprog
column-kind = Type
column-name = Navn
column-buc = BUC
column-title = Titel
column-role = Rolle
column-validity = Gyldighed
column-ready = Klar

limit-areas = Kun for: { $areas }
limit-persons = Personer:
limit-benefits = Ydelser:
limit-schemes = Ordninger:
limit-default = Standardinstitution, når intet andet er oplyst

address-postal = Postadresse
address-visitor = Besøgsadresse
contact-phone = Telefon
contact-fax = Fax
contact-email = E-mail
contact-web = Websted
list-passages = Også fundet
