question-title = Otázky a odpovede
question-lead = Odpovede priamej podpory používateľov. Pozrite sa, či je medzi nimi tá vaša; ak nie, opýtajte sa.
question-search = Vyhľadávanie v otázkach a odpovediach
question-words = Čo chcete vedieť?
question-ask = Položiť otázku
question-own = Moje otázky
question-count = { $count ->
    [one] { $count } odpoveď
    [few] { $count } odpovede
   *[other] { $count } odpovedí
}
question-nothing = Na to sa zatiaľ nikto nepýtal. Uberte niektoré slovo alebo sa opýtajte.
question-all = Všetky otázky a odpovede
question-figures = Priama podpora používateľov v číslach
question-figure-published = Verejné odpovede
question-figure-asked = Položené otázky
question-figure-open = Čaká na odpoveď
question-figure-median = Od otázky po prvú odpoveď (medián)
question-figure-in-time = Zodpovedané do dvoch dní
question-figure-rating = Hodnotenie čitateľov
question-hours = { $count ->
    [one] { $count } hodina
    [few] { $count } hodiny
   *[other] { $count } hodín
}
question-percent = { $percent } %
question-rating = { $count ->
    [one] { $mean } z 5, hodnotil { $count } čitateľ
    [few] { $mean } z 5, hodnotili { $count } čitatelia
   *[other] { $mean } z 5, hodnotilo { $count } čitateľov
}
question-state-OPEN = Čaká na odpoveď
question-state-ANSWERED = Zodpovedaná
question-state-PUBLISHED = Zverejnená
question-state-CLOSED = Uzavretá
question-ask-lead = Odpovedá program alebo národný koordinátor, ktorému program vašu otázku odovzdá. Vidíte ju iba vy a oni, ak nebude zverejnená, a to bez akejkoľvek zmienky o vás.
question-privacy = Nepíšte nič o osobe, ktorej sa prípad týka: žiadne meno, žiadne číslo, žiadny dátum narodenia.
question-field-title = Otázka v jednom riadku
question-title-hint = Tak, ako by ste sa opýtali kolegu.
question-field-body = Situácia
question-body-hint = Čo chcete urobiť, čo sa namiesto toho deje a čo ste skúsili.
question-field-answer = Odpoveď
question-no-sector = Žiadne konkrétne odvetvie
question-no-country = Žiadna konkrétna krajina
question-send = Odoslať otázku
question-near = Podobné odpovede
question-near-hint = Je medzi nimi odpoveď, ktorú hľadáte?
question-near-count = { $count ->
    [0] Žiadne podobné odpovede
    [one] { $count } podobná odpoveď
    [few] { $count } podobné odpovede
   *[other] { $count } podobných odpovedí
}
question-asked = Vaša otázka bola odoslaná. Nájdete ju medzi svojimi otázkami; odpoveď bude na tejto stránke.
question-rated = Ďakujeme za hodnotenie.
question-answer = Odpoveď
question-published-on = Naposledy upravené { $day }.
question-demonstration = Jedna z odpovedí, ktoré sú v ukážkových údajoch od začiatku.
question-rate = Pomohlo vám to?
question-score-1 = Vôbec nie
question-score-2 = Trochu
question-score-3 = Sčasti
question-score-4 = Z väčšej časti
question-score-5 = Úplne
question-rate-button = Ohodnotiť
question-thread = Otázka a ďalšia komunikácia
question-asker = Autor otázky
question-asked-at = Položená: { $at }
question-from = Krajina autora otázky: { $country }
question-with-country = Odpovedá: { $country }
question-with-programme = Odpovedá program
question-assigned-to = odpovedá: { $country }
question-answer-label = Vaša odpoveď
question-answer-button = Odpovedať
question-follow-label = Doplňte niečo alebo sa opýtajte znova
question-follow-button = Odoslať
question-publish = Zverejniť túto odpoveď
question-back = Späť na otázku
question-publish-lead = Sformulujte otázku a odpoveď tak, aby pomohli každému a neprezrádzali nič o autorovi otázky.
question-publish-button = Zverejniť
question-countries-hint = Kódy krajín oddelené čiarkami, napríklad EL, UK.
question-assign = Kto odpovedá
question-programme = Program
question-assign-button = Prideliť
question-close = Uzavrieť otázku
question-withdraw = Vziať zverejnenú odpoveď späť
question-notes = Interné poznámky
question-notes-hint = Čítajú ich iba tí, ktorí odpovedajú.
question-note-label = Poznámka
question-note-button = Uložiť poznámku
question-mine = Mnou položené otázky
question-none-asked = Zatiaľ ste sa na nič nepýtali.
question-others = Ostatné otázky
question-needed = Tento údaj je potrebný: bez neho nemožno odpovedať.
question-needed-text = Niečo napíšte; prázdny text nikomu nepomôže.
question-published-needed = Pred zverejnením napíšte tento text v jazyku originálu.
question-wrong-state = To nie je možné, pretože otázka { $state ->
    [OPEN] čaká na odpoveď
    [ANSWERED] bola zodpovedaná
    [PUBLISHED] je zverejnená
   *[CLOSED] je uzavretá
}; pozrite si jej terajšiu podobu.
question-unanswered = Otázka bola uzavretá bez odpovede; nie je čo zverejniť.
question-score = Ohodnoťte od 1 (nepomohlo) do 5 (veľmi pomohlo).
question-not-answered = Zatiaľ nie je žiadna odpoveď, ktorú by bolo možné ohodnotiť.
