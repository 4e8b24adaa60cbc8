# The countries.
countries-title = Os 32 países do EESSI
countries-lead = Os 27 Estados-Membros da União Europeia, a Islândia, o Listenstaine, a Noruega, a Suíça e o Reino Unido.
country-codes = O EESSI utiliza { $eessi }; { $iso } e { $iso3 } são igualmente aceites.
country-all = Todas as instituições do país
country-current = { $count ->
    [one] { $count } instituição ativa hoje
   *[other] { $count } instituições ativas hoje
}
country-upcoming = { $count ->
    [one] { $count } futura
   *[other] { $count } futuras
}
country-ended = { $count ->
    [one] { $count } extinta
   *[other] { $count } extintas
}
country-ask = Quem é competente aqui? Escreva um BUC ou um documento
country-institutions = Instituições
country-networks = Redes
country-readiness = Situação operacional por setor
country-readiness-lead = Um BUC é contado quando há pelo menos uma instituição operacional para ele.
country-received = BUC que podem ser recebidos
country-owned = BUC de que se pode ser titular
country-missing = BUC que ninguém pode receber
country-of = { $count } de { $all }
country-changes = Alterações nos próximos 30 dias
country-no-changes = Não há nada anunciado.
country-hubs = Instituições de encaminhamento e organismos de ligação
country-routers = Instituições de encaminhamento que servem outras
country-liaison = Organismos de ligação
country-network-count = { $count ->
    [0] nenhuma instituição
    [one] { $count } instituição
   *[other] { $count } instituições
}
country-regions = Instituições por região
country-no-area = Âmbito territorial não indicado
