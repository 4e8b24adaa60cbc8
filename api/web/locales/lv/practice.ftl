practice-title = Laba prakse
practice-lead = Ko iestādes ir darījušas, lai risinātu kādu elektroniskās datu apmaiņas problēmu, kas no tā iznāca un kas risinājumu pārņem.
practice-search = Meklēšana labajā praksē
practice-words = Ko meklējat? Vārdi jebkurā valodā, BUC vai valsts
practice-count =
    { $count ->
        [zero] { $count } prakšu
        [one] { $count } prakse
       *[other] { $count } prakses
    }
practice-nothing = Nekas neatbilst. Noņemiet kādu nosacījumu vai meklējiet citus vārdus.
practice-all = Visas labās prakses
practice-order-relevance = Vispirms atbilstošākās
practice-order-newest = Vispirms jaunākās
practice-order-uptake = Vispirms visvairāk pārņemtās
practice-statistics = Reģistra statistika
practice-feed = Jaunās labās prakses (plūsma)
practice-submit-one = Aprakstīt labo praksi
practice-untitled = Prakse bez virsraksta
practice-example = Piemērs
practice-demonstration = Šis ir demonstrācijas datiem rakstīts piemērs. Tas nekur nav noticis, un neviena šeit minētā institūcija to nav darījusi.
practice-facet-country = Valsts
practice-facet-sector = Nozares
practice-facet-buc = Darba procesi (BUC)
practice-facet-institution = Institūcijas
practice-facet-maturity = Briedums
practice-facet-outcome = Iznākums
practice-facet-transferable = Pārnesamība
practice-facet-year = Gads, kurā sākta
practice-facet-from = No gada
practice-facet-to = Līdz gadam
practice-facet-stage = Pārņemšana
practice-facet-adopter = Valsts, kas pārņem
practice-facet-language = Valoda
practice-facet-status = Statuss
practice-facet-contact = Kopīgā pastkaste
practice-maturity-PILOT = Izmēģinājums
practice-maturity-IN_OPERATION = Darbojas
practice-maturity-ESTABLISHED = Nostiprinājusies
practice-outcome-WORKED = Izdevās
practice-outcome-PARTLY_WORKED = Daļēji izdevās
practice-outcome-DID_NOT_WORK = Neizdevās
practice-transferable-AS_IS = Bez izmaiņām
practice-transferable-WITH_CHANGES = Ar izmaiņām
practice-transferable-NOT_TRANSFERABLE = Nav pārnesama
practice-stage-INTERESTED = Interesējas
practice-stage-PLANNED = Plāno
practice-stage-PILOTING = Izmēģina
practice-stage-IN_USE = Izmanto
practice-stage-ABANDONED = Atteicās
practice-state-DRAFT = Melnraksts
practice-state-SUBMITTED = Gaida valsts koordinatoru
practice-state-NATIONALLY_APPROVED = Gaida programmu
practice-state-RETURNED = Atdota labošanai
practice-state-REFUSED = Noraidīta
practice-state-PUBLISHED = Publicēta
practice-state-EXPIRED = Novecojusi
practice-state-SUPERSEDED = Aizstāta
practice-state-ARCHIVED = Arhivēta
practice-field-title = Virsraksts
practice-field-summary = Īsumā
practice-field-problem = Problēma
practice-field-solution = Kas tika izdarīts
practice-field-results = Rezultāti
practice-field-costs = Izmaksas
practice-field-challenges = Grūtības
practice-field-transferability = Kas vajadzīgs citiem
practice-hint-title = Kas tika izdarīts, vienā rindā.
practice-hint-summary = Kas, kam un ar kādu ietekmi.
practice-hint-problem = Kas iepriekš nebija labi un kam.
practice-hint-solution = Ko jūs darījāt, soli pa solim.
practice-hint-results = Kas no tā iznāca un kā jūs to zināt: skaitļi, norādot laikposmu.
practice-hint-costs = Darba dienas, licences un uzturēšanas izmaksas.
practice-hint-challenges = Kas bija grūti un ko jūs darītu citādi.
practice-hint-transferability = Kas vajadzīgs citai valstij, lai darītu to pašu, un ko pārnest nevar.
practice-letters =
    { $count ->
        [zero] Ne vairāk kā { $count } rakstzīmju.
        [one] Ne vairāk kā { $count } rakstzīme.
       *[other] Ne vairāk kā { $count } rakstzīmes.
    }
practice-left = Atlikušās rakstzīmes:
practice-uptake-line =
    { $count ->
        [zero] { $count } pārņēmēju, izmanto: { $used }
        [one] { $count } pārņēmējs, izmanto: { $used }
       *[other] { $count } pārņēmēji, izmanto: { $used }
    }
practice-version = { $number }. versija, publicēta: { $on }.
practice-due = Jāapliecina pirms šādas dienas: { $day }.
practice-original = Oriģinālvaloda: { $language }.
practice-expired = Šī prakse 24 mēnešus nav apliecināta un vairs nav sarakstā.
practice-superseded = Šo versiju ir aizstājusi jaunāka versija.
practice-archived = Šī prakse ir arhivēta: { $reason }
practice-to-current = Uz jaunāko versiju
practice-to-published = Uz publicēto versiju
practice-languages = Šīs prakses valodas
practice-take-up = Paziņot par pārņemšanu
practice-under-way = Sagatavošanā esošā versija
practice-new-version = Rakstīt jaunu versiju
practice-confirm = Apliecināt, ka tā joprojām ir pareiza
practice-archive = Arhivēt šo praksi
practice-archive-reason = Kāpēc to izņem no saraksta; pamatojumu lasa visi
practice-more = Saites un datnes
practice-uptake = Pārņemšana
practice-uptake-none = Neviens vēl nav paziņojis, ka to pārņem.
practice-map = Kur tā ir pārņemta
practice-origin = Izcelsmes valsts
practice-no-uptake = Par pārņemšanu nav paziņots
practice-stages = Posmi
practice-over-time = Laika gaitā
practice-by-then = Līdz
practice-similar = Līdzīgas prakses
practice-facts = Īss pārskats
practice-versions = Citas versijas
practice-uptake-adaptation = Kas tika mainīts
practice-uptake-evidence = Pierādījumi
practice-uptake-reason = Kāpēc no tās atteicās
practice-own = Sagatavošanā esošās prakses
practice-your-turn = Jūsu kārta
practice-others-turn = Gaida citus
practice-nothing-waits = Nekas negaida jūsu rīcību.
practice-since = kopš šādas dienas: { $day }
practice-turn-author = Autora kārta.
practice-turn-coordinator = Valsts koordinatora kārta.
practice-turn-programme = Programmas kārta.
practice-edit = Rediģēt
practice-preview = Priekšskatīt
practice-steps = Kas līdz šim noticis
practice-wrong = Kas jāizlabo pirms iesniegšanas
practice-missing =
    { $count ->
        [zero] Vēl nav norādīts { $count } ziņu
        [one] Vēl nav norādīta { $count } ziņa
       *[other] Vēl nav norādītas { $count } ziņas
    }
practice-missing-hint = Praksi var iesniegt arī bez tām, bet lasītāji tās meklēs.
practice-missing-english = { $field } (angļu valodā)
practice-submit = Iesniegt
practice-submit-hint = To nosūta valsts koordinatoram un pēc tam programmai.
practice-decide = Jūsu lēmums
practice-comment = Piezīme autoram
practice-comment-hint = Vajadzīga, lai atdotu labošanai vai noraidītu.
practice-approve = Apstiprināt valsts vārdā
practice-publish = Publicēt
practice-return = Atdot labošanai
practice-refuse = Noraidīt
practice-discard = Dzēst šo versiju
practice-discard-hint = No tās nekas netiek saglabāts. Publicētais paliek.
practice-discard-sure = Dzēst
practice-new = Jauna laba prakse
practice-saved = Saglabāts: { $at }.
practice-overtaken = Pa šo laiku kāds ir saglabājis jaunāku versiju. Jūsu teksts ir zemāk; saglabājiet to vēlreiz, lai aizstātu otras personas tekstu.
practice-original-label = Oriģinālvaloda
practice-original-hint = Valoda, kurā jūs rakstāt; teksti citās valodās ir tā tulkojumi.
practice-translating = Jūs rakstāt tulkojumu, tā valoda: { $language }. Virs katra lauka ir oriģinālteksts.
practice-texts = Teksti
practice-markdown = Starp rindkopām atstājiet tukšu rindu. Rindas, kas sākas ar “- ”, veido sarakstu, **divas zvaigznītes** tekstu padara treknu.
practice-required = obligāts
practice-choose = Izvēlieties
practice-outcome-hint = Citiem palīdz arī prakse, kas neizdevās.
practice-bucs-hint = Kodi, starp tiem komats, piemēram, FB_BUC_01.
practice-institutions-hint = Kataloga kodi, starp tiem komats.
practice-contact-hint = Dienesta, nevis personas pastkaste.
practice-links = Saites
practice-link-title = Teksts
practice-link-url = Adrese
practice-save = Saglabāt
practice-save-preview = Saglabāt un priekšskatīt
practice-files = Datnes
practice-file = Datne
practice-file-add = Pievienot datni
practice-file-remove = Noņemt
file-kinds = Pieņem šādas datnes: { $list }, bez makro un skriptiem.
file-most = Katra ne lielāka par { $count } MB.
file-kilobytes = { $count } kB
practice-next-lead = Nākamās versijas pamatā ir publicētās versijas saturs. Publicētā versija paliek sarakstā, līdz tiek publicēta nākamā.
practice-next-begin = Sākt nākamo versiju
uptake-lead = Norādiet, cik tālu ar šo praksi ir jūsu valsts vai kāda tās institūcija. Visu, izņemot pastkasti, lasa visi.
uptake-owner = Prakses pastkaste:
uptake-own-title = Līdz šim paziņots
uptake-change = mainīt
uptake-changing = Mainīt: { $who }
uptake-new = Jauns paziņojums
uptake-institution-hint = Institūcijas kods katalogā; atstājiet tukšu, ja tas attiecas uz visu valsti.
uptake-stage = Cik tālu esat
uptake-adaptation-hint = Ko jūs darāt citādi nekā sākotnējā praksē.
uptake-evidence-hint = Kas rāda, ka tā darbojas: skaitļi, pārskats vai saite.
uptake-reason-hint = Tikai tad, ja atteicāties: kāpēc, lai citi no tā mācītos.
uptake-contact-hint = Dienesta pastkaste; to redz tikai prakses autori un programma.
uptake-save = Saglabāt paziņojumu
practice-figure-practices = Prakses
practice-figure-adopters = Pārņēmēji
practice-figure-countries = Valstis, kurās ir prakse vai pārņēmējs
practice-figure-warnings = Prakses, kas neizdevās vai nav pārnesamas
practice-figure-expired = Novecojušās prakses
practice-figure-median = No iesniegšanas līdz lēmumam (mediāna)
practice-days =
    { $count ->
        [zero] { $count } dienu
        [one] { $count } diena
       *[other] { $count } dienas
    }
practice-no-decisions = Lēmumu vēl nav
practice-by-sector = Pa nozarēm
practice-by-country = Pa valstīm
practice-month = Mēnesis
practice-ledger = Pārņemšanas uzskaite kā datne
practice-needed = Tas ir vajadzīgs, lai praksi varētu iesniegt.
practice-original-missing = Uzrakstiet to arī prakses oriģinālvalodā ({ $language }).
practice-language-twice = Tas vienā valodā ir uzrakstīts divreiz; atstājiet vienu.
practice-year = Norādiet gadu, kurā prakse sākta (no { $first } līdz { $final }).
practice-wrong-state = To nevar izdarīt, ja prakses statuss ir “{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}”; apskatiet, kāda tā ir tagad.
uptake-own = Prakse ir no šejienes; savu praksi neviens nepārņem.
uptake-reason = Uzrakstiet, kāpēc no prakses atteicās, lai citi no tā mācītos.
uptake-wrong-stage = Pārņemšanas uzskaitē posms “{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}” nevar sekot šim: “{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}”.
uptake-not-listed = Šī prakse vairs nav labās prakses sarakstā.
uptake-stage-needed = Norādiet, cik tālu esat.
file-name = Dodiet datnei vienkāršu nosaukumu, ne garāku par 120 rakstzīmēm.
file-size = Datne nedrīkst būt lielāka par { $most } MB un nedrīkst būt tukša.
file-type = Šo datni nepieņem: tai jāatbilst savam nosaukumam, tajā nedrīkst būt makro vai skriptu, un tai jābūt vienā no šiem formātiem: { $list }.
list-unknown-value = “{ $value }” šeit nav zināms; izvēlieties no blakus esošā saraksta.
