# The one search field, its suggestions, and the home page.
search-label = Iskanje po celotnem imeniku
search-field = Koda, kratica, naziv, kraj, BUC, SED ali država
search-button = Išči
suggest-none = Ni predlogov
suggest-some = { $count ->
    [one] { $count } predlog; premikajte se s puščičnimi tipkami
    [two] { $count } predloga; premikajte se s puščičnimi tipkami
    [few] { $count } predlogi; premikajte se s puščičnimi tipkami
   *[other] { $count } predlogov; premikajte se s puščičnimi tipkami
}
suggest-question = Prikaži pristojnega nosilca
kind-question = Kdo je pristojen?
kind-institution = Nosilec
kind-place = Kraj
kind-buc = BUC
kind-sed = Dokument
kind-country = Država

home-title = Poiščite pravega nosilca
home-lead = Vnesite, kar veste, v katerem koli jeziku in pisavi; manjše tipkarske napake niso ovira.
home-examples = Na primer
home-countries-title = Države
home-countries-total = { $count ->
    [one] Danes je veljaven { $count } nosilec.
    [two] Danes sta veljavna { $count } nosilca.
    [few] Danes so veljavni { $count } nosilci.
   *[other] Danes je veljavnih { $count } nosilcev.
}
home-countries-codes = V EESSI se za Grčijo uporablja koda EL, za Združeno kraljestvo pa UK; vnesete lahko tudi GR in GB.
home-all = Vsi nosilci
