# What the domain says, by its codes.
match-tail = { $where ->
    [case] {", suur- ja väiketähed erinevad"}
    [greek] {"; kreekakeelne nimi ladina tähtedega"}
    [bulgarian] {"; bulgaariakeelne nimi ladina tähtedega"}
    [english] {"; ingliskeelses nimes"}
    [other] {"; endises või muus nimes"}
    [place] {"; nimedes ning kohas või piirkonnas"}
    [topic] {"; nimedes ning võrgustikku, valdkondi või riiki tähistavates sõnades"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; teistsugune kirjapilt"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 trükiviga"}
   *[other] {"; "}{ $typos } trükiviga
}{ $missing ->
    [none] {""}
   *[other] {"; leidmata: "}{ $missing }
}.
match-code = Tekst on asutuse kood{ match-tail }
match-acronym = Tekst on asutuse lühend{ match-tail }
match-name = Tekst on üks asutuse nimedest{ match-tail }
match-prefix = Üks asutuse nimedest algab selle tekstiga{ match-tail }
match-words = Kõik sõnad leitud{ match-tail }
match-similar = Kõik sõnad leitud, mõni sarnasel kujul{ match-tail }
match-partial = Osa tekstist leitud{ match-tail }

as-role = { $role ->
    [CASE_OWNER] juhtumi omanikuna
    [INTELLIGENT_ROUTING] suunajana
   *[COUNTER_PARTY] vastaspoolena
}
can-receive = Osaleb BUCis { $buc } { as-role }, { $since ->
    [none] algusest peale valmis
   *[other] valmis alates kuupäevast { $since }
}.
reason-institution-upcoming = Asutus alustab tegevust alles kuupäeval { $from }.
reason-institution-ended = Asutus on tegevuse lõpetanud; viimane päev oli { $last }.{ $successors ->
    [none] {""}
   *[other] {" Õigusjärglane: "}{ $successors }.
}
reason-no-competence = Asutusel ei ole BUCis { $buc } pädevust.
reason-other-scope = Asutus osaleb BUCis { $buc }, kuid ainult muude skeemide või hüvitiste puhul.
reason-wrong-role = Asutus osaleb BUCis { $buc }, kuid mitte { as-role }.
reason-not-yet-valid = Asutuse pädevus BUCis { $buc } algab kuupäeval { $from }.
reason-ended = Asutuse pädevus BUCis { $buc } on lõppenud; viimane päev oli { $last }.
reason-not-ready = Asutus on BUCis { $buc } pädev, kuid { $from ->
    [none] ei ole valmis seda EESSIs vastu võtma
   *[other] valmis alles alates kuupäevast { $from }
}.
reason-outside-area = Asutus osaleb BUCis { $buc }, kuid ei hõlma seda kohta.
reason-sender-not-ready = { $country }: sel päeval ei saa keegi olla BUCi { $buc } juhtumi omanik.

invalid-cursor = „{ $field }“ ei ole selle loetelu järjehoidja; kasutage eelmiselt lehelt saadud järjehoidjat.
page-size = „{ $field }“ on { $count }; küsige 1 kuni { $most } kirjet ja liikuge edasi järjehoidja abil.
page-size-suggestions = „{ $field }“ on { $count }; küsige 1 kuni { $most } soovitust.
invalid-code = „{ $code }“ ei ole asutuse kood; kirjutage riik, koolon ja 4–10 tähte või numbrit, näiteks PL:PL212000WR.
unknown-code = Asutust koodiga { $code } ei ole; { $near ->
    [none] kontrollige koodi või otsige nime järgi.
   *[other] kas mõtlesite { $near }?
}
unknown-country = „{ $code }“ ei ole ühegi EESSI 32 riigi kood; kasutage koodi nagu PL, EL (Kreeka) või UK (Ühendkuningriik).
unknown-network = Võrgustikku „{ $code }“ ei ole; valige kood pakutavate võrgustike seast, näiteks PL-ZUS.
unknown-buc = BUCi „{ $code }“ ei ole; kasutage koodi nagu FB_BUC_01.
unknown-sed = SEDi „{ $code }“ ei ole; kasutage koodi nagu F001.
sed-administrative = { $sed } on haldusdokument ega algata ühtegi BUCi. X007 edastab juhtumi, X008 teatab, et see saadeti ekslikult, X011 lükkab selle tagasi, X100 vahetab osalejat; päringuks kasutage H_BUC_01.
sed-inside = { $sed } ei algata ühtegi BUCi: see saadetakse juba alustatud BUCis ({ $bucs }); saaja on juba määratud.
unknown-place = Koht „{ $place }“ ei ole siin teada; proovige lähimat suuremat linna, piirkonda või NUTS-koodi, näiteks PL21.
invalid-period = „to“ ei tohi olla varasem kui „from“ ega sellest üle 10 aasta hilisem.
invalid-seq = „after“ ei ole muudatuse number; kasutage eelmiselt lehelt saadud numbrit.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Nimetage vähemalt üks riik.
too-many-answers = Päringul on üle { $most } vastuse; küsige vähemate riikide või ühe BUCi kohta.
one-of = Küsige täpselt ühte neist: „buc“, „sed“ või „sector“.
ambiguous-place = „{ $place }“ võib tähendada mitut kohta ({ $country }): { $candidates }. Täpsustage, millist.
covers-not-stated = Piirkond on märkimata; selleks loetakse kogu riik.
covers-country = Hõlmab kogu riiki, sealhulgas kohta { $place }.
covers-part = Hõlmab piirkonda { $area }, mis on osa kohast { $place }.
covers-exactly = Hõlmab piirkonda { $area }.
covers-area = Hõlmab piirkonda { $area }, kus asub { $place }.
reason-scope = Ainult: { $scope }.
reason-default = See on selles küsimuses vaikimisi asutus.
reason-router = Juhtum jõuab asutusse suunaja kaudu: { $router }.
answer-found = { $count ->
    [1] 1 asutus ({ $country }, { $buc }, { $on }).
   *[other] { $count } asutust ({ $country }, { $buc }, { $on }), sobivaim eespool.
}
nobody-who = Sobivat asutust ei ole ({ $country }, { $buc }, { $on })
nobody-then = Saatke päring H_BUC_01 abil (adressaat: { $hub ->
    [none] kontaktasutus
   *[other] { $hub }
}); valele asutusele saadetud juhtum edastatakse X007-ga.
nobody-no-competence = { nobody-who }: ükski asutus ei ole selles pädev. { nobody-then }
nobody-wrong-role = { nobody-who }: asutused osalevad selles, kuid mitte selles rollis. { nobody-then }
nobody-not-ready = { nobody-who }: pädev asutus on olemas, kuid ei ole EESSIs valmis. { nobody-then }
nobody-not-yet-valid = { nobody-who }: pädevus algab hiljem. { nobody-then }
nobody-ended = { nobody-who }: pädevus on lõppenud. { nobody-then }
nobody-institution-ended = { nobody-who }: pädev asutus on tegevuse lõpetanud. { nobody-then }
nobody-sender-not-ready = { nobody-who }: saatja riigis ei ole valmis juhtumi omanikku. { nobody-then }
nobody-outside-area = { nobody-who }: pädevad asutused ei hõlma seda kohta. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] ilma kohata
    [ready] valmis või mitte
    [status] koos lõppenute ja tulevastega
    [role] mis tahes rollis
    [buc] mis tahes BUCi puhul
    [sector] mis tahes valdkonnas
    [function] mis tahes ülesandega
    [network] mis tahes võrgustikus
    [country] teistes riikides
    [day] tänase seisuga
   *[all] ilma ühegi filtrita
}.
match-chosen = Valitud: ükski teine kirje ei sobi sama hästi.
match-behind = Ei valitud: mõni teine kirje sobib paremini.
match-by-code = Asutuse kood esineb nimes.
match-same-acronym = Nimi on asutuse lühend.
match-same-name = Nimi on üks asutuse nimedest.
match-all-words = Kõik nime sõnad on leitud.
match-share = Nimest on leitud { $share }%; haruldased sõnad kaaluvad rohkem.
match-town = Linn on asutuse asukoht.
match-town-covered = Linn asub asutuse piirkonnas.
match-town-country = Asutus hõlmab kogu riiki, ka seda linna.
match-town-elsewhere = Linn ei ole ükski asutuse kohtadest.
match-typos = { $typos ->
    [1] 1 trükiviga
   *[other] { $typos } trükiviga
}.
match-missing = Leidmata: { $missing }.
match-unmet = Ei valitud: „{ $word }“ viitab teisele asutusele.
match-rivals = Ei valitud: sama hästi sobivad { $codes }.
match-weak = Ei valitud: nimest on leitud liiga vähe.
match-namesake = Ei valitud: asutuse nimed ütlevad rohkem; see võib olla teine asutus.
match-elsewhere = Ei valitud: linn räägib selle vastu.
too-many-names = „queries“ sisaldab { $count } nime; korraga saab võrrelda kuni { $most }.
too-many-excluded = Välistage kuni { $most } koodi.
empty-text = Sisestage, mida otsite: nimi, koht või kood.
scope-unknown = Ükski siinne asutus ei ole märkinud „{ $text }“; esitatud on piiranguta asutused.{ $values ->
    [none] {""}
   *[other] {" "}Märgitud on: { $values }.
}
text-unreadable = Siin on märk, mida keegi ei näe; kirjutage tekst uuesti.
