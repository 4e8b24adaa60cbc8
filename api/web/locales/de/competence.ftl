# The guided question and its answer.
guided-title = Wer ist zuständig?
guided-case = Welcher BUC oder welches Dokument?
guided-case-hint = Ein Code wie FB_BUC_01 oder S072 oder Wörter aus dem englischen Titel
guided-case-choose = Was davon meinen Sie?
guided-country = Welches Land?
guided-country-none = Land wählen
guided-several = Mehrere Länder zugleich
guided-place = Wo wohnt oder arbeitet die Person?
guided-place-hint = Ein Ort, eine Region oder ein Gebietscode; lassen Sie das Feld leer, wenn Sie es nicht wissen
guided-day = Zu welchem Stichtag?
guided-more = Rolle, Absender, System und Leistung
guided-from = Ihr Land (absendendes Land)
guided-from-none = Nicht angegeben
guided-any = Alle
guided-scheme = System oder Personengruppe
guided-benefit = Art der Leistung
guided-button = Zuständigen Träger anzeigen

competent-title = Wer ist zuständig?
competent-title-case = Wer ist für { $case } zuständig?
competent-lead = Geben Sie an, was Sie wissen. Sie erhalten den Träger, an den Sie sich wenden müssen, seinen Code und die Begründung.
competent-day = Stichtag: { $day }
competent-place = Ort: { $place }
competent-role = Rolle: { $role }
competent-from = Absendendes Land: { $country }
competent-jumps = Länder der Antwort
competent-nobody = kein Träger
competent-address-it = Wenden Sie sich an diesen Träger
competent-first = Der erste von mehreren
competent-unclear = Geben Sie an, wo die Person wohnt oder arbeitet, damit sich der richtige bestimmen lässt.
competent-unclear-scope = Sie passen gleich gut: Wofür sie jeweils zuständig sind, steht unten.
competent-why = Begründung
competent-others = { $count ->
    [one] { $count } weiterer Träger ist ebenfalls zuständig
   *[other] { $count } weitere Träger sind ebenfalls zuständig
}
competent-not = Naheliegend, aber nicht zuständig
competent-nearest = Die nächstliegenden Träger und warum sie nicht zuständig sind
competent-hubs = Weiterleitende Stellen und Verbindungsstellen
competent-hubs-lead = Wenden Sie sich an den oben genannten Träger; eine weiterleitende Stelle gibt den Fall an ihn weiter. Eine Verbindungsstelle hilft, wenn Sie nicht sicher sind.
competent-place-read = Verstanden als: { $place }.
competent-candidates = Welchen Ort meinen Sie?
competent-place-here = Ort ({ $country })
competent-place-button = Diesen Ort verwenden
competent-all = Alle Träger dieses Landes, die an diesem BUC teilnehmen
competent-again = Frage ändern
competent-cut = Angezeigt werden die ersten { $shown } von { $count } Antworten; fragen Sie nach weniger Ländern oder nach nur einem BUC, um die übrigen zu sehen.

problem-title-question = So kann die Frage nicht beantwortet werden
problem-no-case = Geben Sie an, um welchen BUC oder welches Dokument es geht.
problem-case = „{ $value }“ ist weder ein BUC noch ein Dokument noch ein Sektor; geben Sie einen Code wie FB_BUC_01, S072 oder FB ein.

wrong-title = Wenn der Fall an den falschen Träger ging
wrong-ask = Sie sind nicht sicher? Fragen Sie mit H_BUC_01 nach, bevor Sie den Fall senden.
wrong-forward = Der Träger, der den Fall erhalten hat, kann ihn mit X007 weiterleiten.
wrong-mistake = Sie können mit X008 mitteilen, dass er irrtümlich gesendet wurde.
wrong-reject = Der Träger lehnt ihn mit X011 ab, wenn er nicht zuständig ist und ihn nicht weiterleiten kann.
wrong-participant = X100 ersetzt den Beteiligten, X005 fügt einen hinzu, X006 entfernt einen.
