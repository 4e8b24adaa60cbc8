# What the domain says, by its codes.
match-tail = { $where ->
    [case] {", met andere hoofdletters en kleine letters"}
    [greek] {"; Griekse naam in Latijns schrift"}
    [bulgarian] {"; Bulgaarse naam in Latijns schrift"}
    [english] {"; in de Engelse naam"}
    [other] {"; in een vroegere of andere naam"}
    [place] {"; in de namen en de plaats of het gebied van het orgaan"}
    [topic] {"; in de namen van het orgaan en de woorden voor het netwerk, de sectoren of het land"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; andere spelling"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 tikfout"}
   *[other] {"; "}{ $typos } tikfouten
}{ $missing ->
    [none] {""}
   *[other] {"; niet gevonden: "}{ $missing }
}.
match-code = De tekst is de code van het orgaan{ match-tail }
match-acronym = De tekst is de afkorting van het orgaan{ match-tail }
match-name = De tekst is een van de namen van het orgaan{ match-tail }
match-prefix = Een van de namen van het orgaan begint met de tekst{ match-tail }
match-words = Alle woorden gevonden{ match-tail }
match-similar = Alle woorden gevonden, sommige in een vergelijkbare vorm{ match-tail }
match-partial = Een deel van de tekst gevonden{ match-tail }

as-role = { $role ->
    [CASE_OWNER] dossiereigenaar
    [INTELLIGENT_ROUTING] routeringsorgaan
   *[COUNTER_PARTY] tegenpartij
}
can-receive = Neemt aan { $buc } deel als { as-role }, { $since ->
    [none] altijd al gereed
   *[other] gereed sinds { $since }
}.
reason-institution-upcoming = Het orgaan is pas vanaf { $from } actief.
reason-institution-ended = Het orgaan is opgeheven; de laatste dag was { $last }.{ $successors ->
    [none] {""}
   *[other] {" Opvolger: "}{ $successors }.
}
reason-no-competence = Het orgaan is niet bevoegd voor { $buc }.
reason-other-scope = Het orgaan neemt deel aan { $buc }, maar alleen voor andere stelsels of prestaties.
reason-wrong-role = Het orgaan neemt deel aan { $buc }, maar niet als { as-role }.
reason-not-yet-valid = Het orgaan is pas vanaf { $from } bevoegd voor { $buc }.
reason-ended = Het orgaan is niet meer bevoegd voor { $buc }; de laatste dag was { $last }.
reason-not-ready = Het orgaan is bevoegd voor { $buc }, maar { $from ->
    [none] niet gereed om die in EESSI te ontvangen
   *[other] pas gereed vanaf { $from }
}.
reason-outside-area = Het orgaan neemt deel aan { $buc }, maar is niet bevoegd voor deze plaats.
reason-sender-not-ready = Op die dag kan geen enkel orgaan ({ $country }) dossiereigenaar van een { $buc } zijn.

invalid-cursor = ‘{ $field }’ is geen positie in deze lijst; gebruik de waarde die een eerdere pagina heeft gegeven.
page-size = ‘{ $field }’ is { $count }; vraag 1 tot en met { $most } resultaten en blader verder met de opgegeven positie.
page-size-suggestions = ‘{ $field }’ is { $count }; vraag 1 tot en met { $most } suggesties.
invalid-code = ‘{ $code }’ is geen code van een orgaan; vul het land, een dubbele punt en 4 tot 10 letters of cijfers in, bijvoorbeeld PL:PL212000WR.
unknown-code = Geen enkel orgaan heeft de code { $code }; { $near ->
    [none] controleer de code of zoek op naam.
   *[other] bedoelde u { $near }?
}
unknown-country = ‘{ $code }’ is geen van de 32 EESSI-landen; gebruik een code zoals PL, EL (Griekenland) of UK (Verenigd Koninkrijk).
unknown-network = Er is geen netwerk ‘{ $code }’; gebruik een code zoals PL-ZUS uit de aangeboden netwerken.
unknown-buc = Er is geen BUC ‘{ $code }’; gebruik een code zoals FB_BUC_01.
unknown-sed = Er is geen SED ‘{ $code }’; gebruik een code zoals F001.
sed-administrative = { $sed } is een administratief document en start geen BUC. X007 stuurt een dossier door, X008 meldt dat het per vergissing is verzonden, X011 wijst het af, X100 wijzigt de deelnemer; met H_BUC_01 stelt u een vraag.
sed-inside = { $sed } start geen BUC: het wordt verzonden binnen { $bucs }; de ontvanger staat al vast.
unknown-place = De plaats ‘{ $place }’ is hier niet bekend; probeer de dichtstbijzijnde grotere stad, de regio of een NUTS-code zoals PL21.
invalid-period = ‘to’ moet 0 dagen tot 10 jaar na ‘from’ liggen.
invalid-seq = ‘after’ is geen wijzigingsnummer; gebruik het nummer dat een eerdere pagina heeft gegeven.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Noem minstens één land.
too-many-answers = De vraag heeft meer dan { $most } antwoorden; vraag minder landen of één BUC.
one-of = Vraag precies één van de volgende: ‘buc’, ‘sed’ of ‘sector’.
ambiguous-place = ‘{ $place }’ kan op meerdere plaatsen slaan ({ $country }): { $candidates }. Geef aan welke u bedoelt.
covers-not-stated = Het gebied van het orgaan is niet vermeld; het geldt als het hele land.
covers-country = Bestrijkt het hele land, ook { $place }.
covers-part = Bestrijkt { $area }, een deel van { $place }.
covers-exactly = Bestrijkt { $area }.
covers-area = Bestrijkt { $area }, waar { $place } ligt.
reason-scope = Voor: { $scope }.
reason-default = Dit is hiervoor het standaardorgaan.
reason-router = Dossiers bereiken het orgaan via het routeringsorgaan { $router }.
answer-found = { $count ->
    [1] 1 orgaan ({ $country }) voor { $buc } op { $on }.
   *[other] { $count } organen ({ $country }) voor { $buc } op { $on }, het meest geschikte eerst.
}
nobody-who = Geen orgaan ({ $country }) voor { $buc } op { $on }
nobody-then = Raadpleeg { $hub ->
    [none] een verbindingsorgaan
   *[other] { $hub }
} met H_BUC_01; een dossier dat naar het verkeerde orgaan is verzonden, wordt met X007 doorgestuurd.
nobody-no-competence = { nobody-who }: geen enkel orgaan is hiervoor bevoegd. { nobody-then }
nobody-wrong-role = { nobody-who }: er nemen organen aan deel, maar niet in deze rol. { nobody-then }
nobody-not-ready = { nobody-who }: er is een bevoegd orgaan, maar het is niet gereed in EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: de bevoegdheid begint later. { nobody-then }
nobody-ended = { nobody-who }: de bevoegdheid is geëindigd. { nobody-then }
nobody-institution-ended = { nobody-who }: het orgaan dat bevoegd was, is opgeheven. { nobody-then }
nobody-sender-not-ready = { nobody-who }: het land van de afzender heeft geen dossiereigenaar die gereed is. { nobody-then }
nobody-outside-area = { nobody-who }: de bevoegde organen bestrijken deze plaats niet. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] zonder de plaats
    [ready] gereed of niet
    [status] met opgeheven en toekomstige organen
    [role] in elke rol
    [buc] voor elke BUC
    [sector] in elke sector
    [function] met elke functie
    [network] in elk netwerk
    [country] in andere landen
    [day] vandaag
   *[all] zonder filters
}.
match-chosen = Gekozen: geen ander resultaat past zo goed.
match-behind = Niet gekozen: een ander resultaat past beter.
match-by-code = De code van het orgaan staat in de naam.
match-same-acronym = De naam is de afkorting van het orgaan.
match-same-name = De naam is een van de namen van het orgaan.
match-all-words = Alle woorden van de naam zijn gevonden.
match-share = { $share }% van de naam is gevonden; zeldzame woorden tellen zwaarder.
match-town = De plaats is de vestigingsplaats van het orgaan.
match-town-covered = De plaats ligt in het gebied van het orgaan.
match-town-country = Het orgaan bestrijkt het hele land, ook deze plaats.
match-town-elsewhere = De plaats is geen van de plaatsen van het orgaan.
match-typos = { $typos ->
    [1] 1 tikfout
   *[other] { $typos } tikfouten
}.
match-missing = Niet gevonden: { $missing }.
match-unmet = Niet gekozen: ‘{ $word }’ wijst op een ander orgaan.
match-rivals = Niet gekozen: even goed passen { $codes }.
match-weak = Niet gekozen: er is te weinig van de naam gevonden.
match-namesake = Niet gekozen: de namen van het orgaan zeggen meer dan dit; het kan een ander orgaan zijn.
match-elsewhere = Niet gekozen: de plaats wijst op een ander orgaan.
too-many-names = ‘queries’ bevat { $count } namen; vergelijk er hoogstens { $most } tegelijk.
too-many-excluded = Sluit hoogstens { $most } codes uit.
empty-text = Vul in wat u zoekt: een naam, een plaats of een code.
scope-unknown = Geen enkel orgaan vermeldt hier ‘{ $text }’; de organen zonder beperking worden getoond.{ $values ->
    [none] {""}
   *[other] {" "}Vermeld zijn: { $values }.
}
text-unreadable = Hier staat een teken dat niemand ziet; typ de tekst opnieuw.
