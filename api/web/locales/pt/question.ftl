question-title = Perguntas e respostas
question-lead = Respostas da assistência direta aos utilizadores. Veja se a sua está entre elas; se não estiver, pergunte.
question-search = Pesquisar nas perguntas e respostas
question-words = O que quer saber?
question-ask = Fazer uma pergunta
question-own = As minhas perguntas
question-count = { $count ->
    [one] { $count } resposta
   *[other] { $count } respostas
}
question-nothing = Ainda ninguém perguntou isto. Retire uma palavra ou faça uma pergunta.
question-all = Todas as perguntas e respostas
question-figures = A assistência direta aos utilizadores em números
question-figure-published = Respostas públicas
question-figure-asked = Perguntas feitas
question-figure-open = A aguardar resposta
question-figure-median = Mediana do tempo entre a pergunta e a primeira resposta
question-figure-in-time = Respondidas no prazo de dois dias
question-figure-rating = Avaliação dos leitores
question-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
question-percent = { $percent } %
question-rating = { $count ->
    [one] { $mean } em 5, segundo { $count } leitor
   *[other] { $mean } em 5, segundo { $count } leitores
}
question-state-OPEN = Aguarda resposta
question-state-ANSWERED = Respondida
question-state-PUBLISHED = Publicada
question-state-CLOSED = Encerrada
question-ask-lead = Responde o programa ou o coordenador nacional a quem o programa entregar a sua pergunta. Só é visível para eles e para si, a menos que seja publicada, sempre sem qualquer referência a si.
question-privacy = Não escreva nada sobre a pessoa a quem o caso diz respeito: nem nome, nem número, nem data de nascimento.
question-field-title = A pergunta, numa linha
question-title-hint = Tal como a faria a um colega.
question-field-body = A situação
question-body-hint = O que quer fazer, o que acontece em vez disso e o que tentou.
question-field-answer = A resposta
question-no-sector = Nenhum setor em particular
question-no-country = Nenhum país em particular
question-send = Enviar a pergunta
question-near = Respostas semelhantes
question-near-hint = A sua resposta está entre elas?
question-near-count = { $count ->
    [0] Nenhuma resposta semelhante
    [one] { $count } resposta semelhante
   *[other] { $count } respostas semelhantes
}
question-asked = A sua pergunta foi enviada. Encontra-a entre as suas perguntas; a resposta constará desta página.
question-rated = Agradecemos a sua avaliação.
question-answer = Resposta
question-published-on = Última revisão em { $day }.
question-demonstration = Uma das respostas incluídas desde o início nos dados de demonstração.
question-rate = Esta resposta ajudou?
question-score-1 = Nada
question-score-2 = Um pouco
question-score-3 = Em parte
question-score-4 = Em grande parte
question-score-5 = Totalmente
question-rate-button = Avaliar
question-thread = A pergunta e as mensagens seguintes
question-asker = Quem fez a pergunta
question-asked-at = Data da pergunta: { $at }
question-from = País de quem pergunta: { $country }
question-with-country = Responde: { $country }
question-with-programme = Responde o programa
question-assigned-to = responde: { $country }
question-answer-label = A sua resposta
question-answer-button = Responder
question-follow-label = Acrescente algo ou pergunte de novo
question-follow-button = Enviar
question-publish = Publicar esta resposta
question-back = Voltar à pergunta
question-publish-lead = Redija a pergunta e a resposta de modo que ajudem todos e nada revelem de quem perguntou.
question-publish-button = Publicar
question-countries-hint = Códigos de país separados por vírgulas, por exemplo EL, UK.
question-assign = Quem responde
question-programme = O programa
question-assign-button = Atribuir
question-close = Encerrar a pergunta
question-withdraw = Retirar a resposta publicada
question-notes = Notas internas
question-notes-hint = Só são lidas por quem responde.
question-note-label = Nota
question-note-button = Guardar a nota
question-mine = Perguntas que fiz
question-none-asked = Ainda não fez nenhuma pergunta.
question-others = Outras perguntas
question-needed = Este dado é necessário: sem ele ninguém pode responder.
question-needed-text = Escreva alguma coisa; um texto vazio não ajuda ninguém.
question-published-needed = Escreva este texto na língua original antes de o publicar.
question-wrong-state = Não é possível com uma pergunta cujo estado é «{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}»; consulte o seu estado atual.
question-unanswered = Foi encerrada sem resposta; não há nada para publicar.
question-score = Avalie de 1 (não ajudou) a 5 (ajudou muito).
question-not-answered = Ainda não há nenhuma resposta que possa ser avaliada.
