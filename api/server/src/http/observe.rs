//! Request ids, one log line and two figures per request.

use crate::app::App;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderName, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// A proxy's id is kept when it is short and plain; otherwise the request gets one of ours.
fn given(request: &Request) -> Option<HeaderValue> {
    let value = request.headers().get(&REQUEST_ID)?;
    let plain = |b: &u8| b.is_ascii_alphanumeric() || *b == b'-';
    (!value.is_empty() && value.len() <= 64 && value.as_bytes().iter().all(plain)).then(|| value.clone())
}

/// Gives the request an id, times it, logs it, counts it.
pub(crate) async fn request(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let start = Instant::now();
    let id = given(&request)
        .or_else(|| HeaderValue::from_str(&app.ctx.ids.next().to_string()).ok())
        .unwrap_or_else(|| HeaderValue::from_static("unknown"));
    request.headers_mut().insert(REQUEST_ID, id.clone());
    // A label for each word that somebody invents would never be forgotten.
    let known = [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE, Method::OPTIONS, Method::PATCH];
    let method = known.iter().find(|known| *known == request.method()).map_or("other", Method::as_str).to_owned();
    let route = request.extensions().get::<MatchedPath>().map_or("other", MatchedPath::as_str).to_owned();
    let mut response = next.run(request).await;
    response.headers_mut().insert(REQUEST_ID, id.clone());
    let seconds = start.elapsed().as_secs_f64();
    let status = response.status().as_u16();
    metrics::counter!("http_requests_total", "method" => method.clone(), "route" => route.clone(), "status" => status.to_string())
        .increment(1);
    metrics::histogram!("http_request_seconds", "route" => route.clone()).record(seconds);
    let id = id.to_str().unwrap_or_default();
    if status >= 500 {
        tracing::error!(%method, route, status, seconds, request_id = id, "request");
    } else {
        tracing::info!(%method, route, status, seconds, request_id = id, "request");
    }
    response
}
