question-title = Pytania i odpowiedzi
question-lead = Odpowiedzi bezpośredniej pomocy dla użytkowników. Jeśli nie ma wśród nich tej właściwej, można zadać pytanie.
question-search = Wyszukiwanie w pytaniach i odpowiedziach
question-words = Czego dotyczy pytanie?
question-ask = Zadaj pytanie
question-own = Moje pytania
question-count = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
question-nothing = Nikt jeszcze o to nie zapytał. Proszę usunąć jedno ze słów albo zadać pytanie.
question-all = Wszystkie pytania i odpowiedzi
question-figures = Bezpośrednia pomoc dla użytkowników w liczbach
question-figure-published = Odpowiedzi dostępne publicznie
question-figure-asked = Zadane pytania
question-figure-open = Czekające na odpowiedź
question-figure-median = Czas od pytania do pierwszej odpowiedzi (mediana)
question-figure-in-time = Odpowiedź w ciągu dwóch dni
question-figure-rating = Ocena czytelników
question-hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}
question-percent = { $percent }%
question-rating = { $count ->
    [one] { $mean } na 5, ocena { $count } czytelnika
    [few] { $mean } na 5, oceny { $count } czytelników
    [many] { $mean } na 5, oceny { $count } czytelników
   *[other] { $mean } na 5, oceny { $count } czytelnika
}
question-state-OPEN = Czeka na odpowiedź
question-state-ANSWERED = Udzielono odpowiedzi
question-state-PUBLISHED = Opublikowane
question-state-CLOSED = Zamknięte
question-ask-lead = Odpowiada program albo koordynator krajowy, któremu program przekaże pytanie. Pytanie widzą tylko oni i osoba pytająca, chyba że zostanie opublikowane – bez żadnej wzmianki o tej osobie.
question-privacy = Proszę nie pisać niczego o osobie, której dotyczy sprawa: ani nazwiska, ani numeru, ani daty urodzenia.
question-field-title = Pytanie w jednym wierszu
question-title-hint = Tak jak w rozmowie ze współpracownikiem.
question-field-body = Sytuacja
question-body-hint = Co ma zostać zrobione, co dzieje się zamiast tego i czego już próbowano.
question-field-answer = Odpowiedź
question-no-sector = Żaden konkretny sektor
question-no-country = Żadne konkretne państwo
question-send = Wyślij pytanie
question-near = Podobne odpowiedzi
question-near-hint = Czy jest wśród nich szukana odpowiedź?
question-near-count = { $count ->
    [0] Brak podobnych odpowiedzi
    [one] { $count } podobna odpowiedź
    [few] { $count } podobne odpowiedzi
    [many] { $count } podobnych odpowiedzi
   *[other] { $count } podobnej odpowiedzi
}
question-asked = Pytanie zostało wysłane. Można je znaleźć wśród własnych pytań; odpowiedź pojawi się na tej stronie.
question-rated = Dziękujemy za ocenę.
question-answer = Odpowiedź
question-published-on = Ostatnia aktualizacja: { $day }.
question-demonstration = Jedna z odpowiedzi zawartych od początku w danych pokazowych.
question-rate = Czy ta odpowiedź pomogła?
question-score-1 = Wcale
question-score-2 = Trochę
question-score-3 = Częściowo
question-score-4 = W większości
question-score-5 = W pełni
question-rate-button = Oceń
question-thread = Pytanie i dalsza korespondencja
question-asker = Osoba pytająca
question-asked-at = Zadane: { $at }
question-from = Państwo osoby pytającej: { $country }
question-with-country = Odpowiada: { $country }
question-with-programme = Odpowiada program
question-assigned-to = odpowiada: { $country }
question-answer-label = Treść odpowiedzi
question-answer-button = Odpowiedz
question-follow-label = Uzupełnienie lub kolejne pytanie
question-follow-button = Wyślij
question-publish = Opublikuj tę odpowiedź
question-back = Wróć do pytania
question-publish-lead = Pytanie i odpowiedź należy sformułować tak, aby pomogły każdemu i nie ujawniały niczego o osobie pytającej.
question-publish-button = Opublikuj
question-countries-hint = Kody państw oddzielone przecinkami, na przykład EL, UK.
question-assign = Kto odpowiada
question-programme = Program
question-assign-button = Przydziel
question-close = Zamknij pytanie
question-withdraw = Wycofaj opublikowaną odpowiedź
question-notes = Notatki wewnętrzne
question-notes-hint = Czytają je tylko osoby, które odpowiadają.
question-note-label = Notatka
question-note-button = Zapisz notatkę
question-mine = Pytania zadane przeze mnie
question-none-asked = Nie zadano jeszcze żadnego pytania.
question-others = Inne pytania
question-needed = Ta informacja jest potrzebna: bez niej nikt nie może odpowiedzieć.
question-needed-text = Proszę coś wpisać; pusty tekst nikomu nie pomoże.
question-published-needed = Przed opublikowaniem proszę wpisać ten tekst w języku oryginału.
question-wrong-state = Nie jest to możliwe, ponieważ { $state ->
    [OPEN] pytanie czeka na odpowiedź
    [ANSWERED] na pytanie udzielono odpowiedzi
    [PUBLISHED] pytanie jest opublikowane
   *[CLOSED] pytanie jest zamknięte
}; proszę sprawdzić jego obecny stan.
question-unanswered = Pytanie zamknięto bez odpowiedzi; nie ma czego opublikować.
question-score = Proszę wybrać ocenę od 1 (nie pomogło) do 5 (bardzo pomogło).
question-not-answered = Nie ma jeszcze odpowiedzi, którą można by ocenić.
