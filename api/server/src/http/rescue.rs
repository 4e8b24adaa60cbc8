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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::guarded;
    use crate::cli::{LogFormat, Place};
    use crate::http::limit::Limit;
    use axum::Router;
    use axum::body::{Body, to_bytes};
    use axum::extract::ConnectInfo;
    use axum::routing::get;
    use std::net::SocketAddr;
    use std::sync::Arc;
    use tower::ServiceExt;

    async fn defect() -> &'static str {
        panic!("a defect")
    }

    async fn asked(router: &Router, path: &str) -> (u16, String, String) {
        let from: SocketAddr = "192.0.2.1:4000".parse().expect("an address");
        let request = Request::get(path).extension(ConnectInfo(from)).body(Body::empty()).expect("a request");
        let response = router.clone().oneshot(request).await.expect("an answer");
        let header = |name: &str| {
            response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
        };
        let (status, id, again) = (response.status().as_u16(), header("x-request-id"), header("retry-after"));
        let body = to_bytes(response.into_body(), 1 << 20).await.expect("a body");
        let text = String::from_utf8_lossy(&body).into_owned();
        assert!(status < 400 || text.contains(&id), "{path}: the page names its request: {text}");
        (status, text, again)
    }

    #[tokio::test]
    async fn a_defect_and_too_many_requests_end_in_a_page_that_says_what_to_do() {
        let folder = tempfile::tempdir().expect("a folder");
        let data = folder.path().to_owned();
        let place = Place { data, database_url: None, signing_key: None, log_format: LogFormat::Text, log: None };
        let opened = crate::opened::open(&place).await.map_err(|failure| failure.0).expect("an empty directory");
        let limit = Limit::new(1).map(Arc::new);
        let app = App { ctx: opened.ctx.clone(), metrics: None, site: web::Site::default(), limit };
        let router = guarded(Router::new().route("/defect", get(defect)), app);
        let (status, text, _) = asked(&router, "/defect").await;
        assert_eq!(status, 500);
        assert!(text.contains("<h1>") && !text.contains("a defect"), "the panic's own words are not shown: {text}");
        let mut answers = Vec::new();
        for _ in 0..5 {
            answers.push(asked(&router, "/defect").await);
        }
        let (status, text, again) = answers.pop().expect("an answer");
        assert_eq!((status, again.as_str()), (429, "1"));
        assert!(text.contains("<h1>"), "{text}");
    }
}
