training-title = Utbildningar
training-lead = Vad programmets utbildningar har handlat om, materialet och hur du kan delta i de kommande.
training-search = Sök bland utbildningar
training-words = Vad vill du lära dig?
training-all = Alla utbildningar
training-count =
    { $count ->
        [one] { $count } utbildning
       *[other] { $count } utbildningar
    }
training-nothing = Ingen utbildning passar. Ta bort ett ord eller ett villkor.
training-calendar = Kalender
training-materials = Material och inspelningar
training-own = Mina utbildningar
training-new = Ny utbildning
training-feed = Kalender över alla utbildningar (iCalendar)
practice-facet-series = Serie
practice-facet-cdm = CDM-version
practice-facet-format = Form
practice-facet-spoken = Hålls på
training-status-DRAFT = Utkast
training-status-OPEN = Öppen för nomineringar
training-status-CLOSED = Stängd för nomineringar
training-status-HELD = Genomförd
training-status-CANCELLED = Inställd
training-format-ONLINE = Online
training-format-ON_SITE = På plats
training-format-HYBRID = På plats och online
training-cdm = CDM { $version }
training-whole-day = hela dagen
training-until = { $from } till { $to }
training-time-in = { $time } ({ $zone })
training-your-time = I din tid: { $time }
training-deadline-on = Nomineringar till och med den { $day }
training-seats-taken-of = { $taken } av { $seats } platser är upptagna
training-participants-count =
    { $count ->
        [0] Ingen har fått en plats ännu
        [one] { $count } person har en plats
       *[other] { $count } personer har en plats
    }
training-waiting-count =
    { $count ->
        [one] { $count } person på väntelistan
       *[other] { $count } personer på väntelistan
    }
training-where = Var
training-for-whom = För vem
training-languages = Språk
training-about = Vad den handlar om
training-agenda = Dagordning
training-series-more = I samma serie
training-kind-RECORDING = Inspelning
training-kind-MATERIAL = Material
training-no-materials = Inget material passar.
training-demonstration = Påhittad för demonstrationen: utbildningen äger inte rum.
training-cancelled-because = Utbildningen ställs in: { $reason }
training-add-to-calendar = Lägg in den i din kalender
training-nominate = Nominera någon
training-nominate-lead = Den nationella samordnaren i ditt land beslutar om nomineringarna. Den som godkänns får en plats; när alla platser är upptagna hamnar personen på väntelistan.
training-nominate-sign-in = Logga in för att nominera en kollega eller dig själv.
training-nominate-button = Nominera
training-nominated = Nomineringen har sparats. Du ser hur det går bland dina utbildningar.
training-field-name = Namn
training-field-email = E-postadress på arbetet
training-field-institution = Institution
training-institution-hint = Institutionens kod, t.ex. FI:ETK. Fältet kan lämnas tomt.
training-field-note = Vad samordnaren bör veta
training-nomination-PROPOSED = Väntar på den nationella samordnaren
training-nomination-CONFIRMED = Har en plats
training-nomination-WAITING = På väntelistan
training-nomination-DECLINED = Avslagen
training-nomination-WITHDRAWN = Tillbakadragen
training-nomination-ATTENDED = Deltog
training-nomination-ABSENT = Kom inte
training-place = nummer { $place }
training-endorse = Godkänn
training-decline = Avslå
training-reason = Skäl
training-reason-hint = De berörda läser det.
training-withdraw = Dra tillbaka
training-participants = Nomineringar
training-participants-hint = Endast programmet, samordnaren i deras land och de som nominerade dem ser vilka de är. Namn och adresser raderas sex månader efter utbildningen.
training-none-nominated = Ingen är nominerad ännu.
training-attended = Deltog
training-absent = Kom inte
training-forgotten = Namnet är raderat
training-feedback = Hur var det?
training-feedback-lead = Programmet läser det du skriver, utan ditt namn.
training-field-useful = Vad var till nytta?
training-field-missing = Vad saknades?
training-feedback-button = Skicka
training-feedback-thanks = Tack. Det du skrev har sparats; du kan ändra det här.
training-feedback-read = Vad deltagarna skrev
training-mine = Utbildningar som jag är nominerad till
training-mine-none = Du är inte nominerad till någon utbildning.
training-by-me = Personer som jag har nominerat
training-drafts = Utkast
training-key = Dina utbildningar i din egen kalender
training-key-lead = Prenumerera på en egen adress i din kalender: den visar de utbildningar som du är nominerad till och följer alla ändringar. Den som har adressen kan läsa den, så behåll den för dig själv.
training-key-make = Skapa min adress
training-key-again = Skapa en ny adress
training-key-known = Du har haft en adress sedan den { $day }. En ny ersätter den gamla.
training-key-once = Detta är din adress. Den visas bara en gång: kopiera den nu.
training-month-before = Föregående månad
training-month-after = Nästa månad
training-month-none = Ingen utbildning den här månaden.
training-month-today = Den här månaden
training-figures = Utbildningar i siffror
training-figure-held = Genomförda utbildningar
training-figure-coming = Kommande utbildningar
training-figure-attended = Personer som deltog
training-figure-countries = Länder som de kom från
training-figure-rating = Deltagarnas betyg
training-edit = Ändra utbildningen
training-edit-lead = Endast programmet ser ett utkast. Det som är publicerat ändras genast för alla, och de nominerade får veta om tid eller plats ändras.
training-field-title = Titel
training-field-series = Serie
training-series-hint = Utbildningstillfällen i samma serie visas tillsammans. Fältet kan lämnas tomt.
training-field-about = Vad den handlar om
training-field-audience = För vem
training-field-agenda = Dagordning
training-field-cdmVersion = CDM-version
training-cdm-hint = T.ex. 4.4; tomt om den inte gäller någon viss version.
training-field-format = Form
training-no-format = Inte angiven
training-field-languages = Språk som talas
training-languages-hint = Språkkoder med kommatecken emellan, t.ex. en, fr.
training-field-place = Var den hålls
training-place-hint = En ort, eller hur man deltar online. Fältet kan lämnas tomt.
training-field-startsOn = Första dagen
training-field-endsOn = Sista dagen
training-ends-hint = Tomt: slutar den första dagen.
training-field-startTime = Börjar kl.
training-field-endTime = Slutar kl.
training-time-hint = T.ex. 09:30. Lämna båda tomma för hela dagar.
training-field-timeZone = Tidszon
training-zone-hint = T.ex. Europe/Brussels.
training-field-seats = Antal platser
training-seats-hint = Tomt: ingen gräns.
training-field-nominationDeadline = Sista dagen för nomineringar
training-deadline-hint = Tomt: tills den börjar.
training-field-materials = Material och inspelningar
training-field-url = Adress
training-field-kind = Typ
training-save = Spara
training-publish = Publicera
training-cancel = Ställ in utbildningen
training-cancel-hint = Alla läser skälet.
training-discard = Kassera utkastet
training-saved = Sparat.
training-needed-title = Ge den en titel: utan titel hittar ingen den igen.
training-needed-day = Ange den första dagen.
training-name-needed = Skriv namnet på den som nomineras.
training-email-needed = Skriv personens e-postadress på arbetet.
training-reason-needed = Skriv varför; de berörda läser det.
training-day-range = Ange en dag från 2000 till 2099.
training-cancel-needed = Skriv varför; alla läser det.
training-no-version = Skriv versionen som 4.4.
training-no-time = ”{ $time }” är inte ett klockslag; skriv det som 09:30.
training-two-times = Ange båda klockslagen, eller inget för hela dagar.
training-time-order = Den slutar innan den börjar.
training-too-long = En utbildning pågår i högst 31 dagar.
training-no-such-time = Detta klockslag finns inte där den dagen: klockan ställs fram.
training-unknown-zone = ”{ $zone }” är inte en tidszon; använd ett namn som Europe/Brussels.
training-deadline-late = Sista dagen för nomineringar är efter att utbildningen börjar.
training-seats-range = Ange 1 till 10000 platser, eller inget om det inte finns någon gräns.
training-seats-too-few = Redan tilldelade platser: { $taken }; ange minst så många.
training-wrong-state = Detta är inte möjligt när utbildningens status är ”{ $state ->
    [DRAFT] { training-status-DRAFT }
    [PUBLISHED] Publicerad
    [HELD] { training-status-HELD }
   *[CANCELLED] { training-status-CANCELLED }
}”; se hur det ser ut nu.
training-nomination-wrong-state = Detta är inte möjligt när nomineringens status är ”{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [WITHDRAWN] { training-nomination-WITHDRAWN }
    [ATTENDED] { training-nomination-ATTENDED }
   *[ABSENT] { training-nomination-ABSENT }
}”; se hur det ser ut nu.
training-closed = Utbildningen är stängd för nomineringar.
training-began = Utbildningen har börjat; platserna ändras inte längre.
training-not-begun = Vilka som deltog markeras när utbildningen har börjat.
training-nominated-twice = Personen är redan nominerad till den här utbildningen.
