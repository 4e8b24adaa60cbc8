# National implementation profiles: the map, one country's profile, how it is written and published.
map-title = Mapa EESSI
map-lead = Jak 32 państwa realizują EESSI, zgodnie z informacjami podanymi w ich profilach wdrożenia. Każde państwo to jedno pole tej samej wielkości.
map-question = Kolory według
map-draw = Pokaż
map-slider = Przejście między dniami, w których coś się zmieniło
map-days = Mapa w dniach wcześniejszych
map-answer = Odpowiedź
map-version = Wersja profilu
map-further = Inne zestawienia
map-files = Mapa jako plik:
map-embed = Pokaż tę mapę w innym serwisie
map-embed-hint = Stronę, do której prowadzi ten link, można umieścić w ramce w dowolnym serwisie.
profile-map-mode = Sposób pracy w sektorze
profile-map-automation = Automatyzacja w sektorze
profile-map-readiness = Gotowość do BUC
profile-map-cdm = Common Data Model
profile-map-confirmed = Ostatnie potwierdzenie
profile-map-version = Wersja { $version }
profile-map-CONFIRMED = Potwierdzono w ciągu ostatnich sześciu miesięcy
profile-map-DUE = Oczekuje na potwierdzenie
profile-map-DIRECTORY_READY = Nie podano; według katalogu co najmniej jedna instytucja jest gotowa
profile-map-DIRECTORY_NOT_READY = Nie podano; według katalogu żadna instytucja nie jest gotowa
profile-map-NOT_STATED = Nie podano
profile-map-NO_PROFILE = Brak profilu
profile-map-unknown = Nie można tu wybrać wartości „{ $value }”; pokazano pierwszą możliwość.
profile-map-when = Od dnia
profile-map-when-confirmed = Data potwierdzenia
profile-map-when-cdm = Następna migracja
profile-map-when-readiness = Od dnia lub planowana data
readiness-title = Zestawienie gotowości
readiness-lead = Które państwo jest gotowe do którego BUC: według jego profilu oraz według zakresów właściwości podanych w katalogu.
readiness-all-sectors = Wszystkie sektory
readiness-all-countries = Wszystkie państwa
readiness-only = Tylko BUC, w których występuje sprzeczność
readiness-no-sign = Brak znaku: profil tego nie podaje
readiness-number = Liczba oznacza instytucje gotowe według katalogu
readiness-ready = gotowe według katalogu
readiness-differs = Profil i katalog są ze sobą sprzeczne
readiness-differing = { $count ->
    [0] Profile i katalog nie są ze sobą sprzeczne w żadnym miejscu.
    [one] Profil i katalog są ze sobą sprzeczne w { $count } miejscu.
    [few] Profile i katalog są ze sobą sprzeczne w { $count } miejscach.
    [many] Profile i katalog są ze sobą sprzeczne w { $count } miejscach.
   *[other] Profile i katalog są ze sobą sprzeczne w { $count } miejscach.
}
profile-heading = Realizacja EESSI
profile-title = Profil wdrożenia: { $country }
profile-whole = Cały profil
profile-demonstration = Przykład z danych pokazowych, zestawiony na podstawie publicznie dostępnych informacji. Nie został opublikowany przez to państwo.
profile-version = Wersja { $number }, { $on }.
profile-number = Wersja { $number }
profile-confirmed = Ostatnie potwierdzenie: { $day }.
profile-due = Termin ponownego potwierdzenia: { $day }.
profile-original = Język oryginału: { $language }.
profile-read-original = Pokaż teksty oryginalne
profile-read-translated = Pokaż teksty przetłumaczone
profile-router = Instytucja rozdzielająca
profile-routers = Instytucje rozdzielające
profile-application = Aplikacja krajowa
profile-applications = Aplikacje krajowe
profile-links = Strony zewnętrzne
profile-new-in-it = Nowe w tej wersji:
profile-superseded = Tę wersję zastąpiła późniejsza.
profile-withdrawn = Państwo wycofało tę wersję: { $reason }
profile-withdrawn-at = Wycofano { $at }:
profile-to-current = Wersja obowiązująca
profile-stale = W ciągu ostatnich sześciu miesięcy nie potwierdzono tego profilu; może być nieaktualny.
profile-none = { $country }: nie opublikowano profilu.
profile-no-version = { $country }: nie ma takiej wersji profilu albo została ona wycofana.
profile-to-country = { $country }: strona państwa
profile-not-stated = nie podano
profile-since = od { $day }
profile-all-sectors = Wszystkie sektory
profile-in-directory = W katalogu
profile-differs = różni się
profile-parts = Części profilu
profile-section-governance = Zarządzanie
profile-section-architecture = Architektura
profile-section-sectors = Sektory
profile-section-bucs = BUC
profile-section-operation = Bieżąca praca
profile-bucs-summed = w eksploatacji: { $count } z { $all }
profile-bucs-silent = Profil nie zawiera informacji o poszczególnych BUC. Dane z katalogu przedstawia zestawienie gotowości.
profile-history = Wszystkie wersje
profile-published-at = Opublikowano { $at }
profile-difference-link = Różnice w stosunku do poprzedniej wersji
profile-differences = Różnice między dwiema wersjami
profile-from-version = Od wersji
profile-to-version = Do wersji
profile-differences-show = Porównaj
profile-same = Nie ma różnic.
profile-compare = Porównanie państw
profile-compare-lead = Proszę wybrać od dwóch do pięciu państw. Różnice są podane na początku.
profile-compare-country = Państwo { $number }
profile-compare-button = Porównaj
profile-compare-nothing = Żadne z tych państw nie podało informacji.
profile-as-json = Jako JSON
profile-as-csv = Jako CSV
profile-feed = Nowe wersje profili wdrożenia
profile-feed-entry = { $country }: wersja { $number }
profile-confirm = Ten profil jest nadal prawidłowy
profile-withdraw = Wycofaj tę wersję
profile-withdraw-reason = Z jakiego powodu?
profile-withdraw-hint = Powód jest dostępny publicznie. Żadna wcześniejsza wersja nie zaczyna przez to ponownie obowiązywać.
profile-edit = Edycja profilu
profile-no-draft = Obecnie nikt nie przygotowuje nowej wersji.
profile-begin = Rozpocznij nową wersję
profile-begin-with = Punkt wyjścia
profile-begin-last = obowiązujący profil: { $version }
profile-begin-empty = pusty profil
profile-prefill = Wypełnij danymi z katalogu
profile-prefill-hint = Wypełniane jest tylko to, czego jeszcze nie podano: instytucje, gotowość, instytucje rozdzielające, punkty dostępu, języki.
profile-saved-at = Zapisano { $at }.
profile-based-on = Podstawą jest wersja { $number }.
profile-wrong = Do poprawienia przed opublikowaniem
profile-nothing-wrong = Nie ma przeszkód, aby opublikować profil.
profile-wrong-count = do poprawienia: { $count }
profile-missing = { $count ->
    [one] { $count } informacja jeszcze niepodana
    [few] { $count } informacje jeszcze niepodane
    [many] { $count } informacji jeszcze niepodanych
   *[other] { $count } informacji jeszcze niepodanych
}
profile-missing-hint = Profil można opublikować bez nich; będzie tam podane „nie podano”.
profile-missing-bucs = { $sector }: stan { $count } BUC
profile-changed = { $count ->
    [one] { $count } zmiana w stosunku do wersji obowiązującej
    [few] { $count } zmiany w stosunku do wersji obowiązującej
    [many] { $count } zmian w stosunku do wersji obowiązującej
   *[other] { $count } zmiany w stosunku do wersji obowiązującej
}
profile-publish = Opublikuj
profile-publish-who = Profil publikuje koordynator krajowy danego państwa.
profile-summary-label = Co nowego jest w tej wersji?
profile-summary-hint = Jedno lub dwa zdania, w miarę możliwości po angielsku. Są one dostępne publicznie.
profile-discard = Usuń tę wersję roboczą
profile-discard-hint = Opublikowane wersje pozostają. To, co jest tylko w wersji roboczej, zostanie utracone.
profile-discard-sure = Usuń
profile-overtaken = Tymczasem ktoś zmienił profil; proszę sprawdzić jego obecną treść.
profile-overtaken-title = Tymczasem ktoś zapisał tę wersję roboczą
profile-overtaken-both = Poniżej zestawiono dane zapisane tymczasem z danymi wprowadzonymi teraz. Te ostatnie są nadal w formularzu: po zapisaniu zastąpią tamte.
profile-saving = Zapisywanie …
profile-not-saved = Jeszcze nie zapisano: { $why }
profile-save = Zapisz
profile-save-next = Zapisz i przejdź dalej
profile-save-overview = Zapisz i wróć do wersji roboczej
profile-write-in = Język tekstów
profile-write-in-button = Zmień język
profile-language-original = { $language } (język oryginału)
profile-write-original = Język oryginału
profile-write-from-hint = Jeśli obowiązuje od zawsze albo data nie jest znana, proszę zostawić puste pole.
profile-write-role = Zadanie jednostki
profile-write-office = Jednostka
profile-write-new = nowa pozycja
profile-write-offices-hint = Tylko jednostki i skrzynki funkcyjne, nigdy osoby.
profile-write-code = Kod w katalogu
profile-sectors-hint = Litery oddzielone spacją: LA S AW P FB UB R H M. Puste pole oznacza wszystkie sektory.
profile-remove = Usuń tę pozycję
profile-write-mode-since = Ten sposób pracy od dnia
profile-write-directory = { $count ->
    [one] W katalogu jest { $count } instytucja.
    [few] W katalogu są { $count } instytucje.
    [many] W katalogu jest { $count } instytucji.
   *[other] W katalogu jest { $count } instytucji.
}
profile-write-unknown-buc = Tego kodu nie ma na żadnej liście.
profile-write-cdm-hint = Liczby oddzielone kropkami, na przykład 4.3
profile-write-languages-hint = Kody dwuliterowe oddzielone spacją, na przykład: fr nl de
profile-write-link-title = Czego dotyczy
profile-write-address = Adres
profile-no-day = „{ $value }” nie jest datą; proszę zapisać ją w postaci 2026-11-23.
profile-no-number = Proszę podać liczbę, na przykład 12.
profile-no-sector = „{ $value }” nie jest sektorem; proszę użyć liter LA, S, AW, P, FB, UB, R, H lub M.
profile-office-role = Proszę wybrać zadanie jednostki.
profile-status-needed = Proszę podać stan.
profile-wrong-state = Nie jest to możliwe, ponieważ jest to wersja { $state ->
    [DRAFT] robocza
    [PUBLISHED] obowiązująca
    [SUPERSEDED] zastąpiona
   *[WITHDRAWN] wycofana
}; proszę sprawdzić obecną treść profilu.
text-too-long = Można tu wpisać najwyżej { $most } znaków.
list-too-many = Liczba pozycji może tu wynosić najwyżej { $most }.
profile-empty = Profil nie zawiera jeszcze żadnych informacji.
profile-day-to-come = Ten dzień jeszcze nie nastąpił; proszę podać faktyczną datę rozpoczęcia albo zostawić puste pole.
unknown-language = „{ $code }” nie jest kodem języka; proszę użyć dwóch małych liter, na przykład fr.
profile-original-missing = Proszę wpisać ten tekst także w języku oryginału profilu ({ $language }).
said-twice = Ta pozycja występuje tu dwa razy: { $what }. Proszę zostawić jedną.
code-other-country = { $code } to instytucja innego państwa.
invalid-url = Proszę podać pełny adres, zaczynający się od https://.
profile-office-name = Proszę podać nazwę jednostki lub jej kod w katalogu.
profile-application-name = Proszę podać nazwę aplikacji.
profile-not-in-production = Nie jest w eksploatacji, dlatego nie można podać dnia jej rozpoczęcia.
profile-before-sector = Eksploatacja w sektorze rozpoczęła się { $day }; eksploatacja BUC nie mogła rozpocząć się wcześniej.
profile-planned-again = Eksploatacja już się rozpoczęła, dlatego nie planuje się jej daty.
profile-planned-not-started = Podano planowaną datę: proszę wybrać stan „Planowane” albo usunąć datę.
profile-cdm = Proszę zapisać wersję liczbami oddzielonymi kropkami, na przykład 4.3.
profile-cdm-order = Następna wersja musi być nowsza od wersji będącej w eksploatacji.
profile-migration = Proszę podać, na którą wersję państwo przechodzi w tym dniu.
profile-summary = Proszę napisać w jednym zdaniu, co nowego jest w tej wersji.
profile-country-count = Proszę wybrać różne państwa w liczbie od { $fewest } do { $most }.
profile-mode-RINA = RINA
profile-mode-NATIONAL_APPLICATION = Aplikacja krajowa
profile-mode-HYBRID = RINA i aplikacja krajowa
profile-mode-PAPER = Papier
profile-automation-MANUAL = Ręcznie
profile-automation-PREFILL = Ze wstępnym wypełnieniem
profile-automation-STRAIGHT_THROUGH = W pełni automatycznie
profile-status-NOT_STARTED = Nierozpoczęte
profile-status-PLANNED = Planowane
profile-status-IN_TEST = W fazie testów
profile-status-IN_PRODUCTION = W eksploatacji
profile-status-SUSPENDED = Zawieszone
profile-topology-ONE_HUB = Jedna instytucja krajowa w każdym sektorze
profile-topology-SEVERAL = Kilka instytucji w każdym sektorze
profile-operation-CENTRAL = Przez jeden podmiot dla wszystkich
profile-operation-BY_INSTITUTION = Przez każdą instytucję
profile-operation-MIXED = Częściowo centralnie, częściowo przez instytucje
profile-operation-NOBODY = Przez nikogo: RINA nie jest używana
profile-office-COMPETENT_AUTHORITY = Właściwa władza
profile-office-COORDINATOR = Koordynator krajowy
profile-office-REPOSITORY_MAINTAINER = Prowadzi wpisy w Institution Repository
profile-office-SINGLE_POINT_OF_CONTACT = Pojedynczy punkt kontaktowy
profile-office-SERVICE_DESK = Punkt pomocy technicznej
profile-state-DRAFT = Robocza
profile-state-PUBLISHED = Obowiązująca
profile-state-SUPERSEDED = Zastąpiona
profile-state-WITHDRAWN = Wycofana
profile-item-ValidFrom = Obowiązuje od
profile-item-Office = Nazwa
profile-item-OfficeInstitution = Instytucja
profile-item-OfficeAccessPoint = Punkt dostępu
profile-item-OfficeMailbox = Skrzynka funkcyjna
profile-item-OfficeUrl = Strona internetowa
profile-item-Topology = Topologia
profile-item-AccessPoint = Punkt dostępu
profile-item-AccessPointOperator = Prowadzony przez
profile-item-AccessPointInstitution = Podmiot prowadzący w katalogu
profile-item-HasGateway = Brama krajowa
profile-item-Gateway = Informacje o bramie
profile-item-Router = Sektory objęte rozdzielaniem
profile-item-RouterRemark = Informacje o instytucji rozdzielającej
profile-item-RinaOperation = RINA jest prowadzona
profile-item-RinaOperator = Podmiot prowadzący RINA
profile-item-RinaVersion = Wersja RINA
profile-item-Application = Obsługiwane sektory
profile-item-ApplicationOwner = Właściciel
profile-item-ReplacesRinaSince = Zastępuje RINA od
profile-item-Mode = Sposób pracy
profile-item-ModeSince = Od dnia
profile-item-Institutions = Podłączone instytucje
profile-item-FirstProduction = Pierwszy dzień eksploatacji
profile-item-Automation = Automatyzacja
profile-item-SectorRemark = Uwaga
profile-item-Status = Stan
profile-item-PlannedOn = Planowana data
profile-item-ActualOn = W eksploatacji od
profile-item-BucRemark = Uwaga
profile-item-CdmVersion = Common Data Model w eksploatacji
profile-item-NextCdmVersion = Następny Common Data Model
profile-item-MigrationOn = Dzień migracji
profile-item-Fallback = W razie awarii systemu
profile-item-Languages = Języki robocze
profile-item-Limitations = Znane ograniczenia
profile-item-Link = Link
profile-none-then = { $country }: w dniu { $on } nie obowiązywał żaden profil.
profile-other-sector = { $buc } to BUC innego sektora niż ten, który jest opisywany.
