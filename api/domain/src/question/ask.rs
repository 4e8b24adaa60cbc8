//! A question is asked.

use super::lifecycle::{Step, next};
use super::recorded;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::institution::{countries, unknown_buc};
use crate::mail::{self, Letter, Whom};
use crate::message::{Message, is_language, written};
use crate::policy::{Action, Subject};
use crate::repeat::Repeatable;
use crate::viewer::Viewer;
use entities::counter;
use entities::id::QuestionId;
use entities::question::{self, Question};
use entities::value::{CountryCode, Noun, PersonRole, Sector};
use serde::Serialize;

/// The counter of references.
pub(super) const COUNTER: &str = "question";
/// Letters of a title.
pub const LONGEST_TITLE: usize = 140;
/// Letters of a question or a note.
pub const LONGEST_BODY: usize = 4_000;

/// What is asked.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Asking {
    /// The question in a line.
    pub title: String,
    /// The situation.
    pub body: String,
    /// ISO 639-1 code of its language.
    pub language: String,
    /// The sector it is about.
    pub sector: Option<Sector>,
    /// Code of the business use case it is about.
    pub buc: Option<String>,
    /// The country it is about, in any of its codes.
    pub country: Option<String>,
}

/// Asks a question: the programme answers it, unless it assigns it to a country. With an idempotency key the same is asked once.
///
/// # Errors
/// [`DomainError::Invalid`] with every problem: `MISSING`, `TOO_LONG`, `INVALID_TEXT`, `UNKNOWN_LANGUAGE`, `UNKNOWN_BUC`, `UNKNOWN_COUNTRY`.
pub async fn ask(ctx: &Ctx, viewer: &Viewer, asking: Asking, key: Option<&str>) -> Result<Question, DomainError> {
    let person = viewer.signed_in()?;
    let subject = Subject::hidden(Noun::Question).owned_by(Some(person.id));
    let permit = ctx.require(viewer, Action::Ask, &subject, "new question")?;
    let repeat = Repeatable::new(viewer, key, &asking)?;
    if let Some(repeat) = &repeat
        && let Some(answer) = repeat.known(ctx).await?
    {
        let id = answer.as_str().and_then(|id| id.parse().ok()).map(QuestionId).ok_or(DomainError::Internal)?;
        return question::by_ids(&ctx.store, &[id]).await?.into_iter().next().ok_or(DomainError::NotFound);
    }
    let mut problems = Vec::new();
    let mut text = |text: &str, field: &'static str, most: usize| {
        let needed = Message::plain("question-needed", "This is needed: without it nobody can answer.");
        written(text, field, most, Some(("MISSING", needed))).unwrap_or_else(|problem| {
            problems.push(problem);
            String::new()
        })
    };
    let title = text(&asking.title, "title", LONGEST_TITLE).split_whitespace().collect::<Vec<_>>().join(" ");
    let body = text(&asking.body, "body", LONGEST_BODY);
    let language = asking.language.trim().to_ascii_lowercase();
    if !is_language(&language) {
        problems.push(Problem::at(&["language"], "UNKNOWN_LANGUAGE", Message::unknown_language(&language)));
    }
    let moment = ctx.moment();
    let lists = &moment.snapshot().lists;
    let buc = asking.buc.as_deref().map(str::trim).filter(|code| !code.is_empty());
    let buc = buc.and_then(|code| {
        let known = lists.buc(code).filter(|buc| buc.sector.is_some()).map(|buc| buc.code.clone());
        if known.is_none() {
            problems.push(unknown_buc(&["buc"], code));
        }
        known
    });
    let asked: Vec<String> = asking.country.into_iter().filter(|code| !code.trim().is_empty()).collect();
    let country = countries(&asked, &["country"], &mut problems).into_iter().next();
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let sector = asking.sector.or_else(|| buc.as_deref().and_then(|code| lists.buc(code)?.sector));
    let writing = ctx.begin(&permit).await?;
    let row = Question {
        id: QuestionId(ctx.ids.next()),
        reference: counter::next(writing.tx(), COUNTER).await?,
        title,
        body,
        language,
        sector,
        buc,
        country: country.map(String::from),
        asked_by: Some(person.id),
        asker_country: person.country.as_ref().map(CountryCode::to_string),
        assigned_country: None,
        state: next(None, Step::Ask)?,
        asked_at: ctx.now(),
        waiting_since: ctx.now(),
        answered_at: None,
        knowledge: None,
        published_by: None,
        published_at: None,
        revised_at: None,
        is_demonstration: false,
        version: 1,
    };
    question::insert(writing.tx(), row.clone()).await?;
    if let Some(repeat) = &repeat
        && !repeat.keep(ctx, &writing, serde_json::json!(row.id.to_string())).await?
    {
        return Err(DomainError::Conflict);
    }
    let letter = Letter {
        whom: vec![Whom::Role(PersonRole::ProgrammeOfficer, None)],
        kind: "question-asked",
        about: row.reference.to_string(),
        args: vec![("title", row.title.clone())],
        path: format!("/questions/{}", row.reference),
    };
    mail::queue(ctx, &writing, vec![letter]).await?;
    writing.commit(vec![recorded(&row, "ASKED", false)]).await?;
    Ok(row)
}
