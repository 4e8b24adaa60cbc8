question-title = Въпроси и отговори
question-lead = Отговори на звеното за пряка помощ на потребителите. Вижте дали Вашият е сред тях; ако не е, задайте въпрос.
question-search = Търсене във въпросите и отговорите
question-words = Какво искате да знаете?
question-ask = Задаване на въпрос
question-own = Моите въпроси
question-count = { $count ->
    [one] { $count } отговор
   *[other] { $count } отговора
}
question-nothing = Още никой не е питал за това. Премахнете някоя дума или задайте въпрос.
question-all = Всички въпроси и отговори
question-figures = Пряката помощ за потребителите в числа
question-figure-published = Отговори, видими за всички
question-figure-asked = Зададени въпроси
question-figure-open = Очакват отговор
question-figure-median = От въпроса до първия отговор (медиана)
question-figure-in-time = С отговор в срок до два дни
question-figure-rating = Оценка на читателите
question-hours = { $count ->
    [one] { $count } час
   *[other] { $count } часа
}
question-percent = { $percent } %
question-rating = { $count ->
    [one] { $mean } от 5 според { $count } читател
   *[other] { $mean } от 5 според { $count } читатели
}
question-state-OPEN = Очаква отговор
question-state-ANSWERED = С отговор
question-state-PUBLISHED = Публикуван
question-state-CLOSED = Приключен
question-ask-lead = Отговаря програмата или националният координатор, на когото тя предаде въпроса Ви. Виждате го само Вие и те, освен ако не бъде публикуван, без да се споменава нищо за Вас.
question-privacy = Не пишете нищо за лицето, за което се отнася случаят: нито име, нито номер, нито дата на раждане.
question-field-title = Въпросът на един ред
question-title-hint = Както бихте попитали колега.
question-field-body = Ситуацията
question-body-hint = Какво искате да направите, какво става вместо това, какво сте опитали.
question-field-answer = Отговорът
question-no-sector = Без конкретен сектор
question-no-country = Без конкретна държава
question-send = Изпращане на въпроса
question-near = Подобни отговори
question-near-hint = Сред тях ли е отговорът, който търсите?
question-near-count = { $count ->
    [0] Няма подобни отговори
    [one] { $count } подобен отговор
   *[other] { $count } подобни отговора
}
question-asked = Въпросът Ви е изпратен. Ще го намерите сред своите въпроси; отговорът ще бъде на тази страница.
question-rated = Благодарим за оценката.
question-answer = Отговор
question-published-on = Последна промяна на { $day }
question-demonstration = Един от отговорите, с които започват демонстрационните данни.
question-rate = Помогна ли Ви това?
question-score-1 = Никак
question-score-2 = Малко
question-score-3 = Отчасти
question-score-4 = До голяма степен
question-score-5 = Напълно
question-rate-button = Оценяване
question-thread = Въпросът и какво е казано по него
question-asker = Авторът на въпроса
question-asked-at = Зададен: { $at }
question-from = Държава на автора на въпроса: { $country }
question-with-country = Отговаря: { $country }
question-with-programme = Отговаря програмата
question-assigned-to = отговаря: { $country }
question-answer-label = Вашият отговор
question-answer-button = Изпращане на отговора
question-follow-label = Добавете нещо или попитайте отново
question-follow-button = Изпращане
question-publish = Публикуване на този отговор
question-back = Назад към въпроса
question-publish-lead = Формулирайте въпроса и отговора така, че да помагат на всички и да не разкриват нищо за автора на въпроса.
question-publish-button = Публикуване
question-countries-hint = Кодове на държави, разделени със запетая, например EL, UK.
question-assign = Кой отговаря
question-programme = Програмата
question-assign-button = Възлагане
question-close = Приключване на въпроса
question-withdraw = Оттегляне на публикувания отговор
question-notes = Вътрешни бележки
question-notes-hint = Четат ги само тези, които отговарят.
question-note-label = Бележка
question-note-button = Запазване на бележката
question-mine = Зададени от мен въпроси
question-none-asked = Още не сте задали въпрос.
question-others = Други въпроси
question-needed = Това е необходимо: без него никой не може да отговори.
question-needed-text = Напишете нещо; празният текст не помага на никого.
question-published-needed = Напишете това на езика на оригинала, преди да бъде публикувано.
question-wrong-state = Това не е възможно, когато въпросът { $state ->
    [OPEN] очаква отговор
    [ANSWERED] вече има отговор
    [PUBLISHED] е публикуван
   *[CLOSED] е приключен
}; вижте сегашното му състояние.
question-unanswered = Въпросът е приключен без отговор; няма какво да се публикува.
question-score = Дайте оценка от 1 (не помогна) до 5 (помогна много).
question-not-answered = Още няма отговор, който да може да се оцени.
