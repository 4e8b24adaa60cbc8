# The frame of every page.
site-name = EESSI directory
site-tagline = Social security institutions of 32 countries
skip-to-content = Skip to the content
nav-label = Main pages
nav-home = Home
nav-institutions = Institutions
languages-label = Language
notice-heading = Demonstration set
notice-text = This is a demonstration set, not the official repository.
notice-official = The official public directory of institutions is the EESSI public access service of the European Commission:
notice-link = EESSI Institution Repository – public access
footer-today = All days are civil days in Brussels. Today is { $day }.
shortcut-toggle = The key “/” moves to the search field

search-label = Search for institutions
search-field = Name, code, acronym or place
search-button = Search

not-stated = not stated
yes = yes
no = no
list-more = and { $count } more
copy-code = Copy code
copy-done = Code copied

explorer-title = GraphQL explorer
explorer-script = The explorer needs JavaScript. The schema is at /schema.graphql.
