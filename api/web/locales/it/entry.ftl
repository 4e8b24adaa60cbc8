# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Scheda di contatto da stampare
show-card = Contatto come vCard
show-compare = Confronta con altre
show-english = Nome in inglese
show-valid-on = Situazione alla data
show-competences-count = { $count ->
    [one] { $count } competenza.
   *[other] { $count } competenze.
}
show-none-narrowed = In questa data nessuna competenza corrisponde ai filtri scelti.
any-sector = Tutti i settori
sheet-title = Scheda di contatto
sheet-print = Stampa
sheet-back = Torna all’istituzione

history-title = Cronologia
history-ahead = annunciato
history-starts = L’istituzione inizia l’attività.
history-ends = L’istituzione cessa; questo è il primo giorno in cui non è più attiva.
history-competence-starts = { $count ->
    [one] Inizia una competenza: { $bucs }.
   *[other] Iniziano competenze per { $count } BUC: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Cessa una competenza: { $bucs }.
   *[other] Cessano competenze per { $count } BUC: { $bucs }.
}
history-ready = { $count ->
    [one] Diventa operativa: { $bucs }.
   *[other] Diventa operativa per { $count } BUC: { $bucs }.
}
history-not-ready = { $count ->
    [one] Non è più operativa: { $bucs }.
   *[other] Non è più operativa per { $count } BUC: { $bucs }.
}
history-follows = Subentra a
history-followed = Le subentra
history-described = Cambia la sua descrizione: { $parts }.
history-part-names = nomi
history-part-network = rete
history-part-functions = funzioni
history-part-areas = ambito territoriale
history-part-contacts = indirizzo e contatti

compare-title = Confronto tra istituzioni
compare-lead = Scegliere da due a quattro istituzioni per vederle affiancate.
compare-codes = Istituzioni da confrontare
compare-code = Codice { $count }
compare-button = Confronta
compare-caption = Istituzioni affiancate; le righe con differenze sono evidenziate
compare-remove = Rimuovi
compare-differs = con differenze
compare-sectors = Settori
compare-bucs = BUC in cui la partecipazione è diversa
compare-alike = { $count ->
    [0] In nessun BUC la partecipazione è uguale.
    [one] In { $count } BUC la partecipazione è uguale.
   *[other] In { $count } BUC la partecipazione è uguale.
}
compare-too-many = Si possono affiancare al massimo { $count } istituzioni; le altre sono state omesse.

list-also = Il testo indica anche
list-compare = Confronta le selezionate
list-orders = Ordine
list-files = Questo elenco come file
history-new-name = Da quel giorno si chiama { $name }.
show-announced = Annunciato
show-known = Come era nota il { $at }, con quanto annunciato fino ad allora.
show-not-known = Allora il repertorio non aveva questa voce.
versions-known = Come era nota alla fine di questo giorno
versions-known-then = La voce come era nota allora
