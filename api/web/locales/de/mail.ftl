mail-why = Sie erhalten diese E-Mail, weil Sie ein Konto im EESSI-Verzeichnis haben. Die Sprache dieser E-Mails können Sie auf der Seite Ihres Kontos wählen.
mail-practice-submitted-subject = Praxisbeispiel zur Entscheidung: { $title }
mail-practice-submitted-body = Ein Praxisbeispiel Ihres Landes wartet auf Ihre Entscheidung: { $title }
mail-practice-approved-subject = Praxisbeispiel zur Prüfung: { $title }
mail-practice-approved-body = Ein Praxisbeispiel wurde für sein Land genehmigt und wartet auf das Programm: { $title }
mail-practice-returned-subject = Ihr Praxisbeispiel wurde zurückgegeben: { $title }
mail-practice-returned-body =
    Ihr Praxisbeispiel wurde zur Überarbeitung zurückgegeben: { $title }

    { $comment }
mail-practice-refused-subject = Ihr Praxisbeispiel wurde abgelehnt: { $title }
mail-practice-refused-body =
    Ihr Praxisbeispiel wurde abgelehnt: { $title }

    { $comment }
mail-practice-published-subject = Ihr Praxisbeispiel ist veröffentlicht: { $title }
mail-practice-published-body = Ihr Praxisbeispiel ist veröffentlicht. Alle können es jetzt lesen und angeben, dass sie es übernehmen: { $title }
mail-practice-due-subject = Ist Ihr Praxisbeispiel noch richtig? { $title }
mail-practice-due-body = Ihr Praxisbeispiel wird am { $day } von der Liste genommen, wenn Sie nicht bestätigen, dass es noch richtig ist: { $title }
mail-uptake-stated-subject = Ihr Praxisbeispiel wird übernommen: { $title }
mail-uptake-stated-body =
    Jemand hat angegeben, wie weit die Übernahme Ihres Praxisbeispiels ist: { $title }

    Land: { $country }
    Funktionspostfach: { $contact }
mail-uptake-welcome-subject = Sie übernehmen ein Praxisbeispiel: { $title }
mail-uptake-welcome-body =
    Sie haben angegeben, dass Sie dieses Praxisbeispiel übernehmen: { $title }

    Die Verantwortlichen sind hier zu erreichen: { $contact }
mail-question-asked-subject = Neue Frage: { $title }
mail-question-asked-body = Jemand hat der direkten Nutzerunterstützung eine Frage gestellt: { $title }
mail-question-assigned-subject = Eine Frage wartet auf Ihre Antwort: { $title }
mail-question-assigned-body = Ihnen wurde eine Frage zur Beantwortung zugewiesen: { $title }
mail-question-answered-subject = Ihre Frage wurde beantwortet: { $title }
mail-question-answered-body = Ihre Frage wurde beantwortet: { $title }
mail-question-followed-subject = Nachfrage zu einer Frage: { $title }
mail-question-followed-body = Die fragende Person hat etwas ergänzt und wartet auf eine Antwort: { $title }
mail-question-published-subject = Die Antwort auf Ihre Frage ist veröffentlicht: { $title }
mail-question-published-body = Die Antwort auf Ihre Frage hilft auch anderen und wurde veröffentlicht – ohne jede Angabe zu Ihnen: { $title }
mail-training-nominated-subject = Benennung zur Entscheidung: { $title }
mail-training-nominated-body = Jemand aus Ihrem Land wurde für eine Schulung benannt und wartet auf Ihre Entscheidung: { $title }
mail-training-confirmed-subject = Ein Platz in der Schulung: { $title }
mail-training-confirmed-body =
    { $name } hat einen Platz in dieser Schulung: { $title }

    { $when }
mail-training-waiting-subject = Auf der Warteliste: { $title }
mail-training-waiting-body =
    Alle Plätze sind belegt. { $name } steht auf der Warteliste dieser Schulung: { $title }

    Wird ein Platz frei, erhält ihn, wer am längsten wartet, und Sie erfahren davon.
mail-training-declined-subject = Eine Benennung wurde abgelehnt: { $title }
mail-training-declined-body =
    Die Benennung von { $name } wurde abgelehnt: { $title }

    { $comment }
mail-training-changed-subject = Andere Zeit oder anderer Ort: { $title }
mail-training-changed-body =
    Zeit oder Ort dieser Schulung haben sich geändert: { $title }

    { $when }
mail-training-cancelled-subject = Die Schulung findet nicht statt: { $title }
mail-training-cancelled-body =
    Diese Schulung findet nicht statt: { $title }

    { $comment }
mail-training-feedback-subject = Wie war die Schulung? { $title }
mail-training-feedback-body = Sie haben an einer Schulung teilgenommen. Sagen Sie dem Programm in einer Minute und ohne Ihren Namen, was nützlich war und was gefehlt hat: { $title }
mail-visit-turn-subject = Sie sind am Zug: { $title }
mail-visit-turn-body =
    Ein Antrag auf einen Besuch oder ein Treffen wartet auf Sie: { $title }

    Fällig am { $day }.
mail-visit-moved-subject = Ihr Antrag ist einen Schritt weiter: { $title }
mail-visit-moved-body = Ihr Antrag auf einen Besuch oder ein Treffen ist einen Schritt weiter: { $title }
mail-visit-answered-subject = Ein Gastgeber hat geantwortet: { $title }
mail-visit-answered-body = Ein Gastgeber hat auf Ihren Antrag auf einen Besuch oder ein Treffen geantwortet: { $title }
mail-visit-returned-subject = Ihr Antrag wurde zurückgegeben: { $title }
mail-visit-returned-body =
    Ihre nationale Koordination bittet Sie, etwas an Ihrem Antrag zu ändern: { $title }

    { $comment }
mail-visit-refused-subject = Ihr Antrag wurde abgelehnt: { $title }
mail-visit-refused-body =
    Ihr Antrag auf einen Besuch oder ein Treffen wurde abgelehnt: { $title }

    { $comment }
mail-visit-scheduled-subject = Tag und Ort stehen fest: { $title }
mail-visit-scheduled-body = Tag und Ort dieses Besuchs oder Treffens stehen fest oder haben sich geändert: { $title }
mail-visit-cancelled-subject = Es findet nicht statt: { $title }
mail-visit-cancelled-body =
    Dieser Antrag auf einen Besuch oder ein Treffen wurde zurückgezogen oder abgesagt: { $title }

    { $comment }
mail-visit-reported-subject = Der Bericht liegt vor: { $title }
mail-visit-reported-body = Lesen Sie, was bei diesem Besuch oder Treffen herauskam: { $title }
mail-visit-reminder-subject = Fällig am { $day }: { $title }
mail-visit-reminder-body =
    Ein Antrag auf einen Besuch oder ein Treffen wartet auf Sie: { $title }

    Er endet am { $day }, wenn bis dahin niemand etwas getan hat.
mail-visit-expired-subject = Die Frist ist abgelaufen: { $title }
mail-visit-expired-body = Die Frist dieses Antrags auf einen Besuch oder ein Treffen ist abgelaufen; er ist beendet: { $title }
mail-visit-message-subject = Jemand hat Ihnen geschrieben: { $title }
mail-visit-message-body = Es gibt eine neue Nachricht zu diesem Besuch oder Treffen: { $title }
mail-language-label = Sprache der E-Mails an Sie
mail-language-hint = E-Mails werden nur versandt, wenn der Betreiber dieses Dienstes einen Mailserver eingerichtet hat.
mail-language-save = Sprache speichern
mail-language-saved = Ihre Sprache ist gespeichert.
