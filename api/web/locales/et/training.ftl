training-title = Koolitused
training-lead = Millest programmi koolitustel räägiti, nende materjalid ja kuidas järgmistel osaleda.
training-search = Otsing koolitustest
training-words = Mida soovite õppida?
training-all = Kõik koolitused
training-count =
    { $count ->
        [one] { $count } koolitus
       *[other] { $count } koolitust
    }
training-nothing = Ükski koolitus ei sobi. Eemaldage mõni sõna või tingimus.
training-calendar = Kalender
training-materials = Materjalid ja salvestised
training-own = Minu koolitused
training-new = Uus koolitus
training-feed = Kõigi koolituste kalender (iCalendar)
practice-facet-series = Sari
practice-facet-cdm = CDMi versioon
practice-facet-format = Vorm
practice-facet-spoken = Koolituse keel
training-status-DRAFT = Mustand
training-status-OPEN = Kandidaate saab esitada
training-status-CLOSED = Kandidaatide esitamine on lõppenud
training-status-HELD = Toimunud
training-status-CANCELLED = Tühistatud
training-format-ONLINE = Veebis
training-format-ON_SITE = Kohapeal
training-format-HYBRID = Kohapeal ja veebis
training-cdm = CDM { $version }
training-whole-day = terve päev
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Teie aja järgi: { $time }
training-deadline-on = Kandidaatide esitamise tähtaeg: { $day }
training-seats-taken-of = Kohti täidetud: { $taken }/{ $seats }
training-participants-count =
    { $count ->
        [0] Kellelgi ei ole veel kohta
        [one] Koht on { $count } inimesel
       *[other] Koht on { $count } inimesel
    }
training-waiting-count =
    { $count ->
        [one] { $count } inimene ootenimekirjas
       *[other] { $count } inimest ootenimekirjas
    }
training-where = Kus
training-for-whom = Kellele
training-languages = Keeled
training-about = Millest räägitakse
training-agenda = Päevakava
training-series-more = Samas sarjas
training-kind-RECORDING = Salvestis
training-kind-MATERIAL = Materjal
training-no-materials = Ükski materjal ei sobi.
training-demonstration = Näidisandmete jaoks välja mõeldud: midagi ei toimu.
training-cancelled-because = Koolitust ei toimu: { $reason }
training-add-to-calendar = Lisa oma kalendrisse
training-nominate = Esita kandidaat
training-nominate-lead = Kandidaatide üle otsustab teie riigi koordinaator. Kelle ta heaks kiidab, see saab koha; kui kõik kohad on täis, siis koha ootenimekirjas.
training-nominate-sign-in = Kolleegi või iseenda kandidaadiks esitamiseks logige sisse.
training-nominate-button = Esita
training-nominated = Kandidaat on salvestatud. Edasist käiku näete oma koolituste seas.
training-field-name = Nimi
training-field-email = Tööalane e-posti aadress
training-field-institution = Asutus
training-institution-hint = Asutuse kood, näiteks FI:ETK. Võib jääda tühjaks.
training-field-note = Mida koordinaator peaks teadma
training-nomination-PROPOSED = Ootab riigi koordinaatorit
training-nomination-CONFIRMED = Koht on olemas
training-nomination-WAITING = Ootenimekirjas
training-nomination-DECLINED = Tagasi lükatud
training-nomination-WITHDRAWN = Tagasi võetud
training-nomination-ATTENDED = Osales
training-nomination-ABSENT = Ei tulnud kohale
training-place = järjekorras { $place }.
training-endorse = Kiida heaks
training-decline = Lükka tagasi
training-reason = Põhjus
training-reason-hint = Asjaosalised loevad seda.
training-withdraw = Võta tagasi
training-participants = Kandidaadid
training-participants-hint = Kes nad on, seda näevad ainult programm, nende riigi koordinaator ja kandidaadi esitaja. Nimed ja aadressid kustutatakse kuus kuud pärast koolitust.
training-none-nominated = Kedagi ei ole veel kandidaadiks esitatud.
training-attended = Osales
training-absent = Ei tulnud kohale
training-forgotten = Nimi on kustutatud
training-feedback = Kuidas koolitus oli?
training-feedback-lead = Programm loeb, mida te kirjutate, kuid ilma teie nimeta.
training-field-useful = Millest oli kasu?
training-field-missing = Millest jäi puudu?
training-feedback-button = Saada
training-feedback-thanks = Täname. Teie tekst on salvestatud; siin saate seda muuta.
training-feedback-read = Mida osalejad kirjutasid
training-mine = Koolitused, kuhu mind on esitatud
training-mine-none = Teid ei ole ühelegi koolitusele esitatud.
training-by-me = Minu esitatud kandidaadid
training-drafts = Mustandid
training-key = Teie koolitused teie enda kalendris
training-key-lead = Tellige oma kalendrisse isiklik aadress: see näitab koolitusi, kuhu teid on esitatud, ja kajastab iga muudatust. Igaüks, kellel on see aadress, saab seda lugeda, seega ärge seda teistele andke.
training-key-make = Loo minu aadress
training-key-again = Loo uus aadress
training-key-known = Teil on aadress alates kuupäevast { $day }. Uue loomisel vana enam ei kehti.
training-key-once = See on teie aadress. Seda näidatakse ainult üks kord: kopeerige see kohe.
training-month-before = Eelmine kuu
training-month-after = Järgmine kuu
training-month-none = Sel kuul koolitusi ei ole.
training-month-today = See kuu
training-figures = Koolitused arvudes
training-figure-held = Toimunud koolitused
training-figure-coming = Tulevased koolitused
training-figure-attended = Osalenud inimesed
training-figure-countries = Osalejate riigid
training-figure-rating = Osalejate hinnang
training-edit = Muuda koolitust
training-edit-lead = Mustandit näeb ainult programm. Avaldatud koolitus muutub kohe kõigi jaoks ja kandidaadid saavad teate, kui aeg või koht muutub.
training-field-title = Pealkiri
training-field-series = Sari
training-series-hint = Sama sarja koolitused on koos. Võib jääda tühjaks.
training-field-about = Millest räägitakse
training-field-audience = Kellele
training-field-agenda = Päevakava
training-field-cdmVersion = CDMi versioon
training-cdm-hint = Näiteks 4.4; tühi, kui koolitus ei käsitle ühtki versiooni.
training-field-format = Vorm
training-no-format = Märkimata
training-field-languages = Koolituse keeled
training-languages-hint = Keelte koodid, nende vahel koma, näiteks en, fr.
training-field-place = Toimumiskoht
training-place-hint = Linn või kuidas veebis osaleda. Võib jääda tühjaks.
training-field-startsOn = Esimene päev
training-field-endsOn = Viimane päev
training-ends-hint = Tühi: lõpeb esimesel päeval.
training-field-startTime = Alguse kellaaeg
training-field-endTime = Lõpu kellaaeg
training-time-hint = Näiteks 09:30. Tervete päevade puhul jätke mõlemad tühjaks.
training-field-timeZone = Ajavöönd
training-zone-hint = Näiteks Europe/Brussels.
training-field-seats = Kohtade arv
training-seats-hint = Tühi: piirangut ei ole.
training-field-nominationDeadline = Kandidaatide esitamise viimane päev
training-deadline-hint = Tühi: kuni alguseni.
training-field-materials = Materjalid ja salvestised
training-field-url = Aadress
training-field-kind = Liik
training-save = Salvesta
training-publish = Avalda
training-cancel = Tühista koolitus
training-cancel-hint = Põhjust loevad kõik.
training-discard = Kustuta mustand
training-saved = Salvestatud.
training-needed-title = Andke koolitusele pealkiri: ilma selleta ei leia seda keegi üles.
training-needed-day = Märkige esimene päev.
training-name-needed = Kirjutage kandidaadi nimi.
training-email-needed = Kirjutage kandidaadi tööalane e-posti aadress.
training-reason-needed = Kirjutage, miks; asjaosalised loevad seda.
training-day-range = Märkige päev vahemikus 2000–2099.
training-cancel-needed = Kirjutage, miks; seda loevad kõik.
training-no-version = Kirjutage versioon kujul 4.4.
training-no-time = „{ $time }“ ei ole kellaaeg; kirjutage see kujul 09:30.
training-two-times = Märkige mõlemad kellaajad või tervete päevade puhul mitte kumbki.
training-time-order = Lõpp on enne algust.
training-too-long = Koolitus kestab kuni 31 päeva.
training-no-such-time = Seda kellaaega sel päeval seal ei ole: kella keeratakse edasi.
training-unknown-zone = „{ $zone }“ ei ole ajavöönd; kasutage nime, näiteks Europe/Brussels.
training-deadline-late = Kandidaatide esitamise viimane päev on pärast koolituse algust.
training-seats-range = Märkige 1 kuni 10000 kohta või jätke tühjaks, kui piirangut ei ole.
training-seats-too-few = Juba antud kohti: { $taken }; märkige vähemalt nii palju.
training-wrong-state = See ei ole võimalik, kui koolitus on { $state ->
    [DRAFT] mustand
    [HELD] toimunud
    [CANCELLED] tühistatud
   *[PUBLISHED] avaldatud
}; vaadake koolituse praegust seisu.
training-nomination-wrong-state = See ei ole võimalik, kui kandidatuuri olek on „{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [ATTENDED] { training-nomination-ATTENDED }
    [ABSENT] { training-nomination-ABSENT }
   *[WITHDRAWN] { training-nomination-WITHDRAWN }
}“; vaadake kandidatuuri praegust seisu.
training-closed = Sellele koolitusele enam kandidaate esitada ei saa.
training-began = Koolitus on alanud; kohad enam ei muutu.
training-not-begun = Osalejad märgitakse pärast koolituse algust.
training-nominated-twice = See inimene on sellele koolitusele juba esitatud.
