# What the domain says; each English text equals the domain's own sentence.
match-tail = { $where ->
    [case] {", s inou veľkosťou písmen"}
    [greek] {"; prepis gréckeho názvu do latinky"}
    [bulgarian] {"; prepis bulharského názvu do latinky"}
    [english] {"; v anglickom názve"}
    [other] {"; v predchádzajúcom alebo inom názve"}
    [place] {"; v názvoch a v mieste alebo území"}
    [topic] {"; v názvoch a v slovách pre sieť, odvetvie alebo krajinu"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; iný spôsob písania"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 preklep"}
    [few] {"; "}{ $typos } preklepy
   *[other] {"; "}{ $typos } preklepov
}{ $missing ->
    [none] {""}
   *[other] {"; nenašlo sa: "}{ $missing }
}.
match-code = Zadaný text je kódom inštitúcie{ match-tail }
match-acronym = Zadaný text je skratkou inštitúcie{ match-tail }
match-name = Zadaný text je jedným z názvov inštitúcie{ match-tail }
match-prefix = Zadaným textom sa začína jeden z názvov inštitúcie{ match-tail }
match-words = Našli sa všetky slová{ match-tail }
match-similar = Našli sa všetky slová, niektoré v podobnom tvare{ match-tail }
match-partial = Našla sa časť zadaného textu{ match-tail }

as-role = { $role ->
    [CASE_OWNER] vlastník prípadu
    [INTELLIGENT_ROUTING] smerujúca inštitúcia
   *[COUNTER_PARTY] protistrana
}
can-receive = Zúčastňuje sa na { $buc } ako { as-role }, { $since ->
    [none] pripravená od začiatku
   *[other] pripravená od { $since }
}.
reason-institution-upcoming = Inštitúcia je platná až od { $from }.
reason-institution-ended = Inštitúcia už nie je platná; posledný deň platnosti: { $last }.{ $successors ->
    [none] {""}
   *[other] {" Nástupnícka inštitúcia: "}{ $successors }.
}
reason-no-competence = Pre { $buc } nie je príslušná.
reason-other-scope = Zúčastňuje sa na { $buc }, ale iba pre iné systémy alebo dávky.
reason-wrong-role = Zúčastňuje sa na { $buc }, ale nie ako { as-role }.
reason-not-yet-valid = Príslušná pre { $buc } bude až od { $from }.
reason-ended = Pre { $buc } už nie je príslušná; posledný deň príslušnosti: { $last }.
reason-not-ready = Pre { $buc } je príslušná, ale { $from ->
    [none] nie je pripravená prijímať ho v EESSI
   *[other] pripravená bude až od { $from }
}.
reason-outside-area = Zúčastňuje sa na { $buc }, ale pre toto miesto nie je príslušná.
reason-sender-not-ready = V krajine { $country } nemôže byť k tomuto dňu vlastníkom prípadu { $buc } nikto.

invalid-cursor = „{ $field }“ nie je ukazovateľ pozície v tomto zozname; použite ukazovateľ, ktorý uviedla niektorá predchádzajúca stránka.
page-size = „{ $field }“ má hodnotu { $count }; vyžiadajte si počet záznamov od 1 do { $most } a pokračujte pomocou ukazovateľa pozície.
page-size-suggestions = „{ $field }“ má hodnotu { $count }; vyžiadajte si počet návrhov od 1 do { $most }.
invalid-code = „{ $code }“ nie je kód inštitúcie; zadajte krajinu, dvojbodku a 4 až 10 písmen alebo číslic, napríklad PL:PL212000WR.
unknown-code = Kód { $code } nemá žiadna inštitúcia; { $near ->
    [none] skontrolujte ho alebo hľadajte podľa názvu.
   *[other] nemali ste na mysli { $near }?
}
unknown-country = „{ $code }“ nie je žiadna z 32 krajín EESSI; použite kód ako PL, EL (Grécko) alebo UK (Spojené kráľovstvo).
unknown-network = Sieť „{ $code }“ neexistuje; použite kód z ponuky sietí, napríklad PL-ZUS.
unknown-buc = BUC „{ $code }“ neexistuje; použite kód ako FB_BUC_01.
unknown-sed = SED „{ $code }“ neexistuje; použite kód ako F001.
sed-administrative = { $sed } je administratívny dokument a nespúšťa žiadny BUC. X007 prípad postupuje, X008 oznamuje, že bol zaslaný omylom, X011 ho odmieta, X100 mení účastníka; na otázky slúži H_BUC_01.
sed-inside = { $sed } nespúšťa žiadny BUC: zasiela sa v rámci { $bucs }; príjemca je už určený.
unknown-place = Miesto „{ $place }“ tu nie je známe; skúste najbližšie väčšie mesto, región alebo kód NUTS, napríklad PL21.
invalid-period = „to“ musí byť rovnaký deň ako „from“ alebo najviac 10 rokov po ňom.
invalid-seq = „after“ nie je číslo zmeny; použite číslo, ktoré uviedla niektorá predchádzajúca stránka.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Uveďte aspoň jednu krajinu.
too-many-answers = Počet odpovedí na otázku je vyšší ako { $most }; zadajte menej krajín alebo jediný BUC.
one-of = Zadajte práve jednu z možností „buc“, „sed“ a „sector“.
ambiguous-place = „{ $place }“ môže v krajine { $country } označovať viac miest: { $candidates }. Spresnite ktoré.
covers-not-stated = Územie nie je uvedené; predpokladá sa celá krajina.
covers-country = Pôsobí v celej krajine vrátane miesta { $place }.
covers-part = Pôsobí na území { $area }, ktoré je časťou územia { $place }.
covers-exactly = Pôsobí na území { $area }.
covers-area = Pôsobí na území { $area }, kde leží { $place }.
reason-scope = Iba pre: { $scope }.
reason-default = V týchto prípadoch je predvolenou inštitúciou.
reason-router = Predradená smerujúca inštitúcia: { $router }.
answer-found = { $count ->
    [1] 1 inštitúcia v krajine { $country } pre { $buc } ku dňu { $on }.
    [few] { $count } inštitúcie v krajine { $country } pre { $buc } ku dňu { $on }, najvhodnejšia je uvedená prvá.
   *[other] { $count } inštitúcií v krajine { $country } pre { $buc } ku dňu { $on }, najvhodnejšia je uvedená prvá.
}
nobody-who = V krajine { $country } nie je ku dňu { $on } pre { $buc } nikto
nobody-then = Obráťte sa na { $hub ->
    [none] styčný orgán
   *[other] { $hub }
} pomocou H_BUC_01; prípad zaslaný nesprávnej inštitúcii sa postupuje pomocou X007.
nobody-no-competence = { nobody-who }: žiadna inštitúcia nie je príslušná. { nobody-then }
nobody-wrong-role = { nobody-who }: inštitúcie sa na ňom zúčastňujú, ale nie v tejto role. { nobody-then }
nobody-not-ready = { nobody-who }: príslušná inštitúcia existuje, ale nie je pripravená v EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: príslušnosť sa začína neskôr. { nobody-then }
nobody-ended = { nobody-who }: príslušnosť sa už skončila. { nobody-then }
nobody-institution-ended = { nobody-who }: inštitúcia, ktorá bola príslušná, už nie je platná. { nobody-then }
nobody-sender-not-ready = { nobody-who }: v krajine odosielateľa nie je pripravený žiadny vlastník prípadu. { nobody-then }
nobody-outside-area = { nobody-who }: pôsobnosť príslušných inštitúcií nezahŕňa toto miesto. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] bez zadaného miesta
    [ready] bez ohľadu na pripravenosť
    [status] vrátane budúcich a už neplatných
    [role] v akejkoľvek role
    [buc] pre akýkoľvek BUC
    [sector] v akomkoľvek odvetví
    [function] s akoukoľvek funkciou
    [network] v akejkoľvek sieti
    [country] v iných krajinách
    [day] k dnešnému dňu
   *[all] bez filtrov
}.
match-chosen = Vybraná: žiadny iný záznam nezodpovedá tak dobre.
match-behind = Nevybraná: iný záznam zodpovedá lepšie.
match-by-code = Názov obsahuje kód inštitúcie.
match-same-acronym = Názov je skratkou inštitúcie.
match-same-name = Názov je jedným z názvov inštitúcie.
match-all-words = Našli sa všetky slová názvu.
match-share = Našlo sa { $share } % názvu; menej obvyklé slová majú väčšiu váhu.
match-town = Inštitúcia má v tejto obci sídlo.
match-town-covered = Obec leží na území inštitúcie.
match-town-country = Inštitúcia pôsobí v celej krajine vrátane tejto obce.
match-town-elsewhere = Obec k inštitúcii nepatrí.
match-typos = { $typos ->
    [1] 1 preklep
    [few] { $typos } preklepy
   *[other] { $typos } preklepov
}.
match-missing = Nenašlo sa: { $missing }.
match-unmet = Nevybraná: slovo „{ $word }“ ukazuje na inú inštitúciu.
match-rivals = Nevybraná: rovnako dobre zodpovedá { $codes }.
match-weak = Nevybraná: z názvu sa našla príliš malá časť.
match-namesake = Nevybraná: jej názvy obsahujú niečo navyše; môže ísť o inú inštitúciu.
match-elsewhere = Nevybraná: obec nezodpovedá.
too-many-names = Počet názvov v „queries“ je { $count }; naraz ich možno porovnať najviac { $most }.
too-many-excluded = Vylúčte najviac tento počet kódov: { $most }.
empty-text = Zadajte, čo hľadáte: názov, miesto alebo kód.
scope-unknown = Žiadna inštitúcia tu neuvádza „{ $text }“; zobrazené sú inštitúcie bez obmedzenia.{ $values ->
    [none] {""}
   *[other] {" "}Uvádzané hodnoty: { $values }.
}
text-unreadable = Je tu znak, ktorý nikto nevidí; napíšte text znova.
