# The countries.
countries-title = It-32 pajjiż tal-EESSI
countries-lead = Is-27 Stat Membru tal-Unjoni Ewropea, l-Iżlanda, il-Liechtenstein, in-Norveġja, l-Iżvizzera u r-Renju Unit.
country-codes = Fl-EESSI jintuża { $eessi }; { $iso } u { $iso3 } jinftiehmu wkoll.
country-all = L-istituzzjonijiet kollha tal-pajjiż
country-current = { $count ->
    [one] Istituzzjoni waħda valida llum
    [two] { $count } istituzzjonijiet validi llum
    [few] { $count } istituzzjonijiet validi llum
    [many] { $count }-il istituzzjoni valida llum
   *[other] { $count } istituzzjoni valida llum
}
country-upcoming = { $count ->
    [one] Waħda li għadha ġejja
   *[other] { $count } li għadhom ġejjin
}
country-ended = { $count ->
    [one] Waħda li ntemmet
   *[other] { $count } li ntemmu
}
country-ask = Min hu kompetenti hawnhekk? Ikteb BUC jew dokument
country-institutions = Istituzzjonijiet
country-networks = Networks
country-readiness = Tħejjija skont is-settur
country-readiness-lead = BUC jgħodd meta mill-inqas istituzzjoni waħda tkun lesta għalih.
country-received = BUC li jistgħu jiġu riċevuti
country-owned = BUC li għalihom hemm sid il-każ
country-missing = BUC li ħadd ma jista’ jirċievi
country-of = { $count } minn { $all }
country-changes = X’se jinbidel fit-30 jum li ġejjin
country-no-changes = Ma tħabbret l-ebda bidla.
country-hubs = Routers u korpi ta’ kollegament
country-routers = Routers quddiem istituzzjonijiet oħra
country-liaison = Korpi ta’ kollegament
country-network-count = { $count ->
    [one] Istituzzjoni waħda
    [two] { $count } istituzzjonijiet
    [few] { $count } istituzzjonijiet
    [many] { $count }-il istituzzjoni
   *[other] { $count } istituzzjoni
}
country-regions = Istituzzjonijiet skont ir-reġjun
country-no-area = Żona mhux indikata
