//! Who may do what: one module, one decision.

mod action;
mod permit;
mod subject;

pub use action::Action;
pub use permit::Permit;
pub use subject::Subject;

use crate::error::DomainError;
use crate::viewer::Viewer;
use entities::Audience;

/// What the policy says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Go ahead.
    Allow,
    /// No; that the thing exists is public.
    Deny,
    /// No; that the thing exists is not public either.
    Hide,
}

/// Decides on facts alone: who asks, what for, about what.
pub fn decide(viewer: &Viewer, action: Action, subject: &Subject) -> Decision {
    match (viewer, action) {
        (_, Action::Read) if subject.is_public => Decision::Allow,
        (Viewer::Machine(_), Action::Read | Action::Load) => Decision::Allow,
        (Viewer::Anonymous, Action::Read) => Decision::Hide,
        (Viewer::Anonymous, Action::Load) => Decision::Deny,
    }
}

/// The entries a viewer may read (5-rules 13).
pub fn audience(viewer: &Viewer) -> Audience {
    match viewer {
        Viewer::Anonymous => Audience::Public,
        Viewer::Machine(_) => Audience::SignedIn,
    }
}

/// A permit for `action` on `subject`, the only key to a writing transaction.
///
/// # Errors
/// [`DomainError::Unauthenticated`] when signing in might help, [`DomainError::Forbidden`] or [`DomainError::NotFound`] otherwise.
pub fn require(viewer: &Viewer, action: Action, subject: &Subject) -> Result<Permit, DomainError> {
    match decide(viewer, action, subject) {
        Decision::Allow => Ok(Permit::new(viewer)),
        Decision::Hide => Err(DomainError::NotFound),
        Decision::Deny if *viewer == Viewer::Anonymous => Err(DomainError::Unauthenticated),
        Decision::Deny => Err(DomainError::Forbidden),
    }
}
