# The countries.
countries-title = 32 države sustava EESSI
countries-lead = Države članice Europske unije (27), Island, Lihtenštajn, Norveška, Švicarska i Ujedinjena Kraljevina.
country-codes = Oznaka u sustavu EESSI: { $eessi }; prepoznaju se i { $iso } i { $iso3 }.
country-all = Sve ustanove u državi
country-current = { $count ->
    [one] Danas djeluje { $count } ustanova
    [few] Danas djeluju { $count } ustanove
   *[other] Danas djeluje { $count } ustanova
}
country-upcoming = Budućih ustanova: { $count }
country-ended = Nekadašnjih ustanova: { $count }
country-ask = Tko je ovdje nadležan? Upišite BUC ili dokument
country-institutions = Ustanove
country-networks = Mreže
country-readiness = Spremnost po sektorima
country-readiness-lead = BUC se računa ako je za njega spremna barem jedna ustanova.
country-received = BUC-ovi koji se mogu primiti
country-owned = BUC-ovi u kojima se može biti vlasnik predmeta
country-missing = Nitko ne može primiti
country-of = { $count } od { $all }
country-changes = Promjene u sljedećih 30 dana
country-no-changes = Nema najavljenih promjena.
country-hubs = Ustanove za usmjeravanje i tijela za vezu
country-routers = Ustanove koje drugim ustanovama usmjeravaju predmete
country-liaison = Tijela za vezu
country-network-count = { $count ->
    [one] { $count } ustanova
    [few] { $count } ustanove
   *[other] { $count } ustanova
}
country-regions = Ustanove po regijama
country-no-area = Područje nije navedeno
