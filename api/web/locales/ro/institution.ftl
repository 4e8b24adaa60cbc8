# The list of institutions.
list-title = Instituții
list-title-text = Instituții pentru „{ $text }”
list-total = { $count ->
    [0] Nicio instituție găsită
    [one] { $count } instituție găsită
    [few] { $count } instituții găsite
   *[other] { $count } de instituții găsite
}
list-on = Situația la { $day }.
filters-more = Mai multe filtre
filters-active = Filtre active
filters-clear = Eliminarea tuturor filtrelor
filter-chip = { $field }: { $value }
filter-remove = eliminarea acestui filtru
filter-add = adăugați încă o valoare
facets-title = Restrângerea rezultatelor
facets-jump = Restrângerea rezultatelor
facet-place = Loc
facet-selected = selectat; eliminare
pages-label = Pagini de rezultate
page-next = Pagina următoare
page-previous = Pagina anterioară

field-text = Denumire, cod, acronim sau loc
field-country = Țara
field-sector = Sectorul
field-buc = Cazul de utilizare (BUC)
field-role = Rolul
field-function = Funcția
field-network = Rețeaua
field-place = Localitate, regiune sau cod de zonă
field-status = Valabilitate
field-ready = Pregătită în EESSI
field-on = Ziua
field-order = Ordinea
field-after = Poziția în listă
field-before = Poziția în listă
field-first = Înregistrări pe pagină
field-code = Codul

any-country = Toate țările
any-buc = Toate BUC-urile
any-role = Toate rolurile
any-ready = Pregătite sau nu
any-status = Active în ziua respectivă

order-RELEVANCE = Întâi cele mai relevante
order-NAME = După denumire
order-CODE = După cod
order-COUNTRY = După țară
order-CHANGED = Întâi cele modificate cel mai recent

list-did-you-mean = Nu s-a găsit nimic cu această grafie. V-ați referit la „{ $text }”?
none-there = Nimic nu corespunde tuturor criteriilor. Există însă:
none-lead = Puteți:
none-words = să folosiți mai puține cuvinte sau alte cuvinte: este suficientă o parte din denumire, acronimul sau localitatea
none-code = să introduceți codul complet, dacă îl aveți, de exemplu PL:PL212000WR

problem-title = Căutarea nu se poate efectua în această formă
problem-lead = Corectați ceea ce este indicat aici și căutați din nou.
problem-prefix = Eroare
problem-day = „{ $value }” nu este o dată; scrieți anul, luna și ziua, de exemplu 2026-03-01.
problem-value = Valoarea „{ $value }” nu este cunoscută; folosiți una dintre următoarele: { $allowed }.
problem-number = „{ $value }” nu este un număr; scrieți un număr de la 1 la 100.
problem-too-many = Sunt prea multe filtre; numărul maxim este { $most }.
problem-restart = Reluați de la prima pagină

# What an entry says of itself, in lists and on its page.
badge-provisional = cod provizoriu
receives-yes = Poate primi { $buc } la { $day }
receives-no = Nu poate primi { $buc } la { $day }

validity-always = nelimitată
validity-from = din { $from }
validity-upcoming = începând cu { $from }
validity-until = până la { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Prezentare generală
show-names = Denumiri
show-contact = Adresă și date de contact
show-competences = Competențe la { $day }
show-access-point = Punct de acces
show-routing = Rutare
show-code-status = Statutul codului
show-acronym = Acronim
show-country = Țara
show-network = Rețeaua
show-validity = Valabilitate
show-areas = Zone
show-functions = Funcții
show-on = Această pagină prezintă situația la { $day }.
show-day = Ziua
show-day-button = Afișarea acestei zile
show-today = Afișarea zilei de azi
show-last-day = Afișarea ultimei zile de valabilitate
show-first-day = Afișarea primei zile de valabilitate
show-ended = Încetată, ultima zi: { $day }
show-upcoming = Viitoare, prima zi: { $day }
show-letter-case = Ați cerut codul cu alte majuscule și minuscule. Codul se scrie { $code }; diferența dintre majuscule și minuscule contează.
show-successors = Succesori
show-no-successor = Succesor: neprecizat
show-predecessors = Predecesori
show-link-on = de la { $day }
show-routed-by = Instituții de rutare aflate înaintea acestei instituții
show-routes = Instituții aflate în spatele acestei instituții de rutare
show-routes-count = { $count ->
    [one] În spatele acestei instituții de rutare se află { $count } instituție.
    [few] În spatele acestei instituții de rutare se află { $count } instituții.
   *[other] În spatele acestei instituții de rutare se află { $count } de instituții.
}
show-routes-first = Sunt afișate primele { $count }.
show-no-competences = Instituția nu are nicio competență în această zi.
show-competences-note = „Pregătită” înseamnă că instituția poate utiliza BUC-ul în EESSI în această zi.

code-REAL = Acest cod este sau a fost utilizat în EESSI
code-PROVISIONAL = Provizoriu: un cod înlocuitor în forma obișnuită a rețelei, nu un cod din EESSI. Nu îl utilizați într-un caz.
areas-none = neprecizat; se consideră întreaga țară
area-country = întreaga țară
function-everywhere = în toate sectoarele sale

name-OFFICIAL = oficială
name-TRANSLATION = traducere
name-FORMER = anterioară
name-ALIAS = cunoscută și ca
name-ABBREVIATION = formă scurtă

column-language = Limba
column-kind = Tipul
column-name = Denumirea
column-buc = BUC
column-title = Titlul
column-role = Rolul
column-validity = Valabilitate
column-ready = Pregătită

limit-areas = Numai pentru: { $areas }
limit-persons = Persoane:
limit-benefits = Prestații:
limit-schemes = Regimuri:
limit-default = Instituție implicită atunci când nu se cunoaște altceva

address-postal = Adresa poștală
address-visitor = Adresa pentru public
contact-phone = Telefon
contact-fax = Fax
contact-email = E-mail
contact-web = Site web
list-passages = S-a găsit și
