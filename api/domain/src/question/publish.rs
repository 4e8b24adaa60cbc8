//! What others need too is published: question and answer in words that tell nothing of who asked.

use super::ask::{LONGEST_BODY, LONGEST_TITLE};
use super::get::stored;
use super::lifecycle::{Step, next};
use super::{name_of, recorded, subject};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::institution::{countries, unknown_buc};
use crate::mail::{self, Letter, Whom};
use crate::message::{Message, is_language, is_unreadable, tidy};
use crate::policy::Action;
use crate::viewer::Viewer;
use entities::question::{self, Question};
use entities::value::{Knowledge, Texts};
use search::Lists;
use std::collections::HashSet;

/// Letters of an answer.
pub const LONGEST_ANSWER: usize = 8_000;
/// Languages of a text, BUCs, countries.
const MOST: usize = 40;

/// The knowledge as it is kept, or everything that is wrong with it.
fn checked(mut knowledge: Knowledge, lists: &Lists) -> Result<Knowledge, Vec<Problem>> {
    let mut problems = Vec::new();
    knowledge.original = knowledge.original.trim().to_ascii_lowercase();
    let original = knowledge.original.clone();
    if !is_language(&original) {
        problems.push(Problem::at(&["originalLanguage"], "UNKNOWN_LANGUAGE", Message::unknown_language(&original)));
    }
    let mut check = |field: &'static str, texts: &mut Texts, most: usize| {
        tidy(texts);
        let mut say = |code: &'static str, message: Message| problems.push(Problem::at(&[field], code, message));
        if texts.0.len() > MOST {
            say("TOO_MANY", Message::too_many(MOST));
        }
        if let Some(text) = texts.0.iter().find(|text| !is_language(&text.language)) {
            say("UNKNOWN_LANGUAGE", Message::unknown_language(&text.language));
        }
        if texts.0.iter().any(|text| text.text.chars().count() > most) {
            say("TOO_LONG", Message::too_long(most));
        }
        if texts.0.iter().any(|text| is_unreadable(&text.text)) {
            say("INVALID_TEXT", Message::unreadable());
        }
        let mut languages: Vec<&str> = texts.0.iter().map(|text| text.language.as_str()).collect();
        languages.sort_unstable();
        if languages.windows(2).any(|two| two[0] == two[1]) {
            say("TWICE", Message::language_twice());
        }
        if texts.within(&original).is_none() {
            say(
                "MISSING",
                Message::plain(
                    "question-published-needed",
                    "Write this in the original language before it is published.",
                ),
            );
        }
    };
    check("title", &mut knowledge.title, LONGEST_TITLE);
    check("body", &mut knowledge.body, LONGEST_BODY);
    check("answer", &mut knowledge.answer, LONGEST_ANSWER);
    if knowledge.bucs.len() > MOST {
        problems.push(Problem::at(&["bucs"], "TOO_MANY", Message::too_many(MOST)));
    }
    for code in &mut knowledge.bucs {
        match lists.buc(code).filter(|buc| buc.sector.is_some()) {
            Some(buc) => code.clone_from(&buc.code),
            None => problems.push(unknown_buc(&["bucs"], code)),
        }
    }
    knowledge.countries =
        countries(&knowledge.countries, &["countries"], &mut problems).into_iter().map(String::from).collect();
    for codes in [&mut knowledge.bucs, &mut knowledge.countries] {
        let mut seen = HashSet::new();
        codes.retain(|code| seen.insert(code.clone()));
    }
    knowledge.sectors.sort_unstable();
    knowledge.sectors.dedup();
    if problems.is_empty() { Ok(knowledge) } else { Err(problems) }
}

/// Publishes a question with its answer in reviewed words, or publishes it in other words.
///
/// # Errors
/// [`DomainError::Invalid`] with everything that is wrong, or `WRONG_STATE` for a question without an answer; [`DomainError::Conflict`] when it is no
/// longer in the version expected.
pub async fn publish(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    expected: i32,
    knowledge: Knowledge,
) -> Result<Question, DomainError> {
    let question = stored(ctx, viewer, reference).await?;
    let permit = ctx.require(viewer, Action::Review, &subject(&question), &name_of(&question))?;
    let by = viewer.signed_in()?.id;
    let state = next(Some(question.state), Step::Publish)?;
    if question.answered_at.is_none() && question.knowledge.is_none() {
        let message =
            Message::plain("question-unanswered", "It was closed without an answer; there is nothing to publish.");
        return Err(Problem::at(&[], "WRONG_STATE", message).into());
    }
    let moment = ctx.moment();
    let knowledge =
        checked(knowledge, &moment.snapshot().lists).map_err(|problems| DomainError::Invalid(Problems(problems)))?;
    if question.version != expected {
        return Err(DomainError::Conflict);
    }
    let is_first = question.published_at.is_none();
    let row = Question {
        state,
        knowledge: Some(knowledge),
        published_by: Some(by),
        published_at: question.published_at.or(Some(ctx.now())),
        revised_at: Some(ctx.now()),
        ..question
    };
    let writing = ctx.begin(&permit).await?;
    question::save(writing.tx(), row.clone(), expected).await?;
    let letter = row.asked_by.filter(|_| is_first).map(|asker| Letter {
        whom: vec![Whom::Person(asker)],
        kind: "question-published",
        about: row.reference.to_string(),
        args: vec![("title", row.title.clone())],
        path: format!("/questions/{}", row.reference),
    });
    mail::queue(ctx, &writing, letter.into_iter().collect()).await?;
    writing.commit(vec![recorded(&row, if is_first { "PUBLISHED" } else { "REVISED" }, true)]).await?;
    Ok(Question { version: expected + 1, ..row })
}

/// Takes back what was published; question and answer stay with those who wrote them.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE`; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn withdraw(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32) -> Result<Question, DomainError> {
    let question = stored(ctx, viewer, reference).await?;
    let permit = ctx.require(viewer, Action::Review, &subject(&question), &name_of(&question))?;
    let state = next(Some(question.state), Step::Withdraw)?;
    if question.version != expected {
        return Err(DomainError::Conflict);
    }
    let row = Question { state, ..question };
    let writing = ctx.begin(&permit).await?;
    question::save(writing.tx(), row.clone(), expected).await?;
    writing.commit(vec![recorded(&row, "WITHDRAWN", true)]).await?;
    Ok(Question { version: expected + 1, ..row })
}
