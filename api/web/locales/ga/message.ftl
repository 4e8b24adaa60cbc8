# What the domain says; each English text equals the domain's own sentence.
match-tail = { $where ->
    [case] {", ach ceannlitreacha nó litreacha beaga eile ann"}
    [greek] {"; an t-ainm Gréigise i litreacha Laidineacha"}
    [bulgarian] {"; an t-ainm Bulgáirise i litreacha Laidineacha"}
    [english] {"; ina hainm Béarla"}
    [other] {"; in iarainm nó in ainm eile"}
    [place] {"; ina hainmneacha agus ina háit nó ina limistéar"}
    [topic] {"; ina hainmneacha agus sna focail a bhaineann lena líonra, lena hearnálacha nó lena tír"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; litriú eile"}
}{ $typos ->
    [0] {""}
    [1] {"; botún clóscríofa amháin"}
   *[other] {"; botúin chlóscríofa: "}{ $typos }
}{ $missing ->
    [none] {""}
   *[other] {"; gan aimsiú: "}{ $missing }
}.
match-code = Is ionann an téacs agus a cód{ match-tail }
match-acronym = Is ionann an téacs agus a hacrainm{ match-tail }
match-name = Is ionann an téacs agus ceann dá hainmneacha{ match-tail }
match-prefix = Tosaíonn ceann dá hainmneacha leis an téacs{ match-tail }
match-words = Aimsíodh na focail uile{ match-tail }
match-similar = Aimsíodh na focail uile, cuid acu i bhfoirm chosúil{ match-tail }
match-partial = Aimsíodh cuid den téacs{ match-tail }

as-role = { $role ->
    [CASE_OWNER] mar úinéir cáis
    [INTELLIGENT_ROUTING] mar ródaire
   *[COUNTER_PARTY] mar chontrapháirtí
}
can-receive = Tá { $buc } aici { as-role }, agus í réidh { $since ->
    [none] ón tús
   *[other] ón { $since } i leith
}.
reason-institution-upcoming = Níl an institiúid bailí go dtí an { $from }.
reason-institution-ended = Tháinig deireadh leis an institiúid; ba é an { $last } an lá deireanach aici.{ $successors ->
    [none] {""}
   *[other] {" Tháinig ina háit: "}{ $successors }.
}
reason-no-competence = Níl aon inniúlacht aici i leith { $buc }.
reason-other-scope = Tá { $buc } aici, ach i leith scéimeanna nó sochar eile amháin.
reason-wrong-role = Tá { $buc } aici, ach ní { as-role }.
reason-not-yet-valid = Tosaíonn a hinniúlacht i leith { $buc } an { $from }.
reason-ended = Tháinig deireadh lena hinniúlacht i leith { $buc }; ba é an { $last } an lá deireanach.
reason-not-ready = Tá sí inniúil i leith { $buc }, ach { $from ->
    [none] níl sí réidh chun é a fháil in EESSI
   *[other] is ón { $from } amháin atá sí réidh
}.
reason-outside-area = Tá { $buc } aici, ach ní chumhdaíonn sí an áit seo.
reason-sender-not-ready = Ní féidir le haon institiúid ({ $country }) a bheith ina húinéir cáis i leith { $buc } an lá sin.

invalid-cursor = Ní cúrsóir de chuid an liosta seo é “{ $field }”; úsáid ceann a thug leathanach níos luaithe.
page-size = Is é { $count } luach “{ $field }”; iarr 1 go { $most } iontráil agus téigh ar aghaidh leis an gcúrsóir.
page-size-suggestions = Is é { $count } luach “{ $field }”; iarr 1 go { $most } moladh.
invalid-code = Ní cód institiúide é “{ $code }”; scríobh cód na tíre, idirstad agus 4 go 10 litir nó digit, mar shampla PL:PL212000WR.
unknown-code = Níl an cód { $code } ag aon institiúid; { $near ->
    [none] seiceáil é nó cuardaigh de réir ainm.
   *[other] an é { $near } a bhí i gceist agat?
}
unknown-country = Níl “{ $code }” ar cheann de 32 thír EESSI; úsáid cód amhail PL, EL (an Ghréig) nó UK (an Ríocht Aontaithe).
unknown-network = Níl aon líonra “{ $code }” ann; úsáid cód amhail PL-ZUS as liosta na líonraí.
unknown-buc = Níl aon BUC “{ $code }” ann; úsáid cód amhail FB_BUC_01.
unknown-sed = Níl aon SED “{ $code }” ann; úsáid cód amhail F001.
sed-administrative = Is doiciméad riaracháin é { $sed } agus ní thosaíonn sé aon BUC. Cuireann X007 cás ar aghaidh, cuireann X008 in iúl gur seoladh trí earráid é, diúltaíonn X011 dó, athraíonn X100 an rannpháirtí; cuirtear ceist le H_BUC_01.
sed-inside = Ní thosaíonn { $sed } aon BUC: seoltar é laistigh de { $bucs }; tá an faighteoir socraithe cheana féin.
unknown-place = Ní aithnítear an áit “{ $place }” anseo; bain triail as an mbaile mór is gaire, as an réigiún nó as cód NUTS amhail PL21.
invalid-period = Ní mór do “to” a bheith idir 0 lá agus 10 mbliana tar éis “from”.
invalid-seq = Ní uimhir athraithe é “after”; úsáid an uimhir a thug leathanach níos luaithe.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Ainmnigh tír amháin ar a laghad.
too-many-answers = Tá níos mó ná { $most } freagra ar an gceist; iarr níos lú tíortha nó BUC amháin.
one-of = Iarr ceann amháin, agus ceann amháin díreach, díobh seo: “buc”, “sed” nó “sector”.
ambiguous-place = D’fhéadfadh roinnt áiteanna a bheith i gceist le “{ $place }” ({ $country }): { $candidates }. Sonraigh cé acu.
covers-not-stated = Níl a limistéar sonraithe; áirítear gurb é an tír ar fad é.
covers-country = Cumhdaíonn sí an tír ar fad, { $place } san áireamh.
covers-part = Cumhdaíonn sí { $area }, ar cuid den áit seo é: { $place }.
covers-exactly = Cumhdaíonn sí { $area }.
covers-area = Cumhdaíonn sí { $area }, mar a bhfuil { $place }.
reason-scope = I leith: { $scope }.
reason-default = Is í an institiúid réamhshocraithe chuige seo í.
reason-router = Tá an ródaire { $router } roimpi.
answer-found = { $count ->
    [1] 1 institiúid ({ $country }) i leith { $buc } an { $on }.
    [many] { $count } n-institiúid ({ $country }) i leith { $buc } an { $on }, an ceann is fearr ar dtús.
   *[other] { $count } institiúid ({ $country }) i leith { $buc } an { $on }, an ceann is fearr ar dtús.
}
nobody-who = Níl aon institiúid ann ({ $country }) i leith { $buc } an { $on }
nobody-then = Cuir ceist ar { $hub ->
    [none] chomhlacht idirchaidrimh
   *[other] { $hub }
} le H_BUC_01; cuirtear cás a seoladh chuig an institiúid mhícheart ar aghaidh le X007.
nobody-no-competence = { nobody-who }: níl institiúid ar bith inniúil ina leith. { nobody-then }
nobody-wrong-role = { nobody-who }: glacann institiúidí páirt ann, ach ní sa ról seo. { nobody-then }
nobody-not-ready = { nobody-who }: tá institiúid inniúil, ach níl sí réidh in EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: tosaíonn an inniúlacht níos déanaí. { nobody-then }
nobody-ended = { nobody-who }: tháinig deireadh leis an inniúlacht. { nobody-then }
nobody-institution-ended = { nobody-who }: tháinig deireadh leis an institiúid a bhí inniúil. { nobody-then }
nobody-sender-not-ready = { nobody-who }: níl aon úinéir cáis réidh i dtír an tseoltóra. { nobody-then }
nobody-outside-area = { nobody-who }: ní chumhdaíonn na hinstitiúidí inniúla an áit seo. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] gan an áit
    [ready] réidh nó gan a bheith réidh
    [status] tagtha chun deiridh nó le teacht
    [role] i ról ar bith
    [buc] i leith BUC ar bith
    [sector] in earnáil ar bith
    [function] le feidhm ar bith
    [network] i líonra ar bith
    [country] i dtíortha eile
    [day] inniu
   *[all] gan scagaire ar bith
}.
match-chosen = Roghnaithe: níl aon iontráil eile chomh hoiriúnach léi.
match-behind = Níor roghnaíodh í: tá iontráil eile níos oiriúnaí.
match-by-code = Tá a cód san ainm.
match-same-acronym = Is ionann an t-ainm agus a hacrainm.
match-same-name = Is ionann an t-ainm agus ceann dá hainmneacha.
match-all-words = Aimsíodh focail uile an ainm.
match-share = Aimsíodh { $share } % den ainm; is mó an meáchan atá ag focail neamhchoitianta.
match-town = Is é an baile a baile féin.
match-town-covered = Tá an baile ina limistéar.
match-town-country = Cumhdaíonn sí an tír ar fad, an baile san áireamh.
match-town-elsewhere = Níl an baile ar cheann dá háiteanna.
match-typos = { $typos ->
    [1] Botún clóscríofa amháin
   *[other] Botúin chlóscríofa: { $typos }
}.
match-missing = Gan aimsiú: { $missing }.
match-unmet = Níor roghnaíodh í: tugann “{ $word }” le fios gur comhlacht eile atá i gceist.
match-rivals = Níor roghnaíodh í: tá siad seo chomh hoiriúnach céanna: { $codes }.
match-weak = Níor roghnaíodh í: is róbheag den ainm a aimsíodh.
match-namesake = Níor roghnaíodh í: deir a hainmneacha níos mó ná seo; d’fhéadfadh gur comhlacht eile í.
match-elsewhere = Níor roghnaíodh í: ní luíonn an baile léi.
too-many-names = Tá { $count } ainm in “queries”; cuir { $most } ar a mhéad ann in aon uair amháin.
too-many-excluded = Eisiaigh { $most } cód ar a mhéad.
empty-text = Clóscríobh an rud atá uait: ainm, áit, cód.
scope-unknown = Ní shonraíonn aon institiúid anseo “{ $text }”; tugtar na comhlachtaí atá gan teorainn.{ $values ->
    [none] {""}
   *[other] {" "}Sonraítear: { $values }.
}
text-unreadable = Tá carachtar anseo nach féidir le haon duine a fheiceáil; clóscríobh an téacs arís.
