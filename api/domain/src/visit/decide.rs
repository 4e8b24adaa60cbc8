//! The requester's coordinator and the programme decide on a request before hosts are asked.

use super::letter;
use super::lifecycle::{Party, Step};
use super::request::reason;
use super::step::Held;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::message::Message;
use crate::viewer::Viewer;
use entities::value::VisitStepKind;
use entities::visit::Visit;
use entities::visit::host::VisitHost;

type Done = Result<(Visit, Vec<VisitHost>), DomainError>;

/// Stands behind a request of one's own country: the programme goes on with it.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE`; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn endorse(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, comment: &str) -> Done {
    let mut held = Held::of(ctx, viewer, reference, Some(expected), &[Party::Coordinator]).await?;
    let comment = reason(comment, "comment", None)?;
    held.go(Step::Endorse, VisitStepKind::Endorsed, &comment)?;
    held.save().await?;
    let letters = vec![letter::turns(&held.visit, &held.hosts), letter::moved(&held.visit, "visit-moved")];
    held.finish(letters, "ENDORSED").await
}

/// What is said when no reason is given.
fn needed() -> Message {
    Message::plain("visit-reason-needed", "Write why; the requester reads it.")
}

async fn decide(
    ctx: &Ctx,
    viewer: &Viewer,
    (reference, expected): (i32, i32),
    (party, step, kind, letter): (Party, Step, VisitStepKind, &'static str),
    why: &str,
) -> Done {
    let mut held = Held::of(ctx, viewer, reference, Some(expected), &[party]).await?;
    if !super::can(held.visit.state, step, party) {
        return Err(super::lifecycle::wrong_state(held.visit.state));
    }
    let why = reason(why, "reason", Some(needed()))?;
    held.go(step, kind, &why)?;
    held.visit.reason = why;
    held.save().await?;
    let letters = vec![letter::moved(&held.visit, letter)];
    held.finish(letters, kind.as_str()).await
}

/// Sends a request of one's own country back to whoever asks, with what is to be changed.
///
/// # Errors
/// As [`refuse`].
pub async fn send_back(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, why: &str) -> Done {
    let what = (Party::Coordinator, Step::Return, VisitStepKind::Returned, "visit-returned");
    decide(ctx, viewer, (reference, expected), what, why).await
}

/// Refuses a request of one's own country, for good.
///
/// # Errors
/// [`DomainError::Invalid`] with `REASON_NEEDED` or `WRONG_STATE`; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn refuse(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, why: &str) -> Done {
    let what = (Party::Coordinator, Step::Refuse, VisitStepKind::Refused, "visit-refused");
    decide(ctx, viewer, (reference, expected), what, why).await
}

/// Refuses a request for the programme, for good.
///
/// # Errors
/// As [`refuse`].
pub async fn programme_refuse(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, why: &str) -> Done {
    let what = (Party::Programme, Step::ProgrammeRefuse, VisitStepKind::ProgrammeRefused, "visit-refused");
    decide(ctx, viewer, (reference, expected), what, why).await
}

/// Begins to look at a request, for the programme.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE`; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn start_review(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32) -> Done {
    let mut held = Held::of(ctx, viewer, reference, Some(expected), &[Party::Programme]).await?;
    held.go(Step::StartReview, VisitStepKind::ReviewStarted, "")?;
    held.save().await?;
    let letters = vec![letter::moved(&held.visit, "visit-moved")];
    held.finish(letters, "REVIEW_STARTED").await
}
