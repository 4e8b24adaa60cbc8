# The list of institutions.
list-title = Stofnanir
list-title-text = Stofnanir sem svara til „{ $text }“
list-total = { $count ->
    [0] Engin stofnun fannst
    [one] { $count } stofnun fannst
   *[other] { $count } stofnanir fundust
}
list-on = Miðað við stöðuna { $day }.
filters-more = Fleiri síur
filters-active = Virkar síur
filters-clear = Fjarlægja allar síur
filter-chip = { $field }: { $value }
filter-remove = fjarlægja þessa síu
filter-add = bæta öðru við
facets-title = Þrengja niðurstöður
facets-jump = Þrengja niðurstöður
facet-place = Staður
facet-selected = valið; fjarlægja
pages-label = Niðurstöðusíður
page-next = Næsta síða
page-previous = Fyrri síða

field-text = Heiti, kóði, skammstöfun eða staður
field-country = Land
field-sector = Málaflokkur
field-buc = Verkferli (BUC)
field-role = Hlutverk
field-function = Verksvið
field-network = Net
field-place = Bær, landshluti eða svæðiskóði
field-status = Staða
field-ready = Tilbúin í EESSI
field-on = Dagsetning
field-order = Röð
field-after = Staður í listanum
field-before = Staður í listanum
field-first = Færslur á síðu
field-code = Kóði

any-country = Öll lönd
any-buc = Öll BUC
any-role = Öll hlutverk
any-ready = Tilbúin eða ekki
any-status = Í gildi þann dag

order-RELEVANCE = Besta niðurstaðan fyrst
order-NAME = Eftir heiti
order-CODE = Eftir kóða
order-COUNTRY = Eftir landi
order-CHANGED = Síðast breytt fyrst

list-did-you-mean = Ekkert er stafsett svona. Áttirðu við „{ $text }“?
none-there = Ekkert uppfyllir öll skilyrðin. Til eru:
none-lead = Þú getur:
none-words = notað færri eða önnur orð: hluti af heitinu, skammstöfunin eða bærinn nægir
none-code = slegið inn allan kóðann ef þú hefur hann, til dæmis PL:PL212000WR

problem-title = Ekki er hægt að leita eins og beðið var um
problem-lead = Leiðréttu það sem hér er nefnt og leitaðu aftur.
problem-prefix = Villa
problem-day = „{ $value }“ er ekki dagsetning; skrifaðu ár, mánuð og dag, til dæmis 2026-03-01.
problem-value = „{ $value }“ er ekki þekkt gildi; notaðu eitt af þessum: { $allowed }.
problem-number = „{ $value }“ er ekki tala; skrifaðu tölu frá 1 til 100.
problem-too-many = Síurnar eru of margar; notaðu í mesta lagi { $most }.
problem-restart = Byrja á fyrstu síðu

# What an entry says of itself, in lists and on its page.
badge-provisional = bráðabirgðakóði
receives-yes = Getur tekið við { $buc } þann { $day }
receives-no = Getur ekki tekið við { $buc } þann { $day }

validity-always = ótímabundið
validity-from = frá { $from }
validity-upcoming = frá og með { $from }
validity-until = til og með { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Yfirlit
show-names = Heiti
show-contact = Heimilisfang og samskiptaupplýsingar
show-competences = Valdsvið þann { $day }
show-access-point = Aðgangsstaður
show-routing = Beining
show-code-status = Staða kóða
show-acronym = Skammstöfun
show-country = Land
show-network = Net
show-validity = Gildistími
show-areas = Svæði
show-functions = Verksvið
show-on = Þessi síða sýnir stöðuna þann { $day }.
show-day = Dagsetning
show-day-button = Sýna þennan dag
show-today = Sýna daginn í dag
show-last-day = Sýna síðasta gildisdag
show-first-day = Sýna fyrsta gildisdag
show-ended = Hætt störfum; síðasti dagur { $day }
show-upcoming = Væntanleg; fyrsti dagur { $day }
show-letter-case = Beðið var um kóðann með öðrum há- og lágstöfum. Þessi kóði er ritaður { $code }; gerður er greinarmunur á há- og lágstöfum.
show-successors = Arftakar
show-no-successor = Arftaki: ekki tilgreindur
show-predecessors = Forverar
show-link-on = frá { $day }
show-routed-by = Beinar framan við þessa stofnun
show-routes = Stofnanir að baki þessum beini
show-routes-count = { $count ->
    [one] { $count } stofnun er að baki þessum beini.
   *[other] { $count } stofnanir eru að baki þessum beini.
}
show-routes-first = Aðeins fyrstu { $count } eru á listanum.
show-no-competences = Hún hefur ekkert valdsvið þennan dag.
show-competences-note = „Tilbúin“ merkir að stofnunin getur notað verkferlið (BUC) í EESSI þennan dag.

code-REAL = Kóðinn er eða var í notkun í EESSI
code-PROVISIONAL = Til bráðabirgða: staðgengill í venjulegu sniði netsins, ekki kóði úr EESSI. Ekki má nota hann í máli.
areas-none = ekki tilgreint; telst vera allt landið
area-country = allt landið
function-everywhere = í öllum málaflokkum hennar

name-OFFICIAL = opinbert heiti
name-TRANSLATION = þýðing
name-FORMER = eldra heiti
name-ALIAS = einnig nefnd
name-ABBREVIATION = stytt heiti

column-language = Tungumál
column-kind = Tegund
column-name = Heiti
column-buc = BUC
column-title = Titill
column-role = Hlutverk
column-validity = Gildistími
column-ready = Tilbúin

limit-areas = Aðeins fyrir: { $areas }
limit-persons = Einstaklingar:
limit-benefits = Bætur:
limit-schemes = Kerfi:
limit-default = Sjálfgefin stofnun þegar ekkert annað er vitað

address-postal = Póstfang
address-visitor = Heimsóknarfang
contact-phone = Sími
contact-fax = Bréfasími
contact-email = Netfang
contact-web = Vefsetur
list-passages = Einnig fannst
