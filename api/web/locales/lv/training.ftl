training-title = Mācības
training-lead = Par ko bija programmas mācības, to materiāli un kā piedalīties nākamajās.
training-search = Meklēšana mācībās
training-words = Ko vēlaties apgūt?
training-all = Visas mācības
training-count =
    { $count ->
        [zero] { $count } mācību
        [one] { $count } mācības
       *[other] { $count } mācības
    }
training-nothing = Nekas neatbilst. Noņemiet kādu vārdu vai nosacījumu.
training-calendar = Kalendārs
training-materials = Materiāli un ieraksti
training-own = Manas mācības
training-new = Jaunas mācības
training-feed = Visu mācību kalendārs (iCalendar)
practice-facet-series = Sērija
practice-facet-cdm = CDM versija
practice-facet-format = Norises veids
practice-facet-spoken = Mācību valoda
training-status-DRAFT = Melnraksts
training-status-OPEN = Var izvirzīt dalībniekus
training-status-CLOSED = Dalībnieku izvirzīšana beigusies
training-status-HELD = Notikušas
training-status-CANCELLED = Atceltas
training-format-ONLINE = Tiešsaistē
training-format-ON_SITE = Klātienē
training-format-HYBRID = Klātienē un tiešsaistē
training-cdm = CDM { $version }
training-whole-day = visu dienu
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Pēc jūsu laika: { $time }
training-deadline-on = Dalībnieku izvirzīšanas pēdējā diena: { $day }
training-seats-taken-of = Aizņemtas vietas: { $taken } no { $seats }
training-participants-count =
    { $count ->
        [0] Vietas vēl nav nevienam
        [zero] Vieta ir { $count } personām
        [one] Vieta ir { $count } personai
       *[other] Vieta ir { $count } personām
    }
training-waiting-count =
    { $count ->
        [zero] { $count } personu gaidīšanas sarakstā
        [one] { $count } persona gaidīšanas sarakstā
       *[other] { $count } personas gaidīšanas sarakstā
    }
training-where = Kur
training-for-whom = Kam paredzētas
training-languages = Valodas
training-about = Par ko tās ir
training-agenda = Darba kārtība
training-series-more = Tajā pašā sērijā
training-kind-RECORDING = Ieraksts
training-kind-MATERIAL = Materiāls
training-no-materials = Neviens materiāls neatbilst.
training-demonstration = Izdomātas demonstrācijai: nekas nenotiek.
training-cancelled-because = Mācības nenotiks: { $reason }
training-add-to-calendar = Pievienot savam kalendāram
training-nominate = Izvirzīt dalībnieku
training-nominate-lead = Par kandidatūrām lemj jūsu valsts koordinators. Kam koordinators piekrīt, tas saņem vietu; ja visas vietas ir aizņemtas, to ieraksta gaidīšanas sarakstā.
training-nominate-sign-in = Piesakieties sistēmā, lai izvirzītu kolēģi vai sevi.
training-nominate-button = Izvirzīt
training-nominated = Kandidatūra ir saglabāta. Tās tālāko gaitu redzēsiet savu mācību lapā.
training-field-name = Vārds, uzvārds
training-field-email = Darba e-pasta adrese
training-field-institution = Institūcija
training-institution-hint = Institūcijas kods, piemēram, FI:ETK. Var atstāt tukšu.
training-field-note = Kas koordinatoram jāzina
training-nomination-PROPOSED = Gaida valsts koordinatoru
training-nomination-CONFIRMED = Vieta piešķirta
training-nomination-WAITING = Gaidīšanas sarakstā
training-nomination-DECLINED = Noraidīta
training-nomination-WITHDRAWN = Atsaukta
training-nomination-ATTENDED = Piedalījās
training-nomination-ABSENT = Neieradās
training-place = vieta sarakstā: { $place }
training-endorse = Piekrist
training-decline = Noraidīt
training-reason = Pamatojums
training-reason-hint = To lasīs tie, uz kuriem tas attiecas.
training-withdraw = Atsaukt
training-participants = Kandidatūras
training-participants-hint = Kas ir izvirzīts, redz tikai programma, attiecīgās valsts koordinators un izvirzītājs. Vārdus un adreses dzēš sešus mēnešus pēc mācībām.
training-none-nominated = Neviens vēl nav izvirzīts.
training-attended = Piedalījās
training-absent = Neieradās
training-forgotten = Vārds dzēsts
training-feedback = Kā bija?
training-feedback-lead = Programma lasa jūsu rakstīto bez jūsu vārda.
training-field-useful = Kas bija noderīgs?
training-field-missing = Kā pietrūka?
training-feedback-button = Nosūtīt
training-feedback-thanks = Paldies. Jūsu rakstītais ir saglabāts; šeit varat to mainīt.
training-feedback-read = Ko rakstīja dalībnieki
training-mine = Mācības, kurām esmu izvirzīts
training-mine-none = Jūs neesat izvirzīts nekādām mācībām.
training-by-me = Manis izvirzītās personas
training-drafts = Melnraksti
training-key = Jūsu mācības jūsu kalendārā
training-key-lead = Savā kalendārā abonējiet tikai jums paredzētu adresi: tā rāda mācības, kurām esat izvirzīts, un visas izmaiņas. Ikviens, kam ir šī adrese, var to lasīt, tāpēc nevienam to neizpaudiet.
training-key-make = Izveidot manu adresi
training-key-again = Izveidot jaunu adresi
training-key-known = Jums jau ir adrese, tā izveidota: { $day }. Izveidojot jaunu, iepriekšējā vairs nederēs.
training-key-once = Šī ir jūsu adrese. Tā ir redzama tikai vienreiz: nokopējiet to tagad.
training-month-before = Iepriekšējais mēnesis
training-month-after = Nākamais mēnesis
training-month-none = Šajā mēnesī mācību nav.
training-month-today = Šis mēnesis
training-figures = Mācības skaitļos
training-figure-held = Notikušās mācības
training-figure-coming = Gaidāmās mācības
training-figure-attended = Personas, kas piedalījās
training-figure-countries = Valstis, no kurām tās bija
training-figure-rating = Dalībnieku vērtējums
training-edit = Mainīt mācības
training-edit-lead = Melnrakstu redz tikai programma. Publicētais uzreiz mainās visiem, un izvirzītajiem paziņo par citu laiku vai vietu.
training-field-title = Virsraksts
training-field-series = Sērija
training-series-hint = Vienas sērijas nodarbības ir redzamas kopā. Var atstāt tukšu.
training-field-about = Par ko tās ir
training-field-audience = Kam paredzētas
training-field-agenda = Darba kārtība
training-field-cdmVersion = CDM versija
training-cdm-hint = Piemēram, 4.4; atstājiet tukšu, ja mācības nav par kādu versiju.
training-field-format = Norises veids
training-no-format = Nav norādīts
training-field-languages = Mācību valodas
training-languages-hint = Valodu kodi, starp tiem komats, piemēram, en, fr.
training-field-place = Norises vieta
training-place-hint = Pilsēta vai kā pieslēgties tiešsaistē. Var atstāt tukšu.
training-field-startsOn = Pirmā diena
training-field-endsOn = Pēdējā diena
training-ends-hint = Ja tukšs, tās beidzas pirmajā dienā.
training-field-startTime = Sākums
training-field-endTime = Beigas
training-time-hint = Piemēram, 09:30. Ja mācības ilgst visu dienu, atstājiet abus tukšus.
training-field-timeZone = Laika josla
training-zone-hint = Piemēram, Europe/Brussels.
training-field-seats = Vietu skaits
training-seats-hint = Ja tukšs, ierobežojuma nav.
training-field-nominationDeadline = Dalībnieku izvirzīšanas pēdējā diena
training-deadline-hint = Ja tukšs, līdz mācību sākumam.
training-field-materials = Materiāli un ieraksti
training-field-url = Adrese
training-field-kind = Veids
training-save = Saglabāt
training-publish = Publicēt
training-cancel = Atcelt mācības
training-cancel-hint = Iemeslu lasa visi.
training-discard = Dzēst melnrakstu
training-saved = Saglabāts.
training-needed-title = Norādiet virsrakstu: bez tā neviens mācības neatradīs.
training-needed-day = Norādiet pirmo dienu.
training-name-needed = Uzrakstiet izvirzītās personas vārdu un uzvārdu.
training-email-needed = Uzrakstiet šīs personas darba e-pasta adresi.
training-reason-needed = Uzrakstiet, kāpēc; to lasīs tie, uz kuriem tas attiecas.
training-day-range = Norādiet dienu no 2000. līdz 2099. gadam.
training-cancel-needed = Uzrakstiet, kāpēc; to lasa visi.
training-no-version = Rakstiet versiju šādi: 4.4.
training-no-time = “{ $time }” nav diennakts laiks; rakstiet to šādi: 09:30.
training-two-times = Norādiet abus laikus vai nevienu, ja mācības ilgst visu dienu.
training-time-order = Beigas ir pirms sākuma.
training-too-long = Mācības ilgst ne vairāk kā 31 dienu.
training-no-such-time = Tajā dienā tur šāda laika nav: pulksteņus pagriež uz priekšu.
training-unknown-zone = “{ $zone }” nav laika josla; lietojiet nosaukumu, piemēram, Europe/Brussels.
training-deadline-late = Dalībnieku izvirzīšanas pēdējā diena ir pēc mācību sākuma.
training-seats-range = Norādiet no 1 līdz 10000 vietām vai neko, ja ierobežojuma nav.
training-seats-too-few = Jau piešķirto vietu skaits: { $taken }; norādiet vismaz tik.
training-wrong-state = To nevar izdarīt, ja mācību statuss ir “{ $state ->
    [DRAFT] { training-status-DRAFT }
    [PUBLISHED] Publicētas
    [HELD] { training-status-HELD }
   *[CANCELLED] { training-status-CANCELLED }
}”; apskatiet, kādas tās ir tagad.
training-nomination-wrong-state = To nevar izdarīt, ja kandidatūras statuss ir “{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [WITHDRAWN] { training-nomination-WITHDRAWN }
    [ATTENDED] { training-nomination-ATTENDED }
   *[ABSENT] { training-nomination-ABSENT }
}”; apskatiet, kāda tā ir tagad.
training-closed = Dalībnieku izvirzīšana šīm mācībām ir beigusies.
training-began = Mācības ir sākušās; vietas vairs nemainās.
training-not-begun = Kas piedalījās, atzīmē tad, kad mācības ir sākušās.
training-nominated-twice = Šī persona šīm mācībām jau ir izvirzīta.
