# The guided question and its answer.
guided-title = Hvilken institusjon er kompetent?
guided-case = Hvilken BUC eller hvilket dokument?
guided-case-hint = En kode som FB_BUC_01 eller S072, eller ord fra tittelen
guided-case-choose = Hvilken av disse mener du?
guided-country = Hvilket land?
guided-country-none = Velg et land
guided-several = Flere land på én gang
guided-place = Hvor bor eller arbeider personen?
guided-place-hint = En by, en region eller en områdekode; la feltet stå tomt hvis du ikke vet det
guided-day = På hvilken dato?
guided-more = Rolle, avsender, ordning og ytelse
guided-from = Ditt land, som sender saken
guided-from-none = Ikke oppgitt
guided-any = Alle
guided-scheme = Ordning eller persongruppe
guided-benefit = Type ytelse
guided-button = Vis kompetent institusjon

competent-title = Hvilken institusjon er kompetent?
competent-title-case = Hvilken institusjon er kompetent for { $case }?
competent-lead = Svar på det du vet. Du får vite hvilken institusjon du skal henvende deg til, koden dens og begrunnelsen.
competent-day = Dato: { $day }
competent-place = Sted: { $place }
competent-role = Rolle: { $role }
competent-from = Avsenderland: { $country }
competent-jumps = Land i svaret
competent-nobody = ingen
competent-address-it = Henvend deg til denne institusjonen
competent-first = Den første av flere
competent-unclear = Oppgi hvor personen bor eller arbeider, for å skille dem fra hverandre.
competent-unclear-scope = De passer like godt. Se nedenfor hva hver av dem har ansvar for.
competent-why = Begrunnelse
competent-others = { $count ->
    [one] { $count } annen institusjon er også kompetent
   *[other] { $count } andre institusjoner er også kompetente
}
competent-not = Kommer nær, men er ikke kompetente
competent-nearest = Institusjonene som kommer nærmest, og hvorfor de ikke er kompetente
competent-hubs = Videresendende institusjoner og kontaktorganer
competent-hubs-lead = Henvend deg til institusjonen ovenfor; en videresendende institusjon sender saken videre til den. Et kontaktorgan hjelper til når du er usikker.
competent-place-read = Stedet er tolket som: { $place }.
competent-candidates = Hvilket sted mener du?
competent-place-here = Sted ({ $country })
competent-place-button = Bruk dette stedet
competent-all = Alle institusjoner i dette landet som deltar i denne BUC-en
competent-again = Endre spørringen
competent-cut = De første { $shown } av { $count } svar er vist; spør om færre land eller én BUC for å se de andre.

problem-title-question = Spørringen kan ikke besvares slik den er
problem-no-case = Oppgi hvilken BUC eller hvilket dokument det gjelder.
problem-case = «{ $value }» er verken en BUC, et dokument eller en sektor; skriv en kode som FB_BUC_01, S072 eller FB.

wrong-title = Hvis saken er sendt til feil institusjon
wrong-ask = Usikker? Spør med H_BUC_01 før du sender saken.
wrong-forward = Institusjonen som har mottatt saken, kan videresende den med X007.
wrong-mistake = Du kan melde med X008 at saken ble sendt ved en feil.
wrong-reject = Institusjonen avviser saken med X011 når den ikke er kompetent og ikke kan videresende den.
wrong-participant = X100 endrer deltaker, X005 legger til en deltaker, og X006 fjerner en deltaker.
