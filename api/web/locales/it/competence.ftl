# The guided question and its answer.
guided-title = Chi è competente?
guided-case = Quale BUC o documento?
guided-case-hint = Un codice come FB_BUC_01 o S072, oppure parole del titolo
guided-case-choose = Quale di questi?
guided-country = Quale paese?
guided-country-none = Scegliere un paese
guided-several = Più paesi insieme
guided-place = Dove vive o lavora la persona?
guided-place-hint = Una località, una regione o un codice di zona; se non si conosce, lasciare vuoto
guided-day = In quale data?
guided-more = Ruolo, mittente, regime e prestazione
guided-from = Il proprio paese, che invia il caso
guided-from-none = Non indicato
guided-any = Qualsiasi
guided-scheme = Regime o gruppo di persone
guided-benefit = Tipo di prestazione
guided-button = Mostra chi è competente

competent-title = Chi è competente?
competent-title-case = Chi è competente per { $case }?
competent-lead = Rispondere a ciò che si sa. Si ottengono l’istituzione a cui rivolgersi, il suo codice e il motivo.
competent-day = Data: { $day }
competent-place = Luogo: { $place }
competent-role = Ruolo: { $role }
competent-from = Paese mittente: { $country }
competent-jumps = Paesi della risposta
competent-nobody = nessuna istituzione
competent-address-it = Rivolgersi a questa istituzione
competent-first = Prima di più istituzioni
competent-unclear = Indicare dove la persona vive o lavora per poterle distinguere.
competent-unclear-scope = Sono ugualmente adatte: vedere sotto di che cosa si occupa ciascuna.
competent-why = Motivo
competent-others = { $count ->
    [one] È competente anche un’altra istituzione
   *[other] Sono competenti anche altre { $count } istituzioni
}
competent-not = Vicine, ma non competenti
competent-nearest = Le istituzioni più vicine e perché non sono competenti
competent-hubs = Istituzioni di instradamento e organismi di collegamento
competent-hubs-lead = Rivolgersi all’istituzione indicata sopra: l’istituzione di instradamento le trasmette il caso. In caso di dubbio può aiutare un organismo di collegamento.
competent-place-read = Luogo considerato: { $place }.
competent-candidates = Quale luogo si intende?
competent-place-here = Luogo ({ $country })
competent-place-button = Usa questo luogo
competent-all = Tutte le istituzioni di questo paese che partecipano a questo BUC
competent-again = Modifica la richiesta
competent-cut = Sono mostrate le prime { $shown } risposte su { $count }; per vedere le altre, indicare meno paesi o un solo BUC.

problem-title-question = Non è possibile rispondere alla richiesta così com’è
problem-no-case = Indicare di quale BUC o documento si tratta.
problem-case = «{ $value }» non è un BUC, un documento o un settore; scrivere un codice come FB_BUC_01, S072 o FB.

wrong-title = Se il caso è stato inviato all’istituzione sbagliata
wrong-ask = In caso di dubbio, chiedere informazioni con H_BUC_01 prima di inviare il caso.
wrong-forward = L’istituzione che ha ricevuto il caso può inoltrarlo con X007.
wrong-mistake = Con X008 si può segnalare che è stato inviato per errore.
wrong-reject = L’istituzione lo respinge con X011 se non è competente e non può inoltrarlo.
wrong-participant = X100 cambia il partecipante, X005 ne aggiunge uno e X006 lo rimuove.
