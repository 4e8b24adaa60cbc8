# Changing entries: requests, versions, what differs.
requests-title = Wnioski o zmianę
requests-lead = Jakie zmiany wpisów są proponowane, kto o nich decyduje i od kiedy obowiązują.
requests-create = Utwórz nowy wpis
requests-total = { $count ->
    [0] Brak wniosków
    [one] { $count } wniosek
    [few] { $count } wnioski
    [many] { $count } wniosków
   *[other] { $count } wniosku
}
requests-state = Stan
requests-any = Dowolny
requests-code = Kod
requests-filter = Pokaż
requests-what = Przedmiot
requests-country = Państwo
requests-day = Obowiązuje od
requests-who = Autor
requests-short = krótki termin
requests-next = Następna strona

request-DRAFT = wersja robocza
request-PROPOSED = złożony
request-APPROVED = zatwierdzony
request-RETURNED = zwrócony
request-REFUSED = odrzucony
request-WITHDRAWN = wycofany

act-CREATED = Nowy wpis
act-CHANGED = Zmiana
act-ENDED = Zakończenie działalności
act-MERGED = Połączenie
act-SPLIT = Podział
act-RENAMED = Zmiana nazwy
act-RESTORED = Cofnięcie zmiany
act-IMPORTED = Z pliku
act-LOADED = Wczytanie początkowe
act-CONFIRMED = Potwierdzenie prawidłowości
act-HIDDEN = Niedostępny już publicznie
act-PERSONS_ERASED = Usunięcie osób do kontaktów w przewidzianym terminie

request-note = Powód
request-short-reason = Powód pilności
request-announced = Data zapowiedzi
request-drafted-by = Autor
request-proposed-by = Złożony przez
request-approved-by = Zatwierdzony przez
request-returned-by = Zwrócony przez
request-refused-by = Odrzucony przez
request-reason = Uzasadnienie
request-problems = Przeszkody
request-would-change = Co by się zmieniło
request-earliest = Zmiana zatwierdzona dzisiaj mogłaby bez uzasadnienia obowiązywać najwcześniej od { $on }.
request-edit = Edytuj wniosek
request-propose = Złóż
request-withdraw = Wycofaj
request-decide-title = Decyzja
request-decide-reason = Uzasadnienie
request-decide-hint = Wymagane przy zwrocie i odrzuceniu; przy zatwierdzeniu tylko wtedy, gdy termin jest za krótki.
request-approve = Zatwierdź
request-return = Zwróć do poprawy
request-refuse = Odrzuć
request-second-person = Wniosek czeka na koordynatora z tego samego państwa, który nie jest osobą składającą.

difference-title = Różnice
difference-field = Pole
difference-days = Okres
difference-before = Przed zmianą
difference-after = Po zmianie
difference-nothing = brak
difference-new = nowa
difference-ready = gotowa
difference-not-ready = niegotowa
days-from = od { $day }
days-until = do { $day }
days-between = { $from } – { $last }

item-names = Nazwy
item-acronym = Skrót
item-network = Sieć
item-functions = Funkcje
item-areas = Obszary
item-addresses = Adres
item-contacts = Kontakt
item-competences = Zakres właściwości
item-successors = Następcy
item-routedBy = Instytucje rozdzielające
item-codeStatus = Kod
item-isPublic = Publiczny
item-validFrom = Działa od
item-validTo = Nie działa już od

write-title-create = Nowy wpis
write-title-edit = Zmiana { $code }
write-title-end = Zakończenie działalności { $code }
write-title-rename = Zmiana nazwy { $code }
write-title-merge = Połączenie instytucji
write-title-split = Podział { $code }
write-title-restore = Cofnięcie zmiany { $code }
write-lead-create = Wpis musi zatwierdzić druga osoba z tego samego państwa. Żadnego kodu nie nadaje się dwukrotnie.
write-lead-edit = Proszę zmienić to, co ma być inaczej. Wszystko inne pozostaje bez zmian.
write-lead-end = Wpis instytucji, która zakończyła działalność, pozostaje na stałe, aby dawne sprawy były zrozumiałe.
write-lead-rename = Dotychczasowa nazwa nadal będzie wyszukiwana jako dawna.
write-lead-merge = Instytucje podane najpierw kończą działalność; ich następcą jest instytucja podana niżej.
write-lead-split = Instytucja kończy działalność; jej następcami są instytucje podane niżej.
write-lead-restore = Od daty podanej niżej wpis ma znowu treść sprzed tej zmiany.
write-meanwhile = Tymczasem ktoś zmienił wpis
write-meanwhile-lead = To zmieniło się od otwarcia formularza. Wprowadzone dane są poniżej; proszę sprawdzić jedno i drugie i wysłać ponownie.
write-preview = Co by się zmieniło
write-code = Kod
write-code-hint = Państwo, dwukropek, od 4 do 10 liter lub cyfr: PL:PL212000WR
write-new-code = Nowy kod
write-new-code-hint = Tylko gdy zmienia się także kod. Dotychczasowy wpis wówczas wygasa, a nowy jest jego następcą.
write-language = Język
write-kind = Rodzaj
write-name = Nazwa
write-no-network = Bez sieci
write-areas-hint = Kody, po jednym w wierszu: PL21. Puste pole oznacza: nie podano.
write-sectors = Sektory
write-street = Ulica i numer
write-postcode = Kod pocztowy
write-town = Miejscowość
write-phones = Telefon, po jednym numerze w wierszu
write-faxes = Faks, po jednym numerze w wierszu
write-emails = E-mail, po jednym adresie w wierszu
write-urls = Strony internetowe, po jednej w wierszu
write-phone = Telefon
write-persons = Osoby do kontaktów
write-persons-hint = Lepsza jest skrzynka urzędu. Dane osoby są usuwane w podanym dniu, także z historii.
write-until = Do
write-competences-hint = Każdy wiersz określa, co obowiązuje dla danych BUC: FB_BUC_01 albo P_* dla wszystkich o takim początku. Bez daty obowiązuje to od dnia zmiany.
write-bucs = BUC
write-role = Rola
write-role-both = Właściciel sprawy i druga strona
write-what = Co obowiązuje
write-what-READY = gotowa
write-what-NOT_READY = niegotowa
write-what-END = nic: właściwość wygasa
write-from = Od
write-to = Nie obowiązuje już od
write-more = Więcej
write-add-routers = Dodawane instytucje rozdzielające (kody)
write-remove-routers = Usuwane instytucje rozdzielające (kody)
write-successor-code = Kod
write-successor-scope = W jakim zakresie
write-successor-name = Nazwa, jeśli jest nowa
write-merge-codes = Kody instytucji kończących działalność, po jednym w wierszu
write-merge-into = Kod instytucji, która jest ich następcą
write-merge-into-hint = Istniejący wpis albo nowy kod z nazwą podaną niżej.
write-merge-name = Nazwa, jeśli instytucja jest nowa
write-take-over = Przejmuje ich zakres właściwości i obszary
write-day = Obowiązuje od
write-day-hint = Puste pole oznacza najwcześniejszy dzień, który nie wymaga uzasadnienia. Istotne zmiany zapowiedziane dzisiaj obowiązują najwcześniej od { $on }.
write-short-hint = Tylko jeśli zmiana musi zacząć obowiązywać wcześniej niż miesiąc po zapowiedzi.
write-look = Podgląd
write-keep = Zapisz jako wersję roboczą

versions-title = Historia wpisu
versions-lead = Wszystkie wersje tego wpisu, najnowsza na początku. Nic nie ginie: każdą zmianę można cofnąć nową zmianą.
versions-number = Wersja { $number }
versions-effective = Obowiązuje od { $on }.
versions-request = Wniosek
versions-undo = Cofnij tę zmianę i wszystkie późniejsze
history-machine = wczytane przez serwis

show-confirmed = Prawidłowość potwierdzono w dniu { $day }.
desk-title = Prowadzenie tego wpisu
desk-edit = Zmień
desk-rename = Zmień nazwę
desk-end = Zakończ działalność
desk-merge = Połącz
desk-split = Podziel
desk-requests = Wnioski dotyczące tego wpisu
desk-confirm = Ten wpis jest nadal prawidłowy

request-wrong-state = Nie jest to możliwe, ponieważ wniosek jest { $state ->
    [DRAFT] wersją roboczą
    [PROPOSED] już złożony
    [APPROVED] zatwierdzony
    [RETURNED] zwrócony do poprawy
    [REFUSED] odrzucony
   *[WITHDRAWN] wycofany
}.
request-no-change = Nic by się nie zmieniło; wpisy mają już taką treść.
request-unknown-code = Żadna instytucja nie ma kodu { $code }.
request-code-taken = Kod { $code } jest zajęty; żadnego kodu nie nadaje się dwukrotnie.
request-code-taken-meanwhile = Jeden z kodów został tymczasem zajęty; proszę wybrać inny.
request-already-ended = W tym dniu { $code } już nie działa.
request-ends-before = Działalność { $code } zakończyłaby się przed jej rozpoczęciem.
request-own-successor = { $code } nie może być własnym następcą.
request-invalid-merge = Proszę podać instytucje, które kończą działalność, i inną, która jest ich następcą.
request-unknown-change = Ten wpis nie ma takiej zmiany albo jej treść usunięto.
split-too-few = Proszę podać co najmniej dwie instytucje, które są następcami.
request-one-country = Jeden wniosek zmienia wpisy jednego państwa; proszę złożyć osobny dla każdego.
request-empty = We wniosku nie podano żadnego wpisu.
request-overtaken = { $code } tymczasem zmieniono: wpis ma wersję { $now }, a wniosek opiera się na wersji { $base }. Proszę sprawdzić obie i zapisać ponownie.
request-short-notice = Ta zmiana obowiązywałaby wcześniej, niż pozwala na to termin zapowiedzi; proszę wybrać { $on } lub późniejszą datę albo podać powód pilności.
request-too-far = Zmianę można zapowiedzieć najwyżej pięć lat naprzód.
request-too-long = Można wpisać najwyżej 2000 znaków.
request-invalid-day = To nie jest data; proszę zapisać ją w postaci 2027-01-31.
reason-needed = Proszę podać powód, aby wniosek można było poprawić.
invalid-sector = { $what }.
person-until-needed = Proszę podać, do którego dnia mają być przechowywane dane osoby do kontaktów.
invalid-key = Klucz idempotencji musi mieć od 1 do 200 znaków.
key-reused = Tego klucza idempotencji użyto już z innym żądaniem; proszę wybrać nowy.

import-title = Import pliku
import-lead = Plik jest najpierw porównywany z wpisami. Nic się nie zmienia, dopóki nie zatwierdzi tego druga osoba.
import-file = Plik
import-file-hint = CSV, JSON, skoroszyt, lista organizacji albo plik .zip z institutions.csv, competences.csv i relations.csv. Najwyżej 32 MB.
import-day-hint = Od tego dnia obowiązują nazwy, obszary i podobne dane. Puste pole oznacza najwcześniejszy dzień, który nie wymaga uzasadnienia.
import-complete = Plik zawiera wszystkie instytucje państwa ({ $country }): pominięte kończą działalność.
import-forms = Plik w postaci zapisanej przez eksport można ponownie zaimportować. Pominięte wiersze i kolumny pozostają bez zmian; pusta komórka usuwa daną.
import-report = Co spowodowałby ten plik
import-outcome = Wynik
import-place = Plik, wiersz, kolumna
import-what = Szczegóły
import-ADDED = dodanie
import-CHANGED = zmiana
import-ENDED = zakończenie
import-UNCHANGED = bez zmian
import-WARNING = ostrzeżenie
import-REFUSED = odrzucenie
import-nothing-taken = Niektórych wierszy nie można przyjąć, więc z pliku nie przyjęto niczego. Proszę je poprawić i wysłać plik ponownie.
import-same = Wszystko jest już zgodne z plikiem.
import-looked = Niczego nie zapisano. Aby kontynuować, proszę ponownie wybrać plik i zapisać go jako wersję roboczą.
import-kept = Zapisano jako wersje robocze. Proszę sprawdzić każdą z nich i złożyć:
import-no-file = Proszę wybrać plik.
import-unreadable = { $what }
import-refused = Liczba wierszy, których nie można przyjąć: { $count }; z pliku nie przyjęto więc niczego, zob. raport.
import-too-large = Plik ma ponad { $count } MB albo nie dotarł w całości. Proszę go podzielić i wysłać ponownie.

quality-title = Jakość danych
quality-lead = Czego brakuje we wpisach, według państw. Każda liczba prowadzi do listy i wskazówki, co należy zrobić.
quality-of = Jakość danych: { $country }
quality-country = Państwo
quality-entries = Wpisy
quality-all = Wszystkie państwa
quality-nothing = Niczego nie brakuje.
quality-confirm = { $count ->
    [one] Ten wpis jest nadal prawidłowy
    [few] Te { $count } wpisy są nadal prawidłowe
    [many] Tych { $count } wpisów jest nadal prawidłowych
   *[other] Te wpisy ({ $count }) są nadal prawidłowe
}
quality-NO_ENGLISH_NAME = Brak nazwy angielskiej
quality-PLACEHOLDER_NAME = Nazwa zastępcza
quality-NO_COMPETENCE = Brak zakresu właściwości
quality-NO_CONTACT = Brak kontaktu
quality-NEVER_CONFIRMED = Nigdy niepotwierdzone
quality-CONFIRMED_LONG_AGO = Potwierdzone dawno temu
quality-NO_SUCCESSOR = Koniec działalności, brak następcy
quality-DEAD_END = Następstwo prowadzi donikąd
quality-OVERLAPPING_PERIODS = Nakładające się okresy
quality-OUTLIVES_INSTITUTION = Właściwość trwa dłużej niż instytucja
quality-do-NO_ENGLISH_NAME = Proszę dodać nazwę angielską, aby mogli ją odczytać inni.
quality-do-PLACEHOLDER_NAME = Proszę podać prawdziwą nazwę albo zakończyć działalność instytucji.
quality-do-NO_COMPETENCE = Proszę podać, w jakim zakresie instytucja jest właściwa, albo zakończyć jej działalność.
quality-do-NO_CONTACT = Proszę dodać numer telefonu, skrzynkę urzędu lub stronę internetową.
quality-do-NEVER_CONFIRMED = Proszę sprawdzić wpis i potwierdzić, że jest prawidłowy.
quality-do-CONFIRMED_LONG_AGO = Proszę ponownie sprawdzić wpis i potwierdzić, że jest prawidłowy.
quality-do-NO_SUCCESSOR = Proszę podać następcę, aby dawne sprawy trafiały we właściwe miejsce.
quality-do-DEAD_END = Proszę podać jako następcę instytucję, która nadal działa.
quality-do-OVERLAPPING_PERIODS = Proszę zakończyć jeden okres, zanim rozpocznie się następny.
quality-do-OUTLIVES_INSTITUTION = Proszę zakończyć właściwość razem z działalnością instytucji.
write-new-name = Proszę podać nową nazwę.
request-too-early = Wtedy nie było jeszcze wpisów; wybierz późniejszy dzień.
request-competence-period = { $code }: właściwość skończyłaby się, zanim się zacznie.
request-competence-twice = { $code }: właściwość nie może być tego samego dnia dwojaka.
request-written-by = Ostatnio pisał(a)
request-holds-earlier = Coś we wniosku obowiązuje od wcześniejszego dnia, niż wolno przy zmianach zapowiedzianych; wybierz w nim późniejsze dni albo napisz, dlaczego nie można czekać.
