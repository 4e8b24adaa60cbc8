# The guided question and its answer.
guided-title = Hver er þar til bær?
guided-case = Hvaða BUC eða skjal?
guided-case-hint = Kóði á borð við FB_BUC_01 eða S072, eða orð úr titlinum
guided-case-choose = Hvað af þessu áttu við?
guided-country = Hvaða land?
guided-country-none = Veldu land
guided-several = Fleiri lönd í einu
guided-place = Hvar býr eða starfar einstaklingurinn?
guided-place-hint = Bær, landshluti eða svæðiskóði; hafðu reitinn auðan ef þú veist það ekki
guided-day = Hvaða dag?
guided-more = Hlutverk, sendandi, kerfi og bætur
guided-from = Þitt land, sem sendir málið
guided-from-none = Ekki tilgreint
guided-any = Hvað sem er
guided-scheme = Kerfi eða hópur einstaklinga
guided-benefit = Tegund bóta
guided-button = Sýna hver er þar til bær

competent-title = Hver er þar til bær?
competent-title-case = Hver er þar til bær ({ $case })?
competent-lead = Svaraðu því sem þú veist. Svarið sýnir stofnunina sem þú átt að snúa þér til, kóða hennar og ástæðuna.
competent-day = Dagsetning: { $day }
competent-place = Staður: { $place }
competent-role = Hlutverk: { $role }
competent-from = Land sendanda: { $country }
competent-jumps = Lönd í svarinu
competent-nobody = engin stofnun
competent-address-it = Snúðu þér til þessarar stofnunar
competent-first = Sú fyrsta af nokkrum
competent-unclear = Tilgreindu hvar einstaklingurinn býr eða starfar til að greina á milli þeirra.
competent-unclear-scope = Þær hæfa jafn vel. Sjá hér að neðan hverju hver þeirra sinnir.
competent-why = Hvers vegna
competent-others = { $count ->
    [one] { $count } önnur stofnun er einnig þar til bær
   *[other] { $count } aðrar stofnanir eru einnig þar til bærar
}
competent-not = Skyldar stofnanir sem eru ekki þar til bærar
competent-nearest = Þær stofnanir sem næst komast og ástæða þess að þær eru ekki þar til bærar
competent-hubs = Beinar og tengistofnanir
competent-hubs-lead = Snúðu þér til stofnunarinnar hér að ofan; beinir framsendir málið til hennar. Tengistofnun aðstoðar ef þú ert í vafa.
competent-place-read = Staðurinn var skilinn svona: { $place }.
competent-candidates = Hvaða stað áttu við?
competent-place-here = Staður ({ $country })
competent-place-button = Nota þennan stað
competent-all = Allar stofnanir í þessu landi sem taka þátt í þessu BUC
competent-again = Breyta spurningunni
competent-cut = Sýnd eru fyrstu { $shown } svörin af { $count }; spurðu um færri lönd eða eitt BUC til að sjá hin.

problem-title-question = Ekki er hægt að svara spurningunni eins og hún er
problem-no-case = Tilgreindu hvaða BUC eða skjal málið varðar.
problem-case = „{ $value }“ er hvorki BUC, skjal né málaflokkur; skrifaðu kóða á borð við FB_BUC_01, S072 eða FB.

wrong-title = Ef málið var sent rangri stofnun
wrong-ask = Ef þú ert í vafa skaltu spyrja með H_BUC_01 áður en þú sendir málið.
wrong-forward = Stofnunin sem tók við málinu getur framsent það með X007.
wrong-mistake = Þú getur tilkynnt með X008 að það hafi verið sent fyrir mistök.
wrong-reject = Stofnunin hafnar því með X011 ef hún er ekki þar til bær og getur ekki framsent það.
wrong-participant = X100 skiptir um þátttakanda, X005 bætir þátttakanda við og X006 fjarlægir þátttakanda.
