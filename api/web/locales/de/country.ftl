# The countries.
countries-title = Die 32 EESSI-Länder
countries-lead = Die 27 Mitgliedstaaten der Europäischen Union, Island, Liechtenstein, Norwegen, die Schweiz und das Vereinigte Königreich.
country-codes = EESSI verwendet { $eessi }; { $iso } und { $iso3 } werden ebenfalls erkannt.
country-all = Alle Träger des Landes
country-current = { $count ->
    [one] { $count } heute gültiger Träger
   *[other] { $count } heute gültige Träger
}
country-upcoming = { $count ->
    [one] { $count } künftiger Träger
   *[other] { $count } künftige Träger
}
country-ended = { $count ->
    [one] { $count } besteht nicht mehr
   *[other] { $count } bestehen nicht mehr
}
country-ask = Wer ist hier zuständig? Geben Sie einen BUC oder ein Dokument ein
country-institutions = Träger
country-networks = Netze
country-readiness = Bereitschaft nach Sektoren
country-readiness-lead = Ein BUC zählt, wenn mindestens ein Träger dafür bereit ist.
country-received = BUC, die empfangen werden können
country-owned = BUC, die als Falleigentümer geführt werden können
country-missing = Ohne möglichen Empfänger
country-of = { $count } von { $all }
country-changes = Was sich in den nächsten 30 Tagen ändert
country-no-changes = Es ist nichts angekündigt.
country-hubs = Weiterleitende Stellen und Verbindungsstellen
country-routers = Weiterleitende Stellen vor anderen Trägern
country-liaison = Verbindungsstellen
country-network-count = { $count ->
    [one] { $count } Träger
   *[other] { $count } Träger
}
country-regions = Träger nach Regionen
country-no-area = Gebiet nicht angegeben
