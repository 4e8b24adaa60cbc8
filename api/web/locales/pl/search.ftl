# The one search field, its suggestions, and the home page.
search-label = Przeszukiwanie całego katalogu
search-field = Kod, skrót, nazwa, miejscowość, BUC, SED lub państwo
search-button = Szukaj
suggest-none = Brak podpowiedzi
suggest-some = { $count ->
    [one] { $count } podpowiedź; wybór klawiszami strzałek
    [few] { $count } podpowiedzi; wybór klawiszami strzałek
    [many] { $count } podpowiedzi; wybór klawiszami strzałek
   *[other] { $count } podpowiedzi; wybór klawiszami strzałek
}
suggest-question = Pokaż instytucję właściwą
kind-question = Która instytucja jest właściwa?
kind-institution = Instytucja
kind-place = Miejsce
kind-buc = BUC
kind-sed = Dokument
kind-country = Państwo

home-title = Wyszukiwanie odpowiedniej instytucji
home-lead = Wystarczy wpisać to, co wiadomo – w dowolnym języku i alfabecie; drobne błędy w pisowni nie przeszkadzają.
home-examples = Na przykład
home-countries-title = Państwa
home-countries-total = { $count ->
    [one] Dziś działa { $count } instytucja.
    [few] Dziś działają { $count } instytucje.
    [many] Dziś działa { $count } instytucji.
   *[other] Dziś działa { $count } instytucji.
}
home-countries-codes = W EESSI Grecja ma kod EL, a Zjednoczone Królestwo – UK; rozpoznawane są również kody GR i GB.
home-all = Wszystkie instytucje
