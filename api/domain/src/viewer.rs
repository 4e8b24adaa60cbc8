//! Who asks.

/// The one who asks or acts, decided once per request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Viewer {
    /// Nobody in particular: reads everything public.
    Anonymous,
    /// A job of ours, by name; it passes the same policy as people.
    Machine(&'static str),
}

impl Viewer {
    /// How the change log names this actor.
    pub fn actor(&self) -> String {
        match self {
            Self::Anonymous => "anonymous".to_owned(),
            Self::Machine(name) => format!("machine:{name}"),
        }
    }
}
