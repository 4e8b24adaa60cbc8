# The guided question and its answer.
guided-title = Kdo je pristojen?
guided-case = Kateri BUC ali dokument?
guided-case-hint = Koda, na primer FB_BUC_01 ali S072, ali besede iz naziva
guided-case-choose = Katero od teh možnosti imate v mislih?
guided-country = Katera država?
guided-country-none = Izberite državo
guided-several = Več držav hkrati
guided-place = Kje oseba prebiva ali dela?
guided-place-hint = Kraj, regija ali koda območja; če tega ne veste, pustite prazno
guided-day = Na kateri dan?
guided-more = Vloga, pošiljatelj, sistem in dajatev
guided-from = Vaša država, ki pošilja zadevo
guided-from-none = Ni navedeno
guided-any = Katera koli
guided-scheme = Sistem ali skupina oseb
guided-benefit = Vrsta dajatve
guided-button = Prikaži pristojnega nosilca

competent-title = Kdo je pristojen?
competent-title-case = { $case }: kdo je pristojen?
competent-lead = Izpolnite, kar veste. Prikaže se nosilec, na katerega se obrnete, njegova koda in utemeljitev.
competent-day = Na dan { $day }
competent-place = Kraj: { $place }
competent-role = Vloga: { $role }
competent-from = Država pošiljateljica: { $country }
competent-jumps = Države v odgovoru
competent-nobody = nihče
competent-address-it = Obrnite se na tega nosilca
competent-first = Prvi od več nosilcev
competent-unclear = Da jih bo mogoče razlikovati, navedite, kje oseba prebiva ali dela.
competent-unclear-scope = Vsi ustrezajo enako dobro: spodaj je navedeno, za katere primere je posamezni nosilec.
competent-why = Utemeljitev
competent-others = { $count ->
    [one] Pristojen je še { $count } nosilec
    [two] Pristojna sta še { $count } nosilca
    [few] Pristojni so še { $count } nosilci
   *[other] Pristojnih je še { $count } nosilcev
}
competent-not = Nosilci, ki bi prišli v poštev, vendar niso pristojni
competent-nearest = Nosilci, ki bi prišli v poštev, in zakaj niso pristojni
competent-hubs = Usmerjevalni nosilci in organi za zvezo
competent-hubs-lead = Obrnite se na zgoraj navedenega nosilca: usmerjevalni nosilec mu zadevo posreduje. Če niste prepričani, vam pomaga organ za zvezo.
competent-place-read = Upoštevani kraj: { $place }.
competent-candidates = Kateri kraj imate v mislih?
competent-place-here = Kraj v državi { $country }
competent-place-button = Uporabi ta kraj
competent-all = Vsi nosilci te države, ki sodelujejo pri tem BUC
competent-again = Spremeni vprašanje
competent-cut = Število prikazanih odgovorov: { $shown } od { $count }; če želite videti še druge, navedite manj držav ali samo en BUC.

problem-title-question = Na takšno vprašanje ni mogoče odgovoriti
problem-no-case = Navedite, na kateri BUC ali dokument se nanaša vprašanje.
problem-case = „{ $value }“ ni BUC, dokument ali področje; vnesite kodo, na primer FB_BUC_01, S072 ali FB.

wrong-title = Če je bila zadeva poslana napačnemu nosilcu
wrong-ask = Niste prepričani? Preden zadevo pošljete, za pojasnilo zaprosite s H_BUC_01.
wrong-forward = Nosilec, ki je zadevo prejel, jo lahko posreduje z X007.
wrong-mistake = Z X008 lahko sporočite, da je bila zadeva poslana pomotoma.
wrong-reject = Če nosilec ni pristojen in zadeve ne more posredovati, jo zavrne z X011.
wrong-participant = X100 zamenja udeleženca, X005 ga doda, X006 pa ga odstrani.
