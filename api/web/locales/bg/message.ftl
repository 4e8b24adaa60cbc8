# What the domain says, by its codes.
match-tail = { $where ->
    [case] {" (с други главни и малки букви)"}
    [greek] {"; изписване на гръцкото наименование на латиница"}
    [bulgarian] {"; изписване на българското наименование на латиница"}
    [english] {"; в наименованието на английски език"}
    [other] {"; в предишно или друго наименование"}
    [place] {"; в наименованията и в мястото или района"}
    [topic] {"; в наименованията и в думите за мрежата, секторите или държавата"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; друг правопис"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 печатна грешка"}
   *[other] {"; "}{ $typos } печатни грешки
}{ $missing ->
    [none] {""}
   *[other] {"; не е намерено: "}{ $missing }
}.
match-code = Търсеният текст е кодът на институцията{ match-tail }
match-acronym = Търсеният текст е съкращението на институцията{ match-tail }
match-name = Търсеният текст е едно от наименованията на институцията{ match-tail }
match-prefix = Едно от наименованията на институцията започва с търсения текст{ match-tail }
match-words = Намерени са всички думи{ match-tail }
match-similar = Намерени са всички думи, някои в близка форма{ match-tail }
match-partial = Намерена е част от текста{ match-tail }

as-role = { $role ->
    [CASE_OWNER] собственик на случая
    [INTELLIGENT_ROUTING] маршрутизираща институция
   *[COUNTER_PARTY] насрещна страна
}
can-receive = Участва в { $buc } като { as-role }, { $since ->
    [none] винаги е била готова
   *[other] от { $since } е готова
}.
reason-institution-upcoming = Едва от { $from } институцията ще бъде действаща.
reason-institution-ended = Институцията е прекратена; { $last } е последният ѝ ден.{ $successors ->
    [none] {""}
   *[other] {" Правоприемник: "}{ $successors }.
}
reason-no-competence = Институцията не е компетентна за { $buc }.
reason-other-scope = Институцията участва в { $buc }, но само за други схеми или обезщетения.
reason-wrong-role = Институцията участва в { $buc }, но не като { as-role }.
reason-not-yet-valid = Едва от { $from } институцията ще бъде компетентна за { $buc }.
reason-ended = Институцията вече не е компетентна за { $buc }; { $last } е последният ден.
reason-not-ready = Институцията е компетентна за { $buc }, но { $from ->
    [none] не е готова да го получи в EESSI
   *[other] едва от { $from } ще бъде готова
}.
reason-outside-area = Институцията участва в { $buc }, но не обхваща това място.
reason-sender-not-ready = На този ден никоя институция ({ $country }) не може да бъде собственик на случай по { $buc }.

invalid-cursor = „{ $field }“ не е курсор на този списък; използвайте курсор от предишна страница.
page-size = „{ $field }“ е { $count }; поискайте от 1 до { $most } записа и продължете с курсора.
page-size-suggestions = „{ $field }“ е { $count }; поискайте от 1 до { $most } предложения.
invalid-code = „{ $code }“ не е код на институция; въведете държавата, двоеточие и от 4 до 10 букви или цифри, например PL:PL212000WR.
unknown-code = Няма институция с код { $code }; { $near ->
    [none] проверете го или търсете по наименование.
   *[other] може би търсите { $near }?
}
unknown-country = „{ $code }“ не е една от 32-те държави в EESSI; използвайте код като PL, EL (Гърция) или UK (Обединено кралство).
unknown-network = Няма мрежа „{ $code }“; използвайте код като PL-ZUS от предложените мрежи.
unknown-buc = Няма BUC „{ $code }“; използвайте код като FB_BUC_01.
unknown-sed = Няма SED „{ $code }“; използвайте код като F001.
sed-administrative = { $sed } е административен документ и не открива BUC. X007 препраща случая, X008 съобщава, че е изпратен по погрешка, X011 го отхвърля, X100 сменя участника; с H_BUC_01 се отправя запитване.
sed-inside = { $sed } не открива BUC: изпраща се в рамките на { $bucs }; получателят вече е определен.
unknown-place = Мястото „{ $place }“ не е известно тук; опитайте с най-близкия по-голям град, с региона или с код по NUTS като PL21.
invalid-period = „to“ трябва да е от 0 дни до 10 години след „from“.
invalid-seq = „after“ не е номер на промяна; използвайте номера от предишна страница.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Посочете поне една държава.
too-many-answers = Отговорите на въпроса са повече от { $most }; посочете по-малко държави или един BUC.
one-of = Посочете точно едно от трите: „buc“, „sed“ или „sector“.
ambiguous-place = „{ $place }“ може да означава няколко места ({ $country }): { $candidates }. Посочете кое от тях.
covers-not-stated = Районът на институцията не е посочен; смята се, че обхваща цялата държава.
covers-country = Обхваща цялата държава, включително { $place }.
covers-part = Обхваща { $area }, част от { $place }.
covers-exactly = Обхваща { $area }.
covers-area = Обхваща { $area }, където се намира { $place }.
reason-scope = За: { $scope }.
reason-default = Тя е институцията по подразбиране за това.
reason-router = Пред нея стои маршрутизираща институция: { $router }.
answer-found = { $count ->
    [1] Към { $on } има 1 институция ({ $country }) за { $buc }.
   *[other] Към { $on } има { $count } институции ({ $country }) за { $buc }, първо най-подходящите.
}
nobody-who = Към { $on } няма подходяща институция ({ $country }) за { $buc }
nobody-then = Отправете запитване с H_BUC_01 до { $hub ->
    [none] орган за връзка
   *[other] { $hub }
}; случай, изпратен до грешната институция, се препраща с X007.
nobody-no-competence = { nobody-who }: никоя институция не е компетентна. { nobody-then }
nobody-wrong-role = { nobody-who }: има участващи институции, но не в тази роля. { nobody-then }
nobody-not-ready = { nobody-who }: има компетентна институция, но тя не е готова в EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: компетентността започва по-късно. { nobody-then }
nobody-ended = { nobody-who }: компетентността е прекратена. { nobody-then }
nobody-institution-ended = { nobody-who }: компетентната институция е прекратена. { nobody-then }
nobody-sender-not-ready = { nobody-who }: в държавата на изпращача никой не е готов за собственик на случая. { nobody-then }
nobody-outside-area = { nobody-who }: компетентните институции не обхващат това място. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] без условието за място
    [ready] със или без готовност
    [status] прекратени или предстоящи
    [role] във всички роли
    [buc] за всички BUC
    [sector] във всички сектори
    [function] с всички функции
    [network] във всички мрежи
    [country] в други държави
    [day] към днешния ден
   *[all] без никакви филтри
}.
match-chosen = Избрана: никой друг запис не подхожда толкова добре.
match-behind = Неизбрана: друг запис подхожда по-добре.
match-by-code = Кодът ѝ е посочен в наименованието.
match-same-acronym = Наименованието съвпада със съкращението ѝ.
match-same-name = Наименованието съвпада с едно от нейните наименования.
match-all-words = Намерени са всички думи от наименованието.
match-share = Намерени са { $share } % от наименованието; редките думи тежат повече.
match-town = Населеното място е нейното.
match-town-covered = Населеното място е в нейния район.
match-town-country = Тя обхваща цялата държава, включително населеното място.
match-town-elsewhere = Населеното място не е сред нейните.
match-typos = { $typos ->
    [1] 1 печатна грешка
   *[other] { $typos } печатни грешки
}.
match-missing = Не е намерено: { $missing }.
match-unmet = Неизбрана: „{ $word }“ сочи към друга институция.
match-rivals = Неизбрана: също толкова добре подхождат { $codes }.
match-weak = Неизбрана: намерена е твърде малка част от наименованието.
match-namesake = Неизбрана: наименованията ѝ съдържат повече от търсеното; може да е друга институция.
match-elsewhere = Неизбрана: населеното място не съответства.
too-many-names = „queries“ съдържа { $count } наименования; съпоставяйте най-много { $most } наведнъж.
too-many-excluded = Изключете най-много { $most } кода.
empty-text = Въведете какво търсите: наименование, място или код.
scope-unknown = Тук никоя институция не посочва „{ $text }“; показани са институциите без ограничение.{ $values ->
    [none] {""}
   *[other] {" "}Посочени са: { $values }.
}
text-unreadable = Тук има знак, който никой не вижда; въведете текста наново.
