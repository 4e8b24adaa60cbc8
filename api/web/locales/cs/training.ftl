training-title = Školení
training-lead = Čemu se věnovala školení programu, materiály z nich a jak se zúčastnit dalších.
training-search = Vyhledávání ve školeních
training-words = Co se chcete naučit?
training-all = Všechna školení
training-count =
    { $count ->
        [one] { $count } školení
        [few] { $count } školení
       *[other] { $count } školení
    }
training-nothing = Žádné školení neodpovídá. Uberte některé slovo nebo zrušte některou podmínku.
training-calendar = Kalendář
training-materials = Materiály a záznamy
training-own = Moje školení
training-new = Nové školení
training-feed = Kalendář všech školení (iCalendar)
practice-facet-series = Série
practice-facet-cdm = Verze CDM
practice-facet-format = Forma
practice-facet-spoken = Jazyk školení
training-status-DRAFT = Koncept
training-status-OPEN = Otevřeno pro nominace
training-status-CLOSED = Nominace skončily
training-status-HELD = Proběhlo
training-status-CANCELLED = Zrušeno
training-format-ONLINE = Online
training-format-ON_SITE = Prezenčně
training-format-HYBRID = Prezenčně i online
training-cdm = CDM { $version }
training-whole-day = celý den
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Ve vašem čase: { $time }
training-deadline-on = Nominace do { $day }
training-seats-taken-of = Obsazená místa: { $taken } z { $seats }
training-participants-count =
    { $count ->
        [0] Místo zatím nikdo nemá
        [one] Místo má { $count } osoba
        [few] Místo mají { $count } osoby
       *[other] Místo má { $count } osob
    }
training-waiting-count =
    { $count ->
        [one] { $count } osoba na čekací listině
        [few] { $count } osoby na čekací listině
       *[other] { $count } osob na čekací listině
    }
training-where = Kde
training-for-whom = Pro koho
training-languages = Jazyky
training-about = Čemu se věnuje
training-agenda = Průběh školení
training-series-more = Ve stejné sérii
training-kind-RECORDING = Záznam
training-kind-MATERIAL = Materiál
training-no-materials = Žádné materiály neodpovídají.
training-demonstration = Vymyšleno pro ukázku: nic se nekoná.
training-cancelled-because = Školení se nekoná: { $reason }
training-add-to-calendar = Přidat do svého kalendáře
training-nominate = Nominovat účastníka
training-nominate-lead = O nominacích rozhoduje národní koordinátor vaší země. Koho schválí, ten dostane místo; jsou-li všechna místa obsazena, dostane pořadí na čekací listině.
training-nominate-sign-in = Chcete-li nominovat kolegu nebo sebe, přihlaste se.
training-nominate-button = Nominovat
training-nominated = Nominace byla uložena. Její další průběh najdete mezi svými školeními.
training-field-name = Jméno
training-field-email = Pracovní e-mailová adresa
training-field-institution = Instituce
training-institution-hint = Kód instituce, například FI:ETK. Pole může zůstat prázdné.
training-field-note = Co má koordinátor vědět
training-nomination-PROPOSED = Čeká na národního koordinátora
training-nomination-CONFIRMED = Má místo
training-nomination-WAITING = Na čekací listině
training-nomination-DECLINED = Zamítnuta
training-nomination-WITHDRAWN = Vzata zpět
training-nomination-ATTENDED = Zúčastnil(a) se
training-nomination-ABSENT = Nezúčastnil(a) se
training-place = { $place }. v pořadí
training-endorse = Schválit
training-decline = Zamítnout
training-reason = Odůvodnění
training-reason-hint = Dotčená osoba si je přečte.
training-withdraw = Vzít zpět
training-participants = Nominace
training-participants-hint = Kdo je nominován, vidí pouze program, koordinátor příslušné země a ten, kdo nominaci podal. Jména a adresy se šest měsíců po školení vymažou.
training-none-nominated = Zatím není nikdo nominován.
training-attended = Zúčastnil(a) se
training-absent = Nezúčastnil(a) se
training-forgotten = Jméno vymazáno
training-feedback = Jaké školení bylo?
training-feedback-lead = Program čte, co napíšete, ale bez vašeho jména.
training-field-useful = Co bylo užitečné?
training-field-missing = Co chybělo?
training-feedback-button = Odeslat
training-feedback-thanks = Děkujeme. Váš text byl uložen; zde jej můžete změnit.
training-feedback-read = Co napsali účastníci
training-mine = Školení, na která jsem nominován(a)
training-mine-none = Nejste nominováni na žádné školení.
training-by-me = Koho nominuji
training-drafts = Koncepty
training-key = Vaše školení ve vlastním kalendáři
training-key-lead = Přihlaste si ve svém kalendáři odběr vlastní adresy: ukazuje školení, na která jste nominováni, a promítá každou změnu. Kdo adresu má, může ji číst, proto ji nikomu nesdělujte.
training-key-make = Vytvořit moji adresu
training-key-again = Vytvořit novou adresu
training-key-known = Adresu máte od { $day }. Nová adresa ukončí platnost staré.
training-key-once = Toto je vaše adresa. Zobrazí se jen jednou: zkopírujte si ji nyní.
training-month-before = Předchozí měsíc
training-month-after = Následující měsíc
training-month-none = V tomto měsíci není žádné školení.
training-month-today = Tento měsíc
training-figures = Školení v číslech
training-figure-held = Uskutečněná školení
training-figure-coming = Nadcházející školení
training-figure-attended = Počet účastníků
training-figure-countries = Země účastníků
training-figure-rating = Hodnocení účastníků
training-edit = Upravit školení
training-edit-lead = Koncept vidí pouze program. Změny zveřejněného školení platí ihned pro všechny a nominovaní se dozvědí o jiném čase nebo místě.
training-field-title = Název
training-field-series = Série
training-series-hint = Školení stejné série se zobrazují společně. Pole může zůstat prázdné.
training-field-about = Čemu se věnuje
training-field-audience = Pro koho
training-field-agenda = Průběh školení
training-field-cdmVersion = Verze CDM
training-cdm-hint = Například 4.4; prázdné, pokud se žádné verze netýká.
training-field-format = Forma
training-no-format = Neuvedeno
training-field-languages = Jazyky školení
training-languages-hint = Kódy jazyků oddělené čárkami, například en, fr.
training-field-place = Místo konání
training-place-hint = Město, nebo jak se připojit online. Pole může zůstat prázdné.
training-field-startsOn = První den
training-field-endsOn = Poslední den
training-ends-hint = Prázdné: končí prvním dnem.
training-field-startTime = Začátek
training-field-endTime = Konec
training-time-hint = Například 09:30. U celodenních školení nechte obě pole prázdná.
training-field-timeZone = Časové pásmo
training-zone-hint = Například Europe/Brussels.
training-field-seats = Počet míst
training-seats-hint = Prázdné: bez omezení.
training-field-nominationDeadline = Poslední den pro nominace
training-deadline-hint = Prázdné: do začátku.
training-field-materials = Materiály a záznamy
training-field-url = Adresa
training-field-kind = Druh
training-save = Uložit
training-publish = Zveřejnit
training-cancel = Zrušit školení
training-cancel-hint = Důvod čtou všichni.
training-discard = Zahodit koncept
training-saved = Uloženo.
training-needed-title = Uveďte název: bez něj školení už nikdo nenajde.
training-needed-day = Uveďte první den.
training-name-needed = Napište jméno nominované osoby.
training-email-needed = Napište pracovní e-mailovou adresu nominované osoby.
training-reason-needed = Napište proč; dotčená osoba si to přečte.
training-day-range = Uveďte den v letech 2000 až 2099.
training-cancel-needed = Napište proč; čtou to všichni.
training-no-version = Napište verzi takto: 4.4.
training-no-time = „{ $time }“ není čas; zadejte jej ve tvaru 09:30.
training-two-times = Uveďte oba časy, nebo u celodenních školení žádný.
training-time-order = Konec je před začátkem.
training-too-long = Školení trvá nejvýše 31 dnů.
training-no-such-time = Tento čas tam v daný den neexistuje: hodiny se posouvají dopředu.
training-unknown-zone = „{ $zone }“ není časové pásmo; použijte název, například Europe/Brussels.
training-deadline-late = Poslední den pro nominace je po začátku školení.
training-seats-range = Uveďte 1 až 10000 míst, nebo nechte pole prázdné, pokud není omezení.
training-seats-too-few = Již obsazená místa: { $taken }; uveďte alespoň tolik míst.
training-wrong-state = To není možné, protože školení { $state ->
    [DRAFT] je zatím konceptem
    [HELD] již proběhlo
    [CANCELLED] bylo zrušeno
   *[PUBLISHED] je zveřejněno
}; podívejte se na jeho nynější podobu.
training-nomination-wrong-state = To není možné, protože { $state ->
    [PROPOSED] nominace čeká na národního koordinátora
    [CONFIRMED] nominovaná osoba má místo
    [WAITING] nominovaná osoba je na čekací listině
    [DECLINED] nominace byla zamítnuta
    [ATTENDED] nominovaná osoba se zúčastnila
    [ABSENT] nominovaná osoba se nedostavila
   *[WITHDRAWN] nominace byla vzata zpět
}; podívejte se na její nynější stav.
training-closed = Nominace na toto školení skončily.
training-began = Školení již začalo; místa se už nemění.
training-not-begun = Účast se zaznamenává až po začátku školení.
training-nominated-twice = Tato osoba je již na toto školení nominována.
