# The countries.
countries-title = Az EESSI 32 országa
countries-lead = Az Európai Unió 27 tagállama, Izland, Liechtenstein, Norvégia, Svájc és az Egyesült Királyság.
country-codes = Az EESSI-ben használt kód: { $eessi }; ezek is megfelelnek: { $iso }, { $iso3 }.
country-all = Az ország minden intézménye
country-current = { $count ->
    [one] { $count } ma működő intézmény
   *[other] { $count } ma működő intézmény
}
country-upcoming = { $count } jövőbeli intézmény
country-ended = { $count } megszűnt intézmény
country-ask = Melyik intézmény illetékes itt? Írjon be egy BUC-ot vagy dokumentumot
country-institutions = Intézmények
country-networks = Hálózatok
country-readiness = Készenlét ágazatonként
country-readiness-lead = Egy BUC akkor számít, ha legalább egy intézmény készen áll rá.
country-received = Fogadható BUC-ok
country-owned = BUC-ok, amelyekben van készen álló ügygazda
country-missing = BUC-ok, amelyeket senki sem tud fogadni
country-of = { $count } / { $all }
country-changes = Változások a következő 30 napban
country-no-changes = Nincs bejelentett változás.
country-hubs = Útválasztók és összekötő szervek
country-routers = Más intézményekhez vezető útválasztók
country-liaison = Összekötő szervek
country-network-count = { $count ->
    [one] { $count } intézmény
   *[other] { $count } intézmény
}
country-regions = Intézmények régiónként
country-no-area = A terület nincs megadva
