# Changing entries: requests, versions, what differs.
requests-title = Pedidos de alteração
requests-lead = O que se pretende alterar nas entradas, quem decide e a partir de que data se aplica.
requests-create = Criar uma nova entrada
requests-total = { $count ->
    [0] Nenhum pedido
    [one] { $count } pedido
   *[other] { $count } pedidos
}
requests-state = Estado
requests-any = Qualquer
requests-code = Código
requests-filter = Mostrar
requests-what = Objeto
requests-country = País
requests-day = Data de efeito
requests-who = Redigido por
requests-short = pré-aviso curto
requests-next = Página seguinte

request-DRAFT = rascunho
request-PROPOSED = proposto
request-APPROVED = aprovado
request-RETURNED = devolvido
request-REFUSED = recusado
request-WITHDRAWN = retirado

act-CREATED = Nova entrada
act-CHANGED = Alteração
act-ENDED = Extinção
act-MERGED = Fusão
act-SPLIT = Cisão
act-RENAMED = Novo nome
act-RESTORED = Alteração anulada
act-IMPORTED = De um ficheiro
act-LOADED = Carregamento inicial
act-CONFIRMED = Confirmada como correta
act-HIDDEN = Já não é pública
act-PERSONS_ERASED = Pessoas de contacto apagadas por ter chegado a data fixada

request-note = Motivo
request-short-reason = Por que razão não pode esperar
request-announced = Anunciado em
request-drafted-by = Redigido por
request-proposed-by = Proposto por
request-approved-by = Aprovado por
request-returned-by = Devolvido por
request-refused-by = Recusado por
request-reason = Justificação
request-problems = O que o impede
request-would-change = O que seria alterado
request-earliest = Se for aprovado hoje, sem justificação não poderá produzir efeitos antes de { $on }.
request-edit = Redigir de novo
request-propose = Propor
request-withdraw = Retirar
request-decide-title = Decidir
request-decide-reason = Justificação
request-decide-hint = Necessária para devolver ou recusar; para aprovar, apenas se o pré-aviso for demasiado curto.
request-approve = Aprovar
request-return = Devolver
request-refuse = Recusar
request-second-person = Aguarda um coordenador do mesmo país que não o tenha proposto.

difference-title = Diferenças
difference-field = Campo
difference-days = Datas
difference-before = Antes
difference-after = Depois
difference-nothing = nenhum dado
difference-new = nova
difference-ready = operacional
difference-not-ready = não operacional
days-from = a partir de { $day }
days-until = até { $day }
days-between = { $from } – { $last }

item-names = Nomes
item-acronym = Sigla
item-network = Rede
item-functions = Funções
item-areas = Âmbito territorial
item-addresses = Endereço
item-contacts = Contactos
item-competences = Competências
item-successors = Sucessoras
item-routedBy = Instituições de encaminhamento
item-codeStatus = Código
item-isPublic = Pública
item-validFrom = Ativa a partir de
item-validTo = Já não ativa a partir de

write-title-create = Nova entrada
write-title-edit = Alterar { $code }
write-title-end = Extinguir { $code }
write-title-rename = Mudar o nome de { $code }
write-title-merge = Fundir
write-title-split = Cindir { $code }
write-title-restore = Anular uma alteração de { $code }
write-lead-create = Tem de ser aprovada por outra pessoa do seu país. Os códigos nunca são atribuídos duas vezes.
write-lead-edit = Altere o que deve ser diferente. Tudo o resto fica como está.
write-lead-end = Uma entrada extinta é conservada para sempre, para que os casos antigos possam ser compreendidos.
write-lead-rename = O nome antigo pode continuar a ser encontrado como nome anterior.
write-lead-merge = As instituições indicadas em primeiro lugar são extintas; sucede-lhes a indicada abaixo.
write-lead-split = A instituição é extinta; sucedem-lhe as indicadas abaixo.
write-lead-restore = A partir da data abaixo indicada, a entrada volta a dizer o que dizia antes dessa alteração.
write-meanwhile = Entretanto, outra pessoa alterou a entrada
write-meanwhile-lead = Isto mudou desde que abriu o formulário. O que escreveu encontra-se abaixo; verifique ambos e volte a enviar.
write-preview = O que seria alterado
write-code = Código
write-code-hint = País, dois pontos, 4 a 10 letras ou algarismos: PL:PL212000WR
write-new-code = Novo código
write-new-code-hint = Apenas se o código também mudar. A entrada antiga é então extinta e a nova sucede-lhe.
write-language = Língua
write-kind = Tipo
write-name = Nome
write-no-network = Nenhuma rede
write-areas-hint = Códigos, um por linha: PL21. Se ficar em branco, não está indicado.
write-sectors = Setores
write-street = Rua e número
write-postcode = Código postal
write-town = Localidade
write-phones = Telefone, um por linha
write-faxes = Fax, um por linha
write-emails = Correio eletrónico, um por linha
write-urls = Sítios Web, um por linha
write-phone = Telefone
write-persons = Pessoas de contacto
write-persons-hint = É preferível uma caixa de correio do serviço. Os dados de uma pessoa são apagados, também do histórico, na data que indicar.
write-until = Até
write-competences-hint = Cada linha define o que se aplica a determinados BUC: FB_BUC_01, ou P_* para todos os que começam assim. Se não for indicada uma data, aplica-se a partir do dia da alteração.
write-bucs = BUC
write-role = Papel
write-role-both = Titular do caso e contraparte
write-what = Situação
write-what-READY = operacional
write-what-NOT_READY = não operacional
write-what-END = nenhuma: cessa
write-from = A partir de
write-to = Primeiro dia em que já não se aplica
write-more = Mais
write-add-routers = Instituições de encaminhamento a acrescentar (códigos)
write-remove-routers = Instituições de encaminhamento a remover (códigos)
write-successor-code = Código
write-successor-scope = Para que parte
write-successor-name = Nome, se for nova
write-merge-codes = Códigos das que são extintas, um por linha
write-merge-into = Código da que lhes sucede
write-merge-into-hint = Uma entrada já existente, ou um novo código com um nome abaixo.
write-merge-name = O seu nome, se for nova
write-take-over = Assume as competências e o âmbito territorial daquelas
write-day = Data de efeito
write-day-hint = Se ficar em branco, é a primeira data que não exige justificação. Anunciadas hoje, as alterações substanciais têm de esperar até { $on }.
write-short-hint = Apenas se tiver de produzir efeitos antes de decorrido um mês sobre o seu anúncio.
write-look = Pré-visualizar
write-keep = Guardar como rascunho

versions-title = Histórico da entrada
versions-lead = Todas as versões desta entrada, a mais recente em primeiro lugar. Nada se perde: o que foi alterado pode ser anulado por uma nova alteração.
versions-number = Versão { $number }
versions-effective = Com efeitos a partir de { $on }.
versions-request = O pedido
versions-undo = Anular esta alteração e todas as posteriores
history-machine = carregada pelo serviço

show-confirmed = Confirmada como correta em { $day }.
desk-title = Manutenção desta entrada
desk-edit = Alterar
desk-rename = Mudar o nome
desk-end = Extinguir
desk-merge = Fundir
desk-split = Cindir
desk-requests = Pedidos sobre esta entrada
desk-confirm = Esta entrada continua correta

request-wrong-state = Não é possível: o pedido { $state ->
    [DRAFT] é um rascunho
    [PROPOSED] está proposto
    [APPROVED] está aprovado
    [RETURNED] está devolvido
    [REFUSED] está recusado
   *[WITHDRAWN] está retirado
}.
request-no-change = Nada seria alterado; as entradas já o dizem.
request-unknown-code = Nenhuma instituição tem o código { $code }.
request-code-taken = O código { $code } já está atribuído; os códigos nunca são atribuídos duas vezes.
request-code-taken-meanwhile = Entretanto, um dos códigos foi atribuído; escolha outro.
request-already-ended = { $code } já estará extinta nessa data.
request-ends-before = { $code } seria extinta antes do seu primeiro dia.
request-own-successor = { $code } não pode suceder a si própria.
request-invalid-merge = Indique as instituições que são extintas e uma outra que lhes suceda.
request-unknown-change = Não existe essa alteração desta entrada, ou o que dizia foi apagado.
split-too-few = Indique pelo menos duas instituições sucessoras.
request-one-country = Um pedido altera entradas de um só país; faça um para cada país.
request-empty = O pedido não indica nenhuma entrada.
request-overtaken = { $code } foi alterada entretanto: está na versão { $now } e este pedido baseia-se na versão { $base }. Verifique ambas e volte a guardar.
request-short-notice = Isto produz efeitos antes do permitido para as alterações anunciadas; escolha { $on } ou uma data posterior, ou escreva por que razão não pode esperar.
request-too-far = Uma alteração é anunciada, no máximo, com cinco anos de antecedência.
request-too-long = Escreva, no máximo, 2000 carateres.
request-invalid-day = Isto não é uma data; escreva-a como 2027-01-31.
reason-needed = Escreva o motivo, para que se possa corrigir.
invalid-sector = { $what }.
person-until-needed = Indique até que data é conservada a pessoa de contacto.
invalid-key = A chave de idempotência deve ter 1 a 200 carateres.
key-reused = Esta chave de idempotência já foi utilizada com outro pedido; escolha uma nova.


import-title = Importar um ficheiro
import-lead = O ficheiro é primeiro comparado com as entradas. Nada é alterado antes de outra pessoa o aprovar.
import-file = Ficheiro
import-file-hint = CSV, JSON, um livro de folhas de cálculo, uma lista de organismos ou um .zip com institutions.csv, competences.csv e relations.csv. Máximo: 32 MB.
import-day-hint = A partir desta data aplicam-se os nomes, os âmbitos territoriais e os restantes dados. Se ficar em branco, é a primeira data que não exige justificação.
import-complete = O ficheiro contém todas as instituições do país ({ $country }): as que nele não constam são extintas.
import-forms = Um ficheiro gerado pela exportação pode ser importado de novo. As linhas e colunas em falta ficam como estão; uma célula vazia apaga o dado.
import-report = O que o ficheiro faria
import-outcome = Resultado
import-place = Ficheiro, linha, coluna
import-what = Pormenores
import-ADDED = acrescentada
import-CHANGED = alterada
import-ENDED = extinta
import-UNCHANGED = inalterada
import-WARNING = aviso
import-REFUSED = recusada
import-nothing-taken = Algumas linhas não podem ser aceites, pelo que nada do ficheiro é aceite. Corrija-as e volte a enviar o ficheiro.
import-same = Tudo está já como o ficheiro indica.
import-looked = Nada foi guardado. Para continuar, escolha novamente o ficheiro e guarde-o como rascunho.
import-kept = Guardado em rascunhos. Verifique cada um e proponha-o:
import-no-file = Escolha um ficheiro.
import-unreadable = { $what }
import-refused = Linhas que não podem ser aceites: { $count }. Nada do ficheiro é aceite; ver o relatório.
import-too-large = O ficheiro tem mais de { $count } MB ou não chegou completo. Divida-o e volte a enviá-lo.

quality-title = Qualidade dos dados
quality-lead = O que falta nas entradas, por país. Cada número conduz à lista e ao que há a fazer.
quality-of = Qualidade dos dados: { $country }
quality-country = País
quality-entries = Entradas
quality-all = Todos os países
quality-nothing = Não falta nada.
quality-confirm = { $count ->
    [one] Esta entrada continua correta
   *[other] Estas { $count } entradas continuam corretas
}
quality-NO_ENGLISH_NAME = Sem nome em inglês
quality-PLACEHOLDER_NAME = Texto provisório em vez do nome
quality-NO_COMPETENCE = Sem competências
quality-NO_CONTACT = Sem contactos
quality-NEVER_CONFIRMED = Nunca confirmada
quality-CONFIRMED_LONG_AGO = Confirmada há muito tempo
quality-NO_SUCCESSOR = Extinta sem sucessora
quality-DEAD_END = Sucessão que não conduz a nenhuma instituição
quality-OVERLAPPING_PERIODS = Períodos sobrepostos
quality-OUTLIVES_INSTITUTION = Competência que dura mais do que a instituição
quality-do-NO_ENGLISH_NAME = Acrescente um nome em inglês para que os outros o possam ler.
quality-do-PLACEHOLDER_NAME = Indique o seu nome verdadeiro ou extinga a entrada.
quality-do-NO_COMPETENCE = Indique para que é competente ou extinga a entrada.
quality-do-NO_CONTACT = Acrescente um número de telefone, uma caixa de correio do serviço ou um sítio Web.
quality-do-NEVER_CONFIRMED = Verifique-a e confirme que está correta.
quality-do-CONFIRMED_LONG_AGO = Verifique-a de novo e confirme que está correta.
quality-do-NO_SUCCESSOR = Indique quem lhe sucede, para que os casos antigos encontrem o seu destino.
quality-do-DEAD_END = Indique como sucessora uma instituição que continue ativa.
quality-do-OVERLAPPING_PERIODS = Faça cessar um período antes de o seguinte começar.
quality-do-OUTLIVES_INSTITUTION = Faça cessar as competências com a extinção da instituição.
write-new-name = Indique o novo nome.
request-too-early = Nessa altura ainda não havia entradas; escolha um dia posterior.
request-competence-period = { $code }: uma competência terminaria antes de começar.
request-competence-twice = { $code }: uma competência não pode ser duas coisas no mesmo dia.
request-written-by = Escrito por último por
request-holds-earlier = Algo no pedido vale a partir de um dia anterior ao permitido para alterações anunciadas; escolha nele dias posteriores ou escreva por que não pode esperar.
