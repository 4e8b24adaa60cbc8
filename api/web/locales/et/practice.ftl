practice-title = Head praktikad
practice-lead = Mida asutused on teinud elektroonilise andmevahetuse probleemi lahendamiseks, mis sellest sai ja kes lahenduse kasutusele võtab.
practice-search = Otsing headest praktikatest
practice-words = Mida otsite? Sõnad mis tahes keeles, BUC või riik
practice-count =
    { $count ->
        [one] { $count } praktika
       *[other] { $count } praktikat
    }
practice-nothing = Midagi ei sobi. Eemaldage mõni tingimus või otsige teiste sõnadega.
practice-all = Kõik head praktikad
practice-order-relevance = Parim vaste eespool
practice-order-newest = Uuemad eespool
practice-order-uptake = Enim kasutusele võetud eespool
practice-statistics = Registri statistika
practice-feed = Uued head praktikad (voog)
practice-submit-one = Kirjelda head praktikat
practice-untitled = Pealkirjata praktika
practice-example = Näide
practice-demonstration = See on näidisandmete jaoks kirjutatud näide. Seda ei ole kusagil juhtunud ja ükski siin nimetatud asutus ei ole seda teinud.
practice-facet-country = Riik
practice-facet-sector = Valdkonnad
practice-facet-buc = Kasutusjuhud (BUC)
practice-facet-institution = Asutused
practice-facet-maturity = Küpsus
practice-facet-outcome = Toimivus
practice-facet-transferable = Ülekantavus
practice-facet-year = Alguse aasta
practice-facet-from = Alates aastast
practice-facet-to = Kuni aastani
practice-facet-stage = Kasutuselevõtt
practice-facet-adopter = Kasutusele võetud riigis
practice-facet-language = Kirjutatud keeles
practice-facet-status = Olek
practice-facet-contact = Üldine postkast
practice-maturity-PILOT = Katseprojekt
practice-maturity-IN_OPERATION = Töös
practice-maturity-ESTABLISHED = Juurdunud
practice-outcome-WORKED = Toimis
practice-outcome-PARTLY_WORKED = Toimis osaliselt
practice-outcome-DID_NOT_WORK = Ei toiminud
practice-transferable-AS_IS = Muutmata kujul
practice-transferable-WITH_CHANGES = Muudatustega
practice-transferable-NOT_TRANSFERABLE = Ei ole ülekantav
practice-stage-INTERESTED = Huvitatud
practice-stage-PLANNED = Kavandatud
practice-stage-PILOTING = Katsetamisel
practice-stage-IN_USE = Kasutusel
practice-stage-ABANDONED = Loobutud
practice-state-DRAFT = Mustand
practice-state-SUBMITTED = Ootab riigi koordinaatorit
practice-state-NATIONALLY_APPROVED = Ootab programmi
practice-state-RETURNED = Tagastatud
practice-state-REFUSED = Tagasi lükatud
practice-state-PUBLISHED = Avaldatud
practice-state-EXPIRED = Aegunud
practice-state-SUPERSEDED = Asendatud
practice-state-ARCHIVED = Arhiveeritud
practice-field-title = Pealkiri
practice-field-summary = Lühidalt
practice-field-problem = Probleem
practice-field-solution = Mida tehti
practice-field-results = Tulemused
practice-field-costs = Kulud
practice-field-challenges = Raskused
practice-field-transferability = Mida teised vajavad
practice-hint-title = Mida tehti, ühe reaga.
practice-hint-summary = Mida, kelle jaoks, millise mõjuga.
practice-hint-problem = Mis oli varem halvasti ja kelle jaoks.
practice-hint-solution = Mida te tegite, samm-sammult.
practice-hint-results = Mis sellest sai ja kust te seda teate: arvud koos ajavahemikuga.
practice-hint-costs = Tööpäevad, litsentsid ja käigushoidmise kulud.
practice-hint-challenges = Mis oli raske ja mida te teeksite teisiti.
practice-hint-transferability = Mida vajab teine riik, et teha sama, ja mida ei saa üle kanda.
practice-letters =
    { $count ->
        [one] Kuni { $count } märk.
       *[other] Kuni { $count } märki.
    }
practice-left = Märke jäänud:
practice-uptake-line =
    { $count ->
        [one] { $count } kasutuselevõtja, kasutusel: { $used }
       *[other] { $count } kasutuselevõtjat, kasutusel: { $used }
    }
practice-version = Versioon { $number }, avaldatud { $on }.
practice-due = Tuleb kinnitada enne kuupäeva { $day }.
practice-original = Algkeel: { $language }.
practice-expired = Seda praktikat ei ole 24 kuu jooksul kinnitatud ja see ei ole enam loetelus.
practice-superseded = Selle versiooni on asendanud hilisem versioon.
practice-archived = See praktika on arhiveeritud: { $reason }
practice-to-current = Viimase versiooni juurde
practice-to-published = Avaldatud versiooni juurde
practice-languages = Selle praktika keeled
practice-take-up = Teata kasutuselevõtust
practice-under-way = Pooleliolev versioon
practice-new-version = Kirjuta uus versioon
practice-confirm = Kinnita, et see on endiselt õige
practice-archive = Arhiveeri see praktika
practice-archive-reason = Miks see loetelust eemaldatakse; põhjust loevad kõik
practice-more = Lingid ja failid
practice-uptake = Kasutuselevõtt
practice-uptake-none = Keegi ei ole veel teatanud, et võtab selle kasutusele.
practice-map = Kus see on kasutusele võetud
practice-origin = Päritoluriik
practice-no-uptake = Kasutuselevõtust ei ole teatatud
practice-stages = Etapid
practice-over-time = Areng ajas
practice-by-then = Seisuga
practice-similar = Sarnased praktikad
practice-facts = Lühiülevaade
practice-versions = Teised versioonid
practice-uptake-adaptation = Mida muudeti
practice-uptake-evidence = Tõendid
practice-uptake-reason = Miks sellest loobuti
practice-own = Pooleliolevad praktikad
practice-your-turn = Teie kord
practice-others-turn = Ootab teisi
practice-nothing-waits = Midagi ei oota teid.
practice-since = alates kuupäevast { $day }
practice-turn-author = Autori kord.
practice-turn-coordinator = Riigi koordinaatori kord.
practice-turn-programme = Programmi kord.
practice-edit = Muuda
practice-preview = Eelvaade
practice-steps = Mis on seni toimunud
practice-wrong = Mida tuleb enne esitamist parandada
practice-missing =
    { $count ->
        [one] { $count } asi on veel märkimata
       *[other] { $count } asja on veel märkimata
    }
practice-missing-hint = Praktika saab esitada ka nendeta, kuid lugejad otsivad neid.
practice-missing-english = { $field }, inglise keeles
practice-submit = Esita
practice-submit-hint = See läheb riigi koordinaatorile ja seejärel programmile.
practice-decide = Teie otsus
practice-comment = Märkus autorile
practice-comment-hint = Vajalik tagastamiseks ja tagasilükkamiseks.
practice-approve = Kiida riigi poolt heaks
practice-publish = Avalda
practice-return = Tagasta
practice-refuse = Lükka tagasi
practice-discard = Kustuta see versioon
practice-discard-hint = Sellest ei jää midagi alles. Avaldatu jääb alles.
practice-discard-sure = Kustuta
practice-new = Uus hea praktika
practice-saved = Salvestatud: { $at }.
practice-overtaken = Keegi salvestas vahepeal uuema versiooni. Teie tekst on allpool; uuesti salvestamisel asendab see teise isiku teksti.
practice-original-label = Algkeel
practice-original-hint = Keel, milles te kirjutate; muukeelsed tekstid on selle tõlked.
practice-translating = Te kirjutate tõlget, mille keel on { $language }. Iga välja kohal on algtekst.
practice-texts = Tekstid
practice-markdown = Jätke lõikude vahele tühi rida. Read, mille alguses on „- “, moodustavad loendi, **kaks tärni** teevad teksti paksuks.
practice-required = nõutav
practice-choose = Valige
practice-outcome-hint = Ka praktika, mis ei toiminud, on teistele abiks.
practice-bucs-hint = Koodid, nende vahel koma, näiteks FB_BUC_01.
practice-institutions-hint = Kataloogi koodid, nende vahel koma.
practice-contact-hint = Üksuse, mitte isiku postkast.
practice-links = Lingid
practice-link-title = Tekst
practice-link-url = Aadress
practice-save = Salvesta
practice-save-preview = Salvesta ja vaata eelvaadet
practice-files = Failid
practice-file = Fail
practice-file-add = Lisa fail
practice-file-remove = Eemalda
file-kinds = Lubatud failivormingud: { $list }, ilma makrode ja skriptideta.
file-most = Iga fail kuni { $count } MB.
file-kilobytes = { $count } kB
practice-next-lead = Järgmise versiooni aluseks on avaldatud versiooni sisu. Avaldatud versioon jääb loetellu, kuni järgmine avaldatakse.
practice-next-begin = Alusta järgmist versiooni
uptake-lead = Märkige, kui kaugel on teie riik või mõni selle asutus selle praktikaga. Kõike peale postkasti loevad kõik.
uptake-owner = Praktika enda postkast:
uptake-own-title = Seni teatatud
uptake-change = muuda
uptake-changing = Muutmine: { $who }
uptake-new = Uus teade
uptake-institution-hint = Asutuse kood kataloogis; kogu riigi puhul jätke tühjaks.
uptake-stage = Kui kaugel te olete
uptake-adaptation-hint = Mida te teete algsest praktikast erinevalt.
uptake-evidence-hint = Mis näitab, et see toimib: arvud, aruanne või link.
uptake-reason-hint = Ainult siis, kui te praktikast loobusite: miks, et teised saaksid sellest õppida.
uptake-contact-hint = Üksuse postkast; seda näevad ainult selle praktika inimesed ja programm.
uptake-save = Salvesta teade
practice-figure-practices = Praktikad
practice-figure-adopters = Kasutuselevõtjad
practice-figure-countries = Riigid, kus on praktika või kasutuselevõtja
practice-figure-warnings = Praktikad, mis ei toiminud või ei ole ülekantavad
practice-figure-expired = Aegunud praktikad
practice-figure-median = Esitamisest otsuseni, mediaan
practice-days =
    { $count ->
        [one] { $count } päev
       *[other] { $count } päeva
    }
practice-no-decisions = Otsuseid veel ei ole
practice-by-sector = Valdkondade kaupa
practice-by-country = Riikide kaupa
practice-month = Kuu
practice-ledger = Kasutuselevõttude arvestus failina
practice-needed = See on vajalik, enne kui praktika saab esitada.
practice-original-missing = Kirjutage see ka praktika algkeeles ({ $language }).
practice-language-twice = See on ühes keeles kirjutatud kaks korda; jätke alles üks.
practice-year = Märkige alguse aasta vahemikus { $first }–{ $final }.
practice-wrong-state = See ei ole võimalik, kui praktika olek on „{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}“; vaadake praktika praegust seisu.
uptake-own = Praktika pärineb siit; keegi ei võta kasutusele omaenda praktikat.
uptake-reason = Kirjutage, miks praktikast loobuti, et teised saaksid sellest õppida.
uptake-wrong-stage = Kasutuselevõttude arvestuses ei saa etapp „{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}“ järgneda sellele: „{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}“.
uptake-not-listed = See praktika ei ole enam heade praktikate loetelus.
uptake-stage-needed = Märkige, kui kaugel te olete.
file-name = Andke failile lihtne nimi, milles on kuni 120 märki.
file-size = Fail võib olla kuni { $most } MB ega tohi olla tühi.
file-type = Seda faili ei võeta vastu: see peab vastama oma nimele, olema ilma makrode ja skriptideta ning ühes neist vormingutest: { $list }.
list-unknown-value = „{ $value }“ ei ole siin teada; valige kõrvalolevast loetelust.
