//! Trainings of a demonstration: invented, to come soon after its start, and gone when it is over.

use super::load::{NewTraining, row};
use super::recorded;
use super::run::COUNTER;
use super::schedule::times;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::{self, Action, Subject};
use crate::viewer::Viewer;
use chrono::{Datelike, Days, NaiveDate, TimeDelta, Utc, Weekday};
use entities::counter;
use entities::training::{self, Training};
use entities::value::{Noun, TrainingContent};

/// An invented training; its days count from the start of the service.
#[derive(Debug, Clone)]
pub struct Invented {
    /// Its first day.
    pub in_days: i64,
    /// How many days it takes.
    pub days: u64,
    /// The last day of nominations.
    pub deadline_in_days: Option<i64>,
    /// Everything else it says.
    pub content: TrainingContent,
}

fn day(today: NaiveDate, in_days: i64) -> NaiveDate {
    today.checked_add_signed(TimeDelta::days(in_days)).unwrap_or(today)
}

impl Invented {
    fn on(self, today: NaiveDate) -> NewTraining {
        let last = |first: NaiveDate| first.checked_add_days(Days::new(self.days.saturating_sub(1))).unwrap_or(first);
        let is_work = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        // Nobody comes at the weekend.
        let mut first = day(today, self.in_days);
        while !is_work(&first) || !is_work(&last(first)) {
            first = day(first, 1);
        }
        let last = Some(last(first)).filter(|last| *last > first);
        let nominate_by = self.deadline_in_days.map(|days| day(today, days));
        let content = TrainingContent { starts_on: Some(first), ends_on: last, nominate_by, ..self.content };
        // Somebody published it a while ago.
        NewTraining { published_on: day(today.min(first), -30), content }
    }
}

/// Writes the invented trainings, unless some of those written before are still to come; gives how many.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn open_demo(ctx: &Ctx, invented: Vec<Invented>) -> Result<usize, DomainError> {
    let permit = policy::require(&Viewer::Machine("demo"), Action::Load, &Subject::public(Noun::Training))?;
    let writing = ctx.begin(&permit).await?;
    let is_ahead =
        |one: &Training| times(&one.content).is_some_and(|times| times.starts.with_timezone(&Utc) > ctx.now());
    if training::invented(writing.tx()).await?.iter().any(is_ahead) {
        return Ok(0);
    }
    let count = invented.len();
    let last = counter::next_of(writing.tx(), COUNTER, i32::try_from(count).unwrap_or(i32::MAX)).await?;
    let first = last - i32::try_from(count).unwrap_or(0) + 1;
    let today = ctx.today();
    let rows: Vec<Training> =
        (first..).zip(invented).map(|(reference, one)| row(ctx, reference, one.on(today), true)).collect();
    let changes = rows.iter().map(|one| recorded(one, "LOADED")).collect();
    training::insert_many(writing.tx(), rows).await?;
    writing.commit(changes).await?;
    Ok(count)
}

/// Removes the trainings of an earlier demonstration with their nominations; gives how many.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn close_demo(ctx: &Ctx) -> Result<usize, DomainError> {
    let known = training::invented(&ctx.store).await?;
    if known.is_empty() {
        return Ok(0);
    }
    let permit = policy::require(&Viewer::Machine("start"), Action::Load, &Subject::public(Noun::Training))?;
    let writing = ctx.begin(&permit).await?;
    let ids: Vec<_> = known.iter().map(|one| one.id).collect();
    training::delete(writing.tx(), &ids).await?;
    writing.commit(known.iter().map(|one| recorded(one, "HIDDEN")).collect()).await?;
    Ok(known.len())
}
