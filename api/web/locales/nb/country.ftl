# The countries.
countries-title = De 32 EESSI-landene
countries-lead = De 27 medlemsstatene i Den europeiske union samt Island, Liechtenstein, Norge, Sveits og Storbritannia.
country-codes = EESSI bruker koden { $eessi }; du kan også skrive { $iso } og { $iso3 }.
country-all = Alle institusjoner i landet
country-current = { $count ->
    [one] { $count } institusjon gyldig i dag
   *[other] { $count } institusjoner gyldige i dag
}
country-upcoming = { $count } kommende
country-ended = { $count ->
    [one] { $count } opphørt
   *[other] { $count } opphørte
}
country-ask = Hvilken institusjon er kompetent her? Skriv en BUC eller et dokument
country-institutions = Institusjoner
country-networks = Nettverk
country-readiness = Klar i EESSI etter sektor
country-readiness-lead = En BUC teller med når minst én institusjon er klar for den.
country-received = BUC-er som kan mottas
country-owned = BUC-er med sakseier
country-missing = Ingen kan motta
country-of = { $count } av { $all }
country-changes = Endringer de neste 30 dagene
country-no-changes = Ingen endringer er varslet.
country-hubs = Videresendende institusjoner og kontaktorganer
country-routers = Videresendende institusjoner foran andre institusjoner
country-liaison = Kontaktorganer
country-network-count = { $count ->
    [one] { $count } institusjon
   *[other] { $count } institusjoner
}
country-regions = Institusjoner etter region
country-no-area = Område ikke oppgitt
