# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Kontaktblatt zum Drucken
show-card = Kontakt als vCard
show-compare = Mit anderen Trägern vergleichen
show-english = Englischer Name
show-valid-on = Stichtag
show-competences-count = { $count ->
    [one] { $count } Zuständigkeit.
   *[other] { $count } Zuständigkeiten.
}
show-none-narrowed = Am Stichtag passt keine Zuständigkeit zu den gewählten Filtern.
any-sector = Alle Sektoren
sheet-title = Kontaktblatt
sheet-print = Drucken
sheet-back = Zurück zum Träger

history-title = Historie
history-ahead = angekündigt
history-starts = Der Träger nimmt seine Tätigkeit auf.
history-ends = Der Träger stellt seine Tätigkeit ein; dies ist der erste Tag, an dem er nicht mehr gültig ist.
history-competence-starts = { $count ->
    [one] Eine Zuständigkeit beginnt: { $bucs }.
   *[other] Zuständigkeiten für { $count } BUC beginnen: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Eine Zuständigkeit endet: { $bucs }.
   *[other] Zuständigkeiten für { $count } BUC enden: { $bucs }.
}
history-ready = { $count ->
    [one] Ab diesem Tag bereit: { $bucs }.
   *[other] Ab diesem Tag für { $count } BUC bereit: { $bucs }.
}
history-not-ready = { $count ->
    [one] Ab diesem Tag nicht mehr bereit: { $bucs }.
   *[other] Ab diesem Tag für { $count } BUC nicht mehr bereit: { $bucs }.
}
history-follows = Der Träger folgt auf
history-followed = Auf den Träger folgt
history-described = Die Angaben zum Träger ändern sich: { $parts }.
history-part-names = Namen
history-part-network = Netz
history-part-functions = Funktionen
history-part-areas = Gebiete
history-part-contacts = Anschrift und Kontakt

compare-title = Träger vergleichen
compare-lead = Wählen Sie zwei bis vier Träger, um sie nebeneinander zu sehen.
compare-codes = Zu vergleichende Träger
compare-code = Code { $count }
compare-button = Vergleichen
compare-caption = Träger nebeneinander; abweichende Zeilen sind markiert
compare-remove = Entfernen
compare-differs = abweichend
compare-sectors = Sektoren
compare-bucs = BUC, in denen sie sich unterscheiden
compare-alike = { $count ->
    [one] { $count } BUC ist bei allen gleich.
   *[other] { $count } BUC sind bei allen gleich.
}
compare-too-many = Höchstens { $count } Träger lassen sich nebeneinander darstellen; die übrigen wurden weggelassen.

list-also = Der Text bezeichnet auch
list-compare = Angekreuzte vergleichen
list-orders = Reihenfolge
list-files = Diese Liste als Datei
history-new-name = Ab diesem Tag heißt der Träger { $name }.
show-announced = Angekündigt
show-known = Wie er am { $at } bekannt war, mit dem, was bis dahin angekündigt war.
show-not-known = Damals stand dieser Eintrag nicht im Verzeichnis.
versions-known = Wie er am Ende dieses Tages bekannt war
versions-known-then = Der Eintrag, wie er damals bekannt war
