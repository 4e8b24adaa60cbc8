# The one search field, its suggestions, and the home page.
search-label = Søk i hele registeret
search-field = Kode, forkortelse, navn, sted, BUC, SED eller land
search-button = Søk
suggest-none = Ingen forslag
suggest-some = { $count ->
    [one] { $count } forslag; velg med piltastene
   *[other] { $count } forslag; velg med piltastene
}
suggest-question = Vis kompetent institusjon
kind-question = Hvilken institusjon er kompetent?
kind-institution = Institusjon
kind-place = Sted
kind-buc = BUC
kind-sed = Dokument
kind-country = Land

home-title = Finn riktig institusjon
home-lead = Skriv det du vet – på hvilket språk og med hvilket alfabet du vil. Små skrivefeil gjør ikke noe.
home-examples = For eksempel
home-countries-title = Land
home-countries-total = { $count ->
    [one] { $count } institusjon er gyldig i dag.
   *[other] { $count } institusjoner er gyldige i dag.
}
home-countries-codes = EESSI bruker EL for Hellas og UK for Storbritannia; du kan også skrive GR og GB.
home-all = Alle institusjoner
