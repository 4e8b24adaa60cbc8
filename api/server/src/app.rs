//! The whole router: GraphQL, pages, health and metrics behind the same layers. Tests call it in process.

use crate::http::limit::{Limit, limit};
use crate::http::{authenticate, headers, health, observe, rescue};
use axum::Router;
use axum::extract::ConnectInfo;
use axum::http::request::Parts;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use domain::{Ctx, Viewer};
use graphql::http::{Door, DoorError, Limits, RequestData};
use metrics_exporter_prometheus::PrometheusHandle;
use std::net::SocketAddr;
use std::sync::Arc;
use tower_http::compression::CompressionLayer;

/// What the router needs.
#[derive(Clone, Debug)]
pub struct App {
    /// The environment of all verbs.
    pub ctx: Ctx,
    /// Figures for `/metrics`; none in tests.
    pub metrics: Option<PrometheusHandle>,
    /// Where the pages are and who runs them.
    pub site: web::Site,
    /// How many requests one address may send; none: as many as it likes.
    pub limit: Option<Arc<Limit>>,
}

impl App {
    pub(crate) fn web(&self) -> web::Web {
        web::Web { ctx: self.ctx.clone(), site: self.site.clone() }
    }
}

/// The router of the whole service.
///
/// # Errors
/// [`DoorError`] when the schema and its limits do not fit: a defect, found at start.
pub fn router(app: App) -> Result<Router, DoorError> {
    let (connected, renewed) = (app.ctx.clone(), app.ctx.clone());
    let door = Door::new(graphql::schema(app.ctx.clone()), limits(), request_data)?
        .with_connection(move |parts, payload| authenticate::connect(connected.clone(), parts, payload))
        .with_renewal(move |parts| authenticate::renew(renewed.clone(), parts));
    let router = Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(health::metrics))
        .route("/schema.graphql", get(health::schema))
        .with_state(app.clone())
        .merge(graphql::http::router(door))
        .merge(web::router(app.web()));
    Ok(guarded(router, app))
}

/// The layers around every request, the outermost last.
pub(crate) fn guarded(router: Router, app: App) -> Router {
    router
        .layer(from_fn_with_state(app.clone(), authenticate::viewer))
        .layer(from_fn_with_state(app.clone(), rescue::rescue))
        .layer(from_fn_with_state(app.clone(), limit))
        .layer(CompressionLayer::new())
        .layer(from_fn(headers::secure))
        .layer(from_fn_with_state(app, observe::request))
}

/// The usual limits, with the true length of lists that have no pages.
fn limits() -> Limits {
    Limits {
        lists: vec![
            ("Query.countries", 32),
            ("Query.sectors", 9),
            ("Query.bucs", 99),
            ("Query.seds", 272),
            ("Query.upcomingChanges", 300),
            ("UpcomingChange.competences", 3),
            ("Institution.names", 4),
            ("Institution.functions", 2),
            ("Institution.areas", 3),
            ("Institution.addresses", 1),
            ("Institution.successors", 2),
            ("Institution.predecessors", 2),
            ("Institution.routedBy", 1),
        ],
        ..Limits::default()
    }
}

/// What resolvers find in their context: who asks, and from where.
fn request_data(parts: &Parts) -> RequestData {
    let mut data = RequestData::default();
    data.insert(graphql::Address(parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip())));
    data.insert(parts.extensions.get::<Viewer>().cloned().unwrap_or(Viewer::Anonymous));
    data
}
