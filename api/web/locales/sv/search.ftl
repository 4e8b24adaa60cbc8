# The one search field, its suggestions, and the home page.
search-label = Sök i hela registret
search-field = Kod, förkortning, namn, ort, BUC, SED eller land
search-button = Sök
suggest-none = Inga förslag
suggest-some = { $count ->
    [one] { $count } förslag; välj med piltangenterna
   *[other] { $count } förslag; välj med piltangenterna
}
suggest-question = Visa behörig institution
kind-question = Vilken institution är behörig?
kind-institution = Institution
kind-place = Ort
kind-buc = BUC
kind-sed = Handling
kind-country = Land

home-title = Hitta rätt institution
home-lead = Skriv det du vet – på vilket språk och med vilket alfabet du vill. Små stavfel gör inget.
home-examples = Till exempel
home-countries-title = Länder
home-countries-total = { $count ->
    [one] { $count } institution är giltig i dag.
   *[other] { $count } institutioner är giltiga i dag.
}
home-countries-codes = EESSI använder EL för Grekland och UK för Förenade kungariket; det går även att skriva GR och GB.
home-all = Alla institutioner
