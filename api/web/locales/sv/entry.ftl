# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Kontaktblad för utskrift
show-card = Kontaktuppgifter som vCard
show-compare = Jämför med andra
show-english = Engelskt namn
show-valid-on = Giltig den
show-competences-count = { $count ->
    [one] { $count } behörighet.
   *[other] { $count } behörigheter.
}
show-none-narrowed = Ingen behörighet motsvarar de valda filtren på detta datum.
any-sector = Alla sektorer
sheet-title = Kontaktblad
sheet-print = Skriv ut
sheet-back = Tillbaka till institutionen

history-title = Historik
history-ahead = aviserat
history-starts = Institutionen inleder sin verksamhet.
history-ends = Institutionen upphör; från och med denna dag är den inte längre giltig.
history-competence-starts = { $count ->
    [one] En behörighet börjar: { $bucs }.
   *[other] Behörigheter för { $count } BUC:ar börjar: { $bucs }.
}
history-competence-ends = { $count ->
    [one] En behörighet upphör: { $bucs }.
   *[other] Behörigheter för { $count } BUC:ar upphör: { $bucs }.
}
history-ready = { $count ->
    [one] Institutionen blir redo: { $bucs }.
   *[other] Institutionen blir redo för { $count } BUC:ar: { $bucs }.
}
history-not-ready = { $count ->
    [one] Institutionen är inte längre redo: { $bucs }.
   *[other] Institutionen är inte längre redo för { $count } BUC:ar: { $bucs }.
}
history-follows = Den efterträder
history-followed = Den efterträds av
history-described = Uppgifterna ändras: { $parts }.
history-part-names = namn
history-part-network = nätverk
history-part-functions = funktioner
history-part-areas = områden
history-part-contacts = adress och kontakt

compare-title = Jämför institutioner
compare-lead = Välj två till fyra institutioner för att se dem sida vid sida.
compare-codes = Institutioner att jämföra
compare-code = Kod { $count }
compare-button = Jämför
compare-caption = Institutioner sida vid sida; rader med skillnader är markerade
compare-remove = Ta bort
compare-differs = skiljer sig
compare-sectors = Sektorer
compare-bucs = BUC:ar där behörigheten skiljer sig
compare-alike = { $count ->
    [one] För { $count } BUC är behörigheten lika.
   *[other] För { $count } BUC:ar är behörigheten lika.
}
compare-too-many = Högst { $count } institutioner får plats sida vid sida; de övriga har utelämnats.

list-also = Texten kan också avse
list-compare = Jämför de markerade
list-orders = Ordning
list-files = Den här listan som fil
history-new-name = Från och med den dagen heter den { $name }.
show-announced = Aviserat
show-known = Som den var känd { $at }, med det som hade aviserats dittills.
show-not-known = Katalogen hade inte denna post då.
versions-known = Som den var känd vid slutet av denna dag
versions-known-then = Posten som den var känd då
