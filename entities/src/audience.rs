//! For whom a read is answered. Decided by `domain::policy`, respected by every floor below.

/// Which entries a reader may see (5-rules 13: entries that are not public are visible to any signed-in person).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// Everybody: public entries only.
    Public,
    /// A signed-in person or a machine of ours: public and non-public entries.
    SignedIn,
}

impl Audience {
    /// True when this audience may see an entry whose public flag is `is_public`.
    pub fn sees(self, is_public: bool) -> bool {
        is_public || self == Self::SignedIn
    }
}
