training-title = Kurser
training-lead = Hvad programmets kurser har handlet om, materialerne fra dem, og hvordan man deltager i de næste.
training-search = Søg i kurser
training-words = Hvad vil du lære?
training-all = Alle kurser
training-count =
    { $count ->
        [one] { $count } kursus
       *[other] { $count } kurser
    }
training-nothing = Intet kursus passer. Fjern et ord eller en betingelse.
training-calendar = Kalender
training-materials = Materialer og optagelser
training-own = Mine kurser
training-new = Nyt kursus
training-feed = Kalender med alle kurser (iCalendar)
practice-facet-series = Kursusrække
practice-facet-cdm = CDM-version
practice-facet-format = Form
practice-facet-spoken = Undervisningssprog
training-status-DRAFT = Udkast
training-status-OPEN = Åbent for indstillinger
training-status-CLOSED = Lukket for indstillinger
training-status-HELD = Afholdt
training-status-CANCELLED = Aflyst
training-format-ONLINE = Online
training-format-ON_SITE = Fysisk fremmøde
training-format-HYBRID = Fysisk fremmøde og online
training-cdm = CDM { $version }
training-whole-day = hele dagen
training-until = { $from } til { $to }
training-time-in = { $time } ({ $zone })
training-your-time = I din tidszone: { $time }
training-deadline-on = Indstillinger indtil den { $day }
training-seats-taken-of = { $taken } af { $seats } pladser er optaget
training-participants-count =
    { $count ->
        [0] Ingen har fået plads endnu
        [one] { $count } person har plads
       *[other] { $count } personer har plads
    }
training-waiting-count =
    { $count ->
        [one] { $count } person på ventelisten
       *[other] { $count } personer på ventelisten
    }
training-where = Hvor
training-for-whom = For hvem
training-languages = Sprog
training-about = Hvad det handler om
training-agenda = Dagsorden
training-series-more = I samme kursusrække
training-kind-RECORDING = Optagelse
training-kind-MATERIAL = Materiale
training-no-materials = Ingen materialer passer.
training-demonstration = Opfundet til demonstrationen: Intet af det finder sted.
training-cancelled-because = Kurset finder ikke sted: { $reason }
training-add-to-calendar = Læg det i din kalender
training-nominate = Indstil en deltager
training-nominate-lead = Den nationale koordinator i dit land træffer afgørelse om indstillinger. Den, der godkendes, får en plads, eller, når alle pladser er optaget, en plads på ventelisten.
training-nominate-sign-in = Log på for at indstille en kollega eller dig selv.
training-nominate-button = Indstil
training-nominated = Indstillingen er gemt. Du kan følge den blandt dine kurser.
training-field-name = Navn
training-field-email = E-mailadresse på arbejdet
training-field-institution = Institution
training-institution-hint = Institutionens kode, f.eks. FI:ETK. Feltet kan stå tomt.
training-field-note = Hvad koordinatoren bør vide
training-nomination-PROPOSED = Afventer den nationale koordinator
training-nomination-CONFIRMED = Har plads
training-nomination-WAITING = På ventelisten
training-nomination-DECLINED = Afvist
training-nomination-WITHDRAWN = Trukket tilbage
training-nomination-ATTENDED = Deltog
training-nomination-ABSENT = Mødte ikke op
training-place = nr. { $place } i køen
training-endorse = Godkend
training-decline = Afvis
training-reason = Begrundelse
training-reason-hint = Den indstillede læser den.
training-withdraw = Træk tilbage
training-participants = Indstillinger
training-participants-hint = Kun programmet, koordinatoren i deres land og den, der har indstillet dem, kan se, hvem de er. Navne og adresser slettes seks måneder efter kurset.
training-none-nominated = Ingen er indstillet endnu.
training-attended = Deltog
training-absent = Mødte ikke op
training-forgotten = Navnet er slettet
training-feedback = Hvordan var kurset?
training-feedback-lead = Programmet læser, hvad du skriver, uden dit navn.
training-field-useful = Hvad var nyttigt?
training-field-missing = Hvad manglede?
training-feedback-button = Send
training-feedback-thanks = Tak. Det, du skrev, er gemt; du kan ændre det her.
training-feedback-read = Hvad deltagerne har skrevet
training-mine = Kurser, jeg er indstillet til
training-mine-none = Du er ikke indstillet til noget kursus.
training-by-me = Dem, jeg har indstillet
training-drafts = Udkast
training-key = Dine kurser i din egen kalender
training-key-lead = Abonner i din kalender på din egen adresse: Den viser de kurser, du er indstillet til, og følger hver ændring. Alle, der har adressen, kan læse den, så hold den for dig selv.
training-key-make = Lav min adresse
training-key-again = Lav en ny adresse
training-key-known = Du har haft en adresse siden den { $day }. En ny sætter den gamle ud af kraft.
training-key-once = Dette er din adresse. Den vises kun én gang: Kopiér den nu.
training-month-before = Forrige måned
training-month-after = Næste måned
training-month-none = Ingen kurser i denne måned.
training-month-today = Denne måned
training-figures = Kurserne i tal
training-figure-held = Afholdte kurser
training-figure-coming = Kommende kurser
training-figure-attended = Personer, der har deltaget
training-figure-countries = Lande, de kom fra
training-figure-rating = Deltagernes vurdering
training-edit = Ret kurset
training-edit-lead = Kun programmet kan se et udkast. Det, der er offentliggjort, ændres straks for alle, og de indstillede får besked om ny tid eller nyt sted.
training-field-title = Titel
training-field-series = Kursusrække
training-series-hint = Kurser i samme række vises sammen. Feltet kan stå tomt.
training-field-about = Hvad det handler om
training-field-audience = For hvem
training-field-agenda = Dagsorden
training-field-cdmVersion = CDM-version
training-cdm-hint = F.eks. 4.4; tomt, hvis det ikke drejer sig om en bestemt version.
training-field-format = Form
training-no-format = Ikke angivet
training-field-languages = Undervisningssprog
training-languages-hint = Sprogkoder med komma imellem, f.eks. en, fr.
training-field-place = Sted
training-place-hint = En by, eller hvordan man deltager online. Feltet kan stå tomt.
training-field-startsOn = Første dag
training-field-endsOn = Sidste dag
training-ends-hint = Tomt: Det slutter den første dag.
training-field-startTime = Begynder kl.
training-field-endTime = Slutter kl.
training-time-hint = F.eks. 09:30. Lad begge felter stå tomme for hele dage.
training-field-timeZone = Tidszone
training-zone-hint = F.eks. Europe/Brussels.
training-field-seats = Pladser
training-seats-hint = Tomt: ingen begrænsning.
training-field-nominationDeadline = Sidste dag for indstillinger
training-deadline-hint = Tomt: indtil det begynder.
training-field-materials = Materialer og optagelser
training-field-url = Adresse
training-field-kind = Type
training-save = Gem
training-publish = Offentliggør
training-cancel = Aflys kurset
training-cancel-hint = Alle læser begrundelsen.
training-discard = Kassér udkastet
training-saved = Gemt.
training-needed-title = Giv kurset en titel: Uden den finder ingen det igen.
training-needed-day = Angiv den første dag.
training-name-needed = Skriv navnet på den, der indstilles.
training-email-needed = Skriv personens e-mailadresse på arbejdet.
training-reason-needed = Skriv hvorfor; den indstillede læser det.
training-day-range = Angiv en dag fra 2000 til 2099.
training-cancel-needed = Skriv hvorfor; alle læser det.
training-no-version = Skriv versionen som 4.4.
training-no-time = »{ $time }« er ikke et klokkeslæt; skriv det som 09:30.
training-two-times = Angiv begge klokkeslæt eller ingen af dem for hele dage.
training-time-order = Det slutter, før det begynder.
training-too-long = Et kursus varer højst 31 dage.
training-no-such-time = Dette klokkeslæt findes ikke der den dag: Uret stilles frem.
training-unknown-zone = »{ $zone }« er ikke en tidszone; brug et navn som Europe/Brussels.
training-deadline-late = Den sidste dag for indstillinger ligger efter kursets begyndelse.
training-seats-range = Angiv 1 til 10000 pladser, eller lad feltet stå tomt, hvis der ingen begrænsning er.
training-seats-too-few = Antal pladser, der allerede er optaget: { $taken }; angiv mindst så mange.
training-wrong-state = Det er ikke muligt, når kurset { $state ->
    [DRAFT] er et udkast
    [HELD] er afholdt
    [CANCELLED] er aflyst
   *[PUBLISHED] er offentliggjort
}; se på det, som det er nu.
training-nomination-wrong-state = Det er ikke muligt, når indstillingens status er »{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [ATTENDED] { training-nomination-ATTENDED }
    [ABSENT] { training-nomination-ABSENT }
   *[WITHDRAWN] { training-nomination-WITHDRAWN }
}«; se på den, som den er nu.
training-closed = Der er lukket for indstillinger til dette kursus.
training-began = Kurset er begyndt; pladserne ændres ikke mere.
training-not-begun = Hvem der deltog, noteres først, når kurset er begyndt.
training-nominated-twice = Denne person er allerede indstillet til dette kursus.
