practice-title = Hyvät käytännöt
practice-lead = Mitä hallinnot ovat tehneet sähköisen tietojenvaihdon ongelmalle, mitä siitä seurasi ja kuka ottaa ratkaisun käyttöön.
practice-search = Haku hyvistä käytännöistä
practice-words = Mitä etsit? Sanoja millä tahansa kielellä, BUC tai maa
practice-count =
    { $count ->
        [one] { $count } käytäntö
       *[other] { $count } käytäntöä
    }
practice-nothing = Mikään ei täytä kaikkia ehtoja. Poista jokin ehto tai käytä muita sanoja.
practice-all = Kaikki hyvät käytännöt
practice-order-relevance = Paras osuma ensin
practice-order-newest = Uusin ensin
practice-order-uptake = Eniten käyttöön otettu ensin
practice-statistics = Rekisterin tilastot
practice-feed = Uudet hyvät käytännöt (syöte)
practice-submit-one = Kirjoita hyvä käytäntö
practice-untitled = Käytäntö ilman otsikkoa
practice-example = Esimerkki
practice-demonstration = Tämä on esimerkkiaineistoa varten kirjoitettu esimerkki. Näin ei ole tapahtunut missään, eikä mikään tässä mainittu laitos ole tehnyt näin.
practice-facet-country = Maa
practice-facet-sector = Sektorit
practice-facet-buc = Liiketoiminnan tapauskuvaukset (BUC)
practice-facet-institution = Laitokset
practice-facet-maturity = Kypsyys
practice-facet-outcome = Toimivuus
practice-facet-transferable = Siirrettävyys
practice-facet-year = Aloitusvuosi
practice-facet-from = Vuodesta
practice-facet-to = Vuoteen
practice-facet-stage = Käyttöönotto
practice-facet-adopter = Otettu käyttöön maassa
practice-facet-language = Kirjoitettu kielellä
practice-facet-status = Tila
practice-facet-contact = Yhteinen postilaatikko
practice-maturity-PILOT = Pilotti
practice-maturity-IN_OPERATION = Toiminnassa
practice-maturity-ESTABLISHED = Vakiintunut
practice-outcome-WORKED = Toimi
practice-outcome-PARTLY_WORKED = Toimi osittain
practice-outcome-DID_NOT_WORK = Ei toiminut
practice-transferable-AS_IS = Sellaisenaan
practice-transferable-WITH_CHANGES = Muutoksin
practice-transferable-NOT_TRANSFERABLE = Ei siirrettävissä
practice-stage-INTERESTED = Kiinnostunut
practice-stage-PLANNED = Suunniteltu
practice-stage-PILOTING = Pilotoidaan
practice-stage-IN_USE = Käytössä
practice-stage-ABANDONED = Luovuttu
practice-state-DRAFT = Luonnos
practice-state-SUBMITTED = Odottaa kansallista koordinaattoria
practice-state-NATIONALLY_APPROVED = Odottaa ohjelmaa
practice-state-RETURNED = Palautettu
practice-state-REFUSED = Hylätty
practice-state-PUBLISHED = Julkaistu
practice-state-EXPIRED = Vanhentunut
practice-state-SUPERSEDED = Korvattu
practice-state-ARCHIVED = Arkistoitu
practice-field-title = Otsikko
practice-field-summary = Lyhyesti
practice-field-problem = Ongelma
practice-field-solution = Mitä tehtiin
practice-field-results = Tulokset
practice-field-costs = Kustannukset
practice-field-challenges = Vaikeudet
practice-field-transferability = Mitä muut tarvitsevat
practice-hint-title = Mitä tehtiin, yhdellä rivillä.
practice-hint-summary = Mitä, kenelle, millä vaikutuksella.
practice-hint-problem = Mikä oli ennen vialla ja kenen kannalta.
practice-hint-solution = Mitä teitte, vaihe vaiheelta.
practice-hint-results = Mitä siitä seurasi ja mistä sen tietää: luvut ja ajanjakso, jota ne koskevat.
practice-hint-costs = Työpäivät, lisenssit ja ylläpidon kustannukset.
practice-hint-challenges = Mikä oli vaikeaa ja mitä tekisitte toisin.
practice-hint-transferability = Mitä toinen maa tarvitsee voidakseen tehdä saman ja mikä ei ole siirrettävissä.
practice-letters =
    { $count ->
        [one] Enintään { $count } merkki.
       *[other] Enintään { $count } merkkiä.
    }
practice-left = Merkkejä jäljellä:
practice-uptake-line =
    { $count ->
        [one] { $count } käyttöönottaja, käytössä: { $used }
       *[other] { $count } käyttöönottajaa, käytössä: { $used }
    }
practice-version = Versio { $number }, julkaistu { $on }.
practice-due = Vahvistettava ennen { $day }.
practice-original = Alkukieli: { $language }.
practice-expired = Tätä käytäntöä ei ole vahvistettu 24 kuukauteen, eikä se ole enää luettelossa.
practice-superseded = Myöhempi versio on korvannut tämän version.
practice-archived = Tämä käytäntö on arkistoitu: { $reason }
practice-to-current = Uusimpaan versioon
practice-to-published = Julkaistuun versioon
practice-languages = Tämän käytännön kielet
practice-take-up = Ilmoita käyttöönotosta
practice-under-way = Keskeneräinen versio
practice-new-version = Kirjoita uusi versio
practice-confirm = Vahvista, että tiedot ovat edelleen oikein
practice-archive = Arkistoi tämä käytäntö
practice-archive-reason = Miksi käytäntö poistetaan luettelosta; kaikki lukevat perustelun
practice-more = Linkit ja tiedostot
practice-uptake = Käyttöönotto
practice-uptake-none = Kukaan ei ole vielä ilmoittanut ottavansa tätä käyttöön.
practice-map = Missä käytäntö on otettu käyttöön
practice-origin = Alkuperämaa
practice-no-uptake = Käyttöönottoa ei ole ilmoitettu
practice-stages = Vaiheet
practice-over-time = Kehitys ajan mittaan
practice-by-then = Mihin mennessä
practice-similar = Samankaltaiset käytännöt
practice-facts = Tiedot lyhyesti
practice-versions = Muut versiot
practice-uptake-adaptation = Mitä muutettiin
practice-uptake-evidence = Näyttö
practice-uptake-reason = Miksi siitä luovuttiin
practice-own = Keskeneräiset käytännöt
practice-your-turn = Sinun vuorosi
practice-others-turn = Odottaa muita
practice-nothing-waits = Mikään ei odota sinua.
practice-since = { $day } alkaen
practice-turn-author = Laatijan vuoro.
practice-turn-coordinator = Kansallisen koordinaattorin vuoro.
practice-turn-programme = Ohjelman vuoro.
practice-edit = Muokkaa
practice-preview = Esikatsele
practice-steps = Mitä tähän mennessä on tapahtunut
practice-wrong = Korjattava ennen lähettämistä
practice-missing =
    { $count ->
        [one] { $count } tieto puuttuu vielä
       *[other] { $count } tietoa puuttuu vielä
    }
practice-missing-hint = Käytännön voi lähettää ilman niitä, mutta lukijat etsivät niitä.
practice-missing-english = { $field } englanniksi
practice-submit = Lähetä
practice-submit-hint = Käytäntö menee kansalliselle koordinaattorille ja sitten ohjelmalle.
practice-decide = Päätöksesi
practice-comment = Huomautus laatijalle
practice-comment-hint = Tarvitaan palauttamiseen ja hylkäämiseen.
practice-approve = Hyväksy maan puolesta
practice-publish = Julkaise
practice-return = Palauta
practice-refuse = Hylkää
practice-discard = Poista tämä versio
practice-discard-hint = Siitä ei säily mitään. Julkaistu sisältö säilyy.
practice-discard-sure = Poista
practice-new = Uusi hyvä käytäntö
practice-saved = Tallennettu: { $at }.
practice-overtaken = Joku on sillä välin tallentanut uudemman version. Oma tekstisi on alla; jos tallennat sen uudelleen, se korvaa toisen tekstin.
practice-original-label = Alkukieli
practice-original-hint = Kieli, jolla kirjoitat; muunkieliset tekstit ovat sen käännöksiä.
practice-translating = Kirjoitat käännöstä, jonka kieli on { $language }. Kunkin kentän yläpuolella on alkuperäinen teksti.
practice-texts = Tekstit
practice-markdown = Jätä kappaleiden väliin tyhjä rivi. Rivit, joiden alussa on ”- ”, muodostavat luettelon, ja **kaksi tähteä** lihavoi tekstin.
practice-required = pakollinen
practice-choose = Valitse
practice-outcome-hint = Myös käytännöstä, joka ei toiminut, on muille apua.
practice-bucs-hint = Koodit pilkuilla erotettuina, esimerkiksi FB_BUC_01.
practice-institutions-hint = Hakemiston koodit pilkuilla erotettuina.
practice-contact-hint = Yksikön postilaatikko, ei henkilön.
practice-links = Linkit
practice-link-title = Teksti
practice-link-url = Osoite
practice-save = Tallenna
practice-save-preview = Tallenna ja esikatsele
practice-files = Tiedostot
practice-file = Tiedosto
practice-file-add = Lisää tiedosto
practice-file-remove = Poista
file-kinds = Hyväksytyt tiedostomuodot: { $list }, ilman makroja ja skriptejä.
file-most = Enintään { $count } MB tiedostoa kohti.
file-kilobytes = { $count } kt
practice-next-lead = Seuraavan version pohjana on julkaistun version sisältö. Julkaistu versio pysyy luettelossa, kunnes seuraava julkaistaan.
practice-next-begin = Aloita seuraava versio
uptake-lead = Ilmoita, missä vaiheessa maasi tai jokin sen laitos on tämän käytännön kanssa. Kaikki lukevat tiedot postilaatikkoa lukuun ottamatta.
uptake-owner = Käytännön oma postilaatikko:
uptake-own-title = Tähän mennessä ilmoitettu
uptake-change = muuta
uptake-changing = Muuta: { $who }
uptake-new = Uusi ilmoitus
uptake-institution-hint = Laitoksen koodi hakemistossa; jätä tyhjäksi, jos ilmoitus koskee koko maata.
uptake-stage = Missä vaiheessa olette
uptake-adaptation-hint = Mitä teette eri tavalla kuin alkuperäisessä käytännössä.
uptake-evidence-hint = Mikä osoittaa, että käytäntö toimii: lukuja, raportti tai linkki.
uptake-reason-hint = Vain, jos olette luopuneet käytännöstä: miksi, jotta muut voivat oppia siitä.
uptake-contact-hint = Yksikön postilaatikko; sen näkevät vain käytännön omat henkilöt ja ohjelma.
uptake-save = Tallenna ilmoitus
practice-figure-practices = Käytännöt
practice-figure-adopters = Käyttöönottajat
practice-figure-countries = Maat, joilla on käytäntö tai käyttöönottaja
practice-figure-warnings = Käytännöt, jotka eivät toimineet tai eivät ole siirrettävissä
practice-figure-expired = Vanhentuneet käytännöt
practice-figure-median = Lähettämisestä päätökseen, mediaani
practice-days =
    { $count ->
        [one] { $count } päivä
       *[other] { $count } päivää
    }
practice-no-decisions = Ei vielä päätöksiä
practice-by-sector = Sektoreittain
practice-by-country = Maittain
practice-month = Kuukausi
practice-ledger = Käyttöönottoluettelo tiedostona
practice-needed = Tämä tarvitaan, ennen kuin käytännön voi lähettää.
practice-original-missing = Kirjoita tämä myös käytännön alkukielellä ({ $language }).
practice-language-twice = Tämä on kirjoitettu kahdesti samalla kielellä; jätä vain yksi.
practice-year = Ilmoita aloitusvuosi väliltä { $first }–{ $final }.
practice-wrong-state = Tämä ei ole mahdollista, kun käytäntö on { $state ->
    [DRAFT] luonnos
    [SUBMITTED] kansallisen koordinaattorin käsiteltävänä
    [NATIONALLY_APPROVED] ohjelman käsiteltävänä
    [RETURNED] palautettu
    [REFUSED] hylätty
    [PUBLISHED] julkaistu
    [EXPIRED] vanhentunut
    [SUPERSEDED] korvattu
   *[ARCHIVED] arkistoitu
}; katso, millainen se on nyt.
uptake-own = Käytäntö on peräisin täältä; kukaan ei ota käyttöön omaa käytäntöään.
uptake-reason = Kirjoita, miksi käytännöstä luovuttiin, jotta muut voivat oppia siitä.
uptake-wrong-stage = Käyttöönottoluettelossa vaihe ”{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}” ei voi tulla tämän jälkeen: ”{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}”.
uptake-not-listed = Tämä käytäntö ei ole enää hyvien käytäntöjen luettelossa.
uptake-stage-needed = Ilmoita, missä vaiheessa olette.
file-name = Anna tiedostolle tavallinen nimi, jossa on enintään 120 merkkiä.
file-size = Tiedosto voi olla enintään { $most } MB, eikä se saa olla tyhjä.
file-type = Tätä tiedostoa ei oteta vastaan: sen on oltava nimensä mukainen, ilman makroja ja skriptejä, ja muodoltaan jokin näistä: { $list }.
list-unknown-value = Arvoa ”{ $value }” ei tunneta; valitse vieressä olevasta luettelosta.
