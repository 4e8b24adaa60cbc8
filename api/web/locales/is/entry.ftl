# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Samskiptaupplýsingar til prentunar
show-card = Samskiptaupplýsingar sem vCard
show-compare = Bera saman við aðrar
show-english = Enskt heiti
show-valid-on = Í gildi þann
show-competences-count = { $count ->
    [one] { $count } valdsvið.
   *[other] { $count } valdsvið.
}
show-none-narrowed = Ekkert valdsvið svarar til valinna sía þennan dag.
any-sector = Allir málaflokkar
sheet-title = Samskiptaupplýsingar
sheet-print = Prenta
sheet-back = Aftur á síðu stofnunarinnar

history-title = Saga
history-ahead = boðað
history-starts = Stofnunin tekur til starfa.
history-ends = Stofnunin hættir störfum; þetta er fyrsti dagurinn sem hún er ekki lengur í gildi.
history-competence-starts = { $count ->
    [1] Valdsvið hefst: { $bucs }.
    [one] Valdsvið fyrir { $count } BUC hefst: { $bucs }.
   *[other] Valdsvið fyrir { $count } BUC hefjast: { $bucs }.
}
history-competence-ends = { $count ->
    [1] Valdsviði lýkur: { $bucs }.
    [one] Valdsviði fyrir { $count } BUC lýkur: { $bucs }.
   *[other] Valdsviðum fyrir { $count } BUC lýkur: { $bucs }.
}
history-ready = { $count ->
    [1] Hún verður tilbúin: { $bucs }.
    [one] Hún verður tilbúin fyrir { $count } BUC: { $bucs }.
   *[other] Hún verður tilbúin fyrir { $count } BUC: { $bucs }.
}
history-not-ready = { $count ->
    [1] Hún er ekki lengur tilbúin: { $bucs }.
    [one] Hún er ekki lengur tilbúin fyrir { $count } BUC: { $bucs }.
   *[other] Hún er ekki lengur tilbúin fyrir { $count } BUC: { $bucs }.
}
history-follows = Hún tekur við af
history-followed = Við af henni tekur
history-described = Lýsing hennar breytist: { $parts }.
history-part-names = heiti
history-part-network = net
history-part-functions = verksvið
history-part-areas = svæði
history-part-contacts = heimilisfang og samskiptaupplýsingar

compare-title = Bera saman stofnanir
compare-lead = Veldu tvær til fjórar stofnanir til að sjá þær hlið við hlið.
compare-codes = Stofnanir til samanburðar
compare-code = Kóði { $count }
compare-button = Bera saman
compare-caption = Stofnanir hlið við hlið; merktar eru þær línur þar sem munur er á
compare-remove = Fjarlægja
compare-differs = ólíkt
compare-sectors = Málaflokkar
compare-bucs = BUC þar sem munur er á þeim
compare-alike = { $count ->
    [one] { $count } BUC er eins hjá þeim.
   *[other] { $count } BUC eru eins hjá þeim.
}
compare-too-many = Í mesta lagi { $count } stofnanir komast fyrir hlið við hlið; hinum var sleppt.

list-also = Í textanum er einnig nefnt
list-compare = Bera saman merktar stofnanir
list-orders = Röð
list-files = Þessi listi sem skrá
history-new-name = Frá þeim degi heitir hún { $name }.
show-announced = Boðað
show-known = Eins og hún var þekkt { $at }, með því sem þá hafði verið tilkynnt.
show-not-known = Þá var þessi færsla ekki í skránni.
versions-known = Eins og hún var þekkt í lok þessa dags
versions-known-then = Færslan eins og hún var þá þekkt
