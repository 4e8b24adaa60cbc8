question-title = Frågor och svar
question-lead = Svar från det direkta användarstödet. Se om ditt svar finns bland dem; ställ annars din fråga.
question-search = Sök bland frågor och svar
question-words = Vad vill du veta?
question-ask = Ställ en fråga
question-own = Mina frågor
question-count =
    { $count ->
        [one] { $count } svar
       *[other] { $count } svar
    }
question-nothing = Det har ingen frågat om ännu. Ta bort ett ord eller ställ din fråga.
question-all = Alla frågor och svar
question-figures = Det direkta användarstödet i siffror
question-figure-published = Offentliga svar
question-figure-asked = Ställda frågor
question-figure-open = Väntar på svar
question-figure-median = Från fråga till första svar (median)
question-figure-in-time = Besvarade inom två dagar
question-figure-rating = Läsarnas betyg
question-hours =
    { $count ->
        [one] { $count } timme
       *[other] { $count } timmar
    }
question-percent = { $percent } %
question-rating =
    { $count ->
        [one] { $mean } av 5 enligt { $count } läsare
       *[other] { $mean } av 5 enligt { $count } läsare
    }
question-state-OPEN = Väntar på svar
question-state-ANSWERED = Besvarad
question-state-PUBLISHED = Publicerad
question-state-CLOSED = Avslutad
question-ask-lead = Programmet svarar, eller den nationella samordnare som programmet lämnar din fråga till. Bara de och du ser den, om den inte publiceras, utan att något nämns om dig.
question-privacy = Skriv inget om den person som ärendet gäller: inget namn, inget nummer, inget födelsedatum.
question-field-title = Frågan på en rad
question-title-hint = Så som du skulle fråga en kollega.
question-field-body = Situationen
question-body-hint = Vad du vill göra, vad som händer i stället och vad du har försökt.
question-field-answer = Svaret
question-no-sector = Ingen särskild sektor
question-no-country = Inget särskilt land
question-send = Skicka frågan
question-near = Liknande svar
question-near-hint = Finns ditt svar bland dem?
question-near-count =
    { $count ->
        [0] Inga liknande svar
        [one] { $count } liknande svar
       *[other] { $count } liknande svar
    }
question-asked = Din fråga har skickats. Du hittar den bland dina frågor; svaret kommer att stå på den här sidan.
question-rated = Tack för ditt betyg.
question-answer = Svar
question-published-on = Senast reviderat den { $day }.
question-demonstration = Ett av de svar som från början ingår i demonstrationsdata.
question-rate = Var detta till hjälp?
question-score-1 = Inte alls
question-score-2 = Lite
question-score-3 = Delvis
question-score-4 = Till största delen
question-score-5 = Helt
question-rate-button = Betygsätt
question-thread = Frågan och vad som har sagts
question-asker = Den som frågade
question-asked-at = Frågan ställdes den { $at }
question-from = Frågeställarens land: { $country }
question-with-country = Ska besvaras av: { $country }
question-with-programme = Ska besvaras av programmet
question-assigned-to = ska besvaras av: { $country }
question-answer-label = Ditt svar
question-answer-button = Svara
question-follow-label = Lägg till något eller fråga igen
question-follow-button = Skicka
question-publish = Publicera det här svaret
question-back = Tillbaka till frågan
question-publish-lead = Formulera fråga och svar så att de hjälper alla och inte avslöjar något om den som frågade.
question-publish-button = Publicera
question-countries-hint = Landskoder med kommatecken emellan, t.ex. EL, UK.
question-assign = Vem som svarar
question-programme = Programmet
question-assign-button = Tilldela
question-close = Avsluta frågan
question-withdraw = Dra tillbaka det publicerade svaret
question-notes = Interna anteckningar
question-notes-hint = Endast de som svarar kan läsa dem.
question-note-label = Anteckning
question-note-button = Spara anteckningen
question-mine = Frågor som jag har ställt
question-none-asked = Du har inte frågat något ännu.
question-others = Andra frågor
question-needed = Detta krävs: utan det kan ingen svara.
question-needed-text = Skriv något; en tom text hjälper ingen.
question-published-needed = Skriv detta på originalspråket innan det publiceras.
question-wrong-state = Detta är inte möjligt när frågans status är ”{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}”; se hur det ser ut nu.
question-unanswered = Frågan avslutades utan svar; det finns inget att publicera.
question-score = Betygsätt från 1 (hjälpte inte) till 5 (hjälpte bra).
question-not-answered = Det finns inget svar att betygsätta ännu.
