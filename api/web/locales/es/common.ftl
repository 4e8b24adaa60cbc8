# The frame of every page.
site-name = Directorio EESSI
site-tagline = Instituciones de seguridad social de 32 países
skip-to-content = Ir al contenido
nav-label = Páginas principales
nav-home = Buscar
nav-competent = ¿Quién es competente?
nav-institutions = Instituciones
nav-countries = Países
nav-bucs = BUC y documentos
languages-label = Idioma
notice-heading = Datos de demostración
notice-text = Estos son datos de demostración, no el repertorio oficial.
notice-official = El directorio público oficial de instituciones es el servicio de acceso público a EESSI de la Comisión Europea:
notice-link = EESSI Institution Repository – acceso público
footer-today = Todas las fechas se entienden en hora de Bruselas. Hoy es { $day }.
footer-machine = Los textos de esta página se han traducido con ayuda de un sistema automático. Prevalece el texto en inglés:

not-stated = no consta
yes = sí
no = no
list-more = y { $count } más
copy-code = Copiar el código
copy-done = Código copiado

keys-title = Atajos de teclado
keys-search = ir al campo de búsqueda
keys-arrows = recorrer las sugerencias y los resultados
keys-enter = abrir el elemento marcado o buscar
keys-copy = copiar el código del resultado marcado o, si no hay ninguno, el primer código de la página
keys-help = mostrar esta lista
keys-escape = cerrar las sugerencias o esta lista
keys-close = Cerrar
keys-off = Los atajos de una sola tecla pueden desactivarse aquí:

explorer-title = Explorador de GraphQL
explorer-script = El explorador necesita JavaScript. El esquema se encuentra en /schema.graphql.
