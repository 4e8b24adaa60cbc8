# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Kontaktinformācijas lapa drukāšanai
show-card = Kontaktinformācija vCard formātā
show-compare = Salīdzināt ar citām
show-english = Nosaukums angļu valodā
show-valid-on = Stāvoklis šādā dienā
show-competences-count = { $count ->
    [one] { $count } kompetence.
   *[other] { $count } kompetences.
}
show-none-narrowed = Šajā dienā izvēlētajiem filtriem neatbilst neviena kompetence.
any-sector = Visas nozares
sheet-title = Kontaktinformācijas lapa
sheet-print = Drukāt
sheet-back = Atpakaļ uz institūcijas lapu

history-title = Vēsture
history-ahead = paziņots
history-starts = Institūcija sāk darboties.
history-ends = Institūcija beidz darboties; šī ir pirmā diena, kad tā vairs nedarbojas.
history-competence-starts = { $count ->
    [1] Sākas kompetence: { $bucs }.
   *[other] Sākas kompetences (BUC skaits: { $count }): { $bucs }.
}
history-competence-ends = { $count ->
    [1] Beidzas kompetence: { $bucs }.
   *[other] Beidzas kompetences (BUC skaits: { $count }): { $bucs }.
}
history-ready = { $count ->
    [1] Institūcija kļūst gatava: { $bucs }.
   *[other] Institūcija kļūst gatava (BUC skaits: { $count }): { $bucs }.
}
history-not-ready = { $count ->
    [1] Institūcija vairs nav gatava: { $bucs }.
   *[other] Institūcija vairs nav gatava (BUC skaits: { $count }): { $bucs }.
}
history-follows = Tās priekštece:
history-followed = Tās tiesību pārņēmēja:
history-described = Mainās informācija par institūciju: { $parts }.
history-part-names = nosaukumi
history-part-network = tīkls
history-part-functions = funkcijas
history-part-areas = teritorijas
history-part-contacts = adrese un kontaktinformācija

compare-title = Salīdzināt institūcijas
compare-lead = Izvēlieties divas līdz četras institūcijas, lai tās aplūkotu blakus.
compare-codes = Salīdzināmās institūcijas
compare-code = { $count }. kods
compare-button = Salīdzināt
compare-caption = Institūcijas blakus; atšķirīgās rindas ir iezīmētas
compare-remove = Noņemt
compare-differs = atšķiras
compare-sectors = Nozares
compare-bucs = BUC, kuros kompetence atšķiras
compare-alike = { $count ->
    [one] Kompetence ir vienāda { $count } BUC procesā.
   *[other] Kompetence ir vienāda { $count } BUC procesos.
}
compare-too-many = Blakus var parādīt ne vairāk kā { $count } institūcijas; pārējās ir izlaistas.

list-also = Teksts apzīmē arī
list-compare = Salīdzināt atzīmētās
list-orders = Secība
list-files = Šis saraksts kā datne
history-new-name = No šīs dienas institūcijas nosaukums ir { $name }.
show-announced = Paziņots
show-known = Kā bija zināms { $at }, ar to, kas līdz tam izziņots.
show-not-known = Toreiz katalogā šī ieraksta nebija.
versions-known = Kā bija zināms šīs dienas beigās
versions-known-then = Ieraksts, kāds tas bija zināms toreiz
