//! What something is done to, as facts.

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
}
