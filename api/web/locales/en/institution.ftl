# The list of institutions.
list-title = Institutions
list-title-text = Institutions for “{ $text }”
list-total = { $count ->
    [0] No institution found
    [one] { $count } institution found
   *[other] { $count } institutions found
}
list-on = State on { $day }.
filters-more = More filters
filters-active = Filters in use
filters-clear = Remove all filters
filter-chip = { $field }: { $value }
filter-remove = remove this filter
filter-add = add one more
facets-title = Narrow the result
facets-jump = Narrow the result
facet-place = Place
facet-selected = selected; remove
pages-label = Pages of the result
page-next = Next page
page-previous = Previous page

field-text = Name, code, acronym or place
field-country = Country
field-sector = Sector
field-buc = Business use case (BUC)
field-role = Role
field-function = Function
field-network = Network
field-place = Town, region or area code
field-status = Validity
field-ready = Ready in EESSI
field-on = Day
field-order = Order
field-after = Place in the list
field-before = Place in the list
field-first = Entries on a page
field-code = Code

any-country = All countries
any-buc = All BUCs
any-role = Every role
any-ready = Ready or not
any-status = Valid on the day

order-RELEVANCE = Best match first
order-NAME = By name
order-CODE = By code
order-COUNTRY = By country
order-CHANGED = Last changed first

list-did-you-mean = Nothing is spelt so. Did you mean “{ $text }”?
none-there = Nothing fits all of this. There are:
none-lead = You can:
none-words = use fewer or other words: a part of the name, the acronym or the town is enough
none-code = type the whole code if you have one, for example PL:PL212000WR

problem-title = The search cannot be run as it stands
problem-lead = Correct what is named here and search again.
problem-prefix = Error
problem-day = “{ $value }” is not a day; write year, month and day, for example 2026-03-01.
problem-value = “{ $value }” is not known; use one of { $allowed }.
problem-number = “{ $value }” is not a number; write 1 to 100.
problem-too-many = There are too many filters; use at most { $most }.
problem-restart = Start from the first page

# What an entry says of itself, in lists and on its page.
badge-provisional = provisional code
receives-yes = Can receive { $buc } on { $day }
receives-no = Cannot receive { $buc } on { $day }

validity-always = without limits
validity-from = since { $from }
validity-upcoming = from { $from }
validity-until = until { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Overview
show-names = Names
show-contact = Address and contact
show-competences = Competences on { $day }
show-access-point = Access point
show-routing = Routing
show-code-status = Code status
show-acronym = Acronym
show-country = Country
show-network = Network
show-validity = Validity
show-areas = Areas
show-functions = Functions
show-on = This page shows the state on { $day }.
show-day = Day
show-day-button = Show this day
show-today = Show today
show-last-day = Show the last valid day
show-first-day = Show the first valid day
show-ended = Ended, last day { $day }
show-upcoming = Upcoming, first day { $day }
show-letter-case = You asked for another letter case. This code is written { $code }; capital and small letters matter.
show-successors = Successors
show-no-successor = Successor: not stated
show-predecessors = Predecessors
show-link-on = from { $day }
show-routed-by = Routers in front of this institution
show-routes = Institutions behind this router
show-routes-count = { $count ->
    [one] { $count } institution is behind this router.
   *[other] { $count } institutions are behind this router.
}
show-routes-first = The first { $count } are listed.
show-no-competences = It has no competence on this day.
show-competences-note = Ready means that the institution can use the BUC in EESSI on this day.

code-REAL = This code is or was used in EESSI
code-PROVISIONAL = Provisional: a stand-in in the usual shape of the network, not a code of EESSI. Do not use it in a case.
areas-none = not stated; counts as the whole country
area-country = whole country
function-everywhere = in all its sectors

name-OFFICIAL = official
name-TRANSLATION = translation
name-FORMER = former
name-ALIAS = also known as
name-ABBREVIATION = short form

column-language = Language
column-kind = Kind
column-name = Name
column-buc = BUC
column-title = Title
column-role = Role
column-validity = Validity
column-ready = Ready

limit-areas = Only for: { $areas }
limit-persons = Persons:
limit-benefits = Benefits:
limit-schemes = Schemes:
limit-default = Default body when nothing else is known

address-postal = Postal address
address-visitor = Address for visitors
contact-phone = Telephone
contact-fax = Fax
contact-email = E-mail
contact-web = Web site
list-passages = Also found
