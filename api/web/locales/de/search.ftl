# The one search field, its suggestions, and the home page.
search-label = Alles durchsuchen
search-field = Code, Kürzel, Name, Ort, BUC, SED oder Land
search-button = Suchen
suggest-none = Keine Vorschläge
suggest-some = { $count ->
    [one] { $count } Vorschlag; Auswahl mit den Pfeiltasten
   *[other] { $count } Vorschläge; Auswahl mit den Pfeiltasten
}
suggest-question = Zuständigen Träger anzeigen
kind-question = Wer ist zuständig?
kind-institution = Träger
kind-place = Ort
kind-buc = BUC
kind-sed = Dokument
kind-country = Land

home-title = Den richtigen Träger finden
home-lead = Geben Sie ein, was Sie wissen, in jeder Sprache und Schrift; kleine Schreibfehler schaden nicht.
home-examples = Zum Beispiel:
home-countries-title = Länder
home-countries-total = { $count ->
    [one] Heute ist { $count } gültiger Träger verzeichnet.
   *[other] Heute sind { $count } gültige Träger verzeichnet.
}
home-countries-codes = EESSI verwendet EL für Griechenland und UK für das Vereinigte Königreich; GR und GB werden ebenfalls erkannt.
home-all = Alle Träger
