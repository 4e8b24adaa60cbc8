# The guided question and its answer.
guided-title = Cé atá inniúil?
guided-case = Cén BUC nó cén doiciméad?
guided-case-hint = Cód amhail FB_BUC_01 nó S072, nó focail as an teideal
guided-case-choose = Cé acu díobh seo atá i gceist agat?
guided-country = Cén tír?
guided-country-none = Roghnaigh tír
guided-several = Roinnt tíortha in éineacht
guided-place = Cá bhfuil cónaí ar an duine nó cá n-oibríonn sé nó sí?
guided-place-hint = Baile, réigiún nó cód limistéir; fág folamh é mura bhfuil an t-eolas agat
guided-day = Cén dáta?
guided-more = Ról, seoltóir, scéim agus sochar
guided-from = Do thír féin, a sheolann an cás
guided-from-none = Gan sonrú
guided-any = Ceann ar bith
guided-scheme = Scéim nó grúpa daoine
guided-benefit = Cineál sochair
guided-button = Taispeáin cé atá inniúil

competent-title = Cé atá inniúil?
competent-title-case = Cé atá inniúil ({ $case })?
competent-lead = Freagair a bhfuil ar eolas agat. Tabharfar duit an institiúid ar chóir an cás a sheoladh chuici, a cód agus an fáth.
competent-day = Dáta: { $day }
competent-place = Áit: { $place }
competent-role = Ról: { $role }
competent-from = Tír an tseoltóra: { $country }
competent-jumps = Tíortha an fhreagra
competent-nobody = gan aon institiúid inniúil
competent-address-it = Seol chuig an institiúid seo
competent-first = An chéad cheann as roinnt
competent-unclear = Luaigh cá bhfuil cónaí ar an duine nó cá n-oibríonn sé nó sí chun idirdhealú a dhéanamh eatarthu.
competent-unclear-scope = Tá siad chomh hoiriúnach lena chéile: féach thíos cad lena mbaineann gach ceann acu.
competent-why = Cén fáth
competent-others = { $count ->
    [one] Tá { $count } institiúid eile inniúil freisin
    [two] Tá { $count } institiúid eile inniúil freisin
    [few] Tá { $count } institiúid eile inniúil freisin
    [many] Tá { $count } n-institiúid eile inniúil freisin
   *[other] Tá { $count } institiúid eile inniúil freisin
}
competent-not = Institiúidí gaolmhara nach bhfuil inniúil
competent-nearest = Na hinstitiúidí is gaire don fhreagra, agus an fáth nach bhfuil siad inniúil
competent-hubs = Ródairí agus comhlachtaí idirchaidrimh
competent-hubs-lead = Seol an cás chuig an institiúid thuas: cuireann ródaire ar aghaidh chuici é. Mura bhfuil tú cinnte, cuideoidh comhlacht idirchaidrimh leat.
competent-place-read = Tuigeadh an áit mar seo: { $place }.
competent-candidates = Cén áit atá i gceist agat?
competent-place-here = Áit ({ $country })
competent-place-button = Úsáid an áit seo
competent-all = Gach institiúid sa tír seo a ghlacann páirt sa BUC seo
competent-again = Athraigh an cheist
competent-cut = Taispeántar { $shown } freagra as { $count }; cuir ceist faoi níos lú tíortha nó faoi BUC amháin chun na cinn eile a fheiceáil.

problem-title-question = Ní féidir an cheist a fhreagairt mar atá sí
problem-no-case = Luaigh cén BUC nó cén doiciméad atá i gceist.
problem-case = Ní BUC, doiciméad ná earnáil é “{ $value }”; scríobh cód amhail FB_BUC_01, S072 nó FB.

wrong-title = Má seoladh an cás chuig an institiúid mhícheart
wrong-ask = Mura bhfuil tú cinnte, cuir ceist le H_BUC_01 sula seolfaidh tú an cás.
wrong-forward = Is féidir leis an institiúid a fuair an cás é a chur ar aghaidh le X007.
wrong-mistake = Is féidir leat a chur in iúl le X008 gur seoladh trí earráid é.
wrong-reject = Diúltaíonn an institiúid dó le X011 mura bhfuil sí inniúil agus mura féidir léi é a chur ar aghaidh.
wrong-participant = Athraíonn X100 an rannpháirtí, cuireann X005 rannpháirtí leis an gcás agus baineann X006 rannpháirtí de.
