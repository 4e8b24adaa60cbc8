# The countries.
countries-title = 32 držav EESSI
countries-lead = 27 držav članic Evropske unije, Islandija, Lihtenštajn, Norveška, Švica in Združeno kraljestvo.
country-codes = V EESSI se uporablja koda { $eessi }; vnesete lahko tudi { $iso } in { $iso3 }.
country-all = Vsi nosilci te države
country-current = { $count ->
    [one] { $count } danes veljaven nosilec
    [two] { $count } danes veljavna nosilca
    [few] { $count } danes veljavni nosilci
   *[other] { $count } danes veljavnih nosilcev
}
country-upcoming = { $count ->
    [one] { $count } prihodnji
    [two] { $count } prihodnja
    [few] { $count } prihodnji
   *[other] { $count } prihodnjih
}
country-ended = { $count ->
    [one] { $count } nekdanji
    [two] { $count } nekdanja
    [few] { $count } nekdanji
   *[other] { $count } nekdanjih
}
country-ask = Kdo je tukaj pristojen? Vnesite BUC ali dokument
country-institutions = Nosilci
country-networks = Mreže
country-readiness = Pripravljenost po področjih
country-readiness-lead = BUC se šteje, če je zanj pripravljen vsaj en nosilec.
country-received = BUC, ki jih je mogoče prejeti
country-owned = BUC s pripravljenim lastnikom zadeve
country-missing = BUC, ki jih nihče ne more prejeti
country-of = { $count } od { $all }
country-changes = Spremembe v naslednjih 30 dneh
country-no-changes = Napovedanih sprememb ni.
country-hubs = Usmerjevalni nosilci in organi za zvezo
country-routers = Usmerjevalni nosilci pred drugimi nosilci
country-liaison = Organi za zvezo
country-network-count = { $count ->
    [one] { $count } nosilec
    [two] { $count } nosilca
    [few] { $count } nosilci
   *[other] { $count } nosilcev
}
country-regions = Nosilci po regijah
country-no-area = Območje ni navedeno
