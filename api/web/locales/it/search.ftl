# The one search field, its suggestions, and the home page.
search-label = Cerca in tutto l’elenco
search-field = Codice, sigla, nome, luogo, BUC, SED o paese
search-button = Cerca
suggest-none = Nessun suggerimento
suggest-some = { $count ->
    [one] { $count } suggerimento; spostarsi con i tasti freccia
   *[other] { $count } suggerimenti; spostarsi con i tasti freccia
}
suggest-question = Mostra chi è competente
kind-question = Chi è competente?
kind-institution = Istituzione
kind-place = Luogo
kind-buc = BUC
kind-sed = Documento
kind-country = Paese

home-title = Trovare l’istituzione giusta
home-lead = Scrivere ciò che si sa, in qualsiasi lingua e alfabeto; i piccoli refusi non sono un problema.
home-examples = Ad esempio:
home-countries-title = Paesi
home-countries-total = { $count ->
    [one] Oggi è attiva { $count } istituzione.
   *[other] Oggi sono attive { $count } istituzioni.
}
home-countries-codes = EESSI utilizza EL per la Grecia e UK per il Regno Unito; sono accettati anche GR e GB.
home-all = Tutte le istituzioni
