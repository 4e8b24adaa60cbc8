# The guided question and its answer.
guided-title = Кой е компетентен?
guided-case = Кой BUC или документ?
guided-case-hint = Код като FB_BUC_01 или S072 или думи от заглавието
guided-case-choose = Кое от следните имате предвид?
guided-country = Коя държава?
guided-country-none = Изберете държава
guided-several = Няколко държави едновременно
guided-place = Къде живее или работи лицето?
guided-place-hint = Населено място, регион или код на район; оставете празно, ако не знаете
guided-day = Към коя дата?
guided-more = Роля, изпращач, схема и обезщетение
guided-from = Вашата държава, която изпраща случая
guided-from-none = Не е посочена
guided-any = Без значение
guided-scheme = Схема или група лица
guided-benefit = Вид обезщетение
guided-button = Показване кой е компетентен

competent-title = Кой е компетентен?
competent-title-case = Кой е компетентен за { $case }?
competent-lead = Отговорете на това, което знаете. Ще видите към коя институция да се обърнете, кода ѝ и основанието.
competent-day = Към { $day }
competent-place = Място: { $place }
competent-role = Роля: { $role }
competent-from = Изпраща: { $country }
competent-jumps = Държави в отговора
competent-nobody = няма институция
competent-address-it = Обърнете се към тази институция
competent-first = Първа от няколко институции
competent-unclear = Посочете къде живее или работи лицето, за да се определи коя от тях е компетентна.
competent-unclear-scope = Подхождат еднакво добре: вижте по-долу за какво е всяка от тях.
competent-why = Основание
competent-others = { $count ->
    [one] Още { $count } компетентна институция
   *[other] Още { $count } компетентни институции
}
competent-not = Близки до търсеното, но без компетентност
competent-nearest = Най-близките институции и защо не са компетентни
competent-hubs = Маршрутизиращи институции и органи за връзка
competent-hubs-lead = Обърнете се към посочената по-горе институция: маршрутизиращата институция ѝ препраща случая. Ако не сте сигурни, органът за връзка може да помогне.
competent-place-read = Разчетено като: { $place }.
competent-candidates = Кое място имате предвид?
competent-place-here = Място в държавата: { $country }
competent-place-button = Използване на това място
competent-all = Всички институции от тази държава, които участват в този BUC
competent-again = Промяна на въпроса
competent-cut = Показани са първите { $shown } от { $count } отговора; посочете по-малко държави или само един BUC, за да видите останалите.

problem-title-question = На въпроса не може да се отговори в този вид
problem-no-case = Посочете за кой BUC или документ се отнася въпросът.
problem-case = „{ $value }“ не е BUC, документ или сектор; въведете код като FB_BUC_01, S072 или FB.

wrong-title = Ако сте се обърнали към грешната институция
wrong-ask = Не сте сигурни? Отправете запитване с H_BUC_01, преди да изпратите случая.
wrong-forward = Институцията, която е получила случая, може да го препрати с X007.
wrong-mistake = С X008 можете да съобщите, че случаят е изпратен по погрешка.
wrong-reject = Институцията отхвърля случая с X011, когато не е компетентна и не може да го препрати.
wrong-participant = X100 сменя участника, X005 добавя участник, а X006 премахва участник.
