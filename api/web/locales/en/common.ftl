# The frame of every page.
site-name = EESSI directory
site-tagline = Social security institutions of 32 countries
skip-to-content = Skip to the content
nav-label = Main pages
nav-home = Find
nav-competent = Who is competent?
nav-institutions = Institutions
nav-countries = Countries
nav-bucs = BUCs and documents
languages-label = Language
notice-heading = Demonstration set
notice-text = This is a demonstration set, not the official repository.
notice-official = The official public directory of institutions is the EESSI public access service of the European Commission:
notice-link = EESSI Institution Repository – public access
footer-today = All days are civil days in Brussels. Today is { $day }.
footer-machine = The texts of this page were translated with the help of a machine. The English text counts:

not-stated = not stated
yes = yes
no = no
list-more = and { $count } more
copy-code = Copy code
copy-done = Code copied

keys-title = Keys
keys-search = go to the search field
keys-arrows = move through suggestions and results
keys-enter = open what is marked, or search
keys-copy = copy the code of the marked result, else the first code of the page
keys-help = show this list
keys-escape = close suggestions or this list
keys-close = Close
keys-off = Single keys can be switched off:

explorer-title = GraphQL explorer
explorer-script = The explorer needs JavaScript. The schema is at /schema.graphql.
