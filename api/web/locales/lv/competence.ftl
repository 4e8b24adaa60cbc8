# The guided question and its answer.
guided-title = Kura institūcija ir kompetenta?
guided-case = Kurš BUC vai dokuments?
guided-case-hint = Kods, piemēram, FB_BUC_01 vai S072, vai virsraksta vārdi
guided-case-choose = Kuru no šiem jūs meklējat?
guided-country = Kura valsts?
guided-country-none = Izvēlieties valsti
guided-several = Vairākas valstis vienlaikus
guided-place = Kur persona dzīvo vai strādā?
guided-place-hint = Pilsēta, reģions vai teritorijas kods; ja nezināt, atstājiet tukšu
guided-day = Kurā dienā?
guided-more = Loma, sūtītājs, shēma un pabalsts
guided-from = Jūsu valsts, kas sūta lietu
guided-from-none = Nav norādīta
guided-any = Jebkura
guided-scheme = Shēma vai personu grupa
guided-benefit = Pabalsta veids
guided-button = Rādīt kompetento institūciju

competent-title = Kura institūcija ir kompetenta?
competent-title-case = Kura institūcija ir kompetenta ({ $case })?
competent-lead = Atbildiet uz to, ko zināt. Jūs uzzināsiet, pie kuras institūcijas vērsties, tās kodu un pamatojumu.
competent-day = Diena: { $day }
competent-place = Vieta: { $place }
competent-role = Loma: { $role }
competent-from = Sūtītāja valsts: { $country }
competent-jumps = Valstis atbildē
competent-nobody = nav nevienas
competent-address-it = Vērsieties šajā institūcijā
competent-first = Pirmā no vairākām
competent-unclear = Lai tās nošķirtu, norādiet, kur persona dzīvo vai strādā.
competent-unclear-scope = Tās ir vienlīdz piemērotas; skatiet tālāk, ar ko katra nodarbojas.
competent-why = Pamatojums
competent-others = { $count ->
    [one] Kompetenta ir arī vēl { $count } institūcija
   *[other] Kompetentas ir arī vēl { $count } institūcijas
}
competent-not = Gandrīz atbilstošas, bet ne kompetentas institūcijas
competent-nearest = Vistuvāk atbilstošās institūcijas un iemesli, kāpēc tās nav kompetentas
competent-hubs = Maršrutēšanas institūcijas un sadarbības iestādes
competent-hubs-lead = Vērsieties iepriekš norādītajā institūcijā; maršrutēšanas institūcija lietu pārsūta tai. Sadarbības iestāde palīdz šaubu gadījumā.
competent-place-read = Vieta saprasta kā: { $place }.
competent-candidates = Kuru vietu jūs meklējat?
competent-place-here = Vieta ({ $country })
competent-place-button = Izmantot šo vietu
competent-all = Visas šīs valsts institūcijas, kas piedalās šajā BUC
competent-again = Mainīt vaicājumu
competent-cut = Parādītas pirmās atbildes ({ $shown } no { $count }); lai redzētu pārējās, norādiet mazāk valstu vai vienu BUC.

problem-title-question = Uz šādu vaicājumu nevar atbildēt
problem-no-case = Norādiet, par kuru BUC vai dokumentu ir runa.
problem-case = “{ $value }” nav ne BUC, ne dokuments, ne nozare; ievadiet kodu, piemēram, FB_BUC_01, S072 vai FB.

wrong-title = Ja lieta nosūtīta nepareizai institūcijai
wrong-ask = Šaubāties? Pirms lietas nosūtīšanas jautājiet ar H_BUC_01.
wrong-forward = Institūcija, kas lietu saņēmusi, to var pārsūtīt ar X007.
wrong-mistake = Ar X008 varat paziņot, ka lieta nosūtīta kļūdas dēļ.
wrong-reject = Ja institūcija nav kompetenta un nevar lietu pārsūtīt, tā lietu noraida ar X011.
wrong-participant = Ar X100 maina dalībnieku, ar X005 dalībnieku pievieno, ar X006 – svītro.
