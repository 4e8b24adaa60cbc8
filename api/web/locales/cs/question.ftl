question-title = Otázky a odpovědi
question-lead = Odpovědi přímé podpory uživatelů. Podívejte se, zda je mezi nimi ta vaše; pokud ne, zeptejte se.
question-search = Vyhledávání v otázkách a odpovědích
question-words = Co chcete vědět?
question-ask = Položit otázku
question-own = Moje otázky
question-count = { $count ->
    [one] { $count } odpověď
    [few] { $count } odpovědi
   *[other] { $count } odpovědí
}
question-nothing = Na to se zatím nikdo neptal. Uberte některé slovo nebo se zeptejte.
question-all = Všechny otázky a odpovědi
question-figures = Přímá podpora uživatelů v číslech
question-figure-published = Veřejné odpovědi
question-figure-asked = Položené otázky
question-figure-open = Čeká na odpověď
question-figure-median = Od otázky do první odpovědi (medián)
question-figure-in-time = Zodpovězeno do dvou dnů
question-figure-rating = Hodnocení čtenářů
question-hours = { $count ->
    [one] { $count } hodina
    [few] { $count } hodiny
   *[other] { $count } hodin
}
question-percent = { $percent } %
question-rating = { $count ->
    [one] { $mean } z 5, hodnotil { $count } čtenář
    [few] { $mean } z 5, hodnotili { $count } čtenáři
   *[other] { $mean } z 5, hodnotilo { $count } čtenářů
}
question-state-OPEN = Čeká na odpověď
question-state-ANSWERED = Zodpovězena
question-state-PUBLISHED = Zveřejněna
question-state-CLOSED = Uzavřena
question-ask-lead = Odpovídá program nebo národní koordinátor, kterému program vaši otázku předá. Vidíte ji pouze vy a oni, ledaže bude zveřejněna, a to bez jakékoli zmínky o vás.
question-privacy = Nepište nic o osobě, které se případ týká: žádné jméno, žádné číslo, žádné datum narození.
question-field-title = Otázka na jednom řádku
question-title-hint = Tak, jak byste se zeptali kolegy.
question-field-body = Situace
question-body-hint = Co chcete udělat, co se místo toho děje a co jste zkusili.
question-field-answer = Odpověď
question-no-sector = Žádné konkrétní odvětví
question-no-country = Žádná konkrétní země
question-send = Odeslat otázku
question-near = Podobné odpovědi
question-near-hint = Je mezi nimi odpověď, kterou hledáte?
question-near-count = { $count ->
    [0] Žádné podobné odpovědi
    [one] { $count } podobná odpověď
    [few] { $count } podobné odpovědi
   *[other] { $count } podobných odpovědí
}
question-asked = Vaše otázka byla odeslána. Najdete ji mezi svými otázkami; odpověď bude na této stránce.
question-rated = Děkujeme za hodnocení.
question-answer = Odpověď
question-published-on = Naposledy upraveno { $day }.
question-demonstration = Jedna z odpovědí, které jsou v ukázkových datech od začátku.
question-rate = Pomohlo vám to?
question-score-1 = Vůbec ne
question-score-2 = Trochu
question-score-3 = Zčásti
question-score-4 = Z větší části
question-score-5 = Zcela
question-rate-button = Ohodnotit
question-thread = Otázka a další komunikace
question-asker = Autor otázky
question-asked-at = Položena: { $at }
question-from = Země autora otázky: { $country }
question-with-country = Odpovídá: { $country }
question-with-programme = Odpovídá program
question-assigned-to = odpovídá: { $country }
question-answer-label = Vaše odpověď
question-answer-button = Odpovědět
question-follow-label = Doplňte něco nebo se zeptejte znovu
question-follow-button = Odeslat
question-publish = Zveřejnit tuto odpověď
question-back = Zpět na otázku
question-publish-lead = Formulujte otázku a odpověď tak, aby pomohly každému a neprozrazovaly nic o autorovi otázky.
question-publish-button = Zveřejnit
question-countries-hint = Kódy zemí oddělené čárkami, například EL, UK.
question-assign = Kdo odpovídá
question-programme = Program
question-assign-button = Přidělit
question-close = Uzavřít otázku
question-withdraw = Vzít zveřejněnou odpověď zpět
question-notes = Interní poznámky
question-notes-hint = Čtou je pouze ti, kdo odpovídají.
question-note-label = Poznámka
question-note-button = Uložit poznámku
question-mine = Mnou položené otázky
question-none-asked = Zatím jste se na nic neptali.
question-others = Ostatní otázky
question-needed = Tento údaj je nutný: bez něj nelze odpovědět.
question-needed-text = Něco napište; prázdný text nikomu nepomůže.
question-published-needed = Před zveřejněním napište tento text v jazyce originálu.
question-wrong-state = To není možné, protože otázka { $state ->
    [OPEN] čeká na odpověď
    [ANSWERED] byla zodpovězena
    [PUBLISHED] je zveřejněna
   *[CLOSED] je uzavřena
}; podívejte se na její nynější podobu.
question-unanswered = Otázka byla uzavřena bez odpovědi; není co zveřejnit.
question-score = Ohodnoťte od 1 (nepomohlo) do 5 (velmi pomohlo).
question-not-answered = Zatím není žádná odpověď, kterou by bylo možné ohodnotit.
