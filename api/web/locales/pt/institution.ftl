# The list of institutions.
list-title = Instituições
list-title-text = Instituições: «{ $text }»
list-total = { $count ->
    [0] Nenhuma instituição encontrada
    [one] { $count } instituição encontrada
   *[other] { $count } instituições encontradas
}
list-on = Situação em { $day }.
filters-more = Mais filtros
filters-active = Filtros aplicados
filters-clear = Remover todos os filtros
filter-chip = { $field }: { $value }
filter-remove = remover este filtro
filter-add = acrescentar outro
facets-title = Restringir o resultado
facets-jump = Restringir o resultado
facet-place = Local
facet-selected = selecionado; remover
pages-label = Páginas do resultado
page-next = Página seguinte
page-previous = Página anterior

field-text = Nome, código, sigla ou local
field-country = País
field-sector = Setor
field-buc = Caso de utilização (BUC)
field-role = Papel
field-function = Função
field-network = Rede
field-place = Localidade, região ou código de zona
field-status = Validade
field-ready = Operacional no EESSI
field-on = Data
field-order = Ordem
field-after = Posição na lista
field-before = Posição na lista
field-first = Entradas por página
field-code = Código

any-country = Todos os países
any-buc = Todos os BUC
any-role = Todos os papéis
any-ready = Operacional ou não
any-status = Ativa na data

order-RELEVANCE = Melhor correspondência primeiro
order-NAME = Por nome
order-CODE = Por código
order-COUNTRY = Por país
order-CHANGED = Última alteração primeiro

list-did-you-mean = Não há nada que se escreva assim. Queria dizer «{ $text }»?
none-there = Nenhuma instituição preenche todas as condições. Há:
none-lead = Pode:
none-words = escrever menos palavras ou outras: basta uma parte do nome, a sigla ou a localidade
none-code = escrever o código completo, se o tiver; por exemplo, PL:PL212000WR

problem-title = A pesquisa não pode ser feita tal como está
problem-lead = Corrija o que se indica aqui e pesquise novamente.
problem-prefix = Erro
problem-day = «{ $value }» não é uma data; escreva o ano, o mês e o dia, por exemplo 2026-03-01.
problem-value = «{ $value }» não é um valor conhecido; utilize um destes: { $allowed }.
problem-number = «{ $value }» não é um número; escreva um valor de 1 a 100.
problem-too-many = Há demasiados filtros; utilize, no máximo, { $most }.
problem-restart = Recomeçar na primeira página

# What an entry says of itself, in lists and on its page.
badge-provisional = código provisório
receives-yes = Pode receber { $buc } em { $day }
receives-no = Não pode receber { $buc } em { $day }

validity-always = sem limite
validity-from = desde { $from }
validity-upcoming = a partir de { $from }
validity-until = até { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Dados gerais
show-names = Nomes
show-contact = Endereço e contactos
show-competences = Competências em { $day }
show-access-point = Ponto de acesso
show-routing = Encaminhamento
show-code-status = Estado do código
show-acronym = Sigla
show-country = País
show-network = Rede
show-validity = Validade
show-areas = Âmbito territorial
show-functions = Funções
show-on = Esta página mostra a situação em { $day }.
show-day = Data
show-day-button = Ver esta data
show-today = Ver a situação de hoje
show-last-day = Ver o último dia de validade
show-first-day = Ver o primeiro dia de validade
show-ended = Extinta; último dia: { $day }
show-upcoming = Futura; primeiro dia: { $day }
show-letter-case = Escreveu o código com outras maiúsculas ou minúsculas. A forma correta é { $code }; há distinção entre maiúsculas e minúsculas.
show-successors = Sucessoras
show-no-successor = Sucessora: não indicada
show-predecessors = Antecessoras
show-link-on = a partir de { $day }
show-routed-by = Instituições de encaminhamento que servem esta instituição
show-routes = Instituições servidas por esta instituição de encaminhamento
show-routes-count = { $count ->
    [one] { $count } instituição recebe os seus casos através desta.
   *[other] { $count } instituições recebem os seus casos através desta.
}
show-routes-first = Mostram-se as primeiras { $count }.
show-no-competences = Não tem nenhuma competência nesta data.
show-competences-note = «Operacional» significa que a instituição pode utilizar o BUC no EESSI nesta data.

code-REAL = Este código está ou esteve em uso no EESSI
code-PROVISIONAL = Provisório: um código de substituição com a forma habitual da rede, não um código do EESSI. Não o utilize em nenhum caso do EESSI.
areas-none = não indicado; considera-se todo o país
area-country = todo o país
function-everywhere = em todos os seus setores

name-OFFICIAL = oficial
name-TRANSLATION = tradução
name-FORMER = anterior
name-ALIAS = também conhecida como
name-ABBREVIATION = forma abreviada

column-language = Língua
column-kind = Tipo
column-name = Nome
column-buc = BUC
column-title = Título
column-role = Papel
column-validity = Validade
column-ready = Operacional

limit-areas = Apenas para: { $areas }
limit-persons = Pessoas:
limit-benefits = Prestações:
limit-schemes = Regimes:
limit-default = Instituição por defeito na falta de outros dados

address-postal = Endereço postal
address-visitor = Endereço para atendimento ao público
contact-phone = Telefone
contact-fax = Fax
contact-email = Correio eletrónico
contact-web = Sítio Web
list-passages = Também encontrado
