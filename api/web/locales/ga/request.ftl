# Changing entries: requests, versions, what differs.
requests-title = Iarratais ar athrú
requests-lead = Na hathruithe atá á moladh ar iontrálacha, cé a dhéanann an cinneadh, agus an lá a dtagann siad i bhfeidhm.
requests-create = Cruthaigh iontráil nua
requests-total = { $count ->
    [0] Gan aon iarratas
    [one] { $count } iarratas
    [two] { $count } iarratas
    [few] { $count } iarratas
    [many] { $count } n-iarratas
   *[other] { $count } iarratas
}
requests-state = Staid
requests-any = Gach ceann
requests-code = Cód
requests-filter = Taispeáin
requests-what = Ábhar
requests-country = Tír
requests-day = I bhfeidhm ón
requests-who = Scríofa ag
requests-short = fógra gearr
requests-next = An chéad leathanach eile

request-DRAFT = dréacht
request-PROPOSED = curtha isteach
request-APPROVED = ceadaithe
request-RETURNED = curtha ar ais
request-REFUSED = diúltaithe
request-WITHDRAWN = tarraingthe siar

act-CREATED = Iontráil nua
act-CHANGED = Athrú
act-ENDED = Deireadh
act-MERGED = Cumasc
act-SPLIT = Deighilt
act-RENAMED = Ainm nua
act-RESTORED = Cealú athraithe
act-IMPORTED = Ó chomhad
act-LOADED = Lódáil tosaigh
act-CONFIRMED = Deimhnithe a bheith ceart
act-HIDDEN = Gan a bheith poiblí a thuilleadh
act-PERSONS_ERASED = Scriosadh na teagmhálaithe, ós rud é gur tháinig an lá a bhí leagtha síos dóibh

request-note = Cén fáth
request-short-reason = Cén fáth nach féidir fanacht
request-announced = Fógartha an
request-drafted-by = Scríofa ag
request-proposed-by = Curtha isteach ag
request-approved-by = Ceadaithe ag
request-returned-by = Curtha ar ais ag
request-refused-by = Diúltaithe ag
request-reason = Fáth
request-problems = Seo an rud atá sa bhealach
request-would-change = An rud a d’athródh
request-earliest = Má cheadaítear inniu é, is é an { $on } an lá is luaithe a d’fhéadfadh sé teacht i bhfeidhm gan fáth a thabhairt.
request-edit = Scríobh as an nua é
request-propose = Cuir isteach
request-withdraw = Tarraing siar
request-decide-title = Cinneadh
request-decide-reason = Fáth
request-decide-hint = Ag teastáil chun an t-iarratas a chur ar ais nó a dhiúltú; chun é a cheadú, ní theastaíonn sé ach nuair atá an fógra róghearr.
request-approve = Ceadaigh
request-return = Cuir ar ais
request-refuse = Diúltaigh
request-second-person = Tá sé seo ag fanacht le comhordaitheoir den tír chéanna nár chuir isteach é.

difference-title = Difríochtaí
difference-field = Réimse
difference-days = Laethanta
difference-before = Roimhe
difference-after = Ina dhiaidh
difference-nothing = faic
difference-new = nua
difference-ready = réidh
difference-not-ready = gan a bheith réidh
days-from = ón { $day }
days-until = go dtí an { $day }
days-between = { $from } – { $last }

item-names = Ainmneacha
item-acronym = Acrainm
item-network = Líonra
item-functions = Feidhmeanna
item-areas = Limistéir
item-addresses = Seoladh
item-contacts = Sonraí teagmhála
item-competences = Inniúlachtaí
item-successors = Comharbaí
item-routedBy = Ródairí
item-codeStatus = Cód
item-isPublic = Poiblí
item-validFrom = Bailí ón
item-validTo = Gan a bheith bailí a thuilleadh ón

write-title-create = Iontráil nua
write-title-edit = Athraigh { $code }
write-title-end = Cuir deireadh le { $code }
write-title-rename = Athainmnigh { $code }
write-title-merge = Cumaisc
write-title-split = Deighil { $code }
write-title-restore = Cealaigh athrú ar { $code }
write-lead-create = Ní mór don dara duine i do thír é a cheadú. Ní thugtar cód amach faoi dhó choíche.
write-lead-edit = Athraigh an rud atá le bheith difriúil. Fanann gach rud eile mar atá.
write-lead-end = Coimeádtar go buan iontráil ar cuireadh deireadh léi, ionas gur féidir seanchásanna a thuiscint.
write-lead-rename = Is féidir an seanainm a aimsiú fós mar iarainm.
write-lead-merge = Tagann deireadh leis na hinstitiúidí a ainmnítear ar dtús; tagann an ceann thíos i gcomharbacht orthu.
write-lead-split = Tagann deireadh leis an institiúid; tagann na cinn a ainmnítear thíos i gcomharbacht uirthi.
write-lead-restore = Ón lá thíos ar aghaidh, deir an iontráil arís an rud a dúirt sí roimh an athrú sin.
write-meanwhile = D’athraigh duine éigin an iontráil idir an dá linn
write-meanwhile-lead = Tá an méid seo difriúil ó d’oscail tú an fhoirm. Tá do chuid sonraí féin thíos; féach ar an dá cheann agus seol arís.
write-preview = An rud a d’athródh
write-code = Cód
write-code-hint = Tír, idirstad, 4 go 10 litir nó digit: PL:PL212000WR
write-new-code = Cód nua
write-new-code-hint = Má athraíonn an cód freisin, agus sa chás sin amháin. Tagann deireadh leis an tseaniontráil agus tagann an ceann nua i gcomharbacht uirthi.
write-language = Teanga
write-kind = Cineál
write-name = Ainm
write-no-network = Gan líonra
write-areas-hint = Cóid, ceann ar gach líne: PL21. Ciallaíonn folamh gan sonrú.
write-sectors = Earnálacha
write-street = Sráid agus uimhir
write-postcode = Cód poist
write-town = Baile
write-phones = Teileafón, ceann ar gach líne
write-faxes = Facs, ceann ar gach líne
write-emails = Ríomhphost, ceann ar gach líne
write-urls = Suíomhanna gréasáin, ceann ar gach líne
write-phone = Teileafón
write-persons = Teagmhálaithe
write-persons-hint = Is fearr bosca ríomhphoist de chuid na hoifige. Scriostar duine, as an stair freisin, ar an lá a luann tú.
write-until = Go dtí
write-competences-hint = Socraíonn gach ró an rud a bhaineann le roinnt BUCanna: FB_BUC_01, nó P_* do gach ceann a thosaíonn mar sin. Gan dáta, tá feidhm aige ó lá an athraithe ar aghaidh.
write-bucs = BUCanna
write-role = Ról
write-role-both = Úinéir cáis agus contrapháirtí
write-what = An staid atá i bhfeidhm
write-what-READY = réidh
write-what-NOT_READY = gan a bheith réidh
write-what-END = faic: tagann deireadh leis
write-from = Ón
write-to = An chéad lá nach bhfuil feidhm leis a thuilleadh
write-more = Tuilleadh
write-add-routers = Ródairí le cur leis (cóid)
write-remove-routers = Ródairí le baint (cóid)
write-successor-code = Cód
write-successor-scope = Cén chuid lena mbaineann sé
write-successor-name = Ainm, más nua é
write-merge-codes = Cóid na n-institiúidí a dtagann deireadh leo, ceann ar gach líne
write-merge-into = Cód na hinstitiúide a thagann i gcomharbacht orthu
write-merge-into-hint = Iontráil atá ann cheana, nó cód nua agus ainm thíos.
write-merge-name = A hainm, más nua í
write-take-over = Glacann sí a n-inniúlachtaí agus a limistéir uathu
write-day = I bhfeidhm ón
write-day-hint = Má fhágtar folamh é, is é an lá is luaithe nach gá fáth a thabhairt leis. Má fhógraítear inniu iad, ní féidir athruithe suntasacha a chur i bhfeidhm roimh an { $on }.
write-short-hint = Nuair is gá dó teacht i bhfeidhm níos lú ná mí tar éis a fhógartha, agus sa chás sin amháin.
write-look = Réamhamharc
write-keep = Sábháil mar dhréacht

versions-title = Stair na hiontrála
versions-lead = Gach leagan den iontráil seo, an ceann is déanaí ar dtús. Ní chailltear aon rud: is féidir athrú a chealú le hathrú nua.
versions-number = Leagan { $number }
versions-effective = I bhfeidhm ón { $on }.
versions-request = An t-iarratas
versions-undo = Cealaigh é seo agus gach rud a tháinig ina dhiaidh
history-machine = lódáilte ag an tseirbhís

show-confirmed = Deimhníodh an { $day } go bhfuil sí ceart.
desk-title = Coinnigh an iontráil seo cothrom le dáta
desk-edit = Athraigh
desk-rename = Athainmnigh
desk-end = Cuir deireadh léi
desk-merge = Cumaisc
desk-split = Deighil
desk-requests = Iarratais a bhaineann léi
desk-confirm = Tá an iontráil seo ceart fós

request-wrong-state = Ní féidir é seo a dhéanamh agus an t-iarratas { $state ->
    [DRAFT] ina dhréacht
    [PROPOSED] curtha isteach
    [APPROVED] ceadaithe
    [RETURNED] curtha ar ais
    [REFUSED] diúltaithe
   *[WITHDRAWN] tarraingthe siar
}.
request-no-change = Ní athródh aon rud; tá sé mar sin sna hiontrálacha cheana féin.
request-unknown-code = Níl an cód { $code } ag aon institiúid.
request-code-taken = Tá an cód { $code } in úsáid cheana; ní thugtar cód amach faoi dhó choíche.
request-code-taken-meanwhile = Tugadh cód amach idir an dá linn; roghnaigh ceann eile.
request-already-ended = Beidh deireadh tagtha le { $code } cheana féin faoin dáta sin.
request-ends-before = Thiocfadh deireadh le { $code } sula dtosódh sí.
request-own-successor = Ní féidir le { $code } a bheith ina comharba uirthi féin.
request-invalid-merge = Ainmnigh na hinstitiúidí a dtagann deireadh leo, agus ceann eile a thagann i gcomharbacht orthu.
request-unknown-change = Níl an t-athrú sin ar an iontráil seo ann, nó scriosadh an rud a dúradh ann.
split-too-few = Ainmnigh dhá chomharba ar a laghad.
request-one-country = Athraíonn iarratas iontrálacha tíre amháin; déan ceann do gach tír.
request-empty = Níl aon iontráil ainmnithe san iarratas.
request-overtaken = Athraíodh { $code } idir an dá linn: tá an iontráil ag leagan { $now }, ach tá an t-iarratas seo bunaithe ar leagan { $base }. Féach ar an dá cheann agus sábháil arís.
request-short-notice = Tagann sé seo i bhfeidhm níos luaithe ná mar a cheadaítear d’athruithe fógartha; roghnaigh an { $on } nó lá ina dhiaidh, nó scríobh cén fáth nach féidir fanacht.
request-too-far = Fógraítear athrú cúig bliana roimh ré ar a mhéad.
request-too-long = Scríobh 2,000 carachtar ar a mhéad.
request-invalid-day = Ní dáta é seo; scríobh mar seo é: 2027-01-31.
reason-needed = Scríobh cén fáth, ionas gur féidir é a cheartú.
invalid-sector = { $what }.
person-until-needed = Luaigh cén lá a gcoimeádfar an teagmhálaí go dtí é.
invalid-key = Ní mór idir 1 agus 200 carachtar a bheith san eochair neamhathdhéanta (idempotency key).
key-reused = Tháinig an eochair neamhathdhéanta (idempotency key) seo le hiarratas eile cheana; roghnaigh ceann nua.

import-title = Iompórtáil comhad
import-lead = Cuirtear comhad i gcomparáid leis na hiontrálacha ar dtús. Ní athraítear aon rud go dtí go gceadaíonn an dara duine é.
import-file = Comhad
import-file-hint = CSV, JSON, leabhar oibre, liosta eagraíochtaí, nó .zip ina bhfuil institutions.csv, competences.csv agus relations.csv. 32 MB ar a mhéad.
import-day-hint = Ón lá seo ar aghaidh tá feidhm leis na hainmneacha, na limistéir agus a leithéidí. Má fhágtar folamh é, is é an lá is luaithe nach gá fáth a thabhairt leis.
import-complete = Tá gach institiúid de chuid na tíre seo sa chomhad ({ $country }): tagann deireadh leis na cinn atá ar lár.
import-forms = Is féidir comhad a easpórtáladh a iompórtáil arís. Fanann rónna agus colúin atá ar lár mar atá; glantar cill fholamh.
import-report = An rud a dhéanfadh an comhad
import-outcome = Toradh
import-place = Comhad, líne, colún
import-what = Sonraí
import-ADDED = curtha leis
import-CHANGED = athraithe
import-ENDED = deireadh curtha leis
import-UNCHANGED = gan athrú
import-WARNING = rabhadh
import-REFUSED = diúltaithe
import-nothing-taken = Ní féidir glacadh le roinnt rónna, mar sin ní ghlactar le haon chuid den chomhad. Ceartaigh iad agus seol an comhad arís.
import-same = Tá gach rud mar atá sa chomhad cheana féin.
import-looked = Níor coinníodh aon rud. Le dul ar aghaidh, roghnaigh an comhad arís agus sábháil mar dhréacht é.
import-kept = Sábháilte mar dhréachtaí. Féach ar gach ceann acu agus cuir isteach é:
import-no-file = Roghnaigh comhad.
import-unreadable = { $what }
import-refused = Rónna nach féidir glacadh leo: { $count }; mar sin, ní ghlactar le haon chuid den chomhad; féach an tuarascáil.
import-too-large = Tá an comhad níos mó ná { $count } MB nó níor tháinig sé slán. Roinn é agus seol arís é.

quality-title = Cáilíocht sonraí
quality-lead = An rud atá in easnamh sna hiontrálacha, de réir tíre. Tugann gach uimhir tú chuig an liosta agus chuig an méid is gá a dhéanamh faoi.
quality-of = Cáilíocht sonraí: { $country }
quality-country = Tír
quality-entries = Iontrálacha
quality-all = Gach tír
quality-nothing = Níl aon rud in easnamh.
quality-confirm = { $count ->
    [one] Tá an iontráil seo ceart fós
    [two] Tá an { $count } iontráil seo ceart fós
    [few] Tá na { $count } iontráil seo ceart fós
    [many] Tá na { $count } n-iontráil seo ceart fós
   *[other] Tá na { $count } iontráil seo ceart fós
}
quality-NO_ENGLISH_NAME = Gan ainm Béarla
quality-PLACEHOLDER_NAME = Ionadchoinneálaí mar ainm
quality-NO_COMPETENCE = Gan inniúlacht
quality-NO_CONTACT = Gan sonraí teagmhála
quality-NEVER_CONFIRMED = Gan deimhniú riamh
quality-CONFIRMED_LONG_AGO = Deimhnithe fadó
quality-NO_SUCCESSOR = Deireadh tagtha léi, gan chomharba
quality-DEAD_END = Comharbas nach dtéann áit ar bith
quality-OVERLAPPING_PERIODS = Tréimhsí a fhorluíonn
quality-OUTLIVES_INSTITUTION = Inniúlacht a mhaireann níos faide ná an institiúid
quality-do-NO_ENGLISH_NAME = Cuir ainm Béarla leis, ionas gur féidir le daoine eile é a léamh.
quality-do-PLACEHOLDER_NAME = Tabhair a fíorainm di, nó cuir deireadh leis an iontráil.
quality-do-NO_COMPETENCE = Luaigh cad lena haghaidh a bhfuil sí inniúil, nó cuir deireadh leis an iontráil.
quality-do-NO_CONTACT = Cuir uimhir theileafóin, bosca ríomhphoist de chuid na hoifige nó suíomh gréasáin leis.
quality-do-NEVER_CONFIRMED = Féach uirthi agus deimhnigh go bhfuil sí ceart.
quality-do-CONFIRMED_LONG_AGO = Féach uirthi arís agus deimhnigh go bhfuil sí ceart.
quality-do-NO_SUCCESSOR = Ainmnigh a comharba, ionas go dtiocfaidh seanchásanna ar an mbealach ceart.
quality-do-DEAD_END = Ainmnigh mar chomharba institiúid atá fós ann.
quality-do-OVERLAPPING_PERIODS = Cuir deireadh le tréimhse amháin sula dtosaíonn an chéad tréimhse eile.
quality-do-OUTLIVES_INSTITUTION = Cuir deireadh leis na hinniúlachtaí in éineacht leis an institiúid.
write-new-name = Tabhair an t-ainm nua.
request-too-early = Ní raibh aon iontrálacha ann an uair sin; roghnaigh lá níos déanaí.
request-competence-period = { $code }: chríochnódh inniúlacht sula dtosódh sí.
request-competence-twice = { $code }: ní féidir le hinniúlacht a bheith ina dhá rud ar aon lá amháin.
request-written-by = Scríofa go deireanach ag
request-holds-earlier = Tá rud éigin san iarratas i bhfeidhm ó lá níos luaithe ná mar a cheadaítear d’athruithe fógartha; roghnaigh laethanta níos déanaí ann, nó scríobh cén fáth nach féidir leis fanacht.
