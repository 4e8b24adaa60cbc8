# What the domain says, by its codes.
match-tail = { $where ->
    [case] {", eltérő kis- és nagybetűkkel"}
    [greek] {"; a görög név latin betűs alakja"}
    [bulgarian] {"; a bolgár név latin betűs alakja"}
    [english] {"; az angol névben"}
    [other] {"; korábbi vagy más névben"}
    [place] {"; a nevekben és a helyben vagy területben"}
    [topic] {"; a nevekben és a hálózatra, az ágazatokra vagy az országra utaló szavakban"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; eltérő írásmód"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 elírás"}
   *[other] {"; "}{ $typos } elírás
}{ $missing ->
    [none] {""}
   *[other] {"; nem található: "}{ $missing }
}.
match-code = A szöveg az intézmény kódja{ match-tail }
match-acronym = A szöveg az intézmény rövidítése{ match-tail }
match-name = A szöveg az intézmény egyik neve{ match-tail }
match-prefix = Az intézmény egyik neve a szöveggel kezdődik{ match-tail }
match-words = Minden szó megtalálható{ match-tail }
match-similar = Minden szó megtalálható, némelyik hasonló alakban{ match-tail }
match-partial = A szöveg egy része megtalálható{ match-tail }

as-role = { $role ->
    [CASE_OWNER] ügygazdaként
    [INTELLIGENT_ROUTING] útválasztóként
   *[COUNTER_PARTY] partnerintézményként
}
can-receive = { $buc }: { as-role } vesz részt benne, { $since ->
    [none] kezdettől fogva készen áll
   *[other] { $since } óta készen áll
}.
reason-institution-upcoming = Az intézmény csak { $from } napjától működik.
reason-institution-ended = Az intézmény megszűnt; utolsó napja { $last } volt.{ $successors ->
    [none] {""}
   *[other] {" Jogutódja: "}{ $successors }.
}
reason-no-competence = { $buc }: ebben nem illetékes.
reason-other-scope = { $buc }: részt vesz benne, de csak más rendszerek vagy ellátások tekintetében.
reason-wrong-role = { $buc }: részt vesz benne, de nem { as-role }.
reason-not-yet-valid = { $buc }: illetékessége csak { $from } napján kezdődik.
reason-ended = { $buc }: illetékessége megszűnt; az utolsó nap { $last } volt.
reason-not-ready = { $buc }: illetékes benne, de { $from ->
    [none] nem áll készen arra, hogy az EESSI-ben fogadja
   *[other] csak { $from } napjától áll készen
}.
reason-outside-area = { $buc }: részt vesz benne, de illetékessége nem terjed ki erre a helyre.
reason-sender-not-ready = { $buc }: ezen a napon senki sem lehet benne ügygazda ({ $country }).

invalid-cursor = „{ $field }”: ez nem e lista lapozójele; használja a korábbi oldalon kapott jelet.
page-size = „{ $field }”: értéke { $count }; kérjen 1–{ $most } tételt, és lapozzon tovább a lapozójellel.
page-size-suggestions = „{ $field }”: értéke { $count }; kérjen 1–{ $most } javaslatot.
invalid-code = „{ $code }”: ez nem intézménykód; írja be az országot, egy kettőspontot és 4–10 betűt vagy számjegyet, például: PL:PL212000WR.
unknown-code = Nincs intézmény ezzel a kóddal: { $code }; { $near ->
    [none] ellenőrizze, vagy keressen név szerint.
   *[other] erre gondolt: { $near }?
}
unknown-country = „{ $code }”: nincs a 32 EESSI-ország között; használjon ilyen kódot: PL, EL (Görögország) vagy UK (Egyesült Királyság).
unknown-network = „{ $code }”: nincs ilyen hálózat; válasszon kódot a felkínált hálózatok közül, például: PL-ZUS.
unknown-buc = „{ $code }”: nincs ilyen BUC; használjon ilyen kódot: FB_BUC_01.
unknown-sed = „{ $code }”: nincs ilyen SED; használjon ilyen kódot: F001.
sed-administrative = { $sed }: igazgatási dokumentum, nem indít BUC-ot. Az X007 továbbítja az ügyet, az X008 jelzi, hogy tévedésből küldték, az X011 elutasítja, az X100 résztvevőt cserél; kérdés feltevésére a H_BUC_01 szolgál.
sed-inside = { $sed }: nem indít BUC-ot, mert egy már megindított BUC-on belül küldik ({ $bucs }); a címzett már adott.
unknown-place = „{ $place }”: ez a hely itt nem ismert; próbálja meg a legközelebbi nagyobb várossal, a régióval vagy egy NUTS-kóddal, például: PL21.
invalid-period = A „to” nap nem lehet korábbi a „from” napnál, és legfeljebb 10 évvel lehet későbbi nála.
invalid-seq = „after”: ez nem módosítási sorszám; használja a korábbi oldalon kapott számot.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Adjon meg legalább egy országot.
too-many-answers = A kérdésre több mint { $most } válasz van; kérdezzen kevesebb országra vagy egyetlen BUC-ra.
one-of = Pontosan egyet adjon meg ezek közül: „buc”, „sed” vagy „sector”.
ambiguous-place = „{ $place }”: több helyet is jelenthet ebben az országban ({ $country }): { $candidates }. Adja meg, melyiket.
covers-not-stated = Illetékességi területe nincs megadva; az egész országra értendő.
covers-country = Illetékessége az egész országra kiterjed, erre a helyre is: { $place }.
covers-part = Illetékességi terület: { $area }; ez csak egy része a helynek ({ $place }).
covers-exactly = Illetékességi terület: { $area }.
covers-area = Illetékességi terület: { $area }; itt található: { $place }.
reason-scope = A következőkre: { $scope }.
reason-default = Ebben az ügykörben ez az alapértelmezett intézmény.
reason-router = Az ügy útválasztón keresztül jut el hozzá: { $router }.
answer-found = { $count ->
    [1] 1 intézmény ({ $country }, { $buc }, { $on }).
   *[other] { $count } intézmény ({ $country }, { $buc }, { $on }), a legmegfelelőbb elöl.
}
nobody-who = Nincs megfelelő intézmény ({ $country }, { $buc }, { $on })
nobody-then = Kérdezzen a H_BUC_01 útján (címzett: { $hub ->
    [none] összekötő szerv
   *[other] { $hub }
}); a nem megfelelő intézménynek küldött ügyet X007-tel továbbítják.
nobody-no-competence = { nobody-who }: egyetlen intézmény sem illetékes. { nobody-then }
nobody-wrong-role = { nobody-who }: vannak részt vevő intézmények, de nem ebben a szerepben. { nobody-then }
nobody-not-ready = { nobody-who }: van illetékes intézmény, de nem áll készen az EESSI-ben. { nobody-then }
nobody-not-yet-valid = { nobody-who }: az illetékesség később kezdődik. { nobody-then }
nobody-ended = { nobody-who }: az illetékesség megszűnt. { nobody-then }
nobody-institution-ended = { nobody-who }: a korábban illetékes intézmény megszűnt. { nobody-then }
nobody-sender-not-ready = { nobody-who }: a küldő országában nincs készen álló ügygazda. { nobody-then }
nobody-outside-area = { nobody-who }: az illetékes intézmények területe nem terjed ki erre a helyre. { nobody-then }
list-relaxed = { $count } intézmény { $lifts ->
    [place] hely megadása nélkül
    [ready] a készenléttől függetlenül
    [status] a megszűntekkel és a jövőbeliekkel együtt
    [role] bármely szerepben
    [buc] bármely BUC-ban
    [sector] bármely ágazatban
    [function] bármely feladatkörrel
    [network] bármely hálózatban
    [country] más országokban
    [day] a mai napon
   *[all] szűrők nélkül
}.
match-chosen = Kiválasztva: más tétel nem illik rá ugyanilyen jól.
match-behind = Nincs kiválasztva: egy másik tétel jobban illik rá.
match-by-code = Az intézmény kódja szerepel a névben.
match-same-acronym = A név az intézmény rövidítése.
match-same-name = A név az intézmény egyik neve.
match-all-words = A név minden szava megtalálható.
match-share = A név { $share }%-a megtalálható; a ritka szavak többet számítanak.
match-town = A település az intézmény székhelye.
match-town-covered = A település az intézmény illetékességi területén van.
match-town-country = Illetékessége az egész országra kiterjed, a településre is.
match-town-elsewhere = A település nem tartozik az intézmény helyei közé.
match-typos = { $typos ->
    [1] 1 elírás
   *[other] { $typos } elírás
}.
match-missing = Nem található: { $missing }.
match-unmet = Nincs kiválasztva: ez a szó másik intézményre utal: „{ $word }”.
match-rivals = Nincs kiválasztva: ugyanilyen jól illik rá: { $codes }.
match-weak = Nincs kiválasztva: a névből túl kevés található meg.
match-namesake = Nincs kiválasztva: az intézmény nevei ennél többet mondanak; lehet, hogy másik intézményről van szó.
match-elsewhere = Nincs kiválasztva: a település ellene szól.
too-many-names = „queries”: { $count } nevet tartalmaz; egyszerre legfeljebb { $most } egyeztethető.
too-many-excluded = Legfeljebb { $most } kódot zárjon ki.
empty-text = Írja be, mit keres: nevet, helyet vagy kódot.
scope-unknown = Itt egyetlen intézmény sem adta meg ezt: „{ $text }”; a korlátozás nélküli intézmények szerepelnek.{ $values ->
    [none] {""}
   *[other] {" "}Megadott értékek: { $values }.
}
text-unreadable = Olyan karakter van benne, amelyet senki sem lát; írja be újra a szöveget.
