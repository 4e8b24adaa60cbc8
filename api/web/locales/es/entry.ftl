# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Ficha de contacto para imprimir
show-card = Contacto en vCard
show-compare = Comparar con otras
show-english = Nombre en inglés
show-valid-on = Situación a fecha de
show-competences-count = { $count ->
    [one] { $count } competencia.
   *[other] { $count } competencias.
}
show-none-narrowed = En esta fecha, ninguna competencia se ajusta a los filtros elegidos.
any-sector = Todos los sectores
sheet-title = Ficha de contacto
sheet-print = Imprimir
sheet-back = Volver a la institución

history-title = Historial
history-ahead = anunciado
history-starts = La institución inicia su actividad.
history-ends = La institución se extingue; este es el primer día en que ya no está vigente.
history-competence-starts = { $count ->
    [one] Comienza una competencia: { $bucs }.
   *[other] Comienzan competencias para { $count } BUC: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Finaliza una competencia: { $bucs }.
   *[other] Finalizan competencias para { $count } BUC: { $bucs }.
}
history-ready = { $count ->
    [one] Pasa a estar operativa: { $bucs }.
   *[other] Pasa a estar operativa para { $count } BUC: { $bucs }.
}
history-not-ready = { $count ->
    [one] Deja de estar operativa: { $bucs }.
   *[other] Deja de estar operativa para { $count } BUC: { $bucs }.
}
history-follows = Sucede a
history-followed = Le sucede
history-described = Cambia su descripción: { $parts }.
history-part-names = nombres
history-part-network = red
history-part-functions = funciones
history-part-areas = ámbito territorial
history-part-contacts = dirección y contacto

compare-title = Comparar instituciones
compare-lead = Elija de dos a cuatro instituciones para verlas una junto a otra.
compare-codes = Instituciones que desea comparar
compare-code = Código { $count }
compare-button = Comparar
compare-caption = Instituciones una junto a otra; se marcan las filas con diferencias
compare-remove = Quitar
compare-differs = con diferencias
compare-sectors = Sectores
compare-bucs = BUC en los que su participación difiere
compare-alike = { $count ->
    [0] En ningún BUC coincide su participación.
    [one] En { $count } BUC coincide su participación.
   *[other] En { $count } BUC coincide su participación.
}
compare-too-many = Pueden compararse { $count } instituciones como máximo; las demás se han omitido.

list-also = El texto designa también
list-compare = Comparar las seleccionadas
list-orders = Orden
list-files = Esta lista como archivo
history-new-name = A partir de ese día se llama { $name }.
show-announced = Anunciado
show-known = Tal como se conocía el { $at }, con lo anunciado hasta entonces.
show-not-known = Entonces el directorio no tenía esta entrada.
versions-known = Tal como se conocía al final de este día
versions-known-then = La entrada tal como se conocía entonces
