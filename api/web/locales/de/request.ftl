# Einträge ändern: Anträge, Fassungen, Unterschiede.
requests-title = Änderungsanträge
requests-lead = Was an Einträgen geändert werden soll, wer darüber entscheidet und ab wann es gilt.
requests-create = Neuen Eintrag anlegen
requests-total = { $count ->
    [0] Kein Antrag
    [one] { $count } Antrag
   *[other] { $count } Anträge
}
requests-state = Status
requests-any = Alle
requests-code = Code
requests-filter = Anzeigen
requests-what = Gegenstand
requests-country = Land
requests-day = Wirksam ab
requests-who = Verfasst von
requests-short = kurzfristig
requests-next = Nächste Seite

request-DRAFT = Entwurf
request-PROPOSED = eingereicht
request-APPROVED = genehmigt
request-RETURNED = zurückgegeben
request-REFUSED = abgelehnt
request-WITHDRAWN = zurückgezogen

act-CREATED = Neuer Eintrag
act-CHANGED = Änderung
act-ENDED = Beendigung
act-MERGED = Zusammenlegung
act-SPLIT = Aufteilung
act-RENAMED = Umbenennung
act-RESTORED = Änderung rückgängig gemacht
act-IMPORTED = Aus einer Datei
act-LOADED = Ersterfassung
act-CONFIRMED = Als richtig bestätigt
act-HIDDEN = Nicht mehr öffentlich
act-PERSONS_ERASED = Kontaktpersonen zum vorgesehenen Tag gelöscht

request-note = Grund
request-short-reason = Grund der Dringlichkeit
request-announced = Angekündigt am
request-drafted-by = Verfasst von
request-proposed-by = Eingereicht von
request-approved-by = Genehmigt von
request-returned-by = Zurückgegeben von
request-refused-by = Abgelehnt von
request-reason = Begründung
request-problems = Das steht dem Antrag entgegen
request-would-change = Was sich ändern würde
request-earliest = Bei Genehmigung am heutigen Tag kann die Änderung ohne Begründung frühestens am { $on } wirksam werden.
request-edit = Antrag überarbeiten
request-propose = Einreichen
request-withdraw = Zurückziehen
request-decide-title = Entscheidung
request-decide-reason = Begründung
request-decide-hint = Erforderlich, um zurückzugeben oder abzulehnen; für die Genehmigung nur bei zu kurzer Frist.
request-approve = Genehmigen
request-return = Zur Überarbeitung zurückgeben
request-refuse = Ablehnen
request-second-person = Wartet auf die nationale Koordination desselben Landes; wer den Antrag eingereicht hat, kann ihn nicht selbst genehmigen.

difference-title = Unterschiede
difference-field = Feld
difference-days = Zeitraum
difference-before = Vorher
difference-after = Nachher
difference-nothing = nichts
difference-new = neu
difference-ready = bereit
difference-not-ready = nicht bereit
days-from = ab { $day }
days-until = bis { $day }
days-between = { $from } – { $last }

item-names = Namen
item-acronym = Kürzel
item-network = Netz
item-functions = Funktionen
item-areas = Gebiete
item-addresses = Anschrift
item-contacts = Kontakt
item-competences = Zuständigkeiten
item-successors = Nachfolger
item-routedBy = Weiterleitende Stellen
item-codeStatus = Code
item-isPublic = Öffentlich
item-validFrom = Gültig ab
item-validTo = Nicht mehr gültig ab

write-title-create = Neuer Eintrag
write-title-edit = { $code } ändern
write-title-end = { $code } beenden
write-title-rename = { $code } umbenennen
write-title-merge = Zusammenlegen
write-title-split = { $code } aufteilen
write-title-restore = Änderung an { $code } rückgängig machen
write-lead-create = Eine zweite Person Ihres Landes muss zustimmen. Ein Code wird nie zweimal vergeben.
write-lead-edit = Ändern Sie, was anders werden soll. Alles Übrige bleibt, wie es ist.
write-lead-end = Ein beendeter Eintrag bleibt dauerhaft erhalten, damit alte Fälle nachvollziehbar sind.
write-lead-rename = Der alte Name bleibt als früherer Name auffindbar.
write-lead-merge = Die zuerst genannten Träger stellen ihre Tätigkeit ein; der darunter genannte folgt ihnen nach.
write-lead-split = Der Träger stellt seine Tätigkeit ein; die unten genannten folgen ihm nach.
write-lead-restore = Ab dem unten genannten Tag enthält der Eintrag wieder, was er vor dieser Änderung enthielt.
write-meanwhile = Jemand hat den Eintrag inzwischen geändert
write-meanwhile-lead = Das hat sich geändert, seit Sie das Formular geöffnet haben. Ihre eigenen Angaben stehen unten; prüfen Sie beides und senden Sie das Formular noch einmal ab.
write-preview = Was sich ändern würde
write-code = Code
write-code-hint = Land, Doppelpunkt, 4 bis 10 Buchstaben oder Ziffern: PL:PL212000WR
write-new-code = Neuer Code
write-new-code-hint = Nur wenn sich auch der Code ändert. Der alte Eintrag wird dann beendet, der neue folgt ihm nach.
write-language = Sprache
write-kind = Art
write-name = Name
write-no-network = Kein Netz
write-areas-hint = Ein Code pro Zeile: PL21. Leer heißt: nicht angegeben.
write-sectors = Sektoren
write-street = Straße und Hausnummer
write-postcode = Postleitzahl
write-town = Ort
write-phones = Telefon, eine Nummer pro Zeile
write-faxes = Fax, eine Nummer pro Zeile
write-emails = E-Mail, eine Adresse pro Zeile
write-urls = Websites, eine pro Zeile
write-phone = Telefon
write-persons = Kontaktpersonen
write-persons-hint = Besser ist ein Funktionspostfach. Die Angaben zu einer Person werden an dem Tag gelöscht, den Sie nennen, auch aus der Historie.
write-until = Bis
write-competences-hint = Jede Zeile legt fest, was für bestimmte BUC gilt: FB_BUC_01 oder P_* für alle, die so beginnen. Ohne Datum gilt es ab dem Tag, an dem die Änderung wirksam wird.
write-bucs = BUC
write-role = Rolle
write-role-both = Falleigentümer und Gegenpartei
write-what = Was gilt
write-what-READY = bereit
write-what-NOT_READY = nicht bereit
write-what-END = nichts: Zuständigkeit endet
write-from = Ab
write-to = Nicht mehr ab
write-more = Weitere Angaben
write-add-routers = Hinzukommende weiterleitende Stellen (Codes)
write-remove-routers = Entfallende weiterleitende Stellen (Codes)
write-successor-code = Code
write-successor-scope = Für welchen Teil
write-successor-name = Name, falls neu
write-merge-codes = Codes der Träger, die ihre Tätigkeit einstellen, einer pro Zeile
write-merge-into = Code des Trägers, der ihnen nachfolgt
write-merge-into-hint = Ein bestehender Eintrag oder ein neuer Code mit einem Namen im nächsten Feld.
write-merge-name = Sein Name, falls neu
write-take-over = Er übernimmt ihre Zuständigkeiten und Gebiete
write-day = Wirksam ab
write-day-hint = Bleibt das Feld leer, gilt der früheste Tag, der keine Begründung erfordert. Heute angekündigt, werden wesentliche Änderungen frühestens am { $on } wirksam.
write-short-hint = Nur wenn die Änderung weniger als einen Monat nach ihrer Ankündigung wirksam werden muss.
write-look = Vorschau
write-keep = Als Entwurf speichern

versions-title = Historie des Eintrags
versions-lead = Alle Fassungen dieses Eintrags, die neueste zuerst. Nichts geht verloren: Jede Änderung lässt sich durch eine neue Änderung rückgängig machen.
versions-number = Fassung { $number }
versions-effective = Wirksam ab { $on }.
versions-request = Zum Antrag
versions-undo = Diese und alle späteren Änderungen rückgängig machen
history-machine = vom Dienst geladen

show-confirmed = Am { $day } als richtig bestätigt.
desk-title = Diesen Eintrag pflegen
desk-edit = Ändern
desk-rename = Umbenennen
desk-end = Beenden
desk-merge = Zusammenlegen
desk-split = Aufteilen
desk-requests = Anträge zu diesem Eintrag
desk-confirm = Dieser Eintrag ist noch richtig

request-wrong-state = Das ist nicht möglich, weil der Antrag { $state ->
    [DRAFT] noch ein Entwurf
    [PROPOSED] eingereicht
    [APPROVED] genehmigt
    [RETURNED] zurückgegeben
    [REFUSED] abgelehnt
   *[WITHDRAWN] zurückgezogen
} ist.
request-no-change = Es würde sich nichts ändern; so steht es schon in den Einträgen.
request-unknown-code = Kein Träger hat den Code { $code }.
request-code-taken = Der Code { $code } ist schon vergeben; ein Code wird nie zweimal vergeben.
request-code-taken-meanwhile = Ein Code wurde inzwischen vergeben; wählen Sie einen anderen.
request-already-ended = { $code } besteht zu diesem Zeitpunkt schon nicht mehr.
request-ends-before = { $code } würde enden, bevor die Gültigkeit beginnt.
request-own-successor = { $code } kann nicht sein eigener Nachfolger sein.
request-invalid-merge = Nennen Sie die Träger, die ihre Tätigkeit einstellen, und einen anderen, der ihnen nachfolgt.
request-unknown-change = Diese Änderung gibt es bei diesem Eintrag nicht, oder ihr Inhalt wurde gelöscht.
split-too-few = Nennen Sie mindestens zwei Träger, die nachfolgen.
request-one-country = Ein Antrag ändert nur Einträge eines Landes; stellen Sie für jedes Land einen eigenen.
request-empty = Der Antrag nennt keinen Eintrag.
request-overtaken = { $code } wurde inzwischen geändert: Der Eintrag hat jetzt Fassung { $now }, Ihr Antrag beruht auf Fassung { $base }. Vergleichen Sie beide und speichern Sie noch einmal.
request-short-notice = Die Änderung würde vor Ablauf der Ankündigungsfrist wirksam; wählen Sie den { $on } oder einen späteren Tag, oder geben Sie den Grund der Dringlichkeit an.
request-too-far = Eine Änderung kann höchstens fünf Jahre im Voraus angekündigt werden.
request-too-long = Schreiben Sie höchstens 2000 Zeichen.
request-invalid-day = Das ist kein Datum; schreiben Sie es wie 2027-01-31.
reason-needed = Geben Sie den Grund an, damit der Antrag überarbeitet werden kann.
invalid-sector = { $what }.
person-until-needed = Geben Sie an, bis zu welchem Tag die Kontaktperson gespeichert bleibt.
invalid-key = Der Idempotenzschlüssel muss 1 bis 200 Zeichen haben.
key-reused = Dieser Idempotenzschlüssel gehört schon zu einer anderen Anfrage; wählen Sie einen neuen.

import-title = Datei importieren
import-lead = Die Datei wird zuerst mit den Einträgen verglichen. Geändert wird erst, wenn eine zweite Person zugestimmt hat.
import-file = Datei
import-file-hint = CSV, JSON, eine Arbeitsmappe, eine Liste von Organisationen oder eine .zip-Datei mit institutions.csv, competences.csv und relations.csv. Höchstens 32 MB.
import-day-hint = Ab diesem Tag gelten Namen, Gebiete und Ähnliches. Bleibt das Feld leer, gilt der früheste Tag, der keine Begründung erfordert.
import-complete = Die Datei enthält alle Träger des Landes ({ $country }): Einträge, die darin fehlen, werden beendet.
import-forms = Eine exportierte Datei kann wieder importiert werden. Fehlende Zeilen und Spalten bleiben unverändert; eine leere Zelle löscht die Angabe.
import-report = Was die Datei bewirken würde
import-outcome = Ergebnis
import-place = Datei, Zeile, Spalte
import-what = Einzelheiten
import-ADDED = hinzugefügt
import-CHANGED = geändert
import-ENDED = beendet
import-UNCHANGED = unverändert
import-WARNING = Warnung
import-REFUSED = abgelehnt
import-nothing-taken = Einige Zeilen können nicht übernommen werden, daher wird nichts aus der Datei übernommen. Berichtigen Sie die Zeilen und senden Sie die Datei noch einmal.
import-same = Die Einträge stimmen schon mit der Datei überein.
import-looked = Es wurde nichts gespeichert. Um fortzufahren, wählen Sie die Datei noch einmal und speichern Sie sie als Entwurf.
import-kept = Als Entwürfe gespeichert. Prüfen Sie jeden Entwurf und reichen Sie ihn ein:
import-no-file = Wählen Sie eine Datei.
import-unreadable = { $what }
import-refused = Nicht übernehmbare Zeilen: { $count }; daher wird nichts aus der Datei übernommen. Näheres steht im Bericht.
import-too-large = Die Datei ist größer als { $count } MB oder kam nicht vollständig an. Teilen Sie sie auf und senden Sie sie noch einmal.

quality-title = Datenqualität
quality-lead = Was in den Einträgen fehlt, nach Land. Jede Zahl führt zur Liste und zu dem, was zu tun ist.
quality-of = Datenqualität: { $country }
quality-country = Land
quality-entries = Einträge
quality-all = Alle Länder
quality-nothing = Es fehlt nichts.
quality-confirm = { $count ->
    [one] Dieser Eintrag ist noch richtig
   *[other] Diese { $count } Einträge sind noch richtig
}
quality-NO_ENGLISH_NAME = Kein englischer Name
quality-PLACEHOLDER_NAME = Platzhalter als Name
quality-NO_COMPETENCE = Keine Zuständigkeit
quality-NO_CONTACT = Kein Kontakt
quality-NEVER_CONFIRMED = Nie bestätigt
quality-CONFIRMED_LONG_AGO = Vor langer Zeit bestätigt
quality-NO_SUCCESSOR = Beendet, kein Nachfolger
quality-DEAD_END = Nachfolge führt ins Leere
quality-OVERLAPPING_PERIODS = Überschneidung von Zeiträumen
quality-OUTLIVES_INSTITUTION = Zuständigkeit überdauert den Träger
quality-do-NO_ENGLISH_NAME = Fügen Sie einen englischen Namen hinzu, damit andere ihn lesen können.
quality-do-PLACEHOLDER_NAME = Tragen Sie den richtigen Namen ein, oder beenden Sie den Eintrag.
quality-do-NO_COMPETENCE = Geben Sie an, wofür der Träger zuständig ist, oder beenden Sie den Eintrag.
quality-do-NO_CONTACT = Fügen Sie eine Telefonnummer, ein Funktionspostfach oder eine Website hinzu.
quality-do-NEVER_CONFIRMED = Prüfen Sie den Eintrag und bestätigen Sie, dass er richtig ist.
quality-do-CONFIRMED_LONG_AGO = Prüfen Sie den Eintrag erneut und bestätigen Sie, dass er richtig ist.
quality-do-NO_SUCCESSOR = Nennen Sie den Nachfolger, damit alte Fälle an die richtige Stelle gelangen.
quality-do-DEAD_END = Nennen Sie als Nachfolger einen Träger, der noch besteht.
quality-do-OVERLAPPING_PERIODS = Beenden Sie den einen Zeitraum, bevor der nächste beginnt.
quality-do-OUTLIVES_INSTITUTION = Beenden Sie die Zuständigkeiten zugleich mit dem Träger.
write-new-name = Geben Sie den neuen Namen an.
request-too-early = Damals gab es noch keine Einträge; wählen Sie einen späteren Tag.
request-competence-period = { $code }: Eine Zuständigkeit würde enden, bevor sie beginnt.
request-competence-twice = { $code }: Eine Zuständigkeit kann an einem Tag nicht zweierlei sein.
request-written-by = Zuletzt geschrieben von
request-holds-earlier = Etwas darin gilt von einem früheren Tag an, als es angekündigte Änderungen dürfen; wählen Sie darin spätere Tage, oder schreiben Sie, warum es nicht warten kann.
