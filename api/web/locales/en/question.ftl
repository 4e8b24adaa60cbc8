question-title = Questions and answers
question-lead = Answers of direct user support. Look whether yours is among them; if not, ask.
question-search = Search in questions and answers
question-words = What do you want to know?
question-ask = Ask a question
question-own = My questions
question-count =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
question-nothing = Nobody has asked this yet. Take a word away, or ask.
question-all = All questions and answers
question-figures = Direct user support in figures
question-figure-published = Answers that everybody reads
question-figure-asked = Questions asked
question-figure-open = Waiting for an answer
question-figure-median = From question to first answer, in the middle
question-figure-in-time = Answered within two days
question-figure-rating = Rated by readers
question-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
question-percent = { $percent } %
question-rating =
    { $count ->
        [one] { $mean } of 5, from { $count } reader
       *[other] { $mean } of 5, from { $count } readers
    }
question-state-OPEN = Waits for an answer
question-state-ANSWERED = Answered
question-state-PUBLISHED = Published
question-state-CLOSED = Closed
question-ask-lead = The programme answers, or the national coordinator it gives your question to. Only they and you see it, unless it is published without a word about you.
question-privacy = Write nothing about the person a case is about: no name, no number, no date of birth.
question-field-title = The question in a line
question-title-hint = As you would ask a colleague.
question-field-body = The situation
question-body-hint = What you want to do, what happens instead, what you tried.
question-field-answer = The answer
question-no-sector = No sector in particular
question-no-country = No country in particular
question-send = Ask
question-near = Similar answers
question-near-hint = Is your answer among them?
question-near-count =
    { $count ->
        [0] No similar answers
        [one] { $count } similar answer
       *[other] { $count } similar answers
    }
question-asked = Your question was sent. You find it among your questions; the answer stands on this page.
question-rated = Thank you for your rating.
question-answer = Answer
question-published-on = Last revised on { $day }.
question-demonstration = One of the answers this demonstration set starts with.
question-rate = Did this help?
question-score-1 = Not at all
question-score-2 = A little
question-score-3 = Partly
question-score-4 = Mostly
question-score-5 = Fully
question-rate-button = Rate
question-thread = The question and what was said
question-asker = Whoever asked
question-asked-at = Asked: { $at }
question-from = From: { $country }
question-with-country = To be answered by: { $country }
question-with-programme = To be answered by the programme
question-assigned-to = with { $country }
question-answer-label = Your answer
question-answer-button = Answer
question-follow-label = Add something, or ask again
question-follow-button = Send
question-publish = Publish this answer
question-back = Back to the question
question-publish-lead = Put question and answer into words that help everybody and tell nothing of who asked.
question-publish-button = Publish
question-countries-hint = Country codes with commas between them, such as EL, UK.
question-assign = Who answers
question-programme = The programme
question-assign-button = Assign
question-close = Close the question
question-withdraw = Take the published answer back
question-notes = Internal notes
question-notes-hint = Only those who answer read them.
question-note-label = Note
question-note-button = Keep the note
question-mine = Questions I asked
question-none-asked = You have not asked anything yet.
question-others = Other questions
question-needed = This is needed: without it nobody can answer.
question-needed-text = Write something; an empty text helps nobody.
question-published-needed = Write this in the original language before it is published.
question-wrong-state = This cannot be done with a question that is { $state }; look at it as it stands now.
question-unanswered = It was closed without an answer; there is nothing to publish.
question-score = Rate from 1 (did not help) to 5 (helped well).
question-not-answered = There is no answer yet that could be rated.
