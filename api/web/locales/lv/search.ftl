# The one search field, its suggestions, and the home page.
search-label = Meklēšana visā katalogā
search-field = Kods, abreviatūra, nosaukums, vieta, BUC, SED vai valsts
search-button = Meklēt
suggest-none = Ieteikumu nav
suggest-some = { $count ->
    [one] { $count } ieteikums; izvēlieties ar bulttaustiņiem
   *[other] { $count } ieteikumi; izvēlieties ar bulttaustiņiem
}
suggest-question = Rādīt kompetento institūciju
kind-question = Kura institūcija ir kompetenta?
kind-institution = Institūcija
kind-place = Vieta
kind-buc = BUC
kind-sed = Dokuments
kind-country = Valsts

home-title = Atrodiet īsto institūciju
home-lead = Ievadiet, ko zināt, – jebkurā valodā un jebkādiem burtiem; nelielas rakstības kļūdas netraucē.
home-examples = Piemēram
home-countries-title = Valstis
home-countries-total = { $count ->
    [one] Šodien darbojas { $count } institūcija.
   *[other] Šodien darbojas { $count } institūcijas.
}
home-countries-codes = EESSI lieto kodu EL Grieķijai un UK Apvienotajai Karalistei; var rakstīt arī GR un GB.
home-all = Visas institūcijas
