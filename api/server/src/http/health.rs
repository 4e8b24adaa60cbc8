//! Liveness, readiness, metrics and the printed schema.

use crate::app::App;
use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// Where the real directory is.
const NOTICE: &str = "This is a demonstration set, not the official repository. The official public directory of institutions is the \
     European Commission's EESSI public access service, https://ec.europa.eu/social/social-security-directory/";

/// `/healthz`: the process answers.
pub(crate) async fn alive(State(app): State<App>) -> impl IntoResponse {
    Json(json!({
        "status": "ok",
        "version": env!("CARGO_PKG_VERSION"),
        "dataset": "demonstration",
        "notice": NOTICE,
        "asOf": app.ctx.model.as_of().to_string(),
    }))
}

/// `/readyz`: the store answers and the index knows all of it.
pub(crate) async fn ready(State(app): State<App>) -> Response {
    let mut head = domain::change::head(&app.ctx).await;
    if head.is_err() {
        // A connection that went stale in the pool is no sign that the store is gone.
        head = domain::change::head(&app.ctx).await;
    }
    let state = match head {
        Err(_) => "the store does not answer",
        Ok(head) if app.ctx.model.as_of() < head => "the index is catching up",
        Ok(_) => return (StatusCode::OK, Json(json!({ "status": "ready" }))).into_response(),
    };
    (StatusCode::SERVICE_UNAVAILABLE, Json(json!({ "status": state }))).into_response()
}

/// `/metrics`: Prometheus text.
pub(crate) async fn metrics(State(app): State<App>) -> Response {
    let moment = app.ctx.moment();
    metrics::gauge!("directory_institutions").set(moment.snapshot().records().len() as f64);
    metrics::gauge!("directory_as_of").set(app.ctx.model.as_of().0 as f64);
    let text = app.metrics.as_ref().map(metrics_exporter_prometheus::PrometheusHandle::render).unwrap_or_default();
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text).into_response()
}

/// `/schema.graphql`: the printed schema.
pub(crate) async fn schema() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], graphql::sdl())
}
