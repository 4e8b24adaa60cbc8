//! How long a practice counts as right, and how it leaves the list.

use super::draft::{own, stepped};
use super::lifecycle::{Step, next};
use super::{comment, name_of, recorded, subject};
use crate::clock::brussels_day;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::message::Message;
use crate::policy::Action;
use crate::viewer::Viewer;
use chrono::{Months, NaiveDate};
use entities::practice::step;
use entities::practice::version::{self, PracticeVersion};
use entities::value::PracticeState;

/// Months after which a practice that nobody confirmed expires (5-rules 26).
pub const EXPIRES_AFTER_MONTHS: u32 = 24;

/// The first day on which a published version is expired, were it not confirmed again.
pub fn due_on(version: &PracticeVersion) -> Option<NaiveDate> {
    let last = version.confirmed_on.max(version.published_at.map(brussels_day))?;
    last.checked_add_months(Months::new(EXPIRES_AFTER_MONTHS))
}

/// Whether a published version was not confirmed in time.
pub fn is_expired(version: &PracticeVersion, today: NaiveDate) -> bool {
    version.state == PracticeState::Published && due_on(version).is_none_or(|due| due <= today)
}

/// Where a version stands on a day: what was not confirmed in time is expired, without anybody writing so.
pub fn state_on(version: &PracticeVersion, today: NaiveDate) -> PracticeState {
    if is_expired(version, today) { PracticeState::Expired } else { version.state }
}

/// What is done to the version that was published last, which must be number `expected`.
async fn take(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    expected: i32,
    taking: Step,
    reason: Option<&str>,
) -> Result<PracticeVersion, DomainError> {
    viewer.signed_in()?;
    let (practice, versions) = own(ctx, viewer, reference).await?;
    let last = versions.into_iter().filter(|version| version.number.is_some()).max_by_key(|version| version.number);
    let last = last.ok_or(DomainError::NotFound)?;
    let action = if taking == Step::Archive { Action::Archive } else { Action::Confirm };
    let permit = ctx.require(viewer, action, &subject(&practice, None, viewer, true), &name_of(&practice))?;
    if last.number != Some(expected) {
        return Err(DomainError::Conflict);
    }
    let state = next(Some(state_on(&last, ctx.today())), taking)?.unwrap_or(last.state);
    let needed = Message::plain("reason-needed", "Write why, so that it can be mended.");
    let reason = reason.map(|reason| comment(reason, "reason", Some(needed))).transpose()?;
    let saved = last.version;
    let (row, taken) = stepped(ctx, viewer, last, state, reason.clone().unwrap_or_default());
    let row = match taking {
        Step::Archive => PracticeVersion { archive_reason: reason, ..row },
        _ => PracticeVersion { confirmed_on: Some(ctx.today()), ..row },
    };
    let writing = ctx.begin(&permit).await?;
    version::save(writing.tx(), row.clone(), saved).await?;
    step::insert(writing.tx(), taken).await?;
    let action = if taking == Step::Archive { "ARCHIVED" } else { "CONFIRMED" };
    writing.commit(vec![recorded(&practice, action, true)]).await?;
    Ok(PracticeVersion { version: saved + 1, ..row })
}

/// Notes that the version published last, number `expected`, is right today; one that had expired is in the list again.
///
/// # Errors
/// [`DomainError::NotFound`], [`DomainError::Conflict`] when another version was published last, [`DomainError::Invalid`] with
/// `WRONG_STATE` for one that was archived.
pub async fn confirm(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    expected: i32,
) -> Result<PracticeVersion, DomainError> {
    take(ctx, viewer, reference, expected, Step::Confirm, None).await
}

/// Takes the practice out of the list, with a reason that everybody reads. Its page stays.
///
/// # Errors
/// As [`confirm`]; [`DomainError::Invalid`] with `REASON_NEEDED` without a reason.
pub async fn archive(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    expected: i32,
    reason: &str,
) -> Result<PracticeVersion, DomainError> {
    take(ctx, viewer, reference, expected, Step::Archive, Some(reason)).await
}
