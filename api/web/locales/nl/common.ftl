# The frame of every page.
site-name = EESSI-gids
site-tagline = Socialezekerheidsorganen in 32 landen
skip-to-content = Naar de inhoud
nav-label = Hoofdpagina’s
nav-home = Zoeken
nav-competent = Welk orgaan is bevoegd?
nav-institutions = Organen
nav-countries = Landen
nav-bucs = BUC’s en documenten
languages-label = Taal
notice-heading = Demonstratiegegevens
notice-text = Dit zijn demonstratiegegevens en niet het officiële register.
notice-official = Het officiële openbare register van organen is te vinden via de openbare toegang tot EESSI van de Europese Commissie:
notice-link = EESSI Institution Repository – openbare toegang
footer-today = Alle dagen zijn kalenderdagen in Brussel. Vandaag is het { $day }.
footer-machine = De teksten op deze pagina zijn met hulp van automatische vertaling tot stand gekomen. De Engelse tekst is doorslaggevend:

not-stated = niet vermeld
yes = ja
no = nee
list-more = en nog { $count }
copy-code = Code kopiëren
copy-done = Code gekopieerd

keys-title = Sneltoetsen
keys-search = naar het zoekveld gaan
keys-arrows = door suggesties en resultaten bladeren
keys-enter = het gemarkeerde openen, of zoeken
keys-copy = de code van het gemarkeerde resultaat kopiëren, of anders de eerste code op de pagina
keys-help = deze lijst tonen
keys-escape = suggesties of deze lijst sluiten
keys-close = Sluiten
keys-off = Sneltoetsen van één toets kunnen worden uitgeschakeld:

explorer-title = GraphQL-verkenner
explorer-script = De verkenner heeft JavaScript nodig. Het schema staat op /schema.graphql.
