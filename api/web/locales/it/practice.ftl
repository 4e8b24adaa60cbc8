practice-title = Buone pratiche
practice-lead = Che cosa hanno fatto le amministrazioni di fronte a un problema dello scambio elettronico, con quale risultato, e chi adotta la soluzione.
practice-search = Cerca nelle buone pratiche
practice-words = Che cosa si cerca? Parole in qualsiasi lingua, un BUC, un paese
practice-count = { $count ->
    [one] { $count } pratica
   *[other] { $count } pratiche
}
practice-nothing = Nessuna pratica soddisfa le condizioni. Togliere una condizione o cercare altre parole.
practice-all = Tutte le buone pratiche
practice-order-relevance = Prima la corrispondenza migliore
practice-order-newest = Prima le più recenti
practice-order-uptake = Prima le più adottate
practice-statistics = Cifre del registro
practice-feed = Nuove buone pratiche (feed)
practice-submit-one = Redigi una buona pratica
practice-untitled = Pratica senza titolo
practice-example = Esempio
practice-demonstration = Questo è un esempio redatto per i dati dimostrativi. Non è accaduto da nessuna parte e nessuna delle istituzioni citate lo ha realizzato.
practice-facet-country = Paese
practice-facet-sector = Settori
practice-facet-buc = Casi d’uso (BUC)
practice-facet-institution = Istituzioni
practice-facet-maturity = Maturità
practice-facet-outcome = Esito
practice-facet-transferable = Trasferibilità
practice-facet-year = Anno di inizio
practice-facet-from = Dall’anno
practice-facet-to = Fino all’anno
practice-facet-stage = Adozione
practice-facet-adopter = Adottata in
practice-facet-language = Lingua di redazione
practice-facet-status = Stato
practice-facet-contact = Casella dell’ufficio
practice-maturity-PILOT = Progetto pilota
practice-maturity-IN_OPERATION = In funzione
practice-maturity-ESTABLISHED = Consolidata
practice-outcome-WORKED = Ha funzionato
practice-outcome-PARTLY_WORKED = Ha funzionato in parte
practice-outcome-DID_NOT_WORK = Non ha funzionato
practice-transferable-AS_IS = Così com’è
practice-transferable-WITH_CHANGES = Con modifiche
practice-transferable-NOT_TRANSFERABLE = Non trasferibile
practice-stage-INTERESTED = Interesse manifestato
practice-stage-PLANNED = Prevista
practice-stage-PILOTING = In fase pilota
practice-stage-IN_USE = In uso
practice-stage-ABANDONED = Abbandonata
practice-state-DRAFT = Bozza
practice-state-SUBMITTED = In attesa del coordinatore nazionale
practice-state-NATIONALLY_APPROVED = In attesa del programma
practice-state-RETURNED = Restituita
practice-state-REFUSED = Respinta
practice-state-PUBLISHED = Pubblicata
practice-state-EXPIRED = Scaduta
practice-state-SUPERSEDED = Sostituita
practice-state-ARCHIVED = Archiviata
practice-field-title = Titolo
practice-field-summary = In breve
practice-field-problem = Il problema
practice-field-solution = Che cosa è stato fatto
practice-field-results = Risultati
practice-field-costs = Costi
practice-field-challenges = Difficoltà
practice-field-transferability = Che cosa serve agli altri
practice-hint-title = Che cosa è stato fatto, in una riga.
practice-hint-summary = Che cosa, per chi e con quale effetto.
practice-hint-problem = Che cosa non andava prima e per chi.
practice-hint-solution = Che cosa è stato fatto, passo per passo.
practice-hint-results = Quali sono stati i risultati e come lo si sa: cifre con il periodo di riferimento.
practice-hint-costs = Giornate di lavoro, licenze, costi di mantenimento.
practice-hint-challenges = Che cosa è stato difficile e che cosa si farebbe in modo diverso.
practice-hint-transferability = Che cosa serve a un altro paese per fare lo stesso e che cosa non si può trasferire.
practice-letters = { $count ->
    [one] Al massimo { $count } carattere.
   *[other] Al massimo { $count } caratteri.
}
practice-left = Caratteri rimanenti:
practice-uptake-line = { $count ->
    [one] { $count } adozione, { $used } in uso
   *[other] { $count } adozioni, { $used } in uso
}
practice-version = Versione { $number }, pubblicata in data { $on }.
practice-due = Da confermare prima della data { $day }.
practice-original = Lingua di redazione: { $language }.
practice-expired = Questa pratica non è stata confermata per 24 mesi e non figura più nell’elenco.
practice-superseded = Questa versione è stata sostituita da una successiva.
practice-archived = Questa pratica è stata archiviata: { $reason }
practice-to-current = Vai all’ultima versione
practice-to-published = Vai alla versione pubblicata
practice-languages = Lingue di questa pratica
practice-take-up = Dichiara l’adozione
practice-under-way = Versione in preparazione
practice-new-version = Redigi una nuova versione
practice-confirm = Conferma che è ancora corretta
practice-archive = Archivia questa pratica
practice-archive-reason = Perché non figura più nell’elenco; il motivo è pubblico
practice-more = Link e file
practice-uptake = Adozione
practice-uptake-none = Nessuno ha ancora dichiarato di adottarla.
practice-map = Dove è adottata
practice-origin = Da dove proviene
practice-no-uptake = Nessuna adozione dichiarata
practice-stages = Fasi
practice-over-time = Andamento nel tempo
practice-by-then = Fino al
practice-similar = Pratiche simili
practice-facts = In sintesi
practice-versions = Altre versioni
practice-uptake-adaptation = Che cosa è stato cambiato
practice-uptake-evidence = Riscontri
practice-uptake-reason = Perché è stata abbandonata
practice-own = Pratiche in preparazione
practice-your-turn = Da trattare
practice-others-turn = In attesa di altri
practice-nothing-waits = Nulla in sospeso.
practice-since = dal { $day }
practice-turn-author = Tocca all’autore.
practice-turn-coordinator = Tocca al coordinatore nazionale.
practice-turn-programme = Tocca al programma.
practice-edit = Modifica
practice-preview = Anteprima
practice-steps = Che cosa è accaduto finora
practice-wrong = Prima di poterla presentare
practice-missing = { $count ->
    [one] { $count } dato manca ancora
   *[other] { $count } dati mancano ancora
}
practice-missing-hint = Può essere presentata anche senza questi dati, ma i lettori li cercheranno.
practice-missing-english = { $field }, in inglese
practice-submit = Presenta
practice-submit-hint = Passa al coordinatore nazionale e poi al programma.
practice-decide = Decisione
practice-comment = Commento per l’autore
practice-comment-hint = Necessario per restituire o respingere.
practice-approve = Approva a nome del paese
practice-publish = Pubblica
practice-return = Restituisci
practice-refuse = Respingi
practice-discard = Elimina questa versione
practice-discard-hint = Non ne viene conservato nulla. Ciò che è pubblicato resta.
practice-discard-sure = Elimina
practice-new = Nuova buona pratica
practice-saved = Salvato in data { $at }.
practice-overtaken = Nel frattempo qualcun altro ha salvato una versione più recente. Il testo inserito è riportato sotto; salvarlo di nuovo per sostituire quello dell’altra persona.
practice-original-label = Lingua originale
practice-original-hint = La lingua in cui si scrive; le altre sono traduzioni.
practice-translating = Lingua della traduzione: { $language }. Il testo sopra ogni campo è l’originale.
practice-texts = Testi
practice-markdown = Lasciare una riga vuota tra i paragrafi. Le righe che iniziano con «- » formano un elenco, **due asterischi** rendono il testo in grassetto.
practice-required = obbligatorio
practice-choose = Scegliere
practice-outcome-hint = Anche una pratica che non ha funzionato è utile ad altri.
practice-bucs-hint = Codici separati da virgole, ad esempio FB_BUC_01.
practice-institutions-hint = Codici dell’elenco delle istituzioni separati da virgole.
practice-contact-hint = La casella di un ufficio, non di una persona.
practice-links = Link
practice-link-title = Testo
practice-link-url = Indirizzo
practice-save = Salva
practice-save-preview = Salva e mostra l’anteprima
practice-files = File
practice-file = File
practice-file-add = Aggiungi il file
practice-file-remove = Rimuovi
file-kinds = Formati ammessi: { $list }, senza macro né script.
file-most = Fino a { $count } MB ciascuno.
file-kilobytes = { $count } kB
practice-next-lead = La prossima versione parte dal contenuto di quella pubblicata. Quest’ultima resta nell’elenco fino alla pubblicazione della prossima.
practice-next-begin = Inizia la prossima versione
uptake-lead = Indicare a che punto è il proprio paese, o una sua istituzione, con questa pratica. Tutto è pubblico, tranne la casella.
uptake-owner = Casella della pratica stessa:
uptake-own-title = Dichiarato finora
uptake-change = modifica
uptake-changing = Modifica: { $who }
uptake-new = Nuova dichiarazione
uptake-institution-hint = Il suo codice nell’elenco delle istituzioni; lasciare vuoto se si tratta dell’intero paese.
uptake-stage = A che punto si è
uptake-adaptation-hint = Che cosa si fa in modo diverso dall’originale.
uptake-evidence-hint = Che cosa dimostra che funziona: cifre, una relazione, un link.
uptake-reason-hint = Solo se è stata abbandonata: perché, affinché altri possano trarne insegnamento.
uptake-contact-hint = La casella di un ufficio; è visibile solo ai responsabili della pratica e al programma.
uptake-save = Salva la dichiarazione
practice-figure-practices = Pratiche
practice-figure-adopters = Adozioni
practice-figure-countries = Paesi con una pratica o un’adozione
practice-figure-warnings = Pratiche che non hanno funzionato o non sono trasferibili
practice-figure-expired = Pratiche scadute
practice-figure-median = Tempo mediano tra la presentazione e la decisione
practice-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
practice-no-decisions = Ancora nessuna decisione
practice-by-sector = Per settore
practice-by-country = Per paese
practice-month = Mese
practice-ledger = Il registro delle adozioni come file
practice-needed = Questo dato è necessario per poter presentare la pratica.
practice-original-missing = Scrivere questo testo anche nella lingua originale della pratica ({ $language }).
practice-language-twice = Questo testo figura due volte nella stessa lingua; mantenerne uno solo.
practice-year = Indicare l’anno di inizio, da { $first } a { $final }.
practice-wrong-state = Operazione non possibile con una pratica nello stato «{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}»; verificare la situazione attuale.
uptake-own = La pratica proviene da qui; nessuno adotta la propria pratica.
uptake-reason = Scrivere perché è stata abbandonata, affinché altri possano trarne insegnamento.
uptake-wrong-stage = Nel registro, «{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}» non può seguire «{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}».
uptake-not-listed = Questa pratica non figura più nell’elenco delle buone pratiche.
uptake-stage-needed = Indicare a che punto si è.
file-name = Dare al file un nome semplice di al massimo 120 caratteri.
file-size = Un file può avere al massimo { $most } MB e non deve essere vuoto.
file-type = Questo file non è ammesso: deve corrispondere a ciò che indica il suo nome, senza macro né script, ed essere di uno dei seguenti tipi: { $list }.
list-unknown-value = «{ $value }» non è un valore noto qui; scegliere dall’elenco a lato.
