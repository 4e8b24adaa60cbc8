# The one search field, its suggestions, and the home page.
search-label = Search everything
search-field = Code, acronym, name, place, BUC, SED or country
search-button = Search
suggest-none = No suggestion
suggest-some = { $count ->
    [one] { $count } suggestion; move with the arrow keys
   *[other] { $count } suggestions; move with the arrow keys
}
suggest-question = Show who is competent
kind-question = Who is competent?
kind-institution = Institution
kind-place = Place
kind-buc = BUC
kind-sed = Document
kind-country = Country

home-title = Find the right institution
home-lead = Type what you know: in any language and script, small spelling mistakes are forgiven.
home-examples = For example
home-countries-title = Countries
home-countries-total = { $count ->
    [one] { $count } institution is valid today.
   *[other] { $count } institutions are valid today.
}
home-countries-codes = EESSI writes EL for Greece and UK for the United Kingdom; GR and GB are understood as well.
home-all = All institutions
