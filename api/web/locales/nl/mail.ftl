mail-why = U ontvangt deze e-mail omdat u een account hebt in de EESSI-gids. U kunt de taal van deze e-mails kiezen op de pagina van uw account.
mail-practice-submitted-subject = Goede praktijk om over te beslissen: { $title }
mail-practice-submitted-body = Een goede praktijk van uw land wacht op uw beslissing: { $title }
mail-practice-approved-subject = Goede praktijk om te beoordelen: { $title }
mail-practice-approved-body = Een goede praktijk is voor haar land goedgekeurd en wacht op het programma: { $title }
mail-practice-returned-subject = Uw goede praktijk is teruggestuurd: { $title }
mail-practice-returned-body =
    Uw goede praktijk is teruggestuurd ter verbetering: { $title }

    { $comment }
mail-practice-refused-subject = Uw goede praktijk is afgewezen: { $title }
mail-practice-refused-body =
    Uw goede praktijk is afgewezen: { $title }

    { $comment }
mail-practice-published-subject = Uw goede praktijk is gepubliceerd: { $title }
mail-practice-published-body = Uw goede praktijk is gepubliceerd. Iedereen kan deze nu lezen en opgeven deze over te nemen: { $title }
mail-practice-due-subject = Is uw goede praktijk nog juist? { $title }
mail-practice-due-body = Uw goede praktijk verdwijnt op { $day } uit de lijst, tenzij u bevestigt dat zij nog juist is: { $title }
mail-uptake-stated-subject = Uw goede praktijk wordt overgenomen: { $title }
mail-uptake-stated-body =
    Iemand heeft opgegeven hoever het is met de overname van uw goede praktijk: { $title }

    Land: { $country }
    Postvak: { $contact }
mail-uptake-welcome-subject = U neemt een goede praktijk over: { $title }
mail-uptake-welcome-body =
    U hebt opgegeven dat u deze goede praktijk overneemt: { $title }

    De verantwoordelijken zijn hier te bereiken: { $contact }
mail-question-asked-subject = Nieuwe vraag: { $title }
mail-question-asked-body = Iemand heeft de directe gebruikersondersteuning een vraag gesteld: { $title }
mail-question-assigned-subject = Een vraag wacht op uw antwoord: { $title }
mail-question-assigned-body = U hebt een vraag toegewezen gekregen om te beantwoorden: { $title }
mail-question-answered-subject = Uw vraag is beantwoord: { $title }
mail-question-answered-body = Uw vraag is beantwoord: { $title }
mail-question-followed-subject = Vervolg op een vraag: { $title }
mail-question-followed-body = De vraagsteller heeft iets toegevoegd en wacht op antwoord: { $title }
mail-question-published-subject = Het antwoord op uw vraag is gepubliceerd: { $title }
mail-question-published-body = Het antwoord op uw vraag helpt ook anderen en is gepubliceerd, zonder iets over u te vermelden: { $title }
mail-training-nominated-subject = Voordracht om over te beslissen: { $title }
mail-training-nominated-body = Iemand uit uw land is voor een opleiding voorgedragen en wacht op uw beslissing: { $title }
mail-training-confirmed-subject = Een plaats in de opleiding: { $title }
mail-training-confirmed-body =
    { $name } heeft een plaats in deze opleiding: { $title }

    { $when }
mail-training-waiting-subject = Op de wachtlijst: { $title }
mail-training-waiting-body =
    Alle plaatsen zijn bezet. { $name } staat op de wachtlijst van deze opleiding: { $title }

    Als er een plaats vrijkomt, krijgt wie het langst wacht die plaats, en u krijgt bericht.
mail-training-declined-subject = Een voordracht is afgewezen: { $title }
mail-training-declined-body =
    De voordracht van { $name } is afgewezen: { $title }

    { $comment }
mail-training-changed-subject = Andere tijd of plaats: { $title }
mail-training-changed-body =
    De tijd of plaats van deze opleiding is gewijzigd: { $title }

    { $when }
mail-training-cancelled-subject = De opleiding gaat niet door: { $title }
mail-training-cancelled-body =
    Deze opleiding gaat niet door: { $title }

    { $comment }
mail-training-feedback-subject = Hoe was de opleiding? { $title }
mail-training-feedback-body = U hebt aan een opleiding deelgenomen. Vertel het programma, in één minuut en zonder uw naam, wat nuttig was en wat er ontbrak: { $title }
mail-visit-turn-subject = U bent aan zet: { $title }
mail-visit-turn-body =
    Een verzoek om een bezoek of bijeenkomst wacht op u: { $title }

    Uiterlijk op { $day }.
mail-visit-moved-subject = Uw verzoek is een stap verder: { $title }
mail-visit-moved-body = Uw verzoek om een bezoek of bijeenkomst is een stap verder: { $title }
mail-visit-answered-subject = Een gastheer heeft geantwoord: { $title }
mail-visit-answered-body = Een gastheer heeft op uw verzoek om een bezoek of bijeenkomst geantwoord: { $title }
mail-visit-returned-subject = Uw verzoek is teruggestuurd: { $title }
mail-visit-returned-body =
    Uw nationale coördinator vraagt u iets in uw verzoek te wijzigen: { $title }

    { $comment }
mail-visit-refused-subject = Uw verzoek is afgewezen: { $title }
mail-visit-refused-body =
    Uw verzoek om een bezoek of bijeenkomst is afgewezen: { $title }

    { $comment }
mail-visit-scheduled-subject = Dag en plaats liggen vast: { $title }
mail-visit-scheduled-body = Dag en plaats van dit bezoek of deze bijeenkomst liggen vast of zijn gewijzigd: { $title }
mail-visit-cancelled-subject = Het gaat niet door: { $title }
mail-visit-cancelled-body =
    Dit verzoek om een bezoek of bijeenkomst is ingetrokken of geannuleerd: { $title }

    { $comment }
mail-visit-reported-subject = Het verslag is er: { $title }
mail-visit-reported-body = Lees wat dit bezoek of deze bijeenkomst heeft opgeleverd: { $title }
mail-visit-reminder-subject = Uiterlijk op { $day }: { $title }
mail-visit-reminder-body =
    Een verzoek om een bezoek of bijeenkomst wacht op u: { $title }

    Het eindigt op { $day } als niemand voor die tijd iets heeft gedaan.
mail-visit-expired-subject = De termijn is verstreken: { $title }
mail-visit-expired-body = De termijn van dit verzoek om een bezoek of bijeenkomst is verstreken en het verzoek is beëindigd: { $title }
mail-visit-message-subject = Iemand heeft u geschreven: { $title }
mail-visit-message-body = Er is een nieuw bericht over dit bezoek of deze bijeenkomst: { $title }
mail-language-label = Taal van e-mails aan u
mail-language-hint = E-mails worden alleen verstuurd als de beheerder van deze dienst een mailserver heeft ingesteld.
mail-language-save = Taal opslaan
mail-language-saved = Uw taal is opgeslagen.
