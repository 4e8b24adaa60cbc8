# The frame of every page.
site-name = EESSI-címtár
site-tagline = 32 ország szociális biztonsági intézményei
skip-to-content = Ugrás a tartalomhoz
nav-label = Fő oldalak
nav-home = Keresés
nav-competent = Melyik intézmény illetékes?
nav-institutions = Intézmények
nav-countries = Országok
nav-bucs = BUC-ok és dokumentumok
languages-label = Nyelv
notice-heading = Bemutató adatok
notice-text = Ezek bemutató adatok, nem a hivatalos nyilvántartás.
notice-official = Az intézmények hivatalos nyilvános címtára az Európai Bizottság nyilvános EESSI-szolgáltatása:
notice-link = EESSI Institution Repository – nyilvános hozzáférés
footer-today = Minden nap brüsszeli idő szerinti naptári nap. Ma { $day } van.
footer-machine = Az oldal szövege gépi fordítás segítségével készült. Az angol szöveg az irányadó:

not-stated = nincs megadva
yes = igen
no = nem
list-more = és további { $count }
copy-code = Kód másolása
copy-done = A kód másolva

keys-title = Billentyűk
keys-search = ugrás a keresőmezőre
keys-arrows = mozgás a javaslatok és a találatok között
keys-enter = a kijelölt elem megnyitása vagy keresés
keys-copy = a kijelölt találat kódjának, ennek hiányában az oldal első kódjának másolása
keys-help = e lista megjelenítése
keys-escape = a javaslatok vagy e lista bezárása
keys-close = Bezárás
keys-off = Az egybillentyűs parancsok kikapcsolhatók:

explorer-title = GraphQL-lekérdező
explorer-script = A lekérdezőhöz JavaScript szükséges. A séma címe: /schema.graphql
