# The guided question and its answer.
guided-title = Mikä laitos on toimivaltainen?
guided-case = Mikä BUC tai asiakirja?
guided-case-hint = Koodi, esimerkiksi FB_BUC_01 tai S072, tai sanoja nimikkeestä
guided-case-choose = Mitä näistä tarkoitat?
guided-country = Mikä maa?
guided-country-none = Valitse maa
guided-several = Useita maita kerralla
guided-place = Missä henkilö asuu tai työskentelee?
guided-place-hint = Kunta, alue tai aluekoodi; jätä tyhjäksi, jos et tiedä
guided-day = Minä päivänä?
guided-more = Rooli, lähettäjä, järjestelmä ja etuus
guided-from = Oma maasi, josta asia lähetetään
guided-from-none = Ei ilmoitettu
guided-any = Mikä tahansa
guided-scheme = Järjestelmä tai henkilöryhmä
guided-benefit = Etuuden laji
guided-button = Näytä toimivaltainen laitos

competent-title = Mikä laitos on toimivaltainen?
competent-title-case = { $case }: mikä laitos on toimivaltainen?
competent-lead = Vastaa siihen, minkä tiedät. Saat tietää, mille laitokselle asia osoitetaan, mikä laitoksen koodi on ja miksi juuri se on toimivaltainen.
competent-day = Tilanne { $day }
competent-place = Paikka: { $place }
competent-role = Rooli: { $role }
competent-from = Lähettäjän maa: { $country }
competent-jumps = Vastauksen maat
competent-nobody = ei laitosta
competent-address-it = Osoita asia tälle laitokselle
competent-first = Ensimmäinen useista
competent-unclear = Ilmoita, missä henkilö asuu tai työskentelee, jotta oikea laitos voidaan valita.
competent-unclear-scope = Laitokset sopivat yhtä hyvin: katso alta, mitä asioita kukin hoitaa.
competent-why = Perustelut
competent-others = { $count ->
    [one] { $count } muu toimivaltainen laitos
   *[other] { $count } muuta toimivaltaista laitosta
}
competent-not = Lähes sopivat laitokset, jotka eivät ole toimivaltaisia
competent-nearest = Lähinnä sopivat laitokset ja syy, miksi ne eivät ole toimivaltaisia
competent-hubs = Reitittäjät ja yhteyselimet
competent-hubs-lead = Osoita asia edellä mainitulle laitokselle: reitittäjä välittää asian sille. Jos olet epävarma, yhteyselin auttaa.
competent-place-read = Paikaksi tulkittiin: { $place }.
competent-candidates = Mitä paikkaa tarkoitat?
competent-place-here = Paikka maassa { $country }
competent-place-button = Käytä tätä paikkaa
competent-all = Kaikki tämän maan laitokset, jotka osallistuvat tähän BUC:iin
competent-again = Muuta kysymystä
competent-cut = Näytetään vastaukset 1–{ $shown }, kaikkiaan niitä on { $count }; jos haluat nähdä loput, rajaa kysymys harvempiin maihin tai yhteen BUC:iin.

problem-title-question = Kysymykseen ei voi vastata tässä muodossa
problem-no-case = Ilmoita, mistä BUC:ista tai asiakirjasta on kyse.
problem-case = ”{ $value }” ei ole BUC, asiakirja eikä sektori; kirjoita koodi, esimerkiksi FB_BUC_01, S072 tai FB.

wrong-title = Jos asia osoitettiin väärälle laitokselle
wrong-ask = Etkö ole varma? Tiedustele H_BUC_01:llä, ennen kuin lähetät asian.
wrong-forward = Asian vastaanottanut laitos voi siirtää sen X007:llä.
wrong-mistake = X008:lla voit ilmoittaa, että asia lähetettiin vahingossa.
wrong-reject = Laitos hylkää asian X011:llä, jos se ei ole toimivaltainen eikä voi siirtää asiaa.
wrong-participant = X100 vaihtaa osallistujan, X005 lisää osallistujan ja X006 poistaa osallistujan.
