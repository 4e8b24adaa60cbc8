# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Fiche de contact à imprimer
show-card = Contact au format vCard
show-compare = Comparer à d’autres institutions
show-english = Nom anglais
show-valid-on = À la date du
show-competences-count = { $count ->
    [one] { $count } compétence.
   *[other] { $count } compétences.
}
show-none-narrowed = Aucune compétence ne correspond aux filtres choisis à cette date.
any-sector = Tous les secteurs
sheet-title = Fiche de contact
sheet-print = Imprimer
sheet-back = Retour à l’institution

history-title = Historique
history-ahead = annoncé
history-starts = L’institution commence son activité.
history-ends = L’institution cesse son activité ; c’est le premier jour où elle n’est plus active.
history-competence-starts = { $count ->
    [one] Une compétence commence : { $bucs }.
   *[other] Des compétences commencent pour { $count } BUC : { $bucs }.
}
history-competence-ends = { $count ->
    [one] Une compétence prend fin : { $bucs }.
   *[other] Des compétences prennent fin pour { $count } BUC : { $bucs }.
}
history-ready = { $count ->
    [one] L’institution devient prête : { $bucs }.
   *[other] L’institution devient prête pour { $count } BUC : { $bucs }.
}
history-not-ready = { $count ->
    [one] L’institution n’est plus prête : { $bucs }.
   *[other] L’institution n’est plus prête pour { $count } BUC : { $bucs }.
}
history-follows = Elle succède à
history-followed = Lui succède
history-described = Les données de l’institution changent : { $parts }.
history-part-names = noms
history-part-network = réseau
history-part-functions = fonctions
history-part-areas = zones
history-part-contacts = adresse et contact

compare-title = Comparer des institutions
compare-lead = Choisissez deux à quatre institutions pour les voir côte à côte.
compare-codes = Institutions à comparer
compare-code = Code { $count }
compare-button = Comparer
compare-caption = Institutions côte à côte ; les lignes qui diffèrent sont marquées
compare-remove = Retirer
compare-differs = diffère
compare-sectors = Secteurs
compare-bucs = BUC pour lesquels elles diffèrent
compare-alike = { $count ->
    [one] { $count } BUC est identique pour toutes.
   *[other] { $count } BUC sont identiques pour toutes.
}
compare-too-many = { $count } institutions au plus peuvent être comparées ; les autres n’ont pas été reprises.

list-also = Le texte désigne aussi
list-compare = Comparer les institutions cochées
list-orders = Tri
list-files = Cette liste sous forme de fichier
history-new-name = À partir de ce jour, l’institution s’appelle { $name }.
show-announced = Annoncé
show-known = Telle qu’elle était connue le { $at }, avec ce qui était annoncé jusque-là.
show-not-known = Le répertoire n’avait pas cette entrée à ce moment-là.
versions-known = Telle qu’elle était connue à la fin de ce jour
versions-known-then = L’entrée telle qu’elle était alors connue
