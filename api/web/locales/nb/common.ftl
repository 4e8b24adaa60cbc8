# The frame of every page.
site-name = EESSI-register
site-tagline = Trygdeinstitusjoner i 32 land
skip-to-content = Gå til innholdet
nav-label = Hovedsider
nav-home = Søk
nav-competent = Hvilken institusjon er kompetent?
nav-institutions = Institusjoner
nav-countries = Land
nav-bucs = BUC-er og dokumenter
languages-label = Språk
notice-heading = Demonstrasjonsdata
notice-text = Dette er demonstrasjonsdata, ikke det offisielle registeret.
notice-official = Det offisielle offentlige registeret over institusjoner er Europakommisjonens åpne EESSI-tjeneste:
notice-link = EESSI Institution Repository – åpen tilgang
footer-today = Alle datoer er kalenderdager i Brussel. I dag er det { $day }.
footer-machine = Tekstene på denne siden er oversatt ved hjelp av maskinoversettelse. Det er den engelske teksten som gjelder:

not-stated = ikke oppgitt
yes = ja
no = nei
list-more = og { $count } til
copy-code = Kopier koden
copy-done = Koden er kopiert

keys-title = Hurtigtaster
keys-search = gå til søkefeltet
keys-arrows = flytt mellom forslag og treff
keys-enter = åpne det som er merket, eller søk
keys-copy = kopier koden for treffet som er merket, ellers den første koden på siden
keys-help = vis denne listen
keys-escape = lukk forslagene eller denne listen
keys-close = Lukk
keys-off = Hurtigtaster med bare én tast kan slås av:

explorer-title = GraphQL-utforsker
explorer-script = Utforskeren krever JavaScript. Skjemaet ligger på /schema.graphql.
