# The list of institutions.
list-title = Istituzzjonijiet
list-title-text = Istituzzjonijiet għal “{ $text }”
list-total = { $count ->
    [0] Ma nstabet l-ebda istituzzjoni
    [one] Instabet istituzzjoni waħda
    [two] Instabu { $count } istituzzjonijiet
    [few] Instabu { $count } istituzzjonijiet
    [many] Instabu { $count }-il istituzzjoni
   *[other] Instabu { $count } istituzzjoni
}
list-on = Sitwazzjoni fid-data: { $day }.
filters-more = Aktar filtri
filters-active = Filtri fl-użu
filters-clear = Neħħi l-filtri kollha
filter-chip = { $field }: { $value }
filter-remove = neħħi dan il-filtru
filter-add = żid ieħor
facets-title = Irfina r-riżultat
facets-jump = Irfina r-riżultat
facet-place = Post
facet-selected = magħżul; neħħi
pages-label = Paġni tar-riżultat
page-next = Il-paġna li jmiss
page-previous = Il-paġna ta’ qabel

field-text = Isem, kodiċi, akronimu jew post
field-country = Pajjiż
field-sector = Settur
field-buc = Każ ta’ użu operazzjonali (BUC)
field-role = Rwol
field-function = Funzjoni
field-network = Network
field-place = Belt, reġjun jew kodiċi taż-żona
field-status = Validità
field-ready = Lesta fl-EESSI
field-on = Data
field-order = Ordni
field-after = Post fil-lista
field-before = Post fil-lista
field-first = Entrati f’kull paġna
field-code = Kodiċi

any-country = Il-pajjiżi kollha
any-buc = Il-BUC kollha
any-role = Ir-rwoli kollha
any-ready = Lesta jew le
any-status = Valida dakinhar

order-RELEVANCE = L-aħjar riżultat l-ewwel
order-NAME = Skont l-isem
order-CODE = Skont il-kodiċi
order-COUNTRY = Skont il-pajjiż
order-CHANGED = L-aktar bidla riċenti l-ewwel

list-did-you-mean = Xejn ma jinkiteb hekk. Ridt tgħid “{ $text }”?
none-there = Xejn ma jissodisfa dan kollu. Hemm:
none-lead = Tista’:
none-words = tuża inqas kliem jew kliem ieħor: parti mill-isem, l-akronimu jew il-belt huma biżżejjed
none-code = tikteb il-kodiċi sħiħ jekk għandek wieħed, pereżempju PL:PL212000WR

problem-title = It-tfittxija ma tistax issir kif inhi
problem-lead = Ikkoreġi dak li jissemma hawnhekk u erġa’ fittex.
problem-prefix = Żball
problem-day = “{ $value }” mhijiex data; ikteb is-sena, ix-xahar u l-jum, pereżempju 2026-03-01.
problem-value = “{ $value }” mhuwiex magħruf; uża wieħed minn dawn: { $allowed }.
problem-number = “{ $value }” mhuwiex numru; ikteb numru minn 1 sa 100.
problem-too-many = Hemm wisq filtri; uża mhux aktar minn { $most }.
problem-restart = Ibda mill-ewwel paġna

# What an entry says of itself, in lists and on its page.
badge-provisional = kodiċi proviżorju
receives-yes = Tista’ tirċievi { $buc } fid-data { $day }
receives-no = Ma tistax tirċievi { $buc } fid-data { $day }

validity-always = mingħajr limitu
validity-from = minn { $from } ’l hawn
validity-upcoming = minn { $from }
validity-until = sa { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Ħarsa ġenerali
show-names = Ismijiet
show-contact = Indirizz u kuntatt
show-competences = Kompetenzi fid-data { $day }
show-access-point = Punt ta’ aċċess
show-routing = Routing
show-code-status = Status tal-kodiċi
show-acronym = Akronimu
show-country = Pajjiż
show-network = Network
show-validity = Validità
show-areas = Żoni
show-functions = Funzjonijiet
show-on = Din il-paġna turi s-sitwazzjoni fid-data { $day }.
show-day = Data
show-day-button = Uri din id-data
show-today = Uri l-jum tal-lum
show-last-day = Uri l-aħħar jum ta’ validità
show-first-day = Uri l-ewwel jum ta’ validità
show-ended = Intemmet; l-aħħar jum: { $day }
show-upcoming = Futura; l-ewwel jum: { $day }
show-letter-case = Tlabt il-kodiċi b’ittri kbar u żgħar differenti. Dan il-kodiċi jinkiteb { $code }; l-ittri kbar u żgħar jagħmlu differenza.
show-successors = Suċċessuri
show-no-successor = Suċċessur: mhux indikat
show-predecessors = Predeċessuri
show-link-on = minn { $day }
show-routed-by = Routers quddiem din l-istituzzjoni
show-routes = Istituzzjonijiet wara dan ir-router
show-routes-count = { $count ->
    [one] Wara dan ir-router hemm istituzzjoni waħda.
    [two] Wara dan ir-router hemm { $count } istituzzjonijiet.
    [few] Wara dan ir-router hemm { $count } istituzzjonijiet.
    [many] Wara dan ir-router hemm { $count }-il istituzzjoni.
   *[other] Wara dan ir-router hemm { $count } istituzzjoni.
}
show-routes-first = Qed jintwerew l-ewwel { $count }.
show-no-competences = M’għandha l-ebda kompetenza f’din id-data.
show-competences-note = “Lesta” tfisser li l-istituzzjoni tista’ tuża l-BUC fl-EESSI f’din id-data.

code-REAL = Dan il-kodiċi jintuża jew intuża fl-EESSI
code-PROVISIONAL = Proviżorju: kodiċi sostitut fil-forma tas-soltu tan-network, mhux kodiċi tal-EESSI. Tużahx f’każ.
areas-none = mhux indikat; jgħodd bħala l-pajjiż kollu
area-country = il-pajjiż kollu
function-everywhere = fis-setturi kollha tagħha

name-OFFICIAL = uffiċjali
name-TRANSLATION = traduzzjoni
name-FORMER = preċedenti
name-ALIAS = magħrufa wkoll bħala
name-ABBREVIATION = forma mqassra

column-language = Lingwa
column-kind = Tip
column-name = Isem
column-buc = BUC
column-title = Titolu
column-role = Rwol
column-validity = Validità
column-ready = Lesta

limit-areas = Biss għal: { $areas }
limit-persons = Persuni:
limit-benefits = Benefiċċji:
limit-schemes = Skemi:
limit-default = Korp prestabbilit meta ma jkun magħruf xejn aktar

address-postal = Indirizz postali
address-visitor = Indirizz għall-viżitaturi
contact-phone = Telefown
contact-fax = Feks
contact-email = Posta elettronika
contact-web = Sit web
list-passages = Instab ukoll
