# The one search field, its suggestions, and the home page.
search-label = Rechercher dans tout l’annuaire
search-field = Code, sigle, nom, lieu, BUC, SED ou pays
search-button = Rechercher
suggest-none = Aucune suggestion
suggest-some = { $count ->
    [one] { $count } suggestion ; naviguez avec les touches fléchées
   *[other] { $count } suggestions ; naviguez avec les touches fléchées
}
suggest-question = Afficher l’institution compétente
kind-question = Qui est compétent ?
kind-institution = Institution
kind-place = Lieu
kind-buc = BUC
kind-sed = Document
kind-country = Pays

home-title = Trouver la bonne institution
home-lead = Saisissez ce que vous savez, dans toute langue et toute écriture ; les petites fautes d’orthographe sont tolérées.
home-examples = Par exemple :
home-countries-title = Pays
home-countries-total = { $count ->
    [one] { $count } institution est active aujourd’hui.
   *[other] { $count } institutions sont actives aujourd’hui.
}
home-countries-codes = EESSI utilise EL pour la Grèce et UK pour le Royaume-Uni ; GR et GB sont également reconnus.
home-all = Toutes les institutions
