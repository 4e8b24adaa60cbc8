# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Fișă de contact pentru tipărire
show-card = Date de contact ca vCard
show-compare = Comparare cu altele
show-english = Denumirea în limba engleză
show-valid-on = La data de
show-competences-count = { $count ->
    [one] { $count } competență.
    [few] { $count } competențe.
   *[other] { $count } de competențe.
}
show-none-narrowed = În această zi, nicio competență nu corespunde filtrelor alese.
any-sector = Toate sectoarele
sheet-title = Fișă de contact
sheet-print = Tipărire
sheet-back = Înapoi la instituție

history-title = Istoric
history-ahead = anunțat
history-starts = Instituția își începe activitatea.
history-ends = Instituția își încetează activitatea; aceasta este prima zi în care nu mai este activă.
history-competence-starts = { $count ->
    [one] Începe competența pentru { $bucs }.
    [few] Încep competențele pentru { $count } BUC-uri: { $bucs }.
   *[other] Încep competențele pentru { $count } de BUC-uri: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Încetează competența pentru { $bucs }.
    [few] Încetează competențele pentru { $count } BUC-uri: { $bucs }.
   *[other] Încetează competențele pentru { $count } de BUC-uri: { $bucs }.
}
history-ready = { $count ->
    [one] Devine pregătită pentru { $bucs }.
    [few] Devine pregătită pentru { $count } BUC-uri: { $bucs }.
   *[other] Devine pregătită pentru { $count } de BUC-uri: { $bucs }.
}
history-not-ready = { $count ->
    [one] Nu mai este pregătită pentru { $bucs }.
    [few] Nu mai este pregătită pentru { $count } BUC-uri: { $bucs }.
   *[other] Nu mai este pregătită pentru { $count } de BUC-uri: { $bucs }.
}
history-follows = Predecesor:
history-followed = Succesor:
history-described = Se modifică datele instituției: { $parts }.
history-part-names = denumiri
history-part-network = rețea
history-part-functions = funcții
history-part-areas = zone
history-part-contacts = adresă și date de contact

compare-title = Compararea instituțiilor
compare-lead = Alegeți două până la patru instituții pentru a le vedea alăturat.
compare-codes = Instituții de comparat
compare-code = Codul { $count }
compare-button = Comparare
compare-caption = Instituții prezentate alăturat; rândurile care diferă sunt marcate
compare-remove = Eliminare
compare-differs = diferă
compare-sectors = Sectoare
compare-bucs = BUC-uri la care participă în mod diferit
compare-alike = { $count ->
    [one] La { $count } BUC participă în același mod.
    [few] La { $count } BUC-uri participă în același mod.
   *[other] La { $count } de BUC-uri participă în același mod.
}
compare-too-many = Numărul maxim de instituții care se pot compara este { $count }; celelalte au fost omise.

list-also = Textul desemnează și
list-compare = Compararea celor marcate
list-orders = Ordinea
list-files = Această listă ca fișier
history-new-name = Începând cu această dată se numește { $name }.
show-announced = Anunțat
show-known = Așa cum era cunoscută la { $at }, cu cele anunțate până atunci.
show-not-known = Atunci repertoriul nu avea această înregistrare.
versions-known = Așa cum era cunoscută la sfârșitul acestei zile
versions-known-then = Înregistrarea așa cum era cunoscută atunci
