# The countries.
countries-title = De 32 EESSI-lande
countries-lead = Den Europæiske Unions 27 medlemsstater samt Island, Liechtenstein, Norge, Schweiz og Det Forenede Kongerige.
country-codes = EESSI bruger koden { $eessi }; søgningen forstår også { $iso } og { $iso3 }.
country-all = Alle institutioner i landet
country-current = { $count ->
    [one] { $count } institution gyldig i dag
   *[other] { $count } institutioner gyldige i dag
}
country-upcoming = { $count } kommende
country-ended = { $count ->
    [one] { $count } ophørt
   *[other] { $count } ophørte
}
country-ask = Hvilken institution er kompetent her? Skriv en BUC eller et dokument
country-institutions = Institutioner
country-networks = Netværk
country-readiness = Klar i EESSI efter sektor
country-readiness-lead = En BUC tæller med, når mindst én institution er klar til den.
country-received = BUC’er, der kan modtages
country-owned = BUC’er med sagsejer
country-missing = Ingen kan modtage
country-of = { $count } af { $all }
country-changes = Ændringer i de næste 30 dage
country-no-changes = Der er ikke meddelt nogen ændringer.
country-hubs = Videresendende institutioner og forbindelsesorganer
country-routers = Videresendende institutioner foran andre institutioner
country-liaison = Forbindelsesorganer
country-network-count = { $count ->
    [one] { $count } institution
   *[other] { $count } institutioner
}
country-regions = Institutioner efter region
country-no-area = Område ikke angivet
