mail-why = Du får denne e-mail, fordi du har en konto i EESSI-registret. Du kan vælge sprog for disse e-mails på siden med din konto.
mail-practice-submitted-subject = God praksis til afgørelse: { $title }
mail-practice-submitted-body = En god praksis fra dit land afventer din afgørelse: { $title }
mail-practice-approved-subject = God praksis til gennemgang: { $title }
mail-practice-approved-body = En god praksis er godkendt af sit land og afventer programmet: { $title }
mail-practice-returned-subject = Din gode praksis er sendt tilbage: { $title }
mail-practice-returned-body =
    Din gode praksis er sendt tilbage til rettelse: { $title }

    { $comment }
mail-practice-refused-subject = Din gode praksis er afvist: { $title }
mail-practice-refused-body =
    Din gode praksis er afvist: { $title }

    { $comment }
mail-practice-published-subject = Din gode praksis er offentliggjort: { $title }
mail-practice-published-body = Din gode praksis er offentliggjort. Nu kan alle læse den og angive, at de genbruger den: { $title }
mail-practice-due-subject = Er din gode praksis stadig rigtig? { $title }
mail-practice-due-body = Din gode praksis tages af listen den { $day }, medmindre du bekræfter, at den stadig er rigtig: { $title }
mail-uptake-stated-subject = Din gode praksis genbruges: { $title }
mail-uptake-stated-body =
    Nogen har angivet, hvor langt de er med din gode praksis: { $title }

    Land: { $country }
    Postkasse: { $contact }
mail-uptake-welcome-subject = Du genbruger en god praksis: { $title }
mail-uptake-welcome-body =
    Du har angivet, at du genbruger denne gode praksis: { $title }

    De ansvarlige kan kontaktes her: { $contact }
mail-question-asked-subject = Nyt spørgsmål: { $title }
mail-question-asked-body = Nogen har stillet den direkte brugersupport et spørgsmål: { $title }
mail-question-assigned-subject = Et spørgsmål skal besvares af dig: { $title }
mail-question-assigned-body = Du har fået tildelt et spørgsmål til besvarelse: { $title }
mail-question-answered-subject = Dit spørgsmål er besvaret: { $title }
mail-question-answered-body = Dit spørgsmål er besvaret: { $title }
mail-question-followed-subject = Opfølgning på et spørgsmål: { $title }
mail-question-followed-body = Den, der spurgte, har tilføjet noget og venter på svar: { $title }
mail-question-published-subject = Svaret på dit spørgsmål er offentliggjort: { $title }
mail-question-published-body = Svaret på dit spørgsmål hjælper også andre og er offentliggjort, uden at der står noget om dig: { $title }
mail-training-nominated-subject = Indstilling til afgørelse: { $title }
mail-training-nominated-body = En person fra dit land er indstillet til et kursus og afventer din afgørelse: { $title }
mail-training-confirmed-subject = En plads på kurset: { $title }
mail-training-confirmed-body =
    { $name } har en plads på dette kursus: { $title }

    { $when }
mail-training-waiting-subject = På ventelisten: { $title }
mail-training-waiting-body =
    Alle pladser er optaget. { $name } er på ventelisten til dette kursus: { $title }

    Når en plads bliver ledig, får den, der har ventet længst, pladsen, og du får besked.
mail-training-declined-subject = En indstilling er afvist: { $title }
mail-training-declined-body =
    Indstillingen af { $name } er afvist: { $title }

    { $comment }
mail-training-changed-subject = Ny tid eller nyt sted: { $title }
mail-training-changed-body =
    Tid eller sted for dette kursus er ændret: { $title }

    { $when }
mail-training-cancelled-subject = Kurset finder ikke sted: { $title }
mail-training-cancelled-body =
    Dette kursus finder ikke sted: { $title }

    { $comment }
mail-training-feedback-subject = Hvordan var kurset? { $title }
mail-training-feedback-body = Du har deltaget i et kursus. Fortæl programmet på et minut og uden dit navn, hvad der var nyttigt, og hvad der manglede: { $title }
mail-visit-turn-subject = Det er din tur: { $title }
mail-visit-turn-body =
    En anmodning om et besøg eller møde venter på dig: { $title }

    Fristen er den { $day }.
mail-visit-moved-subject = Din anmodning er kommet et skridt videre: { $title }
mail-visit-moved-body = Din anmodning om et besøg eller møde er kommet et skridt videre: { $title }
mail-visit-answered-subject = En vært har svaret: { $title }
mail-visit-answered-body = En vært har svaret på din anmodning om et besøg eller møde: { $title }
mail-visit-returned-subject = Din anmodning er sendt tilbage: { $title }
mail-visit-returned-body =
    Den nationale koordinator i dit land beder dig om at ændre noget i din anmodning: { $title }

    { $comment }
mail-visit-refused-subject = Din anmodning er afvist: { $title }
mail-visit-refused-body =
    Din anmodning om et besøg eller møde er afvist: { $title }

    { $comment }
mail-visit-scheduled-subject = Dag og sted er aftalt: { $title }
mail-visit-scheduled-body = Dag og sted for dette besøg eller møde er aftalt eller ændret: { $title }
mail-visit-cancelled-subject = Det finder ikke sted: { $title }
mail-visit-cancelled-body =
    Denne anmodning om et besøg eller møde er trukket tilbage eller aflyst: { $title }

    { $comment }
mail-visit-reported-subject = Rapporten foreligger: { $title }
mail-visit-reported-body = Læs, hvad der kom ud af dette besøg eller møde: { $title }
mail-visit-reminder-subject = Frist den { $day }: { $title }
mail-visit-reminder-body =
    En anmodning om et besøg eller møde venter på dig: { $title }

    Den udløber den { $day }, hvis ingen har gjort noget inden da.
mail-visit-expired-subject = Fristen er udløbet: { $title }
mail-visit-expired-body = Fristen for denne anmodning om et besøg eller møde er udløbet, og den er afsluttet: { $title }
mail-visit-message-subject = Nogen har skrevet til dig: { $title }
mail-visit-message-body = Der er en ny besked om dette besøg eller møde: { $title }
mail-language-label = Sprog for e-mails til dig
mail-language-hint = Der sendes kun e-mails, hvis den, der driver denne tjeneste, har sat en mailserver op.
mail-language-save = Gem sproget
mail-language-saved = Sproget er gemt.
