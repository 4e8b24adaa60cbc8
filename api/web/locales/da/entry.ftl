# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Kontaktark til udskrivning
show-card = Kontaktoplysninger som vCard
show-compare = Sammenlign med andre
show-english = Engelsk navn
show-valid-on = Gyldig den
show-competences-count = { $count ->
    [one] { $count } kompetence.
   *[other] { $count } kompetencer.
}
show-none-narrowed = Ingen kompetence opfylder de valgte filtre på denne dato.
any-sector = Alle sektorer
sheet-title = Kontaktark
sheet-print = Udskriv
sheet-back = Tilbage til institutionen

history-title = Historik
history-ahead = meddelt
history-starts = Institutionen begynder sin virksomhed.
history-ends = Institutionen ophører; fra og med denne dag er den ikke længere gyldig.
history-competence-starts = { $count ->
    [one] En kompetence begynder: { $bucs }.
   *[other] Kompetencer for { $count } BUC’er begynder: { $bucs }.
}
history-competence-ends = { $count ->
    [one] En kompetence ophører: { $bucs }.
   *[other] Kompetencer for { $count } BUC’er ophører: { $bucs }.
}
history-ready = { $count ->
    [one] Institutionen bliver klar: { $bucs }.
   *[other] Institutionen bliver klar til { $count } BUC’er: { $bucs }.
}
history-not-ready = { $count ->
    [one] Institutionen er ikke længere klar: { $bucs }.
   *[other] Institutionen er ikke længere klar til { $count } BUC’er: { $bucs }.
}
history-follows = Den afløser
history-followed = Den afløses af
history-described = Oplysningerne ændres: { $parts }.
history-part-names = navne
history-part-network = netværk
history-part-functions = funktioner
history-part-areas = områder
history-part-contacts = adresse og kontakt

compare-title = Sammenlign institutioner
compare-lead = Vælg to til fire institutioner for at se dem side om side.
compare-codes = Institutioner, der skal sammenlignes
compare-code = Kode { $count }
compare-button = Sammenlign
compare-caption = Institutioner side om side; rækker med forskelle er markeret
compare-remove = Fjern
compare-differs = forskellig
compare-sectors = Sektorer
compare-bucs = BUC’er, hvor kompetencen er forskellig
compare-alike = { $count ->
    [one] For { $count } BUC er kompetencen ens.
   *[other] For { $count } BUC’er er kompetencen ens.
}
compare-too-many = Der er plads til højst { $count } institutioner side om side; de øvrige er udeladt.

list-also = Teksten kan også betyde
list-compare = Sammenlign de afkrydsede
list-orders = Rækkefølge
list-files = Denne liste som fil
history-new-name = Fra denne dag hedder den { $name }.
show-announced = Meddelt
show-known = Som den var kendt den { $at }, med det, der var varslet indtil da.
show-not-known = Fortegnelsen havde ikke denne post dengang.
versions-known = Som den var kendt ved udgangen af denne dag
versions-known-then = Posten, som den var kendt dengang
