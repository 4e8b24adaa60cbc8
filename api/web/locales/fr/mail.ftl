mail-why = Vous recevez ce message parce que vous avez un compte dans l’annuaire EESSI. Vous pouvez choisir la langue de ces messages sur la page de votre compte.
mail-practice-submitted-subject = Bonne pratique soumise à votre décision : { $title }
mail-practice-submitted-body = Une bonne pratique de votre pays attend votre décision : { $title }
mail-practice-approved-subject = Bonne pratique à examiner : { $title }
mail-practice-approved-body = Une bonne pratique a été approuvée par son pays et attend le programme : { $title }
mail-practice-returned-subject = Votre bonne pratique a été renvoyée : { $title }
mail-practice-returned-body =
    Votre bonne pratique a été renvoyée pour correction : { $title }

    { $comment }
mail-practice-refused-subject = Votre bonne pratique a été refusée : { $title }
mail-practice-refused-body =
    Votre bonne pratique a été refusée : { $title }

    { $comment }
mail-practice-published-subject = Votre bonne pratique est publiée : { $title }
mail-practice-published-body = Votre bonne pratique est publiée. Chacun peut désormais la lire et déclarer qu’il l’adopte : { $title }
mail-practice-due-subject = Votre bonne pratique est-elle toujours exacte ? { $title }
mail-practice-due-body = Votre bonne pratique quittera la liste le { $day }, sauf si vous confirmez qu’elle est toujours exacte : { $title }
mail-uptake-stated-subject = Votre bonne pratique est adoptée : { $title }
mail-uptake-stated-body =
    Quelqu’un a déclaré où il en est avec votre bonne pratique : { $title }

    Pays : { $country }
    Boîte fonctionnelle : { $contact }
mail-uptake-welcome-subject = Vous adoptez une bonne pratique : { $title }
mail-uptake-welcome-body =
    Vous avez déclaré adopter cette bonne pratique : { $title }

    Vous pouvez joindre ses responsables ici : { $contact }
mail-question-asked-subject = Nouvelle question : { $title }
mail-question-asked-body = Quelqu’un a posé une question à l’assistance directe aux utilisateurs : { $title }
mail-question-assigned-subject = Une question attend votre réponse : { $title }
mail-question-assigned-body = Une question vous a été attribuée pour que vous y répondiez : { $title }
mail-question-answered-subject = Votre question a reçu une réponse : { $title }
mail-question-answered-body = Votre question a reçu une réponse : { $title }
mail-question-followed-subject = Suite d’une question : { $title }
mail-question-followed-body = L’auteur de la question a ajouté quelque chose et attend une réponse : { $title }
mail-question-published-subject = La réponse à votre question est publiée : { $title }
mail-question-published-body = La réponse à votre question est utile à d’autres et a été publiée, sans aucune mention de vous : { $title }
mail-training-nominated-subject = Candidature soumise à votre décision : { $title }
mail-training-nominated-body = Une personne de votre pays a été proposée pour une formation et attend votre décision : { $title }
mail-training-confirmed-subject = Une place dans la formation : { $title }
mail-training-confirmed-body =
    { $name } a une place dans cette formation : { $title }

    { $when }
mail-training-waiting-subject = Sur la liste d’attente : { $title }
mail-training-waiting-body =
    Toutes les places sont prises. { $name } figure sur la liste d’attente de cette formation : { $title }

    Lorsqu’une place se libère, elle revient à la personne qui attend depuis le plus longtemps, et vous en êtes averti.
mail-training-declined-subject = Une candidature a été refusée : { $title }
mail-training-declined-body =
    La candidature de { $name } a été refusée : { $title }

    { $comment }
mail-training-changed-subject = Changement d’horaire ou de lieu : { $title }
mail-training-changed-body =
    L’horaire ou le lieu de cette formation a changé : { $title }

    { $when }
mail-training-cancelled-subject = La formation n’a pas lieu : { $title }
mail-training-cancelled-body =
    Cette formation n’a pas lieu : { $title }

    { $comment }
mail-training-feedback-subject = Comment était la formation ? { $title }
mail-training-feedback-body = Vous avez participé à une formation. Dites au programme, en une minute et sans votre nom, ce qui a été utile et ce qui a manqué : { $title }
mail-visit-turn-subject = C’est à vous d’agir : { $title }
mail-visit-turn-body =
    Une demande de visite ou de réunion vous attend : { $title }

    Échéance : { $day }.
mail-visit-moved-subject = Votre demande a avancé d’une étape : { $title }
mail-visit-moved-body = Votre demande de visite ou de réunion a avancé d’une étape : { $title }
mail-visit-answered-subject = Un hôte a répondu : { $title }
mail-visit-answered-body = Un hôte a répondu à votre demande de visite ou de réunion : { $title }
mail-visit-returned-subject = Votre demande a été renvoyée : { $title }
mail-visit-returned-body =
    Votre coordinateur national vous prie de modifier quelque chose dans votre demande : { $title }

    { $comment }
mail-visit-refused-subject = Votre demande a été refusée : { $title }
mail-visit-refused-body =
    Votre demande de visite ou de réunion a été refusée : { $title }

    { $comment }
mail-visit-scheduled-subject = La date et le lieu sont fixés : { $title }
mail-visit-scheduled-body = La date et le lieu de cette visite ou réunion sont fixés ou ont changé : { $title }
mail-visit-cancelled-subject = La rencontre n’a pas lieu : { $title }
mail-visit-cancelled-body =
    Cette demande de visite ou de réunion a été retirée ou annulée : { $title }

    { $comment }
mail-visit-reported-subject = Le rapport est là : { $title }
mail-visit-reported-body = Lisez ce qui est résulté de cette visite ou réunion : { $title }
mail-visit-reminder-subject = Échéance le { $day } : { $title }
mail-visit-reminder-body =
    Une demande de visite ou de réunion vous attend : { $title }

    Elle prend fin le { $day } si personne n’a rien fait d’ici là.
mail-visit-expired-subject = Le délai a expiré : { $title }
mail-visit-expired-body = Le délai de cette demande de visite ou de réunion a expiré, et elle a pris fin : { $title }
mail-visit-message-subject = Quelqu’un vous a écrit : { $title }
mail-visit-message-body = Il y a un nouveau message au sujet de cette visite ou réunion : { $title }
mail-language-label = Langue des messages qui vous sont adressés
mail-language-hint = Les messages ne sont envoyés que si l’exploitant de ce service a configuré un serveur de messagerie.
mail-language-save = Enregistrer la langue
mail-language-saved = Votre langue est enregistrée.
