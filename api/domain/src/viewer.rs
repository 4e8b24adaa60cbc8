//! Who asks.

use entities::id::{PersonId, SessionId};
use entities::value::{CountryCode, PersonRole, SessionKind};
use std::sync::Arc;

/// The one who asks or acts, decided once per request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Viewer {
    /// Nobody in particular: reads everything public.
    Anonymous,
    /// A job of ours, by name; it passes the same policy as people.
    Machine(&'static str),
    /// Somebody who is signed in.
    Person(Arc<SignedIn>),
}

/// Somebody with a session that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// Who it is.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// What they do.
    pub role: PersonRole,
    /// The country they work for; none for roles of no country.
    pub country: Option<CountryCode>,
    /// The session they came with; none for one who acts on the command line.
    pub session: Option<(SessionId, SessionKind)>,
}

impl Viewer {
    /// How the change log names this actor.
    pub fn actor(&self) -> String {
        match self {
            Self::Anonymous => "anonymous".to_owned(),
            Self::Machine(name) => format!("machine:{name}"),
            Self::Person(person) => format!("person:{}", person.id),
        }
    }

    /// The person, when it is one.
    pub fn person(&self) -> Option<&SignedIn> {
        match self {
            Self::Person(person) => Some(person),
            Self::Anonymous | Self::Machine(_) => None,
        }
    }

    /// The person; whoever is not signed in is asked to.
    ///
    /// # Errors
    /// [`crate::DomainError::Unauthenticated`].
    pub fn signed_in(&self) -> Result<&SignedIn, crate::DomainError> {
        self.person().ok_or(crate::DomainError::Unauthenticated)
    }
}
