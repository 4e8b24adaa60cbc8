practice-title = Jó gyakorlatok
practice-lead = Mit tettek az intézmények az elektronikus adatcsere egy-egy problémájának megoldására, mi lett az eredménye, és ki veszi át.
practice-search = Keresés a jó gyakorlatok között
practice-words = Mit keres? Szavak bármely nyelven, BUC vagy ország
practice-count =
    { $count ->
        [one] { $count } gyakorlat
       *[other] { $count } gyakorlat
    }
practice-nothing = Nincs találat. Töröljön egy feltételt, vagy keressen más szavakkal.
practice-all = Minden jó gyakorlat
practice-order-relevance = A legjobb találat elöl
practice-order-newest = A legújabb elöl
practice-order-uptake = A legtöbbször átvett elöl
practice-statistics = A nyilvántartás számokban
practice-feed = Új jó gyakorlatok (hírcsatorna)
practice-submit-one = Jó gyakorlat leírása
practice-untitled = Cím nélküli gyakorlat
practice-example = Példa
practice-demonstration = Ez a bemutató adatokhoz írt példa. Sehol sem történt meg, és az itt megnevezett intézmények egyike sem végezte el.
practice-facet-country = Ország
practice-facet-sector = Ágazatok
practice-facet-buc = Üzleti használati esetek (BUC)
practice-facet-institution = Intézmények
practice-facet-maturity = Érettség
practice-facet-outcome = Kimenetel
practice-facet-transferable = Átvehetőség
practice-facet-year = A kezdet éve
practice-facet-from = Ettől az évtől
practice-facet-to = Eddig az évig
practice-facet-stage = Átvétel
practice-facet-adopter = Az átvevő országa
practice-facet-language = Nyelv
practice-facet-status = Állapot
practice-facet-contact = Hivatali postafiók
practice-maturity-PILOT = Kísérleti
practice-maturity-IN_OPERATION = Működő
practice-maturity-ESTABLISHED = Meghonosodott
practice-outcome-WORKED = Bevált
practice-outcome-PARTLY_WORKED = Részben vált be
practice-outcome-DID_NOT_WORK = Nem vált be
practice-transferable-AS_IS = Változtatás nélkül
practice-transferable-WITH_CHANGES = Változtatásokkal
practice-transferable-NOT_TRANSFERABLE = Nem vehető át
practice-stage-INTERESTED = Érdeklődik
practice-stage-PLANNED = Tervezi
practice-stage-PILOTING = Kipróbálja
practice-stage-IN_USE = Használja
practice-stage-ABANDONED = Felhagyott vele
practice-state-DRAFT = Tervezet
practice-state-SUBMITTED = A nemzeti koordinátorra vár
practice-state-NATIONALLY_APPROVED = A programra vár
practice-state-RETURNED = Visszaküldött
practice-state-REFUSED = Elutasított
practice-state-PUBLISHED = Közzétett
practice-state-EXPIRED = Lejárt
practice-state-SUPERSEDED = Felváltott
practice-state-ARCHIVED = Archivált
practice-field-title = Cím
practice-field-summary = Röviden
practice-field-problem = A probléma
practice-field-solution = Ami történt
practice-field-results = Eredmények
practice-field-costs = Költségek
practice-field-challenges = Nehézségek
practice-field-transferability = Amire másoknak szükségük van
practice-hint-title = Mi történt, egy sorban.
practice-hint-summary = Mi, kinek, milyen hatással.
practice-hint-problem = Mi nem volt jó korábban, és kinek.
practice-hint-solution = Mit tettek, lépésről lépésre.
practice-hint-results = Mi lett az eredménye, és honnan tudják: számok az időszak megjelölésével.
practice-hint-costs = Munkanapok, licencek, a fenntartás költségei.
practice-hint-challenges = Mi volt nehéz, és mit csinálnának másként.
practice-hint-transferability = Mire van szüksége egy másik országnak, hogy ugyanezt megtegye, és mi az, ami nem vehető át.
practice-letters =
    { $count ->
        [one] Legfeljebb { $count } karakter.
       *[other] Legfeljebb { $count } karakter.
    }
practice-left = Hátralévő karakterek:
practice-uptake-line =
    { $count ->
        [one] { $count } átvevő, használja: { $used }
       *[other] { $count } átvevő, használja: { $used }
    }
practice-version = { $number }. változat, közzétéve: { $on }
practice-due = Megerősítendő { $day } előtt.
practice-original = Az eredeti nyelve: { $language }.
practice-expired = Ezt a gyakorlatot 24 hónapja nem erősítették meg, és már nem szerepel a listán.
practice-superseded = Ezt a változatot egy későbbi váltotta fel.
practice-archived = Ezt a gyakorlatot archiválták: { $reason }
practice-to-current = A legújabb változathoz
practice-to-published = A közzétett változathoz
practice-languages = A gyakorlat nyelvei
practice-take-up = Átvétel bejelentése
practice-under-way = Folyamatban lévő változat
practice-new-version = Új változat írása
practice-confirm = Megerősítés: továbbra is helyes
practice-archive = A gyakorlat archiválása
practice-archive-reason = Miért kerül le a listáról; mindenki olvassa
practice-more = Hivatkozások és fájlok
practice-uptake = Átvétel
practice-uptake-none = Még senki sem jelentette be, hogy átveszi.
practice-map = Ahol átvették
practice-origin = Származási ország
practice-no-uptake = Nincs bejelentett átvétel
practice-stages = Szakaszok
practice-over-time = Időbeli alakulás
practice-by-then = Eddig
practice-similar = Hasonló gyakorlatok
practice-facts = Áttekintés
practice-versions = További változatok
practice-uptake-adaptation = Mi változott
practice-uptake-evidence = Bizonyíték
practice-uptake-reason = Miért hagytak fel vele
practice-own = Folyamatban lévő gyakorlatok
practice-your-turn = Önön a sor
practice-others-turn = Másokra vár
practice-nothing-waits = Semmi sem vár Önre.
practice-since = { $day } óta
practice-turn-author = A szerzőn a sor.
practice-turn-coordinator = A nemzeti koordinátoron a sor.
practice-turn-programme = A programon a sor.
practice-edit = Szerkesztés
practice-preview = Előnézet
practice-steps = Ami eddig történt
practice-wrong = Javítandó a benyújtás előtt
practice-missing =
    { $count ->
        [one] { $count } adat még nincs megadva
       *[other] { $count } adat még nincs megadva
    }
practice-missing-hint = Ezek nélkül is benyújtható, de az olvasók keresni fogják őket.
practice-missing-english = { $field } (angolul)
practice-submit = Benyújtás
practice-submit-hint = A nemzeti koordinátorhoz kerül, majd a programhoz.
practice-decide = Az Ön döntése
practice-comment = Megjegyzés a szerzőnek
practice-comment-hint = Visszaküldéshez és elutasításhoz szükséges.
practice-approve = Jóváhagyás az ország nevében
practice-publish = Közzététel
practice-return = Visszaküldés
practice-refuse = Elutasítás
practice-discard = E változat törlése
practice-discard-hint = Semmi sem marad meg belőle. Ami közzé van téve, megmarad.
practice-discard-sure = Törlés
practice-new = Új jó gyakorlat
practice-saved = Mentve: { $at }.
practice-overtaken = Időközben valaki újabb változatot mentett. Az Ön szövege lent található; ha újra menti, az lép a másik szöveg helyébe.
practice-original-label = Az eredeti nyelve
practice-original-hint = A nyelv, amelyen ír; a más nyelvű szövegek ennek fordításai.
practice-translating = Ön fordítást ír, ezen a nyelven: { $language }. Minden mező fölött az eredeti szöveg áll.
practice-texts = Szövegek
practice-markdown = Hagyjon üres sort a bekezdések között. A „- ” jellel kezdődő sorok listát alkotnak, a **két csillag** félkövérré teszi a szöveget.
practice-required = kötelező
practice-choose = Válasszon
practice-outcome-hint = Az a gyakorlat is segít másoknak, amely nem vált be.
practice-bucs-hint = Kódok, vesszővel elválasztva, például: FB_BUC_01.
practice-institutions-hint = A címtár kódjai, vesszővel elválasztva.
practice-contact-hint = Hivatal postafiókja, nem személyé.
practice-links = Hivatkozások
practice-link-title = Szöveg
practice-link-url = Cím
practice-save = Mentés
practice-save-preview = Mentés és előnézet
practice-files = Fájlok
practice-file = Fájl
practice-file-add = Fájl hozzáadása
practice-file-remove = Eltávolítás
file-kinds = Elfogadott fájltípusok: { $list }, makrók és szkriptek nélkül.
file-most = Fájlonként legfeljebb { $count } MB.
file-kilobytes = { $count } kB
practice-next-lead = A következő változat a közzétett változat tartalmával kezdődik. Az a következő közzétételéig a listán marad.
practice-next-begin = A következő változat megkezdése
uptake-lead = Adja meg, hol tart az országa vagy annak egy intézménye ezzel a gyakorlattal. A postafiók kivételével mindenki olvassa.
uptake-owner = A gyakorlat saját postafiókja:
uptake-own-title = Eddigi bejelentések
uptake-change = módosítás
uptake-changing = Módosítás: { $who }
uptake-new = Új bejelentés
uptake-institution-hint = Az intézmény kódja a címtárban; hagyja üresen, ha az egész országra vonatkozik.
uptake-stage = Hol tartanak
uptake-adaptation-hint = Mit csinálnak másként, mint az eredetiben.
uptake-evidence-hint = Mi mutatja, hogy beválik: számok, jelentés, hivatkozás.
uptake-reason-hint = Csak akkor, ha felhagytak vele: miért, hogy mások tanuljanak belőle.
uptake-contact-hint = Hivatal postafiókja; csak a gyakorlat saját munkatársai és a program látják.
uptake-save = A bejelentés mentése
practice-figure-practices = Gyakorlatok
practice-figure-adopters = Átvevők
practice-figure-countries = Gyakorlattal vagy átvevővel rendelkező országok
practice-figure-warnings = Gyakorlatok, amelyek nem váltak be vagy nem vehetők át
practice-figure-expired = Lejárt gyakorlatok
practice-figure-median = A benyújtástól a döntésig (medián)
practice-days =
    { $count ->
        [one] { $count } nap
       *[other] { $count } nap
    }
practice-no-decisions = Még nincs döntés
practice-by-sector = Ágazat szerint
practice-by-country = Ország szerint
practice-month = Hónap
practice-ledger = Az átvételek nyilvántartása fájlként
practice-needed = Ez szükséges ahhoz, hogy a gyakorlat benyújtható legyen.
practice-original-missing = Írja le a gyakorlat eredeti nyelvén ({ $language }) is.
practice-language-twice = Ez kétszer szerepel ugyanazon a nyelven; csak az egyiket hagyja meg.
practice-year = Adja meg a kezdet évét ({ $first }–{ $final }).
practice-wrong-state = Ez nem lehetséges, mert a gyakorlat állapota: { $state ->
    [DRAFT] tervezet
    [SUBMITTED] a nemzeti koordinátorra vár
    [NATIONALLY_APPROVED] a programra vár
    [RETURNED] visszaküldött
    [REFUSED] elutasított
    [PUBLISHED] közzétett
    [EXPIRED] lejárt
    [SUPERSEDED] felváltott
   *[ARCHIVED] archivált
}; nézze meg a jelenlegi állapotát.
uptake-own = A gyakorlat innen származik; a sajátját senki sem veszi át.
uptake-reason = Írja le, miért hagytak fel vele, hogy mások tanuljanak belőle.
uptake-wrong-stage = Az átvételek nyilvántartásában ez a szakasz: „{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}” nem következhet ez után: „{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}”.
uptake-not-listed = Ez a gyakorlat már nem szerepel a jó gyakorlatok listáján.
uptake-stage-needed = Adja meg, hol tartanak.
file-name = Adjon a fájlnak egyszerű, legfeljebb 120 karakteres nevet.
file-size = Egy fájl legfeljebb { $most } MB lehet, és nem lehet üres.
file-type = Ez a fájl nem vehető át: annak kell lennie, amit a neve mond, makrók és szkriptek nélkül, és ezek egyikének: { $list }.
list-unknown-value = „{ $value }”: ez itt nem ismert; válasszon a mellette lévő listából.
