# What the domain says; each English text equals the domain's own sentence.
match-tail = { $where ->
    [case] {", s jinou velikostí písmen"}
    [greek] {"; přepis řeckého názvu do latinky"}
    [bulgarian] {"; přepis bulharského názvu do latinky"}
    [english] {"; v anglickém názvu"}
    [other] {"; v dřívějším nebo jiném názvu"}
    [place] {"; v názvech a v místě nebo území"}
    [topic] {"; v názvech a ve slovech pro síť, odvětví nebo zemi"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; jiný způsob psaní"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 překlep"}
    [few] {"; "}{ $typos } překlepy
   *[other] {"; "}{ $typos } překlepů
}{ $missing ->
    [none] {""}
   *[other] {"; nenalezeno: "}{ $missing }
}.
match-code = Zadaný text je kódem instituce{ match-tail }
match-acronym = Zadaný text je zkratkou instituce{ match-tail }
match-name = Zadaný text je jedním z názvů instituce{ match-tail }
match-prefix = Zadaným textem začíná jeden z názvů instituce{ match-tail }
match-words = Nalezena všechna slova{ match-tail }
match-similar = Nalezena všechna slova, některá v podobném tvaru{ match-tail }
match-partial = Nalezena část zadaného textu{ match-tail }

as-role = { $role ->
    [CASE_OWNER] vlastník případu
    [INTELLIGENT_ROUTING] směrující instituce
   *[COUNTER_PARTY] protistrana
}
can-receive = Účastní se { $buc } jako { as-role }, { $since ->
    [none] připravena od počátku
   *[other] připravena od { $since }
}.
reason-institution-upcoming = Instituce je platná až od { $from }.
reason-institution-ended = Instituce již není platná; poslední den platnosti: { $last }.{ $successors ->
    [none] {""}
   *[other] {" Nástupnická instituce: "}{ $successors }.
}
reason-no-competence = Pro { $buc } není příslušná.
reason-other-scope = Účastní se { $buc }, ale pouze pro jiné systémy nebo dávky.
reason-wrong-role = Účastní se { $buc }, ale ne jako { as-role }.
reason-not-yet-valid = Příslušná pro { $buc } bude až od { $from }.
reason-ended = Pro { $buc } již není příslušná; poslední den příslušnosti: { $last }.
reason-not-ready = Pro { $buc } je příslušná, ale { $from ->
    [none] není připravena jej v EESSI přijímat
   *[other] připravena bude až od { $from }
}.
reason-outside-area = Účastní se { $buc }, ale pro toto místo není příslušná.
reason-sender-not-ready = V zemi { $country } nemůže být k tomuto dni vlastníkem případu { $buc } nikdo.

invalid-cursor = „{ $field }“ není ukazatel pozice v tomto seznamu; použijte ukazatel, který uvedla některá předchozí stránka.
page-size = „{ $field }“ má hodnotu { $count }; vyžádejte si počet záznamů od 1 do { $most } a pokračujte pomocí ukazatele pozice.
page-size-suggestions = „{ $field }“ má hodnotu { $count }; vyžádejte si počet návrhů od 1 do { $most }.
invalid-code = „{ $code }“ není kód instituce; zadejte zemi, dvojtečku a 4 až 10 písmen nebo číslic, například PL:PL212000WR.
unknown-code = Kód { $code } nemá žádná instituce; { $near ->
    [none] zkontrolujte jej nebo hledejte podle názvu.
   *[other] neměli jste na mysli { $near }?
}
unknown-country = „{ $code }“ není žádná z 32 zemí EESSI; použijte kód jako PL, EL (Řecko) nebo UK (Spojené království).
unknown-network = Síť „{ $code }“ neexistuje; použijte kód z nabídky sítí, například PL-ZUS.
unknown-buc = BUC „{ $code }“ neexistuje; použijte kód jako FB_BUC_01.
unknown-sed = SED „{ $code }“ neexistuje; použijte kód jako F001.
sed-administrative = { $sed } je administrativní dokument a nezahajuje žádný BUC. X007 případ postupuje, X008 oznamuje, že byl zaslán omylem, X011 jej odmítá, X100 mění účastníka; k dotazu slouží H_BUC_01.
sed-inside = { $sed } nezahajuje žádný BUC: zasílá se v rámci { $bucs }; příjemce je již určen.
unknown-place = Místo „{ $place }“ zde není známo; zkuste nejbližší větší město, region nebo kód NUTS, například PL21.
invalid-period = „to“ musí být stejný den jako „from“ nebo nejvýše 10 let po něm.
invalid-seq = „after“ není číslo změny; použijte číslo, které uvedla některá předchozí stránka.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Uveďte alespoň jednu zemi.
too-many-answers = Počet odpovědí na dotaz je vyšší než { $most }; zadejte méně zemí nebo jediný BUC.
one-of = Zadejte právě jednu z možností „buc“, „sed“ a „sector“.
ambiguous-place = „{ $place }“ může v zemi { $country } označovat více míst: { $candidates }. Upřesněte které.
covers-not-stated = Území není uvedeno; předpokládá se celá země.
covers-country = Působí v celé zemi, včetně místa { $place }.
covers-part = Působí na území { $area }, které je částí území { $place }.
covers-exactly = Působí na území { $area }.
covers-area = Působí na území { $area }, kde leží { $place }.
reason-scope = Pouze pro: { $scope }.
reason-default = Je pro tyto případy výchozí institucí.
reason-router = Předřazená směrující instituce: { $router }.
answer-found = { $count ->
    [1] 1 instituce v zemi { $country } pro { $buc } ke dni { $on }.
    [few] { $count } instituce v zemi { $country } pro { $buc } ke dni { $on }, nejvhodnější je uvedena první.
   *[other] { $count } institucí v zemi { $country } pro { $buc } ke dni { $on }, nejvhodnější je uvedena první.
}
nobody-who = V zemi { $country } není ke dni { $on } pro { $buc } nikdo
nobody-then = Dotažte se { $hub ->
    [none] styčného subjektu
   *[other] instituce { $hub }
} pomocí H_BUC_01; případ zaslaný nesprávné instituci se postupuje pomocí X007.
nobody-no-competence = { nobody-who }: žádná instituce není příslušná. { nobody-then }
nobody-wrong-role = { nobody-who }: instituce se jej účastní, ale ne v této roli. { nobody-then }
nobody-not-ready = { nobody-who }: příslušná instituce existuje, ale není připravena v EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: příslušnost začíná později. { nobody-then }
nobody-ended = { nobody-who }: příslušnost již skončila. { nobody-then }
nobody-institution-ended = { nobody-who }: instituce, která byla příslušná, již není platná. { nobody-then }
nobody-sender-not-ready = { nobody-who }: v zemi odesílatele není připraven žádný vlastník případu. { nobody-then }
nobody-outside-area = { nobody-who }: působnost příslušných institucí nezahrnuje toto místo. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] bez zadaného místa
    [ready] bez ohledu na připravenost
    [status] včetně budoucích a již neplatných
    [role] v jakékoli roli
    [buc] pro jakýkoli BUC
    [sector] v jakémkoli odvětví
    [function] s jakoukoli funkcí
    [network] v jakékoli síti
    [country] v jiných zemích
    [day] k dnešnímu dni
   *[all] bez filtrů
}.
match-chosen = Vybrána: žádný jiný záznam neodpovídá tak dobře.
match-behind = Nevybrána: jiný záznam odpovídá lépe.
match-by-code = Název obsahuje kód instituce.
match-same-acronym = Název je zkratkou instituce.
match-same-name = Název je jedním z názvů instituce.
match-all-words = Všechna slova názvu byla nalezena.
match-share = Nalezeno { $share } % názvu; méně obvyklá slova mají větší váhu.
match-town = Instituce má v této obci sídlo.
match-town-covered = Obec leží na území instituce.
match-town-country = Instituce působí v celé zemi, včetně této obce.
match-town-elsewhere = Obec k instituci nepatří.
match-typos = { $typos ->
    [1] 1 překlep
    [few] { $typos } překlepy
   *[other] { $typos } překlepů
}.
match-missing = Nenalezeno: { $missing }.
match-unmet = Nevybrána: slovo „{ $word }“ ukazuje na jinou instituci.
match-rivals = Nevybrána: stejně dobře odpovídá { $codes }.
match-weak = Nevybrána: z názvu byla nalezena příliš malá část.
match-namesake = Nevybrána: její názvy obsahují něco navíc; může jít o jinou instituci.
match-elsewhere = Nevybrána: obec neodpovídá.
too-many-names = Počet názvů v „queries“ je { $count }; najednou jich lze porovnat nejvýše { $most }.
too-many-excluded = Vylučte nejvýše tento počet kódů: { $most }.
empty-text = Zadejte, co hledáte: název, místo nebo kód.
scope-unknown = Žádná zdejší instituce neuvádí „{ $text }“; zobrazeny jsou instituce bez omezení.{ $values ->
    [none] {""}
   *[other] {" "}Uváděné hodnoty: { $values }.
}
text-unreadable = Obsahuje znak, který nikdo nevidí; napište text znovu.
