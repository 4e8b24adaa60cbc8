# The guided question and its answer.
guided-title = Min hu kompetenti?
guided-case = Liema BUC jew dokument?
guided-case-hint = Kodiċi bħal FB_BUC_01 jew S072, jew kliem mit-titolu
guided-case-choose = Liema wieħed minn dawn trid tgħid?
guided-country = Liema pajjiż?
guided-country-none = Agħżel pajjiż
guided-several = Diversi pajjiżi f’daqqa
guided-place = Fejn tgħix jew taħdem il-persuna?
guided-place-hint = Belt, reġjun jew kodiċi taż-żona; ħalliha vojta jekk ma tafx
guided-day = F’liema data?
guided-more = Rwol, mittent, skema u benefiċċju
guided-from = Pajjiżek, li jibgħat il-każ
guided-from-none = Mhux indikat
guided-any = Kwalunkwe waħda
guided-scheme = Skema jew grupp ta’ persuni
guided-benefit = Tip ta’ benefiċċju
guided-button = Uri min hu kompetenti

competent-title = Min hu kompetenti?
competent-title-case = Min hu kompetenti għal { $case }?
competent-lead = Wieġeb dak li taf. Tingħata l-istituzzjoni li lilha għandek tibgħat il-każ, il-kodiċi tagħha u r-raġuni.
competent-day = Data: { $day }
competent-place = Post: { $place }
competent-role = Rwol: { $role }
competent-from = Pajjiż tal-mittent: { $country }
competent-jumps = Pajjiżi tat-tweġiba
competent-nobody = ħadd
competent-address-it = Ibgħat lil din l-istituzzjoni
competent-first = L-ewwel waħda minn diversi
competent-unclear = Indika fejn tgħix jew taħdem il-persuna biex tagħżel bejniethom.
competent-unclear-scope = Huma adattati ndaqs: ara hawn taħt għalxiex inhi kull waħda.
competent-why = Għaliex
competent-others = { $count ->
    [one] Hemm istituzzjoni oħra li hija kompetenti wkoll
    [two] Hemm { $count } istituzzjonijiet oħra li huma kompetenti wkoll
    [few] Hemm { $count } istituzzjonijiet oħra li huma kompetenti wkoll
    [many] Hemm { $count }-il istituzzjoni oħra li huma kompetenti wkoll
   *[other] Hemm { $count } istituzzjoni oħra li huma kompetenti wkoll
}
competent-not = Viċin it-tweġiba, iżda mhux kompetenti
competent-nearest = L-eqreb istituzzjonijiet, u għaliex mhumiex kompetenti
competent-hubs = Routers u korpi ta’ kollegament
competent-hubs-lead = Ibgħat lill-istituzzjoni ta’ hawn fuq: ir-router jgħaddilha l-każ. Jekk ikollok dubju, jgħinek korp ta’ kollegament.
competent-place-read = Il-post inftiehem bħala: { $place }.
competent-candidates = Liema post trid tgħid?
competent-place-here = Post ({ $country })
competent-place-button = Uża dan il-post
competent-all = L-istituzzjonijiet kollha ta’ dan il-pajjiż li jieħdu sehem f’dan il-BUC
competent-again = Ibdel il-mistoqsija
competent-cut = Qed jintwerew l-ewwel { $shown } tweġiba minn { $count }; staqsi dwar inqas pajjiżi jew dwar BUC wieħed biex tara l-oħrajn.

problem-title-question = Il-mistoqsija ma tistax titwieġeb kif inhi
problem-no-case = Indika dwar liema BUC jew dokument hi l-mistoqsija.
problem-case = “{ $value }” mhuwiex BUC, dokument jew settur; ikteb kodiċi bħal FB_BUC_01, S072 jew FB.

wrong-title = Jekk il-każ intbagħat lill-istituzzjoni ħażina
wrong-ask = Jekk ikollok dubju, staqsi permezz ta’ H_BUC_01 qabel ma tibgħat il-każ.
wrong-forward = L-istituzzjoni li rċeviet il-każ tista’ tgħaddih permezz ta’ X007.
wrong-mistake = Tista’ tgħarraf permezz ta’ X008 li ntbagħat bi żball.
wrong-reject = L-istituzzjoni tirrifjutah permezz ta’ X011 meta ma tkunx kompetenti u ma tkunx tista’ tgħaddih.
wrong-participant = X100 ibiddel il-parteċipant, X005 iżid parteċipant u X006 ineħħi parteċipant.
