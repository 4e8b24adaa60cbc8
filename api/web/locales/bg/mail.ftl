mail-why = Получавате това съобщение, защото имате профил в указателя EESSI. Можете да изберете езика на тези съобщения на страницата на своя профил.
mail-practice-submitted-subject = Добра практика за решение: { $title }
mail-practice-submitted-body = Добра практика от Вашата държава очаква Вашето решение: { $title }
mail-practice-approved-subject = Добра практика за разглеждане: { $title }
mail-practice-approved-body = Добра практика е одобрена от своята държава и очаква програмата: { $title }
mail-practice-returned-subject = Вашата добра практика е върната: { $title }
mail-practice-returned-body =
    Вашата добра практика е върната за поправка: { $title }

    { $comment }
mail-practice-refused-subject = Вашата добра практика е отхвърлена: { $title }
mail-practice-refused-body =
    Вашата добра практика е отхвърлена: { $title }

    { $comment }
mail-practice-published-subject = Вашата добра практика е публикувана: { $title }
mail-practice-published-body = Вашата добра практика е публикувана. Вече всеки може да я прочете и да заяви, че я възприема: { $title }
mail-practice-due-subject = Все още ли е вярна Вашата добра практика? { $title }
mail-practice-due-body = На { $day } Вашата добра практика ще отпадне от списъка, освен ако не потвърдите, че все още е вярна: { $title }
mail-uptake-stated-subject = Вашата добра практика се възприема: { $title }
mail-uptake-stated-body =
    Някой е заявил докъде е стигнал с Вашата добра практика: { $title }

    Държава: { $country }
    Електронна поща: { $contact }
mail-uptake-welcome-subject = Възприемате добра практика: { $title }
mail-uptake-welcome-body =
    Заявихте, че възприемате тази добра практика: { $title }

    С авторите ѝ можете да се свържете тук: { $contact }
mail-question-asked-subject = Нов въпрос: { $title }
mail-question-asked-body = Зададен е въпрос до звеното за пряка помощ на потребителите: { $title }
mail-question-assigned-subject = На Вас е възложено да отговорите на въпрос: { $title }
mail-question-assigned-body = Възложено Ви е да отговорите на този въпрос: { $title }
mail-question-answered-subject = На Вашия въпрос е отговорено: { $title }
mail-question-answered-body = На Вашия въпрос е отговорено: { $title }
mail-question-followed-subject = Допълнение към въпрос: { $title }
mail-question-followed-body = Авторът на въпроса е добавил нещо и очаква отговор: { $title }
mail-question-published-subject = Отговорът на Вашия въпрос е публикуван: { $title }
mail-question-published-body = Отговорът на Вашия въпрос помага и на други и е публикуван, без да се споменава нищо за Вас: { $title }
mail-training-nominated-subject = Номинация за решение: { $title }
mail-training-nominated-body = Лице от Вашата държава е номинирано за обучение и очаква Вашето решение: { $title }
mail-training-confirmed-subject = Място в обучението: { $title }
mail-training-confirmed-body =
    { $name } има място в това обучение: { $title }

    { $when }
mail-training-waiting-subject = В списъка на чакащите: { $title }
mail-training-waiting-body =
    Всички места са заети. { $name } е в списъка на чакащите за това обучение: { $title }

    Когато се освободи място, го получава този, който чака най-дълго, и Вие ще бъдете уведомени.
mail-training-declined-subject = Номинация е отхвърлена: { $title }
mail-training-declined-body =
    Номинацията на { $name } е отхвърлена: { $title }

    { $comment }
mail-training-changed-subject = Променено време или място: { $title }
mail-training-changed-body =
    Времето или мястото на това обучение е променено: { $title }

    { $when }
mail-training-cancelled-subject = Обучението няма да се проведе: { $title }
mail-training-cancelled-body =
    Това обучение няма да се проведе: { $title }

    { $comment }
mail-training-feedback-subject = Как мина обучението? { $title }
mail-training-feedback-body = Участвахте в обучение. Кажете на програмата за минута и без името си какво беше полезно и какво липсваше: { $title }
mail-visit-turn-subject = Ваш ред е: { $title }
mail-visit-turn-body =
    Искане за посещение или среща Ви очаква: { $title }

    Срок: { $day }
mail-visit-moved-subject = Искането Ви е с една стъпка по-напред: { $title }
mail-visit-moved-body = Искането Ви за посещение или среща е с една стъпка по-напред: { $title }
mail-visit-answered-subject = Домакин отговори: { $title }
mail-visit-answered-body = Домакин отговори на искането Ви за посещение или среща: { $title }
mail-visit-returned-subject = Искането Ви е върнато: { $title }
mail-visit-returned-body =
    Вашият национален координатор Ви моли да промените нещо в искането си: { $title }

    { $comment }
mail-visit-refused-subject = Искането Ви е отхвърлено: { $title }
mail-visit-refused-body =
    Искането Ви за посещение или среща е отхвърлено: { $title }

    { $comment }
mail-visit-scheduled-subject = Денят и мястото са определени: { $title }
mail-visit-scheduled-body = Денят и мястото на това посещение или среща са определени или променени: { $title }
mail-visit-cancelled-subject = Няма да се проведе: { $title }
mail-visit-cancelled-body =
    Това искане за посещение или среща е оттеглено или отменено: { $title }

    { $comment }
mail-visit-reported-subject = Докладът е готов: { $title }
mail-visit-reported-body = Прочетете какво е донесло това посещение или среща: { $title }
mail-visit-reminder-subject = Срок { $day }: { $title }
mail-visit-reminder-body =
    Искане за посещение или среща Ви очаква: { $title }

    Ако дотогава никой не направи нищо, то приключва на { $day }
mail-visit-expired-subject = Срокът изтече: { $title }
mail-visit-expired-body = Срокът на това искане за посещение или среща изтече и то приключи: { $title }
mail-visit-message-subject = Имате ново съобщение: { $title }
mail-visit-message-body = Има ново съобщение за това посещение или среща: { $title }
mail-language-label = Език на съобщенията, които получавате по електронната поща
mail-language-hint = Съобщения по електронната поща се изпращат само ако администраторът на тази услуга е настроил пощенски сървър.
mail-language-save = Запазване на езика
mail-language-saved = Езикът е запазен.
