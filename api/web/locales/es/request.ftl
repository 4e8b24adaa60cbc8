# Changing entries: requests, versions, what differs.
requests-title = Solicitudes de modificación
requests-lead = Qué se quiere modificar en las entradas, quién lo decide y desde qué fecha se aplica.
requests-create = Crear una entrada nueva
requests-total = { $count ->
    [0] Ninguna solicitud
    [one] { $count } solicitud
   *[other] { $count } solicitudes
}
requests-state = Estado
requests-any = Cualquiera
requests-code = Código
requests-filter = Mostrar
requests-what = Objeto
requests-country = País
requests-day = Fecha de efecto
requests-who = Redactada por
requests-short = preaviso breve
requests-next = Página siguiente

request-DRAFT = borrador
request-PROPOSED = propuesta
request-APPROVED = aprobada
request-RETURNED = devuelta
request-REFUSED = denegada
request-WITHDRAWN = retirada

act-CREATED = Entrada nueva
act-CHANGED = Modificación
act-ENDED = Extinción
act-MERGED = Fusión
act-SPLIT = Escisión
act-RENAMED = Nombre nuevo
act-RESTORED = Modificación deshecha
act-IMPORTED = De un archivo
act-LOADED = Carga inicial
act-CONFIRMED = Confirmada como correcta
act-HIDDEN = Ya no es pública
act-PERSONS_ERASED = Personas de contacto borradas por haber llegado la fecha fijada

request-note = Motivo
request-short-reason = Por qué no puede esperar
request-announced = Anunciada el
request-drafted-by = Redactada por
request-proposed-by = Propuesta por
request-approved-by = Aprobada por
request-returned-by = Devuelta por
request-refused-by = Denegada por
request-reason = Motivación
request-problems = Esto lo impide
request-would-change = Qué se modificaría
request-earliest = Si se aprueba hoy, sin motivación no podría surtir efecto antes del { $on }.
request-edit = Volver a redactar
request-propose = Proponer
request-withdraw = Retirar
request-decide-title = Decidir
request-decide-reason = Motivación
request-decide-hint = Necesaria para devolver o denegar; para aprobar, solo si el preaviso es demasiado breve.
request-approve = Aprobar
request-return = Devolver
request-refuse = Denegar
request-second-person = Debe decidir un coordinador del mismo país que no la haya propuesto.

difference-title = Diferencias
difference-field = Campo
difference-days = Fechas
difference-before = Antes
difference-after = Después
difference-nothing = ningún dato
difference-new = nueva
difference-ready = operativa
difference-not-ready = no operativa
days-from = desde el { $day }
days-until = hasta el { $day }
days-between = { $from } – { $last }

item-names = Nombres
item-acronym = Siglas
item-network = Red
item-functions = Funciones
item-areas = Ámbito territorial
item-addresses = Dirección
item-contacts = Contacto
item-competences = Competencias
item-successors = Sucesoras
item-routedBy = Instituciones de encaminamiento
item-codeStatus = Código
item-isPublic = Pública
item-validFrom = Vigente desde
item-validTo = Ya no vigente desde

write-title-create = Entrada nueva
write-title-edit = Modificar { $code }
write-title-end = Extinguir { $code }
write-title-rename = Cambiar el nombre de { $code }
write-title-merge = Fusionar
write-title-split = Escindir { $code }
write-title-restore = Deshacer una modificación de { $code }
write-lead-create = Debe aprobarla otra persona de su país. Los códigos nunca se asignan dos veces.
write-lead-edit = Modifique lo que deba ser distinto. Todo lo demás queda como está.
write-lead-end = Una entrada extinguida se conserva para siempre, para que puedan entenderse los casos antiguos.
write-lead-rename = El nombre antiguo puede seguir encontrándose como nombre anterior.
write-lead-merge = Las instituciones indicadas en primer lugar se extinguen; les sucede la indicada más abajo.
write-lead-split = La institución se extingue; le suceden las indicadas más abajo.
write-lead-restore = A partir de la fecha indicada más abajo, la entrada vuelve a decir lo que decía antes de esa modificación.
write-meanwhile = Entretanto, otra persona ha modificado la entrada
write-meanwhile-lead = Esto ha cambiado desde que abrió el formulario. Lo que usted escribió figura más abajo; revise ambas cosas y vuelva a enviarlo.
write-preview = Qué se modificaría
write-code = Código
write-code-hint = País, dos puntos, de 4 a 10 letras o cifras: PL:PL212000WR
write-new-code = Código nuevo
write-new-code-hint = Solo si cambia también el código. La entrada antigua se extingue entonces y la nueva le sucede.
write-language = Idioma
write-kind = Tipo
write-name = Nombre
write-no-network = Ninguna red
write-areas-hint = Códigos, uno por línea: PL21. Si se deja en blanco, no consta.
write-sectors = Sectores
write-street = Calle y número
write-postcode = Código postal
write-town = Localidad
write-phones = Teléfono, uno por línea
write-faxes = Fax, uno por línea
write-emails = Correo electrónico, uno por línea
write-urls = Sitios web, uno por línea
write-phone = Teléfono
write-persons = Personas de contacto
write-persons-hint = Es preferible un buzón de la oficina. Los datos de una persona se borran, también del historial, en la fecha que usted indique.
write-until = Hasta
write-competences-hint = Cada fila establece lo que se aplica a determinados BUC: FB_BUC_01, o P_* para todos los que empiezan así. Si no se indica fecha, se aplica desde el día de la modificación.
write-bucs = BUC
write-role = Rol
write-role-both = Titular del caso y contraparte
write-what = Situación
write-what-READY = operativa
write-what-NOT_READY = no operativa
write-what-END = ninguna: finaliza
write-from = Desde
write-to = Primer día en que ya no se aplica
write-more = Más
write-add-routers = Instituciones de encaminamiento que se añaden (códigos)
write-remove-routers = Instituciones de encaminamiento que se quitan (códigos)
write-successor-code = Código
write-successor-scope = Para qué parte
write-successor-name = Nombre, si es nueva
write-merge-codes = Códigos de las que se extinguen, uno por línea
write-merge-into = Código de la que les sucede
write-merge-into-hint = Una entrada ya existente, o un código nuevo con un nombre más abajo.
write-merge-name = Su nombre, si es nueva
write-take-over = Asume las competencias y el ámbito territorial de aquellas
write-day = Fecha de efecto
write-day-hint = Si se deja en blanco, es la primera fecha que no necesita motivación. Anunciadas hoy, las modificaciones sustanciales necesitan esperar hasta el { $on }.
write-short-hint = Solo si debe surtir efecto antes de que transcurra un mes desde su anuncio.
write-look = Vista previa
write-keep = Guardar como borrador

versions-title = Historial de la entrada
versions-lead = Todas las versiones de esta entrada, la más reciente primero. Nada se pierde: lo modificado puede deshacerse con una nueva modificación.
versions-number = Versión { $number }
versions-effective = Con efecto desde el { $on }.
versions-request = La solicitud
versions-undo = Deshacer esta modificación y todas las posteriores
history-machine = cargada por el servicio

show-confirmed = Confirmada como correcta el { $day }.
desk-title = Mantenimiento de esta entrada
desk-edit = Modificar
desk-rename = Cambiar el nombre
desk-end = Extinguir
desk-merge = Fusionar
desk-split = Escindir
desk-requests = Solicitudes sobre esta entrada
desk-confirm = Esta entrada sigue siendo correcta

request-wrong-state = No es posible: la solicitud { $state ->
    [DRAFT] es un borrador
    [PROPOSED] está propuesta
    [APPROVED] está aprobada
    [RETURNED] está devuelta
    [REFUSED] está denegada
   *[WITHDRAWN] está retirada
}.
request-no-change = No se modificaría nada; las entradas ya lo dicen así.
request-unknown-code = Ninguna institución tiene el código { $code }.
request-code-taken = El código { $code } ya está asignado; los códigos nunca se asignan dos veces.
request-code-taken-meanwhile = Entretanto se ha asignado uno de los códigos; elija otro.
request-already-ended = { $code } ya se habrá extinguido para entonces.
request-ends-before = { $code } se extinguiría antes de su primer día.
request-own-successor = { $code } no puede sucederse a sí misma.
request-invalid-merge = Indique las instituciones que se extinguen y otra distinta que les suceda.
request-unknown-change = No existe esa modificación de esta entrada, o lo que decía se ha borrado.
split-too-few = Indique al menos dos instituciones sucesoras.
request-one-country = Una solicitud modifica entradas de un solo país; haga una para cada país.
request-empty = La solicitud no indica ninguna entrada.
request-overtaken = { $code } se ha modificado entretanto: está en la versión { $now } y esta solicitud se basa en la versión { $base }. Revise ambas y vuelva a guardar.
request-short-notice = Esto surte efecto antes de lo permitido para las modificaciones anunciadas; elija el { $on } o una fecha posterior, o escriba por qué no puede esperar.
request-too-far = Una modificación se anuncia como máximo con cinco años de antelación.
request-too-long = Escriba 2000 caracteres como máximo.
request-invalid-day = Esto no es una fecha; escríbala como 2027-01-31.
reason-needed = Escriba el motivo, para que pueda corregirse.
invalid-sector = { $what }.
person-until-needed = Indique hasta qué fecha se conserva la persona de contacto.
invalid-key = La clave de idempotencia debe tener de 1 a 200 caracteres.
key-reused = Esta clave de idempotencia ya se utilizó con otra solicitud; elija una nueva.


import-title = Importar un archivo
import-lead = El archivo se compara primero con las entradas. No se modifica nada hasta que otra persona lo haya aprobado.
import-file = Archivo
import-file-hint = CSV, JSON, un libro de hojas de cálculo, una lista de organismos o un .zip con institutions.csv, competences.csv y relations.csv. Máximo: 32 MB.
import-day-hint = A partir de esta fecha se aplican los nombres, los ámbitos territoriales y los demás datos. Si se deja en blanco, es la primera fecha que no necesita motivación.
import-complete = El archivo contiene todas las instituciones del país ({ $country }): las que no figuran en él se extinguen.
import-forms = Un archivo generado por la exportación puede volver a importarse. Las filas y columnas que falten quedan como están; una celda vacía borra el dato.
import-report = Qué haría el archivo
import-outcome = Resultado
import-place = Archivo, línea, columna
import-what = Detalle
import-ADDED = añadida
import-CHANGED = modificada
import-ENDED = extinguida
import-UNCHANGED = sin modificar
import-WARNING = advertencia
import-REFUSED = rechazada
import-nothing-taken = Algunas filas no pueden aceptarse, por lo que no se acepta nada del archivo. Corríjalas y vuelva a enviar el archivo.
import-same = Todo está ya como dice el archivo.
import-looked = No se ha guardado nada. Para continuar, elija de nuevo el archivo y guárdelo como borrador.
import-kept = Se ha guardado en borradores. Revise cada uno y propóngalo:
import-no-file = Elija un archivo.
import-unreadable = { $what }
import-refused = Filas que no pueden aceptarse: { $count }. No se acepta nada del archivo; véase el informe.
import-too-large = El archivo ocupa más de { $count } MB o no ha llegado completo. Divídalo y vuelva a enviarlo.

quality-title = Calidad de los datos
quality-lead = Qué falta en las entradas, por países. Cada número lleva a la lista y a lo que conviene hacer.
quality-of = Calidad de los datos: { $country }
quality-country = País
quality-entries = Entradas
quality-all = Todos los países
quality-nothing = No falta nada.
quality-confirm = { $count ->
    [one] Esta entrada sigue siendo correcta
   *[other] Estas { $count } entradas siguen siendo correctas
}
quality-NO_ENGLISH_NAME = Sin nombre en inglés
quality-PLACEHOLDER_NAME = Texto provisional en lugar del nombre
quality-NO_COMPETENCE = Sin competencias
quality-NO_CONTACT = Sin contacto
quality-NEVER_CONFIRMED = Nunca confirmada
quality-CONFIRMED_LONG_AGO = Confirmada hace mucho tiempo
quality-NO_SUCCESSOR = Extinguida sin sucesora
quality-DEAD_END = Sucesión que no lleva a ninguna institución
quality-OVERLAPPING_PERIODS = Períodos solapados
quality-OUTLIVES_INSTITUTION = Competencia que dura más que la institución
quality-do-NO_ENGLISH_NAME = Añada un nombre en inglés para que los demás puedan leerlo.
quality-do-PLACEHOLDER_NAME = Indique su nombre real o extinga la entrada.
quality-do-NO_COMPETENCE = Indique para qué es competente o extinga la entrada.
quality-do-NO_CONTACT = Añada un número de teléfono, un buzón de la oficina o un sitio web.
quality-do-NEVER_CONFIRMED = Revísela y confirme que es correcta.
quality-do-CONFIRMED_LONG_AGO = Vuelva a revisarla y confirme que es correcta.
quality-do-NO_SUCCESSOR = Indique quién le sucede, para que los casos antiguos encuentren su destino.
quality-do-DEAD_END = Indique como sucesora una institución que siga vigente.
quality-do-OVERLAPPING_PERIODS = Finalice un período antes de que empiece el siguiente.
quality-do-OUTLIVES_INSTITUTION = Finalice las competencias al extinguirse la institución.
write-new-name = Indique el nombre nuevo.
request-too-early = Entonces aún no había entradas; elija un día posterior.
request-competence-period = { $code }: una competencia terminaría antes de empezar.
request-competence-twice = { $code }: una competencia no puede ser dos cosas el mismo día.
request-written-by = Escrito por última vez por
request-holds-earlier = Algo de la solicitud vale desde un día anterior al permitido para los cambios anunciados; elija en ella días posteriores o escriba por qué no puede esperar.
