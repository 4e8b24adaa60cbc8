//! What can be done.

/// What somebody wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// See it.
    Read,
    /// Load a whole directory into an empty store.
    Load,
}

impl Action {
    /// Every action, for the matrix.
    pub const ALL: &'static [Self] = &[Self::Read, Self::Load];
}
