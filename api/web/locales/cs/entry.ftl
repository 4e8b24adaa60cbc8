# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Kontaktní list k vytištění
show-card = Kontakt jako vCard
show-compare = Porovnat s jinými
show-english = Anglický název
show-valid-on = Stav ke dni
show-competences-count = { $count ->
    [one] { $count } příslušnost.
    [few] { $count } příslušnosti.
   *[other] { $count } příslušností.
}
show-none-narrowed = Zvoleným filtrům k tomuto dni neodpovídá žádná příslušnost.
any-sector = Všechna odvětví
sheet-title = Kontaktní list
sheet-print = Vytisknout
sheet-back = Zpět na stránku instituce

history-title = Historie
history-ahead = oznámeno
history-starts = Začátek platnosti instituce.
history-ends = Konec platnosti instituce; toto je první den, kdy již není platná.
history-competence-starts = { $count ->
    [one] Začíná příslušnost pro { $bucs }.
   *[other] Začíná příslušnost pro { $count } BUC: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Končí příslušnost pro { $bucs }.
   *[other] Končí příslušnost pro { $count } BUC: { $bucs }.
}
history-ready = { $count ->
    [one] Instituce je nově připravena pro { $bucs }.
   *[other] Instituce je nově připravena pro { $count } BUC: { $bucs }.
}
history-not-ready = { $count ->
    [one] Instituce již není připravena pro { $bucs }.
   *[other] Instituce již není připravena pro { $count } BUC: { $bucs }.
}
history-follows = Navazuje na instituci
history-followed = Nástupnickou institucí je
history-described = Změna údajů: { $parts }.
history-part-names = názvy
history-part-network = síť
history-part-functions = funkce
history-part-areas = území
history-part-contacts = adresa a kontakt

compare-title = Porovnání institucí
compare-lead = Vyberte dvě až čtyři instituce, které se zobrazí vedle sebe.
compare-codes = Porovnávané instituce
compare-code = Kód { $count }
compare-button = Porovnat
compare-caption = Instituce vedle sebe; řádky s rozdíly jsou vyznačeny
compare-remove = Odebrat
compare-differs = liší se
compare-sectors = Odvětví
compare-bucs = BUC s rozdílnou příslušností
compare-alike = { $count ->
    [one] U { $count } BUC je příslušnost shodná.
   *[other] U { $count } BUC je příslušnost shodná.
}
compare-too-many = { $count ->
    [few] Vedle sebe lze zobrazit nejvýše { $count } instituce; ostatní byly vynechány.
   *[other] Vedle sebe lze zobrazit nejvýše { $count } institucí; ostatní byly vynechány.
}

list-also = Zadaný text označuje také
list-compare = Porovnat označené
list-orders = Řazení
list-files = Tento seznam jako soubor
history-new-name = Od tohoto dne má název { $name }.
show-announced = Oznámeno
show-known = Jak byl znám dne { $at }, s tím, co bylo do té doby oznámeno.
show-not-known = Tehdy adresář tento záznam neměl.
versions-known = Jak byl znám na konci tohoto dne
versions-known-then = Záznam, jak byl tehdy znám
