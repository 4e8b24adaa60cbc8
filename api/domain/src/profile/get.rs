//! One version of a country's profile: of today, of a day, by its number.

use super::subject;
use crate::clock::brussels_day;
use crate::ctx::Ctx;
use crate::policy::{self, Action, Decision};
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::id::ProfileId;
use entities::profile::Profile;
use entities::value::{CountryCode, ProfileState};
use search::Profiles;
use std::sync::Arc;

/// The civil day in Brussels on which a version came into force.
pub fn published_on(profile: &Profile) -> Option<NaiveDate> {
    profile.published_at.map(brussels_day)
}

/// The version that was in force at the end of a day. One that was taken back since was never there.
pub fn in_force(profiles: &Profiles, country: CountryCode, on: NaiveDate) -> Option<&Arc<Profile>> {
    profiles.of(country).iter().rev().find(|profile| {
        profile.state != ProfileState::Withdrawn
            && published_on(profile).is_some_and(|day| day <= on)
            && profile.superseded_at.map(brussels_day).is_none_or(|day| day > on)
    })
}

/// Whether the viewer may write the profile of a country.
pub fn may_draft(viewer: &Viewer, country: CountryCode) -> bool {
    policy::decide(viewer, Action::Draft, &subject(country, false)) == Decision::Allow
}

/// Whether the viewer may publish and withdraw the profile of a country.
pub fn may_publish(viewer: &Viewer, country: CountryCode) -> bool {
    policy::decide(viewer, Action::Publish, &subject(country, true)) == Decision::Allow
}

/// A version by its number, or the one in force. What was taken back is seen by those who write it only.
pub fn get(ctx: &Ctx, viewer: &Viewer, country: CountryCode, number: Option<i32>) -> Option<Arc<Profile>> {
    let moment = ctx.moment();
    let profiles = &moment.snapshot().profiles;
    let found = match number {
        None => profiles.current(country),
        Some(number) => profiles.of(country).iter().find(|profile| profile.number == number),
    };
    found.filter(|profile| profile.state != ProfileState::Withdrawn || may_draft(viewer, country)).cloned()
}

/// A published version by its identity, seen as by [`get`].
pub fn by_id(ctx: &Ctx, viewer: &Viewer, id: ProfileId) -> Option<Arc<Profile>> {
    let moment = ctx.moment();
    let found = moment.snapshot().profiles.all().find(|profile| profile.id == id)?;
    get(ctx, viewer, CountryCode::parse(&found.country).ok()?, Some(found.number))
}

/// Every version of a country that was ever published, the latest first; of one that was taken back only that it was, and why, is for
/// everybody.
pub fn versions(ctx: &Ctx, country: CountryCode) -> Vec<Arc<Profile>> {
    ctx.moment().snapshot().profiles.of(country).iter().rev().cloned().collect()
}
