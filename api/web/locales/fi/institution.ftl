# The list of institutions.
list-title = Laitokset
list-title-text = Laitokset haulla ”{ $text }”
list-total = { $count ->
    [0] Laitoksia ei löytynyt
    [one] { $count } laitos löytyi
   *[other] { $count } laitosta löytyi
}
list-on = Tilanne { $day }.
filters-more = Lisää suodattimia
filters-active = Käytössä olevat suodattimet
filters-clear = Poista kaikki suodattimet
filter-chip = { $field }: { $value }
filter-remove = poista tämä suodatin
filter-add = lisää vielä yksi
facets-title = Rajaa tulosta
facets-jump = Rajaa tulosta
facet-place = Paikka
facet-selected = valittu; poista
pages-label = Tulossivut
page-next = Seuraava sivu
page-previous = Edellinen sivu

field-text = Nimi, koodi, lyhenne tai paikka
field-country = Maa
field-sector = Sektori
field-buc = Liiketoiminnan tapauskuvaus (BUC)
field-role = Rooli
field-function = Tehtävä
field-network = Verkosto
field-place = Kunta, alue tai aluekoodi
field-status = Voimassaolo
field-ready = Valmis EESSIssä
field-on = Päivä
field-order = Järjestys
field-after = Kohta luettelossa
field-before = Kohta luettelossa
field-first = Tuloksia sivulla
field-code = Koodi

any-country = Kaikki maat
any-buc = Kaikki BUC:t
any-role = Kaikki roolit
any-ready = Valmis tai ei
any-status = Voimassa kyseisenä päivänä

order-RELEVANCE = Paras osuma ensin
order-NAME = Nimen mukaan
order-CODE = Koodin mukaan
order-COUNTRY = Maan mukaan
order-CHANGED = Viimeksi muutettu ensin

list-did-you-mean = Tällä kirjoitusasulla ei löytynyt mitään. Tarkoititko ”{ $text }”?
none-there = Mikään ei täytä kaikkia ehtoja. Löytyy kuitenkin:
none-lead = Voit
none-words = käyttää vähemmän tai muita sanoja: nimen osa, lyhenne tai kunta riittää
none-code = kirjoittaa koko koodin, jos se on tiedossa, esimerkiksi PL:PL212000WR

problem-title = Hakua ei voi tehdä tässä muodossa
problem-lead = Korjaa tässä mainitut kohdat ja hae uudelleen.
problem-prefix = Virhe
problem-day = ”{ $value }” ei ole päivä; kirjoita vuosi, kuukausi ja päivä, esimerkiksi 2026-03-01.
problem-value = Arvoa ”{ $value }” ei tunneta; mahdolliset arvot ovat { $allowed }.
problem-number = ”{ $value }” ei ole luku; kirjoita luku väliltä 1–100.
problem-too-many = Suodattimia on liikaa; niitä voi olla enintään { $most }.
problem-restart = Aloita ensimmäiseltä sivulta

# What an entry says of itself, in lists and on its page.
badge-provisional = väliaikainen koodi
receives-yes = Voi vastaanottaa BUC:in { $buc } ({ $day })
receives-no = Ei voi vastaanottaa BUC:ia { $buc } ({ $day })

validity-always = rajoituksetta
validity-from = { $from } alkaen
validity-upcoming = alkaa { $from }
validity-until = { $last } asti
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Yleistiedot
show-names = Nimet
show-contact = Osoite ja yhteystiedot
show-competences = Toimivalta { $day }
show-access-point = Yhteyspiste
show-routing = Reititys
show-code-status = Koodin tila
show-acronym = Lyhenne
show-country = Maa
show-network = Verkosto
show-validity = Voimassaolo
show-areas = Alueet
show-functions = Tehtävät
show-on = Sivulla näkyy tilanne { $day }.
show-day = Päivä
show-day-button = Näytä tämä päivä
show-today = Näytä tämänhetkinen tilanne
show-last-day = Näytä viimeinen voimassaolopäivä
show-first-day = Näytä ensimmäinen voimassaolopäivä
show-ended = Päättynyt, viimeinen päivä { $day }
show-upcoming = Tuleva, ensimmäinen päivä { $day }
show-letter-case = Hait koodia eri kirjainkoolla. Oikea kirjoitusasu on { $code }; isot ja pienet kirjaimet ovat merkitseviä.
show-successors = Seuraajat
show-no-successor = Seuraaja: ei ilmoitettu
show-predecessors = Edeltäjät
show-link-on = { $day } alkaen
show-routed-by = Tämän laitoksen reitittäjät
show-routes = Tämän reitittäjän takana olevat laitokset
show-routes-count = { $count ->
    [one] Tämän reitittäjän takana on { $count } laitos.
   *[other] Tämän reitittäjän takana on { $count } laitosta.
}
show-routes-first = Luettelossa on ensimmäiset { $count }.
show-no-competences = Laitoksella ei ole toimivaltaa kyseisenä päivänä.
show-competences-note = Valmis tarkoittaa, että laitos voi käyttää BUC:ia EESSIssä kyseisenä päivänä.

code-REAL = Tämä koodi on tai oli käytössä EESSIssä
code-PROVISIONAL = Väliaikainen: verkoston tavanomaista muotoa noudattava korvike, ei EESSI-koodi. Älä käytä sitä missään asiassa.
areas-none = ei ilmoitettu; alueena pidetään koko maata
area-country = koko maa
function-everywhere = kaikilla sektoreillaan

name-OFFICIAL = virallinen
name-TRANSLATION = käännös
name-FORMER = entinen
name-ALIAS = muu käytetty nimi
name-ABBREVIATION = lyhyt muoto

column-language = Kieli
column-kind = Laji
column-name = Nimi
column-buc = BUC
column-title = Nimike
column-role = Rooli
column-validity = Voimassaolo
column-ready = Valmis

limit-areas = Vain: { $areas }
limit-persons = Henkilöt:
limit-benefits = Etuudet:
limit-schemes = Järjestelmät:
limit-default = Oletuslaitos, kun muuta ei tiedetä

address-postal = Postiosoite
address-visitor = Käyntiosoite
contact-phone = Puhelin
contact-fax = Faksi
contact-email = Sähköposti
contact-web = Verkkosivusto
list-passages = Löytyi myös
