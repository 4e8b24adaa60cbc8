# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Ficha de contacto para imprimir
show-card = Contacto em vCard
show-compare = Comparar com outras
show-english = Nome em inglês
show-valid-on = Situação em
show-competences-count = { $count ->
    [one] { $count } competência.
   *[other] { $count } competências.
}
show-none-narrowed = Nesta data, nenhuma competência corresponde aos filtros escolhidos.
any-sector = Todos os setores
sheet-title = Ficha de contacto
sheet-print = Imprimir
sheet-back = Voltar à instituição

history-title = Histórico
history-ahead = anunciado
history-starts = A instituição inicia a sua atividade.
history-ends = A instituição é extinta; este é o primeiro dia em que já não está ativa.
history-competence-starts = { $count ->
    [one] Começa uma competência: { $bucs }.
   *[other] Começam competências para { $count } BUC: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Cessa uma competência: { $bucs }.
   *[other] Cessam competências para { $count } BUC: { $bucs }.
}
history-ready = { $count ->
    [one] Passa a estar operacional: { $bucs }.
   *[other] Passa a estar operacional para { $count } BUC: { $bucs }.
}
history-not-ready = { $count ->
    [one] Deixa de estar operacional: { $bucs }.
   *[other] Deixa de estar operacional para { $count } BUC: { $bucs }.
}
history-follows = Sucede a
history-followed = Sucede-lhe
history-described = A sua descrição muda: { $parts }.
history-part-names = nomes
history-part-network = rede
history-part-functions = funções
history-part-areas = âmbito territorial
history-part-contacts = endereço e contactos

compare-title = Comparar instituições
compare-lead = Escolha entre duas e quatro instituições para as ver lado a lado.
compare-codes = Instituições a comparar
compare-code = Código { $count }
compare-button = Comparar
compare-caption = Instituições lado a lado; as linhas com diferenças estão assinaladas
compare-remove = Remover
compare-differs = com diferenças
compare-sectors = Setores
compare-bucs = BUC em que a participação difere
compare-alike = { $count ->
    [0] A participação não coincide em nenhum BUC.
    [one] A participação coincide em { $count } BUC.
   *[other] A participação coincide em { $count } BUC.
}
compare-too-many = Podem comparar-se, no máximo, { $count } instituições; as restantes foram omitidas.

list-also = O texto designa também
list-compare = Comparar as selecionadas
list-orders = Ordem
list-files = Esta lista em ficheiro
history-new-name = A partir desse dia chama-se { $name }.
show-announced = Anunciado
show-known = Tal como era conhecida em { $at }, com o que estava anunciado até então.
show-not-known = O diretório não tinha então esta entrada.
versions-known = Tal como era conhecida no fim deste dia
versions-known-then = A entrada tal como era então conhecida
