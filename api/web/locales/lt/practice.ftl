practice-title = Geroji praktika
practice-lead = Ką administracijos padarė, kad išspręstų elektroninių mainų problemą, kas iš to išėjo ir kas tai perima.
practice-search = Gerosios praktikos paieška
practice-words = Ko ieškote? Žodžiai bet kuria kalba, BUC arba šalis
practice-count =
    { $count ->
        [one] { $count } praktika
        [few] { $count } praktikos
        [many] { $count } praktikos
       *[other] { $count } praktikų
    }
practice-nothing = Niekas neatitinka. Pašalinkite kurią nors sąlygą arba ieškokite kitų žodžių.
practice-all = Visos gerosios praktikos
practice-order-relevance = Pirmiausia tinkamiausios
practice-order-newest = Pirmiausia naujausios
practice-order-uptake = Pirmiausia dažniausiai perimtos
practice-statistics = Registro statistika
practice-feed = Naujos gerosios praktikos (naujienų srautas)
practice-submit-one = Aprašyti gerąją praktiką
practice-untitled = Praktika be pavadinimo
practice-example = Pavyzdys
practice-demonstration = Tai parodomiesiems duomenims parašytas pavyzdys. Niekur taip nebuvo, ir nė viena čia minima įstaiga to nedarė.
practice-facet-country = Šalis
practice-facet-sector = Sritys
practice-facet-buc = Veiklos procesai (BUC)
practice-facet-institution = Įstaigos
practice-facet-maturity = Branda
practice-facet-outcome = Ar pavyko
practice-facet-transferable = Ar galima perimti
practice-facet-year = Pradžios metai
practice-facet-from = Nuo metų
practice-facet-to = Iki metų
practice-facet-stage = Perėmimas
practice-facet-adopter = Perimanti šalis
practice-facet-language = Kalba
practice-facet-status = Būsena
practice-facet-contact = Bendra pašto dėžutė
practice-maturity-PILOT = Bandomoji
practice-maturity-IN_OPERATION = Veikianti
practice-maturity-ESTABLISHED = Nusistovėjusi
practice-outcome-WORKED = Pavyko
practice-outcome-PARTLY_WORKED = Pavyko iš dalies
practice-outcome-DID_NOT_WORK = Nepavyko
practice-transferable-AS_IS = Be pakeitimų
practice-transferable-WITH_CHANGES = Su pakeitimais
practice-transferable-NOT_TRANSFERABLE = Perimti negalima
practice-stage-INTERESTED = Domisi
practice-stage-PLANNED = Planuoja
practice-stage-PILOTING = Išbando
practice-stage-IN_USE = Naudoja
practice-stage-ABANDONED = Atsisakė
practice-state-DRAFT = Juodraštis
practice-state-SUBMITTED = Laukia nacionalinio koordinatoriaus
practice-state-NATIONALLY_APPROVED = Laukia programos
practice-state-RETURNED = Grąžinta
practice-state-REFUSED = Atmesta
practice-state-PUBLISHED = Paskelbta
practice-state-EXPIRED = Nebegaliojanti
practice-state-SUPERSEDED = Pakeista vėlesnės
practice-state-ARCHIVED = Archyvuota
practice-field-title = Pavadinimas
practice-field-summary = Trumpai
practice-field-problem = Problema
practice-field-solution = Kas padaryta
practice-field-results = Rezultatai
practice-field-costs = Išlaidos
practice-field-challenges = Sunkumai
practice-field-transferability = Ko reikia kitiems
practice-hint-title = Kas padaryta, viena eilute.
practice-hint-summary = Kas, kam ir koks poveikis.
practice-hint-problem = Kas anksčiau buvo negerai ir kam.
practice-hint-solution = Ką padarėte, žingsnis po žingsnio.
practice-hint-results = Kas iš to išėjo ir iš ko tai žinote: skaičiai ir jų laikotarpis.
practice-hint-costs = Darbo dienos, licencijos, išlaikymo išlaidos.
practice-hint-challenges = Kas buvo sunku ir ką darytumėte kitaip.
practice-hint-transferability = Ko reikia kitai šaliai, kad padarytų tą patį, ir ko perimti negalima.
practice-letters =
    { $count ->
        [one] Ne daugiau kaip { $count } ženklas.
        [few] Ne daugiau kaip { $count } ženklai.
        [many] Ne daugiau kaip { $count } ženklo.
       *[other] Ne daugiau kaip { $count } ženklų.
    }
practice-left = Liko ženklų:
practice-uptake-line =
    { $count ->
        [one] { $count } perėmėjas, naudoja: { $used }
        [few] { $count } perėmėjai, naudoja: { $used }
        [many] { $count } perėmėjo, naudoja: { $used }
       *[other] { $count } perėmėjų, naudoja: { $used }
    }
practice-version = Versija { $number }, paskelbta { $on }
practice-due = Patvirtinti iki { $day }
practice-original = Originalo kalba: { $language }.
practice-expired = Ši praktika 24 mėnesius nebuvo patvirtinta, todėl jos sąraše nebėra.
practice-superseded = Šią versiją pakeitė vėlesnė.
practice-archived = Ši praktika archyvuota: { $reason }
practice-to-current = Į naujausią versiją
practice-to-published = Į paskelbtą versiją
practice-languages = Šios praktikos kalbos
practice-take-up = Pranešti apie perėmimą
practice-under-way = Rengiama versija
practice-new-version = Rašyti naują versiją
practice-confirm = Patvirtinti, kad tebėra teisinga
practice-archive = Archyvuoti šią praktiką
practice-archive-reason = Kodėl praktika šalinama iš sąrašo; priežastį skaitys visi
practice-more = Nuorodos ir failai
practice-uptake = Perėmimas
practice-uptake-none = Dar niekas nepranešė, kad tai perima.
practice-map = Kur perimta
practice-origin = Kilmės šalis
practice-no-uptake = Apie perėmimą nepranešta
practice-stages = Etapai
practice-over-time = Kaita laikui bėgant
practice-by-then = Iki
practice-similar = Panašios praktikos
practice-facts = Trumpai apie praktiką
practice-versions = Kitos versijos
practice-uptake-adaptation = Kas pakeista
practice-uptake-evidence = Įrodymai
practice-uptake-reason = Kodėl atsisakyta
practice-own = Rengiamos praktikos
practice-your-turn = Jūsų eilė
practice-others-turn = Laukiama kitų
practice-nothing-waits = Niekas jūsų nelaukia.
practice-since = nuo { $day }
practice-turn-author = Autoriaus eilė.
practice-turn-coordinator = Nacionalinio koordinatoriaus eilė.
practice-turn-programme = Programos eilė.
practice-edit = Redaguoti
practice-preview = Peržiūra
practice-steps = Kas įvyko iki šiol
practice-wrong = Ką reikia ištaisyti prieš pateikiant
practice-missing =
    { $count ->
        [one] Dar nenurodytas { $count } dalykas
        [few] Dar nenurodyti { $count } dalykai
        [many] Dar nenurodyta { $count } dalyko
       *[other] Dar nenurodyta { $count } dalykų
    }
practice-missing-hint = Pateikti galima ir be jų, bet skaitytojai jų ieškos.
practice-missing-english = { $field } (anglų kalba)
practice-submit = Pateikti
practice-submit-hint = Praktika siunčiama nacionaliniam koordinatoriui, paskui programai.
practice-decide = Jūsų sprendimas
practice-comment = Pastaba autoriui
practice-comment-hint = Būtina grąžinant arba atmetant.
practice-approve = Patvirtinti šalies vardu
practice-publish = Skelbti
practice-return = Grąžinti
practice-refuse = Atmesti
practice-discard = Ištrinti šią versiją
practice-discard-hint = Iš jos nieko nelieka. Tai, kas paskelbta, lieka.
practice-discard-sure = Ištrinti
practice-new = Nauja geroji praktika
practice-saved = Išsaugota: { $at }.
practice-overtaken = Per tą laiką kažkas išsaugojo naujesnę versiją. Jūsų tekstas yra toliau; išsaugojus dar kartą jis pakeis kito asmens tekstą.
practice-original-label = Originalo kalba
practice-original-hint = Kalba, kuria rašote; tekstai kitomis kalbomis yra vertimai iš jos.
practice-translating = Rašote vertimą, jo kalba – { $language }. Virš kiekvieno lauko pateikiamas originalo tekstas.
practice-texts = Tekstai
practice-markdown = Tarp pastraipų palikite tuščią eilutę. Eilutės, prasidedančios „- “, sudaro sąrašą, **dvi žvaigždutės** paryškina tekstą.
practice-required = būtina
practice-choose = Pasirinkite
practice-outcome-hint = Kitiems padeda ir nepavykusi praktika.
practice-bucs-hint = Kodai, atskirti kableliais, pavyzdžiui, FB_BUC_01.
practice-institutions-hint = Katalogo kodai, atskirti kableliais.
practice-contact-hint = Tarnybos, o ne asmens pašto dėžutė.
practice-links = Nuorodos
practice-link-title = Tekstas
practice-link-url = Adresas
practice-save = Išsaugoti
practice-save-preview = Išsaugoti ir peržiūrėti
practice-files = Failai
practice-file = Failas
practice-file-add = Pridėti failą
practice-file-remove = Pašalinti
file-kinds = Priimami failai: { $list }, be makrokomandų ir scenarijų.
file-most = Kiekvienas ne didesnis kaip { $count } MB.
file-kilobytes = { $count } kB
practice-next-lead = Kita versija pradedama nuo to, kas parašyta paskelbtoje. Paskelbta versija lieka sąraše, kol paskelbiama kita.
practice-next-begin = Pradėti kitą versiją
uptake-lead = Nurodykite, kiek jūsų šalis ar kuri nors jos įstaiga pasistūmėjo perimdama šią praktiką. Viską, išskyrus pašto dėžutę, skaitys visi.
uptake-owner = Praktikos pašto dėžutė:
uptake-own-title = Iki šiol pranešta
uptake-change = keisti
uptake-changing = Keisti: { $who }
uptake-new = Naujas pranešimas
uptake-institution-hint = Įstaigos kodas kataloge; palikite tuščią, jei pranešate apie visą šalį.
uptake-stage = Kiek pasistūmėjote
uptake-adaptation-hint = Ką darote kitaip nei pradinėje praktikoje.
uptake-evidence-hint = Kas rodo, kad tai veikia: skaičiai, ataskaita, nuoroda.
uptake-reason-hint = Tik jei atsisakėte: kodėl, kad kiti iš to pasimokytų.
uptake-contact-hint = Tarnybos pašto dėžutė; ją mato tik praktikos rengėjai ir programa.
uptake-save = Išsaugoti pranešimą
practice-figure-practices = Praktikos
practice-figure-adopters = Perėmėjai
practice-figure-countries = Šalys, turinčios praktiką arba perėmėją
practice-figure-warnings = Praktikos, kurios nepavyko arba kurių perimti negalima
practice-figure-expired = Nebegaliojančios praktikos
practice-figure-median = Nuo pateikimo iki sprendimo (mediana)
practice-days =
    { $count ->
        [one] { $count } diena
        [few] { $count } dienos
        [many] { $count } dienos
       *[other] { $count } dienų
    }
practice-no-decisions = Sprendimų dar nėra
practice-by-sector = Pagal sritį
practice-by-country = Pagal šalį
practice-month = Mėnuo
practice-ledger = Perėmimo apskaita kaip failas
practice-needed = To reikia, kad praktiką būtų galima pateikti.
practice-original-missing = Parašykite tai ir praktikos originalo kalba ({ $language }).
practice-language-twice = Tai ta pačia kalba parašyta du kartus; palikite vieną.
practice-year = Nurodykite pradžios metus (nuo { $first } iki { $final }).
practice-wrong-state = To padaryti negalima, nes praktikos būsena yra „{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}“; peržiūrėkite, kokia ji yra dabar.
uptake-own = Praktika yra iš čia; savo praktikos niekas neperima.
uptake-reason = Parašykite, kodėl praktikos atsisakyta, kad kiti iš to pasimokytų.
uptake-wrong-stage = Perėmimo apskaitoje etapas „{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}“ negali eiti po šio: „{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}“.
uptake-not-listed = Šios praktikos gerosios praktikos sąraše nebėra.
uptake-stage-needed = Nurodykite, kiek pasistūmėjote.
file-name = Suteikite failui paprastą pavadinimą, ne ilgesnį kaip 120 ženklų.
file-size = Failas negali būti didesnis kaip { $most } MB ir negali būti tuščias.
file-type = Šis failas nepriimamas: jis turi atitikti savo pavadinimą, būti be makrokomandų ir scenarijų ir vieno iš šių formatų: { $list }.
list-unknown-value = „{ $value }“ čia nežinoma; pasirinkite iš šalia esančio sąrašo.
