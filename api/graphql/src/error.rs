//! Domain errors as GraphQL errors.

use async_graphql::{Error, ErrorExtensions, Value, indexmap::IndexMap};
use domain::DomainError;

/// What resolvers return.
pub(crate) type Result<T> = std::result::Result<T, Error>;

/// The error as it leaves: an English message, `extensions.code`, and for wrong input `extensions.problems` with path, code and message.
pub(crate) fn refuse(error: DomainError) -> Error {
    let meaning = error.meaning();
    let refused = Error::new(error.to_string());
    refused.extend_with(|_, extensions| {
        extensions.set("code", meaning.code);
        if let DomainError::Invalid(problems) = &error {
            let list = problems.0.iter().map(|problem| {
                let path = problem.path.iter().map(|part| Value::from(part.as_str())).collect();
                Value::Object(IndexMap::from_iter([
                    (async_graphql::Name::new("path"), Value::List(path)),
                    (async_graphql::Name::new("code"), Value::from(problem.code)),
                    (async_graphql::Name::new("message"), Value::from(problem.message.english.to_string())),
                ]))
            });
            extensions.set("problems", Value::List(list.collect()));
        }
    })
}
