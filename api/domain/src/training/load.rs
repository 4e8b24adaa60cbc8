//! Trainings of the bundled set: written into an empty store with everything else.

use super::run::COUNTER;
use crate::clock::noon;
use crate::ctx::{Ctx, Recorded};
use chrono::NaiveDate;
use entities::id::TrainingId;
use entities::training::{self, Training};
use entities::value::{TrainingContent, TrainingState};
use entities::{DbError, Tx, counter};

/// A published training of the bundled set.
#[derive(Debug, Clone)]
pub struct NewTraining {
    /// The civil day in Brussels on which it was published.
    pub published_on: NaiveDate,
    /// What it says.
    pub content: TrainingContent,
}

/// A published training as a row.
pub(super) fn row(ctx: &Ctx, reference: i32, new: NewTraining, is_demonstration: bool) -> Training {
    Training {
        id: TrainingId(ctx.ids.next()),
        reference,
        state: TrainingState::Published,
        content: new.content,
        sequence: 0,
        seatings: 0,
        created_by: None,
        published_at: Some(noon(new.published_on)),
        changed_at: noon(new.published_on),
        reason: String::new(),
        is_demonstration,
        version: 1,
    }
}

/// The trainings as rows, by their days.
pub(crate) fn rows(ctx: &Ctx, mut trainings: Vec<NewTraining>) -> Vec<Training> {
    trainings.sort_by_key(|new| new.content.starts_on);
    (1..).zip(trainings).map(|(reference, new)| row(ctx, reference, new, false)).collect()
}

/// Writes the rows, and takes their references.
pub(crate) async fn insert(tx: &Tx, rows: Vec<Training>) -> Result<(), DbError> {
    let count = i32::try_from(rows.len()).unwrap_or(i32::MAX);
    counter::next_of(tx, COUNTER, count).await?;
    training::insert_many(tx, rows).await
}

/// The change row of a bundled training.
pub(crate) fn loaded(training: &Training) -> Recorded {
    super::recorded(training, "LOADED")
}
