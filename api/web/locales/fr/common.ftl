# The frame of every page.
site-name = Annuaire EESSI
site-tagline = Les institutions de sécurité sociale de 32 pays
skip-to-content = Aller au contenu
nav-label = Pages principales
nav-home = Recherche
nav-competent = Qui est compétent ?
nav-institutions = Institutions
nav-countries = Pays
nav-bucs = BUC et documents
languages-label = Langue
notice-heading = Données de démonstration
notice-text = Il s’agit de données de démonstration, et non du répertoire officiel.
notice-official = Le répertoire public officiel des institutions est le service d’accès public EESSI de la Commission européenne :
notice-link = EESSI Institution Repository – accès public
footer-today = Toutes les dates s’entendent à l’heure de Bruxelles. Nous sommes le { $day }.
footer-machine = Les textes de cette page ont été traduits à l’aide d’un outil automatique. Seul le texte anglais fait foi :

not-stated = non indiqué
yes = oui
no = non
list-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
copy-code = Copier le code
copy-done = Code copié

keys-title = Raccourcis clavier
keys-search = aller au champ de recherche
keys-arrows = parcourir les suggestions et les résultats
keys-enter = ouvrir l’élément sélectionné, sinon lancer la recherche
keys-copy = copier le code du résultat sélectionné, sinon le premier code de la page
keys-help = afficher cette liste
keys-escape = fermer les suggestions ou cette liste
keys-close = Fermer
keys-off = Les raccourcis à une seule touche peuvent être désactivés :

explorer-title = Explorateur GraphQL
explorer-script = L’explorateur nécessite JavaScript. Le schéma se trouve à l’adresse /schema.graphql.
