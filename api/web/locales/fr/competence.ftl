# The guided question and its answer.
guided-title = Qui est compétent ?
guided-case = Quel BUC ou quel document ?
guided-case-hint = Un code tel que FB_BUC_01 ou S072, ou des mots de son titre anglais
guided-case-choose = Lequel voulez-vous dire ?
guided-country = Quel pays ?
guided-country-none = Choisissez un pays
guided-several = Plusieurs pays à la fois
guided-place = Où la personne réside-t-elle ou travaille-t-elle ?
guided-place-hint = Une ville, une région ou un code de zone ; laissez vide si vous ne le savez pas
guided-day = À quelle date ?
guided-more = Rôle, expéditeur, régime et prestation
guided-from = Votre pays (pays expéditeur)
guided-from-none = Non indiqué
guided-any = Toutes
guided-scheme = Régime ou catégorie de personnes
guided-benefit = Type de prestation
guided-button = Afficher l’institution compétente

competent-title = Qui est compétent ?
competent-title-case = Qui est compétent pour { $case } ?
competent-lead = Indiquez ce que vous savez. Vous obtenez l’institution à laquelle vous adresser, son code et les motifs.
competent-day = Date : { $day }
competent-place = Lieu : { $place }
competent-role = Rôle : { $role }
competent-from = Pays expéditeur : { $country }
competent-jumps = Pays de la réponse
competent-nobody = aucune institution
competent-address-it = Adressez-vous à cette institution
competent-first = La première parmi plusieurs
competent-unclear = Indiquez où la personne réside ou travaille pour les départager.
competent-unclear-scope = Elles conviennent toutes également : voyez ci-dessous à quoi chacune correspond.
competent-why = Motifs
competent-others = { $count ->
    [one] { $count } autre institution est également compétente
   *[other] { $count } autres institutions sont également compétentes
}
competent-not = Proches, mais non compétentes
competent-nearest = Les institutions les plus proches et pourquoi elles ne sont pas compétentes
competent-hubs = Routeurs et organismes de liaison
competent-hubs-lead = Adressez-vous à l’institution ci-dessus : un routeur lui transmet le dossier. Un organisme de liaison vous aide en cas de doute.
competent-place-read = Compris comme : { $place }.
competent-candidates = De quel lieu s’agit-il ?
competent-place-here = Lieu ({ $country })
competent-place-button = Utiliser ce lieu
competent-all = Toutes les institutions de ce pays qui participent à ce BUC
competent-again = Modifier la question
competent-cut = Les { $shown } premières réponses sur { $count } sont affichées ; demandez moins de pays ou un seul BUC pour voir les autres.

problem-title-question = Impossible de répondre à la question en l’état
problem-no-case = Indiquez de quel BUC ou de quel document il s’agit.
problem-case = « { $value } » n’est ni un BUC, ni un document, ni un secteur ; indiquez un code tel que FB_BUC_01, S072 ou FB.

wrong-title = Si le dossier a été adressé à la mauvaise institution
wrong-ask = Un doute ? Posez la question avec H_BUC_01 avant d’envoyer le dossier.
wrong-forward = L’institution qui a reçu le dossier peut le transmettre avec X007.
wrong-mistake = Vous pouvez signaler avec X008 qu’il a été envoyé par erreur.
wrong-reject = L’institution le rejette avec X011 si elle n’est pas compétente et ne peut pas le transmettre.
wrong-participant = X100 remplace le participant, X005 en ajoute un et X006 en retire un.
