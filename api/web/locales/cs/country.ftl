# The countries.
countries-title = 32 zemí EESSI
countries-lead = 27 členských států Evropské unie, Island, Lichtenštejnsko, Norsko, Švýcarsko a Spojené království.
country-codes = V EESSI se používá kód { $eessi }; lze zadat i { $iso } a { $iso3 }.
country-all = Všechny instituce této země
country-current = { $count ->
    [one] { $count } instituce platná k dnešnímu dni
    [few] { $count } instituce platné k dnešnímu dni
   *[other] { $count } institucí platných k dnešnímu dni
}
country-upcoming = { $count ->
    [one] { $count } dosud neplatná
    [few] { $count } dosud neplatné
   *[other] { $count } dosud neplatných
}
country-ended = { $count ->
    [one] { $count } již neplatná
    [few] { $count } již neplatné
   *[other] { $count } již neplatných
}
country-ask = Kdo je zde příslušný? Zadejte BUC nebo dokument
country-institutions = Instituce
country-networks = Sítě
country-readiness = Připravenost podle odvětví
country-readiness-lead = BUC se započítává, je-li pro něj připravena alespoň jedna instituce.
country-received = BUC, které lze přijímat
country-owned = BUC s připraveným vlastníkem případu
country-missing = BUC, které nikdo nemůže přijímat
country-of = { $count } z celkem { $all }
country-changes = Změny v příštích 30 dnech
country-no-changes = Žádné změny nejsou oznámeny.
country-hubs = Směrující instituce a styčné subjekty
country-routers = Směrující instituce předřazené jiným institucím
country-liaison = Styčné subjekty
country-network-count = { $count ->
    [one] { $count } instituce
    [few] { $count } instituce
   *[other] { $count } institucí
}
country-regions = Instituce podle regionů
country-no-area = Území neuvedeno
