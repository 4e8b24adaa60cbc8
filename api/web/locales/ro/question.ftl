question-title = Întrebări și răspunsuri
question-lead = Răspunsuri ale asistenței directe pentru utilizatori. Vedeți dacă al dumneavoastră este printre ele; dacă nu, întrebați.
question-search = Căutare în întrebări și răspunsuri
question-words = Ce doriți să aflați?
question-ask = Adresarea unei întrebări
question-own = Întrebările mele
question-count = { $count ->
    [one] { $count } răspuns
    [few] { $count } răspunsuri
   *[other] { $count } de răspunsuri
}
question-nothing = Nimeni nu a întrebat încă acest lucru. Eliminați un cuvânt sau adresați o întrebare.
question-all = Toate întrebările și răspunsurile
question-figures = Asistența directă pentru utilizatori în cifre
question-figure-published = Răspunsuri pe care le poate citi oricine
question-figure-asked = Întrebări adresate
question-figure-open = În așteptarea unui răspuns
question-figure-median = Durata mediană de la întrebare la primul răspuns
question-figure-in-time = Cu răspuns în cel mult două zile
question-figure-rating = Evaluarea cititorilor
question-hours = { $count ->
    [one] { $count } oră
    [few] { $count } ore
   *[other] { $count } de ore
}
question-percent = { $percent } %
question-rating = { $count ->
    [one] { $mean } din 5, de la { $count } cititor
    [few] { $mean } din 5, de la { $count } cititori
   *[other] { $mean } din 5, de la { $count } de cititori
}
question-state-OPEN = Așteaptă un răspuns
question-state-ANSWERED = Cu răspuns
question-state-PUBLISHED = Publicată
question-state-CLOSED = Închisă
question-ask-lead = Răspunde programul sau coordonatorul național căruia programul îi încredințează întrebarea. O vedeți numai dumneavoastră și ei, cu excepția cazului în care este publicată, fără nicio referire la dumneavoastră.
question-privacy = Nu scrieți nimic despre persoana la care se referă cazul: niciun nume, niciun număr, nicio dată de naștere.
question-field-title = Întrebarea într-un rând
question-title-hint = Așa cum ați întreba un coleg.
question-field-body = Situația
question-body-hint = Ce doriți să faceți, ce se întâmplă în schimb, ce ați încercat.
question-field-answer = Răspunsul
question-no-sector = Niciun sector anume
question-no-country = Nicio țară anume
question-send = Trimiterea întrebării
question-near = Răspunsuri similare
question-near-hint = Răspunsul căutat este printre ele?
question-near-count = { $count ->
    [0] Niciun răspuns similar
    [one] { $count } răspuns similar
    [few] { $count } răspunsuri similare
   *[other] { $count } de răspunsuri similare
}
question-asked = Întrebarea a fost trimisă. O găsiți printre întrebările dumneavoastră; răspunsul va apărea pe această pagină.
question-rated = Vă mulțumim pentru evaluare.
question-answer = Răspuns
question-published-on = Ultima revizuire: { $day }.
question-demonstration = Unul dintre răspunsurile cuprinse de la început în datele demonstrative.
question-rate = V-a fost de ajutor?
question-score-1 = Deloc
question-score-2 = Puțin
question-score-3 = Parțial
question-score-4 = În mare parte
question-score-5 = Pe deplin
question-rate-button = Evaluare
question-thread = Întrebarea și mesajele ulterioare
question-asker = Autorul întrebării
question-asked-at = Data întrebării: { $at }
question-from = Țara autorului întrebării: { $country }
question-with-country = Răspunde: { $country }
question-with-programme = Răspunde programul
question-assigned-to = răspunde: { $country }
question-answer-label = Răspunsul dumneavoastră
question-answer-button = Trimiterea răspunsului
question-follow-label = Adăugați ceva sau întrebați din nou
question-follow-button = Trimitere
question-publish = Publicarea acestui răspuns
question-back = Înapoi la întrebare
question-publish-lead = Formulați întrebarea și răspunsul astfel încât să fie de folos tuturor și să nu dezvăluie nimic despre autorul întrebării.
question-publish-button = Publicare
question-countries-hint = Coduri de țară separate prin virgulă, de exemplu EL, UK.
question-assign = Cine răspunde
question-programme = Programul
question-assign-button = Atribuire
question-close = Închiderea întrebării
question-withdraw = Retragerea răspunsului publicat
question-notes = Note interne
question-notes-hint = Le citesc numai cei care răspund.
question-note-label = Notă
question-note-button = Salvarea notei
question-mine = Întrebări adresate de mine
question-none-asked = Nu ați adresat încă nicio întrebare.
question-others = Alte întrebări
question-needed = Această informație este necesară: fără ea nimeni nu poate răspunde.
question-needed-text = Scrieți ceva; un text gol nu ajută pe nimeni.
question-published-needed = Scrieți aceasta în limba originală înainte de publicare.
question-wrong-state = Acest lucru nu este posibil pentru o întrebare a cărei stare este „{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}”; consultați starea sa actuală.
question-unanswered = Întrebarea a fost închisă fără răspuns; nu există nimic de publicat.
question-score = Evaluați de la 1 (nu a ajutat) la 5 (a ajutat mult).
question-not-answered = Nu există încă niciun răspuns care să poată fi evaluat.
