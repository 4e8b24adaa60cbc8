question-title = Klausimai ir atsakymai
question-lead = Tiesioginės pagalbos naudotojams atsakymai. Pažiūrėkite, ar tarp jų yra jums reikalingas; jei ne, klauskite.
question-search = Klausimų ir atsakymų paieška
question-words = Ką norite sužinoti?
question-ask = Užduoti klausimą
question-own = Mano klausimai
question-count =
    { $count ->
        [one] { $count } atsakymas
        [few] { $count } atsakymai
        [many] { $count } atsakymo
       *[other] { $count } atsakymų
    }
question-nothing = To dar niekas neklausė. Pašalinkite kurį nors žodį arba užduokite klausimą.
question-all = Visi klausimai ir atsakymai
question-figures = Tiesioginė pagalba naudotojams skaičiais
question-figure-published = Viešai skelbiami atsakymai
question-figure-asked = Užduoti klausimai
question-figure-open = Laukia atsakymo
question-figure-median = Nuo klausimo iki pirmojo atsakymo (mediana)
question-figure-in-time = Atsakyta per dvi dienas
question-figure-rating = Skaitytojų įvertinimas
question-hours =
    { $count ->
        [one] { $count } valanda
        [few] { $count } valandos
        [many] { $count } valandos
       *[other] { $count } valandų
    }
question-percent = { $percent } %
question-rating =
    { $count ->
        [one] { $mean } iš 5, įvertino { $count } skaitytojas
        [few] { $mean } iš 5, įvertino { $count } skaitytojai
        [many] { $mean } iš 5, įvertino { $count } skaitytojo
       *[other] { $mean } iš 5, įvertino { $count } skaitytojų
    }
question-state-OPEN = Laukia atsakymo
question-state-ANSWERED = Atsakyta
question-state-PUBLISHED = Paskelbtas
question-state-CLOSED = Uždarytas
question-ask-lead = Atsako programa arba nacionalinis koordinatorius, kuriam ji perduoda jūsų klausimą. Klausimą matote tik jūs ir atsakantieji, nebent jis paskelbiamas; ir tada apie jus nieko neužsimenama.
question-privacy = Nerašykite nieko apie asmenį, su kuriuo susijusi byla: nei vardo ar pavardės, nei numerio, nei gimimo datos.
question-field-title = Klausimas viena eilute
question-title-hint = Taip, kaip klaustumėte kolegos.
question-field-body = Padėtis
question-body-hint = Ką norite padaryti, kas vyksta vietoj to ir ką jau bandėte.
question-field-answer = Atsakymas
question-no-sector = Jokia konkreti sritis
question-no-country = Jokia konkreti šalis
question-send = Siųsti klausimą
question-near = Panašūs atsakymai
question-near-hint = Ar tarp jų yra jums reikalingas atsakymas?
question-near-count =
    { $count ->
        [0] Panašių atsakymų nėra
        [one] { $count } panašus atsakymas
        [few] { $count } panašūs atsakymai
        [many] { $count } panašaus atsakymo
       *[other] { $count } panašių atsakymų
    }
question-asked = Jūsų klausimas išsiųstas. Jį rasite tarp savo klausimų; atsakymas bus pateiktas šiame puslapyje.
question-rated = Dėkojame už įvertinimą.
question-answer = Atsakymas
question-published-on = Paskutinį kartą peržiūrėta { $day }
question-demonstration = Vienas iš atsakymų, kurie parodomuosiuose duomenyse yra nuo pradžių.
question-rate = Ar tai padėjo?
question-score-1 = Visai ne
question-score-2 = Šiek tiek
question-score-3 = Iš dalies
question-score-4 = Didžiąja dalimi
question-score-5 = Visiškai
question-rate-button = Įvertinti
question-thread = Klausimas ir tolesnis susirašinėjimas
question-asker = Klausiantysis
question-asked-at = Klausta: { $at }
question-from = Klausiančiojo šalis: { $country }
question-with-country = Atsakys: { $country }
question-with-programme = Atsakys programa
question-assigned-to = atsakys: { $country }
question-answer-label = Jūsų atsakymas
question-answer-button = Atsakyti
question-follow-label = Papildykite arba klauskite dar kartą
question-follow-button = Siųsti
question-publish = Skelbti šį atsakymą
question-back = Grįžti prie klausimo
question-publish-lead = Klausimą ir atsakymą suformuluokite taip, kad jie padėtų visiems ir nieko neatskleistų apie klausiantįjį.
question-publish-button = Skelbti
question-countries-hint = Šalių kodai, atskirti kableliais, pavyzdžiui, EL, UK.
question-assign = Kas atsako
question-programme = Programa
question-assign-button = Priskirti
question-close = Uždaryti klausimą
question-withdraw = Atšaukti paskelbtą atsakymą
question-notes = Vidaus pastabos
question-notes-hint = Jas skaito tik atsakantieji.
question-note-label = Pastaba
question-note-button = Išsaugoti pastabą
question-mine = Mano užduoti klausimai
question-none-asked = Dar nieko neklausėte.
question-others = Kiti klausimai
question-needed = To reikia: be to niekas negali atsakyti.
question-needed-text = Parašykite ką nors; tuščias tekstas niekam nepadeda.
question-published-needed = Prieš skelbdami parašykite tai originalo kalba.
question-wrong-state = To padaryti negalima, nes klausimo būsena yra „{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}“; peržiūrėkite, koks jis yra dabar.
question-unanswered = Klausimas uždarytas be atsakymo; nėra ką skelbti.
question-score = Įvertinkite nuo 1 (nepadėjo) iki 5 (labai padėjo).
question-not-answered = Dar nėra atsakymo, kurį būtų galima įvertinti.
