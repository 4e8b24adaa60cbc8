practice-title = Buenas prácticas
practice-lead = Qué hicieron las administraciones ante un problema del intercambio electrónico, qué resultado tuvo y quién lo adopta.
practice-search = Buscar en las buenas prácticas
practice-words = ¿Qué busca? Palabras en cualquier idioma, un BUC, un país
practice-count = { $count ->
    [one] { $count } práctica
   *[other] { $count } prácticas
}
practice-nothing = No hay ninguna práctica que cumpla las condiciones. Quite una condición o busque otras palabras.
practice-all = Todas las buenas prácticas
practice-order-relevance = Mejor coincidencia primero
practice-order-newest = Más recientes primero
practice-order-uptake = Más adoptadas primero
practice-statistics = Cifras del registro
practice-feed = Nuevas buenas prácticas (canal web)
practice-submit-one = Redactar una buena práctica
practice-untitled = Práctica sin título
practice-example = Ejemplo
practice-demonstration = Este es un ejemplo redactado para los datos de demostración. No ocurrió en ningún lugar y ninguna de las instituciones que se mencionan lo ha llevado a cabo.
practice-facet-country = País
practice-facet-sector = Sectores
practice-facet-buc = Casos de uso (BUC)
practice-facet-institution = Instituciones
practice-facet-maturity = Grado de madurez
practice-facet-outcome = Resultado
practice-facet-transferable = Transferibilidad
practice-facet-year = Año de inicio
practice-facet-from = Desde el año
practice-facet-to = Hasta el año
practice-facet-stage = Adopción
practice-facet-adopter = Adoptada en
practice-facet-language = Idioma de redacción
practice-facet-status = Estado
practice-facet-contact = Buzón de la oficina
practice-maturity-PILOT = Proyecto piloto
practice-maturity-IN_OPERATION = En funcionamiento
practice-maturity-ESTABLISHED = Consolidada
practice-outcome-WORKED = Funcionó
practice-outcome-PARTLY_WORKED = Funcionó en parte
practice-outcome-DID_NOT_WORK = No funcionó
practice-transferable-AS_IS = Tal cual
practice-transferable-WITH_CHANGES = Con cambios
practice-transferable-NOT_TRANSFERABLE = No transferible
practice-stage-INTERESTED = Interés manifestado
practice-stage-PLANNED = Prevista
practice-stage-PILOTING = En fase piloto
practice-stage-IN_USE = En uso
practice-stage-ABANDONED = Abandonada
practice-state-DRAFT = Borrador
practice-state-SUBMITTED = Pendiente del coordinador nacional
practice-state-NATIONALLY_APPROVED = Pendiente del programa
practice-state-RETURNED = Devuelta
practice-state-REFUSED = Rechazada
practice-state-PUBLISHED = Publicada
practice-state-EXPIRED = Caducada
practice-state-SUPERSEDED = Sustituida
practice-state-ARCHIVED = Archivada
practice-field-title = Título
practice-field-summary = En síntesis
practice-field-problem = El problema
practice-field-solution = Qué se hizo
practice-field-results = Resultados obtenidos
practice-field-costs = Costes
practice-field-challenges = Dificultades
practice-field-transferability = Qué necesitan otros
practice-hint-title = Qué se hizo, en una línea.
practice-hint-summary = Qué se hizo, para quién y con qué efecto.
practice-hint-problem = Qué fallaba antes y a quién afectaba.
practice-hint-solution = Qué hicieron, paso a paso.
practice-hint-results = Qué resultado tuvo y cómo lo saben: cifras con su período.
practice-hint-costs = Días de trabajo, licencias, coste de mantenimiento.
practice-hint-challenges = Qué resultó difícil y qué harían de otra manera.
practice-hint-transferability = Qué necesita otro país para hacer lo mismo y qué no se puede transferir.
practice-letters = { $count ->
    [one] { $count } carácter como máximo.
   *[other] { $count } caracteres como máximo.
}
practice-left = Caracteres restantes:
practice-uptake-line = { $count ->
    [one] { $count } adopción, { $used } en uso
   *[other] { $count } adopciones, { $used } en uso
}
practice-version = Versión { $number }, publicada el { $on }.
practice-due = Debe confirmarse antes del { $day }.
practice-original = Idioma de redacción: { $language }.
practice-expired = Esta práctica no se ha confirmado en los últimos 24 meses y ya no figura en la lista.
practice-superseded = Esta versión ha sido sustituida por otra posterior.
practice-archived = Esta práctica se ha archivado: { $reason }
practice-to-current = Ir a la última versión
practice-to-published = Ir a la versión publicada
practice-languages = Idiomas de esta práctica
practice-take-up = Declarar la adopción
practice-under-way = Versión en preparación
practice-new-version = Redactar una versión nueva
practice-confirm = Confirmar que sigue siendo correcta
practice-archive = Archivar esta práctica
practice-archive-reason = Por qué deja de figurar en la lista; el motivo es público
practice-more = Enlaces y archivos
practice-uptake = Adopción
practice-uptake-none = Nadie ha declarado aún que la adopte.
practice-map = Dónde se adopta
practice-origin = De dónde procede
practice-no-uptake = Sin adopción declarada
practice-stages = Etapas
practice-over-time = Evolución
practice-by-then = Hasta el
practice-similar = Prácticas similares
practice-facts = De un vistazo
practice-versions = Otras versiones
practice-uptake-adaptation = Qué se ha cambiado
practice-uptake-evidence = Pruebas
practice-uptake-reason = Por qué se ha abandonado
practice-own = Prácticas en preparación
practice-your-turn = Le corresponde a usted
practice-others-turn = A la espera de otras personas
practice-nothing-waits = No tiene nada pendiente.
practice-since = desde el { $day }
practice-turn-author = Le corresponde al autor.
practice-turn-coordinator = Le corresponde al coordinador nacional.
practice-turn-programme = Le corresponde al programa.
practice-edit = Modificar
practice-preview = Vista previa
practice-steps = Qué ha ocurrido hasta ahora
practice-wrong = Antes de poder presentarla
practice-missing = { $count ->
    [one] Aún falta { $count } dato
   *[other] Aún faltan { $count } datos
}
practice-missing-hint = Puede presentarse sin estos datos, pero los lectores los buscarán.
practice-missing-english = { $field }, en inglés
practice-submit = Presentar
practice-submit-hint = Pasa al coordinador nacional y después al programa.
practice-decide = Su decisión
practice-comment = Comentario para el autor
practice-comment-hint = Necesario para devolver o rechazar.
practice-approve = Aprobar en nombre del país
practice-publish = Publicar
practice-return = Devolver
practice-refuse = Rechazar
practice-discard = Descartar esta versión
practice-discard-hint = No se conserva nada de ella. Lo publicado se mantiene.
practice-discard-sure = Descartar
practice-new = Nueva buena práctica
practice-saved = Guardado el { $at }.
practice-overtaken = Entretanto, otra persona ha guardado una versión más reciente. Su texto figura más abajo; vuelva a guardarlo para sustituir el de la otra persona.
practice-original-label = Idioma original
practice-original-hint = El idioma en el que redacta; los demás son traducciones.
practice-translating = Idioma de la traducción: { $language }. El texto que figura encima de cada campo es el original.
practice-texts = Textos
practice-markdown = Deje una línea en blanco entre párrafos. Las líneas que empiezan por «- » forman una lista y **dos asteriscos** ponen el texto en negrita.
practice-required = obligatorio
practice-choose = Elija
practice-outcome-hint = Una práctica que no funcionó también ayuda a otros.
practice-bucs-hint = Códigos separados por comas, por ejemplo FB_BUC_01.
practice-institutions-hint = Códigos del directorio separados por comas.
practice-contact-hint = El buzón de una oficina, no el de una persona.
practice-links = Enlaces
practice-link-title = Texto
practice-link-url = Dirección
practice-save = Guardar
practice-save-preview = Guardar y ver la vista previa
practice-files = Archivos
practice-file = Archivo
practice-file-add = Añadir el archivo
practice-file-remove = Quitar
file-kinds = Se admiten: { $list }, sin macros ni scripts.
file-most = Hasta { $count } MB cada uno.
file-kilobytes = { $count } kB
practice-next-lead = La próxima versión parte de lo que dice la publicada. Esta sigue en la lista hasta que se publique la próxima.
practice-next-begin = Empezar la próxima versión
uptake-lead = Indique en qué punto se encuentra su país, o una de sus instituciones, con esta práctica. Todo es público, salvo el buzón.
uptake-owner = Buzón de la propia práctica:
uptake-own-title = Declarado hasta ahora
uptake-change = modificar
uptake-changing = Modificar: { $who }
uptake-new = Nueva declaración
uptake-institution-hint = Su código en el directorio; déjelo en blanco si se trata de todo el país.
uptake-stage = En qué punto se encuentran
uptake-adaptation-hint = Qué hacen de manera distinta al original.
uptake-evidence-hint = Qué demuestra que funciona: cifras, un informe, un enlace.
uptake-reason-hint = Solo si la han abandonado: por qué, para que otros aprendan de ello.
uptake-contact-hint = El buzón de una oficina; solo lo ven los responsables de la práctica y el programa.
uptake-save = Guardar la declaración
practice-figure-practices = Prácticas
practice-figure-adopters = Adopciones
practice-figure-countries = Países con una práctica o una adopción
practice-figure-warnings = Prácticas que no funcionaron o no son transferibles
practice-figure-expired = Prácticas caducadas
practice-figure-median = Mediana del tiempo entre la presentación y la decisión
practice-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
practice-no-decisions = Aún no hay decisiones
practice-by-sector = Por sector
practice-by-country = Por país
practice-month = Mes
practice-ledger = El registro de adopciones como archivo
practice-needed = Este dato es necesario para poder presentar la práctica.
practice-original-missing = Escriba este texto también en el idioma original de la práctica ({ $language }).
practice-language-twice = Este texto figura dos veces en el mismo idioma; conserve solo uno.
practice-year = Indique el año de inicio, de { $first } a { $final }.
practice-wrong-state = No es posible con una práctica cuyo estado es «{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}»; consulte su estado actual.
uptake-own = La práctica procede de aquí; nadie adopta su propia práctica.
uptake-reason = Escriba por qué se ha abandonado, para que otros aprendan de ello.
uptake-wrong-stage = En el registro, «{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}» no puede seguir a «{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}».
uptake-not-listed = Esta práctica ya no figura en la lista de buenas prácticas.
uptake-stage-needed = Indique en qué punto se encuentran.
file-name = Dé al archivo un nombre sencillo de 120 caracteres como máximo.
file-size = Un archivo puede ocupar hasta { $most } MB y no debe estar vacío.
file-type = Este archivo no se admite: debe ser lo que indica su nombre, sin macros ni scripts, y de uno de estos tipos: { $list }.
list-unknown-value = «{ $value }» no es un valor conocido aquí; elija en la lista de al lado.
