# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Kontaktný list na vytlačenie
show-card = Kontakt ako vCard
show-compare = Porovnať s inými
show-english = Anglický názov
show-valid-on = Stav ku dňu
show-competences-count = { $count ->
    [one] { $count } príslušnosť.
    [few] { $count } príslušnosti.
   *[other] { $count } príslušností.
}
show-none-narrowed = Zvoleným filtrom k tomuto dňu nezodpovedá žiadna príslušnosť.
any-sector = Všetky odvetvia
sheet-title = Kontaktný list
sheet-print = Vytlačiť
sheet-back = Späť na stránku inštitúcie

history-title = História
history-ahead = oznámené
history-starts = Začiatok platnosti inštitúcie.
history-ends = Koniec platnosti inštitúcie; toto je prvý deň, keď už nie je platná.
history-competence-starts = { $count ->
    [one] Začína sa príslušnosť pre { $bucs }.
   *[other] Začína sa príslušnosť pre { $count } BUC: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Končí sa príslušnosť pre { $bucs }.
   *[other] Končí sa príslušnosť pre { $count } BUC: { $bucs }.
}
history-ready = { $count ->
    [one] Inštitúcia je odteraz pripravená pre { $bucs }.
   *[other] Inštitúcia je odteraz pripravená pre { $count } BUC: { $bucs }.
}
history-not-ready = { $count ->
    [one] Inštitúcia už nie je pripravená pre { $bucs }.
   *[other] Inštitúcia už nie je pripravená pre { $count } BUC: { $bucs }.
}
history-follows = Nadväzuje na inštitúciu
history-followed = Nástupníckou inštitúciou je
history-described = Zmena údajov: { $parts }.
history-part-names = názvy
history-part-network = sieť
history-part-functions = funkcie
history-part-areas = územie
history-part-contacts = adresa a kontakt

compare-title = Porovnanie inštitúcií
compare-lead = Vyberte dve až štyri inštitúcie, ktoré sa zobrazia vedľa seba.
compare-codes = Porovnávané inštitúcie
compare-code = Kód { $count }
compare-button = Porovnať
compare-caption = Inštitúcie vedľa seba; riadky s rozdielmi sú vyznačené
compare-remove = Odobrať
compare-differs = líši sa
compare-sectors = Odvetvia
compare-bucs = BUC s rozdielnou príslušnosťou
compare-alike = { $count ->
    [one] Pri { $count } BUC je príslušnosť zhodná.
   *[other] Pri { $count } BUC je príslušnosť zhodná.
}
compare-too-many = { $count ->
    [few] Vedľa seba možno zobraziť najviac { $count } inštitúcie; ostatné boli vynechané.
   *[other] Vedľa seba možno zobraziť najviac { $count } inštitúcií; ostatné boli vynechané.
}

list-also = Zadaný text označuje aj
list-compare = Porovnať označené
list-orders = Zoradenie
list-files = Tento zoznam ako súbor
history-new-name = Od tohto dňa má názov { $name }.
show-announced = Oznámené
show-known = Ako bol známy { $at }, s tým, čo bolo dovtedy oznámené.
show-not-known = Adresár vtedy tento záznam nemal.
versions-known = Ako bol známy na konci tohto dňa
versions-known-then = Záznam, ako bol vtedy známy
