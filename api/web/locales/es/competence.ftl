# The guided question and its answer.
guided-title = ¿Quién es competente?
guided-case = ¿Qué BUC o documento?
guided-case-hint = Un código como FB_BUC_01 o S072, o palabras de su título
guided-case-choose = ¿A cuál de estos se refiere?
guided-country = ¿Qué país?
guided-country-none = Elija un país
guided-several = Varios países a la vez
guided-place = ¿Dónde vive o trabaja la persona?
guided-place-hint = Una localidad, una región o un código de zona; si no lo sabe, déjelo en blanco
guided-day = ¿En qué fecha?
guided-more = Rol, remitente, régimen y prestación
guided-from = Su país, que envía el caso
guided-from-none = Sin indicar
guided-any = Cualquiera
guided-scheme = Régimen o grupo de personas
guided-benefit = Tipo de prestación
guided-button = Ver quién es competente

competent-title = ¿Quién es competente?
competent-title-case = ¿Quién es competente para { $case }?
competent-lead = Responda a lo que sepa. Obtendrá la institución a la que debe dirigirse, su código y el motivo.
competent-day = Fecha: { $day }
competent-place = Lugar: { $place }
competent-role = Rol: { $role }
competent-from = País remitente: { $country }
competent-jumps = Países de la respuesta
competent-nobody = ninguna institución
competent-address-it = Diríjase a esta institución
competent-first = Primera de varias
competent-unclear = Indique dónde vive o trabaja la persona para poder distinguirlas.
competent-unclear-scope = Son igualmente adecuadas: vea más abajo de qué se ocupa cada una.
competent-why = Motivo
competent-others = { $count ->
    [one] También es competente otra institución
   *[other] También son competentes otras { $count } instituciones
}
competent-not = Próximas, pero no competentes
competent-nearest = Las instituciones más próximas y por qué no son competentes
competent-hubs = Instituciones de encaminamiento y organismos de enlace
competent-hubs-lead = Diríjase a la institución indicada más arriba: la institución de encaminamiento le hace llegar el caso. Si tiene dudas, un organismo de enlace puede ayudarle.
competent-place-read = Lugar considerado: { $place }.
competent-candidates = ¿A qué lugar se refiere?
competent-place-here = Lugar ({ $country })
competent-place-button = Utilizar este lugar
competent-all = Todas las instituciones de este país que participan en este BUC
competent-again = Modificar la consulta
competent-cut = Se muestran las { $shown } primeras respuestas de un total de { $count }; para ver las demás, indique menos países o un solo BUC.

problem-title-question = La consulta no puede responderse tal como está
problem-no-case = Indique de qué BUC o documento se trata.
problem-case = «{ $value }» no es un BUC, un documento ni un sector; escriba un código como FB_BUC_01, S072 o FB.

wrong-title = Si se ha enviado a una institución equivocada
wrong-ask = ¿Tiene dudas? Consulte mediante H_BUC_01 antes de enviar el caso.
wrong-forward = La institución que ha recibido el caso puede reenviarlo con X007.
wrong-mistake = Con X008 puede indicar que se envió por error.
wrong-reject = La institución lo rechaza con X011 si no es competente y no puede reenviarlo.
wrong-participant = X100 cambia de participante, X005 añade uno y X006 lo retira.
