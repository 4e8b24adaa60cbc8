mail-why = Questo messaggio è inviato a chi ha un account nell’elenco EESSI. La lingua di questi messaggi si può scegliere nella pagina del proprio account.
mail-practice-submitted-subject = Buona pratica in attesa di decisione: { $title }
mail-practice-submitted-body = Una buona pratica del proprio paese è in attesa di decisione: { $title }
mail-practice-approved-subject = Buona pratica da esaminare: { $title }
mail-practice-approved-body = Una buona pratica è stata approvata dal proprio paese ed è in attesa del programma: { $title }
mail-practice-returned-subject = La buona pratica presentata è stata restituita: { $title }
mail-practice-returned-body =
    La buona pratica presentata è stata restituita per essere corretta: { $title }

    { $comment }
mail-practice-refused-subject = La buona pratica presentata è stata respinta: { $title }
mail-practice-refused-body =
    La buona pratica presentata è stata respinta: { $title }

    { $comment }
mail-practice-published-subject = La buona pratica presentata è pubblicata: { $title }
mail-practice-published-body = La buona pratica presentata è pubblicata. Ora tutti possono leggerla e dichiarare di adottarla: { $title }
mail-practice-due-subject = La propria buona pratica è ancora corretta? { $title }
mail-practice-due-body = La propria buona pratica sarà tolta dall’elenco in data { $day }, a meno che non si confermi che è ancora corretta: { $title }
mail-uptake-stated-subject = La propria buona pratica viene adottata: { $title }
mail-uptake-stated-body =
    Qualcuno ha dichiarato a che punto è con la buona pratica presentata: { $title }

    Paese: { $country }
    Casella: { $contact }
mail-uptake-welcome-subject = Adozione di una buona pratica: { $title }
mail-uptake-welcome-body =
    È stata dichiarata l’adozione di questa buona pratica: { $title }

    I suoi responsabili si possono contattare qui: { $contact }
mail-question-asked-subject = Nuova domanda: { $title }
mail-question-asked-body = Qualcuno ha posto una domanda all’assistenza diretta agli utenti: { $title }
mail-question-assigned-subject = Domanda a cui rispondere: { $title }
mail-question-assigned-body = È stata affidata una domanda a cui rispondere: { $title }
mail-question-answered-subject = La domanda ha ricevuto risposta: { $title }
mail-question-answered-body = La domanda posta ha ricevuto risposta: { $title }
mail-question-followed-subject = Seguito di una domanda: { $title }
mail-question-followed-body = Chi ha posto la domanda ha aggiunto qualcosa e attende una risposta: { $title }
mail-question-published-subject = La risposta alla domanda posta è pubblicata: { $title }
mail-question-published-body = La risposta alla domanda posta è utile anche ad altri ed è stata pubblicata, senza alcun riferimento a chi l’ha posta: { $title }
mail-training-nominated-subject = Candidatura da decidere: { $title }
mail-training-nominated-body = Una persona del proprio paese è stata candidata per un corso di formazione ed è in attesa di decisione: { $title }
mail-training-confirmed-subject = Posto assegnato nel corso di formazione: { $title }
mail-training-confirmed-body =
    { $name } ha un posto in questo corso di formazione: { $title }

    { $when }
mail-training-waiting-subject = In lista d’attesa: { $title }
mail-training-waiting-body =
    Tutti i posti sono occupati. { $name } è in lista d’attesa per questo corso di formazione: { $title }

    Quando si libera un posto, lo ottiene chi attende da più tempo e ne è data comunicazione.
mail-training-declined-subject = Una candidatura è stata respinta: { $title }
mail-training-declined-body =
    La candidatura di { $name } è stata respinta: { $title }

    { $comment }
mail-training-changed-subject = Nuova ora o nuovo luogo: { $title }
mail-training-changed-body =
    L’ora o il luogo di questo corso di formazione sono cambiati: { $title }

    { $when }
mail-training-cancelled-subject = Il corso di formazione non avrà luogo: { $title }
mail-training-cancelled-body =
    Questo corso di formazione non avrà luogo: { $title }

    { $comment }
mail-training-feedback-subject = Com’è andato il corso di formazione? { $title }
mail-training-feedback-body = Dopo la partecipazione a un corso di formazione, basta un minuto per dire al programma, senza indicare il proprio nome, che cosa è stato utile e che cosa è mancato: { $title }
mail-visit-turn-subject = Richiesta da trattare: { $title }
mail-visit-turn-body =
    Una richiesta di visita o riunione è da trattare: { $title }

    Scadenza: { $day }.
mail-visit-moved-subject = La richiesta presentata è avanzata di un passo: { $title }
mail-visit-moved-body = La richiesta di visita o riunione presentata è avanzata di un passo: { $title }
mail-visit-answered-subject = Un ospitante ha risposto: { $title }
mail-visit-answered-body = Un ospitante ha risposto alla richiesta di visita o riunione presentata: { $title }
mail-visit-returned-subject = La richiesta presentata è stata restituita: { $title }
mail-visit-returned-body =
    Il coordinatore nazionale chiede di modificare qualcosa nella richiesta presentata: { $title }

    { $comment }
mail-visit-refused-subject = La richiesta presentata è stata respinta: { $title }
mail-visit-refused-body =
    La richiesta di visita o riunione presentata è stata respinta: { $title }

    { $comment }
mail-visit-scheduled-subject = Giorno e luogo sono fissati: { $title }
mail-visit-scheduled-body = Giorno e luogo di questa visita o riunione sono fissati o sono cambiati: { $title }
mail-visit-cancelled-subject = Non avrà luogo: { $title }
mail-visit-cancelled-body =
    Questa richiesta di visita o riunione è stata ritirata o annullata: { $title }

    { $comment }
mail-visit-reported-subject = La relazione è disponibile: { $title }
mail-visit-reported-body = È possibile leggere quali risultati ha avuto questa visita o riunione: { $title }
mail-visit-reminder-subject = Scadenza { $day }: { $title }
mail-visit-reminder-body =
    Una richiesta di visita o riunione è da trattare: { $title }

    Si chiude in data { $day } se nessuno interviene prima.
mail-visit-expired-subject = Il termine è scaduto: { $title }
mail-visit-expired-body = Il termine di questa richiesta di visita o riunione è scaduto e la richiesta si è chiusa: { $title }
mail-visit-message-subject = Nuovo messaggio: { $title }
mail-visit-message-body = C’è un nuovo messaggio su questa visita o riunione: { $title }
mail-language-label = Lingua dei messaggi di posta elettronica ricevuti
mail-language-hint = I messaggi di posta elettronica sono inviati solo se il gestore di questo servizio ha configurato un server di posta.
mail-language-save = Salva la lingua
mail-language-saved = La lingua è stata salvata.
