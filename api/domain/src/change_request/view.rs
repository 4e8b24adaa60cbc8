//! One request as it is looked at: what it would change, entry by entry, and what stands in its way.

use super::draft::{Draft, overtaken, reason_needed, weigh};
use super::{Act, Known, act_of, bases_of, load};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::policy::{self, Action};
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::change_request::ChangeRequest;
use entities::id::ChangeRequestId;
use entities::value::RequestState;
use std::collections::HashMap;

/// A request with everything that is told about it.
#[derive(Debug, Clone)]
pub struct View {
    /// The request.
    pub request: ChangeRequest,
    /// What it asks for.
    pub act: Act,
    /// What would change if it were approved now; empty when it was decided, or when that cannot be said.
    pub planned: Vec<super::Planned>,
    /// What stands in its way.
    pub problems: Vec<Problem>,
    /// The earliest day on which it could take effect without a reason, were it approved today.
    pub earliest: NaiveDate,
    /// Names of those who wrote, proposed and decided it, by identity.
    pub names: HashMap<entities::id::PersonId, String>,
    /// Whether the viewer may decide on it.
    pub may_decide: bool,
    /// Whether the viewer may write it anew, put it forward and take it back.
    pub may_write: bool,
}

/// One request.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none or the viewer may not know.
pub async fn view(ctx: &Ctx, viewer: &Viewer, id: ChangeRequestId) -> Result<View, DomainError> {
    let request = load(ctx, viewer, id, Action::ReadRequests).await?;
    let act = act_of(&request)?;
    let is_open = matches!(request.state, RequestState::Draft | RequestState::Returned | RequestState::Proposed);
    let (mut planned, mut problems) = (Vec::new(), Vec::new());
    let mut earliest = ctx.today();
    if is_open {
        let known = Known::read(&ctx.store, &act).await?;
        problems.extend(overtaken(&known, &bases_of(&request)));
        match known.plan(&act, request.effective_on) {
            Ok(list) => planned = list,
            Err(Problems(list)) => problems.extend(list),
        }
        earliest = super::earliest_for(request.is_substantial, ctx.today());
        let first = super::draft::first_effect(&planned, request.effective_on);
        if first < earliest && request.short_notice_reason.is_none() {
            problems.push(reason_needed(request.is_substantial, ctx.today(), request.effective_on, first));
        }
    }
    // What was refused or taken back is still to be seen; what was approved stands in the history of its entries.
    if !is_open && request.state != RequestState::Approved {
        planned = Known::read(&ctx.store, &act).await?.plan(&act, request.effective_on).unwrap_or_default();
    }
    let names = super::names(ctx, std::slice::from_ref(&request)).await?;
    let about = super::subject(&request);
    let may = |action| policy::decide(viewer, action, &about) == policy::Decision::Allow;
    Ok(View {
        may_decide: request.state == RequestState::Proposed
            && may(Action::Decide)
            && policy::decide(viewer, Action::Decide, &about.owned_by(request.written_by)) == policy::Decision::Allow,
        may_write: is_open && may(Action::Propose),
        request,
        act,
        planned,
        problems,
        earliest,
        names,
    })
}

/// What a draft would change, without keeping it.
///
/// # Errors
/// [`DomainError::Invalid`] with every problem of the draft.
pub async fn preview(
    ctx: &Ctx,
    viewer: &Viewer,
    draft: Draft,
) -> Result<(Vec<super::Planned>, NaiveDate, bool), DomainError> {
    let draft = draft.normalised(&ctx.moment().snapshot().lists);
    let country = super::country_of(&draft.act)?;
    let about = policy::Subject::public(entities::value::Noun::ChangeRequest).of(country);
    ctx.require(viewer, Action::Draft, &about, country.as_str())?;
    let weighed = weigh(ctx, &draft).await?;
    if !weighed.problems.is_empty() {
        return Err(DomainError::Invalid(Problems(weighed.problems)));
    }
    let known = Known::read(&ctx.store, &draft.act).await?;
    let planned = known.plan(&draft.act, weighed.effective_on).map_err(DomainError::Invalid)?;
    Ok((planned, weighed.effective_on, weighed.is_substantial))
}

/// An entry as it stands, for who may change it.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_CODE`; [`DomainError::Forbidden`] for entries of another country.
pub async fn entry(ctx: &Ctx, viewer: &Viewer, code: &str) -> Result<crate::institution::Stored, DomainError> {
    let act = Act::End { code: code.to_owned(), successors: Vec::new() }.normalised(&ctx.moment().snapshot().lists);
    let country = super::country_of(&act)?;
    let about = policy::Subject::public(entities::value::Noun::ChangeRequest).of(country);
    ctx.require(viewer, Action::Draft, &about, country.as_str())?;
    let codes = act.codes();
    let found = crate::institution::stored_by_codes(&ctx.store, &codes).await?.into_values().next();
    found.ok_or(DomainError::NotFound)
}

/// Whether a viewer may write requests about entries of a country.
pub fn may_draft(viewer: &Viewer, country: entities::value::CountryCode) -> bool {
    let about = policy::Subject::public(entities::value::Noun::ChangeRequest).of(country);
    policy::decide(viewer, Action::Draft, &about) == policy::Decision::Allow
}

/// A request as it was written, for who may write it anew.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none or the viewer may not know.
pub async fn written(ctx: &Ctx, viewer: &Viewer, id: ChangeRequestId) -> Result<(ChangeRequest, Act), DomainError> {
    let request = load(ctx, viewer, id, Action::Draft).await?;
    let act = act_of(&request)?;
    Ok((request, act))
}
