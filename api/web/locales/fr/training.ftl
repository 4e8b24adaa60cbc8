training-title = Formations
training-lead = Ce dont traitaient les formations du programme, leurs supports et comment participer aux prochaines.
training-search = Rechercher dans les formations
training-words = Que voulez-vous apprendre ?
training-all = Toutes les formations
training-count =
    { $count ->
        [one] { $count } formation
       *[other] { $count } formations
    }
training-nothing = Aucune formation ne correspond. Retirez un mot ou un critère.
training-calendar = Calendrier
training-materials = Supports et enregistrements
training-own = Mes formations
training-new = Nouvelle formation
training-feed = Calendrier de toutes les formations (iCalendar)
practice-facet-series = Série
practice-facet-cdm = Version du CDM
practice-facet-format = Format
practice-facet-spoken = Langue parlée
training-status-DRAFT = Brouillon
training-status-OPEN = Ouverte aux candidatures
training-status-CLOSED = Candidatures closes
training-status-HELD = A eu lieu
training-status-CANCELLED = Annulée
training-format-ONLINE = En ligne
training-format-ON_SITE = Sur place
training-format-HYBRID = Sur place et en ligne
training-cdm = CDM { $version }
training-whole-day = toute la journée
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = À votre heure : { $time }
training-deadline-on = Candidatures jusqu’au { $day }
training-seats-taken-of = Places prises : { $taken } sur { $seats }
training-participants-count =
    { $count ->
        [0] Personne n’a encore de place
        [one] { $count } personne a une place
       *[other] { $count } personnes ont une place
    }
training-waiting-count =
    { $count ->
        [one] { $count } personne sur la liste d’attente
       *[other] { $count } personnes sur la liste d’attente
    }
training-where = Où
training-for-whom = Pour qui
training-languages = Langues
training-about = De quoi il s’agit
training-agenda = Ordre du jour
training-series-more = Dans la même série
training-kind-RECORDING = Enregistrement
training-kind-MATERIAL = Support
training-no-materials = Aucun support ne correspond.
training-demonstration = Inventée pour la démonstration : rien n’a lieu.
training-cancelled-because = La formation n’a pas lieu : { $reason }
training-add-to-calendar = Ajouter à votre calendrier
training-nominate = Proposer quelqu’un
training-nominate-lead = Le coordinateur national de votre pays décide des candidatures. La personne pour laquelle il donne son accord reçoit une place ou, si toutes sont prises, un rang sur la liste d’attente.
training-nominate-sign-in = Connectez-vous pour proposer un collègue ou vous-même.
training-nominate-button = Proposer
training-nominated = La candidature est enregistrée. Vous en voyez la suite parmi vos formations.
training-field-name = Nom
training-field-email = Adresse électronique professionnelle
training-field-institution = Institution
training-institution-hint = Code de l’institution, par exemple FI:ETK. Ce champ peut rester vide.
training-field-note = Ce que le coordinateur doit savoir
training-nomination-PROPOSED = En attente du coordinateur national
training-nomination-CONFIRMED = A une place
training-nomination-WAITING = Sur la liste d’attente
training-nomination-DECLINED = Refusée
training-nomination-WITHDRAWN = Retirée
training-nomination-ATTENDED = A participé
training-nomination-ABSENT = N’a pas participé
training-place = rang { $place }
training-endorse = Donner son accord
training-decline = Refuser
training-reason = Motif
training-reason-hint = Les personnes concernées le lisent.
training-withdraw = Retirer
training-participants = Candidatures
training-participants-hint = Seuls le programme, le coordinateur de leur pays et la personne qui les a proposés voient qui ils sont. Les noms et les adresses sont effacés six mois après la formation.
training-none-nominated = Personne n’est encore proposé.
training-attended = A participé
training-absent = N’a pas participé
training-forgotten = Nom effacé
training-feedback = Comment était la formation ?
training-feedback-lead = Le programme lit ce que vous écrivez, sans votre nom.
training-field-useful = Qu’est-ce qui a été utile ?
training-field-missing = Qu’est-ce qui a manqué ?
training-feedback-button = Envoyer
training-feedback-thanks = Merci. Ce que vous avez écrit est enregistré ; vous pouvez le modifier ici.
training-feedback-read = Ce que les participants ont écrit
training-mine = Mes candidatures
training-mine-none = Vous n’êtes proposé pour aucune formation.
training-by-me = Personnes que j’ai proposées
training-drafts = Brouillons
training-key = Vos formations dans votre propre calendrier
training-key-lead = Abonnez votre calendrier à une adresse qui vous est propre : elle montre les formations pour lesquelles vous êtes proposé et suit chaque changement. Quiconque possède l’adresse peut la lire ; gardez-la donc pour vous.
training-key-make = Créer mon adresse
training-key-again = Créer une nouvelle adresse
training-key-known = Vous avez une adresse depuis le { $day }. Une nouvelle met fin à l’ancienne.
training-key-once = Voici votre adresse. Elle n’est affichée qu’une fois : copiez-la maintenant.
training-month-before = Mois précédent
training-month-after = Mois suivant
training-month-none = Aucune formation ce mois-ci.
training-month-today = Ce mois-ci
training-figures = Les formations en chiffres
training-figure-held = Formations qui ont eu lieu
training-figure-coming = Formations à venir
training-figure-attended = Personnes qui ont participé
training-figure-countries = Pays dont elles venaient
training-figure-rating = Évaluation des participants
training-edit = Modifier la formation
training-edit-lead = Seul le programme voit un brouillon. Ce qui est publié change aussitôt pour tous, et les personnes proposées sont averties d’un changement d’horaire ou de lieu.
training-field-title = Titre
training-field-series = Série
training-series-hint = Les sessions d’une même série figurent ensemble. Ce champ peut rester vide.
training-field-about = De quoi il s’agit
training-field-audience = Pour qui
training-field-agenda = Ordre du jour
training-field-cdmVersion = Version du CDM
training-cdm-hint = Par exemple 4.4 ; vide si aucune version n’est concernée.
training-field-format = Format
training-no-format = Non indiqué
training-field-languages = Langues parlées
training-languages-hint = Codes de langue séparés par des virgules, par exemple en, fr.
training-field-place = Lieu
training-place-hint = Une ville, ou comment participer en ligne. Ce champ peut rester vide.
training-field-startsOn = Premier jour
training-field-endsOn = Dernier jour
training-ends-hint = Vide : elle se termine le premier jour.
training-field-startTime = Heure de début
training-field-endTime = Heure de fin
training-time-hint = Par exemple 09:30. Laissez les deux champs vides pour des journées entières.
training-field-timeZone = Fuseau horaire
training-zone-hint = Par exemple Europe/Brussels.
training-field-seats = Places
training-seats-hint = Vide : sans limite.
training-field-nominationDeadline = Dernier jour pour les candidatures
training-deadline-hint = Vide : jusqu’au début.
training-field-materials = Supports et enregistrements
training-field-url = Adresse
training-field-kind = Type
training-save = Enregistrer
training-publish = Publier
training-cancel = Annuler la formation
training-cancel-hint = Tout le monde lit le motif.
training-discard = Supprimer le brouillon
training-saved = Enregistré.
training-needed-title = Donnez-lui un titre : sans titre, personne ne la retrouvera.
training-needed-day = Indiquez son premier jour.
training-name-needed = Indiquez le nom de la personne proposée.
training-email-needed = Indiquez l’adresse électronique professionnelle de cette personne.
training-reason-needed = Indiquez pourquoi ; les personnes concernées le lisent.
training-day-range = Indiquez un jour de 2000 à 2099.
training-cancel-needed = Écrivez pourquoi ; tout le monde le lit.
training-no-version = Écrivez la version ainsi : 4.4.
training-no-time = « { $time } » n’est pas une heure ; écrivez-la comme 09:30.
training-two-times = Indiquez les deux heures, ou aucune pour des journées entières.
training-time-order = La fin précède le début.
training-too-long = Une formation dure 31 jours au plus.
training-no-such-time = Cette heure n’existe pas à cet endroit ce jour-là : les horloges sont avancées.
training-unknown-zone = « { $zone } » n’est pas un fuseau horaire ; utilisez un nom comme Europe/Brussels.
training-deadline-late = Le dernier jour pour les candidatures est postérieur au début.
training-seats-range = Indiquez de 1 à 10000 places, ou aucune s’il n’y a pas de limite.
training-seats-too-few = Places déjà attribuées : { $taken } ; indiquez-en au moins autant.
training-wrong-state = Cela n’est pas possible, car la formation { $state ->
    [DRAFT] est un brouillon
    [HELD] a eu lieu
    [CANCELLED] est annulée
   *[PUBLISHED] est publiée
} ; consultez-la dans son état actuel.
training-nomination-wrong-state = Cela n’est pas possible avec une candidature dont le statut est « { $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [ATTENDED] { training-nomination-ATTENDED }
    [ABSENT] { training-nomination-ABSENT }
   *[WITHDRAWN] { training-nomination-WITHDRAWN }
} » ; consultez-la dans son état actuel.
training-closed = Les candidatures pour cette formation sont closes.
training-began = La formation a commencé ; les places ne changent plus.
training-not-begun = La participation est notée une fois que la formation a commencé.
training-nominated-twice = Cette personne est déjà proposée pour cette formation.
