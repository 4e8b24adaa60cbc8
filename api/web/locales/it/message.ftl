# What the domain says, by its codes.
match-tail = { $where ->
    [case] {", con maiuscole e minuscole diverse"}
    [greek] {"; grafia latina del nome greco"}
    [bulgarian] {"; grafia latina del nome bulgaro"}
    [english] {"; nel suo nome in inglese"}
    [other] {"; in un nome precedente o alternativo"}
    [place] {"; nei suoi nomi e nel suo luogo o ambito territoriale"}
    [topic] {"; nei suoi nomi e nelle parole della sua rete, dei suoi settori o del suo paese"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; altra grafia"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 refuso"}
   *[other] {"; "}{ $typos } refusi
}{ $missing ->
    [none] {""}
   *[other] {"; non trovato: "}{ $missing }
}.
match-code = Il testo corrisponde al suo codice{ match-tail }
match-acronym = Il testo corrisponde alla sua sigla{ match-tail }
match-name = Il testo corrisponde a uno dei suoi nomi{ match-tail }
match-prefix = Uno dei suoi nomi inizia con il testo{ match-tail }
match-words = Trovate tutte le parole{ match-tail }
match-similar = Trovate tutte le parole, alcune in forma simile{ match-tail }
match-partial = Trovata una parte del testo{ match-tail }

as-role = { $role ->
    [CASE_OWNER] titolare del caso
    [INTELLIGENT_ROUTING] istituzione di instradamento
   *[COUNTER_PARTY] controparte
}
can-receive = Partecipa a { $buc } in qualità di { as-role }; { $since ->
    [none] operativa da sempre
   *[other] operativa con decorrenza { $since }
}.
reason-institution-upcoming = L’istituzione è attiva solo con decorrenza { $from }.
reason-institution-ended = L’istituzione è cessata; ultimo giorno: { $last }.{ $successors ->
    [none] {""}
   *[other] {" Le subentra: "}{ $successors }.
}
reason-no-competence = Non ha competenza per { $buc }.
reason-other-scope = Partecipa a { $buc }, ma solo per altri regimi o prestazioni.
reason-wrong-role = Partecipa a { $buc }, ma non in qualità di { as-role }.
reason-not-yet-valid = La sua competenza per { $buc } inizia in data { $from }.
reason-ended = La sua competenza per { $buc } è cessata; ultimo giorno: { $last }.
reason-not-ready = È competente per { $buc }, ma { $from ->
    [none] non è operativa in EESSI per riceverlo
   *[other] è operativa solo con decorrenza { $from }
}.
reason-outside-area = Partecipa a { $buc }, ma non copre questo luogo.
reason-sender-not-ready = In quella data nessuna istituzione ({ $country }) può essere titolare di un caso { $buc }.

invalid-cursor = «{ $field }» non è un cursore di questo elenco; utilizzarne uno ottenuto da una pagina precedente.
page-size = «{ $field }» è { $count }; richiedere da 1 a { $most } voci e proseguire con il cursore.
page-size-suggestions = «{ $field }» è { $count }; richiedere da 1 a { $most } suggerimenti.
invalid-code = «{ $code }» non è un codice di istituzione; scrivere il paese, i due punti e da 4 a 10 lettere o cifre, ad esempio PL:PL212000WR.
unknown-code = Nessuna istituzione ha il codice { $code }; { $near ->
    [none] verificarlo o cercare per nome.
   *[other] forse si cercava { $near }?
}
unknown-country = «{ $code }» non è uno dei 32 paesi di EESSI; utilizzare un codice come PL, EL (Grecia) o UK (Regno Unito).
unknown-network = Non esiste la rete «{ $code }»; utilizzare un codice come PL-ZUS, scelto tra le reti proposte.
unknown-buc = Non esiste il BUC «{ $code }»; utilizzare un codice come FB_BUC_01.
unknown-sed = Non esiste il SED «{ $code }»; utilizzare un codice come F001.
sed-administrative = { $sed } è un documento amministrativo e non avvia alcun BUC. X007 inoltra un caso, X008 segnala che è stato inviato per errore, X011 lo respinge e X100 cambia il partecipante; H_BUC_01 serve a chiedere informazioni.
sed-inside = { $sed } non avvia alcun BUC: è inviato nell’ambito di { $bucs }; il destinatario è già determinato.
unknown-place = Il luogo «{ $place }» non è noto qui; provare con la località maggiore più vicina, la regione o un codice NUTS come PL21.
invalid-period = «to» deve collocarsi tra 0 giorni e 10 anni dopo «from».
invalid-seq = «after» non è un numero di modifica; utilizzare quello ottenuto da una pagina precedente.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Indicare almeno un paese.
too-many-answers = La richiesta ha più di { $most } risposte; indicare meno paesi o un solo BUC.
one-of = Indicare solo uno di questi dati: «buc», «sed» o «sector».
ambiguous-place = «{ $place }» può designare più luoghi ({ $country }): { $candidates }. Indicare quale.
covers-not-stated = Il suo ambito territoriale non è indicato; si considera l’intero paese.
covers-country = Copre l’intero paese, anche { $place }.
covers-part = Copre { $area }, che fa parte di { $place }.
covers-exactly = Copre { $area }.
covers-area = Copre { $area }, dove si trova { $place }.
reason-scope = Per: { $scope }.
reason-default = È l’istituzione predefinita in materia.
reason-router = Riceve i casi tramite l’istituzione di instradamento { $router }.
answer-found = { $count ->
    [1] 1 istituzione ({ $country }) per { $buc } in data { $on }.
   *[other] { $count } istituzioni ({ $country }) per { $buc } in data { $on }; per prima la più adatta.
}
nobody-who = Nessuna istituzione ({ $country }) per { $buc } in data { $on }
nobody-then = Rivolgersi a { $hub ->
    [none] un organismo di collegamento
   *[other] { $hub }
} tramite H_BUC_01; un caso inviato all’istituzione sbagliata viene inoltrato con X007.
nobody-no-competence = { nobody-who }: nessuna è competente. { nobody-then }
nobody-wrong-role = { nobody-who }: vi partecipano istituzioni, ma non in questo ruolo. { nobody-then }
nobody-not-ready = { nobody-who }: un’istituzione è competente, ma non è operativa in EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: la competenza inizia più tardi. { nobody-then }
nobody-ended = { nobody-who }: la competenza è cessata. { nobody-then }
nobody-institution-ended = { nobody-who }: l’istituzione che era competente è cessata. { nobody-then }
nobody-sender-not-ready = { nobody-who }: il paese del mittente non ha alcun titolare del caso operativo. { nobody-then }
nobody-outside-area = { nobody-who }: le istituzioni competenti non coprono questo luogo. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] senza il luogo
    [ready] comprese quelle non operative
    [status] comprese quelle cessate e future
    [role] in qualsiasi ruolo
    [buc] per qualsiasi BUC
    [sector] in qualsiasi settore
    [function] con qualsiasi funzione
    [network] in qualsiasi rete
    [country] in altri paesi
    [day] alla data odierna
   *[all] senza alcun filtro
}.
match-chosen = Selezionata: nessun’altra voce corrisponde altrettanto bene.
match-behind = Non selezionata: un’altra voce corrisponde meglio.
match-by-code = Il suo codice figura nel nome.
match-same-acronym = Il nome corrisponde alla sua sigla.
match-same-name = Il nome corrisponde a uno dei suoi.
match-all-words = Trovate tutte le parole del nome.
match-share = Parte del nome trovata: { $share } %; le parole rare contano di più.
match-town = La località è la sua.
match-town-covered = La località si trova nel suo ambito territoriale.
match-town-country = Copre l’intero paese, compresa la località.
match-town-elsewhere = La località non è tra le sue.
match-typos = { $typos ->
    [1] 1 refuso
   *[other] { $typos } refusi
}.
match-missing = Non trovato: { $missing }.
match-unmet = Non selezionata: «{ $word }» indica un’altra istituzione.
match-rivals = Non selezionata; pari grado di corrispondenza: { $codes }.
match-weak = Non selezionata: la parte del nome trovata è troppo piccola.
match-namesake = Non selezionata: i suoi nomi dicono più di quello cercato; può trattarsi di un’altra istituzione.
match-elsewhere = Non selezionata: la località non corrisponde.
too-many-names = «queries» contiene { $count } nomi; confrontarne al massimo { $most } alla volta.
too-many-excluded = Escludere al massimo { $most } codici.
empty-text = Scrivere ciò che si cerca: un nome, un luogo, un codice.
scope-unknown = Nessuna istituzione indica qui «{ $text }»; sono mostrate quelle senza limitazioni.{ $values ->
    [none] {""}
   *[other] {" "}Valori indicati: { $values }.
}
text-unreadable = Qui c’è un carattere che nessuno vede; riscriva il testo.
