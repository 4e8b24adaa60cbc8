# The frame of every page.
site-name = EESSI kataloog
site-tagline = 32 riigi sotsiaalkindlustusasutused
skip-to-content = Liigu sisu juurde
nav-label = Põhilehed
nav-home = Otsing
nav-competent = Milline asutus on pädev?
nav-institutions = Asutused
nav-countries = Riigid
nav-bucs = BUCid ja dokumendid
languages-label = Keel
notice-heading = Näidisandmed
notice-text = Need on näidisandmed, mitte ametlik register.
notice-official = Asutuste ametlik avalik kataloog on Euroopa Komisjoni EESSI avaliku juurdepääsu teenus:
notice-link = EESSI Institution Repository – avalik juurdepääs
footer-today = Kõik päevad on kalendripäevad Brüsseli aja järgi. Täna on { $day }.
footer-machine = Selle lehe tekstid on tõlgitud masina abil. Määrav on ingliskeelne tekst:

not-stated = märkimata
yes = jah
no = ei
list-more = ja veel { $count }
copy-code = Kopeeri kood
copy-done = Kood kopeeritud

keys-title = Klahvid
keys-search = mine otsinguväljale
keys-arrows = liigu soovitustes ja tulemustes
keys-enter = ava märgitud kirje või otsi
keys-copy = kopeeri märgitud tulemuse kood, selle puudumisel lehe esimene kood
keys-help = näita seda loetelu
keys-escape = sulge soovitused või see loetelu
keys-close = Sulge
keys-off = Üksikklahvid saab välja lülitada:

explorer-title = GraphQLi päringuaken
explorer-script = Päringuaken vajab JavaScripti. Skeem asub aadressil /schema.graphql.
