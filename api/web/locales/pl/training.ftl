training-title = Szkolenia
training-lead = Czego dotyczyły szkolenia programu, ich materiały i sposób udziału w następnych.
training-search = Wyszukiwanie w szkoleniach
training-words = Czego ma dotyczyć szkolenie?
training-all = Wszystkie szkolenia
training-count =
    { $count ->
        [one] { $count } szkolenie
        [few] { $count } szkolenia
        [many] { $count } szkoleń
       *[other] { $count } szkolenia
    }
training-nothing = Brak wyników. Proszę usunąć jedno ze słów albo jeden z warunków.
training-calendar = Kalendarz
training-materials = Materiały i nagrania
training-own = Moje szkolenia
training-new = Nowe szkolenie
training-feed = Kalendarz wszystkich szkoleń (iCalendar)
practice-facet-series = Cykl
practice-facet-cdm = Wersja CDM
practice-facet-format = Forma
practice-facet-spoken = Język szkolenia
training-status-DRAFT = Wersja robocza
training-status-OPEN = Przyjmowanie zgłoszeń
training-status-CLOSED = Przyjmowanie zgłoszeń zakończone
training-status-HELD = Odbyło się
training-status-CANCELLED = Odwołane
training-format-ONLINE = Online
training-format-ON_SITE = Stacjonarnie
training-format-HYBRID = Stacjonarnie i online
training-cdm = CDM { $version }
training-whole-day = cały dzień
training-until = od { $from } do { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Według czasu użytkownika: { $time }
training-deadline-on = Zgłoszenia do { $day }
training-seats-taken-of = Zajęte miejsca: { $taken } z { $seats }
training-participants-count =
    { $count ->
        [0] Nikt nie ma jeszcze miejsca
        [one] { $count } osoba ma miejsce
        [few] { $count } osoby mają miejsce
        [many] { $count } osób ma miejsce
       *[other] { $count } osoby ma miejsce
    }
training-waiting-count =
    { $count ->
        [one] { $count } osoba na liście oczekujących
        [few] { $count } osoby na liście oczekujących
        [many] { $count } osób na liście oczekujących
       *[other] { $count } osoby na liście oczekujących
    }
training-where = Gdzie
training-for-whom = Dla kogo
training-languages = Języki
training-about = Czego dotyczy
training-agenda = Plan zajęć
training-series-more = W tym samym cyklu
training-kind-RECORDING = Nagranie
training-kind-MATERIAL = Materiał
training-no-materials = Brak materiałów spełniających warunki.
training-demonstration = Szkolenie wymyślone na potrzeby danych pokazowych: nie odbywa się naprawdę.
training-cancelled-because = Szkolenie się nie odbędzie: { $reason }
training-add-to-calendar = Dodaj do własnego kalendarza
training-nominate = Zgłoś uczestnika
training-nominate-lead = O zgłoszeniach decyduje koordynator krajowy. Osoba, której zgłoszenie zaakceptuje, otrzymuje miejsce; gdy wszystkie miejsca są zajęte, trafia na listę oczekujących.
training-nominate-sign-in = Aby zgłosić współpracownika lub siebie, proszę się zalogować.
training-nominate-button = Zgłoś
training-nominated = Zgłoszenie zostało zapisane. Jego dalszy przebieg widać wśród własnych szkoleń.
training-field-name = Imię i nazwisko
training-field-email = Służbowy adres e-mail
training-field-institution = Instytucja
training-institution-hint = Kod instytucji, na przykład FI:ETK. Pole może pozostać puste.
training-field-note = Co powinien wiedzieć koordynator
training-nomination-PROPOSED = Czeka na koordynatora krajowego
training-nomination-CONFIRMED = Miejsce przyznane
training-nomination-WAITING = Na liście oczekujących
training-nomination-DECLINED = Odrzucone
training-nomination-WITHDRAWN = Wycofane
training-nomination-ATTENDED = Obecność
training-nomination-ABSENT = Nieobecność
training-place = pozycja { $place }
training-endorse = Zaakceptuj
training-decline = Odrzuć
training-reason = Powód
training-reason-hint = Przeczytają go osoby zainteresowane.
training-withdraw = Wycofaj
training-participants = Zgłoszenia
training-participants-hint = Kim są zgłoszone osoby, widzą tylko program, koordynator ich państwa i osoba, która je zgłosiła. Nazwiska i adresy są usuwane sześć miesięcy po szkoleniu.
training-none-nominated = Nikogo jeszcze nie zgłoszono.
training-attended = Obecność
training-absent = Nieobecność
training-forgotten = Nazwisko usunięte
training-feedback = Jak było?
training-feedback-lead = Program czyta te uwagi, ale bez nazwiska ich autora.
training-field-useful = Co było przydatne?
training-field-missing = Czego zabrakło?
training-feedback-button = Wyślij
training-feedback-thanks = Dziękujemy. Uwagi zostały zapisane; można je tu zmienić.
training-feedback-read = Co napisali uczestnicy
training-mine = Szkolenia, na które mnie zgłoszono
training-mine-none = Brak zgłoszeń na szkolenia.
training-by-me = Osoby zgłoszone przeze mnie
training-drafts = Wersje robocze
training-key = Własne szkolenia we własnym kalendarzu
training-key-lead = W kalendarzu można zasubskrybować osobisty adres: pokazuje on szkolenia objęte zgłoszeniem i uwzględnia każdą zmianę. Każdy, kto zna ten adres, może go odczytać, dlatego proszę nikomu go nie podawać.
training-key-make = Utwórz mój adres
training-key-again = Utwórz nowy adres
training-key-known = Adres istnieje od { $day }. Utworzenie nowego unieważnia dotychczasowy.
training-key-once = To jest osobisty adres. Jest pokazywany tylko raz: proszę go teraz skopiować.
training-month-before = Poprzedni miesiąc
training-month-after = Następny miesiąc
training-month-none = W tym miesiącu nie ma szkoleń.
training-month-today = Bieżący miesiąc
training-figures = Szkolenia w liczbach
training-figure-held = Szkolenia, które się odbyły
training-figure-coming = Nadchodzące szkolenia
training-figure-attended = Osoby, które wzięły udział
training-figure-countries = Państwa, z których pochodziły
training-figure-rating = Ocena uczestników
training-edit = Zmień szkolenie
training-edit-lead = Wersję roboczą widzi tylko program. To, co opublikowano, zmienia się od razu dla wszystkich, a zgłoszone osoby dowiadują się o zmianie terminu lub miejsca.
training-field-title = Tytuł
training-field-series = Cykl
training-series-hint = Sesje tego samego cyklu są pokazywane razem. Pole może pozostać puste.
training-field-about = Czego dotyczy
training-field-audience = Dla kogo
training-field-agenda = Plan zajęć
training-field-cdmVersion = Wersja CDM
training-cdm-hint = Na przykład 4.4; puste pole, jeśli szkolenie nie dotyczy żadnej wersji.
training-field-format = Forma
training-no-format = Nie podano
training-field-languages = Języki szkolenia
training-languages-hint = Kody języków oddzielone przecinkami, na przykład en, fr.
training-field-place = Miejsce szkolenia
training-place-hint = Miejscowość albo sposób dołączenia online. Pole może pozostać puste.
training-field-startsOn = Pierwszy dzień
training-field-endsOn = Ostatni dzień
training-ends-hint = Puste: kończy się pierwszego dnia.
training-field-startTime = Początek o godz.
training-field-endTime = Koniec o godz.
training-time-hint = Na przykład 09:30. W przypadku całych dni oba pola należy zostawić puste.
training-field-timeZone = Strefa czasowa
training-zone-hint = Na przykład Europe/Brussels.
training-field-seats = Liczba miejsc
training-seats-hint = Puste: bez limitu.
training-field-nominationDeadline = Ostatni dzień przyjmowania zgłoszeń
training-deadline-hint = Puste: do rozpoczęcia szkolenia.
training-field-materials = Materiały i nagrania
training-field-url = Adres
training-field-kind = Rodzaj
training-save = Zapisz
training-publish = Opublikuj
training-cancel = Odwołaj szkolenie
training-cancel-hint = Powód czytają wszyscy.
training-discard = Usuń wersję roboczą
training-saved = Zapisano.
training-needed-title = Proszę podać tytuł: bez niego nikt nie odnajdzie szkolenia.
training-needed-day = Proszę podać pierwszy dzień.
training-name-needed = Proszę podać imię i nazwisko zgłaszanej osoby.
training-email-needed = Proszę podać służbowy adres e-mail tej osoby.
training-reason-needed = Proszę podać powód; przeczytają go osoby zainteresowane.
training-day-range = Proszę podać dzień z lat 2000–2099.
training-cancel-needed = Proszę napisać dlaczego; czytają to wszyscy.
training-no-version = Proszę zapisać wersję jako 4.4.
training-no-time = „{ $time }” nie jest godziną; proszę zapisać ją w postaci 09:30.
training-two-times = Proszę podać obie godziny albo żadnej w przypadku całych dni.
training-time-order = Koniec przypada przed początkiem.
training-too-long = Szkolenie trwa najwyżej 31 dni.
training-no-such-time = Ta godzina tam tego dnia nie istnieje: zegary są przesuwane do przodu.
training-unknown-zone = „{ $zone }” nie jest strefą czasową; proszę użyć nazwy takiej jak Europe/Brussels.
training-deadline-late = Ostatni dzień przyjmowania zgłoszeń przypada po rozpoczęciu szkolenia.
training-seats-range = Proszę podać od 1 do 10000 miejsc albo nic, jeśli nie ma limitu.
training-seats-too-few = Liczba już przyznanych miejsc: { $taken }; proszę podać co najmniej tyle.
training-wrong-state = Nie jest to możliwe, ponieważ szkolenie { $state ->
    [DRAFT] jest wersją roboczą
    [PUBLISHED] jest opublikowane
    [HELD] już się odbyło
   *[CANCELLED] zostało odwołane
}; proszę sprawdzić jego obecny stan.
training-nomination-wrong-state = Nie jest to możliwe, ponieważ { $state ->
    [PROPOSED] zgłoszenie czeka na koordynatora krajowego
    [CONFIRMED] miejsce zostało już przyznane
    [WAITING] zgłoszona osoba jest na liście oczekujących
    [DECLINED] zgłoszenie zostało odrzucone
    [WITHDRAWN] zgłoszenie zostało wycofane
    [ATTENDED] zgłoszona osoba wzięła udział w szkoleniu
   *[ABSENT] zgłoszona osoba była nieobecna
}; proszę sprawdzić obecny stan zgłoszenia.
training-closed = Przyjmowanie zgłoszeń na to szkolenie zostało zakończone.
training-began = Szkolenie się rozpoczęło; miejsca już się nie zmieniają.
training-not-begun = Obecność zaznacza się dopiero po rozpoczęciu szkolenia.
training-nominated-twice = Ta osoba jest już zgłoszona na to szkolenie.
