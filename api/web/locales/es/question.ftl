question-title = Preguntas y respuestas
question-lead = Respuestas de la asistencia directa a los usuarios. Compruebe si la suya está entre ellas; si no, pregunte.
question-search = Buscar en las preguntas y respuestas
question-words = ¿Qué quiere saber?
question-ask = Hacer una pregunta
question-own = Mis preguntas
question-count = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
question-nothing = Nadie ha preguntado esto todavía. Quite una palabra o haga una pregunta.
question-all = Todas las preguntas y respuestas
question-figures = La asistencia directa a los usuarios en cifras
question-figure-published = Respuestas públicas
question-figure-asked = Preguntas formuladas
question-figure-open = Pendientes de respuesta
question-figure-median = Mediana del tiempo entre la pregunta y la primera respuesta
question-figure-in-time = Respondidas en un plazo de dos días
question-figure-rating = Valoración de los lectores
question-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
question-percent = { $percent } %
question-rating = { $count ->
    [one] { $mean } de 5, según { $count } lector
   *[other] { $mean } de 5, según { $count } lectores
}
question-state-OPEN = Pendiente de respuesta
question-state-ANSWERED = Respondida
question-state-PUBLISHED = Publicada
question-state-CLOSED = Cerrada
question-ask-lead = Responde el programa o el coordinador nacional al que este encargue su pregunta. Solo la ven ellos y usted, salvo que se publique, siempre sin mencionar nada sobre usted.
question-privacy = No escriba nada sobre la persona a la que se refiere el caso: ni su nombre, ni números, ni su fecha de nacimiento.
question-field-title = La pregunta, en una línea
question-title-hint = Tal como se la haría a un colega.
question-field-body = La situación
question-body-hint = Qué quiere hacer, qué ocurre en su lugar y qué ha intentado.
question-field-answer = La respuesta
question-no-sector = Ningún sector en particular
question-no-country = Ningún país en particular
question-send = Enviar la pregunta
question-near = Respuestas similares
question-near-hint = ¿Está su respuesta entre ellas?
question-near-count = { $count ->
    [0] Ninguna respuesta similar
    [one] { $count } respuesta similar
   *[other] { $count } respuestas similares
}
question-asked = Su pregunta se ha enviado. La encontrará entre sus preguntas; la respuesta figurará en esta página.
question-rated = Gracias por su valoración.
question-answer = Respuesta
question-published-on = Última revisión: { $day }.
question-demonstration = Una de las respuestas incluidas desde el principio en los datos de demostración.
question-rate = ¿Le ha sido útil?
question-score-1 = Nada
question-score-2 = Un poco
question-score-3 = En parte
question-score-4 = En gran parte
question-score-5 = Del todo
question-rate-button = Valorar
question-thread = La pregunta y los mensajes posteriores
question-asker = Quien hizo la pregunta
question-asked-at = Fecha de la pregunta: { $at }
question-from = País de quien pregunta: { $country }
question-with-country = Responde: { $country }
question-with-programme = Responde el programa
question-assigned-to = responde: { $country }
question-answer-label = Su respuesta
question-answer-button = Responder
question-follow-label = Añada algo o vuelva a preguntar
question-follow-button = Enviar
question-publish = Publicar esta respuesta
question-back = Volver a la pregunta
question-publish-lead = Redacte la pregunta y la respuesta de modo que sirvan a todos y no revelen nada de quien preguntó.
question-publish-button = Publicar
question-countries-hint = Códigos de país separados por comas, por ejemplo EL, UK.
question-assign = Quién responde
question-programme = El programa
question-assign-button = Asignar
question-close = Cerrar la pregunta
question-withdraw = Retirar la respuesta publicada
question-notes = Notas internas
question-notes-hint = Solo las leen quienes responden.
question-note-label = Nota
question-note-button = Guardar la nota
question-mine = Preguntas que he hecho
question-none-asked = Todavía no ha preguntado nada.
question-others = Otras preguntas
question-needed = Este dato es necesario: sin él nadie puede responder.
question-needed-text = Escriba algo; un texto vacío no ayuda a nadie.
question-published-needed = Escriba este texto en el idioma original antes de publicarlo.
question-wrong-state = No es posible con una pregunta cuyo estado es «{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}»; consulte su estado actual.
question-unanswered = Se cerró sin respuesta; no hay nada que publicar.
question-score = Valore de 1 (no ha sido útil) a 5 (ha sido muy útil).
question-not-answered = Todavía no hay ninguna respuesta que pueda valorarse.
