//! The conversation over WebSocket.

use std::time::Duration;

use axum::{
    extract::ws::{CloseFrame, Message},
    http::request::Parts,
};
use futures_util::{SinkExt, StreamExt};
use tokio::sync::mpsc;
use tokio_tungstenite::{
    connect_async,
    tungstenite::{self, client::IntoClientRequest},
};

use super::*;

/// The client's end of a conversation without network.
struct Client {
    to: mpsc::UnboundedSender<Message>,
    from: mpsc::UnboundedReceiver<Message>,
}

impl Client {
    fn new(door: Door<Query, Mutation, Subscriptions>) -> Self {
        let (to, mut inbox) = mpsc::unbounded_channel();
        let (outbox, from) = mpsc::unbounded_channel();
        let receive = stream::poll_fn(move |cx| inbox.poll_recv(cx).map(|message| message.map(Ok::<Message, ()>)));
        let send = futures_util::sink::unfold(outbox, |outbox, message: Message| async move {
            let _ = outbox.send(message);
            Ok::<_, ()>(outbox)
        });
        let (parts, ()) = Request::get("/graphql").header("x-viewer", "ann").body(()).unwrap().into_parts();
        tokio::spawn(crate::http::socket::converse(
            Both { receive: Box::pin(receive), send: Box::pin(send) },
            Arc::new(door),
            parts,
        ));
        Self { to, from }
    }

    async fn ready(limits: Limits) -> Self {
        let mut client = Self::new(door(&Ran::default(), limits));
        client.say(json!({ "type": "connection_init" }));
        assert_eq!(client.hear().await, json!({ "type": "connection_ack" }));
        client
    }

    fn say(&self, message: Value) {
        self.to.send(Message::Text(message.to_string().into())).unwrap();
    }

    fn subscribe(&self, id: &str, query: &str) {
        self.say(json!({ "type": "subscribe", "id": id, "payload": { "query": query } }));
    }

    async fn hear(&mut self) -> Value {
        match self.from.recv().await {
            Some(Message::Text(text)) => serde_json::from_str(text.as_str()).unwrap(),
            other => panic!("{other:?}"),
        }
    }

    async fn close_code(&mut self) -> u16 {
        loop {
            match self.from.recv().await {
                Some(Message::Close(Some(CloseFrame { code, .. }))) => return code,
                Some(_) => {}
                None => panic!("gone without a code"),
            }
        }
    }
}

/// A stream and a sink as one.
struct Both<R, W> {
    receive: std::pin::Pin<Box<R>>,
    send: std::pin::Pin<Box<W>>,
}

impl<R: Stream, W> Stream for Both<R, W> {
    type Item = R::Item;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<R::Item>> {
        self.receive.as_mut().poll_next(cx)
    }
}

impl<R, W: futures_util::Sink<Message>> futures_util::Sink<Message> for Both<R, W> {
    type Error = W::Error;

    fn poll_ready(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), W::Error>> {
        self.send.as_mut().poll_ready(cx)
    }

    fn start_send(mut self: std::pin::Pin<&mut Self>, item: Message) -> Result<(), W::Error> {
        self.send.as_mut().start_send(item)
    }

    fn poll_flush(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), W::Error>> {
        self.send.as_mut().poll_flush(cx)
    }

    fn poll_close(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), W::Error>> {
        self.send.as_mut().poll_close(cx)
    }
}

#[tokio::test]
async fn a_subscription_tells_its_events_and_its_end() {
    let mut client = Client::ready(Limits::default()).await;
    client.subscribe("a", "subscription { count(to: 2) }");
    for n in 1..=2 {
        let next = client.hear().await;
        assert_eq!(
            (&next["type"], &next["id"], &next["payload"]["data"]),
            (&json!("next"), &json!("a"), &json!({ "count": n }))
        );
    }
    assert_eq!(client.hear().await, json!({ "type": "complete", "id": "a" }));
}

#[tokio::test]
async fn queries_and_mutations_run_over_the_socket_with_the_viewer_of_the_upgrade() {
    let mut client = Client::ready(Limits::default()).await;
    client.subscribe("q", "{ viewer }");
    let next = client.hear().await;
    assert_eq!(next["payload"]["data"], json!({ "viewer": "ann" }));
    assert_eq!(next["payload"]["extensions"]["cost"]["requested"], 1);
    assert_eq!(client.hear().await, json!({ "type": "complete", "id": "q" }));
    client.subscribe("q", "mutation { bump }");
    assert_eq!(client.hear().await["payload"]["data"], json!({ "bump": 1 }));
}

#[tokio::test]
async fn the_limits_hold_over_the_socket() {
    let mut client = Client::ready(Limits::default()).await;
    let cases = [
        ("{ things(first: 100000) { nodes { id } } }", "QUERY_TOO_EXPENSIVE"),
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("", "BAD_REQUEST"),
        ("{ breaks }", "INTERNAL"),
        ("subscription { bursts }", "INTERNAL"),
    ];
    for (query, code) in cases {
        client.subscribe("x", query);
        let error = client.hear().await;
        assert_eq!((&error["type"], &error["id"]), (&json!("error"), &json!("x")), "{error}");
        assert_eq!(error["payload"][0]["extensions"]["code"], code, "{error}");
        assert!(!error.to_string().contains("secret"));
    }
}

#[tokio::test]
async fn a_completed_operation_is_silent_and_its_id_is_free_again() {
    let mut client = Client::ready(Limits::default()).await;
    client.subscribe("a", "subscription { silence }");
    client.say(json!({ "type": "complete", "id": "a" }));
    client.say(json!({ "type": "complete", "id": "never was" }));
    client.subscribe("a", "{ viewer }");
    assert_eq!(client.hear().await["type"], "next");
    assert_eq!(client.hear().await["type"], "complete");
}

#[tokio::test]
async fn a_connection_has_so_many_operations_and_no_more() {
    let mut client = Client::ready(Limits { subscriptions: 2, ..Limits::default() }).await;
    for id in ["a", "b", "c"] {
        client.subscribe(id, "subscription { silence }");
    }
    let error = client.hear().await;
    assert_eq!(
        (&error["id"], &error["payload"][0]["extensions"]["code"]),
        (&json!("c"), &json!("TOO_MANY_SUBSCRIPTIONS"))
    );
    client.say(json!({ "type": "complete", "id": "a" }));
    client.subscribe("c", "{ viewer }");
    assert_eq!(client.hear().await["type"], "next");
}

#[tokio::test]
async fn misconduct_ends_the_conversation_with_its_code() {
    let init = json!({ "type": "connection_init" });
    let silence = json!({ "type": "subscribe", "id": "a", "payload": { "query": "subscription { silence }" } });
    let cases = [
        (vec![silence.clone()], 4401),
        (vec![init.clone(), init.clone()], 4429),
        (vec![init.clone(), silence.clone(), silence.clone()], 4409),
        (vec![json!({ "type": "start" })], 4400),
        (vec![json!({ "type": "connection_init", "payload": 1 })], 4400),
        (vec![init, json!({ "type": "subscribe", "id": "a", "payload": {"query": 1} })], 4400),
    ];
    for (messages, code) in cases {
        let mut client = Client::new(door(&Ran::default(), Limits::default()));
        for message in messages {
            client.say(message);
        }
        assert_eq!(client.close_code().await, code);
    }
}

#[tokio::test]
async fn a_client_that_never_introduces_itself_is_sent_away() {
    let limits = Limits { init_timeout: Duration::from_millis(50), ..Limits::default() };
    let mut client = Client::new(door(&Ran::default(), limits.clone()));
    assert_eq!(client.close_code().await, 4408);
    // Neither does one whose introduction takes too long.
    let door = door(&Ran::default(), limits).with_connection(|_, _| std::future::pending::<Result<Parts, String>>());
    let mut client = Client::new(door);
    client.say(json!({ "type": "connection_init" }));
    assert_eq!(client.close_code().await, 4408);
}

#[tokio::test]
async fn a_client_is_pinged_and_dropped_when_it_stays_silent() {
    let mut client = Client::ready(Limits { keep_alive: Duration::from_millis(100), ..Limits::default() }).await;
    assert!(matches!(client.from.recv().await, Some(Message::Ping(_))));
    client.to.send(Message::Pong(Vec::new().into())).unwrap();
    assert!(matches!(client.from.recv().await, Some(Message::Ping(_))));
    assert_eq!(client.close_code().await, 1001);
}

#[tokio::test]
async fn pings_of_the_client_are_answered() {
    let mut client = Client::ready(Limits::default()).await;
    client.say(json!({ "type": "ping", "payload": { "a": 1 } }));
    assert_eq!(client.hear().await, json!({ "type": "pong", "payload": { "a": 1 } }));
    client.say(json!({ "type": "pong" }));
    client.say(json!({ "type": "ping" }));
    assert_eq!(client.hear().await, json!({ "type": "pong" }));
}

#[tokio::test]
async fn the_connection_hook_decides_and_names_the_viewer() {
    let hook = |mut parts: Parts, payload: Value| async move {
        let token = payload["token"].as_str().ok_or("no token")?;
        parts.headers.insert("x-viewer", token.parse().map_err(|_| "bad token")?);
        Ok(parts)
    };
    let door = || door(&Ran::default(), Limits::default()).with_connection(hook);
    let mut client = Client::new(door());
    client.say(json!({ "type": "connection_init" }));
    assert_eq!(client.close_code().await, 4403);
    let mut client = Client::new(door());
    client.say(json!({ "type": "connection_init", "payload": { "token": "bob" } }));
    assert_eq!(client.hear().await["type"], "connection_ack");
    client.subscribe("a", "{ viewer }");
    assert_eq!(client.hear().await["payload"]["data"], json!({ "viewer": "bob" }));
}

fn upgrade(origin: Option<&str>, protocol: &str) -> Request<Body> {
    let mut request = Request::get("/graphql")
        .header(header::HOST, "directory.example:8080")
        .header(header::CONNECTION, "upgrade")
        .header(header::UPGRADE, "websocket")
        .header(header::SEC_WEBSOCKET_VERSION, "13")
        .header(header::SEC_WEBSOCKET_KEY, "dGhlIHNhbXBsZSBub25jZQ==")
        .header(header::SEC_WEBSOCKET_PROTOCOL, protocol);
    if let Some(origin) = origin {
        request = request.header(header::ORIGIN, origin);
    }
    request.body(Body::empty()).unwrap()
}

#[tokio::test]
async fn a_page_of_another_origin_may_not_open_a_socket() {
    for origin in ["https://evil.example", "null", "http://directory.example", "https://evil.example:8080"] {
        let heard = send(app(), upgrade(Some(origin), "graphql-transport-ws")).await;
        assert_eq!((heard.status, heard.code()), (StatusCode::FORBIDDEN, "FORBIDDEN"), "{origin}");
    }
    // Without a real connection beneath, an upgrade that is let in ends as "not upgradable".
    for origin in [None, Some("http://directory.example:8080"), Some("https://DIRECTORY.example:8080")] {
        assert_eq!(send(app(), upgrade(origin, "graphql-transport-ws")).await.status, StatusCode::UPGRADE_REQUIRED);
    }
    let closed = router(door(&Ran::default(), Limits::default()).with_origin_check(|_| false));
    assert_eq!(send(closed, upgrade(None, "graphql-transport-ws")).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn another_sub_protocol_is_refused() {
    let heard = send(app(), upgrade(None, "graphql-ws")).await;
    assert_eq!((heard.status, heard.code()), (StatusCode::BAD_REQUEST, "BAD_REQUEST"));
}

#[tokio::test]
async fn the_conversation_works_over_a_real_connection() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let limits = Limits { body_bytes: 2_000, ..Limits::default() };
    let app = router(door(&Ran::default(), limits));
    tokio::spawn(async move { axum::serve(listener, app).await });

    let mut request = format!("ws://{address}/graphql").into_client_request().unwrap();
    request.headers_mut().insert("sec-websocket-protocol", "graphql-transport-ws".parse().unwrap());
    let (mut socket, response) = connect_async(request).await.unwrap();
    assert_eq!(response.headers()["sec-websocket-protocol"], "graphql-transport-ws");
    let text = |value: Value| tungstenite::Message::text(value.to_string());
    socket.send(text(json!({ "type": "connection_init" }))).await.unwrap();
    assert_eq!(socket.next().await.unwrap().unwrap(), text(json!({ "type": "connection_ack" })));
    socket
        .send(text(json!({ "type": "subscribe", "id": "1", "payload": { "query": "subscription { count(to: 1) }" } })))
        .await
        .unwrap();
    assert!(socket.next().await.unwrap().unwrap().into_text().unwrap().contains("\"count\":1"));
    assert!(socket.next().await.unwrap().unwrap().into_text().unwrap().contains("\"complete\""));

    socket.send(tungstenite::Message::text("x".repeat(3_000))).await.unwrap();
    let end = tokio::time::timeout(Duration::from_secs(5), socket.next()).await.unwrap();
    assert!(matches!(end, Some(Ok(tungstenite::Message::Close(Some(frame)))) if u16::from(frame.code) == 1009));
}
