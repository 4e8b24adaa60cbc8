//! Who was nominated is forgotten six months after a training (Reg. 2016/679 Art. 5(1)(e)): how many came, and from where, stays.

use super::recorded;
use super::schedule::times;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::{self, Action, Subject};
use crate::viewer::Viewer;
use chrono::{Months, Utc};
use entities::training::{self, Training, nomination};
use entities::value::Noun;

/// Months after which nobody knows any more who was nominated.
pub const FORGOTTEN_AFTER_MONTHS: u32 = 6;

/// Forgets who was nominated for trainings that are long over; gives how many nominations.
///
/// # Errors
/// [`DomainError`] when the store fails; then nothing is forgotten.
pub async fn forget(ctx: &Ctx) -> Result<u64, DomainError> {
    let Some(limit) = ctx.now().checked_sub_months(Months::new(FORGOTTEN_AFTER_MONTHS)) else { return Ok(0) };
    let is_over = |one: &Training| times(&one.content).is_some_and(|times| times.ends.with_timezone(&Utc) <= limit);
    let over: Vec<Training> = training::published(&ctx.store).await?.into_iter().filter(is_over).collect();
    let ids: Vec<_> = over.iter().map(|one| one.id).collect();
    let known = nomination::of(&ctx.store, Some(&ids)).await?;
    let has_names = |one: &&Training| known.iter().any(|own| own.training_id == one.id && !own.name.is_empty());
    let changes: Vec<_> = over.iter().filter(has_names).map(|one| recorded(one, "PERSONS_ERASED")).collect();
    if changes.is_empty() {
        return Ok(0);
    }
    let permit = policy::require(&Viewer::Machine("upkeep"), Action::Erase, &Subject::hidden(Noun::Training))?;
    let writing = ctx.begin(&permit).await?;
    let count = nomination::forget(writing.tx(), &ids).await?;
    writing.commit(changes).await?;
    tracing::info!(count, "who was nominated for trainings was forgotten, because their day has come");
    Ok(count)
}
