training-title = Koulutukset
training-lead = Mitä ohjelman koulutukset ovat käsitelleet, niiden aineistot ja miten seuraaviin pääsee mukaan.
training-search = Haku koulutuksista
training-words = Mitä haluat oppia?
training-all = Kaikki koulutukset
training-count =
    { $count ->
        [one] { $count } koulutus
       *[other] { $count } koulutusta
    }
training-nothing = Mikään koulutus ei täytä kaikkia ehtoja. Poista jokin sana tai ehto.
training-calendar = Kalenteri
training-materials = Aineistot ja tallenteet
training-own = Omat koulutukset
training-new = Uusi koulutus
training-feed = Kaikkien koulutusten kalenteri (iCalendar)
practice-facet-series = Sarja
practice-facet-cdm = CDM-versio
practice-facet-format = Toteutustapa
practice-facet-spoken = Koulutuskieli
training-status-DRAFT = Luonnos
training-status-OPEN = Osallistujia voi ehdottaa
training-status-CLOSED = Osallistujien ehdottaminen on päättynyt
training-status-HELD = Pidetty
training-status-CANCELLED = Peruttu
training-format-ONLINE = Verkossa
training-format-ON_SITE = Paikan päällä
training-format-HYBRID = Paikan päällä ja verkossa
training-cdm = CDM { $version }
training-whole-day = koko päivä
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Omaa aikaasi: { $time }
training-deadline-on = Ehdotukset viimeistään { $day }
training-seats-taken-of = Paikkoja varattu: { $taken }/{ $seats }
training-participants-count =
    { $count ->
        [0] Kenelläkään ei vielä ole paikkaa
        [one] { $count } henkilöllä on paikka
       *[other] { $count } henkilöllä on paikka
    }
training-waiting-count =
    { $count ->
        [one] { $count } henkilö jonotuslistalla
       *[other] { $count } henkilöä jonotuslistalla
    }
training-where = Missä
training-for-whom = Kenelle
training-languages = Kielet
training-about = Mitä koulutus käsittelee
training-agenda = Aikataulu
training-series-more = Samassa sarjassa
training-kind-RECORDING = Tallenne
training-kind-MATERIAL = Aineisto
training-no-materials = Mikään aineisto ei täytä kaikkia ehtoja.
training-demonstration = Keksitty esimerkkiaineistoa varten: mitään ei järjestetä.
training-cancelled-because = Koulutusta ei järjestetä: { $reason }
training-add-to-calendar = Lisää omaan kalenteriin
training-nominate = Ehdota osallistujaa
training-nominate-lead = Ehdotuksista päättää maasi kansallinen koordinaattori. Se, jonka koordinaattori hyväksyy, saa paikan tai, jos kaikki paikat on varattu, sijan jonotuslistalla.
training-nominate-sign-in = Kirjaudu sisään, jos haluat ehdottaa työtoveria tai itseäsi.
training-nominate-button = Ehdota
training-nominated = Ehdotus on tallennettu. Voit seurata sen etenemistä omissa koulutuksissasi.
training-field-name = Nimi
training-field-email = Työsähköpostiosoite
training-field-institution = Laitos
training-institution-hint = Laitoksen koodi, esimerkiksi FI:ETK. Kentän voi jättää tyhjäksi.
training-field-note = Mitä koordinaattorin olisi hyvä tietää
training-nomination-PROPOSED = Odottaa kansallista koordinaattoria
training-nomination-CONFIRMED = On saanut paikan
training-nomination-WAITING = Jonotuslistalla
training-nomination-DECLINED = Hylätty
training-nomination-WITHDRAWN = Peruttu
training-nomination-ATTENDED = Osallistui
training-nomination-ABSENT = Ei tullut paikalle
training-place = sija { $place }
training-endorse = Hyväksy
training-decline = Hylkää
training-reason = Perustelu
training-reason-hint = Asianomaiset lukevat sen.
training-withdraw = Peru ehdotus
training-participants = Ehdotukset
training-participants-hint = Vain ohjelma, asianomaisen maan koordinaattori ja ehdottaja näkevät, keitä ehdotetut ovat. Nimet ja osoitteet poistetaan kuusi kuukautta koulutuksen jälkeen.
training-none-nominated = Ketään ei ole vielä ehdotettu.
training-attended = Osallistui
training-absent = Ei tullut paikalle
training-forgotten = Nimi poistettu
training-feedback = Millainen koulutus oli?
training-feedback-lead = Ohjelma lukee kirjoittamasi ilman nimeäsi.
training-field-useful = Mistä oli hyötyä?
training-field-missing = Mitä puuttui?
training-feedback-button = Lähetä
training-feedback-thanks = Kiitos. Kirjoittamasi on tallennettu; voit muuttaa sitä tässä.
training-feedback-read = Mitä osallistujat kirjoittivat
training-mine = Koulutukset, joihin minua on ehdotettu
training-mine-none = Sinua ei ole ehdotettu mihinkään koulutukseen.
training-by-me = Ehdottamani henkilöt
training-drafts = Luonnokset
training-key = Koulutuksesi omassa kalenterissasi
training-key-lead = Tilaa kalenteriisi oma osoite: se näyttää koulutukset, joihin sinua on ehdotettu, ja seuraa jokaista muutosta. Kuka tahansa, jolla on osoite, voi lukea sen, joten pidä se omana tietonasi.
training-key-make = Luo oma osoite
training-key-again = Luo uusi osoite
training-key-known = Sinulla on ollut osoite { $day } alkaen. Uusi osoite lopettaa vanhan.
training-key-once = Tämä on osoitteesi. Se näytetään vain kerran: kopioi se nyt.
training-month-before = Edellinen kuukausi
training-month-after = Seuraava kuukausi
training-month-none = Tässä kuussa ei ole koulutuksia.
training-month-today = Tämä kuukausi
training-figures = Koulutukset lukuina
training-figure-held = Pidetyt koulutukset
training-figure-coming = Tulevat koulutukset
training-figure-attended = Osallistuneet henkilöt
training-figure-countries = Osallistujien maat
training-figure-rating = Osallistujien arvio
training-edit = Muokkaa koulutusta
training-edit-lead = Luonnoksen näkee vain ohjelma. Julkaistu koulutus muuttuu heti kaikille, ja ehdotetut saavat tiedon uudesta ajasta tai paikasta.
training-field-title = Otsikko
training-field-series = Sarja
training-series-hint = Saman sarjan koulutukset näkyvät yhdessä. Kentän voi jättää tyhjäksi.
training-field-about = Mitä koulutus käsittelee
training-field-audience = Kenelle
training-field-agenda = Aikataulu
training-field-cdmVersion = CDM-versio
training-cdm-hint = Esimerkiksi 4.4; tyhjä, jos koulutus ei koske mitään tiettyä versiota.
training-field-format = Toteutustapa
training-no-format = Ei ilmoitettu
training-field-languages = Koulutuskielet
training-languages-hint = Kielikoodit pilkuilla erotettuina, esimerkiksi en, fr.
training-field-place = Pitopaikka
training-place-hint = Paikkakunta tai miten osallistutaan verkossa. Kentän voi jättää tyhjäksi.
training-field-startsOn = Ensimmäinen päivä
training-field-endsOn = Viimeinen päivä
training-ends-hint = Tyhjä: päättyy ensimmäisenä päivänä.
training-field-startTime = Alkamisaika
training-field-endTime = Päättymisaika
training-time-hint = Esimerkiksi 09:30. Jätä molemmat tyhjiksi, jos kyse on kokonaisista päivistä.
training-field-timeZone = Aikavyöhyke
training-zone-hint = Esimerkiksi Europe/Brussels.
training-field-seats = Paikkojen määrä
training-seats-hint = Tyhjä: ei rajoitusta.
training-field-nominationDeadline = Viimeinen päivä ehdotuksille
training-deadline-hint = Tyhjä: koulutuksen alkuun asti.
training-field-materials = Aineistot ja tallenteet
training-field-url = Osoite
training-field-kind = Laji
training-save = Tallenna
training-publish = Julkaise
training-cancel = Peru koulutus
training-cancel-hint = Kaikki lukevat syyn.
training-discard = Poista luonnos
training-saved = Tallennettu.
training-needed-title = Anna koulutukselle otsikko: ilman sitä kukaan ei löydä sitä uudelleen.
training-needed-day = Ilmoita ensimmäinen päivä.
training-name-needed = Kirjoita ehdotetun henkilön nimi.
training-email-needed = Kirjoita ehdotetun henkilön työsähköpostiosoite.
training-reason-needed = Kirjoita, miksi; asianomaiset lukevat sen.
training-day-range = Antakaa päivä väliltä 2000–2099.
training-cancel-needed = Kirjoittakaa miksi; kaikki lukevat sen.
training-no-version = Kirjoittakaa versio muodossa 4.4.
training-no-time = ”{ $time }” ei ole kellonaika; kirjoita se muodossa 09:30.
training-two-times = Ilmoita molemmat kellonajat tai ei kumpaakaan, jos kyse on kokonaisista päivistä.
training-time-order = Koulutus päättyy ennen kuin se alkaa.
training-too-long = Koulutus kestää enintään 31 päivää.
training-no-such-time = Tätä kellonaikaa ei siellä ole sinä päivänä: kelloja siirretään eteenpäin.
training-unknown-zone = ”{ $zone }” ei ole aikavyöhyke; käytä nimeä, esimerkiksi Europe/Brussels.
training-deadline-late = Viimeinen päivä ehdotuksille on koulutuksen alkamisen jälkeen.
training-seats-range = Ilmoita 1–10000 paikkaa tai jätä tyhjäksi, jos rajoitusta ei ole.
training-seats-too-few = Paikkoja on jo annettu: { $taken }; ilmoita vähintään niin monta.
training-wrong-state = Tämä ei ole mahdollista, kun koulutus on { $state ->
    [DRAFT] luonnos
    [HELD] pidetty
    [CANCELLED] peruttu
   *[PUBLISHED] julkaistu
}; katso, millainen se on nyt.
training-nomination-wrong-state = Tämä ei ole mahdollista, kun { $state ->
    [PROPOSED] ehdotus odottaa kansallista koordinaattoria
    [CONFIRMED] ehdotettu on saanut paikan
    [WAITING] ehdotettu on jonotuslistalla
    [DECLINED] ehdotus on hylätty
    [ATTENDED] ehdotettu on osallistunut
    [ABSENT] ehdotettu ei ole tullut paikalle
   *[WITHDRAWN] ehdotus on peruttu
}; katso, missä vaiheessa se on nyt.
training-closed = Tähän koulutukseen ei voi enää ehdottaa osallistujia.
training-began = Koulutus on alkanut; paikat eivät enää muutu.
training-not-begun = Osallistuneet merkitään vasta, kun koulutus on alkanut.
training-nominated-twice = Tätä henkilöä on jo ehdotettu tähän koulutukseen.
