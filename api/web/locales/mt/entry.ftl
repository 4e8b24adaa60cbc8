# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Skeda ta’ kuntatt għall-istampar
show-card = Kuntatt bħala vCard
show-compare = Qabbel ma’ oħrajn
show-english = Isem bl-Ingliż
show-valid-on = Valida fid-data
show-competences-count = { $count ->
    [one] Kompetenza waħda.
    [two] { $count } kompetenzi.
    [few] { $count } kompetenzi.
    [many] { $count }-il kompetenza.
   *[other] { $count } kompetenza.
}
show-none-narrowed = F’din id-data l-ebda kompetenza ma taqbel mal-filtri magħżula.
any-sector = Is-setturi kollha
sheet-title = Skeda ta’ kuntatt
sheet-print = Stampa
sheet-back = Lura għall-istituzzjoni

history-title = Storja
history-ahead = imħabbar
history-starts = L-istituzzjoni tibda.
history-ends = L-istituzzjoni tintemm; dan huwa l-ewwel jum li fih ma tibqax valida.
history-competence-starts = { $count ->
    [one] Tibda kompetenza: { $bucs }.
    [many] Jibdew kompetenzi għal { $count }-il BUC: { $bucs }.
   *[other] Jibdew kompetenzi għal { $count } BUC: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Tintemm kompetenza: { $bucs }.
    [many] Jintemmu kompetenzi għal { $count }-il BUC: { $bucs }.
   *[other] Jintemmu kompetenzi għal { $count } BUC: { $bucs }.
}
history-ready = { $count ->
    [one] Issir lesta: { $bucs }.
    [many] Issir lesta għal { $count }-il BUC: { $bucs }.
   *[other] Issir lesta għal { $count } BUC: { $bucs }.
}
history-not-ready = { $count ->
    [one] Ma tibqax lesta: { $bucs }.
    [many] Ma tibqax lesta għal { $count }-il BUC: { $bucs }.
   *[other] Ma tibqax lesta għal { $count } BUC: { $bucs }.
}
history-follows = Tissuċċedi lil
history-followed = Is-suċċessur tagħha huwa
history-described = Tinbidel id-deskrizzjoni tagħha: { $parts }.
history-part-names = ismijiet
history-part-network = network
history-part-functions = funzjonijiet
history-part-areas = żoni
history-part-contacts = indirizz u kuntatt

compare-title = Qabbel l-istituzzjonijiet
compare-lead = Agħżel bejn żewġ istituzzjonijiet u erbgħa biex tarahom ħdejn xulxin.
compare-codes = Istituzzjonijiet li għandhom jitqabblu
compare-code = Kodiċi { $count }
compare-button = Qabbel
compare-caption = Istituzzjonijiet ħdejn xulxin; ir-ringieli li fihom hemm differenza huma mmarkati
compare-remove = Neħħi
compare-differs = differenti
compare-sectors = Setturi
compare-bucs = BUC li fihom ivarjaw
compare-alike = { $count ->
    [one] BUC wieħed huwa l-istess.
    [many] { $count }-il BUC huma l-istess.
   *[other] { $count } BUC huma l-istess.
}
compare-too-many = Jistgħu jitqiegħdu ħdejn xulxin mhux aktar minn { $count } istituzzjonijiet; l-oħrajn tħallew barra.

list-also = It-test isemmi wkoll
list-compare = Qabbel dawk immarkati
list-orders = Ordni
list-files = Din il-lista bħala fajl
history-new-name = Minn dakinhar isimha jkun { $name }.
show-announced = Imħabbar
show-known = Kif kienet magħrufa fi { $at }, b’dak li kien imħabbar sa dak iż-żmien.
show-not-known = Dak iż-żmien id-direttorju ma kellux din l-entrata.
versions-known = Kif kienet magħrufa fi tmiem dan il-jum
versions-known-then = L-entrata kif kienet magħrufa dak iż-żmien
