training-title = Formaciones
training-lead = De qué trataron las formaciones del programa, sus materiales y cómo participar en las próximas.
training-search = Buscar en las formaciones
training-words = ¿Qué quiere aprender?
training-all = Todas las formaciones
training-count =
    { $count ->
        [one] { $count } formación
       *[other] { $count } formaciones
    }
training-nothing = No hay ninguna formación que cumpla las condiciones. Quite una palabra o una condición.
training-calendar = Calendario
training-materials = Materiales y grabaciones
training-own = Mis formaciones
training-new = Nueva formación
training-feed = Calendario de todas las formaciones (iCalendar)
practice-facet-series = Serie
practice-facet-cdm = Versión del CDM
practice-facet-format = Modalidad
practice-facet-spoken = Idioma de impartición
training-status-DRAFT = Borrador
training-status-OPEN = Abierta a candidaturas
training-status-CLOSED = Plazo de candidaturas cerrado
training-status-HELD = Celebrada
training-status-CANCELLED = Cancelada
training-format-ONLINE = En línea
training-format-ON_SITE = Presencial
training-format-HYBRID = Presencial y en línea
training-cdm = CDM { $version }
training-whole-day = todo el día
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = En su hora: { $time }
training-deadline-on = Candidaturas hasta el { $day }
training-seats-taken-of = Plazas ocupadas: { $taken } de { $seats }
training-participants-count =
    { $count ->
        [0] Nadie tiene plaza todavía
        [one] { $count } persona tiene plaza
       *[other] { $count } personas tienen plaza
    }
training-waiting-count =
    { $count ->
        [one] { $count } persona en la lista de espera
       *[other] { $count } personas en la lista de espera
    }
training-where = Dónde
training-for-whom = Para quién
training-languages = Idiomas
training-about = De qué trata
training-agenda = Orden del día
training-series-more = En la misma serie
training-kind-RECORDING = Grabación
training-kind-MATERIAL = Material
training-no-materials = No hay materiales que cumplan las condiciones.
training-demonstration = Inventada para la demostración: no se celebra nada.
training-cancelled-because = No se celebra: { $reason }
training-add-to-calendar = Añadir a su calendario
training-nominate = Proponer a alguien
training-nominate-lead = El coordinador nacional de su país decide sobre las candidaturas. Quien obtiene su conformidad recibe una plaza o, si todas están ocupadas, un puesto en la lista de espera.
training-nominate-sign-in = Inicie sesión para proponer a un colega o presentarse usted.
training-nominate-button = Proponer
training-nominated = La candidatura se ha guardado. Puede seguirla entre sus formaciones.
training-field-name = Nombre
training-field-email = Dirección de correo electrónico del trabajo
training-field-institution = Institución
training-institution-hint = Código de la institución, por ejemplo FI:ETK. Puede dejarse en blanco.
training-field-note = Qué debe saber el coordinador
training-nomination-PROPOSED = Pendiente del coordinador nacional
training-nomination-CONFIRMED = Tiene plaza
training-nomination-WAITING = En la lista de espera
training-nomination-DECLINED = Rechazada
training-nomination-WITHDRAWN = Retirada
training-nomination-ATTENDED = Asistió
training-nomination-ABSENT = No asistió
training-place = puesto { $place }
training-endorse = Dar la conformidad
training-decline = Rechazar
training-reason = Motivo
training-reason-hint = Lo leen las personas interesadas.
training-withdraw = Retirar
training-participants = Candidaturas
training-participants-hint = Solo el programa, el coordinador de su país y quien las propuso ven de qué personas se trata. Los nombres y las direcciones se borran seis meses después de la formación.
training-none-nominated = Todavía no se ha propuesto a nadie.
training-attended = Asistió
training-absent = No asistió
training-forgotten = Nombre borrado
training-feedback = ¿Qué le pareció?
training-feedback-lead = El programa lee lo que escribe, sin su nombre.
training-field-useful = ¿Qué le resultó útil?
training-field-missing = ¿Qué faltó?
training-feedback-button = Enviar
training-feedback-thanks = Gracias. Lo que ha escrito se ha guardado; puede modificarlo aquí.
training-feedback-read = Qué escribieron los participantes
training-mine = Mis candidaturas
training-mine-none = No se le ha propuesto para ninguna formación.
training-by-me = Personas que he propuesto
training-drafts = Borradores
training-key = Sus formaciones en su propio calendario
training-key-lead = Suscríbase en su calendario a una dirección propia: muestra las formaciones para las que se le ha propuesto y sigue cada cambio. Quien tenga la dirección puede leerla; por tanto, no la comparta.
training-key-make = Crear mi dirección
training-key-again = Crear una dirección nueva
training-key-known = Tiene una dirección desde el { $day }. Una nueva anula la anterior.
training-key-once = Esta es su dirección. Se muestra una sola vez: cópiela ahora.
training-month-before = Mes anterior
training-month-after = Mes siguiente
training-month-none = Ninguna formación en este mes.
training-month-today = Este mes
training-figures = Las formaciones en cifras
training-figure-held = Formaciones celebradas
training-figure-coming = Próximas formaciones
training-figure-attended = Personas que asistieron
training-figure-countries = Países de los que procedían
training-figure-rating = Valoración de los participantes
training-edit = Modificar la formación
training-edit-lead = Un borrador solo lo ve el programa. Lo publicado cambia de inmediato para todos, y las personas propuestas reciben aviso si cambian la hora o el lugar.
training-field-title = Título
training-field-series = Serie
training-series-hint = Las sesiones de una misma serie aparecen juntas. Puede dejarse en blanco.
training-field-about = De qué trata
training-field-audience = Para quién
training-field-agenda = Orden del día
training-field-cdmVersion = Versión del CDM
training-cdm-hint = Por ejemplo, 4.4; en blanco si no trata de ninguna versión.
training-field-format = Modalidad
training-no-format = Sin indicar
training-field-languages = Idiomas de impartición
training-languages-hint = Códigos de idioma separados por comas, por ejemplo en, fr.
training-field-place = Lugar
training-place-hint = Una ciudad o cómo conectarse en línea. Puede dejarse en blanco.
training-field-startsOn = Primer día
training-field-endsOn = Último día
training-ends-hint = En blanco: termina el primer día.
training-field-startTime = Hora de inicio
training-field-endTime = Hora de fin
training-time-hint = Por ejemplo, 09:30. Deje ambos campos en blanco para días completos.
training-field-timeZone = Zona horaria
training-zone-hint = Por ejemplo, Europe/Brussels.
training-field-seats = Plazas
training-seats-hint = En blanco: sin límite.
training-field-nominationDeadline = Último día para presentar candidaturas
training-deadline-hint = En blanco: hasta el inicio.
training-field-materials = Materiales y grabaciones
training-field-url = Dirección
training-field-kind = Tipo
training-save = Guardar
training-publish = Publicar
training-cancel = Cancelar la formación
training-cancel-hint = Todo el mundo lee el motivo.
training-discard = Descartar el borrador
training-saved = Guardado.
training-needed-title = Póngale un título: sin él nadie volverá a encontrarla.
training-needed-day = Indique el primer día.
training-name-needed = Escriba el nombre de la persona propuesta.
training-email-needed = Escriba la dirección de correo electrónico del trabajo de esa persona.
training-reason-needed = Escriba por qué; lo leen las personas interesadas.
training-day-range = Indique un día entre 2000 y 2099.
training-cancel-needed = Escriba por qué; todo el mundo lo lee.
training-no-version = Escriba la versión así: 4.4.
training-no-time = «{ $time }» no es una hora; escríbala como 09:30.
training-two-times = Indique las dos horas, o ninguna para días completos.
training-time-order = Termina antes de empezar.
training-too-long = Una formación dura como máximo 31 días.
training-no-such-time = Esa hora no existe allí ese día: los relojes se adelantan.
training-unknown-zone = «{ $zone }» no es una zona horaria; utilice un nombre como Europe/Brussels.
training-deadline-late = El último día para presentar candidaturas es posterior al inicio.
training-seats-range = Indique de 1 a 10000 plazas, o ninguna si no hay límite.
training-seats-too-few = Plazas ya concedidas: { $taken }; indique al menos ese número.
training-wrong-state = No es posible, porque la formación { $state ->
    [DRAFT] es un borrador
    [HELD] ya se ha celebrado
    [CANCELLED] está cancelada
   *[PUBLISHED] está publicada
}; consulte su estado actual.
training-nomination-wrong-state = No es posible con una candidatura cuyo estado es «{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [ATTENDED] { training-nomination-ATTENDED }
    [ABSENT] { training-nomination-ABSENT }
   *[WITHDRAWN] { training-nomination-WITHDRAWN }
}»; consulte su estado actual.
training-closed = El plazo de candidaturas para esta formación ha terminado.
training-began = La formación ha empezado; las plazas ya no cambian.
training-not-begun = La asistencia se anota una vez que la formación ha empezado.
training-nominated-twice = Esta persona ya está propuesta para esta formación.
