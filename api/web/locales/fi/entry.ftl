# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Tulostettava yhteystietosivu
show-card = Yhteystiedot vCard-muodossa
show-compare = Vertaa muihin
show-english = Englanninkielinen nimi
show-valid-on = Voimassa päivänä
show-competences-count = { $count ->
    [one] { $count } toimivalta.
   *[other] { $count } toimivaltaa.
}
show-none-narrowed = Mikään toimivalta ei vastaa valittuja suodattimia kyseisenä päivänä.
any-sector = Kaikki sektorit
sheet-title = Yhteystiedot
sheet-print = Tulosta
sheet-back = Takaisin laitoksen sivulle

history-title = Historia
history-ahead = ilmoitettu
history-starts = Laitoksen toiminta alkaa.
history-ends = Laitoksen toiminta päättyy; tämä on ensimmäinen päivä, jona se ei enää ole toiminnassa.
history-competence-starts = { $count ->
    [one] Toimivalta alkaa: { $bucs }.
   *[other] Toimivalta alkaa { $count } BUC:issa: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Toimivalta päättyy: { $bucs }.
   *[other] Toimivalta päättyy { $count } BUC:issa: { $bucs }.
}
history-ready = { $count ->
    [one] Valmius alkaa: { $bucs }.
   *[other] Valmius alkaa { $count } BUC:issa: { $bucs }.
}
history-not-ready = { $count ->
    [one] Valmius päättyy: { $bucs }.
   *[other] Valmius päättyy { $count } BUC:issa: { $bucs }.
}
history-follows = Edeltäjä:
history-followed = Seuraaja:
history-described = Laitoksen tiedot muuttuvat: { $parts }.
history-part-names = nimet
history-part-network = verkosto
history-part-functions = tehtävät
history-part-areas = alueet
history-part-contacts = osoite ja yhteystiedot

compare-title = Laitosten vertailu
compare-lead = Valitse kahdesta neljään laitosta, niin näet ne rinnakkain.
compare-codes = Vertailtavat laitokset
compare-code = Koodi { $count }
compare-button = Vertaa
compare-caption = Laitokset rinnakkain; eroavat rivit on merkitty
compare-remove = Poista
compare-differs = eroaa
compare-sectors = Sektorit
compare-bucs = BUC:t, joissa toimivalta eroaa
compare-alike = { $count ->
    [one] Toimivalta on sama { $count } BUC:issa.
   *[other] Toimivalta on sama { $count } BUC:issa.
}
compare-too-many = Rinnakkain mahtuu enintään { $count } laitosta; muut jätettiin pois.

list-also = Teksti tarkoittaa myös
list-compare = Vertaa valittuja
list-orders = Järjestys
list-files = Tämä luettelo tiedostona
history-new-name = Tästä päivästä alkaen laitoksen nimi on { $name }.
show-announced = Ilmoitettu
show-known = Sellaisena kuin se tunnettiin { $at }, siihen mennessä ilmoitettuine muutoksineen.
show-not-known = Hakemistossa ei silloin ollut tätä merkintää.
versions-known = Sellaisena kuin se tunnettiin tämän päivän lopussa
versions-known-then = Merkintä sellaisena kuin se silloin tunnettiin
