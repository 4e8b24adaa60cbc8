# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Nyomtatható elérhetőségi lap
show-card = Elérhetőség vCard formátumban
show-compare = Összehasonlítás másokkal
show-english = Angol név
show-valid-on = Érvényes ezen a napon
show-competences-count = { $count ->
    [one] { $count } illetékesség.
   *[other] { $count } illetékesség.
}
show-none-narrowed = Ezen a napon egyetlen illetékesség sem felel meg a beállított szűrőknek.
any-sector = Minden ágazat
sheet-title = Elérhetőségi lap
sheet-print = Nyomtatás
sheet-back = Vissza az intézményhez

history-title = Változások időrendben
history-ahead = bejelentve
history-starts = Az intézmény megkezdi működését.
history-ends = Az intézmény megszűnik; ez az első nap, amelyen már nem működik.
history-competence-starts = { $count ->
    [one] Illetékessége kezdődik: { $bucs }.
   *[other] Illetékessége { $count } BUC-ban kezdődik: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Illetékessége megszűnik: { $bucs }.
   *[other] Illetékessége { $count } BUC-ban megszűnik: { $bucs }.
}
history-ready = { $count ->
    [one] Ettől a naptól készen áll: { $bucs }.
   *[other] Ettől a naptól { $count } BUC-ban készen áll: { $bucs }.
}
history-not-ready = { $count ->
    [one] Ettől a naptól nem áll készen: { $bucs }.
   *[other] Ettől a naptól { $count } BUC-ban nem áll készen: { $bucs }.
}
history-follows = Jogelődje:
history-followed = Jogutódja:
history-described = Az intézmény adatai megváltoznak: { $parts }.
history-part-names = nevek
history-part-network = hálózat
history-part-functions = feladatkörök
history-part-areas = területek
history-part-contacts = cím és elérhetőség

compare-title = Intézmények összehasonlítása
compare-lead = Válasszon ki legalább kettő, legfeljebb négy intézményt, hogy egymás mellett lássa őket.
compare-codes = Összehasonlítandó intézmények
compare-code = { $count }. kód
compare-button = Összehasonlítás
compare-caption = Intézmények egymás mellett; az eltérő sorok meg vannak jelölve
compare-remove = Eltávolítás
compare-differs = eltér
compare-sectors = Ágazatok
compare-bucs = BUC-ok, amelyekben az illetékesség eltér
compare-alike = { $count ->
    [one] { $count } BUC-ban az illetékesség azonos.
   *[other] { $count } BUC-ban az illetékesség azonos.
}
compare-too-many = Legfeljebb { $count } intézmény fér el egymás mellett; a többi kimaradt.

list-also = A szöveg ezt is jelenti
list-compare = A kijelöltek összehasonlítása
list-orders = Sorrend
list-files = A lista fájlként
history-new-name = Ettől a naptól az intézmény neve: { $name }.
show-announced = Bejelentve
show-known = Ahogyan { $at } időpontban ismert volt, az addig bejelentettekkel.
show-not-known = A címtárban akkor nem volt meg ez a tétel.
versions-known = Ahogyan e nap végén ismert volt
versions-known-then = A tétel, ahogyan akkor ismert volt
