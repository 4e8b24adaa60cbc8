question-title = Kérdések és válaszok
question-lead = A közvetlen felhasználói támogatás válaszai. Nézze meg, köztük van-e az Ön által keresett; ha nincs, kérdezzen.
question-search = Keresés a kérdések és válaszok között
question-words = Mit szeretne tudni?
question-ask = Kérdés feltevése
question-own = Saját kérdéseim
question-count =
    { $count ->
        [one] { $count } válasz
       *[other] { $count } válasz
    }
question-nothing = Ezt még senki sem kérdezte. Töröljön egy szót, vagy tegye fel kérdését.
question-all = Minden kérdés és válasz
question-figures = A közvetlen felhasználói támogatás számokban
question-figure-published = Nyilvános válaszok
question-figure-asked = Feltett kérdések
question-figure-open = Válaszra vár
question-figure-median = A kérdéstől az első válaszig (medián)
question-figure-in-time = Két napon belül megválaszolva
question-figure-rating = Az olvasók értékelése
question-hours =
    { $count ->
        [one] { $count } óra
       *[other] { $count } óra
    }
question-percent = { $percent }%
question-rating =
    { $count ->
        [one] { $mean } az 5-ből, { $count } olvasó értékelése
       *[other] { $mean } az 5-ből, { $count } olvasó értékelése
    }
question-state-OPEN = Válaszra vár
question-state-ANSWERED = Megválaszolt
question-state-PUBLISHED = Közzétett
question-state-CLOSED = Lezárt
question-ask-lead = A program válaszol, vagy az a nemzeti koordinátor, akinek a program továbbadja a kérdést. Csak ők és Ön látják, hacsak közzé nem teszik; akkor sem szerepel benne semmi Önről.
question-privacy = Ne írjon semmit arról a személyről, akire az ügy vonatkozik: se nevet, se számot, se születési dátumot.
question-field-title = A kérdés egy sorban
question-title-hint = Ahogyan egy munkatársát kérdezné.
question-field-body = A helyzet
question-body-hint = Mit szeretne tenni, mi történik helyette, és mivel próbálkozott.
question-field-answer = A válasz
question-no-sector = Nem konkrét ágazat
question-no-country = Nem konkrét ország
question-send = A kérdés elküldése
question-near = Hasonló válaszok
question-near-hint = Köztük van a keresett válasz?
question-near-count =
    { $count ->
        [0] Nincs hasonló válasz
        [one] { $count } hasonló válasz
       *[other] { $count } hasonló válasz
    }
question-asked = Kérdését elküldtük. A saját kérdései között találja; a válasz ezen az oldalon lesz olvasható.
question-rated = Köszönjük az értékelést.
question-answer = Válasz
question-published-on = Utolsó átdolgozás: { $day }
question-demonstration = A bemutató adatokban kezdettől szereplő válaszok egyike.
question-rate = Segített ez?
question-score-1 = Egyáltalán nem
question-score-2 = Kicsit
question-score-3 = Részben
question-score-4 = Nagyrészt
question-score-5 = Teljesen
question-rate-button = Értékelés
question-thread = A kérdés és ami elhangzott
question-asker = A kérdező
question-asked-at = Feltéve: { $at }
question-from = A kérdező országa: { $country }
question-with-country = Válaszol: { $country }
question-with-programme = Válaszol: a program
question-assigned-to = válaszol: { $country }
question-answer-label = Az Ön válasza
question-answer-button = Válasz küldése
question-follow-label = Kiegészítés vagy további kérdés
question-follow-button = Küldés
question-publish = E válasz közzététele
question-back = Vissza a kérdéshez
question-publish-lead = Fogalmazza meg a kérdést és a választ úgy, hogy mindenkinek segítsen, és semmit se áruljon el a kérdezőről.
question-publish-button = Közzététel
question-countries-hint = Országkódok, vesszővel elválasztva, például: EL, UK.
question-assign = Ki válaszol
question-programme = A program
question-assign-button = Kijelölés
question-close = A kérdés lezárása
question-withdraw = A közzétett válasz visszavonása
question-notes = Belső feljegyzések
question-notes-hint = Csak azok olvassák, akik válaszolnak.
question-note-label = Feljegyzés
question-note-button = A feljegyzés mentése
question-mine = Az általam feltett kérdések
question-none-asked = Még nem kérdezett semmit.
question-others = További kérdések
question-needed = Ez szükséges: enélkül senki sem tud válaszolni.
question-needed-text = Írjon be valamit; az üres szöveg senkinek sem segít.
question-published-needed = A közzététel előtt írja le ezt az eredeti nyelven.
question-wrong-state = Ez nem lehetséges, mert a kérdés állapota: { $state ->
    [OPEN] válaszra vár
    [ANSWERED] megválaszolt
    [PUBLISHED] közzétett
   *[CLOSED] lezárt
}; nézze meg a jelenlegi állapotát.
question-unanswered = A kérdést válasz nélkül zárták le; nincs mit közzétenni.
question-score = Értékelje 1-től (nem segített) 5-ig (jól segített).
question-not-answered = Még nincs értékelhető válasz.
