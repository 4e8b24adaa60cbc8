//! A draft comes into force, or a version is taken back: by a coordinator of the country.

use super::check::problems;
use super::lifecycle::{Step, next};
use super::{recorded, subject};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problems};
use crate::message::{Message, written};
use crate::policy::Action;
use crate::viewer::Viewer;
use entities::profile::{self, DRAFT, Profile};
use entities::value::{CountryCode, ProfileState};

/// Letters of a summary or a reason.
const LONGEST: usize = 1_000;

fn worded(text: &str, field: &'static str, code: &'static str, message: Message) -> Result<String, DomainError> {
    written(text, field, LONGEST, Some((code, message))).map_err(DomainError::from)
}

/// Puts the draft of a country into force under the next number; the version before it is superseded.
///
/// # Errors
/// [`DomainError::NotFound`] when there is no draft; [`DomainError::Conflict`] when it is no longer in the version expected;
/// [`DomainError::Invalid`] with everything that stands in its way, `SUMMARY_NEEDED` without a summary.
pub async fn publish(
    ctx: &Ctx,
    viewer: &Viewer,
    country: CountryCode,
    expected: i32,
    summary: &str,
) -> Result<Profile, DomainError> {
    ctx.require(viewer, Action::ReadRequests, &subject(country, false), country.as_str())?;
    let permit = ctx.require(viewer, Action::Publish, &subject(country, true), country.as_str())?;
    let by = viewer.signed_in()?.id;
    let draft = profile::get(&ctx.store, country, DRAFT).await?.ok_or(DomainError::NotFound)?;
    if draft.version != expected {
        return Err(DomainError::Conflict);
    }
    let state = next(Some(draft.state), Step::Publish)?.unwrap_or(ProfileState::Published);
    let mut found = problems(&draft.content, country, ctx.moment().snapshot(), ctx.today());
    let needed = Message::plain("profile-summary", "Write in a sentence what is new in this version.");
    let summary = worded(summary, "summary", "SUMMARY_NEEDED", needed).or_else(|error| match error {
        DomainError::Invalid(Problems(list)) => {
            found.extend(list);
            Ok(String::new())
        }
        other => Err(other),
    })?;
    if !found.is_empty() {
        return Err(DomainError::Invalid(Problems(found)));
    }
    let now = ctx.now();
    let writing = ctx.begin(&permit).await?;
    let before = profile::current(writing.tx(), country).await?;
    let number = profile::last_number(writing.tx(), country).await? + 1;
    let published = Profile {
        number,
        state,
        summary,
        published_by: Some(by),
        published_at: Some(now),
        confirmed_on: Some(ctx.today()),
        ..draft
    };
    profile::save(writing.tx(), published.clone(), expected).await?;
    let mut changes = vec![recorded(&published, country, "PUBLISHED", true)];
    if let Some(before) = before {
        let state = next(Some(before.state), Step::Supersede)?.unwrap_or(ProfileState::Superseded);
        let version = before.version;
        let before = Profile { state, superseded_at: Some(now), ..before };
        profile::save(writing.tx(), before.clone(), version).await?;
        changes.push(recorded(&before, country, "SUPERSEDED", true));
    }
    writing.commit(changes).await?;
    Ok(Profile { version: expected + 1, ..published })
}

/// Takes back the version in force, which must be number `expected`; nothing takes its place.
///
/// # Errors
/// [`DomainError::NotFound`] when none is in force; [`DomainError::Conflict`] when that is another one;
/// [`DomainError::Invalid`] with `REASON_NEEDED` without a reason, `WRONG_STATE` for a version that is no longer in force.
pub async fn withdraw(
    ctx: &Ctx,
    viewer: &Viewer,
    country: CountryCode,
    expected: i32,
    reason: &str,
) -> Result<Profile, DomainError> {
    let permit = ctx.require(viewer, Action::Publish, &subject(country, true), country.as_str())?;
    let by = viewer.signed_in()?.id;
    let needed = Message::plain("reason-needed", "Write why, so that it can be mended.");
    let reason = worded(reason, "reason", "REASON_NEEDED", needed)?;
    let writing = ctx.begin(&permit).await?;
    let current = in_force(writing.tx(), country, expected, Step::Withdraw).await?;
    let state = next(Some(current.state), Step::Withdraw)?.unwrap_or(ProfileState::Withdrawn);
    let version = current.version;
    let withdrawn = Profile {
        state,
        withdrawn_by: Some(by),
        withdrawn_at: Some(ctx.now()),
        withdrawal_reason: Some(reason),
        ..current
    };
    profile::save(writing.tx(), withdrawn.clone(), version).await?;
    writing.commit(vec![recorded(&withdrawn, country, "WITHDRAWN", true)]).await?;
    Ok(Profile { version: version + 1, ..withdrawn })
}

/// The version in force, which must be number `expected`.
pub(super) async fn in_force(
    store: &impl entities::Read,
    country: CountryCode,
    expected: i32,
    step: Step,
) -> Result<Profile, DomainError> {
    let current = profile::current(store, country).await?;
    match current {
        Some(current) if current.number == expected => Ok(current),
        found => {
            // A version that was there and is no longer in force cannot take the step; an unknown number is a mistake.
            let named = profile::get(store, country, expected).await?.filter(|one| one.number > DRAFT);
            if let (Some(named), None) = (&named, &found) {
                next(Some(named.state), step)?;
            }
            Err(if found.is_some() { DomainError::Conflict } else { DomainError::NotFound })
        }
    }
}
