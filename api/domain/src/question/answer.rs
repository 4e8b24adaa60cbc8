//! What is done with a question until it is done with: assigned, answered, followed up, noted about, closed.

use super::ask::LONGEST_BODY;
use super::get::stored;
use super::lifecycle::{Step, next};
use super::{LONGEST_ANSWER, name_of, recorded, subject};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::institution::countries;
use crate::mail::{self, Letter, Whom};
use crate::message::{Message, written};
use crate::policy::{Action, Permit};
use crate::viewer::Viewer;
use entities::id::AnswerId;
use entities::question::answer::{self, Answer};
use entities::question::note::{self, QuestionNote};
use entities::question::{self, Question};
use entities::value::{CountryCode, PersonRole, QuestionState};

/// Who is to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Assigned {
    /// The programme.
    Programme,
    /// The national coordinator of a country, in any of its codes.
    Country(String),
}

fn said(text: &str, field: &'static str, most: usize) -> Result<String, DomainError> {
    let needed = Message::plain("question-needed-text", "Write something; an empty text helps nobody.");
    written(text, field, most, Some(("MISSING", needed))).map_err(DomainError::from)
}

/// Those who answer a question now.
fn answering(question: &Question) -> Whom {
    let country = question.assigned_country.as_deref().and_then(|code| CountryCode::parse(code).ok());
    match country {
        Some(country) => Whom::Role(PersonRole::NationalCoordinator, Some(country)),
        None => Whom::Role(PersonRole::ProgrammeOfficer, None),
    }
}

fn letter(question: &Question, kind: &'static str, whom: Whom) -> Letter {
    Letter {
        whom: vec![whom],
        kind,
        about: format!("{}.{}", question.reference, question.version),
        args: vec![("title", question.title.clone())],
        path: format!("/questions/{}", question.reference),
    }
}

fn expect(question: &Question, expected: i32) -> Result<(), DomainError> {
    if question.version == expected { Ok(()) } else { Err(DomainError::Conflict) }
}

/// Writes a question with what was said and the letters about it, and gives it in its next version.
async fn keep(
    ctx: &Ctx,
    permit: &Permit,
    row: Question,
    action: &'static str,
    said: Option<Answer>,
    letters: Vec<Letter>,
) -> Result<Question, DomainError> {
    let expected = row.version;
    let writing = ctx.begin(permit).await?;
    question::save(writing.tx(), row.clone(), expected).await?;
    if let Some(said) = said {
        answer::insert(writing.tx(), said).await?;
    }
    mail::queue(ctx, &writing, letters).await?;
    writing.commit(vec![recorded(&row, action, false)]).await?;
    Ok(Question { version: expected + 1, ..row })
}

/// Says who is to answer: the programme assigns to a country, and its coordinator can give the question back.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_COUNTRY`, or `WRONG_STATE` for a question that is not open; [`DomainError::Conflict`] when it is no longer in
/// the version expected.
pub async fn assign(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    expected: i32,
    to: &Assigned,
) -> Result<Question, DomainError> {
    let question = stored(ctx, viewer, reference).await?;
    let permit = ctx.require(viewer, Action::Assign, &subject(&question), &name_of(&question))?;
    let state = next(Some(question.state), Step::Assign)?;
    let mut problems = Vec::new();
    let country = match to {
        Assigned::Programme => None,
        Assigned::Country(code) => {
            countries(std::slice::from_ref(code), &["country"], &mut problems).into_iter().next()
        }
    };
    if let Some(problem) = problems.pop() {
        return Err(problem.into());
    }
    expect(&question, expected)?;
    let row = Question { assigned_country: country.map(String::from), state, ..question };
    let letters = vec![letter(&row, "question-assigned", answering(&row))];
    keep(ctx, &permit, row, "ASSIGNED", None, letters).await
}

/// Answers a question. It can be answered again, with more.
///
/// # Errors
/// [`DomainError::Invalid`] with `MISSING`, `TOO_LONG`, `INVALID_TEXT`, or `WRONG_STATE` for a question that is published or closed;
/// [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn answer(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    expected: i32,
    body: &str,
) -> Result<Question, DomainError> {
    let question = stored(ctx, viewer, reference).await?;
    let permit = ctx.require(viewer, Action::Answer, &subject(&question), &name_of(&question))?;
    let person = viewer.signed_in()?;
    let state = next(Some(question.state), Step::Answer)?;
    let body = said(body, "body", LONGEST_ANSWER)?;
    expect(&question, expected)?;
    let answered_at = question.answered_at.or(Some(ctx.now()));
    let row = Question { state, answered_at, ..question };
    let (by, role) = (Some(person.id), Some(person.role));
    let one = Answer { id: AnswerId(ctx.ids.next()), question_id: row.id, body, by, role, at: ctx.now() };
    let asker = row.asked_by.map(Whom::Person);
    let letters = asker.map(|asker| letter(&row, "question-answered", asker)).into_iter().collect();
    keep(ctx, &permit, row, "ANSWERED", Some(one), letters).await
}

/// Adds something to one's own question; it waits for an answer again.
///
/// # Errors
/// As [`answer()`]; `WRONG_STATE` for a question that is published.
pub async fn follow_up(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    expected: i32,
    body: &str,
) -> Result<Question, DomainError> {
    let question = stored(ctx, viewer, reference).await?;
    let permit = ctx.require(viewer, Action::FollowUp, &subject(&question), &name_of(&question))?;
    let person = viewer.signed_in()?;
    let state = next(Some(question.state), Step::FollowUp)?;
    let body = said(body, "body", LONGEST_BODY)?;
    expect(&question, expected)?;
    let waiting_since = if question.state == QuestionState::Open { question.waiting_since } else { ctx.now() };
    let row = Question { state, waiting_since, ..question };
    let one = Answer {
        id: AnswerId(ctx.ids.next()),
        question_id: row.id,
        body,
        by: Some(person.id),
        role: None,
        at: ctx.now(),
    };
    let letters = vec![letter(&row, "question-followed", answering(&row))];
    keep(ctx, &permit, row, "FOLLOWED_UP", Some(one), letters).await
}

/// Notes something for those who answer. Nobody else ever reads it, and the question stays as it is.
///
/// # Errors
/// [`DomainError::Invalid`] with `MISSING`, `TOO_LONG`, `INVALID_TEXT`.
pub async fn note(ctx: &Ctx, viewer: &Viewer, reference: i32, body: &str) -> Result<Question, DomainError> {
    let question = stored(ctx, viewer, reference).await?;
    let permit = ctx.require(viewer, Action::Answer, &subject(&question), &name_of(&question))?;
    let person = viewer.signed_in()?;
    let body = said(body, "note", LONGEST_BODY)?;
    let (by, role) = (Some(person.id), Some(person.role));
    let one = QuestionNote { id: AnswerId(ctx.ids.next()), question_id: question.id, body, by, role, at: ctx.now() };
    let writing = ctx.begin(&permit).await?;
    note::insert(writing.tx(), one).await?;
    writing.commit(vec![recorded(&question, "NOTED", false)]).await?;
    Ok(question)
}

/// Closes a question that needs no answer, or no further one; its asker can come back to it.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE`; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn close(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32) -> Result<Question, DomainError> {
    let question = stored(ctx, viewer, reference).await?;
    let permit = ctx.require(viewer, Action::Close, &subject(&question), &name_of(&question))?;
    let state = next(Some(question.state), Step::Close)?;
    expect(&question, expected)?;
    keep(ctx, &permit, Question { state, ..question }, "CLOSED", None, Vec::new()).await
}
