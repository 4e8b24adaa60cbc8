//! Who may do what: one module, one decision.

mod action;
mod permit;
mod subject;

pub use action::Action;
pub use permit::Permit;
pub use subject::Subject;

use crate::error::DomainError;
use crate::viewer::{SignedIn, Viewer};
use entities::Audience;
use entities::value::{Noun, PersonRole};

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
    let allowed = match viewer {
        Viewer::Machine(_) => {
            !matches!(action, Action::Propose | Action::Decide | Action::OwnAccount | Action::Publish)
        }
        Viewer::Anonymous => match action {
            Action::Read => subject.is_public,
            Action::SignIn => true,
            _ => false,
        },
        Viewer::Person(person) => by_person(person, action, subject),
    };
    if allowed {
        Decision::Allow
    } else if is_hidden(viewer, action, subject) {
        Decision::Hide
    } else {
        Decision::Deny
    }
}

fn by_person(person: &SignedIn, action: Action, subject: &Subject) -> bool {
    use PersonRole::{Administrator, NationalCoordinator, NationalEditor};
    let role = person.role;
    // What belongs to no country is nobody's own country's.
    let is_own_country = subject.country.is_some() && subject.country == person.country;
    let is_own = subject.owner == Some(person.id);
    match action {
        Action::Read | Action::SignIn => true,
        Action::OwnAccount => is_own,
        Action::ReadPeople => is_own || role == Administrator,
        // Nobody changes their own role or closes the account they act with.
        Action::ManagePeople => role == Administrator && !is_own,
        Action::ReadRequests => {
            role == Administrator || (is_own_country && matches!(role, NationalEditor | NationalCoordinator))
        }
        // A country's profile is the country's own word.
        Action::Draft if subject.noun == Noun::Profile => {
            is_own_country && matches!(role, NationalEditor | NationalCoordinator)
        }
        Action::Publish => is_own_country && role == NationalCoordinator,
        Action::Draft | Action::Propose => {
            role == Administrator || (is_own_country && matches!(role, NationalEditor | NationalCoordinator))
        }
        // A second person of the same country: whoever proposed it is the first.
        Action::Decide => role == NationalCoordinator && is_own_country && !is_own,
        Action::Confirm => is_own_country && matches!(role, NationalEditor | NationalCoordinator),
        Action::ApplyNow | Action::Audit => role == Administrator,
        Action::Load | Action::Erase => false,
    }
}

/// Whether a refusal must not tell that the thing exists: to those who may not even see it.
fn is_hidden(viewer: &Viewer, action: Action, subject: &Subject) -> bool {
    match viewer {
        // Who is not signed in is told to sign in, which tells nothing.
        Viewer::Anonymous => action == Action::Read,
        Viewer::Machine(_) => false,
        Viewer::Person(person) => {
            let seeing = match action {
                Action::OwnAccount | Action::ReadPeople | Action::ManagePeople => Action::ReadPeople,
                Action::ReadRequests | Action::Draft | Action::Propose | Action::Decide | Action::ApplyNow => {
                    Action::ReadRequests
                }
                Action::Read
                | Action::SignIn
                | Action::Load
                | Action::Erase
                | Action::Audit
                | Action::Confirm
                | Action::Publish => {
                    return false;
                }
            };
            !subject.is_public && !by_person(person, seeing, subject)
        }
    }
}

/// The entries a viewer may read (5-rules 13).
pub fn audience(viewer: &Viewer) -> Audience {
    match viewer {
        Viewer::Anonymous => Audience::Public,
        Viewer::Machine(_) | Viewer::Person(_) => Audience::SignedIn,
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
