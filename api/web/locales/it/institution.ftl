# The list of institutions.
list-title = Istituzioni
list-title-text = Istituzioni: «{ $text }»
list-total = { $count ->
    [0] Nessuna istituzione trovata
    [one] { $count } istituzione trovata
   *[other] { $count } istituzioni trovate
}
list-on = Situazione in data { $day }.
filters-more = Altri filtri
filters-active = Filtri applicati
filters-clear = Rimuovi tutti i filtri
filter-chip = { $field }: { $value }
filter-remove = rimuovi questo filtro
filter-add = aggiungine un altro
facets-title = Restringi il risultato
facets-jump = Restringi il risultato
facet-place = Luogo
facet-selected = selezionato; rimuovi
pages-label = Pagine del risultato
page-next = Pagina successiva
page-previous = Pagina precedente

field-text = Nome, codice, sigla o luogo
field-country = Paese
field-sector = Settore
field-buc = Caso d’uso (BUC)
field-role = Ruolo
field-function = Funzione
field-network = Rete
field-place = Località, regione o codice di zona
field-status = Validità
field-ready = Operativa in EESSI
field-on = Data
field-order = Ordine
field-after = Posizione nell’elenco
field-before = Posizione nell’elenco
field-first = Voci per pagina
field-code = Codice

any-country = Tutti i paesi
any-buc = Tutti i BUC
any-role = Tutti i ruoli
any-ready = Operativa o no
any-status = Attiva alla data

order-RELEVANCE = Prima la corrispondenza migliore
order-NAME = Per nome
order-CODE = Per codice
order-COUNTRY = Per paese
order-CHANGED = Prima le modifiche più recenti

list-did-you-mean = Nessuna voce si scrive così. Forse si cercava «{ $text }»?
none-there = Nessuna istituzione soddisfa tutte le condizioni. Ci sono:
none-lead = È possibile:
none-words = inserire meno parole o altre parole: bastano una parte del nome, la sigla o la località
none-code = inserire il codice completo, se disponibile, ad esempio PL:PL212000WR

problem-title = La ricerca non può essere eseguita così com’è
problem-lead = Correggere quanto indicato qui e cercare di nuovo.
problem-prefix = Errore
problem-day = «{ $value }» non è una data; scrivere anno, mese e giorno, ad esempio 2026-03-01.
problem-value = «{ $value }» non è un valore noto; utilizzare uno dei seguenti: { $allowed }.
problem-number = «{ $value }» non è un numero; scrivere un valore da 1 a 100.
problem-too-many = I filtri sono troppi; utilizzarne al massimo { $most }.
problem-restart = Ricomincia dalla prima pagina

# What an entry says of itself, in lists and on its page.
badge-provisional = codice provvisorio
receives-yes = Può ricevere { $buc } in data { $day }
receives-no = Non può ricevere { $buc } in data { $day }

validity-always = senza limiti
validity-from = in vigore con decorrenza { $from }
validity-upcoming = decorrenza { $from }
validity-until = scadenza { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Dati generali
show-names = Nomi
show-contact = Indirizzo e contatti
show-competences = Competenze in data { $day }
show-access-point = Punto di accesso
show-routing = Instradamento
show-code-status = Stato del codice
show-acronym = Sigla
show-country = Paese
show-network = Rete
show-validity = Validità
show-areas = Ambito territoriale
show-functions = Funzioni
show-on = Questa pagina mostra la situazione in data { $day }.
show-day = Data
show-day-button = Mostra questa data
show-today = Mostra la situazione odierna
show-last-day = Mostra l’ultimo giorno di validità
show-first-day = Mostra il primo giorno di validità
show-ended = Cessata; ultimo giorno: { $day }
show-upcoming = Futura; primo giorno: { $day }
show-letter-case = Il codice è stato scritto con maiuscole o minuscole diverse. La forma corretta è { $code }; maiuscole e minuscole sono distinte.
show-successors = Istituzioni subentrate
show-no-successor = Istituzione subentrata: non indicata
show-predecessors = Istituzioni precedenti
show-link-on = decorrenza { $day }
show-routed-by = Istituzioni di instradamento a monte di questa istituzione
show-routes = Istituzioni a valle di questa istituzione di instradamento
show-routes-count = { $count ->
    [one] { $count } istituzione riceve i casi tramite questa.
   *[other] { $count } istituzioni ricevono i casi tramite questa.
}
show-routes-first = Sono elencate le prime { $count }.
show-no-competences = In questa data non ha alcuna competenza.
show-competences-note = «Operativa» significa che in questa data l’istituzione può utilizzare il BUC in EESSI.

code-REAL = Questo codice è o è stato in uso in EESSI
code-PROVISIONAL = Provvisorio: un codice sostitutivo nella forma consueta della rete, non un codice di EESSI. Non utilizzarlo in nessun caso EESSI.
areas-none = non indicato; si considera l’intero paese
area-country = intero paese
function-everywhere = in tutti i suoi settori

name-OFFICIAL = ufficiale
name-TRANSLATION = traduzione
name-FORMER = precedente
name-ALIAS = nota anche come
name-ABBREVIATION = forma abbreviata

column-language = Lingua
column-kind = Tipo
column-name = Nome
column-buc = BUC
column-title = Titolo
column-role = Ruolo
column-validity = Validità
column-ready = Operativa

limit-areas = Solo per: { $areas }
limit-persons = Persone:
limit-benefits = Prestazioni:
limit-schemes = Regimi:
limit-default = Istituzione predefinita in mancanza di altri dati

address-postal = Indirizzo postale
address-visitor = Indirizzo per il pubblico
contact-phone = Telefono
contact-fax = Fax
contact-email = Posta elettronica
contact-web = Sito web
list-passages = Trovato anche
