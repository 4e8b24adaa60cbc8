//! National implementation profiles: drafted by a country's editors, published by its coordinators, read by everybody.

mod check;
mod compare;
mod confirm;
mod draft;
mod export;
mod fact;
mod get;
mod lifecycle;
mod list;
mod load;
mod map;
mod prefill;
mod publish;
mod readiness;

pub use check::{LONGEST, Missing, missing};
pub use compare::{Comparison, Difference, Row, compare, differences};
pub use confirm::{confirm, due_on, is_stale};
pub use draft::{Begin, Draft, Part, Saving, apply, discard, draft, last_version, save};
pub use export::{facts_table, map_table, readiness_table};
pub use fact::{About, Fact, Item, Section, Value, facts, label};
pub use get::{by_id, get, in_force, may_draft, may_publish, published_on, versions};
pub use lifecycle::{Step, next};
pub use list::{Filter, find};
pub use load::NewProfile;
pub(crate) use load::{loaded, rows};
pub use map::{Map, Question, Tile, TileValue, days, map};
pub use prefill::prefilled;
pub use publish::{publish, withdraw};
pub use readiness::{Asked, Cell, Matrix, Stand, readiness};

use crate::ctx::Recorded;
use crate::error::{DomainError, Problems};
use crate::policy::Subject;
use entities::profile::Profile;
use entities::value::{CountryCode, Noun};

/// What the policy decides about: the profile of a country, draft or published.
fn subject(country: CountryCode, is_public: bool) -> Subject {
    let subject = if is_public { Subject::public(Noun::Profile) } else { Subject::hidden(Noun::Profile) };
    subject.of(country)
}

/// A change row about a version.
fn recorded(profile: &Profile, country: CountryCode, action: &'static str, is_public: bool) -> Recorded {
    let label = match profile.number {
        entities::profile::DRAFT => format!("{country} draft"),
        number => format!("{country} version {number}"),
    };
    Recorded {
        noun: Noun::Profile,
        entity_id: profile.id.to_string(),
        label,
        country: Some(country),
        action,
        is_public,
        before: None,
    }
}

/// The country with a code in any of its forms.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_COUNTRY`.
pub fn country(code: &str, path: &[&str]) -> Result<CountryCode, DomainError> {
    let mut problems = Vec::new();
    let found = crate::institution::countries(&[code.to_owned()], path, &mut problems);
    found.first().copied().ok_or(DomainError::Invalid(Problems(problems)))
}
