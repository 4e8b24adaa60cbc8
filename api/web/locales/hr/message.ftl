# What the domain says, by its codes.
match-tail = { $where ->
    [case] {" (razlikuju se velika i mala slova)"}
    [greek] {"; grčki naziv napisan latinicom"}
    [bulgarian] {"; bugarski naziv napisan latinicom"}
    [english] {"; u engleskom nazivu"}
    [other] {"; u prijašnjem ili drugom nazivu"}
    [place] {"; u njezinim nazivima i njezinu mjestu ili području"}
    [topic] {"; u njezinim nazivima i riječima za njezinu mrežu, sektore ili državu"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; drukčije napisano"}
}{ $typos ->
    [0] {""}
    [one] {"; "}{ $typos } pogreška u pisanju
    [few] {"; "}{ $typos } pogreške u pisanju
   *[other] {"; "}{ $typos } pogrešaka u pisanju
}{ $missing ->
    [none] {""}
   *[other] {"; nije pronađeno: "}{ $missing }
}.
match-code = Tekst je njezina oznaka{ match-tail }
match-acronym = Tekst je njezina kratica{ match-tail }
match-name = Tekst je jedan od njezinih naziva{ match-tail }
match-prefix = Jedan od njezinih naziva počinje tim tekstom{ match-tail }
match-words = Pronađene su sve riječi{ match-tail }
match-similar = Pronađene su sve riječi, neke u sličnom obliku{ match-tail }
match-partial = Pronađen je dio teksta{ match-tail }

as-role = { $role ->
    [CASE_OWNER] vlasnik predmeta
    [INTELLIGENT_ROUTING] ustanova za usmjeravanje
   *[COUNTER_PARTY] druga strana
}
can-receive = Sudjeluje u { $buc } kao { as-role }, { $since ->
    [none] oduvijek spremna
   *[other] od { $since } spremna
}.
reason-institution-upcoming = Ustanova tek od { $from } počinje djelovati.
reason-institution-ended = Ustanova je prestala djelovati (zadnji dan: { $last }).{ $successors ->
    [none] {""}
   *[other] {" Sljednik: "}{ $successors }.
}
reason-no-competence = Nije nadležna za { $buc }.
reason-other-scope = Sudjeluje u { $buc }, ali samo za druge sustave ili davanja.
reason-wrong-role = Sudjeluje u { $buc }, ali ne kao { as-role }.
reason-not-yet-valid = Tek od { $from } nadležna je za { $buc }.
reason-ended = Više nije nadležna za { $buc } (zadnji dan: { $last }).
reason-not-ready = Nadležna je za { $buc }, ali { $from ->
    [none] ga nije spremna primati u sustavu EESSI
   *[other] ga je tek od { $from } spremna primati
}.
reason-outside-area = Sudjeluje u { $buc }, ali nije nadležna za to mjesto.
reason-sender-not-ready = Na taj dan nijedna ustanova ({ $country }) ne može biti vlasnik predmeta { $buc }.

invalid-cursor = „{ $field }” nije oznaka položaja na ovom popisu; upotrijebite onu koju je dala prethodna stranica.
page-size = „{ $field }” iznosi { $count }; zatražite od 1 do { $most } unosa i listajte dalje s pomoću oznake položaja.
page-size-suggestions = „{ $field }” iznosi { $count }; zatražite od 1 do { $most } prijedloga.
invalid-code = „{ $code }” nije oznaka ustanove; upišite državu, dvotočku i od 4 do 10 slova ili znamenki, na primjer PL:PL212000WR.
unknown-code = Nijedna ustanova nema oznaku { $code }; { $near ->
    [none] provjerite je ili pretražujte po nazivu.
   *[other] jeste li mislili { $near }?
}
unknown-country = „{ $code }” nije nijedna od 32 države sustava EESSI; upotrijebite oznaku kao što je PL, EL (Grčka) ili UK (Ujedinjena Kraljevina).
unknown-network = Mreža „{ $code }” ne postoji; upotrijebite oznaku kao što je PL-ZUS, s popisa ponuđenih mreža.
unknown-buc = BUC „{ $code }” ne postoji; upotrijebite oznaku kao što je FB_BUC_01.
unknown-sed = SED „{ $code }” ne postoji; upotrijebite oznaku kao što je F001.
sed-administrative = { $sed } administrativni je dokument i ne pokreće nijedan BUC. X007 prosljeđuje predmet, X008 javlja da je poslan pogreškom, X011 ga odbija, X100 mijenja sudionika; za upite služi H_BUC_01.
sed-inside = { $sed } ne pokreće nijedan BUC: šalje se unutar { $bucs }; primatelj je već određen.
unknown-place = Mjesto „{ $place }” ovdje nije poznato; pokušajte s najbližim većim gradom, regijom ili oznakom NUTS kao što je PL21.
invalid-period = „to” mora biti od 0 dana do 10 godina nakon „from”.
invalid-seq = „after” nije broj izmjene; upotrijebite broj koji je dala prethodna stranica.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Navedite barem jednu državu.
too-many-answers = Broj odgovora na ovaj upit veći je od { $most }; navedite manje država ili samo jedan BUC.
one-of = Navedite samo jedno od sljedećeg: „buc”, „sed” ili „sector”.
ambiguous-place = „{ $place }” može označivati više mjesta ({ $country }): { $candidates }. Navedite koje.
covers-not-stated = Njezino područje nije navedeno; smatra se da je to cijela država.
covers-country = Nadležna je za cijelu državu, pa i za ovo mjesto: { $place }.
covers-part = Nadležna je za dio traženog mjesta ({ $place }): { $area }.
covers-exactly = Područje nadležnosti: { $area }.
covers-area = Područje nadležnosti: { $area }; ondje se nalazi { $place }.
reason-scope = Za: { $scope }.
reason-default = To je zadana ustanova za takve slučajeve.
reason-router = Predmeti joj dolaze preko ustanove za usmjeravanje { $router }.
answer-found = { $count ->
    [1] Na dan { $on } za { $buc } postoji 1 ustanova ({ $country }).
    [one] Na dan { $on } za { $buc } postoji { $count } ustanova ({ $country }); najprikladnija je prva.
    [few] Na dan { $on } za { $buc } postoje { $count } ustanove ({ $country }); najprikladnija je prva.
   *[other] Na dan { $on } za { $buc } postoji { $count } ustanova ({ $country }); najprikladnija je prva.
}
nobody-who = Na dan { $on } nema ustanove ({ $country }) za { $buc }
nobody-then = S pomoću H_BUC_01 pitajte { $hub ->
    [none] tijelo za vezu
   *[other] { $hub }
}; predmet poslan pogrešnoj ustanovi prosljeđuje se s pomoću X007.
nobody-no-competence = { nobody-who }: nijedna ustanova nije nadležna. { nobody-then }
nobody-wrong-role = { nobody-who }: ustanove sudjeluju, ali ne u toj ulozi. { nobody-then }
nobody-not-ready = { nobody-who }: nadležna ustanova postoji, ali nije spremna u sustavu EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: nadležnost počinje poslije. { nobody-then }
nobody-ended = { nobody-who }: nadležnost je prestala. { nobody-then }
nobody-institution-ended = { nobody-who }: ustanova koja je bila nadležna prestala je djelovati. { nobody-then }
nobody-sender-not-ready = { nobody-who }: država pošiljatelja nema spremnog vlasnika predmeta. { nobody-then }
nobody-outside-area = { nobody-who }: nadležne ustanove ne pokrivaju to mjesto. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] bez mjesta
    [ready] bez obzira na spremnost
    [status] ako se uključe nekadašnje i buduće
    [role] u bilo kojoj ulozi
    [buc] za bilo koji BUC
    [sector] u bilo kojem sektoru
    [function] s bilo kojom funkcijom
    [network] u bilo kojoj mreži
    [country] u drugim državama
    [day] na današnji dan
   *[all] bez ikakvih filtara
}.
match-chosen = Odabrana: nijedan drugi unos ne odgovara tako dobro.
match-behind = Nije odabrana: drugi unos bolje odgovara.
match-by-code = Njezina se oznaka nalazi u nazivu.
match-same-acronym = Naziv je njezina kratica.
match-same-name = Naziv je jedan od njezinih naziva.
match-all-words = Pronađene su sve riječi naziva.
match-share = Pronađeno je { $share } % naziva; rijetke riječi vrijede više.
match-town = Navedeno mjesto njezino je sjedište.
match-town-covered = Navedeno mjesto nalazi se na njezinu području.
match-town-country = Nadležna je za cijelu državu, pa i za navedeno mjesto.
match-town-elsewhere = Navedeno mjesto nije nijedno od njezinih mjesta.
match-typos = { $typos ->
    [one] { $typos } pogreška u pisanju
    [few] { $typos } pogreške u pisanju
   *[other] { $typos } pogrešaka u pisanju
}.
match-missing = Nije pronađeno: { $missing }.
match-unmet = Nije odabrana: „{ $word }” upućuje na drugu ustanovu.
match-rivals = Nije odabrana: jednako dobro odgovaraju { $codes }.
match-weak = Nije odabrana: pronađen je premalen dio naziva.
match-namesake = Nije odabrana: njezini nazivi sadržavaju više od toga; možda je riječ o drugoj ustanovi.
match-elsewhere = Nije odabrana: mjesto upućuje na drugu ustanovu.
too-many-names = Previše je naziva u „queries” ({ $count }); odjednom ih uspoređujte najviše { $most }.
too-many-excluded = Previše je izuzetih oznaka; dopušteno ih je najviše { $most }.
empty-text = Upišite što tražite: naziv, mjesto ili oznaku.
scope-unknown = Nijedna ustanova ovdje ne navodi „{ $text }”; prikazane su ustanove bez ograničenja.{ $values ->
    [none] {""}
   *[other] {" "}Navedeno je: { $values }.
}
text-unreadable = Ovdje je znak koji nitko ne vidi; upišite tekst ponovno.
