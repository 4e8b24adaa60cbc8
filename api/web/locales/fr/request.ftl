# Modifier des entrées : demandes, versions, différences.
requests-title = Demandes de modification
requests-lead = Les modifications demandées, qui en décide et à partir de quand elles s’appliquent.
requests-create = Créer une entrée
requests-total = { $count ->
    [0] Aucune demande
    [one] { $count } demande
   *[other] { $count } demandes
}
requests-state = État
requests-any = Tous
requests-code = Code
requests-filter = Afficher
requests-what = Objet
requests-country = Pays
requests-day = Prise d’effet
requests-who = Rédigée par
requests-short = préavis court
requests-next = Page suivante

request-DRAFT = brouillon
request-PROPOSED = soumise
request-APPROVED = approuvée
request-RETURNED = renvoyée
request-REFUSED = refusée
request-WITHDRAWN = retirée

act-CREATED = Nouvelle entrée
act-CHANGED = Modification
act-ENDED = Clôture
act-MERGED = Fusion
act-SPLIT = Scission
act-RENAMED = Changement de nom
act-RESTORED = Annulation d’une modification
act-IMPORTED = Import d’un fichier
act-LOADED = Chargement initial
act-CONFIRMED = Exactitude confirmée
act-HIDDEN = N’est plus publique
act-PERSONS_ERASED = Personnes de contact effacées à la date prévue

request-note = Motif
request-short-reason = Motif de l’urgence
request-announced = Annoncée le
request-drafted-by = Rédigée par
request-proposed-by = Soumise par
request-approved-by = Approuvée par
request-returned-by = Renvoyée par
request-refused-by = Refusée par
request-reason = Motif de la décision
request-problems = Ce qui fait obstacle
request-would-change = Ce qui changerait
request-earliest = Approuvée aujourd’hui, la modification pourrait prendre effet au plus tôt le { $on } sans justification.
request-edit = Modifier la demande
request-propose = Soumettre
request-withdraw = Retirer
request-decide-title = Décision
request-decide-reason = Motif
request-decide-hint = Nécessaire pour renvoyer ou refuser ; pour approuver, seulement si le préavis est trop court.
request-approve = Approuver
request-return = Renvoyer pour correction
request-refuse = Refuser
request-second-person = En attente d’un coordinateur du même pays, autre que l’auteur de la soumission.

difference-title = Différences
difference-field = Champ
difference-days = Période
difference-before = Avant
difference-after = Après
difference-nothing = néant
difference-new = nouvelle
difference-ready = prête
difference-not-ready = pas prête
days-from = à partir du { $day }
days-until = jusqu’au { $day }
days-between = { $from } – { $last }

item-names = Noms
item-acronym = Sigle
item-network = Réseau
item-functions = Fonctions
item-areas = Zones
item-addresses = Adresse
item-contacts = Contact
item-competences = Compétences
item-successors = Successeurs
item-routedBy = Routeurs
item-codeStatus = Code
item-isPublic = Publique
item-validFrom = Valable à partir du
item-validTo = N’est plus valable à partir du

write-title-create = Nouvelle entrée
write-title-edit = Modifier { $code }
write-title-end = Clôturer { $code }
write-title-rename = Renommer { $code }
write-title-merge = Fusionner
write-title-split = Scinder { $code }
write-title-restore = Annuler une modification de { $code }
write-lead-create = Une deuxième personne de votre pays doit l’approuver. Un code n’est jamais attribué deux fois.
write-lead-edit = Modifiez ce qui doit changer. Tout le reste demeure tel quel.
write-lead-end = Une entrée clôturée est conservée pour toujours, afin que les anciens dossiers restent compréhensibles.
write-lead-rename = L’ancien nom reste accessible à la recherche.
write-lead-merge = Les institutions indiquées en premier cessent leur activité ; celle qui figure en dessous leur succède.
write-lead-split = L’institution cesse son activité ; celles qui sont indiquées ci-dessous lui succèdent.
write-lead-restore = À partir de la date ci-dessous, l’entrée indique de nouveau ce qu’elle indiquait avant cette modification.
write-meanwhile = Quelqu’un a modifié l’entrée entre-temps
write-meanwhile-lead = Voici ce qui a changé depuis que vous avez ouvert le formulaire. Vos propres données figurent plus bas ; vérifiez les deux et envoyez de nouveau le formulaire.
write-preview = Ce qui changerait
write-code = Code
write-code-hint = Pays, deux-points, 4 à 10 lettres ou chiffres : PL:PL212000WR
write-new-code = Nouveau code
write-new-code-hint = Seulement si le code change aussi. L’ancienne entrée est alors clôturée et la nouvelle lui succède.
write-language = Langue
write-kind = Type
write-name = Nom
write-no-network = Aucun réseau
write-areas-hint = Un code par ligne : PL21. Champ vide : non indiqué.
write-sectors = Secteurs
write-street = Rue et numéro
write-postcode = Code postal
write-town = Ville
write-phones = Téléphone, un numéro par ligne
write-faxes = Télécopie, un numéro par ligne
write-emails = Courriel, une adresse par ligne
write-urls = Sites web, une adresse par ligne
write-phone = Téléphone
write-persons = Personnes de contact
write-persons-hint = Préférez une boîte fonctionnelle. Les données d’une personne sont effacées à la date que vous indiquez, y compris dans l’historique.
write-until = Jusqu’au
write-competences-hint = Chaque ligne fixe ce qui vaut pour certains BUC : FB_BUC_01, ou P_* pour tous ceux qui commencent ainsi. Sans date, cela vaut à partir de la prise d’effet de la modification.
write-bucs = BUC
write-role = Rôle
write-role-both = Propriétaire du dossier et contrepartie
write-what = Situation
write-what-READY = prête
write-what-NOT_READY = pas prête
write-what-END = néant : la compétence prend fin
write-from = À partir du
write-to = Plus valable à partir du
write-more = Autres données
write-add-routers = Routeurs ajoutés (codes)
write-remove-routers = Routeurs retirés (codes)
write-successor-code = Code
write-successor-scope = Pour quelle partie
write-successor-name = Nom, si elle est nouvelle
write-merge-codes = Codes des institutions qui cessent leur activité, un par ligne
write-merge-into = Code de l’institution qui leur succède
write-merge-into-hint = Une entrée existante, ou un nouveau code avec un nom ci-dessous.
write-merge-name = Son nom, si elle est nouvelle
write-take-over = Elle reprend leurs compétences et leurs zones
write-day = Prise d’effet
write-day-hint = Si le champ reste vide, c’est la première date possible sans justification. Annoncées aujourd’hui, les modifications substantielles prennent effet au plus tôt le { $on }.
write-short-hint = Seulement si la modification doit prendre effet moins d’un mois après son annonce.
write-look = Aperçu
write-keep = Enregistrer comme brouillon

versions-title = Historique de l’entrée
versions-lead = Toutes les versions de cette entrée, la plus récente d’abord. Rien n’est perdu : une modification peut être annulée par une nouvelle modification.
versions-number = Version { $number }
versions-effective = Prise d’effet : { $on }.
versions-request = La demande
versions-undo = Annuler cette modification et toutes les suivantes
history-machine = chargée par le service

show-confirmed = Exactitude confirmée le { $day }.
desk-title = Gérer cette entrée
desk-edit = Modifier
desk-rename = Renommer
desk-end = Clôturer
desk-merge = Fusionner
desk-split = Scinder
desk-requests = Demandes la concernant
desk-confirm = Cette entrée est toujours exacte

request-wrong-state = Cela n’est pas possible, car la demande est { $state ->
    [DRAFT] à l’état de brouillon
    [PROPOSED] soumise
    [APPROVED] approuvée
    [RETURNED] renvoyée pour correction
    [REFUSED] refusée
   *[WITHDRAWN] retirée
}.
request-no-change = Rien ne changerait ; les entrées l’indiquent déjà.
request-unknown-code = Aucune institution n’a le code { $code }.
request-code-taken = Le code { $code } est déjà pris ; un code n’est jamais attribué deux fois.
request-code-taken-meanwhile = Un code a été pris entre-temps ; choisissez-en un autre.
request-already-ended = À cette date, { $code } a déjà pris fin.
request-ends-before = { $code } prendrait fin avant d’avoir commencé.
request-own-successor = { $code } ne peut pas se succéder à elle-même.
request-invalid-merge = Indiquez les institutions qui cessent leur activité et une autre qui leur succède.
request-unknown-change = Cette entrée n’a pas connu cette modification, ou son contenu a été effacé.
split-too-few = Indiquez au moins deux institutions qui lui succèdent.
request-one-country = Une demande ne modifie que les entrées d’un seul pays ; faites une demande par pays.
request-empty = La demande n’indique aucune entrée.
request-overtaken = L’entrée { $code } a été modifiée entre-temps : elle en est à la version { $now }, la demande repose sur la version { $base }. Comparez les deux et enregistrez de nouveau.
request-short-notice = La date d’effet ne respecte pas le délai de préavis ; choisissez le { $on } ou une date ultérieure, ou indiquez le motif de l’urgence.
request-too-far = Une modification s’annonce au plus cinq ans à l’avance.
request-too-long = Limitez-vous à 2 000 caractères.
request-invalid-day = Ce n’est pas une date ; écrivez-la comme 2027-01-31.
reason-needed = Indiquez le motif, afin que la demande puisse être corrigée.
invalid-sector = { $what }.
person-until-needed = Indiquez jusqu’à quelle date la personne de contact est conservée.
invalid-key = La clé d’idempotence doit compter de 1 à 200 caractères.
key-reused = Cette clé d’idempotence a déjà accompagné une autre requête ; choisissez-en une nouvelle.

import-title = Importer un fichier
import-lead = Le fichier est d’abord comparé aux entrées. Rien n’est modifié tant qu’une deuxième personne ne l’a pas approuvé.
import-file = Fichier
import-file-hint = CSV, JSON, un classeur, une liste d’organisations ou un .zip contenant institutions.csv, competences.csv et relations.csv. 32 Mo au plus.
import-day-hint = Date à partir de laquelle les noms, les zones, etc. s’appliquent. Si le champ reste vide, c’est la première date possible sans justification.
import-complete = Le fichier contient toutes les institutions du pays ({ $country }) : celles qui n’y figurent pas seront clôturées.
import-forms = Un fichier obtenu par export peut être réimporté. Les lignes et colonnes omises restent inchangées ; une cellule vide efface la donnée.
import-report = Effets du fichier
import-outcome = Résultat
import-place = Fichier, ligne, colonne
import-what = Détail
import-ADDED = ajout
import-CHANGED = modification
import-ENDED = clôture
import-UNCHANGED = sans changement
import-WARNING = avertissement
import-REFUSED = refus
import-nothing-taken = Certaines lignes ne peuvent pas être reprises ; aucune donnée du fichier n’est donc reprise. Corrigez-les et envoyez de nouveau le fichier.
import-same = Tout correspond déjà au fichier.
import-looked = Rien n’a été enregistré. Pour continuer, choisissez de nouveau le fichier et enregistrez-le comme brouillon.
import-kept = Enregistré sous forme de brouillons. Vérifiez chacun d’eux et soumettez-le :
import-no-file = Choisissez un fichier.
import-unreadable = { $what }
import-refused = Lignes ne pouvant pas être reprises : { $count } ; aucune donnée du fichier n’est donc reprise, voir le rapport.
import-too-large = Le fichier dépasse { $count } Mo ou n’est pas arrivé en entier. Divisez-le et envoyez-le de nouveau.

quality-title = Qualité des données
quality-lead = Ce qui manque dans les entrées, par pays. Chaque nombre mène à la liste et à ce qu’il convient de faire.
quality-of = Qualité des données : { $country }
quality-country = Pays
quality-entries = Entrées
quality-all = Tous les pays
quality-nothing = Rien ne manque.
quality-confirm = { $count ->
    [one] Cette entrée est toujours exacte
   *[other] Ces { $count } entrées sont toujours exactes
}
quality-NO_ENGLISH_NAME = Sans nom anglais
quality-PLACEHOLDER_NAME = Nom de remplacement
quality-NO_COMPETENCE = Sans compétence
quality-NO_CONTACT = Sans contact
quality-NEVER_CONFIRMED = Jamais confirmée
quality-CONFIRMED_LONG_AGO = Confirmée il y a longtemps
quality-NO_SUCCESSOR = Clôturée, sans successeur
quality-DEAD_END = Succession sans issue
quality-OVERLAPPING_PERIODS = Périodes qui se chevauchent
quality-OUTLIVES_INSTITUTION = Compétence survivant à l’institution
quality-do-NO_ENGLISH_NAME = Ajoutez un nom en anglais, afin que les autres puissent le lire.
quality-do-PLACEHOLDER_NAME = Donnez-lui son vrai nom ou clôturez l’entrée.
quality-do-NO_COMPETENCE = Indiquez ses compétences ou clôturez l’entrée.
quality-do-NO_CONTACT = Ajoutez un numéro de téléphone, une boîte fonctionnelle ou un site web.
quality-do-NEVER_CONFIRMED = Vérifiez-la et confirmez qu’elle est exacte.
quality-do-CONFIRMED_LONG_AGO = Vérifiez-la de nouveau et confirmez qu’elle est exacte.
quality-do-NO_SUCCESSOR = Indiquez qui lui succède, afin que les anciens dossiers trouvent leur destinataire.
quality-do-DEAD_END = Indiquez comme successeur une institution qui existe encore.
quality-do-OVERLAPPING_PERIODS = Faites se terminer une période avant que la suivante ne commence.
quality-do-OUTLIVES_INSTITUTION = Mettez fin aux compétences à la date où l’institution cesse son activité.
write-new-name = Indiquez le nouveau nom.
request-too-early = Il n’y avait alors aucune entrée ; choisissez un jour plus tardif.
request-competence-period = { $code } : une compétence finirait avant de commencer.
request-competence-twice = { $code } : une compétence ne peut pas être deux choses le même jour.
request-written-by = Écrit en dernier par
request-holds-earlier = Quelque chose y vaut à partir d’un jour plus proche que ne le permettent les changements annoncés ; choisissez-y des jours plus tardifs, ou écrivez pourquoi cela ne peut pas attendre.
