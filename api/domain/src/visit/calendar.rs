//! Events for calendar programs: what everybody reads of, and at an address with a secret what concerns its owner.

use super::lifecycle::Party;
use super::step::is_party;
use super::subject;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::session::digest;
use crate::viewer::{SignedIn, Viewer};
use entities::value::{CountryCode, HostAnswer};
use entities::{calendar_key, person};
use search::VisitRecord;
use std::sync::Arc;

/// Somebody's calendar.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// ISO 639-1 code of the language in which they are written to.
    pub language: String,
    /// The events in it: those with a settled day, also when they do not take place after all.
    pub events: Vec<Arc<VisitRecord>>,
}

/// The events with a settled day that the viewer has to do with: what they asked for, what they look after for a host, what the coordinator of a country
/// concerned follows, and everything for the programme.
pub fn entries(ctx: &Ctx, viewer: &Viewer) -> Vec<Arc<VisitRecord>> {
    let Some(own) = viewer.person() else { return Vec::new() };
    let moment = ctx.moment();
    let mut all = super::find::visible(&moment, viewer);
    all.retain(|record| {
        let about = subject(&record.visit, &record.hosts, viewer);
        let looks_after = |host: &entities::visit::host::VisitHost| {
            let is_coordinator = is_party(viewer, Party::Host, &about)
                && own.country.is_some_and(|country| country.as_str() == host.country);
            host.answer == HostAnswer::Accepted && (host.contact == Some(own.id) || is_coordinator)
        };
        let asks = [Party::Requester, Party::Coordinator, Party::Programme];
        let is_own = asks.into_iter().any(|party| is_party(viewer, party, &about));
        record.visit.plan.starts_on.is_some() && (is_own || record.hosts.iter().any(looks_after))
    });
    all
}

/// The calendar at an address with this secret.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none, or the account is closed.
pub async fn calendar_of(ctx: &Ctx, secret: &str) -> Result<Calendar, DomainError> {
    let key = calendar_key::by_digest(&ctx.store, &digest(secret)).await?.ok_or(DomainError::NotFound)?;
    let owner = person::by_ids(&ctx.store, &[key.person_id]).await?.into_iter().next();
    let owner = owner.filter(|one| one.disabled_at.is_none()).ok_or(DomainError::NotFound)?;
    let viewer = Viewer::Person(Arc::new(SignedIn {
        id: owner.id,
        name: owner.name,
        email: owner.email,
        role: owner.role,
        country: owner.country.as_deref().and_then(|code| CountryCode::parse(code).ok()),
        session: None,
    }));
    Ok(Calendar { language: owner.language.unwrap_or_else(|| "en".to_owned()), events: entries(ctx, &viewer) })
}
