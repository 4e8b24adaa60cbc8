//! What something is done to, as facts.

use entities::id::PersonId;
use entities::value::{CountryCode, Noun};

/// The thing an action is about: facts, no rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject {
    /// What sort of thing.
    pub noun: Noun,
    /// Its country; none when it belongs to all.
    pub country: Option<CountryCode>,
    /// Whether everybody may know it.
    pub is_public: bool,
    /// Whose it is: who proposed a change, whose account it is.
    pub owner: Option<PersonId>,
    /// A country that is asked to host it: of several that of whoever asks; none where none is asked.
    pub host: Option<CountryCode>,
}

impl Subject {
    /// Something that everybody may know, of no country and nobody's.
    pub fn public(noun: Noun) -> Self {
        Self { noun, country: None, is_public: true, owner: None, host: None }
    }

    /// Something that not everybody may know.
    pub fn hidden(noun: Noun) -> Self {
        Self { is_public: false, ..Self::public(noun) }
    }

    /// The same thing of a country.
    #[must_use]
    pub fn of(self, country: CountryCode) -> Self {
        Self { country: Some(country), ..self }
    }

    /// The same thing, to be hosted by a country.
    #[must_use]
    pub fn hosted_by(self, host: Option<CountryCode>) -> Self {
        Self { host, ..self }
    }

    /// The same thing of a person.
    #[must_use]
    pub fn owned_by(self, owner: Option<PersonId>) -> Self {
        Self { owner, ..self }
    }
}
