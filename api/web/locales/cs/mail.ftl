mail-why = Tento e-mail dostáváte, protože máte účet v adresáři EESSI. Jazyk těchto e-mailů si můžete zvolit na stránce svého účtu.
mail-practice-submitted-subject = Osvědčený postup k rozhodnutí: { $title }
mail-practice-submitted-body = Osvědčený postup z vaší země čeká na vaše rozhodnutí: { $title }
mail-practice-approved-subject = Osvědčený postup k posouzení: { $title }
mail-practice-approved-body = Osvědčený postup byl schválen za zemi a čeká na program: { $title }
mail-practice-returned-subject = Váš osvědčený postup byl vrácen: { $title }
mail-practice-returned-body =
    Váš osvědčený postup byl vrácen k opravě: { $title }

    { $comment }
mail-practice-refused-subject = Váš osvědčený postup byl zamítnut: { $title }
mail-practice-refused-body =
    Váš osvědčený postup byl zamítnut: { $title }

    { $comment }
mail-practice-published-subject = Váš osvědčený postup byl zveřejněn: { $title }
mail-practice-published-body = Váš osvědčený postup byl zveřejněn. Nyní si jej může každý přečíst a oznámit, že jej přebírá: { $title }
mail-practice-due-subject = Je váš osvědčený postup stále správný? { $title }
mail-practice-due-body = Váš osvědčený postup bude dne { $day } vyřazen ze seznamu, pokud nepotvrdíte, že je stále správný: { $title }
mail-uptake-stated-subject = Váš osvědčený postup někdo přebírá: { $title }
mail-uptake-stated-body =
    Někdo oznámil, jak daleko je s vaším osvědčeným postupem: { $title }

    Země: { $country }
    Schránka: { $contact }
mail-uptake-welcome-subject = Přebíráte osvědčený postup: { $title }
mail-uptake-welcome-body =
    Oznámili jste, že přebíráte tento osvědčený postup: { $title }

    Jeho autory můžete kontaktovat zde: { $contact }
mail-question-asked-subject = Nová otázka: { $title }
mail-question-asked-body = Někdo položil otázku přímé podpoře uživatelů: { $title }
mail-question-assigned-subject = Otázka k zodpovězení: { $title }
mail-question-assigned-body = Byla vám přidělena otázka k zodpovězení: { $title }
mail-question-answered-subject = Vaše otázka byla zodpovězena: { $title }
mail-question-answered-body = Vaše otázka byla zodpovězena: { $title }
mail-question-followed-subject = Doplnění otázky: { $title }
mail-question-followed-body = Autor otázky něco doplnil a čeká na odpověď: { $title }
mail-question-published-subject = Odpověď na vaši otázku byla zveřejněna: { $title }
mail-question-published-body = Odpověď na vaši otázku pomůže i ostatním a byla zveřejněna, a to bez jakékoli zmínky o vás: { $title }
mail-training-nominated-subject = Nominace k rozhodnutí: { $title }
mail-training-nominated-body = Osoba z vaší země byla nominována na školení a čeká na vaše rozhodnutí: { $title }
mail-training-confirmed-subject = Místo na školení: { $title }
mail-training-confirmed-body =
    { $name } má místo na tomto školení: { $title }

    { $when }
mail-training-waiting-subject = Na čekací listině: { $title }
mail-training-waiting-body =
    Všechna místa jsou obsazena. { $name } je na čekací listině tohoto školení: { $title }

    Jakmile se místo uvolní, dostane je ten, kdo čeká nejdéle, a dáme vám vědět.
mail-training-declined-subject = Nominace byla zamítnuta: { $title }
mail-training-declined-body =
    Nominace byla zamítnuta ({ $name }): { $title }

    { $comment }
mail-training-changed-subject = Jiný čas nebo místo: { $title }
mail-training-changed-body =
    Čas nebo místo tohoto školení se změnily: { $title }

    { $when }
mail-training-cancelled-subject = Školení se nekoná: { $title }
mail-training-cancelled-body =
    Toto školení se nekoná: { $title }

    { $comment }
mail-training-feedback-subject = Jaké školení bylo? { $title }
mail-training-feedback-body = Zúčastnili jste se školení. Sdělte programu během minuty a bez uvedení jména, co bylo užitečné a co chybělo: { $title }
mail-visit-turn-subject = Jste na řadě: { $title }
mail-visit-turn-body =
    Čeká na vás žádost o návštěvu nebo setkání: { $title }

    Lhůta: { $day }.
mail-visit-moved-subject = Vaše žádost postoupila o krok dál: { $title }
mail-visit-moved-body = Vaše žádost o návštěvu nebo setkání postoupila o krok dál: { $title }
mail-visit-answered-subject = Hostitel odpověděl: { $title }
mail-visit-answered-body = Hostitel odpověděl na vaši žádost o návštěvu nebo setkání: { $title }
mail-visit-returned-subject = Vaše žádost byla vrácena: { $title }
mail-visit-returned-body =
    Váš národní koordinátor vás žádá, abyste ve své žádosti něco změnili: { $title }

    { $comment }
mail-visit-refused-subject = Vaše žádost byla zamítnuta: { $title }
mail-visit-refused-body =
    Vaše žádost o návštěvu nebo setkání byla zamítnuta: { $title }

    { $comment }
mail-visit-scheduled-subject = Den a místo jsou určeny: { $title }
mail-visit-scheduled-body = Den a místo této návštěvy nebo setkání jsou určeny nebo se změnily: { $title }
mail-visit-cancelled-subject = Nekoná se: { $title }
mail-visit-cancelled-body =
    Tato žádost o návštěvu nebo setkání byla vzata zpět nebo zrušena: { $title }

    { $comment }
mail-visit-reported-subject = Zpráva je k dispozici: { $title }
mail-visit-reported-body = Přečtěte si, co tato návštěva nebo setkání přinesly: { $title }
mail-visit-reminder-subject = Lhůta do { $day }: { $title }
mail-visit-reminder-body =
    Čeká na vás žádost o návštěvu nebo setkání: { $title }

    Skončí dne { $day }, pokud do té doby nikdo nic neudělá.
mail-visit-expired-subject = Lhůta uplynula: { $title }
mail-visit-expired-body = Lhůta této žádosti o návštěvu nebo setkání uplynula a žádost skončila: { $title }
mail-visit-message-subject = Máte nový vzkaz: { $title }
mail-visit-message-body = K této návštěvě nebo setkání je nový vzkaz: { $title }
mail-language-label = Jazyk e-mailů pro vás
mail-language-hint = E-maily se odesílají, jen pokud provozovatel této služby nastavil poštovní server.
mail-language-save = Uložit jazyk
mail-language-saved = Jazyk je uložen.
