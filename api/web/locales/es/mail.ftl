mail-why = Recibe este mensaje porque tiene una cuenta en el directorio EESSI. Puede elegir el idioma de estos mensajes en la página de su cuenta.
mail-practice-submitted-subject = Buena práctica pendiente de decisión: { $title }
mail-practice-submitted-body = Una buena práctica de su país está pendiente de su decisión: { $title }
mail-practice-approved-subject = Buena práctica pendiente de revisión: { $title }
mail-practice-approved-body = Una buena práctica ha sido aprobada por su país y está pendiente del programa: { $title }
mail-practice-returned-subject = Su buena práctica ha sido devuelta: { $title }
mail-practice-returned-body =
    Su buena práctica ha sido devuelta para que la corrija: { $title }

    { $comment }
mail-practice-refused-subject = Su buena práctica ha sido rechazada: { $title }
mail-practice-refused-body =
    Su buena práctica ha sido rechazada: { $title }

    { $comment }
mail-practice-published-subject = Su buena práctica se ha publicado: { $title }
mail-practice-published-body = Su buena práctica se ha publicado. Ahora cualquiera puede leerla y declarar que la adopta: { $title }
mail-practice-due-subject = ¿Sigue siendo correcta su buena práctica? { $title }
mail-practice-due-body = Su buena práctica dejará de figurar en la lista el { $day }, salvo que confirme que sigue siendo correcta: { $title }
mail-uptake-stated-subject = Adopción de su buena práctica: { $title }
mail-uptake-stated-body =
    Alguien ha declarado en qué punto se encuentra con su buena práctica: { $title }

    País: { $country }
    Buzón: { $contact }
mail-uptake-welcome-subject = Adopta una buena práctica: { $title }
mail-uptake-welcome-body =
    Ha declarado que adopta esta buena práctica: { $title }

    Puede ponerse en contacto con sus responsables aquí: { $contact }
mail-question-asked-subject = Nueva pregunta: { $title }
mail-question-asked-body = Se ha hecho una pregunta a la asistencia directa a los usuarios: { $title }
mail-question-assigned-subject = Le corresponde responder a una pregunta: { $title }
mail-question-assigned-body = Se le ha asignado una pregunta para que la responda: { $title }
mail-question-answered-subject = Su pregunta ha sido respondida: { $title }
mail-question-answered-body = Su pregunta ha sido respondida: { $title }
mail-question-followed-subject = Continúa una pregunta: { $title }
mail-question-followed-body = Quien hizo la pregunta ha añadido algo y espera una respuesta: { $title }
mail-question-published-subject = La respuesta a su pregunta se ha publicado: { $title }
mail-question-published-body = La respuesta a su pregunta también ayuda a otros y se ha publicado, sin mencionar nada sobre usted: { $title }
mail-training-nominated-subject = Candidatura pendiente de decisión: { $title }
mail-training-nominated-body = Se ha propuesto a una persona de su país para una formación y la candidatura está pendiente de su decisión: { $title }
mail-training-confirmed-subject = Plaza en la formación: { $title }
mail-training-confirmed-body =
    { $name } tiene plaza en esta formación: { $title }

    { $when }
mail-training-waiting-subject = En la lista de espera: { $title }
mail-training-waiting-body =
    Todas las plazas están ocupadas. { $name } está en la lista de espera de esta formación: { $title }

    Cuando quede libre una plaza, la recibirá quien lleve más tiempo esperando y se le comunicará a usted.
mail-training-declined-subject = Una candidatura ha sido rechazada: { $title }
mail-training-declined-body =
    La candidatura de { $name } ha sido rechazada: { $title }

    { $comment }
mail-training-changed-subject = Otra hora u otro lugar: { $title }
mail-training-changed-body =
    La hora o el lugar de esta formación han cambiado: { $title }

    { $when }
mail-training-cancelled-subject = La formación no se celebra: { $title }
mail-training-cancelled-body =
    Esta formación no se celebra: { $title }

    { $comment }
mail-training-feedback-subject = ¿Qué le pareció la formación? { $title }
mail-training-feedback-body = Ha asistido a una formación. Indique al programa, en un minuto y sin su nombre, qué le resultó útil y qué faltó: { $title }
mail-visit-turn-subject = Le corresponde a usted: { $title }
mail-visit-turn-body =
    Una solicitud de visita o reunión está pendiente de usted: { $title }

    Vence el { $day }.
mail-visit-moved-subject = Su solicitud ha avanzado un paso: { $title }
mail-visit-moved-body = Su solicitud de visita o reunión ha avanzado un paso: { $title }
mail-visit-answered-subject = Un anfitrión ha respondido: { $title }
mail-visit-answered-body = Un anfitrión ha respondido a su solicitud de visita o reunión: { $title }
mail-visit-returned-subject = Su solicitud ha sido devuelta: { $title }
mail-visit-returned-body =
    Su coordinador nacional le pide que modifique algo en su solicitud: { $title }

    { $comment }
mail-visit-refused-subject = Su solicitud ha sido denegada: { $title }
mail-visit-refused-body =
    Su solicitud de visita o reunión ha sido denegada: { $title }

    { $comment }
mail-visit-scheduled-subject = El día y el lugar están fijados: { $title }
mail-visit-scheduled-body = El día y el lugar de esta visita o reunión están fijados o han cambiado: { $title }
mail-visit-cancelled-subject = No se celebra: { $title }
mail-visit-cancelled-body =
    Esta solicitud de visita o reunión ha sido retirada o cancelada: { $title }

    { $comment }
mail-visit-reported-subject = El informe está disponible: { $title }
mail-visit-reported-body = Lea qué resultado tuvo esta visita o reunión: { $title }
mail-visit-reminder-subject = Vence el { $day }: { $title }
mail-visit-reminder-body =
    Una solicitud de visita o reunión está pendiente de usted: { $title }

    Termina el { $day } si nadie ha hecho nada hasta entonces.
mail-visit-expired-subject = El plazo ha vencido: { $title }
mail-visit-expired-body = El plazo de esta solicitud de visita o reunión ha vencido y la solicitud ha terminado: { $title }
mail-visit-message-subject = Le han escrito: { $title }
mail-visit-message-body = Hay un mensaje nuevo sobre esta visita o reunión: { $title }
mail-language-label = Idioma de los mensajes que recibe
mail-language-hint = Solo se envían mensajes de correo electrónico si el responsable de este servicio ha configurado un servidor de correo.
mail-language-save = Guardar el idioma
mail-language-saved = Su idioma se ha guardado.
