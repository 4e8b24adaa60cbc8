# The one search field, its suggestions, and the home page.
search-label = Vyhledávání v celém adresáři
search-field = Kód, zkratka, název, místo, BUC, SED nebo země
search-button = Hledat
suggest-none = Žádné návrhy
suggest-some = { $count ->
    [one] { $count } návrh; procházet lze šipkami
    [few] { $count } návrhy; procházet lze šipkami
   *[other] { $count } návrhů; procházet lze šipkami
}
suggest-question = Zobrazit příslušnou instituci
kind-question = Kdo je příslušný?
kind-institution = Instituce
kind-place = Místo
kind-buc = BUC
kind-sed = Dokument
kind-country = Země

home-title = Najděte správnou instituci
home-lead = Zadejte, co víte, v jakémkoli jazyce i písmu; drobné překlepy nevadí.
home-examples = Například
home-countries-title = Země
home-countries-total = { $count ->
    [one] K dnešnímu dni je platná { $count } instituce.
    [few] K dnešnímu dni jsou platné { $count } instituce.
   *[other] K dnešnímu dni je platných { $count } institucí.
}
home-countries-codes = V EESSI se pro Řecko používá kód EL a pro Spojené království kód UK; lze zadat i GR a GB.
home-all = Všechny instituce
