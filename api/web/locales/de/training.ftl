training-title = Schulungen
training-lead = Worum es in den Schulungen des Programms ging, ihre Unterlagen und wie man an den nächsten teilnimmt.
training-search = In Schulungen suchen
training-words = Was möchten Sie lernen?
training-all = Alle Schulungen
training-count =
    { $count ->
        [one] { $count } Schulung
       *[other] { $count } Schulungen
    }
training-nothing = Keine Schulung passt. Entfernen Sie ein Wort oder eine Bedingung.
training-calendar = Kalender
training-materials = Unterlagen und Aufzeichnungen
training-own = Meine Schulungen
training-new = Neue Schulung
training-feed = Kalender aller Schulungen (iCalendar)
practice-facet-series = Reihe
practice-facet-cdm = CDM-Version
practice-facet-format = Form
practice-facet-spoken = Gesprochene Sprache
training-status-DRAFT = Entwurf
training-status-OPEN = Offen für Benennungen
training-status-CLOSED = Benennungen abgeschlossen
training-status-HELD = Hat stattgefunden
training-status-CANCELLED = Abgesagt
training-format-ONLINE = Online
training-format-ON_SITE = Vor Ort
training-format-HYBRID = Vor Ort und online
training-cdm = CDM { $version }
training-whole-day = ganztägig
training-until = { $from } bis { $to }
training-time-in = { $time } ({ $zone })
training-your-time = In Ihrer Zeit: { $time }
training-deadline-on = Benennungen bis { $day }
training-seats-taken-of = { $taken } von { $seats } Plätzen belegt
training-participants-count =
    { $count ->
        [0] Noch hat niemand einen Platz
        [one] { $count } Person hat einen Platz
       *[other] { $count } Personen haben einen Platz
    }
training-waiting-count =
    { $count ->
        [one] { $count } Person auf der Warteliste
       *[other] { $count } Personen auf der Warteliste
    }
training-where = Wo
training-for-whom = Für wen
training-languages = Sprachen
training-about = Worum es geht
training-agenda = Ablauf
training-series-more = In derselben Reihe
training-kind-RECORDING = Aufzeichnung
training-kind-MATERIAL = Unterlagen
training-no-materials = Keine Unterlagen passen.
training-demonstration = Für die Demonstration erfunden: Nichts davon findet statt.
training-cancelled-because = Die Schulung findet nicht statt: { $reason }
training-add-to-calendar = In den eigenen Kalender eintragen
training-nominate = Jemanden benennen
training-nominate-lead = Über Benennungen entscheidet die nationale Koordination Ihres Landes. Stimmt sie zu, erhält die benannte Person einen Platz oder, wenn alle Plätze belegt sind, eine Stelle auf der Warteliste.
training-nominate-sign-in = Melden Sie sich an, um jemanden aus dem Kollegenkreis oder sich selbst zu benennen.
training-nominate-button = Benennen
training-nominated = Die Benennung wurde gespeichert. Wie es weitergeht, sehen Sie unter Ihren Schulungen.
training-field-name = Name
training-field-email = Dienstliche E-Mail-Adresse
training-field-institution = Träger
training-institution-hint = Code des Trägers, zum Beispiel FI:ETK. Das Feld kann leer bleiben.
training-field-note = Was die nationale Koordination wissen sollte
training-nomination-PROPOSED = Wartet auf die nationale Koordination
training-nomination-CONFIRMED = Hat einen Platz
training-nomination-WAITING = Auf der Warteliste
training-nomination-DECLINED = Abgelehnt
training-nomination-WITHDRAWN = Zurückgezogen
training-nomination-ATTENDED = Hat teilgenommen
training-nomination-ABSENT = Ist nicht gekommen
training-place = Stelle { $place }
training-endorse = Zustimmen
training-decline = Ablehnen
training-reason = Begründung
training-reason-hint = Die benannte Person liest sie.
training-withdraw = Zurückziehen
training-participants = Benennungen
training-participants-hint = Wer benannt ist, sehen nur das Programm, die Koordination des betreffenden Landes und die Person, die benannt hat. Namen und Adressen werden sechs Monate nach der Schulung gelöscht.
training-none-nominated = Noch ist niemand benannt.
training-attended = Hat teilgenommen
training-absent = Ist nicht gekommen
training-forgotten = Name gelöscht
training-feedback = Wie war die Schulung?
training-feedback-lead = Das Programm liest, was Sie schreiben, aber ohne Ihren Namen.
training-field-useful = Was war nützlich?
training-field-missing = Was hat gefehlt?
training-feedback-button = Absenden
training-feedback-thanks = Vielen Dank. Ihre Rückmeldung wurde gespeichert; Sie können sie hier ändern.
training-feedback-read = Was Teilnehmende geschrieben haben
training-mine = Wofür ich benannt bin
training-mine-none = Sie sind für keine Schulung benannt.
training-by-me = Wen ich benannt habe
training-drafts = Entwürfe
training-key = Ihre Schulungen im eigenen Kalender
training-key-lead = Abonnieren Sie in Ihrem Kalender eine eigene Adresse: Sie zeigt die Schulungen, für die Sie benannt sind, und übernimmt jede Änderung. Wer die Adresse hat, kann sie lesen; behalten Sie sie daher für sich.
training-key-make = Meine Adresse erstellen
training-key-again = Neue Adresse erstellen
training-key-known = Sie haben seit { $day } eine Adresse. Eine neue macht die alte ungültig.
training-key-once = Dies ist Ihre Adresse. Sie wird nur einmal angezeigt: Kopieren Sie sie jetzt.
training-month-before = Voriger Monat
training-month-after = Nächster Monat
training-month-none = Keine Schulung in diesem Monat.
training-month-today = Dieser Monat
training-figures = Schulungen in Zahlen
training-figure-held = Durchgeführte Schulungen
training-figure-coming = Künftige Schulungen
training-figure-attended = Personen, die teilgenommen haben
training-figure-countries = Länder, aus denen sie kamen
training-figure-rating = Bewertung der Teilnehmenden
training-edit = Schulung bearbeiten
training-edit-lead = Einen Entwurf sieht nur das Programm. Was veröffentlicht ist, ändert sich sofort für alle, und wer benannt ist, erfährt von einer anderen Zeit oder einem anderen Ort.
training-field-title = Titel
training-field-series = Reihe
training-series-hint = Schulungen derselben Reihe stehen beieinander. Das Feld kann leer bleiben.
training-field-about = Worum es geht
training-field-audience = Für wen
training-field-agenda = Ablauf
training-field-cdmVersion = CDM-Version
training-cdm-hint = Zum Beispiel 4.4; leer, wenn es um keine bestimmte Version geht.
training-field-format = Form
training-no-format = Nicht angegeben
training-field-languages = Gesprochene Sprachen
training-languages-hint = Sprachcodes, durch Kommas getrennt, zum Beispiel en, fr.
training-field-place = Ort
training-place-hint = Eine Stadt oder wie man online teilnimmt. Das Feld kann leer bleiben.
training-field-startsOn = Erster Tag
training-field-endsOn = Letzter Tag
training-ends-hint = Leer: Sie endet am ersten Tag.
training-field-startTime = Beginn (Uhrzeit)
training-field-endTime = Ende (Uhrzeit)
training-time-hint = Zum Beispiel 09:30. Lassen Sie für ganze Tage beide Felder leer.
training-field-timeZone = Zeitzone
training-zone-hint = Zum Beispiel Europe/Brussels.
training-field-seats = Plätze
training-seats-hint = Leer: keine Begrenzung.
training-field-nominationDeadline = Letzter Tag für Benennungen
training-deadline-hint = Leer: bis zum Beginn.
training-field-materials = Unterlagen und Aufzeichnungen
training-field-url = Adresse
training-field-kind = Art
training-save = Speichern
training-publish = Veröffentlichen
training-cancel = Schulung absagen
training-cancel-hint = Alle lesen den Grund.
training-discard = Entwurf verwerfen
training-saved = Gespeichert.
training-needed-title = Geben Sie der Schulung einen Titel: Ohne ihn findet sie niemand wieder.
training-needed-day = Geben Sie den ersten Tag an.
training-name-needed = Schreiben Sie den Namen der benannten Person.
training-email-needed = Schreiben Sie die dienstliche E-Mail-Adresse der benannten Person.
training-reason-needed = Schreiben Sie, warum; die betroffene Person liest es.
training-day-range = Geben Sie einen Tag von 2000 bis 2099 an.
training-cancel-needed = Schreiben Sie, warum; alle lesen es.
training-no-version = Schreiben Sie die Version so: 4.4.
training-no-time = „{ $time }“ ist keine Uhrzeit; schreiben Sie sie wie 09:30.
training-two-times = Geben Sie beide Uhrzeiten an, oder keine für ganze Tage.
training-time-order = Das Ende liegt vor dem Beginn.
training-too-long = Eine Schulung dauert höchstens 31 Tage.
training-no-such-time = Diese Uhrzeit gibt es dort an diesem Tag nicht: Die Uhren werden vorgestellt.
training-unknown-zone = „{ $zone }“ ist keine Zeitzone; verwenden Sie einen Namen wie Europe/Brussels.
training-deadline-late = Der letzte Tag für Benennungen liegt nach dem Beginn.
training-seats-range = Geben Sie 1 bis 10000 Plätze an, oder keine, wenn es keine Begrenzung gibt.
training-seats-too-few = Bereits vergebene Plätze: { $taken }; geben Sie mindestens so viele an.
training-wrong-state = Das ist nicht möglich, weil die Schulung { $state ->
    [DRAFT] noch ein Entwurf ist
    [HELD] schon stattgefunden hat
    [CANCELLED] abgesagt ist
   *[PUBLISHED] veröffentlicht ist
}; sehen Sie sich den jetzigen Stand an.
training-nomination-wrong-state = Das ist nicht möglich, weil die Benennung den Status „{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [ATTENDED] { training-nomination-ATTENDED }
    [ABSENT] { training-nomination-ABSENT }
   *[WITHDRAWN] { training-nomination-WITHDRAWN }
}“ hat; sehen Sie sich den jetzigen Stand an.
training-closed = Für diese Schulung kann niemand mehr benannt werden.
training-began = Die Schulung hat begonnen; an den Plätzen ändert sich nichts mehr.
training-not-begun = Wer teilgenommen hat, wird erst vermerkt, wenn die Schulung begonnen hat.
training-nominated-twice = Diese Person ist für diese Schulung schon benannt.
