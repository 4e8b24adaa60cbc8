# The list of institutions.
list-title = Instituciones
list-title-text = Instituciones: «{ $text }»
list-total = { $count ->
    [0] No se ha encontrado ninguna institución
    [one] { $count } institución encontrada
   *[other] { $count } instituciones encontradas
}
list-on = Situación a { $day }.
filters-more = Más filtros
filters-active = Filtros aplicados
filters-clear = Quitar todos los filtros
filter-chip = { $field }: { $value }
filter-remove = quitar este filtro
filter-add = añadir otro
facets-title = Acotar el resultado
facets-jump = Acotar el resultado
facet-place = Lugar
facet-selected = seleccionado; quitar
pages-label = Páginas del resultado
page-next = Página siguiente
page-previous = Página anterior

field-text = Nombre, código, siglas o lugar
field-country = País
field-sector = Sector
field-buc = Caso de uso (BUC)
field-role = Rol
field-function = Función
field-network = Red
field-place = Localidad, región o código de zona
field-status = Vigencia
field-ready = Operativa en EESSI
field-on = Fecha
field-order = Orden
field-after = Posición en la lista
field-before = Posición en la lista
field-first = Entradas por página
field-code = Código

any-country = Todos los países
any-buc = Todos los BUC
any-role = Todos los roles
any-ready = Operativa o no
any-status = Vigente en la fecha

order-RELEVANCE = Mejor coincidencia primero
order-NAME = Por nombre
order-CODE = Por código
order-COUNTRY = Por país
order-CHANGED = Última modificación primero

list-did-you-mean = No hay nada que se escriba así. ¿Quería decir «{ $text }»?
none-there = Ninguna institución cumple todas las condiciones. Hay:
none-lead = Puede:
none-words = escribir menos palabras u otras distintas: basta con parte del nombre, las siglas o la localidad
none-code = escribir el código completo, si lo tiene; por ejemplo, PL:PL212000WR

problem-title = La búsqueda no puede realizarse tal como está
problem-lead = Corrija lo que se indica aquí y vuelva a buscar.
problem-prefix = Error
problem-day = «{ $value }» no es una fecha; escriba año, mes y día, por ejemplo 2026-03-01.
problem-value = «{ $value }» no es un valor conocido; utilice uno de estos: { $allowed }.
problem-number = «{ $value }» no es un número; escriba un valor de 1 a 100.
problem-too-many = Hay demasiados filtros; utilice { $most } como máximo.
problem-restart = Volver a la primera página

# What an entry says of itself, in lists and on its page.
badge-provisional = código provisional
receives-yes = Puede recibir { $buc } el { $day }
receives-no = No puede recibir { $buc } el { $day }

validity-always = sin límite
validity-from = desde el { $from }
validity-upcoming = a partir del { $from }
validity-until = hasta el { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Datos generales
show-names = Nombres
show-contact = Dirección y contacto
show-competences = Competencias a { $day }
show-access-point = Punto de acceso
show-routing = Encaminamiento
show-code-status = Estado del código
show-acronym = Siglas
show-country = País
show-network = Red
show-validity = Vigencia
show-areas = Ámbito territorial
show-functions = Funciones
show-on = Esta página muestra la situación a { $day }.
show-day = Fecha
show-day-button = Ver esta fecha
show-today = Ver la situación de hoy
show-last-day = Ver el último día de vigencia
show-first-day = Ver el primer día de vigencia
show-ended = Extinguida; último día: { $day }
show-upcoming = Futura; primer día: { $day }
show-letter-case = Ha escrito el código con otras mayúsculas o minúsculas. La forma correcta es { $code }; se distingue entre mayúsculas y minúsculas.
show-successors = Sucesoras
show-no-successor = Sucesora: no consta
show-predecessors = Predecesoras
show-link-on = a partir del { $day }
show-routed-by = Instituciones de encaminamiento que dan paso a esta institución
show-routes = Instituciones a las que da paso
show-routes-count = { $count ->
    [one] { $count } institución recibe sus casos a través de esta.
   *[other] { $count } instituciones reciben sus casos a través de esta.
}
show-routes-first = Se muestran las { $count } primeras.
show-no-competences = No tiene ninguna competencia en esta fecha.
show-competences-note = «Operativa» significa que la institución puede utilizar el BUC en EESSI en esta fecha.

code-REAL = Este código se usa o se ha usado en EESSI
code-PROVISIONAL = Provisional: un código de sustitución con la forma habitual de la red, no un código de EESSI. No lo utilice en ningún caso de EESSI.
areas-none = no consta; se considera todo el país
area-country = todo el país
function-everywhere = en todos sus sectores

name-OFFICIAL = oficial
name-TRANSLATION = traducción
name-FORMER = anterior
name-ALIAS = también conocida como
name-ABBREVIATION = forma abreviada

column-language = Idioma
column-kind = Tipo
column-name = Nombre
column-buc = BUC
column-title = Título
column-role = Rol
column-validity = Vigencia
column-ready = Operativa

limit-areas = Solo para: { $areas }
limit-persons = Personas:
limit-benefits = Prestaciones:
limit-schemes = Regímenes:
limit-default = Institución por defecto cuando no se dispone de más datos

address-postal = Dirección postal
address-visitor = Dirección de atención al público
contact-phone = Teléfono
contact-fax = Fax
contact-email = Correo electrónico
contact-web = Sitio web
list-passages = También se ha encontrado
