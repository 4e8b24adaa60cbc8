# The one search field, its suggestions, and the home page.
search-label = Vyhľadávanie v celom adresári
search-field = Kód, skratka, názov, miesto, BUC, SED alebo krajina
search-button = Hľadať
suggest-none = Žiadne návrhy
suggest-some = { $count ->
    [one] { $count } návrh; prechádzať možno šípkami
    [few] { $count } návrhy; prechádzať možno šípkami
   *[other] { $count } návrhov; prechádzať možno šípkami
}
suggest-question = Zobraziť príslušnú inštitúciu
kind-question = Kto je príslušný?
kind-institution = Inštitúcia
kind-place = Miesto
kind-buc = BUC
kind-sed = Dokument
kind-country = Krajina

home-title = Nájdite správnu inštitúciu
home-lead = Zadajte, čo viete, v akomkoľvek jazyku aj písme; drobné preklepy neprekážajú.
home-examples = Napríklad
home-countries-title = Krajiny
home-countries-total = { $count ->
    [one] K dnešnému dňu je platná { $count } inštitúcia.
    [few] K dnešnému dňu sú platné { $count } inštitúcie.
   *[other] K dnešnému dňu je platných { $count } inštitúcií.
}
home-countries-codes = V EESSI sa pre Grécko používa kód EL a pre Spojené kráľovstvo kód UK; možno zadať aj GR a GB.
home-all = Všetky inštitúcie
