# Changing entries: requests, versions, what differs.
requests-title = Искания
requests-lead = Какво иска да промени някой в записите, кой решава и от кой ден е в сила.
requests-create = Създаване на нов запис
requests-total = { $count ->
    [0] Няма искания
    [one] { $count } искане
   *[other] { $count } искания
}
requests-state = Състояние
requests-any = Всички
requests-code = Код
requests-filter = Показване
requests-what = Вид
requests-country = Държава
requests-day = В сила от
requests-who = Съставено от
requests-short = кратък срок
requests-next = Следваща страница

request-DRAFT = чернова
request-PROPOSED = предложено
request-APPROVED = одобрено
request-RETURNED = върнато
request-REFUSED = отхвърлено
request-WITHDRAWN = оттеглено

act-CREATED = Нов запис
act-CHANGED = Промяна
act-ENDED = Прекратяване
act-MERGED = Сливане
act-SPLIT = Разделяне
act-RENAMED = Ново наименование
act-RESTORED = Отмяна на промяна
act-IMPORTED = От файл
act-LOADED = Първоначално зареждане
act-CONFIRMED = Потвърден като верен
act-HIDDEN = Вече не е публичен
act-PERSONS_ERASED = Лицата за контакт са изтрити, защото срокът им е настъпил

request-note = Защо е необходима промяната
request-short-reason = Защо не може да се изчака
request-announced = Обявено на
request-drafted-by = Съставено от
request-proposed-by = Предложено от
request-approved-by = Одобрено от
request-returned-by = Върнато от
request-refused-by = Отхвърлено от
request-reason = Мотиви
request-problems = Има пречки
request-would-change = Какво ще се промени
request-earliest = Ако бъде одобрено днес, без посочване на мотиви може да влезе в сила най-рано на { $on }
request-edit = Ново съставяне
request-propose = Предлагане
request-withdraw = Оттегляне
request-decide-title = Решение
request-decide-reason = Мотиви
request-decide-hint = Необходими са при връщане или отхвърляне; при одобряване – само когато срокът е твърде кратък.
request-approve = Одобряване
request-return = Връщане
request-refuse = Отхвърляне
request-second-person = Изчаква се решение на координатор от същата държава, който не е предложил искането.

difference-title = Разлики
difference-field = Поле
difference-days = Дни
difference-before = Преди
difference-after = След
difference-nothing = няма
difference-new = нов
difference-ready = готова
difference-not-ready = не е готова
days-from = от { $day }
days-until = до { $day }
days-between = { $from } – { $last }

item-names = Наименования
item-acronym = Съкращение
item-network = Мрежа
item-functions = Функции
item-areas = Райони
item-addresses = Адрес
item-contacts = Данни за контакт
item-competences = Компетентност
item-successors = Правоприемници
item-routedBy = Маршрутизиращи институции
item-codeStatus = Код
item-isPublic = Публичен запис
item-validFrom = Действа от
item-validTo = Вече не действа от

write-title-create = Нов запис
write-title-edit = Промяна на { $code }
write-title-end = Прекратяване на { $code }
write-title-rename = Преименуване на { $code }
write-title-merge = Сливане
write-title-split = Разделяне на { $code }
write-title-restore = Отмяна на промяна на { $code }
write-lead-create = Второ лице от Вашата държава трябва да одобри записа. Един и същ код никога не се дава повторно.
write-lead-edit = Променете това, което трябва да бъде различно. Всичко останало остава без промяна.
write-lead-end = Прекратеният запис се пази завинаги, за да могат да се разбират старите случаи.
write-lead-rename = Старото наименование може да се намира и занапред като предишно наименование.
write-lead-merge = Посочените първо институции се прекратяват; посочената след тях е техен правоприемник.
write-lead-split = Институцията се прекратява; посочените по-долу са нейни правоприемници.
write-lead-restore = От посочения по-долу ден записът отново съдържа това, което е съдържал преди тази промяна.
write-meanwhile = Междувременно някой е променил записа
write-meanwhile-lead = Това е различно, откакто сте отворили формуляра. Въведеното от Вас е по-долу; сравнете двете и изпратете отново.
write-preview = Какво ще се промени
write-code = Код
write-code-hint = Държава, двоеточие, от 4 до 10 букви или цифри: PL:PL212000WR
write-new-code = Нов код
write-new-code-hint = Само ако се променя и кодът. Тогава старият запис се прекратява и новият го наследява.
write-language = Език
write-kind = Вид
write-name = Наименование
write-no-network = Без мрежа
write-areas-hint = Кодове, по един на ред: PL21. Празно поле означава „не е посочено“.
write-sectors = Сектори
write-street = Улица и номер
write-postcode = Пощенски код
write-town = Населено място
write-phones = Телефон, по един на ред
write-faxes = Факс, по един на ред
write-emails = Електронна поща, по един адрес на ред
write-urls = Уебсайтове, по един на ред
write-phone = Телефон
write-persons = Лица за контакт
write-persons-hint = За предпочитане е обща електронна поща на службата. Данните за лицето се изтриват, включително от историята, в посочения от Вас ден.
write-until = До
write-competences-hint = Всеки ред определя какво важи за дадени BUC: FB_BUC_01 или P_* за всички, които започват така. Ако не е посочен ден, важи от деня на промяната.
write-bucs = BUC
write-role = Роля
write-role-both = Собственик на случая и насрещна страна
write-what = Какво важи
write-what-READY = готова
write-what-NOT_READY = не е готова
write-what-END = нищо: прекратява се
write-from = От
write-to = Първи ден, в който вече не важи
write-more = Още
write-add-routers = Добавени маршрутизиращи институции (кодове)
write-remove-routers = Премахнати маршрутизиращи институции (кодове)
write-successor-code = Код
write-successor-scope = За коя част
write-successor-name = Наименование, ако е нова
write-merge-codes = Кодове на институциите, които се прекратяват, по един на ред
write-merge-into = Код на правоприемника
write-merge-into-hint = Съществуващ запис или нов код с наименование по-долу.
write-merge-name = Наименование, ако е нова институция
write-take-over = Поема тяхната компетентност и райони
write-day = В сила от
write-day-hint = Ако полето е празно, важи най-ранният ден, за който не се изискват мотиви. За съществени промени, обявени днес, това е { $on }
write-short-hint = Само когато промяната трябва да влезе в сила по-рано от един месец след обявяването ѝ.
write-look = Преглед
write-keep = Запазване като чернова

versions-title = История на записа
versions-lead = Всички версии на този запис, започвайки от най-новата. Нищо не се губи: промененото може да се отмени с нова промяна.
versions-number = Версия { $number }
versions-effective = В сила от { $on }
versions-request = Искането
versions-undo = Отмяна на тази промяна и на всички след нея
history-machine = заредено от услугата

show-confirmed = Потвърдено като вярно на { $day }
desk-title = Поддържане на записа
desk-edit = Промяна
desk-rename = Преименуване
desk-end = Прекратяване
desk-merge = Сливане
desk-split = Разделяне
desk-requests = Искания за този запис
desk-confirm = Този запис все още е верен

request-wrong-state = Това не е възможно, когато искането е { $state ->
    [DRAFT] чернова
    [PROPOSED] предложено
    [APPROVED] одобрено
    [RETURNED] върнато
    [REFUSED] отхвърлено
   *[WITHDRAWN] оттеглено
}.
request-no-change = Нищо не би се променило; записите вече съдържат това.
request-unknown-code = Няма институция с код { $code }.
request-code-taken = Кодът { $code } е зает; един и същ код никога не се дава повторно.
request-code-taken-meanwhile = Междувременно един от кодовете е зает; изберете друг.
request-already-ended = { $code } вече е прекратена към този ден.
request-ends-before = { $code } би била прекратена, преди да започне да действа.
request-own-successor = { $code } не може да бъде правоприемник на самата себе си.
request-invalid-merge = Посочете институциите, които се прекратяват, и друга, която е техен правоприемник.
request-unknown-change = Няма такава промяна на този запис или съдържанието ѝ е изтрито.
split-too-few = Посочете поне две институции правоприемници.
request-one-country = С едно искане се променят записи на една държава; създайте отделно искане за всяка.
request-empty = В искането не е посочен запис.
request-overtaken = Междувременно { $code } е променена: текущата версия е { $now }, а това искане се основава на версия { $base }. Сравнете двете и запазете отново.
request-short-notice = Тази дата е по-рано, отколкото е допустимо за обявени промени; изберете { $on } или по-късна дата или напишете защо не може да се изчака.
request-too-far = Промяна може да се обяви най-много пет години предварително.
request-too-long = Напишете най-много 2000 знака.
request-invalid-day = Това не е дата; въведете я във вида 2027-01-31.
reason-needed = Напишете защо, за да може искането да бъде поправено.
invalid-sector = { $what }.
person-until-needed = Посочете до кой ден да се пазят данните за лицето за контакт.
invalid-key = Ключът за идемпотентност трябва да е от 1 до 200 знака.
key-reused = Този ключ за идемпотентност вече е използван с друга заявка; изберете нов.


import-title = Внасяне на файл
import-lead = Файлът първо се сравнява със записите. Нищо не се променя, преди второ лице да го одобри.
import-file = Файл
import-file-hint = CSV, JSON, работна книга, списък на организации или .zip с institutions.csv, competences.csv и relations.csv. Най-много 32 MB.
import-day-hint = От този ден важат наименованията, районите и другите данни. Ако полето е празно, важи най-ранният ден, за който не се изискват мотиви.
import-complete = Файлът съдържа всички институции на държавата ({ $country }): липсващите в него се прекратяват.
import-forms = Изнесен оттук файл може да бъде внесен отново. Пропуснатите редове и колони остават без промяна; празна клетка изтрива стойността.
import-report = Какво би направил файлът
import-outcome = Резултат
import-place = Файл, ред, колона
import-what = Описание
import-ADDED = добавено
import-CHANGED = променено
import-ENDED = прекратено
import-UNCHANGED = без промяна
import-WARNING = предупреждение
import-REFUSED = отхвърлено
import-nothing-taken = Някои редове не могат да бъдат приети и затова от файла не се приема нищо. Поправете ги и изпратете файла отново.
import-same = Всичко вече е така, както е посочено във файла.
import-looked = Нищо не е запазено. За да продължите, изберете файла отново и го запазете като чернова.
import-kept = Запазено като чернови. Прегледайте всяка от тях и я предложете:
import-no-file = Изберете файл.
import-unreadable = { $what }
import-refused = Редове, които не могат да бъдат приети: { $count }. Затова от файла не се приема нищо; вижте отчета.
import-too-large = Файлът е по-голям от { $count } MB или не е получен изцяло. Разделете го и го изпратете отново.

quality-title = Качество на данните
quality-lead = Какво липсва в записите, по държави. Всяко число води до списъка и до това, което трябва да се направи.
quality-of = Качество на данните: { $country }
quality-country = Държава
quality-entries = Записи
quality-all = Всички държави
quality-nothing = Нищо не липсва.
quality-confirm = { $count ->
    [one] Този запис все още е верен
   *[other] Тези { $count } записа все още са верни
}
quality-NO_ENGLISH_NAME = Няма наименование на английски език
quality-PLACEHOLDER_NAME = Заместващ текст вместо наименование
quality-NO_COMPETENCE = Няма компетентност
quality-NO_CONTACT = Няма данни за контакт
quality-NEVER_CONFIRMED = Никога не е потвърждаван
quality-CONFIRMED_LONG_AGO = Потвърден отдавна
quality-NO_SUCCESSOR = Прекратена без правоприемник
quality-DEAD_END = Правоприемството не води доникъде
quality-OVERLAPPING_PERIODS = Застъпващи се периоди
quality-OUTLIVES_INSTITUTION = Компетентността продължава след края на институцията
quality-do-NO_ENGLISH_NAME = Добавете наименование на английски език, за да могат и другите да го прочетат.
quality-do-PLACEHOLDER_NAME = Въведете истинското наименование или прекратете записа.
quality-do-NO_COMPETENCE = Посочете за какво е компетентна институцията или прекратете записа.
quality-do-NO_CONTACT = Добавете телефонен номер, обща електронна поща на службата или уебсайт.
quality-do-NEVER_CONFIRMED = Прегледайте записа и потвърдете, че е верен.
quality-do-CONFIRMED_LONG_AGO = Прегледайте записа отново и потвърдете, че е верен.
quality-do-NO_SUCCESSOR = Посочете правоприемника, за да стигнат старите случаи по предназначение.
quality-do-DEAD_END = Посочете за правоприемник институция, която все още действа.
quality-do-OVERLAPPING_PERIODS = Прекратете единия период, преди да започне следващият.
quality-do-OUTLIVES_INSTITUTION = Прекратете компетентността заедно с институцията.
write-new-name = Посочете новото наименование.
request-too-early = Тогава още нямаше записи; изберете по-късен ден.
request-competence-period = { $code }: една компетентност би свършила, преди да започне.
request-competence-twice = { $code }: една компетентност не може да бъде две неща в един и същи ден.
request-written-by = Последно написано от
request-holds-earlier = Нещо в заявката важи от по-ранен ден, отколкото е допустимо за обявени промени; изберете по-късни дни в нея или напишете защо не може да се изчака.
