practice-title = Goda exempel
practice-lead = Vad förvaltningar har gjort åt ett problem med elektroniskt utbyte, vad det ledde till och vilka som återanvänder det.
practice-search = Sök bland goda exempel
practice-words = Vad söker du? Ord på vilket språk som helst, en BUC, ett land
practice-count =
    { $count ->
        [one] { $count } gott exempel
       *[other] { $count } goda exempel
    }
practice-nothing = Inget passar. Ta bort ett villkor eller sök efter andra ord.
practice-all = Alla goda exempel
practice-order-relevance = Bästa träff först
practice-order-newest = Nyast först
practice-order-uptake = Mest återanvända först
practice-statistics = Siffror om samlingen
practice-feed = Nya goda exempel (flöde)
practice-submit-one = Skriv ett gott exempel
practice-untitled = Exempel utan titel
practice-example = Demonstration
practice-demonstration = Detta är ett påhittat exempel, skrivet för demonstrationsdata. Det har inte hänt någonstans, och ingen av de institutioner som nämns här har gjort det.
practice-facet-country = Land
practice-facet-sector = Sektorer
practice-facet-buc = Användningsfall (BUC:ar)
practice-facet-institution = Institutioner
practice-facet-maturity = Mognad
practice-facet-outcome = Utfall
practice-facet-transferable = Överförbart
practice-facet-year = Startår
practice-facet-from = Från och med året
practice-facet-to = Till och med året
practice-facet-stage = Återanvändning
practice-facet-adopter = Återanvänt i
practice-facet-language = Skrivet på
practice-facet-status = Status
practice-facet-contact = Funktionsbrevlåda
practice-maturity-PILOT = Pilotprojekt
practice-maturity-IN_OPERATION = I drift
practice-maturity-ESTABLISHED = Väletablerat
practice-outcome-WORKED = Fungerade
practice-outcome-PARTLY_WORKED = Fungerade delvis
practice-outcome-DID_NOT_WORK = Fungerade inte
practice-transferable-AS_IS = Oförändrat
practice-transferable-WITH_CHANGES = Med ändringar
practice-transferable-NOT_TRANSFERABLE = Inte överförbart
practice-stage-INTERESTED = Intresserad
practice-stage-PLANNED = Planerat
practice-stage-PILOTING = Prövas
practice-stage-IN_USE = I bruk
practice-stage-ABANDONED = Avbrutet
practice-state-DRAFT = Utkast
practice-state-SUBMITTED = Väntar på den nationella samordnaren
practice-state-NATIONALLY_APPROVED = Väntar på programmet
practice-state-RETURNED = Återsänt
practice-state-REFUSED = Avslaget
practice-state-PUBLISHED = Publicerat
practice-state-EXPIRED = Ej längre giltigt
practice-state-SUPERSEDED = Ersatt
practice-state-ARCHIVED = Arkiverat
practice-field-title = Titel
practice-field-summary = I korthet
practice-field-problem = Problemet
practice-field-solution = Vad som gjordes
practice-field-results = Resultat
practice-field-costs = Kostnader
practice-field-challenges = Svårigheter
practice-field-transferability = Vad andra behöver
practice-hint-title = Vad som gjordes, på en rad.
practice-hint-summary = Vad, för vem och med vilken effekt.
practice-hint-problem = Vad som inte fungerade tidigare, och för vem.
practice-hint-solution = Vad ni gjorde, steg för steg.
practice-hint-results = Vad det ledde till och hur ni vet det: siffror med angiven period.
practice-hint-costs = Arbetsdagar, licenser och vad den löpande driften kostar.
practice-hint-challenges = Vad som var svårt och vad ni skulle göra annorlunda.
practice-hint-transferability = Vad ett annat land behöver för att göra samma sak, och vad som inte kan överföras.
practice-letters =
    { $count ->
        [one] Högst { $count } tecken.
       *[other] Högst { $count } tecken.
    }
practice-left = Tecken kvar:
practice-uptake-line =
    { $count ->
        [one] { $count } fall av återanvändning, varav { $used } i bruk
       *[other] { $count } fall av återanvändning, varav { $used } i bruk
    }
practice-version = Version { $number }, publicerad den { $on }.
practice-due = Ska bekräftas före den { $day }.
practice-original = Originalspråk: { $language }.
practice-expired = Det här exemplet har inte bekräftats på 24 månader och finns inte längre i listan.
practice-superseded = Den här versionen har ersatts av en senare.
practice-archived = Det här exemplet har arkiverats: { $reason }
practice-to-current = Till den senaste versionen
practice-to-published = Till den publicerade versionen
practice-languages = Exemplets språk
practice-take-up = Ange återanvändning
practice-under-way = Version under arbete
practice-new-version = Skriv en ny version
practice-confirm = Bekräfta att det fortfarande är riktigt
practice-archive = Arkivera det här exemplet
practice-archive-reason = Varför det tas bort från listan; alla kan läsa det
practice-more = Länkar och filer
practice-uptake = Återanvändning
practice-uptake-none = Ännu har ingen angett att de återanvänder exemplet.
practice-map = Var det återanvänds
practice-origin = Ursprungsland
practice-no-uptake = Ingen återanvändning angiven
practice-stages = Steg
practice-over-time = Utveckling över tid
practice-by-then = Per den
practice-similar = Liknande exempel
practice-facts = Översikt
practice-versions = Andra versioner
practice-uptake-adaptation = Vad som ändrades
practice-uptake-evidence = Underlag
practice-uptake-reason = Varför det avbröts
practice-own = Exempel under arbete
practice-your-turn = Din tur
practice-others-turn = Väntar på andra
practice-nothing-waits = Inget väntar på dig.
practice-since = sedan den { $day }
practice-turn-author = Det är författarens tur.
practice-turn-coordinator = Det är den nationella samordnarens tur.
practice-turn-programme = Det är programmets tur.
practice-edit = Ändra
practice-preview = Förhandsgranska
practice-steps = Vad som har hänt hittills
practice-wrong = Att rätta innan det kan lämnas in
practice-missing =
    { $count ->
        [one] { $count } uppgift har ännu inte angetts
       *[other] { $count } uppgifter har ännu inte angetts
    }
practice-missing-hint = Exemplet kan lämnas in utan dem, men läsarna kommer att leta efter dem.
practice-missing-english = { $field }, på engelska
practice-submit = Lämna in
practice-submit-hint = Det går till den nationella samordnaren och sedan till programmet.
practice-decide = Ditt beslut
practice-comment = Kommentar till författaren
practice-comment-hint = Krävs för att återsända eller avslå.
practice-approve = Godkänn för landet
practice-publish = Publicera
practice-return = Återsänd för rättelse
practice-refuse = Avslå
practice-discard = Kassera den här versionen
practice-discard-hint = Inget av den sparas. Det som är publicerat finns kvar.
practice-discard-sure = Kassera
practice-new = Nytt gott exempel
practice-saved = Sparat den { $at }.
practice-overtaken = Någon har sparat en nyare version under tiden. Din text står nedan; spara igen för att ersätta den andra.
practice-original-label = Originalspråk
practice-original-hint = Språket du skriver på; texter på andra språk är översättningar av originalet.
practice-translating = Språk för din översättning: { $language }. Texten ovanför varje fält är originalet.
practice-texts = Texter
practice-markdown = Lämna en tom rad mellan stycken. Rader som börjar med ”- ” blir en lista, och **två asterisker** ger fet stil.
practice-required = krävs
practice-choose = Välj
practice-outcome-hint = Även något som inte fungerade är till hjälp för andra.
practice-bucs-hint = Koder med kommatecken emellan, t.ex. FB_BUC_01.
practice-institutions-hint = Koder i registret med kommatecken emellan.
practice-contact-hint = En instans brevlåda, inte en persons.
practice-links = Länkar
practice-link-title = Text
practice-link-url = Adress
practice-save = Spara
practice-save-preview = Spara och förhandsgranska
practice-files = Filer
practice-file = Fil
practice-file-add = Lägg till filen
practice-file-remove = Ta bort
file-kinds = Tillåtna filtyper: { $list }, utan makron och skript.
file-most = Högst { $count } MB per fil.
file-kilobytes = { $count } kB
practice-next-lead = Nästa version börjar med det som står i den publicerade. Den finns kvar i listan tills nästa har publicerats.
practice-next-begin = Börja på nästa version
uptake-lead = Ange hur långt ditt land, eller en institution i landet, har kommit med det här exemplet. Alla kan läsa detta utom brevlådan.
uptake-owner = Exemplets egen brevlåda:
uptake-own-title = Angivet hittills
uptake-change = ändra
uptake-changing = Ändra: { $who }
uptake-new = Ny uppgift
uptake-institution-hint = Institutionens kod i registret; lämna tomt för hela landet.
uptake-stage = Hur långt ni har kommit
uptake-adaptation-hint = Vad ni gör annorlunda än i originalet.
uptake-evidence-hint = Vad som visar att det fungerar: siffror, en rapport, en länk.
uptake-reason-hint = Endast om ni har avbrutit: varför, så att andra kan lära sig av det.
uptake-contact-hint = En instans brevlåda; endast de ansvariga för exemplet och programmet ser den.
uptake-save = Spara uppgiften
practice-figure-practices = Goda exempel
practice-figure-adopters = Fall av återanvändning
practice-figure-countries = Länder med ett exempel eller med återanvändning
practice-figure-warnings = Exempel som inte fungerade eller inte är överförbara
practice-figure-expired = Exempel som inte längre är giltiga
practice-figure-median = Från inlämning till beslut (median)
practice-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
practice-no-decisions = Inget beslut ännu
practice-by-sector = Efter sektor
practice-by-country = Efter land
practice-month = Månad
practice-ledger = Förteckningen över återanvändning som fil
practice-needed = Detta krävs innan exemplet kan lämnas in.
practice-original-missing = Skriv detta även på exemplets originalspråk ({ $language }).
practice-language-twice = Detta står här två gånger på samma språk; behåll bara det ena.
practice-year = Ange startåret, från { $first } till { $final }.
practice-wrong-state = Detta är inte möjligt när exemplets status är ”{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}”; se hur det ser ut nu.
uptake-own = Exemplet kommer härifrån; ingen återanvänder sitt eget.
uptake-reason = Skriv varför det avbröts, så att andra kan lära sig av det.
uptake-wrong-stage = ”{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}” kan inte komma efter ”{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[other] –
}”.
uptake-not-listed = Exemplet finns inte längre i listan över goda exempel.
uptake-stage-needed = Ange hur långt ni har kommit.
file-name = Ge filen ett enkelt namn med högst 120 tecken.
file-size = En fil får vara på högst { $most } MB och får inte vara tom.
file-type = Filen tas inte emot: den måste vara det som namnet anger, utan makron och skript, och vara av någon av dessa typer: { $list }.
list-unknown-value = ”{ $value }” är inte känt här; välj i listan intill.
