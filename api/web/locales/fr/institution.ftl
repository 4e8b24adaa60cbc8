# The list of institutions.
list-title = Institutions
list-title-text = Institutions pour « { $text } »
list-total = { $count ->
    [0] Aucune institution trouvée
    [one] { $count } institution trouvée
   *[other] { $count } institutions trouvées
}
list-on = Situation au { $day }.
filters-more = Plus de filtres
filters-active = Filtres actifs
filters-clear = Retirer tous les filtres
filter-chip = { $field } : { $value }
filter-remove = retirer ce filtre
filter-add = ajouter une valeur
facets-title = Affiner le résultat
facets-jump = Affiner le résultat
facet-place = Lieu
facet-selected = sélectionné ; retirer
pages-label = Pages de résultats
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
field-on = Date
field-order = Tri
field-after = Position dans la liste
field-before = Position dans la liste
field-first = Entrées par page
field-code = Code

any-country = Tous les pays
any-buc = Tous les BUC
any-role = Tous les rôles
any-ready = Prête ou non
any-status = Active à cette date

order-RELEVANCE = Meilleure correspondance d’abord
order-NAME = Par nom
order-CODE = Par code
order-COUNTRY = Par pays
order-CHANGED = Dernières modifications d’abord

list-did-you-mean = Rien n’est répertorié sous cette graphie. Vouliez-vous dire « { $text } » ?
none-there = Aucune institution ne remplit toutes ces conditions. Il y en a :
none-lead = Vous pouvez :
none-words = saisir moins de mots ou d’autres mots : une partie du nom, le sigle ou la ville suffit
none-code = saisir le code complet si vous l’avez, par exemple PL:PL212000WR

problem-title = Impossible d’effectuer la recherche en l’état
problem-lead = Corrigez les points signalés et relancez la recherche.
problem-prefix = Erreur
problem-day = « { $value } » n’est pas une date ; indiquez l’année, le mois et le jour, par exemple 2026-03-01.
problem-value = « { $value } » n’est pas connu ; utilisez l’une de ces valeurs : { $allowed }.
problem-number = « { $value } » n’est pas un nombre valable ; indiquez un nombre de 1 à 100.
problem-too-many = Il y a trop de filtres ; utilisez-en { $most } au plus.
problem-restart = Reprendre à la première page

# What an entry says of itself, in lists and on its page.
badge-provisional = code provisoire
receives-yes = Peut recevoir { $buc } le { $day }
receives-no = Ne peut pas recevoir { $buc } le { $day }

validity-always = sans limite de durée
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
show-routing = Routage
show-code-status = Statut du code
show-acronym = Sigle
show-country = Pays
show-network = Réseau
show-validity = Validité
show-areas = Zones
show-functions = Fonctions
show-on = Cette page présente la situation au { $day }.
show-day = Date
show-day-button = Afficher à cette date
show-today = Afficher à la date d’aujourd’hui
show-last-day = Afficher le dernier jour d’activité
show-first-day = Afficher le premier jour d’activité
show-ended = N’existe plus ; dernier jour : { $day }
show-upcoming = À venir ; premier jour : { $day }
show-letter-case = Vous avez saisi le code avec d’autres majuscules ou minuscules. Il s’écrit { $code } ; la casse compte.
show-successors = Successeurs
show-no-successor = Successeur : non indiqué
show-predecessors = Prédécesseurs
show-link-on = à partir du { $day }
show-routed-by = Routeurs en amont de cette institution
show-routes = Institutions en aval de ce routeur
show-routes-count = { $count ->
    [one] { $count } institution se trouve en aval de ce routeur.
   *[other] { $count } institutions se trouvent en aval de ce routeur.
}
show-routes-first = Les { $count } premières sont affichées.
show-no-competences = L’institution n’a aucune compétence à cette date.
show-competences-note = « Prête » signifie que l’institution peut utiliser le BUC dans EESSI à cette date.

code-REAL = Ce code est ou a été utilisé dans EESSI
code-PROVISIONAL = Provisoire : un code de remplacement dans la forme habituelle du réseau, et non un code d’EESSI. Ne l’utilisez pas dans un dossier.
areas-none = non indiquées ; tout le pays est réputé couvert
area-country = tout le pays
function-everywhere = dans tous ses secteurs

name-OFFICIAL = officiel
name-TRANSLATION = traduction
name-FORMER = ancien nom
name-ALIAS = autre appellation
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
limit-default = Institution par défaut en l’absence d’autre information

address-postal = Adresse postale
address-visitor = Adresse pour les visiteurs
contact-phone = Téléphone
contact-fax = Télécopie
contact-email = Courriel
contact-web = Site web
list-passages = Également trouvé
