# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Karta kontaktowa do druku
show-card = Kontakt w formacie vCard
show-compare = Porównaj z innymi
show-english = Nazwa angielska
show-valid-on = Stan na dzień
show-competences-count = { $count ->
    [one] { $count } pozycja w zakresie właściwości.
    [few] { $count } pozycje w zakresie właściwości.
    [many] { $count } pozycji w zakresie właściwości.
   *[other] { $count } pozycji w zakresie właściwości.
}
show-none-narrowed = W tym dniu żadna pozycja w zakresie właściwości nie odpowiada wybranym filtrom.
any-sector = Wszystkie sektory
sheet-title = Karta kontaktowa
sheet-print = Drukuj
sheet-back = Powrót do strony instytucji

history-title = Historia
history-ahead = zapowiedziano
history-starts = Instytucja rozpoczyna działalność.
history-ends = Instytucja kończy działalność; jest to pierwszy dzień, w którym już nie działa.
history-competence-starts = { $count ->
    [one] Rozpoczyna się właściwość dla { $bucs }.
    [few] Rozpoczyna się właściwość dla { $count } BUC: { $bucs }.
    [many] Rozpoczyna się właściwość dla { $count } BUC: { $bucs }.
   *[other] Rozpoczyna się właściwość dla { $count } BUC: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Wygasa właściwość dla { $bucs }.
    [few] Wygasa właściwość dla { $count } BUC: { $bucs }.
    [many] Wygasa właściwość dla { $count } BUC: { $bucs }.
   *[other] Wygasa właściwość dla { $count } BUC: { $bucs }.
}
history-ready = { $count ->
    [one] Uzyskuje gotowość do { $bucs }.
    [few] Uzyskuje gotowość do { $count } BUC: { $bucs }.
    [many] Uzyskuje gotowość do { $count } BUC: { $bucs }.
   *[other] Uzyskuje gotowość do { $count } BUC: { $bucs }.
}
history-not-ready = { $count ->
    [one] Traci gotowość do { $bucs }.
    [few] Traci gotowość do { $count } BUC: { $bucs }.
    [many] Traci gotowość do { $count } BUC: { $bucs }.
   *[other] Traci gotowość do { $count } BUC: { $bucs }.
}
history-follows = Jest następcą instytucji
history-followed = Jej następcą jest
history-described = Zmienia się opis: { $parts }.
history-part-names = nazwy
history-part-network = sieć
history-part-functions = funkcje
history-part-areas = obszary
history-part-contacts = adres i kontakt

compare-title = Porównanie instytucji
compare-lead = Proszę wybrać od dwóch do czterech instytucji, aby zobaczyć je obok siebie.
compare-codes = Porównywane instytucje
compare-code = Kod { $count }
compare-button = Porównaj
compare-caption = Instytucje obok siebie; wiersze z różnicami są zaznaczone
compare-remove = Usuń
compare-differs = różnica
compare-sectors = Sektory
compare-bucs = BUC, w których się różnią
compare-alike = { $count ->
    [one] W { $count } BUC nie ma różnic.
    [few] W { $count } BUC nie ma różnic.
    [many] W { $count } BUC nie ma różnic.
   *[other] W { $count } BUC nie ma różnic.
}
compare-too-many = Obok siebie można pokazać ograniczoną liczbę instytucji (najwyżej { $count }); pozostałe pominięto.

list-also = Wpisany tekst oznacza także
list-compare = Porównaj zaznaczone
list-orders = Kolejność
list-files = Ta lista jako plik
history-new-name = Od tego dnia nosi nazwę { $name }.
show-announced = Zapowiedziano
show-known = Jak był znany { $at }, z tym, co do tej pory zapowiedziano.
show-not-known = Katalog nie miał wtedy tego wpisu.
versions-known = Jak był znany na koniec tego dnia
versions-known-then = Wpis, jak był wtedy znany
