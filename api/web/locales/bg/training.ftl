training-title = Обучения
training-lead = На какво са посветени обученията на програмата, материалите от тях и как да участвате в следващите.
training-search = Търсене в обученията
training-words = Какво искате да научите?
training-all = Всички обучения
training-count =
    { $count ->
        [one] { $count } обучение
       *[other] { $count } обучения
    }
training-nothing = Няма подходящо обучение. Премахнете някоя дума или някое условие.
training-calendar = Календар
training-materials = Материали и записи
training-own = Моите обучения
training-new = Ново обучение
training-feed = Календар на всички обучения (iCalendar)
practice-facet-series = Поредица
practice-facet-cdm = Версия на CDM
practice-facet-format = Формат
practice-facet-spoken = Език на провеждане
training-status-DRAFT = Чернова
training-status-OPEN = Отворено за номинации
training-status-CLOSED = Номинациите приключиха
training-status-HELD = Проведено
training-status-CANCELLED = Отменено
training-format-ONLINE = Онлайн
training-format-ON_SITE = Присъствено
training-format-HYBRID = Присъствено и онлайн
training-cdm = CDM { $version }
training-whole-day = цял ден
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = По Вашето време: { $time }
training-deadline-on = Номинации до { $day }
training-seats-taken-of = Заети места: { $taken } от { $seats }
training-participants-count =
    { $count ->
        [0] Още никой няма място
        [one] { $count } човек има място
       *[other] { $count } души имат място
    }
training-waiting-count =
    { $count ->
        [one] { $count } човек в списъка на чакащите
       *[other] { $count } души в списъка на чакащите
    }
training-where = Къде
training-for-whom = За кого
training-languages = Езици
training-about = На какво е посветено
training-agenda = Дневен ред
training-series-more = В същата поредица
training-kind-RECORDING = Запис
training-kind-MATERIAL = Материал
training-no-materials = Няма подходящи материали.
training-demonstration = Измислено за демонстрацията: в действителност няма да се проведе.
training-cancelled-because = Обучението няма да се проведе: { $reason }
training-add-to-calendar = Добавяне във Вашия календар
training-nominate = Номиниране на участник
training-nominate-lead = По номинациите решава националният координатор на Вашата държава. Който бъде одобрен, получава място, а ако всички места са заети – място в списъка на чакащите.
training-nominate-sign-in = Влезте в профила си, за да номинирате колега или себе си.
training-nominate-button = Номиниране
training-nominated = Номинацията е запазена. Можете да следите развитието ѝ сред своите обучения.
training-field-name = Име
training-field-email = Служебен адрес на електронна поща
training-field-institution = Институция
training-institution-hint = Код на институцията, например FI:ETK. Полето може да остане празно.
training-field-note = Какво трябва да знае координаторът
training-nomination-PROPOSED = Очаква националния координатор
training-nomination-CONFIRMED = Има място
training-nomination-WAITING = В списъка на чакащите
training-nomination-DECLINED = Отхвърлена
training-nomination-WITHDRAWN = Оттеглена
training-nomination-ATTENDED = Участва
training-nomination-ABSENT = Не се яви
training-place = № { $place } по ред
training-endorse = Одобряване
training-decline = Отхвърляне
training-reason = Мотиви
training-reason-hint = Засегнатите лица ги четат.
training-withdraw = Оттегляне
training-participants = Номинации
training-participants-hint = Кои са номинираните, виждат само програмата, координаторът на тяхната държава и лицето, което ги е номинирало. Имената и адресите се заличават шест месеца след обучението.
training-none-nominated = Още никой не е номиниран.
training-attended = Участва
training-absent = Не се яви
training-forgotten = Името е заличено
training-feedback = Как мина обучението?
training-feedback-lead = Програмата чете написаното от Вас, без да вижда името Ви.
training-field-useful = Какво беше полезно?
training-field-missing = Какво липсваше?
training-feedback-button = Изпращане
training-feedback-thanks = Благодарим. Написаното е запазено; можете да го промените тук.
training-feedback-read = Какво са написали участниците
training-mine = Обучения, за които съм номиниран(а)
training-mine-none = Не сте номинирани за нито едно обучение.
training-by-me = Кого съм номинирал(а)
training-drafts = Чернови
training-key = Вашите обучения в собствения Ви календар
training-key-lead = Абонирайте календара си за Ваш личен адрес: той показва обученията, за които сте номинирани, и отразява всяка промяна. Всеки, който разполага с адреса, може да го чете, затова го пазете само за себе си.
training-key-make = Създаване на моя адрес
training-key-again = Създаване на нов адрес
training-key-known = Имате адрес от { $day }. Новият адрес прекратява стария.
training-key-once = Това е Вашият адрес. Показва се само веднъж: копирайте го сега.
training-month-before = Предишен месец
training-month-after = Следващ месец
training-month-none = Няма обучения през този месец.
training-month-today = Този месец
training-figures = Обученията в числа
training-figure-held = Проведени обучения
training-figure-coming = Предстоящи обучения
training-figure-attended = Лица, които са участвали
training-figure-countries = Държави, от които са участниците
training-figure-rating = Оценка на участниците
training-edit = Промяна на обучението
training-edit-lead = Черновата се вижда само от програмата. Публикуваното се променя веднага за всички, а номинираните получават съобщение, ако се промени времето или мястото.
training-field-title = Заглавие
training-field-series = Поредица
training-series-hint = Обученията от една и съща поредица се показват заедно. Полето може да остане празно.
training-field-about = На какво е посветено
training-field-audience = За кого
training-field-agenda = Дневен ред
training-field-cdmVersion = Версия на CDM
training-cdm-hint = Например 4.4; празно, ако не се отнася за определена версия.
training-field-format = Формат
training-no-format = Не е посочен
training-field-languages = Езици на провеждане
training-languages-hint = Кодове на езици, разделени със запетая, например en, fr.
training-field-place = Място на провеждане
training-place-hint = Населено място или как се участва онлайн. Полето може да остане празно.
training-field-startsOn = Първи ден
training-field-endsOn = Последен ден
training-ends-hint = Празно: завършва в първия ден.
training-field-startTime = Начален час
training-field-endTime = Краен час
training-time-hint = Например 09:30. Оставете и двете полета празни за цели дни.
training-field-timeZone = Часова зона
training-zone-hint = Например Europe/Brussels.
training-field-seats = Места
training-seats-hint = Празно: без ограничение.
training-field-nominationDeadline = Последен ден за номинации
training-deadline-hint = Празно: до началото.
training-field-materials = Материали и записи
training-field-url = Адрес
training-field-kind = Вид
training-save = Запазване
training-publish = Публикуване
training-cancel = Отмяна на обучението
training-cancel-hint = Причината се чете от всички.
training-discard = Изтриване на черновата
training-saved = Запазено.
training-needed-title = Дайте заглавие: без него никой няма да намери обучението отново.
training-needed-day = Посочете първия ден.
training-name-needed = Напишете името на номинираното лице.
training-email-needed = Напишете служебния адрес на електронна поща на лицето.
training-reason-needed = Напишете защо; засегнатото лице ще го прочете.
training-day-range = Посочете ден от 2000 до 2099 г.
training-cancel-needed = Напишете защо; всички го четат.
training-no-version = Напишете версията така: 4.4.
training-no-time = „{ $time }“ не е час; напишете го във вида 09:30.
training-two-times = Посочете и двата часа или нито един, ако става дума за цели дни.
training-time-order = Краят е преди началото.
training-too-long = Едно обучение трае най-много 31 дни.
training-no-such-time = На този ден там няма такъв час: часовникът се премества напред.
training-unknown-zone = „{ $zone }“ не е часова зона; използвайте име, например Europe/Brussels.
training-deadline-late = Последният ден за номинации е след началото на обучението.
training-seats-range = Посочете от 1 до 10000 места или не посочвайте нищо, ако няма ограничение.
training-seats-too-few = Вече дадени места: { $taken }; посочете поне толкова.
training-wrong-state = Това не е възможно, когато обучението { $state ->
    [DRAFT] е чернова
    [HELD] е проведено
    [CANCELLED] е отменено
   *[PUBLISHED] е публикувано
}; вижте сегашното му състояние.
training-nomination-wrong-state = Това не е възможно, когато { $state ->
    [PROPOSED] номинацията очаква националния координатор
    [CONFIRMED] номинираното лице има място
    [WAITING] номинираното лице е в списъка на чакащите
    [DECLINED] номинацията е отхвърлена
    [ATTENDED] номинираното лице е участвало
    [ABSENT] номинираното лице не се е явило
   *[WITHDRAWN] номинацията е оттеглена
}; вижте сегашното ѝ състояние.
training-closed = Номинациите за това обучение приключиха.
training-began = Обучението е започнало; местата вече не се променят.
training-not-begun = Кой е участвал, се отбелязва след началото на обучението.
training-nominated-twice = Това лице вече е номинирано за това обучение.
