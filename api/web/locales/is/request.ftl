# Changing entries: requests, versions, what differs.
requests-title = Breytingarbeiðnir
requests-lead = Hvaða breytingar á færslum er óskað eftir, hver ákveður og frá hvaða degi þær gilda.
requests-create = Stofna nýja færslu
requests-total = { $count ->
    [0] Engin beiðni
    [one] { $count } beiðni
   *[other] { $count } beiðnir
}
requests-state = Staða
requests-any = Allar
requests-code = Kóði
requests-filter = Sýna
requests-what = Efni
requests-country = Land
requests-day = Gildir frá
requests-who = Skrifuð af
requests-short = skammur fyrirvari
requests-next = Næsta síða

request-DRAFT = drög
request-PROPOSED = lögð fram
request-APPROVED = samþykkt
request-RETURNED = endursend
request-REFUSED = hafnað
request-WITHDRAWN = dregin til baka

act-CREATED = Ný færsla
act-CHANGED = Breyting
act-ENDED = Lok
act-MERGED = Sameining
act-SPLIT = Skipting
act-RENAMED = Nýtt heiti
act-RESTORED = Breyting afturkölluð
act-IMPORTED = Úr skrá
act-LOADED = Upphafleg skráning
act-CONFIRMED = Staðfest rétt
act-HIDDEN = Ekki lengur opinber
act-PERSONS_ERASED = Tengiliðum eytt þar sem dagur þeirra var kominn

request-note = Hvers vegna
request-short-reason = Hvers vegna þetta þolir ekki bið
request-announced = Boðuð
request-drafted-by = Skrifuð af
request-proposed-by = Lögð fram af
request-approved-by = Samþykkt af
request-returned-by = Endursend af
request-refused-by = Hafnað af
request-reason = Ástæða
request-problems = Þetta stendur í vegi fyrir beiðninni
request-would-change = Það sem myndi breytast
request-earliest = Ef beiðnin er samþykkt í dag getur hún án rökstuðnings í fyrsta lagi tekið gildi { $on }.
request-edit = Skrifa upp á nýtt
request-propose = Leggja fram
request-withdraw = Draga til baka
request-decide-title = Ákvörðun
request-decide-reason = Ástæða
request-decide-hint = Nauðsynleg til að endursenda eða hafna; til að samþykkja aðeins ef fyrirvarinn er of skammur.
request-approve = Samþykkja
request-return = Endursenda til lagfæringar
request-refuse = Hafna
request-second-person = Beiðnin bíður samræmingaraðila í sama landi sem lagði hana ekki fram.

difference-title = Munur
difference-field = Reitur
difference-days = Dagar
difference-before = Fyrir
difference-after = Eftir
difference-nothing = ekkert
difference-new = ný
difference-ready = tilbúin
difference-not-ready = ekki tilbúin
days-from = frá { $day }
days-until = til og með { $day }
days-between = { $from } – { $last }

item-names = Heiti
item-acronym = Skammstöfun
item-network = Net
item-functions = Verksvið
item-areas = Svæði
item-addresses = Heimilisfang
item-contacts = Samskiptaupplýsingar
item-competences = Valdsvið
item-successors = Arftakar
item-routedBy = Beinar
item-codeStatus = Kóði
item-isPublic = Opinber
item-validFrom = Í gildi frá
item-validTo = Ekki lengur í gildi frá

write-title-create = Ný færsla
write-title-edit = Breyta { $code }
write-title-end = Ljúka { $code }
write-title-rename = Breyta heiti { $code }
write-title-merge = Sameina
write-title-split = Skipta { $code }
write-title-restore = Afturkalla breytingu á { $code }
write-lead-create = Annar einstaklingur í þínu landi þarf að samþykkja hana. Kóða er aldrei úthlutað tvisvar.
write-lead-edit = Breyttu því sem á að vera öðruvísi. Allt annað helst óbreytt.
write-lead-end = Færsla sem er lokið er varðveitt til frambúðar svo að skilja megi gömul mál.
write-lead-rename = Gamla heitið finnst áfram sem eldra heiti.
write-lead-merge = Stofnanirnar sem fyrst eru nefndar hætta störfum; sú sem nefnd er þar fyrir neðan tekur við af þeim.
write-lead-split = Stofnunin hættir störfum; þær sem nefndar eru hér að neðan taka við af henni.
write-lead-restore = Frá og með deginum hér að neðan verður færslan aftur eins og hún var fyrir þá breytingu.
write-meanwhile = Einhver breytti færslunni í millitíðinni
write-meanwhile-lead = Þetta hefur breyst síðan þú opnaðir eyðublaðið. Það sem þú skrifaðir er hér að neðan; skoðaðu hvort tveggja og sendu aftur.
write-preview = Það sem myndi breytast
write-code = Kóði
write-code-hint = Land, tvípunktur, 4 til 10 bókstafir eða tölustafir: PL:PL212000WR
write-new-code = Nýr kóði
write-new-code-hint = Aðeins ef kóðinn breytist líka. Gömlu færslunni lýkur þá og sú nýja tekur við af henni.
write-language = Tungumál
write-kind = Tegund
write-name = Heiti
write-no-network = Ekkert net
write-areas-hint = Kóðar, einn í hverri línu: PL21. Autt merkir ekki tilgreint.
write-sectors = Málaflokkar
write-street = Gata og húsnúmer
write-postcode = Póstnúmer
write-town = Bær
write-phones = Sími, eitt númer í hverri línu
write-faxes = Bréfasími, eitt númer í hverri línu
write-emails = Netföng, eitt í hverri línu
write-urls = Vefsetur, eitt í hverri línu
write-phone = Sími
write-persons = Tengiliðir
write-persons-hint = Betra er að nota almennt netfang stofnunarinnar. Einstaklingi er eytt, einnig úr sögunni, þann dag sem þú tilgreinir.
write-until = Til
write-competences-hint = Hver lína segir hvað gildir um tiltekin BUC: FB_BUC_01, eða P_* fyrir öll sem byrja þannig. Án dagsetningar gildir hún frá þeim degi sem breytingin tekur gildi.
write-bucs = BUC
write-role = Hlutverk
write-role-both = Málseigandi og mótaðili
write-what = Hvað gildir
write-what-READY = tilbúin
write-what-NOT_READY = ekki tilbúin
write-what-END = ekkert: valdsviði lýkur
write-from = Frá
write-to = Gildir ekki lengur frá
write-more = Meira
write-add-routers = Beinar sem bætast við (kóðar)
write-remove-routers = Beinar sem falla brott (kóðar)
write-successor-code = Kóði
write-successor-scope = Fyrir hvaða hluta
write-successor-name = Heiti, ef hún er ný
write-merge-codes = Kóðar stofnana sem hætta störfum, einn í hverri línu
write-merge-into = Kóði stofnunarinnar sem tekur við
write-merge-into-hint = Færsla sem er þegar til, eða nýr kóði með heiti hér að neðan.
write-merge-name = Heiti hennar, ef hún er ný
write-take-over = Hún tekur við valdsviðum þeirra og svæðum
write-day = Gildir frá
write-day-hint = Ef reiturinn er auður gildir fyrsti dagurinn sem ekki krefst rökstuðnings. Verulegar breytingar sem eru boðaðar í dag geta í fyrsta lagi tekið gildi { $on }.
write-short-hint = Aðeins þegar breytingin þarf að taka gildi fyrr en mánuði eftir að hún er boðuð.
write-look = Skoða
write-keep = Vista sem drög

versions-title = Saga færslunnar
versions-lead = Allar útgáfur þessarar færslu, sú nýjasta fyrst. Ekkert glatast: það sem var breytt má afturkalla með nýrri breytingu.
versions-number = Útgáfa { $number }
versions-effective = Gildir frá { $on }.
versions-request = Beiðnin
versions-undo = Afturkalla þetta og allt sem á eftir kom
history-machine = sótt af þjónustunni

show-confirmed = Staðfest rétt þann { $day }.
desk-title = Halda utan um þessa færslu
desk-edit = Breyta
desk-rename = Breyta heiti
desk-end = Ljúka
desk-merge = Sameina
desk-split = Skipta
desk-requests = Beiðnir um hana
desk-confirm = Þessi færsla er enn rétt

request-wrong-state = Þetta er ekki hægt því að staða beiðninnar er „{ $state ->
    [DRAFT] drög
    [PROPOSED] lögð fram
    [APPROVED] samþykkt
    [RETURNED] endursend
    [REFUSED] hafnað
   *[WITHDRAWN] dregin til baka
}“.
request-no-change = Ekkert myndi breytast; þetta stendur þegar í færslunum.
request-unknown-code = Engin stofnun er með kóðann { $code }.
request-code-taken = Kóðinn { $code } er frátekinn; kóða er aldrei úthlutað tvisvar.
request-code-taken-meanwhile = Kóði var tekinn frá í millitíðinni; veldu annan.
request-already-ended = { $code } er þegar hætt störfum þann dag.
request-ends-before = { $code } myndi hætta störfum áður en hún tekur til starfa.
request-own-successor = { $code } getur ekki tekið við af sjálfri sér.
request-invalid-merge = Tilgreindu stofnanirnar sem hætta störfum og aðra sem tekur við af þeim.
request-unknown-change = Þessi breyting á færslunni er ekki til, eða því sem í henni stóð hefur verið eytt.
split-too-few = Tilgreindu að minnsta kosti tvær stofnanir sem taka við.
request-one-country = Hver beiðni breytir færslum eins lands; gerðu eina fyrir hvert land.
request-empty = Beiðnin tilgreinir enga færslu.
request-overtaken = { $code } var breytt í millitíðinni: færslan er í útgáfu { $now }, en þessi beiðni byggist á útgáfu { $base }. Skoðaðu hvort tveggja og vistaðu aftur.
request-short-notice = Þetta tekur gildi fyrr en boðaðar breytingar mega gera; veldu { $on } eða síðari dag, eða skrifaðu hvers vegna þetta þolir ekki bið.
request-too-far = Breytingu má boða með í mesta lagi fimm ára fyrirvara.
request-too-long = Skrifaðu í mesta lagi 2000 stafi.
request-invalid-day = Þetta er ekki dagsetning; skrifaðu hana eins og 2027-01-31.
reason-needed = Skrifaðu hvers vegna, svo að hægt sé að lagfæra beiðnina.
invalid-sector = { $what }.
person-until-needed = Tilgreindu til hvaða dags tengiliðurinn er varðveittur.
invalid-key = Endurtekningarlykillinn (idempotency key) þarf að vera 1 til 200 stafir.
key-reused = Þessi endurtekningarlykill (idempotency key) fylgdi áður annarri beiðni; veldu nýjan.

import-title = Flytja inn skrá
import-lead = Skráin er fyrst borin saman við færslurnar. Engu er breytt fyrr en annar einstaklingur hefur samþykkt það.
import-file = Skrá
import-file-hint = CSV, JSON, töflureiknisskrá, listi yfir stofnanir eða .zip með institutions.csv, competences.csv og relations.csv. Í mesta lagi 32 MB.
import-day-hint = Frá þessum degi gilda heiti, svæði og annað slíkt. Ef reiturinn er auður gildir fyrsti dagurinn sem ekki krefst rökstuðnings.
import-complete = Skráin inniheldur allar stofnanir landsins ({ $country }): þær sem vantar í hana hætta störfum.
import-forms = Útflutta skrá má flytja inn aftur. Línur og dálkar sem vantar haldast óbreyttir; tómur reitur eyðir gildinu.
import-report = Það sem skráin myndi gera
import-outcome = Niðurstaða
import-place = Skrá, lína, dálkur
import-what = Nánar
import-ADDED = bætt við
import-CHANGED = breytt
import-ENDED = lokið
import-UNCHANGED = óbreytt
import-WARNING = viðvörun
import-REFUSED = hafnað
import-nothing-taken = Ekki er hægt að taka við sumum línum og því er engu úr skránni tekið við. Lagfærðu þær og sendu skrána aftur.
import-same = Allt er þegar eins og í skránni.
import-looked = Ekkert var vistað. Til að halda áfram skaltu velja skrána aftur og vista hana sem drög.
import-kept = Vistað sem drög. Skoðaðu hver drög og leggðu þau fram:
import-no-file = Veldu skrá.
import-unreadable = { $what }
import-refused = Fjöldi lína sem ekki er hægt að taka við: { $count }. Því er engu úr skránni tekið við; sjá skýrsluna.
import-too-large = Skráin er stærri en { $count } MB eða barst ekki öll. Skiptu henni og sendu aftur.

quality-title = Gæði gagna
quality-lead = Það sem vantar í færslurnar, eftir löndum. Hver tala leiðir að listanum og því sem gera þarf.
quality-of = Gæði gagna: { $country }
quality-country = Land
quality-entries = Færslur
quality-all = Öll lönd
quality-nothing = Ekkert vantar.
quality-confirm = { $count ->
    [1] Þessi færsla er enn rétt
    [one] Þessi { $count } færsla er enn rétt
   *[other] Þessar { $count } færslur eru enn réttar
}
quality-NO_ENGLISH_NAME = Ekkert enskt heiti
quality-PLACEHOLDER_NAME = Staðgengill í stað heitis
quality-NO_COMPETENCE = Ekkert valdsvið
quality-NO_CONTACT = Engar samskiptaupplýsingar
quality-NEVER_CONFIRMED = Aldrei staðfest
quality-CONFIRMED_LONG_AGO = Langt síðan staðfest
quality-NO_SUCCESSOR = Hætt störfum, enginn arftaki
quality-DEAD_END = Arftakaröðin endar hvergi
quality-OVERLAPPING_PERIODS = Tímabil skarast
quality-OUTLIVES_INSTITUTION = Valdsvið endist lengur en stofnunin
quality-do-NO_ENGLISH_NAME = Bættu við ensku heiti svo að aðrir geti lesið það.
quality-do-PLACEHOLDER_NAME = Skráðu rétt heiti eða ljúktu færslunni.
quality-do-NO_COMPETENCE = Tilgreindu fyrir hvað stofnunin er þar til bær eða ljúktu færslunni.
quality-do-NO_CONTACT = Bættu við símanúmeri, almennu netfangi stofnunarinnar eða vefsetri.
quality-do-NEVER_CONFIRMED = Skoðaðu færsluna og staðfestu að hún sé rétt.
quality-do-CONFIRMED_LONG_AGO = Skoðaðu færsluna aftur og staðfestu að hún sé rétt.
quality-do-NO_SUCCESSOR = Tilgreindu arftaka hennar svo að gömul mál rati rétta leið.
quality-do-DEAD_END = Tilgreindu sem arftaka stofnun sem er enn starfandi.
quality-do-OVERLAPPING_PERIODS = Láttu fyrra tímabilinu ljúka áður en það næsta hefst.
quality-do-OUTLIVES_INSTITUTION = Láttu valdsviðunum ljúka um leið og stofnuninni.
write-new-name = Tilgreindu nýja heitið.
request-too-early = Þá voru engar færslur til; veldu síðari dag.
request-competence-period = { $code }: valdsvið myndi enda áður en það hefst.
request-competence-twice = { $code }: valdsvið getur ekki verið tvennt sama daginn.
request-written-by = Síðast skrifað af
request-holds-earlier = Eitthvað í beiðninni gildir frá fyrri degi en tilkynntar breytingar mega; veldu síðari daga í henni eða skrifaðu hvers vegna það getur ekki beðið.
