# The frame of every page.
site-name = EESSI-register
site-tagline = Sociale sikringsinstitutioner i 32 lande
skip-to-content = Gå til indholdet
nav-label = Hovedsider
nav-home = Søg
nav-competent = Hvilken institution er kompetent?
nav-institutions = Institutioner
nav-countries = Lande
nav-bucs = BUC’er og dokumenter
languages-label = Sprog
notice-heading = Demonstrationsdata
notice-text = Dette er demonstrationsdata, ikke det officielle register.
notice-official = Det officielle offentlige register over institutioner er Europa-Kommissionens offentlige adgang til EESSI:
notice-link = EESSI Institution Repository – offentlig adgang
footer-today = Alle datoer er kalenderdage i Bruxelles. I dag er det den { $day }.
footer-machine = Teksterne på denne side er oversat ved hjælp af maskinoversættelse. Det er den engelske tekst, der gælder:

not-stated = ikke angivet
yes = ja
no = nej
list-more = og { $count } til
copy-code = Kopiér koden
copy-done = Koden er kopieret

keys-title = Tastaturgenveje
keys-search = gå til søgefeltet
keys-arrows = flyt mellem forslag og resultater
keys-enter = åbn det markerede, eller søg
keys-copy = kopiér koden for det markerede resultat, ellers sidens første kode
keys-help = vis denne liste
keys-escape = luk forslagene eller denne liste
keys-close = Luk
keys-off = Genveje med en enkelt tast kan slås fra:

explorer-title = GraphQL-udforsker
explorer-script = Udforskeren kræver JavaScript. Skemaet findes på /schema.graphql.
