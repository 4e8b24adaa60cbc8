# The guided question and its answer.
guided-title = Która instytucja jest właściwa?
guided-case = Jaki BUC lub dokument?
guided-case-hint = Kod, na przykład FB_BUC_01 lub S072, albo słowa z tytułu
guided-case-choose = O którą z tych pozycji chodzi?
guided-country = Które państwo?
guided-country-none = Proszę wybrać państwo
guided-several = Kilka państw jednocześnie
guided-place = Gdzie dana osoba mieszka lub pracuje?
guided-place-hint = Miejscowość, region lub kod obszaru; jeśli nie są znane, proszę zostawić puste pole
guided-day = W jakim dniu?
guided-more = Rola, nadawca, system i świadczenie
guided-from = Własne państwo, które wysyła sprawę
guided-from-none = Nie podano
guided-any = Dowolna
guided-scheme = System lub grupa osób
guided-benefit = Rodzaj świadczenia
guided-button = Pokaż instytucję właściwą

competent-title = Która instytucja jest właściwa?
competent-title-case = { $case }: która instytucja jest właściwa?
competent-lead = Proszę podać to, co wiadomo. Odpowiedź wskaże instytucję, do której należy się zwrócić, jej kod i uzasadnienie.
competent-day = W dniu { $day }
competent-place = Miejsce: { $place }
competent-role = Rola: { $role }
competent-from = Państwo wysyłające: { $country }
competent-jumps = Państwa w odpowiedzi
competent-nobody = brak
competent-address-it = Proszę zwrócić się do tej instytucji
competent-first = Pierwsza z kilku instytucji
competent-unclear = Aby ustalić, która z nich jest odpowiednia, proszę podać, gdzie dana osoba mieszka lub pracuje.
competent-unclear-scope = Pasują jednakowo dobrze: poniżej podano, jaki zakres ma każda z nich.
competent-why = Uzasadnienie
competent-others = { $count ->
    [one] Właściwa jest jeszcze { $count } instytucja
    [few] Właściwe są jeszcze { $count } instytucje
    [many] Właściwych jest jeszcze { $count } instytucji
   *[other] Właściwych jest jeszcze { $count } instytucji
}
competent-not = Pasują częściowo, ale nie są właściwe
competent-nearest = Najlepiej pasujące instytucje i powody, dla których nie są właściwe
competent-hubs = Instytucje rozdzielające i instytucje łącznikowe
competent-hubs-lead = Proszę zwrócić się do instytucji wskazanej powyżej: instytucja rozdzielająca przekaże jej sprawę. W razie wątpliwości pomoże instytucja łącznikowa.
competent-place-read = Odczytano jako: { $place }.
competent-candidates = O które miejsce chodzi?
competent-place-here = Miejsce ({ $country })
competent-place-button = Użyj tego miejsca
competent-all = Wszystkie instytucje tego państwa, które uczestniczą w tym BUC
competent-again = Zmień pytanie
competent-cut = Pokazano tylko pierwsze odpowiedzi ({ $shown } z { $count }); aby zobaczyć pozostałe, proszę podać mniej państw lub jeden BUC.

problem-title-question = Na tak zadane pytanie nie można odpowiedzieć
problem-no-case = Proszę podać, którego BUC lub dokumentu dotyczy pytanie.
problem-case = „{ $value }” nie jest BUC, dokumentem ani sektorem; proszę podać kod, na przykład FB_BUC_01, S072 lub FB.

wrong-title = Jeśli sprawę wysłano do niewłaściwej instytucji
wrong-ask = W razie wątpliwości przed wysłaniem sprawy można zapytać za pomocą H_BUC_01.
wrong-forward = Instytucja, która otrzymała sprawę, może przekazać ją dalej za pomocą X007.
wrong-mistake = Za pomocą X008 można poinformować, że sprawę wysłano omyłkowo.
wrong-reject = Instytucja, która nie jest właściwa i nie może przekazać sprawy dalej, odrzuca ją za pomocą X011.
wrong-participant = X100 zmienia uczestnika, X005 dodaje uczestnika, a X006 go usuwa.
