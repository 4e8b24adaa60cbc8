training-title = Námskeið
training-lead = Um hvað námskeið áætlunarinnar hafa fjallað, efni þeirra og hvernig taka má þátt í þeim næstu.
training-search = Leita í námskeiðum
training-words = Hvað viltu læra?
training-all = Öll námskeið
training-count =
    { $count ->
        [one] { $count } námskeið
       *[other] { $count } námskeið
    }
training-nothing = Ekkert námskeið fannst. Fjarlægðu orð eða skilyrði.
training-calendar = Dagatal
training-materials = Efni og upptökur
training-own = Námskeiðin mín
training-new = Nýtt námskeið
training-feed = Dagatal allra námskeiða (iCalendar)
practice-facet-series = Námskeiðaröð
practice-facet-cdm = Útgáfa CDM
practice-facet-format = Fyrirkomulag
practice-facet-spoken = Talað mál
training-status-DRAFT = Drög
training-status-OPEN = Opið fyrir tilnefningar
training-status-CLOSED = Tilnefningum lokið
training-status-HELD = Haldið
training-status-CANCELLED = Aflýst
training-format-ONLINE = Á netinu
training-format-ON_SITE = Á staðnum
training-format-HYBRID = Á staðnum og á netinu
training-cdm = CDM { $version }
training-whole-day = allan daginn
training-until = { $from } til { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Að þínum tíma: { $time }
training-deadline-on = Tilnefningar til og með { $day }
training-seats-taken-of = Sæti sem eru skipuð: { $taken } af { $seats }
training-participants-count =
    { $count ->
        [0] Enginn hefur fengið sæti enn
        [one] { $count } maður er með sæti
       *[other] { $count } manns eru með sæti
    }
training-waiting-count =
    { $count ->
        [one] { $count } maður á biðlista
       *[other] { $count } manns á biðlista
    }
training-where = Hvar
training-for-whom = Fyrir hverja
training-languages = Tungumál
training-about = Um hvað það fjallar
training-agenda = Dagskrá
training-series-more = Í sömu námskeiðaröð
training-kind-RECORDING = Upptaka
training-kind-MATERIAL = Efni
training-no-materials = Ekkert efni fannst.
training-demonstration = Búið til fyrir sýnigögnin: ekkert er haldið.
training-cancelled-because = Námskeiðið verður ekki haldið: { $reason }
training-add-to-calendar = Setja í dagatalið þitt
training-nominate = Tilnefna þátttakanda
training-nominate-lead = Samræmingaraðili landsins þíns ákveður um tilnefningar. Sá sem hann samþykkir fær sæti eða, ef öll sæti eru skipuð, pláss á biðlista.
training-nominate-sign-in = Skráðu þig inn til að tilnefna samstarfsmann eða þig.
training-nominate-button = Tilnefna
training-nominated = Tilnefningin hefur verið vistuð. Þú sérð framhaldið meðal námskeiðanna þinna.
training-field-name = Nafn
training-field-email = Netfang í vinnu
training-field-institution = Stofnun
training-institution-hint = Kóði stofnunarinnar, til dæmis FI:ETK. Reiturinn má vera auður.
training-field-note = Það sem samræmingaraðilinn þarf að vita
training-nomination-PROPOSED = Bíður samræmingaraðila lands
training-nomination-CONFIRMED = Með sæti
training-nomination-WAITING = Á biðlista
training-nomination-DECLINED = Hafnað
training-nomination-WITHDRAWN = Dregin til baka
training-nomination-ATTENDED = Tók þátt
training-nomination-ABSENT = Mætti ekki
training-place = nr. { $place } í röðinni
training-endorse = Samþykkja
training-decline = Hafna
training-reason = Ástæða
training-reason-hint = Þeir sem málið varðar lesa hana.
training-withdraw = Draga til baka
training-participants = Tilnefningar
training-participants-hint = Aðeins áætlunin, samræmingaraðili landsins og sá sem tilnefndi sjá hverjir hafa verið tilnefndir. Nöfnum og netföngum er eytt sex mánuðum eftir námskeiðið.
training-none-nominated = Enginn hefur verið tilnefndur enn.
training-attended = Tók þátt
training-absent = Mætti ekki
training-forgotten = Nafni eytt
training-feedback = Hvernig var námskeiðið?
training-feedback-lead = Áætlunin les það sem þú skrifar, án nafns þíns.
training-field-useful = Hvað var gagnlegt?
training-field-missing = Hvað vantaði?
training-feedback-button = Senda
training-feedback-thanks = Takk fyrir. Það sem þú skrifaðir hefur verið vistað; þú getur breytt því hér.
training-feedback-read = Það sem þátttakendur skrifuðu
training-mine = Þar sem ég er með tilnefningu
training-mine-none = Þú ert ekki með tilnefningu á neitt námskeið.
training-by-me = Þeir sem ég hef tilnefnt
training-drafts = Drög
training-key = Námskeiðin þín í þínu eigin dagatali
training-key-lead = Settu þína eigin slóð í áskrift í dagatalinu þínu: hún sýnir námskeiðin sem þú ert með tilnefningu á og fylgir öllum breytingum. Hver sem er með slóðina getur lesið hana, svo haltu henni fyrir þig.
training-key-make = Búa til slóðina mína
training-key-again = Búa til nýja slóð
training-key-known = Þú hefur haft slóð frá { $day }. Ný slóð fellir þá gömlu úr gildi.
training-key-once = Þetta er slóðin þín. Hún er aðeins sýnd einu sinni: afritaðu hana núna.
training-month-before = Fyrri mánuður
training-month-after = Næsti mánuður
training-month-none = Ekkert námskeið í þessum mánuði.
training-month-today = Þessi mánuður
training-figures = Námskeiðin í tölum
training-figure-held = Haldin námskeið
training-figure-coming = Komandi námskeið
training-figure-attended = Fjöldi þeirra sem tóku þátt
training-figure-countries = Lönd sem þeir komu frá
training-figure-rating = Mat þátttakenda
training-edit = Breyta námskeiðinu
training-edit-lead = Aðeins áætlunin sér drög. Það sem er birt breytist strax fyrir alla og þeir sem hafa verið tilnefndir fá að vita af öðrum tíma eða stað.
training-field-title = Titill
training-field-series = Námskeiðaröð
training-series-hint = Námskeið í sömu röð standa saman. Reiturinn má vera auður.
training-field-about = Um hvað það fjallar
training-field-audience = Fyrir hverja
training-field-agenda = Dagskrá
training-field-cdmVersion = Útgáfa CDM
training-cdm-hint = Til dæmis 4.4; autt ef það fjallar ekki um neina útgáfu.
training-field-format = Fyrirkomulag
training-no-format = Ekki tilgreint
training-field-languages = Töluð mál
training-languages-hint = Tungumálakóðar með kommum á milli, til dæmis en, fr.
training-field-place = Staður
training-place-hint = Bær eða hvernig taka má þátt á netinu. Reiturinn má vera auður.
training-field-startsOn = Fyrsti dagur
training-field-endsOn = Síðasti dagur
training-ends-hint = Autt: því lýkur á fyrsta degi.
training-field-startTime = Byrjar kl.
training-field-endTime = Lýkur kl.
training-time-hint = Til dæmis 09:30. Hafðu báða reiti auða fyrir heila daga.
training-field-timeZone = Tímabelti
training-zone-hint = Til dæmis Europe/Brussels.
training-field-seats = Sæti
training-seats-hint = Autt: engin takmörk.
training-field-nominationDeadline = Síðasti dagur fyrir tilnefningar
training-deadline-hint = Autt: þar til það byrjar.
training-field-materials = Efni og upptökur
training-field-url = Slóð
training-field-kind = Tegund
training-save = Vista
training-publish = Birta
training-cancel = Aflýsa námskeiðinu
training-cancel-hint = Allir lesa ástæðuna.
training-discard = Eyða drögunum
training-saved = Vistað.
training-needed-title = Gefðu námskeiðinu titil: án hans finnur enginn það aftur.
training-needed-day = Tilgreindu fyrsta daginn.
training-name-needed = Skrifaðu nafn þess sem er tilnefndur.
training-email-needed = Skrifaðu netfang hans í vinnu.
training-reason-needed = Skrifaðu hvers vegna; þeir sem málið varðar lesa það.
training-day-range = Tilgreindu dag á árunum 2000 til 2099.
training-cancel-needed = Skrifaðu hvers vegna; allir lesa það.
training-no-version = Skrifaðu útgáfuna sem 4.4.
training-no-time = „{ $time }“ er ekki tími dags; skrifaðu hann eins og 09:30.
training-two-times = Tilgreindu báða tímana, eða hvorugan fyrir heila daga.
training-time-order = Því lýkur áður en það byrjar.
training-too-long = Námskeið stendur í mesta lagi í 31 dag.
training-no-such-time = Þessi tími er ekki til þar þann dag: klukkunni er flýtt.
training-unknown-zone = „{ $zone }“ er ekki tímabelti; notaðu heiti eins og Europe/Brussels.
training-deadline-late = Síðasti dagur fyrir tilnefningar er eftir að námskeiðið byrjar.
training-seats-range = Tilgreindu 1 til 10000 sæti, eða engin ef engin takmörk eru.
training-seats-too-few = Sæti sem þegar hefur verið úthlutað: { $taken }; tilgreindu að minnsta kosti svo mörg.
training-wrong-state = Þetta er ekki hægt því að { $state ->
    [DRAFT] námskeiðið er drög
    [HELD] námskeiðið hefur verið haldið
    [CANCELLED] námskeiðinu hefur verið aflýst
   *[PUBLISHED] námskeiðið hefur verið birt
}; skoðaðu það eins og það er núna.
training-nomination-wrong-state = Þetta er ekki hægt því að staða tilnefningarinnar er „{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [ATTENDED] { training-nomination-ATTENDED }
    [ABSENT] { training-nomination-ABSENT }
   *[WITHDRAWN] { training-nomination-WITHDRAWN }
}“; skoðaðu hana eins og hún er núna.
training-closed = Tilnefningum á þetta námskeið er lokið.
training-began = Námskeiðið er byrjað; sætin breytast ekki lengur.
training-not-begun = Ekki er merkt við þátttöku fyrr en námskeiðið er byrjað.
training-nominated-twice = Þessi einstaklingur hefur þegar verið tilnefndur á þetta námskeið.
