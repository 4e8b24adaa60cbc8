# The list of institutions.
list-title = Inštitúcie
list-title-text = Inštitúcie: „{ $text }“
list-total = { $count ->
    [0] Nenašla sa žiadna inštitúcia
    [one] Našla sa { $count } inštitúcia
    [few] Našli sa { $count } inštitúcie
   *[other] Našlo sa { $count } inštitúcií
}
list-on = Stav ku dňu { $day }.
filters-more = Ďalšie filtre
filters-active = Použité filtre
filters-clear = Zrušiť všetky filtre
filter-chip = { $field }: { $value }
filter-remove = zrušiť tento filter
filter-add = pridať ďalšie
facets-title = Zúžiť výsledok
facets-jump = Zúžiť výsledok
facet-place = Miesto
facet-selected = vybrané; zrušiť
pages-label = Stránky výsledku
page-next = Ďalšia stránka
page-previous = Predchádzajúca stránka

field-text = Názov, kód, skratka alebo miesto
field-country = Krajina
field-sector = Odvetvie
field-buc = Prípad použitia (BUC)
field-role = Rola
field-function = Funkcia
field-network = Sieť
field-place = Obec, región alebo kód územia
field-status = Platnosť
field-ready = Pripravenosť v EESSI
field-on = Dátum
field-order = Zoradenie
field-after = Pozícia v zozname
field-before = Pozícia v zozname
field-first = Počet záznamov na stránke
field-code = Kód

any-country = Všetky krajiny
any-buc = Všetky BUC
any-role = Všetky roly
any-ready = Pripravené aj nepripravené
any-status = Platné k danému dňu

order-RELEVANCE = Od najlepšej zhody
order-NAME = Podľa názvu
order-CODE = Podľa kódu
order-COUNTRY = Podľa krajiny
order-CHANGED = Od naposledy zmenených

list-did-you-mean = Tomuto zápisu nič nezodpovedá. Mali ste na mysli „{ $text }“?
none-there = Všetkým podmienkam nič nevyhovuje. K dispozícii je:
none-lead = Môžete:
none-words = použiť menej slov alebo iné slová: stačí časť názvu, skratka alebo obec
none-code = zadať celý kód, ak ho máte, napríklad PL:PL212000WR

problem-title = Vyhľadávanie v tejto podobe nemožno vykonať
problem-lead = Opravte tu uvedené údaje a hľadajte znova.
problem-prefix = Chyba
problem-day = „{ $value }“ nie je dátum; zadajte rok, mesiac a deň, napríklad 2026-03-01.
problem-value = Hodnota „{ $value }“ nie je známa; použite niektorú z týchto hodnôt: { $allowed }.
problem-number = „{ $value }“ nie je číslo; zadajte číslo od 1 do 100.
problem-too-many = Filtrov je priveľa; použite ich najviac { $most }.
problem-restart = Začať od prvej stránky

# What an entry says of itself, in lists and on its page.
badge-provisional = dočasný kód
receives-yes = Ku dňu { $day } môže prijímať { $buc }
receives-no = Ku dňu { $day } nemôže prijímať { $buc }

validity-always = bez obmedzenia
validity-from = od { $from }
validity-upcoming = až od { $from }
validity-until = do { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Prehľad
show-names = Názvy
show-contact = Adresa a kontakt
show-competences = Príslušnosť ku dňu { $day }
show-access-point = Prístupový bod
show-routing = Smerovanie
show-code-status = Stav kódu
show-acronym = Skratka
show-country = Krajina
show-network = Sieť
show-validity = Platnosť
show-areas = Územie
show-functions = Funkcie
show-on = Táto stránka zobrazuje stav ku dňu { $day }.
show-day = Dátum
show-day-button = Zobraziť k tomuto dňu
show-today = Zobraziť k dnešnému dňu
show-last-day = Zobraziť k poslednému dňu platnosti
show-first-day = Zobraziť k prvému dňu platnosti
show-ended = Už neplatná, posledný deň platnosti: { $day }
show-upcoming = Zatiaľ neplatná, prvý deň platnosti: { $day }
show-letter-case = Zadali ste kód s inou veľkosťou písmen. Správny zápis je { $code }; na veľkosti písmen záleží.
show-successors = Nástupnícke inštitúcie
show-no-successor = Nástupnícka inštitúcia: neuvedená
show-predecessors = Predchodcovia
show-link-on = od { $day }
show-routed-by = Smerujúce inštitúcie predradené tejto inštitúcii
show-routes = Inštitúcie, ktorým táto inštitúcia smeruje dokumenty
show-routes-count = { $count ->
    [one] Dokumenty smeruje { $count } inštitúcii.
   *[other] Dokumenty smeruje { $count } inštitúciám.
}
show-routes-first = Uvedených je prvých { $count }.
show-no-competences = K tomuto dňu nemá žiadnu príslušnosť.
show-competences-note = „Pripravená“ znamená, že inštitúcia môže k tomuto dňu daný BUC v EESSI používať.

code-REAL = Tento kód sa v EESSI používa alebo používal
code-PROVISIONAL = Dočasný: náhradný kód v obvyklom tvare danej siete, nie kód EESSI. Pri vybavovaní prípadu ho nepoužívajte.
areas-none = neuvedené; platí pre celú krajinu
area-country = celá krajina
function-everywhere = vo všetkých jej odvetviach

name-OFFICIAL = úradný
name-TRANSLATION = preklad
name-FORMER = predchádzajúci
name-ALIAS = inak používaný
name-ABBREVIATION = skrátený

column-language = Jazyk
column-kind = Druh
column-name = Názov
column-buc = BUC
column-title = Názov
column-role = Rola
column-validity = Platnosť
column-ready = Pripravená

limit-areas = Iba pre: { $areas }
limit-persons = Osoby:
limit-benefits = Dávky:
limit-schemes = Systémy:
limit-default = Predvolená inštitúcia, ak nie je známe nič ďalšie

address-postal = Poštová adresa
address-visitor = Adresa na osobnú návštevu
contact-phone = Telefón
contact-fax = Fax
contact-email = E-mail
contact-web = Webové sídlo
list-passages = Nájdené aj
