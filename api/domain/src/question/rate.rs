//! How much an answer helped: by whoever asked, and by whoever reads it once it is published.

use super::get::stored;
use super::{name_of, recorded, subject};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::Message;
use crate::policy::Action;
use crate::viewer::Viewer;
use entities::question::Question;
use entities::question::rating::{self, QuestionRating};
use entities::value::QuestionState;

/// The ratings of one answer, summed.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rating {
    /// How many there are.
    pub count: usize,
    /// Their mean, 1 to 5; none without one.
    pub mean: Option<f64>,
}

impl Rating {
    /// Sums ratings.
    pub fn of(scores: &[i32]) -> Self {
        let sum: i32 = scores.iter().sum();
        let count = scores.len();
        Self { count, mean: (count > 0).then(|| f64::from(sum) / count as f64) }
    }
}

/// Rates the answer from 1 (did not help) to 5 (helped well), in place of an earlier rating of one's own.
///
/// # Errors
/// [`DomainError::Invalid`] with `INVALID_SCORE`, or `WRONG_STATE` for a question without an answer.
pub async fn rate(ctx: &Ctx, viewer: &Viewer, reference: i32, score: i32) -> Result<Question, DomainError> {
    let question = stored(ctx, viewer, reference).await?;
    let permit = ctx.require(viewer, Action::Rate, &subject(&question), &name_of(&question))?;
    let by = viewer.signed_in()?.id;
    if !(1..=5).contains(&score) {
        let message = Message::plain("question-score", "Rate from 1 (did not help) to 5 (helped well).");
        return Err(Problem::at(&["score"], "INVALID_SCORE", message).into());
    }
    let is_public = question.state == QuestionState::Published;
    if question.answered_at.is_none() && !is_public {
        let message = Message::plain("question-not-answered", "There is no answer yet that could be rated.");
        return Err(Problem::at(&[], "WRONG_STATE", message).into());
    }
    let writing = ctx.begin(&permit).await?;
    rating::put(writing.tx(), QuestionRating { question_id: question.id, by, score, at: ctx.now() }).await?;
    writing.commit(vec![recorded(&question, "RATED", is_public)]).await?;
    Ok(question)
}
