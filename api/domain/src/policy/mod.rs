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
        Viewer::Machine(_) => !is_for_people(action),
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

/// What only a person can do: decisions, and what is said in somebody's name.
fn is_for_people(action: Action) -> bool {
    matches!(
        action,
        Action::Propose
            | Action::Decide
            | Action::Review
            | Action::OwnAccount
            | Action::Publish
            | Action::Archive
            | Action::StateUptake
            | Action::Ask
            | Action::FollowUp
            | Action::Answer
            | Action::Assign
            | Action::Close
            | Action::Rate
            | Action::RunTraining
            | Action::Nominate
            | Action::Endorse
            | Action::Decline
            | Action::Withdraw
            | Action::GiveFeedback
            | Action::Host
            | Action::Comment
            | Action::StateHosting
    )
}

fn by_person(person: &SignedIn, action: Action, subject: &Subject) -> bool {
    use PersonRole::{Administrator, NationalCoordinator, NationalEditor, ProgrammeOfficer};
    let role = person.role;
    // What belongs to no country is nobody's own country's.
    let is_own_country = subject.country.is_some() && subject.country == person.country;
    let is_own = subject.owner == Some(person.id);
    let is_host = subject.host.is_some() && subject.host == person.country;
    match action {
        Action::Read | Action::SignIn => true,
        Action::OwnAccount | Action::Ask | Action::FollowUp | Action::GiveFeedback => is_own,
        Action::ReadPeople => is_own || role == Administrator,
        // Nobody changes their own role or closes the account they act with.
        Action::ManagePeople => role == Administrator && !is_own,
        // A practice on its way: its writers, its country's editors, and the programme, which will decide on it.
        Action::ReadRequests if subject.noun == Noun::Practice => {
            is_own
                || matches!(role, ProgrammeOfficer | Administrator)
                || (is_own_country && matches!(role, NationalEditor | NationalCoordinator))
        }
        // Every official writes practices of their country; its editors mend each other's.
        Action::Draft | Action::Propose if subject.noun == Noun::Practice => {
            is_own_country && (is_own || matches!(role, NationalEditor | NationalCoordinator))
        }
        Action::Confirm if subject.noun == Noun::Practice => {
            is_own_country && (is_own || matches!(role, NationalEditor | NationalCoordinator))
        }
        // Who wrote it decides at neither gate.
        Action::Review => role == ProgrammeOfficer && !is_own,
        // Nobody answers their own question, nor reads what others note about it.
        Action::Answer => !is_own && (role == ProgrammeOfficer || (is_own_country && role == NationalCoordinator)),
        Action::Archive | Action::Assign | Action::Decline => {
            role == ProgrammeOfficer || (is_own_country && role == NationalCoordinator)
        }
        Action::StateUptake | Action::Nominate => is_own_country && role.is_national(),
        // A question: whoever asked it, the programme, and the coordinator of the country that is to answer it.
        Action::ReadRequests if subject.noun == Noun::Question => {
            is_own
                || matches!(role, ProgrammeOfficer | Administrator)
                || (is_own_country && role == NationalCoordinator)
        }
        Action::Close => is_own || role == ProgrammeOfficer || (is_own_country && role == NationalCoordinator),
        Action::Rate => subject.is_public || is_own,
        Action::RunTraining => role == ProgrammeOfficer,
        Action::Withdraw => is_own || (is_own_country && role == NationalCoordinator),
        // A draft is the programme's; a nomination is seen by whoever is nominated or nominated, their country's coordinator and the programme.
        Action::ReadRequests if subject.noun == Noun::Training => {
            is_own || role == ProgrammeOfficer || (is_own_country && role == NationalCoordinator)
        }
        // A request for a visit: the requester's country, those of its hosts, and the programme (1-domain, Visit request).
        Action::ReadRequests | Action::Comment if subject.noun == Noun::Visit => {
            is_own || role == ProgrammeOfficer || (role.is_national() && (is_own_country || is_host))
        }
        Action::Host => is_host && role == NationalCoordinator,
        Action::ReadRequests => {
            role == Administrator || (is_own_country && matches!(role, NationalEditor | NationalCoordinator))
        }
        // A country's profile is the country's own word.
        Action::Draft if subject.noun == Noun::Profile => {
            is_own_country && matches!(role, NationalEditor | NationalCoordinator)
        }
        // Every official asks for visits in the name of their country.
        Action::Draft if subject.noun == Noun::Visit => is_own && is_own_country && role.is_national(),
        Action::Publish | Action::Endorse | Action::StateHosting => is_own_country && role == NationalCoordinator,
        Action::Draft | Action::Propose => {
            role == Administrator || (is_own_country && matches!(role, NationalEditor | NationalCoordinator))
        }
        // A second person of the same country: whoever proposed it is the first.
        Action::Decide => role == NationalCoordinator && is_own_country && !is_own,
        Action::Confirm => is_own_country && matches!(role, NationalEditor | NationalCoordinator),
        Action::ApplyNow | Action::Audit => role == Administrator,
        Action::Load | Action::Erase | Action::Expire | Action::SendMail | Action::Comment => false,
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
                Action::ReadRequests
                | Action::Draft
                | Action::Propose
                | Action::Decide
                | Action::Review
                | Action::FollowUp
                | Action::Answer
                | Action::Assign
                | Action::Close
                | Action::Rate
                | Action::RunTraining
                | Action::Endorse
                | Action::Decline
                | Action::Withdraw
                | Action::GiveFeedback
                | Action::Host
                | Action::Comment
                | Action::ApplyNow => Action::ReadRequests,
                Action::Read
                | Action::SignIn
                | Action::Load
                | Action::Erase
                | Action::Audit
                | Action::Confirm
                | Action::Publish
                | Action::Archive
                | Action::StateUptake
                | Action::Ask
                | Action::Nominate
                | Action::StateHosting
                | Action::Expire
                | Action::SendMail => return false,
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
