# The guided question and its answer.
guided-title = Quem é competente?
guided-case = Que BUC ou documento?
guided-case-hint = Um código como FB_BUC_01 ou S072, ou palavras do seu título
guided-case-choose = A qual destes se refere?
guided-country = Que país?
guided-country-none = Escolha um país
guided-several = Vários países ao mesmo tempo
guided-place = Onde vive ou trabalha a pessoa?
guided-place-hint = Uma localidade, uma região ou um código de zona; se não souber, deixe em branco
guided-day = Em que data?
guided-more = Papel, remetente, regime e prestação
guided-from = O seu país, que envia o caso
guided-from-none = Não indicado
guided-any = Indiferente
guided-scheme = Regime ou grupo de pessoas
guided-benefit = Tipo de prestação
guided-button = Ver quem é competente

competent-title = Quem é competente?
competent-title-case = Quem é competente para { $case }?
competent-lead = Responda ao que souber. Obterá a instituição à qual se deve dirigir, o seu código e o motivo.
competent-day = Data: { $day }
competent-place = Local: { $place }
competent-role = Papel: { $role }
competent-from = País remetente: { $country }
competent-jumps = Países da resposta
competent-nobody = nenhuma instituição
competent-address-it = Dirija-se a esta instituição
competent-first = Primeira de várias
competent-unclear = Indique onde a pessoa vive ou trabalha para as distinguir.
competent-unclear-scope = São igualmente adequadas: veja abaixo de que se ocupa cada uma.
competent-why = Motivo
competent-others = { $count ->
    [one] Há outra instituição também competente
   *[other] Há outras { $count } instituições também competentes
}
competent-not = Próximas, mas não competentes
competent-nearest = As instituições mais próximas e por que razão não são competentes
competent-hubs = Instituições de encaminhamento e organismos de ligação
competent-hubs-lead = Dirija-se à instituição acima indicada: a instituição de encaminhamento transmite-lhe o caso. Em caso de dúvida, um organismo de ligação pode ajudar.
competent-place-read = Local considerado: { $place }.
competent-candidates = A que local se refere?
competent-place-here = Local ({ $country })
competent-place-button = Utilizar este local
competent-all = Todas as instituições deste país que participam neste BUC
competent-again = Alterar a consulta
competent-cut = Mostram-se as primeiras { $shown } respostas de um total de { $count }; para ver as restantes, indique menos países ou um só BUC.

problem-title-question = Não é possível responder à consulta tal como está
problem-no-case = Indique de que BUC ou documento se trata.
problem-case = «{ $value }» não é um BUC, um documento nem um setor; escreva um código como FB_BUC_01, S072 ou FB.

wrong-title = Se o caso foi enviado à instituição errada
wrong-ask = Tem dúvidas? Consulte através de H_BUC_01 antes de enviar o caso.
wrong-forward = A instituição que recebeu o caso pode reencaminhá-lo com X007.
wrong-mistake = Com X008 pode indicar que foi enviado por engano.
wrong-reject = A instituição rejeita-o com X011 se não for competente e não puder reencaminhá-lo.
wrong-participant = X100 muda de participante, X005 acrescenta um e X006 retira-o.
