training-title = Mokymai
training-lead = Apie ką buvo programos mokymai, jų medžiaga ir kaip dalyvauti būsimuosiuose.
training-search = Mokymų paieška
training-words = Ko norite išmokti?
training-all = Visi mokymai
training-count =
    { $count ->
        [one] { $count } mokymai
        [few] { $count } mokymai
        [many] { $count } mokymų
       *[other] { $count } mokymų
    }
training-nothing = Jokie mokymai neatitinka. Pašalinkite kurį nors žodį arba sąlygą.
training-calendar = Kalendorius
training-materials = Medžiaga ir įrašai
training-own = Mano mokymai
training-new = Nauji mokymai
training-feed = Visų mokymų kalendorius (iCalendar)
practice-facet-series = Serija
practice-facet-cdm = CDM versija
practice-facet-format = Forma
practice-facet-spoken = Mokymų kalba
training-status-DRAFT = Juodraštis
training-status-OPEN = Kandidatūros priimamos
training-status-CLOSED = Kandidatūros nebepriimamos
training-status-HELD = Įvyko
training-status-CANCELLED = Atšaukti
training-format-ONLINE = Nuotoliniu būdu
training-format-ON_SITE = Vietoje
training-format-HYBRID = Vietoje ir nuotoliniu būdu
training-cdm = CDM { $version }
training-whole-day = visą dieną
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Jūsų laiku: { $time }
training-deadline-on = Kandidatūros priimamos iki { $day }
training-seats-taken-of = Užimta vietų: { $taken } iš { $seats }
training-participants-count =
    { $count ->
        [0] Vietos dar niekas neturi
        [one] Vietą turi { $count } asmuo
        [few] Vietą turi { $count } asmenys
        [many] Vietą turi { $count } asmens
       *[other] Vietą turi { $count } asmenų
    }
training-waiting-count =
    { $count ->
        [one] Laukiančiųjų sąraše { $count } asmuo
        [few] Laukiančiųjų sąraše { $count } asmenys
        [many] Laukiančiųjų sąraše { $count } asmens
       *[other] Laukiančiųjų sąraše { $count } asmenų
    }
training-where = Kur
training-for-whom = Kam skirta
training-languages = Kalbos
training-about = Apie ką
training-agenda = Darbotvarkė
training-series-more = Tos pačios serijos mokymai
training-kind-RECORDING = Įrašas
training-kind-MATERIAL = Medžiaga
training-no-materials = Jokia medžiaga neatitinka.
training-demonstration = Tai sugalvota parodomiesiems duomenims: mokymai nevyksta.
training-cancelled-because = Mokymai neįvyks: { $reason }
training-add-to-calendar = Įtraukti į savo kalendorių
training-nominate = Siūlyti dalyvį
training-nominate-lead = Dėl kandidatūrų sprendžia jūsų šalies nacionalinis koordinatorius. Kam jis pritaria, tas gauna vietą, o jei visos vietos užimtos – įrašomas į laukiančiųjų sąrašą.
training-nominate-sign-in = Prisijunkite, kad galėtumėte pasiūlyti kolegą arba save.
training-nominate-button = Siūlyti
training-nominated = Kandidatūra išsaugota. Jos eigą matysite tarp savo mokymų.
training-field-name = Vardas ir pavardė
training-field-email = Darbo el. pašto adresas
training-field-institution = Įstaiga
training-institution-hint = Įstaigos kodas, pavyzdžiui, FI:ETK. Galima palikti tuščią.
training-field-note = Ką turėtų žinoti koordinatorius
training-nomination-PROPOSED = Laukia nacionalinio koordinatoriaus
training-nomination-CONFIRMED = Vieta skirta
training-nomination-WAITING = Laukiančiųjų sąraše
training-nomination-DECLINED = Atmesta
training-nomination-WITHDRAWN = Atsiimta
training-nomination-ATTENDED = Dalyvavo
training-nomination-ABSENT = Neatvyko
training-place = vieta sąraše: { $place }
training-endorse = Pritarti
training-decline = Atmesti
training-reason = Priežastis
training-reason-hint = Ją perskaitys tie, kam ji skirta.
training-withdraw = Atsiimti
training-participants = Kandidatūros
training-participants-hint = Kas siūlomas, mato tik programa, to asmens šalies koordinatorius ir pasiūlęs asmuo. Vardai, pavardės ir adresai ištrinami praėjus šešiems mėnesiams po mokymų.
training-none-nominated = Dar niekas nepasiūlytas.
training-attended = Dalyvavo
training-absent = Neatvyko
training-forgotten = Vardas ištrintas
training-feedback = Kaip sekėsi?
training-feedback-lead = Programa skaito tai, ką parašote, bet nemato jūsų vardo.
training-field-useful = Kas buvo naudinga?
training-field-missing = Ko trūko?
training-feedback-button = Siųsti
training-feedback-thanks = Dėkojame. Jūsų tekstas išsaugotas; čia galite jį pakeisti.
training-feedback-read = Ką parašė dalyviai
training-mine = Mokymai, į kuriuos esu pasiūlytas
training-mine-none = Į jokius mokymus nesate pasiūlytas.
training-by-me = Mano pasiūlyti asmenys
training-drafts = Juodraščiai
training-key = Jūsų mokymai jūsų kalendoriuje
training-key-lead = Savo kalendoriuje prenumeruokite tik jums skirtą adresą: jis rodo mokymus, į kuriuos esate pasiūlytas, ir visus jų pakeitimus. Kas turi adresą, tas gali jį skaityti, todėl niekam jo neduokite.
training-key-make = Sukurti mano adresą
training-key-again = Sukurti naują adresą
training-key-known = Adresą turite nuo { $day } Sukūrus naują, senasis nebegalioja.
training-key-once = Tai jūsų adresas. Jis rodomas vieną kartą: nukopijuokite jį dabar.
training-month-before = Ankstesnis mėnuo
training-month-after = Kitas mėnuo
training-month-none = Šį mėnesį mokymų nėra.
training-month-today = Šis mėnuo
training-figures = Mokymai skaičiais
training-figure-held = Įvykę mokymai
training-figure-coming = Būsimi mokymai
training-figure-attended = Dalyvavę asmenys
training-figure-countries = Šalys, iš kurių jie atvyko
training-figure-rating = Dalyvių įvertinimas
training-edit = Keisti mokymus
training-edit-lead = Juodraštį mato tik programa. Kas paskelbta, iš karto pasikeičia visiems, o pasiūlytiems asmenims pranešama apie kitą laiką ar vietą.
training-field-title = Pavadinimas
training-field-series = Serija
training-series-hint = Tos pačios serijos užsiėmimai rodomi kartu. Galima palikti tuščią.
training-field-about = Apie ką
training-field-audience = Kam skirta
training-field-agenda = Darbotvarkė
training-field-cdmVersion = CDM versija
training-cdm-hint = Pavyzdžiui, 4.4; palikite tuščią, jei mokymai ne apie konkrečią versiją.
training-field-format = Forma
training-no-format = Nenurodyta
training-field-languages = Mokymų kalbos
training-languages-hint = Kalbų kodai, atskirti kableliais, pavyzdžiui, en, fr.
training-field-place = Kur vyks
training-place-hint = Miestas arba kaip prisijungti nuotoliniu būdu. Galima palikti tuščią.
training-field-startsOn = Pirmoji diena
training-field-endsOn = Paskutinė diena
training-ends-hint = Jei tuščia, baigiasi pirmąją dieną.
training-field-startTime = Pradžia
training-field-endTime = Pabaiga
training-time-hint = Pavyzdžiui, 09:30. Jei mokymai trunka visą dieną, abu laukus palikite tuščius.
training-field-timeZone = Laiko juosta
training-zone-hint = Pavyzdžiui, Europe/Brussels.
training-field-seats = Vietų skaičius
training-seats-hint = Jei tuščia, vietų skaičius neribojamas.
training-field-nominationDeadline = Paskutinė kandidatūrų teikimo diena
training-deadline-hint = Jei tuščia, iki mokymų pradžios.
training-field-materials = Medžiaga ir įrašai
training-field-url = Adresas
training-field-kind = Rūšis
training-save = Išsaugoti
training-publish = Skelbti
training-cancel = Atšaukti mokymus
training-cancel-hint = Priežastį skaito visi.
training-discard = Ištrinti juodraštį
training-saved = Išsaugota.
training-needed-title = Įrašykite pavadinimą: be jo niekas mokymų neras.
training-needed-day = Nurodykite pirmąją dieną.
training-name-needed = Įrašykite siūlomo asmens vardą ir pavardę.
training-email-needed = Įrašykite jo darbo el. pašto adresą.
training-reason-needed = Parašykite, kodėl; tai perskaitys tie, kam tai skirta.
training-day-range = Nurodykite dieną nuo 2000 iki 2099 m.
training-cancel-needed = Parašykite, kodėl; tai skaito visi.
training-no-version = Versiją rašykite taip: 4.4.
training-no-time = „{ $time }“ nėra paros laikas; rašykite taip: 09:30.
training-two-times = Nurodykite abu laikus arba nė vieno, jei mokymai trunka visą dieną.
training-time-order = Pabaiga yra anksčiau už pradžią.
training-too-long = Mokymai trunka ne ilgiau kaip 31 dieną.
training-no-such-time = Tą dieną tokio laiko ten nėra: laikrodžiai sukami pirmyn.
training-unknown-zone = „{ $zone }“ nėra laiko juosta; rašykite pavadinimą, pavyzdžiui, Europe/Brussels.
training-deadline-late = Paskutinė kandidatūrų teikimo diena yra po mokymų pradžios.
training-seats-range = Nurodykite nuo 1 iki 10000 vietų arba nieko, jei jų skaičius neribojamas.
training-seats-too-few = Jau skirta vietų: { $taken }; nurodykite ne mažiau.
training-wrong-state = To padaryti negalima, nes mokymų būsena yra „{ $state ->
    [DRAFT] { training-status-DRAFT }
    [PUBLISHED] Paskelbti
    [HELD] { training-status-HELD }
   *[CANCELLED] { training-status-CANCELLED }
}“; peržiūrėkite, kokie jie yra dabar.
training-nomination-wrong-state = To padaryti negalima, nes kandidatūros būsena yra „{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [WITHDRAWN] { training-nomination-WITHDRAWN }
    [ATTENDED] { training-nomination-ATTENDED }
   *[ABSENT] { training-nomination-ABSENT }
}“; peržiūrėkite, kokia ji yra dabar.
training-closed = Kandidatūros į šiuos mokymus nebepriimamos.
training-began = Mokymai prasidėjo; vietos nebesikeičia.
training-not-begun = Kas dalyvavo, pažymima mokymams prasidėjus.
training-nominated-twice = Šis asmuo į šiuos mokymus jau pasiūlytas.
