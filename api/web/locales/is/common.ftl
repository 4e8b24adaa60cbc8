# The frame of every page.
site-name = EESSI-skrá
site-tagline = Almannatryggingastofnanir í 32 löndum
skip-to-content = Fara beint í efnið
nav-label = Aðalsíður
nav-home = Leit
nav-competent = Hver er þar til bær?
nav-institutions = Stofnanir
nav-countries = Lönd
nav-bucs = BUC og skjöl
languages-label = Tungumál
notice-heading = Sýnigögn
notice-text = Þetta eru sýnigögn, ekki hin opinbera skrá.
notice-official = Hin opinbera stofnanaskrá er aðgengileg almenningi í EESSI-þjónustu framkvæmdastjórnar Evrópusambandsins:
notice-link = Stofnanaskrá EESSI – opinn aðgangur
footer-today = Allir dagar eru almanaksdagar í Brussel. Í dag er { $day }.
footer-machine = Textinn á þessari síðu var þýddur með aðstoð vélar. Enski textinn gildir:

not-stated = ekki tilgreint
yes = já
no = nei
list-more = og { $count } til viðbótar
copy-code = Afrita kóða
copy-done = Kóði afritaður

keys-title = Flýtilyklar
keys-search = fara í leitarreitinn
keys-arrows = fara á milli tillagna og niðurstaðna
keys-enter = opna það sem er merkt, annars leita
keys-copy = afrita kóða merktu niðurstöðunnar, annars fyrsta kóðann á síðunni
keys-help = sýna þennan lista
keys-escape = loka tillögum eða þessum lista
keys-close = Loka
keys-off = Hægt er að slökkva á flýtilyklum:

explorer-title = GraphQL-könnuður
explorer-script = Könnuðurinn krefst JavaScript. Skemað er á slóðinni /schema.graphql.
