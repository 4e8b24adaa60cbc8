# The list of institutions.
list-title = Institutions
list-title-text = Institutions pour « { $text } »
list-total = { $count ->
    [0] Aucune institution trouvée
    [one] { $count } institution trouvée
   *[other] { $count } institutions trouvées
}
list-on = État au { $day }.
filters-more = Plus de filtres
filters-active = Filtres actifs
filters-clear = Retirer tous les filtres
filter-chip = { $field } : { $value }
filter-remove = retirer ce filtre
filter-add = en ajouter un
facets-title = Affiner le résultat
facets-jump = Affiner le résultat
facet-place = Lieu
facet-selected = choisi ; retirer
pages-label = Pages du résultat
page-next = Page suivante
page-previous = Page précédente

field-text = Nom, code, sigle ou lieu
field-country = Pays
field-sector = Secteur
field-buc = Cas d’utilisation (BUC)
field-role = Rôle
field-function = Fonction
field-network = Réseau
field-place = Ville, région ou code de zone
field-status = Validité
field-ready = Prête dans EESSI
field-on = Jour
field-order = Ordre
field-after = Position dans la liste
field-before = Position dans la liste
field-first = Entrées par page
field-code = Code

any-country = Tous les pays
any-buc = Tous les BUC
any-role = Tous les rôles
any-ready = Prête ou non
any-status = Valable ce jour

order-RELEVANCE = Meilleur résultat d’abord
order-NAME = Par nom
order-CODE = Par code
order-COUNTRY = Par pays
order-CHANGED = Dernière modification d’abord

list-did-you-mean = Rien ne s’écrit ainsi. Vouliez-vous dire « { $text } » ?
none-there = Rien ne répond à tout cela. Il y en a :
none-lead = Vous pouvez :
none-words = saisir moins de mots ou d’autres mots : une partie du nom, le sigle ou la ville suffit
none-code = saisir le code entier si vous l’avez, par exemple PL:PL212000WR

problem-title = La recherche n’est pas possible ainsi
problem-lead = Corrigez ce qui est nommé ici et cherchez de nouveau.
problem-prefix = Erreur
problem-day = « { $value } » n’est pas un jour ; écrivez année, mois et jour, par exemple 2026-03-01.
problem-value = « { $value } » n’est pas connu ; utilisez l’une de ces valeurs : { $allowed }.
problem-number = « { $value } » n’est pas un nombre ; écrivez 1 à 100.
problem-too-many = Il y a trop de filtres ; utilisez-en { $most } au plus.
problem-restart = Repartir de la première page

# What an entry says of itself, in lists and on its page.
badge-provisional = code provisoire
receives-yes = Peut recevoir { $buc } le { $day }
receives-no = Ne peut pas recevoir { $buc } le { $day }

validity-always = sans limites
validity-from = depuis le { $from }
validity-upcoming = à partir du { $from }
validity-until = jusqu’au { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Aperçu
show-names = Noms
show-contact = Adresse et contact
show-competences = Compétences au { $day }
show-access-point = Point d’accès
show-routing = Acheminement
show-code-status = Statut du code
show-acronym = Sigle
show-country = Pays
show-network = Réseau
show-validity = Validité
show-areas = Zones
show-functions = Fonctions
show-on = Cette page montre l’état au { $day }.
show-day = Jour
show-day-button = Montrer ce jour
show-today = Montrer aujourd’hui
show-last-day = Montrer le dernier jour de validité
show-first-day = Montrer le premier jour de validité
show-ended = A pris fin, dernier jour { $day }
show-upcoming = À venir, premier jour { $day }
show-letter-case = Vous avez demandé le code avec d’autres majuscules ou minuscules. Il s’écrit { $code } ; la casse compte.
show-successors = Successeurs
show-no-successor = Successeur : non indiqué
show-predecessors = Prédécesseurs
show-link-on = à partir du { $day }
show-routed-by = Routeurs devant cette institution
show-routes = Institutions derrière ce routeur
show-routes-count = { $count ->
    [one] { $count } institution se trouve derrière ce routeur.
   *[other] { $count } institutions se trouvent derrière ce routeur.
}
show-routes-first = Les { $count } premières sont listées.
show-no-competences = Elle n’a aucune compétence ce jour-là.
show-competences-note = Prête signifie que l’institution peut utiliser le BUC dans EESSI ce jour-là.

code-REAL = Le code qui est ou était utilisé
code-PROVISIONAL = Provisoire : un code de remplacement dans la forme habituelle du réseau, et non un code d’EESSI. Ne l’utilisez pas dans un dossier.
areas-none = non indiqué ; compte comme tout le pays
area-country = tout le pays
function-everywhere = dans tous ses secteurs

name-OFFICIAL = officiel
name-TRANSLATION = traduction
name-FORMER = ancien
name-ALIAS = aussi appelée
name-ABBREVIATION = forme abrégée

column-language = Langue
column-kind = Type
column-name = Nom
column-buc = BUC
column-title = Titre
column-role = Rôle
column-validity = Validité
column-ready = Prête

limit-areas = Seulement pour : { $areas }
limit-persons = Personnes :
limit-benefits = Prestations :
limit-schemes = Régimes :
limit-default = Institution par défaut si rien d’autre n’est connu

address-postal = Adresse postale
address-visitor = Adresse pour les visiteurs
contact-phone = Téléphone
contact-fax = Télécopie
contact-email = Courriel
contact-web = Site web
