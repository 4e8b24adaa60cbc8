# The one search field, its suggestions, and the home page.
search-label = Cuardaigh gach rud
search-field = Cód, acrainm, ainm, áit, BUC, SED nó tír
search-button = Cuardaigh
suggest-none = Níl aon mholadh ann
suggest-some = { $count ->
    [one] Moladh amháin; bog leis na saigheadeochracha
    [two] { $count } mholadh; bog leis na saigheadeochracha
    [few] { $count } mholadh; bog leis na saigheadeochracha
    [many] { $count } moladh; bog leis na saigheadeochracha
   *[other] { $count } moladh; bog leis na saigheadeochracha
}
suggest-question = Taispeáin cé atá inniúil
kind-question = Cé atá inniúil?
kind-institution = Institiúid
kind-place = Áit
kind-buc = BUC
kind-sed = Doiciméad
kind-country = Tír

home-title = Aimsigh an institiúid cheart
home-lead = Clóscríobh a bhfuil ar eolas agat, i dteanga ar bith agus in aibítir ar bith; ní miste mionbhotúin litrithe.
home-examples = Mar shampla
home-countries-title = Tíortha
home-countries-total = { $count ->
    [one] Tá { $count } institiúid bailí inniu.
    [two] Tá { $count } institiúid bailí inniu.
    [few] Tá { $count } institiúid bailí inniu.
    [many] Tá { $count } n-institiúid bailí inniu.
   *[other] Tá { $count } institiúid bailí inniu.
}
home-countries-codes = In EESSI, is é EL an cód don Ghréig agus is é UK an cód don Ríocht Aontaithe; aithnítear GR agus GB freisin.
home-all = Na hinstitiúidí uile
