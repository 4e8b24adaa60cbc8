# The frame of every page.
site-name = EESSI-Verzeichnis
site-tagline = Träger der sozialen Sicherheit in 32 Ländern
skip-to-content = Zum Inhalt springen
nav-label = Hauptseiten
nav-home = Suche
nav-competent = Wer ist zuständig?
nav-institutions = Träger
nav-countries = Länder
nav-bucs = BUC und Dokumente
languages-label = Sprache
notice-heading = Demonstrationsdaten
notice-text = Dies sind Demonstrationsdaten, nicht das amtliche Verzeichnis.
notice-official = Das amtliche öffentliche Verzeichnis der Träger ist der öffentliche EESSI-Zugang der Europäischen Kommission:
notice-link = EESSI Institution Repository – öffentlicher Zugang
footer-today = Alle Datumsangaben beziehen sich auf Brüsseler Zeit. Heute ist der { $day }.
footer-machine = Die Texte dieser Seite wurden mit maschineller Hilfe übersetzt. Maßgeblich ist der englische Text:

not-stated = nicht angegeben
yes = ja
no = nein
list-more = { $count ->
    [one] und { $count } weiterer Eintrag
   *[other] und { $count } weitere
}
copy-code = Code kopieren
copy-done = Code kopiert

keys-title = Tastenkürzel
keys-search = zum Suchfeld springen
keys-arrows = sich durch Vorschläge und Ergebnisse bewegen
keys-enter = den markierten Eintrag öffnen, sonst suchen
keys-copy = den Code des markierten Ergebnisses kopieren, sonst den ersten Code der Seite
keys-help = diese Liste anzeigen
keys-escape = Vorschläge oder diese Liste schließen
keys-close = Schließen
keys-off = Tastenkürzel mit nur einer Taste lassen sich ausschalten:

explorer-title = GraphQL-Explorer
explorer-script = Der Explorer benötigt JavaScript. Das Schema steht unter /schema.graphql.
