//! Security headers of every answer.

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// Pages load their own files only; nothing may be inlined, framed or sent elsewhere.
const PAGES: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The GraphQL explorer's editor positions its lines by style attributes.
const EXPLORER: &str = "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data:; \
     font-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const ALWAYS: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()"),
];

/// Adds the headers where the handler did not set its own.
pub(crate) async fn secure(request: Request, next: Next) -> Response {
    let policy = if request.uri().path().starts_with("/graphiql") { EXPLORER } else { PAGES };
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    // A page that says by itself who may frame it is not denied to them by the older header.
    let is_framed = headers
        .get(header::CONTENT_SECURITY_POLICY)
        .is_some_and(|own| own.to_str().is_ok_and(|own| own.contains("frame-ancestors *")));
    for (name, value) in ALWAYS.into_iter().filter(|(name, _)| !(is_framed && *name == header::X_FRAME_OPTIONS)) {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(policy));
    response
}
