# The frame of every page.
site-name = Adresář EESSI
site-tagline = Instituce sociálního zabezpečení ve 32 zemích
skip-to-content = Přejít k obsahu
nav-label = Hlavní stránky
nav-home = Vyhledávání
nav-competent = Kdo je příslušný?
nav-institutions = Instituce
nav-countries = Země
nav-bucs = BUC a dokumenty
languages-label = Jazyk
notice-heading = Ukázková data
notice-text = Toto jsou ukázková data, nikoli úřední adresář.
notice-official = Úředním veřejným adresářem institucí je veřejný přístup EESSI Evropské komise:
notice-link = EESSI Institution Repository – veřejný přístup
footer-today = Všechny dny jsou kalendářní dny v Bruselu. Dnes je { $day }.
footer-machine = Texty této stránky byly přeloženy pomocí strojového překladu. Rozhodující je anglické znění:

not-stated = neuvedeno
yes = ano
no = ne
list-more = { $count ->
    [one] a { $count } další
    [few] a { $count } další
   *[other] a { $count } dalších
}
copy-code = Kopírovat kód
copy-done = Kód zkopírován

keys-title = Klávesové zkratky
keys-search = přejít do vyhledávacího pole
keys-arrows = procházet návrhy a výsledky
keys-enter = otevřít označenou položku, nebo spustit hledání
keys-copy = zkopírovat kód označeného výsledku, jinak první kód na stránce
keys-help = zobrazit tento seznam
keys-escape = zavřít návrhy nebo tento seznam
keys-close = Zavřít
keys-off = Jednoklávesové zkratky lze vypnout:

explorer-title = Průzkumník GraphQL
explorer-script = Průzkumník vyžaduje JavaScript. Schéma najdete na adrese /schema.graphql.
