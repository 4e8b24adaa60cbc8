practice-title = Góðar starfsvenjur
practice-lead = Hvað stjórnvöld hafa gert við vanda í rafrænum samskiptum, hverju það skilaði og hverjir taka það upp.
practice-search = Leita í góðum starfsvenjum
practice-words = Að hverju leitarðu? Orð á hvaða tungumáli sem er, BUC eða land
practice-count =
    { $count ->
        [one] { $count } starfsvenja
       *[other] { $count } starfsvenjur
    }
practice-nothing = Ekkert fannst. Fjarlægðu skilyrði eða leitaðu að öðrum orðum.
practice-all = Allar góðar starfsvenjur
practice-order-relevance = Besta niðurstaðan fyrst
practice-order-newest = Nýjustu fyrst
practice-order-uptake = Mest innleiddar fyrst
practice-statistics = Tölur um safnið
practice-feed = Nýjar góðar starfsvenjur (fréttastraumur)
practice-submit-one = Skrifa góða starfsvenju
practice-untitled = Starfsvenja án titils
practice-example = Dæmi
practice-demonstration = Þetta er dæmi sem var skrifað fyrir sýnigögnin. Það gerðist hvergi og engin stofnun sem hér er nefnd hefur gert þetta.
practice-facet-country = Land
practice-facet-sector = Málaflokkar
practice-facet-buc = Verkferli (BUC)
practice-facet-institution = Stofnanir
practice-facet-maturity = Þroskastig
practice-facet-outcome = Niðurstaða
practice-facet-transferable = Yfirfæranleg
practice-facet-year = Upphafsár
practice-facet-from = Frá árinu
practice-facet-to = Til og með árinu
practice-facet-stage = Innleiðing
practice-facet-adopter = Innleidd í
practice-facet-language = Tungumál texta
practice-facet-status = Staða
practice-facet-contact = Almennt netfang
practice-maturity-PILOT = Tilraunaverkefni
practice-maturity-IN_OPERATION = Í rekstri
practice-maturity-ESTABLISHED = Rótgróin
practice-outcome-WORKED = Virkaði
practice-outcome-PARTLY_WORKED = Virkaði að hluta
practice-outcome-DID_NOT_WORK = Virkaði ekki
practice-transferable-AS_IS = Óbreytt
practice-transferable-WITH_CHANGES = Með breytingum
practice-transferable-NOT_TRANSFERABLE = Ekki yfirfæranleg
practice-stage-INTERESTED = Áhugi
practice-stage-PLANNED = Áætlað
practice-stage-PILOTING = Í tilraun
practice-stage-IN_USE = Í notkun
practice-stage-ABANDONED = Hætt við
practice-state-DRAFT = Drög
practice-state-SUBMITTED = Bíður samræmingaraðila lands
practice-state-NATIONALLY_APPROVED = Bíður áætlunarinnar
practice-state-RETURNED = Endursend
practice-state-REFUSED = Hafnað
practice-state-PUBLISHED = Birt
practice-state-EXPIRED = Útrunnin
practice-state-SUPERSEDED = Leyst af hólmi
practice-state-ARCHIVED = Sett í safn
practice-field-title = Titill
practice-field-summary = Í stuttu máli
practice-field-problem = Vandinn
practice-field-solution = Hvað var gert
practice-field-results = Árangur
practice-field-costs = Kostnaður
practice-field-challenges = Erfiðleikar
practice-field-transferability = Það sem aðrir þurfa
practice-hint-title = Hvað var gert, í einni línu.
practice-hint-summary = Hvað, fyrir hvern og með hvaða áhrifum.
practice-hint-problem = Hvað var að áður og fyrir hvern.
practice-hint-solution = Hvað þið gerðuð, skref fyrir skref.
practice-hint-results = Hverju það skilaði og hvernig þið vitið það: tölur og tímabil þeirra.
practice-hint-costs = Vinnudagar, leyfi og rekstrarkostnaður.
practice-hint-challenges = Hvað var erfitt og hvað þið mynduð gera öðruvísi.
practice-hint-transferability = Hvað annað land þarf til að gera hið sama og hvað er ekki yfirfæranlegt.
practice-letters =
    { $count ->
        [one] Í mesta lagi { $count } stafur.
       *[other] Í mesta lagi { $count } stafir.
    }
practice-left = Stafir eftir:
practice-uptake-line =
    { $count ->
        [one] { $count } innleiðing, þar af { $used } í notkun
       *[other] { $count } innleiðingar, þar af { $used } í notkun
    }
practice-version = Útgáfa { $number }, birt { $on }.
practice-due = Staðfesta þarf fyrir { $day }.
practice-original = Frummál: { $language }.
practice-expired = Þessi starfsvenja hefur ekki verið staðfest í 24 mánuði og er ekki lengur á listanum.
practice-superseded = Síðari útgáfa hefur komið í stað þessarar.
practice-archived = Þessi starfsvenja var sett í safn: { $reason }
practice-to-current = Nýjasta útgáfan
practice-to-published = Birta útgáfan
practice-languages = Tungumál þessarar starfsvenju
practice-take-up = Tilgreina innleiðingu
practice-under-way = Útgáfa í vinnslu
practice-new-version = Skrifa nýja útgáfu
practice-confirm = Staðfesta að hún sé enn rétt
practice-archive = Setja þessa starfsvenju í safn
practice-archive-reason = Hvers vegna hún er tekin af listanum; allir geta lesið það
practice-more = Tenglar og skrár
practice-uptake = Innleiðing
practice-uptake-none = Enginn hefur enn tilgreint að hann taki þetta upp.
practice-map = Hvar hún er tekin upp
practice-origin = Upprunaland
practice-no-uptake = Engin innleiðing tilgreind
practice-stages = Stig
practice-over-time = Þróun yfir tíma
practice-by-then = Staða þann
practice-similar = Svipaðar starfsvenjur
practice-facts = Í hnotskurn
practice-versions = Aðrar útgáfur
practice-uptake-adaptation = Hverju var breytt
practice-uptake-evidence = Staðfesting á árangri
practice-uptake-reason = Hvers vegna hætt var við
practice-own = Starfsvenjur í vinnslu
practice-your-turn = Þú átt leik
practice-others-turn = Beðið eftir öðrum
practice-nothing-waits = Ekkert bíður þín.
practice-since = frá { $day }
practice-turn-author = Höfundurinn á leik.
practice-turn-coordinator = Samræmingaraðili landsins á leik.
practice-turn-programme = Áætlunin á leik.
practice-edit = Breyta
practice-preview = Forskoða
practice-steps = Það sem hefur gerst hingað til
practice-wrong = Það sem þarf að lagfæra áður en hægt er að leggja fram
practice-missing =
    { $count ->
        [one] { $count } atriði er enn ótilgreint
       *[other] { $count } atriði eru enn ótilgreind
    }
practice-missing-hint = Leggja má starfsvenjuna fram án þeirra; lesendur munu þó leita að þeim.
practice-missing-english = { $field }, á ensku
practice-submit = Leggja fram
practice-submit-hint = Hún fer til samræmingaraðila landsins og síðan til áætlunarinnar.
practice-decide = Ákvörðun þín
practice-comment = Athugasemd til höfundar
practice-comment-hint = Nauðsynleg til að endursenda eða hafna.
practice-approve = Samþykkja fyrir landið
practice-publish = Birta
practice-return = Endursenda til lagfæringar
practice-refuse = Hafna
practice-discard = Eyða þessari útgáfu
practice-discard-hint = Ekkert úr henni er varðveitt. Það sem er birt helst.
practice-discard-sure = Eyða
practice-new = Ný góð starfsvenja
practice-saved = Vistað { $at }.
practice-overtaken = Einhver vistaði nýrri útgáfu í millitíðinni. Textinn þinn er hér að neðan; vistaðu aftur til að setja hann í stað hins.
practice-original-label = Frummál
practice-original-hint = Tungumálið sem þú skrifar á; textar á öðrum tungumálum eru þýðingar.
practice-translating = Tungumál þýðingar þinnar: { $language }. Textinn fyrir ofan hvern reit er frumtextinn.
practice-texts = Textar
practice-markdown = Hafðu auða línu milli efnisgreina. Línur sem byrja á „- “ verða að lista og **tvær stjörnur** gera letrið feitt.
practice-required = nauðsynlegt
practice-choose = Veldu
practice-outcome-hint = Starfsvenja sem virkaði ekki hjálpar öðrum líka.
practice-bucs-hint = Kóðar með kommum á milli, til dæmis FB_BUC_01.
practice-institutions-hint = Kóðar úr skránni með kommum á milli.
practice-contact-hint = Netfang skrifstofu, ekki einstaklings.
practice-links = Tenglar
practice-link-title = Texti
practice-link-url = Slóð
practice-save = Vista
practice-save-preview = Vista og forskoða
practice-files = Skrár
practice-file = Skrá
practice-file-add = Bæta skránni við
practice-file-remove = Fjarlægja
file-kinds = Leyfilegar skrár: { $list }, án fjölva og skrifta.
file-most = Í mesta lagi { $count } MB hver.
file-kilobytes = { $count } kB
practice-next-lead = Næsta útgáfa byrjar á því sem stendur í þeirri birtu. Hún verður á listanum þar til sú næsta er birt.
practice-next-begin = Byrja á næstu útgáfu
uptake-lead = Tilgreindu hve langt landið þitt, eða stofnun þess, er komið með þessa starfsvenju. Allir geta lesið það nema netfangið.
uptake-owner = Netfang starfsvenjunnar:
uptake-own-title = Tilgreint hingað til
uptake-change = breyta
uptake-changing = Breyta: { $who }
uptake-new = Ný tilgreining
uptake-institution-hint = Kóði stofnunarinnar í skránni; hafðu reitinn auðan fyrir landið í heild.
uptake-stage = Hve langt þið eruð komin
uptake-adaptation-hint = Hvað þið gerið öðruvísi en í upprunalegu starfsvenjunni.
uptake-evidence-hint = Það sem sýnir að þetta virkar: tölur, skýrsla, tengill.
uptake-reason-hint = Aðeins ef þið hættuð við: hvers vegna, svo að aðrir geti lært af því.
uptake-contact-hint = Netfang skrifstofu; aðeins þeir sem bera ábyrgð á starfsvenjunni og áætlunin sjá það.
uptake-save = Vista tilgreininguna
practice-figure-practices = Starfsvenjur
practice-figure-adopters = Innleiðingar
practice-figure-countries = Lönd með starfsvenju eða innleiðingu
practice-figure-warnings = Starfsvenjur sem virkuðu ekki eða eru ekki yfirfæranlegar
practice-figure-expired = Útrunnar starfsvenjur
practice-figure-median = Frá framlagningu til ákvörðunar (miðgildi)
practice-days =
    { $count ->
        [one] { $count } dagur
       *[other] { $count } dagar
    }
practice-no-decisions = Engin ákvörðun enn
practice-by-sector = Eftir málaflokki
practice-by-country = Eftir landi
practice-month = Mánuður
practice-ledger = Yfirlit yfir innleiðingar sem skrá
practice-needed = Þetta er nauðsynlegt áður en hægt er að leggja starfsvenjuna fram.
practice-original-missing = Skrifaðu þetta einnig á frummáli starfsvenjunnar ({ $language }).
practice-language-twice = Þetta stendur hér tvisvar á sama tungumáli; haltu aðeins öðru eftir.
practice-year = Tilgreindu upphafsárið, frá { $first } til { $final }.
practice-wrong-state = Þetta er ekki hægt því að staða starfsvenjunnar er „{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}“; skoðaðu hana eins og hún er núna.
uptake-own = Starfsvenjan kemur héðan; enginn tekur upp sína eigin.
uptake-reason = Skrifaðu hvers vegna hætt var við, svo að aðrir geti lært af því.
uptake-wrong-stage = „{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}“ getur ekki komið á eftir „{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[other] –
}“.
uptake-not-listed = Þessi starfsvenja er ekki lengur á listanum yfir góðar starfsvenjur.
uptake-stage-needed = Tilgreindu hve langt þið eruð komin.
file-name = Gefðu skránni einfalt heiti, í mesta lagi 120 stafi.
file-size = Skrá má vera í mesta lagi { $most } MB og má ekki vera tóm.
file-type = Ekki er tekið við þessari skrá: hún verður að vera það sem heitið segir, án fjölva og skrifta, og af einni þessara gerða: { $list }.
list-unknown-value = „{ $value }“ er ekki þekkt hér; veldu úr listanum við hliðina.
