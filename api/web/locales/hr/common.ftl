# The frame of every page.
site-name = Imenik EESSI
site-tagline = Ustanove socijalne sigurnosti iz 32 države
skip-to-content = Prijeđi na sadržaj
nav-label = Glavne stranice
nav-home = Pretraživanje
nav-competent = Tko je nadležan?
nav-institutions = Ustanove
nav-countries = Države
nav-bucs = BUC-ovi i dokumenti
languages-label = Jezik
notice-heading = Ogledni podaci
notice-text = Ovo su ogledni podaci, a ne službeni registar.
notice-official = Službeni javni imenik ustanova dostupan je putem javnog pristupa sustavu EESSI, koji omogućuje Europska komisija:
notice-link = EESSI Institution Repository – javni pristup
footer-today = Svi su dani kalendarski dani u Bruxellesu (danas: { $day }).
footer-machine = Tekstovi na ovoj stranici prevedeni su s pomoću strojnog prevođenja. Mjerodavan je tekst na engleskom jeziku:

not-stated = nije navedeno
yes = da
no = ne
list-more = i još { $count }
copy-code = Kopiraj oznaku
copy-done = Oznaka je kopirana

keys-title = Tipke
keys-search = prijelaz u polje za pretraživanje
keys-arrows = kretanje po prijedlozima i rezultatima
keys-enter = otvaranje označene stavke ili pretraživanje
keys-copy = kopiranje oznake odabranog rezultata, a ako ga nema, prve oznake na stranici
keys-help = prikaz ovog popisa
keys-escape = zatvaranje prijedloga ili ovog popisa
keys-close = Zatvori
keys-off = Prečaci s jednom tipkom mogu se isključiti:

explorer-title = Preglednik GraphQL
explorer-script = Za preglednik je potreban JavaScript. Shema se nalazi na adresi /schema.graphql.
