practice-title = Dobre praktyki
practice-lead = Jak administracje poradziły sobie z problemem w wymianie elektronicznej, jaki był tego skutek i kto przejmuje ich rozwiązanie.
practice-search = Wyszukiwanie w dobrych praktykach
practice-words = Czego dotyczy wyszukiwanie? Słowa w dowolnym języku, BUC, państwo
practice-count = { $count ->
    [one] { $count } praktyka
    [few] { $count } praktyki
    [many] { $count } praktyk
   *[other] { $count } praktyki
}
practice-nothing = Brak wyników. Proszę usunąć jeden z warunków albo użyć innych słów.
practice-all = Wszystkie dobre praktyki
practice-order-relevance = Najpierw najtrafniejsze
practice-order-newest = Najpierw najnowsze
practice-order-uptake = Najpierw najczęściej przejmowane
practice-statistics = Statystyki dobrych praktyk
practice-feed = Nowe dobre praktyki (kanał)
practice-submit-one = Opisz dobrą praktykę
practice-untitled = Praktyka bez tytułu
practice-example = Przykład
practice-demonstration = Jest to przykład napisany na potrzeby danych pokazowych. Nie zdarzyło się to nigdzie i żadna z wymienionych tu instytucji tego nie zrobiła.
practice-facet-country = Państwo
practice-facet-sector = Sektory
practice-facet-buc = Przypadki użycia (BUC)
practice-facet-institution = Instytucje
practice-facet-maturity = Dojrzałość
practice-facet-outcome = Wynik
practice-facet-transferable = Możliwość przeniesienia
practice-facet-year = Rok rozpoczęcia
practice-facet-from = Od roku
practice-facet-to = Do roku
practice-facet-stage = Przejęcie
practice-facet-adopter = Państwo przejmujące
practice-facet-language = Język oryginału
practice-facet-status = Stan
practice-facet-contact = Skrzynka funkcyjna
practice-maturity-PILOT = Pilotaż
practice-maturity-IN_OPERATION = W eksploatacji
practice-maturity-ESTABLISHED = Ugruntowana
practice-outcome-WORKED = Sprawdziła się
practice-outcome-PARTLY_WORKED = Częściowo się sprawdziła
practice-outcome-DID_NOT_WORK = Nie sprawdziła się
practice-transferable-AS_IS = Bez zmian
practice-transferable-WITH_CHANGES = Ze zmianami
practice-transferable-NOT_TRANSFERABLE = Nie można przenieść
practice-stage-INTERESTED = Zainteresowanie
practice-stage-PLANNED = Planowane
practice-stage-PILOTING = W fazie pilotażu
practice-stage-IN_USE = W użyciu
practice-stage-ABANDONED = Zaniechane
practice-state-DRAFT = Wersja robocza
practice-state-SUBMITTED = Czeka na koordynatora krajowego
practice-state-NATIONALLY_APPROVED = Czeka na program
practice-state-RETURNED = Zwrócona
practice-state-REFUSED = Odrzucona
practice-state-PUBLISHED = Opublikowana
practice-state-EXPIRED = Wygasła
practice-state-SUPERSEDED = Zastąpiona
practice-state-ARCHIVED = Zarchiwizowana
practice-field-title = Tytuł
practice-field-summary = W skrócie
practice-field-problem = Problem
practice-field-solution = Co zrobiono
practice-field-results = Rezultaty
practice-field-costs = Koszty
practice-field-challenges = Trudności
practice-field-transferability = Czego potrzebują inni
practice-hint-title = Co zrobiono, w jednym wierszu.
practice-hint-summary = Co, dla kogo i z jakim skutkiem.
practice-hint-problem = Co wcześniej nie działało i kogo to dotyczyło.
practice-hint-solution = Co zrobiono, krok po kroku.
practice-hint-results = Jaki był skutek i skąd o tym wiadomo: liczby z podaniem okresu.
practice-hint-costs = Dni pracy, licencje, koszty utrzymania.
practice-hint-challenges = Co było trudne i co należałoby zrobić inaczej.
practice-hint-transferability = Czego potrzebuje inne państwo, aby zrobić to samo, i czego nie da się przenieść.
practice-letters = { $count ->
    [one] Najwyżej { $count } znak.
    [few] Najwyżej { $count } znaki.
    [many] Najwyżej { $count } znaków.
   *[other] Najwyżej { $count } znaku.
}
practice-left = Pozostało znaków:
practice-uptake-line = { $count ->
    [one] { $count } podmiot przejmujący, w użyciu: { $used }
    [few] { $count } podmioty przejmujące, w użyciu: { $used }
    [many] { $count } podmiotów przejmujących, w użyciu: { $used }
   *[other] { $count } podmiotu przejmującego, w użyciu: { $used }
}
practice-version = Wersja { $number }, opublikowana { $on }.
practice-due = Do potwierdzenia przed dniem { $day }.
practice-original = Język oryginału: { $language }.
practice-expired = Tej praktyki nie potwierdzono przez 24 miesiące i nie ma jej już na liście.
practice-superseded = Tę wersję zastąpiła późniejsza.
practice-archived = Tę praktykę zarchiwizowano: { $reason }
practice-to-current = Przejdź do najnowszej wersji
practice-to-published = Przejdź do opublikowanej wersji
practice-languages = Języki tej praktyki
practice-take-up = Zgłoś przejęcie
practice-under-way = Wersja w przygotowaniu
practice-new-version = Przygotuj nową wersję
practice-confirm = Potwierdź, że jest nadal prawidłowa
practice-archive = Zarchiwizuj tę praktykę
practice-archive-reason = Powód usunięcia z listy; jest dostępny publicznie
practice-more = Linki i pliki
practice-uptake = Przejęcie
practice-uptake-none = Nikt jeszcze nie zgłosił, że przejmuje tę praktykę.
practice-map = Gdzie jest przejmowana
practice-origin = Państwo pochodzenia
practice-no-uptake = Nie zgłoszono przejęcia
practice-stages = Etapy
practice-over-time = W czasie
practice-by-then = Stan na dzień
practice-similar = Podobne praktyki
practice-facts = Najważniejsze informacje
practice-versions = Inne wersje
practice-uptake-adaptation = Co zmieniono
practice-uptake-evidence = Potwierdzenie skuteczności
practice-uptake-reason = Powód zaniechania
practice-own = Praktyki w przygotowaniu
practice-your-turn = Do załatwienia
practice-others-turn = Czeka na innych
practice-nothing-waits = Nic nie czeka na załatwienie.
practice-since = od { $day }
practice-turn-author = Kolej na autora.
practice-turn-coordinator = Kolej na koordynatora krajowego.
practice-turn-programme = Kolej na program.
practice-edit = Edytuj
practice-preview = Podgląd
practice-steps = Dotychczasowy przebieg
practice-wrong = Do poprawienia przed złożeniem
practice-missing = { $count ->
    [one] { $count } informacja jeszcze niepodana
    [few] { $count } informacje jeszcze niepodane
    [many] { $count } informacji jeszcze niepodanych
   *[other] { $count } informacji jeszcze niepodanych
}
practice-missing-hint = Praktykę można złożyć bez nich, ale czytelnicy będą ich szukać.
practice-missing-english = { $field }, po angielsku
practice-submit = Złóż
practice-submit-hint = Praktyka trafi do koordynatora krajowego, a następnie do programu.
practice-decide = Decyzja
practice-comment = Komentarz dla autora
practice-comment-hint = Wymagany przy zwrocie i odrzuceniu.
practice-approve = Zatwierdź w imieniu państwa
practice-publish = Opublikuj
practice-return = Zwróć do poprawy
practice-refuse = Odrzuć
practice-discard = Usuń tę wersję
practice-discard-hint = Nic z niej nie zostanie zachowane. To, co opublikowano, pozostaje.
practice-discard-sure = Usuń
practice-new = Nowa dobra praktyka
practice-saved = Zapisano: { $at }.
practice-overtaken = Tymczasem ktoś zapisał nowszą wersję. Wprowadzony tekst jest poniżej; ponowne zapisanie zastąpi nim tamtą wersję.
practice-original-label = Język oryginału
practice-original-hint = Język, w którym powstaje tekst; wersje w innych językach są jego tłumaczeniami.
practice-translating = Wprowadzane jest tłumaczenie, język: { $language }. Tekst nad każdym polem to oryginał.
practice-texts = Teksty
practice-markdown = Między akapitami należy zostawić pusty wiersz. Wiersze zaczynające się od „- ” tworzą listę, a **dwie gwiazdki** – pogrubienie.
practice-required = wymagane
practice-choose = Proszę wybrać
practice-outcome-hint = Praktyka, która się nie sprawdziła, także pomaga innym.
practice-bucs-hint = Kody oddzielone przecinkami, na przykład FB_BUC_01.
practice-institutions-hint = Kody z katalogu oddzielone przecinkami.
practice-contact-hint = Skrzynka jednostki, a nie osoby.
practice-links = Linki
practice-link-title = Tekst
practice-link-url = Adres
practice-save = Zapisz
practice-save-preview = Zapisz i pokaż podgląd
practice-files = Pliki
practice-file = Plik
practice-file-add = Dodaj plik
practice-file-remove = Usuń
file-kinds = Przyjmowane są: { $list }, bez makr i skryptów.
file-most = Każdy plik najwyżej { $count } MB.
file-kilobytes = { $count } kB
practice-next-lead = Punktem wyjścia następnej wersji jest treść opublikowanej. Opublikowana pozostaje na liście do czasu opublikowania następnej.
practice-next-begin = Rozpocznij następną wersję
uptake-lead = Proszę podać, na jakim etapie przejmowania tej praktyki jest państwo lub jego instytucja. Wszystko oprócz skrzynki jest dostępne publicznie.
uptake-owner = Skrzynka autorów praktyki:
uptake-own-title = Dotychczasowe zgłoszenia
uptake-change = zmień
uptake-changing = Zmiana: { $who }
uptake-new = Nowe zgłoszenie
uptake-institution-hint = Kod z katalogu; puste pole oznacza państwo jako całość.
uptake-stage = Etap
uptake-adaptation-hint = Co robi się inaczej niż w oryginale.
uptake-evidence-hint = Co świadczy o tym, że to działa: liczby, sprawozdanie, link.
uptake-reason-hint = Tylko w razie zaniechania: z jakiego powodu, aby inni mogli wyciągnąć wnioski.
uptake-contact-hint = Skrzynka jednostki; widzą ją tylko autorzy praktyki i program.
uptake-save = Zapisz zgłoszenie
practice-figure-practices = Praktyki
practice-figure-adopters = Podmioty przejmujące
practice-figure-countries = Państwa z praktyką lub podmiotem przejmującym
practice-figure-warnings = Praktyki, które się nie sprawdziły lub których nie można przenieść
practice-figure-expired = Praktyki, które wygasły
practice-figure-median = Czas od złożenia do decyzji (mediana)
practice-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
practice-no-decisions = Nie ma jeszcze decyzji
practice-by-sector = Według sektora
practice-by-country = Według państwa
practice-month = Miesiąc
practice-ledger = Rejestr przejęć jako plik
practice-needed = Bez tej informacji praktyki nie można złożyć.
practice-original-missing = Proszę wpisać ten tekst także w języku oryginału praktyki ({ $language }).
practice-language-twice = Ten tekst jest tu dwa razy w tym samym języku; proszę zostawić jeden.
practice-year = Proszę podać rok rozpoczęcia, od { $first } do { $final }.
practice-wrong-state = Nie jest to możliwe, ponieważ praktyka { $state ->
    [DRAFT] jest wersją roboczą
    [SUBMITTED] czeka na koordynatora krajowego
    [NATIONALLY_APPROVED] czeka na program
    [RETURNED] została zwrócona
    [REFUSED] została odrzucona
    [PUBLISHED] jest opublikowana
    [EXPIRED] wygasła
    [SUPERSEDED] została zastąpiona
   *[ARCHIVED] została zarchiwizowana
}; proszę sprawdzić jej obecny stan.
uptake-own = Praktyka pochodzi stąd; nikt nie przejmuje własnej praktyki.
uptake-reason = Proszę podać powód zaniechania, aby inni mogli wyciągnąć wnioski.
uptake-wrong-stage = W rejestrze przejęć po „{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}” nie może nastąpić „{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}”.
uptake-not-listed = Tej praktyki nie ma już na liście dobrych praktyk.
uptake-stage-needed = Proszę podać etap.
file-name = Proszę nadać plikowi zwykłą nazwę, najwyżej 120 znaków.
file-size = Plik może mieć najwyżej { $most } MB i nie może być pusty.
file-type = Ten plik nie został przyjęty: jego zawartość musi odpowiadać nazwie, nie może zawierać makr ani skryptów, a dozwolone rodzaje to { $list }.
list-unknown-value = Wartość „{ $value }” nie jest tu znana; proszę wybrać z listy obok.
