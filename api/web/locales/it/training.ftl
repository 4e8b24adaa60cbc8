training-title = Corsi di formazione
training-lead = Di che cosa si sono occupati i corsi di formazione del programma, i relativi materiali e come partecipare ai prossimi.
training-search = Cerca nei corsi di formazione
training-words = Che cosa si vuole imparare?
training-all = Tutti i corsi di formazione
training-count =
    { $count ->
        [one] { $count } corso
       *[other] { $count } corsi
    }
training-nothing = Nessun corso soddisfa le condizioni. Togliere una parola o una condizione.
training-calendar = Calendario
training-materials = Materiali e registrazioni
training-own = I miei corsi
training-new = Nuovo corso
training-feed = Calendario di tutti i corsi (iCalendar)
practice-facet-series = Serie
practice-facet-cdm = Versione CDM
practice-facet-format = Modalità
practice-facet-spoken = Lingua del corso
training-status-DRAFT = Bozza
training-status-OPEN = Candidature aperte
training-status-CLOSED = Candidature chiuse
training-status-HELD = Svolto
training-status-CANCELLED = Annullato
training-format-ONLINE = Online
training-format-ON_SITE = In presenza
training-format-HYBRID = In presenza e online
training-cdm = CDM { $version }
training-whole-day = giornata intera
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Nel proprio fuso orario: { $time }
training-deadline-on = Termine per le candidature: { $day }
training-seats-taken-of = Posti occupati: { $taken } su { $seats }
training-participants-count =
    { $count ->
        [0] Nessuno ha ancora un posto
        [one] { $count } persona ha un posto
       *[other] { $count } persone hanno un posto
    }
training-waiting-count =
    { $count ->
        [one] { $count } persona in lista d’attesa
       *[other] { $count } persone in lista d’attesa
    }
training-where = Dove
training-for-whom = A chi è rivolto
training-languages = Lingue
training-about = Di che cosa si tratta
training-agenda = Agenda
training-series-more = Nella stessa serie
training-kind-RECORDING = Registrazione
training-kind-MATERIAL = Materiale
training-no-materials = Nessun materiale soddisfa le condizioni.
training-demonstration = Inventato per la dimostrazione: il corso non si svolge realmente.
training-cancelled-because = Il corso non avrà luogo: { $reason }
training-add-to-calendar = Inserisci nel proprio calendario
training-nominate = Candida qualcuno
training-nominate-lead = Sulle candidature decide il coordinatore nazionale del proprio paese. Chi è approvato ottiene un posto; quando tutti i posti sono occupati, entra in lista d’attesa.
training-nominate-sign-in = Accedere per candidare un collega o sé stessi.
training-nominate-button = Candida
training-nominated = La candidatura è stata salvata. Come prosegue si vede tra i propri corsi.
training-field-name = Nome
training-field-email = Indirizzo di posta elettronica di lavoro
training-field-institution = Istituzione
training-institution-hint = Codice dell’istituzione, ad esempio FI:ETK. Può restare vuoto.
training-field-note = Che cosa dovrebbe sapere il coordinatore
training-nomination-PROPOSED = In attesa del coordinatore nazionale
training-nomination-CONFIRMED = Posto assegnato
training-nomination-WAITING = In lista d’attesa
training-nomination-DECLINED = Respinta
training-nomination-WITHDRAWN = Ritirata
training-nomination-ATTENDED = Partecipazione avvenuta
training-nomination-ABSENT = Assente
training-place = posizione { $place }
training-endorse = Approva
training-decline = Respingi
training-reason = Motivo
training-reason-hint = È letto dagli interessati.
training-withdraw = Ritira
training-participants = Candidature
training-participants-hint = L’identità dei candidati è visibile solo al programma, al coordinatore del loro paese e a chi li ha candidati. Nomi e indirizzi sono cancellati sei mesi dopo il corso.
training-none-nominated = Non c’è ancora alcun candidato.
training-attended = Ha partecipato
training-absent = Assente
training-forgotten = Nome cancellato
training-feedback = Com’è andata?
training-feedback-lead = Il programma legge quanto scritto, senza il nome di chi scrive.
training-field-useful = Che cosa è stato utile?
training-field-missing = Che cosa è mancato?
training-feedback-button = Invia
training-feedback-thanks = Grazie. Quanto scritto è stato salvato e si può modificare qui.
training-feedback-read = Che cosa hanno scritto i partecipanti
training-mine = Corsi per i quali ho una candidatura
training-mine-none = Non c’è alcuna candidatura a proprio nome.
training-by-me = Persone candidate da me
training-drafts = Bozze
training-key = I propri corsi nel proprio calendario
training-key-lead = Dal proprio calendario ci si può abbonare a un indirizzo personale: mostra i corsi per i quali si è candidati e segue ogni modifica. Chi conosce l’indirizzo può leggerlo; non comunicarlo quindi ad altri.
training-key-make = Crea il mio indirizzo
training-key-again = Crea un nuovo indirizzo
training-key-known = Esiste già un indirizzo, creato in data { $day }. Un nuovo indirizzo annulla quello precedente.
training-key-once = Questo è il proprio indirizzo. È mostrato una sola volta: copiarlo ora.
training-month-before = Mese precedente
training-month-after = Mese successivo
training-month-none = Nessun corso in questo mese.
training-month-today = Mese in corso
training-figures = I corsi in cifre
training-figure-held = Corsi svolti
training-figure-coming = Corsi in programma
training-figure-attended = Persone che hanno partecipato
training-figure-countries = Paesi di provenienza
training-figure-rating = Valutazione dei partecipanti
training-edit = Modifica il corso
training-edit-lead = Una bozza è visibile solo al programma. Ciò che è pubblicato cambia subito per tutti; se cambiano l’ora o il luogo, i candidati ne sono informati.
training-field-title = Titolo
training-field-series = Serie
training-series-hint = Le sessioni della stessa serie sono riunite. Può restare vuoto.
training-field-about = Di che cosa si tratta
training-field-audience = A chi è rivolto
training-field-agenda = Agenda
training-field-cdmVersion = Versione CDM
training-cdm-hint = Ad esempio 4.4; lasciare vuoto se il corso non riguarda una versione.
training-field-format = Modalità
training-no-format = Non indicata
training-field-languages = Lingue parlate
training-languages-hint = Codici di lingua separati da virgole, ad esempio en, fr.
training-field-place = Luogo
training-place-hint = Una città, oppure come collegarsi online. Può restare vuoto.
training-field-startsOn = Primo giorno
training-field-endsOn = Ultimo giorno
training-ends-hint = Se vuoto: termina il primo giorno.
training-field-startTime = Inizio alle
training-field-endTime = Fine alle
training-time-hint = Ad esempio 09:30. Per giornate intere, lasciare vuoti entrambi i campi.
training-field-timeZone = Fuso orario
training-zone-hint = Ad esempio Europe/Brussels.
training-field-seats = Posti
training-seats-hint = Se vuoto: nessun limite.
training-field-nominationDeadline = Ultimo giorno per le candidature
training-deadline-hint = Se vuoto: fino all’inizio.
training-field-materials = Materiali e registrazioni
training-field-url = Indirizzo
training-field-kind = Tipo
training-save = Salva
training-publish = Pubblica
training-cancel = Annulla il corso
training-cancel-hint = Tutti leggono il motivo.
training-discard = Elimina la bozza
training-saved = Salvato.
training-needed-title = Indicare un titolo: senza, nessuno ritrova il corso.
training-needed-day = Indicare il primo giorno.
training-name-needed = Scrivere il nome della persona candidata.
training-email-needed = Scrivere il suo indirizzo di posta elettronica di lavoro.
training-reason-needed = Scrivere il motivo; è letto dagli interessati.
training-day-range = Indicare un giorno dal 2000 al 2099.
training-cancel-needed = Scrivere perché; tutti lo leggono.
training-no-version = Scrivere la versione così: 4.4.
training-no-time = «{ $time }» non è un’ora del giorno; scriverla come 09:30.
training-two-times = Indicare entrambe le ore, oppure nessuna per giornate intere.
training-time-order = Termina prima di iniziare.
training-too-long = Un corso dura al massimo 31 giorni.
training-no-such-time = In quel giorno quest’ora lì non esiste: si passa all’ora legale.
training-unknown-zone = «{ $zone }» non è un fuso orario; utilizzare un nome come Europe/Brussels.
training-deadline-late = L’ultimo giorno per le candidature è successivo all’inizio del corso.
training-seats-range = Indicare da 1 a 10000 posti, oppure nessuno se non c’è un limite.
training-seats-too-few = Posti già assegnati: { $taken }; indicarne almeno altrettanti.
training-wrong-state = Operazione non possibile con un corso nello stato «{ $state ->
    [DRAFT] { training-status-DRAFT }
    [PUBLISHED] Pubblicato
    [HELD] { training-status-HELD }
   *[CANCELLED] { training-status-CANCELLED }
}»; verificare la situazione attuale.
training-nomination-wrong-state = Operazione non possibile con una candidatura nello stato «{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [WITHDRAWN] { training-nomination-WITHDRAWN }
    [ATTENDED] { training-nomination-ATTENDED }
   *[ABSENT] { training-nomination-ABSENT }
}»; verificare la situazione attuale.
training-closed = Le candidature per questo corso sono chiuse.
training-began = Il corso è iniziato; i posti non cambiano più.
training-not-begun = Le presenze si registrano solo dopo l’inizio del corso.
training-nominated-twice = Questa persona è già candidata per questo corso.
