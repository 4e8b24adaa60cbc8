# The list of institutions.
list-title = Институции
list-title-text = Институции за „{ $text }“
list-total = { $count ->
    [0] Няма намерени институции
    [one] Намерена е { $count } институция
   *[other] Намерени са { $count } институции
}
list-on = Състояние към { $day }
filters-more = Още филтри
filters-active = Активни филтри
filters-clear = Премахване на всички филтри
filter-chip = { $field }: { $value }
filter-remove = премахване на този филтър
filter-add = добавете още една стойност
facets-title = Стесняване на резултата
facets-jump = Стесняване на резултата
facet-place = Място
facet-selected = избрано; премахване
pages-label = Страници с резултати
page-next = Следваща страница
page-previous = Предишна страница

field-text = Наименование, код, съкращение или място
field-country = Държава
field-sector = Сектор
field-buc = Случай на употреба (BUC)
field-role = Роля
field-function = Функция
field-network = Мрежа
field-place = Населено място, регион или код на район
field-status = Валидност
field-ready = Готовност в EESSI
field-on = Ден
field-order = Подреждане
field-after = Позиция в списъка
field-before = Позиция в списъка
field-first = Записи на страница
field-code = Код

any-country = Всички държави
any-buc = Всички BUC
any-role = Всички роли
any-ready = Със и без готовност
any-status = Действащи на избрания ден

order-RELEVANCE = Първо най-подходящите
order-NAME = По наименование
order-CODE = По код
order-COUNTRY = По държава
order-CHANGED = Първо последно променените

list-did-you-mean = Няма нищо с такъв правопис. Може би търсите „{ $text }“?
none-there = Нищо не отговаря на всички условия. Има обаче:
none-lead = Можете:
none-words = да въведете по-малко или други думи: достатъчна е част от наименованието, съкращението или населеното място
none-code = да въведете целия код, ако го знаете, например PL:PL212000WR

problem-title = Търсенето не може да се извърши в този вид
problem-lead = Поправете посоченото тук и потърсете отново.
problem-prefix = Грешка
problem-day = „{ $value }“ не е дата; въведете година, месец и ден, например 2026-03-01.
problem-value = Стойността „{ $value }“ е непозната; изберете една от следните: { $allowed }.
problem-number = „{ $value }“ не е число; въведете число от 1 до 100.
problem-too-many = Филтрите са твърде много; използвайте най-много { $most }.
problem-restart = Започнете от първата страница

# What an entry says of itself, in lists and on its page.
badge-provisional = временен код
receives-yes = Може да получи { $buc } на { $day }
receives-no = Не може да получи { $buc } на { $day }

validity-always = без ограничение
validity-from = от { $from } насам
validity-upcoming = считано от { $from }
validity-until = до { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Обща информация
show-names = Наименования
show-contact = Адрес и данни за контакт
show-competences = Компетентност към { $day }
show-access-point = Точка за достъп
show-routing = Маршрутизиране
show-code-status = Статус на кода
show-acronym = Съкращение
show-country = Държава
show-network = Мрежа
show-validity = Валидност
show-areas = Райони
show-functions = Функции
show-on = Страницата показва състоянието към { $day }
show-day = Ден
show-day-button = Показване на този ден
show-today = Показване на днешния ден
show-last-day = Показване на последния ден на валидност
show-first-day = Показване на първия ден на валидност
show-ended = Прекратена, последен ден { $day }
show-upcoming = Предстояща, първи ден { $day }
show-letter-case = Въвели сте кода с други главни и малки букви. Той се изписва { $code }; главните и малките букви имат значение.
show-successors = Правоприемници
show-no-successor = Правоприемник: не е посочен
show-predecessors = Предшественици
show-link-on = от { $day }
show-routed-by = Маршрутизиращи институции пред тази институция
show-routes = Институции зад тази маршрутизираща институция
show-routes-count = { $count ->
    [one] Зад тази маршрутизираща институция стои { $count } институция.
   *[other] Зад тази маршрутизираща институция стоят { $count } институции.
}
show-routes-first = Показани са първите { $count }.
show-no-competences = На този ден институцията няма никаква компетентност.
show-competences-note = „Готова“ означава, че институцията може да използва BUC в EESSI на този ден.

code-REAL = Този код се използва или е бил използван в EESSI
code-PROVISIONAL = Временен: заместващ код в обичайния за мрежата вид, а не код от EESSI. Не го използвайте по реален случай.
areas-none = не е посочено; смята се за цялата държава
area-country = цялата държава
function-everywhere = във всички нейни сектори

name-OFFICIAL = официално
name-TRANSLATION = превод
name-FORMER = предишно
name-ALIAS = известна и като
name-ABBREVIATION = кратка форма

column-language = Език
column-kind = Вид
column-name = Наименование
column-buc = BUC
column-title = Заглавие
column-role = Роля
column-validity = Валидност
column-ready = Готовност

limit-areas = Само за: { $areas }
limit-persons = Лица:
limit-benefits = Обезщетения:
limit-schemes = Схеми:
limit-default = Компетентна по подразбиране, когато нищо друго не е известно

address-postal = Пощенски адрес
address-visitor = Адрес за посетители
contact-phone = Телефон
contact-fax = Факс
contact-email = Електронна поща
contact-web = Уебсайт
list-passages = Намерено също
