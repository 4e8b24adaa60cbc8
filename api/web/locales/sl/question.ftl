question-title = Vprašanja in odgovori
question-lead = Odgovori neposredne pomoči uporabnikom. Poglejte, ali je vaš med njimi; če ga ni, vprašajte.
question-search = Iskanje po vprašanjih in odgovorih
question-words = Kaj želite vedeti?
question-ask = Postavi vprašanje
question-own = Moja vprašanja
question-count = { $count ->
    [one] { $count } odgovor
    [two] { $count } odgovora
    [few] { $count } odgovori
   *[other] { $count } odgovorov
}
question-nothing = Tega še nihče ni vprašal. Odstranite kakšno besedo ali postavite vprašanje.
question-all = Vsa vprašanja in odgovori
question-figures = Neposredna pomoč uporabnikom v številkah
question-figure-published = Javni odgovori
question-figure-asked = Postavljena vprašanja
question-figure-open = Čaka na odgovor
question-figure-median = Od vprašanja do prvega odgovora (mediana)
question-figure-in-time = Odgovorjeno v dveh dneh
question-figure-rating = Ocena bralcev
question-hours = { $count ->
    [one] { $count } ura
    [two] { $count } uri
    [few] { $count } ure
   *[other] { $count } ur
}
question-percent = { $percent } %
question-rating = { $count ->
    [one] { $mean } od 5, ocenil { $count } bralec
    [two] { $mean } od 5, ocenila { $count } bralca
    [few] { $mean } od 5, ocenili { $count } bralci
   *[other] { $mean } od 5, ocenilo { $count } bralcev
}
question-state-OPEN = Čaka na odgovor
question-state-ANSWERED = Odgovorjeno
question-state-PUBLISHED = Objavljeno
question-state-CLOSED = Zaprto
question-ask-lead = Odgovori program ali nacionalni koordinator, ki mu program preda vaše vprašanje. Vidite ga samo vi in oni, razen če bo objavljeno, in to brez vsakršne navedbe o vas.
question-privacy = Ne pišite ničesar o osebi, na katero se zadeva nanaša: ne imena, ne številke, ne datuma rojstva.
question-field-title = Vprašanje v eni vrstici
question-title-hint = Tako, kot bi vprašali sodelavca.
question-field-body = Okoliščine
question-body-hint = Kaj želite storiti, kaj se zgodi namesto tega in kaj ste poskusili.
question-field-answer = Odgovor
question-no-sector = Brez določenega področja
question-no-country = Brez določene države
question-send = Pošlji vprašanje
question-near = Podobni odgovori
question-near-hint = Je med njimi odgovor, ki ga iščete?
question-near-count = { $count ->
    [0] Ni podobnih odgovorov
    [one] { $count } podoben odgovor
    [two] { $count } podobna odgovora
    [few] { $count } podobni odgovori
   *[other] { $count } podobnih odgovorov
}
question-asked = Vaše vprašanje je poslano. Našli ga boste med svojimi vprašanji; odgovor bo na tej strani.
question-rated = Hvala za oceno.
question-answer = Odgovor
question-published-on = Zadnja sprememba: { $day }.
question-demonstration = Eden od odgovorov, ki so v predstavitvenih podatkih od začetka.
question-rate = Vam je to pomagalo?
question-score-1 = Sploh ne
question-score-2 = Malo
question-score-3 = Delno
question-score-4 = Večinoma
question-score-5 = V celoti
question-rate-button = Oceni
question-thread = Vprašanje in nadaljnje dopisovanje
question-asker = Avtor vprašanja
question-asked-at = Postavljeno: { $at }
question-from = Država avtorja vprašanja: { $country }
question-with-country = Odgovarja: { $country }
question-with-programme = Odgovarja program
question-assigned-to = odgovarja: { $country }
question-answer-label = Vaš odgovor
question-answer-button = Odgovori
question-follow-label = Dopolnite ali vprašajte znova
question-follow-button = Pošlji
question-publish = Objavi ta odgovor
question-back = Nazaj na vprašanje
question-publish-lead = Vprašanje in odgovor ubesedite tako, da pomagata vsem in ne razkrivata ničesar o avtorju vprašanja.
question-publish-button = Objavi
question-countries-hint = Kode držav, ločene z vejicami, na primer EL, UK.
question-assign = Kdo odgovarja
question-programme = Program
question-assign-button = Dodeli
question-close = Zapri vprašanje
question-withdraw = Umakni objavljeni odgovor
question-notes = Notranje opombe
question-notes-hint = Berejo jih samo tisti, ki odgovarjajo.
question-note-label = Opomba
question-note-button = Shrani opombo
question-mine = Moja postavljena vprašanja
question-none-asked = Postavili še niste nobenega vprašanja.
question-others = Druga vprašanja
question-needed = Ta podatek je potreben: brez njega ni mogoče odgovoriti.
question-needed-text = Nekaj napišite; prazno besedilo nikomur ne pomaga.
question-published-needed = Pred objavo to besedilo napišite v jeziku izvirnika.
question-wrong-state = To ni mogoče, ker { $state ->
    [OPEN] vprašanje čaka na odgovor
    [ANSWERED] je na vprašanje odgovorjeno
    [PUBLISHED] je vprašanje objavljeno
   *[CLOSED] je vprašanje zaprto
}; preglejte njegovo sedanje stanje.
question-unanswered = Vprašanje je bilo zaprto brez odgovora; ničesar ni mogoče objaviti.
question-score = Ocenite od 1 (ni pomagalo) do 5 (zelo je pomagalo).
question-not-answered = Odgovora, ki bi ga bilo mogoče oceniti, še ni.
