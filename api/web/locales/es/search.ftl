# The one search field, its suggestions, and the home page.
search-label = Buscar en todo el directorio
search-field = Código, siglas, nombre, lugar, BUC, SED o país
search-button = Buscar
suggest-none = Ninguna sugerencia
suggest-some = { $count ->
    [one] { $count } sugerencia; desplácese con las teclas de flecha
   *[other] { $count } sugerencias; desplácese con las teclas de flecha
}
suggest-question = Ver quién es competente
kind-question = ¿Quién es competente?
kind-institution = Institución
kind-place = Lugar
kind-buc = BUC
kind-sed = Documento
kind-country = País

home-title = Encuentre la institución adecuada
home-lead = Escriba lo que sepa, en cualquier lengua y alfabeto; las pequeñas erratas no importan.
home-examples = Por ejemplo:
home-countries-title = Países
home-countries-total = { $count ->
    [one] Hoy hay { $count } institución vigente.
   *[other] Hoy hay { $count } instituciones vigentes.
}
home-countries-codes = EESSI utiliza EL para Grecia y UK para el Reino Unido; también se admiten GR y GB.
home-all = Todas las instituciones
