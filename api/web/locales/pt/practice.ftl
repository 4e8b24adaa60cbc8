practice-title = Boas práticas
practice-lead = O que fizeram as administrações perante um problema do intercâmbio eletrónico, com que resultado, e quem o adota.
practice-search = Pesquisar nas boas práticas
practice-words = O que procura? Palavras em qualquer língua, um BUC, um país
practice-count = { $count ->
    [one] { $count } prática
   *[other] { $count } práticas
}
practice-nothing = Nenhuma prática preenche as condições. Retire uma condição ou procure outras palavras.
practice-all = Todas as boas práticas
practice-order-relevance = Melhor correspondência primeiro
practice-order-newest = Mais recentes primeiro
practice-order-uptake = Mais adotadas primeiro
practice-statistics = Números do registo
practice-feed = Novas boas práticas (feed)
practice-submit-one = Redigir uma boa prática
practice-untitled = Prática sem título
practice-example = Exemplo
practice-demonstration = Este é um exemplo redigido para os dados de demonstração. Não aconteceu em lado nenhum e nenhuma das instituições aqui mencionadas o realizou.
practice-facet-country = País
practice-facet-sector = Setores
practice-facet-buc = Casos de utilização (BUC)
practice-facet-institution = Instituições
practice-facet-maturity = Grau de maturidade
practice-facet-outcome = Resultado
practice-facet-transferable = Transferibilidade
practice-facet-year = Ano de início
practice-facet-from = A partir do ano
practice-facet-to = Até ao ano
practice-facet-stage = Adoção
practice-facet-adopter = Adotada em
practice-facet-language = Língua de redação
practice-facet-status = Estado
practice-facet-contact = Caixa de correio do serviço
practice-maturity-PILOT = Projeto-piloto
practice-maturity-IN_OPERATION = Em funcionamento
practice-maturity-ESTABLISHED = Consolidada
practice-outcome-WORKED = Funcionou
practice-outcome-PARTLY_WORKED = Funcionou em parte
practice-outcome-DID_NOT_WORK = Não funcionou
practice-transferable-AS_IS = Tal como está
practice-transferable-WITH_CHANGES = Com alterações
practice-transferable-NOT_TRANSFERABLE = Não transferível
practice-stage-INTERESTED = Interesse manifestado
practice-stage-PLANNED = Prevista
practice-stage-PILOTING = Em fase-piloto
practice-stage-IN_USE = Em utilização
practice-stage-ABANDONED = Abandonada
practice-state-DRAFT = Rascunho
practice-state-SUBMITTED = Aguarda o coordenador nacional
practice-state-NATIONALLY_APPROVED = Aguarda o programa
practice-state-RETURNED = Devolvida
practice-state-REFUSED = Recusada
practice-state-PUBLISHED = Publicada
practice-state-EXPIRED = Caducada
practice-state-SUPERSEDED = Substituída
practice-state-ARCHIVED = Arquivada
practice-field-title = Título
practice-field-summary = Em resumo
practice-field-problem = O problema
practice-field-solution = O que foi feito
practice-field-results = Resultados obtidos
practice-field-costs = Custos
practice-field-challenges = Dificuldades
practice-field-transferability = De que precisam os outros
practice-hint-title = O que foi feito, numa linha.
practice-hint-summary = O que foi feito, para quem e com que efeito.
practice-hint-problem = O que estava mal antes e para quem.
practice-hint-solution = O que foi feito, passo a passo.
practice-hint-results = Que resultado teve e como se sabe: números com o respetivo período.
practice-hint-costs = Dias de trabalho, licenças, custos de manutenção.
practice-hint-challenges = O que foi difícil e o que se faria de outra forma.
practice-hint-transferability = De que precisa outro país para fazer o mesmo e o que não se pode transferir.
practice-letters = { $count ->
    [one] { $count } caráter, no máximo.
   *[other] { $count } carateres, no máximo.
}
practice-left = Carateres restantes:
practice-uptake-line = { $count ->
    [one] { $count } adoção, { $used } em utilização
   *[other] { $count } adoções, { $used } em utilização
}
practice-version = Versão { $number }, publicada em { $on }.
practice-due = A confirmar antes de { $day }.
practice-original = Língua de redação: { $language }.
practice-expired = Esta prática não foi confirmada durante 24 meses e já não consta da lista.
practice-superseded = Esta versão foi substituída por uma posterior.
practice-archived = Esta prática foi arquivada: { $reason }
practice-to-current = Ir para a última versão
practice-to-published = Ir para a versão publicada
practice-languages = Línguas desta prática
practice-take-up = Declarar a adoção
practice-under-way = Versão em preparação
practice-new-version = Redigir uma nova versão
practice-confirm = Confirmar que continua correta
practice-archive = Arquivar esta prática
practice-archive-reason = Por que motivo deixa de constar da lista; o motivo é público
practice-more = Ligações e ficheiros
practice-uptake = Adoção
practice-uptake-none = Ainda ninguém declarou que a adota.
practice-map = Onde é adotada
practice-origin = De onde vem
practice-no-uptake = Sem adoção declarada
practice-stages = Fases
practice-over-time = Evolução
practice-by-then = Até
practice-similar = Práticas semelhantes
practice-facts = Num relance
practice-versions = Outras versões
practice-uptake-adaptation = O que foi alterado
practice-uptake-evidence = Provas
practice-uptake-reason = Por que motivo foi abandonada
practice-own = Práticas em preparação
practice-your-turn = É a sua vez
practice-others-turn = A aguardar outras pessoas
practice-nothing-waits = Não tem nada pendente.
practice-since = desde { $day }
practice-turn-author = É a vez do autor.
practice-turn-coordinator = É a vez do coordenador nacional.
practice-turn-programme = É a vez do programa.
practice-edit = Alterar
practice-preview = Pré-visualizar
practice-steps = O que aconteceu até agora
practice-wrong = Antes de poder ser apresentada
practice-missing = { $count ->
    [one] Ainda falta { $count } dado
   *[other] Ainda faltam { $count } dados
}
practice-missing-hint = Pode ser apresentada sem estes dados, mas os leitores vão procurá-los.
practice-missing-english = { $field }, em inglês
practice-submit = Apresentar
practice-submit-hint = Segue para o coordenador nacional e depois para o programa.
practice-decide = A sua decisão
practice-comment = Comentário para o autor
practice-comment-hint = Necessário para devolver ou recusar.
practice-approve = Aprovar em nome do país
practice-publish = Publicar
practice-return = Devolver
practice-refuse = Recusar
practice-discard = Eliminar esta versão
practice-discard-hint = Nada dela é conservado. O que está publicado mantém-se.
practice-discard-sure = Eliminar
practice-new = Nova boa prática
practice-saved = Guardado em { $at }.
practice-overtaken = Entretanto, outra pessoa guardou uma versão mais recente. O seu texto encontra-se abaixo; guarde-o de novo para substituir o da outra pessoa.
practice-original-label = Língua original
practice-original-hint = A língua em que escreve; as outras são traduções.
practice-translating = Língua da tradução: { $language }. O texto por cima de cada campo é o original.
practice-texts = Textos
practice-markdown = Deixe uma linha em branco entre parágrafos. As linhas que começam por «- » formam uma lista e **dois asteriscos** põem o texto em negrito.
practice-required = obrigatório
practice-choose = Escolha
practice-outcome-hint = Uma prática que não funcionou também ajuda os outros.
practice-bucs-hint = Códigos separados por vírgulas, por exemplo FB_BUC_01.
practice-institutions-hint = Códigos do diretório separados por vírgulas.
practice-contact-hint = A caixa de correio de um serviço, não de uma pessoa.
practice-links = Ligações
practice-link-title = Texto
practice-link-url = Endereço
practice-save = Guardar
practice-save-preview = Guardar e pré-visualizar
practice-files = Ficheiros
practice-file = Ficheiro
practice-file-add = Acrescentar o ficheiro
practice-file-remove = Remover
file-kinds = São aceites: { $list }, sem macros nem scripts.
file-most = Até { $count } MB cada um.
file-kilobytes = { $count } kB
practice-next-lead = A próxima versão parte do que diz a publicada. Esta continua na lista até a próxima ser publicada.
practice-next-begin = Começar a próxima versão
uptake-lead = Indique em que ponto está o seu país, ou uma das suas instituições, com esta prática. Tudo é público, exceto a caixa de correio.
uptake-owner = Caixa de correio da própria prática:
uptake-own-title = Declarado até agora
uptake-change = alterar
uptake-changing = Alterar: { $who }
uptake-new = Nova declaração
uptake-institution-hint = O seu código no diretório; deixe em branco se se tratar de todo o país.
uptake-stage = Em que ponto estão
uptake-adaptation-hint = O que fazem de forma diferente do original.
uptake-evidence-hint = O que mostra que funciona: números, um relatório, uma ligação.
uptake-reason-hint = Apenas se a abandonaram: por que motivo, para que outros aprendam com isso.
uptake-contact-hint = A caixa de correio de um serviço; só é visível para os responsáveis pela prática e para o programa.
uptake-save = Guardar a declaração
practice-figure-practices = Práticas
practice-figure-adopters = Adoções
practice-figure-countries = Países com uma prática ou uma adoção
practice-figure-warnings = Práticas que não funcionaram ou não são transferíveis
practice-figure-expired = Práticas caducadas
practice-figure-median = Mediana do tempo entre a apresentação e a decisão
practice-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
practice-no-decisions = Ainda não há decisões
practice-by-sector = Por setor
practice-by-country = Por país
practice-month = Mês
practice-ledger = O registo das adoções como ficheiro
practice-needed = Este dado é necessário para que a prática possa ser apresentada.
practice-original-missing = Escreva este texto também na língua original da prática ({ $language }).
practice-language-twice = Este texto consta duas vezes na mesma língua; conserve apenas um.
practice-year = Indique o ano de início, de { $first } a { $final }.
practice-wrong-state = Não é possível com uma prática cujo estado é «{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}»; consulte o seu estado atual.
uptake-own = A prática vem daqui; ninguém adota a sua própria prática.
uptake-reason = Escreva por que motivo foi abandonada, para que outros aprendam com isso.
uptake-wrong-stage = No registo, «{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}» não pode seguir-se a «{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}».
uptake-not-listed = Esta prática já não consta da lista de boas práticas.
uptake-stage-needed = Indique em que ponto estão.
file-name = Dê ao ficheiro um nome simples com 120 carateres, no máximo.
file-size = Um ficheiro pode ter até { $most } MB e não pode estar vazio.
file-type = Este ficheiro não é aceite: tem de ser o que o seu nome indica, sem macros nem scripts, e de um destes tipos: { $list }.
list-unknown-value = «{ $value }» não é um valor conhecido aqui; escolha na lista ao lado.
