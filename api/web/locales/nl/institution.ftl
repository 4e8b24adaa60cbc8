# The list of institutions.
list-title = Organen
list-title-text = Organen voor ‘{ $text }’
list-total = { $count ->
    [0] Geen orgaan gevonden
    [one] { $count } orgaan gevonden
   *[other] { $count } organen gevonden
}
list-on = Stand op { $day }.
filters-more = Meer filters
filters-active = Gekozen filters
filters-clear = Alle filters verwijderen
filter-chip = { $field }: { $value }
filter-remove = dit filter verwijderen
filter-add = nog een toevoegen
facets-title = Resultaat verfijnen
facets-jump = Resultaat verfijnen
facet-place = Plaats
facet-selected = gekozen; verwijderen
pages-label = Pagina’s met resultaten
page-next = Volgende pagina
page-previous = Vorige pagina

field-text = Naam, code, afkorting of plaats
field-country = Land
field-sector = Sector
field-buc = Gebruiksscenario (BUC)
field-role = Rol
field-function = Functie
field-network = Netwerk
field-place = Plaats, regio of gebiedscode
field-status = Status
field-ready = Gereed in EESSI
field-on = Datum
field-order = Volgorde
field-after = Positie in de lijst
field-before = Positie in de lijst
field-first = Aantal per pagina
field-code = Code

any-country = Alle landen
any-buc = Alle BUC’s
any-role = Alle rollen
any-ready = Gereed of niet
any-status = Actief op die dag

order-RELEVANCE = Beste resultaat eerst
order-NAME = Op naam
order-CODE = Op code
order-COUNTRY = Op land
order-CHANGED = Laatst gewijzigd eerst

list-did-you-mean = Er is niets met deze schrijfwijze gevonden. Bedoelde u ‘{ $text }’?
none-there = Niets voldoet aan alle voorwaarden. Er zijn er wel:
none-lead = U kunt:
none-words = minder of andere woorden gebruiken: een deel van de naam, de afkorting of de plaats is genoeg
none-code = de volledige code invoeren als u die hebt, bijvoorbeeld PL:PL212000WR

problem-title = Zo kan de zoekopdracht niet worden uitgevoerd
problem-lead = Verbeter wat hier wordt genoemd en zoek opnieuw.
problem-prefix = Fout
problem-day = ‘{ $value }’ is geen datum; vul jaar, maand en dag in, bijvoorbeeld 2026-03-01.
problem-value = ‘{ $value }’ is niet bekend; kies een van de volgende waarden: { $allowed }.
problem-number = ‘{ $value }’ is geen getal; vul een getal van 1 tot en met 100 in.
problem-too-many = Er zijn te veel filters; gebruik er hoogstens { $most }.
problem-restart = Beginnen bij de eerste pagina

# What an entry says of itself, in lists and on its page.
badge-provisional = voorlopige code
receives-yes = Kan { $buc } op { $day } ontvangen
receives-no = Kan { $buc } op { $day } niet ontvangen

validity-always = onbeperkt
validity-from = sinds { $from }
validity-upcoming = vanaf { $from }
validity-until = tot en met { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Overzicht
show-names = Namen
show-contact = Adres en contact
show-competences = Bevoegdheden op { $day }
show-access-point = Toegangspunt
show-routing = Routering
show-code-status = Status van de code
show-acronym = Afkorting
show-country = Land
show-network = Netwerk
show-validity = Actief
show-areas = Gebieden
show-functions = Functies
show-on = Deze pagina toont de stand op { $day }.
show-day = Datum
show-day-button = Deze dag tonen
show-today = Vandaag tonen
show-last-day = Laatste actieve dag tonen
show-first-day = Eerste actieve dag tonen
show-ended = Opgeheven, laatste dag { $day }
show-upcoming = Toekomstig, eerste dag { $day }
show-letter-case = U hebt de code met andere hoofdletters of kleine letters ingevoerd. De juiste schrijfwijze is { $code }; het verschil tussen hoofdletters en kleine letters telt.
show-successors = Opvolgers
show-no-successor = Opvolger: niet vermeld
show-predecessors = Voorgangers
show-link-on = vanaf { $day }
show-routed-by = Routeringsorganen vóór dit orgaan
show-routes = Organen achter dit routeringsorgaan
show-routes-count = { $count ->
    [one] Achter dit routeringsorgaan staat { $count } orgaan.
   *[other] Achter dit routeringsorgaan staan { $count } organen.
}
show-routes-first = De eerste { $count } worden getoond.
show-no-competences = Dit orgaan heeft op deze dag geen bevoegdheden.
show-competences-note = Gereed betekent dat het orgaan de BUC op deze dag in EESSI kan gebruiken.

code-REAL = Deze code is of was in gebruik in EESSI
code-PROVISIONAL = Voorlopig: een vervangende code in de gebruikelijke vorm van het netwerk, geen code uit EESSI. Gebruik deze code niet in een dossier.
areas-none = niet vermeld; geldt als het hele land
area-country = hele land
function-everywhere = in al zijn sectoren

name-OFFICIAL = officieel
name-TRANSLATION = vertaling
name-FORMER = vroeger
name-ALIAS = ook bekend als
name-ABBREVIATION = verkorte naam

column-language = Taal
column-kind = Soort
column-name = Naam
column-buc = BUC
column-title = Titel
column-role = Rol
column-validity = Geldigheid
column-ready = Gereed

limit-areas = Alleen voor: { $areas }
limit-persons = Personen:
limit-benefits = Prestaties:
limit-schemes = Stelsels:
limit-default = Standaardorgaan als niets anders bekend is

address-postal = Postadres
address-visitor = Bezoekadres
contact-phone = Telefoon
contact-fax = Fax
contact-email = E-mail
contact-web = Website
list-passages = Ook gevonden
