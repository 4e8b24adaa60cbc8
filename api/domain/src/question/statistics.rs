//! How long answers take, and how much they help.

use super::rate::Rating;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::published::median;
use entities::question;
use entities::value::QuestionState;

/// Figures of direct user support.
#[derive(Debug, Clone, Default)]
pub struct Statistics {
    /// Questions that were asked.
    pub asked: usize,
    /// Those that wait for an answer.
    pub open: usize,
    /// Answers that everybody reads, the bundled ones among them.
    pub published: usize,
    /// Hours from question to first answer, in the middle; none before the first.
    pub median_hours: Option<f64>,
    /// The share of answers that came within two days, 0 to 1; none before the first.
    pub within_two_days: Option<f64>,
    /// How much answers helped.
    pub rating: Rating,
}

/// The figures now. They tell nothing of single questions.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn statistics(ctx: &Ctx) -> Result<Statistics, DomainError> {
    const TWO_DAYS: f64 = 48.0;
    let questions = question::times(&ctx.store).await?;
    let hours = questions.iter().filter_map(|(_, asked, answered)| Some(((*answered)? - *asked).num_minutes()));
    let hours: Vec<f64> = hours.map(|minutes| minutes as f64 / 60.0).collect();
    let count = hours.len();
    let within = hours.iter().filter(|hours| **hours <= TWO_DAYS).count();
    let ratings = question::rating::list(&ctx.store).await?;
    let scores: Vec<i32> = ratings.iter().map(|rating| rating.score).collect();
    Ok(Statistics {
        asked: questions.len(),
        open: questions.iter().filter(|(state, ..)| *state == QuestionState::Open).count(),
        published: ctx.moment().snapshot().questions.all().len(),
        median_hours: median(hours),
        within_two_days: (count > 0).then(|| within as f64 / count as f64),
        rating: Rating::of(&scores),
    })
}
