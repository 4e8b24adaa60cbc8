training-title = Cúrsaí oiliúna
training-lead = Na hábhair a pléadh i gcúrsaí oiliúna an chláir, na háiseanna a ghabhann leo, agus conas páirt a ghlacadh sna chéad chúrsaí eile.
training-search = Cuardaigh na cúrsaí oiliúna
training-words = Cad ba mhaith leat a fhoghlaim?
training-all = Gach cúrsa oiliúna
training-count =
    { $count ->
        [one] Cúrsa oiliúna amháin
        [two] { $count } chúrsa oiliúna
        [few] { $count } chúrsa oiliúna
        [many] { $count } gcúrsa oiliúna
       *[other] { $count } cúrsa oiliúna
    }
training-nothing = Níor aimsíodh aon chúrsa oiliúna. Bain focal nó scagaire.
training-calendar = Féilire
training-materials = Áiseanna agus taifeadtaí
training-own = Mo chúrsaí oiliúna
training-new = Cúrsa oiliúna nua
training-feed = Féilire na gcúrsaí oiliúna go léir (iCalendar)
practice-facet-series = Sraith
practice-facet-cdm = Leagan CDM
practice-facet-format = Formáid
practice-facet-spoken = Teanga labhartha
training-status-DRAFT = Dréacht
training-status-OPEN = Oscailte d’ainmniúcháin
training-status-CLOSED = Dúnta d’ainmniúcháin
training-status-HELD = Reáchtáilte
training-status-CANCELLED = Curtha ar ceal
training-format-ONLINE = Ar líne
training-format-ON_SITE = Ar an láthair
training-format-HYBRID = Ar an láthair agus ar líne
training-cdm = CDM { $version }
training-whole-day = an lá ar fad
training-until = { $from } go { $to }
training-time-in = { $time } ({ $zone })
training-your-time = De réir d’ama féin: { $time }
training-deadline-on = Ainmniúcháin go dtí an { $day }
training-seats-taken-of = Áiteanna tógtha: { $taken } as { $seats }
training-participants-count =
    { $count ->
        [0] Níl áit ag aon duine fós
        [one] Tá áit ag duine amháin
       *[other] Tá áit ag { $count } duine
    }
training-waiting-count =
    { $count ->
        [one] Duine amháin ar an liosta feithimh
       *[other] { $count } duine ar an liosta feithimh
    }
training-where = Cá háit
training-for-whom = Cé dó
training-languages = Teangacha
training-about = An t-ábhar
training-agenda = Clár oibre
training-series-more = Sa tsraith chéanna
training-kind-RECORDING = Taifeadadh
training-kind-MATERIAL = Áis
training-no-materials = Níor aimsíodh aon áis.
training-demonstration = Cumtha don taispeántas: níl aon rud ar siúl i ndáiríre.
training-cancelled-because = Ní bheidh sé ar siúl: { $reason }
training-add-to-calendar = Cuir i d’fhéilire é
training-nominate = Ainmnigh duine
training-nominate-lead = Is é comhordaitheoir náisiúnta do thíre a dhéanann cinneadh ar ainmniúcháin. An té a gceadaítear a ainmniúchán, faigheann sé áit; má tá gach áit tógtha, téann sé ar an liosta feithimh.
training-nominate-sign-in = Logáil isteach chun comhghleacaí nó tú féin a ainmniú.
training-nominate-button = Ainmnigh
training-nominated = Sábháladh an t-ainmniúchán. Feicfidh tú an dul chun cinn i measc do chúrsaí oiliúna.
training-field-name = Ainm
training-field-email = Seoladh ríomhphoist oibre
training-field-institution = Institiúid
training-institution-hint = Cód na hinstitiúide, amhail FI:ETK. Is féidir é a fhágáil folamh.
training-field-note = An méid ba chóir a bheith ar eolas ag an gcomhordaitheoir
training-nomination-PROPOSED = Ag fanacht leis an gcomhordaitheoir náisiúnta
training-nomination-CONFIRMED = Áit faighte
training-nomination-WAITING = Ar an liosta feithimh
training-nomination-DECLINED = Diúltaithe
training-nomination-WITHDRAWN = Tarraingthe siar
training-nomination-ATTENDED = Ghlac páirt
training-nomination-ABSENT = Níor tháinig
training-place = uimhir { $place }
training-endorse = Ceadaigh
training-decline = Diúltaigh
training-reason = Fáth
training-reason-hint = Léifidh na daoine lena mbaineann é.
training-withdraw = Tarraing siar
training-participants = Ainmniúcháin
training-participants-hint = Ní fheiceann aon duine cé hiad féin ach an clár, comhordaitheoir a dtíre agus an té a d’ainmnigh iad. Scriostar ainmneacha agus seoltaí sé mhí tar éis an chúrsa.
training-none-nominated = Níl aon duine ainmnithe fós.
training-attended = Ghlac páirt
training-absent = Níor tháinig
training-forgotten = Ainm scriosta
training-feedback = Conas a bhí an cúrsa?
training-feedback-lead = Léann an clár an méid a scríobhann tú, gan d’ainm.
training-field-useful = Cad a bhí úsáideach?
training-field-missing = Cad a bhí in easnamh?
training-feedback-button = Seol
training-feedback-thanks = Go raibh maith agat. Sábháladh an méid a scríobh tú; is féidir leat é a athrú anseo.
training-feedback-read = An méid a scríobh na rannpháirtithe
training-mine = Na cúrsaí a bhfuil mé ainmnithe dóibh
training-mine-none = Níl tú ainmnithe d’aon chúrsa oiliúna.
training-by-me = Na daoine a d’ainmnigh mé
training-drafts = Dréachtaí
training-key = Do chúrsaí oiliúna i d’fhéilire féin
training-key-lead = Liostáil i d’fhéilire le seoladh de do chuid féin: taispeánann sé na cúrsaí a bhfuil tú ainmnithe dóibh agus leanann sé gach athrú. Is féidir le haon duine a bhfuil an seoladh aige é a léamh, mar sin coinnigh agat féin é.
training-key-make = Cruthaigh mo sheoladh
training-key-again = Cruthaigh seoladh nua
training-key-known = Tá seoladh agat ón { $day } i leith. Cuireann seoladh nua deireadh leis an sean-seoladh.
training-key-once = Seo é do sheoladh. Ní thaispeántar é ach aon uair amháin: cóipeáil anois é.
training-month-before = An mhí roimhe sin
training-month-after = An mhí ina dhiaidh sin
training-month-none = Níl aon chúrsa oiliúna ann an mhí seo.
training-month-today = An mhí seo
training-figures = Na cúrsaí oiliúna i bhfigiúirí
training-figure-held = Cúrsaí oiliúna a reáchtáladh
training-figure-coming = Cúrsaí oiliúna atá le teacht
training-figure-attended = Daoine a ghlac páirt
training-figure-countries = Na tíortha ar tháinig siad astu
training-figure-rating = Rátáil na rannpháirtithe
training-edit = Athraigh an cúrsa oiliúna
training-edit-lead = Ní fheiceann aon duine dréacht ach an clár. Athraítear an méid atá foilsithe do gach duine láithreach, agus cuirtear na daoine atá ainmnithe ar an eolas má athraítear an t-am nó an áit.
training-field-title = Teideal
training-field-series = Sraith
training-series-hint = Taispeántar cúrsaí den tsraith chéanna le chéile. Is féidir é a fhágáil folamh.
training-field-about = An t-ábhar
training-field-audience = Cé dó
training-field-agenda = Clár oibre
training-field-cdmVersion = Leagan CDM
training-cdm-hint = Amhail 4.4; folamh mura mbaineann sé le haon leagan.
training-field-format = Formáid
training-no-format = Gan lua
training-field-languages = Teangacha labhartha
training-languages-hint = Cóid teanga agus camóga eatarthu, amhail en, fr.
training-field-place = Suíomh
training-place-hint = Baile, nó conas páirt a ghlacadh ar líne. Is féidir é a fhágáil folamh.
training-field-startsOn = An chéad lá
training-field-endsOn = An lá deireanach
training-ends-hint = Folamh: críochnaíonn sé ar an gcéad lá.
training-field-startTime = Am tosaithe
training-field-endTime = Am críochnaithe
training-time-hint = Amhail 09:30. Fág an dá cheann folamh do laethanta iomlána.
training-field-timeZone = Crios ama
training-zone-hint = Amhail Europe/Brussels.
training-field-seats = Áiteanna
training-seats-hint = Folamh: gan teorainn.
training-field-nominationDeadline = An lá deireanach d’ainmniúcháin
training-deadline-hint = Folamh: go dtí go dtosaíonn sé.
training-field-materials = Áiseanna agus taifeadtaí
training-field-url = Seoladh
training-field-kind = Cineál
training-save = Sábháil
training-publish = Foilsigh
training-cancel = Cuir an cúrsa oiliúna ar ceal
training-cancel-hint = Léann gach duine an chúis.
training-discard = Scrios an dréacht
training-saved = Sábháilte.
training-needed-title = Tabhair teideal air: gan teideal ní aimseoidh aon duine arís é.
training-needed-day = Tabhair an chéad lá.
training-name-needed = Scríobh ainm an duine atá á ainmniú.
training-email-needed = Scríobh seoladh ríomhphoist oibre an duine.
training-reason-needed = Scríobh cén fáth; léifidh na daoine lena mbaineann é.
training-day-range = Tabhair lá idir 2000 agus 2099.
training-cancel-needed = Scríobh cén fáth; léann gach duine é.
training-no-version = Scríobh an leagan mar 4.4.
training-no-time = Ní am den lá é “{ $time }”; scríobh mar seo é: 09:30.
training-two-times = Tabhair an dá am, nó ná tabhair ceachtar acu do laethanta iomlána.
training-time-order = Críochnaíonn sé sula dtosaíonn sé.
training-too-long = Maireann cúrsa oiliúna 31 lá ar a mhéad.
training-no-such-time = Níl an t-am seo ann san áit sin an lá sin: cuirtear na cloig chun cinn.
training-unknown-zone = Ní crios ama é “{ $zone }”; úsáid ainm amhail Europe/Brussels.
training-deadline-late = Tá an lá deireanach d’ainmniúcháin i ndiaidh thús an chúrsa.
training-seats-range = Tabhair líon áiteanna idir 1 agus 10000, nó fág folamh é mura bhfuil teorainn ann.
training-seats-too-few = Áiteanna atá tugtha cheana: { $taken }; tabhair an méid sin ar a laghad.
training-wrong-state = Ní féidir é seo a dhéanamh le cúrsa oiliúna { $state ->
    [DRAFT] atá ina dhréacht
    [HELD] a reáchtáladh cheana
    [CANCELLED] atá curtha ar ceal
   *[PUBLISHED] atá foilsithe
}; féach air mar atá sé anois.
training-nomination-wrong-state = Ní féidir é seo a dhéanamh le hainmniúchán a bhfuil an stádas “{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [ATTENDED] { training-nomination-ATTENDED }
    [ABSENT] { training-nomination-ABSENT }
   *[WITHDRAWN] { training-nomination-WITHDRAWN }
}” aige; féach air mar atá sé anois.
training-closed = Tá deireadh leis na hainmniúcháin don chúrsa oiliúna seo.
training-began = Tá an cúrsa oiliúna tosaithe; ní athraítear na háiteanna a thuilleadh.
training-not-begun = Ní mharcáiltear cé a ghlac páirt go dtí go mbíonn an cúrsa oiliúna tosaithe.
training-nominated-twice = Tá an duine seo ainmnithe don chúrsa oiliúna seo cheana.
