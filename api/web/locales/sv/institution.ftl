# The list of institutions.
list-title = Institutioner
list-title-text = Institutioner för ”{ $text }”
list-total = { $count ->
    [0] Inga institutioner hittades
    [one] { $count } institution hittades
   *[other] { $count } institutioner hittades
}
list-on = Läget den { $day }.
filters-more = Fler filter
filters-active = Aktiva filter
filters-clear = Ta bort alla filter
filter-chip = { $field }: { $value }
filter-remove = ta bort detta filter
filter-add = lägg till en till
facets-title = Avgränsa resultatet
facets-jump = Avgränsa resultatet
facet-place = Ort
facet-selected = vald; ta bort
pages-label = Resultatsidor
page-next = Nästa sida
page-previous = Föregående sida

field-text = Namn, kod, förkortning eller ort
field-country = Land
field-sector = Sektor
field-buc = Användningsfall (BUC)
field-role = Roll
field-function = Funktion
field-network = Nätverk
field-place = Ort, region eller områdeskod
field-status = Giltighet
field-ready = Redo i EESSI
field-on = Datum
field-order = Ordning
field-after = Plats i listan
field-before = Plats i listan
field-first = Poster per sida
field-code = Kod

any-country = Alla länder
any-buc = Alla BUC:ar
any-role = Alla roller
any-ready = Redo eller inte
any-status = Giltig på valt datum

order-RELEVANCE = Bästa träff först
order-NAME = Efter namn
order-CODE = Efter kod
order-COUNTRY = Efter land
order-CHANGED = Senast ändrad först

list-did-you-mean = Inget hittades med den stavningen. Menade du ”{ $text }”?
none-there = Inget uppfyller alla villkoren. Det finns:
none-lead = Du kan:
none-words = använda färre eller andra ord: en del av namnet, förkortningen eller orten räcker
none-code = skriva hela koden om du har den, t.ex. PL:PL212000WR

problem-title = Sökningen kan inte göras i den här formen
problem-lead = Rätta det som anges här och sök igen.
problem-prefix = Fel
problem-day = ”{ $value }” är inte ett datum; skriv år, månad och dag, t.ex. 2026-03-01.
problem-value = ”{ $value }” är okänt; använd något av dessa värden: { $allowed }.
problem-number = ”{ $value }” är inte ett tal; skriv ett tal från 1 till 100.
problem-too-many = Det är för många filter; använd högst { $most }.
problem-restart = Börja om från första sidan

# What an entry says of itself, in lists and on its page.
badge-provisional = preliminär kod
receives-yes = Kan ta emot { $buc } den { $day }
receives-no = Kan inte ta emot { $buc } den { $day }

validity-always = utan begränsning
validity-from = sedan den { $from }
validity-upcoming = från och med den { $from }
validity-until = till och med den { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Översikt
show-names = Namn
show-contact = Adress och kontakt
show-competences = Behörighet den { $day }
show-access-point = Åtkomstpunkt
show-routing = Vidarebefordran
show-code-status = Kodens status
show-acronym = Förkortning
show-country = Land
show-network = Nätverk
show-validity = Giltighet
show-areas = Områden
show-functions = Funktioner
show-on = Den här sidan visar läget den { $day }.
show-day = Datum
show-day-button = Visa detta datum
show-today = Visa i dag
show-last-day = Visa sista giltiga dagen
show-first-day = Visa första giltiga dagen
show-ended = Upphörd, sista dag { $day }
show-upcoming = Kommande, första dag { $day }
show-letter-case = Du har skrivit koden med andra stora och små bokstäver. Den skrivs { $code }; det är skillnad på stora och små bokstäver.
show-successors = Efterträdare
show-no-successor = Efterträdare: ej angivet
show-predecessors = Föregångare
show-link-on = från och med den { $day }
show-routed-by = Vidarebefordrande institutioner framför den här institutionen
show-routes = Institutioner bakom den här vidarebefordrande institutionen
show-routes-count = { $count ->
    [one] { $count } institution ligger bakom den här vidarebefordrande institutionen.
   *[other] { $count } institutioner ligger bakom den här vidarebefordrande institutionen.
}
show-routes-first = De första { $count } visas.
show-no-competences = Den har ingen behörighet på detta datum.
show-competences-note = ”Redo” betyder att institutionen kan använda BUC:en i EESSI på detta datum.

code-REAL = Koden används eller har använts i EESSI
code-PROVISIONAL = Preliminär: en platshållare i nätverkets vanliga form, inte en EESSI-kod. Använd den inte i något ärende.
areas-none = ej angivet; räknas som hela landet
area-country = hela landet
function-everywhere = i alla institutionens sektorer

name-OFFICIAL = officiellt
name-TRANSLATION = översättning
name-FORMER = tidigare
name-ALIAS = även kallad
name-ABBREVIATION = kortform

column-language = Språk
column-kind = Typ
column-name = Namn
column-buc = BUC
column-title = Titel
column-role = Roll
column-validity = Giltighet
column-ready = Redo

limit-areas = Endast för: { $areas }
limit-persons = Personer:
limit-benefits = Förmåner:
limit-schemes = System:
limit-default = Standardinstitution när inget annat är känt

address-postal = Postadress
address-visitor = Besöksadress
contact-phone = Telefon
contact-fax = Fax
contact-email = E-post
contact-web = Webbplats
list-passages = Också hittat
