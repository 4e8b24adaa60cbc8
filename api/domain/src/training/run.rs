//! The programme plans, publishes, changes and cancels trainings.

use super::check::{problems, tidied};
use super::decide::reason;
use super::get::{alive, stored};
use super::lifecycle::{Step, next, wrong_state};
use super::schedule::USUAL_ZONE;
use super::seats::{letter, move_up, seated_letter, title, when};
use super::{Status, name_of, nominated, recorded, status, subject, times};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::mail;
use crate::message::Message;
use crate::policy::{Action, Subject};
use crate::repeat::Repeatable;
use crate::viewer::Viewer;
use entities::counter;
use entities::id::TrainingId;
use entities::training::nomination;
use entities::training::{self, Training};
use entities::value::{NominationState, Noun, TrainingContent, TrainingState};

/// The counter of references.
pub(super) const COUNTER: &str = "training";

/// A training that is written.
#[derive(Debug, Clone)]
pub struct Saving {
    /// Which one; none for a new one.
    pub training: Option<i32>,
    /// The version that was seen; nothing for a new one.
    pub expected: i32,
    /// What it says.
    pub content: TrainingContent,
}

/// What calendars show of a training.
fn shown(content: &TrainingContent) -> impl PartialEq + use<> {
    let day = (content.starts_on, content.ends_on, content.starts, content.ends, content.zone.clone());
    (day, content.place.clone(), content.title.clone(), content.about.clone())
}

/// When and where a training is: whoever is nominated hears of another one.
fn meeting(content: &TrainingContent) -> impl PartialEq + use<> {
    let days = (content.starts_on, content.ends_on, content.starts, content.ends);
    (days, content.zone.clone(), content.place.clone(), content.format)
}

/// Writes a new training, or writes one anew. What is published changes for everybody at once. With an idempotency key a new one is written once.
///
/// # Errors
/// [`DomainError::Invalid`] with everything that is wrong, `SEATS_TAKEN` when fewer seats are left than are taken; [`DomainError::Conflict`] when it is no
/// longer in the version expected.
pub async fn save(ctx: &Ctx, viewer: &Viewer, saving: Saving, key: Option<&str>) -> Result<Training, DomainError> {
    let moment = ctx.moment();
    let lists = &moment.snapshot().lists;
    let Some(reference) = saving.training else {
        return insert(ctx, viewer, tidied(saving.content, lists), key).await;
    };
    let known = stored(ctx, viewer, reference).await?;
    let permit = ctx.require(viewer, Action::RunTraining, &subject(&known), &name_of(&known))?;
    let state = next(Some(known.state), Step::Save)?.unwrap_or(known.state);
    let content = tidied(saving.content, lists);
    let wrong = problems(&content, lists, state == TrainingState::Published);
    if !wrong.is_empty() {
        return Err(DomainError::Invalid(Problems(wrong)));
    }
    if known.version != saving.expected {
        return Err(DomainError::Conflict);
    }
    let writing = ctx.begin(&permit).await?;
    let known = training::take_seats(writing.tx(), known.id).await?.ok_or(DomainError::NotFound)?;
    let taken = nomination::seated(writing.tx(), known.id).await?;
    if content.seats.is_some_and(|seats| u64::from(seats) < taken) {
        let english = format!("{taken} people have a seat already; give at least so many.");
        let message = Message::new("training-seats-too-few", vec![("taken", taken.to_string())], english);
        return Err(Problem::at(&["seats"], "SEATS_TAKEN", message).into());
    }
    let nominations = nomination::of(writing.tx(), Some(&[known.id])).await?;
    let is_marked =
        nominations.iter().any(|one| matches!(one.state, NominationState::Attended | NominationState::Absent));
    if is_marked && times(&content).is_some_and(|times| times.starts > ctx.now()) {
        return Err(wrong_state(Status::Held.as_str()));
    }
    let is_other = shown(&known.content) != shown(&content);
    let is_moved = meeting(&known.content) != meeting(&content) && state == TrainingState::Published;
    let row = Training {
        content,
        sequence: known.sequence + i32::from(is_other && state == TrainingState::Published),
        changed_at: ctx.now(),
        ..known
    };
    training::save(writing.tx(), row.clone(), saving.expected).await?;
    let moved = move_up(ctx, &writing, &row).await?;
    let mut letters: Vec<_> = moved.iter().map(|one| seated_letter(&row, one)).collect();
    if is_moved && status(&row, ctx.now()) != Status::Held {
        letters.extend(alive(&nominations).map(|one| {
            let mut told = letter(&row, one, "training-changed");
            told.about = format!("{}.{}", one.id, row.sequence);
            told
        }));
    }
    mail::queue(ctx, &writing, letters).await?;
    let mut changes = vec![recorded(&row, "SAVED")];
    changes.extend(moved.iter().map(|one| nominated(&row, one, "SEATED")));
    writing.commit(changes).await?;
    Ok(Training { version: saving.expected + 1, ..row })
}

/// What came of the same request before.
async fn known(ctx: &Ctx, repeat: Option<&Repeatable>) -> Result<Option<Training>, DomainError> {
    let Some(repeat) = repeat else { return Ok(None) };
    let Some(answer) = repeat.known(ctx).await? else { return Ok(None) };
    let id = answer.as_str().and_then(|id| id.parse().ok()).map(TrainingId).ok_or(DomainError::Internal)?;
    Ok(Some(training::by_ids(&ctx.store, &[id]).await?.into_iter().next().ok_or(DomainError::NotFound)?))
}

async fn insert(
    ctx: &Ctx,
    viewer: &Viewer,
    content: TrainingContent,
    key: Option<&str>,
) -> Result<Training, DomainError> {
    let person = viewer.signed_in()?;
    let permit = ctx.require(viewer, Action::RunTraining, &Subject::hidden(Noun::Training), "new training")?;
    let repeat = Repeatable::new(viewer, key, &content)?;
    if let Some(known) = known(ctx, repeat.as_ref()).await? {
        return Ok(known);
    }
    let moment = ctx.moment();
    let wrong = problems(&content, &moment.snapshot().lists, false);
    if !wrong.is_empty() {
        return Err(DomainError::Invalid(Problems(wrong)));
    }
    let writing = ctx.begin(&permit).await?;
    let row = Training {
        id: TrainingId(ctx.ids.next()),
        reference: counter::next(writing.tx(), COUNTER).await?,
        state: next(None, Step::Save)?.ok_or(DomainError::Internal)?,
        content,
        sequence: 0,
        seatings: 0,
        created_by: Some(person.id),
        published_at: None,
        changed_at: ctx.now(),
        reason: String::new(),
        is_demonstration: false,
        version: 1,
    };
    training::insert(writing.tx(), row.clone()).await?;
    if let Some(repeat) = &repeat
        && !repeat.keep(ctx, &writing, serde_json::json!(row.id.to_string())).await?
    {
        // The same request came twice at once, and the other was first.
        drop(writing);
        return known(ctx, Some(repeat)).await?.ok_or(DomainError::Conflict);
    }
    writing.commit(vec![recorded(&row, "DRAFTED")]).await?;
    Ok(row)
}

/// Lets everybody read a draft.
///
/// # Errors
/// [`DomainError::Invalid`] with what it does not say yet, or `WRONG_STATE`; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn publish(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32) -> Result<Training, DomainError> {
    let known = stored(ctx, viewer, reference).await?;
    let permit = ctx.require(viewer, Action::RunTraining, &subject(&known), &name_of(&known))?;
    let state = next(Some(known.state), Step::Publish)?.unwrap_or(known.state);
    let moment = ctx.moment();
    let wrong = problems(&known.content, &moment.snapshot().lists, true);
    if !wrong.is_empty() {
        return Err(DomainError::Invalid(Problems(wrong)));
    }
    if known.version != expected {
        return Err(DomainError::Conflict);
    }
    let row = Training { state, published_at: Some(ctx.now()), changed_at: ctx.now(), ..known };
    let writing = ctx.begin(&permit).await?;
    training::save(writing.tx(), row.clone(), expected).await?;
    writing.commit(vec![recorded(&row, "PUBLISHED")]).await?;
    Ok(Training { version: expected + 1, ..row })
}

/// Says that a training does not take place, with a reason that everybody reads; whoever is nominated hears of it.
///
/// # Errors
/// [`DomainError::Invalid`] with `REASON_NEEDED`, or `WRONG_STATE` for a draft and for one that is over; [`DomainError::Conflict`] when it is no longer in
/// the version expected.
pub async fn cancel(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    expected: i32,
    why: &str,
) -> Result<Training, DomainError> {
    let known = stored(ctx, viewer, reference).await?;
    let permit = ctx.require(viewer, Action::RunTraining, &subject(&known), &name_of(&known))?;
    let state = next(Some(known.state), Step::Cancel)?.unwrap_or(known.state);
    if status(&known, ctx.now()) == Status::Held {
        return Err(wrong_state(Status::Held.as_str()));
    }
    let needed = Message::plain("training-cancel-needed", "Write why; everybody reads it.");
    let said = reason(why, needed)?;
    if known.version != expected {
        return Err(DomainError::Conflict);
    }
    let sequence = known.sequence + 1;
    let row = Training { state, reason: said, sequence, changed_at: ctx.now(), ..known };
    let writing = ctx.begin(&permit).await?;
    training::take_seats(writing.tx(), row.id).await?.ok_or(DomainError::NotFound)?;
    training::save(writing.tx(), row.clone(), expected).await?;
    let nominations = nomination::of(writing.tx(), Some(&[row.id])).await?;
    let letters = alive(&nominations).map(|one| {
        let mut told = letter(&row, one, "training-cancelled");
        told.args = vec![
            ("title", title(&row)),
            ("name", one.name.clone()),
            ("when", when(&row)),
            ("comment", row.reason.clone()),
        ];
        told
    });
    mail::queue(ctx, &writing, letters.collect()).await?;
    writing.commit(vec![recorded(&row, "CANCELLED")]).await?;
    Ok(Training { version: expected + 1, ..row })
}

/// Throws a draft away.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE` for what is published; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn discard(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32) -> Result<(), DomainError> {
    let known = stored(ctx, viewer, reference).await?;
    let permit = ctx.require(viewer, Action::RunTraining, &subject(&known), &name_of(&known))?;
    next(Some(known.state), Step::Discard)?;
    let writing = ctx.begin(&permit).await?;
    // Saving it first finds out whether it is still what was seen.
    training::save(writing.tx(), known.clone(), expected).await?;
    training::delete(writing.tx(), &[known.id]).await?;
    writing.commit(vec![recorded(&known, "DISCARDED")]).await?;
    Ok(())
}

/// The zone where nothing else is said.
pub fn usual_zone() -> &'static str {
    USUAL_ZONE.name()
}
