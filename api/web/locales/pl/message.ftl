# What the domain says, by its codes.
match-tail = { $where ->
    [case] {" (inna wielkość liter)"}
    [greek] {"; grecka nazwa zapisana alfabetem łacińskim"}
    [bulgarian] {"; bułgarska nazwa zapisana alfabetem łacińskim"}
    [english] {"; w nazwie angielskiej"}
    [other] {"; w dawnej lub innej nazwie"}
    [place] {"; w jej nazwach oraz w miejscowości lub obszarze"}
    [topic] {"; w jej nazwach oraz w słowach określających jej sieć, sektory lub państwo"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; inna pisownia"}
}{ $typos ->
    [0] {""}
    [one] {"; "}{ $typos } literówka
    [few] {"; "}{ $typos } literówki
    [many] {"; "}{ $typos } literówek
   *[other] {"; "}{ $typos } literówek
}{ $missing ->
    [none] {""}
   *[other] {"; nie znaleziono: "}{ $missing }
}.
match-code = Tekst jest jej kodem{ match-tail }
match-acronym = Tekst jest jej skrótem{ match-tail }
match-name = Tekst jest jedną z jej nazw{ match-tail }
match-prefix = Jedna z jej nazw zaczyna się tym tekstem{ match-tail }
match-words = Znaleziono wszystkie słowa{ match-tail }
match-similar = Znaleziono wszystkie słowa, niektóre w podobnej postaci{ match-tail }
match-partial = Znaleziono część tekstu{ match-tail }

as-role = { $role ->
    [CASE_OWNER] właściciel sprawy
    [INTELLIGENT_ROUTING] instytucja rozdzielająca
   *[COUNTER_PARTY] druga strona
}
can-receive = Uczestniczy w { $buc } jako { as-role }, { $since ->
    [none] od zawsze gotowa
   *[other] od { $since } gotowa
}.
reason-institution-upcoming = Dopiero od { $from } instytucja będzie działać.
reason-institution-ended = Instytucja zakończyła działalność (ostatni dzień: { $last }).{ $successors ->
    [none] {""}
   *[other] {" Następca: "}{ $successors }.
}
reason-no-competence = Nie jest właściwa dla { $buc }.
reason-other-scope = Uczestniczy w { $buc }, ale tylko w odniesieniu do innych systemów lub świadczeń.
reason-wrong-role = Uczestniczy w { $buc }, ale nie jako { as-role }.
reason-not-yet-valid = Dopiero od { $from } będzie właściwa dla { $buc }.
reason-ended = Nie jest już właściwa dla { $buc } (ostatni dzień: { $last }).
reason-not-ready = Jest właściwa dla { $buc }, ale { $from ->
    [none] nie jest gotowa do odbioru w EESSI
   *[other] dopiero od { $from } będzie gotowa
}.
reason-outside-area = Uczestniczy w { $buc }, ale nie obejmuje tego miejsca.
reason-sender-not-ready = W tym dniu żadna instytucja ({ $country }) nie może być właścicielem sprawy { $buc }.

invalid-cursor = „{ $field }” nie jest znacznikiem tej listy; proszę użyć znacznika podanego na wcześniejszej stronie.
page-size = „{ $field }” wynosi { $count }; proszę zażądać od 1 do { $most } pozycji i przejść dalej za pomocą znacznika.
page-size-suggestions = „{ $field }” wynosi { $count }; proszę zażądać od 1 do { $most } podpowiedzi.
invalid-code = „{ $code }” nie jest kodem instytucji; proszę podać państwo, dwukropek i od 4 do 10 liter lub cyfr, na przykład PL:PL212000WR.
unknown-code = Żadna instytucja nie ma kodu { $code }; { $near ->
    [none] proszę go sprawdzić lub wyszukać według nazwy.
   *[other] czy chodziło o { $near }?
}
unknown-country = „{ $code }” nie jest żadnym z 32 państw EESSI; proszę użyć kodu takiego jak PL, EL (Grecja) lub UK (Zjednoczone Królestwo).
unknown-network = Nie ma sieci „{ $code }”; proszę użyć kodu takiego jak PL-ZUS, wybranego z dostępnych sieci.
unknown-buc = Nie ma BUC „{ $code }”; proszę użyć kodu takiego jak FB_BUC_01.
unknown-sed = Nie ma dokumentu SED „{ $code }”; proszę użyć kodu takiego jak F001.
sed-administrative = { $sed } jest dokumentem administracyjnym i nie rozpoczyna żadnego BUC. X007 przekazuje sprawę dalej, X008 informuje, że wysłano ją omyłkowo, X011 ją odrzuca, X100 zmienia uczestnika; do zapytań służy H_BUC_01.
sed-inside = { $sed } nie rozpoczyna żadnego BUC: wysyła się go w ramach { $bucs }; odbiorca jest już ustalony.
unknown-place = Miejsce „{ $place }” nie jest tu znane; proszę podać najbliższe większe miasto, region lub kod NUTS, na przykład PL21.
invalid-period = „to” musi przypadać od 0 dni do 10 lat po „from”.
invalid-seq = „after” nie jest numerem zmiany; proszę użyć numeru podanego na wcześniejszej stronie.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Proszę podać co najmniej jedno państwo.
too-many-answers = Liczba odpowiedzi na to pytanie przekracza { $most }; proszę podać mniej państw lub jeden BUC.
one-of = Proszę podać dokładnie jedno z następujących: „buc”, „sed” lub „sector”.
ambiguous-place = „{ $place }” może oznaczać kilka miejsc ({ $country }): { $candidates }. Proszę wskazać jedno z nich.
covers-not-stated = Nie podano jej obszaru; przyjmuje się całe państwo.
covers-country = Obejmuje całe państwo, w tym także: { $place }.
covers-part = Obejmuje część wskazanego miejsca ({ $place }): { $area }.
covers-exactly = Obejmuje obszar: { $area }.
covers-area = Obejmuje obszar: { $area }; leży tam { $place }.
reason-scope = Zakres: { $scope }.
reason-default = Jest w tym zakresie instytucją domyślną.
reason-router = Sprawy trafiają do niej przez instytucję rozdzielającą { $router }.
answer-found = { $count ->
    [1] 1 instytucja ({ $country }) w dniu { $on } dla { $buc }.
    [few] { $count } instytucje ({ $country }) w dniu { $on } dla { $buc }, najpierw najbardziej odpowiednia.
    [many] { $count } instytucji ({ $country }) w dniu { $on } dla { $buc }, najpierw najbardziej odpowiednia.
   *[other] { $count } instytucji ({ $country }) w dniu { $on } dla { $buc }, najpierw najbardziej odpowiednia.
}
nobody-who = W dniu { $on } brak instytucji ({ $country }) dla { $buc }
nobody-then = Za pomocą H_BUC_01 proszę zapytać { $hub ->
    [none] instytucję łącznikową
   *[other] { $hub }
}; sprawę wysłaną do niewłaściwej instytucji przekazuje się dalej za pomocą X007.
nobody-no-competence = { nobody-who }: żadna instytucja nie jest właściwa. { nobody-then }
nobody-wrong-role = { nobody-who }: instytucje uczestniczą, ale nie w tej roli. { nobody-then }
nobody-not-ready = { nobody-who }: instytucja właściwa istnieje, ale nie jest gotowa w EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: właściwość rozpoczyna się później. { nobody-then }
nobody-ended = { nobody-who }: właściwość wygasła. { nobody-then }
nobody-institution-ended = { nobody-who }: instytucja, która była właściwa, zakończyła działalność. { nobody-then }
nobody-sender-not-ready = { nobody-who }: w państwie nadawcy nie ma gotowego właściciela sprawy. { nobody-then }
nobody-outside-area = { nobody-who }: instytucje właściwe nie obejmują tego miejsca. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] bez podania miejsca
    [ready] bez względu na gotowość
    [status] po uwzględnieniu dawnych i przyszłych
    [role] w dowolnej roli
    [buc] dla dowolnego BUC
    [sector] w dowolnym sektorze
    [function] z dowolną funkcją
    [network] w dowolnej sieci
    [country] w innych państwach
    [day] w dniu dzisiejszym
   *[all] bez żadnego filtra
}.
match-chosen = Wybrano: żadna inna pozycja nie pasuje tak dobrze.
match-behind = Nie wybrano: inna pozycja pasuje lepiej.
match-by-code = Jej kod występuje w nazwie.
match-same-acronym = Nazwa jest jej skrótem.
match-same-name = Nazwa jest jedną z jej nazw.
match-all-words = Znaleziono wszystkie słowa nazwy.
match-share = Znaleziono { $share }% nazwy; rzadkie słowa liczą się bardziej.
match-town = Podana miejscowość jest jej siedzibą.
match-town-covered = Podana miejscowość leży na jej obszarze.
match-town-country = Obejmuje całe państwo, w tym podaną miejscowość.
match-town-elsewhere = Podana miejscowość nie jest żadną z jej miejscowości.
match-typos = { $typos ->
    [one] { $typos } literówka
    [few] { $typos } literówki
    [many] { $typos } literówek
   *[other] { $typos } literówek
}.
match-missing = Nie znaleziono: { $missing }.
match-unmet = Nie wybrano: „{ $word }” wskazuje na inną instytucję.
match-rivals = Nie wybrano: równie dobrze pasują { $codes }.
match-weak = Nie wybrano: znaleziono zbyt małą część nazwy.
match-namesake = Nie wybrano: jej nazwy mówią więcej; może to być inna instytucja.
match-elsewhere = Nie wybrano: miejscowość wskazuje na inną instytucję.
too-many-names = Za dużo nazw w „queries” ({ $count }); jednorazowo można porównać najwyżej { $most }.
too-many-excluded = Za dużo wykluczonych kodów; można wykluczyć najwyżej { $most }.
empty-text = Proszę wpisać szukaną nazwę, miejscowość lub kod.
scope-unknown = Żadna instytucja nie podaje tu „{ $text }”; wskazano instytucje bez ograniczeń.{ $values ->
    [none] {""}
   *[other] {" "}Podane wartości: { $values }.
}
text-unreadable = Jest tu znak, którego nikt nie widzi; wpisz tekst od nowa.
