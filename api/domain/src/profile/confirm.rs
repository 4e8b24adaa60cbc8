//! "This profile is still right": due every six months.

use super::get::published_on;
use super::lifecycle::{Step, next};
use super::{recorded, subject};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::Action;
use crate::viewer::Viewer;
use chrono::{Months, NaiveDate};
use entities::profile::{self, Profile};
use entities::value::{CountryCode, ProfileState};

/// How long a profile counts as right without being confirmed (5-rules 25).
const MONTHS: u32 = 6;

/// The day on which a version in force is to be confirmed again.
pub fn due_on(profile: &Profile) -> Option<NaiveDate> {
    let last = profile.confirmed_on.max(published_on(profile))?;
    last.checked_add_months(Months::new(MONTHS))
}

/// Whether a version in force was not confirmed in time.
pub fn is_stale(profile: &Profile, today: NaiveDate) -> bool {
    profile.state == ProfileState::Published && due_on(profile).is_none_or(|due| due <= today)
}

/// Notes that the version in force, number `expected`, is right today.
///
/// # Errors
/// [`DomainError::NotFound`] when none is in force; [`DomainError::Conflict`] when that is another one.
pub async fn confirm(ctx: &Ctx, viewer: &Viewer, country: CountryCode, expected: i32) -> Result<Profile, DomainError> {
    let permit = ctx.require(viewer, Action::Confirm, &subject(country, true), country.as_str())?;
    let writing = ctx.begin(&permit).await?;
    let current = super::publish::in_force(writing.tx(), country, expected, Step::Confirm).await?;
    next(Some(current.state), Step::Confirm)?;
    let version = current.version;
    let confirmed = Profile { confirmed_on: Some(ctx.today()), ..current };
    profile::save(writing.tx(), confirmed.clone(), version).await?;
    writing.commit(vec![recorded(&confirmed, country, "CONFIRMED", true)]).await?;
    Ok(Profile { version: version + 1, ..confirmed })
}
