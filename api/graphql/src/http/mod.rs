//! The HTTP door around the schema: GraphQL over HTTP and over WebSocket at `/graphql`.
//!
//! [`router`] is all that a server mounts. A request passes, in this order: media types
//! (`negotiate`), its parameters (`request`), the document from the cache or measured anew
//! (`cache`, `lexer`, `document`), the limits and the cost (`limits`, `cost`, `plan`), execution
//! (`run`), and the table of status codes (`respond`). `socket` speaks `graphql-transport-ws` with the
//! same limits.
//!
//! Nothing here is an async-graphql extension: a single one switches on hooks around every field.

mod cache;
mod code;
mod complete;
mod cost;
mod document;
mod lexer;
mod limits;
mod negotiate;
mod plan;
mod request;
mod respond;
mod run;
mod socket;
#[cfg(test)]
mod tests;

use std::{fmt, sync::Arc};

use async_graphql::{Data, ObjectType, Schema, SubscriptionType};
use axum::{
    Router,
    body::{Body, Bytes},
    extract::State,
    http::{HeaderMap, Request, Response, header, request::Parts},
    routing::get,
};
use futures_util::future::BoxFuture;
use http_body_util::{BodyExt, LengthLimitError, Limited};

pub use limits::Limits;
use negotiate::Media;
use request::Incoming;
use respond::Outcome;
use run::{Gate, Way};

/// Values that resolvers of one operation find in their context.
pub type RequestData = Data;

/// Makes the values for one operation from the head of its request.
type DataHook = Arc<dyn Fn(&Parts) -> RequestData + Send + Sync>;
type OriginHook = Arc<dyn Fn(&Parts) -> bool + Send + Sync>;
type RenewHook = Arc<dyn Fn(Parts) -> BoxFuture<'static, Result<Parts, String>> + Send + Sync>;
type ConnectHook = Arc<dyn Fn(Parts, serde_json::Value) -> BoxFuture<'static, Result<Parts, String>> + Send + Sync>;

/// Why a door cannot be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DoorError {
    /// The schema's own description cannot be parsed, so its fields have no cost.
    #[error("the schema's description cannot be parsed: {0}")]
    Schema(#[from] async_graphql::parser::Error),
    /// [`Limits::lists`] names something that is no list field without a page size.
    #[error("the limits name the list {0}, which the schema does not have")]
    UnknownList(&'static str),
}

/// A schema with everything that stands between it and the network.
pub struct Door<Q, M, S> {
    schema: Schema<Q, M, S>,
    gate: Gate,
    origin: OriginHook,
    connect: ConnectHook,
    renew: RenewHook,
}

impl<Q, M, S> fmt::Debug for Door<Q, M, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Door").field("limits", &self.gate.limits).finish_non_exhaustive()
    }
}

impl<Q, M, S> Door<Q, M, S>
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    /// A door to `schema` with these limits.
    ///
    /// `data` is called once for each operation, also for each operation of a batch and of a
    /// WebSocket, with the head of the request (for a WebSocket: of its upgrade). It inserts what
    /// resolvers need: the viewer that outer middleware put into the extensions of the head, fresh
    /// loaders. It must not block.
    ///
    /// Fails when the cost table cannot be made: a mistake in the program, to be found at start.
    pub fn new(
        schema: Schema<Q, M, S>,
        limits: Limits,
        data: impl Fn(&Parts) -> RequestData + Send + Sync + 'static,
    ) -> Result<Self, DoorError> {
        let mut costs = cost::Costs::read(&schema.sdl())?;
        for (place, length) in &limits.lists {
            if !costs.set_list(place, *length) {
                return Err(DoorError::UnknownList(place));
            }
        }
        metrics::describe_counter!("graphql_requests_total", "GraphQL operations by outcome");
        metrics::describe_histogram!(
            "graphql_request_seconds",
            metrics::Unit::Seconds,
            "Time from the parameters of a GraphQL operation to its answer"
        );
        Ok(Self {
            schema,
            gate: Gate { limits, costs, cache: cache::Cache::default(), data: Arc::new(data) },
            origin: Arc::new(socket::is_same_origin),
            connect: Arc::new(|parts, _| Box::pin(std::future::ready(Ok(parts)))),
            renew: Arc::new(|parts| Box::pin(std::future::ready(Ok(parts)))),
        })
    }

    /// Replaces the check of a WebSocket's origin. The check gets the head of the upgrade; false
    /// refuses it with 403. Without this call, a request without `Origin` (no browser) passes, and one
    /// with it must come from the host it asks.
    #[must_use]
    pub fn with_origin_check(mut self, check: impl Fn(&Parts) -> bool + Send + Sync + 'static) -> Self {
        self.origin = Arc::new(check);
        self
    }

    /// Sets what happens at `connection_init` of a WebSocket: browsers cannot send headers, so a token
    /// comes in the payload. The hook gets the head of the upgrade and the payload (`null` without
    /// one) and gives back the head that the data hook will see. An error closes the socket with 4403
    /// and that text.
    #[must_use]
    pub fn with_connection<F, R>(mut self, connect: F) -> Self
    where
        F: Fn(Parts, serde_json::Value) -> R + Send + Sync + 'static,
        R: Future<Output = Result<Parts, String>> + Send + 'static,
    {
        self.connect = Arc::new(move |parts, payload| Box::pin(connect(parts, payload)));
        self
    }

    /// Sets what happens on a WebSocket before an operation is begun and before an answer is sent: whoever holds it may have lost
    /// the right to. The hook gets the head as [`Self::with_connection`] left it and gives it back as it is now. An error closes
    /// the socket with 4403 and that text.
    #[must_use]
    pub fn with_renewal<F, R>(mut self, renew: F) -> Self
    where
        F: Fn(Parts) -> R + Send + Sync + 'static,
        R: Future<Output = Result<Parts, String>> + Send + 'static,
    {
        self.renew = Arc::new(move |parts| Box::pin(renew(parts)));
        self
    }
}

/// The route `/graphql`: GET, POST and WebSocket. Give the result to the server's router with `merge`.
///
/// The route sets no body limit, time-out or compression of its own beyond [`Limits::body_bytes`].
pub fn router<Q, M, S>(door: Door<Q, M, S>) -> Router
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    let route = get(by_get::<Q, M, S>).post(by_post::<Q, M, S>).fallback(by_other_method);
    Router::new().route("/graphql", route).with_state(Arc::new(door))
}

async fn by_get<Q, M, S>(State(door): State<Arc<Door<Q, M, S>>>, request: Request<Body>) -> Response<Body>
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    let (parts, _) = request.into_parts();
    if socket::is_upgrade(&parts) {
        return socket::upgrade(door, parts).await;
    }
    let Some(media) = negotiate::negotiate(&parts.headers) else {
        return not_acceptable();
    };
    if parts.uri.query().is_some_and(|query| query.len() > door.gate.limits.body_bytes) {
        return respond::refusal(Outcome::TooLarge, media, door.gate.limits.body_too_large());
    }
    match request::from_url(&parts.uri) {
        Ok(params) => respond::one(run::run(&door.schema, &door.gate, params, Way::Get, &parts).await, media),
        Err(message) => malformed(media, message),
    }
}

async fn by_post<Q, M, S>(State(door): State<Arc<Door<Q, M, S>>>, request: Request<Body>) -> Response<Body>
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    let (parts, body) = request.into_parts();
    let Some(media) = negotiate::negotiate(&parts.headers) else {
        return not_acceptable();
    };
    if !negotiate::is_json_body(&parts.headers) {
        return respond::refusal(
            Outcome::UnsupportedMedia,
            media,
            code::error(code::UNSUPPORTED_MEDIA_TYPE, "Send the request as application/json in UTF-8, not compressed."),
        );
    }
    let limits = &door.gate.limits;
    let bytes = match read(&parts.headers, body, limits.body_bytes).await {
        Ok(bytes) => bytes,
        Err(Unread::TooLarge) => return respond::refusal(Outcome::TooLarge, media, limits.body_too_large()),
        Err(Unread::Broken) => return malformed(media, "The body did not arrive in full.".to_owned()),
    };
    match request::from_body(&bytes) {
        Err(message) => malformed(media, message),
        Ok(Incoming::One(params)) => {
            respond::one(run::run(&door.schema, &door.gate, params, Way::Post, &parts).await, media)
        }
        Ok(Incoming::Batch(batch)) if batch.len() > limits.batch => {
            respond::refusal(Outcome::Malformed, media, limits.batch_too_large(batch.len()))
        }
        Ok(Incoming::Batch(batch)) => {
            // One after the other: whoever sends two mutations in a row means that order.
            let mut answers = Vec::with_capacity(batch.len());
            for params in batch {
                answers.push(run::run(&door.schema, &door.gate, params, Way::Post, &parts).await);
            }
            respond::batch(answers, media)
        }
    }
}

async fn by_other_method(headers: HeaderMap) -> Response<Body> {
    let Some(media) = negotiate::negotiate(&headers) else {
        return not_acceptable();
    };
    let error = code::error(code::METHOD_NOT_ALLOWED, "Ask by GET or POST.");
    respond::refusal(Outcome::WrongMethod, media, error)
}

enum Unread {
    TooLarge,
    Broken,
}

async fn read(headers: &HeaderMap, body: Body, limit: usize) -> Result<Bytes, Unread> {
    // What says itself that it is too large is not read at all.
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| length > limit as u64) {
        return Err(Unread::TooLarge);
    }
    match Limited::new(body, limit).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Unread::TooLarge),
        Err(_) => Err(Unread::Broken),
    }
}

fn malformed(media: Media, message: String) -> Response<Body> {
    respond::refusal(Outcome::Malformed, media, code::error(code::BAD_REQUEST, message))
}

fn not_acceptable() -> Response<Body> {
    let message = "Accept application/graphql-response+json or application/json.";
    respond::refusal(Outcome::NotAcceptable, Media::Json, code::error(code::NOT_ACCEPTABLE, message))
}
