# What the domain says, by its codes.
match-tail = { $where ->
    [case] {" med andra stora och små bokstäver"}
    [greek] {"; latinsk skrivning av det grekiska namnet"}
    [bulgarian] {"; latinsk skrivning av det bulgariska namnet"}
    [english] {"; i det engelska namnet"}
    [other] {"; i ett tidigare eller annat namn"}
    [place] {"; i namnen och i orten eller området"}
    [topic] {"; i namnen och i orden för nätverk, sektorer eller land"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; annan stavning"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 skrivfel"}
   *[other] {"; "}{ $typos } skrivfel
}{ $missing ->
    [none] {""}
   *[other] {"; hittades inte: "}{ $missing }
}.
match-code = Texten är institutionens kod{ match-tail }
match-acronym = Texten är institutionens förkortning{ match-tail }
match-name = Texten är ett av institutionens namn{ match-tail }
match-prefix = Ett av institutionens namn börjar med texten{ match-tail }
match-words = Alla ord hittades{ match-tail }
match-similar = Alla ord hittades, några i liknande form{ match-tail }
match-partial = En del av texten hittades{ match-tail }

as-role = { $role ->
    [CASE_OWNER] ärendeägare
    [INTELLIGENT_ROUTING] vidarebefordrande institution
   *[COUNTER_PARTY] motpart
}
can-receive = Deltar i { $buc } som { as-role }, { $since ->
    [none] alltid redo
   *[other] redo sedan den { $since }
}.
reason-institution-upcoming = Institutionen är giltig först från och med den { $from }.
reason-institution-ended = Institutionen har upphört; dess sista dag var den { $last }.{ $successors ->
    [none] {""}
   *[other] {" Efterträdare: "}{ $successors }.
}
reason-no-competence = Den är inte behörig för { $buc }.
reason-other-scope = Den deltar i { $buc }, men bara för andra system eller förmåner.
reason-wrong-role = Den deltar i { $buc }, men inte som { as-role }.
reason-not-yet-valid = Dess behörighet för { $buc } börjar den { $from }.
reason-ended = Dess behörighet för { $buc } har upphört; sista dagen var den { $last }.
reason-not-ready = Den är behörig för { $buc }, men { $from ->
    [none] är inte redo att ta emot den i EESSI
   *[other] är redo först från och med den { $from }
}.
reason-outside-area = Den deltar i { $buc }, men dess område omfattar inte den här orten.
reason-sender-not-ready = Ingen institution ({ $country }) kan vara ärendeägare i { $buc } på detta datum.

invalid-cursor = ”{ $field }” är inte en markör för den här listan; använd en som en tidigare sida har gett.
page-size = ”{ $field }” är { $count }; begär 1 till { $most } poster och bläddra vidare med markören.
page-size-suggestions = ”{ $field }” är { $count }; begär 1 till { $most } förslag.
invalid-code = ”{ $code }” är inte en institutionskod; skriv landet, ett kolon och 4 till 10 bokstäver eller siffror, t.ex. PL:PL212000WR.
unknown-code = Ingen institution har koden { $code }; { $near ->
    [none] kontrollera den eller sök på namn.
   *[other] menade du { $near }?
}
unknown-country = ”{ $code }” är inte ett av de 32 EESSI-länderna; använd en kod som PL, EL (Grekland) eller UK (Förenade kungariket).
unknown-network = Det finns inget nätverk ”{ $code }”; använd en kod som PL-ZUS från listan över nätverk.
unknown-buc = Det finns ingen BUC ”{ $code }”; använd en kod som FB_BUC_01.
unknown-sed = Det finns ingen SED ”{ $code }”; använd en kod som F001.
sed-administrative = { $sed } är en administrativ handling och inleder ingen BUC. X007 vidarebefordrar ett ärende, X008 meddelar att det skickats av misstag, X011 avvisar det, X100 byter deltagare; H_BUC_01 används för förfrågningar.
sed-inside = { $sed } inleder ingen BUC: handlingen skickas inom { $bucs }; mottagaren är redan bestämd.
unknown-place = Orten ”{ $place }” är inte känd här; prova närmaste större ort, regionen eller en NUTS-kod som PL21.
invalid-period = ”to” måste ligga 0 dagar till 10 år efter ”from”.
invalid-seq = ”after” är inte ett ändringsnummer; använd det nummer som en tidigare sida har gett.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Ange minst ett land.
too-many-answers = Frågan har fler än { $most } svar; fråga om färre länder eller en enda BUC.
one-of = Fråga om exakt en av dessa: ”buc”, ”sed” eller ”sector”.
ambiguous-place = ”{ $place }” kan vara flera orter ({ $country }): { $candidates }. Ange vilken.
covers-not-stated = Området är inte angivet; det räknas som hela landet.
covers-country = Omfattar hela landet, även { $place }.
covers-part = Omfattar { $area }, en del av { $place }.
covers-exactly = Omfattar { $area }.
covers-area = Omfattar { $area }, där { $place } ligger.
reason-scope = För: { $scope }.
reason-default = Den är standardinstitution för detta.
reason-router = Ärenden hit går via { $router }, som vidarebefordrar dem.
answer-found = { $count ->
    [1] 1 institution ({ $country }) för { $buc } den { $on }.
   *[other] { $count } institutioner ({ $country }) för { $buc } den { $on }, den bästa först.
}
nobody-who = Ingen institution ({ $country }) för { $buc } den { $on }
nobody-then = Fråga { $hub ->
    [none] ett förbindelseorgan
   *[other] { $hub }
} via H_BUC_01; ett ärende som skickats till fel institution vidarebefordras med X007.
nobody-no-competence = { nobody-who }: ingen är behörig. { nobody-then }
nobody-wrong-role = { nobody-who }: det finns institutioner som deltar, men inte i den här rollen. { nobody-then }
nobody-not-ready = { nobody-who }: en institution är behörig, men inte redo i EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: behörigheten börjar senare. { nobody-then }
nobody-ended = { nobody-who }: behörigheten har upphört. { nobody-then }
nobody-institution-ended = { nobody-who }: institutionen som var behörig har upphört. { nobody-then }
nobody-sender-not-ready = { nobody-who }: avsändarens land har ingen ärendeägare som är redo. { nobody-then }
nobody-outside-area = { nobody-who }: de behöriga institutionernas områden omfattar inte den här orten. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] utan orten
    [ready] utan krav på att vara redo i EESSI
    [status] { $count ->
        [one] upphörd eller kommande
       *[other] upphörda eller kommande
    }
    [role] i vilken roll som helst
    [buc] för vilken BUC som helst
    [sector] i vilken sektor som helst
    [function] med vilken funktion som helst
    [network] i vilket nätverk som helst
    [country] i andra länder
    [day] i dag
   *[all] utan filter
}.
match-chosen = Vald: ingen annan post stämmer lika bra.
match-behind = Inte vald: en annan post stämmer bättre.
match-by-code = Koden står i namnet.
match-same-acronym = Namnet är institutionens förkortning.
match-same-name = Namnet är ett av institutionens namn.
match-all-words = Alla ord i namnet hittades.
match-share = { $share } % av namnet hittades; ovanliga ord räknas mer.
match-town = Orten är institutionens egen.
match-town-covered = Orten ligger i institutionens område.
match-town-country = Institutionen omfattar hela landet, även orten.
match-town-elsewhere = Orten är inte någon av institutionens orter.
match-typos = { $typos ->
    [1] 1 skrivfel
   *[other] { $typos } skrivfel
}.
match-missing = Hittades inte: { $missing }.
match-unmet = Inte vald: ”{ $word }” pekar på en annan institution.
match-rivals = Inte vald: lika bra stämmer { $codes }.
match-weak = Inte vald: för lite av namnet hittades.
match-namesake = Inte vald: institutionens namn säger mer än detta; det kan vara en annan institution.
match-elsewhere = Inte vald: orten talar emot.
too-many-names = ”queries” innehåller { $count } namn; skicka högst { $most } åt gången.
too-many-excluded = Uteslut högst { $most } koder.
empty-text = Skriv det du söker: ett namn, en ort, en kod.
scope-unknown = Ingen institution anger ”{ $text }” här; institutioner utan begränsning visas.{ $values ->
    [none] {""}
   *[other] {" "}Angivna värden: { $values }.
}
text-unreadable = Här finns ett tecken som ingen ser; skriv texten på nytt.
