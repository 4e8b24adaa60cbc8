question-title = Mistoqsijiet u tweġibiet
question-lead = Tweġibiet tal-appoġġ dirett għall-utenti. Ara jekk it-tweġiba li qed tfittex hijiex fosthom; jekk le, staqsi.
question-search = Fittex fil-mistoqsijiet u t-tweġibiet
question-words = X’trid tkun taf?
question-ask = Agħmel mistoqsija
question-own = Il-mistoqsijiet tiegħi
question-count = { $count ->
    [one] Tweġiba waħda
    [two] { $count } tweġibiet
    [few] { $count } tweġibiet
    [many] { $count }-il tweġiba
   *[other] { $count } tweġiba
}
question-nothing = S’issa ħadd ma staqsa dan. Neħħi kelma, jew agħmel mistoqsija.
question-all = Il-mistoqsijiet u t-tweġibiet kollha
question-figures = L-appoġġ dirett għall-utenti f’ċifri
question-figure-published = Tweġibiet li jaqrahom kulħadd
question-figure-asked = Mistoqsijiet li saru
question-figure-open = Qed jistennew tweġiba
question-figure-median = Żmien medjan mill-mistoqsija sal-ewwel tweġiba
question-figure-in-time = Imwieġba fi żmien jumejn
question-figure-rating = Valutazzjoni tal-qarrejja
question-hours = { $count ->
    [one] Siegħa waħda
    [two] { $count } sigħat
    [few] { $count } sigħat
    [many] { $count }-il siegħa
   *[other] { $count } siegħa
}
question-percent = { $percent } %
question-rating = { $count ->
    [one] { $mean } minn 5, skont qarrej wieħed
    [two] { $mean } minn 5, skont { $count } qarrejja
    [few] { $mean } minn 5, skont { $count } qarrejja
    [many] { $mean } minn 5, skont { $count }-il qarrej
   *[other] { $mean } minn 5, skont { $count } qarrej
}
question-state-OPEN = Qed tistenna tweġiba
question-state-ANSWERED = Imwieġba
question-state-PUBLISHED = Ippubblikata
question-state-CLOSED = Magħluqa
question-ask-lead = Iwieġeb il-programm, jew il-koordinatur nazzjonali li lilu l-programm jgħaddi l-mistoqsija tiegħek. Jarawha biss huma u int, ħlief jekk tiġi ppubblikata, mingħajr ebda kelma dwarek.
question-privacy = Tikteb xejn dwar il-persuna kkonċernata mill-każ: la isem, la numru u lanqas data tat-twelid.
question-field-title = Il-mistoqsija f’linja waħda
question-title-hint = Kif tistaqsi lil kollega.
question-field-body = Is-sitwazzjoni
question-body-hint = X’trid tagħmel, x’jiġri minflok, u x’ippruvajt.
question-field-answer = It-tweġiba
question-no-sector = L-ebda settur partikolari
question-no-country = L-ebda pajjiż partikolari
question-send = Ibgħat il-mistoqsija
question-near = Tweġibiet simili
question-near-hint = It-tweġiba li qed tfittex hija fosthom?
question-near-count = { $count ->
    [0] L-ebda tweġiba simili
    [one] Tweġiba waħda simili
    [two] { $count } tweġibiet simili
    [few] { $count } tweġibiet simili
    [many] { $count }-il tweġiba simili
   *[other] { $count } tweġiba simili
}
question-asked = Il-mistoqsija tiegħek intbagħtet. Issibha fost il-mistoqsijiet tiegħek; it-tweġiba tidher f’din il-paġna.
question-rated = Grazzi tal-valutazzjoni tiegħek.
question-answer = Tweġiba
question-published-on = Riveduta l-aħħar darba fid-data { $day }.
question-demonstration = Waħda mit-tweġibiet li kien hemm sa mill-bidu fis-sett ta’ data għal dimostrazzjoni.
question-rate = Din it-tweġiba għenitek?
question-score-1 = Xejn
question-score-2 = Ftit
question-score-3 = Parzjalment
question-score-4 = Fil-biċċa l-kbira
question-score-5 = Kompletament
question-rate-button = Ivvaluta
question-thread = Il-mistoqsija u x’intqal dwarha
question-asker = Min staqsa
question-asked-at = Saret fi { $at }
question-from = Il-pajjiż ta’ min staqsa: { $country }
question-with-country = It-tweġiba tingħata minn: { $country }
question-with-programme = It-tweġiba tingħata mill-programm
question-assigned-to = it-tweġiba tingħata minn: { $country }
question-answer-label = It-tweġiba tiegħek
question-answer-button = Wieġeb
question-follow-label = Żid xi ħaġa, jew erġa’ staqsi
question-follow-button = Ibgħat
question-publish = Ippubblika din it-tweġiba
question-back = Lura għall-mistoqsija
question-publish-lead = Ifformula l-mistoqsija u t-tweġiba b’mod li jgħinu lil kulħadd u ma jgħidu xejn dwar min staqsa.
question-publish-button = Ippubblika
question-countries-hint = Kodiċijiet tal-pajjiżi b’virgoli bejniethom, bħal EL, UK.
question-assign = Min iwieġeb
question-programme = Il-programm
question-assign-button = Assenja
question-close = Agħlaq il-mistoqsija
question-withdraw = Irtira t-tweġiba ppubblikata
question-notes = Noti interni
question-notes-hint = Jaqrawhom biss dawk li jwieġbu.
question-note-label = Nota
question-note-button = Issejvja n-nota
question-mine = Mistoqsijiet li għamilt jien
question-none-asked = Għadek m’għamilt l-ebda mistoqsija.
question-others = Mistoqsijiet oħra
question-needed = Dan huwa meħtieġ: mingħajru ħadd ma jista’ jwieġeb.
question-needed-text = Ikteb xi ħaġa; test vojt ma jgħin lil ħadd.
question-published-needed = Ikteb dan fil-lingwa oriġinali qabel ma jiġi ppubblikat.
question-wrong-state = Dan mhux possibbli b’mistoqsija li l-istatus tagħha huwa “{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}”; ara kif inhi issa.
question-unanswered = Il-mistoqsija ngħalqet mingħajr tweġiba; m’hemm xejn x’jiġi ppubblikat.
question-score = Ivvaluta minn 1 (ma għenitx) sa 5 (għenet ħafna).
question-not-answered = Għad m’hemm l-ebda tweġiba li tista’ tiġi vvalutata.
