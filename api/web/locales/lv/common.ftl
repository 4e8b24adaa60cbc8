# The frame of every page.
site-name = EESSI katalogs
site-tagline = 32 valstu sociālā nodrošinājuma institūcijas
skip-to-content = Pāriet uz saturu
nav-label = Galvenās lapas
nav-home = Meklēt
nav-competent = Kura institūcija ir kompetenta?
nav-institutions = Institūcijas
nav-countries = Valstis
nav-bucs = BUC un dokumenti
languages-label = Valoda
notice-heading = Demonstrācijas dati
notice-text = Šie ir demonstrācijas dati, nevis oficiālais katalogs.
notice-official = Oficiālais publiskais institūciju katalogs ir Eiropas Komisijas EESSI publiskās piekļuves vietne:
notice-link = EESSI Institution Repository – publiskā piekļuve
footer-today = Visas dienas ir kalendārās dienas pēc Briseles laika. Šodien ir { $day }.
footer-machine = Šīs lapas teksti ir tulkoti ar mašīntulkošanas palīdzību. Noteicošais ir teksts angļu valodā:

not-stated = nav norādīts
yes = jā
no = nē
list-more = un vēl { $count }
copy-code = Kopēt kodu
copy-done = Kods nokopēts

keys-title = Īsinājumtaustiņi
keys-search = pāriet uz meklēšanas lauku
keys-arrows = pārvietoties pa ieteikumiem un rezultātiem
keys-enter = atvērt iezīmēto vai meklēt
keys-copy = kopēt iezīmētā rezultāta kodu vai, ja nekas nav iezīmēts, pirmo kodu lapā
keys-help = rādīt šo sarakstu
keys-escape = aizvērt ieteikumus vai šo sarakstu
keys-close = Aizvērt
keys-off = Viena taustiņa īsinājumus var izslēgt:

explorer-title = GraphQL pārlūks
explorer-script = Šim pārlūkam ir vajadzīgs JavaScript. Shēma ir pieejama adresē /schema.graphql.
