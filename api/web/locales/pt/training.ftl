training-title = Formações
training-lead = De que trataram as formações do programa, os respetivos materiais e como participar nas próximas.
training-search = Pesquisar nas formações
training-words = O que quer aprender?
training-all = Todas as formações
training-count =
    { $count ->
        [one] { $count } formação
       *[other] { $count } formações
    }
training-nothing = Nenhuma formação preenche as condições. Retire uma palavra ou uma condição.
training-calendar = Calendário
training-materials = Materiais e gravações
training-own = As minhas formações
training-new = Nova formação
training-feed = Calendário de todas as formações (iCalendar)
practice-facet-series = Série
practice-facet-cdm = Versão CDM
practice-facet-format = Modalidade
practice-facet-spoken = Língua falada
training-status-DRAFT = Rascunho
training-status-OPEN = Candidaturas abertas
training-status-CLOSED = Candidaturas encerradas
training-status-HELD = Realizada
training-status-CANCELLED = Cancelada
training-format-ONLINE = Em linha
training-format-ON_SITE = Presencial
training-format-HYBRID = Presencial e em linha
training-cdm = CDM { $version }
training-whole-day = dia inteiro
training-until = { $from } a { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Na sua hora: { $time }
training-deadline-on = Candidaturas até { $day }
training-seats-taken-of = Lugares ocupados: { $taken } de { $seats }
training-participants-count =
    { $count ->
        [0] Ainda ninguém tem lugar
        [one] { $count } pessoa tem lugar
       *[other] { $count } pessoas têm lugar
    }
training-waiting-count =
    { $count ->
        [one] { $count } pessoa na lista de espera
       *[other] { $count } pessoas na lista de espera
    }
training-where = Onde
training-for-whom = Para quem
training-languages = Línguas
training-about = De que trata
training-agenda = Agenda
training-series-more = Na mesma série
training-kind-RECORDING = Gravação
training-kind-MATERIAL = Material
training-no-materials = Nenhum material preenche as condições.
training-demonstration = Inventada para a demonstração: esta formação não se realiza.
training-cancelled-because = A formação não se realiza: { $reason }
training-add-to-calendar = Acrescentar ao seu calendário
training-nominate = Candidatar alguém
training-nominate-lead = O coordenador nacional do seu país decide sobre as candidaturas. Quem for aprovado obtém um lugar; quando todos os lugares estiverem ocupados, fica na lista de espera.
training-nominate-sign-in = Inicie sessão para candidatar um colega ou a si próprio.
training-nominate-button = Enviar a candidatura
training-nominated = A candidatura foi guardada. Pode ver o seu seguimento nas suas formações.
training-field-name = Nome
training-field-email = Endereço de correio eletrónico profissional
training-field-institution = Instituição
training-institution-hint = Código da instituição, por exemplo FI:ETK. Pode ficar em branco.
training-field-note = O que o coordenador deve saber
training-nomination-PROPOSED = Aguarda o coordenador nacional
training-nomination-CONFIRMED = Tem lugar
training-nomination-WAITING = Na lista de espera
training-nomination-DECLINED = Recusada
training-nomination-WITHDRAWN = Retirada
training-nomination-ATTENDED = Participou
training-nomination-ABSENT = Não compareceu
training-place = posição { $place }
training-endorse = Aprovar
training-decline = Recusar
training-reason = Motivo
training-reason-hint = É lido pelas pessoas em causa.
training-withdraw = Retirar
training-participants = Candidaturas
training-participants-hint = Só o programa, o coordenador do país dos candidatos e quem os candidatou veem quem são. Os nomes e endereços são apagados seis meses depois da formação.
training-none-nominated = Ainda não há candidatos.
training-attended = Participou
training-absent = Não compareceu
training-forgotten = Nome apagado
training-feedback = Como correu?
training-feedback-lead = O programa lê o que escrever, sem o seu nome.
training-field-useful = O que foi útil?
training-field-missing = O que faltou?
training-feedback-button = Enviar
training-feedback-thanks = Agradecemos a sua opinião. O que escreveu foi guardado; pode alterá-lo aqui.
training-feedback-read = O que escreveram os participantes
training-mine = Formações a que me candidataram
training-mine-none = Não tem candidatura a nenhuma formação.
training-by-me = Pessoas que candidatei
training-drafts = Rascunhos
training-key = As suas formações no seu próprio calendário
training-key-lead = Subscreva no seu calendário um endereço só seu: mostra as formações para as quais tem candidatura e acompanha todas as alterações. Quem tiver o endereço pode lê-lo; por isso, não o divulgue.
training-key-make = Criar o meu endereço
training-key-again = Criar um novo endereço
training-key-known = Tem um endereço desde { $day }. Um novo anula o anterior.
training-key-once = Este é o seu endereço. Só é mostrado uma vez: copie-o agora.
training-month-before = Mês anterior
training-month-after = Mês seguinte
training-month-none = Não há formações neste mês.
training-month-today = Mês atual
training-figures = As formações em números
training-figure-held = Formações realizadas
training-figure-coming = Próximas formações
training-figure-attended = Pessoas que participaram
training-figure-countries = Países de onde vieram
training-figure-rating = Avaliação dos participantes
training-edit = Alterar a formação
training-edit-lead = Um rascunho só é visível para o programa. O que está publicado muda de imediato para todos, e os candidatos são informados se a hora ou o local mudarem.
training-field-title = Título
training-field-series = Série
training-series-hint = As sessões da mesma série aparecem juntas. Pode ficar em branco.
training-field-about = De que trata
training-field-audience = Para quem
training-field-agenda = Agenda
training-field-cdmVersion = Versão CDM
training-cdm-hint = Por exemplo 4.4; deixe em branco se não tratar de nenhuma versão.
training-field-format = Modalidade
training-no-format = Não indicada
training-field-languages = Línguas faladas
training-languages-hint = Códigos de língua separados por vírgulas, por exemplo en, fr.
training-field-place = Local
training-place-hint = Uma cidade, ou como participar em linha. Pode ficar em branco.
training-field-startsOn = Primeiro dia
training-field-endsOn = Último dia
training-ends-hint = Em branco: termina no primeiro dia.
training-field-startTime = Começa às
training-field-endTime = Termina às
training-time-hint = Por exemplo 09:30. Deixe ambos em branco para dias inteiros.
training-field-timeZone = Fuso horário
training-zone-hint = Por exemplo Europe/Brussels.
training-field-seats = Lugares
training-seats-hint = Em branco: sem limite.
training-field-nominationDeadline = Último dia para candidaturas
training-deadline-hint = Em branco: até ao início.
training-field-materials = Materiais e gravações
training-field-url = Endereço
training-field-kind = Tipo
training-save = Guardar
training-publish = Publicar
training-cancel = Cancelar a formação
training-cancel-hint = Todos leem o motivo.
training-discard = Eliminar o rascunho
training-saved = Guardado.
training-needed-title = Indique um título: sem ele ninguém volta a encontrar a formação.
training-needed-day = Indique o primeiro dia.
training-name-needed = Escreva o nome da pessoa candidata.
training-email-needed = Escreva o endereço de correio eletrónico profissional dessa pessoa.
training-reason-needed = Escreva o motivo; é lido pelas pessoas em causa.
training-day-range = Indique um dia de 2000 a 2099.
training-cancel-needed = Escreva porquê; todos o leem.
training-no-version = Escreva a versão assim: 4.4.
training-no-time = «{ $time }» não é uma hora do dia; escreva-a como 09:30.
training-two-times = Indique ambas as horas, ou nenhuma para dias inteiros.
training-time-order = Termina antes de começar.
training-too-long = Uma formação dura, no máximo, 31 dias.
training-no-such-time = Nesse dia, esta hora não existe nesse fuso horário: os relógios são adiantados.
training-unknown-zone = «{ $zone }» não é um fuso horário; utilize um nome como Europe/Brussels.
training-deadline-late = O último dia para candidaturas é posterior ao início da formação.
training-seats-range = Indique de 1 a 10000 lugares, ou nenhum se não houver limite.
training-seats-too-few = Lugares já atribuídos: { $taken }; indique pelo menos esse número.
training-wrong-state = Não é possível com uma formação cujo estado é «{ $state ->
    [DRAFT] { training-status-DRAFT }
    [PUBLISHED] Publicada
    [HELD] { training-status-HELD }
   *[CANCELLED] { training-status-CANCELLED }
}»; consulte o seu estado atual.
training-nomination-wrong-state = Não é possível com uma candidatura cujo estado é «{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [WITHDRAWN] { training-nomination-WITHDRAWN }
    [ATTENDED] { training-nomination-ATTENDED }
   *[ABSENT] { training-nomination-ABSENT }
}»; consulte o seu estado atual.
training-closed = As candidaturas a esta formação estão encerradas.
training-began = A formação já começou; os lugares já não mudam.
training-not-begun = As presenças só se registam depois de a formação começar.
training-nominated-twice = Esta pessoa já tem candidatura a esta formação.
