# The guided question and its answer.
guided-title = Welk orgaan is bevoegd?
guided-case = Welke BUC of welk document?
guided-case-hint = Een code zoals FB_BUC_01 of S072, of woorden uit de titel
guided-case-choose = Welke hiervan bedoelt u?
guided-country = Welk land?
guided-country-none = Kies een land
guided-several = Meerdere landen tegelijk
guided-place = Waar woont of werkt de persoon?
guided-place-hint = Een plaats, een regio of een gebiedscode; laat dit leeg als u het niet weet
guided-day = Op welke dag?
guided-more = Rol, afzender, stelsel en prestatie
guided-from = Uw land, dat het dossier verzendt
guided-from-none = Niet vermeld
guided-any = Alle
guided-scheme = Stelsel of groep personen
guided-benefit = Soort prestatie
guided-button = Bevoegd orgaan tonen

competent-title = Welk orgaan is bevoegd?
competent-title-case = { $case }: welk orgaan is bevoegd?
competent-lead = Vul in wat u weet. U ziet dan tot welk orgaan u zich moet richten, met de code en de reden.
competent-day = Op { $day }
competent-place = Plaats: { $place }
competent-role = Rol: { $role }
competent-from = Verzendend land: { $country }
competent-jumps = Landen in het antwoord
competent-nobody = geen
competent-address-it = Richt u tot dit orgaan
competent-first = Het eerste van meerdere organen
competent-unclear = Geef aan waar de persoon woont of werkt om het juiste orgaan te bepalen.
competent-unclear-scope = Ze passen even goed: hieronder staat waarvoor elk orgaan bevoegd is.
competent-why = Waarom
competent-others = { $count ->
    [one] Er is nog { $count } ander orgaan bevoegd
   *[other] Er zijn nog { $count } andere organen bevoegd
}
competent-not = Komen in de buurt, maar zijn niet bevoegd
competent-nearest = De organen die het meest in de buurt komen, en waarom ze niet bevoegd zijn
competent-hubs = Routeringsorganen en verbindingsorganen
competent-hubs-lead = Richt u tot het orgaan hierboven: een routeringsorgaan stuurt het dossier daarnaar door. Een verbindingsorgaan helpt u als u twijfelt.
competent-place-read = Opgevat als: { $place }.
competent-candidates = Welke plaats bedoelt u?
competent-place-here = Plaats ({ $country })
competent-place-button = Deze plaats gebruiken
competent-all = Alle organen van dit land die aan deze BUC deelnemen
competent-again = Vraag wijzigen
competent-cut = Alleen de eerste { $shown } van de { $count } antwoorden worden getoond; vraag minder landen of één BUC om de andere te zien.

problem-title-question = Deze vraag kan zo niet worden beantwoord
problem-no-case = Geef aan om welke BUC of welk document het gaat.
problem-case = ‘{ $value }’ is geen BUC, document of sector; vul een code in zoals FB_BUC_01, S072 of FB.

wrong-title = Als het dossier naar het verkeerde orgaan is verzonden
wrong-ask = Twijfelt u? Stel dan een vraag met H_BUC_01 voordat u het dossier verzendt.
wrong-forward = Het orgaan dat het dossier heeft ontvangen, kan het met X007 doorsturen.
wrong-mistake = Met X008 kunt u melden dat het dossier per vergissing is verzonden.
wrong-reject = Een orgaan dat niet bevoegd is en het dossier niet kan doorsturen, wijst het met X011 af.
wrong-participant = X100 wijzigt de deelnemer, X005 voegt een deelnemer toe en X006 verwijdert een deelnemer.
