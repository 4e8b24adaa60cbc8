practice-title = Dobre prakse
practice-lead = Kako so uprave reševale težavo pri elektronski izmenjavi, kaj je to prineslo in kdo njihovo prakso prevzema.
practice-search = Iskanje po dobrih praksah
practice-words = Kaj iščete? Besede v katerem koli jeziku, BUC, država
practice-count = { $count ->
    [one] { $count } praksa
    [two] { $count } praksi
    [few] { $count } prakse
   *[other] { $count } praks
}
practice-nothing = Nič ne ustreza. Odstranite kakšen pogoj ali poiščite druge besede.
practice-all = Vse dobre prakse
practice-order-relevance = Najprej najboljše ujemanje
practice-order-newest = Najprej najnovejše
practice-order-uptake = Najprej največkrat prevzete
practice-statistics = Statistika dobrih praks
practice-feed = Nove dobre prakse (vir)
practice-submit-one = Opiši dobro prakso
practice-untitled = Praksa brez naslova
practice-example = Primer
practice-demonstration = To je primer, napisan za predstavitvene podatke. Nikjer se ni zgodil in noben od tu navedenih nosilcev tega ni storil.
practice-facet-country = Država
practice-facet-sector = Področja
practice-facet-buc = Primeri uporabe (BUC)
practice-facet-institution = Nosilci
practice-facet-maturity = Zrelost
practice-facet-outcome = Izid
practice-facet-transferable = Prenosljivost
practice-facet-year = Leto začetka
practice-facet-from = Od leta
practice-facet-to = Do leta
practice-facet-stage = Prevzem
practice-facet-adopter = Država prevzema
practice-facet-language = Jezik izvirnika
practice-facet-status = Stanje
practice-facet-contact = Skupni e-poštni predal
practice-maturity-PILOT = Pilotni projekt
practice-maturity-IN_OPERATION = V redni uporabi
practice-maturity-ESTABLISHED = Uveljavljena
practice-outcome-WORKED = Uspešna
practice-outcome-PARTLY_WORKED = Delno uspešna
practice-outcome-DID_NOT_WORK = Neuspešna
practice-transferable-AS_IS = Brez sprememb
practice-transferable-WITH_CHANGES = S spremembami
practice-transferable-NOT_TRANSFERABLE = Ni prenosljiva
practice-stage-INTERESTED = Zanimanje
practice-stage-PLANNED = Načrtovano
practice-stage-PILOTING = Pilotna uporaba
practice-stage-IN_USE = V uporabi
practice-stage-ABANDONED = Opuščeno
practice-state-DRAFT = Osnutek
practice-state-SUBMITTED = Čaka na nacionalnega koordinatorja
practice-state-NATIONALLY_APPROVED = Čaka na program
practice-state-RETURNED = Vrnjena v popravek
practice-state-REFUSED = Zavrnjena
practice-state-PUBLISHED = Objavljena
practice-state-EXPIRED = Potekla
practice-state-SUPERSEDED = Nadomeščena
practice-state-ARCHIVED = Arhivirana
practice-field-title = Naslov
practice-field-summary = Na kratko
practice-field-problem = Težava
practice-field-solution = Kaj je bilo storjeno
practice-field-results = Rezultati
practice-field-costs = Stroški
practice-field-challenges = Ovire
practice-field-transferability = Kaj potrebujejo drugi
practice-hint-title = Kaj je bilo storjeno, v eni vrstici.
practice-hint-summary = Kaj, za koga in s kakšnim učinkom.
practice-hint-problem = Kaj prej ni bilo dobro in koga je to zadevalo.
practice-hint-solution = Kaj ste storili, korak za korakom.
practice-hint-results = Kaj je to prineslo in kako to veste: številke z navedbo obdobja.
practice-hint-costs = Dnevi dela, licence, stroški vzdrževanja.
practice-hint-challenges = Kaj je bilo težko in kaj bi storili drugače.
practice-hint-transferability = Kaj potrebuje druga država, da bi storila enako, in česa ni mogoče prenesti.
practice-letters = { $count ->
    [one] Največ { $count } znak.
    [two] Največ { $count } znaka.
    [few] Največ { $count } znaki.
   *[other] Največ { $count } znakov.
}
practice-left = Preostalo število znakov:
practice-uptake-line = { $count ->
    [one] { $count } prevzemnik, v uporabi: { $used }
    [two] { $count } prevzemnika, v uporabi: { $used }
    [few] { $count } prevzemniki, v uporabi: { $used }
   *[other] { $count } prevzemnikov, v uporabi: { $used }
}
practice-version = Različica { $number }, objava: { $on }.
practice-due = Potrditi pred dnem: { $day }.
practice-original = Jezik izvirnika: { $language }.
practice-expired = Ta praksa 24 mesecev ni bila potrjena in je ni več na seznamu.
practice-superseded = To različico je nadomestila poznejša.
practice-archived = Ta praksa je bila arhivirana: { $reason }
practice-to-current = Na najnovejšo različico
practice-to-published = Na objavljeno različico
practice-languages = Jeziki te prakse
practice-take-up = Prijavi prevzem
practice-under-way = Različica v pripravi
practice-new-version = Napiši novo različico
practice-confirm = Potrdi, da je še vedno pravilna
practice-archive = Arhiviraj to prakso
practice-archive-reason = Zakaj se umika s seznama; razlog je javen
practice-more = Povezave in datoteke
practice-uptake = Prevzem
practice-uptake-none = Nihče še ni prijavil, da to prakso prevzema.
practice-map = Kje se prevzema
practice-origin = Država izvora
practice-no-uptake = Prevzem ni prijavljen
practice-stages = Faze
practice-over-time = Skozi čas
practice-by-then = Na dan
practice-similar = Podobne prakse
practice-facts = Na prvi pogled
practice-versions = Druge različice
practice-uptake-adaptation = Kaj je bilo spremenjeno
practice-uptake-evidence = Dokazila
practice-uptake-reason = Zakaj je bila opuščena
practice-own = Prakse v pripravi
practice-your-turn = Na vrsti ste
practice-others-turn = Čaka na druge
practice-nothing-waits = Nič ne čaka na vas.
practice-since = začetek: { $day }
practice-turn-author = Na vrsti je avtor.
practice-turn-coordinator = Na vrsti je nacionalni koordinator.
practice-turn-programme = Na vrsti je program.
practice-edit = Uredi
practice-preview = Predogled
practice-steps = Dosedanji potek
practice-wrong = Kaj je treba pred predložitvijo popraviti
practice-missing = { $count ->
    [one] { $count } podatek še ni naveden
    [two] { $count } podatka še nista navedena
    [few] { $count } podatki še niso navedeni
   *[other] { $count } podatkov še ni navedenih
}
practice-missing-hint = Prakso je mogoče predložiti tudi brez njih, vendar jih bodo bralci iskali.
practice-missing-english = { $field }, v angleščini
practice-submit = Predloži
practice-submit-hint = Prakso prejme nacionalni koordinator, nato program.
practice-decide = Vaša odločitev
practice-comment = Komentar za avtorja
practice-comment-hint = Potreben za vrnitev ali zavrnitev.
practice-approve = Odobri v imenu države
practice-publish = Objavi
practice-return = Vrni v popravek
practice-refuse = Zavrni
practice-discard = Zavrzi to različico
practice-discard-hint = Nič od nje se ne ohrani. Kar je objavljeno, ostane.
practice-discard-sure = Zavrzi
practice-new = Nova dobra praksa
practice-saved = Shranjeno: { $at }.
practice-overtaken = Nekdo je medtem shranil novejšo različico. Vaše besedilo je spodaj; če ga znova shranite, jo nadomesti.
practice-original-label = Jezik izvirnika
practice-original-hint = Jezik, v katerem pišete; besedila v drugih jezikih so prevodi.
practice-translating = Pišete prevod, jezik: { $language }. Besedilo nad vsakim poljem je izvirnik.
practice-texts = Besedila
practice-markdown = Med odstavki pustite prazno vrstico. Vrstice, ki se začnejo z „- “, tvorijo seznam, **dve zvezdici** pa krepko pisavo.
practice-required = obvezno
practice-choose = Izberite
practice-outcome-hint = Tudi neuspešna praksa pomaga drugim.
practice-bucs-hint = Kode, ločene z vejicami, na primer FB_BUC_01.
practice-institutions-hint = Kode iz imenika, ločene z vejicami.
practice-contact-hint = E-poštni predal službe, ne osebe.
practice-links = Povezave
practice-link-title = Besedilo
practice-link-url = Naslov
practice-save = Shrani
practice-save-preview = Shrani in prikaži predogled
practice-files = Datoteke
practice-file = Datoteka
practice-file-add = Dodaj datoteko
practice-file-remove = Odstrani
file-kinds = Sprejemljive vrste: { $list }, brez makrov in skriptov.
file-most = Vsaka datoteka največ { $count } MB.
file-kilobytes = { $count } kB
practice-next-lead = Naslednja različica izhaja iz vsebine objavljene. Ta ostane na seznamu, dokler naslednja ni objavljena.
practice-next-begin = Začni naslednjo različico
uptake-lead = Navedite, kako daleč je s to prakso vaša država ali njen nosilec. Vse razen e-poštnega predala je javno.
uptake-owner = E-poštni predal avtorjev prakse:
uptake-own-title = Dosedanje prijave
uptake-change = spremeni
uptake-changing = Sprememba: { $who }
uptake-new = Nova prijava
uptake-institution-hint = Koda iz imenika; prazno polje pomeni državo kot celoto.
uptake-stage = Kako daleč ste
uptake-adaptation-hint = Kaj počnete drugače kot v izvirniku.
uptake-evidence-hint = Kaj kaže, da deluje: številke, poročilo, povezava.
uptake-reason-hint = Samo če ste jo opustili: zakaj, da se drugi iz tega kaj naučijo.
uptake-contact-hint = E-poštni predal službe; vidijo ga samo avtorji prakse in program.
uptake-save = Shrani prijavo
practice-figure-practices = Prakse
practice-figure-adopters = Prevzemniki
practice-figure-countries = Države s prakso ali prevzemnikom
practice-figure-warnings = Prakse, ki niso bile uspešne ali niso prenosljive
practice-figure-expired = Potekle prakse
practice-figure-median = Od predložitve do odločitve (mediana)
practice-days = { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dnevi
   *[other] { $count } dni
}
practice-no-decisions = Odločitve še ni
practice-by-sector = Po področjih
practice-by-country = Po državah
practice-month = Mesec
practice-ledger = Evidenca prevzemov kot datoteka
practice-needed = Brez tega podatka prakse ni mogoče predložiti.
practice-original-missing = To besedilo napišite tudi v jeziku izvirnika prakse ({ $language }).
practice-language-twice = To besedilo je tu dvakrat v istem jeziku; obdržite samo eno.
practice-year = Navedite leto začetka, od { $first } do { $final }.
practice-wrong-state = To ni mogoče, ker { $state ->
    [DRAFT] je praksa še osnutek
    [SUBMITTED] praksa čaka na nacionalnega koordinatorja
    [NATIONALLY_APPROVED] praksa čaka na program
    [RETURNED] je praksa vrnjena v popravek
    [REFUSED] je praksa zavrnjena
    [PUBLISHED] je praksa objavljena
    [EXPIRED] je praksa potekla
    [SUPERSEDED] je praksa nadomeščena
   *[ARCHIVED] je praksa arhivirana
}; preglejte njeno sedanje stanje.
uptake-own = Praksa izvira od tod; nihče ne prevzema svoje.
uptake-reason = Navedite, zakaj je bila opuščena, da se drugi iz tega kaj naučijo.
uptake-wrong-stage = V evidenci prevzemov za „{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}“ ne more slediti „{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}“.
uptake-not-listed = Te prakse ni več na seznamu dobrih praks.
uptake-stage-needed = Navedite, kako daleč ste.
file-name = Datoteki dajte preprosto ime z največ 120 znaki.
file-size = Datoteka ima lahko največ { $most } MB in ne sme biti prazna.
file-type = Te datoteke ni mogoče sprejeti: njena vsebina mora ustrezati imenu, ne sme vsebovati makrov ali skriptov, dovoljene vrste pa so { $list }.
list-unknown-value = Vrednost „{ $value }“ tu ni znana; izberite s seznama ob strani.
