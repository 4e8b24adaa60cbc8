question-title = Kysymykset ja vastaukset
question-lead = Suoran käyttäjätuen vastauksia. Katso, onko omasi niiden joukossa; jos ei ole, kysy.
question-search = Haku kysymyksistä ja vastauksista
question-words = Mitä haluat tietää?
question-ask = Esitä kysymys
question-own = Omat kysymykset
question-count =
    { $count ->
        [one] { $count } vastaus
       *[other] { $count } vastausta
    }
question-nothing = Kukaan ei ole vielä kysynyt tätä. Poista jokin sana tai esitä kysymys.
question-all = Kaikki kysymykset ja vastaukset
question-figures = Suora käyttäjätuki lukuina
question-figure-published = Julkiset vastaukset
question-figure-asked = Esitetyt kysymykset
question-figure-open = Odottaa vastausta
question-figure-median = Kysymyksestä ensimmäiseen vastaukseen, mediaani
question-figure-in-time = Vastattu kahden päivän kuluessa
question-figure-rating = Lukijoiden arvio
question-hours =
    { $count ->
        [one] { $count } tunti
       *[other] { $count } tuntia
    }
question-percent = { $percent } %
question-rating =
    { $count ->
        [one] { $mean }/5, arvioinut { $count } lukija
       *[other] { $mean }/5, arvioinut { $count } lukijaa
    }
question-state-OPEN = Odottaa vastausta
question-state-ANSWERED = Vastattu
question-state-PUBLISHED = Julkaistu
question-state-CLOSED = Suljettu
question-ask-lead = Vastaajana on ohjelma tai se kansallinen koordinaattori, jolle ohjelma antaa kysymyksesi. Vain he ja sinä näette sen, ellei sitä julkaista; silloinkaan sinusta ei kerrota mitään.
question-privacy = Älä kirjoita mitään henkilöstä, jota asia koskee: ei nimeä, numeroa eikä syntymäaikaa.
question-field-title = Kysymys yhdellä rivillä
question-title-hint = Niin kuin kysyisit työtoverilta.
question-field-body = Tilanne
question-body-hint = Mitä haluat tehdä, mitä sen sijaan tapahtuu ja mitä olet yrittänyt.
question-field-answer = Vastaus
question-no-sector = Ei mikään tietty sektori
question-no-country = Ei mikään tietty maa
question-send = Lähetä kysymys
question-near = Samankaltaiset vastaukset
question-near-hint = Onko etsimäsi vastaus niiden joukossa?
question-near-count =
    { $count ->
        [0] Ei samankaltaisia vastauksia
        [one] { $count } samankaltainen vastaus
       *[other] { $count } samankaltaista vastausta
    }
question-asked = Kysymyksesi on lähetetty. Löydät sen omista kysymyksistäsi; vastaus tulee tälle sivulle.
question-rated = Kiitos arviostasi.
question-answer = Vastaus
question-published-on = Viimeksi tarkistettu { $day }.
question-demonstration = Yksi vastauksista, jotka ovat esimerkkiaineistossa alusta lähtien.
question-rate = Oliko tästä apua?
question-score-1 = Ei lainkaan
question-score-2 = Vähän
question-score-3 = Osittain
question-score-4 = Enimmäkseen
question-score-5 = Täysin
question-rate-button = Arvioi
question-thread = Kysymys ja mitä siitä on sanottu
question-asker = Kysyjä
question-asked-at = Kysytty: { $at }
question-from = Kysyjän maa: { $country }
question-with-country = Vastaaja: { $country }
question-with-programme = Vastaaja: ohjelma
question-assigned-to = vastaaja: { $country }
question-answer-label = Vastauksesi
question-answer-button = Vastaa
question-follow-label = Lisää jotain tai kysy uudelleen
question-follow-button = Lähetä
question-publish = Julkaise tämä vastaus
question-back = Takaisin kysymykseen
question-publish-lead = Muotoile kysymys ja vastaus niin, että niistä on apua kaikille eivätkä ne kerro mitään kysyjästä.
question-publish-button = Julkaise
question-countries-hint = Maakoodit pilkuilla erotettuina, esimerkiksi EL, UK.
question-assign = Kuka vastaa
question-programme = Ohjelma
question-assign-button = Osoita vastaajalle
question-close = Sulje kysymys
question-withdraw = Peruuta vastauksen julkaiseminen
question-notes = Sisäiset muistiinpanot
question-notes-hint = Ne näkevät vain ne, jotka vastaavat.
question-note-label = Muistiinpano
question-note-button = Tallenna muistiinpano
question-mine = Esittämäni kysymykset
question-none-asked = Et ole vielä kysynyt mitään.
question-others = Muut kysymykset
question-needed = Tämä tarvitaan: ilman sitä kukaan ei voi vastata.
question-needed-text = Kirjoita jotain; tyhjästä tekstistä ei ole apua kenellekään.
question-published-needed = Kirjoita tämä alkukielellä ennen julkaisemista.
question-wrong-state = Tämä ei ole mahdollista, kun { $state ->
    [OPEN] kysymys odottaa vastausta
    [ANSWERED] kysymykseen on vastattu
    [PUBLISHED] kysymys on julkaistu
   *[CLOSED] kysymys on suljettu
}; katso, missä vaiheessa se on nyt.
question-unanswered = Kysymys suljettiin ilman vastausta; mitään julkaistavaa ei ole.
question-score = Arvioi asteikolla 1 (ei auttanut) – 5 (auttoi hyvin).
question-not-answered = Vielä ei ole vastausta, jota voisi arvioida.
