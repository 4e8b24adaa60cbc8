# What the domain says, by its codes.
match-tail = { $where ->
    [case] {", skiriasi tik didžiosios ir mažosios raidės"}
    [greek] {"; graikiškas pavadinimas lotyniškomis raidėmis"}
    [bulgarian] {"; bulgariškas pavadinimas lotyniškomis raidėmis"}
    [english] {"; angliškame pavadinime"}
    [other] {"; ankstesniame arba kitame pavadinime"}
    [place] {"; jos pavadinimuose ir vietos ar teritorijos pavadinime"}
    [topic] {"; jos pavadinimuose ir tinklo, srities ar šalies žodžiuose"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; kitokia rašyba"}
}{ $typos ->
    [0] {""}
    [one] {"; "}{ $typos } rašybos klaida
    [few] {"; "}{ $typos } rašybos klaidos
   *[other] {"; "}{ $typos } rašybos klaidų
}{ $missing ->
    [none] {""}
   *[other] {"; nerasta: "}{ $missing }
}.
match-code = Tekstas sutampa su jos kodu{ match-tail }
match-acronym = Tekstas sutampa su jos santrumpa{ match-tail }
match-name = Tekstas sutampa su vienu iš jos pavadinimų{ match-tail }
match-prefix = Šiuo tekstu prasideda vienas iš jos pavadinimų{ match-tail }
match-words = Rasti visi žodžiai{ match-tail }
match-similar = Rasti visi žodžiai, kai kurie panašaus pavidalo{ match-tail }
match-partial = Rasta dalis teksto{ match-tail }

as-role = { $role ->
    [CASE_OWNER] bylos savininko
    [INTELLIGENT_ROUTING] nukreipiančiosios įstaigos
   *[COUNTER_PARTY] kitos bylos šalies
}
can-receive = Procese { $buc } { $since ->
    [none] nuo pat pradžių
   *[other] nuo { $since }
} yra pasirengusi atlikti { as-role } vaidmenį.
reason-institution-upcoming = Įstaiga dar neveikia (pirma diena – { $from }).
reason-institution-ended = Įstaiga nebeveikia (paskutinė diena – { $last }).{ $successors ->
    [none] {""}
   *[other] {" Teisių perėmėja: "}{ $successors }.
}
reason-no-competence = Ji neturi kompetencijos procese { $buc }.
reason-other-scope = Ji dalyvauja procese { $buc }, bet tik dėl kitų sistemų ar išmokų.
reason-wrong-role = Ji dalyvauja procese { $buc }, bet neatlieka { as-role } vaidmens.
reason-not-yet-valid = Jos kompetencija procese { $buc } dar neprasidėjo (pirma diena – { $from }).
reason-ended = Jos kompetencija procese { $buc } pasibaigė (paskutinė diena – { $last }).
reason-not-ready = Ji kompetentinga procese { $buc }, bet { $from ->
    [none] nepasirengusi jo priimti per EESSI
   *[other] bus pasirengusi tik vėliau (nuo { $from })
}.
reason-outside-area = Ji dalyvauja procese { $buc }, bet neapima šios vietos.
reason-sender-not-ready = Tą dieną nė viena įstaiga ({ $country }) negali būti { $buc } bylos savininkė.

invalid-cursor = „{ $field }“ nėra šio sąrašo žymeklis; naudokite žymeklį, pateiktą su ankstesniu puslapiu.
page-size = Lauko „{ $field }“ reikšmė – { $count }; prašykite nuo 1 iki { $most } įrašų, o toliau verskite su žymekliu.
page-size-suggestions = Lauko „{ $field }“ reikšmė – { $count }; prašykite nuo 1 iki { $most } pasiūlymų.
invalid-code = „{ $code }“ nėra įstaigos kodas; įrašykite šalį, dvitaškį ir nuo 4 iki 10 raidžių ar skaitmenų, pavyzdžiui, PL:PL212000WR.
unknown-code = Įstaigos, kurios kodas { $code }, nėra; { $near ->
    [none] patikrinkite kodą arba ieškokite pagal pavadinimą.
   *[other] gal turėjote omenyje { $near }?
}
unknown-country = „{ $code }“ nėra viena iš 32 EESSI šalių; naudokite tokį kodą kaip PL, EL (Graikija) arba UK (Jungtinė Karalystė).
unknown-network = Tinklo „{ $code }“ nėra; naudokite tokį kodą kaip PL-ZUS iš siūlomų tinklų.
unknown-buc = BUC „{ $code }“ nėra; naudokite tokį kodą kaip FB_BUC_01.
unknown-sed = SED „{ $code }“ nėra; naudokite tokį kodą kaip F001.
sed-administrative = { $sed } yra administracinis dokumentas ir BUC nepradeda. Dokumentu X007 byla persiunčiama, X008 – pranešama, kad ji išsiųsta per klaidą, X011 – ji atmetama, X100 – keičiamas dalyvis; paklausti galima per H_BUC_01.
sed-inside = { $sed } nepradeda BUC: jis siunčiamas vykdant { $bucs }; gavėjas jau nustatytas.
unknown-place = Vieta „{ $place }“ čia nežinoma; bandykite artimiausią didesnį miestą, regioną arba NUTS kodą, pavyzdžiui, PL21.
invalid-period = „to“ turi sutapti su „from“ arba būti vėlesnė ne daugiau kaip 10 metų.
invalid-seq = „after“ nėra pakeitimo numeris; naudokite numerį, pateiktą su ankstesniu puslapiu.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Nurodykite bent vieną šalį.
too-many-answers = Į šią užklausą yra daugiau kaip { $most } atsakymų; nurodykite mažiau šalių arba vieną BUC.
one-of = Nurodykite tik vieną iš šių: „buc“, „sed“ arba „sector“.
ambiguous-place = „{ $place }“ gali reikšti kelias vietas ({ $country }): { $candidates }. Patikslinkite, kurią.
covers-not-stated = Jos teritorija nenurodyta; laikoma, kad ji apima visą šalį.
covers-country = Apima visą šalį, taip pat ir vietą „{ $place }“.
covers-part = Apima teritoriją „{ $area }“, vietos „{ $place }“ dalį.
covers-exactly = Apima teritoriją „{ $area }“.
covers-area = Apima teritoriją „{ $area }“, kurioje yra „{ $place }“.
reason-scope = Taikoma: { $scope }.
reason-default = Tai numatytoji įstaiga šiuo klausimu.
reason-router = Nukreipiančioji įstaiga, per kurią ji pasiekiama: { $router }.
answer-found = { $count ->
    [1] Rasta 1 įstaiga ({ $country }, { $buc }, { $on }).
    [one] Rasta { $count } įstaiga ({ $country }, { $buc }, { $on }); tinkamiausia nurodyta pirma.
    [few] Rastos { $count } įstaigos ({ $country }, { $buc }, { $on }); tinkamiausia nurodyta pirma.
   *[other] Rasta { $count } įstaigų ({ $country }, { $buc }, { $on }); tinkamiausia nurodyta pirma.
}
nobody-who = Tinkamos įstaigos nėra ({ $country }, { $buc }, { $on })
nobody-then = Per H_BUC_01 kreipkitės į { $hub ->
    [none] susižinojimo tarnybą
   *[other] { $hub }
}; ne tai įstaigai nusiųsta byla persiunčiama dokumentu X007.
nobody-no-competence = { nobody-who }: nė viena įstaiga tam neturi kompetencijos. { nobody-then }
nobody-wrong-role = { nobody-who }: įstaigos šiame procese dalyvauja, bet neatlieka šio vaidmens. { nobody-then }
nobody-not-ready = { nobody-who }: kompetentinga įstaiga yra, bet ji nepasirengusi dirbti su EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: kompetencija prasideda vėliau. { nobody-then }
nobody-ended = { nobody-who }: kompetencija pasibaigė. { nobody-then }
nobody-institution-ended = { nobody-who }: kompetentinga buvusi įstaiga nebeveikia. { nobody-then }
nobody-sender-not-ready = { nobody-who }: siuntėjo šalyje nėra pasirengusio bylos savininko. { nobody-then }
nobody-outside-area = { nobody-who }: kompetentingos įstaigos neapima šios vietos. { nobody-then }
list-relaxed = { $lifts ->
    [place] Nenurodžius vietos
    [ready] Pasirengusios ir nepasirengusios
    [status] Įskaitant nebeveikiančias ir dar neveikiančias
    [role] Su bet kuriuo vaidmeniu
    [buc] Su bet kuriuo BUC
    [sector] Bet kurioje srityje
    [function] Su bet kuria funkcija
    [network] Bet kuriame tinkle
    [country] Kitose šalyse
    [day] Šiandien
   *[all] Be jokių filtrų
}: { $count }.
match-chosen = Pasirinkta: joks kitas įrašas taip gerai netinka.
match-behind = Nepasirinkta: kitas įrašas tinka labiau.
match-by-code = Pavadinime yra jos kodas.
match-same-acronym = Pavadinimas sutampa su jos santrumpa.
match-same-name = Pavadinimas sutampa su vienu iš jos pavadinimų.
match-all-words = Rasti visi pavadinimo žodžiai.
match-share = Rasta { $share } % pavadinimo; retesni žodžiai svarbesni.
match-town = Tai jos miestas.
match-town-covered = Miestas yra jos teritorijoje.
match-town-country = Ji apima visą šalį, taip pat ir šį miestą.
match-town-elsewhere = Šio miesto tarp jos vietų nėra.
match-typos = { $typos ->
    [one] { $typos } rašybos klaida
    [few] { $typos } rašybos klaidos
   *[other] { $typos } rašybos klaidų
}.
match-missing = Nerasta: { $missing }.
match-unmet = Nepasirinkta: žodis „{ $word }“ rodo kitą įstaigą.
match-rivals = Nepasirinkta: taip pat gerai tinka { $codes }.
match-weak = Nepasirinkta: rasta per maža pavadinimo dalis.
match-namesake = Nepasirinkta: jos pavadinimuose pasakyta daugiau nei šiame; tai gali būti kita įstaiga.
match-elsewhere = Nepasirinkta: neatitinka miestas.
too-many-names = Lauke „queries“ nurodyta pavadinimų: { $count }; vienu kartu galima tikrinti ne daugiau kaip { $most }.
too-many-excluded = Atmesti galima ne daugiau kaip { $most } kodų.
empty-text = Įrašykite, ko ieškote: pavadinimą, vietą arba kodą.
scope-unknown = Čia nė viena įstaiga nenurodo „{ $text }“; pateikiamos įstaigos, kurioms apribojimų nėra.{ $values ->
    [none] {""}
   *[other] {" "}Nurodyta: { $values }.
}
text-unreadable = Čia yra ženklas, kurio niekas nemato; įrašykite tekstą iš naujo.
