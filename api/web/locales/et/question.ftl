question-title = Küsimused ja vastused
question-lead = Otsese kasutajatoe vastused. Vaadake, kas teie vastus on nende seas; kui ei ole, siis küsige.
question-search = Otsing küsimustest ja vastustest
question-words = Mida soovite teada?
question-ask = Esita küsimus
question-own = Minu küsimused
question-count =
    { $count ->
        [one] { $count } vastus
       *[other] { $count } vastust
    }
question-nothing = Keegi ei ole seda veel küsinud. Eemaldage mõni sõna või esitage küsimus.
question-all = Kõik küsimused ja vastused
question-figures = Otsene kasutajatugi arvudes
question-figure-published = Avalikud vastused
question-figure-asked = Esitatud küsimused
question-figure-open = Ootavad vastust
question-figure-median = Küsimusest esimese vastuseni, mediaan
question-figure-in-time = Vastatud kahe päeva jooksul
question-figure-rating = Lugejate hinnang
question-hours =
    { $count ->
        [one] { $count } tund
       *[other] { $count } tundi
    }
question-percent = { $percent }%
question-rating =
    { $count ->
        [one] { $mean } viiest, hinnanud { $count } lugeja
       *[other] { $mean } viiest, hinnanud { $count } lugejat
    }
question-state-OPEN = Ootab vastust
question-state-ANSWERED = Vastatud
question-state-PUBLISHED = Avaldatud
question-state-CLOSED = Suletud
question-ask-lead = Vastab programm või riigi koordinaator, kellele programm teie küsimuse annab. Seda näevad ainult nemad ja teie, kui just küsimust ei avaldata; ka siis ei mainita teie kohta midagi.
question-privacy = Ärge kirjutage midagi isiku kohta, keda juhtum puudutab: ei nime, numbrit ega sünnikuupäeva.
question-field-title = Küsimus ühe reaga
question-title-hint = Nii, nagu te küsiksite kolleegilt.
question-field-body = Olukord
question-body-hint = Mida te soovite teha, mis selle asemel juhtub ja mida olete proovinud.
question-field-answer = Vastus
question-no-sector = Ükski konkreetne valdkond
question-no-country = Ükski konkreetne riik
question-send = Saada küsimus
question-near = Sarnased vastused
question-near-hint = Kas teie vastus on nende seas?
question-near-count =
    { $count ->
        [0] Sarnaseid vastuseid ei ole
        [one] { $count } sarnane vastus
       *[other] { $count } sarnast vastust
    }
question-asked = Teie küsimus on saadetud. Leiate selle oma küsimuste seast; vastus ilmub sellele lehele.
question-rated = Täname hinnangu eest.
question-answer = Vastus
question-published-on = Viimati läbi vaadatud { $day }.
question-demonstration = Üks vastustest, mis on näidisandmetes algusest peale.
question-rate = Kas sellest oli abi?
question-score-1 = Üldse mitte
question-score-2 = Veidi
question-score-3 = Osaliselt
question-score-4 = Suures osas
question-score-5 = Täielikult
question-rate-button = Hinda
question-thread = Küsimus ja mida on öeldud
question-asker = Küsija
question-asked-at = Küsitud: { $at }
question-from = Küsija riik: { $country }
question-with-country = Vastaja: { $country }
question-with-programme = Vastaja: programm
question-assigned-to = vastaja: { $country }
question-answer-label = Teie vastus
question-answer-button = Vasta
question-follow-label = Lisage midagi või küsige uuesti
question-follow-button = Saada
question-publish = Avalda see vastus
question-back = Tagasi küsimuse juurde
question-publish-lead = Sõnastage küsimus ja vastus nii, et neist oleks abi kõigile ja need ei avaldaks midagi küsija kohta.
question-publish-button = Avalda
question-countries-hint = Riikide koodid, nende vahel koma, näiteks EL, UK.
question-assign = Kes vastab
question-programme = Programm
question-assign-button = Määra
question-close = Sulge küsimus
question-withdraw = Võta avaldatud vastus tagasi
question-notes = Sisemärkmed
question-notes-hint = Neid loevad ainult vastajad.
question-note-label = Märge
question-note-button = Salvesta märge
question-mine = Minu esitatud küsimused
question-none-asked = Te ei ole veel midagi küsinud.
question-others = Muud küsimused
question-needed = See on vajalik: ilma selleta ei saa keegi vastata.
question-needed-text = Kirjutage midagi; tühjast tekstist ei ole kellelegi abi.
question-published-needed = Enne avaldamist kirjutage see algkeeles.
question-wrong-state = See ei ole võimalik, kui küsimuse olek on „{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}“; vaadake küsimuse praegust seisu.
question-unanswered = Küsimus suleti vastuseta; midagi ei ole avaldada.
question-score = Hinnake 1-st (ei aidanud) 5-ni (aitas hästi).
question-not-answered = Veel ei ole vastust, mida saaks hinnata.
