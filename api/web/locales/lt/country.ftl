# The countries.
countries-title = 32 EESSI šalys
countries-lead = 27 Europos Sąjungos valstybės narės, Islandija, Lichtenšteinas, Norvegija, Šveicarija ir Jungtinė Karalystė.
country-codes = EESSI vartojamas kodas – { $eessi }; tinka ir { $iso } bei { $iso3 }.
country-all = Visos įstaigos šioje šalyje
country-current = { $count ->
    [one] Šiandien veikia { $count } įstaiga
    [few] Šiandien veikia { $count } įstaigos
    [many] Šiandien veikia { $count } įstaigos
   *[other] Šiandien veikia { $count } įstaigų
}
country-upcoming = Dar neveikia: { $count }
country-ended = Nebeveikia: { $count }
country-ask = Kuri įstaiga čia kompetentinga? Įrašykite BUC arba dokumentą
country-institutions = Įstaigos
country-networks = Tinklai
country-readiness = Pasirengimas pagal sritis
country-readiness-lead = BUC įskaičiuojamas, kai jam pasirengusi bent viena įstaiga.
country-received = BUC, kuriuos galima gauti
country-owned = BUC, kuriems yra pasirengęs bylos savininkas
country-missing = BUC, kurių niekas negali gauti
country-of = { $count } iš { $all }
country-changes = Pakeitimai per artimiausias 30 dienų
country-no-changes = Apie pakeitimus nepranešta.
country-hubs = Nukreipiančiosios įstaigos ir susižinojimo tarnybos
country-routers = Nukreipiančiosios įstaigos, per kurias pasiekiamos kitos
country-liaison = Susižinojimo tarnybos
country-network-count = { $count ->
    [one] { $count } įstaiga
    [few] { $count } įstaigos
    [many] { $count } įstaigos
   *[other] { $count } įstaigų
}
country-regions = Įstaigos pagal regionus
country-no-area = Teritorija nenurodyta
