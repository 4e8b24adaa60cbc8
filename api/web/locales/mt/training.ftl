training-title = Taħriġ
training-lead = Dwar xiex kienu l-korsijiet ta’ taħriġ tal-programm, il-materjal tagħhom, u kif tieħu sehem f’dawk li jmiss.
training-search = Fittex fit-taħriġ
training-words = X’trid titgħallem?
training-all = Il-korsijiet kollha ta’ taħriġ
training-count =
    { $count ->
        [one] Kors ta’ taħriġ wieħed
        [two] { $count } korsijiet ta’ taħriġ
        [few] { $count } korsijiet ta’ taħriġ
        [many] { $count }-il kors ta’ taħriġ
       *[other] { $count } kors ta’ taħriġ
    }
training-nothing = Ma nstab l-ebda taħriġ. Neħħi kelma jew filtru.
training-calendar = Kalendarju
training-materials = Materjal u reġistrazzjonijiet
training-own = It-taħriġ tiegħi
training-new = Taħriġ ġdid
training-feed = Kalendarju tat-taħriġ kollu (iCalendar)
practice-facet-series = Serje
practice-facet-cdm = Verżjoni CDM
practice-facet-format = Format
practice-facet-spoken = Lingwa mitkellma
training-status-DRAFT = Abbozz
training-status-OPEN = Miftuħ għan-nomini
training-status-CLOSED = In-nomini ngħalqu
training-status-HELD = Sar
training-status-CANCELLED = Ikkanċellat
training-format-ONLINE = Online
training-format-ON_SITE = Fuq il-post
training-format-HYBRID = Fuq il-post u online
training-cdm = CDM { $version }
training-whole-day = ġurnata sħiħa
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Fil-ħin tiegħek: { $time }
training-deadline-on = L-aħħar jum għan-nomini: { $day }
training-seats-taken-of = Postijiet meħuda: { $taken } minn { $seats }
training-participants-count =
    { $count ->
        [0] Għad ħadd ma għandu post
        [one] Persuna waħda għandha post
        [two] { $count } persuni għandhom post
        [few] { $count } persuni għandhom post
        [many] { $count }-il persuna għandhom post
       *[other] { $count } persuna għandhom post
    }
training-waiting-count =
    { $count ->
        [one] Persuna waħda fil-lista ta’ stennija
        [two] { $count } persuni fil-lista ta’ stennija
        [few] { $count } persuni fil-lista ta’ stennija
        [many] { $count }-il persuna fil-lista ta’ stennija
       *[other] { $count } persuna fil-lista ta’ stennija
    }
training-where = Fejn
training-for-whom = Għal min
training-languages = Lingwi
training-about = Dwar xiex inhu
training-agenda = Aġenda
training-series-more = Fl-istess serje
training-kind-RECORDING = Reġistrazzjoni
training-kind-MATERIAL = Materjal
training-no-materials = Ma nstab l-ebda materjal.
training-demonstration = Ivvintat għad-dimostrazzjoni: dan it-taħriġ ma jsirx.
training-cancelled-because = It-taħriġ mhux se jsir: { $reason }
training-add-to-calendar = Poġġih fil-kalendarju tiegħek
training-nominate = Innomina lil xi ħadd
training-nominate-lead = Il-koordinatur nazzjonali ta’ pajjiżek jiddeċiedi dwar in-nomini. Min jiġi approvat jieħu post; meta l-postijiet kollha jkunu meħuda, jitqiegħed fil-lista ta’ stennija.
training-nominate-sign-in = Illoggja biex tinnomina kollega jew lilek innifsek.
training-nominate-button = Innomina
training-nominated = In-nomina ġiet issejvjata. Tista’ tara kif tkompli fost it-taħriġ tiegħek.
training-field-name = Isem
training-field-email = Indirizz tal-posta elettronika tax-xogħol
training-field-institution = Istituzzjoni
training-institution-hint = Il-kodiċi tal-istituzzjoni, bħal FI:ETK. Jista’ jitħalla vojt.
training-field-note = X’għandu jkun jaf il-koordinatur
training-nomination-PROPOSED = Qed tistenna lill-koordinatur nazzjonali
training-nomination-CONFIRMED = Post mogħti
training-nomination-WAITING = Fil-lista ta’ stennija
training-nomination-DECLINED = Irrifjutata
training-nomination-WITHDRAWN = Irtirata
training-nomination-ATTENDED = Ħa sehem
training-nomination-ABSENT = Ma ġiex
training-place = numru { $place }
training-endorse = Approva
training-decline = Irrifjuta
training-reason = Raġuni
training-reason-hint = Jaqrawha dawk ikkonċernati.
training-withdraw = Irtira
training-participants = Nomini
training-participants-hint = Min huma jarawh biss il-programm, il-koordinatur ta’ pajjiżhom u min innominahom. L-ismijiet u l-indirizzi jitħassru sitt xhur wara t-taħriġ.
training-none-nominated = Għad ma ġie nnominat ħadd.
training-attended = Ħa sehem
training-absent = Ma ġiex
training-forgotten = L-isem tħassar
training-feedback = Kif kien?
training-feedback-lead = Il-programm jaqra dak li tikteb, mingħajr ismek.
training-field-useful = X’kien utli?
training-field-missing = X’kien nieqes?
training-feedback-button = Ibgħat
training-feedback-thanks = Grazzi. Dak li ktibt ġie ssejvjat; tista’ tibdlu hawnhekk.
training-feedback-read = X’kitbu l-parteċipanti
training-mine = It-taħriġ li għalih jien innominat
training-mine-none = M’intix innominat għal xi taħriġ.
training-by-me = Lil min innominajt jien
training-drafts = Abbozzi
training-key = It-taħriġ tiegħek fil-kalendarju tiegħek
training-key-lead = Fil-kalendarju tiegħek abbona għal indirizz li huwa tiegħek biss: juri t-taħriġ li għalih int innominat u jsegwi kull bidla. Min ikollu l-indirizz jista’ jaqrah, għalhekk tagħtih lil ħadd.
training-key-make = Oħloq l-indirizz tiegħi
training-key-again = Oħloq indirizz ġdid
training-key-known = Diġà għandek indirizz, maħluq fi { $day }. Indirizz ġdid itemm dak ta’ qabel.
training-key-once = Dan huwa l-indirizz tiegħek. Jintwera darba biss: ikkopjah issa.
training-month-before = Ix-xahar ta’ qabel
training-month-after = Ix-xahar ta’ wara
training-month-none = M’hemm l-ebda taħriġ f’dan ix-xahar.
training-month-today = Dan ix-xahar
training-figures = It-taħriġ f’ċifri
training-figure-held = Korsijiet ta’ taħriġ li saru
training-figure-coming = Korsijiet ta’ taħriġ li jmiss
training-figure-attended = Persuni li ħadu sehem
training-figure-countries = Pajjiżi li ġew minnhom
training-figure-rating = Valutazzjoni tal-parteċipanti
training-edit = Ibdel it-taħriġ
training-edit-lead = Abbozz jarah biss il-programm. Dak li hu ppubblikat jinbidel minnufih għal kulħadd, u min hu nnominat jiġi infurmat jekk jinbidel il-ħin jew il-post.
training-field-title = Titolu
training-field-series = Serje
training-series-hint = Is-sessjonijiet tal-istess serje jidhru flimkien. Tista’ titħalla vojta.
training-field-about = Dwar xiex inhu
training-field-audience = Għal min
training-field-agenda = Aġenda
training-field-cdmVersion = Verżjoni CDM
training-cdm-hint = Bħal 4.4; ħalliha vojta jekk it-taħriġ mhuwiex dwar xi verżjoni.
training-field-format = Format
training-no-format = Mhux indikat
training-field-languages = Lingwi mitkellma
training-languages-hint = Kodiċijiet tal-lingwi b’virgoli bejniethom, bħal en, fr.
training-field-place = Fejn isir
training-place-hint = Belt, jew kif tingħaqad online. Jista’ jitħalla vojt.
training-field-startsOn = L-ewwel jum
training-field-endsOn = L-aħħar jum
training-ends-hint = Jekk vojt: jintemm fl-ewwel jum.
training-field-startTime = Jibda fi
training-field-endTime = Jintemm fi
training-time-hint = Bħal 09:30. Ħalli ż-żewġ kaxxi vojta għal ġranet sħaħ.
training-field-timeZone = Żona tal-ħin
training-zone-hint = Bħal Europe/Brussels.
training-field-seats = Postijiet
training-seats-hint = Jekk vojt: l-ebda limitu.
training-field-nominationDeadline = L-aħħar jum għan-nomini
training-deadline-hint = Jekk vojt: sakemm jibda.
training-field-materials = Materjal u reġistrazzjonijiet
training-field-url = Indirizz
training-field-kind = Tip
training-save = Issejvja
training-publish = Ippubblika
training-cancel = Ikkanċella t-taħriġ
training-cancel-hint = Kulħadd jaqra r-raġuni.
training-discard = Ħassar l-abbozz
training-saved = Issejvjat.
training-needed-title = Agħtih titolu: mingħajru ħadd ma jerġa’ jsibu.
training-needed-day = Indika l-ewwel jum.
training-name-needed = Ikteb l-isem tal-persuna nnominata.
training-email-needed = Ikteb l-indirizz tal-posta elettronika tax-xogħol tagħha.
training-reason-needed = Ikteb għaliex; jaqrawh dawk ikkonċernati.
training-day-range = Agħti jum mill-2000 sal-2099.
training-cancel-needed = Ikteb għaliex; kulħadd jaqrah.
training-no-version = Ikteb il-verżjoni bħala 4.4.
training-no-time = “{ $time }” mhuwiex ħin tal-jum; iktbu bħal 09:30.
training-two-times = Indika ż-żewġ ħinijiet, jew l-ebda wieħed għal ġranet sħaħ.
training-time-order = Jintemm qabel ma jibda.
training-too-long = Taħriġ idum mhux aktar minn 31 jum.
training-no-such-time = F’dak il-jum dan il-ħin ma jeżistix hemmhekk: l-arloġġi jitmexxew ’il quddiem.
training-unknown-zone = “{ $zone }” mhijiex żona tal-ħin; uża isem bħal Europe/Brussels.
training-deadline-late = L-aħħar jum għan-nomini huwa wara l-bidu tat-taħriġ.
training-seats-range = Indika minn 1 sa 10000 post, jew xejn jekk m’hemmx limitu.
training-seats-too-few = Postijiet diġà mogħtija: { $taken }; indika mill-inqas daqshekk.
training-wrong-state = Dan mhux possibbli b’taħriġ li l-istatus tiegħu huwa “{ $state ->
    [DRAFT] { training-status-DRAFT }
    [PUBLISHED] Ippubblikat
    [HELD] { training-status-HELD }
   *[CANCELLED] { training-status-CANCELLED }
}”; ara kif inhu issa.
training-nomination-wrong-state = Dan mhux possibbli b’nomina li l-istatus tagħha huwa “{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [WITHDRAWN] { training-nomination-WITHDRAWN }
    [ATTENDED] { training-nomination-ATTENDED }
   *[ABSENT] { training-nomination-ABSENT }
}”; ara kif inhi issa.
training-closed = In-nomini għal dan it-taħriġ ingħalqu.
training-began = It-taħriġ beda; il-postijiet ma jinbidlux aktar.
training-not-begun = Min ħa sehem jiġi mmarkat wara li jibda t-taħriġ.
training-nominated-twice = Din il-persuna diġà hija nnominata għal dan it-taħriġ.
