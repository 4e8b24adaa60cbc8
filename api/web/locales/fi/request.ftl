# Changing entries: requests, versions, what differs.
requests-title = Muutospyynnöt
requests-lead = Mitä merkintöihin halutaan muuttaa, kuka siitä päättää ja mistä päivästä alkaen muutos on voimassa.
requests-create = Tee uusi merkintä
requests-total = { $count ->
    [0] Ei pyyntöjä
    [one] { $count } pyyntö
   *[other] { $count } pyyntöä
}
requests-state = Tila
requests-any = Kaikki
requests-code = Koodi
requests-filter = Näytä
requests-what = Mitä
requests-country = Maa
requests-day = Voimaantulopäivä
requests-who = Laatija
requests-short = lyhyt ilmoitusaika
requests-next = Seuraava sivu

request-DRAFT = luonnos
request-PROPOSED = ehdotettu
request-APPROVED = hyväksytty
request-RETURNED = palautettu
request-REFUSED = hylätty
request-WITHDRAWN = peruttu

act-CREATED = Uusi merkintä
act-CHANGED = Muutos
act-ENDED = Päättäminen
act-MERGED = Yhdistäminen
act-SPLIT = Jakaminen
act-RENAMED = Uusi nimi
act-RESTORED = Kumottu
act-IMPORTED = Tiedostosta
act-LOADED = Alkulataus
act-CONFIRMED = Vahvistettu oikeaksi
act-HIDDEN = Ei enää julkinen
act-PERSONS_ERASED = Yhteyshenkilöt poistettu, koska heidän määräpäivänsä tuli

request-note = Miksi
request-short-reason = Miksi asia ei voi odottaa
request-announced = Ilmoitettu
request-drafted-by = Laatinut
request-proposed-by = Ehdottanut
request-approved-by = Hyväksynyt
request-returned-by = Palauttanut
request-refused-by = Hylännyt
request-reason = Perustelu
request-problems = Esteet
request-would-change = Mikä muuttuisi
request-earliest = Jos pyyntö hyväksytään tänään, muutos voi tulla voimaan ilman perustelua aikaisintaan { $on }.
request-edit = Kirjoita uudelleen
request-propose = Ehdota
request-withdraw = Peru pyyntö
request-decide-title = Päätös
request-decide-reason = Perustelu
request-decide-hint = Tarvitaan palauttamiseen ja hylkäämiseen; hyväksymiseen vain, jos ilmoitusaika on liian lyhyt.
request-approve = Hyväksy
request-return = Palauta
request-refuse = Hylkää
request-second-person = Pyyntö odottaa saman maan koordinaattoria, joka ei ole itse ehdottanut sitä.

difference-title = Erot
difference-field = Kenttä
difference-days = Päivät
difference-before = Ennen
difference-after = Jälkeen
difference-nothing = ei mitään
difference-new = uusi
difference-ready = valmis
difference-not-ready = ei valmis
days-from = { $day } alkaen
days-until = { $day } asti
days-between = { $from } – { $last }

item-names = Nimet
item-acronym = Lyhenne
item-network = Verkosto
item-functions = Tehtävät
item-areas = Alueet
item-addresses = Osoite
item-contacts = Yhteystiedot
item-competences = Toimivalta
item-successors = Seuraajat
item-routedBy = Reitittäjät
item-codeStatus = Koodi
item-isPublic = Julkinen
item-validFrom = Voimassa alkaen
item-validTo = Ei enää voimassa alkaen

write-title-create = Uusi merkintä
write-title-edit = Merkinnän { $code } muuttaminen
write-title-end = Merkinnän { $code } päättäminen
write-title-rename = Merkinnän { $code } nimen muuttaminen
write-title-merge = Yhdistäminen
write-title-split = Merkinnän { $code } jakaminen
write-title-restore = Merkinnän { $code } muutoksen kumoaminen
write-lead-create = Toisen henkilön omasta maastasi on hyväksyttävä merkintä. Samaa koodia ei koskaan anneta kahdesti.
write-lead-edit = Muuta se, minkä pitää olla toisin. Kaikki muu pysyy ennallaan.
write-lead-end = Päättynyt merkintä säilyy pysyvästi, jotta vanhoja asioita voi ymmärtää.
write-lead-rename = Vanha nimi löytyy edelleen entisenä nimenä.
write-lead-merge = Ensin mainittujen laitosten toiminta päättyy; alempana mainittu on niiden seuraaja.
write-lead-split = Laitoksen toiminta päättyy; alempana mainitut ovat sen seuraajia.
write-lead-restore = Alla olevasta päivästä alkaen merkinnässä on taas se, mitä siinä oli ennen kyseistä muutosta.
write-meanwhile = Joku on sillä välin muuttanut merkintää
write-meanwhile-lead = Tämä on muuttunut sen jälkeen, kun avasit lomakkeen. Omat tekstisi ovat alla; katso molemmat ja lähetä uudelleen.
write-preview = Mikä muuttuisi
write-code = Koodi
write-code-hint = Maa, kaksoispiste, 4–10 kirjainta tai numeroa: PL:PL212000WR
write-new-code = Uusi koodi
write-new-code-hint = Vain jos myös koodi muuttuu. Silloin vanha merkintä päättyy ja uusi on sen seuraaja.
write-language = Kieli
write-kind = Laji
write-name = Nimi
write-no-network = Ei verkostoa
write-areas-hint = Koodit, kukin omalla rivillään: PL21. Tyhjä tarkoittaa: ei ilmoitettu.
write-sectors = Sektorit
write-street = Katu ja numero
write-postcode = Postinumero
write-town = Kunta
write-phones = Puhelin, kukin omalla rivillään
write-faxes = Faksi, kukin omalla rivillään
write-emails = Sähköposti, kukin omalla rivillään
write-urls = Verkkosivustot, kukin omalla rivillään
write-phone = Puhelin
write-persons = Yhteyshenkilöt
write-persons-hint = Viraston yhteinen postilaatikko on parempi. Henkilö poistetaan ilmoittamanasi päivänä myös historiasta.
write-until = Mihin asti
write-competences-hint = Kukin rivi määrää, mikä on voimassa tietyissä BUC:issa: FB_BUC_01 tai P_* kaikille, joiden koodi alkaa niin. Jos päivää ei ole, tieto on voimassa muutoksen päivästä alkaen.
write-bucs = BUC:t
write-role = Rooli
write-role-both = Asian omistaja ja vastapuoli
write-what = Mikä on voimassa
write-what-READY = valmis
write-what-NOT_READY = ei valmis
write-what-END = ei mikään: päättyy
write-from = Mistä alkaen
write-to = Ensimmäinen päivä, jona ei enää voimassa
write-more = Lisää
write-add-routers = Lisättävät reitittäjät (koodit)
write-remove-routers = Poistettavat reitittäjät (koodit)
write-successor-code = Koodi
write-successor-scope = Miltä osin
write-successor-name = Nimi, jos laitos on uusi
write-merge-codes = Päättyvien laitosten koodit, kukin omalla rivillään
write-merge-into = Seuraajan koodi
write-merge-into-hint = Olemassa oleva merkintä tai uusi koodi, jolle annetaan nimi alla.
write-merge-name = Seuraajan nimi, jos laitos on uusi
write-take-over = Seuraaja saa niiden toimivallan ja alueet
write-day = Voimaantulopäivä
write-day-hint = Jos kenttä on tyhjä, päivä on aikaisin mahdollinen, joka ei vaadi perustelua. Tänään ilmoitetut olennaiset muutokset voivat tulla voimaan { $on } alkaen.
write-short-hint = Vain jos muutoksen on tultava voimaan aikaisemmin kuin kuukauden kuluttua ilmoittamisesta.
write-look = Katso
write-keep = Tallenna luonnoksena

versions-title = Merkinnän historia
versions-lead = Kaikki tämän merkinnän versiot, uusin ensin. Mitään ei katoa: muutoksen voi kumota uudella muutoksella.
versions-number = Versio { $number }
versions-effective = Voimaantulopäivä: { $on }.
versions-request = Muutospyyntö
versions-undo = Kumoa tämä ja kaikki myöhemmät muutokset
history-machine = palvelun lataama

show-confirmed = Vahvistettu oikeaksi { $day }.
desk-title = Ylläpidä tätä merkintää
desk-edit = Muuta
desk-rename = Muuta nimi
desk-end = Päätä
desk-merge = Yhdistä
desk-split = Jaa
desk-requests = Merkintää koskevat pyynnöt
desk-confirm = Tämän merkinnän tiedot ovat edelleen oikein

request-wrong-state = Tämä ei ole mahdollista, kun pyyntö on { $state ->
    [DRAFT] luonnos
    [PROPOSED] ehdotettu
    [APPROVED] hyväksytty
    [RETURNED] palautettu
    [REFUSED] hylätty
   *[WITHDRAWN] peruttu
}.
request-no-change = Mikään ei muuttuisi; merkinnöissä on jo näin.
request-unknown-code = Millään laitoksella ei ole koodia { $code }.
request-code-taken = Koodi { $code } on jo käytössä; samaa koodia ei koskaan anneta kahdesti.
request-code-taken-meanwhile = Koodi on sillä välin otettu käyttöön; valitse toinen.
request-already-ended = { $code } on silloin jo päättynyt.
request-ends-before = { $code } päättyisi ennen alkamistaan.
request-own-successor = { $code } ei voi olla oma seuraajansa.
request-invalid-merge = Ilmoita laitokset, joiden toiminta päättyy, ja toinen laitos, joka on niiden seuraaja.
request-unknown-change = Tällaista muutosta ei tällä merkinnällä ole, tai sen sisältö on poistettu.
split-too-few = Ilmoita vähintään kaksi seuraajaa.
request-one-country = Yhdellä pyynnöllä muutetaan yhden maan merkintöjä; tee kullekin maalle oma pyyntö.
request-empty = Pyynnössä ei ole yhtään merkintää.
request-overtaken = { $code } on sillä välin muuttunut: nykyinen versio on { $now }, ja tämän pyynnön pohjana on versio { $base }. Katso molemmat ja tallenna uudelleen.
request-short-notice = Muutos tulisi voimaan aikaisemmin kuin ilmoitetut muutokset voivat; valitse { $on } tai myöhempi päivä, tai kirjoita, miksi asia ei voi odottaa.
request-too-far = Muutoksesta voi ilmoittaa enintään viisi vuotta etukäteen.
request-too-long = Kirjoita enintään 2 000 merkkiä.
request-invalid-day = Tämä ei ole päivä; kirjoita se muodossa 2027-01-31.
reason-needed = Kirjoita perustelu, jotta pyyntö voidaan korjata.
invalid-sector = { $what }.
person-until-needed = Ilmoita, mihin päivään asti yhteyshenkilön tiedot säilytetään.
invalid-key = Idempotenssiavaimessa on oltava 1–200 merkkiä.
key-reused = Tämä idempotenssiavain on tullut jo aiemmin toisen pyynnön mukana; valitse uusi.


import-title = Tiedoston tuonti
import-lead = Tiedostoa verrataan ensin merkintöihin. Mitään ei muuteta, ennen kuin toinen henkilö on hyväksynyt sen.
import-file = Tiedosto
import-file-hint = CSV, JSON, työkirja, laitosten luettelo tai .zip, jossa ovat institutions.csv, competences.csv ja relations.csv. Enintään 32 MB.
import-day-hint = Nimet, alueet ja muut vastaavat tiedot ovat voimassa tästä päivästä alkaen. Jos kenttä on tyhjä, päivä on aikaisin mahdollinen, joka ei vaadi perustelua.
import-complete = Tiedostossa ovat maan kaikki laitokset ({ $country }): siitä puuttuvat laitokset päätetään.
import-forms = Viedyn tiedoston voi tuoda uudelleen samassa muodossa. Pois jätetyt rivit ja sarakkeet pysyvät ennallaan; tyhjä solu tyhjentää tiedon.
import-report = Mitä tiedosto tekisi
import-outcome = Tulos
import-place = Tiedosto, rivi, sarake
import-what = Mitä
import-ADDED = lisätty
import-CHANGED = muutettu
import-ENDED = päätetty
import-UNCHANGED = ennallaan
import-WARNING = varoitus
import-REFUSED = hylätty
import-nothing-taken = Kaikkia rivejä ei voida ottaa vastaan, joten tiedostosta ei oteta mitään. Korjaa rivit ja lähetä tiedosto uudelleen.
import-same = Kaikki on jo niin kuin tiedostossa.
import-looked = Mitään ei tallennettu. Jatka valitsemalla tiedosto uudelleen ja tallentamalla se luonnoksena.
import-kept = Tallennettu luonnoksina. Katso kukin luonnos ja ehdota sitä:
import-no-file = Valitse tiedosto.
import-unreadable = { $what }
import-refused = { $count } riviä ei voida ottaa vastaan, joten tiedostosta ei oteta mitään; ks. raportti.
import-too-large = Tiedosto on suurempi kuin { $count } MB tai ei tullut perille kokonaan. Jaa se osiin ja lähetä uudelleen.

quality-title = Tietojen laatu
quality-lead = Mitä merkinnöistä puuttuu maittain. Kustakin luvusta pääsee luetteloon, jossa kerrotaan, mitä asialle voi tehdä.
quality-of = Tietojen laatu: { $country }
quality-country = Maa
quality-entries = Merkinnät
quality-all = Kaikki maat
quality-nothing = Mitään ei puutu.
quality-confirm = { $count ->
    [one] Tämän merkinnän tiedot ovat edelleen oikein
   *[other] Näiden { $count } merkinnän tiedot ovat edelleen oikein
}
quality-NO_ENGLISH_NAME = Ei englanninkielistä nimeä
quality-PLACEHOLDER_NAME = Nimen tilalla täyteteksti
quality-NO_COMPETENCE = Ei toimivaltaa
quality-NO_CONTACT = Ei yhteystietoja
quality-NEVER_CONFIRMED = Ei koskaan vahvistettu
quality-CONFIRMED_LONG_AGO = Vahvistettu kauan sitten
quality-NO_SUCCESSOR = Päättynyt, ei seuraajaa
quality-DEAD_END = Seuraajaketju ei johda mihinkään
quality-OVERLAPPING_PERIODS = Päällekkäisiä ajanjaksoja
quality-OUTLIVES_INSTITUTION = Toimivalta jatkuu laitoksen päätyttyä
quality-do-NO_ENGLISH_NAME = Lisää englanninkielinen nimi, jotta muutkin voivat lukea sen.
quality-do-PLACEHOLDER_NAME = Anna oikea nimi tai päätä merkintä.
quality-do-NO_COMPETENCE = Ilmoita, missä laitos on toimivaltainen, tai päätä merkintä.
quality-do-NO_CONTACT = Lisää puhelinnumero, viraston yhteinen postilaatikko tai verkkosivusto.
quality-do-NEVER_CONFIRMED = Katso merkintä ja vahvista, että se on oikein.
quality-do-CONFIRMED_LONG_AGO = Katso merkintä uudelleen ja vahvista, että se on oikein.
quality-do-NO_SUCCESSOR = Ilmoita seuraaja, jotta vanhat asiat löytävät perille.
quality-do-DEAD_END = Ilmoita seuraajaksi laitos, joka on vielä toiminnassa.
quality-do-OVERLAPPING_PERIODS = Päätä ajanjakso ennen seuraavan alkamista.
quality-do-OUTLIVES_INSTITUTION = Päätä toimivalta samalla kuin laitos.
write-new-name = Ilmoita uusi nimi.
request-too-early = Silloin ei vielä ollut merkintöjä; valitse myöhempi päivä.
request-competence-period = { $code }: toimivalta päättyisi ennen kuin se alkaa.
request-competence-twice = { $code }: toimivalta ei voi olla kahta asiaa samana päivänä.
request-written-by = Viimeksi kirjoittanut
request-holds-earlier = Jokin pyynnössä on voimassa aikaisemmasta päivästä kuin ilmoitetut muutokset saavat olla; valitse siihen myöhemmät päivät tai kirjoita, miksi se ei voi odottaa.
