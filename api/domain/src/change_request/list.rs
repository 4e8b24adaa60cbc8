//! Which requests there are, as far as the viewer may see them.

use super::subject;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::Decision::Allow;
use crate::policy::{Action, Subject, decide};
use crate::viewer::Viewer;
use entities::change_request::{self, ChangeRequest, Wanted};
use entities::id::PersonId;
use entities::person;
use entities::value::{CountryCode, Noun, RequestState};
use std::collections::HashMap;

/// A part of the list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The requests, the latest first.
    pub requests: Vec<ChangeRequest>,
    /// How many there are in all.
    pub total: u64,
    /// Names of those who wrote, proposed and decided them, by identity.
    pub names: HashMap<PersonId, String>,
}

/// Requests in some states (all when none is named), of a country, about an entry; the latest first, `skip` left out, at most `limit`
/// (up to 100).
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in; [`DomainError`] when the viewer may see none of that country.
pub async fn list(
    ctx: &Ctx,
    viewer: &Viewer,
    country: Option<CountryCode>,
    states: Vec<RequestState>,
    code: Option<String>,
    skip: u64,
    limit: u64,
) -> Result<Listed, DomainError> {
    let own_country = viewer.person().and_then(|person| person.country);
    let about = |country| Subject::public(Noun::ChangeRequest).of(country);
    let countries = match country {
        Some(country) => {
            ctx.require(viewer, Action::ReadRequests, &about(country), country.as_str())?;
            Some(vec![country])
        }
        None => {
            let seen: Vec<CountryCode> = CountryCode::all()
                .filter(|country| decide(viewer, Action::ReadRequests, &about(*country)) == Allow)
                .collect();
            if seen.is_empty() {
                let own = own_country.map_or(Subject::public(Noun::ChangeRequest), about);
                ctx.require(viewer, Action::ReadRequests, &own, "")?;
            }
            Some(seen)
        }
    };
    let wanted = Wanted { countries, states, code };
    let total = change_request::count(&ctx.store, &wanted).await?;
    let requests = change_request::list(&ctx.store, &wanted, skip, limit.clamp(1, 100)).await?;
    let requests = requests
        .into_iter()
        .filter(|request| decide(viewer, Action::ReadRequests, &subject(request)) == Allow)
        .collect::<Vec<_>>();
    let names = names(ctx, &requests).await?;
    Ok(Listed { requests, total, names })
}

/// Names of those who wrote, proposed and decided some requests, by identity.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn names(ctx: &Ctx, requests: &[ChangeRequest]) -> Result<HashMap<PersonId, String>, DomainError> {
    let of = |request: &ChangeRequest| {
        [Some(request.drafted_by), request.written_by, request.proposed_by, request.decided_by]
    };
    let ids: Vec<PersonId> = requests.iter().flat_map(of).flatten().collect();
    Ok(person::by_ids(&ctx.store, &ids).await?.into_iter().map(|row| (row.id, row.name)).collect())
}
