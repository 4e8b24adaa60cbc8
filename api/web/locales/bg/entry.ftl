# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Данни за контакт – лист за печат
show-card = Данни за контакт като vCard
show-compare = Сравняване с други
show-english = Наименование на английски език
show-valid-on = Към дата
show-competences-count = { $count ->
    [one] { $count } компетентност.
   *[other] { $count } компетентности.
}
show-none-narrowed = Към тази дата никоя компетентност не отговаря на избраните филтри.
any-sector = Всички сектори
sheet-title = Данни за контакт
sheet-print = Отпечатване
sheet-back = Обратно към институцията

history-title = История
history-ahead = предстои
history-starts = Институцията става действаща.
history-ends = Институцията е прекратена; това е първият ден, в който вече не е действаща.
history-competence-starts = { $count ->
    [one] Започва компетентност за { $bucs }.
   *[other] Започва компетентност за { $count } BUC: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Прекратява се компетентността за { $bucs }.
   *[other] Прекратява се компетентността за { $count } BUC: { $bucs }.
}
history-ready = { $count ->
    [one] Придобива готовност за { $bucs }.
   *[other] Придобива готовност за { $count } BUC: { $bucs }.
}
history-not-ready = { $count ->
    [one] Вече не е готова за { $bucs }.
   *[other] Вече не е готова за { $count } BUC: { $bucs }.
}
history-follows = Предшественик:
history-followed = Правоприемник:
history-described = Променят се данните за институцията: { $parts }.
history-part-names = наименования
history-part-network = мрежа
history-part-functions = функции
history-part-areas = райони
history-part-contacts = адрес и данни за контакт

compare-title = Сравняване на институции
compare-lead = Изберете от две до четири институции, за да ги видите една до друга.
compare-codes = Институции за сравняване
compare-code = Код { $count }
compare-button = Сравняване
compare-caption = Институции една до друга; редовете с разлики са отбелязани
compare-remove = Премахване
compare-differs = има разлика
compare-sectors = Сектори
compare-bucs = BUC, в които участват по различен начин
compare-alike = { $count ->
    [one] В { $count } BUC участват по един и същ начин.
   *[other] В { $count } BUC участват по един и същ начин.
}
compare-too-many = Едновременно могат да се сравняват най-много { $count } институции; останалите са пропуснати.

list-also = Въведеният текст означава също
list-compare = Сравняване на отбелязаните
list-orders = Подреждане
list-files = Този списък като файл
history-new-name = От тази дата институцията се нарича { $name }.
show-announced = Обявено
show-known = Както беше известно на { $at }, с обявеното дотогава.
show-not-known = Тогава указателят нямаше този запис.
versions-known = Както беше известно в края на този ден
versions-known-then = Записът, както беше известен тогава
