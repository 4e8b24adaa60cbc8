# The frame of every page.
site-name = Указател EESSI
site-tagline = Институциите за социална сигурност в 32 държави
skip-to-content = Към съдържанието
nav-label = Основни страници
nav-home = Търсене
nav-competent = Кой е компетентен?
nav-institutions = Институции
nav-countries = Държави
nav-bucs = BUC и документи
languages-label = Език
notice-heading = Демонстрационни данни
notice-text = Това са демонстрационни данни, а не официалният регистър.
notice-official = Официалният публичен указател на институциите е публичният достъп до EESSI на Европейската комисия:
notice-link = EESSI Institution Repository – публичен достъп
footer-today = Днес е { $day } – всички дни са календарни дни по брюкселско време.
footer-machine = Текстовете на тази страница са преведени с помощта на машинен превод. Предимство има текстът на английски език:

not-stated = не е посочено
yes = да
no = не
list-more = и още { $count }
copy-code = Копиране на кода
copy-done = Кодът е копиран

keys-title = Бързи клавиши
keys-search = преминаване към полето за търсене
keys-arrows = придвижване в предложенията и резултатите
keys-enter = отваряне на маркираното или търсене
keys-copy = копиране на кода на маркирания резултат, а ако няма такъв – на първия код на страницата
keys-help = показване на този списък
keys-escape = затваряне на предложенията или на този списък
keys-close = Затваряне
keys-off = Действието на отделните клавиши може да се изключи:

explorer-title = Работна среда за GraphQL
explorer-script = Работната среда изисква JavaScript. Схемата е на адрес /schema.graphql.
