practice-title = Gute Praxis
practice-lead = Was Verwaltungen gegen ein Problem des elektronischen Austauschs unternommen haben, was dabei herauskam und wer es übernimmt.
practice-search = In guter Praxis suchen
practice-words = Was suchen Sie? Wörter in jeder Sprache, ein BUC, ein Land
practice-count =
    { $count ->
        [one] { $count } Praxisbeispiel
       *[other] { $count } Praxisbeispiele
    }
practice-nothing = Nichts passt. Entfernen Sie eine Bedingung, oder suchen Sie nach anderen Wörtern.
practice-all = Alle Praxisbeispiele
practice-order-relevance = Bester Treffer zuerst
practice-order-newest = Neueste zuerst
practice-order-uptake = Am häufigsten übernommene zuerst
practice-statistics = Zahlen zur Sammlung
practice-feed = Neue Praxisbeispiele (Feed)
practice-submit-one = Praxisbeispiel verfassen
practice-untitled = Praxisbeispiel ohne Titel
practice-example = Demonstration
practice-demonstration = Dies ist ein erfundenes Beispiel, verfasst für die Demonstrationsdaten. Es hat nirgends stattgefunden, und kein hier genannter Träger hat so gehandelt.
practice-facet-country = Land
practice-facet-sector = Sektoren
practice-facet-buc = Geschäftsvorfälle (BUC)
practice-facet-institution = Träger
practice-facet-maturity = Reifegrad
practice-facet-outcome = Ergebnis
practice-facet-transferable = Übertragbar
practice-facet-year = Jahr des Beginns
practice-facet-from = Ab dem Jahr
practice-facet-to = Bis zum Jahr
practice-facet-stage = Übernahme
practice-facet-adopter = Übernommen in
practice-facet-language = Verfasst auf
practice-facet-status = Status
practice-facet-contact = Funktionspostfach
practice-maturity-PILOT = Pilotversuch
practice-maturity-IN_OPERATION = In Betrieb
practice-maturity-ESTABLISHED = Etabliert
practice-outcome-WORKED = Hat funktioniert
practice-outcome-PARTLY_WORKED = Hat teilweise funktioniert
practice-outcome-DID_NOT_WORK = Hat nicht funktioniert
practice-transferable-AS_IS = Unverändert
practice-transferable-WITH_CHANGES = Mit Änderungen
practice-transferable-NOT_TRANSFERABLE = Nicht übertragbar
practice-stage-INTERESTED = Interessiert
practice-stage-PLANNED = Geplant
practice-stage-PILOTING = In Erprobung
practice-stage-IN_USE = In Anwendung
practice-stage-ABANDONED = Aufgegeben
practice-state-DRAFT = Entwurf
practice-state-SUBMITTED = Wartet auf die nationale Koordination
practice-state-NATIONALLY_APPROVED = Wartet auf das Programm
practice-state-RETURNED = Zurückgegeben
practice-state-REFUSED = Abgelehnt
practice-state-PUBLISHED = Veröffentlicht
practice-state-EXPIRED = Abgelaufen
practice-state-SUPERSEDED = Ersetzt
practice-state-ARCHIVED = Archiviert
practice-field-title = Titel
practice-field-summary = Kurz gefasst
practice-field-problem = Das Problem
practice-field-solution = Was getan wurde
practice-field-results = Ergebnisse
practice-field-costs = Kosten
practice-field-challenges = Schwierigkeiten
practice-field-transferability = Was andere brauchen
practice-hint-title = Was getan wurde, in einer Zeile.
practice-hint-summary = Was, für wen, mit welcher Wirkung.
practice-hint-problem = Was vorher nicht stimmte, und für wen.
practice-hint-solution = Was Sie getan haben, Schritt für Schritt.
practice-hint-results = Was dabei herauskam und woher Sie es wissen: Zahlen mit ihrem Zeitraum.
practice-hint-costs = Arbeitstage, Lizenzen, Kosten des laufenden Betriebs.
practice-hint-challenges = Was schwierig war und was Sie anders machen würden.
practice-hint-transferability = Was ein anderes Land braucht, um dasselbe zu tun, und was sich nicht übertragen lässt.
practice-letters =
    { $count ->
        [one] Höchstens { $count } Zeichen.
       *[other] Höchstens { $count } Zeichen.
    }
practice-left = Verbleibende Zeichen:
practice-uptake-line =
    { $count ->
        [one] { $count } Übernahme, davon { $used } in Anwendung
       *[other] { $count } Übernahmen, davon { $used } in Anwendung
    }
practice-version = Fassung { $number }, veröffentlicht am { $on }.
practice-due = Zu bestätigen vor dem { $day }.
practice-original = Sprache der Urfassung: { $language }.
practice-expired = Dieses Praxisbeispiel wurde 24 Monate lang nicht bestätigt und steht nicht mehr auf der Liste.
practice-superseded = Diese Fassung wurde durch eine spätere ersetzt.
practice-archived = Dieses Praxisbeispiel wurde archiviert: { $reason }
practice-to-current = Zur neuesten Fassung
practice-to-published = Zur veröffentlichten Fassung
practice-languages = Sprachen dieses Praxisbeispiels
practice-take-up = Übernahme angeben
practice-under-way = Fassung in Arbeit
practice-new-version = Neue Fassung verfassen
practice-confirm = Bestätigen, dass es noch richtig ist
practice-archive = Dieses Praxisbeispiel archivieren
practice-archive-reason = Warum es von der Liste genommen wird; der Grund ist öffentlich
practice-more = Links und Dateien
practice-uptake = Übernahme
practice-uptake-none = Bisher hat niemand angegeben, dieses Praxisbeispiel zu übernehmen.
practice-map = Wo es übernommen wird
practice-origin = Herkunftsland
practice-no-uptake = Keine Übernahme angegeben
practice-stages = Stufen
practice-over-time = Zeitlicher Verlauf
practice-by-then = Stand
practice-similar = Ähnliche Praxisbeispiele
practice-facts = Auf einen Blick
practice-versions = Andere Fassungen
practice-uptake-adaptation = Was angepasst wurde
practice-uptake-evidence = Nachweise
practice-uptake-reason = Warum es aufgegeben wurde
practice-own = Praxisbeispiele in Arbeit
practice-your-turn = Sie sind am Zug
practice-others-turn = Andere sind am Zug
practice-nothing-waits = Nichts wartet auf Sie.
practice-since = seit { $day }
practice-turn-author = Am Zug ist, wer es verfasst hat.
practice-turn-coordinator = Am Zug ist die nationale Koordination.
practice-turn-programme = Am Zug ist das Programm.
practice-edit = Bearbeiten
practice-preview = Vorschau
practice-steps = Bisheriger Verlauf
practice-wrong = Vor dem Einreichen zu berichtigen
practice-missing =
    { $count ->
        [one] { $count } Angabe fehlt noch
       *[other] { $count } Angaben fehlen noch
    }
practice-missing-hint = Das Praxisbeispiel kann auch ohne sie eingereicht werden; wer es liest, wird sie aber vermissen.
practice-missing-english = { $field }, auf Englisch
practice-submit = Einreichen
practice-submit-hint = Es geht an die nationale Koordination, danach an das Programm.
practice-decide = Ihre Entscheidung
practice-comment = Anmerkung für die verfassende Person
practice-comment-hint = Erforderlich, um zurückzugeben oder abzulehnen.
practice-approve = Für das Land genehmigen
practice-publish = Veröffentlichen
practice-return = Zur Überarbeitung zurückgeben
practice-refuse = Ablehnen
practice-discard = Diese Fassung verwerfen
practice-discard-hint = Nichts davon bleibt erhalten. Veröffentlichtes bleibt bestehen.
practice-discard-sure = Verwerfen
practice-new = Neues Praxisbeispiel
practice-saved = Gespeichert am { $at }.
practice-overtaken = Jemand hat inzwischen eine neuere Fassung gespeichert. Ihr Text steht unten; speichern Sie noch einmal, um die andere zu ersetzen.
practice-original-label = Originalsprache
practice-original-hint = Die Sprache, in der Sie schreiben; Texte in anderen Sprachen sind Übersetzungen davon.
practice-translating = Sprache Ihrer Übersetzung: { $language }. Der Text über jedem Feld ist das Original.
practice-texts = Texte
practice-markdown = Lassen Sie zwischen Absätzen eine Zeile leer. Zeilen, die mit „- “ beginnen, bilden eine Liste, **zwei Sternchen** machen die Schrift fett.
practice-required = erforderlich
practice-choose = Bitte auswählen
practice-outcome-hint = Auch was nicht funktioniert hat, hilft anderen.
practice-bucs-hint = Codes, durch Kommas getrennt, zum Beispiel FB_BUC_01.
practice-institutions-hint = Codes aus dem Verzeichnis, durch Kommas getrennt.
practice-contact-hint = Das Postfach einer Stelle, nicht das einer Person.
practice-links = Links
practice-link-title = Text
practice-link-url = Adresse
practice-save = Speichern
practice-save-preview = Speichern und Vorschau zeigen
practice-files = Dateien
practice-file = Datei
practice-file-add = Datei hinzufügen
practice-file-remove = Entfernen
file-kinds = Zulässig sind: { $list }, ohne Makros und Skripte.
file-most = Jeweils höchstens { $count } MB.
file-kilobytes = { $count } kB
practice-next-lead = Die nächste Fassung beginnt mit dem Inhalt der veröffentlichten. Diese bleibt auf der Liste, bis die nächste veröffentlicht ist.
practice-next-begin = Nächste Fassung beginnen
uptake-lead = Geben Sie an, wie weit Ihr Land oder einer seiner Träger mit diesem Praxisbeispiel ist. Die Angaben sind öffentlich, das Postfach ausgenommen.
uptake-owner = Funktionspostfach zu diesem Praxisbeispiel:
uptake-own-title = Bisherige Angaben
uptake-change = ändern
uptake-changing = Ändern: { $who }
uptake-new = Neue Angabe
uptake-institution-hint = Code im Verzeichnis; lassen Sie das Feld leer, wenn das ganze Land gemeint ist.
uptake-stage = Wie weit Sie sind
uptake-adaptation-hint = Was Sie anders machen als im Original.
uptake-evidence-hint = Was zeigt, dass es funktioniert: Zahlen, ein Bericht, ein Link.
uptake-reason-hint = Nur wenn Sie es aufgegeben haben: warum, damit andere daraus lernen.
uptake-contact-hint = Das Postfach einer Stelle; nur die Verantwortlichen des Praxisbeispiels und das Programm sehen es.
uptake-save = Angabe speichern
practice-figure-practices = Praxisbeispiele
practice-figure-adopters = Übernahmen
practice-figure-countries = Länder mit einem Praxisbeispiel oder einer Übernahme
practice-figure-warnings = Praxisbeispiele, die nicht funktioniert haben oder nicht übertragbar sind
practice-figure-expired = Abgelaufene Praxisbeispiele
practice-figure-median = Von der Einreichung bis zur Entscheidung (Median)
practice-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
practice-no-decisions = Noch keine Entscheidung
practice-by-sector = Nach Sektor
practice-by-country = Nach Land
practice-month = Monat
practice-ledger = Alle Übernahmen als Datei
practice-needed = Diese Angabe ist erforderlich, bevor das Praxisbeispiel eingereicht werden kann.
practice-original-missing = Schreiben Sie diesen Text auch in der Originalsprache des Praxisbeispiels ({ $language }).
practice-language-twice = Dieser Text steht zweimal in derselben Sprache; behalten Sie nur einen.
practice-year = Geben Sie das Jahr des Beginns an, von { $first } bis { $final }.
practice-wrong-state = Das ist nicht möglich, weil das Praxisbeispiel den Status „{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}“ hat; sehen Sie sich den jetzigen Stand an.
uptake-own = Das Praxisbeispiel stammt von hier; das eigene kann man nicht übernehmen.
uptake-reason = Schreiben Sie, warum es aufgegeben wurde, damit andere daraus lernen.
uptake-wrong-stage = „{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}“ kann nicht auf „{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[other] –
}“ folgen.
uptake-not-listed = Dieses Praxisbeispiel steht nicht mehr auf der Liste.
uptake-stage-needed = Geben Sie an, wie weit Sie sind.
file-name = Geben Sie der Datei einen einfachen Namen mit höchstens 120 Zeichen.
file-size = Eine Datei darf höchstens { $most } MB groß und nicht leer sein.
file-type = Diese Datei wird nicht angenommen: Sie muss sein, was ihr Name sagt, darf keine Makros oder Skripte enthalten und muss einer dieser Arten angehören: { $list }.
list-unknown-value = „{ $value }“ ist hier nicht bekannt; wählen Sie aus der Liste daneben.
