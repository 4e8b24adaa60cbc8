//! Everything a request can end in, and the one table that says what each means outside.

use crate::message::Message;
use entities::DbError;
use search::SearchError;
use std::time::Duration;

/// One thing wrong with an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where: the names of input fields from the outside in, empty for the whole input.
    pub path: Vec<String>,
    /// Stable code, for example `UNKNOWN_COUNTRY`.
    pub code: &'static str,
    /// What is wrong and what to do.
    pub message: Message,
}

impl Problem {
    /// A problem with the field at `path`.
    pub fn at(path: &[&str], code: &'static str, message: Message) -> Self {
        Self { path: path.iter().map(|&part| part.to_owned()).collect(), code, message }
    }
}

/// All problems of an input, at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl std::fmt::Display for Problems {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (at, problem) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str(" ")?;
            }
            f.write_str(&problem.message.english)?;
        }
        Ok(())
    }
}

impl From<Problem> for DomainError {
    fn from(problem: Problem) -> Self {
        Self::Invalid(Problems(vec![problem]))
    }
}

/// How a request can fail.
#[derive(Debug, thiserror::Error)]
pub enum DomainError {
    /// Nobody is signed in and the act needs somebody.
    #[error("sign in first")]
    Unauthenticated,
    /// The one who asks may not do this.
    #[error("you may not do this")]
    Forbidden,
    /// There is no such thing, or its existence is not public.
    #[error("there is no such thing")]
    NotFound,
    /// Somebody saved a newer version.
    #[error("somebody saved a newer version meanwhile; load it and try again")]
    Conflict,
    /// The input is wrong.
    #[error("{0}")]
    Invalid(Problems),
    /// Too many requests.
    #[error("too many requests; try again in {} seconds", .0.as_secs().max(1))]
    RateLimited(Duration),
    /// Something we depend on does not answer now.
    #[error("the service is busy; try again in a moment")]
    Unavailable,
    /// A defect of ours; the cause is in the log only.
    #[error("something went wrong on our side; it was recorded")]
    Internal,
}

/// What an error means outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning {
    /// Stable code of the contract.
    pub code: &'static str,
    /// HTTP status.
    pub status: u16,
    /// Key of the text for people.
    pub message: &'static str,
    /// Whether it is logged as an error of ours.
    pub is_ours: bool,
}

impl DomainError {
    /// The table: code, HTTP status, message key, log level.
    pub fn meaning(&self) -> Meaning {
        let (code, status, message, is_ours) = match self {
            Self::Unauthenticated => ("UNAUTHENTICATED", 401, "error-unauthenticated", false),
            Self::Forbidden => ("FORBIDDEN", 403, "error-forbidden", false),
            Self::NotFound => ("NOT_FOUND", 404, "error-not-found", false),
            Self::Conflict => ("CONFLICT", 409, "error-conflict", false),
            Self::Invalid(problems) => {
                (problems.0.first().map_or("INVALID", |problem| problem.code), 422, "error-invalid", false)
            }
            Self::RateLimited(_) => ("RATE_LIMITED", 429, "error-rate-limited", false),
            Self::Unavailable => ("UNAVAILABLE", 503, "error-unavailable", true),
            Self::Internal => ("INTERNAL", 500, "error-internal", true),
        };
        Meaning { code, status, message, is_ours }
    }
}

impl From<DbError> for DomainError {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Conflict => Self::Conflict,
            DbError::Unavailable(cause) => {
                tracing::warn!(%cause, "the store cannot be reached");
                Self::Unavailable
            }
            other => {
                tracing::error!(error = ?other, "the store answered with an error");
                Self::Internal
            }
        }
    }
}

impl From<SearchError> for DomainError {
    fn from(error: SearchError) -> Self {
        match error {
            SearchError::Store(error) => error.into(),
            other => {
                tracing::error!(error = ?other, "the read model answered with an error");
                Self::Internal
            }
        }
    }
}
