# The frame of every page.
site-name = Adresár EESSI
site-tagline = Inštitúcie sociálneho zabezpečenia v 32 krajinách
skip-to-content = Prejsť na obsah
nav-label = Hlavné stránky
nav-home = Vyhľadávanie
nav-competent = Kto je príslušný?
nav-institutions = Inštitúcie
nav-countries = Krajiny
nav-bucs = BUC a dokumenty
languages-label = Jazyk
notice-heading = Ukážkové údaje
notice-text = Toto sú ukážkové údaje, nie úradný adresár.
notice-official = Úradným verejným adresárom inštitúcií je verejný prístup EESSI Európskej komisie:
notice-link = EESSI Institution Repository – verejný prístup
footer-today = Všetky dni sú kalendárne dni v Bruseli. Dnes je { $day }.
footer-machine = Texty tejto stránky boli preložené pomocou strojového prekladu. Rozhodujúce je anglické znenie:

not-stated = neuvedené
yes = áno
no = nie
list-more = { $count ->
    [one] a { $count } ďalšie
    [few] a { $count } ďalšie
   *[other] a { $count } ďalších
}
copy-code = Kopírovať kód
copy-done = Kód bol skopírovaný

keys-title = Klávesové skratky
keys-search = prejsť do vyhľadávacieho poľa
keys-arrows = prechádzať návrhy a výsledky
keys-enter = otvoriť označenú položku alebo spustiť hľadanie
keys-copy = skopírovať kód označeného výsledku, inak prvý kód na stránke
keys-help = zobraziť tento zoznam
keys-escape = zavrieť návrhy alebo tento zoznam
keys-close = Zavrieť
keys-off = Jednoklávesové skratky možno vypnúť:

explorer-title = Prieskumník GraphQL
explorer-script = Prieskumník vyžaduje JavaScript. Schému nájdete na adrese /schema.graphql.
