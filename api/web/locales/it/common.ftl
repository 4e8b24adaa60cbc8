# The frame of every page.
site-name = Elenco EESSI
site-tagline = Istituzioni di sicurezza sociale di 32 paesi
skip-to-content = Vai al contenuto
nav-label = Pagine principali
nav-home = Cerca
nav-competent = Chi è competente?
nav-institutions = Istituzioni
nav-countries = Paesi
nav-bucs = BUC e documenti
languages-label = Lingua
notice-heading = Dati dimostrativi
notice-text = Questi sono dati dimostrativi, non il repertorio ufficiale.
notice-official = L’elenco pubblico ufficiale delle istituzioni è il servizio di accesso pubblico a EESSI della Commissione europea:
notice-link = EESSI Institution Repository – accesso pubblico
footer-today = Tutte le date sono quelle del calendario civile a Bruxelles. Data odierna: { $day }.
footer-machine = I testi di questa pagina sono stati tradotti con l’ausilio di un sistema automatico. Fa fede il testo inglese:

not-stated = non indicato
yes = sì
no = no
list-more = e ancora { $count }
copy-code = Copia il codice
copy-done = Codice copiato

keys-title = Scorciatoie da tastiera
keys-search = va al campo di ricerca
keys-arrows = scorre i suggerimenti e i risultati
keys-enter = apre l’elemento evidenziato o avvia la ricerca
keys-copy = copia il codice del risultato evidenziato o, in mancanza, il primo codice della pagina
keys-help = mostra questo elenco
keys-escape = chiude i suggerimenti o questo elenco
keys-close = Chiudi
keys-off = Le scorciatoie a tasto singolo possono essere disattivate qui:

explorer-title = Esploratore GraphQL
explorer-script = L’esploratore richiede JavaScript. Lo schema si trova in /schema.graphql.
