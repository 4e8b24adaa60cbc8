# The one search field, its suggestions, and the home page.
search-label = Søg i hele registret
search-field = Kode, forkortelse, navn, sted, BUC, SED eller land
search-button = Søg
suggest-none = Ingen forslag
suggest-some = { $count ->
    [one] { $count } forslag; vælg med piletasterne
   *[other] { $count } forslag; vælg med piletasterne
}
suggest-question = Vis den kompetente institution
kind-question = Hvilken institution er kompetent?
kind-institution = Institution
kind-place = Sted
kind-buc = BUC
kind-sed = Dokument
kind-country = Land

home-title = Find den rette institution
home-lead = Skriv det, du ved – på et hvilket som helst sprog og med et hvilket som helst alfabet. Små stavefejl gør ikke noget.
home-examples = For eksempel
home-countries-title = Lande
home-countries-total = { $count ->
    [one] { $count } institution er gyldig i dag.
   *[other] { $count } institutioner er gyldige i dag.
}
home-countries-codes = EESSI bruger EL for Grækenland og UK for Det Forenede Kongerige; søgningen forstår også GR og GB.
home-all = Alle institutioner
