# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Contactblad om af te drukken
show-card = Contactgegevens als vCard
show-compare = Vergelijken met andere organen
show-english = Engelse naam
show-valid-on = Stand op
show-competences-count = { $count ->
    [one] { $count } bevoegdheid.
   *[other] { $count } bevoegdheden.
}
show-none-narrowed = Op deze dag voldoet geen enkele bevoegdheid aan de gekozen filters.
any-sector = Alle sectoren
sheet-title = Contactblad
sheet-print = Afdrukken
sheet-back = Terug naar het orgaan

history-title = Geschiedenis
history-ahead = aangekondigd
history-starts = Het orgaan wordt actief.
history-ends = Het orgaan wordt opgeheven; dit is de eerste dag waarop het niet meer actief is.
history-competence-starts = { $count ->
    [one] De bevoegdheid voor { $bucs } begint.
   *[other] De bevoegdheden voor { $count } BUC’s beginnen: { $bucs }.
}
history-competence-ends = { $count ->
    [one] De bevoegdheid voor { $bucs } eindigt.
   *[other] De bevoegdheden voor { $count } BUC’s eindigen: { $bucs }.
}
history-ready = { $count ->
    [one] Het orgaan is vanaf nu gereed voor { $bucs }.
   *[other] Het orgaan is vanaf nu gereed voor { $count } BUC’s: { $bucs }.
}
history-not-ready = { $count ->
    [one] Het orgaan is niet meer gereed voor { $bucs }.
   *[other] Het orgaan is niet meer gereed voor { $count } BUC’s: { $bucs }.
}
history-follows = Opvolger van
history-followed = Opgevolgd door
history-described = De beschrijving wijzigt: { $parts }.
history-part-names = namen
history-part-network = netwerk
history-part-functions = functies
history-part-areas = gebieden
history-part-contacts = adres en contact

compare-title = Organen vergelijken
compare-lead = Kies twee tot vier organen om ze naast elkaar te zien.
compare-codes = Te vergelijken organen
compare-code = Code { $count }
compare-button = Vergelijken
compare-caption = Organen naast elkaar; rijen met verschillen zijn gemarkeerd
compare-remove = Verwijderen
compare-differs = verschilt
compare-sectors = Sectoren
compare-bucs = BUC’s waarin ze verschillen
compare-alike = { $count ->
    [one] Bij { $count } BUC is er geen verschil.
   *[other] Bij { $count } BUC’s is er geen verschil.
}
compare-too-many = Er passen hoogstens { $count } organen naast elkaar; de overige zijn weggelaten.

list-also = De tekst verwijst ook naar
list-compare = Aangevinkte organen vergelijken
list-orders = Volgorde
list-files = Deze lijst als bestand
history-new-name = Vanaf die dag heet het orgaan { $name }.
show-announced = Aangekondigd
show-known = Zoals hij bekend was op { $at }, met wat tot dan was aangekondigd.
show-not-known = De gids had deze vermelding toen niet.
versions-known = Zoals hij bekend was aan het einde van deze dag
versions-known-then = De vermelding zoals die toen bekend was
