# The guided question and its answer.
guided-title = Kuri įstaiga kompetentinga?
guided-case = Kuris BUC arba dokumentas?
guided-case-hint = Kodas, pavyzdžiui, FB_BUC_01 arba S072, arba antraštės žodžiai
guided-case-choose = Kurį iš šių turite omenyje?
guided-country = Kuri šalis?
guided-country-none = Pasirinkite šalį
guided-several = Kelios šalys iš karto
guided-place = Kur asmuo gyvena arba dirba?
guided-place-hint = Miestas, regionas arba teritorijos kodas; jei nežinote, palikite tuščią
guided-day = Kurią dieną?
guided-more = Vaidmuo, siuntėjas, sistema ir išmoka
guided-from = Jūsų šalis, iš kurios siunčiama byla
guided-from-none = Nenurodyta
guided-any = Bet kuri
guided-scheme = Sistema arba asmenų grupė
guided-benefit = Išmokos rūšis
guided-button = Rodyti kompetentingą įstaigą

competent-title = Kuri įstaiga kompetentinga?
competent-title-case = { $case }: kuri įstaiga kompetentinga?
competent-lead = Atsakykite, ką žinote. Sužinosite, į kurią įstaigą kreiptis, koks jos kodas ir kodėl ji kompetentinga.
competent-day = Diena: { $day }
competent-place = Vieta: { $place }
competent-role = Vaidmuo: { $role }
competent-from = Siuntėjo šalis: { $country }
competent-jumps = Atsakymo šalys
competent-nobody = įstaigos nėra
competent-address-it = Kreipkitės į šią įstaigą
competent-first = Pirma iš kelių
competent-unclear = Kad būtų galima parinkti tinkamą įstaigą, nurodykite, kur asmuo gyvena arba dirba.
competent-unclear-scope = Jos tinka vienodai gerai: toliau nurodyta, kam kiekviena iš jų skirta.
competent-why = Kodėl
competent-others = { $count ->
    [one] Dar { $count } kompetentinga įstaiga
    [few] Dar { $count } kompetentingos įstaigos
    [many] Dar { $count } kompetentingos įstaigos
   *[other] Dar { $count } kompetentingų įstaigų
}
competent-not = Panašios įstaigos, kurios kompetencijos neturi
competent-nearest = Labiausiai tinkančios įstaigos ir kodėl jos kompetencijos neturi
competent-hubs = Nukreipiančiosios įstaigos ir susižinojimo tarnybos
competent-hubs-lead = Kreipkitės į pirmiau nurodytą įstaigą: nukreipiančioji įstaiga jai perduoda bylą. Jei nesate tikri, padės susižinojimo tarnyba.
competent-place-read = Vieta suprasta taip: { $place }.
competent-candidates = Kurią vietą turite omenyje?
competent-place-here = Vieta ({ $country })
competent-place-button = Naudoti šią vietą
competent-all = Visos šios šalies įstaigos, dalyvaujančios šiame procese (BUC)
competent-again = Keisti klausimą
competent-cut = Rodomi tik pirmieji atsakymai ({ $shown } iš { $count }); kad matytumėte kitus, nurodykite mažiau šalių arba vieną BUC.

problem-title-question = Į taip pateiktą klausimą atsakyti negalima
problem-no-case = Nurodykite, dėl kurio BUC arba dokumento klausiate.
problem-case = „{ $value }“ nėra nei BUC, nei dokumentas, nei sritis; įrašykite kodą, pavyzdžiui, FB_BUC_01, S072 arba FB.

wrong-title = Jei kreiptasi ne į tą įstaigą
wrong-ask = Nesate tikri? Prieš siųsdami bylą paklauskite per H_BUC_01.
wrong-forward = Bylą gavusi įstaiga gali ją persiųsti dokumentu X007.
wrong-mistake = Dokumentu X008 galite pranešti, kad byla išsiųsta per klaidą.
wrong-reject = Jei įstaiga nėra kompetentinga ir negali bylos persiųsti, ji bylą atmeta dokumentu X011.
wrong-participant = Dokumentu X100 dalyvis pakeičiamas, X005 – pridedamas, X006 – pašalinamas.
