# The frame of every page.
site-name = Diretório EESSI
site-tagline = Instituições de segurança social de 32 países
skip-to-content = Ir para o conteúdo
nav-label = Páginas principais
nav-home = Pesquisar
nav-competent = Quem é competente?
nav-institutions = Instituições
nav-countries = Países
nav-bucs = BUC e documentos
languages-label = Língua
notice-heading = Dados de demonstração
notice-text = Estes são dados de demonstração, não o repertório oficial.
notice-official = O diretório público oficial das instituições é o serviço de acesso público ao EESSI da Comissão Europeia:
notice-link = EESSI Institution Repository – acesso público
footer-today = Todas as datas são as do calendário civil em Bruxelas. Hoje é { $day }.
footer-machine = Os textos desta página foram traduzidos com a ajuda de um sistema automático. Faz fé o texto em inglês:

not-stated = não indicado
yes = sim
no = não
list-more = e mais { $count }
copy-code = Copiar o código
copy-done = Código copiado

keys-title = Atalhos de teclado
keys-search = ir para o campo de pesquisa
keys-arrows = percorrer as sugestões e os resultados
keys-enter = abrir o elemento assinalado ou pesquisar
keys-copy = copiar o código do resultado assinalado ou, se não houver nenhum, o primeiro código da página
keys-help = mostrar esta lista
keys-escape = fechar as sugestões ou esta lista
keys-close = Fechar
keys-off = Os atalhos de uma só tecla podem ser desativados aqui:

explorer-title = Explorador GraphQL
explorer-script = O explorador necessita de JavaScript. O esquema encontra-se em /schema.graphql.
