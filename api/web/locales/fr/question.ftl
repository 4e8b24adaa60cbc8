question-title = Questions et réponses
question-lead = Les réponses de l’assistance directe aux utilisateurs. Voyez si la vôtre y figure ; sinon, posez votre question.
question-search = Rechercher dans les questions et réponses
question-words = Que voulez-vous savoir ?
question-ask = Poser une question
question-own = Mes questions
question-count =
    { $count ->
        [one] { $count } réponse
       *[other] { $count } réponses
    }
question-nothing = Personne n’a encore posé cette question. Retirez un mot ou posez votre question.
question-all = Toutes les questions et réponses
question-figures = L’assistance directe aux utilisateurs en chiffres
question-figure-published = Réponses publiques
question-figure-asked = Questions posées
question-figure-open = En attente d’une réponse
question-figure-median = Délai médian de la question à la première réponse
question-figure-in-time = Réponse donnée dans les deux jours
question-figure-rating = Évaluation des lecteurs
question-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
question-percent = { $percent } %
question-rating =
    { $count ->
        [one] { $mean } sur 5, selon { $count } lecteur
       *[other] { $mean } sur 5, selon { $count } lecteurs
    }
question-state-OPEN = En attente d’une réponse
question-state-ANSWERED = Réponse donnée
question-state-PUBLISHED = Publiée
question-state-CLOSED = Clôturée
question-ask-lead = La réponse vient du programme ou du coordinateur national auquel il confie votre question. Eux seuls et vous la voient, à moins qu’elle ne soit publiée, sans aucune mention de vous.
question-privacy = N’écrivez rien sur la personne que le dossier concerne : ni nom, ni numéro, ni date de naissance.
question-field-title = La question, en une ligne
question-title-hint = Comme vous la poseriez à un collègue.
question-field-body = La situation
question-body-hint = Ce que vous voulez faire, ce qui se produit à la place, ce que vous avez essayé.
question-field-answer = La réponse
question-no-sector = Aucun secteur en particulier
question-no-country = Aucun pays en particulier
question-send = Envoyer la question
question-near = Réponses similaires
question-near-hint = Votre réponse y figure-t-elle ?
question-near-count =
    { $count ->
        [0] Aucune réponse similaire
        [one] { $count } réponse similaire
       *[other] { $count } réponses similaires
    }
question-asked = Votre question est envoyée. Vous la retrouvez parmi vos questions ; la réponse figurera sur cette page.
question-rated = Merci de votre évaluation.
question-answer = Réponse
question-published-on = Dernière révision le { $day }.
question-demonstration = Une des réponses que les données de démonstration contiennent dès le départ.
question-rate = Cette réponse vous a-t-elle aidé ?
question-score-1 = Pas du tout
question-score-2 = Un peu
question-score-3 = En partie
question-score-4 = En grande partie
question-score-5 = Entièrement
question-rate-button = Évaluer
question-thread = La question et les échanges
question-asker = Auteur de la question
question-asked-at = Question posée le { $at }
question-from = Pays de l’auteur de la question : { $country }
question-with-country = Réponse attendue de : { $country }
question-with-programme = Réponse attendue du programme
question-assigned-to = réponse attendue de : { $country }
question-answer-label = Votre réponse
question-answer-button = Répondre
question-follow-label = Ajouter une précision ou poser une autre question
question-follow-button = Envoyer
question-publish = Publier cette réponse
question-back = Retour à la question
question-publish-lead = Formulez la question et la réponse de façon qu’elles soient utiles à tous et ne révèlent rien de l’auteur de la question.
question-publish-button = Publier
question-countries-hint = Codes de pays séparés par des virgules, par exemple EL, UK.
question-assign = Qui répond
question-programme = Le programme
question-assign-button = Attribuer
question-close = Clôturer la question
question-withdraw = Retirer la réponse publiée
question-notes = Notes internes
question-notes-hint = Seules les personnes qui répondent les lisent.
question-note-label = Note
question-note-button = Enregistrer la note
question-mine = Questions que j’ai posées
question-none-asked = Vous n’avez pas encore posé de question.
question-others = Autres questions
question-needed = Cet élément est nécessaire : sans lui, personne ne peut répondre.
question-needed-text = Écrivez quelque chose ; un texte vide n’aide personne.
question-published-needed = Rédigez ce texte dans la langue d’origine avant la publication.
question-wrong-state = Cela n’est pas possible avec une question dont le statut est « { $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
} » ; consultez-la dans son état actuel.
question-unanswered = La question a été clôturée sans réponse ; il n’y a rien à publier.
question-score = Évaluez de 1 (n’a pas aidé) à 5 (a bien aidé).
question-not-answered = Il n’y a pas encore de réponse à évaluer.
