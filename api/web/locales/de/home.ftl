# The home page.
home-title = Den richtigen Träger finden
home-lead = Suchen Sie einen Träger der sozialen Sicherheit in 32 Ländern, kopieren Sie seinen Code und sehen Sie, was er in EESSI empfangen kann.
home-field = Name, Code, Kürzel, Ort oder Region
home-hint = In jeder Sprache und Schrift; kleine Schreibfehler sind erlaubt.
home-examples = Zum Beispiel
home-how-title = So geht es
home-how-type = Schreiben Sie, was Sie wissen: einen Teil des Namens, einen Code wie PL:PL212000WR, ein Kürzel oder einen Ort.
home-how-narrow = Grenzen Sie die Liste ein: nach Land, Sektor, Geschäftsvorfall (BUC), Rolle oder Ort.
home-how-open = Öffnen Sie einen Träger. Sie sehen seine Gebiete, seine Aufgaben und ob er am gewählten Tag für einen BUC bereit ist.
home-countries-title = Träger nach Land
home-countries-total = { $count ->
    [one] { $count } Träger ist heute gültig.
   *[other] { $count } Träger sind heute gültig.
}
home-countries-codes = EESSI schreibt EL für Griechenland und UK für das Vereinigte Königreich; GR und GB werden auch verstanden.
home-all = Alle Träger
