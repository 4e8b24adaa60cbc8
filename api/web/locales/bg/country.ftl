# The countries.
countries-title = 32-те държави в EESSI
countries-lead = 27-те държави – членки на Европейския съюз, Исландия, Лихтенщайн, Норвегия, Швейцария и Обединеното кралство.
country-codes = Код в EESSI: { $eessi }; приемат се и { $iso } и { $iso3 }.
country-all = Всички институции на държавата
country-current = { $count ->
    [one] { $count } действаща днес институция
   *[other] { $count } действащи днес институции
}
country-upcoming = Предстоящи: { $count }
country-ended = Прекратени: { $count }
country-ask = Кой е компетентен тук? Въведете BUC или документ
country-institutions = Институции
country-networks = Мрежи
country-readiness = Готовност по сектори
country-readiness-lead = Даден BUC се отчита, когато поне една институция е готова за него.
country-received = BUC, които могат да бъдат получени
country-owned = BUC с готов собственик на случая
country-missing = BUC без готов получател
country-of = { $count } от { $all }
country-changes = Промени през следващите 30 дни
country-no-changes = Няма обявени промени.
country-hubs = Маршрутизиращи институции и органи за връзка
country-routers = Маршрутизиращи институции пред други институции
country-liaison = Органи за връзка
country-network-count = { $count ->
    [one] { $count } институция
   *[other] { $count } институции
}
country-regions = Институции по региони
country-no-area = Районът не е посочен
