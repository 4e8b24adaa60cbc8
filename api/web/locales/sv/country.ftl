# The countries.
countries-title = De 32 EESSI-länderna
countries-lead = Europeiska unionens 27 medlemsstater samt Island, Liechtenstein, Norge, Schweiz och Förenade kungariket.
country-codes = EESSI använder koden { $eessi }; det går även att skriva { $iso } och { $iso3 }.
country-all = Alla institutioner i landet
country-current = { $count ->
    [one] { $count } institution giltig i dag
   *[other] { $count } institutioner giltiga i dag
}
country-upcoming = { $count } kommande
country-ended = { $count ->
    [one] { $count } upphörd
   *[other] { $count } upphörda
}
country-ask = Vilken institution är behörig här? Skriv en BUC eller en handling
country-institutions = Institutioner
country-networks = Nätverk
country-readiness = Redo i EESSI per sektor
country-readiness-lead = En BUC räknas när minst en institution är redo för den.
country-received = BUC:ar som kan tas emot
country-owned = BUC:ar med ärendeägare
country-missing = Ingen kan ta emot
country-of = { $count } av { $all }
country-changes = Ändringar under de närmaste 30 dagarna
country-no-changes = Inga ändringar har meddelats.
country-hubs = Vidarebefordrande institutioner och förbindelseorgan
country-routers = Vidarebefordrande institutioner framför andra institutioner
country-liaison = Förbindelseorgan
country-network-count = { $count ->
    [one] { $count } institution
   *[other] { $count } institutioner
}
country-regions = Institutioner per region
country-no-area = Område ej angivet
