# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Kontaktni list za tiskanje
show-card = Stik kot vCard
show-compare = Primerjaj z drugimi
show-english = Angleški naziv
show-valid-on = Stanje na dan
show-competences-count = { $count ->
    [one] { $count } pristojnost.
   *[other] { $count } pristojnosti.
}
show-none-narrowed = Na ta dan izbranim filtrom ne ustreza nobena pristojnost.
any-sector = Vsa področja
sheet-title = Kontaktni list
sheet-print = Natisni
sheet-back = Nazaj na stran nosilca

history-title = Zgodovina
history-ahead = napovedano
history-starts = Začetek veljavnosti nosilca.
history-ends = Konec veljavnosti nosilca; to je prvi dan, ko ni več veljaven.
history-competence-starts = { $count ->
    [one] Začetek pristojnosti za { $bucs }.
   *[other] Začetek pristojnosti za { $count } BUC: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Konec pristojnosti za { $bucs }.
   *[other] Konec pristojnosti za { $count } BUC: { $bucs }.
}
history-ready = { $count ->
    [one] Nosilec je odslej pripravljen za { $bucs }.
   *[other] Nosilec je odslej pripravljen za { $count } BUC: { $bucs }.
}
history-not-ready = { $count ->
    [one] Nosilec ni več pripravljen za { $bucs }.
   *[other] Nosilec ni več pripravljen za { $count } BUC: { $bucs }.
}
history-follows = Je naslednik nosilca
history-followed = Njegov naslednik je
history-described = Sprememba podatkov: { $parts }.
history-part-names = nazivi
history-part-network = mreža
history-part-functions = funkcije
history-part-areas = območja
history-part-contacts = naslov in stik

compare-title = Primerjava nosilcev
compare-lead = Izberite od dva do štiri nosilce, ki bodo prikazani drug ob drugem.
compare-codes = Nosilci za primerjavo
compare-code = Koda { $count }
compare-button = Primerjaj
compare-caption = Nosilci drug ob drugem; vrstice z razlikami so označene
compare-remove = Odstrani
compare-differs = se razlikuje
compare-sectors = Področja
compare-bucs = BUC z različno pristojnostjo
compare-alike = { $count ->
    [one] Pri { $count } BUC je pristojnost enaka.
   *[other] Pri { $count } BUC je pristojnost enaka.
}
compare-too-many = Največje število nosilcev, ki jih je mogoče prikazati drug ob drugem, je { $count }; drugi so bili izpuščeni.

list-also = Vneseno besedilo označuje tudi
list-compare = Primerjaj označene
list-orders = Razvrstitev
list-files = Ta seznam kot datoteka
history-new-name = Od tega dne se imenuje { $name }.
show-announced = Napovedano
show-known = Kot je bil znan { $at }, s tem, kar je bilo do takrat napovedano.
show-not-known = Imenik takrat tega vnosa ni imel.
versions-known = Kot je bil znan ob koncu tega dne
versions-known-then = Vnos, kot je bil takrat znan
