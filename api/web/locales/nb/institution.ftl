# The list of institutions.
list-title = Institusjoner
list-title-text = Institusjoner for «{ $text }»
list-total = { $count ->
    [0] Ingen institusjoner funnet
    [one] { $count } institusjon funnet
   *[other] { $count } institusjoner funnet
}
list-on = Status per { $day }.
filters-more = Flere filtre
filters-active = Aktive filtre
filters-clear = Fjern alle filtre
filter-chip = { $field }: { $value }
filter-remove = fjern dette filteret
filter-add = legg til én til
facets-title = Avgrens resultatet
facets-jump = Avgrens resultatet
facet-place = Sted
facet-selected = valgt; fjern
pages-label = Resultatsider
page-next = Neste side
page-previous = Forrige side

field-text = Navn, kode, forkortelse eller sted
field-country = Land
field-sector = Sektor
field-buc = Forretningsprosess (BUC)
field-role = Rolle
field-function = Funksjon
field-network = Nettverk
field-place = By, region eller områdekode
field-status = Gyldighet
field-ready = Klar i EESSI
field-on = Dato
field-order = Rekkefølge
field-after = Plassering i listen
field-before = Plassering i listen
field-first = Oppføringer per side
field-code = Kode

any-country = Alle land
any-buc = Alle BUC-er
any-role = Alle roller
any-ready = Klar eller ikke
any-status = Gyldig på valgt dato

order-RELEVANCE = Beste treff først
order-NAME = Etter navn
order-CODE = Etter kode
order-COUNTRY = Etter land
order-CHANGED = Sist endret først

list-did-you-mean = Ingen treff med denne skrivemåten. Mente du «{ $text }»?
none-there = Ingenting oppfyller alle vilkårene. Det finnes:
none-lead = Du kan:
none-words = bruke færre eller andre ord: en del av navnet, forkortelsen eller byen er nok
none-code = skrive hele koden hvis du har den, for eksempel PL:PL212000WR

problem-title = Søket kan ikke utføres slik det er
problem-lead = Rett det som er nevnt her, og søk på nytt.
problem-prefix = Feil
problem-day = «{ $value }» er ikke en dato; skriv år, måned og dag, for eksempel 2026-03-01.
problem-value = «{ $value }» er ukjent; bruk en av disse verdiene: { $allowed }.
problem-number = «{ $value }» er ikke et tall; skriv et tall fra 1 til 100.
problem-too-many = Det er for mange filtre; bruk høyst { $most }.
problem-restart = Begynn på nytt fra første side

# What an entry says of itself, in lists and on its page.
badge-provisional = foreløpig kode
receives-yes = Kan motta { $buc } den { $day }
receives-no = Kan ikke motta { $buc } den { $day }

validity-always = uten begrensning
validity-from = siden { $from }
validity-upcoming = fra { $from }
validity-until = til og med { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Oversikt
show-names = Navn
show-contact = Adresse og kontakt
show-competences = Kompetanse per { $day }
show-access-point = Tilgangspunkt
show-routing = Videresending
show-code-status = Kodens status
show-acronym = Forkortelse
show-country = Land
show-network = Nettverk
show-validity = Gyldighet
show-areas = Områder
show-functions = Funksjoner
show-on = Denne siden viser status per { $day }.
show-day = Dato
show-day-button = Vis denne datoen
show-today = Vis i dag
show-last-day = Vis den siste gyldige dagen
show-first-day = Vis den første gyldige dagen
show-ended = Opphørt, siste dag { $day }
show-upcoming = Kommende, første dag { $day }
show-letter-case = Du har skrevet koden med andre store og små bokstaver. Den skrives { $code }; det er forskjell på store og små bokstaver.
show-successors = Etterfølgere
show-no-successor = Etterfølger: ikke oppgitt
show-predecessors = Forgjengere
show-link-on = fra { $day }
show-routed-by = Videresendende institusjoner foran denne institusjonen
show-routes = Institusjoner bak denne videresendende institusjonen
show-routes-count = { $count ->
    [one] { $count } institusjon ligger bak denne videresendende institusjonen.
   *[other] { $count } institusjoner ligger bak denne videresendende institusjonen.
}
show-routes-first = De første { $count } er vist.
show-no-competences = Den har ingen kompetanse på denne datoen.
show-competences-note = «Klar» betyr at institusjonen kan bruke BUC-en i EESSI på denne datoen.

code-REAL = Koden er eller har vært i bruk i EESSI
code-PROVISIONAL = Foreløpig: en plassholder i nettverkets vanlige form, ikke en EESSI-kode. Ikke bruk den i en sak.
areas-none = ikke oppgitt; regnes som hele landet
area-country = hele landet
function-everywhere = i alle institusjonens sektorer

name-OFFICIAL = offisielt
name-TRANSLATION = oversettelse
name-FORMER = tidligere
name-ALIAS = også kalt
name-ABBREVIATION = kortform

column-language = Språk
column-kind = Type
column-name = Navn
column-buc = BUC
column-title = Tittel
column-role = Rolle
column-validity = Gyldighet
column-ready = Klar

limit-areas = Bare for: { $areas }
limit-persons = Personer:
limit-benefits = Ytelser:
limit-schemes = Ordninger:
limit-default = Standardinstitusjon når ikke annet er kjent

address-postal = Postadresse
address-visitor = Besøksadresse
contact-phone = Telefon
contact-fax = Faks
contact-email = E-post
contact-web = Nettsted
list-passages = Også funnet
