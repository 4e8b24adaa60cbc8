practice-title = Bonnes pratiques
practice-lead = Ce que des administrations ont fait face à un problème d’échange électronique, ce qui en est résulté et qui s’en inspire.
practice-search = Rechercher dans les bonnes pratiques
practice-words = Que cherchez-vous ? Des mots dans toute langue, un BUC, un pays
practice-count =
    { $count ->
        [one] { $count } bonne pratique
       *[other] { $count } bonnes pratiques
    }
practice-nothing = Rien ne correspond. Retirez un critère ou cherchez d’autres mots.
practice-all = Toutes les bonnes pratiques
practice-order-relevance = Meilleure correspondance d’abord
practice-order-newest = Plus récentes d’abord
practice-order-uptake = Plus adoptées d’abord
practice-statistics = Chiffres du registre
practice-feed = Nouvelles bonnes pratiques (flux)
practice-submit-one = Rédiger une bonne pratique
practice-untitled = Pratique sans titre
practice-example = Exemple
practice-demonstration = Ceci est un exemple, rédigé pour les données de démonstration. Il ne correspond à aucun fait réel, et aucune institution citée ici n’a agi ainsi.
practice-facet-country = Pays
practice-facet-sector = Secteurs
practice-facet-buc = Cas d’utilisation (BUC)
practice-facet-institution = Institutions
practice-facet-maturity = Maturité
practice-facet-outcome = Résultat
practice-facet-transferable = Transposable
practice-facet-year = Année de début
practice-facet-from = À partir de l’année
practice-facet-to = Jusqu’à l’année
practice-facet-stage = Adoption
practice-facet-adopter = Adoptée dans
practice-facet-language = Langue de rédaction
practice-facet-status = Statut
practice-facet-contact = Boîte fonctionnelle
practice-maturity-PILOT = Projet pilote
practice-maturity-IN_OPERATION = En service
practice-maturity-ESTABLISHED = Bien établie
practice-outcome-WORKED = A fonctionné
practice-outcome-PARTLY_WORKED = A fonctionné en partie
practice-outcome-DID_NOT_WORK = N’a pas fonctionné
practice-transferable-AS_IS = Telle quelle
practice-transferable-WITH_CHANGES = Avec des adaptations
practice-transferable-NOT_TRANSFERABLE = Non transposable
practice-stage-INTERESTED = Intérêt
practice-stage-PLANNED = Prévue
practice-stage-PILOTING = En phase pilote
practice-stage-IN_USE = Utilisée
practice-stage-ABANDONED = Abandonnée
practice-state-DRAFT = Brouillon
practice-state-SUBMITTED = En attente du coordinateur national
practice-state-NATIONALLY_APPROVED = En attente du programme
practice-state-RETURNED = Renvoyée
practice-state-REFUSED = Refusée
practice-state-PUBLISHED = Publiée
practice-state-EXPIRED = Expirée
practice-state-SUPERSEDED = Remplacée
practice-state-ARCHIVED = Archivée
practice-field-title = Titre
practice-field-summary = En bref
practice-field-problem = Le problème
practice-field-solution = Ce qui a été fait
practice-field-results = Résultats
practice-field-costs = Coûts
practice-field-challenges = Difficultés
practice-field-transferability = Ce dont les autres ont besoin
practice-hint-title = Ce qui a été fait, en une ligne.
practice-hint-summary = Quoi, pour qui, avec quel effet.
practice-hint-problem = Ce qui n’allait pas auparavant, et pour qui.
practice-hint-solution = Ce que vous avez fait, étape par étape.
practice-hint-results = Ce qui en est résulté et comment vous le savez : des chiffres avec leur période.
practice-hint-costs = Jours de travail, licences, coût de fonctionnement.
practice-hint-challenges = Ce qui a été difficile, et ce que vous feriez autrement.
practice-hint-transferability = Ce dont un autre pays a besoin pour faire de même, et ce qui n’est pas transposable.
practice-letters =
    { $count ->
        [one] { $count } caractère au plus.
       *[other] { $count } caractères au plus.
    }
practice-left = Caractères restants :
practice-uptake-line =
    { $count ->
        [one] { $count } adoption, dont { $used } en cours d’utilisation
       *[other] { $count } adoptions, dont { $used } en cours d’utilisation
    }
practice-version = Version { $number }, publiée le { $on }.
practice-due = À confirmer avant le { $day }.
practice-original = Langue de rédaction : { $language }.
practice-expired = Cette pratique n’a pas été confirmée depuis 24 mois et ne figure plus dans la liste.
practice-superseded = Cette version a été remplacée par une version ultérieure.
practice-archived = Cette pratique a été archivée : { $reason }
practice-to-current = Vers la dernière version
practice-to-published = Vers la version publiée
practice-languages = Langues de cette pratique
practice-take-up = Déclarer une adoption
practice-under-way = Version en cours
practice-new-version = Rédiger une nouvelle version
practice-confirm = Confirmer que la pratique est toujours exacte
practice-archive = Archiver cette pratique
practice-archive-reason = Pourquoi elle quitte la liste ; le motif est public
practice-more = Liens et fichiers
practice-uptake = Adoption
practice-uptake-none = Personne n’a encore déclaré adopter cette pratique.
practice-map = Où elle est adoptée
practice-origin = Pays d’origine
practice-no-uptake = Aucune adoption déclarée
practice-stages = Étapes
practice-over-time = Évolution dans le temps
practice-by-then = À la date du
practice-similar = Pratiques similaires
practice-facts = En un coup d’œil
practice-versions = Autres versions
practice-uptake-adaptation = Ce qui a été adapté
practice-uptake-evidence = Éléments de preuve
practice-uptake-reason = Pourquoi elle a été abandonnée
practice-own = Pratiques en cours
practice-your-turn = À vous d’agir
practice-others-turn = En attente d’autres personnes
practice-nothing-waits = Rien ne vous attend.
practice-since = depuis le { $day }
practice-turn-author = C’est à l’auteur d’agir.
practice-turn-coordinator = C’est au coordinateur national d’agir.
practice-turn-programme = C’est au programme d’agir.
practice-edit = Modifier
practice-preview = Aperçu
practice-steps = Étapes jusqu’à présent
practice-wrong = À corriger avant la soumission
practice-missing =
    { $count ->
        [one] { $count } élément n’est pas encore indiqué
       *[other] { $count } éléments ne sont pas encore indiqués
    }
practice-missing-hint = La pratique peut être soumise sans ces éléments, mais les lecteurs les chercheront.
practice-missing-english = { $field }, en anglais
practice-submit = Soumettre
practice-submit-hint = Elle est transmise au coordinateur national, puis au programme.
practice-decide = Votre décision
practice-comment = Commentaire pour l’auteur
practice-comment-hint = Nécessaire pour renvoyer ou refuser.
practice-approve = Approuver pour le pays
practice-publish = Publier
practice-return = Renvoyer pour correction
practice-refuse = Refuser
practice-discard = Supprimer cette version
practice-discard-hint = Rien n’en est conservé. Ce qui est publié demeure.
practice-discard-sure = Supprimer
practice-new = Nouvelle bonne pratique
practice-saved = Enregistré le { $at }.
practice-overtaken = Quelqu’un a enregistré une version plus récente entre-temps. Votre texte figure ci-dessous ; enregistrez de nouveau pour remplacer le sien.
practice-original-label = Langue d’origine
practice-original-hint = La langue dans laquelle vous rédigez ; les textes dans d’autres langues en sont des traductions.
practice-translating = Langue de votre traduction : { $language }. Le texte au-dessus de chaque champ est l’original.
practice-texts = Textes
practice-markdown = Laissez une ligne vide entre les paragraphes. Les lignes qui commencent par un tiret et une espace (« - ») forment une liste ; **deux astérisques** mettent le texte en gras.
practice-required = nécessaire
practice-choose = Veuillez choisir
practice-outcome-hint = Une pratique qui n’a pas fonctionné est utile aux autres aussi.
practice-bucs-hint = Codes séparés par des virgules, par exemple FB_BUC_01.
practice-institutions-hint = Codes de l’annuaire séparés par des virgules.
practice-contact-hint = La boîte d’un service, non celle d’une personne.
practice-links = Liens
practice-link-title = Texte
practice-link-url = Adresse
practice-save = Enregistrer
practice-save-preview = Enregistrer et afficher l’aperçu
practice-files = Fichiers
practice-file = Fichier
practice-file-add = Ajouter le fichier
practice-file-remove = Supprimer
file-kinds = Types acceptés : { $list }, sans macros ni scripts.
file-most = { $count } Mo au plus par fichier.
file-kilobytes = { $count } ko
practice-next-lead = La nouvelle version reprend d’abord le contenu de la version publiée. Celle-ci reste dans la liste jusqu’à la publication de la nouvelle.
practice-next-begin = Commencer la nouvelle version
uptake-lead = Indiquez où en est votre pays, ou l’une de ses institutions, avec cette pratique. Ces informations sont publiques, sauf la boîte fonctionnelle.
uptake-owner = La boîte fonctionnelle de la pratique :
uptake-own-title = Déclarations précédentes
uptake-change = modifier
uptake-changing = Modifier : { $who }
uptake-new = Nouvelle déclaration
uptake-institution-hint = Son code dans l’annuaire ; laissez le champ vide pour l’ensemble du pays.
uptake-stage = Où vous en êtes
uptake-adaptation-hint = Ce que vous faites autrement que dans la pratique d’origine.
uptake-evidence-hint = Ce qui montre que cela fonctionne : des chiffres, un rapport, un lien.
uptake-reason-hint = Seulement si vous l’avez abandonnée : pour quel motif, afin que d’autres en tirent les leçons.
uptake-contact-hint = La boîte d’un service ; seuls les responsables de la pratique et le programme la voient.
uptake-save = Enregistrer la déclaration
practice-figure-practices = Pratiques
practice-figure-adopters = Adoptions
practice-figure-countries = Pays ayant une pratique ou une adoption
practice-figure-warnings = Pratiques qui n’ont pas fonctionné ou ne sont pas transposables
practice-figure-expired = Pratiques expirées
practice-figure-median = Délai médian de la soumission à la décision
practice-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
practice-no-decisions = Encore aucune décision
practice-by-sector = Par secteur
practice-by-country = Par pays
practice-month = Mois
practice-ledger = Le registre des adoptions sous forme de fichier
practice-needed = Cet élément est nécessaire pour que la pratique puisse être soumise.
practice-original-missing = Rédigez aussi ce texte dans la langue d’origine de la pratique ({ $language }).
practice-language-twice = Ce texte figure deux fois dans la même langue ; n’en conservez qu’un.
practice-year = Indiquez l’année de début, de { $first } à { $final }.
practice-wrong-state = Cela n’est pas possible avec une pratique dont le statut est « { $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
} » ; consultez-la dans son état actuel.
uptake-own = La pratique vient d’ici ; nul n’adopte sa propre pratique.
uptake-reason = Indiquez pourquoi elle a été abandonnée, afin que d’autres en tirent les leçons.
uptake-wrong-stage = Dans le registre, « { $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
} » ne peut pas suivre « { $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[other] –
} ».
uptake-not-listed = Cette pratique ne figure plus dans la liste des bonnes pratiques.
uptake-stage-needed = Indiquez où vous en êtes.
file-name = Donnez au fichier un nom simple de 120 caractères au plus.
file-size = Un fichier peut compter jusqu’à { $most } Mo et ne doit pas être vide.
file-type = Ce fichier n’est pas accepté : son contenu doit correspondre à son nom, sans macros ni scripts, et son type doit être l’un des suivants : { $list }.
list-unknown-value = « { $value } » n’est pas connu ici ; choisissez dans la liste à côté.
