//! What mutations answer with besides the thing: problems that were to be expected.

use crate::error::{Result, refuse};
use async_graphql::SimpleObject;
use domain::DomainError;

/// One thing wrong with an input.
#[derive(Debug, Clone, SimpleObject)]
pub(crate) struct Problem {
    /// Names of the input fields from the outside in; empty for the whole input.
    path: Vec<String>,
    /// Stable code, for example `UNKNOWN_COUNTRY`.
    code: String,
    /// What is wrong and what to do, in English.
    message: String,
}

impl From<domain::Problem> for Problem {
    fn from(problem: domain::Problem) -> Self {
        Self { path: problem.path, code: problem.code.to_owned(), message: problem.message.english.into_owned() }
    }
}

/// What came of an act: its result, or the problems of its input. Everything else is an error of the request.
pub(crate) fn outcome<T>(done: std::result::Result<T, DomainError>) -> Result<(Option<T>, Vec<Problem>)> {
    match done {
        Ok(value) => Ok((Some(value), Vec::new())),
        Err(DomainError::Invalid(problems)) => Ok((None, problems.0.into_iter().map(Problem::from).collect())),
        Err(error @ DomainError::Conflict) => {
            let problem = Problem {
                path: vec!["expectedVersion".to_owned()],
                code: error.meaning().code.to_owned(),
                message: "Somebody saved a newer version meanwhile; load it and try again.".to_owned(),
            };
            Ok((None, vec![problem]))
        }
        Err(error) => Err(refuse(error)),
    }
}
