# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Bileog teagmhála le priontáil
show-card = Sonraí teagmhála mar vCard
show-compare = Cuir i gcomparáid le hinstitiúidí eile
show-english = Ainm Béarla
show-valid-on = Bailí ar an dáta
show-competences-count = { $count ->
    [one] { $count } inniúlacht.
    [two] { $count } inniúlacht.
    [few] { $count } inniúlacht.
    [many] { $count } n-inniúlacht.
   *[other] { $count } inniúlacht.
}
show-none-narrowed = Ar an dáta seo, níl aon inniúlacht ann a fhreagraíonn do na scagairí roghnaithe.
any-sector = Gach earnáil
sheet-title = Bileog teagmhála
sheet-print = Priontáil
sheet-back = Ar ais chuig an institiúid

history-title = Stair
history-ahead = fógartha
history-starts = Tosaíonn an institiúid.
history-ends = Tagann deireadh leis an institiúid; is é seo an chéad lá nach bhfuil sí bailí a thuilleadh.
history-competence-starts = { $count ->
    [one] Tosaíonn inniúlacht: { $bucs }.
   *[other] Tosaíonn inniúlachtaí i leith { $count } BUC: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Tagann deireadh le hinniúlacht: { $bucs }.
   *[other] Tagann deireadh le hinniúlachtaí i leith { $count } BUC: { $bucs }.
}
history-ready = { $count ->
    [one] Tá sí réidh feasta: { $bucs }.
   *[other] Tá sí réidh feasta i leith { $count } BUC: { $bucs }.
}
history-not-ready = { $count ->
    [one] Níl sí réidh a thuilleadh: { $bucs }.
   *[other] Níl sí réidh a thuilleadh i leith { $count } BUC: { $bucs }.
}
history-follows = Tagann sí i gcomharbacht ar
history-followed = Is í a comharba
history-described = Athraíonn an cur síos uirthi: { $parts }.
history-part-names = ainmneacha
history-part-network = líonra
history-part-functions = feidhmeanna
history-part-areas = limistéir
history-part-contacts = seoladh agus sonraí teagmhála

compare-title = Cuir institiúidí i gcomparáid
compare-lead = Roghnaigh 2 go 4 institiúid chun iad a fheiceáil taobh le taobh.
compare-codes = Institiúidí le cur i gcomparáid
compare-code = Cód { $count }
compare-button = Cuir i gcomparáid
compare-caption = Institiúidí taobh le taobh; tá na rónna ina bhfuil difríocht marcáilte
compare-remove = Bain
compare-differs = éagsúil
compare-sectors = Earnálacha
compare-bucs = BUCanna ina bhfuil difríocht eatarthu
compare-alike = { $count ->
    [one] Tá BUC amháin mar an gcéanna acu.
   *[other] Tá { $count } BUC mar an gcéanna acu.
}
compare-too-many = Ní féidir ach { $count } institiúid a thaispeáint taobh le taobh; fágadh na cinn eile ar lár.

list-also = Luaitear sa téacs freisin
list-compare = Cuir na cinn mharcáilte i gcomparáid
list-orders = Ord
list-files = An liosta seo mar chomhad
history-new-name = Is é { $name } a hainm ón lá sin amach.
show-announced = Fógartha
show-known = Mar a bhí sé ar eolas an { $at }, leis an méid a bhí fógartha faoin am sin.
show-not-known = Ní raibh an iontráil seo san eolaire an uair sin.
versions-known = Mar a bhí sé ar eolas ag deireadh an lae seo
versions-known-then = An iontráil mar a bhí sí ar eolas an uair sin
