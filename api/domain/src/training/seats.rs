//! Who has a seat and who waits for one. Whoever changes that has the training's seats to themselves until they are done.

use super::get::has_begun;
use super::lifecycle::{Nominating, next_nomination};
use crate::clock::readable;
use crate::ctx::{Ctx, Writing};
use crate::error::DomainError;
use crate::mail::{Letter, Whom};
use entities::training::Training;
use entities::training::nomination::{self, Nomination};
use entities::value::{NominationState, TrainingState};

/// Whether another one gets a seat at once.
pub(super) async fn has_room(writing: &Writing<'_>, training: &Training) -> Result<bool, DomainError> {
    let Some(seats) = training.content.seats else { return Ok(true) };
    let taken = nomination::seated(writing.tx(), training.id).await?;
    // Nobody overtakes who waits.
    let is_queue = !nomination::waiting(writing.tx(), training.id).await?.is_empty();
    Ok(taken < u64::from(seats) && !is_queue)
}

/// The same nomination, gone on.
pub(super) fn went_on(ctx: &Ctx, nomination: Nomination, step: Nominating) -> Result<Nomination, DomainError> {
    let state = next_nomination(Some(nomination.state), step)?;
    let waiting_since = if state == NominationState::Waiting { Some(ctx.now()) } else { nomination.waiting_since };
    Ok(Nomination { state, waiting_since, state_since: ctx.now(), ..nomination })
}

/// Gives free seats to those who wait longest; gives who got one.
pub(super) async fn move_up(
    ctx: &Ctx,
    writing: &Writing<'_>,
    training: &Training,
) -> Result<Vec<Nomination>, DomainError> {
    if training.state != TrainingState::Published || has_begun(ctx, training) {
        return Ok(Vec::new());
    }
    let taken = nomination::seated(writing.tx(), training.id).await?;
    let free = training
        .content
        .seats
        .map_or(usize::MAX, |seats| usize::try_from(u64::from(seats).saturating_sub(taken)).unwrap_or(usize::MAX));
    let mut moved = Vec::new();
    for one in nomination::waiting(writing.tx(), training.id).await?.into_iter().take(free) {
        let expected = one.version;
        let next = went_on(ctx, one, Nominating::Seat)?;
        nomination::save(writing.tx(), next.clone(), expected).await?;
        moved.push(Nomination { version: expected + 1, ..next });
    }
    Ok(moved)
}

/// When a training is, as letters say it.
pub(super) fn when(training: &Training) -> String {
    let Some(times) = super::times(&training.content) else { return String::new() };
    let days = if times.first == times.last {
        readable(times.first)
    } else {
        format!("{} – {}", readable(times.first), readable(times.last))
    };
    let place = &training.content.place;
    let place = if place.is_empty() { String::new() } else { format!(", {place}") };
    if times.is_whole_days {
        return format!("{days}{place}");
    }
    let zone = &training.content.zone;
    format!("{days}, {}–{} ({zone}){place}", times.starts.format("%H:%M"), times.ends.format("%H:%M"))
}

/// A letter about a nomination to whoever is nominated and whoever nominated them.
pub(super) fn letter(training: &Training, nomination: &Nomination, kind: &'static str) -> Letter {
    let whom = [nomination.person_id, nomination.nominated_by].into_iter().flatten().map(Whom::Person).collect();
    Letter {
        whom,
        kind,
        // A nomination that comes to the same again is told again.
        about: format!("{}.{}", nomination.id, nomination.version),
        args: vec![
            ("title", title(training)),
            ("name", nomination.name.clone()),
            ("when", when(training)),
            ("comment", nomination.reason.clone()),
        ],
        path: format!("/trainings/{}", training.reference),
    }
}

/// What a training is called in its original language.
pub(super) fn title(training: &Training) -> String {
    let content = &training.content;
    content.title.within(&content.original).map(|text| text.text.clone()).unwrap_or_default()
}

/// The letter of where a nomination came to stand.
pub(super) fn seated_letter(training: &Training, nomination: &Nomination) -> Letter {
    let is_seated = nomination.state == NominationState::Confirmed;
    letter(training, nomination, if is_seated { "training-confirmed" } else { "training-waiting" })
}
