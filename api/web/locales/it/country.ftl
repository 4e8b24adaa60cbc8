# The countries.
countries-title = I 32 paesi di EESSI
countries-lead = I 27 Stati membri dell’Unione europea, l’Islanda, il Liechtenstein, la Norvegia, la Svizzera e il Regno Unito.
country-codes = EESSI utilizza { $eessi }; sono accettati anche { $iso } e { $iso3 }.
country-all = Tutte le istituzioni del paese
country-current = { $count ->
    [one] { $count } istituzione attiva oggi
   *[other] { $count } istituzioni attive oggi
}
country-upcoming = { $count ->
    [one] { $count } futura
   *[other] { $count } future
}
country-ended = { $count ->
    [one] { $count } cessata
   *[other] { $count } cessate
}
country-ask = Chi è competente qui? Scrivere un BUC o un documento
country-institutions = Istituzioni
country-networks = Reti
country-readiness = Situazione operativa per settore
country-readiness-lead = Un BUC è conteggiato se almeno un’istituzione è operativa.
country-received = BUC che si possono ricevere
country-owned = BUC di cui si può essere titolari
country-missing = BUC che nessuno può ricevere
country-of = { $count } su { $all }
country-changes = Cambiamenti nei prossimi 30 giorni
country-no-changes = Non è annunciato alcun cambiamento.
country-hubs = Istituzioni di instradamento e organismi di collegamento
country-routers = Istituzioni di instradamento a monte di altre
country-liaison = Organismi di collegamento
country-network-count = { $count ->
    [one] { $count } istituzione
   *[other] { $count } istituzioni
}
country-regions = Istituzioni per regione
country-no-area = Ambito territoriale non indicato
