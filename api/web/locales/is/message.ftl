# What the domain says; each English text equals the domain's own sentence.
match-tail = { $where ->
    [case] {", með öðrum há- og lágstöfum"}
    [greek] {"; gríska heitið ritað með latínuletri"}
    [bulgarian] {"; búlgarska heitið ritað með latínuletri"}
    [english] {"; í ensku heiti hennar"}
    [other] {"; í eldra eða öðru heiti"}
    [place] {"; í heitum hennar og stað eða svæði"}
    [topic] {"; í heitum hennar og orðum um net hennar, málaflokka eða land"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; annar ritháttur"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 innsláttarvilla"}
   *[other] {"; "}{ $typos } innsláttarvillur
}{ $missing ->
    [none] {""}
   *[other] {"; fannst ekki: "}{ $missing }
}.
match-code = Textinn er kóði hennar{ match-tail }
match-acronym = Textinn er skammstöfun hennar{ match-tail }
match-name = Textinn er eitt af heitum hennar{ match-tail }
match-prefix = Eitt af heitum hennar byrjar á textanum{ match-tail }
match-words = Öll orðin fundust{ match-tail }
match-similar = Öll orðin fundust, sum í svipaðri mynd{ match-tail }
match-partial = Hluti textans fannst{ match-tail }

as-role = { $role ->
    [CASE_OWNER] málseigandi
    [INTELLIGENT_ROUTING] beinir
   *[COUNTER_PARTY] mótaðili
}
can-receive = Tekur þátt í { $buc } sem { as-role }, tilbúin { $since ->
    [none] frá upphafi
   *[other] frá { $since }
}.
reason-institution-upcoming = Stofnunin tekur ekki gildi fyrr en { $from }.
reason-institution-ended = Stofnunin hefur hætt störfum; síðasti dagur hennar var { $last }.{ $successors ->
    [none] {""}
   *[other] {" Við tók: "}{ $successors }.
}
reason-no-competence = Hún er ekki þar til bær fyrir { $buc }.
reason-other-scope = Hún tekur þátt í { $buc }, en aðeins fyrir önnur kerfi eða aðrar bætur.
reason-wrong-role = Hún tekur þátt í { $buc }, en ekki sem { as-role }.
reason-not-yet-valid = Valdsvið hennar fyrir { $buc } hefst { $from }.
reason-ended = Valdsviði hennar fyrir { $buc } er lokið; síðasti dagurinn var { $last }.
reason-not-ready = Hún er þar til bær fyrir { $buc }, en { $from ->
    [none] ekki tilbúin til að taka við því í EESSI
   *[other] ekki tilbúin fyrr en { $from }
}.
reason-outside-area = Hún tekur þátt í { $buc }, en nær ekki til þessa staðar.
reason-sender-not-ready = Engin stofnun ({ $country }) getur verið málseigandi í { $buc } þann dag.

invalid-cursor = „{ $field }“ er ekki bendill í þessum lista; notaðu bendil sem fyrri síða gaf.
page-size = „{ $field }“ er { $count }; biddu um 1 til { $most } færslur og flettu áfram með bendlinum.
page-size-suggestions = „{ $field }“ er { $count }; biddu um 1 til { $most } tillögur.
invalid-code = „{ $code }“ er ekki stofnanakóði; skrifaðu landið, tvípunkt og 4 til 10 bókstafi eða tölustafi, til dæmis PL:PL212000WR.
unknown-code = Engin stofnun er með kóðann { $code }; { $near ->
    [none] athugaðu hann eða leitaðu eftir heiti.
   *[other] áttirðu við { $near }?
}
unknown-country = „{ $code }“ er ekki eitt af EESSI-löndunum 32; notaðu kóða á borð við PL, EL (Grikkland) eða UK (Bretland).
unknown-network = Netið „{ $code }“ er ekki til; notaðu kóða á borð við PL-ZUS úr listanum yfir net.
unknown-buc = BUC „{ $code }“ er ekki til; notaðu kóða á borð við FB_BUC_01.
unknown-sed = SED „{ $code }“ er ekki til; notaðu kóða á borð við F001.
sed-administrative = { $sed } er stjórnsýsluskjal og opnar ekkert BUC. X007 framsendir mál, X008 tilkynnir að það hafi verið sent fyrir mistök, X011 hafnar því, X100 skiptir um þátttakanda; H_BUC_01 er notað til fyrirspurna.
sed-inside = { $sed } opnar ekkert BUC: það er sent innan { $bucs }; viðtakandinn er þegar ákveðinn.
unknown-place = Staðurinn „{ $place }“ er ekki þekktur hér; reyndu næsta stærri bæ, landshlutann eða NUTS-kóða á borð við PL21.
invalid-period = „to“ verður að vera 0 dögum til 10 árum á eftir „from“.
invalid-seq = „after“ er ekki breytingarnúmer; notaðu númerið sem fyrri síða gaf.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Tilgreindu að minnsta kosti eitt land.
too-many-answers = Svörin við spurningunni eru fleiri en { $most }; spurðu um færri lönd eða eitt BUC.
one-of = Spurðu um nákvæmlega eitt af þessu: „buc“, „sed“ eða „sector“.
ambiguous-place = „{ $place }“ getur átt við fleiri en einn stað ({ $country }): { $candidates }. Tilgreindu hvern þeirra.
covers-not-stated = Svæði hennar er ekki tilgreint; það telst vera allt landið.
covers-country = Nær yfir allt landið, einnig { $place }.
covers-part = Nær yfir svæðið { $area }, sem er hluti af staðnum { $place }.
covers-exactly = Nær yfir svæðið { $area }.
covers-area = Nær yfir svæðið { $area }, þar sem { $place } er.
reason-scope = Fyrir: { $scope }.
reason-default = Hún er sjálfgefin stofnun fyrir þetta.
reason-router = Beinirinn { $router } er framan við hana.
answer-found = { $count ->
    [1] 1 stofnun ({ $country }) fyrir { $buc } þann { $on }.
    [one] { $count } stofnun ({ $country }) fyrir { $buc } þann { $on }, sú besta fyrst.
   *[other] { $count } stofnanir ({ $country }) fyrir { $buc } þann { $on }, sú besta fyrst.
}
nobody-who = Engin stofnun ({ $country }) fyrir { $buc } þann { $on }
nobody-then = Spurðu { $hub ->
    [none] tengistofnun
   *[other] { $hub }
} með H_BUC_01; mál sem er sent rangri stofnun er framsent með X007.
nobody-no-competence = { nobody-who }: engin er þar til bær fyrir það. { nobody-then }
nobody-wrong-role = { nobody-who }: stofnanir taka þátt í því, en ekki í þessu hlutverki. { nobody-then }
nobody-not-ready = { nobody-who }: til er þar til bær stofnun, en hún er ekki tilbúin í EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: valdsviðið hefst síðar. { nobody-then }
nobody-ended = { nobody-who }: valdsviðinu er lokið. { nobody-then }
nobody-institution-ended = { nobody-who }: stofnunin sem var þar til bær hefur hætt störfum. { nobody-then }
nobody-sender-not-ready = { nobody-who }: enginn málseigandi er tilbúinn í landi sendandans. { nobody-then }
nobody-outside-area = { nobody-who }: þær stofnanir sem eru þar til bærar ná ekki til þessa staðar. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] án staðarins
    [ready] tilbúnar eða ekki
    [status] hættar störfum eða væntanlegar
    [role] í hvaða hlutverki sem er
    [buc] fyrir hvaða BUC sem er
    [sector] í hvaða málaflokki sem er
    [function] með hvaða verksvið sem er
    [network] í hvaða neti sem er
    [country] í öðrum löndum
    [day] í dag
   *[all] án allra sía
}.
match-chosen = Valin: engin önnur færsla hæfir jafn vel.
match-behind = Ekki valin: önnur færsla hæfir betur.
match-by-code = Kóði hennar er í heitinu.
match-same-acronym = Heitið er skammstöfun hennar.
match-same-name = Heitið er eitt af heitum hennar.
match-all-words = Öll orð heitisins fundust.
match-share = { $share } % heitisins fundust; fágæt orð vega þyngra.
match-town = Stofnunin er í þessum bæ.
match-town-covered = Bærinn er á svæði hennar.
match-town-country = Hún nær yfir allt landið, einnig þennan bæ.
match-town-elsewhere = Bærinn er ekki meðal staða hennar.
match-typos = { $typos ->
    [1] 1 innsláttarvilla
   *[other] { $typos } innsláttarvillur
}.
match-missing = Fannst ekki: { $missing }.
match-unmet = Ekki valin: „{ $word }“ bendir til annarrar stofnunar.
match-rivals = Ekki valin: þessar hæfa jafn vel: { $codes }.
match-weak = Ekki valin: of lítið af heitinu fannst.
match-namesake = Ekki valin: heiti hennar segja meira en þetta; hún kann að vera önnur stofnun.
match-elsewhere = Ekki valin: bærinn mælir gegn því.
too-many-names = „queries“ inniheldur { $count } heiti; sendu í mesta lagi { $most } í einu.
too-many-excluded = Útilokaðu í mesta lagi { $most } kóða.
empty-text = Sláðu inn það sem þú leitar að: heiti, stað, kóða.
scope-unknown = Engin stofnun tilgreinir hér „{ $text }“; sýndar eru stofnanir án takmörkunar.{ $values ->
    [none] {""}
   *[other] {" "}Tilgreint er: { $values }.
}
text-unreadable = Hér er tákn sem enginn sér; skrifaðu textann aftur.
