# The one search field, its suggestions, and the home page.
search-label = Pesquisar em todo o diretório
search-field = Código, sigla, nome, local, BUC, SED ou país
search-button = Pesquisar
suggest-none = Nenhuma sugestão
suggest-some = { $count ->
    [one] { $count } sugestão; desloque-se com as teclas de seta
   *[other] { $count } sugestões; desloque-se com as teclas de seta
}
suggest-question = Ver quem é competente
kind-question = Quem é competente?
kind-institution = Instituição
kind-place = Local
kind-buc = BUC
kind-sed = Documento
kind-country = País

home-title = Encontre a instituição certa
home-lead = Escreva o que souber, em qualquer língua e alfabeto; as pequenas gralhas não são problema.
home-examples = Por exemplo:
home-countries-title = Países
home-countries-total = { $count ->
    [0] Hoje não há nenhuma instituição ativa.
    [one] Hoje há { $count } instituição ativa.
   *[other] Hoje há { $count } instituições ativas.
}
home-countries-codes = O EESSI utiliza EL para a Grécia e UK para o Reino Unido; GR e GB são igualmente aceites.
home-all = Todas as instituições
