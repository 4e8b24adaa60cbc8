practice-title = Goede praktijken
practice-lead = Wat overheden aan een probleem met elektronische uitwisseling hebben gedaan, wat het opleverde en wie het overneemt.
practice-search = In goede praktijken zoeken
practice-words = Wat zoekt u? Woorden in elke taal, een BUC, een land
practice-count =
    { $count ->
        [one] { $count } goede praktijk
       *[other] { $count } goede praktijken
    }
practice-nothing = Niets voldoet. Verwijder een voorwaarde of zoek op andere woorden.
practice-all = Alle goede praktijken
practice-order-relevance = Beste resultaat eerst
practice-order-newest = Nieuwste eerst
practice-order-uptake = Meest overgenomen eerst
practice-statistics = Cijfers van het register
practice-feed = Nieuwe goede praktijken (feed)
practice-submit-one = Goede praktijk schrijven
practice-untitled = Praktijk zonder titel
practice-example = Voorbeeld
practice-demonstration = Dit is een voorbeeld, geschreven voor de demonstratiegegevens. Het is nergens gebeurd en geen van de genoemde organen heeft dit gedaan.
practice-facet-country = Land
practice-facet-sector = Sectoren
practice-facet-buc = Gebruiksscenario’s (BUC’s)
practice-facet-institution = Organen
practice-facet-maturity = Rijpheid
practice-facet-outcome = Uitkomst
practice-facet-transferable = Overdraagbaar
practice-facet-year = Beginjaar
practice-facet-from = Vanaf het jaar
practice-facet-to = Tot en met het jaar
practice-facet-stage = Overname
practice-facet-adopter = Overgenomen in
practice-facet-language = Geschreven in
practice-facet-status = Status
practice-facet-contact = Algemeen postvak
practice-maturity-PILOT = Proefproject
practice-maturity-IN_OPERATION = In werking
practice-maturity-ESTABLISHED = Ingeburgerd
practice-outcome-WORKED = Werkte
practice-outcome-PARTLY_WORKED = Werkte deels
practice-outcome-DID_NOT_WORK = Werkte niet
practice-transferable-AS_IS = Ongewijzigd
practice-transferable-WITH_CHANGES = Met aanpassingen
practice-transferable-NOT_TRANSFERABLE = Niet overdraagbaar
practice-stage-INTERESTED = Geïnteresseerd
practice-stage-PLANNED = Gepland
practice-stage-PILOTING = In proef
practice-stage-IN_USE = In gebruik
practice-stage-ABANDONED = Opgegeven
practice-state-DRAFT = Concept
practice-state-SUBMITTED = Wacht op de nationale coördinator
practice-state-NATIONALLY_APPROVED = Wacht op het programma
practice-state-RETURNED = Teruggestuurd
practice-state-REFUSED = Afgewezen
practice-state-PUBLISHED = Gepubliceerd
practice-state-EXPIRED = Verlopen
practice-state-SUPERSEDED = Vervangen
practice-state-ARCHIVED = Gearchiveerd
practice-field-title = Titel
practice-field-summary = In het kort
practice-field-problem = Het probleem
practice-field-solution = Wat er is gedaan
practice-field-results = Resultaten
practice-field-costs = Kosten
practice-field-challenges = Moeilijkheden
practice-field-transferability = Wat anderen nodig hebben
practice-hint-title = Wat er is gedaan, in één regel.
practice-hint-summary = Wat, voor wie en met welk effect.
practice-hint-problem = Wat er eerst niet goed ging, en voor wie.
practice-hint-solution = Wat u hebt gedaan, stap voor stap.
practice-hint-results = Wat het opleverde en hoe u dat weet: cijfers met hun periode.
practice-hint-costs = Werkdagen, licenties en wat het kost om het draaiende te houden.
practice-hint-challenges = Wat moeilijk was en wat u anders zou doen.
practice-hint-transferability = Wat een ander land nodig heeft om hetzelfde te doen, en wat niet overdraagbaar is.
practice-letters =
    { $count ->
        [one] Hoogstens { $count } teken.
       *[other] Hoogstens { $count } tekens.
    }
practice-left = Resterende tekens:
practice-uptake-line =
    { $count ->
        [one] { $count } overname, waarvan { $used } in gebruik
       *[other] { $count } overnames, waarvan { $used } in gebruik
    }
practice-version = Versie { $number }, gepubliceerd op { $on }.
practice-due = Te bevestigen vóór { $day }.
practice-original = Oorspronkelijke taal: { $language }.
practice-expired = Deze praktijk is 24 maanden niet bevestigd en staat niet meer in de lijst.
practice-superseded = Deze versie is door een latere versie vervangen.
practice-archived = Deze praktijk is gearchiveerd: { $reason }
practice-to-current = Naar de nieuwste versie
practice-to-published = Naar de gepubliceerde versie
practice-languages = Talen van deze praktijk
practice-take-up = Overname opgeven
practice-under-way = Versie in bewerking
practice-new-version = Nieuwe versie schrijven
practice-confirm = Bevestigen dat de praktijk nog juist is
practice-archive = Deze praktijk archiveren
practice-archive-reason = Waarom de praktijk uit de lijst gaat; iedereen kan dit lezen
practice-more = Links en bestanden
practice-uptake = Overname
practice-uptake-none = Nog niemand heeft opgegeven deze praktijk over te nemen.
practice-map = Waar de praktijk wordt overgenomen
practice-origin = Land van herkomst
practice-no-uptake = Geen overname opgegeven
practice-stages = Fasen
practice-over-time = Verloop in de tijd
practice-by-then = Stand op
practice-similar = Vergelijkbare praktijken
practice-facts = In één oogopslag
practice-versions = Andere versies
practice-uptake-adaptation = Wat is aangepast
practice-uptake-evidence = Bewijs
practice-uptake-reason = Waarom de praktijk is opgegeven
practice-own = Praktijken in bewerking
practice-your-turn = U bent aan zet
practice-others-turn = Wacht op anderen
practice-nothing-waits = Er wacht niets op u.
practice-since = sinds { $day }
practice-turn-author = De auteur is aan zet.
practice-turn-coordinator = De nationale coördinator is aan zet.
practice-turn-programme = Het programma is aan zet.
practice-edit = Wijzigen
practice-preview = Voorbeeldweergave
practice-steps = Wat er tot nu toe is gebeurd
practice-wrong = Te verbeteren vóór indiening
practice-missing =
    { $count ->
        [one] { $count } gegeven is nog niet vermeld
       *[other] { $count } gegevens zijn nog niet vermeld
    }
practice-missing-hint = De praktijk kan ook zonder deze gegevens worden ingediend; lezers zullen ernaar zoeken.
practice-missing-english = { $field }, in het Engels
practice-submit = Indienen
practice-submit-hint = De praktijk gaat naar de nationale coördinator en daarna naar het programma.
practice-decide = Uw beslissing
practice-comment = Opmerking voor de auteur
practice-comment-hint = Nodig om terug te sturen of af te wijzen.
practice-approve = Goedkeuren voor het land
practice-publish = Publiceren
practice-return = Terugsturen ter verbetering
practice-refuse = Afwijzen
practice-discard = Deze versie verwijderen
practice-discard-hint = Er blijft niets van bewaard. Wat is gepubliceerd, blijft staan.
practice-discard-sure = Verwijderen
practice-new = Nieuwe goede praktijk
practice-saved = Opgeslagen op { $at }.
practice-overtaken = Iemand heeft intussen een nieuwere versie opgeslagen. Uw tekst staat hieronder; sla opnieuw op om de andere te vervangen.
practice-original-label = Oorspronkelijke taal
practice-original-hint = De taal waarin u schrijft; teksten in andere talen zijn vertalingen daarvan.
practice-translating = Taal van uw vertaling: { $language }. De tekst boven elk veld is het origineel.
practice-texts = Teksten
practice-markdown = Laat een regel leeg tussen alinea’s. Regels die met ‘- ’ beginnen, vormen een lijst; **twee sterretjes** maken de letters vet.
practice-required = vereist
practice-choose = Maak een keuze
practice-outcome-hint = Ook een praktijk die niet werkte, helpt anderen.
practice-bucs-hint = Codes met komma’s ertussen, bijvoorbeeld FB_BUC_01.
practice-institutions-hint = Codes uit de gids met komma’s ertussen.
practice-contact-hint = Het postvak van een instantie, niet van een persoon.
practice-links = Links
practice-link-title = Tekst
practice-link-url = Adres
practice-save = Opslaan
practice-save-preview = Opslaan en bekijken
practice-files = Bestanden
practice-file = Bestand
practice-file-add = Bestand toevoegen
practice-file-remove = Verwijderen
file-kinds = Toegestaan zijn: { $list }, zonder macro’s of scripts.
file-most = Hoogstens { $count } MB per bestand.
file-kilobytes = { $count } kB
practice-next-lead = De volgende versie begint met wat er in de gepubliceerde staat. Die blijft in de lijst tot de volgende is gepubliceerd.
practice-next-begin = Volgende versie beginnen
uptake-lead = Geef aan hoever uw land, of een orgaan ervan, met deze praktijk is. Iedereen kan dit lezen, behalve het postvak.
uptake-owner = Het postvak van de praktijk zelf:
uptake-own-title = Tot nu toe opgegeven
uptake-change = wijzigen
uptake-changing = Wijzigen: { $who }
uptake-new = Nieuwe opgave
uptake-institution-hint = De code in de gids; laat dit leeg voor het land als geheel.
uptake-stage = Hoever u bent
uptake-adaptation-hint = Wat u anders doet dan in het origineel.
uptake-evidence-hint = Waaruit blijkt dat het werkt: cijfers, een verslag, een link.
uptake-reason-hint = Alleen als u ermee bent gestopt: waarom, zodat anderen ervan leren.
uptake-contact-hint = Het postvak van een instantie; alleen de verantwoordelijken voor de praktijk en het programma zien het.
uptake-save = Opgave opslaan
practice-figure-practices = Praktijken
practice-figure-adopters = Overnames
practice-figure-countries = Landen met een praktijk of een overname
practice-figure-warnings = Praktijken die niet werkten of niet overdraagbaar zijn
practice-figure-expired = Verlopen praktijken
practice-figure-median = Van indiening tot beslissing (mediaan)
practice-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
practice-no-decisions = Nog geen beslissing
practice-by-sector = Per sector
practice-by-country = Per land
practice-month = Maand
practice-ledger = Het overnameregister als bestand
practice-needed = Dit is nodig voordat de praktijk kan worden ingediend.
practice-original-missing = Schrijf dit ook in de oorspronkelijke taal van de praktijk ({ $language }).
practice-language-twice = Dit staat hier twee keer in dezelfde taal; behoud er één.
practice-year = Geef het beginjaar op, van { $first } tot en met { $final }.
practice-wrong-state = Dit is niet mogelijk, want de praktijk heeft de status ‘{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}’; bekijk de praktijk zoals die nu is.
uptake-own = De praktijk komt hiervandaan; niemand neemt een eigen praktijk over.
uptake-reason = Schrijf waarom de praktijk is opgegeven, zodat anderen ervan leren.
uptake-wrong-stage = ‘{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}’ kan in het register niet op ‘{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[other] –
}’ volgen.
uptake-not-listed = Deze praktijk staat niet meer in de lijst van goede praktijken.
uptake-stage-needed = Geef aan hoever u bent.
file-name = Geef het bestand een eenvoudige naam van hoogstens 120 tekens.
file-size = Een bestand mag hoogstens { $most } MB groot zijn en mag niet leeg zijn.
file-type = Dit bestand wordt niet aanvaard: het moet zijn wat de naam zegt, zonder macro’s of scripts, en van een van deze soorten zijn: { $list }.
list-unknown-value = ‘{ $value }’ is hier niet bekend; kies uit de lijst ernaast.
