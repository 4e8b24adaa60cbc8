training-title = Opleidingen
training-lead = Waarover de opleidingen van het programma gingen, het materiaal ervan en hoe u aan de volgende kunt deelnemen.
training-search = In opleidingen zoeken
training-words = Wat wilt u leren?
training-all = Alle opleidingen
training-count =
    { $count ->
        [one] { $count } opleiding
       *[other] { $count } opleidingen
    }
training-nothing = Geen enkele opleiding voldoet. Haal een woord of een voorwaarde weg.
training-calendar = Kalender
training-materials = Materiaal en opnamen
training-own = Mijn opleidingen
training-new = Nieuwe opleiding
training-feed = Kalender van alle opleidingen (iCalendar)
practice-facet-series = Reeks
practice-facet-cdm = CDM-versie
practice-facet-format = Vorm
practice-facet-spoken = Voertaal
training-status-DRAFT = Concept
training-status-OPEN = Open voor voordrachten
training-status-CLOSED = Gesloten voor voordrachten
training-status-HELD = Gehouden
training-status-CANCELLED = Geannuleerd
training-format-ONLINE = Online
training-format-ON_SITE = Ter plaatse
training-format-HYBRID = Ter plaatse en online
training-cdm = CDM { $version }
training-whole-day = hele dag
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = In uw tijd: { $time }
training-deadline-on = Laatste dag voor voordrachten: { $day }
training-seats-taken-of = { $taken } van { $seats } plaatsen bezet
training-participants-count =
    { $count ->
        [0] Nog niemand heeft een plaats
        [one] { $count } persoon heeft een plaats
       *[other] { $count } personen hebben een plaats
    }
training-waiting-count =
    { $count ->
        [one] { $count } persoon op de wachtlijst
       *[other] { $count } personen op de wachtlijst
    }
training-where = Waar
training-for-whom = Voor wie
training-languages = Talen
training-about = Waarover het gaat
training-agenda = Dagindeling
training-series-more = In dezelfde reeks
training-kind-RECORDING = Opname
training-kind-MATERIAL = Materiaal
training-no-materials = Geen materiaal voldoet.
training-demonstration = Verzonnen voor de demonstratie: deze opleiding vindt niet plaats.
training-cancelled-because = De opleiding gaat niet door: { $reason }
training-add-to-calendar = In uw kalender zetten
training-nominate = Iemand voordragen
training-nominate-lead = De nationale coördinator van uw land beslist over voordrachten. Wie wordt goedgekeurd, krijgt een plaats; als alle plaatsen bezet zijn, een plaats op de wachtlijst.
training-nominate-sign-in = Meld u aan om een collega of uzelf voor te dragen.
training-nominate-button = Voordragen
training-nominated = De voordracht is opgeslagen. U ziet het vervolg bij uw opleidingen.
training-field-name = Naam
training-field-email = E-mailadres op het werk
training-field-institution = Orgaan
training-institution-hint = Code van het orgaan, bijvoorbeeld FI:ETK. Dit mag leeg blijven.
training-field-note = Wat de coördinator moet weten
training-nomination-PROPOSED = Wacht op de nationale coördinator
training-nomination-CONFIRMED = Heeft een plaats
training-nomination-WAITING = Op de wachtlijst
training-nomination-DECLINED = Afgewezen
training-nomination-WITHDRAWN = Ingetrokken
training-nomination-ATTENDED = Heeft deelgenomen
training-nomination-ABSENT = Niet verschenen
training-place = nummer { $place }
training-endorse = Goedkeuren
training-decline = Afwijzen
training-reason = Reden
training-reason-hint = De betrokkenen lezen dit.
training-withdraw = Intrekken
training-participants = Voordrachten
training-participants-hint = Alleen het programma, de coördinator van hun land en wie hen heeft voorgedragen, zien wie zij zijn. Namen en adressen worden zes maanden na de opleiding gewist.
training-none-nominated = Er is nog niemand voorgedragen.
training-attended = Heeft deelgenomen
training-absent = Niet verschenen
training-forgotten = Naam gewist
training-feedback = Hoe was het?
training-feedback-lead = Het programma leest wat u schrijft, zonder uw naam.
training-field-useful = Wat was nuttig?
training-field-missing = Wat ontbrak er?
training-feedback-button = Verzenden
training-feedback-thanks = Dank u. Wat u schreef, is opgeslagen; u kunt het hier wijzigen.
training-feedback-read = Wat deelnemers schreven
training-mine = Opleidingen waarvoor ik ben voorgedragen
training-mine-none = U bent voor geen enkele opleiding voorgedragen.
training-by-me = Personen die ik heb voorgedragen
training-drafts = Concepten
training-key = Uw opleidingen in uw eigen kalender
training-key-lead = Abonneer u in uw kalender op een eigen adres: het toont de opleidingen waarvoor u bent voorgedragen en volgt elke wijziging. Wie het adres heeft, kan het lezen; houd het dus voor uzelf.
training-key-make = Mijn adres aanmaken
training-key-again = Nieuw adres aanmaken
training-key-known = U hebt sinds { $day } een adres. Een nieuw adres maakt het oude ongeldig.
training-key-once = Dit is uw adres. Het wordt één keer getoond: kopieer het nu.
training-month-before = Vorige maand
training-month-after = Volgende maand
training-month-none = Geen opleidingen in deze maand.
training-month-today = Deze maand
training-figures = Opleidingen in cijfers
training-figure-held = Gehouden opleidingen
training-figure-coming = Komende opleidingen
training-figure-attended = Personen die hebben deelgenomen
training-figure-countries = Landen waaruit zij kwamen
training-figure-rating = Beoordeling door deelnemers
training-edit = Opleiding wijzigen
training-edit-lead = Alleen het programma ziet een concept. Wat is gepubliceerd, verandert meteen voor iedereen, en wie is voorgedragen, krijgt bericht van een andere tijd of plaats.
training-field-title = Titel
training-field-series = Reeks
training-series-hint = Bijeenkomsten van dezelfde reeks staan bij elkaar. Dit mag leeg blijven.
training-field-about = Waarover het gaat
training-field-audience = Voor wie
training-field-agenda = Dagindeling
training-field-cdmVersion = CDM-versie
training-cdm-hint = Bijvoorbeeld 4.4; leeg als de opleiding niet over een versie gaat.
training-field-format = Vorm
training-no-format = Niet opgegeven
training-field-languages = Voertalen
training-languages-hint = Taalcodes met komma’s ertussen, bijvoorbeeld en, fr.
training-field-place = Locatie
training-place-hint = Een plaatsnaam, of hoe men online kan deelnemen. Dit mag leeg blijven.
training-field-startsOn = Eerste dag
training-field-endsOn = Laatste dag
training-ends-hint = Leeg: eindigt op de eerste dag.
training-field-startTime = Begint om
training-field-endTime = Eindigt om
training-time-hint = Bijvoorbeeld 09:30. Laat beide leeg voor hele dagen.
training-field-timeZone = Tijdzone
training-zone-hint = Bijvoorbeeld Europe/Brussels.
training-field-seats = Aantal plaatsen
training-seats-hint = Leeg: geen maximum.
training-field-nominationDeadline = Laatste dag voor voordrachten
training-deadline-hint = Leeg: tot de opleiding begint.
training-field-materials = Materiaal en opnamen
training-field-url = Adres
training-field-kind = Soort
training-save = Opslaan
training-publish = Publiceren
training-cancel = Opleiding annuleren
training-cancel-hint = Iedereen leest de reden.
training-discard = Concept verwijderen
training-saved = Opgeslagen.
training-needed-title = Geef een titel op: zonder titel vindt niemand de opleiding terug.
training-needed-day = Geef de eerste dag op.
training-name-needed = Schrijf de naam van wie wordt voorgedragen.
training-email-needed = Schrijf het e-mailadres van deze persoon op het werk.
training-reason-needed = Schrijf waarom; de betrokkenen lezen het.
training-day-range = Geef een dag van 2000 tot en met 2099.
training-cancel-needed = Schrijf waarom; iedereen leest het.
training-no-version = Schrijf de versie als 4.4.
training-no-time = ‘{ $time }’ is geen tijdstip; schrijf het als 09:30.
training-two-times = Geef beide tijden op, of geen voor hele dagen.
training-time-order = De opleiding eindigt voordat zij begint.
training-too-long = Een opleiding duurt hoogstens 31 dagen.
training-no-such-time = Dit tijdstip bestaat daar op die dag niet: de klok gaat vooruit.
training-unknown-zone = ‘{ $zone }’ is geen tijdzone; gebruik een naam als Europe/Brussels.
training-deadline-late = De laatste dag voor voordrachten ligt na het begin van de opleiding.
training-seats-range = Geef 1 tot en met 10000 plaatsen op, of niets als er geen maximum is.
training-seats-too-few = Al toegekende plaatsen: { $taken }; geef er minstens zoveel op.
training-wrong-state = Dit is niet mogelijk, want de opleiding heeft de status ‘{ $state ->
    [DRAFT] { training-status-DRAFT }
    [PUBLISHED] Gepubliceerd
    [HELD] { training-status-HELD }
   *[CANCELLED] { training-status-CANCELLED }
}’; bekijk de opleiding zoals die nu is.
training-nomination-wrong-state = Dit is niet mogelijk, want de voordracht heeft de status ‘{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [WITHDRAWN] { training-nomination-WITHDRAWN }
    [ATTENDED] { training-nomination-ATTENDED }
   *[ABSENT] { training-nomination-ABSENT }
}’; bekijk de voordracht zoals die nu is.
training-closed = Deze opleiding is gesloten voor voordrachten.
training-began = De opleiding is begonnen; de plaatsen veranderen niet meer.
training-not-begun = Wie heeft deelgenomen, kan pas worden aangegeven als de opleiding is begonnen.
training-nominated-twice = Deze persoon is al voor deze opleiding voorgedragen.
