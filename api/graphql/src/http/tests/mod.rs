//! The door around a small schema.

mod costs;
mod limits;
mod requests;
mod socket;

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use async_graphql::{
    Context, EmptyMutation, EmptySubscription, Error, ErrorExtensions, ID, Object, Schema, SimpleObject, Subscription,
};
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode, header},
};
use futures_util::{Stream, stream};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::ServiceExt;

use super::{Door, Limits, RequestData, router};

/// Counts resolvers that ran, to prove that refused requests run none.
#[derive(Clone, Default)]
struct Ran(Arc<AtomicUsize>);

impl Ran {
    fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

/// Who asks, from the data hook.
struct Viewer(String);

fn broken() -> String {
    panic!("the secret of the panic")
}

struct Query;
struct Mutation;
struct Subscriptions;

#[derive(SimpleObject)]
struct Tag {
    text: String,
    language: String,
}

#[derive(SimpleObject)]
struct Edge {
    cursor: String,
    node: Thing,
}

#[derive(SimpleObject)]
struct Facet {
    value: String,
    count: i32,
}

#[derive(SimpleObject)]
struct ThingConnection {
    edges: Vec<Edge>,
    nodes: Vec<Thing>,
    total_count: i32,
    facets: Vec<Facet>,
}

struct Thing;

#[Object]
impl Thing {
    async fn id(&self) -> ID {
        ID::from("1")
    }

    async fn name(&self) -> &str {
        "thing"
    }

    async fn thing(&self) -> Thing {
        Thing
    }

    async fn tags(&self) -> Vec<Tag> {
        vec![Tag { text: "a".into(), language: "en".into() }]
    }
}

#[Object]
impl Query {
    async fn hello(&self, ctx: &Context<'_>, name: Option<String>) -> String {
        ctx.data_unchecked::<Ran>().0.fetch_add(1, Ordering::SeqCst);
        format!("Hello {}", name.unwrap_or_default())
    }

    async fn viewer(&self, ctx: &Context<'_>) -> String {
        ctx.data_unchecked::<Viewer>().0.clone()
    }

    async fn thing(&self) -> Thing {
        Thing
    }

    async fn things(&self, first: Option<i32>, last: Option<i32>) -> ThingConnection {
        let _ = (first, last);
        ThingConnection { edges: Vec::new(), nodes: vec![Thing], total_count: 1, facets: Vec::new() }
    }

    async fn suggest(&self, text: String, #[graphql(default = 5)] first: i32) -> Vec<Tag> {
        let _ = first;
        vec![Tag { text, language: String::new() }]
    }

    async fn nodes(&self, ids: Vec<ID>) -> Vec<Thing> {
        ids.iter().map(|_| Thing).collect()
    }

    async fn double(&self, number: i32) -> i32 {
        number * 2
    }

    async fn maybe(&self) -> Option<Result<String, Error>> {
        Some(Err(Error::new("no such thing").extend_with(|_, extensions| extensions.set("code", "NOT_FOUND"))))
    }

    async fn driver(&self) -> Result<String, Error> {
        std::future::ready(Err(Error::new("UNIQUE constraint failed: person.email"))).await
    }

    async fn breaks(&self) -> String {
        broken()
    }
}

#[Object]
impl Mutation {
    async fn bump(&self, ctx: &Context<'_>) -> usize {
        ctx.data_unchecked::<Ran>().0.fetch_add(1, Ordering::SeqCst) + 1
    }
}

#[Subscription]
impl Subscriptions {
    async fn count(&self, to: i32) -> impl Stream<Item = i32> {
        stream::iter(1..=to)
    }

    async fn silence(&self) -> impl Stream<Item = i32> {
        stream::pending()
    }

    async fn bursts(&self) -> impl Stream<Item = String> {
        stream::once(async { broken() })
    }
}

fn schema(ran: &Ran) -> Schema<Query, Mutation, Subscriptions> {
    Schema::build(Query, Mutation, Subscriptions).data(ran.clone()).finish()
}

fn door(ran: &Ran, limits: Limits) -> Door<Query, Mutation, Subscriptions> {
    Door::new(schema(ran), limits, |parts| {
        let viewer = parts.headers.get("x-viewer").and_then(|value| value.to_str().ok()).unwrap_or("nobody");
        let mut data = RequestData::default();
        data.insert(Viewer(viewer.to_owned()));
        data
    })
    .unwrap()
}

fn app() -> Router {
    router(door(&Ran::default(), Limits::default()))
}

/// Status, head and body of an answer.
struct Heard {
    status: StatusCode,
    headers: HeaderMap,
    body: Value,
}

impl Heard {
    fn code(&self) -> &str {
        self.body["errors"][0]["extensions"]["code"].as_str().unwrap_or("none")
    }
}

async fn send(app: Router, request: Request<Body>) -> Heard {
    let (parts, body) = app.oneshot(request).await.unwrap().into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    let body = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
    Heard { status: parts.status, headers: parts.headers, body }
}

fn post_request(body: impl Into<Body>, media: &str) -> Request<Body> {
    Request::post("/graphql")
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::ACCEPT, media)
        .body(body.into())
        .unwrap()
}

const RESPONSE: &str = "application/graphql-response+json";
const JSON: &str = "application/json";

/// Posts a body under the newer media type.
async fn post(app: Router, body: Value) -> Heard {
    send(app, post_request(body.to_string(), RESPONSE)).await
}

/// Text made from the numbers below `count`.
fn numbered(count: usize, each: impl Fn(usize) -> String) -> String {
    (0..count).map(each).collect::<Vec<_>>().concat()
}

async fn ask(query: &str) -> Heard {
    post(app(), json!({ "query": query })).await
}

async fn get(app: Router, query: &str) -> Heard {
    let request = Request::get(format!("/graphql?{query}")).header(header::ACCEPT, RESPONSE);
    send(app, request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn a_door_needs_neither_mutations_nor_subscriptions() {
    let schema = Schema::new(Query, EmptyMutation, EmptySubscription);
    let door = Door::new(schema, Limits::default(), |_| RequestData::default()).unwrap();
    let heard = post(router(door), json!({ "query": "{ double(number: 2) }" })).await;
    assert_eq!(heard.body["data"], json!({ "double": 4 }));
}

#[test]
fn a_list_that_the_schema_does_not_have_is_found_at_start() {
    let build = |place| {
        let limits = Limits { lists: vec![(place, 3)], ..Limits::default() };
        Door::new(schema(&Ran::default()), limits, |_| RequestData::default()).map(|_| ())
    };
    assert!(build("Thing.tags").is_ok());
    assert!(build("Thing.name").is_err());
    assert!(build("Nothing.tags").is_err());
}
