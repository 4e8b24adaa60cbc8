# The countries.
countries-title = 32 państwa EESSI
countries-lead = 27 państw członkowskich Unii Europejskiej, Islandia, Liechtenstein, Norwegia, Szwajcaria i Zjednoczone Królestwo.
country-codes = Kod w EESSI: { $eessi }; rozpoznawane są również { $iso } i { $iso3 }.
country-all = Wszystkie instytucje w tym państwie
country-current = { $count ->
    [one] Dziś działa { $count } instytucja
    [few] Dziś działają { $count } instytucje
    [many] Dziś działa { $count } instytucji
   *[other] Dziś działa { $count } instytucji
}
country-upcoming = Przyszłe instytucje: { $count }
country-ended = Dawne instytucje: { $count }
country-ask = Która instytucja jest tu właściwa? Proszę wpisać BUC lub dokument
country-institutions = Instytucje
country-networks = Sieci
country-readiness = Gotowość według sektorów
country-readiness-lead = BUC uwzględnia się, jeżeli gotowa jest do niego co najmniej jedna instytucja.
country-received = BUC, które można otrzymać
country-owned = BUC, w których można być właścicielem sprawy
country-missing = Żadna instytucja nie może otrzymać
country-of = { $count } z { $all }
country-changes = Zmiany w ciągu najbliższych 30 dni
country-no-changes = Nie zapowiedziano żadnych zmian.
country-hubs = Instytucje rozdzielające i instytucje łącznikowe
country-routers = Instytucje rozdzielające, które kierują sprawy do innych instytucji
country-liaison = Instytucje łącznikowe
country-network-count = { $count ->
    [one] { $count } instytucja
    [few] { $count } instytucje
    [many] { $count } instytucji
   *[other] { $count } instytucji
}
country-regions = Instytucje według regionów
country-no-area = Nie podano obszaru
