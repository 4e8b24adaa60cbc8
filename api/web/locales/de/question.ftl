question-title = Fragen und Antworten
question-lead = Antworten der direkten Nutzerunterstützung. Sehen Sie nach, ob Ihre dabei ist; wenn nicht, fragen Sie.
question-search = In Fragen und Antworten suchen
question-words = Was möchten Sie wissen?
question-ask = Frage stellen
question-own = Meine Fragen
question-count =
    { $count ->
        [one] { $count } Antwort
       *[other] { $count } Antworten
    }
question-nothing = Das hat noch niemand gefragt. Entfernen Sie ein Wort, oder stellen Sie Ihre Frage.
question-all = Alle Fragen und Antworten
question-figures = Direkte Nutzerunterstützung in Zahlen
question-figure-published = Öffentliche Antworten
question-figure-asked = Gestellte Fragen
question-figure-open = Warten auf eine Antwort
question-figure-median = Von der Frage bis zur ersten Antwort (Median)
question-figure-in-time = Innerhalb von zwei Tagen beantwortet
question-figure-rating = Öffentliche Bewertung
question-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
question-percent = { $percent } %
question-rating =
    { $count ->
        [one] { $mean } von 5, { $count } Bewertung
       *[other] { $mean } von 5, { $count } Bewertungen
    }
question-state-OPEN = Wartet auf eine Antwort
question-state-ANSWERED = Beantwortet
question-state-PUBLISHED = Veröffentlicht
question-state-CLOSED = Geschlossen
question-ask-lead = Es antwortet das Programm oder die nationale Koordination, der es Ihre Frage übergibt. Nur diese und Sie sehen die Frage, es sei denn, sie wird veröffentlicht – ohne jede Angabe zu Ihnen.
question-privacy = Schreiben Sie nichts über die Person, um deren Fall es geht: keinen Namen, keine Nummer, kein Geburtsdatum.
question-field-title = Die Frage in einer Zeile
question-title-hint = So, wie Sie im Kollegenkreis fragen würden.
question-field-body = Die Situation
question-body-hint = Was Sie tun möchten, was stattdessen geschieht und was Sie versucht haben.
question-field-answer = Die Antwort
question-no-sector = Kein bestimmter Sektor
question-no-country = Kein bestimmtes Land
question-send = Frage absenden
question-near = Ähnliche Antworten
question-near-hint = Ist Ihre Antwort dabei?
question-near-count =
    { $count ->
        [0] Keine ähnlichen Antworten
        [one] { $count } ähnliche Antwort
       *[other] { $count } ähnliche Antworten
    }
question-asked = Ihre Frage wurde abgesandt. Sie finden sie unter Ihren Fragen; die Antwort wird auf dieser Seite stehen.
question-rated = Vielen Dank für Ihre Bewertung.
question-answer = Antwort
question-published-on = Zuletzt überarbeitet am { $day }.
question-demonstration = Eine der Antworten, die von Anfang an in den Demonstrationsdaten stehen.
question-rate = Hat das geholfen?
question-score-1 = Gar nicht
question-score-2 = Ein wenig
question-score-3 = Teilweise
question-score-4 = Größtenteils
question-score-5 = Voll und ganz
question-rate-button = Bewerten
question-thread = Die Frage und der weitere Austausch
question-asker = Fragende Person
question-asked-at = Gefragt am { $at }
question-from = Land der fragenden Person: { $country }
question-with-country = Soll antworten: { $country }
question-with-programme = Soll antworten: das Programm
question-assigned-to = soll antworten: { $country }
question-answer-label = Ihre Antwort
question-answer-button = Antworten
question-follow-label = Etwas ergänzen oder noch einmal fragen
question-follow-button = Senden
question-publish = Diese Antwort veröffentlichen
question-back = Zurück zur Frage
question-publish-lead = Fassen Sie Frage und Antwort so, dass sie allen helfen und nichts über die fragende Person verraten.
question-publish-button = Veröffentlichen
question-countries-hint = Ländercodes, durch Kommas getrennt, zum Beispiel EL, UK.
question-assign = Wer antwortet
question-programme = Das Programm
question-assign-button = Zuweisen
question-close = Frage schließen
question-withdraw = Veröffentlichte Antwort zurückziehen
question-notes = Interne Notizen
question-notes-hint = Nur wer antwortet, kann sie lesen.
question-note-label = Notiz
question-note-button = Notiz speichern
question-mine = Fragen, die ich gestellt habe
question-none-asked = Sie haben noch nichts gefragt.
question-others = Andere Fragen
question-needed = Diese Angabe ist erforderlich: Ohne sie kann niemand antworten.
question-needed-text = Schreiben Sie etwas; ein leerer Text hilft niemandem.
question-published-needed = Schreiben Sie diesen Text in der Originalsprache, bevor er veröffentlicht wird.
question-wrong-state = Das ist nicht möglich, weil die Frage den Status „{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}“ hat; sehen Sie sich den jetzigen Stand an.
question-unanswered = Die Frage wurde ohne Antwort geschlossen; es gibt nichts zu veröffentlichen.
question-score = Bewerten Sie von 1 (hat nicht geholfen) bis 5 (hat gut geholfen).
question-not-answered = Es gibt noch keine Antwort, die bewertet werden könnte.
