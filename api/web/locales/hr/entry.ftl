# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Kontaktni list za ispis
show-card = Kontakt u obliku vCard
show-compare = Usporedi s drugima
show-english = Naziv na engleskom jeziku
show-valid-on = Stanje na dan
show-competences-count = { $count ->
    [one] { $count } nadležnost.
    [few] { $count } nadležnosti.
   *[other] { $count } nadležnosti.
}
show-none-narrowed = Na taj dan nijedna nadležnost ne odgovara odabranim filtrima.
any-sector = Svi sektori
sheet-title = Kontaktni list
sheet-print = Ispiši
sheet-back = Natrag na stranicu ustanove

history-title = Povijest
history-ahead = najavljeno
history-starts = Ustanova počinje djelovati.
history-ends = Ustanova prestaje djelovati; to je prvi dan na koji više ne djeluje.
history-competence-starts = { $count ->
    [1] Počinje nadležnost za { $bucs }.
    [one] Počinje nadležnost za { $count } BUC: { $bucs }.
    [few] Počinje nadležnost za { $count } BUC-a: { $bucs }.
   *[other] Počinje nadležnost za { $count } BUC-ova: { $bucs }.
}
history-competence-ends = { $count ->
    [1] Prestaje nadležnost za { $bucs }.
    [one] Prestaje nadležnost za { $count } BUC: { $bucs }.
    [few] Prestaje nadležnost za { $count } BUC-a: { $bucs }.
   *[other] Prestaje nadležnost za { $count } BUC-ova: { $bucs }.
}
history-ready = { $count ->
    [1] Postaje spremna za { $bucs }.
    [one] Postaje spremna za { $count } BUC: { $bucs }.
    [few] Postaje spremna za { $count } BUC-a: { $bucs }.
   *[other] Postaje spremna za { $count } BUC-ova: { $bucs }.
}
history-not-ready = { $count ->
    [1] Više nije spremna za { $bucs }.
    [one] Više nije spremna za { $count } BUC: { $bucs }.
    [few] Više nije spremna za { $count } BUC-a: { $bucs }.
   *[other] Više nije spremna za { $count } BUC-ova: { $bucs }.
}
history-follows = Sljednica je ustanove
history-followed = Nasljeđuje je ustanova
history-described = Mijenja se opis: { $parts }.
history-part-names = nazivi
history-part-network = mreža
history-part-functions = funkcije
history-part-areas = područja
history-part-contacts = adresa i kontakt

compare-title = Usporedba ustanova
compare-lead = Odaberite od dvije do četiri ustanove koje želite usporediti.
compare-codes = Ustanove za usporedbu
compare-code = Oznaka { $count }
compare-button = Usporedi
compare-caption = Usporedni prikaz ustanova; označeni su retci koji se razlikuju
compare-remove = Ukloni
compare-differs = razlikuje se
compare-sectors = Sektori
compare-bucs = BUC-ovi u kojima se razlikuju
compare-alike = { $count ->
    [one] U { $count } BUC-u nema razlika.
    [few] U { $count } BUC-a nema razlika.
   *[other] U { $count } BUC-ova nema razlika.
}
compare-too-many = Usporedno se može prikazati ograničen broj ustanova (najviše { $count }); ostale su izostavljene.

list-also = Upisanom tekstu odgovara i
list-compare = Usporedi označene
list-orders = Redoslijed
list-files = Ovaj popis kao datoteka
history-new-name = Od tog dana nosi naziv { $name }.
show-announced = Najavljeno
show-known = Kako je bio poznat { $at }, s onim što je do tada najavljeno.
show-not-known = Imenik tada nije imao ovaj unos.
versions-known = Kako je bio poznat na kraju ovog dana
versions-known-then = Unos kako je tada bio poznat
