# The one search field, its suggestions, and the home page.
search-label = Haku koko hakemistosta
search-field = Koodi, lyhenne, nimi, paikka, BUC, SED tai maa
search-button = Hae
suggest-none = Ei ehdotuksia
suggest-some = { $count ->
    [one] { $count } ehdotus; siirry nuolinäppäimillä
   *[other] { $count } ehdotusta; siirry nuolinäppäimillä
}
suggest-question = Näytä toimivaltainen laitos
kind-question = Mikä laitos on toimivaltainen?
kind-institution = Laitos
kind-place = Paikka
kind-buc = BUC
kind-sed = Asiakirja
kind-country = Maa

home-title = Löydä oikea laitos
home-lead = Kirjoita, mitä tiedät: mikä tahansa kieli ja kirjaimisto käy, eivätkä pienet kirjoitusvirheet haittaa.
home-examples = Esimerkiksi
home-countries-title = Maat
home-countries-total = { $count ->
    [one] Tänään toiminnassa on { $count } laitos.
   *[other] Tänään toiminnassa on { $count } laitosta.
}
home-countries-codes = EESSIssä Kreikan koodi on EL ja Yhdistyneen kuningaskunnan koodi UK; myös GR ja GB kelpaavat.
home-all = Kaikki laitokset
