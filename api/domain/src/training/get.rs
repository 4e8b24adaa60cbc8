//! One training: what everybody reads, and what of those who take part the viewer may know.

use super::lifecycle::is_alive;
use super::schedule::times;
use super::{Status, is_own, name_of, nomination_subject, reference, status, subject};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::{self, Action, Decision, Subject};
use crate::viewer::Viewer;
use entities::id::TrainingId;
use entities::training::feedback::{self, TrainingFeedback};
use entities::training::nomination::{self, Nomination};
use entities::training::{self, Training};
use entities::value::{NominationState, Noun, TrainingState};
use search::TrainingRecord;
use std::sync::Arc;

/// What a viewer sees of a training.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The training.
    pub training: Training,
    /// What everybody may know of those who take part; none of a draft.
    pub record: Option<Arc<TrainingRecord>>,
    /// The nominations that the viewer may see, in the order in which they came.
    pub nominations: Vec<Nomination>,
    /// What those who took part said: all of it for the programme, one's own for everybody else.
    pub feedback: Vec<TrainingFeedback>,
}

fn allows(viewer: &Viewer, action: Action, subject: &Subject) -> bool {
    policy::decide(viewer, action, subject) == Decision::Allow
}

/// Whether the viewer plans, publishes and cancels trainings, and marks who took part.
pub fn may_run(viewer: &Viewer) -> bool {
    allows(viewer, Action::RunTraining, &Subject::public(Noun::Training))
}

/// Whether the viewer may nominate somebody of their country for a training now.
pub fn may_nominate(ctx: &Ctx, viewer: &Viewer, training: &Training) -> bool {
    let country = viewer.person().and_then(|person| person.country);
    let own = country.map(|country| Subject::public(Noun::Training).of(country));
    status(training, ctx.now()) == Status::Open && own.is_some_and(|own| allows(viewer, Action::Nominate, &own))
}

/// Whether a training has begun.
pub(super) fn has_begun(ctx: &Ctx, training: &Training) -> bool {
    times(&training.content).is_some_and(|times| times.starts <= ctx.now())
}

/// Whether seats of a training still change.
fn is_ahead(ctx: &Ctx, training: &Training) -> bool {
    training.state == TrainingState::Published && !has_begun(ctx, training)
}

/// What the viewer may do with a nomination now: agree to it, and decline it.
pub fn may_decide(ctx: &Ctx, viewer: &Viewer, training: &Training, nomination: &Nomination) -> (bool, bool) {
    let subject = nomination_subject(nomination, viewer);
    let is_ahead = is_ahead(ctx, training);
    let agrees = nomination.state == NominationState::Proposed && allows(viewer, Action::Endorse, &subject);
    let is_open =
        matches!(nomination.state, NominationState::Proposed | NominationState::Waiting | NominationState::Confirmed);
    (is_ahead && agrees, is_ahead && is_open && allows(viewer, Action::Decline, &subject))
}

/// Whether the viewer may take a nomination back now.
pub fn may_withdraw(ctx: &Ctx, viewer: &Viewer, training: &Training, nomination: &Nomination) -> bool {
    let is_open =
        matches!(nomination.state, NominationState::Proposed | NominationState::Waiting | NominationState::Confirmed);
    is_open && is_ahead(ctx, training) && allows(viewer, Action::Withdraw, &nomination_subject(nomination, viewer))
}

/// Whether the viewer was there: it is theirs to say how it was.
pub fn took_part(viewer: &Viewer, nomination: &Nomination) -> bool {
    nomination.state == NominationState::Attended && is_own(viewer, nomination)
}

/// The training, for those who may see it.
///
/// # Errors
/// [`DomainError::NotFound`] for everybody else; [`DomainError::Unauthenticated`] for who is not signed in.
pub(super) async fn stored(ctx: &Ctx, viewer: &Viewer, reference: i32) -> Result<Training, DomainError> {
    viewer.signed_in()?;
    let training = training::by_reference(&ctx.store, reference).await?.ok_or(DomainError::NotFound)?;
    if training.state == TrainingState::Draft {
        ctx.require(viewer, Action::RunTraining, &subject(&training), &name_of(&training))?;
    }
    Ok(training)
}

/// The reference of a training by that reference or its global identity.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none of this name; whether the viewer may know of it is asked of what they do with it.
pub async fn reference_of(ctx: &Ctx, viewer: &Viewer, id: &str) -> Result<i32, DomainError> {
    if let Some(reference) = reference(id) {
        return Ok(reference);
    }
    viewer.signed_in()?;
    let identity = id.strip_prefix("training:").unwrap_or(id).parse().map_err(|_| DomainError::NotFound)?;
    let found = training::by_ids(&ctx.store, &[TrainingId(identity)]).await?;
    found.first().map(|training| training.reference).ok_or(DomainError::NotFound)
}

/// A training by its reference or global identity.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none that the viewer may see.
pub async fn get(ctx: &Ctx, viewer: &Viewer, id: &str) -> Result<Seen, DomainError> {
    let moment = ctx.moment();
    let trainings = &moment.snapshot().trainings;
    let identity = id.strip_prefix("training:").unwrap_or(id).parse().ok().map(TrainingId);
    let record = match (reference(id), identity) {
        (Some(reference), _) => trainings.by_reference(reference),
        (None, Some(identity)) => trainings.by_id(identity),
        (None, None) => return Err(DomainError::NotFound),
    };
    let record = record.cloned();
    if viewer.person().is_none() {
        let record = record.ok_or(DomainError::NotFound)?;
        let training = record.training.clone();
        return Ok(Seen { training, record: Some(record), nominations: Vec::new(), feedback: Vec::new() });
    }
    let training = match (reference(id), identity) {
        (Some(reference), _) => training::by_reference(&ctx.store, reference).await?,
        (None, Some(identity)) => training::by_ids(&ctx.store, &[identity]).await?.into_iter().next(),
        (None, None) => None,
    };
    let training = training.ok_or(DomainError::NotFound)?;
    if training.state == TrainingState::Draft && !allows(viewer, Action::RunTraining, &subject(&training)) {
        return Err(DomainError::NotFound);
    }
    let ids = [training.id];
    let mut nominations = nomination::of(&ctx.store, Some(&ids)).await?;
    nominations.retain(|one| allows(viewer, Action::ReadRequests, &nomination_subject(one, viewer)));
    let mut said = Vec::new();
    if may_run(viewer) || nominations.iter().any(|one| took_part(viewer, one)) {
        said = feedback::of(&ctx.store, Some(&ids)).await?;
        let is_own = |said: &TrainingFeedback| {
            nominations.iter().any(|one| one.id == said.nomination_id && took_part(viewer, one))
        };
        let came = |said: &TrainingFeedback| {
            nominations.iter().any(|one| one.id == said.nomination_id && one.state == NominationState::Attended)
        };
        said.retain(|said| came(said) && (may_run(viewer) || is_own(said)));
        // An order that tells nothing of who said it.
        said.sort_by(|one, other| {
            (one.score, &one.useful, &one.missing).cmp(&(other.score, &other.useful, &other.missing))
        });
    }
    Ok(Seen { training, record, nominations, feedback: said })
}

/// Those of a list that still count.
pub(super) fn alive(nominations: &[Nomination]) -> impl Iterator<Item = &Nomination> {
    nominations.iter().filter(|one| is_alive(one.state))
}
