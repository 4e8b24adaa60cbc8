question-title = Ceisteanna agus freagraí
question-lead = Freagraí ón tacaíocht dhíreach d’úsáideoirí. Féach an bhfuil an freagra atá uait ina measc; mura bhfuil, cuir ceist.
question-search = Cuardaigh na ceisteanna agus na freagraí
question-words = Cad ba mhaith leat a fháil amach?
question-ask = Cuir ceist
question-own = Mo cheisteanna
question-count = { $count ->
    [one] Freagra amháin
    [two] { $count } fhreagra
    [few] { $count } fhreagra
    [many] { $count } bhfreagra
   *[other] { $count } freagra
}
question-nothing = Níor chuir aon duine an cheist seo fós. Bain focal, nó cuir ceist.
question-all = Gach ceist agus freagra
question-figures = An tacaíocht dhíreach d’úsáideoirí i bhfigiúirí
question-figure-published = Freagraí a léann gach duine
question-figure-asked = Ceisteanna a cuireadh
question-figure-open = Ag fanacht le freagra
question-figure-median = An t-am airmheánach ón gceist go dtí an chéad fhreagra
question-figure-in-time = Freagartha laistigh de dhá lá
question-figure-rating = Rátáil na léitheoirí
question-hours = { $count ->
    [one] Uair an chloig amháin
    [two] { $count } uair an chloig
    [few] { $count } huaire an chloig
    [many] { $count } n-uaire an chloig
   *[other] { $count } uair an chloig
}
question-percent = { $percent } %
question-rating = { $count ->
    [one] { $mean } as 5, ó léitheoir amháin
   *[other] { $mean } as 5, ó { $count } léitheoir
}
question-state-OPEN = Ag fanacht le freagra
question-state-ANSWERED = Freagartha
question-state-PUBLISHED = Foilsithe
question-state-CLOSED = Dúnta
question-ask-lead = Is é an clár a fhreagraíonn, nó an comhordaitheoir náisiúnta a dtugann an clár do cheist dó. Ní fheiceann aon duine í ach iad sin agus tú féin, mura bhfoilsítear í gan focal ar bith fút.
question-privacy = Ná scríobh aon rud faoin duine lena mbaineann an cás: ná hainm, ná huimhir, ná dáta breithe.
question-field-title = An cheist in aon líne amháin
question-title-hint = Mar a chuirfeá ar chomhghleacaí í.
question-field-body = Cúlra na ceiste
question-body-hint = Cad is mian leat a dhéanamh, cad a tharlaíonn ina áit sin, agus na rudaí ar bhain tú triail astu.
question-field-answer = An freagra
question-no-sector = Gan earnáil ar leith
question-no-country = Gan tír ar leith
question-send = Seol an cheist
question-near = Freagraí cosúla
question-near-hint = An bhfuil an freagra atá uait ina measc?
question-near-count = { $count ->
    [0] Níl aon fhreagra cosúil ann
    [one] Freagra cosúil amháin
    [two] { $count } fhreagra chosúla
    [few] { $count } fhreagra chosúla
    [many] { $count } bhfreagra chosúla
   *[other] { $count } freagra cosúil
}
question-asked = Seoladh do cheist. Gheobhaidh tú í i measc do cheisteanna; beidh an freagra ar an leathanach seo.
question-rated = Go raibh maith agat as do rátáil.
question-answer = Freagra
question-published-on = Athbhreithníodh go deireanach an { $day }.
question-demonstration = Ceann de na freagraí a bhí sna sonraí taispeántais ó thús.
question-rate = Ar chabhraigh sé seo leat?
question-score-1 = Níor chabhraigh ar chor ar bith
question-score-2 = Beagán
question-score-3 = Go páirteach
question-score-4 = Den chuid is mó
question-score-5 = Go hiomlán
question-rate-button = Rátáil
question-thread = An cheist agus an méid a dúradh
question-asker = An té a chuir an cheist
question-asked-at = Cuireadh an cheist an { $at }
question-from = Tír an té a chuir an cheist: { $country }
question-with-country = Le freagairt ag: { $country }
question-with-programme = Le freagairt ag an gclár
question-assigned-to = le freagairt ag: { $country }
question-answer-label = Do fhreagra
question-answer-button = Freagair
question-follow-label = Cuir rud éigin leis, nó cuir ceist arís
question-follow-button = Seol
question-publish = Foilsigh an freagra seo
question-back = Ar ais chuig an gceist
question-publish-lead = Cuir an cheist agus an freagra i bhfocail a chabhraíonn le gach duine agus nach n-insíonn aon rud faoin té a chuir an cheist.
question-publish-button = Foilsigh
question-countries-hint = Cóid tíre agus camóga eatarthu, amhail EL, UK.
question-assign = Cé a fhreagraíonn
question-programme = An clár
question-assign-button = Sann
question-close = Dún an cheist
question-withdraw = Tarraing an freagra foilsithe siar
question-notes = Nótaí inmheánacha
question-notes-hint = Ní léann aon duine iad ach na daoine a fhreagraíonn.
question-note-label = Nóta
question-note-button = Sábháil an nóta
question-mine = Ceisteanna a chuir mé
question-none-asked = Níor chuir tú aon cheist fós.
question-others = Ceisteanna eile
question-needed = Tá sé seo ag teastáil: ní féidir le haon duine freagra a thabhairt gan é.
question-needed-text = Scríobh rud éigin; ní chabhraíonn téacs folamh le haon duine.
question-published-needed = Scríobh é seo sa bhunteanga sula bhfoilseofar é.
question-wrong-state = Ní féidir é seo a dhéanamh le ceist a bhfuil an stádas “{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}” aici; féach uirthi mar atá sí anois.
question-unanswered = Dúnadh an cheist gan freagra; níl aon rud ann le foilsiú.
question-score = Tabhair rátáil ó 1 (níor chabhraigh) go 5 (chabhraigh go mór).
question-not-answered = Níl aon fhreagra ann fós ar féidir é a rátáil.
