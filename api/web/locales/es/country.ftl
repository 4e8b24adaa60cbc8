# The countries.
countries-title = Los 32 países de EESSI
countries-lead = Los 27 Estados miembros de la Unión Europea, Islandia, Liechtenstein, Noruega, Suiza y el Reino Unido.
country-codes = EESSI utiliza { $eessi }; también se admiten { $iso } y { $iso3 }.
country-all = Todas las instituciones del país
country-current = { $count ->
    [one] { $count } institución vigente hoy
   *[other] { $count } instituciones vigentes hoy
}
country-upcoming = { $count ->
    [one] { $count } futura
   *[other] { $count } futuras
}
country-ended = { $count ->
    [one] { $count } extinguida
   *[other] { $count } extinguidas
}
country-ask = ¿Quién es competente aquí? Escriba un BUC o un documento
country-institutions = Instituciones
country-networks = Redes
country-readiness = Situación operativa por sector
country-readiness-lead = Un BUC se cuenta cuando hay al menos una institución operativa para él.
country-received = BUC que pueden recibirse
country-owned = BUC de los que se puede ser titular
country-missing = BUC que nadie puede recibir
country-of = { $count } de { $all }
country-changes = Cambios en los próximos 30 días
country-no-changes = No hay nada anunciado.
country-hubs = Instituciones de encaminamiento y organismos de enlace
country-routers = Instituciones de encaminamiento que dan paso a otras
country-liaison = Organismos de enlace
country-network-count = { $count ->
    [one] { $count } institución
   *[other] { $count } instituciones
}
country-regions = Instituciones por región
country-no-area = Ámbito territorial no indicado
