# The frame of every page.
site-name = Repertoriul EESSI
site-tagline = Instituțiile de securitate socială din 32 de țări
skip-to-content = Salt la conținut
nav-label = Pagini principale
nav-home = Căutare
nav-competent = Cine este competent?
nav-institutions = Instituții
nav-countries = Țări
nav-bucs = BUC-uri și documente
languages-label = Limba
notice-heading = Date demonstrative
notice-text = Acestea sunt date demonstrative, nu repertoriul oficial.
notice-official = Repertoriul public oficial al instituțiilor este serviciul de acces public EESSI al Comisiei Europene:
notice-link = EESSI Institution Repository – acces public
footer-today = Toate zilele sunt zile calendaristice, după ora Bruxelles-ului. Astăzi este { $day }.
footer-machine = Textele acestei pagini au fost traduse cu ajutorul traducerii automate. Prevalează textul în limba engleză:

not-stated = neprecizat
yes = da
no = nu
list-more = și încă { $count }
copy-code = Copiere cod
copy-done = Codul a fost copiat

keys-title = Taste rapide
keys-search = salt la câmpul de căutare
keys-arrows = deplasare printre sugestii și rezultate
keys-enter = deschiderea elementului marcat sau căutare
keys-copy = copierea codului rezultatului marcat sau, în lipsa acestuia, a primului cod de pe pagină
keys-help = afișarea acestei liste
keys-escape = închiderea sugestiilor sau a acestei liste
keys-close = Închidere
keys-off = Tastele individuale pot fi dezactivate:

explorer-title = Explorator GraphQL
explorer-script = Exploratorul necesită JavaScript. Schema se află la /schema.graphql.
