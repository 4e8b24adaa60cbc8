//! The key to a writing transaction.

use crate::viewer::Viewer;

/// Proof that the policy allowed an act. Only [`super::require`] makes one.
#[derive(Debug)]
pub struct Permit {
    actor: String,
}

impl Permit {
    pub(super) fn new(viewer: &Viewer) -> Self {
        Self { actor: viewer.actor() }
    }

    /// Who acts, as the change log names them.
    pub fn actor(&self) -> &str {
        &self.actor
    }
}
