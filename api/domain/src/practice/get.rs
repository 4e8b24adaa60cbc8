//! One practice: what everybody reads, and what its writers and gatekeepers see of the version under way.

use super::check::{Missing, missing, problems};
use super::{reference, subject};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::policy::{self, Action, Decision, Subject};
use crate::viewer::Viewer;
use entities::practice::step::PracticeStep;
use entities::practice::version::PracticeVersion;
use entities::practice::{self, Practice};
use entities::value::{CountryCode, Noun, PracticeState};
use search::PracticeRecord;
use std::sync::Arc;

/// A version under way with what is wrong with it, what it does not say yet, and what was said of it.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The practice.
    pub practice: Practice,
    /// The version.
    pub version: PracticeVersion,
    /// What stands in the way of submitting it.
    pub problems: Vec<Problem>,
    /// What it does not say yet.
    pub missing: Vec<Missing>,
    /// The steps it went through, oldest first.
    pub steps: Vec<PracticeStep>,
}

impl Draft {
    pub(super) fn of(ctx: &Ctx, practice: Practice, version: PracticeVersion, steps: Vec<PracticeStep>) -> Self {
        let moment = ctx.moment();
        let country = CountryCode::parse(&practice.country);
        let problems = country
            .map(|country| problems(&version.content, country, moment.snapshot(), ctx.today()))
            .unwrap_or_default();
        let missing = missing(&version.content);
        let steps = steps.into_iter().filter(|step| step.version_id == version.id).collect();
        Self { practice, version, problems, missing, steps }
    }
}

/// What a viewer sees of a practice: at least one of the two.
#[derive(Debug, Clone)]
pub struct Seen {
    /// What was published.
    pub record: Option<Arc<PracticeRecord>>,
    /// The version under way.
    pub draft: Option<Draft>,
}

/// The reference of a practice by that reference or its global identity.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none of this name; whether the viewer may know of it is asked of what they do with it.
pub async fn reference_of(ctx: &Ctx, viewer: &Viewer, id: &str) -> Result<i32, DomainError> {
    if let Some(reference) = reference(id) {
        return Ok(reference);
    }
    viewer.signed_in()?;
    let identity = id.strip_prefix("practice:").unwrap_or(id).parse().map_err(|_| DomainError::NotFound)?;
    let found = practice::by_ids(&ctx.store, &[entities::id::PracticeId(identity)]).await?;
    found.first().map(|practice| practice.reference).ok_or(DomainError::NotFound)
}

/// Whether the version is on its way to be published, or was refused there.
pub(super) fn is_under_way(version: &PracticeVersion) -> bool {
    version.number.is_none()
}

/// The version that is under way, or the last that was refused where nothing was published.
pub(super) fn under_way(mut versions: Vec<PracticeVersion>) -> Option<PracticeVersion> {
    let id = open_one(&versions)?.id;
    let at = versions.iter().position(|version| version.id == id)?;
    Some(versions.swap_remove(at))
}

/// The same without taking it out.
pub(super) fn open_one(versions: &[PracticeVersion]) -> Option<&PracticeVersion> {
    let is_published = versions.iter().any(|version| version.number.is_some());
    let last = versions.iter().rfind(|version| is_under_way(version))?;
    (last.state != PracticeState::Refused || !is_published).then_some(last)
}

/// A practice by its reference or global identity.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none that the viewer may see.
pub async fn get(ctx: &Ctx, viewer: &Viewer, id: &str) -> Result<Seen, DomainError> {
    let moment = ctx.moment();
    let practices = &moment.snapshot().practices;
    let by_identity = id.strip_prefix("practice:").unwrap_or(id).parse().ok().map(entities::id::PracticeId);
    let record = match (reference(id), by_identity) {
        (Some(reference), _) => practices.by_reference(reference),
        (None, Some(identity)) => practices.by_id(identity),
        (None, None) => return Err(DomainError::NotFound),
    };
    let record = record.cloned();
    // Who is not signed in sees nothing else.
    if viewer.person().is_none() {
        return record.map(|record| Seen { record: Some(record), draft: None }).ok_or(DomainError::NotFound);
    }
    let stored = match (&record, reference(id), by_identity) {
        (Some(record), ..) => Some(record.practice.clone()),
        (None, Some(reference), _) => practice::by_reference(&ctx.store, reference).await?,
        (None, None, Some(identity)) => practice::by_ids(&ctx.store, &[identity]).await?.into_iter().next(),
        (None, None, None) => None,
    };
    let stored = stored.ok_or(DomainError::NotFound)?;
    let versions = practice::version::of(&ctx.store, &[stored.id]).await?;
    let draft = under_way(versions).filter(|version| sees(viewer, &stored, version));
    let draft = match draft {
        Some(version) => {
            let steps = practice::step::of(&ctx.store, &[stored.id]).await?;
            // What was published may be a moment older than the row.
            let fresh = practice::by_ids(&ctx.store, &[stored.id]).await?.into_iter().next().unwrap_or(stored);
            Some(Draft::of(ctx, fresh, version, steps))
        }
        None => None,
    };
    if record.is_none() && draft.is_none() {
        return Err(DomainError::NotFound);
    }
    Ok(Seen { record, draft })
}

fn allows(viewer: &Viewer, action: Action, subject: &Subject) -> bool {
    policy::decide(viewer, action, subject) == Decision::Allow
}

/// Whether the viewer may see a version that is under way.
pub(super) fn sees(viewer: &Viewer, practice: &Practice, version: &PracticeVersion) -> bool {
    let subject = subject(practice, Some(version), viewer, false);
    let is_written = matches!(version.state, PracticeState::Draft);
    // Until it is submitted it is its writers' own.
    if is_written { allows(viewer, Action::Draft, &subject) } else { allows(viewer, Action::ReadRequests, &subject) }
}

/// Whether the viewer may submit practices at all: for their own country.
pub fn may_submit(viewer: &Viewer) -> bool {
    let Some(country) = viewer.person().and_then(|person| person.country) else { return false };
    let own = viewer.person().map(|person| person.id);
    allows(viewer, Action::Draft, &Subject::hidden(Noun::Practice).of(country).owned_by(own))
}

/// Whether the viewer may write the next version of a practice.
pub fn may_write(viewer: &Viewer, practice: &Practice) -> bool {
    allows(viewer, Action::Draft, &subject(practice, None, viewer, false))
}

/// Whether the viewer may decide on a version at the national gate.
pub fn may_decide(viewer: &Viewer, practice: &Practice, version: &PracticeVersion) -> bool {
    allows(viewer, Action::Decide, &subject(practice, Some(version), viewer, false))
}

/// Whether the viewer may decide on a version for the programme.
pub fn may_review(viewer: &Viewer, practice: &Practice, version: &PracticeVersion) -> bool {
    allows(viewer, Action::Review, &subject(practice, Some(version), viewer, false))
}

/// Whether the viewer may say that a practice is still right.
pub fn may_confirm(viewer: &Viewer, practice: &Practice) -> bool {
    allows(viewer, Action::Confirm, &subject(practice, None, viewer, true))
}

/// Whether the viewer may take a practice out of the list.
pub fn may_archive(viewer: &Viewer, practice: &Practice) -> bool {
    allows(viewer, Action::Archive, &subject(practice, None, viewer, true))
}

/// Whether the viewer may state that somebody takes a practice up: for their own country.
pub fn may_state_uptake(viewer: &Viewer) -> bool {
    let Some(country) = viewer.person().and_then(|person| person.country) else { return false };
    allows(viewer, Action::StateUptake, &Subject::public(Noun::Practice).of(country))
}
