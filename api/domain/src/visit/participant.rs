//! Who comes: named, and replaced by whoever was promised for that.

use super::check::{Wrong, named};
use super::lifecycle::{Party, wrong_state};
use super::request::ended;
use super::step::Held;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::Message;
use crate::viewer::Viewer;
use entities::value::{Participants, VisitState};
use entities::visit::Visit;
use entities::visit::host::VisitHost;

type Done = Result<(Visit, Vec<VisitHost>), DomainError>;

/// Holds a request whose participants still change.
async fn open<'c>(ctx: &'c Ctx, viewer: &Viewer, reference: i32, expected: i32) -> Result<Held<'c>, DomainError> {
    let held = Held::of(ctx, viewer, reference, Some(expected), &[Party::Requester]).await?;
    let is_over = matches!(held.visit.state, VisitState::Held | VisitState::Reported);
    if held.visit.state.is_final() || is_over {
        return Err(wrong_state(held.visit.state));
    }
    Ok(held)
}

/// Names who comes, in place of whoever was named before; for whoever asks, until it took place.
///
/// # Errors
/// [`DomainError::Invalid`] with what is wrong, `REPLACEMENT_NEEDED`, or `WRONG_STATE`; [`DomainError::Conflict`] when it is no longer in the version
/// expected.
pub async fn name(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, participants: Participants) -> Done {
    let mut held = open(ctx, viewer, reference, expected).await?;
    let participants = named(participants);
    let mut wrong = Wrong::default();
    wrong.participants(&participants);
    wrong.company(held.visit.kind, held.visit.content.visitors, &participants);
    ended(wrong)?;
    held.visit.participants = participants;
    held.save().await?;
    held.finish(Vec::new(), "PARTICIPANTS_NAMED").await
}

/// Lets the replacement come in place of somebody, known by their address; for whoever asks, until it took place.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_PERSON`, `REPLACEMENT_NEEDED` or `WRONG_STATE`; [`DomainError::Conflict`] when it is no longer in the version
/// expected.
pub async fn replace(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, email: &str) -> Done {
    let mut held = open(ctx, viewer, reference, expected).await?;
    let people = &mut held.visit.participants;
    let email = email.trim().to_lowercase();
    let at = people.people.iter().position(|one| one.email == email).ok_or_else(|| {
        let message = Message::plain("visit-no-participant", "Nobody with this address is named.");
        Problem::at(&["email"], "UNKNOWN_PERSON", message)
    })?;
    let replacement = people.replacement.take().ok_or_else(|| {
        let message = Message::plain("visit-no-replacement", "No replacement is named.");
        Problem::at(&["replacement"], "REPLACEMENT_NEEDED", message)
    })?;
    people.people[at] = replacement;
    held.save().await?;
    held.finish(Vec::new(), "PARTICIPANT_REPLACED").await
}
