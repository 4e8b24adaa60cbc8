# The frame of every page.
site-name = EESSI-hakemisto
site-tagline = 32 maan sosiaaliturvalaitokset
skip-to-content = Siirry sisältöön
nav-label = Pääsivut
nav-home = Haku
nav-competent = Mikä laitos on toimivaltainen?
nav-institutions = Laitokset
nav-countries = Maat
nav-bucs = BUC:t ja asiakirjat
languages-label = Kieli
notice-heading = Esimerkkiaineisto
notice-text = Tämä on esimerkkiaineisto, ei virallinen rekisteri.
notice-official = Laitosten virallinen julkinen hakemisto on Euroopan komission julkinen EESSI-palvelu:
notice-link = EESSI Institution Repository – julkinen palvelu
footer-today = Kaikki päivät ovat kalenteripäiviä Brysselin aikaa. Tänään on { $day }.
footer-machine = Tämän sivun tekstit on käännetty koneen avulla. Ratkaiseva on englanninkielinen teksti:

not-stated = ei ilmoitettu
yes = kyllä
no = ei
list-more = ja vielä { $count }
copy-code = Kopioi koodi
copy-done = Koodi kopioitu

keys-title = Näppäimet
keys-search = siirry hakukenttään
keys-arrows = liiku ehdotuksissa ja tuloksissa
keys-enter = avaa merkitty kohta tai hae
keys-copy = kopioi merkityn tuloksen koodi tai, jos merkittyä ei ole, sivun ensimmäinen koodi
keys-help = näytä tämä luettelo
keys-escape = sulje ehdotukset tai tämä luettelo
keys-close = Sulje
keys-off = Yksittäiset näppäimet voi poistaa käytöstä:

explorer-title = GraphQL-kyselytyökalu
explorer-script = Kyselytyökalu tarvitsee JavaScriptin. Skeema on osoitteessa /schema.graphql.
