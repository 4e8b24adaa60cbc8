# The one search field, its suggestions, and the home page.
search-label = Paieška visame kataloge
search-field = Kodas, santrumpa, pavadinimas, vietovė, BUC, SED arba šalis
search-button = Ieškoti
suggest-none = Pasiūlymų nėra
suggest-some = { $count ->
    [one] { $count } pasiūlymas; judėkite rodyklių klavišais
    [few] { $count } pasiūlymai; judėkite rodyklių klavišais
    [many] { $count } pasiūlymo; judėkite rodyklių klavišais
   *[other] { $count } pasiūlymų; judėkite rodyklių klavišais
}
suggest-question = Rodyti kompetentingą įstaigą
kind-question = Kuri įstaiga kompetentinga?
kind-institution = Įstaiga
kind-place = Vieta
kind-buc = BUC
kind-sed = Dokumentas
kind-country = Šalis

home-title = Raskite tinkamą įstaigą
home-lead = Įrašykite, ką žinote: galite rašyti bet kuria kalba ir bet kokiu raštu, smulkios rašybos klaidos netrukdo.
home-examples = Pavyzdžiui
home-countries-title = Šalys
home-countries-total = { $count ->
    [one] Šiandien veikia { $count } įstaiga.
    [few] Šiandien veikia { $count } įstaigos.
    [many] Šiandien veikia { $count } įstaigos.
   *[other] Šiandien veikia { $count } įstaigų.
}
home-countries-codes = EESSI Graikijos kodas yra EL, Jungtinės Karalystės – UK; tinka ir GR bei GB.
home-all = Visos įstaigos
