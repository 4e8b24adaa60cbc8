# The frame of every page.
site-name = Katalog EESSI
site-tagline = Instytucje zabezpieczenia społecznego z 32 państw
skip-to-content = Przejdź do treści
nav-label = Główne strony
nav-home = Wyszukiwanie
nav-competent = Która instytucja jest właściwa?
nav-institutions = Instytucje
nav-countries = Państwa
nav-bucs = BUC i dokumenty
languages-label = Język
notice-heading = Dane pokazowe
notice-text = To są dane pokazowe, a nie oficjalny rejestr.
notice-official = Oficjalny publiczny wykaz instytucji jest dostępny w serwisie publicznego dostępu do EESSI, prowadzonym przez Komisję Europejską:
notice-link = EESSI Institution Repository – dostęp publiczny
footer-today = Wszystkie dni to dni kalendarzowe w Brukseli (dzisiaj: { $day }).
footer-machine = Teksty na tej stronie przetłumaczono z użyciem tłumaczenia maszynowego. Rozstrzygający jest tekst angielski:

not-stated = nie podano
yes = tak
no = nie
list-more = i jeszcze { $count }
copy-code = Kopiuj kod
copy-done = Kod skopiowany

keys-title = Skróty klawiszowe
keys-search = przejście do pola wyszukiwania
keys-arrows = poruszanie się po podpowiedziach i wynikach
keys-enter = otwarcie zaznaczonej pozycji lub wyszukiwanie
keys-copy = skopiowanie kodu zaznaczonego wyniku, a jeśli żaden nie jest zaznaczony – pierwszego kodu na stronie
keys-help = pokazanie tej listy
keys-escape = zamknięcie podpowiedzi lub tej listy
keys-close = Zamknij
keys-off = Skróty jednoklawiszowe można wyłączyć:

explorer-title = Eksplorator GraphQL
explorer-script = Eksplorator wymaga JavaScript. Schemat znajduje się pod adresem /schema.graphql.
