question-title = Domande e risposte
question-lead = Risposte dell’assistenza diretta agli utenti. Verificare se tra queste c’è quella cercata; altrimenti, porre una domanda.
question-search = Cerca nelle domande e risposte
question-words = Che cosa si vuole sapere?
question-ask = Poni una domanda
question-own = Le mie domande
question-count = { $count ->
    [one] { $count } risposta
   *[other] { $count } risposte
}
question-nothing = Nessuno lo ha ancora chiesto. Togliere una parola o porre una domanda.
question-all = Tutte le domande e risposte
question-figures = L’assistenza diretta agli utenti in cifre
question-figure-published = Risposte pubbliche
question-figure-asked = Domande poste
question-figure-open = In attesa di risposta
question-figure-median = Tempo mediano tra la domanda e la prima risposta
question-figure-in-time = Con risposta entro due giorni
question-figure-rating = Valutazione dei lettori
question-hours = { $count ->
    [one] { $count } ora
   *[other] { $count } ore
}
question-percent = { $percent } %
question-rating = { $count ->
    [one] { $mean } su 5, secondo { $count } lettore
   *[other] { $mean } su 5, secondo { $count } lettori
}
question-state-OPEN = In attesa di risposta
question-state-ANSWERED = Con risposta
question-state-PUBLISHED = Pubblicata
question-state-CLOSED = Chiusa
question-ask-lead = Risponde il programma o il coordinatore nazionale al quale il programma affida la domanda. La vedono solo loro e chi l’ha posta, a meno che non sia pubblicata, comunque senza alcun riferimento a chi l’ha posta.
question-privacy = Non scrivere nulla sulla persona a cui si riferisce il caso: né nome, né numero, né data di nascita.
question-field-title = La domanda in una riga
question-title-hint = Come la si porrebbe a un collega.
question-field-body = La situazione
question-body-hint = Che cosa si vuole fare, che cosa accade invece e che cosa si è provato.
question-field-answer = La risposta
question-no-sector = Nessun settore in particolare
question-no-country = Nessun paese in particolare
question-send = Invia la domanda
question-near = Risposte simili
question-near-hint = La risposta cercata è tra queste?
question-near-count = { $count ->
    [0] Nessuna risposta simile
    [one] { $count } risposta simile
   *[other] { $count } risposte simili
}
question-asked = La domanda è stata inviata. Si trova tra le proprie domande; la risposta figurerà in questa pagina.
question-rated = Grazie per la valutazione.
question-answer = Risposta
question-published-on = Ultima revisione in data { $day }.
question-demonstration = Una delle risposte presenti fin dall’inizio nei dati dimostrativi.
question-rate = È stato utile?
question-score-1 = Per nulla
question-score-2 = Un po’
question-score-3 = In parte
question-score-4 = In gran parte
question-score-5 = Del tutto
question-rate-button = Valuta
question-thread = La domanda e i messaggi successivi
question-asker = Chi ha posto la domanda
question-asked-at = Data della domanda: { $at }
question-from = Paese di chi ha posto la domanda: { $country }
question-with-country = Risponde: { $country }
question-with-programme = Risponde il programma
question-assigned-to = risponde: { $country }
question-answer-label = Testo della risposta
question-answer-button = Rispondi
question-follow-label = Aggiungere qualcosa o chiedere ancora
question-follow-button = Invia
question-publish = Pubblica questa risposta
question-back = Torna alla domanda
question-publish-lead = Formulare la domanda e la risposta in modo che siano utili a tutti e non rivelino nulla di chi ha posto la domanda.
question-publish-button = Pubblica
question-countries-hint = Codici dei paesi separati da virgole, ad esempio EL, UK.
question-assign = Chi risponde
question-programme = Il programma
question-assign-button = Assegna
question-close = Chiudi la domanda
question-withdraw = Ritira la risposta pubblicata
question-notes = Note interne
question-notes-hint = Le legge solo chi risponde.
question-note-label = Nota
question-note-button = Salva la nota
question-mine = Domande poste da me
question-none-asked = Non è ancora stata posta alcuna domanda.
question-others = Altre domande
question-needed = Questo dato è necessario: senza, nessuno può rispondere.
question-needed-text = Scrivere qualcosa; un testo vuoto non aiuta nessuno.
question-published-needed = Scrivere questo testo nella lingua originale prima di pubblicarlo.
question-wrong-state = Operazione non possibile con una domanda nello stato «{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}»; verificare la situazione attuale.
question-unanswered = È stata chiusa senza risposta; non c’è nulla da pubblicare.
question-score = Valutare da 1 (non è stato utile) a 5 (è stato molto utile).
question-not-answered = Non c’è ancora alcuna risposta da valutare.
