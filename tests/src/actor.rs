//! People who ask, through the whole router.

use crate::world::runtime;
use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, header};
use http_body_util::Full;
use serde_json::{Value, json};
use std::convert::Infallible;
use tower::ServiceExt;
use tower::util::BoxCloneSyncService;

/// The router of a world.
#[derive(Clone)]
pub(crate) struct Door(pub(crate) BoxCloneSyncService<Request<Full<Bytes>>, Response<Bytes>, Infallible>);

impl std::fmt::Debug for Door {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Door")
    }
}

/// Somebody who sends requests to one world.
#[derive(Debug, Clone)]
pub struct Actor {
    door: Door,
    token: Option<String>,
}

/// What a request was answered with.
#[derive(Debug, Clone)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// When it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("status {}, no JSON ({error}): {}", self.status, self.text()))
    }

    /// A header, empty when it is missing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl Actor {
    pub(crate) fn new(door: Door) -> Self {
        Self { door, token: None }
    }

    /// The same door, with an access token in every request.
    #[must_use]
    pub fn with_token(&self, token: &str) -> Self {
        Self { door: self.door.clone(), token: Some(token.to_owned()) }
    }

    /// The access token that is sent.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// Sends a request as it is.
    ///
    /// # Panics
    /// When the router panics.
    pub async fn send(&self, mut request: Request<Full<Bytes>>) -> Answer {
        if let Some(token) = &self.token
            && !request.headers().contains_key(header::AUTHORIZATION)
        {
            let bearer = format!("Bearer {token}").parse().expect("a header");
            request.headers_mut().insert(header::AUTHORIZATION, bearer);
        }
        let door = self.door.0.clone();
        // Connections of a shared store must not be bound to the runtime of one test.
        let answer =
            runtime().spawn(async move { door.oneshot(request).await }).await.expect("the router does not panic");
        let (head, body) = answer.unwrap_or_else(|never| match never {}).into_parts();
        Answer { status: head.status.as_u16(), headers: head.headers, body }
    }

    /// Gets a path.
    ///
    /// # Panics
    /// When the path is no URI.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Full::default()).expect("a request")).await
    }

    /// Posts a body.
    ///
    /// # Panics
    /// When the path is no URI.
    pub async fn post(&self, path: &str, content_type: &str, body: impl Into<Bytes>) -> Answer {
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, content_type)
            .body(Full::new(body.into()))
            .expect("a request");
        self.send(request).await
    }

    /// Posts a GraphQL document; gives the answer as it came.
    pub async fn document(&self, query: &str, variables: Value) -> Answer {
        let body = json!({ "query": query, "variables": variables }).to_string();
        self.post("/graphql", "application/json", body).await
    }

    /// Posts a GraphQL document; gives `data`, `errors` and `extensions`.
    pub async fn graphql(&self, query: &str, variables: Value) -> Value {
        self.document(query, variables).await.json()
    }

    /// Posts a GraphQL document that must succeed; gives its `data`.
    ///
    /// # Panics
    /// When the answer holds errors.
    pub async fn ask(&self, query: &str, variables: Value) -> Value {
        let mut answer = self.graphql(query, variables).await;
        assert!(answer.get("errors").is_none(), "{query}\n{}", answer["errors"]);
        answer["data"].take()
    }

    /// Posts a GraphQL document that must be refused; gives the first error's code and message.
    ///
    /// # Panics
    /// When there is no error, it has no code, or the status is one of ours (5xx).
    pub async fn refused(&self, query: &str, variables: Value) -> (String, String) {
        let answer = self.document(query, variables).await;
        assert!(answer.status < 500, "{query}: status {}", answer.status);
        let json = answer.json();
        let error = &json["errors"][0];
        let text = |value: &Value| value.as_str().unwrap_or_else(|| panic!("{query}: {json}")).to_owned();
        (text(&error["extensions"]["code"]), text(&error["message"]))
    }
}
