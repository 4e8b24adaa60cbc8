# What the domain says, by its codes.
match-tail = { $where ->
    [case] {", con otras mayúsculas y minúsculas"}
    [greek] {"; grafía latina del nombre griego"}
    [bulgarian] {"; grafía latina del nombre búlgaro"}
    [english] {"; en su nombre en inglés"}
    [other] {"; en un nombre anterior o alternativo"}
    [place] {"; en sus nombres y en su lugar o ámbito territorial"}
    [topic] {"; en sus nombres y en las palabras de su red, sus sectores o su país"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; otra grafía"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 errata"}
   *[other] {"; "}{ $typos } erratas
}{ $missing ->
    [none] {""}
   *[other] {"; no encontrado: "}{ $missing }
}.
match-code = El texto coincide con su código{ match-tail }
match-acronym = El texto coincide con sus siglas{ match-tail }
match-name = El texto coincide con uno de sus nombres{ match-tail }
match-prefix = Uno de sus nombres empieza por el texto{ match-tail }
match-words = Se han encontrado todas las palabras{ match-tail }
match-similar = Se han encontrado todas las palabras, algunas en una forma parecida{ match-tail }
match-partial = Se ha encontrado parte del texto{ match-tail }

as-role = { $role ->
    [CASE_OWNER] titular del caso
    [INTELLIGENT_ROUTING] institución de encaminamiento
   *[COUNTER_PARTY] contraparte
}
can-receive = Participa en { $buc } como { as-role }; { $since ->
    [none] operativa desde siempre
   *[other] operativa desde el { $since }
}.
reason-institution-upcoming = La institución solo está vigente a partir del { $from }.
reason-institution-ended = La institución se ha extinguido; su último día fue el { $last }.{ $successors ->
    [none] {""}
   *[other] {" Le sucede: "}{ $successors }.
}
reason-no-competence = No tiene competencia para { $buc }.
reason-other-scope = Participa en { $buc }, pero solo para otros regímenes o prestaciones.
reason-wrong-role = Participa en { $buc }, pero no como { as-role }.
reason-not-yet-valid = Su competencia para { $buc } empieza el { $from }.
reason-ended = Su competencia para { $buc } ha finalizado; el último día fue el { $last }.
reason-not-ready = Es competente para { $buc }, pero { $from ->
    [none] no está operativa en EESSI para recibirlo
   *[other] solo está operativa a partir del { $from }
}.
reason-outside-area = Participa en { $buc }, pero no cubre este lugar.
reason-sender-not-ready = En esa fecha, ninguna institución ({ $country }) puede ser titular de un caso { $buc }.

invalid-cursor = «{ $field }» no es un cursor de esta lista; utilice uno obtenido de una página anterior.
page-size = «{ $field }» vale { $count }; solicite de 1 a { $most } entradas y avance con el cursor.
page-size-suggestions = «{ $field }» vale { $count }; solicite de 1 a { $most } sugerencias.
invalid-code = «{ $code }» no es un código de institución; escriba el país, dos puntos y de 4 a 10 letras o cifras, por ejemplo PL:PL212000WR.
unknown-code = Ninguna institución tiene el código { $code }; { $near ->
    [none] compruébelo o busque por nombre.
   *[other] ¿quería decir { $near }?
}
unknown-country = «{ $code }» no es uno de los 32 países de EESSI; utilice un código como PL, EL (Grecia) o UK (Reino Unido).
unknown-network = No existe la red «{ $code }»; utilice un código como PL-ZUS, elegido entre las redes propuestas.
unknown-buc = No existe el BUC «{ $code }»; utilice un código como FB_BUC_01.
unknown-sed = No existe el SED «{ $code }»; utilice un código como F001.
sed-administrative = { $sed } es un documento administrativo y no inicia ningún BUC. X007 reenvía un caso, X008 indica que se envió por error, X011 lo rechaza y X100 cambia de participante; H_BUC_01 sirve para consultar.
sed-inside = { $sed } no inicia ningún BUC: se envía dentro de { $bucs }; el destinatario ya está determinado.
unknown-place = El lugar «{ $place }» no figura aquí; pruebe con la localidad mayor más cercana, la región o un código NUTS como PL21.
invalid-period = «to» debe situarse entre 0 días y 10 años después de «from».
invalid-seq = «after» no es un número de modificación; utilice el obtenido de una página anterior.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Indique al menos un país.
too-many-answers = La consulta tiene más de { $most } respuestas; indique menos países o un solo BUC.
one-of = Indique solo uno de estos datos: «buc», «sed» o «sector».
ambiguous-place = «{ $place }» puede designar varios lugares ({ $country }): { $candidates }. Indique cuál.
covers-not-stated = Su ámbito territorial no consta; se considera todo el país.
covers-country = Cubre todo el país, también { $place }.
covers-part = Cubre { $area }, que es parte de { $place }.
covers-exactly = Cubre { $area }.
covers-area = Cubre { $area }, donde se encuentra { $place }.
reason-scope = Para: { $scope }.
reason-default = Es la institución por defecto para este asunto.
reason-router = Recibe los casos a través de la institución de encaminamiento { $router }.
answer-found = { $count ->
    [1] 1 institución ({ $country }) para { $buc } el { $on }.
   *[other] { $count } instituciones ({ $country }) para { $buc } el { $on }; la más adecuada, primero.
}
nobody-who = Ninguna institución ({ $country }) para { $buc } el { $on }
nobody-then = Consulte a { $hub ->
    [none] un organismo de enlace
   *[other] { $hub }
} mediante H_BUC_01; un caso enviado a una institución equivocada se reenvía con X007.
nobody-no-competence = { nobody-who }: ninguna es competente. { nobody-then }
nobody-wrong-role = { nobody-who }: hay instituciones que participan, pero no con este rol. { nobody-then }
nobody-not-ready = { nobody-who }: hay una institución competente, pero no está operativa en EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: la competencia empieza más tarde. { nobody-then }
nobody-ended = { nobody-who }: la competencia ha finalizado. { nobody-then }
nobody-institution-ended = { nobody-who }: la institución que era competente se ha extinguido. { nobody-then }
nobody-sender-not-ready = { nobody-who }: el país remitente no tiene ningún titular del caso operativo. { nobody-then }
nobody-outside-area = { nobody-who }: las instituciones competentes no cubren este lugar. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] sin el lugar
    [ready] incluidas las no operativas
    [status] incluidas las extinguidas y las futuras
    [role] con cualquier rol
    [buc] para cualquier BUC
    [sector] en cualquier sector
    [function] con cualquier función
    [network] en cualquier red
    [country] en otros países
    [day] en la fecha de hoy
   *[all] sin ningún filtro
}.
match-chosen = Seleccionada: ninguna otra entrada se ajusta tan bien.
match-behind = No seleccionada: otra entrada se ajusta mejor.
match-by-code = Su código figura en el nombre.
match-same-acronym = El nombre coincide con sus siglas.
match-same-name = El nombre coincide con uno de los suyos.
match-all-words = Se han encontrado todas las palabras del nombre.
match-share = Se ha encontrado el { $share } % del nombre; las palabras poco frecuentes cuentan más.
match-town = La localidad es la suya.
match-town-covered = La localidad se encuentra en su ámbito territorial.
match-town-country = Cubre todo el país, incluida la localidad.
match-town-elsewhere = La localidad no es ninguna de las suyas.
match-typos = { $typos ->
    [1] 1 errata
   *[other] { $typos } erratas
}.
match-missing = No encontrado: { $missing }.
match-unmet = No seleccionada: «{ $word }» apunta a otra institución.
match-rivals = No seleccionada; mismo grado de coincidencia: { $codes }.
match-weak = No seleccionada: se ha encontrado una parte demasiado pequeña del nombre.
match-namesake = No seleccionada: sus nombres dicen más que el buscado; puede tratarse de otra institución.
match-elsewhere = No seleccionada: la localidad no concuerda.
too-many-names = «queries» contiene { $count } nombres; coteje como máximo { $most } a la vez.
too-many-excluded = Excluya como máximo { $most } códigos.
empty-text = Escriba lo que busca: un nombre, un lugar, un código.
scope-unknown = Ninguna institución indica aquí «{ $text }»; se muestran las que no tienen restricciones.{ $values ->
    [none] {""}
   *[other] {" "}Valores indicados: { $values }.
}
text-unreadable = Aquí hay un carácter que nadie ve; vuelva a escribir el texto.
