//! How a training was, from those who took part.

use super::get::{stored, took_part};
use super::{name_of, nominated, nomination_subject};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::message::{Message, written};
use crate::policy::Action;
use crate::viewer::Viewer;
use entities::training::Training;
use entities::training::feedback::{self, TrainingFeedback};
use entities::training::nomination;

/// Letters of a text.
const LONGEST: usize = 2_000;

/// What somebody says of a training.
#[derive(Debug, Clone, Default)]
pub struct Feedback {
    /// 1 (did not help) to 5 (helped well).
    pub score: i32,
    /// What was useful.
    pub useful: String,
    /// What was missing.
    pub missing: String,
}

/// Says how a training was that one took part in, in place of what one said before. The programme reads it without a name.
///
/// # Errors
/// [`DomainError::Invalid`] with `INVALID_SCORE`, `TOO_LONG`, `INVALID_TEXT`; [`DomainError::Forbidden`] for who did not take part.
pub async fn rate(ctx: &Ctx, viewer: &Viewer, reference: i32, said: Feedback) -> Result<Training, DomainError> {
    let training = stored(ctx, viewer, reference).await?;
    viewer.signed_in()?;
    let nominations = nomination::of(&ctx.store, Some(&[training.id])).await?;
    let own = nominations.into_iter().find(|one| took_part(viewer, one)).ok_or(DomainError::Forbidden)?;
    let permit = ctx.require(viewer, Action::GiveFeedback, &nomination_subject(&own, viewer), &name_of(&training))?;
    let mut problems = Vec::new();
    if !(1..=5).contains(&said.score) {
        let message = Message::plain("question-score", "Rate from 1 (did not help) to 5 (helped well).");
        problems.push(Problem::at(&["score"], "INVALID_SCORE", message));
    }
    let mut text = |text: &str, field: &'static str| {
        written(text, field, LONGEST, None).unwrap_or_else(|problem| {
            problems.push(problem);
            String::new()
        })
    };
    let (useful, missing) = (text(&said.useful, "useful"), text(&said.missing, "missing"));
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let row = TrainingFeedback {
        nomination_id: own.id,
        training_id: training.id,
        score: said.score,
        useful,
        missing,
        at: ctx.now(),
    };
    let writing = ctx.begin(&permit).await?;
    feedback::put(writing.tx(), row).await?;
    writing.commit(vec![nominated(&training, &own, "RATED")]).await?;
    Ok(training)
}
