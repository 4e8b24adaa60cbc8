//! What an answer looks like over HTTP: one table of status codes, one way to write a body.

use std::collections::BTreeMap;

use async_graphql::{Response as Answered, ServerError, Value};
use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
};
use serde::Serialize;

use super::{code, negotiate::Media};

/// How a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Executed; some fields may have failed.
    Executed,
    /// Well formed, but the document or its variables were refused before execution.
    Refused,
    /// No well-formed GraphQL request.
    Malformed,
    /// A mutation by GET.
    MutationByGet,
    /// A subscription without WebSocket.
    NeedsWebSocket,
    /// More bytes than the limit.
    TooLarge,
    /// Neither media type of ours is accepted.
    NotAcceptable,
    /// The body is no plain JSON.
    UnsupportedMedia,
    /// Neither GET nor POST.
    WrongMethod,
    /// A WebSocket from another origin.
    WrongOrigin,
    /// A resolver panicked.
    Panicked,
}

impl Outcome {
    /// The table of status codes. The drafts of "GraphQL over HTTP" still move (422 for a refused
    /// document, 294 for partial results): this is the one place to follow them.
    pub(super) fn status(self, media: Media) -> StatusCode {
        match (self, media) {
            (Self::Executed, _) | (Self::Refused, Media::Json) => StatusCode::OK,
            (Self::Refused, Media::GraphqlResponse) | (Self::Malformed | Self::NeedsWebSocket, _) => {
                StatusCode::BAD_REQUEST
            }
            (Self::MutationByGet | Self::WrongMethod, _) => StatusCode::METHOD_NOT_ALLOWED,
            (Self::TooLarge, _) => StatusCode::PAYLOAD_TOO_LARGE,
            (Self::NotAcceptable, _) => StatusCode::NOT_ACCEPTABLE,
            (Self::UnsupportedMedia, _) => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            (Self::WrongOrigin, _) => StatusCode::FORBIDDEN,
            (Self::Panicked, _) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The methods to name in `Allow`, for a refusal that is about the method.
    fn allow(self) -> Option<HeaderValue> {
        match self {
            Self::MutationByGet => Some(HeaderValue::from_static("POST")),
            Self::WrongMethod => Some(HeaderValue::from_static("GET,HEAD,POST")),
            _ => None,
        }
    }
}

/// The end of one operation.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) outcome: Outcome,
    pub(super) response: Answered,
}

impl Answer {
    /// A refusal with one error.
    pub(super) fn refused(outcome: Outcome, error: ServerError) -> Self {
        Self { outcome, response: Answered::from_errors(vec![error]) }
    }

    /// The name under which the operation is counted.
    pub(super) fn label(&self) -> &'static str {
        match self.outcome {
            Outcome::Executed if self.response.errors.is_empty() => "ok",
            Outcome::Executed => "partial",
            Outcome::Refused => "refused",
            Outcome::Panicked => "panicked",
            _ => "malformed",
        }
    }
}

/// The body of one operation. A refused request has no `data` entry at all.
#[derive(Serialize)]
pub(super) struct Written<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a Value>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [ServerError],
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    extensions: &'a BTreeMap<String, Value>,
}

impl<'a> Written<'a> {
    pub(super) fn new(answer: &'a Answer) -> Self {
        let Answered { data, errors, extensions, .. } = &answer.response;
        Self { data: (answer.outcome == Outcome::Executed).then_some(data), errors, extensions }
    }
}

/// The response to a single operation.
pub(super) fn one(answer: Answer, media: Media) -> Response<Body> {
    let mut response = write(answer.outcome, media, &Written::new(&answer));
    response.headers_mut().extend(answer.response.http_headers);
    response
}

/// The response to a batch: an array in the order of the operations. Its status is that of the batch,
/// which was executed, unless a resolver panicked.
pub(super) fn batch(answers: Vec<Answer>, media: Media) -> Response<Body> {
    let panicked = answers.iter().any(|answer| answer.outcome == Outcome::Panicked);
    let outcome = if panicked { Outcome::Panicked } else { Outcome::Executed };
    let written: Vec<_> = answers.iter().map(Written::new).collect();
    let mut response = write(outcome, media, &written);
    for answer in answers {
        response.headers_mut().extend(answer.response.http_headers);
    }
    response
}

/// The response to a request that never became an operation.
pub(super) fn refusal(outcome: Outcome, media: Media, error: ServerError) -> Response<Body> {
    metrics::counter!("graphql_requests_total", "outcome" => "malformed").increment(1);
    one(Answer::refused(outcome, error), media)
}

fn write(outcome: Outcome, media: Media, body: &impl Serialize) -> Response<Body> {
    let (status, bytes) = match serde_json::to_vec(body) {
        Ok(bytes) => (outcome.status(media), bytes),
        Err(error) => {
            tracing::error!(%error, "an answer could not be written as JSON");
            let answer = Answer::refused(Outcome::Panicked, code::internal(None));
            let bytes = serde_json::to_vec(&Written::new(&answer)).unwrap_or_default();
            (StatusCode::INTERNAL_SERVER_ERROR, bytes)
        }
    };
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, media.content_type());
    // The body depends on it, so a shared cache must look at it.
    headers.insert(header::VARY, HeaderValue::from_static("accept"));
    if let Some(allow) = outcome.allow() {
        headers.insert(header::ALLOW, allow);
    }
    response
}
