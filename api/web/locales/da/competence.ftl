# The guided question and its answer.
guided-title = Hvilken institution er kompetent?
guided-case = Hvilken BUC eller hvilket dokument?
guided-case-hint = En kode som FB_BUC_01 eller S072 eller ord fra titlen
guided-case-choose = Hvilken af disse mener du?
guided-country = Hvilket land?
guided-country-none = Vælg et land
guided-several = Flere lande på én gang
guided-place = Hvor bor eller arbejder personen?
guided-place-hint = En by, en region eller en områdekode; lad feltet stå tomt, hvis du ikke ved det
guided-day = På hvilken dato?
guided-more = Rolle, afsender, ordning og ydelse
guided-from = Dit land, som sender sagen
guided-from-none = Ikke angivet
guided-any = Alle
guided-scheme = Ordning eller persongruppe
guided-benefit = Ydelsens art
guided-button = Vis den kompetente institution

competent-title = Hvilken institution er kompetent?
competent-title-case = Hvilken institution er kompetent til at behandle { $case }?
competent-lead = Svar på det, du ved. Du får oplyst, hvilken institution du skal henvende dig til, dens kode og begrundelsen.
competent-day = Dato: { $day }
competent-place = Sted: { $place }
competent-role = Rolle: { $role }
competent-from = Afsenderland: { $country }
competent-jumps = Lande i svaret
competent-nobody = ingen
competent-address-it = Henvend dig til denne institution
competent-first = Den første af flere
competent-unclear = Angiv, hvor personen bor eller arbejder, for at skelne mellem dem.
competent-unclear-scope = De passer lige godt. Se nedenfor, hvad hver af dem tager sig af.
competent-why = Begrundelse
competent-others = { $count ->
    [one] { $count } anden institution er også kompetent
   *[other] { $count } andre institutioner er også kompetente
}
competent-not = Kommer tæt på, men er ikke kompetente
competent-nearest = De institutioner, der kommer nærmest, og hvorfor de ikke er kompetente
competent-hubs = Videresendende institutioner og forbindelsesorganer
competent-hubs-lead = Henvend dig til institutionen ovenfor; en videresendende institution sender sagen videre til den. Et forbindelsesorgan hjælper, når du er i tvivl.
competent-place-read = Stedet er forstået som: { $place }.
competent-candidates = Hvilket sted mener du?
competent-place-here = Sted ({ $country })
competent-place-button = Brug dette sted
competent-all = Alle institutioner i dette land, der deltager i denne BUC
competent-again = Ret forespørgslen
competent-cut = De første { $shown } af { $count } svar er vist; spørg om færre lande eller én BUC for at se de øvrige.

problem-title-question = Forespørgslen kan ikke besvares i denne form
problem-no-case = Angiv, hvilken BUC eller hvilket dokument det drejer sig om.
problem-case = »{ $value }« er hverken en BUC, et dokument eller en sektor; skriv en kode som FB_BUC_01, S072 eller FB.

wrong-title = Hvis sagen er sendt til den forkerte institution
wrong-ask = I tvivl? Spørg med H_BUC_01, før du sender sagen.
wrong-forward = Den institution, der har modtaget sagen, kan videresende den med X007.
wrong-mistake = Du kan med X008 meddele, at sagen blev sendt ved en fejl.
wrong-reject = Institutionen afviser sagen med X011, når den ikke er kompetent og ikke kan videresende den.
wrong-participant = X100 skifter deltageren, X005 tilføjer en deltager, og X006 fjerner en deltager.
