# Changing entries: requests, versions, what differs.
requests-title = Wijzigingsverzoeken
requests-lead = Wat er in vermeldingen moet worden gewijzigd, wie daarover beslist en vanaf welke dag het geldt.
requests-create = Nieuwe vermelding aanmaken
requests-total = { $count ->
    [0] Geen verzoeken
    [one] { $count } verzoek
   *[other] { $count } verzoeken
}
requests-state = Status
requests-any = Alle
requests-code = Code
requests-filter = Tonen
requests-what = Onderwerp
requests-country = Land
requests-day = Van kracht op
requests-who = Geschreven door
requests-short = korte termijn
requests-next = Volgende pagina

request-DRAFT = concept
request-PROPOSED = ingediend
request-APPROVED = goedgekeurd
request-RETURNED = teruggestuurd
request-REFUSED = afgewezen
request-WITHDRAWN = ingetrokken

act-CREATED = Nieuwe vermelding
act-CHANGED = Wijziging
act-ENDED = Beëindiging
act-MERGED = Samenvoeging
act-SPLIT = Splitsing
act-RENAMED = Nieuwe naam
act-RESTORED = Wijziging ongedaan gemaakt
act-IMPORTED = Uit een bestand
act-LOADED = Eerste invoer
act-CONFIRMED = Als juist bevestigd
act-HIDDEN = Niet meer openbaar
act-PERSONS_ERASED = Contactpersonen gewist op de daarvoor opgegeven dag

request-note = Waarom
request-short-reason = Waarom het niet kan wachten
request-announced = Aangekondigd op
request-drafted-by = Geschreven door
request-proposed-by = Ingediend door
request-approved-by = Goedgekeurd door
request-returned-by = Teruggestuurd door
request-refused-by = Afgewezen door
request-reason = Reden
request-problems = Dit staat in de weg
request-would-change = Wat er zou wijzigen
request-earliest = Bij goedkeuring vandaag kan de wijziging zonder opgave van reden op zijn vroegst op { $on } van kracht worden.
request-edit = Opnieuw schrijven
request-propose = Indienen
request-withdraw = Intrekken
request-decide-title = Beslissing
request-decide-reason = Reden
request-decide-hint = Nodig om terug te sturen of af te wijzen; om goed te keuren alleen als de termijn te kort is.
request-approve = Goedkeuren
request-return = Terugsturen ter verbetering
request-refuse = Afwijzen
request-second-person = Dit wacht op een coördinator van hetzelfde land die het verzoek niet zelf heeft ingediend.

difference-title = Verschillen
difference-field = Veld
difference-days = Dagen
difference-before = Voor
difference-after = Na
difference-nothing = niets
difference-new = nieuw
difference-ready = gereed
difference-not-ready = niet gereed
days-from = vanaf { $day }
days-until = tot en met { $day }
days-between = { $from } – { $last }

item-names = Namen
item-acronym = Afkorting
item-network = Netwerk
item-functions = Functies
item-areas = Gebieden
item-addresses = Adres
item-contacts = Contact
item-competences = Bevoegdheden
item-successors = Opvolgers
item-routedBy = Routeringsorganen
item-codeStatus = Code
item-isPublic = Openbaar
item-validFrom = Geldig vanaf
item-validTo = Niet meer geldig vanaf

write-title-create = Nieuwe vermelding
write-title-edit = { $code } wijzigen
write-title-end = { $code } beëindigen
write-title-rename = Naam van { $code } wijzigen
write-title-merge = Samenvoegen
write-title-split = { $code } splitsen
write-title-restore = Een wijziging van { $code } ongedaan maken
write-lead-create = Een tweede persoon uit uw land moet de vermelding goedkeuren. Een code wordt nooit twee keer toegekend.
write-lead-edit = Wijzig wat anders moet worden. Al het andere blijft zoals het is.
write-lead-end = Een beëindigde vermelding blijft altijd bewaard, zodat oude dossiers te begrijpen zijn.
write-lead-rename = De oude naam blijft vindbaar als vroegere naam.
write-lead-merge = De eerst genoemde organen worden opgeheven; het orgaan daaronder volgt ze op.
write-lead-split = Het orgaan wordt opgeheven; de hieronder genoemde organen volgen het op.
write-lead-restore = Vanaf de dag hieronder staat in de vermelding weer wat er vóór die wijziging in stond.
write-meanwhile = Iemand heeft de vermelding intussen gewijzigd
write-meanwhile-lead = Dit is gewijzigd sinds u het formulier hebt geopend. Wat u zelf hebt ingevuld, staat hieronder; bekijk beide en verzend opnieuw.
write-preview = Wat er zou wijzigen
write-code = Code
write-code-hint = Land, dubbele punt, 4 tot 10 letters of cijfers: PL:PL212000WR
write-new-code = Nieuwe code
write-new-code-hint = Alleen als ook de code wijzigt. De oude vermelding eindigt dan en de nieuwe volgt die op.
write-language = Taal
write-kind = Soort
write-name = Naam
write-no-network = Geen netwerk
write-areas-hint = Codes, één per regel: PL21. Leeg betekent niet vermeld.
write-sectors = Sectoren
write-street = Straat en huisnummer
write-postcode = Postcode
write-town = Plaats
write-phones = Telefoon, één nummer per regel
write-faxes = Fax, één nummer per regel
write-emails = E-mail, één adres per regel
write-urls = Websites, één per regel
write-phone = Telefoon
write-persons = Contactpersonen
write-persons-hint = Een postvak van het kantoor is beter. Een persoon wordt op de door u opgegeven dag gewist, ook uit de geschiedenis.
write-until = Tot
write-competences-hint = Elke rij bepaalt wat voor bepaalde BUC’s geldt: FB_BUC_01, of P_* voor alle die zo beginnen. Zonder datum geldt het vanaf de dag waarop de wijziging van kracht wordt.
write-bucs = BUC’s
write-role = Rol
write-role-both = Dossiereigenaar en tegenpartij
write-what = Wat geldt
write-what-READY = gereed
write-what-NOT_READY = niet gereed
write-what-END = niets: de bevoegdheid eindigt
write-from = Vanaf
write-to = Geldt niet meer vanaf
write-more = Meer
write-add-routers = Toegevoegde routeringsorganen (codes)
write-remove-routers = Verwijderde routeringsorganen (codes)
write-successor-code = Code
write-successor-scope = Voor welk deel
write-successor-name = Naam, indien nieuw
write-merge-codes = Codes van de organen die worden opgeheven, één per regel
write-merge-into = Code van het orgaan dat ze opvolgt
write-merge-into-hint = Een bestaande vermelding, of een nieuwe code met hieronder een naam.
write-merge-name = De naam daarvan, indien nieuw
write-take-over = Het neemt hun bevoegdheden en gebieden over
write-day = Van kracht op
write-day-hint = Als u dit leeg laat, geldt de vroegste dag waarvoor geen reden nodig is. Ingrijpende wijzigingen die vandaag worden aangekondigd, kunnen op zijn vroegst op { $on } van kracht worden.
write-short-hint = Alleen als de wijziging minder dan een maand na de aankondiging van kracht moet worden.
write-look = Bekijken
write-keep = Als concept bewaren

versions-title = Geschiedenis van de vermelding
versions-lead = Alle versies van deze vermelding, de nieuwste eerst. Er gaat niets verloren: wat is gewijzigd, kan met een nieuwe wijziging ongedaan worden gemaakt.
versions-number = Versie { $number }
versions-effective = Van kracht op { $on }.
versions-request = Het verzoek
versions-undo = Dit en alles wat daarna kwam ongedaan maken
history-machine = geladen door de dienst

show-confirmed = Op { $day } als juist bevestigd.
desk-title = Deze vermelding bijhouden
desk-edit = Wijzigen
desk-rename = Naam wijzigen
desk-end = Beëindigen
desk-merge = Samenvoegen
desk-split = Splitsen
desk-requests = Verzoeken over deze vermelding
desk-confirm = Deze vermelding is nog juist

request-wrong-state = Dit is niet mogelijk, want het verzoek is { $state ->
    [DRAFT] een concept
    [PROPOSED] ingediend
    [APPROVED] goedgekeurd
    [RETURNED] teruggestuurd
    [REFUSED] afgewezen
   *[WITHDRAWN] ingetrokken
}.
request-no-change = Er zou niets wijzigen; dit staat al zo in de vermeldingen.
request-unknown-code = Geen enkel orgaan heeft de code { $code }.
request-code-taken = De code { $code } is al in gebruik; een code wordt nooit twee keer toegekend.
request-code-taken-meanwhile = Een code is intussen in gebruik genomen; kies een andere.
request-already-ended = { $code } is op dat moment al beëindigd.
request-ends-before = { $code } zou eindigen voordat de geldigheid begint.
request-own-successor = { $code } kan zichzelf niet opvolgen.
request-invalid-merge = Noem de organen die worden opgeheven en een ander orgaan dat ze opvolgt.
request-unknown-change = Deze wijziging van de vermelding bestaat niet, of de inhoud ervan is gewist.
split-too-few = Noem minstens twee organen die het orgaan opvolgen.
request-one-country = Een verzoek wijzigt vermeldingen van één land; dien er voor elk land een in.
request-empty = Het verzoek noemt geen vermelding.
request-overtaken = { $code } is intussen gewijzigd: de vermelding heeft versie { $now }, dit verzoek is gebaseerd op versie { $base }. Bekijk beide en sla opnieuw op.
request-short-notice = Dit wordt eerder van kracht dan voor aangekondigde wijzigingen is toegestaan; kies { $on } of later, of schrijf waarom het niet kan wachten.
request-too-far = Een wijziging kan hoogstens vijf jaar vooruit worden aangekondigd.
request-too-long = Schrijf hoogstens 2000 tekens.
request-invalid-day = Dit is geen datum; schrijf de datum als 2027-01-31.
reason-needed = Schrijf waarom, zodat het verzoek kan worden verbeterd.
invalid-sector = { $what }.
person-until-needed = Geef aan tot welke dag de contactpersoon wordt bewaard.
invalid-key = De idempotentiesleutel moet 1 tot en met 200 tekens hebben.
key-reused = Deze idempotentiesleutel is al bij een ander verzoek gebruikt; kies een nieuwe.

import-title = Bestand importeren
import-lead = Een bestand wordt eerst met de vermeldingen vergeleken. Er wordt niets gewijzigd voordat een tweede persoon het heeft goedgekeurd.
import-file = Bestand
import-file-hint = CSV, JSON, een werkmap, een lijst van organisaties of een .zip met institutions.csv, competences.csv en relations.csv. Hoogstens 32 MB.
import-day-hint = Vanaf deze dag gelden namen, gebieden en dergelijke. Als u dit leeg laat, geldt de vroegste dag waarvoor geen reden nodig is.
import-complete = Het bestand bevat alle organen van het land ({ $country }): organen die ontbreken, worden beëindigd.
import-forms = Een geëxporteerd bestand kan weer worden geïmporteerd. Rijen en kolommen die ontbreken, blijven zoals ze zijn; een lege cel wist de waarde.
import-report = Wat het bestand zou doen
import-outcome = Resultaat
import-place = Bestand, regel, kolom
import-what = Toelichting
import-ADDED = toegevoegd
import-CHANGED = gewijzigd
import-ENDED = beëindigd
import-UNCHANGED = ongewijzigd
import-WARNING = waarschuwing
import-REFUSED = geweigerd
import-nothing-taken = Sommige rijen kunnen niet worden overgenomen; daarom wordt niets uit het bestand overgenomen. Verbeter ze en verzend het bestand opnieuw.
import-same = Alles is al zoals het in het bestand staat.
import-looked = Er is niets bewaard. Kies het bestand opnieuw en bewaar het als concept om verder te gaan.
import-kept = Als concept bewaard. Bekijk elk concept en dien het in:
import-no-file = Kies een bestand.
import-unreadable = { $what }
import-refused = Aantal rijen dat niet kan worden overgenomen: { $count }. Daarom wordt niets uit het bestand overgenomen; zie het verslag.
import-too-large = Het bestand is groter dan { $count } MB of is niet volledig aangekomen. Splits het en verzend het opnieuw.

quality-title = Gegevenskwaliteit
quality-lead = Wat er in de vermeldingen ontbreekt, per land. Elk getal leidt naar de lijst en naar wat eraan te doen is.
quality-of = Gegevenskwaliteit: { $country }
quality-country = Land
quality-entries = Vermeldingen
quality-all = Alle landen
quality-nothing = Er ontbreekt niets.
quality-confirm = { $count ->
    [one] Deze vermelding is nog juist
   *[other] Deze { $count } vermeldingen zijn nog juist
}
quality-NO_ENGLISH_NAME = Geen Engelse naam
quality-PLACEHOLDER_NAME = Tijdelijke aanduiding als naam
quality-NO_COMPETENCE = Geen bevoegdheid
quality-NO_CONTACT = Geen contactgegevens
quality-NEVER_CONFIRMED = Nooit bevestigd
quality-CONFIRMED_LONG_AGO = Lang geleden bevestigd
quality-NO_SUCCESSOR = Beëindigd, geen opvolger
quality-DEAD_END = Opvolging loopt dood
quality-OVERLAPPING_PERIODS = Overlappende perioden
quality-OUTLIVES_INSTITUTION = Bevoegdheid loopt langer door dan het orgaan
quality-do-NO_ENGLISH_NAME = Voeg een Engelse naam toe, zodat anderen die kunnen lezen.
quality-do-PLACEHOLDER_NAME = Vul de echte naam in of beëindig de vermelding.
quality-do-NO_COMPETENCE = Geef aan waarvoor het orgaan bevoegd is of beëindig de vermelding.
quality-do-NO_CONTACT = Voeg een telefoonnummer, een postvak van het kantoor of een website toe.
quality-do-NEVER_CONFIRMED = Bekijk de vermelding en bevestig dat deze juist is.
quality-do-CONFIRMED_LONG_AGO = Bekijk de vermelding opnieuw en bevestig dat deze juist is.
quality-do-NO_SUCCESSOR = Noem de opvolger, zodat oude dossiers op de juiste plaats terechtkomen.
quality-do-DEAD_END = Noem als opvolger een orgaan dat nog bestaat.
quality-do-OVERLAPPING_PERIODS = Beëindig de ene periode voordat de volgende begint.
quality-do-OUTLIVES_INSTITUTION = Beëindig de bevoegdheden samen met het orgaan.
write-new-name = Geef de nieuwe naam op.
request-too-early = Toen waren er nog geen vermeldingen; kies een latere dag.
request-competence-period = { $code }: een bevoegdheid zou eindigen voordat zij begint.
request-competence-twice = { $code }: een bevoegdheid kan op één dag geen twee dingen zijn.
request-written-by = Laatst geschreven door
request-holds-earlier = Iets erin geldt vanaf een eerdere dag dan voor aangekondigde wijzigingen mag; kies daarin latere dagen of schrijf waarom het niet kan wachten.
