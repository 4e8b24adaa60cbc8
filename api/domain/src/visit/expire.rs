//! Deadlines pass by themselves, each once: also after the service was down, and with several processes that look at the same time.

use super::deadline::follows;
use super::letter;
use super::lifecycle::{Party, Step};
use super::step::{Actor, Held};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::{self, Action, Permit, Subject};
use crate::viewer::Viewer;
use entities::id::VisitId;
use entities::value::{Noun, VisitStepKind};
use entities::visit;

/// Requests that are looked at in one go.
const AT_ONCE: u64 = 100;

/// What came by itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fired {
    /// How many were reminded.
    pub reminded: usize,
    /// How many deadlines passed.
    pub passed: usize,
}

fn permit() -> Result<Permit, DomainError> {
    policy::require(&Viewer::Machine("deadlines"), Action::Expire, &Subject::hidden(Noun::Visit))
}

/// Reminds of every deadline that is near, and lets every one pass that has come.
///
/// # Errors
/// [`DomainError`] when the store fails; what was done before stays done.
pub async fn fire_due(ctx: &Ctx) -> Result<Fired, DomainError> {
    let mut fired = Fired::default();
    loop {
        let due = visit::due(&ctx.store, ctx.now(), AT_ONCE).await?;
        let count = due.len() as u64;
        for one in due {
            let done = fire(ctx, one.id).await?;
            fired.reminded += done.reminded;
            fired.passed += done.passed;
        }
        if count < AT_ONCE {
            return Ok(fired);
        }
    }
}

/// Does what the day brought to one request. Whoever holds it first does it; whoever comes later finds nothing left to do.
pub(super) async fn fire(ctx: &Ctx, id: VisitId) -> Result<Fired, DomainError> {
    let permit = permit()?;
    let mut held = match Held::take(ctx, &permit, id, Party::Time, Actor::default()).await {
        Err(DomainError::NotFound) => return Ok(Fired::default()),
        other => other?,
    };
    let now = ctx.now();
    if held.visit.due_at.is_some_and(|due| due <= now) {
        let Some(step) = follows(held.visit.state) else { return Ok(Fired::default()) };
        let (kind, recorded_as) = match step {
            Step::Hold => (VisitStepKind::Held, "HELD"),
            Step::Close => (VisitStepKind::Closed, "CLOSED"),
            _ => (VisitStepKind::Expired, "EXPIRED"),
        };
        let is_planned = held.visit.plan.starts_on.is_some();
        held.go(step, kind, "")?;
        held.visit.sequence += i32::from(step == Step::Expire && is_planned);
        held.save().await?;
        let letters = match step {
            Step::Hold => vec![letter::turns(&held.visit, &held.hosts)],
            Step::Close => vec![letter::moved(&held.visit, "visit-moved")],
            _ if held.visit.submitted_at.is_some() => {
                vec![letter::all(&held.visit, &held.hosts, held.was(), "visit-expired")]
            }
            _ => vec![letter::moved(&held.visit, "visit-expired")],
        };
        held.finish(letters, recorded_as).await?;
        return Ok(Fired { passed: 1, reminded: 0 });
    }
    if held.visit.remind_at.is_some_and(|remind| remind <= now) {
        held.visit.remind_at = None;
        held.done(VisitStepKind::Reminded, "");
        let letters = vec![letter::reminder(&held.visit, &held.hosts)];
        held.finish(letters, "REMINDED").await?;
        return Ok(Fired { passed: 0, reminded: 1 });
    }
    Ok(Fired::default())
}
