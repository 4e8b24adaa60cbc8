# The one search field, its suggestions, and the home page.
search-label = Căutare în toate datele
search-field = Cod, acronim, denumire, loc, BUC, SED sau țară
search-button = Căutare
suggest-none = Nicio sugestie
suggest-some = { $count ->
    [one] { $count } sugestie; deplasați-vă cu tastele săgeată
    [few] { $count } sugestii; deplasați-vă cu tastele săgeată
   *[other] { $count } de sugestii; deplasați-vă cu tastele săgeată
}
suggest-question = Afișarea instituției competente
kind-question = Cine este competent?
kind-institution = Instituție
kind-place = Loc
kind-buc = BUC
kind-sed = Document
kind-country = Țară

home-title = Găsiți instituția potrivită
home-lead = Introduceți ceea ce știți, în orice limbă și cu orice alfabet; micile greșeli de ortografie sunt acceptate.
home-examples = De exemplu
home-countries-title = Țări
home-countries-total = { $count ->
    [one] { $count } instituție este activă astăzi.
    [few] { $count } instituții sunt active astăzi.
   *[other] { $count } de instituții sunt active astăzi.
}
home-countries-codes = EESSI folosește EL pentru Grecia și UK pentru Regatul Unit; sunt recunoscute și GR și GB.
home-all = Toate instituțiile
