# The one search field, its suggestions, and the home page.
search-label = Pretraživanje cijelog imenika
search-field = Oznaka, kratica, naziv, mjesto, BUC, SED ili država
search-button = Traži
suggest-none = Nema prijedloga
suggest-some = { $count ->
    [one] { $count } prijedlog; krećite se tipkama sa strelicama
    [few] { $count } prijedloga; krećite se tipkama sa strelicama
   *[other] { $count } prijedloga; krećite se tipkama sa strelicama
}
suggest-question = Prikaži nadležnu ustanovu
kind-question = Tko je nadležan?
kind-institution = Ustanova
kind-place = Mjesto
kind-buc = BUC
kind-sed = Dokument
kind-country = Država

home-title = Pronađite pravu ustanovu
home-lead = Upišite što znate, na bilo kojem jeziku i pismu; manje pogreške u pisanju ne smetaju.
home-examples = Na primjer
home-countries-title = Države
home-countries-total = { $count ->
    [one] Danas djeluje { $count } ustanova.
    [few] Danas djeluju { $count } ustanove.
   *[other] Danas djeluje { $count } ustanova.
}
home-countries-codes = Sustav EESSI za Grčku upotrebljava oznaku EL, a za Ujedinjenu Kraljevinu UK; prepoznaju se i oznake GR i GB.
home-all = Sve ustanove
