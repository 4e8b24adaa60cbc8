# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Prinditav kontaktleht
show-card = Kontaktandmed (vCard)
show-compare = Võrdle teistega
show-english = Ingliskeelne nimi
show-valid-on = Kehtib päeval
show-competences-count = { $count ->
    [one] { $count } pädevus.
   *[other] { $count } pädevust.
}
show-none-narrowed = Ükski pädevus ei vasta sel päeval valitud filtritele.
any-sector = Kõik valdkonnad
sheet-title = Kontaktleht
sheet-print = Prindi
sheet-back = Tagasi asutuse lehele

history-title = Ajalugu
history-ahead = ette teatatud
history-starts = Asutus alustab tegevust.
history-ends = Asutus lõpetab tegevuse; see on esimene päev, mil ta enam ei tegutse.
history-competence-starts = { $count ->
    [one] Algab pädevus: { $bucs }.
   *[other] Algab pädevus { $count } BUCis: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Lõpeb pädevus: { $bucs }.
   *[other] Lõpeb pädevus { $count } BUCis: { $bucs }.
}
history-ready = { $count ->
    [one] Algab valmisolek: { $bucs }.
   *[other] Algab valmisolek { $count } BUCis: { $bucs }.
}
history-not-ready = { $count ->
    [one] Lõpeb valmisolek: { $bucs }.
   *[other] Lõpeb valmisolek { $count } BUCis: { $bucs }.
}
history-follows = Eelkäija:
history-followed = Õigusjärglane:
history-described = Asutuse andmed muutuvad: { $parts }.
history-part-names = nimed
history-part-network = võrgustik
history-part-functions = ülesanded
history-part-areas = piirkonnad
history-part-contacts = aadress ja kontaktandmed

compare-title = Asutuste võrdlus
compare-lead = Valige kaks kuni neli asutust, et näha neid kõrvuti.
compare-codes = Võrreldavad asutused
compare-code = Kood { $count }
compare-button = Võrdle
compare-caption = Asutused kõrvuti; erinevad read on märgitud
compare-remove = Eemalda
compare-differs = erineb
compare-sectors = Valdkonnad
compare-bucs = BUCid, milles pädevus erineb
compare-alike = { $count ->
    [one] Pädevus on sama { $count } BUCis.
   *[other] Pädevus on sama { $count } BUCis.
}
compare-too-many = Kõrvuti mahub kuni { $count } asutust; ülejäänud jäeti välja.

list-also = Sama tekst tähistab ka
list-compare = Võrdle märgituid
list-orders = Järjestus
list-files = See loetelu failina
history-new-name = Alates sellest päevast on asutuse nimi { $name }.
show-announced = Ette teatatud
show-known = Nagu see oli teada { $at }, koos selleks ajaks teatatuga.
show-not-known = Siis kataloogis seda kirjet ei olnud.
versions-known = Nagu see oli teada selle päeva lõpus
versions-known-then = Kirje, nagu see oli siis teada
