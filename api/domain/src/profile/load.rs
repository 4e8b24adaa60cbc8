//! Profiles of the bundled set: written into an empty store with everything else.

use crate::clock::noon;
use crate::ctx::{Ctx, Recorded};
use chrono::NaiveDate;
use entities::id::ProfileId;
use entities::profile::Profile;
use entities::value::{CountryCode, ProfileContent, ProfileState};

/// A version of the bundled set.
#[derive(Debug, Clone)]
pub struct NewProfile {
    /// Its country.
    pub country: CountryCode,
    /// The civil day in Brussels on which it came into force.
    pub published_on: NaiveDate,
    /// What was new in it.
    pub summary: String,
    /// What it says.
    pub content: ProfileContent,
}

/// The versions as rows: numbered by country, the last one in force.
pub(crate) fn rows(ctx: &Ctx, profiles: Vec<NewProfile>) -> Vec<Profile> {
    let mut rows: Vec<Profile> = Vec::with_capacity(profiles.len());
    for new in profiles {
        let at = noon(new.published_on);
        let number = match rows.last_mut().filter(|last| last.country == new.country.as_str()) {
            Some(last) => {
                last.state = ProfileState::Superseded;
                last.superseded_at = Some(at);
                last.number + 1
            }
            None => 1,
        };
        rows.push(Profile {
            id: ProfileId(ctx.ids.next()),
            country: new.country.to_string(),
            number,
            state: ProfileState::Published,
            content: new.content,
            summary: new.summary,
            based_on: (number > 1).then_some(number - 1),
            drafted_by: None,
            saved_by: None,
            saved_at: at,
            published_by: None,
            published_at: Some(at),
            superseded_at: None,
            withdrawn_by: None,
            withdrawn_at: None,
            withdrawal_reason: None,
            confirmed_on: Some(new.published_on),
            is_demonstration: true,
            version: 1,
        });
    }
    rows
}

/// The change row of a bundled version.
pub(crate) fn loaded(profile: &Profile) -> Option<Recorded> {
    let country = CountryCode::parse(&profile.country).ok()?;
    Some(super::recorded(profile, country, "LOADED", true))
}
