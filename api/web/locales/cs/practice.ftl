practice-title = Osvědčené postupy
practice-lead = Jak správní orgány řešily některý problém elektronické výměny, co to přineslo a kdo jejich postup přebírá.
practice-search = Vyhledávání v osvědčených postupech
practice-words = Co hledáte? Slova v jakémkoli jazyce, BUC, země
practice-count = { $count ->
    [one] { $count } postup
    [few] { $count } postupy
   *[other] { $count } postupů
}
practice-nothing = Nic neodpovídá. Zrušte některou podmínku nebo hledejte jiná slova.
practice-all = Všechny osvědčené postupy
practice-order-relevance = Od nejlepší shody
practice-order-newest = Od nejnovějších
practice-order-uptake = Od nejčastěji přebíraných
practice-statistics = Statistika osvědčených postupů
practice-feed = Nové osvědčené postupy (kanál)
practice-submit-one = Popsat osvědčený postup
practice-untitled = Postup bez názvu
practice-example = Příklad
practice-demonstration = Toto je příklad napsaný pro ukázková data. Nikde se nestal a žádná ze zde uvedených institucí nic takového neudělala.
practice-facet-country = Země
practice-facet-sector = Odvětví
practice-facet-buc = Případy použití (BUC)
practice-facet-institution = Instituce
practice-facet-maturity = Zralost
practice-facet-outcome = Výsledek
practice-facet-transferable = Přenositelnost
practice-facet-year = Rok zahájení
practice-facet-from = Od roku
practice-facet-to = Do roku
practice-facet-stage = Převzetí
practice-facet-adopter = Přebírající země
practice-facet-language = Jazyk originálu
practice-facet-status = Stav
practice-facet-contact = Společná schránka
practice-maturity-PILOT = Pilotní projekt
practice-maturity-IN_OPERATION = V provozu
practice-maturity-ESTABLISHED = Zavedený
practice-outcome-WORKED = Fungoval
practice-outcome-PARTLY_WORKED = Fungoval zčásti
practice-outcome-DID_NOT_WORK = Nefungoval
practice-transferable-AS_IS = Beze změn
practice-transferable-WITH_CHANGES = Se změnami
practice-transferable-NOT_TRANSFERABLE = Nepřenositelný
practice-stage-INTERESTED = Zájem
practice-stage-PLANNED = Plánováno
practice-stage-PILOTING = Pilotní provoz
practice-stage-IN_USE = Používá se
practice-stage-ABANDONED = Upuštěno
practice-state-DRAFT = Koncept
practice-state-SUBMITTED = Čeká na národního koordinátora
practice-state-NATIONALLY_APPROVED = Čeká na program
practice-state-RETURNED = Vrácen k opravě
practice-state-REFUSED = Zamítnut
practice-state-PUBLISHED = Zveřejněn
practice-state-EXPIRED = Platnost uplynula
practice-state-SUPERSEDED = Nahrazen
practice-state-ARCHIVED = Archivován
practice-field-title = Název
practice-field-summary = Stručně
practice-field-problem = Problém
practice-field-solution = Co se udělalo
practice-field-results = Výsledky
practice-field-costs = Náklady
practice-field-challenges = Obtíže
practice-field-transferability = Co potřebují ostatní
practice-hint-title = Co se udělalo, na jednom řádku.
practice-hint-summary = Co, pro koho a s jakým účinkem.
practice-hint-problem = Co předtím nebylo v pořádku a koho se to týkalo.
practice-hint-solution = Co jste udělali, krok za krokem.
practice-hint-results = Co to přineslo a jak to víte: čísla s uvedením období.
practice-hint-costs = Dny práce, licence, náklady na provoz.
practice-hint-challenges = Co bylo obtížné a co byste udělali jinak.
practice-hint-transferability = Co potřebuje jiná země, aby mohla udělat totéž, a co přenést nelze.
practice-letters = { $count ->
    [one] Nejvýše { $count } znak.
    [few] Nejvýše { $count } znaky.
   *[other] Nejvýše { $count } znaků.
}
practice-left = Zbývá znaků:
practice-uptake-line = { $count ->
    [one] { $count } přebírající subjekt, používá se: { $used }
    [few] { $count } přebírající subjekty, používá se: { $used }
   *[other] { $count } přebírajících subjektů, používá se: { $used }
}
practice-version = Verze { $number }, zveřejněna { $on }.
practice-due = Nutno potvrdit přede dnem { $day }.
practice-original = Jazyk originálu: { $language }.
practice-expired = Tento postup nebyl 24 měsíců potvrzen a již není v seznamu.
practice-superseded = Tato verze byla nahrazena pozdější verzí.
practice-archived = Tento postup byl archivován: { $reason }
practice-to-current = Na nejnovější verzi
practice-to-published = Na zveřejněnou verzi
practice-languages = Jazyky tohoto postupu
practice-take-up = Oznámit převzetí
practice-under-way = Připravovaná verze
practice-new-version = Napsat novou verzi
practice-confirm = Potvrdit, že je stále správný
practice-archive = Archivovat tento postup
practice-archive-reason = Proč se vyřazuje ze seznamu; důvod je veřejný
practice-more = Odkazy a soubory
practice-uptake = Převzetí
practice-uptake-none = Nikdo zatím neoznámil, že tento postup přebírá.
practice-map = Kde se přebírá
practice-origin = Země původu
practice-no-uptake = Převzetí neoznámeno
practice-stages = Fáze
practice-over-time = Vývoj v čase
practice-by-then = Ke dni
practice-similar = Podobné postupy
practice-facts = Stručný přehled
practice-versions = Jiné verze
practice-uptake-adaptation = Co se změnilo
practice-uptake-evidence = Doklady
practice-uptake-reason = Proč se od něj upustilo
practice-own = Připravované postupy
practice-your-turn = Jste na řadě
practice-others-turn = Čeká na jiné
practice-nothing-waits = Nic na vás nečeká.
practice-since = od { $day }
practice-turn-author = Na řadě je autor.
practice-turn-coordinator = Na řadě je národní koordinátor.
practice-turn-programme = Na řadě je program.
practice-edit = Upravit
practice-preview = Náhled
practice-steps = Dosavadní průběh
practice-wrong = Co je třeba před předložením opravit
practice-missing = { $count ->
    [one] { $count } údaj dosud není uveden
    [few] { $count } údaje dosud nejsou uvedeny
   *[other] { $count } údajů dosud není uvedeno
}
practice-missing-hint = Postup lze předložit i bez nich; čtenáři je však budou hledat.
practice-missing-english = { $field }, v angličtině
practice-submit = Předložit
practice-submit-hint = Postup dostane národní koordinátor, poté program.
practice-decide = Vaše rozhodnutí
practice-comment = Komentář pro autora
practice-comment-hint = Nutný při vrácení nebo zamítnutí.
practice-approve = Schválit za zemi
practice-publish = Zveřejnit
practice-return = Vrátit k opravě
practice-refuse = Zamítnout
practice-discard = Zahodit tuto verzi
practice-discard-hint = Nic z ní se neuchová. Co je zveřejněno, zůstane.
practice-discard-sure = Zahodit
practice-new = Nový osvědčený postup
practice-saved = Uloženo: { $at }.
practice-overtaken = Někdo mezitím uložil novější verzi. Váš text je uveden níže; opětovným uložením ji nahradíte.
practice-original-label = Jazyk originálu
practice-original-hint = Jazyk, ve kterém píšete; ostatní jazyky jsou jeho překladem.
practice-translating = Píšete překlad do jazyka: { $language }. Text nad každým polem je originál.
practice-texts = Texty
practice-markdown = Mezi odstavci nechte prázdný řádek. Řádky začínající „- “ tvoří seznam, **dvě hvězdičky** tučné písmo.
practice-required = povinné
practice-choose = Vyberte
practice-outcome-hint = I postup, který nefungoval, pomůže ostatním.
practice-bucs-hint = Kódy oddělené čárkami, například FB_BUC_01.
practice-institutions-hint = Kódy z adresáře oddělené čárkami.
practice-contact-hint = Schránka pracoviště, nikoli osoby.
practice-links = Odkazy
practice-link-title = Text
practice-link-url = Adresa
practice-save = Uložit
practice-save-preview = Uložit a zobrazit náhled
practice-files = Soubory
practice-file = Soubor
practice-file-add = Přidat soubor
practice-file-remove = Odebrat
file-kinds = Přijímají se: { $list }, bez maker a skriptů.
file-most = Každý soubor nejvýše { $count } MB.
file-kilobytes = { $count } kB
practice-next-lead = Další verze vychází z obsahu zveřejněné verze. Ta zůstane v seznamu, dokud nebude další verze zveřejněna.
practice-next-begin = Začít další verzi
uptake-lead = Uveďte, jak daleko je vaše země nebo některá její instituce s tímto postupem. Vše kromě schránky je veřejné.
uptake-owner = Schránka autorů postupu:
uptake-own-title = Dosavadní oznámení
uptake-change = změnit
uptake-changing = Změna: { $who }
uptake-new = Nové oznámení
uptake-institution-hint = Kód z adresáře; prázdné pole znamená zemi jako celek.
uptake-stage = Jak daleko jste
uptake-adaptation-hint = Co děláte jinak než v originále.
uptake-evidence-hint = Co ukazuje, že to funguje: čísla, zpráva, odkaz.
uptake-reason-hint = Pouze pokud jste od něj upustili: proč, aby se z toho ostatní poučili.
uptake-contact-hint = Schránka pracoviště; vidí ji pouze autoři postupu a program.
uptake-save = Uložit oznámení
practice-figure-practices = Postupy
practice-figure-adopters = Přebírající subjekty
practice-figure-countries = Země s postupem nebo přebírajícím subjektem
practice-figure-warnings = Postupy, které nefungovaly nebo nejsou přenositelné
practice-figure-expired = Postupy s uplynulou platností
practice-figure-median = Od předložení do rozhodnutí (medián)
practice-days = { $count ->
    [one] { $count } den
    [few] { $count } dny
   *[other] { $count } dnů
}
practice-no-decisions = Zatím žádné rozhodnutí
practice-by-sector = Podle odvětví
practice-by-country = Podle země
practice-month = Měsíc
practice-ledger = Evidence převzetí jako soubor
practice-needed = Bez tohoto údaje nelze postup předložit.
practice-original-missing = Napište tento text i v jazyce originálu postupu ({ $language }).
practice-language-twice = Tento text je zde dvakrát v jednom jazyce; ponechte jen jeden.
practice-year = Uveďte rok zahájení, od { $first } do { $final }.
practice-wrong-state = To není možné, protože postup { $state ->
    [DRAFT] je zatím konceptem
    [SUBMITTED] čeká na národního koordinátora
    [NATIONALLY_APPROVED] čeká na program
    [RETURNED] byl vrácen k opravě
    [REFUSED] byl zamítnut
    [PUBLISHED] je zveřejněn
    [EXPIRED] již neplatí
    [SUPERSEDED] byl nahrazen
   *[ARCHIVED] byl archivován
}; podívejte se na jeho nynější podobu.
uptake-own = Postup pochází odtud; nikdo nepřebírá svůj vlastní.
uptake-reason = Uveďte, proč se od postupu upustilo, aby se z toho ostatní poučili.
uptake-wrong-stage = Po „{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}“ nemůže v evidenci převzetí následovat „{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}“.
uptake-not-listed = Tento postup již není v seznamu osvědčených postupů.
uptake-stage-needed = Uveďte, jak daleko jste.
file-name = Dejte souboru jednoduchý název o nejvýše 120 znacích.
file-size = Soubor může mít nejvýše { $most } MB a nesmí být prázdný.
file-type = Tento soubor nelze přijmout: jeho obsah musí odpovídat názvu, nesmí obsahovat makra ani skripty a musí být jedním z těchto druhů: { $list }.
list-unknown-value = Hodnota „{ $value }“ zde není známa; vyberte ze seznamu vedle.
