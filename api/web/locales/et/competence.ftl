# The guided question and its answer.
guided-title = Milline asutus on pädev?
guided-case = Milline BUC või dokument?
guided-case-hint = Kood, näiteks FB_BUC_01 või S072, või sõnu pealkirjast
guided-case-choose = Millist neist mõtlete?
guided-country = Milline riik?
guided-country-none = Valige riik
guided-several = Mitu riiki korraga
guided-place = Kus isik elab või töötab?
guided-place-hint = Linn, piirkond või piirkonna kood; kui te ei tea, jätke tühjaks
guided-day = Mis päeval?
guided-more = Roll, saatja, skeem ja hüvitis
guided-from = Teie riik, kust juhtum saadetakse
guided-from-none = Märkimata
guided-any = Mis tahes
guided-scheme = Skeem või isikute rühm
guided-benefit = Hüvitise liik
guided-button = Näita pädevat asutust

competent-title = Milline asutus on pädev?
competent-title-case = { $case }: milline asutus on pädev?
competent-lead = Vastake nii palju, kui teate. Saate teada, millise asutuse poole pöörduda, mis on selle kood ja miks see on pädev.
competent-day = Seisuga { $day }
competent-place = Koht: { $place }
competent-role = Roll: { $role }
competent-from = Saatja riik: { $country }
competent-jumps = Vastuse riigid
competent-nobody = asutust ei ole
competent-address-it = Pöörduge selle asutuse poole
competent-first = Esimene mitmest
competent-unclear = Õige asutuse valimiseks märkige, kus isik elab või töötab.
competent-unclear-scope = Need sobivad ühtviisi hästi: vaadake altpoolt, millega igaüks tegeleb.
competent-why = Põhjendus
competent-others = { $count ->
    [one] Veel { $count } pädev asutus
   *[other] Veel { $count } pädevat asutust
}
competent-not = Peaaegu sobivad, kuid mitte pädevad asutused
competent-nearest = Kõige lähemad vasted ja põhjus, miks need asutused ei ole pädevad
competent-hubs = Suunajad ja kontaktasutused
competent-hubs-lead = Pöörduge eespool nimetatud asutuse poole: suunaja edastab juhtumi sellele. Kahtluse korral aitab kontaktasutus.
competent-place-read = Kohana mõisteti: { $place }.
competent-candidates = Millist kohta mõtlete?
competent-place-here = Koht riigis { $country }
competent-place-button = Kasuta seda kohta
competent-all = Kõik selle riigi asutused, kes selles BUCis osalevad
competent-again = Muuda küsimust
competent-cut = Näidatud on vastused 1–{ $shown }, kokku on neid { $count }; ülejäänute nägemiseks küsige vähemate riikide või ühe BUCi kohta.

problem-title-question = Sellisel kujul ei saa küsimusele vastata
problem-no-case = Märkige, millise BUCi või dokumendiga on tegemist.
problem-case = „{ $value }“ ei ole BUC, dokument ega valdkond; kirjutage kood, näiteks FB_BUC_01, S072 või FB.

wrong-title = Kui pöörduti vale asutuse poole
wrong-ask = Te ei ole kindel? Küsige H_BUC_01 abil enne juhtumi saatmist.
wrong-forward = Juhtumi saanud asutus saab selle X007-ga edastada.
wrong-mistake = X008-ga saate teatada, et juhtum saadeti ekslikult.
wrong-reject = Asutus lükkab juhtumi X011-ga tagasi, kui ta ei ole pädev ega saa seda edastada.
wrong-participant = X100 vahetab osaleja, X005 lisab osaleja ja X006 eemaldab osaleja.
