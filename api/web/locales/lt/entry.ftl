# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Spausdinamas kontaktų lapas
show-card = Kontaktai vCard formatu
show-compare = Palyginti su kitomis
show-english = Pavadinimas anglų kalba
show-valid-on = Galioja šią dieną
show-competences-count = { $count ->
    [one] { $count } kompetencija.
    [few] { $count } kompetencijos.
    [many] { $count } kompetencijos.
   *[other] { $count } kompetencijų.
}
show-none-narrowed = Tą dieną pasirinktus filtrus atitinkančios kompetencijos nėra.
any-sector = Visos sritys
sheet-title = Kontaktų lapas
sheet-print = Spausdinti
sheet-back = Grįžti į įstaigos puslapį

history-title = Istorija
history-ahead = paskelbta iš anksto
history-starts = Įstaiga pradeda veikti.
history-ends = Įstaiga nustoja veikti; tai pirma diena, kai ji nebeveikia.
history-competence-starts = { $count ->
    [1] Prasideda kompetencija vykdyti { $bucs }.
   *[other] Prasideda kompetencija vykdyti { $count } BUC: { $bucs }.
}
history-competence-ends = { $count ->
    [1] Baigiasi kompetencija vykdyti { $bucs }.
   *[other] Baigiasi kompetencija vykdyti { $count } BUC: { $bucs }.
}
history-ready = { $count ->
    [1] Įstaiga tampa pasirengusi vykdyti { $bucs }.
   *[other] Įstaiga tampa pasirengusi vykdyti { $count } BUC: { $bucs }.
}
history-not-ready = { $count ->
    [1] Įstaiga nebėra pasirengusi vykdyti { $bucs }.
   *[other] Įstaiga nebėra pasirengusi vykdyti { $count } BUC: { $bucs }.
}
history-follows = Pirmtakė:
history-followed = Teisių perėmėja:
history-described = Keičiasi įstaigos duomenys: { $parts }.
history-part-names = pavadinimai
history-part-network = tinklas
history-part-functions = funkcijos
history-part-areas = teritorijos
history-part-contacts = adresas ir ryšiai

compare-title = Įstaigų palyginimas
compare-lead = Pasirinkite nuo dviejų iki keturių įstaigų ir matysite jas greta.
compare-codes = Lyginamos įstaigos
compare-code = { $count } kodas
compare-button = Palyginti
compare-caption = Įstaigos greta viena kitos; besiskiriančios eilutės pažymėtos
compare-remove = Pašalinti
compare-differs = skiriasi
compare-sectors = Sritys
compare-bucs = BUC, kurių atžvilgiu kompetencija skiriasi
compare-alike = { $count ->
    [1] BUC, kurių atžvilgiu kompetencija vienoda: { $count }.
   *[other] BUC, kurių atžvilgiu kompetencija vienoda: { $count }.
}
compare-too-many = Greta galima rodyti ne daugiau kaip { $count } įstaigas; kitos praleistos.

list-also = Tekstas taip pat reiškia
list-compare = Palyginti pažymėtas
list-orders = Rikiavimas
list-files = Šis sąrašas kaip failas
history-new-name = Nuo tos dienos įstaigos pavadinimas – { $name }.
show-announced = Paskelbta iš anksto
show-known = Kaip buvo žinoma { $at }, su tuo, kas iki tol pranešta.
show-not-known = Tada kataloge šio įrašo nebuvo.
versions-known = Kaip buvo žinoma šios dienos pabaigoje
versions-known-then = Įrašas, koks buvo žinomas tada
