mail-why = Recebe esta mensagem porque tem uma conta no diretório EESSI. Pode escolher a língua destas mensagens na página da sua conta.
mail-practice-submitted-subject = Boa prática a decidir: { $title }
mail-practice-submitted-body = Uma boa prática do seu país aguarda a sua decisão: { $title }
mail-practice-approved-subject = Boa prática a examinar: { $title }
mail-practice-approved-body = Uma boa prática foi aprovada em nome do seu país e aguarda o programa: { $title }
mail-practice-returned-subject = A sua boa prática foi devolvida: { $title }
mail-practice-returned-body =
    A sua boa prática foi devolvida para correção: { $title }

    { $comment }
mail-practice-refused-subject = A sua boa prática foi recusada: { $title }
mail-practice-refused-body =
    A sua boa prática foi recusada: { $title }

    { $comment }
mail-practice-published-subject = A sua boa prática foi publicada: { $title }
mail-practice-published-body = A sua boa prática foi publicada. Agora todos podem lê-la e declarar que a adotam: { $title }
mail-practice-due-subject = A sua boa prática continua correta? { $title }
mail-practice-due-body = A sua boa prática deixará de constar da lista em { $day }, a menos que confirme que continua correta: { $title }
mail-uptake-stated-subject = A sua boa prática está a ser adotada: { $title }
mail-uptake-stated-body =
    Alguém declarou em que ponto está com a sua boa prática: { $title }

    País: { $country }
    Caixa de correio: { $contact }
mail-uptake-welcome-subject = Está a adotar uma boa prática: { $title }
mail-uptake-welcome-body =
    Declarou que adota esta boa prática: { $title }

    Pode contactar os responsáveis aqui: { $contact }
mail-question-asked-subject = Nova pergunta: { $title }
mail-question-asked-body = Foi feita uma pergunta à assistência direta aos utilizadores: { $title }
mail-question-assigned-subject = Tem uma pergunta a responder: { $title }
mail-question-assigned-body = Foi-lhe atribuída uma pergunta para responder: { $title }
mail-question-answered-subject = A sua pergunta foi respondida: { $title }
mail-question-answered-body = A sua pergunta foi respondida: { $title }
mail-question-followed-subject = Continuação de uma pergunta: { $title }
mail-question-followed-body = Quem fez a pergunta acrescentou algo e aguarda resposta: { $title }
mail-question-published-subject = A resposta à sua pergunta foi publicada: { $title }
mail-question-published-body = A resposta à sua pergunta também ajuda outros e foi publicada, sem qualquer referência a si: { $title }
mail-training-nominated-subject = Candidatura a decidir: { $title }
mail-training-nominated-body = Uma pessoa do seu país foi candidatada a uma formação e aguarda a sua decisão: { $title }
mail-training-confirmed-subject = Um lugar na formação: { $title }
mail-training-confirmed-body =
    { $name } tem lugar nesta formação: { $title }

    { $when }
mail-training-waiting-subject = Na lista de espera: { $title }
mail-training-waiting-body =
    Todos os lugares estão ocupados. { $name } está na lista de espera desta formação: { $title }

    Quando um lugar ficar livre, será atribuído a quem espera há mais tempo, e será informado.
mail-training-declined-subject = Uma candidatura foi recusada: { $title }
mail-training-declined-body =
    A candidatura de { $name } foi recusada: { $title }

    { $comment }
mail-training-changed-subject = Outra hora ou outro local: { $title }
mail-training-changed-body =
    A hora ou o local desta formação mudou: { $title }

    { $when }
mail-training-cancelled-subject = A formação não se realiza: { $title }
mail-training-cancelled-body =
    Esta formação não se realiza: { $title }

    { $comment }
mail-training-feedback-subject = Como correu a formação? { $title }
mail-training-feedback-body = Participou numa formação. Diga ao programa, num minuto e sem o seu nome, o que foi útil e o que faltou: { $title }
mail-visit-turn-subject = É a sua vez: { $title }
mail-visit-turn-body =
    Um pedido de visita ou reunião aguarda por si: { $title }

    Prazo: { $day }.
mail-visit-moved-subject = O seu pedido avançou um passo: { $title }
mail-visit-moved-body = O seu pedido de visita ou reunião avançou um passo: { $title }
mail-visit-answered-subject = Um anfitrião respondeu: { $title }
mail-visit-answered-body = Um anfitrião respondeu ao seu pedido de visita ou reunião: { $title }
mail-visit-returned-subject = O seu pedido foi devolvido: { $title }
mail-visit-returned-body =
    O seu coordenador nacional pede-lhe que altere algo no seu pedido: { $title }

    { $comment }
mail-visit-refused-subject = O seu pedido foi recusado: { $title }
mail-visit-refused-body =
    O seu pedido de visita ou reunião foi recusado: { $title }

    { $comment }
mail-visit-scheduled-subject = O dia e o local estão fixados: { $title }
mail-visit-scheduled-body = O dia e o local desta visita ou reunião estão fixados ou foram alterados: { $title }
mail-visit-cancelled-subject = Não se realiza: { $title }
mail-visit-cancelled-body =
    Este pedido de visita ou reunião foi retirado ou cancelado: { $title }

    { $comment }
mail-visit-reported-subject = O relatório está disponível: { $title }
mail-visit-reported-body = Leia o que resultou desta visita ou reunião: { $title }
mail-visit-reminder-subject = Prazo { $day }: { $title }
mail-visit-reminder-body =
    Um pedido de visita ou reunião aguarda por si: { $title }

    Termina em { $day } se até lá ninguém tiver feito nada.
mail-visit-expired-subject = O prazo terminou: { $title }
mail-visit-expired-body = O prazo deste pedido de visita ou reunião terminou e o pedido foi encerrado: { $title }
mail-visit-message-subject = Alguém lhe escreveu: { $title }
mail-visit-message-body = Há uma nova mensagem sobre esta visita ou reunião: { $title }
mail-language-label = Língua das mensagens que recebe
mail-language-hint = As mensagens de correio eletrónico só são enviadas se o responsável por este serviço tiver configurado um servidor de correio.
mail-language-save = Guardar a língua
mail-language-saved = A sua língua foi guardada.
