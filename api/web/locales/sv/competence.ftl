# The guided question and its answer.
guided-title = Vilken institution är behörig?
guided-case = Vilken BUC eller handling?
guided-case-hint = En kod som FB_BUC_01 eller S072, eller ord ur titeln
guided-case-choose = Vilken av dessa menar du?
guided-country = Vilket land?
guided-country-none = Välj ett land
guided-several = Flera länder på en gång
guided-place = Var bor eller arbetar personen?
guided-place-hint = En ort, en region eller en områdeskod; lämna tomt om du inte vet
guided-day = Vilket datum?
guided-more = Roll, avsändare, system och förmån
guided-from = Ditt land, som skickar ärendet
guided-from-none = Ej angivet
guided-any = Alla
guided-scheme = System eller persongrupp
guided-benefit = Typ av förmån
guided-button = Visa behörig institution

competent-title = Vilken institution är behörig?
competent-title-case = Vilken institution är behörig för { $case }?
competent-lead = Svara på det du vet. Du får veta vilken institution du ska vända dig till, dess kod och skälet.
competent-day = Datum: { $day }
competent-place = Ort: { $place }
competent-role = Roll: { $role }
competent-from = Avsändarland: { $country }
competent-jumps = Länder i svaret
competent-nobody = ingen
competent-address-it = Vänd dig till den här institutionen
competent-first = Den första av flera
competent-unclear = Ange var personen bor eller arbetar för att skilja dem åt.
competent-unclear-scope = De passar lika bra. Se nedan vad var och en av dem ansvarar för.
competent-why = Skäl
competent-others = { $count ->
    [one] { $count } annan institution är också behörig
   *[other] { $count } andra institutioner är också behöriga
}
competent-not = Ligger nära till hands, men är inte behöriga
competent-nearest = De institutioner som ligger närmast till hands, och varför de inte är behöriga
competent-hubs = Vidarebefordrande institutioner och förbindelseorgan
competent-hubs-lead = Vänd dig till institutionen ovan; en vidarebefordrande institution skickar ärendet vidare till den. Ett förbindelseorgan hjälper till när du är osäker.
competent-place-read = Orten har tolkats som: { $place }.
competent-candidates = Vilken ort menar du?
competent-place-here = Ort ({ $country })
competent-place-button = Använd den här orten
competent-all = Alla institutioner i landet som deltar i denna BUC
competent-again = Ändra frågan
competent-cut = De första { $shown } av { $count } svar visas; fråga om färre länder eller en enda BUC för att se de övriga.

problem-title-question = Frågan kan inte besvaras i den här formen
problem-no-case = Ange vilken BUC eller handling det gäller.
problem-case = ”{ $value }” är varken en BUC, en handling eller en sektor; skriv en kod som FB_BUC_01, S072 eller FB.

wrong-title = Om ärendet har skickats till fel institution
wrong-ask = Osäker? Fråga med H_BUC_01 innan du skickar ärendet.
wrong-forward = Den institution som har tagit emot ärendet kan vidarebefordra det med X007.
wrong-mistake = Du kan med X008 meddela att ärendet skickades av misstag.
wrong-reject = Institutionen avvisar ärendet med X011 när den inte är behörig och inte kan vidarebefordra det.
wrong-participant = X100 byter deltagare, X005 lägger till en och X006 tar bort en.
