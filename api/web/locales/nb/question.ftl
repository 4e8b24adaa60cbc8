question-title = Spørsmål og svar
question-lead = Svar fra den direkte brukerstøtten. Se om svaret ditt er blant dem; hvis ikke, still spørsmålet ditt.
question-search = Søk i spørsmål og svar
question-words = Hva vil du vite?
question-ask = Still et spørsmål
question-own = Mine spørsmål
question-count =
    { $count ->
        [one] { $count } svar
       *[other] { $count } svar
    }
question-nothing = Ingen har spurt om dette ennå. Fjern et ord, eller still spørsmålet ditt.
question-all = Alle spørsmål og svar
question-figures = Den direkte brukerstøtten i tall
question-figure-published = Offentlige svar
question-figure-asked = Stilte spørsmål
question-figure-open = Venter på svar
question-figure-median = Fra spørsmål til første svar (median)
question-figure-in-time = Besvart innen to dager
question-figure-rating = Lesernes vurdering
question-hours =
    { $count ->
        [one] { $count } time
       *[other] { $count } timer
    }
question-percent = { $percent } %
question-rating =
    { $count ->
        [one] { $mean } av 5 ifølge { $count } leser
       *[other] { $mean } av 5 ifølge { $count } lesere
    }
question-state-OPEN = Venter på svar
question-state-ANSWERED = Besvart
question-state-PUBLISHED = Publisert
question-state-CLOSED = Avsluttet
question-ask-lead = Programmet svarer, eller den nasjonale koordinatoren som programmet gir spørsmålet ditt videre til. Bare de og du selv ser det, med mindre det blir publisert, uten at noe sies om deg.
question-privacy = Skriv ingenting om personen som saken gjelder: ikke navn, ikke nummer, ikke fødselsdato.
question-field-title = Spørsmålet på én linje
question-title-hint = Slik du ville spurt en kollega.
question-field-body = Situasjonen
question-body-hint = Hva du vil gjøre, hva som skjer i stedet, og hva du har prøvd.
question-field-answer = Svaret
question-no-sector = Ingen bestemt sektor
question-no-country = Ikke noe bestemt land
question-send = Send spørsmålet
question-near = Lignende svar
question-near-hint = Er svaret ditt blant dem?
question-near-count =
    { $count ->
        [0] Ingen lignende svar
        [one] { $count } lignende svar
       *[other] { $count } lignende svar
    }
question-asked = Spørsmålet ditt er sendt. Du finner det blant spørsmålene dine; svaret kommer til å stå på denne siden.
question-rated = Takk for vurderingen.
question-answer = Svar
question-published-on = Sist revidert { $day }.
question-demonstration = Et av svarene som er med i demonstrasjonsdataene fra begynnelsen av.
question-rate = Var dette til hjelp?
question-score-1 = Ikke i det hele tatt
question-score-2 = Litt
question-score-3 = Delvis
question-score-4 = For det meste
question-score-5 = Fullt ut
question-rate-button = Gi vurdering
question-thread = Spørsmålet og det som er sagt
question-asker = Den som spurte
question-asked-at = Spurt { $at }
question-from = Spørrerens land: { $country }
question-with-country = Skal besvares av: { $country }
question-with-programme = Skal besvares av programmet
question-assigned-to = skal besvares av: { $country }
question-answer-label = Ditt svar
question-answer-button = Svar
question-follow-label = Legg til noe, eller spør på nytt
question-follow-button = Send
question-publish = Publiser dette svaret
question-back = Tilbake til spørsmålet
question-publish-lead = Formuler spørsmål og svar slik at de hjelper alle og ikke røper noe om den som spurte.
question-publish-button = Publiser
question-countries-hint = Landkoder med komma mellom, for eksempel EL, UK.
question-assign = Hvem som svarer
question-programme = Programmet
question-assign-button = Tildel
question-close = Avslutt spørsmålet
question-withdraw = Trekk tilbake det publiserte svaret
question-notes = Interne notater
question-notes-hint = Bare de som svarer, kan lese dem.
question-note-label = Notat
question-note-button = Lagre notatet
question-mine = Spørsmål jeg har stilt
question-none-asked = Du har ikke spurt om noe ennå.
question-others = Andre spørsmål
question-needed = Dette kreves: Uten det kan ingen svare.
question-needed-text = Skriv noe; en tom tekst hjelper ingen.
question-published-needed = Skriv dette på originalspråket før det blir publisert.
question-wrong-state = Dette er ikke mulig når statusen for spørsmålet er «{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}»; se på det slik det er nå.
question-unanswered = Spørsmålet ble avsluttet uten svar; det er ingenting å publisere.
question-score = Vurder fra 1 (hjalp ikke) til 5 (hjalp godt).
question-not-answered = Det finnes ikke noe svar å vurdere ennå.
