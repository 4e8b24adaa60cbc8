# The frame of every page.
site-name = Imenik EESSI
site-tagline = Nosilci socialne varnosti v 32 državah
skip-to-content = Na vsebino
nav-label = Glavne strani
nav-home = Iskanje
nav-competent = Kdo je pristojen?
nav-institutions = Nosilci
nav-countries = Države
nav-bucs = BUC in dokumenti
languages-label = Jezik
notice-heading = Predstavitveni podatki
notice-text = To so predstavitveni podatki, ne uradni imenik.
notice-official = Uradni javni imenik nosilcev je javni dostop EESSI Evropske komisije:
notice-link = EESSI Institution Repository – javni dostop
footer-today = Vsi dnevi so koledarski dnevi v Bruslju. Danes je { $day }.
footer-machine = Besedila na tej strani so bila prevedena s pomočjo strojnega prevajalnika. Merodajno je angleško besedilo:

not-stated = ni navedeno
yes = da
no = ne
list-more = in še { $count }
copy-code = Kopiraj kodo
copy-done = Koda je kopirana

keys-title = Bližnjice na tipkovnici
keys-search = premik v iskalno polje
keys-arrows = premikanje po predlogih in zadetkih
keys-enter = odpiranje označenega ali iskanje
keys-copy = kopiranje kode označenega zadetka, sicer prve kode na strani
keys-help = prikaz tega seznama
keys-escape = zapiranje predlogov ali tega seznama
keys-close = Zapri
keys-off = Bližnjice z eno samo tipko je mogoče izklopiti:

explorer-title = Raziskovalec GraphQL
explorer-script = Raziskovalec potrebuje JavaScript. Shema je na naslovu /schema.graphql.
