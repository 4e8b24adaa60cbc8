# The list of institutions.
list-title = Institiúidí
list-title-text = Institiúidí a fhreagraíonn do “{ $text }”
list-total = { $count ->
    [0] Níor aimsíodh aon institiúid
    [one] Aimsíodh { $count } institiúid
    [two] Aimsíodh { $count } institiúid
    [few] Aimsíodh { $count } institiúid
    [many] Aimsíodh { $count } n-institiúid
   *[other] Aimsíodh { $count } institiúid
}
list-on = Sonraí amhail an { $day }.
filters-more = Tuilleadh scagairí
filters-active = Scagairí in úsáid
filters-clear = Bain na scagairí uile
filter-chip = { $field }: { $value }
filter-remove = bain an scagaire seo
filter-add = cuir ceann eile leis
facets-title = Cúngaigh na torthaí
facets-jump = Cúngaigh na torthaí
facet-place = Áit
facet-selected = roghnaithe; bain
pages-label = Leathanaigh na dtorthaí
page-next = An chéad leathanach eile
page-previous = An leathanach roimhe seo

field-text = Ainm, cód, acrainm nó áit
field-country = Tír
field-sector = Earnáil
field-buc = Cás úsáide gnó (BUC)
field-role = Ról
field-function = Feidhm
field-network = Líonra
field-place = Baile, réigiún nó cód limistéir
field-status = Bailíocht
field-ready = Réidh in EESSI
field-on = Dáta
field-order = Ord
field-after = Ionad sa liosta
field-before = Ionad sa liosta
field-first = Iontrálacha ar an leathanach
field-code = Cód

any-country = Gach tír
any-buc = Gach BUC
any-role = Gach ról
any-ready = Réidh nó gan a bheith réidh
any-status = Bailí ar an dáta

order-RELEVANCE = An toradh is fearr ar dtús
order-NAME = De réir ainm
order-CODE = De réir cóid
order-COUNTRY = De réir tíre
order-CHANGED = An t-athrú is déanaí ar dtús

list-did-you-mean = Níl aon rud litrithe mar sin. An é “{ $text }” a bhí i gceist agat?
none-there = Níl aon rud ann a fhreagraíonn dó sin go léir. Tá siad seo ann:
none-lead = Is féidir leat:
none-words = níos lú focal nó focail eile a úsáid: is leor cuid den ainm, an t-acrainm nó an baile
none-code = an cód iomlán a chlóscríobh má tá sé agat, mar shampla PL:PL212000WR

problem-title = Ní féidir an cuardach a dhéanamh mar atá sé
problem-lead = Ceartaigh an méid a luaitear anseo agus cuardaigh arís.
problem-prefix = Earráid
problem-day = Ní dáta é “{ $value }”; scríobh an bhliain, an mhí agus an lá, mar shampla 2026-03-01.
problem-value = Ní aithnítear “{ $value }”; úsáid ceann díobh seo: { $allowed }.
problem-number = Ní uimhir é “{ $value }”; scríobh uimhir ó 1 go 100.
problem-too-many = Tá an iomarca scagairí ann; úsáid { $most } ar a mhéad.
problem-restart = Tosaigh ón gcéad leathanach

# What an entry says of itself, in lists and on its page.
badge-provisional = cód sealadach
receives-yes = Is féidir léi { $buc } a fháil an { $day }
receives-no = Ní féidir léi { $buc } a fháil an { $day }

validity-always = gan teorainn
validity-from = ón { $from } i leith
validity-upcoming = ón { $from }
validity-until = go dtí an { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Forbhreathnú
show-names = Ainmneacha
show-contact = Seoladh agus sonraí teagmhála
show-competences = Inniúlachtaí amhail an { $day }
show-access-point = Pointe rochtana
show-routing = Ródú
show-code-status = Stádas an chóid
show-acronym = Acrainm
show-country = Tír
show-network = Líonra
show-validity = Bailíocht
show-areas = Limistéir
show-functions = Feidhmeanna
show-on = Is í an staid amhail an { $day } atá ar an leathanach seo.
show-day = Dáta
show-day-button = Taispeáin an dáta seo
show-today = Taispeáin an lá inniu
show-last-day = Taispeáin an lá bailí deireanach
show-first-day = Taispeáin an chéad lá bailí
show-ended = Tagtha chun deiridh; an lá deireanach: { $day }
show-upcoming = Le teacht; an chéad lá: { $day }
show-letter-case = D’iarr tú an cód agus ceannlitreacha nó litreacha beaga eile ann. Scríobhtar an cód seo mar { $code }; tá difear idir ceannlitreacha agus litreacha beaga.
show-successors = Comharbaí
show-no-successor = Comharba: gan sonrú
show-predecessors = Réamhtheachtaithe
show-link-on = ón { $day }
show-routed-by = Ródairí roimh an institiúid seo
show-routes = Institiúidí taobh thiar den ródaire seo
show-routes-count = { $count ->
    [one] Tá { $count } institiúid taobh thiar den ródaire seo.
    [two] Tá { $count } institiúid taobh thiar den ródaire seo.
    [few] Tá { $count } institiúid taobh thiar den ródaire seo.
    [many] Tá { $count } n-institiúid taobh thiar den ródaire seo.
   *[other] Tá { $count } institiúid taobh thiar den ródaire seo.
}
show-routes-first = Níl ach an chéad { $count } ar an liosta.
show-no-competences = Níl aon inniúlacht aici ar an dáta seo.
show-competences-note = Ciallaíonn “Réidh” gur féidir leis an institiúid an BUC a úsáid in EESSI ar an dáta seo.

code-REAL = Tá an cód seo in úsáid in EESSI nó bhí sé in úsáid ann
code-PROVISIONAL = Sealadach: cód ionaid i ngnáthfhoirm an líonra, ní cód de chuid EESSI. Ná húsáid i gcás é.
areas-none = gan sonrú; áirítear gurb í an tír ar fad í
area-country = an tír ar fad
function-everywhere = ina hearnálacha uile

name-OFFICIAL = ainm oifigiúil
name-TRANSLATION = aistriúchán
name-FORMER = iarainm
name-ALIAS = ar a dtugtar freisin
name-ABBREVIATION = foirm ghearr

column-language = Teanga
column-kind = Cineál
column-name = Ainm
column-buc = BUC
column-title = Teideal
column-role = Ról
column-validity = Bailíocht
column-ready = Réidh

limit-areas = Do na limistéir seo amháin: { $areas }
limit-persons = Daoine:
limit-benefits = Sochair:
limit-schemes = Scéimeanna:
limit-default = An comhlacht réamhshocraithe mura bhfuil aon rud eile ar eolas

address-postal = Seoladh poist
address-visitor = Seoladh do chuairteoirí
contact-phone = Teileafón
contact-fax = Facs
contact-email = Ríomhphost
contact-web = Suíomh gréasáin
list-passages = Aimsíodh freisin
