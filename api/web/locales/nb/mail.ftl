mail-why = Du får denne e-posten fordi du har en konto i EESSI-registeret. Du kan velge språk for disse e-postene på siden for kontoen din.
mail-practice-submitted-subject = God praksis til avgjørelse: { $title }
mail-practice-submitted-body = En god praksis fra landet ditt venter på din avgjørelse: { $title }
mail-practice-approved-subject = God praksis til gjennomgang: { $title }
mail-practice-approved-body = En god praksis er godkjent av landet sitt og venter på programmet: { $title }
mail-practice-returned-subject = Din gode praksis er sendt tilbake: { $title }
mail-practice-returned-body =
    Din gode praksis er sendt tilbake til retting: { $title }

    { $comment }
mail-practice-refused-subject = Din gode praksis er avslått: { $title }
mail-practice-refused-body =
    Din gode praksis er avslått: { $title }

    { $comment }
mail-practice-published-subject = Din gode praksis er publisert: { $title }
mail-practice-published-body = Din gode praksis er publisert. Nå kan alle lese den og oppgi at de gjenbruker den: { $title }
mail-practice-due-subject = Er din gode praksis fortsatt riktig? { $title }
mail-practice-due-body = Din gode praksis tas av listen { $day } hvis du ikke bekrefter at den fortsatt er riktig: { $title }
mail-uptake-stated-subject = Din gode praksis gjenbrukes: { $title }
mail-uptake-stated-body =
    Noen har oppgitt hvor langt de har kommet med din gode praksis: { $title }

    Land: { $country }
    Postkasse: { $contact }
mail-uptake-welcome-subject = Du gjenbruker en god praksis: { $title }
mail-uptake-welcome-body =
    Du har oppgitt at du gjenbruker denne gode praksisen: { $title }

    De ansvarlige kan kontaktes her: { $contact }
mail-question-asked-subject = Nytt spørsmål: { $title }
mail-question-asked-body = Noen har stilt den direkte brukerstøtten et spørsmål: { $title }
mail-question-assigned-subject = Et spørsmål skal besvares av deg: { $title }
mail-question-assigned-body = Du har fått tildelt et spørsmål som skal besvares: { $title }
mail-question-answered-subject = Spørsmålet ditt er besvart: { $title }
mail-question-answered-body = Spørsmålet ditt er besvart: { $title }
mail-question-followed-subject = Oppfølging av et spørsmål: { $title }
mail-question-followed-body = Den som spurte, har lagt til noe og venter på svar: { $title }
mail-question-published-subject = Svaret på spørsmålet ditt er publisert: { $title }
mail-question-published-body = Svaret på spørsmålet ditt hjelper også andre og er publisert, uten at noe sies om deg: { $title }
mail-training-nominated-subject = Nominasjon til avgjørelse: { $title }
mail-training-nominated-body = En person fra landet ditt er nominert til et kurs og venter på din avgjørelse: { $title }
mail-training-confirmed-subject = Plass på kurset: { $title }
mail-training-confirmed-body =
    { $name } har plass på dette kurset: { $title }

    { $when }
mail-training-waiting-subject = På venteliste: { $title }
mail-training-waiting-body =
    Alle plasser er opptatt. { $name } står på ventelisten for dette kurset: { $title }

    Når en plass blir ledig, går den til den som har ventet lengst, og du får beskjed.
mail-training-declined-subject = En nominasjon er avslått: { $title }
mail-training-declined-body =
    Nominasjonen av { $name } er avslått: { $title }

    { $comment }
mail-training-changed-subject = Nytt tidspunkt eller sted: { $title }
mail-training-changed-body =
    Tidspunktet eller stedet for dette kurset er endret: { $title }

    { $when }
mail-training-cancelled-subject = Kurset blir ikke holdt: { $title }
mail-training-cancelled-body =
    Dette kurset blir ikke holdt: { $title }

    { $comment }
mail-training-feedback-subject = Hvordan var kurset? { $title }
mail-training-feedback-body = Du deltok på et kurs. Fortell programmet, på ett minutt og uten navnet ditt, hva som var nyttig og hva som manglet: { $title }
mail-visit-turn-subject = Det er din tur: { $title }
mail-visit-turn-body =
    En anmodning om et besøk eller møte venter på deg: { $title }

    Fristen er { $day }.
mail-visit-moved-subject = Anmodningen din har kommet et skritt videre: { $title }
mail-visit-moved-body = Anmodningen din om et besøk eller møte har kommet et skritt videre: { $title }
mail-visit-answered-subject = En vert har svart: { $title }
mail-visit-answered-body = En vert har svart på anmodningen din om et besøk eller møte: { $title }
mail-visit-returned-subject = Anmodningen din er sendt tilbake: { $title }
mail-visit-returned-body =
    Den nasjonale koordinatoren i landet ditt ber deg endre noe i anmodningen din: { $title }

    { $comment }
mail-visit-refused-subject = Anmodningen din er avslått: { $title }
mail-visit-refused-body =
    Anmodningen din om et besøk eller møte er avslått: { $title }

    { $comment }
mail-visit-scheduled-subject = Dag og sted er avtalt: { $title }
mail-visit-scheduled-body = Dag og sted for dette besøket eller møtet er avtalt eller endret: { $title }
mail-visit-cancelled-subject = Det finner ikke sted: { $title }
mail-visit-cancelled-body =
    Denne anmodningen om et besøk eller møte er trukket tilbake eller avlyst: { $title }

    { $comment }
mail-visit-reported-subject = Rapporten er klar: { $title }
mail-visit-reported-body = Les hva som kom ut av dette besøket eller møtet: { $title }
mail-visit-reminder-subject = Frist { $day }: { $title }
mail-visit-reminder-body =
    En anmodning om et besøk eller møte venter på deg: { $title }

    Den utløper { $day } hvis ingen har gjort noe innen da.
mail-visit-expired-subject = Fristen har gått ut: { $title }
mail-visit-expired-body = Fristen for denne anmodningen om et besøk eller møte har gått ut, og den er avsluttet: { $title }
mail-visit-message-subject = Noen har skrevet til deg: { $title }
mail-visit-message-body = Det er en ny melding om dette besøket eller møtet: { $title }
mail-language-label = Språk for e-post til deg
mail-language-hint = E-post sendes bare hvis den som driver denne tjenesten, har satt opp en e-postserver.
mail-language-save = Lagre språket
mail-language-saved = Språket ditt er lagret.
