//! Who asks: decided once per request, for GraphQL and pages alike.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use domain::Viewer;

/// Puts the viewer into the request. Nobody can sign in yet, so everybody reads what is public.
pub(crate) async fn viewer(mut request: Request, next: Next) -> Response {
    request.extensions_mut().insert(Viewer::Anonymous);
    next.run(request).await
}
