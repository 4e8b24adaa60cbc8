//! No request ends without an answer that says something: not after a panic, not after a handler that takes too long.

use crate::app::App;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::DomainError;
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

/// Longest time an answer may take to begin.
const LONGEST: Duration = Duration::from_secs(30);

/// Runs the request; a page of ours says what went wrong, with the number of the request.
pub(crate) async fn rescue(State(app): State<App>, request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    let kept = head.clone();
    // What a handler that panicked leaves behind is dropped with it; nothing here is shared but behind locks.
    let running = AssertUnwindSafe(next.run(Request::from_parts(head, body))).catch_unwind();
    match tokio::time::timeout(LONGEST, running).await {
        Ok(Ok(response)) => response,
        Ok(Err(_)) => {
            tracing::error!("a handler panicked");
            told(&app, &kept, DomainError::Internal)
        }
        Err(_) => {
            tracing::error!("a handler took too long");
            told(&app, &kept, DomainError::Unavailable)
        }
    }
}

/// An error as a page, or in one line for programs.
pub(crate) fn told(app: &App, head: &Parts, error: DomainError) -> Response {
    let path = head.uri.path();
    let is_page = !["/graphql", "/healthz", "/readyz", "/metrics", "/schema.graphql"].contains(&path);
    if is_page {
        return web::error_page(&app.web(), head, error);
    }
    let meaning = error.meaning();
    let status = StatusCode::from_u16(meaning.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, format!("{error}\n")).into_response()
}
