# The one search field, its suggestions, and the home page.
search-label = De hele gids doorzoeken
search-field = Code, afkorting, naam, plaats, BUC, SED of land
search-button = Zoeken
suggest-none = Geen suggesties
suggest-some = { $count ->
    [one] { $count } suggestie; kies met de pijltoetsen
   *[other] { $count } suggesties; kies met de pijltoetsen
}
suggest-question = Bevoegd orgaan tonen
kind-question = Welk orgaan is bevoegd?
kind-institution = Orgaan
kind-place = Plaats
kind-buc = BUC
kind-sed = Document
kind-country = Land

home-title = Het juiste orgaan vinden
home-lead = Vul in wat u weet, in elke taal en elk schrift; kleine spelfouten zijn geen probleem.
home-examples = Bijvoorbeeld
home-countries-title = Landen
home-countries-total = { $count ->
    [one] Vandaag is { $count } orgaan actief.
   *[other] Vandaag zijn { $count } organen actief.
}
home-countries-codes = EESSI gebruikt EL voor Griekenland en UK voor het Verenigd Koninkrijk; GR en GB worden ook herkend.
home-all = Alle organen
