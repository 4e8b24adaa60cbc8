# What the domain says, by its codes.
match-tail = { $where ->
    [case] {", com outras maiúsculas e minúsculas"}
    [greek] {"; grafia latina do nome grego"}
    [bulgarian] {"; grafia latina do nome búlgaro"}
    [english] {"; no seu nome em inglês"}
    [other] {"; num nome anterior ou alternativo"}
    [place] {"; nos seus nomes e no seu local ou âmbito territorial"}
    [topic] {"; nos seus nomes e nas palavras da sua rede, dos seus setores ou do seu país"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; outra grafia"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 gralha"}
   *[other] {"; "}{ $typos } gralhas
}{ $missing ->
    [none] {""}
   *[other] {"; não encontrado: "}{ $missing }
}.
match-code = O texto corresponde ao seu código{ match-tail }
match-acronym = O texto corresponde à sua sigla{ match-tail }
match-name = O texto corresponde a um dos seus nomes{ match-tail }
match-prefix = Um dos seus nomes começa pelo texto{ match-tail }
match-words = Foram encontradas todas as palavras{ match-tail }
match-similar = Foram encontradas todas as palavras, algumas numa forma semelhante{ match-tail }
match-partial = Foi encontrada parte do texto{ match-tail }

as-role = { $role ->
    [CASE_OWNER] titular do caso
    [INTELLIGENT_ROUTING] instituição de encaminhamento
   *[COUNTER_PARTY] contraparte
}
can-receive = Participa em { $buc } como { as-role }; { $since ->
    [none] operacional desde sempre
   *[other] operacional desde { $since }
}.
reason-institution-upcoming = A instituição só está ativa a partir de { $from }.
reason-institution-ended = A instituição foi extinta; o seu último dia foi { $last }.{ $successors ->
    [none] {""}
   *[other] {" Sucede-lhe: "}{ $successors }.
}
reason-no-competence = Não tem competência para { $buc }.
reason-other-scope = Participa em { $buc }, mas apenas para outros regimes ou prestações.
reason-wrong-role = Participa em { $buc }, mas não como { as-role }.
reason-not-yet-valid = A sua competência para { $buc } começa em { $from }.
reason-ended = A sua competência para { $buc } cessou; o último dia foi { $last }.
reason-not-ready = É competente para { $buc }, mas { $from ->
    [none] não está operacional no EESSI para o receber
   *[other] só está operacional a partir de { $from }
}.
reason-outside-area = Participa em { $buc }, mas não abrange este local.
reason-sender-not-ready = Nessa data, nenhuma instituição ({ $country }) pode ser titular de um caso { $buc }.

invalid-cursor = «{ $field }» não é um cursor desta lista; utilize um obtido numa página anterior.
page-size = «{ $field }» é { $count }; peça de 1 a { $most } entradas e avance com o cursor.
page-size-suggestions = «{ $field }» é { $count }; peça de 1 a { $most } sugestões.
invalid-code = «{ $code }» não é um código de instituição; escreva o país, dois pontos e 4 a 10 letras ou algarismos, por exemplo PL:PL212000WR.
unknown-code = Nenhuma instituição tem o código { $code }; { $near ->
    [none] verifique-o ou pesquise pelo nome.
   *[other] queria dizer { $near }?
}
unknown-country = «{ $code }» não é um dos 32 países do EESSI; utilize um código como PL, EL (Grécia) ou UK (Reino Unido).
unknown-network = Não existe a rede «{ $code }»; utilize um código como PL-ZUS, escolhido entre as redes propostas.
unknown-buc = Não existe o BUC «{ $code }»; utilize um código como FB_BUC_01.
unknown-sed = Não existe o SED «{ $code }»; utilize um código como F001.
sed-administrative = { $sed } é um documento administrativo e não inicia nenhum BUC. X007 reencaminha um caso, X008 indica que foi enviado por engano, X011 rejeita-o e X100 muda de participante; H_BUC_01 serve para consultar.
sed-inside = { $sed } não inicia nenhum BUC: é enviado no âmbito de { $bucs }; o destinatário já está determinado.
unknown-place = O local «{ $place }» não consta aqui; tente a localidade maior mais próxima, a região ou um código NUTS como PL21.
invalid-period = «to» deve situar-se entre 0 dias e 10 anos depois de «from».
invalid-seq = «after» não é um número de alteração; utilize o obtido numa página anterior.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Indique pelo menos um país.
too-many-answers = A consulta tem mais de { $most } respostas; indique menos países ou um só BUC.
one-of = Indique apenas um destes dados: «buc», «sed» ou «sector».
ambiguous-place = «{ $place }» pode designar vários locais ({ $country }): { $candidates }. Indique qual.
covers-not-stated = O seu âmbito territorial não está indicado; considera-se todo o país.
covers-country = Abrange todo o país, incluindo { $place }.
covers-part = Abrange { $area }, que faz parte desta zona: { $place }.
covers-exactly = Abrange { $area }.
covers-area = Abrange { $area }, onde se situa { $place }.
reason-scope = Para: { $scope }.
reason-default = É a instituição por defeito para este assunto.
reason-router = Recebe os casos através da instituição de encaminhamento { $router }.
answer-found = { $count ->
    [1] 1 instituição ({ $country }) para { $buc } em { $on }.
   *[other] { $count } instituições ({ $country }) para { $buc } em { $on }; a mais adequada em primeiro lugar.
}
nobody-who = Nenhuma instituição ({ $country }) para { $buc } em { $on }
nobody-then = Contacte { $hub ->
    [none] um organismo de ligação
   *[other] { $hub }
} através de H_BUC_01; um caso enviado à instituição errada é reencaminhado com X007.
nobody-no-competence = { nobody-who }: nenhuma é competente. { nobody-then }
nobody-wrong-role = { nobody-who }: há instituições que participam, mas não neste papel. { nobody-then }
nobody-not-ready = { nobody-who }: há uma instituição competente, mas não está operacional no EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: a competência começa mais tarde. { nobody-then }
nobody-ended = { nobody-who }: a competência cessou. { nobody-then }
nobody-institution-ended = { nobody-who }: a instituição que era competente foi extinta. { nobody-then }
nobody-sender-not-ready = { nobody-who }: o país do remetente não tem nenhum titular do caso operacional. { nobody-then }
nobody-outside-area = { nobody-who }: as instituições competentes não abrangem este local. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] sem o local
    [ready] incluindo as não operacionais
    [status] incluindo as extintas e as futuras
    [role] em qualquer papel
    [buc] para qualquer BUC
    [sector] em qualquer setor
    [function] com qualquer função
    [network] em qualquer rede
    [country] noutros países
    [day] na data de hoje
   *[all] sem nenhum filtro
}.
match-chosen = Selecionada: nenhuma outra entrada corresponde tão bem.
match-behind = Não selecionada: outra entrada corresponde melhor.
match-by-code = O seu código figura no nome.
match-same-acronym = O nome corresponde à sua sigla.
match-same-name = O nome corresponde a um dos seus.
match-all-words = Foram encontradas todas as palavras do nome.
match-share = Foi encontrado { $share } % do nome; as palavras pouco frequentes contam mais.
match-town = A localidade é a sua.
match-town-covered = A localidade situa-se no seu âmbito territorial.
match-town-country = Abrange todo o país, incluindo a localidade.
match-town-elsewhere = A localidade não é nenhuma das suas.
match-typos = { $typos ->
    [1] 1 gralha
   *[other] { $typos } gralhas
}.
match-missing = Não encontrado: { $missing }.
match-unmet = Não selecionada: «{ $word }» aponta para outra instituição.
match-rivals = Não selecionada; mesmo grau de correspondência: { $codes }.
match-weak = Não selecionada: foi encontrada uma parte demasiado pequena do nome.
match-namesake = Não selecionada: os seus nomes dizem mais do que o procurado; pode tratar-se de outra instituição.
match-elsewhere = Não selecionada: a localidade não condiz.
too-many-names = «queries» contém { $count } nomes; compare, no máximo, { $most } de cada vez.
too-many-excluded = Exclua, no máximo, { $most } códigos.
empty-text = Escreva o que procura: um nome, um local, um código.
scope-unknown = Nenhuma instituição indica aqui «{ $text }»; mostram-se as que não têm restrições.{ $values ->
    [none] {""}
   *[other] {" "}Valores indicados: { $values }.
}
text-unreadable = Há aqui um carácter que ninguém vê; volte a escrever o texto.
