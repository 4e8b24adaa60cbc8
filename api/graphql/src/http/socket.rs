//! GraphQL over WebSocket: the sub-protocol `graphql-transport-ws`, with the limits of the door.
//!
//! The conversation is written out here and not left to async-graphql, whose own one replaces a
//! running operation that has the same id, never times out, closes with codes of no meaning and
//! answers a refused operation as if it had run.

use std::{collections::HashMap, panic::AssertUnwindSafe, sync::Arc, time::Duration};

use async_graphql::{ObjectType, ServerError, SubscriptionType, parser::types::OperationType};
use axum::{
    body::Body,
    extract::{
        FromRequestParts,
        ws::{CloseFrame, Message, WebSocketUpgrade},
    },
    http::{HeaderMap, Response, header, request::Parts},
    response::IntoResponse,
};
use futures_util::{
    FutureExt, Sink, SinkExt, Stream, StreamExt,
    future::{AbortHandle, Abortable},
    stream::{self, BoxStream, SelectAll},
};
use serde::{Deserialize, Serialize};
use tokio::time::{Instant, MissedTickBehavior, interval_at, sleep_until, timeout, timeout_at};

use super::{
    Door, code,
    negotiate::Media,
    request::{self, Params},
    respond::{self, Answer, Outcome, Written},
    run::{self, Admitted, Way},
};

const PROTOCOL: &str = "graphql-transport-ws";

/// A client that does not take a message for so long is gone.
const SEND_TIMEOUT: Duration = Duration::from_secs(10);

/// Time to let the client answer a close, so that it reads the reason before the connection ends.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

/// The close codes of the sub-protocol, and two of WebSocket itself.
mod close {
    pub(super) const GONE: u16 = 1001;
    pub(super) const UNREADABLE: u16 = 1009;
    pub(super) const BAD_MESSAGE: u16 = 4400;
    pub(super) const NOT_INITIALISED: u16 = 4401;
    pub(super) const REFUSED: u16 = 4403;
    pub(super) const INIT_TIMEOUT: u16 = 4408;
    pub(super) const ID_IN_USE: u16 = 4409;
    pub(super) const INIT_TWICE: u16 = 4429;
}

/// Whether a GET asks for a WebSocket.
pub(super) fn is_upgrade(parts: &Parts) -> bool {
    let upgrades = parts.headers.get_all(header::UPGRADE).iter();
    upgrades.filter_map(|value| value.to_str().ok()).any(|value| value.trim().eq_ignore_ascii_case("websocket"))
}

/// Whether the request comes from no browser, or from a page of the host that it asks. Browsers open
/// WebSockets to any host and send the cookies along, so this is all that keeps strangers' pages out.
pub(super) fn is_same_origin(parts: &Parts) -> bool {
    let text = |headers: &HeaderMap, name| headers.get(name).and_then(|value| value.to_str().ok().map(str::to_owned));
    let Some(origin) = parts.headers.get(header::ORIGIN) else {
        return true;
    };
    let host = text(&parts.headers, header::HOST).or_else(|| parts.uri.authority().map(ToString::to_string));
    let from = origin.to_str().ok().and_then(|origin| origin.split_once("://")).map(|(_, from)| from);
    from.zip(host).is_some_and(|(from, host)| from.eq_ignore_ascii_case(&host))
}

/// Answers an upgrade: 403 for another origin, 400 for another sub-protocol, else the conversation
/// starts in a task of its own.
pub(super) async fn upgrade<Q, M, S>(door: Arc<Door<Q, M, S>>, mut parts: Parts) -> Response<Body>
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    if !(door.origin)(&parts) {
        let error = code::error(code::FORBIDDEN, "This page may not open a WebSocket here.");
        return respond::refusal(Outcome::WrongOrigin, Media::Json, error);
    }
    let asked = parts.headers.get_all(header::SEC_WEBSOCKET_PROTOCOL).iter();
    let speaks = asked
        .filter_map(|value| value.to_str().ok())
        .any(|value| value.split(',').any(|protocol| protocol.trim() == PROTOCOL));
    if !speaks {
        let message = format!("Ask for the WebSocket sub-protocol {PROTOCOL}.");
        return respond::refusal(Outcome::Malformed, Media::Json, code::error(code::BAD_REQUEST, message));
    }
    let limit = door.gate.limits.body_bytes;
    match WebSocketUpgrade::from_request_parts(&mut parts, &()).await {
        Ok(socket) => socket
            .protocols([PROTOCOL])
            .max_message_size(limit)
            .max_frame_size(limit)
            .on_upgrade(move |socket| converse(socket, door, parts)),
        Err(rejection) => rejection.into_response(),
    }
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum FromClient {
    ConnectionInit { payload: Option<serde_json::Map<String, serde_json::Value>> },
    Subscribe { id: String, payload: Params },
    Complete { id: String },
    Ping { payload: Option<serde_json::Value> },
    Pong {},
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum FromServer<'a> {
    ConnectionAck,
    Next {
        id: &'a str,
        payload: Written<'a>,
    },
    Error {
        id: &'a str,
        payload: &'a [ServerError],
    },
    Complete {
        id: &'a str,
    },
    Pong {
        #[serde(skip_serializing_if = "Option::is_none")]
        payload: Option<serde_json::Value>,
    },
}

/// Why a conversation ends: with a code and a reason for the client, or because it is gone.
#[derive(Debug)]
enum End {
    Close(u16, String),
    Gone,
}

/// One answer of an operation, or its end.
type Event = (String, Option<Answer>);

struct Conversation<Q, M, S> {
    door: Arc<Door<Q, M, S>>,
    /// The head of the upgrade, as the connection hook left it.
    parts: Parts,
    initialised: bool,
    acknowledged: bool,
    deadline: Instant,
    running: HashMap<String, AbortHandle>,
    events: SelectAll<BoxStream<'static, Event>>,
}

/// Holds the conversation until one side ends it.
pub(super) async fn converse<T, E, Q, M, S>(mut socket: T, door: Arc<Door<Q, M, S>>, parts: Parts)
where
    T: Stream<Item = Result<Message, E>> + Sink<Message> + Unpin,
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    let deadline = Instant::now() + door.gate.limits.init_timeout;
    let mut conversation = Conversation {
        door,
        parts,
        initialised: false,
        acknowledged: false,
        deadline,
        running: HashMap::new(),
        events: SelectAll::new(),
    };
    if let Err(End::Close(code, reason)) = conversation.hold(&mut socket).await {
        let reason: String = reason
            .chars()
            .scan(0, |bytes, c| {
                *bytes += c.len_utf8();
                (*bytes <= 120).then_some(c)
            })
            .collect();
        let frame = Message::Close(Some(CloseFrame { code, reason: reason.into() }));
        let farewell = async {
            if socket.send(frame).await.is_ok() {
                while let Some(Ok(_)) = socket.next().await {}
            }
        };
        // Whether the client hears it or not, the connection ends here.
        let _ = timeout(CLOSE_TIMEOUT, farewell).await;
    }
}

impl<Q, M, S> Conversation<Q, M, S>
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    async fn hold<T, E>(&mut self, socket: &mut T) -> Result<(), End>
    where
        T: Stream<Item = Result<Message, E>> + Sink<Message> + Unpin,
    {
        let keep_alive = self.door.gate.limits.keep_alive;
        let mut ping = interval_at(Instant::now() + keep_alive, keep_alive);
        ping.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut heard = true;
        loop {
            tokio::select! {
                message = socket.next() => {
                    heard = true;
                    match message {
                        Some(Ok(Message::Text(text))) => self.hear(socket, text.as_str()).await?,
                        Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                        Some(Ok(Message::Binary(_))) => {
                            return Err(End::Close(close::BAD_MESSAGE, "Send text, not binary.".to_owned()));
                        }
                        Some(Err(_)) => {
                            return Err(End::Close(close::UNREADABLE, "The message is too large or broken.".to_owned()));
                        }
                        Some(Ok(Message::Close(_))) | None => return Err(End::Gone),
                    }
                }
                Some((id, answer)) = self.events.next(), if !self.events.is_empty() => self.tell(socket, &id, answer).await?,
                () = sleep_until(self.deadline), if !self.acknowledged => return Err(late()),
                _ = ping.tick() => {
                    if !heard {
                        return Err(End::Close(close::GONE, "No answer to a ping.".to_owned()));
                    }
                    heard = false;
                    send(socket, Message::Ping(Vec::new().into())).await?;
                }
            }
        }
    }

    async fn hear<T: Sink<Message> + Unpin>(&mut self, socket: &mut T, text: &str) -> Result<(), End> {
        let message: FromClient = serde_json::from_str(text)
            .map_err(|error| End::Close(close::BAD_MESSAGE, format!("Unreadable message: {error}")))?;
        match message {
            FromClient::ConnectionInit { payload } => {
                if std::mem::replace(&mut self.initialised, true) {
                    return Err(End::Close(close::INIT_TWICE, "Too many initialisation requests".to_owned()));
                }
                let payload = payload.map_or(serde_json::Value::Null, serde_json::Value::Object);
                let connected = timeout_at(self.deadline, (self.door.connect)(self.parts.clone(), payload)).await;
                self.parts = connected.map_err(|_| late())?.map_err(|reason| End::Close(close::REFUSED, reason))?;
                self.acknowledged = true;
                say(socket, &FromServer::ConnectionAck).await
            }
            FromClient::Subscribe { id, payload } => self.start(socket, id, payload).await,
            FromClient::Complete { id } => {
                if let Some(running) = self.running.remove(&id) {
                    running.abort();
                }
                Ok(())
            }
            FromClient::Ping { payload } => say(socket, &FromServer::Pong { payload }).await,
            FromClient::Pong {} => Ok(()),
        }
    }

    async fn start<T: Sink<Message> + Unpin>(&mut self, socket: &mut T, id: String, params: Params) -> Result<(), End> {
        if !self.acknowledged {
            return Err(End::Close(close::NOT_INITIALISED, "Unauthorized".to_owned()));
        }
        if self.running.contains_key(&id) {
            return Err(End::Close(close::ID_IN_USE, format!("Subscriber for {id} already exists")));
        }
        self.renew().await?;
        let started = Instant::now();
        let limit = self.door.gate.limits.subscriptions;
        if self.running.len() >= limit {
            let message = format!(
                "The connection has {limit} running operations, its limit. Complete one, or open another connection."
            );
            let error = code::error(code::TOO_MANY_SUBSCRIPTIONS, message);
            return refuse(socket, &id, &Answer::refused(Outcome::Refused, error), started).await;
        }
        let admitted =
            std::panic::catch_unwind(AssertUnwindSafe(|| self.door.gate.admit(params, Way::Socket, &self.parts)));
        let admitted = match admitted {
            Ok(Ok(admitted)) => admitted,
            Ok(Err(answer)) => return refuse(socket, &id, &answer, started).await,
            Err(panic) => {
                let answer = run::panicked(panic.as_ref(), request::id(&self.parts));
                return refuse(socket, &id, &answer, started).await;
            }
        };
        let answers = self.answers(admitted, started);
        let name = id.clone();
        let events =
            answers.map(Some).chain(stream::once(std::future::ready(None))).map(move |answer| (name.clone(), answer));
        let (handle, registration) = AbortHandle::new_pair();
        self.running.insert(id, handle);
        self.events.push(Abortable::new(events, registration).boxed());
        Ok(())
    }

    async fn renew(&mut self) -> Result<(), End> {
        let renewed = (self.door.renew)(self.parts.clone()).await;
        self.parts = renewed.map_err(|reason| End::Close(close::REFUSED, reason))?;
        Ok(())
    }

    /// The answers of an admitted operation: one, or those of a subscription as they come.
    fn answers(&self, admitted: Admitted, started: Instant) -> BoxStream<'static, Answer> {
        let completion = admitted.completion();
        let door = Arc::clone(&self.door);
        let Admitted { request, kind, cost, .. } = admitted;
        let request_id = request::id(&self.parts).map(str::to_owned);
        if kind == OperationType::Subscription {
            metrics::counter!("graphql_requests_total", "outcome" => "subscribed").increment(1);
            let responses = AssertUnwindSafe(self.door.schema.execute_stream(request)).catch_unwind();
            return responses
                .map(move |response| match response {
                    Ok(mut response) => {
                        completion.apply(&mut response, &door.gate.costs);
                        run::finish(response, cost.clone(), request_id.as_deref())
                    }
                    Err(panic) => run::panicked(panic.as_ref(), request_id.as_deref()),
                })
                .boxed();
        }
        stream::once(async move {
            let answer = match AssertUnwindSafe(door.schema.execute(request)).catch_unwind().await {
                Ok(mut response) => {
                    completion.apply(&mut response, &door.gate.costs);
                    run::finish(response, cost, request_id.as_deref())
                }
                Err(panic) => run::panicked(panic.as_ref(), request_id.as_deref()),
            };
            run::count(&answer, started);
            answer
        })
        .boxed()
    }

    async fn tell<T: Sink<Message> + Unpin>(
        &mut self,
        socket: &mut T,
        id: &str,
        answer: Option<Answer>,
    ) -> Result<(), End> {
        self.renew().await?;
        match answer {
            Some(answer) if answer.outcome == Outcome::Executed => {
                say(socket, &FromServer::Next { id, payload: Written::new(&answer) }).await
            }
            // An error message ends the operation; its complete must not follow.
            Some(answer) => {
                if let Some(running) = self.running.remove(id) {
                    running.abort();
                }
                say(socket, &FromServer::Error { id, payload: &answer.response.errors }).await
            }
            None => {
                self.running.remove(id);
                say(socket, &FromServer::Complete { id }).await
            }
        }
    }
}

fn late() -> End {
    End::Close(close::INIT_TIMEOUT, "Connection initialisation timeout".to_owned())
}

async fn refuse<T: Sink<Message> + Unpin>(
    socket: &mut T,
    id: &str,
    answer: &Answer,
    started: Instant,
) -> Result<(), End> {
    run::count(answer, started);
    say(socket, &FromServer::Error { id, payload: &answer.response.errors }).await
}

async fn say<T: Sink<Message> + Unpin>(socket: &mut T, message: &FromServer<'_>) -> Result<(), End> {
    let text = serde_json::to_string(message).map_err(|error| {
        tracing::error!(%error, "an answer could not be written as JSON");
        End::Gone
    })?;
    send(socket, Message::Text(text.into())).await
}

async fn send<T: Sink<Message> + Unpin>(socket: &mut T, message: Message) -> Result<(), End> {
    match timeout(SEND_TIMEOUT, socket.send(message)).await {
        Ok(Ok(())) => Ok(()),
        _ => Err(End::Gone),
    }
}
