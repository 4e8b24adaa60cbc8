# Changing entries: requests, versions, what differs.
requests-title = Žiadosti o zmenu
requests-lead = Čo sa má v záznamoch zmeniť, kto o tom rozhoduje a od ktorého dňa to platí.
requests-create = Vytvoriť nový záznam
requests-total = { $count ->
    [0] Žiadna žiadosť
    [one] { $count } žiadosť
    [few] { $count } žiadosti
   *[other] { $count } žiadostí
}
requests-state = Stav
requests-any = Všetky
requests-code = Kód
requests-filter = Zobraziť
requests-what = Predmet
requests-country = Krajina
requests-day = Účinnosť od
requests-who = Autor
requests-short = v skrátenej lehote
requests-next = Ďalšia stránka

request-DRAFT = koncept
request-PROPOSED = predložená
request-APPROVED = schválená
request-RETURNED = vrátená na opravu
request-REFUSED = zamietnutá
request-WITHDRAWN = vzatá späť

act-CREATED = Nový záznam
act-CHANGED = Zmena
act-ENDED = Ukončenie platnosti
act-MERGED = Zlúčenie
act-SPLIT = Rozdelenie
act-RENAMED = Nový názov
act-RESTORED = Zrušenie zmeny
act-IMPORTED = Zo súboru
act-LOADED = Prvotné načítanie
act-CONFIRMED = Potvrdenie správnosti
act-HIDDEN = Už nie je verejný
act-PERSONS_ERASED = Kontaktné osoby vymazané, pretože nastal určený deň

request-note = Dôvod
request-short-reason = Prečo zmena nemôže počkať
request-announced = Oznámené dňa
request-drafted-by = Autor
request-proposed-by = Predložil(a)
request-approved-by = Schválil(a)
request-returned-by = Vrátil(a)
request-refused-by = Zamietol/zamietla
request-reason = Odôvodnenie
request-problems = Žiadosti bráni
request-would-change = Čo by sa zmenilo
request-earliest = Pri dnešnom schválení môže zmena bez odôvodnenia nadobudnúť účinnosť najskôr { $on }.
request-edit = Prepracovať
request-propose = Predložiť
request-withdraw = Vziať späť
request-decide-title = Rozhodnutie
request-decide-reason = Odôvodnenie
request-decide-hint = Potrebné pri vrátení alebo zamietnutí; pri schválení iba vtedy, ak je lehota príliš krátka.
request-approve = Schváliť
request-return = Vrátiť na opravu
request-refuse = Zamietnuť
request-second-person = Žiadosť čaká na koordinátora tej istej krajiny, ktorý ju sám nepredložil.

difference-title = Rozdiely
difference-field = Pole
difference-days = Obdobie
difference-before = Pred zmenou
difference-after = Po zmene
difference-nothing = nič
difference-new = nový záznam
difference-ready = pripravená
difference-not-ready = nepripravená
days-from = od { $day }
days-until = do { $day }
days-between = { $from } – { $last }

item-names = Názvy
item-acronym = Skratka
item-network = Sieť
item-functions = Funkcie
item-areas = Územie
item-addresses = Adresa
item-contacts = Kontakt
item-competences = Príslušnosť
item-successors = Nástupnícke inštitúcie
item-routedBy = Smerujúce inštitúcie
item-codeStatus = Stav kódu
item-isPublic = Verejný záznam
item-validFrom = Platí od
item-validTo = Už neplatí od

write-title-create = Nový záznam
write-title-edit = Zmena záznamu { $code }
write-title-end = Ukončenie platnosti záznamu { $code }
write-title-rename = Premenovanie záznamu { $code }
write-title-merge = Zlúčenie
write-title-split = Rozdelenie záznamu { $code }
write-title-restore = Zrušenie zmeny záznamu { $code }
write-lead-create = Záznam musí schváliť druhá osoba z vašej krajiny. Žiadny kód sa neprideľuje dvakrát.
write-lead-edit = Zmeňte, čo má byť inak. Všetko ostatné zostane bez zmeny.
write-lead-end = Záznam s ukončenou platnosťou zostáva trvalo uchovaný, aby bolo možné porozumieť starým prípadom.
write-lead-rename = Podľa starého názvu možno inštitúciu aj naďalej vyhľadať; uvádza sa ako predchádzajúci názov.
write-lead-merge = Inštitúcie uvedené ako prvé zanikajú; nižšie uvedená je ich nástupcom.
write-lead-split = Inštitúcia zaniká; nižšie uvedené inštitúcie sú jej nástupcami.
write-lead-restore = Od nižšie uvedeného dňa bude záznam opäť obsahovať to, čo obsahoval pred touto zmenou.
write-meanwhile = Niekto medzičasom záznam zmenil
write-meanwhile-lead = Toto sa zmenilo od chvíle, keď ste formulár otvorili. Vaše vlastné údaje sú uvedené nižšie; skontrolujte oboje a odošlite formulár znova.
write-preview = Čo by sa zmenilo
write-code = Kód
write-code-hint = Krajina, dvojbodka, 4 až 10 písmen alebo číslic: PL:PL212000WR
write-new-code = Nový kód
write-new-code-hint = Iba ak sa mení aj kód. Platnosť starého záznamu sa potom skončí a nový naň nadviaže.
write-language = Jazyk
write-kind = Druh
write-name = Názov
write-no-network = Žiadna sieť
write-areas-hint = Kódy, jeden na riadok: PL21. Prázdne pole znamená „neuvedené“.
write-sectors = Odvetvia
write-street = Ulica a číslo
write-postcode = PSČ
write-town = Obec
write-phones = Telefón, jedno číslo na riadok
write-faxes = Fax, jedno číslo na riadok
write-emails = E-mail, jedna adresa na riadok
write-urls = Webové sídla, jedna adresa na riadok
write-phone = Telefón
write-persons = Kontaktné osoby
write-persons-hint = Vhodnejšia je spoločná schránka pracoviska. Údaje o osobe sa v deň, ktorý uvediete, vymažú, a to aj z histórie.
write-until = Do
write-competences-hint = Každý riadok určuje, čo platí pre niektoré BUC: FB_BUC_01, alebo P_* pre všetky, ktoré sa takto začínajú. Ak deň nie je uvedený, platí to odo dňa účinnosti zmeny.
write-bucs = BUC
write-role = Rola
write-role-both = Vlastník prípadu a protistrana
write-what = Čo platí
write-what-READY = pripravená
write-what-NOT_READY = nepripravená
write-what-END = nič: príslušnosť sa končí
write-from = Od
write-to = Prvý deň, keď už neplatí
write-more = Ďalšie údaje
write-add-routers = Pridávané smerujúce inštitúcie (kódy)
write-remove-routers = Odoberané smerujúce inštitúcie (kódy)
write-successor-code = Kód
write-successor-scope = Pre ktorú časť
write-successor-name = Názov, ak je inštitúcia nová
write-merge-codes = Kódy zanikajúcich inštitúcií, jeden na riadok
write-merge-into = Kód nástupníckej inštitúcie
write-merge-into-hint = Existujúci záznam alebo nový kód s názvom uvedeným nižšie.
write-merge-name = Jej názov, ak je nová
write-take-over = Preberá ich príslušnosť a územie
write-day = Účinnosť od
write-day-hint = Ak pole zostane prázdne, použije sa najbližší deň, ktorý si nevyžaduje odôvodnenie. Ak sa podstatné zmeny oznámia dnes, môžu nadobudnúť účinnosť najskôr { $on }.
write-short-hint = Iba ak má zmena nadobudnúť účinnosť skôr ako mesiac po jej oznámení.
write-look = Zobraziť náhľad
write-keep = Uložiť ako koncept

versions-title = História záznamu
versions-lead = Všetky verzie tohto záznamu, najnovšia ako prvá. Nič sa nestráca: každú zmenu možno zrušiť novou zmenou.
versions-number = Verzia { $number }
versions-effective = Účinnosť od { $on }.
versions-request = Žiadosť
versions-undo = Zrušiť túto zmenu a všetky nasledujúce
history-machine = načítané službou

show-confirmed = Správnosť potvrdená { $day }.
desk-title = Správa tohto záznamu
desk-edit = Zmeniť
desk-rename = Premenovať
desk-end = Ukončiť platnosť
desk-merge = Zlúčiť
desk-split = Rozdeliť
desk-requests = Žiadosti týkajúce sa záznamu
desk-confirm = Tento záznam je stále správny

request-wrong-state = To nie je možné, pretože žiadosť { $state ->
    [DRAFT] je zatiaľ konceptom
    [PROPOSED] bola predložená
    [APPROVED] bola schválená
    [RETURNED] bola vrátená na opravu
    [REFUSED] bola zamietnutá
   *[WITHDRAWN] bola vzatá späť
}.
request-no-change = Nič by sa nezmenilo; záznamy to už takto uvádzajú.
request-unknown-code = Kód { $code } nemá žiadna inštitúcia.
request-code-taken = Kód { $code } je už obsadený; žiadny kód sa neprideľuje dvakrát.
request-code-taken-meanwhile = Niektorý kód bol medzičasom obsadený; zvoľte iný.
request-already-ended = Platnosť { $code } sa v tom čase už skončila.
request-ends-before = Platnosť { $code } by sa skončila skôr, ako sa začne.
request-own-successor = Inštitúcia { $code } nemôže byť svojím vlastným nástupcom.
request-invalid-merge = Uveďte zanikajúce inštitúcie a inú inštitúciu, ktorá je ich nástupcom.
request-unknown-change = Táto zmena pri zázname neexistuje alebo bol jej obsah vymazaný.
split-too-few = Uveďte aspoň dve nástupnícke inštitúcie.
request-one-country = Jedna žiadosť mení záznamy jednej krajiny; pre každú krajinu podajte samostatnú žiadosť.
request-empty = Žiadosť neuvádza žiadny záznam.
request-overtaken = Záznam { $code } bol medzičasom zmenený: teraz má verziu { $now }, táto žiadosť vychádza z verzie { $base }. Porovnajte obe a uložte znova.
request-short-notice = Zmena by nadobudla účinnosť skôr, ako je pri oznámených zmenách prípustné; zvoľte { $on } alebo neskorší deň, alebo uveďte, prečo nemôže počkať.
request-too-far = Zmenu možno oznámiť najviac päť rokov vopred.
request-too-long = Napíšte najviac 2 000 znakov.
request-invalid-day = Toto nie je dátum; zadajte ho v tvare 2027-01-31.
reason-needed = Uveďte dôvod, aby bolo možné žiadosť opraviť.
invalid-sector = { $what }.
person-until-needed = Uveďte, do ktorého dňa sa má kontaktná osoba uchovávať.
invalid-key = Kľúč idempotencie musí mať 1 až 200 znakov.
key-reused = Tento kľúč idempotencie už bol použitý pri inej požiadavke; zvoľte nový.


import-title = Import súboru
import-lead = Súbor sa najprv porovná so záznamami. Kým zmeny neschváli druhá osoba, nič sa nemení.
import-file = Súbor
import-file-hint = CSV, JSON, zošit tabuľkového procesora, zoznam organizácií alebo .zip so súbormi institutions.csv, competences.csv a relations.csv. Najviac 32 MB.
import-day-hint = Od tohto dňa platia názvy, územia a podobné údaje. Ak pole zostane prázdne, použije sa najbližší deň, ktorý si nevyžaduje odôvodnenie.
import-complete = Súbor obsahuje všetky inštitúcie danej krajiny ({ $country }): platnosť tých, ktoré v ňom chýbajú, sa ukončí.
import-forms = Súbor v tvare, v akom ho vytvára export, možno znova importovať. Vynechané riadky a stĺpce zostávajú bez zmeny; prázdna bunka údaj vymaže.
import-report = Čo by súbor spôsobil
import-outcome = Výsledok
import-place = Súbor, riadok, stĺpec
import-what = Podrobnosti
import-ADDED = pridané
import-CHANGED = zmenené
import-ENDED = ukončené
import-UNCHANGED = bez zmeny
import-WARNING = upozornenie
import-REFUSED = odmietnuté
import-nothing-taken = Niektoré riadky nemožno prevziať, preto sa zo súboru neprevezme nič. Opravte ich a odošlite súbor znova.
import-same = Všetko už zodpovedá súboru.
import-looked = Nič sa neuložilo. Ak chcete pokračovať, vyberte súbor znova a uložte ho ako koncept.
import-kept = Uložené ako koncepty. Každý skontrolujte a predložte:
import-no-file = Vyberte súbor.
import-unreadable = { $what }
import-refused = Počet riadkov, ktoré nemožno prevziať: { $count }. Zo súboru sa preto neprevezme nič; podrobnosti sú v prehľade.
import-too-large = Súbor je väčší ako { $count } MB alebo neprišiel celý. Rozdeľte ho a odošlite znova.

quality-title = Kvalita údajov
quality-lead = Čo v záznamoch chýba, podľa krajín. Každé číslo vedie k zoznamu a k tomu, čo treba urobiť.
quality-of = Kvalita údajov: { $country }
quality-country = Krajina
quality-entries = Záznamy
quality-all = Všetky krajiny
quality-nothing = Nič nechýba.
quality-confirm = { $count ->
    [one] Tento záznam je stále správny
    [few] Tieto { $count } záznamy sú stále správne
   *[other] Týchto { $count } záznamov je stále správnych
}
quality-NO_ENGLISH_NAME = Bez anglického názvu
quality-PLACEHOLDER_NAME = Zástupný text namiesto názvu
quality-NO_COMPETENCE = Bez príslušnosti
quality-NO_CONTACT = Bez kontaktu
quality-NEVER_CONFIRMED = Nikdy nepotvrdené
quality-CONFIRMED_LONG_AGO = Potvrdené pred dlhým časom
quality-NO_SUCCESSOR = Platnosť ukončená, bez nástupcu
quality-DEAD_END = Nástupníctvo nikam nevedie
quality-OVERLAPPING_PERIODS = Prekrývajúce sa obdobia
quality-OUTLIVES_INSTITUTION = Príslušnosť trvá dlhšie ako inštitúcia
quality-do-NO_ENGLISH_NAME = Doplňte názov v angličtine, aby mu rozumeli aj ostatní.
quality-do-PLACEHOLDER_NAME = Uveďte skutočný názov alebo ukončite platnosť záznamu.
quality-do-NO_COMPETENCE = Uveďte, na čo je inštitúcia príslušná, alebo ukončite platnosť záznamu.
quality-do-NO_CONTACT = Doplňte telefónne číslo, schránku pracoviska alebo webové sídlo.
quality-do-NEVER_CONFIRMED = Skontrolujte záznam a potvrďte, že je správny.
quality-do-CONFIRMED_LONG_AGO = Skontrolujte záznam znova a potvrďte, že je správny.
quality-do-NO_SUCCESSOR = Uveďte nástupcu, aby sa staré prípady dostali na správne miesto.
quality-do-DEAD_END = Ako nástupcu uveďte inštitúciu, ktorá stále existuje.
quality-do-OVERLAPPING_PERIODS = Ukončite jedno obdobie skôr, ako sa začne ďalšie.
quality-do-OUTLIVES_INSTITUTION = Ukončite príslušnosť zároveň s inštitúciou.
write-new-name = Uveďte nový názov.
request-too-early = Vtedy ešte žiadne záznamy neboli; zvoľte neskorší deň.
request-competence-period = { $code }: príslušnosť by sa skončila skôr, ako sa začne.
request-competence-twice = { $code }: príslušnosť nemôže byť v jeden deň dvojaká.
request-written-by = Naposledy napísal(a)
request-holds-earlier = Niečo v žiadosti platí od skoršieho dňa, ako sa pri oznámených zmenách smie; zvoľte v nej neskoršie dni alebo napíšte, prečo to nemôže počkať.
