question-title = Spørgsmål og svar
question-lead = Svar fra den direkte brugersupport. Se, om dit svar er iblandt; hvis ikke, så stil dit spørgsmål.
question-search = Søg i spørgsmål og svar
question-words = Hvad vil du vide?
question-ask = Stil et spørgsmål
question-own = Mine spørgsmål
question-count =
    { $count ->
        [one] { $count } svar
       *[other] { $count } svar
    }
question-nothing = Det har ingen spurgt om endnu. Fjern et ord, eller stil dit spørgsmål.
question-all = Alle spørgsmål og svar
question-figures = Den direkte brugersupport i tal
question-figure-published = Offentlige svar
question-figure-asked = Stillede spørgsmål
question-figure-open = Afventer svar
question-figure-median = Fra spørgsmål til første svar (median)
question-figure-in-time = Besvaret inden for to dage
question-figure-rating = Læsernes vurdering
question-hours =
    { $count ->
        [one] { $count } time
       *[other] { $count } timer
    }
question-percent = { $percent } %
question-rating =
    { $count ->
        [one] { $mean } af 5 ifølge { $count } læser
       *[other] { $mean } af 5 ifølge { $count } læsere
    }
question-state-OPEN = Afventer svar
question-state-ANSWERED = Besvaret
question-state-PUBLISHED = Offentliggjort
question-state-CLOSED = Afsluttet
question-ask-lead = Programmet svarer, eller også svarer den nationale koordinator, som programmet giver dit spørgsmål videre til. Kun de og du selv kan se det, medmindre det offentliggøres, uden at der står noget om dig.
question-privacy = Skriv intet om den person, som sagen drejer sig om: intet navn, intet nummer, ingen fødselsdato.
question-field-title = Spørgsmålet på én linje
question-title-hint = Som du ville spørge en kollega.
question-field-body = Situationen
question-body-hint = Hvad du vil gøre, hvad der sker i stedet, og hvad du har prøvet.
question-field-answer = Svaret
question-no-sector = Ingen bestemt sektor
question-no-country = Intet bestemt land
question-send = Send spørgsmålet
question-near = Lignende svar
question-near-hint = Er dit svar iblandt?
question-near-count =
    { $count ->
        [0] Ingen lignende svar
        [one] { $count } lignende svar
       *[other] { $count } lignende svar
    }
question-asked = Dit spørgsmål er sendt. Du finder det blandt dine spørgsmål; svaret kommer til at stå på denne side.
question-rated = Tak for din vurdering.
question-answer = Svar
question-published-on = Senest revideret den { $day }.
question-demonstration = Et af de svar, der fra begyndelsen er med i demonstrationsdata.
question-rate = Var dette til hjælp?
question-score-1 = Slet ikke
question-score-2 = Lidt
question-score-3 = Delvis
question-score-4 = For det meste
question-score-5 = Fuldt ud
question-rate-button = Vurdér
question-thread = Spørgsmålet, og hvad der er sagt
question-asker = Den, der spurgte
question-asked-at = Spurgt den { $at }
question-from = Spørgerens land: { $country }
question-with-country = Skal besvares af: { $country }
question-with-programme = Skal besvares af programmet
question-assigned-to = skal besvares af: { $country }
question-answer-label = Dit svar
question-answer-button = Svar
question-follow-label = Tilføj noget, eller spørg igen
question-follow-button = Send
question-publish = Offentliggør dette svar
question-back = Tilbage til spørgsmålet
question-publish-lead = Formulér spørgsmål og svar, så de hjælper alle og intet røber om den, der spurgte.
question-publish-button = Offentliggør
question-countries-hint = Landekoder med komma imellem, f.eks. EL, UK.
question-assign = Hvem der svarer
question-programme = Programmet
question-assign-button = Tildel
question-close = Afslut spørgsmålet
question-withdraw = Træk det offentliggjorte svar tilbage
question-notes = Interne noter
question-notes-hint = Kun de, der svarer, kan læse dem.
question-note-label = Note
question-note-button = Gem noten
question-mine = Spørgsmål, jeg har stillet
question-none-asked = Du har endnu ikke spurgt om noget.
question-others = Andre spørgsmål
question-needed = Dette kræves: Uden det kan ingen svare.
question-needed-text = Skriv noget; en tom tekst hjælper ingen.
question-published-needed = Skriv dette på originalsproget, før det offentliggøres.
question-wrong-state = Det er ikke muligt, når spørgsmålets status er »{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}«; se på det, som det er nu.
question-unanswered = Spørgsmålet blev afsluttet uden svar; der er intet at offentliggøre.
question-score = Vurdér fra 1 (hjalp ikke) til 5 (hjalp godt).
question-not-answered = Der er endnu ikke noget svar, der kan vurderes.
