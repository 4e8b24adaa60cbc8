# National implementation profiles: the map, one country's profile, how it is written and published.
map-title = Léarscáil EESSI
map-lead = Conas a chuireann na 32 thír EESSI i bhfeidhm, de réir a bpróifílí cur chun feidhme. Is cearnóg den mhéid chéanna í gach tír.
map-question = Léiríonn na dathanna
map-draw = Taispeáin
map-slider = Téigh trí na laethanta ar athraigh rud éigin
map-days = An léarscáil ar laethanta roimhe seo
map-answer = Freagra
map-version = Leagan na próifíle
map-further = Amhairc eile
map-files = An léarscáil seo mar chomhad:
map-embed = Taispeáin an léarscáil seo ar shuíomh eile
map-embed-hint = Is féidir le suíomh ar bith an leathanach atá taobh thiar den nasc seo a thaispeáint i bhfráma.
profile-map-mode = Modh oibre earnála
profile-map-automation = Uathoibriú earnála
profile-map-readiness = Ullmhacht do BUC
profile-map-cdm = Common Data Model
profile-map-confirmed = An deimhniú is déanaí
profile-map-version = Leagan { $version }
profile-map-CONFIRMED = Deimhnithe le sé mhí anuas
profile-map-DUE = Ag fanacht le deimhniú
profile-map-DIRECTORY_READY = Gan sonrú; tá institiúid réidh san eolaire
profile-map-DIRECTORY_NOT_READY = Gan sonrú; níl aon institiúid réidh san eolaire
profile-map-NOT_STATED = Gan sonrú
profile-map-NO_PROFILE = Gan phróifíl
profile-map-unknown = Ní féidir “{ $value }” a roghnú anseo; taispeántar an chéad rogha ina áit.
profile-map-when = Ón
profile-map-when-confirmed = Deimhnithe an
profile-map-when-cdm = An chéad aistriú eile
profile-map-when-readiness = Ón, nó pleanáilte don
readiness-title = Maitrís ullmhachta
readiness-lead = Cén tír atá réidh do cén BUC: mar a luaitear ina próifíl agus mar a léiríonn na hinniúlachtaí san eolaire.
readiness-all-sectors = Gach earnáil
readiness-all-countries = Gach tír
readiness-only = Na BUCanna a bhfuil bréagnú iontu, agus iad sin amháin
readiness-no-sign = Gan chomhartha: ní luaitear sa phróifíl é
readiness-number = Is é an uimhir líon na n-institiúidí atá réidh san eolaire
readiness-ready = réidh san eolaire
readiness-differs = Bréagnaíonn an phróifíl agus an t-eolaire a chéile
readiness-differing = { $count ->
    [0] Ní bhréagnaíonn na próifílí agus an t-eolaire a chéile áit ar bith.
    [one] Tá { $count } áit ina mbréagnaíonn próifíl agus an t-eolaire a chéile.
    [two] Tá { $count } áit ina mbréagnaíonn próifílí agus an t-eolaire a chéile.
    [few] Tá { $count } áit ina mbréagnaíonn próifílí agus an t-eolaire a chéile.
    [many] Tá { $count } n-áit ina mbréagnaíonn próifílí agus an t-eolaire a chéile.
   *[other] Tá { $count } áit ina mbréagnaíonn próifílí agus an t-eolaire a chéile.
}
profile-heading = Conas a chuirtear EESSI i bhfeidhm
profile-title = Próifíl chur chun feidhme: { $country }
profile-whole = An phróifíl iomlán
profile-demonstration = Sampla as na sonraí taispeántais, curtha le chéile as fíricí poiblí. Níor fhoilsigh an tír é.
profile-version = Leagan { $number }, { $on }.
profile-number = Leagan { $number }
profile-confirmed = Deimhníodh go deireanach an { $day }.
profile-due = Le deimhniú arís faoin { $day }.
profile-original = Bunteanga: { $language }.
profile-read-original = Léigh na buntéacsanna
profile-read-translated = Léigh na haistriúcháin
profile-router = Ródaire
profile-routers = Ródairí
profile-application = Feidhmchlár náisiúnta
profile-applications = Feidhmchláir náisiúnta
profile-links = Leathanaigh in áiteanna eile
profile-new-in-it = Nua sa leagan seo:
profile-superseded = Tá leagan níos déanaí tagtha in áit an leagain seo.
profile-withdrawn = Tharraing an tír an leagan seo siar: { $reason }
profile-withdrawn-at = Tarraingíodh siar é an { $at }:
profile-to-current = An leagan atá i bhfeidhm
profile-stale = Níor deimhníodh an phróifíl seo le sé mhí anuas; d’fhéadfadh sí a bheith as dáta.
profile-none = { $country }: níor foilsíodh aon phróifíl chur chun feidhme.
profile-no-version = { $country }: níl an leagan sin den phróifíl ann, nó tarraingíodh siar é.
profile-to-country = { $country }: leathanach na tíre
profile-not-stated = gan sonrú
profile-since = ón { $day } i leith
profile-all-sectors = Gach earnáil
profile-in-directory = San eolaire
profile-differs = éagsúil
profile-parts = Codanna na próifíle
profile-section-governance = Rialachas
profile-section-architecture = Ailtireacht
profile-section-sectors = Earnálacha
profile-section-bucs = BUCanna
profile-section-operation = Obair ó lá go lá
profile-bucs-summed = { $count } as { $all } in úsáid
profile-bucs-silent = Ní luann an phróifíl aon rud faoi BUCanna ar leith. Tá eolas an eolaire sa mhaitrís ullmhachta.
profile-history = Gach leagan
profile-published-at = Foilsithe an { $at }
profile-difference-link = Na difríochtaí ón leagan roimhe seo
profile-differences = Difríochtaí idir dhá leagan
profile-from-version = Ón leagan
profile-to-version = Go dtí an leagan
profile-differences-show = Cuir i gcomparáid
profile-same = Níl aon difríocht ann.
profile-compare = Cuir tíortha i gcomparáid
profile-compare-lead = Roghnaigh dhá thír go cúig thír. Tá na difríochtaí ar barr.
profile-compare-country = Tír { $number }
profile-compare-button = Cuir i gcomparáid
profile-compare-nothing = Níl aon rud sonraithe ag aon cheann de na tíortha seo.
profile-as-json = Mar JSON
profile-as-csv = Mar CSV
profile-feed = Leaganacha nua de phróifílí cur chun feidhme
profile-feed-entry = { $country }: leagan { $number }
profile-confirm = Tá an phróifíl seo ceart fós
profile-withdraw = Tarraing an leagan seo siar
profile-withdraw-reason = Cén fáth?
profile-withdraw-hint = Is féidir le gach duine an fáth a léamh. Ní thagann aon leagan níos luaithe i bhfeidhm arís.
profile-edit = Scríobh an phróifíl
profile-no-draft = Níl aon duine ag scríobh leagan nua faoi láthair.
profile-begin = Tosaigh leagan nua
profile-begin-with = Tosaigh le
profile-begin-last = an méid atá i bhfeidhm: { $version }
profile-begin-empty = próifíl fholamh
profile-prefill = Líon isteach an méid atá san eolaire
profile-prefill-hint = Ní líontar isteach ach an méid nach bhfuil sonraithe fós: institiúidí, ullmhacht, ródairí, pointí rochtana, teangacha.
profile-saved-at = Sábháladh é an { $at }.
profile-based-on = Tosaithe ó leagan { $number }.
profile-wrong = An méid atá le ceartú roimh fhoilsiú
profile-nothing-wrong = Níl aon rud sa bhealach ar fhoilsiú.
profile-wrong-count = { $count } le ceartú
profile-missing = { $count ->
    [one] { $count } rud gan sonrú fós
   *[other] { $count } rud gan sonrú fós
}
profile-missing-hint = Is féidir an phróifíl a fhoilsiú gan iad; beidh “gan sonrú” ina n-áit.
profile-missing-bucs = { $sector }: stádas { $count } BUC
profile-changed = { $count ->
    [one] { $count } athrú ón leagan atá i bhfeidhm
    [two] { $count } athrú ón leagan atá i bhfeidhm
    [few] { $count } athrú ón leagan atá i bhfeidhm
    [many] { $count } n-athrú ón leagan atá i bhfeidhm
   *[other] { $count } athrú ón leagan atá i bhfeidhm
}
profile-publish = Foilsigh
profile-publish-who = Is comhordaitheoir náisiúnta de chuid na tíre a fhoilsíonn í.
profile-summary-label = Cad atá nua sa leagan seo?
profile-summary-hint = Abairt nó dhó, i mBéarla más féidir. Léann gach duine iad.
profile-discard = Scrios an dréacht seo
profile-discard-hint = Fanann na leaganacha foilsithe. Cailltear an méid nach bhfuil ach sa dréacht.
profile-discard-sure = Scrios é
profile-overtaken = D’athraigh duine éigin an phróifíl idir an dá linn; féach uirthi mar atá sí anois.
profile-overtaken-title = Shábháil duine éigin an dréacht seo idir an dá linn
profile-overtaken-both = Tá an méid a shábháil an duine sin thíos taobh leis an méid a chlóscríobh tú. Tá do chuid focal san fhoirm fós: má shábhálann tú iad, cuirfear in áit a chuid focal iad.
profile-saving = Á shábháil …
profile-not-saved = Gan sábháil fós: { $why }
profile-save = Sábháil
profile-save-next = Sábháil agus téigh ar aghaidh
profile-save-overview = Sábháil agus ar ais chuig an dréacht
profile-write-in = Teanga na dtéacsanna
profile-write-in-button = Athraigh an teanga
profile-language-original = { $language } (bunteanga)
profile-write-original = Bunteanga
profile-write-from-hint = Fág folamh é má bhí sé amhlaidh riamh, nó mura bhfuil an lá ar eolas.
profile-write-role = Feidhm na hoifige
profile-write-office = Oifig
profile-write-new = ceann eile
profile-write-offices-hint = Oifigí agus boscaí ríomhphoist oifige amháin, gan daoine aonair choíche.
profile-write-code = Cód san eolaire
profile-sectors-hint = Litreacha agus spás eatarthu: LA S AW P FB UB R H M. Ciallaíonn folamh gach earnáil.
profile-remove = Bain é seo
profile-write-mode-since = Sa mhodh oibre seo ón
profile-write-directory = { $count ->
    [one] Tá { $count } institiúid san eolaire.
    [two] Tá { $count } institiúid san eolaire.
    [few] Tá { $count } institiúid san eolaire.
    [many] Tá { $count } n-institiúid san eolaire.
   *[other] Tá { $count } institiúid san eolaire.
}
profile-write-unknown-buc = Níl an cód seo ar aon liosta.
profile-write-cdm-hint = Uimhreacha agus lánstadanna eatarthu, amhail 4.3
profile-write-languages-hint = Cóid dhá litir agus spás eatarthu, mar shampla: fr nl de
profile-write-link-title = Ábhar an leathanaigh
profile-write-address = Seoladh
profile-no-day = Ní dáta é “{ $value }”; scríobh mar seo é: 2026-11-23.
profile-no-number = Scríobh uimhir, mar shampla 12.
profile-no-sector = Ní earnáil é “{ $value }”; úsáid na litreacha LA, S, AW, P, FB, UB, R, H nó M.
profile-office-role = Roghnaigh feidhm na hoifige.
profile-status-needed = Luaigh an stádas.
profile-wrong-state = Ní féidir é seo a dhéanamh le leagan { $state ->
    [DRAFT] atá ina dhréacht
    [PUBLISHED] atá i bhfeidhm
    [SUPERSEDED] ar tháinig leagan eile ina áit
   *[WITHDRAWN] atá tarraingthe siar
}; féach ar an bpróifíl mar atá sí anois.
text-too-long = Líon uasta na gcarachtar anseo: { $most }.
list-too-many = An líon is mó is féidir a thabhairt anseo: { $most }.
profile-empty = Níl aon rud sonraithe sa phróifíl fós.
profile-day-to-come = Tá an lá seo le teacht fós; tabhair an lá ar thosaigh sé, nó fág folamh é.
unknown-language = Ní cód teanga é “{ $code }”; úsáid dhá litir bheaga, mar shampla fr.
profile-original-missing = Scríobh é seo i mbunteanga na próifíle ({ $language }) freisin.
said-twice = Tá sé seo anseo faoi dhó: { $what }. Coinnigh ceann amháin.
code-other-country = Is institiúid de chuid tír eile í { $code }.
invalid-url = Scríobh an seoladh iomlán, ag tosú le https://.
profile-office-name = Tabhair ainm na hoifige, nó a cód san eolaire.
profile-application-name = Tabhair ainm an fheidhmchláir.
profile-not-in-production = Níl sé in úsáid, agus mar sin níl aon lá ann ar tosaíodh á úsáid.
profile-before-sector = Bhí an earnáil in úsáid den chéad uair an { $day }; ní féidir BUC a bheith in úsáid roimhe sin.
profile-planned-again = Tá sé in úsáid cheana féin, agus mar sin níl lá pleanáilte ag teastáil.
profile-planned-not-started = Tá lá pleanáilte luaite: roghnaigh an stádas “Pleanáilte”, nó bain an lá.
profile-cdm = Scríobh an leagan mar uimhreacha agus lánstadanna eatarthu, amhail 4.3.
profile-cdm-order = Ní mór don chéad leagan eile a bheith níos déanaí ná an ceann atá in úsáid.
profile-migration = Luaigh an leagan a n-aistríonn an tír chuige an lá sin.
profile-summary = Scríobh in abairt amháin cad atá nua sa leagan seo.
profile-country-count = Roghnaigh tíortha éagsúla: { $fewest } ar a laghad, { $most } ar a mhéad.
profile-mode-RINA = RINA
profile-mode-NATIONAL_APPLICATION = Feidhmchlár náisiúnta
profile-mode-HYBRID = RINA agus feidhmchlár náisiúnta
profile-mode-PAPER = Páipéar
profile-automation-MANUAL = De láimh
profile-automation-PREFILL = Réamhlíonta
profile-automation-STRAIGHT_THROUGH = Uathoibríoch ó thús deireadh
profile-status-NOT_STARTED = Gan tosú
profile-status-PLANNED = Pleanáilte
profile-status-IN_TEST = Á thástáil
profile-status-IN_PRODUCTION = In úsáid
profile-status-SUSPENDED = Ar fionraí
profile-topology-ONE_HUB = Institiúid náisiúnta amháin in aghaidh na hearnála
profile-topology-SEVERAL = Roinnt institiúidí in aghaidh na hearnála
profile-operation-CENTRAL = Comhlacht amháin thar ceann cách
profile-operation-BY_INSTITUTION = Gach institiúid di féin
profile-operation-MIXED = Cuid go lárnach, cuid ag na hinstitiúidí
profile-operation-NOBODY = Gan oibreoir: ní úsáidtear RINA
profile-office-COMPETENT_AUTHORITY = Údarás inniúil
profile-office-COORDINATOR = Comhordaitheoir náisiúnta
profile-office-REPOSITORY_MAINTAINER = Coinníonn sí iontrálacha an Stóir Institiúidí cothrom le dáta
profile-office-SINGLE_POINT_OF_CONTACT = Pointe teagmhála aonair
profile-office-SERVICE_DESK = Deasc seirbhíse
profile-state-DRAFT = Dréacht
profile-state-PUBLISHED = I bhfeidhm
profile-state-SUPERSEDED = Leagan eile tagtha ina áit
profile-state-WITHDRAWN = Tarraingthe siar
profile-item-ValidFrom = Bailí ón
profile-item-Office = Ainm
profile-item-OfficeInstitution = Institiúid
profile-item-OfficeAccessPoint = Pointe rochtana
profile-item-OfficeMailbox = Bosca ríomhphoist
profile-item-OfficeUrl = Suíomh gréasáin
profile-item-Topology = Toipeolaíocht
profile-item-AccessPoint = Pointe rochtana
profile-item-AccessPointOperator = Á oibriú ag
profile-item-AccessPointInstitution = An t-oibreoir san eolaire
profile-item-HasGateway = Geata náisiúnta
profile-item-Gateway = Faoin ngeata
profile-item-Router = Earnálacha a ródaítear
profile-item-RouterRemark = Faoin ródaire
profile-item-RinaOperation = Oibriú RINA
profile-item-RinaOperator = Oibreoir RINA
profile-item-RinaVersion = Leagan RINA
profile-item-Application = Earnálacha a chumhdaítear
profile-item-ApplicationOwner = Úinéir
profile-item-ReplacesRinaSince = In áit RINA ón
profile-item-Mode = Modh oibre
profile-item-ModeSince = Ón
profile-item-Institutions = Institiúidí atá nasctha
profile-item-FirstProduction = An chéad lá in úsáid
profile-item-Automation = Uathoibriú
profile-item-SectorRemark = Nóta
profile-item-Status = Stádas
profile-item-PlannedOn = Pleanáilte don
profile-item-ActualOn = In úsáid ón
profile-item-BucRemark = Nóta
profile-item-CdmVersion = Common Data Model atá in úsáid
profile-item-NextCdmVersion = An chéad Common Data Model eile
profile-item-MigrationOn = Lá an aistrithe
profile-item-Fallback = Nuair nach bhfuil an córas ag obair
profile-item-Languages = Teangacha oibre
profile-item-Limitations = Teorainneacha ar eolas
profile-item-Link = Nasc
profile-none-then = { $country }: ní raibh aon phróifíl i bhfeidhm an { $on }.
profile-other-sector = Is BUC d’earnáil eile é { $buc } seachas an earnáil atá á scríobh.
