# The list of institutions.
list-title = Instytucje
list-title-text = Instytucje: „{ $text }”
list-total = { $count ->
    [0] Nie znaleziono żadnej instytucji
    [one] Znaleziono { $count } instytucję
    [few] Znaleziono { $count } instytucje
    [many] Znaleziono { $count } instytucji
   *[other] Znaleziono { $count } instytucji
}
list-on = Stan na dzień { $day }.
filters-more = Więcej filtrów
filters-active = Użyte filtry
filters-clear = Usuń wszystkie filtry
filter-chip = { $field }: { $value }
filter-remove = usuń ten filtr
filter-add = dodaj kolejną wartość
facets-title = Zawęź wyniki
facets-jump = Zawęź wyniki
facet-place = Miejsce
facet-selected = wybrano; usuń
pages-label = Strony wyników
page-next = Następna strona
page-previous = Poprzednia strona

field-text = Nazwa, kod, skrót lub miejscowość
field-country = Państwo
field-sector = Sektor
field-buc = Przypadek użycia (BUC)
field-role = Rola
field-function = Funkcja
field-network = Sieć
field-place = Miejscowość, region lub kod obszaru
field-status = Status
field-ready = Gotowość w EESSI
field-on = Data
field-order = Kolejność
field-after = Miejsce na liście
field-before = Miejsce na liście
field-first = Liczba pozycji na stronie
field-code = Kod

any-country = Wszystkie państwa
any-buc = Wszystkie BUC
any-role = Wszystkie role
any-ready = Gotowa lub nie
any-status = Działa w danym dniu

order-RELEVANCE = Najpierw najtrafniejsze
order-NAME = Według nazwy
order-CODE = Według kodu
order-COUNTRY = Według państwa
order-CHANGED = Najpierw ostatnio zmienione

list-did-you-mean = Nie znaleziono takiej pisowni. Czy chodziło o „{ $text }”?
none-there = Nic nie spełnia wszystkich warunków. Są natomiast:
none-lead = Można:
none-words = wpisać mniej słów lub inne słowa: wystarczy część nazwy, skrót lub miejscowość
none-code = wpisać cały kod, jeśli jest znany, na przykład PL:PL212000WR

problem-title = W tej postaci wyszukiwanie nie jest możliwe
problem-lead = Proszę poprawić wskazane dane i wyszukać ponownie.
problem-prefix = Błąd
problem-day = „{ $value }” nie jest datą; proszę podać rok, miesiąc i dzień, na przykład 2026-03-01.
problem-value = Wartość „{ $value }” nie jest znana; proszę użyć jednej z następujących: { $allowed }.
problem-number = „{ $value }” nie jest liczbą; proszę podać liczbę od 1 do 100.
problem-too-many = Filtrów jest za dużo; można użyć najwyżej { $most }.
problem-restart = Zacznij od pierwszej strony

# What an entry says of itself, in lists and on its page.
badge-provisional = kod tymczasowy
receives-yes = W dniu { $day } może otrzymać { $buc }
receives-no = W dniu { $day } nie może otrzymać { $buc }

validity-always = bez ograniczeń
validity-from = od { $from }
validity-upcoming = dopiero od { $from }
validity-until = do { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Informacje ogólne
show-names = Nazwy
show-contact = Adres i kontakt
show-competences = Zakres właściwości w dniu { $day }
show-access-point = Punkt dostępu
show-routing = Rozdzielanie spraw
show-code-status = Status kodu
show-acronym = Skrót
show-country = Państwo
show-network = Sieć
show-validity = Okres działania
show-areas = Obszary
show-functions = Funkcje
show-on = Strona przedstawia stan na dzień { $day }.
show-day = Data
show-day-button = Pokaż ten dzień
show-today = Pokaż dzień dzisiejszy
show-last-day = Pokaż ostatni dzień działania
show-first-day = Pokaż pierwszy dzień działania
show-ended = Zakończyła działalność, ostatni dzień: { $day }
show-upcoming = Rozpocznie działalność, pierwszy dzień: { $day }
show-letter-case = W podanym kodzie wielkość liter jest inna. Prawidłowy zapis to { $code }; wielkość liter ma znaczenie.
show-successors = Następcy
show-no-successor = Następca: nie podano
show-predecessors = Poprzednicy
show-link-on = od { $day }
show-routed-by = Instytucje, które kierują sprawy do tej instytucji
show-routes = Instytucje, do których ta instytucja kieruje sprawy
show-routes-count = { $count ->
    [one] Sprawy są kierowane do { $count } instytucji.
    [few] Sprawy są kierowane do { $count } instytucji.
    [many] Sprawy są kierowane do { $count } instytucji.
   *[other] Sprawy są kierowane do { $count } instytucji.
}
show-routes-first = Pokazano pierwsze pozycje ({ $count }).
show-no-competences = W tym dniu nie jest właściwa w żadnym zakresie.
show-competences-note = Gotowość oznacza, że w tym dniu instytucja może korzystać z BUC w EESSI.

code-REAL = Ten kod jest lub był używany w EESSI
code-PROVISIONAL = Tymczasowy: kod zastępczy w postaci zwykle stosowanej w sieci, a nie kod z EESSI. Nie należy go używać w sprawach.
areas-none = nie podano; przyjmuje się całe państwo
area-country = całe państwo
function-everywhere = we wszystkich jej sektorach

name-OFFICIAL = urzędowa
name-TRANSLATION = tłumaczenie
name-FORMER = dawna
name-ALIAS = inna używana nazwa
name-ABBREVIATION = nazwa skrócona

column-language = Język
column-kind = Rodzaj
column-name = Nazwa
column-buc = BUC
column-title = Tytuł
column-role = Rola
column-validity = Okres obowiązywania
column-ready = Gotowość

limit-areas = Tylko: { $areas }
limit-persons = Osoby:
limit-benefits = Świadczenia:
limit-schemes = Systemy:
limit-default = Instytucja domyślna, gdy nic innego nie wiadomo

address-postal = Adres pocztowy
address-visitor = Adres dla interesantów
contact-phone = Telefon
contact-fax = Faks
contact-email = E-mail
contact-web = Strona internetowa
list-passages = Znaleziono też
