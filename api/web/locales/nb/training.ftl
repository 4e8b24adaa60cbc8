training-title = Kurs
training-lead = Hva programmets kurs har handlet om, kursmateriellet og hvordan du kan delta på de neste.
training-search = Søk i kurs
training-words = Hva vil du lære?
training-all = Alle kurs
training-count =
    { $count ->
        [one] { $count } kurs
       *[other] { $count } kurs
    }
training-nothing = Ingen kurs passer. Fjern et ord eller et vilkår.
training-calendar = Kalender
training-materials = Materiell og opptak
training-own = Mine kurs
training-new = Nytt kurs
training-feed = Kalender over alle kurs (iCalendar)
practice-facet-series = Serie
practice-facet-cdm = CDM-versjon
practice-facet-format = Form
practice-facet-spoken = Holdes på
training-status-DRAFT = Utkast
training-status-OPEN = Åpent for nominasjoner
training-status-CLOSED = Stengt for nominasjoner
training-status-HELD = Holdt
training-status-CANCELLED = Avlyst
training-format-ONLINE = På nett
training-format-ON_SITE = På stedet
training-format-HYBRID = På stedet og på nett
training-cdm = CDM { $version }
training-whole-day = hele dagen
training-until = { $from } til { $to }
training-time-in = { $time } ({ $zone })
training-your-time = I din tid: { $time }
training-deadline-on = Frist for nominasjoner: { $day }
training-seats-taken-of = { $taken } av { $seats } plasser er opptatt
training-participants-count =
    { $count ->
        [0] Ingen har plass ennå
        [one] { $count } person har plass
       *[other] { $count } personer har plass
    }
training-waiting-count =
    { $count ->
        [one] { $count } person på venteliste
       *[other] { $count } personer på venteliste
    }
training-where = Hvor
training-for-whom = For hvem
training-languages = Språk
training-about = Hva det handler om
training-agenda = Dagsorden
training-series-more = I samme serie
training-kind-RECORDING = Opptak
training-kind-MATERIAL = Materiell
training-no-materials = Ikke noe materiell passer.
training-demonstration = Oppdiktet for demonstrasjonen: Kurset finner ikke sted.
training-cancelled-because = Kurset blir ikke holdt: { $reason }
training-add-to-calendar = Legg det inn i kalenderen din
training-nominate = Nominer noen
training-nominate-lead = Den nasjonale koordinatoren i landet ditt avgjør nominasjonene. De som godkjennes, får plass; når alle plasser er opptatt, kommer de på venteliste.
training-nominate-sign-in = Logg inn for å nominere en kollega eller deg selv.
training-nominate-button = Nominer
training-nominated = Nominasjonen er lagret. Du ser hvordan det går med den, blant kursene dine.
training-field-name = Navn
training-field-email = E-postadresse på jobb
training-field-institution = Institusjon
training-institution-hint = Institusjonens kode, for eksempel FI:ETK. Feltet kan stå tomt.
training-field-note = Hva koordinatoren bør vite
training-nomination-PROPOSED = Venter på den nasjonale koordinatoren
training-nomination-CONFIRMED = Har plass
training-nomination-WAITING = På venteliste
training-nomination-DECLINED = Avslått
training-nomination-WITHDRAWN = Trukket tilbake
training-nomination-ATTENDED = Deltok
training-nomination-ABSENT = Møtte ikke
training-place = nummer { $place }
training-endorse = Godkjenn
training-decline = Avslå
training-reason = Begrunnelse
training-reason-hint = De det gjelder, leser den.
training-withdraw = Trekk tilbake
training-participants = Nominasjoner
training-participants-hint = Bare programmet, koordinatoren i landet deres og de som nominerte dem, ser hvem de er. Navn og adresser slettes seks måneder etter kurset.
training-none-nominated = Ingen er nominert ennå.
training-attended = Deltok
training-absent = Møtte ikke
training-forgotten = Navnet er slettet
training-feedback = Hvordan var det?
training-feedback-lead = Programmet leser det du skriver, uten navnet ditt.
training-field-useful = Hva var nyttig?
training-field-missing = Hva manglet?
training-feedback-button = Send
training-feedback-thanks = Takk. Det du skrev, er lagret; du kan endre det her.
training-feedback-read = Hva deltakerne skrev
training-mine = Kurs jeg er nominert til
training-mine-none = Du er ikke nominert til noe kurs.
training-by-me = Personer jeg har nominert
training-drafts = Utkast
training-key = Kursene dine i din egen kalender
training-key-lead = Abonner på en egen adresse i kalenderen din: Den viser kursene du er nominert til, og følger alle endringer. Alle som har adressen, kan lese den, så hold den for deg selv.
training-key-make = Lag adressen min
training-key-again = Lag en ny adresse
training-key-known = Du har hatt en adresse siden { $day }. En ny erstatter den gamle.
training-key-once = Dette er adressen din. Den vises bare én gang: Kopier den nå.
training-month-before = Forrige måned
training-month-after = Neste måned
training-month-none = Ingen kurs denne måneden.
training-month-today = Denne måneden
training-figures = Kurs i tall
training-figure-held = Holdte kurs
training-figure-coming = Kommende kurs
training-figure-attended = Personer som deltok
training-figure-countries = Land de kom fra
training-figure-rating = Deltakernes vurdering
training-edit = Endre kurset
training-edit-lead = Bare programmet ser et utkast. Det som er publisert, endres straks for alle, og de nominerte får beskjed om nytt tidspunkt eller sted.
training-field-title = Tittel
training-field-series = Serie
training-series-hint = Kurs i samme serie står sammen. Feltet kan stå tomt.
training-field-about = Hva det handler om
training-field-audience = For hvem
training-field-agenda = Dagsorden
training-field-cdmVersion = CDM-versjon
training-cdm-hint = For eksempel 4.4; la feltet stå tomt hvis kurset ikke gjelder en bestemt versjon.
training-field-format = Form
training-no-format = Ikke oppgitt
training-field-languages = Språk kurset holdes på
training-languages-hint = Språkkoder med komma mellom, for eksempel en, fr.
training-field-place = Sted
training-place-hint = En by, eller hvordan man blir med på nett. Feltet kan stå tomt.
training-field-startsOn = Første dag
training-field-endsOn = Siste dag
training-ends-hint = Tomt: Kurset slutter den første dagen.
training-field-startTime = Begynner kl.
training-field-endTime = Slutter kl.
training-time-hint = For eksempel 09:30. La begge feltene stå tomme for hele dager.
training-field-timeZone = Tidssone
training-zone-hint = For eksempel Europe/Brussels.
training-field-seats = Plasser
training-seats-hint = Tomt: ingen grense.
training-field-nominationDeadline = Siste dag for nominasjoner
training-deadline-hint = Tomt: til kurset begynner.
training-field-materials = Materiell og opptak
training-field-url = Adresse
training-field-kind = Type
training-save = Lagre
training-publish = Publiser
training-cancel = Avlys kurset
training-cancel-hint = Alle leser begrunnelsen.
training-discard = Forkast utkastet
training-saved = Lagret.
training-needed-title = Gi kurset en tittel: Uten den finner ingen det igjen.
training-needed-day = Oppgi den første dagen.
training-name-needed = Skriv navnet på den som nomineres.
training-email-needed = Skriv e-postadressen personen har på jobb.
training-reason-needed = Skriv hvorfor; de det gjelder, leser det.
training-day-range = Oppgi en dag fra 2000 til 2099.
training-cancel-needed = Skriv hvorfor; alle leser det.
training-no-version = Skriv versjonen som 4.4.
training-no-time = «{ $time }» er ikke et klokkeslett; skriv det som 09:30.
training-two-times = Oppgi begge klokkeslettene, eller ingen for hele dager.
training-time-order = Kurset slutter før det begynner.
training-too-long = Et kurs varer høyst 31 dager.
training-no-such-time = Dette klokkeslettet finnes ikke der den dagen: Klokken stilles frem.
training-unknown-zone = «{ $zone }» er ikke en tidssone; bruk et navn som Europe/Brussels.
training-deadline-late = Siste dag for nominasjoner er etter at kurset begynner.
training-seats-range = Oppgi fra 1 til 10000 plasser, eller ingen hvis det ikke er noen grense.
training-seats-too-few = Plasser som allerede er tildelt: { $taken }; oppgi minst like mange.
training-wrong-state = Dette er ikke mulig når statusen for kurset er «{ $state ->
    [DRAFT] { training-status-DRAFT }
    [PUBLISHED] Publisert
    [HELD] { training-status-HELD }
   *[CANCELLED] { training-status-CANCELLED }
}»; se på det slik det er nå.
training-nomination-wrong-state = Dette er ikke mulig når statusen for nominasjonen er «{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [WITHDRAWN] { training-nomination-WITHDRAWN }
    [ATTENDED] { training-nomination-ATTENDED }
   *[ABSENT] { training-nomination-ABSENT }
}»; se på den slik den er nå.
training-closed = Dette kurset er stengt for nominasjoner.
training-began = Kurset har begynt; plassene endres ikke lenger.
training-not-begun = Hvem som deltok, kan først føres opp når kurset har begynt.
training-nominated-twice = Denne personen er allerede nominert til dette kurset.
