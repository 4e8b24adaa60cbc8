# The countries.
countries-title = 32 thír EESSI
countries-lead = 27 mBallstát an Aontais Eorpaigh, an Íoslainn, Lichtinstéin, an Iorua, an Eilvéis agus an Ríocht Aontaithe.
country-codes = Is é { $eessi } an cód in EESSI; aithnítear { $iso } agus { $iso3 } freisin.
country-all = Gach institiúid sa tír
country-current = { $count ->
    [one] { $count } institiúid atá bailí inniu
    [two] { $count } institiúid atá bailí inniu
    [few] { $count } institiúid atá bailí inniu
    [many] { $count } n-institiúid atá bailí inniu
   *[other] { $count } institiúid atá bailí inniu
}
country-upcoming = { $count } atá fós le teacht
country-ended = { $count } atá tagtha chun deiridh
country-ask = Cé atá inniúil anseo? Clóscríobh BUC nó doiciméad
country-institutions = Institiúidí
country-networks = Líonraí
country-readiness = Ullmhacht de réir earnála
country-readiness-lead = Áirítear BUC má tá institiúid amháin ar a laghad réidh chuige.
country-received = BUCanna is féidir a fháil
country-owned = BUCanna a bhfuil úinéir cáis ann dóibh
country-missing = BUCanna gan faighteoir
country-of = { $count } as { $all }
country-changes = Athruithe sna 30 lá atá romhainn
country-no-changes = Níl aon athrú fógartha.
country-hubs = Ródairí agus comhlachtaí idirchaidrimh
country-routers = Ródairí roimh institiúidí eile
country-liaison = Comhlachtaí idirchaidrimh
country-network-count = { $count ->
    [one] { $count } institiúid
    [two] { $count } institiúid
    [few] { $count } institiúid
    [many] { $count } n-institiúid
   *[other] { $count } institiúid
}
country-regions = Institiúidí de réir réigiúin
country-no-area = Limistéar gan sonrú
