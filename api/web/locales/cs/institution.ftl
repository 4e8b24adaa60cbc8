# The list of institutions.
list-title = Instituce
list-title-text = Instituce: „{ $text }“
list-total = { $count ->
    [0] Nenalezena žádná instituce
    [one] Nalezena { $count } instituce
    [few] Nalezeny { $count } instituce
   *[other] Nalezeno { $count } institucí
}
list-on = Stav ke dni { $day }.
filters-more = Další filtry
filters-active = Použité filtry
filters-clear = Zrušit všechny filtry
filter-chip = { $field }: { $value }
filter-remove = zrušit tento filtr
filter-add = přidat další
facets-title = Zúžit výsledek
facets-jump = Zúžit výsledek
facet-place = Místo
facet-selected = vybráno; zrušit
pages-label = Stránky výsledku
page-next = Další stránka
page-previous = Předchozí stránka

field-text = Název, kód, zkratka nebo místo
field-country = Země
field-sector = Odvětví
field-buc = Případ použití (BUC)
field-role = Role
field-function = Funkce
field-network = Síť
field-place = Obec, region nebo kód území
field-status = Platnost
field-ready = Připravenost v EESSI
field-on = Datum
field-order = Řazení
field-after = Pozice v seznamu
field-before = Pozice v seznamu
field-first = Počet záznamů na stránce
field-code = Kód

any-country = Všechny země
any-buc = Všechny BUC
any-role = Všechny role
any-ready = Připravené i nepřipravené
any-status = Platné k danému dni

order-RELEVANCE = Od nejlepší shody
order-NAME = Podle názvu
order-CODE = Podle kódu
order-COUNTRY = Podle země
order-CHANGED = Od naposledy změněných

list-did-you-mean = Tomuto zápisu nic neodpovídá. Měli jste na mysli „{ $text }“?
none-there = Všem podmínkám nic nevyhovuje. K dispozici je:
none-lead = Můžete:
none-words = použít méně slov nebo jiná slova: stačí část názvu, zkratka nebo obec
none-code = zadat celý kód, pokud jej máte, například PL:PL212000WR

problem-title = Vyhledávání v této podobě nelze provést
problem-lead = Opravte zde uvedené údaje a hledejte znovu.
problem-prefix = Chyba
problem-day = „{ $value }“ není datum; zadejte rok, měsíc a den, například 2026-03-01.
problem-value = Hodnota „{ $value }“ není známa; použijte některou z těchto hodnot: { $allowed }.
problem-number = „{ $value }“ není číslo; zadejte číslo od 1 do 100.
problem-too-many = Filtrů je příliš mnoho; použijte jich nejvýše { $most }.
problem-restart = Začít od první stránky

# What an entry says of itself, in lists and on its page.
badge-provisional = prozatímní kód
receives-yes = Ke dni { $day } může přijímat { $buc }
receives-no = Ke dni { $day } nemůže přijímat { $buc }

validity-always = bez omezení
validity-from = od { $from }
validity-upcoming = až od { $from }
validity-until = do { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Přehled
show-names = Názvy
show-contact = Adresa a kontakt
show-competences = Příslušnost ke dni { $day }
show-access-point = Přístupový bod
show-routing = Směrování
show-code-status = Stav kódu
show-acronym = Zkratka
show-country = Země
show-network = Síť
show-validity = Platnost
show-areas = Území
show-functions = Funkce
show-on = Tato stránka zobrazuje stav ke dni { $day }.
show-day = Datum
show-day-button = Zobrazit k tomuto dni
show-today = Zobrazit k dnešnímu dni
show-last-day = Zobrazit k poslednímu dni platnosti
show-first-day = Zobrazit k prvnímu dni platnosti
show-ended = Již neplatná, poslední den platnosti: { $day }
show-upcoming = Dosud neplatná, první den platnosti: { $day }
show-letter-case = Zadali jste kód s jinou velikostí písmen. Správný zápis je { $code }; na velikosti písmen záleží.
show-successors = Nástupnické instituce
show-no-successor = Nástupnická instituce: neuvedena
show-predecessors = Předchůdci
show-link-on = od { $day }
show-routed-by = Směrující instituce předřazené této instituci
show-routes = Instituce, kterým tato instituce směruje dokumenty
show-routes-count = { $count ->
    [one] Dokumenty směruje { $count } instituci.
   *[other] Dokumenty směruje { $count } institucím.
}
show-routes-first = Uvedeno je prvních { $count }.
show-no-competences = K tomuto dni nemá žádnou příslušnost.
show-competences-note = „Připravena“ znamená, že instituce může k tomuto dni daný BUC v EESSI používat.

code-REAL = Tento kód se v EESSI používá nebo používal
code-PROVISIONAL = Prozatímní: náhradní kód v obvyklém tvaru dané sítě, nikoli kód EESSI. Při vyřizování případu jej nepoužívejte.
areas-none = neuvedeno; platí pro celou zemi
area-country = celá země
function-everywhere = ve všech jejích odvětvích

name-OFFICIAL = úřední
name-TRANSLATION = překlad
name-FORMER = dřívější
name-ALIAS = jinak používaný
name-ABBREVIATION = zkrácený

column-language = Jazyk
column-kind = Druh
column-name = Název
column-buc = BUC
column-title = Název
column-role = Role
column-validity = Platnost
column-ready = Připravena

limit-areas = Pouze pro: { $areas }
limit-persons = Osoby:
limit-benefits = Dávky:
limit-schemes = Systémy:
limit-default = Výchozí instituce, není-li známo nic dalšího

address-postal = Poštovní adresa
address-visitor = Adresa pro osobní návštěvu
contact-phone = Telefon
contact-fax = Fax
contact-email = E-mail
contact-web = Internetové stránky
list-passages = Nalezeno také
