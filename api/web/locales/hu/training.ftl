training-title = Képzések
training-lead = Miről szóltak a program képzései, az anyagaik, és hogyan lehet részt venni a következőkön.
training-search = Keresés a képzések között
training-words = Mit szeretne megtanulni?
training-all = Minden képzés
training-count =
    { $count ->
        [one] { $count } képzés
       *[other] { $count } képzés
    }
training-nothing = Nincs találat. Töröljön egy szót vagy egy feltételt.
training-calendar = Naptár
training-materials = Anyagok és felvételek
training-own = Saját képzéseim
training-new = Új képzés
training-feed = Az összes képzés naptára (iCalendar)
practice-facet-series = Sorozat
practice-facet-cdm = CDM-verzió
practice-facet-format = Forma
practice-facet-spoken = A képzés nyelve
training-status-DRAFT = Tervezet
training-status-OPEN = Jelölésre nyitva
training-status-CLOSED = A jelölés lezárult
training-status-HELD = Megtartott
training-status-CANCELLED = Elmarad
training-format-ONLINE = Online
training-format-ON_SITE = Helyszíni
training-format-HYBRID = Helyszíni és online
training-cdm = CDM { $version }
training-whole-day = egész nap
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Az Ön ideje szerint: { $time }
training-deadline-on = A jelölés határideje: { $day }
training-seats-taken-of = Betöltött helyek: { $taken } / { $seats }
training-participants-count =
    { $count ->
        [0] Még senkinek sincs helye
        [one] { $count } főnek van helye
       *[other] { $count } főnek van helye
    }
training-waiting-count =
    { $count ->
        [one] { $count } fő a várólistán
       *[other] { $count } fő a várólistán
    }
training-where = Hol
training-for-whom = Kinek
training-languages = Nyelvek
training-about = Miről szól
training-agenda = Napirend
training-series-more = Ugyanebben a sorozatban
training-kind-RECORDING = Felvétel
training-kind-MATERIAL = Anyag
training-no-materials = Nincs ilyen anyag.
training-demonstration = A bemutatóhoz kitalált képzés: a valóságban nem tartják meg.
training-cancelled-because = A képzés elmarad: { $reason }
training-add-to-calendar = Felvétel a saját naptárba
training-nominate = Résztvevő jelölése
training-nominate-lead = A jelölésekről az Ön országának nemzeti koordinátora dönt. Akinek a jelölésével egyetért, helyet kap, illetve ha minden hely betelt, a várólistára kerül.
training-nominate-sign-in = Jelentkezzen be, hogy egy munkatársát vagy saját magát jelölje.
training-nominate-button = Jelölés
training-nominated = A jelölést mentettük. További sorsát a saját képzései között követheti.
training-field-name = Név
training-field-email = Munkahelyi e-mail-cím
training-field-institution = Intézmény
training-institution-hint = Az intézmény kódja, például: FI:ETK. Üresen maradhat.
training-field-note = Amit a koordinátornak tudnia kell
training-nomination-PROPOSED = A nemzeti koordinátorra vár
training-nomination-CONFIRMED = Van helye
training-nomination-WAITING = Várólistán
training-nomination-DECLINED = Elutasított
training-nomination-WITHDRAWN = Visszavont
training-nomination-ATTENDED = Részt vett
training-nomination-ABSENT = Nem jelent meg
training-place = sorszám: { $place }
training-endorse = Egyetértés
training-decline = Elutasítás
training-reason = Indokolás
training-reason-hint = Az érintettek elolvassák.
training-withdraw = Visszavonás
training-participants = Jelölések
training-participants-hint = Csak a program, a jelöltek országának koordinátora és az látja, kik ők, aki jelölte őket. A neveket és a címeket a képzés után hat hónappal töröljük.
training-none-nominated = Még senkit sem jelöltek.
training-attended = Részt vett
training-absent = Nem jelent meg
training-forgotten = A név törölve
training-feedback = Milyen volt a képzés?
training-feedback-lead = A program elolvassa, amit ír, de az Ön neve nélkül.
training-field-useful = Mi volt hasznos?
training-field-missing = Mi hiányzott?
training-feedback-button = Küldés
training-feedback-thanks = Köszönjük. Amit írt, azt mentettük; itt módosíthatja.
training-feedback-read = Amit a résztvevők írtak
training-mine = Képzések, amelyekre jelöltek
training-mine-none = Önt egyetlen képzésre sem jelölték.
training-by-me = Akiket én jelöltem
training-drafts = Tervezetek
training-key = Képzései a saját naptárában
training-key-lead = Iratkozzon fel a naptárában egy saját címre: ez megmutatja azokat a képzéseket, amelyekre Önt jelölték, és minden változást követ. Akinek megvan a cím, az elolvashatja, ezért ne adja tovább.
training-key-make = Saját cím létrehozása
training-key-again = Új cím létrehozása
training-key-known = { $day } óta van címe. Az új cím megszünteti a régit.
training-key-once = Ez az Ön címe. Csak egyszer jelenik meg: másolja ki most.
training-month-before = Előző hónap
training-month-after = Következő hónap
training-month-none = Ebben a hónapban nincs képzés.
training-month-today = Ez a hónap
training-figures = A képzések számokban
training-figure-held = Megtartott képzések
training-figure-coming = Jövőbeli képzések
training-figure-attended = A résztvevők száma
training-figure-countries = Országok, ahonnan érkeztek
training-figure-rating = A résztvevők értékelése
training-edit = A képzés szerkesztése
training-edit-lead = A tervezetet csak a program látja. Ami közzé van téve, az azonnal mindenkinek megváltozik, és a jelöltek értesülnek az új időpontról vagy helyszínről.
training-field-title = Cím
training-field-series = Sorozat
training-series-hint = Az ugyanahhoz a sorozathoz tartozó alkalmak együtt jelennek meg. Üresen maradhat.
training-field-about = Miről szól
training-field-audience = Kinek
training-field-agenda = Napirend
training-field-cdmVersion = CDM-verzió
training-cdm-hint = Például: 4.4; üres, ha egyetlen verzióról sem szól.
training-field-format = Forma
training-no-format = Nincs megadva
training-field-languages = A képzés nyelvei
training-languages-hint = Nyelvkódok, vesszővel elválasztva, például: en, fr.
training-field-place = Helyszín
training-place-hint = Egy város, vagy az, hogyan lehet online csatlakozni. Üresen maradhat.
training-field-startsOn = Első nap
training-field-endsOn = Utolsó nap
training-ends-hint = Üres: az első napon véget ér.
training-field-startTime = Kezdés időpontja
training-field-endTime = Befejezés időpontja
training-time-hint = Például: 09:30. Egész napok esetén hagyja üresen mindkettőt.
training-field-timeZone = Időzóna
training-zone-hint = Például: Europe/Brussels.
training-field-seats = Helyek száma
training-seats-hint = Üres: nincs korlát.
training-field-nominationDeadline = A jelölés utolsó napja
training-deadline-hint = Üres: a kezdésig.
training-field-materials = Anyagok és felvételek
training-field-url = Cím
training-field-kind = Fajta
training-save = Mentés
training-publish = Közzététel
training-cancel = A képzés lemondása
training-cancel-hint = Az indokot mindenki elolvassa.
training-discard = A tervezet törlése
training-saved = Mentve.
training-needed-title = Adjon neki címet: enélkül senki sem találja meg újra.
training-needed-day = Adja meg az első napot.
training-name-needed = Írja be a jelölt nevét.
training-email-needed = Írja be a jelölt munkahelyi e-mail-címét.
training-reason-needed = Írja le, miért; az érintettek elolvassák.
training-day-range = Adjon meg egy napot 2000 és 2099 között.
training-cancel-needed = Írja le, miért; ezt mindenki elolvassa.
training-no-version = Írja a verziót így: 4.4.
training-no-time = „{ $time }”: ez nem időpont; írja így: 09:30.
training-two-times = Adja meg mindkét időpontot, egész napok esetén pedig egyiket se.
training-time-order = A befejezés megelőzi a kezdést.
training-too-long = Egy képzés legfeljebb 31 napig tart.
training-no-such-time = Ez az időpont ott azon a napon nem létezik: az órákat előreállítják.
training-unknown-zone = „{ $zone }”: ez nem időzóna; használjon ilyen nevet: Europe/Brussels.
training-deadline-late = A jelölés utolsó napja a képzés kezdete után van.
training-seats-range = Adjon meg 1 és 10000 közötti számú helyet, vagy hagyja üresen, ha nincs korlát.
training-seats-too-few = Már betöltött helyek: { $taken }; adjon meg legalább ennyit.
training-wrong-state = Ez nem lehetséges, mert a képzés állapota: { $state ->
    [DRAFT] tervezet
    [HELD] megtartott
    [CANCELLED] elmarad
   *[PUBLISHED] közzétett
}; nézze meg a jelenlegi állapotát.
training-nomination-wrong-state = Ez nem lehetséges, mert a jelölés állapota: { $state ->
    [PROPOSED] a nemzeti koordinátorra vár
    [CONFIRMED] a jelöltnek van helye
    [WAITING] a jelölt várólistán van
    [DECLINED] elutasított
    [ATTENDED] a jelölt részt vett
    [ABSENT] a jelölt nem jelent meg
   *[WITHDRAWN] visszavont
}; nézze meg a jelenlegi állapotát.
training-closed = Erre a képzésre már nem lehet jelölni.
training-began = A képzés megkezdődött; a helyek már nem változnak.
training-not-begun = A részvétel csak a képzés megkezdése után jegyezhető fel.
training-nominated-twice = Ezt a személyt már jelölték erre a képzésre.
