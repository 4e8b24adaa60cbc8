# Changing entries: requests, versions, what differs.
requests-title = Žádosti o změnu
requests-lead = Co má být v záznamech změněno, kdo o tom rozhoduje a od kterého dne to platí.
requests-create = Vytvořit nový záznam
requests-total = { $count ->
    [0] Žádná žádost
    [one] { $count } žádost
    [few] { $count } žádosti
   *[other] { $count } žádostí
}
requests-state = Stav
requests-any = Všechny
requests-code = Kód
requests-filter = Zobrazit
requests-what = Předmět
requests-country = Země
requests-day = Účinnost od
requests-who = Autor
requests-short = ve zkrácené lhůtě
requests-next = Další stránka

request-DRAFT = koncept
request-PROPOSED = předložena
request-APPROVED = schválena
request-RETURNED = vrácena k opravě
request-REFUSED = zamítnuta
request-WITHDRAWN = vzata zpět

act-CREATED = Nový záznam
act-CHANGED = Změna
act-ENDED = Ukončení platnosti
act-MERGED = Sloučení
act-SPLIT = Rozdělení
act-RENAMED = Nový název
act-RESTORED = Zrušení změny
act-IMPORTED = Ze souboru
act-LOADED = Prvotní načtení
act-CONFIRMED = Potvrzení správnosti
act-HIDDEN = Již není veřejný
act-PERSONS_ERASED = Kontaktní osoby vymazány, protože nastal stanovený den

request-note = Důvod
request-short-reason = Proč změna nemůže počkat
request-announced = Oznámeno dne
request-drafted-by = Autor
request-proposed-by = Předložil(a)
request-approved-by = Schválil(a)
request-returned-by = Vrátil(a)
request-refused-by = Zamítl(a)
request-reason = Odůvodnění
request-problems = Žádosti brání
request-would-change = Co by se změnilo
request-earliest = Při dnešním schválení může změna bez odůvodnění nabýt účinnosti nejdříve { $on }.
request-edit = Přepracovat
request-propose = Předložit
request-withdraw = Vzít zpět
request-decide-title = Rozhodnutí
request-decide-reason = Odůvodnění
request-decide-hint = Nutné při vrácení nebo zamítnutí; při schválení pouze tehdy, je-li lhůta příliš krátká.
request-approve = Schválit
request-return = Vrátit k opravě
request-refuse = Zamítnout
request-second-person = Žádost čeká na koordinátora téže země, který ji sám nepředložil.

difference-title = Rozdíly
difference-field = Pole
difference-days = Období
difference-before = Před změnou
difference-after = Po změně
difference-nothing = nic
difference-new = nový záznam
difference-ready = připravena
difference-not-ready = nepřipravena
days-from = od { $day }
days-until = do { $day }
days-between = { $from } – { $last }

item-names = Názvy
item-acronym = Zkratka
item-network = Síť
item-functions = Funkce
item-areas = Území
item-addresses = Adresa
item-contacts = Kontakt
item-competences = Příslušnost
item-successors = Nástupnické instituce
item-routedBy = Směrující instituce
item-codeStatus = Stav kódu
item-isPublic = Veřejný záznam
item-validFrom = Platí od
item-validTo = Již neplatí od

write-title-create = Nový záznam
write-title-edit = Změna záznamu { $code }
write-title-end = Ukončení platnosti záznamu { $code }
write-title-rename = Přejmenování záznamu { $code }
write-title-merge = Sloučení
write-title-split = Rozdělení záznamu { $code }
write-title-restore = Zrušení změny záznamu { $code }
write-lead-create = Záznam musí schválit druhá osoba z vaší země. Žádný kód se nepřiděluje dvakrát.
write-lead-edit = Změňte, co má být jinak. Vše ostatní zůstane beze změny.
write-lead-end = Záznam s ukončenou platností zůstává trvale uchován, aby bylo možné porozumět starým případům.
write-lead-rename = Podle starého názvu lze instituci nadále vyhledat; uvádí se jako dřívější název.
write-lead-merge = Instituce uvedené jako první zanikají; níže uvedená je jejich nástupcem.
write-lead-split = Instituce zaniká; níže uvedené instituce jsou jejími nástupci.
write-lead-restore = Od níže uvedeného dne bude záznam opět obsahovat to, co obsahoval před touto změnou.
write-meanwhile = Někdo mezitím záznam změnil
write-meanwhile-lead = Toto se změnilo od chvíle, kdy jste formulář otevřeli. Vaše vlastní údaje jsou uvedeny níže; zkontrolujte obojí a odešlete formulář znovu.
write-preview = Co by se změnilo
write-code = Kód
write-code-hint = Země, dvojtečka, 4 až 10 písmen nebo číslic: PL:PL212000WR
write-new-code = Nový kód
write-new-code-hint = Pouze pokud se mění i kód. Platnost starého záznamu pak skončí a nový na něj naváže.
write-language = Jazyk
write-kind = Druh
write-name = Název
write-no-network = Žádná síť
write-areas-hint = Kódy, jeden na řádek: PL21. Prázdné pole znamená „neuvedeno“.
write-sectors = Odvětví
write-street = Ulice a číslo
write-postcode = PSČ
write-town = Obec
write-phones = Telefon, jedno číslo na řádek
write-faxes = Fax, jedno číslo na řádek
write-emails = E-mail, jedna adresa na řádek
write-urls = Internetové stránky, jedna adresa na řádek
write-phone = Telefon
write-persons = Kontaktní osoby
write-persons-hint = Vhodnější je společná schránka pracoviště. Údaje o osobě budou v den, který uvedete, vymazány, a to i z historie.
write-until = Do
write-competences-hint = Každý řádek stanoví, co platí pro některé BUC: FB_BUC_01, nebo P_* pro všechny, které takto začínají. Není-li uveden den, platí to ode dne účinnosti změny.
write-bucs = BUC
write-role = Role
write-role-both = Vlastník případu a protistrana
write-what = Co platí
write-what-READY = připravena
write-what-NOT_READY = nepřipravena
write-what-END = nic: příslušnost končí
write-from = Od
write-to = První den, kdy již neplatí
write-more = Další údaje
write-add-routers = Přidávané směrující instituce (kódy)
write-remove-routers = Odebírané směrující instituce (kódy)
write-successor-code = Kód
write-successor-scope = Pro kterou část
write-successor-name = Název, je-li instituce nová
write-merge-codes = Kódy zanikajících institucí, jeden na řádek
write-merge-into = Kód nástupnické instituce
write-merge-into-hint = Existující záznam, nebo nový kód s názvem uvedeným níže.
write-merge-name = Její název, je-li nová
write-take-over = Přebírá jejich příslušnost a území
write-day = Účinnost od
write-day-hint = Zůstane-li pole prázdné, použije se nejbližší den, který nevyžaduje odůvodnění. Jsou-li podstatné změny oznámeny dnes, mohou nabýt účinnosti nejdříve { $on }.
write-short-hint = Pouze pokud má změna nabýt účinnosti dříve než měsíc po svém oznámení.
write-look = Zobrazit náhled
write-keep = Uložit jako koncept

versions-title = Historie záznamu
versions-lead = Všechny verze tohoto záznamu, nejnovější jako první. Nic se neztrácí: každou změnu lze zrušit novou změnou.
versions-number = Verze { $number }
versions-effective = Účinnost od { $on }.
versions-request = Žádost
versions-undo = Zrušit tuto změnu a všechny následující
history-machine = načteno službou

show-confirmed = Správnost potvrzena { $day }.
desk-title = Správa tohoto záznamu
desk-edit = Změnit
desk-rename = Přejmenovat
desk-end = Ukončit platnost
desk-merge = Sloučit
desk-split = Rozdělit
desk-requests = Žádosti týkající se záznamu
desk-confirm = Tento záznam je stále správný

request-wrong-state = To není možné, protože žádost { $state ->
    [DRAFT] je zatím konceptem
    [PROPOSED] byla předložena
    [APPROVED] byla schválena
    [RETURNED] byla vrácena k opravě
    [REFUSED] byla zamítnuta
   *[WITHDRAWN] byla vzata zpět
}.
request-no-change = Nic by se nezměnilo; záznamy to již takto uvádějí.
request-unknown-code = Kód { $code } nemá žádná instituce.
request-code-taken = Kód { $code } je již obsazen; žádný kód se nepřiděluje dvakrát.
request-code-taken-meanwhile = Některý kód byl mezitím obsazen; zvolte jiný.
request-already-ended = Platnost { $code } v té době již skončila.
request-ends-before = Platnost { $code } by skončila dříve, než začne.
request-own-successor = Instituce { $code } nemůže být svým vlastním nástupcem.
request-invalid-merge = Uveďte zanikající instituce a jinou instituci, která je jejich nástupcem.
request-unknown-change = Tato změna u záznamu neexistuje nebo byl její obsah vymazán.
split-too-few = Uveďte alespoň dvě nástupnické instituce.
request-one-country = Jedna žádost mění záznamy jedné země; pro každou zemi podejte samostatnou žádost.
request-empty = Žádost neuvádí žádný záznam.
request-overtaken = Záznam { $code } byl mezitím změněn: nyní má verzi { $now }, tato žádost vychází z verze { $base }. Porovnejte obě a uložte znovu.
request-short-notice = Změna by nabyla účinnosti dříve, než je u oznámených změn přípustné; zvolte { $on } nebo pozdější den, nebo uveďte, proč nemůže počkat.
request-too-far = Změnu lze oznámit nejvýše pět let předem.
request-too-long = Napište nejvýše 2 000 znaků.
request-invalid-day = Toto není datum; zadejte je ve tvaru 2027-01-31.
reason-needed = Uveďte důvod, aby bylo možné žádost opravit.
invalid-sector = { $what }.
person-until-needed = Uveďte, do kterého dne se má kontaktní osoba uchovávat.
invalid-key = Klíč idempotence musí mít 1 až 200 znaků.
key-reused = Tento klíč idempotence byl již použit u jiného požadavku; zvolte nový.


import-title = Import souboru
import-lead = Soubor se nejprve porovná se záznamy. Dokud změny neschválí druhá osoba, nic se nemění.
import-file = Soubor
import-file-hint = CSV, JSON, sešit tabulkového procesoru, seznam organizací nebo .zip se soubory institutions.csv, competences.csv a relations.csv. Nejvýše 32 MB.
import-day-hint = Od tohoto dne platí názvy, území a podobné údaje. Zůstane-li pole prázdné, použije se nejbližší den, který nevyžaduje odůvodnění.
import-complete = Soubor obsahuje všechny instituce dané země ({ $country }): platnost těch, které v něm chybějí, bude ukončena.
import-forms = Soubor ve tvaru, v jakém jej vytváří export, lze znovu importovat. Vynechané řádky a sloupce zůstávají beze změny; prázdná buňka údaj vymaže.
import-report = Co by soubor způsobil
import-outcome = Výsledek
import-place = Soubor, řádek, sloupec
import-what = Podrobnosti
import-ADDED = přidáno
import-CHANGED = změněno
import-ENDED = ukončeno
import-UNCHANGED = beze změny
import-WARNING = upozornění
import-REFUSED = odmítnuto
import-nothing-taken = Některé řádky nelze převzít, proto se ze souboru nepřevezme nic. Opravte je a odešlete soubor znovu.
import-same = Vše již odpovídá souboru.
import-looked = Nic nebylo uloženo. Chcete-li pokračovat, vyberte soubor znovu a uložte jej jako koncept.
import-kept = Uloženo jako koncepty. Každý zkontrolujte a předložte:
import-no-file = Vyberte soubor.
import-unreadable = { $what }
import-refused = Počet řádků, které nelze převzít: { $count }. Ze souboru se proto nepřevezme nic; podrobnosti jsou v přehledu.
import-too-large = Soubor je větší než { $count } MB nebo nedorazil celý. Rozdělte jej a odešlete znovu.

quality-title = Kvalita údajů
quality-lead = Co v záznamech chybí, podle zemí. Každé číslo vede k seznamu a k tomu, co je třeba udělat.
quality-of = Kvalita údajů: { $country }
quality-country = Země
quality-entries = Záznamy
quality-all = Všechny země
quality-nothing = Nic nechybí.
quality-confirm = { $count ->
    [one] Tento záznam je stále správný
    [few] Tyto { $count } záznamy jsou stále správné
   *[other] Těchto { $count } záznamů je stále správných
}
quality-NO_ENGLISH_NAME = Bez anglického názvu
quality-PLACEHOLDER_NAME = Zástupný text místo názvu
quality-NO_COMPETENCE = Bez příslušnosti
quality-NO_CONTACT = Bez kontaktu
quality-NEVER_CONFIRMED = Nikdy nepotvrzeno
quality-CONFIRMED_LONG_AGO = Potvrzeno před dlouhou dobou
quality-NO_SUCCESSOR = Platnost ukončena, bez nástupce
quality-DEAD_END = Nástupnictví nikam nevede
quality-OVERLAPPING_PERIODS = Překrývající se období
quality-OUTLIVES_INSTITUTION = Příslušnost trvá déle než instituce
quality-do-NO_ENGLISH_NAME = Doplňte název v angličtině, aby mu porozuměli i ostatní.
quality-do-PLACEHOLDER_NAME = Uveďte skutečný název, nebo ukončete platnost záznamu.
quality-do-NO_COMPETENCE = Uveďte, pro co je instituce příslušná, nebo ukončete platnost záznamu.
quality-do-NO_CONTACT = Doplňte telefonní číslo, schránku pracoviště nebo internetové stránky.
quality-do-NEVER_CONFIRMED = Zkontrolujte záznam a potvrďte, že je správný.
quality-do-CONFIRMED_LONG_AGO = Zkontrolujte záznam znovu a potvrďte, že je správný.
quality-do-NO_SUCCESSOR = Uveďte nástupce, aby se staré případy dostaly na správné místo.
quality-do-DEAD_END = Jako nástupce uveďte instituci, která stále existuje.
quality-do-OVERLAPPING_PERIODS = Ukončete jedno období dříve, než začne další.
quality-do-OUTLIVES_INSTITUTION = Ukončete příslušnost zároveň s institucí.
write-new-name = Uveďte nový název.
request-too-early = Tehdy ještě žádné záznamy nebyly; zvolte pozdější den.
request-competence-period = { $code }: příslušnost by skončila dříve, než začne.
request-competence-twice = { $code }: příslušnost nemůže být v jeden den dvojí.
request-written-by = Naposledy napsal(a)
request-holds-earlier = Něco v žádosti platí od dřívějšího dne, než je pro oznámené změny přípustné; zvolte v ní pozdější dny, nebo napište, proč to nemůže počkat.
