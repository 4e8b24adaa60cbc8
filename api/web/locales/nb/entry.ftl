# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Kontaktark for utskrift
show-card = Kontaktopplysninger som vCard
show-compare = Sammenlign med andre
show-english = Engelsk navn
show-valid-on = Gyldig den
show-competences-count = { $count ->
    [one] { $count } kompetanse.
   *[other] { $count } kompetanser.
}
show-none-narrowed = Ingen kompetanse passer med de valgte filtrene på denne datoen.
any-sector = Alle sektorer
sheet-title = Kontaktark
sheet-print = Skriv ut
sheet-back = Tilbake til institusjonen

history-title = Historikk
history-ahead = varslet
history-starts = Institusjonen starter sin virksomhet.
history-ends = Institusjonen opphører; fra og med denne dagen er den ikke lenger gyldig.
history-competence-starts = { $count ->
    [one] En kompetanse begynner: { $bucs }.
   *[other] Kompetanse for { $count } BUC-er begynner: { $bucs }.
}
history-competence-ends = { $count ->
    [one] En kompetanse opphører: { $bucs }.
   *[other] Kompetanse for { $count } BUC-er opphører: { $bucs }.
}
history-ready = { $count ->
    [one] Institusjonen blir klar: { $bucs }.
   *[other] Institusjonen blir klar for { $count } BUC-er: { $bucs }.
}
history-not-ready = { $count ->
    [one] Institusjonen er ikke lenger klar: { $bucs }.
   *[other] Institusjonen er ikke lenger klar for { $count } BUC-er: { $bucs }.
}
history-follows = Den etterfølger
history-followed = Den etterfølges av
history-described = Opplysningene endres: { $parts }.
history-part-names = navn
history-part-network = nettverk
history-part-functions = funksjoner
history-part-areas = områder
history-part-contacts = adresse og kontakt

compare-title = Sammenlign institusjoner
compare-lead = Velg to til fire institusjoner for å se dem side om side.
compare-codes = Institusjoner som skal sammenlignes
compare-code = Kode { $count }
compare-button = Sammenlign
compare-caption = Institusjoner side om side; rader med forskjeller er merket
compare-remove = Fjern
compare-differs = forskjellig
compare-sectors = Sektorer
compare-bucs = BUC-er der kompetansen er forskjellig
compare-alike = { $count ->
    [one] For { $count } BUC er kompetansen lik.
   *[other] For { $count } BUC-er er kompetansen lik.
}
compare-too-many = Det er plass til høyst { $count } institusjoner side om side; de andre er utelatt.

list-also = Teksten kan også bety
list-compare = Sammenlign de avmerkede
list-orders = Rekkefølge
list-files = Denne listen som fil
history-new-name = Fra denne dagen heter den { $name }.
show-announced = Varslet
show-known = Slik den var kjent { $at }, med det som var varslet til da.
show-not-known = Katalogen hadde ikke denne oppføringen da.
versions-known = Slik den var kjent ved slutten av denne dagen
versions-known-then = Oppføringen slik den var kjent da
