# The countries.
countries-title = EESSI-löndin 32
countries-lead = Hin 27 aðildarríki Evrópusambandsins, Ísland, Liechtenstein, Noregur, Sviss og Bretland.
country-codes = Í EESSI er notað { $eessi }; { $iso } og { $iso3 } skiljast líka.
country-all = Allar stofnanir landsins
country-current = { $count ->
    [one] { $count } stofnun í gildi í dag
   *[other] { $count } stofnanir í gildi í dag
}
country-upcoming = { $count ->
    [one] { $count } væntanleg
   *[other] { $count } væntanlegar
}
country-ended = { $count ->
    [one] { $count } hætt störfum
   *[other] { $count } hættar störfum
}
country-ask = Hver er þar til bær hér? Sláðu inn BUC eða skjal
country-institutions = Stofnanir
country-networks = Net
country-readiness = Tilbúin BUC eftir málaflokkum
country-readiness-lead = BUC telst með ef að minnsta kosti ein stofnun er tilbúin fyrir það.
country-received = BUC sem hægt er að taka við
country-owned = BUC þar sem málseigandi er til
country-missing = BUC sem engin stofnun getur tekið við
country-of = { $count } af { $all }
country-changes = Breytingar á næstu 30 dögum
country-no-changes = Engar breytingar hafa verið boðaðar.
country-hubs = Beinar og tengistofnanir
country-routers = Beinar framan við aðrar stofnanir
country-liaison = Tengistofnanir
country-network-count = { $count ->
    [one] { $count } stofnun
   *[other] { $count } stofnanir
}
country-regions = Stofnanir eftir landshlutum
country-no-area = Svæði ekki tilgreint
