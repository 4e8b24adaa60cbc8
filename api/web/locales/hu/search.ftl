# The one search field, its suggestions, and the home page.
search-label = Keresés a teljes címtárban
search-field = Kód, rövidítés, név, hely, BUC, SED vagy ország
search-button = Keresés
suggest-none = Nincs javaslat
suggest-some = { $count ->
    [one] { $count } javaslat; a nyílbillentyűkkel mozoghat
   *[other] { $count } javaslat; a nyílbillentyűkkel mozoghat
}
suggest-question = Az illetékes intézmény megjelenítése
kind-question = Melyik intézmény illetékes?
kind-institution = Intézmény
kind-place = Hely
kind-buc = BUC
kind-sed = Dokumentum
kind-country = Ország

home-title = Találja meg a megfelelő intézményt
home-lead = Írja be, amit tud, bármilyen nyelven és írással; a kisebb elírások nem okoznak gondot.
home-examples = Például
home-countries-title = Országok
home-countries-total = { $count ->
    [one] Ma { $count } intézmény működik.
   *[other] Ma { $count } intézmény működik.
}
home-countries-codes = Az EESSI-ben Görögország kódja EL, az Egyesült Királyságé UK; a GR és a GB is megfelel.
home-all = Minden intézmény
