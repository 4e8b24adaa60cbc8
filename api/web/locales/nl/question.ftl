question-title = Vragen en antwoorden
question-lead = Antwoorden van de directe gebruikersondersteuning. Kijk of uw antwoord erbij staat; zo niet, stel dan uw vraag.
question-search = In vragen en antwoorden zoeken
question-words = Wat wilt u weten?
question-ask = Een vraag stellen
question-own = Mijn vragen
question-count =
    { $count ->
        [one] { $count } antwoord
       *[other] { $count } antwoorden
    }
question-nothing = Dit heeft nog niemand gevraagd. Haal een woord weg of stel uw vraag.
question-all = Alle vragen en antwoorden
question-figures = Directe gebruikersondersteuning in cijfers
question-figure-published = Openbare antwoorden
question-figure-asked = Gestelde vragen
question-figure-open = Wachten op antwoord
question-figure-median = Van vraag tot eerste antwoord (mediaan)
question-figure-in-time = Binnen twee dagen beantwoord
question-figure-rating = Beoordeling door lezers
question-hours =
    { $count ->
        [one] { $count } uur
       *[other] { $count } uur
    }
question-percent = { $percent }%
question-rating =
    { $count ->
        [one] { $mean } van 5, volgens { $count } lezer
       *[other] { $mean } van 5, volgens { $count } lezers
    }
question-state-OPEN = Wacht op antwoord
question-state-ANSWERED = Beantwoord
question-state-PUBLISHED = Gepubliceerd
question-state-CLOSED = Gesloten
question-ask-lead = Het programma geeft antwoord, of de nationale coördinator aan wie het uw vraag doorgeeft. Alleen zij en u zien de vraag, tenzij die wordt gepubliceerd, zonder iets over u te vermelden.
question-privacy = Schrijf niets over de persoon om wie het dossier gaat: geen naam, geen nummer, geen geboortedatum.
question-field-title = De vraag in één regel
question-title-hint = Zoals u het een collega zou vragen.
question-field-body = De situatie
question-body-hint = Wat u wilt doen, wat er in plaats daarvan gebeurt en wat u hebt geprobeerd.
question-field-answer = Het antwoord
question-no-sector = Geen bepaalde sector
question-no-country = Geen bepaald land
question-send = Vraag verzenden
question-near = Vergelijkbare antwoorden
question-near-hint = Staat uw antwoord erbij?
question-near-count =
    { $count ->
        [0] Geen vergelijkbare antwoorden
        [one] { $count } vergelijkbaar antwoord
       *[other] { $count } vergelijkbare antwoorden
    }
question-asked = Uw vraag is verzonden. U vindt de vraag bij uw vragen; het antwoord komt op deze pagina te staan.
question-rated = Dank u voor uw beoordeling.
question-answer = Antwoord
question-published-on = Laatst herzien op { $day }.
question-demonstration = Een van de antwoorden die vanaf het begin in de demonstratiegegevens staan.
question-rate = Heeft dit geholpen?
question-score-1 = Helemaal niet
question-score-2 = Een beetje
question-score-3 = Gedeeltelijk
question-score-4 = Grotendeels
question-score-5 = Volledig
question-rate-button = Beoordelen
question-thread = De vraag en wat er is gezegd
question-asker = Vraagsteller
question-asked-at = Gesteld op { $at }
question-from = Land van de vraagsteller: { $country }
question-with-country = Te beantwoorden door: { $country }
question-with-programme = Te beantwoorden door het programma
question-assigned-to = te beantwoorden door: { $country }
question-answer-label = Uw antwoord
question-answer-button = Beantwoorden
question-follow-label = Iets toevoegen of opnieuw vragen
question-follow-button = Verzenden
question-publish = Dit antwoord publiceren
question-back = Terug naar de vraag
question-publish-lead = Formuleer vraag en antwoord zo dat iedereen er iets aan heeft en dat ze niets over de vraagsteller prijsgeven.
question-publish-button = Publiceren
question-countries-hint = Landcodes met komma’s ertussen, bijvoorbeeld EL, UK.
question-assign = Wie antwoordt
question-programme = Het programma
question-assign-button = Toewijzen
question-close = De vraag sluiten
question-withdraw = Het gepubliceerde antwoord intrekken
question-notes = Interne notities
question-notes-hint = Alleen wie antwoordt, kan ze lezen.
question-note-label = Notitie
question-note-button = Notitie opslaan
question-mine = Vragen die ik heb gesteld
question-none-asked = U hebt nog niets gevraagd.
question-others = Andere vragen
question-needed = Dit is nodig: zonder dit gegeven kan niemand antwoorden.
question-needed-text = Schrijf iets; aan een lege tekst heeft niemand iets.
question-published-needed = Schrijf dit in de oorspronkelijke taal voordat het wordt gepubliceerd.
question-wrong-state = Dit is niet mogelijk, want de vraag heeft de status ‘{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}’; bekijk de vraag zoals die nu is.
question-unanswered = De vraag is zonder antwoord gesloten; er is niets te publiceren.
question-score = Beoordeel van 1 (hielp niet) tot en met 5 (hielp goed).
question-not-answered = Er is nog geen antwoord dat kan worden beoordeeld.
