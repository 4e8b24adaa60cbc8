//! Everybody reads of an event, in short, when all it concerns agree to that: whoever asks, and each host that accepted.

use super::lifecycle::{Party, wrong_state};
use super::step::Held;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::viewer::Viewer;
use entities::value::HostAnswer;
use entities::visit::Visit;
use entities::visit::host::VisitHost;

/// Agrees that everybody reads of an event, for one's own side, or takes that back. It is public while everybody agrees, once its day is settled.
///
/// # Errors
/// [`DomainError::Forbidden`] for a host that did not accept; [`DomainError::Invalid`] with `WRONG_STATE` for a request that ended before; [`DomainError::Conflict`]
/// when it is no longer in the version expected.
pub async fn consent(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    expected: i32,
    agrees: bool,
) -> Result<(Visit, Vec<VisitHost>), DomainError> {
    let parties = [Party::Requester, Party::Coordinator, Party::Host];
    let mut held = Held::of(ctx, viewer, reference, Some(expected), &parties).await?;
    let is_over = held.visit.state.is_final() && !held.visit.state.is_event();
    if is_over || held.visit.submitted_at.is_none() {
        return Err(wrong_state(held.visit.state));
    }
    if held.party == Party::Host {
        let own = viewer.person().and_then(|person| person.country).map(String::from).unwrap_or_default();
        let is_own = |host: &VisitHost| host.country == own && host.answer == HostAnswer::Accepted;
        let places: Vec<usize> = (0..held.hosts.len()).filter(|at| is_own(&held.hosts[*at])).collect();
        if places.is_empty() {
            return Err(DomainError::Forbidden);
        }
        for at in places {
            let next = VisitHost { is_consented: agrees, ..held.hosts[at].clone() };
            held.save_host(at, next).await?;
        }
    } else {
        held.visit.is_consented = agrees;
    }
    held.save().await?;
    held.finish(Vec::new(), if agrees { "CONSENTED" } else { "CONSENT_TAKEN_BACK" }).await
}
