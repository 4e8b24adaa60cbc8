# Changing entries: requests, versions, what differs.
requests-title = Richieste di modifica
requests-lead = Che cosa si intende modificare nelle voci, chi decide e da quale data si applica.
requests-create = Crea una nuova voce
requests-total = { $count ->
    [0] Nessuna richiesta
    [one] { $count } richiesta
   *[other] { $count } richieste
}
requests-state = Stato
requests-any = Qualsiasi
requests-code = Codice
requests-filter = Mostra
requests-what = Oggetto
requests-country = Paese
requests-day = Decorrenza
requests-who = Redatta da
requests-short = preavviso breve
requests-next = Pagina successiva

request-DRAFT = bozza
request-PROPOSED = proposta
request-APPROVED = approvata
request-RETURNED = restituita
request-REFUSED = respinta
request-WITHDRAWN = ritirata

act-CREATED = Nuova voce
act-CHANGED = Modifica
act-ENDED = Cessazione
act-MERGED = Fusione
act-SPLIT = Scissione
act-RENAMED = Nuovo nome
act-RESTORED = Modifica annullata
act-IMPORTED = Da un file
act-LOADED = Caricamento iniziale
act-CONFIRMED = Confermata come corretta
act-HIDDEN = Non più pubblica
act-PERSONS_ERASED = Persone di contatto cancellate alla data stabilita

request-note = Motivo
request-short-reason = Perché non può attendere
request-announced = Annunciata il
request-drafted-by = Redatta da
request-proposed-by = Proposta da
request-approved-by = Approvata da
request-returned-by = Restituita da
request-refused-by = Respinta da
request-reason = Motivazione
request-problems = Che cosa lo impedisce
request-would-change = Che cosa cambierebbe
request-earliest = Se approvata oggi, la prima decorrenza possibile senza motivazione è { $on }.
request-edit = Riscrivi
request-propose = Proponi
request-withdraw = Ritira
request-decide-title = Decisione
request-decide-reason = Motivazione
request-decide-hint = Necessaria per restituire o respingere; per approvare, solo se il preavviso è troppo breve.
request-approve = Approva
request-return = Restituisci
request-refuse = Respingi
request-second-person = In attesa di un coordinatore dello stesso paese che non l’abbia proposta.

difference-title = Differenze
difference-field = Campo
difference-days = Date
difference-before = Prima
difference-after = Dopo
difference-nothing = nessun dato
difference-new = nuova
difference-ready = operativa
difference-not-ready = non operativa
days-from = decorrenza { $day }
days-until = scadenza { $day }
days-between = { $from } – { $last }

item-names = Nomi
item-acronym = Sigla
item-network = Rete
item-functions = Funzioni
item-areas = Ambito territoriale
item-addresses = Indirizzo
item-contacts = Contatti
item-competences = Competenze
item-successors = Istituzioni subentrate
item-routedBy = Istituzioni di instradamento
item-codeStatus = Codice
item-isPublic = Pubblica
item-validFrom = Attiva dal
item-validTo = Non più attiva dal

write-title-create = Nuova voce
write-title-edit = Modifica di { $code }
write-title-end = Cessazione di { $code }
write-title-rename = Cambio di nome di { $code }
write-title-merge = Fusione
write-title-split = Scissione di { $code }
write-title-restore = Annullamento di una modifica di { $code }
write-lead-create = Deve essere approvata da una seconda persona dello stesso paese. I codici non sono mai assegnati due volte.
write-lead-edit = Modificare ciò che deve essere diverso. Tutto il resto rimane com’è.
write-lead-end = Una voce cessata rimane per sempre, affinché i casi precedenti restino comprensibili.
write-lead-rename = Il vecchio nome si può ancora trovare come nome precedente.
write-lead-merge = Le istituzioni indicate per prime cessano; subentra quella indicata sotto.
write-lead-split = L’istituzione cessa; le subentrano quelle indicate sotto.
write-lead-restore = Dalla data indicata sotto, la voce torna a dire ciò che diceva prima di tale modifica.
write-meanwhile = Nel frattempo qualcun altro ha modificato la voce
write-meanwhile-lead = Questi dati sono cambiati da quando il modulo è stato aperto. Il testo inserito è riportato sotto; verificare entrambi e inviare di nuovo.
write-preview = Che cosa cambierebbe
write-code = Codice
write-code-hint = Paese, due punti, da 4 a 10 lettere o cifre: PL:PL212000WR
write-new-code = Nuovo codice
write-new-code-hint = Solo se cambia anche il codice. In tal caso la vecchia voce cessa e le subentra la nuova.
write-language = Lingua
write-kind = Tipo
write-name = Nome
write-no-network = Nessuna rete
write-areas-hint = Codici, uno per riga: PL21. Se vuoto, non indicato.
write-sectors = Settori
write-street = Via e numero
write-postcode = Codice postale
write-town = Località
write-phones = Telefono, uno per riga
write-faxes = Fax, uno per riga
write-emails = Posta elettronica, un indirizzo per riga
write-urls = Siti web, uno per riga
write-phone = Telefono
write-persons = Persone di contatto
write-persons-hint = È preferibile una casella dell’ufficio. I dati di una persona sono cancellati, anche dalla cronologia, alla data indicata.
write-until = Fino al
write-competences-hint = Ogni riga stabilisce che cosa vale per determinati BUC: FB_BUC_01, oppure P_* per tutti quelli che iniziano così. Se non è indicata una data, vale dal giorno della modifica.
write-bucs = BUC
write-role = Ruolo
write-role-both = Titolare del caso e controparte
write-what = Situazione
write-what-READY = operativa
write-what-NOT_READY = non operativa
write-what-END = nessuna: cessa
write-from = Dal
write-to = Primo giorno in cui non vale più
write-more = Altro
write-add-routers = Istituzioni di instradamento da aggiungere (codici)
write-remove-routers = Istituzioni di instradamento da rimuovere (codici)
write-successor-code = Codice
write-successor-scope = Per quale parte
write-successor-name = Nome, se è nuova
write-merge-codes = Codici di quelle che cessano, uno per riga
write-merge-into = Codice di quella che subentra
write-merge-into-hint = Una voce già esistente, oppure un nuovo codice con un nome sotto.
write-merge-name = Il suo nome, se è nuova
write-take-over = Ne assume le competenze e l’ambito territoriale
write-day = Decorrenza
write-day-hint = Se vuota, è la prima data che non richiede una motivazione. Per le modifiche sostanziali annunciate oggi tale data è { $on }.
write-short-hint = Solo se la decorrenza deve precedere un mese dall’annuncio.
write-look = Anteprima
write-keep = Salva come bozza

versions-title = Cronologia della voce
versions-lead = Tutte le versioni di questa voce, a partire dalla più recente. Nulla va perduto: ciò che è stato modificato può essere annullato con una nuova modifica.
versions-number = Versione { $number }
versions-effective = Decorrenza: { $on }.
versions-request = La richiesta
versions-undo = Annulla questa modifica e tutte le successive
history-machine = caricata dal servizio

show-confirmed = Confermata come corretta in data { $day }.
desk-title = Gestione di questa voce
desk-edit = Modifica
desk-rename = Cambio di nome
desk-end = Cessazione
desk-merge = Fusione
desk-split = Scissione
desk-requests = Richieste relative a questa voce
desk-confirm = Questa voce è ancora corretta

request-wrong-state = Operazione non possibile: la richiesta { $state ->
    [DRAFT] è una bozza
    [PROPOSED] è stata proposta
    [APPROVED] è stata approvata
    [RETURNED] è stata restituita
    [REFUSED] è stata respinta
   *[WITHDRAWN] è stata ritirata
}.
request-no-change = Non cambierebbe nulla; le voci lo indicano già.
request-unknown-code = Nessuna istituzione ha il codice { $code }.
request-code-taken = Il codice { $code } è già assegnato; i codici non sono mai assegnati due volte.
request-code-taken-meanwhile = Nel frattempo un codice è stato assegnato; sceglierne un altro.
request-already-ended = { $code } a quella data sarà già cessata.
request-ends-before = { $code } cesserebbe prima del suo primo giorno.
request-own-successor = { $code } non può subentrare a sé stessa.
request-invalid-merge = Indicare le istituzioni che cessano e un’altra che subentra.
request-unknown-change = Questa modifica della voce non esiste, oppure il suo contenuto è stato cancellato.
split-too-few = Indicare almeno due istituzioni che subentrano.
request-one-country = Una richiesta modifica voci di un solo paese; presentarne una per ciascuno.
request-empty = La richiesta non indica alcuna voce.
request-overtaken = { $code } è stata modificata nel frattempo: è alla versione { $now }, mentre questa richiesta si basa sulla versione { $base }. Verificarle entrambe e salvare di nuovo.
request-short-notice = La decorrenza è anteriore a quella consentita per le modifiche annunciate; scegliere { $on } o una data successiva, oppure scrivere perché non può attendere.
request-too-far = Una modifica può essere annunciata con un anticipo massimo di cinque anni.
request-too-long = Scrivere al massimo 2000 caratteri.
request-invalid-day = Questa non è una data; scriverla come 2027-01-31.
reason-needed = Scrivere il motivo, affinché si possa correggere.
invalid-sector = { $what }.
person-until-needed = Indicare fino a quale data va conservata la persona di contatto.
invalid-key = La chiave di idempotenza deve avere da 1 a 200 caratteri.
key-reused = Questa chiave di idempotenza è già stata utilizzata con un’altra richiesta; sceglierne una nuova.


import-title = Importare un file
import-lead = Il file è prima confrontato con le voci. Nulla è modificato finché una seconda persona non lo ha approvato.
import-file = File
import-file-hint = CSV, JSON, una cartella di lavoro, un elenco di organismi o un .zip con institutions.csv, competences.csv e relations.csv. Dimensione massima: 32 MB.
import-day-hint = Da questa data valgono i nomi, gli ambiti territoriali e gli altri dati. Se vuota, è la prima data che non richiede una motivazione.
import-complete = Il file contiene tutte le istituzioni del paese ({ $country }): quelle che non vi figurano cessano.
import-forms = Un file prodotto dall’esportazione può essere importato di nuovo. Le righe e le colonne mancanti rimangono invariate; una cella vuota cancella il dato.
import-report = Che cosa farebbe il file
import-outcome = Esito
import-place = File, riga, colonna
import-what = Dettaglio
import-ADDED = aggiunta
import-CHANGED = modificata
import-ENDED = cessata
import-UNCHANGED = invariata
import-WARNING = avviso
import-REFUSED = respinta
import-nothing-taken = Alcune righe non possono essere accettate, quindi nulla del file è accettato. Correggerle e inviare di nuovo il file.
import-same = Tutto è già come indicato nel file.
import-looked = Nulla è stato salvato. Per proseguire, scegliere di nuovo il file e salvarlo come bozza.
import-kept = Salvato in bozze. Verificarle una per una e proporle:
import-no-file = Scegliere un file.
import-unreadable = { $what }
import-refused = Righe che non possono essere accettate: { $count }. Nulla del file è accettato; vedere il resoconto.
import-too-large = Il file supera { $count } MB o non è arrivato per intero. Dividerlo e inviarlo di nuovo.

quality-title = Qualità dei dati
quality-lead = Che cosa manca nelle voci, per paese. Ogni numero porta all’elenco e a ciò che occorre fare.
quality-of = Qualità dei dati: { $country }
quality-country = Paese
quality-entries = Voci
quality-all = Tutti i paesi
quality-nothing = Non manca nulla.
quality-confirm = { $count ->
    [one] Questa voce è ancora corretta
   *[other] Queste { $count } voci sono ancora corrette
}
quality-NO_ENGLISH_NAME = Senza nome in inglese
quality-PLACEHOLDER_NAME = Testo provvisorio al posto del nome
quality-NO_COMPETENCE = Senza competenze
quality-NO_CONTACT = Senza contatti
quality-NEVER_CONFIRMED = Mai confermata
quality-CONFIRMED_LONG_AGO = Confermata molto tempo fa
quality-NO_SUCCESSOR = Cessata senza istituzione subentrata
quality-DEAD_END = Successione che non porta ad alcuna istituzione
quality-OVERLAPPING_PERIODS = Periodi sovrapposti
quality-OUTLIVES_INSTITUTION = Competenza che dura più dell’istituzione
quality-do-NO_ENGLISH_NAME = Aggiungere un nome in inglese, affinché altri possano leggerlo.
quality-do-PLACEHOLDER_NAME = Indicare il nome reale oppure la cessazione della voce.
quality-do-NO_COMPETENCE = Indicare per che cosa è competente oppure la cessazione della voce.
quality-do-NO_CONTACT = Aggiungere un numero di telefono, una casella dell’ufficio o un sito web.
quality-do-NEVER_CONFIRMED = Verificarla e confermare che è corretta.
quality-do-CONFIRMED_LONG_AGO = Verificarla di nuovo e confermare che è corretta.
quality-do-NO_SUCCESSOR = Indicare chi subentra, affinché i casi precedenti trovino la loro destinazione.
quality-do-DEAD_END = Indicare come istituzione subentrata una che sia ancora attiva.
quality-do-OVERLAPPING_PERIODS = Far cessare un periodo prima che inizi il successivo.
quality-do-OUTLIVES_INSTITUTION = Far cessare le competenze insieme all’istituzione.
write-new-name = Indicare il nuovo nome.
request-too-early = Allora non c’erano ancora voci; scelga un giorno successivo.
request-competence-period = { $code }: una competenza finirebbe prima di iniziare.
request-competence-twice = { $code }: una competenza non può essere due cose nello stesso giorno.
request-written-by = Scritto da ultimo da
request-holds-earlier = Qualcosa nella richiesta vale da un giorno anteriore a quello consentito per le modifiche annunciate; scelga giorni successivi o scriva perché non può attendere.
