//! How a request ends: closed, taken back by whoever asks, cancelled by anybody it binds.

use super::letter;
use super::lifecycle::{Party, Step, can, wrong_state};
use super::request::reason;
use super::step::Held;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::message::Message;
use crate::viewer::Viewer;
use entities::value::{HostAnswer, VisitStepKind};
use entities::visit::Visit;
use entities::visit::host::VisitHost;

type Done = Result<(Visit, Vec<VisitHost>), DomainError>;

/// What is said when no reason is given.
fn needed() -> Message {
    Message::plain("visit-end-reason-needed", "Write why; everybody it concerns reads it.")
}

/// Whether the viewer acts for a host that accepted.
pub(super) fn holds(held: &Held<'_>, viewer: &Viewer) -> bool {
    let own = viewer.person().and_then(|person| person.country);
    let accepted = held.hosts.iter().filter(|host| host.answer == HostAnswer::Accepted);
    accepted.into_iter().any(|host| own.is_some_and(|own| own.as_str() == host.country))
}

/// Takes a request back; for whoever asks and their coordinator. Draws no line under what others promised: it ends for all.
///
/// # Errors
/// [`DomainError::Invalid`] with `REASON_NEEDED`, or `WRONG_STATE` for one that has ended; [`DomainError::Conflict`] when it is no longer in the version
/// expected.
pub async fn withdraw(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, why: &str) -> Done {
    let parties = [Party::Requester, Party::Coordinator];
    end(ctx, viewer, (reference, expected), &parties, (Step::Withdraw, VisitStepKind::Withdrawn), why).await
}

/// Cancels a request; for whoever asks, their coordinator, a host that accepted, and the programme.
///
/// # Errors
/// As [`withdraw`]; [`DomainError::Forbidden`] for a host that did not accept.
pub async fn cancel(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, why: &str) -> Done {
    let parties = [Party::Programme, Party::Requester, Party::Coordinator, Party::Host];
    end(ctx, viewer, (reference, expected), &parties, (Step::Cancel, VisitStepKind::Cancelled), why).await
}

async fn end(
    ctx: &Ctx,
    viewer: &Viewer,
    (reference, expected): (i32, i32),
    parties: &[Party],
    (step, kind): (Step, VisitStepKind),
    why: &str,
) -> Done {
    let mut held = Held::of(ctx, viewer, reference, Some(expected), parties).await?;
    if held.party == Party::Host && !holds(&held, viewer) {
        return Err(DomainError::Forbidden);
    }
    if !can(held.visit.state, step, held.party) {
        return Err(wrong_state(held.visit.state));
    }
    let was_known = held.visit.submitted_at.is_some();
    let is_planned = held.visit.plan.starts_on.is_some();
    let why = reason(why, "reason", was_known.then(needed))?;
    held.go(step, kind, &why)?;
    held.visit.reason = why;
    held.visit.sequence += i32::from(is_planned);
    held.save().await?;
    let letters =
        if was_known { vec![letter::all(&held.visit, &held.hosts, held.was(), "visit-cancelled")] } else { Vec::new() };
    held.finish(letters, kind.as_str()).await
}

/// Closes a request whose report was read; for the programme.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE`; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn close(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, comment: &str) -> Done {
    let mut held = Held::of(ctx, viewer, reference, Some(expected), &[Party::Programme]).await?;
    let comment = reason(comment, "comment", None)?;
    held.go(Step::Close, VisitStepKind::Closed, &comment)?;
    held.save().await?;
    let letters = vec![letter::moved(&held.visit, "visit-moved")];
    held.finish(letters, "CLOSED").await
}
