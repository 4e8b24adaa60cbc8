mail-why = You get this because you have an account in the EESSI directory. You can choose the language of these mails on the page of your account.
mail-practice-submitted-subject = Good practice to decide on: { $title }
mail-practice-submitted-body = A good practice of your country waits for your decision: { $title }
mail-practice-approved-subject = Good practice to review: { $title }
mail-practice-approved-body = A good practice was approved by its country and waits for the programme: { $title }
mail-practice-returned-subject = Your good practice was given back: { $title }
mail-practice-returned-body =
    Your good practice was given back to be mended: { $title }

    { $comment }
mail-practice-refused-subject = Your good practice was refused: { $title }
mail-practice-refused-body =
    Your good practice was refused: { $title }

    { $comment }
mail-practice-published-subject = Your good practice is published: { $title }
mail-practice-published-body = Your good practice is published. Everybody can read it now, and say that they take it up: { $title }
mail-practice-due-subject = Is your good practice still right? { $title }
mail-practice-due-body = Your good practice leaves the list on { $day } unless you confirm that it is still right: { $title }
mail-uptake-stated-subject = Your good practice is taken up: { $title }
mail-uptake-stated-body =
    Somebody stated how far they are with your good practice: { $title }

    Country: { $country }
    Mailbox: { $contact }
mail-uptake-welcome-subject = You take up a good practice: { $title }
mail-uptake-welcome-body =
    You stated that you take up this good practice: { $title }

    Its owner can be reached here: { $contact }
mail-question-asked-subject = New question: { $title }
mail-question-asked-body = Somebody asked direct user support: { $title }
mail-question-assigned-subject = A question is yours to answer: { $title }
mail-question-assigned-body = A question was given to you to be answered: { $title }
mail-question-answered-subject = Your question was answered: { $title }
mail-question-answered-body = Your question was answered: { $title }
mail-question-followed-subject = A question goes on: { $title }
mail-question-followed-body = Whoever asked has added something and waits for an answer: { $title }
mail-question-published-subject = The answer to your question is published: { $title }
mail-question-published-body = The answer to your question helps others too and was published, without a word about you: { $title }
mail-training-nominated-subject = Nomination to decide on: { $title }
mail-training-nominated-body = Somebody of your country was nominated for a training and waits for your decision: { $title }
mail-training-confirmed-subject = A seat in the training: { $title }
mail-training-confirmed-body =
    { $name } has a seat in this training: { $title }

    { $when }
mail-training-waiting-subject = On the waiting list: { $title }
mail-training-waiting-body =
    All seats are taken. { $name } is on the waiting list of this training: { $title }

    When a seat becomes free, whoever waits longest gets it, and you hear of it.
mail-training-declined-subject = A nomination was declined: { $title }
mail-training-declined-body =
    The nomination of { $name } was declined: { $title }

    { $comment }
mail-training-changed-subject = Another time or place: { $title }
mail-training-changed-body =
    Time or place of this training have changed: { $title }

    { $when }
mail-training-cancelled-subject = The training does not take place: { $title }
mail-training-cancelled-body =
    This training does not take place: { $title }

    { $comment }
mail-training-feedback-subject = How was the training? { $title }
mail-training-feedback-body = You took part in a training. Tell the programme, in a minute and without your name, what was useful and what was missing: { $title }
mail-visit-turn-subject = It is your turn: { $title }
mail-visit-turn-body =
    A request for a visit or meeting waits for you: { $title }

    It is due on { $day }.
mail-visit-moved-subject = Your request has gone a step further: { $title }
mail-visit-moved-body = Your request for a visit or meeting has gone a step further: { $title }
mail-visit-answered-subject = A host has answered: { $title }
mail-visit-answered-body = A host has answered your request for a visit or meeting: { $title }
mail-visit-returned-subject = Your request was returned: { $title }
mail-visit-returned-body =
    Your national coordinator asks you to change something in your request: { $title }

    { $comment }
mail-visit-refused-subject = Your request was refused: { $title }
mail-visit-refused-body =
    Your request for a visit or meeting was refused: { $title }

    { $comment }
mail-visit-scheduled-subject = Day and place are settled: { $title }
mail-visit-scheduled-body = Day and place of this visit or meeting are settled, or have changed: { $title }
mail-visit-cancelled-subject = It does not take place: { $title }
mail-visit-cancelled-body =
    This request for a visit or meeting was taken back or cancelled: { $title }

    { $comment }
mail-visit-reported-subject = The report is there: { $title }
mail-visit-reported-body = Read what came of this visit or meeting: { $title }
mail-visit-reminder-subject = Due on { $day }: { $title }
mail-visit-reminder-body =
    A request for a visit or meeting waits for you: { $title }

    It ends on { $day } when nobody has done anything until then.
mail-visit-expired-subject = The deadline has passed: { $title }
mail-visit-expired-body = The deadline of this request for a visit or meeting has passed, and it has ended: { $title }
mail-visit-message-subject = Somebody wrote to you: { $title }
mail-visit-message-body = There is a new message about this visit or meeting: { $title }
mail-language-label = Language of mails to you
mail-language-hint = Mails are sent only where whoever runs this service has set up a mail server.
mail-language-save = Save the language
mail-language-saved = Your language is saved.
