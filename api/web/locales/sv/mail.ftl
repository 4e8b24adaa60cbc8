mail-why = Du får det här mejlet eftersom du har ett konto i EESSI-registret. Du kan välja språk för dessa mejl på sidan för ditt konto.
mail-practice-submitted-subject = Gott exempel för beslut: { $title }
mail-practice-submitted-body = Ett gott exempel från ditt land väntar på ditt beslut: { $title }
mail-practice-approved-subject = Gott exempel att granska: { $title }
mail-practice-approved-body = Ett gott exempel har godkänts av sitt land och väntar på programmet: { $title }
mail-practice-returned-subject = Ditt goda exempel har återsänts: { $title }
mail-practice-returned-body =
    Ditt goda exempel har återsänts för rättelse: { $title }

    { $comment }
mail-practice-refused-subject = Ditt goda exempel har avslagits: { $title }
mail-practice-refused-body =
    Ditt goda exempel har avslagits: { $title }

    { $comment }
mail-practice-published-subject = Ditt goda exempel har publicerats: { $title }
mail-practice-published-body = Ditt goda exempel har publicerats. Nu kan alla läsa det och ange att de återanvänder det: { $title }
mail-practice-due-subject = Är ditt goda exempel fortfarande riktigt? { $title }
mail-practice-due-body = Ditt goda exempel tas bort från listan den { $day } om du inte bekräftar att det fortfarande är riktigt: { $title }
mail-uptake-stated-subject = Ditt goda exempel återanvänds: { $title }
mail-uptake-stated-body =
    Någon har angett hur långt de har kommit med ditt goda exempel: { $title }

    Land: { $country }
    Brevlåda: { $contact }
mail-uptake-welcome-subject = Du återanvänder ett gott exempel: { $title }
mail-uptake-welcome-body =
    Du har angett att du återanvänder detta goda exempel: { $title }

    De ansvariga kan kontaktas här: { $contact }
mail-question-asked-subject = Ny fråga: { $title }
mail-question-asked-body = Någon har ställt en fråga till det direkta användarstödet: { $title }
mail-question-assigned-subject = En fråga väntar på ditt svar: { $title }
mail-question-assigned-body = Du har fått en fråga att besvara: { $title }
mail-question-answered-subject = Din fråga har besvarats: { $title }
mail-question-answered-body = Din fråga har besvarats: { $title }
mail-question-followed-subject = Uppföljning av en fråga: { $title }
mail-question-followed-body = Den som frågade har lagt till något och väntar på svar: { $title }
mail-question-published-subject = Svaret på din fråga har publicerats: { $title }
mail-question-published-body = Svaret på din fråga hjälper även andra och har publicerats, utan att något nämns om dig: { $title }
mail-training-nominated-subject = Nominering att besluta om: { $title }
mail-training-nominated-body = Någon från ditt land har nominerats till en utbildning och väntar på ditt beslut: { $title }
mail-training-confirmed-subject = En plats på utbildningen: { $title }
mail-training-confirmed-body =
    { $name } har en plats på den här utbildningen: { $title }

    { $when }
mail-training-waiting-subject = På väntelistan: { $title }
mail-training-waiting-body =
    Alla platser är upptagna. { $name } står på väntelistan till den här utbildningen: { $title }

    När en plats blir ledig får den som har väntat längst platsen, och du får veta det.
mail-training-declined-subject = En nominering har avslagits: { $title }
mail-training-declined-body =
    Nomineringen av { $name } har avslagits: { $title }

    { $comment }
mail-training-changed-subject = Annan tid eller plats: { $title }
mail-training-changed-body =
    Tid eller plats för den här utbildningen har ändrats: { $title }

    { $when }
mail-training-cancelled-subject = Utbildningen ställs in: { $title }
mail-training-cancelled-body =
    Den här utbildningen ställs in: { $title }

    { $comment }
mail-training-feedback-subject = Hur var utbildningen? { $title }
mail-training-feedback-body = Du har deltagit i en utbildning. Berätta för programmet, på en minut och utan ditt namn, vad som var till nytta och vad som saknades: { $title }
mail-visit-turn-subject = Det är din tur: { $title }
mail-visit-turn-body =
    En begäran om ett besök eller möte väntar på dig: { $title }

    Sista dag är den { $day }.
mail-visit-moved-subject = Din begäran har kommit ett steg vidare: { $title }
mail-visit-moved-body = Din begäran om ett besök eller möte har kommit ett steg vidare: { $title }
mail-visit-answered-subject = En värd har svarat: { $title }
mail-visit-answered-body = En värd har svarat på din begäran om ett besök eller möte: { $title }
mail-visit-returned-subject = Din begäran har återsänts: { $title }
mail-visit-returned-body =
    Den nationella samordnaren i ditt land ber dig ändra något i din begäran: { $title }

    { $comment }
mail-visit-refused-subject = Din begäran har avslagits: { $title }
mail-visit-refused-body =
    Din begäran om ett besök eller möte har avslagits: { $title }

    { $comment }
mail-visit-scheduled-subject = Dag och plats är bestämda: { $title }
mail-visit-scheduled-body = Dag och plats för det här besöket eller mötet har bestämts eller ändrats: { $title }
mail-visit-cancelled-subject = Det äger inte rum: { $title }
mail-visit-cancelled-body =
    Den här begäran om ett besök eller möte har återkallats, eller så har besöket eller mötet ställts in: { $title }

    { $comment }
mail-visit-reported-subject = Rapporten är klar: { $title }
mail-visit-reported-body = Läs vad det här besöket eller mötet ledde till: { $title }
mail-visit-reminder-subject = Senast den { $day }: { $title }
mail-visit-reminder-body =
    En begäran om ett besök eller möte väntar på dig: { $title }

    Den upphör den { $day } om ingen har gjort något innan dess.
mail-visit-expired-subject = Tiden har gått ut: { $title }
mail-visit-expired-body = Tidsfristen för den här begäran om ett besök eller möte har gått ut, och den har avslutats: { $title }
mail-visit-message-subject = Någon har skrivit till dig: { $title }
mail-visit-message-body = Det finns ett nytt meddelande om det här besöket eller mötet: { $title }
mail-language-label = Språk för e-post till dig
mail-language-hint = E-post skickas bara om den som driver tjänsten har konfigurerat en e-postserver.
mail-language-save = Spara språket
mail-language-saved = Ditt språk har sparats.
