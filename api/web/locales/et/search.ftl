# The one search field, its suggestions, and the home page.
search-label = Otsing kogu kataloogist
search-field = Kood, lühend, nimi, koht, BUC, SED või riik
search-button = Otsi
suggest-none = Soovitusi ei ole
suggest-some = { $count ->
    [one] { $count } soovitus; liikuge nooleklahvidega
   *[other] { $count } soovitust; liikuge nooleklahvidega
}
suggest-question = Näita pädevat asutust
kind-question = Milline asutus on pädev?
kind-institution = Asutus
kind-place = Koht
kind-buc = BUC
kind-sed = Dokument
kind-country = Riik

home-title = Leidke õige asutus
home-lead = Sisestage, mida teate: sobib iga keel ja kiri, väikesed kirjavead ei sega.
home-examples = Näiteks
home-countries-title = Riigid
home-countries-total = { $count ->
    [one] Täna tegutseb { $count } asutus.
   *[other] Täna tegutseb { $count } asutust.
}
home-countries-codes = EESSIs on Kreeka kood EL ja Ühendkuningriigi kood UK; sobivad ka GR ja GB.
home-all = Kõik asutused
