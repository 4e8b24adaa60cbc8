mail-why = Saat tämän sähköpostiviestin, koska sinulla on tili EESSI-hakemistossa. Voit valita näiden viestien kielen oman tilisi sivulla.
mail-practice-submitted-subject = Hyvä käytäntö odottaa päätöstä: { $title }
mail-practice-submitted-body = Maasi hyvä käytäntö odottaa päätöstäsi: { $title }
mail-practice-approved-subject = Hyvä käytäntö tarkastettavaksi: { $title }
mail-practice-approved-body = Hyvä käytäntö on hyväksytty maan puolesta ja odottaa ohjelmaa: { $title }
mail-practice-returned-subject = Hyvä käytäntösi on palautettu: { $title }
mail-practice-returned-body =
    Hyvä käytäntösi on palautettu korjattavaksi: { $title }

    { $comment }
mail-practice-refused-subject = Hyvä käytäntösi on hylätty: { $title }
mail-practice-refused-body =
    Hyvä käytäntösi on hylätty: { $title }

    { $comment }
mail-practice-published-subject = Hyvä käytäntösi on julkaistu: { $title }
mail-practice-published-body = Hyvä käytäntösi on julkaistu. Kaikki voivat nyt lukea sen ja ilmoittaa ottavansa sen käyttöön: { $title }
mail-practice-due-subject = Onko hyvä käytäntösi edelleen oikein? { $title }
mail-practice-due-body = Hyvä käytäntösi poistuu luettelosta { $day }, ellet vahvista, että tiedot ovat edelleen oikein: { $title }
mail-uptake-stated-subject = Hyvä käytäntösi otetaan käyttöön: { $title }
mail-uptake-stated-body =
    Joku on ilmoittanut, missä vaiheessa hyvän käytäntösi kanssa ollaan: { $title }

    Maa: { $country }
    Postilaatikko: { $contact }
mail-uptake-welcome-subject = Otat käyttöön hyvän käytännön: { $title }
mail-uptake-welcome-body =
    Olet ilmoittanut ottavasi käyttöön tämän hyvän käytännön: { $title }

    Käytännön omistajan tavoittaa täältä: { $contact }
mail-question-asked-subject = Uusi kysymys: { $title }
mail-question-asked-body = Joku on esittänyt kysymyksen suoralle käyttäjätuelle: { $title }
mail-question-assigned-subject = Kysymys odottaa vastaustasi: { $title }
mail-question-assigned-body = Sinulle on annettu kysymys vastattavaksi: { $title }
mail-question-answered-subject = Kysymykseesi on vastattu: { $title }
mail-question-answered-body = Kysymykseesi on vastattu: { $title }
mail-question-followed-subject = Kysymykselle jatkoa: { $title }
mail-question-followed-body = Kysyjä on lisännyt jotakin ja odottaa vastausta: { $title }
mail-question-published-subject = Vastaus kysymykseesi on julkaistu: { $title }
mail-question-published-body = Vastaus kysymykseesi auttaa muitakin, ja se on julkaistu; sinusta ei kerrota mitään: { $title }
mail-training-nominated-subject = Ehdotus odottaa päätöstä: { $title }
mail-training-nominated-body = Maastasi on ehdotettu henkilöä koulutukseen, ja ehdotus odottaa päätöstäsi: { $title }
mail-training-confirmed-subject = Paikka koulutuksessa: { $title }
mail-training-confirmed-body =
    { $name } on saanut paikan tässä koulutuksessa: { $title }

    { $when }
mail-training-waiting-subject = Jonotuslistalla: { $title }
mail-training-waiting-body =
    Kaikki paikat on varattu. { $name } on tämän koulutuksen jonotuslistalla: { $title }

    Kun paikka vapautuu, sen saa pisimpään jonottanut, ja saat siitä tiedon.
mail-training-declined-subject = Ehdotus on hylätty: { $title }
mail-training-declined-body =
    Ehdotus on hylätty ({ $name }): { $title }

    { $comment }
mail-training-changed-subject = Uusi aika tai paikka: { $title }
mail-training-changed-body =
    Tämän koulutuksen aika tai paikka on muuttunut: { $title }

    { $when }
mail-training-cancelled-subject = Koulutusta ei järjestetä: { $title }
mail-training-cancelled-body =
    Tätä koulutusta ei järjestetä: { $title }

    { $comment }
mail-training-feedback-subject = Millainen koulutus oli? { $title }
mail-training-feedback-body = Osallistuit koulutukseen. Kerro ohjelmalle minuutissa ja ilman nimeäsi, mistä oli hyötyä ja mitä puuttui: { $title }
mail-visit-turn-subject = On sinun vuorosi: { $title }
mail-visit-turn-body =
    Vierailua tai tapaamista koskeva pyyntö odottaa sinua: { $title }

    Määräpäivä: { $day }.
mail-visit-moved-subject = Pyyntösi on edennyt: { $title }
mail-visit-moved-body = Vierailua tai tapaamista koskeva pyyntösi on edennyt yhden vaiheen: { $title }
mail-visit-answered-subject = Isäntä on vastannut: { $title }
mail-visit-answered-body = Isäntä on vastannut vierailua tai tapaamista koskevaan pyyntöösi: { $title }
mail-visit-returned-subject = Pyyntösi on palautettu: { $title }
mail-visit-returned-body =
    Maasi kansallinen koordinaattori pyytää sinua muuttamaan jotakin pyynnössäsi: { $title }

    { $comment }
mail-visit-refused-subject = Pyyntösi on hylätty: { $title }
mail-visit-refused-body =
    Vierailua tai tapaamista koskeva pyyntösi on hylätty: { $title }

    { $comment }
mail-visit-scheduled-subject = Päivä ja paikka on sovittu: { $title }
mail-visit-scheduled-body = Tämän vierailun tai tapaamisen päivä ja paikka on sovittu tai niitä on muutettu: { $title }
mail-visit-cancelled-subject = Vierailua tai tapaamista ei järjestetä: { $title }
mail-visit-cancelled-body =
    Tämä vierailua tai tapaamista koskeva pyyntö on peruttu, tai tapahtuma on peruttu: { $title }

    { $comment }
mail-visit-reported-subject = Raportti on valmis: { $title }
mail-visit-reported-body = Lue, mitä tästä vierailusta tai tapaamisesta seurasi: { $title }
mail-visit-reminder-subject = Viimeistään { $day }: { $title }
mail-visit-reminder-body =
    Vierailua tai tapaamista koskeva pyyntö odottaa sinua: { $title }

    Se päättyy { $day }, jos kukaan ei ole siihen mennessä tehnyt mitään.
mail-visit-expired-subject = Määräaika on päättynyt: { $title }
mail-visit-expired-body = Tämän vierailua tai tapaamista koskevan pyynnön määräaika on päättynyt, ja pyyntö on päätetty: { $title }
mail-visit-message-subject = Joku on kirjoittanut sinulle: { $title }
mail-visit-message-body = Tästä vierailusta tai tapaamisesta on uusi viesti: { $title }
mail-language-label = Sinulle lähetettävien sähköpostiviestien kieli
mail-language-hint = Sähköpostiviestejä lähetetään vain, jos tämän palvelun ylläpitäjä on ottanut käyttöön sähköpostipalvelimen.
mail-language-save = Tallenna kieli
mail-language-saved = Kielesi on tallennettu.
