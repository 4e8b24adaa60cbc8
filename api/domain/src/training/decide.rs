//! Nominations are agreed to, declined, taken back, and in the end it is marked who took part.

use super::get::has_begun;
use super::lifecycle::{Nominating, wrong_state};
use super::seats::{has_room, letter, move_up, seated_letter, went_on};
use super::{name_of, nominated, nomination_subject, recorded, subject};
use crate::ctx::{Ctx, Writing};
use crate::error::{DomainError, Problem};
use crate::mail;
use crate::message::{Message, written};
use crate::policy::{Action, Permit};
use crate::viewer::Viewer;
use entities::id::NominationId;
use entities::training::nomination::{self, Nomination};
use entities::training::{self, Training};
use entities::value::{NominationState, TrainingState};

/// Letters of a reason.
const LONGEST_REASON: usize = 1_000;

/// Whether somebody took part.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    /// Whose nomination.
    pub nomination: NominationId,
    /// The version that was seen.
    pub expected: i32,
    /// Whether they did.
    pub attended: bool,
}

/// A reason as it is kept.
pub(super) fn reason(text: &str, needed: Message) -> Result<String, DomainError> {
    Ok(written(text, "reason", LONGEST_REASON, Some(("REASON_NEEDED", needed)))?)
}

/// A nomination with its training, for those who may do this with it.
async fn stored(
    ctx: &Ctx,
    viewer: &Viewer,
    id: NominationId,
    action: Action,
) -> Result<(Training, Nomination, Permit), DomainError> {
    viewer.signed_in()?;
    let nomination = nomination::by_id(&ctx.store, id).await?.ok_or(DomainError::NotFound)?;
    let training = training::by_ids(&ctx.store, &[nomination.training_id]).await?;
    let training = training.into_iter().next().ok_or(DomainError::NotFound)?;
    let permit = ctx.require(viewer, action, &nomination_subject(&nomination, viewer), &name_of(&training))?;
    Ok((training, nomination, permit))
}

/// The nomination as it stands while nobody else changes seats, in the version that was seen.
async fn held(
    ctx: &Ctx,
    writing: &Writing<'_>,
    training: &Training,
    id: NominationId,
    expected: i32,
) -> Result<(Training, Nomination), DomainError> {
    let training = training::take_seats(writing.tx(), training.id).await?.ok_or(DomainError::NotFound)?;
    let nomination = nomination::by_id(writing.tx(), id).await?.ok_or(DomainError::NotFound)?;
    if training.state != TrainingState::Published {
        return Err(wrong_state(training.state.as_str()));
    }
    if has_begun(ctx, &training) {
        let message = Message::plain("training-began", "The training has begun; seats do not change any more.");
        return Err(Problem::at(&[], "WRONG_STATE", message).into());
    }
    if nomination.version != expected {
        return Err(DomainError::Conflict);
    }
    Ok((training, nomination))
}

/// Agrees to a nomination of one's own country: whoever it is gets a seat, or a place on the waiting list.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE`; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn endorse(
    ctx: &Ctx,
    viewer: &Viewer,
    id: NominationId,
    expected: i32,
) -> Result<(Training, Nomination), DomainError> {
    let (training, _, permit) = stored(ctx, viewer, id, Action::Endorse).await?;
    let writing = ctx.begin(&permit).await?;
    let (training, nomination) = held(ctx, &writing, &training, id, expected).await?;
    if nomination.state != NominationState::Proposed {
        super::next_nomination(Some(nomination.state), Nominating::Queue)?;
    }
    let step = if has_room(&writing, &training).await? { Nominating::Seat } else { Nominating::Queue };
    let next = went_on(ctx, nomination, step)?;
    nomination::save(writing.tx(), next.clone(), expected).await?;
    let row = Nomination { version: expected + 1, ..next };
    mail::queue(ctx, &writing, vec![seated_letter(&training, &row)]).await?;
    writing.commit(vec![nominated(&training, &row, "ENDORSED")]).await?;
    Ok((training, row))
}

/// A nomination leaves, and whoever waits longest gets the seat it had.
async fn leave(
    ctx: &Ctx,
    viewer: &Viewer,
    (id, expected): (NominationId, i32),
    (action, step): (Action, Nominating),
    said: String,
) -> Result<(Training, Nomination), DomainError> {
    let (training, _, permit) = stored(ctx, viewer, id, action).await?;
    let writing = ctx.begin(&permit).await?;
    let (training, nomination) = held(ctx, &writing, &training, id, expected).await?;
    let next = Nomination { reason: said, ..went_on(ctx, nomination, step)? };
    nomination::save(writing.tx(), next.clone(), expected).await?;
    let row = Nomination { version: expected + 1, ..next };
    let moved = move_up(ctx, &writing, &training).await?;
    let mut letters: Vec<_> = moved.iter().map(|one| seated_letter(&training, one)).collect();
    let is_declined = step == Nominating::Decline;
    letters.extend(is_declined.then(|| letter(&training, &row, "training-declined")));
    mail::queue(ctx, &writing, letters).await?;
    let mut changes = vec![nominated(&training, &row, if is_declined { "DECLINED" } else { "WITHDRAWN" })];
    changes.extend(moved.iter().map(|one| nominated(&training, one, "SEATED")));
    writing.commit(changes).await?;
    Ok((training, row))
}

/// Declines a nomination with a reason that they read; a seat they had goes to whoever waits longest.
///
/// # Errors
/// [`DomainError::Invalid`] with `REASON_NEEDED` or `WRONG_STATE`; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn decline(
    ctx: &Ctx,
    viewer: &Viewer,
    id: NominationId,
    expected: i32,
    why: &str,
) -> Result<(Training, Nomination), DomainError> {
    stored(ctx, viewer, id, Action::Decline).await?;
    let said = reason(why, Message::plain("training-reason-needed", "Write why; they read it."))?;
    leave(ctx, viewer, (id, expected), (Action::Decline, Nominating::Decline), said).await
}

/// Takes a nomination back; a seat it had goes to whoever waits longest.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE`; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn withdraw(
    ctx: &Ctx,
    viewer: &Viewer,
    id: NominationId,
    expected: i32,
) -> Result<(Training, Nomination), DomainError> {
    leave(ctx, viewer, (id, expected), (Action::Withdraw, Nominating::Withdraw), String::new()).await
}

/// Marks who took part and who did not, all of them or none. It can be put right later.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE` before the training begins, or for somebody without a seat; [`DomainError::NotFound`] for a nomination of
/// another training; [`DomainError::Conflict`] when one is no longer in the version expected.
pub async fn mark(ctx: &Ctx, viewer: &Viewer, reference: i32, marks: &[Mark]) -> Result<Training, DomainError> {
    let training = super::get::stored(ctx, viewer, reference).await?;
    let permit = ctx.require(viewer, Action::RunTraining, &subject(&training), &name_of(&training))?;
    if training.state != TrainingState::Published || !has_begun(ctx, &training) {
        let message = Message::plain("training-not-begun", "Who took part is marked once the training has begun.");
        return Err(Problem::at(&[], "WRONG_STATE", message).into());
    }
    let writing = ctx.begin(&permit).await?;
    let training = training::take_seats(writing.tx(), training.id).await?.ok_or(DomainError::NotFound)?;
    let known = nomination::of(writing.tx(), Some(&[training.id])).await?;
    let mut letters = Vec::new();
    for mark in marks {
        let one = known.iter().find(|one| one.id == mark.nomination).cloned().ok_or(DomainError::NotFound)?;
        if one.version != mark.expected {
            return Err(DomainError::Conflict);
        }
        let step = if mark.attended { Nominating::Attend } else { Nominating::Miss };
        let was = one.state;
        let next = went_on(ctx, one, step)?;
        if next.state == was {
            continue;
        }
        nomination::save(writing.tx(), next.clone(), mark.expected).await?;
        if mark.attended {
            let mut asked = letter(&training, &next, "training-feedback");
            asked.whom = next.person_id.map(mail::Whom::Person).into_iter().collect();
            asked.about = next.id.to_string();
            letters.push(asked);
        }
    }
    mail::queue(ctx, &writing, letters).await?;
    writing.commit(vec![recorded(&training, "ATTENDANCE_MARKED")]).await?;
    Ok(training)
}
