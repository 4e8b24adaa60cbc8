mail-why = Ta wiadomość jest wysyłana do osób, które mają konto w katalogu EESSI. Język tych wiadomości można wybrać na stronie własnego konta.
mail-practice-submitted-subject = Dobra praktyka do decyzji: { $title }
mail-practice-submitted-body = Krajowa dobra praktyka czeka na decyzję: { $title }
mail-practice-approved-subject = Dobra praktyka do rozpatrzenia: { $title }
mail-practice-approved-body = Dobra praktyka została zatwierdzona w imieniu państwa i czeka na program: { $title }
mail-practice-returned-subject = Złożona dobra praktyka została zwrócona: { $title }
mail-practice-returned-body =
    Złożona dobra praktyka została zwrócona do poprawy: { $title }

    { $comment }
mail-practice-refused-subject = Złożona dobra praktyka została odrzucona: { $title }
mail-practice-refused-body =
    Złożona dobra praktyka została odrzucona: { $title }

    { $comment }
mail-practice-published-subject = Złożona dobra praktyka została opublikowana: { $title }
mail-practice-published-body = Złożona dobra praktyka została opublikowana. Teraz każdy może ją przeczytać i zgłosić, że ją przejmuje: { $title }
mail-practice-due-subject = Czy ta dobra praktyka jest nadal prawidłowa? { $title }
mail-practice-due-body = Ta dobra praktyka zniknie z listy { $day }, jeśli do tego czasu nie zostanie potwierdzone, że jest nadal prawidłowa: { $title }
mail-uptake-stated-subject = Przejęcie złożonej dobrej praktyki: { $title }
mail-uptake-stated-body =
    Ktoś zgłosił, na jakim etapie jest przejmowanie tej dobrej praktyki: { $title }

    Państwo: { $country }
    Skrzynka: { $contact }
mail-uptake-welcome-subject = Zgłoszono przejęcie dobrej praktyki: { $title }
mail-uptake-welcome-body =
    Przyjęto zgłoszenie przejęcia tej dobrej praktyki: { $title }

    Z jej autorami można skontaktować się tutaj: { $contact }
mail-question-asked-subject = Nowe pytanie: { $title }
mail-question-asked-body = Zadano pytanie bezpośredniej pomocy dla użytkowników: { $title }
mail-question-assigned-subject = Przydzielono pytanie: { $title }
mail-question-assigned-body = Przydzielono pytanie, na które należy odpowiedzieć: { $title }
mail-question-answered-subject = Udzielono odpowiedzi na zadane pytanie: { $title }
mail-question-answered-body = Udzielono odpowiedzi na zadane pytanie: { $title }
mail-question-followed-subject = Uzupełnienie pytania: { $title }
mail-question-followed-body = Osoba pytająca coś dodała i czeka na odpowiedź: { $title }
mail-question-published-subject = Opublikowano odpowiedź na zadane pytanie: { $title }
mail-question-published-body = Odpowiedź na zadane pytanie pomaga także innym i została opublikowana – bez żadnej wzmianki o osobie pytającej: { $title }
mail-training-nominated-subject = Zgłoszenie na szkolenie do decyzji: { $title }
mail-training-nominated-body = Krajowe zgłoszenie na szkolenie czeka na decyzję: { $title }
mail-training-confirmed-subject = Miejsce na szkoleniu: { $title }
mail-training-confirmed-body =
    { $name } ma miejsce na tym szkoleniu: { $title }

    { $when }
mail-training-waiting-subject = Na liście oczekujących: { $title }
mail-training-waiting-body =
    Wszystkie miejsca są zajęte. { $name } jest na liście oczekujących na to szkolenie: { $title }

    Gdy zwolni się miejsce, otrzyma je osoba czekająca najdłużej; wyślemy o tym wiadomość.
mail-training-declined-subject = Zgłoszenie na szkolenie zostało odrzucone: { $title }
mail-training-declined-body =
    Zgłoszenie ({ $name }) zostało odrzucone: { $title }

    { $comment }
mail-training-changed-subject = Inny termin lub miejsce: { $title }
mail-training-changed-body =
    Zmienił się termin lub miejsce tego szkolenia: { $title }

    { $when }
mail-training-cancelled-subject = Szkolenie się nie odbędzie: { $title }
mail-training-cancelled-body =
    To szkolenie się nie odbędzie: { $title }

    { $comment }
mail-training-feedback-subject = Jak przebiegło szkolenie? { $title }
mail-training-feedback-body = Dziękujemy za udział w szkoleniu. Prosimy napisać programowi – zajmie to minutę i nie wymaga podania nazwiska – co było przydatne i czego zabrakło: { $title }
mail-visit-turn-subject = Wniosek do załatwienia: { $title }
mail-visit-turn-body =
    Wniosek o wizytę lub spotkanie czeka na załatwienie: { $title }

    Termin: { $day }.
mail-visit-moved-subject = Złożony wniosek posunął się o krok: { $title }
mail-visit-moved-body = Złożony wniosek o wizytę lub spotkanie posunął się o krok: { $title }
mail-visit-answered-subject = Gospodarz odpowiedział: { $title }
mail-visit-answered-body = Gospodarz odpowiedział na złożony wniosek o wizytę lub spotkanie: { $title }
mail-visit-returned-subject = Złożony wniosek został zwrócony: { $title }
mail-visit-returned-body =
    Koordynator krajowy prosi o zmianę w złożonym wniosku: { $title }

    { $comment }
mail-visit-refused-subject = Złożony wniosek został odrzucony: { $title }
mail-visit-refused-body =
    Złożony wniosek o wizytę lub spotkanie został odrzucony: { $title }

    { $comment }
mail-visit-scheduled-subject = Ustalono dzień i miejsce: { $title }
mail-visit-scheduled-body = Dzień i miejsce tej wizyty lub spotkania ustalono albo zmieniono: { $title }
mail-visit-cancelled-subject = Nie odbędzie się: { $title }
mail-visit-cancelled-body =
    Ten wniosek o wizytę lub spotkanie został wycofany lub odwołany: { $title }

    { $comment }
mail-visit-reported-subject = Sprawozdanie jest gotowe: { $title }
mail-visit-reported-body = Można przeczytać, co wynikło z tej wizyty lub spotkania: { $title }
mail-visit-reminder-subject = Termin { $day }: { $title }
mail-visit-reminder-body =
    Wniosek o wizytę lub spotkanie czeka na załatwienie: { $title }

    Jeśli do tego czasu nikt niczego nie zrobi, wniosek wygaśnie { $day }.
mail-visit-expired-subject = Termin minął: { $title }
mail-visit-expired-body = Termin tego wniosku o wizytę lub spotkanie minął i wniosek wygasł: { $title }
mail-visit-message-subject = Nowa wiadomość: { $title }
mail-visit-message-body = Jest nowa wiadomość dotycząca tej wizyty lub spotkania: { $title }
mail-language-label = Język otrzymywanych wiadomości e-mail
mail-language-hint = Wiadomości e-mail są wysyłane tylko wtedy, gdy administrator tego serwisu skonfigurował serwer pocztowy.
mail-language-save = Zapisz język
mail-language-saved = Język został zapisany.
