practice-title = Dea-chleachtais
practice-lead = Cad a rinne riaracháin faoi fhadhb sa mhalartú leictreonach, cad a tháinig as, agus cé atá ag glacadh leis.
practice-search = Cuardaigh na dea-chleachtais
practice-words = Cad atá uait? Focail i dteanga ar bith, BUC, tír
practice-count = { $count ->
    [one] Dea-chleachtas amháin
    [two] { $count } dhea-chleachtas
    [few] { $count } dhea-chleachtas
    [many] { $count } ndea-chleachtas
   *[other] { $count } dea-chleachtas
}
practice-nothing = Níor aimsíodh aon dea-chleachtas. Bain scagaire, nó cuardaigh focail eile.
practice-all = Gach dea-chleachtas
practice-order-relevance = An toradh is fearr ar dtús
practice-order-newest = An ceann is nuaí ar dtús
practice-order-uptake = An líon is mó glacadóirí ar dtús
practice-statistics = Figiúirí na clárlainne
practice-feed = Dea-chleachtais nua (fotha)
practice-submit-one = Scríobh dea-chleachtas
practice-untitled = Dea-chleachtas gan teideal
practice-example = Sampla
practice-demonstration = Sampla é seo a scríobhadh do na sonraí taispeántais. Níor tharla sé áit ar bith, agus ní dhearna aon institiúid a ainmnítear anseo é.
practice-facet-country = Tír
practice-facet-sector = Earnálacha
practice-facet-buc = Cásanna úsáide gnó (BUC)
practice-facet-institution = Institiúidí
practice-facet-maturity = Aibíocht
practice-facet-outcome = Toradh
practice-facet-transferable = Inaistritheacht
practice-facet-year = An bhliain ar thosaigh sé
practice-facet-from = Ón mbliain
practice-facet-to = Go dtí an bhliain
practice-facet-stage = Glacadh
practice-facet-adopter = Tíortha a ghlac leis
practice-facet-language = Teanga an téacs
practice-facet-status = Stádas
practice-facet-contact = Bosca ríomhphoist oifige
practice-maturity-PILOT = Píolótach
practice-maturity-IN_OPERATION = Ag feidhmiú
practice-maturity-ESTABLISHED = Seanbhunaithe
practice-outcome-WORKED = D’éirigh leis
practice-outcome-PARTLY_WORKED = D’éirigh leis go páirteach
practice-outcome-DID_NOT_WORK = Níor éirigh leis
practice-transferable-AS_IS = Mar atá
practice-transferable-WITH_CHANGES = Le hathruithe
practice-transferable-NOT_TRANSFERABLE = Ní féidir é a aistriú
practice-stage-INTERESTED = Suim léirithe
practice-stage-PLANNED = Pleanáilte
practice-stage-PILOTING = Á phíolótú
practice-stage-IN_USE = In úsáid
practice-stage-ABANDONED = Tréigthe
practice-state-DRAFT = Dréacht
practice-state-SUBMITTED = Ag fanacht leis an gcomhordaitheoir náisiúnta
practice-state-NATIONALLY_APPROVED = Ag fanacht leis an gclár
practice-state-RETURNED = Curtha ar ais
practice-state-REFUSED = Diúltaithe
practice-state-PUBLISHED = Foilsithe
practice-state-EXPIRED = Imithe in éag
practice-state-SUPERSEDED = Leagan eile tagtha ina áit
practice-state-ARCHIVED = Cartlannaithe
practice-field-title = Teideal
practice-field-summary = Go hachomair
practice-field-problem = An fhadhb
practice-field-solution = An méid a rinneadh
practice-field-results = Torthaí
practice-field-costs = Costais
practice-field-challenges = Deacrachtaí
practice-field-transferability = An méid a theastaíonn ó dhaoine eile
practice-hint-title = An méid a rinneadh, in aon líne amháin.
practice-hint-summary = Cad a rinneadh, cé dó, agus an éifeacht a bhí leis.
practice-hint-problem = Cad a bhí mícheart roimhe sin, agus cé air ar chuir sé isteach.
practice-hint-solution = An méid a rinneadh, céim ar chéim.
practice-hint-results = Cad a tháinig as, agus conas atá a fhios agat: figiúirí agus an tréimhse lena mbaineann siad.
practice-hint-costs = Laethanta oibre, ceadúnais, agus an costas a bhaineann lena choinneáil ar siúl.
practice-hint-challenges = Cad a bhí deacair, agus cad a dhéanfá ar bhealach eile.
practice-hint-transferability = Cad a theastaíonn ó thír eile chun an rud céanna a dhéanamh, agus cad nach féidir a aistriú.
practice-letters = { $count ->
    [one] Carachtar amháin ar a mhéad.
    [two] { $count } charachtar ar a mhéad.
    [few] { $count } charachtar ar a mhéad.
    [many] { $count } gcarachtar ar a mhéad.
   *[other] { $count } carachtar ar a mhéad.
}
practice-left = Carachtair fágtha:
practice-uptake-line = { $count ->
    [one] Glacadóir amháin, in úsáid ag { $used }
    [two] { $count } ghlacadóir, in úsáid ag { $used }
    [few] { $count } ghlacadóir, in úsáid ag { $used }
    [many] { $count } nglacadóir, in úsáid ag { $used }
   *[other] { $count } glacadóir, in úsáid ag { $used }
}
practice-version = Leagan { $number }, foilsithe an { $on }.
practice-due = Le deimhniú roimh an { $day }.
practice-original = Bunteanga: { $language }.
practice-expired = Níor deimhníodh an dea-chleachtas seo le 24 mhí anuas agus níl sé ar an liosta a thuilleadh.
practice-superseded = Tá leagan níos déanaí tagtha in áit an leagain seo.
practice-archived = Cartlannaíodh an dea-chleachtas seo: { $reason }
practice-to-current = Chuig an leagan is déanaí
practice-to-published = Chuig an leagan foilsithe
practice-languages = Teangacha an dea-chleachtais seo
practice-take-up = Dearbhaigh glacadh
practice-under-way = Leagan á ullmhú
practice-new-version = Scríobh leagan nua
practice-confirm = Deimhnigh go bhfuil sé ceart fós
practice-archive = Cartlannaigh an dea-chleachtas seo
practice-archive-reason = An fáth a mbaintear den liosta é; léann gach duine é seo
practice-more = Naisc agus comhaid
practice-uptake = Glacadh
practice-uptake-none = Níor dhearbhaigh aon duine fós go bhfuil glacadh leis.
practice-map = Cá nglactar leis
practice-origin = An áit as a dtagann sé
practice-no-uptake = Gan glacadh dearbhaithe
practice-stages = Céimeanna
practice-over-time = Le himeacht ama
practice-by-then = Faoin
practice-similar = Dea-chleachtais chosúla
practice-facts = Sracfhéachaint
practice-versions = Leaganacha eile
practice-uptake-adaptation = Na hathruithe a rinneadh
practice-uptake-evidence = Fianaise
practice-uptake-reason = An fáth ar tréigeadh é
practice-own = Dea-chleachtais á n-ullmhú
practice-your-turn = Do sheal
practice-others-turn = Ag fanacht le daoine eile
practice-nothing-waits = Níl aon rud ag fanacht leat.
practice-since = ón { $day } i leith
practice-turn-author = Seal an údair.
practice-turn-coordinator = Seal an chomhordaitheora náisiúnta.
practice-turn-programme = Seal an chláir.
practice-edit = Cuir in eagar
practice-preview = Réamhamharc
practice-steps = An méid a tharla go dtí seo
practice-wrong = Le déanamh sular féidir é a chur isteach
practice-missing = { $count ->
    [one] Rud amháin in easnamh fós
   *[other] { $count } rud in easnamh fós
}
practice-missing-hint = Is féidir é a chur isteach gan iad, ach beidh léitheoirí á lorg.
practice-missing-english = { $field }, i mBéarla
practice-submit = Cuir isteach
practice-submit-hint = Téann sé chuig an gcomhordaitheoir náisiúnta, agus ansin chuig an gclár.
practice-decide = Do chinneadh
practice-comment = Nóta don údar
practice-comment-hint = Ag teastáil chun é a chur ar ais nó a dhiúltú.
practice-approve = Ceadaigh thar ceann na tíre
practice-publish = Foilsigh
practice-return = Cuir ar ais
practice-refuse = Diúltaigh
practice-discard = Scrios an leagan seo
practice-discard-hint = Ní choinnítear aon chuid de. Fanann an méid atá foilsithe.
practice-discard-sure = Scrios é
practice-new = Dea-chleachtas nua
practice-saved = Sábháladh é an { $at }.
practice-overtaken = Shábháil duine eile leagan níos nuaí idir an dá linn. Tá do théacs thíos; sábháil arís é chun é a chur in áit théacs an duine eile.
practice-original-label = Bunteanga
practice-original-hint = An teanga a scríobhann tú inti; is aistriúcháin iad na téacsanna i dteangacha eile.
practice-translating = Teanga an aistriúcháin: { $language }. Is é an buntéacs an téacs os cionn gach réimse.
practice-texts = Téacsanna
practice-markdown = Fág líne fholamh idir ailt. Déantar liosta de línte a thosaíonn le “- ”, agus cuireann **dhá réiltín** cló trom ar théacs.
practice-required = riachtanach
practice-choose = Roghnaigh
practice-outcome-hint = Cabhraíonn cleachtas nár éirigh leis le daoine eile freisin.
practice-bucs-hint = Cóid agus camóga eatarthu, amhail FB_BUC_01.
practice-institutions-hint = Cóid ón eolaire agus camóga eatarthu.
practice-contact-hint = Bosca ríomhphoist oifige, ní bosca duine.
practice-links = Naisc
practice-link-title = Téacs
practice-link-url = Seoladh
practice-save = Sábháil
practice-save-preview = Sábháil agus réamhamharc
practice-files = Comhaid
practice-file = Comhad
practice-file-add = Cuir an comhad leis
practice-file-remove = Bain
file-kinds = Glactar leo seo: { $list }, gan mhacraí ná scripteanna.
file-most = Suas le { $count } MB an ceann.
file-kilobytes = { $count } kB
practice-next-lead = Tosaíonn an chéad leagan eile leis an méid atá sa leagan foilsithe. Fanann an leagan foilsithe ar an liosta go dtí go bhfoilsítear an chéad leagan eile.
practice-next-begin = Tosaigh an chéad leagan eile
uptake-lead = Luaigh cá fhad atá do thír, nó institiúid dá cuid, tagtha leis an dea-chleachtas seo. Léann gach duine é, ach amháin an bosca ríomhphoist.
uptake-owner = Bosca ríomhphoist an dea-chleachtais féin:
uptake-own-title = Dearbhaithe go dtí seo
uptake-change = athraigh
uptake-changing = Athraigh: { $who }
uptake-new = Dearbhú nua
uptake-institution-hint = A cód san eolaire; fág folamh é don tír ar fad.
uptake-stage = Cá fhad atá tú tagtha
uptake-adaptation-hint = An méid a dhéanann tú ar bhealach atá difriúil ón mbunchleachtas.
uptake-evidence-hint = An rud a léiríonn go n-oibríonn sé: figiúirí, tuarascáil, nasc.
uptake-reason-hint = Má thréig tú é, agus sa chás sin amháin: cén fáth, ionas go bhfoghlaimeoidh daoine eile uaidh.
uptake-contact-hint = Bosca ríomhphoist oifige; ní fheiceann aon duine é ach lucht an dea-chleachtais féin agus an clár.
uptake-save = Sábháil an dearbhú
practice-figure-practices = Dea-chleachtais
practice-figure-adopters = Glacadóirí
practice-figure-countries = Tíortha a bhfuil dea-chleachtas nó glacadóir iontu
practice-figure-warnings = Cleachtais nár éirigh leo nó nach féidir a aistriú
practice-figure-expired = Dea-chleachtais atá imithe in éag
practice-figure-median = An t-am airmheánach ón gcur isteach go dtí an cinneadh
practice-days = { $count ->
    [one] Lá amháin
   *[other] { $count } lá
}
practice-no-decisions = Gan aon chinneadh fós
practice-by-sector = De réir earnála
practice-by-country = De réir tíre
practice-month = Mí
practice-ledger = An clárleabhar mar chomhad
practice-needed = Tá sé seo ag teastáil sular féidir an dea-chleachtas a chur isteach.
practice-original-missing = Scríobh é seo i mbunteanga an dea-chleachtais ({ $language }) freisin.
practice-language-twice = Tá sé seo scríofa faoi dhó sa teanga chéanna; coinnigh ceann amháin.
practice-year = Tabhair an bhliain ar thosaigh sé, ó { $first } go { $final }.
practice-wrong-state = Ní féidir é seo a dhéanamh le dea-chleachtas a bhfuil an stádas “{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}” aige; féach air mar atá sé anois.
uptake-own = Is ón áit seo an dea-chleachtas; ní ghlacann aon duine lena dhea-chleachtas féin.
uptake-reason = Scríobh cén fáth ar tréigeadh é, ionas go bhfoghlaimeoidh daoine eile uaidh.
uptake-wrong-stage = Sa chlárleabhar, ní féidir le “{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}” teacht i ndiaidh “{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}”.
uptake-not-listed = Níl an dea-chleachtas seo ar liosta na ndea-chleachtas a thuilleadh.
uptake-stage-needed = Luaigh cá fhad atá tú tagtha.
file-name = Tabhair ainm simplí ar an gcomhad, 120 carachtar ar a mhéad.
file-size = Ní ghlactar le comhad atá níos mó ná { $most } MB, ná le comhad folamh.
file-type = Ní ghlactar leis an gcomhad seo: ní mór dó a bheith mar a deir a ainm, gan mhacraí ná scripteanna, agus a bheith ar cheann díobh seo: { $list }.
list-unknown-value = Ní aithnítear “{ $value }” anseo; roghnaigh ón liosta taobh leis.
