# The frame of every page.
site-name = Annuaire EESSI
site-tagline = Les institutions de sécurité sociale de 32 pays
skip-to-content = Aller au contenu
nav-label = Pages principales
nav-home = Accueil
nav-institutions = Institutions
languages-label = Langue
notice-heading = Jeu de démonstration
notice-text = Ceci est un jeu de démonstration, et non le répertoire officiel.
notice-official = L’annuaire public officiel des institutions est le service d’accès public EESSI de la Commission européenne :
notice-link = EESSI Institution Repository – accès public
footer-today = Tous les jours sont des jours civils à Bruxelles. Nous sommes le { $day }.
shortcut-toggle = La touche « / » mène au champ de recherche

search-label = Rechercher une institution
search-field = Nom, code, sigle ou lieu
search-button = Rechercher

not-stated = non indiqué
yes = oui
no = non
list-more = et { $count } autres
copy-code = Copier le code
copy-done = Code copié

explorer-title = Explorateur GraphQL
explorer-script = L’explorateur a besoin de JavaScript. Le schéma se trouve à /schema.graphql.
