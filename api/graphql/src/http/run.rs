//! One operation from its parameters to its answer: measured, admitted, executed, tidied.

use std::{panic::AssertUnwindSafe, sync::Arc};

use async_graphql::{
    ObjectType, Request, Response, Schema, SubscriptionType, Value, parser::types::OperationType, value,
};
use axum::http::request::Parts;
use futures_util::FutureExt;
use tokio::time::Instant;

use super::{
    DataHook,
    cache::Cache,
    code, complete,
    cost::Costs,
    document::Document,
    limits::Limits,
    plan::Given,
    request::{self, Params},
    respond::{Answer, Outcome},
};

/// The way by which an operation came. It decides which kinds of operation may run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Queries only: a link or an image must never change anything.
    Get,
    /// Queries and mutations.
    Post,
    /// Everything.
    Socket,
}

/// What decides about an operation before it runs.
pub(super) struct Gate {
    pub(super) limits: Limits,
    pub(super) costs: Costs,
    pub(super) cache: Cache,
    pub(super) data: DataHook,
}

/// An operation that may run.
pub(super) struct Admitted {
    pub(super) request: Request,
    pub(super) kind: OperationType,
    pub(super) cost: Value,
    document: Arc<Document>,
    name: Option<String>,
}

impl Admitted {
    /// What puts nulls where resolvers of this operation failed.
    pub(super) fn completion(&self) -> Completion {
        Completion { document: Arc::clone(&self.document), name: self.name.clone() }
    }
}

/// The operation whose answer may have to be completed.
pub(super) struct Completion {
    document: Arc<Document>,
    name: Option<String>,
}

impl Completion {
    /// Puts nulls where resolvers failed.
    pub(super) fn apply(&self, response: &mut Response, costs: &Costs) {
        let operation = self.document.operation(self.name.as_deref()).ok();
        if let Some(definition) = operation.and_then(|operation| self.document.definition(operation)) {
            complete::complete(response, &self.document.parsed, definition, costs);
        }
    }
}

impl Gate {
    /// Admits an operation, or answers why not.
    pub(super) fn admit(&self, params: Params, way: Way, parts: &Parts) -> Result<Admitted, Box<Answer>> {
        let Some(text) = params.query else {
            let error = code::error(code::BAD_REQUEST, "The request has no document. Send it as a string in query.");
            return Err(Box::new(Answer::refused(Outcome::Malformed, error)));
        };
        let refused = |error| Box::new(Answer::refused(Outcome::Refused, error));
        let document = self.document(&text).map_err(refused)?;
        let operation = document.operation(params.operation_name.as_deref()).map_err(refused)?;
        check_way(way, operation.kind)?;
        operation.check_variables(&params.variables).map_err(refused)?;
        let requested = document
            .definition(operation)
            .map_or(u64::MAX, |definition| operation.cost(&Given::new(&params.variables, definition)));
        let limit = self.limits.cost;
        let cost = value!({ "requested": requested, "limit": limit });
        if let Err(error) = self.limits.cost(requested) {
            let mut answer = refused(error);
            answer.response.extensions.insert("cost".to_owned(), cost);
            return Err(answer);
        }
        let mut request = Request::new(text).variables(params.variables);
        request.operation_name = params.operation_name.clone();
        request.extensions = params.extensions;
        request.data = (self.data)(parts);
        request.set_parsed_query(document.parsed.clone());
        let kind = operation.kind;
        Ok(Admitted { request, kind, cost, document, name: params.operation_name })
    }

    fn document(&self, text: &str) -> Result<Arc<Document>, async_graphql::ServerError> {
        if let Some(known) = self.cache.get(text) {
            return Ok(known);
        }
        let document = Arc::new(Document::read(text, &self.limits, &self.costs)?);
        self.cache.put(text, &document);
        Ok(document)
    }
}

/// Admits and executes one query or mutation, and counts it. A panic on the way becomes an answer.
pub(super) async fn run<Q, M, S>(
    schema: &Schema<Q, M, S>,
    gate: &Gate,
    params: Params,
    way: Way,
    parts: &Parts,
) -> Answer
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    let started = Instant::now();
    let request_id = request::id(parts);
    let work = async {
        match gate.admit(params, way, parts) {
            Ok(admitted) => {
                let completion = admitted.completion();
                let mut response = schema.execute(admitted.request).await;
                completion.apply(&mut response, &gate.costs);
                finish(response, admitted.cost, request_id)
            }
            Err(answer) => *answer,
        }
    };
    let answer = match AssertUnwindSafe(work).catch_unwind().await {
        Ok(answer) => answer,
        Err(panic) => panicked(panic.as_ref(), request_id),
    };
    count(&answer, started);
    answer
}

/// Makes an answer of what the executor gave.
pub(super) fn finish(mut response: Response, cost: Value, request_id: Option<&str>) -> Answer {
    let refused = code::refuses_request(&response.data, &response.errors);
    code::tidy(&mut response.errors, refused, request_id);
    response.extensions.insert("cost".to_owned(), cost);
    Answer { outcome: if refused { Outcome::Refused } else { Outcome::Executed }, response }
}

/// The answer to a panic. What it said goes to the log only.
pub(super) fn panicked(panic: &(dyn std::any::Any + Send), request_id: Option<&str>) -> Answer {
    let said = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no text");
    tracing::error!(said, request_id, "a resolver panicked");
    Answer::refused(Outcome::Panicked, code::internal(request_id))
}

pub(super) fn count(answer: &Answer, started: Instant) {
    metrics::counter!("graphql_requests_total", "outcome" => answer.label()).increment(1);
    metrics::histogram!("graphql_request_seconds").record(started.elapsed().as_secs_f64());
}

fn check_way(way: Way, kind: OperationType) -> Result<(), Box<Answer>> {
    let (outcome, code, message) = match (way, kind) {
        (Way::Get, OperationType::Mutation) => {
            (Outcome::MutationByGet, code::METHOD_NOT_ALLOWED, "GET only reads. Send a mutation by POST.")
        }
        (Way::Get | Way::Post, OperationType::Subscription) => (
            Outcome::NeedsWebSocket,
            code::SUBSCRIPTION_NEEDS_WEBSOCKET,
            "A subscription needs a WebSocket at this address, with the sub-protocol graphql-transport-ws.",
        ),
        _ => return Ok(()),
    };
    Err(Box::new(Answer::refused(outcome, code::error(code, message))))
}
