practice-title = God praksis
practice-lead = Hvad myndigheder har gjort ved et problem med elektronisk udveksling, hvad der kom ud af det, og hvem der genbruger det.
practice-search = Søg i god praksis
practice-words = Hvad søger du? Ord på et hvilket som helst sprog, en BUC, et land
practice-count =
    { $count ->
        [one] { $count } praksis
       *[other] { $count } praksisser
    }
practice-nothing = Intet passer. Fjern en betingelse, eller søg efter andre ord.
practice-all = Alle gode praksisser
practice-order-relevance = Bedste resultat først
practice-order-newest = Nyeste først
practice-order-uptake = Mest genbrugte først
practice-statistics = Tal om samlingen
practice-feed = Nye gode praksisser (feed)
practice-submit-one = Skriv en god praksis
practice-untitled = Praksis uden titel
practice-example = Eksempel
practice-demonstration = Dette er et eksempel, der er skrevet til demonstrationsdata. Det er ikke sket noget sted, og ingen af de nævnte institutioner har gjort det.
practice-facet-country = Land
practice-facet-sector = Sektorer
practice-facet-buc = Forretningsprocesser (BUC’er)
practice-facet-institution = Institutioner
practice-facet-maturity = Modenhed
practice-facet-outcome = Udfald
practice-facet-transferable = Kan overføres
practice-facet-year = Startår
practice-facet-from = Fra året
practice-facet-to = Til og med året
practice-facet-stage = Genbrug
practice-facet-adopter = Genbrugt i
practice-facet-language = Skrevet på
practice-facet-status = Status
practice-facet-contact = Fælles postkasse
practice-maturity-PILOT = Pilotprojekt
practice-maturity-IN_OPERATION = I drift
practice-maturity-ESTABLISHED = Veletableret
practice-outcome-WORKED = Virkede
practice-outcome-PARTLY_WORKED = Virkede delvis
practice-outcome-DID_NOT_WORK = Virkede ikke
practice-transferable-AS_IS = Uændret
practice-transferable-WITH_CHANGES = Med ændringer
practice-transferable-NOT_TRANSFERABLE = Kan ikke overføres
practice-stage-INTERESTED = Interesseret
practice-stage-PLANNED = Planlagt
practice-stage-PILOTING = Afprøves
practice-stage-IN_USE = I brug
practice-stage-ABANDONED = Opgivet
practice-state-DRAFT = Udkast
practice-state-SUBMITTED = Afventer den nationale koordinator
practice-state-NATIONALLY_APPROVED = Afventer programmet
practice-state-RETURNED = Sendt tilbage
practice-state-REFUSED = Afvist
practice-state-PUBLISHED = Offentliggjort
practice-state-EXPIRED = Udløbet
practice-state-SUPERSEDED = Afløst
practice-state-ARCHIVED = Arkiveret
practice-field-title = Titel
practice-field-summary = Kort fortalt
practice-field-problem = Problemet
practice-field-solution = Hvad der blev gjort
practice-field-results = Resultater
practice-field-costs = Omkostninger
practice-field-challenges = Vanskeligheder
practice-field-transferability = Hvad andre har brug for
practice-hint-title = Hvad der blev gjort, på én linje.
practice-hint-summary = Hvad, for hvem og med hvilken virkning.
practice-hint-problem = Hvad der var galt før, og for hvem.
practice-hint-solution = Hvad I gjorde, trin for trin.
practice-hint-results = Hvad der kom ud af det, og hvordan I ved det: tal med angivelse af perioden.
practice-hint-costs = Arbejdsdage, licenser og udgifter til at holde det i drift.
practice-hint-challenges = Hvad der var svært, og hvad I ville gøre anderledes.
practice-hint-transferability = Hvad et andet land har brug for for at gøre det samme, og hvad der ikke kan overføres.
practice-letters =
    { $count ->
        [one] Højst { $count } tegn.
       *[other] Højst { $count } tegn.
    }
practice-left = Tegn tilbage:
practice-uptake-line =
    { $count ->
        [one] { $count } tilfælde af genbrug, heraf { $used } i brug
       *[other] { $count } tilfælde af genbrug, heraf { $used } i brug
    }
practice-version = Version { $number }, offentliggjort den { $on }.
practice-due = Skal bekræftes før den { $day }.
practice-original = Originalsprog: { $language }.
practice-expired = Denne praksis er ikke bekræftet i 24 måneder og står ikke længere på listen.
practice-superseded = Denne version er afløst af en senere.
practice-archived = Denne praksis er arkiveret: { $reason }
practice-to-current = Til den nyeste version
practice-to-published = Til den offentliggjorte version
practice-languages = Sprog for denne praksis
practice-take-up = Angiv genbrug
practice-under-way = Version under udarbejdelse
practice-new-version = Skriv en ny version
practice-confirm = Bekræft, at den stadig er rigtig
practice-archive = Arkivér denne praksis
practice-archive-reason = Hvorfor den tages af listen; alle kan læse det
practice-more = Links og filer
practice-uptake = Genbrug
practice-uptake-none = Ingen har endnu angivet, at de genbruger denne praksis.
practice-map = Hvor den genbruges
practice-origin = Oprindelsesland
practice-no-uptake = Intet genbrug angivet
practice-stages = Trin
practice-over-time = Udvikling over tid
practice-by-then = Pr.
practice-similar = Lignende praksisser
practice-facts = Kort overblik
practice-versions = Andre versioner
practice-uptake-adaptation = Hvad der blev ændret
practice-uptake-evidence = Dokumentation
practice-uptake-reason = Hvorfor den blev opgivet
practice-own = Praksisser under udarbejdelse
practice-your-turn = Din tur
practice-others-turn = Afventer andre
practice-nothing-waits = Intet venter på dig.
practice-since = siden den { $day }
practice-turn-author = Det er forfatterens tur.
practice-turn-coordinator = Det er den nationale koordinators tur.
practice-turn-programme = Det er programmets tur.
practice-edit = Ret
practice-preview = Forhåndsvisning
practice-steps = Hvad der er sket indtil nu
practice-wrong = Skal rettes, før den kan indsendes
practice-missing =
    { $count ->
        [one] { $count } oplysning er endnu ikke angivet
       *[other] { $count } oplysninger er endnu ikke angivet
    }
practice-missing-hint = Den kan indsendes uden dem, men læserne vil lede efter dem.
practice-missing-english = { $field }, på engelsk
practice-submit = Indsend
practice-submit-hint = Den går til den nationale koordinator og derefter til programmet.
practice-decide = Din afgørelse
practice-comment = Bemærkning til forfatteren
practice-comment-hint = Kræves for at sende tilbage eller afvise.
practice-approve = Godkend for landet
practice-publish = Offentliggør
practice-return = Send tilbage til rettelse
practice-refuse = Afvis
practice-discard = Kassér denne version
practice-discard-hint = Intet af den bevares. Det, der er offentliggjort, forbliver.
practice-discard-sure = Kassér
practice-new = Ny god praksis
practice-saved = Gemt den { $at }.
practice-overtaken = En anden har gemt en nyere version i mellemtiden. Din tekst står nedenfor; gem igen for at erstatte den andens.
practice-original-label = Originalsprog
practice-original-hint = Det sprog, du skriver på; tekster på andre sprog er oversættelser af den.
practice-translating = Sproget for din oversættelse: { $language }. Teksten over hvert felt er originalen.
practice-texts = Tekster
practice-markdown = Lad en linje stå tom mellem afsnit. Linjer, der begynder med »- «, bliver til en liste, og **to stjerner** giver fed skrift.
practice-required = kræves
practice-choose = Vælg
practice-outcome-hint = En praksis, der ikke virkede, hjælper også andre.
practice-bucs-hint = Koder med komma imellem, f.eks. FB_BUC_01.
practice-institutions-hint = Koder i registret med komma imellem.
practice-contact-hint = En instans’ postkasse, ikke en persons.
practice-links = Links
practice-link-title = Tekst
practice-link-url = Adresse
practice-save = Gem
practice-save-preview = Gem, og se forhåndsvisning
practice-files = Filer
practice-file = Fil
practice-file-add = Tilføj filen
practice-file-remove = Fjern
file-kinds = Tilladte filtyper: { $list }, uden makroer og scripts.
file-most = Højst { $count } MB pr. fil.
file-kilobytes = { $count } kB
practice-next-lead = Den næste version begynder med det, der står i den offentliggjorte. Den bliver på listen, indtil den næste er offentliggjort.
practice-next-begin = Begynd den næste version
uptake-lead = Angiv, hvor langt dit land eller en af dets institutioner er med denne praksis. Alle kan læse det undtagen postkassen.
uptake-owner = Postkassen for denne praksis:
uptake-own-title = Angivet indtil nu
uptake-change = ret
uptake-changing = Ret: { $who }
uptake-new = Ny angivelse
uptake-institution-hint = Institutionens kode i registret; lad feltet stå tomt for hele landet.
uptake-stage = Hvor langt I er
uptake-adaptation-hint = Hvad I gør anderledes end i originalen.
uptake-evidence-hint = Hvad der viser, at det virker: tal, en rapport, et link.
uptake-reason-hint = Kun hvis I har opgivet den: hvorfor, så andre kan lære af det.
uptake-contact-hint = En instans’ postkasse; kun de ansvarlige for denne praksis og programmet kan se den.
uptake-save = Gem angivelsen
practice-figure-practices = Praksisser
practice-figure-adopters = Tilfælde af genbrug
practice-figure-countries = Lande med en praksis eller med genbrug
practice-figure-warnings = Praksisser, der ikke virkede eller ikke kan overføres
practice-figure-expired = Udløbne praksisser
practice-figure-median = Fra indsendelse til afgørelse (median)
practice-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dage
    }
practice-no-decisions = Endnu ingen afgørelse
practice-by-sector = Efter sektor
practice-by-country = Efter land
practice-month = Måned
practice-ledger = Oversigten over genbrug som fil
practice-needed = Dette kræves, før praksissen kan indsendes.
practice-original-missing = Skriv også dette på praksissens originalsprog ({ $language }).
practice-language-twice = Dette står her to gange på samme sprog; behold kun det ene.
practice-year = Angiv startåret, fra { $first } til { $final }.
practice-wrong-state = Det er ikke muligt, når praksissens status er »{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}«; se på den, som den er nu.
uptake-own = Praksissen kommer herfra; ingen genbruger sin egen.
uptake-reason = Skriv, hvorfor den blev opgivet, så andre kan lære af det.
uptake-wrong-stage = »{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}« kan ikke følge efter »{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[other] –
}«.
uptake-not-listed = Denne praksis står ikke længere på listen over god praksis.
uptake-stage-needed = Angiv, hvor langt I er.
file-name = Giv filen et enkelt navn på højst 120 tegn.
file-size = En fil må højst være på { $most } MB og må ikke være tom.
file-type = Denne fil kan ikke modtages: Den skal være det, dens navn siger, uden makroer og scripts, og være af en af disse typer: { $list }.
list-unknown-value = »{ $value }« kendes ikke her; vælg fra listen ved siden af.
