# The frame of every page.
site-name = EESSI-Verzeichnis
site-tagline = Träger der sozialen Sicherheit in 32 Ländern
skip-to-content = Zum Inhalt
nav-label = Hauptseiten
nav-home = Startseite
nav-institutions = Träger
languages-label = Sprache
notice-heading = Demonstrationsdaten
notice-text = Dies sind Demonstrationsdaten, nicht das amtliche Verzeichnis.
notice-official = Das amtliche öffentliche Verzeichnis der Träger ist der öffentliche EESSI-Zugang der Europäischen Kommission:
notice-link = EESSI Institution Repository – öffentlicher Zugang
footer-today = Alle Tage sind Kalendertage in Brüssel. Heute ist der { $day }.
shortcut-toggle = Die Taste „/“ führt zum Suchfeld

search-label = Träger suchen
search-field = Name, Code, Kürzel oder Ort
search-button = Suchen

not-stated = nicht angegeben
yes = ja
no = nein
list-more = und { $count } weitere
copy-code = Code kopieren
copy-done = Code kopiert

explorer-title = GraphQL-Erkundung
explorer-script = Die Erkundung braucht JavaScript. Das Schema steht unter /schema.graphql.
