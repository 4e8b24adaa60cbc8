practice-title = Добри практики
practice-lead = Какво са направили администрациите по даден проблем на електронния обмен, какъв е резултатът и кой възприема решението им.
practice-search = Търсене в добрите практики
practice-words = Какво търсите? Думи на всеки език, BUC, държава
practice-count = { $count ->
    [one] { $count } практика
   *[other] { $count } практики
}
practice-nothing = Няма съвпадения. Премахнете някое условие или потърсете други думи.
practice-all = Всички добри практики
practice-order-relevance = Първо най-подходящите
practice-order-newest = Първо най-новите
practice-order-uptake = Първо най-често възприеманите
practice-statistics = Статистика на добрите практики
practice-feed = Нови добри практики (емисия)
practice-submit-one = Описване на добра практика
practice-untitled = Практика без заглавие
practice-example = Пример
practice-demonstration = Това е пример, написан за демонстрационните данни. Не се е случвал никъде и никоя от посочените тук институции не е правила това.
practice-facet-country = Държава
practice-facet-sector = Сектори
practice-facet-buc = Случаи на употреба (BUC)
practice-facet-institution = Институции
practice-facet-maturity = Зрялост
practice-facet-outcome = Резултат
practice-facet-transferable = Приложимост другаде
practice-facet-year = Година на започване
practice-facet-from = От година
practice-facet-to = До година
practice-facet-stage = Възприемане
practice-facet-adopter = Възприета в
practice-facet-language = Език на оригинала
practice-facet-status = Състояние
practice-facet-contact = Обща електронна поща
practice-maturity-PILOT = Пилотна
practice-maturity-IN_OPERATION = В експлоатация
practice-maturity-ESTABLISHED = Утвърдена
practice-outcome-WORKED = Успешна
practice-outcome-PARTLY_WORKED = Частично успешна
practice-outcome-DID_NOT_WORK = Неуспешна
practice-transferable-AS_IS = Без промени
practice-transferable-WITH_CHANGES = С промени
practice-transferable-NOT_TRANSFERABLE = Неприложима другаде
practice-stage-INTERESTED = Интерес
practice-stage-PLANNED = Планирано
practice-stage-PILOTING = Пилотно прилагане
practice-stage-IN_USE = Използва се
practice-stage-ABANDONED = Изоставено
practice-state-DRAFT = Чернова
practice-state-SUBMITTED = Очаква националния координатор
practice-state-NATIONALLY_APPROVED = Очаква програмата
practice-state-RETURNED = Върната
practice-state-REFUSED = Отхвърлена
practice-state-PUBLISHED = Публикувана
practice-state-EXPIRED = Изтекла
practice-state-SUPERSEDED = Заменена
practice-state-ARCHIVED = Архивирана
practice-field-title = Заглавие
practice-field-summary = Накратко
practice-field-problem = Проблемът
practice-field-solution = Какво е направено
practice-field-results = Резултати
practice-field-costs = Разходи
practice-field-challenges = Трудности
practice-field-transferability = Какво е необходимо на другите
practice-hint-title = Какво е направено, на един ред.
practice-hint-summary = Какво, за кого и с какъв ефект.
practice-hint-problem = Какво не е било наред преди това и за кого.
practice-hint-solution = Какво сте направили, стъпка по стъпка.
practice-hint-results = Какъв е резултатът и откъде го знаете: числа с периода, за който се отнасят.
practice-hint-costs = Дни работа, лицензи, разходи за поддръжка.
practice-hint-challenges = Какво е било трудно и какво бихте направили по друг начин.
practice-hint-transferability = Какво е необходимо на друга държава, за да направи същото, и какво не може да се пренесе.
practice-letters = { $count ->
    [one] Най-много { $count } знак.
   *[other] Най-много { $count } знака.
}
practice-left = Оставащи знаци:
practice-uptake-line = { $count ->
    [one] { $count } възприемаща страна, използва се от { $used }
   *[other] { $count } възприемащи страни, използва се от { $used }
}
practice-version = Версия { $number }, публикувана на { $on }
practice-due = Да се потвърди преди { $day }
practice-original = Език на оригинала: { $language }.
practice-expired = Тази практика не е потвърждавана 24 месеца и вече не е в списъка.
practice-superseded = Тази версия е заменена с по-нова.
practice-archived = Тази практика е архивирана: { $reason }
practice-to-current = Към най-новата версия
practice-to-published = Към публикуваната версия
practice-languages = Езици на тази практика
practice-take-up = Заявяване на възприемане
practice-under-way = Версия в подготовка
practice-new-version = Съставяне на нова версия
practice-confirm = Потвърждаване, че все още е вярна
practice-archive = Архивиране на тази практика
practice-archive-reason = Защо се премахва от списъка; видимо за всички
practice-more = Връзки и файлове
practice-uptake = Възприемане
practice-uptake-none = Още никой не е заявил, че възприема тази практика.
practice-map = Къде се възприема
practice-origin = Държава на произход
practice-no-uptake = Няма заявено възприемане
practice-stages = Етапи
practice-over-time = Развитие във времето
practice-by-then = Към
practice-similar = Подобни практики
practice-facts = Накратко за практиката
practice-versions = Други версии
practice-uptake-adaptation = Какво е променено
practice-uptake-evidence = Доказателства
practice-uptake-reason = Защо е изоставена
practice-own = Практики в подготовка
practice-your-turn = Ваш ред е
practice-others-turn = Очаква други
practice-nothing-waits = Нищо не Ви очаква.
practice-since = от { $day }
practice-turn-author = На ред е авторът.
practice-turn-coordinator = На ред е националният координатор.
practice-turn-programme = На ред е програмата.
practice-edit = Редактиране
practice-preview = Преглед
practice-steps = Какво е станало досега
practice-wrong = Какво трябва да се поправи преди подаването
practice-missing = { $count ->
    [one] Още не е посочено { $count } сведение
   *[other] Още не са посочени { $count } сведения
}
practice-missing-hint = Практиката може да бъде подадена и без тях, но читателите ще ги търсят.
practice-missing-english = { $field }, на английски език
practice-submit = Подаване
practice-submit-hint = Изпраща се на националния координатор, а след това на програмата.
practice-decide = Вашето решение
practice-comment = Бележка за автора
practice-comment-hint = Необходима е при връщане или отхвърляне.
practice-approve = Одобряване от името на държавата
practice-publish = Публикуване
practice-return = Връщане
practice-refuse = Отхвърляне
practice-discard = Изтриване на тази версия
practice-discard-hint = Нищо от нея не се запазва. Публикуваното остава.
practice-discard-sure = Изтриване
practice-new = Нова добра практика
practice-saved = Запазено: { $at }.
practice-overtaken = Междувременно някой е запазил по-нова версия. Вашият текст е по-долу; ако го запазите отново, той ще я замени.
practice-original-label = Език на оригинала
practice-original-hint = Езикът, на който пишете; текстовете на други езици са негови преводи.
practice-translating = Пишете превод, език: { $language }. Текстът над всяко поле е оригиналът.
practice-texts = Текстове
practice-markdown = Оставяйте празен ред между абзаците. Редовете, които започват с „- “, образуват списък, а **две звездички** – получер шрифт.
practice-required = задължително
practice-choose = Изберете
practice-outcome-hint = И неуспешната практика помага на другите.
practice-bucs-hint = Кодове, разделени със запетая, например FB_BUC_01.
practice-institutions-hint = Кодове от указателя, разделени със запетая.
practice-contact-hint = Електронна поща на служба, а не на лице.
practice-links = Връзки
practice-link-title = Текст
practice-link-url = Адрес
practice-save = Запазване
practice-save-preview = Запазване и преглед
practice-files = Файлове
practice-file = Файл
practice-file-add = Добавяне на файла
practice-file-remove = Премахване
file-kinds = Приемат се: { $list }, без макроси и скриптове.
file-most = Всеки файл – най-много { $count } MB.
file-kilobytes = { $count } kB
practice-next-lead = Следващата версия започва със съдържанието на публикуваната. Публикуваната остава в списъка, докато бъде публикувана следващата.
practice-next-begin = Започване на следващата версия
uptake-lead = Посочете докъде е стигнала с тази практика Вашата държава или нейна институция. Всичко освен електронната поща е видимо за всички.
uptake-owner = Електронна поща на авторите на практиката:
uptake-own-title = Заявено досега
uptake-change = промяна
uptake-changing = Промяна: { $who }
uptake-new = Ново заявяване
uptake-institution-hint = Кодът ѝ в указателя; празно поле означава държавата като цяло.
uptake-stage = Докъде сте стигнали
uptake-adaptation-hint = Какво правите различно от оригинала.
uptake-evidence-hint = Какво показва, че практиката е успешна: числа, доклад, връзка.
uptake-reason-hint = Само ако сте я изоставили: защо, за да могат другите да си извлекат поука.
uptake-contact-hint = Електронна поща на служба; виждат я само авторите на практиката и програмата.
uptake-save = Запазване на заявеното
practice-figure-practices = Практики
practice-figure-adopters = Възприемащи страни
practice-figure-countries = Държави с практика или с възприемаща страна
practice-figure-warnings = Практики, които са неуспешни или неприложими другаде
practice-figure-expired = Изтекли практики
practice-figure-median = От подаването до решението (медиана)
practice-days = { $count ->
    [one] { $count } ден
   *[other] { $count } дни
}
practice-no-decisions = Още няма решение
practice-by-sector = По сектори
practice-by-country = По държави
practice-month = Месец
practice-ledger = Регистърът на възприемането като файл
practice-needed = Без това практиката не може да бъде подадена.
practice-original-missing = Напишете това и на езика на оригинала на практиката ({ $language }).
practice-language-twice = Това е написано два пъти на един и същ език; оставете само едното.
practice-year = Посочете годината на започване, от { $first } до { $final }.
practice-wrong-state = Това не е възможно, когато практиката { $state ->
    [DRAFT] е чернова
    [SUBMITTED] очаква националния координатор
    [NATIONALLY_APPROVED] очаква програмата
    [RETURNED] е върната
    [REFUSED] е отхвърлена
    [PUBLISHED] е публикувана
    [EXPIRED] е изтекла
    [SUPERSEDED] е заменена
   *[ARCHIVED] е архивирана
}; вижте каква е тя сега.
uptake-own = Практиката е оттук; никой не възприема собствената си практика.
uptake-reason = Напишете защо е изоставена, за да могат другите да си извлекат поука.
uptake-wrong-stage = В регистъра на възприемането след „{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}“ не може да следва „{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}“.
uptake-not-listed = Тази практика вече не е в списъка на добрите практики.
uptake-stage-needed = Посочете докъде сте стигнали.
file-name = Дайте на файла обикновено име с най-много 120 знака.
file-size = Файлът може да бъде най-много { $most } MB и не трябва да е празен.
file-type = Този файл не се приема: съдържанието му трябва да отговаря на името, да е без макроси и скриптове и видът му да е един от следните: { $list }.
list-unknown-value = „{ $value }“ не е известно тук; изберете от списъка встрани.
