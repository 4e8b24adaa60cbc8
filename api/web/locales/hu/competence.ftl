# The guided question and its answer.
guided-title = Melyik intézmény illetékes?
guided-case = Melyik BUC vagy dokumentum?
guided-case-hint = Kód (például FB_BUC_01 vagy S072) vagy a megnevezés szavai
guided-case-choose = Ezek közül melyikre gondolt?
guided-country = Melyik ország?
guided-country-none = Válasszon országot
guided-several = Több ország egyszerre
guided-place = Hol él vagy dolgozik az érintett személy?
guided-place-hint = Település, régió vagy területkód; ha nem tudja, hagyja üresen
guided-day = Melyik napon?
guided-more = Szerep, küldő, rendszer és ellátás
guided-from = Az Ön országa, ahonnan az ügyet küldik
guided-from-none = Nincs megadva
guided-any = Bármelyik
guided-scheme = Rendszer vagy személyi kör
guided-benefit = Az ellátás típusa
guided-button = Az illetékes intézmény megjelenítése

competent-title = Melyik intézmény illetékes?
competent-title-case = { $case }: melyik intézmény illetékes?
competent-lead = Válaszoljon arra, amit tud. Megtudja, melyik intézményhez kell fordulni, mi a kódja, és miért illetékes.
competent-day = { $day } napján
competent-place = Hely: { $place }
competent-role = Szerep: { $role }
competent-from = A küldő országa: { $country }
competent-jumps = A válaszban szereplő országok
competent-nobody = nincs intézmény
competent-address-it = Ehhez az intézményhez forduljon
competent-first = Az első több közül
competent-unclear = A megfelelő intézmény kiválasztásához adja meg, hol él vagy dolgozik az érintett személy.
competent-unclear-scope = Egyformán megfelelnek: lent láthatja, melyik mire illetékes.
competent-why = Indokolás
competent-others = { $count ->
    [one] További { $count } illetékes intézmény
   *[other] További { $count } illetékes intézmény
}
competent-not = Hasonló, de nem illetékes intézmények
competent-nearest = A legközelebb álló intézmények, és az ok, amiért nem illetékesek
competent-hubs = Útválasztók és összekötő szervek
competent-hubs-lead = A fent megjelölt intézményhez forduljon: az útválasztó továbbítja neki az ügyet. Ha bizonytalan, az összekötő szerv segít.
competent-place-read = A hely értelmezése: { $place }.
competent-candidates = Melyik helyre gondolt?
competent-place-here = Hely ebben az országban: { $country }
competent-place-button = E hely használata
competent-all = Az ország minden intézménye, amely részt vesz ebben a BUC-ban
competent-again = A kérdés módosítása
competent-cut = Az összesen { $count } válaszból az első { $shown } látható; a többihez kérdezzen kevesebb országra vagy egyetlen BUC-ra.

problem-title-question = A kérdés ebben a formában nem válaszolható meg
problem-no-case = Adja meg, melyik BUC-ról vagy dokumentumról van szó.
problem-case = „{ $value }”: ez nem BUC, nem dokumentum és nem ágazat; írjon be egy kódot, például: FB_BUC_01, S072 vagy FB.

wrong-title = Ha nem a megfelelő intézményhez fordultak
wrong-ask = Nem biztos benne? Kérdezzen a H_BUC_01 útján, mielőtt elküldi az ügyet.
wrong-forward = Az ügyet megkapó intézmény X007-tel továbbíthatja.
wrong-mistake = X008-cal jelezheti, hogy az ügyet tévedésből küldték.
wrong-reject = Az intézmény X011-gyel elutasítja az ügyet, ha nem illetékes, és nem tudja továbbítani.
wrong-participant = Az X100 résztvevőt cserél, az X005 résztvevőt ad hozzá, az X006 résztvevőt távolít el.
