//! The codes of errors that leave through this door, and the mapping of errors that come without one.

use async_graphql::{ErrorExtensionValues, PathSegment, Pos, ServerError, Value, parser};

pub(super) const BAD_REQUEST: &str = "BAD_REQUEST";
pub(super) const BAD_USER_INPUT: &str = "BAD_USER_INPUT";
pub(super) const BATCH_TOO_LARGE: &str = "BATCH_TOO_LARGE";
pub(super) const BODY_TOO_LARGE: &str = "BODY_TOO_LARGE";
pub(super) const FORBIDDEN: &str = "FORBIDDEN";
pub(super) const INTERNAL: &str = "INTERNAL";
pub(super) const METHOD_NOT_ALLOWED: &str = "METHOD_NOT_ALLOWED";
pub(super) const NOT_ACCEPTABLE: &str = "NOT_ACCEPTABLE";
pub(super) const OPERATION_NOT_FOUND: &str = "OPERATION_RESOLUTION_FAILURE";
pub(super) const PARSE_FAILED: &str = "GRAPHQL_PARSE_FAILED";
pub(super) const QUERY_TOO_DEEP: &str = "QUERY_TOO_DEEP";
pub(super) const QUERY_TOO_EXPENSIVE: &str = "QUERY_TOO_EXPENSIVE";
pub(super) const QUERY_TOO_LONG: &str = "QUERY_TOO_LONG";
pub(super) const SUBSCRIPTION_NEEDS_WEBSOCKET: &str = "SUBSCRIPTION_NEEDS_WEBSOCKET";
pub(super) const TOO_MANY_ALIASES: &str = "TOO_MANY_ALIASES";
pub(super) const TOO_MANY_DIRECTIVES: &str = "TOO_MANY_DIRECTIVES";
pub(super) const TOO_MANY_ROOT_FIELDS: &str = "TOO_MANY_ROOT_FIELDS";
pub(super) const TOO_MANY_SUBSCRIPTIONS: &str = "TOO_MANY_SUBSCRIPTIONS";
pub(super) const UNSUPPORTED_MEDIA_TYPE: &str = "UNSUPPORTED_MEDIA_TYPE";
pub(super) const VALIDATION_FAILED: &str = "GRAPHQL_VALIDATION_FAILED";

/// More errors than this tell nobody more, and a document of unknown fields would buy a long answer
/// with a short question.
const MOST_ERRORS: usize = 100;

const INTERNAL_MESSAGE: &str =
    "Something went wrong on our side. Please try again later; if it stays, tell us the request id.";

/// What async-graphql says when a value does not fit its type. It has no codes of its own.
const COERCION: [&str; 3] = ["Invalid value for argument", "Failed to parse \"", "Expected input type \""];

/// A new error with a code, without location and path.
pub(super) fn error(code: &str, message: impl Into<String>) -> ServerError {
    with_code(ServerError::new(message, None), code)
}

/// A new error with a code at a place of the document.
pub(super) fn error_at(code: &str, message: impl Into<String>, pos: Pos) -> ServerError {
    with_code(ServerError::new(message, Some(pos)), code)
}

/// The error of a document that cannot be read. The parser's own words draw the line of the document,
/// which may be as long as the body: only what was expected is kept.
pub(super) fn parse_failed(error: parser::Error) -> ServerError {
    let message = match &error {
        parser::Error::Syntax { message, start, .. } => {
            let why = message.rsplit_once("= ").map_or("unreadable", |(_, why)| why.trim());
            let why: String = why.chars().take(300).collect();
            format!("Syntax error in line {}, column {}: {why}", start.line, start.column)
        }
        parser::Error::RecursionLimitExceeded => return super::limits::nested_too_deeply(),
        other => other.to_string(),
    };
    let mut refused = ServerError::from(error);
    refused.message = message;
    with_code(refused, PARSE_FAILED)
}

/// Whether these errors refused the whole request before any field was resolved.
pub(super) fn refuses_request(data: &Value, errors: &[ServerError]) -> bool {
    *data == Value::Null && !errors.is_empty() && errors.iter().all(|error| error.path.is_empty())
}

/// Gives every error a code, hides what an error without one says, and adds the request id where it
/// helps to find the log line.
///
/// `refused` says that no field was resolved, so that an error without a code speaks of the document.
pub(super) fn tidy(errors: &mut Vec<ServerError>, refused: bool, request_id: Option<&str>) {
    errors.truncate(MOST_ERRORS);
    for error in errors {
        if code_of(error).is_none() {
            let code = guess(&error.message, refused);
            if code == INTERNAL {
                tracing::error!(message = %error.message, path = %readable(&error.path), request_id, "an error without a code left a resolver");
                INTERNAL_MESSAGE.clone_into(&mut error.message);
            }
            set(error, "code", code);
        }
        if let Some(id) = request_id
            && code_of(error) == Some(INTERNAL)
        {
            set(error, "requestId", id);
        }
    }
}

/// The answer to a panic: says nothing of what happened.
pub(super) fn internal(request_id: Option<&str>) -> ServerError {
    let mut error = error(INTERNAL, INTERNAL_MESSAGE);
    if let Some(id) = request_id {
        set(&mut error, "requestId", id);
    }
    error
}

/// The code of an error, if it has one.
pub(super) fn code_of(error: &ServerError) -> Option<&str> {
    match error.extensions.as_ref()?.get("code")? {
        Value::String(code) => Some(code),
        Value::Enum(code) => Some(code.as_str()),
        _ => None,
    }
}

fn guess(message: &str, refused: bool) -> &'static str {
    let variable_without_value = message.starts_with("Variable ") && message.ends_with(" is not defined.");
    if variable_without_value || COERCION.iter().any(|start| message.starts_with(start)) {
        BAD_USER_INPUT
    } else if !refused {
        INTERNAL
    } else if message.starts_with("The recursion depth of the query") {
        QUERY_TOO_DEEP
    } else {
        VALIDATION_FAILED
    }
}

fn with_code(mut error: ServerError, code: &str) -> ServerError {
    set(&mut error, "code", code);
    error
}

fn set(error: &mut ServerError, name: &str, value: &str) {
    error.extensions.get_or_insert_with(ErrorExtensionValues::default).set(name, value);
}

fn readable(path: &[PathSegment]) -> String {
    let parts: Vec<String> = path
        .iter()
        .map(|part| match part {
            PathSegment::Field(name) => name.clone(),
            PathSegment::Index(index) => index.to_string(),
        })
        .collect();
    parts.join(".")
}
