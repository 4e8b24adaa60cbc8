//! What a client asks, read from a POST body, a GET query string or a WebSocket message.

use std::{borrow::Cow, fmt};

use async_graphql::{Extensions, Variables};
use axum::{
    extract::Query,
    http::{Uri, request::Parts},
};
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error as _, IgnoredAny, MapAccess, Visitor},
};

/// The parameters of one operation. Names that are unknown are ignored, as the specification asks.
#[derive(Debug, Default)]
pub(super) struct Params {
    /// The text of the document; none when it is missing or blank.
    pub(super) query: Option<String>,
    /// None also for an empty name, which explorers send.
    pub(super) operation_name: Option<String>,
    pub(super) variables: Variables,
    pub(super) extensions: Extensions,
}

/// One operation, or several at once.
#[derive(Debug)]
pub(super) enum Incoming {
    One(Params),
    Batch(Vec<Params>),
}

/// Reads a JSON body. The error is a sentence for people.
pub(super) fn from_body(body: &[u8]) -> Result<Incoming, String> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Err("The body is empty. Send a JSON object with the document in query.".to_owned());
    }
    let starts = body.iter().find(|byte| !byte.is_ascii_whitespace());
    if starts == Some(&b'[') {
        let batch: Vec<Params> = serde_json::from_slice(body).map_err(unreadable)?;
        return if batch.is_empty() {
            Err("The batch is empty. Send at least one operation.".to_owned())
        } else {
            Ok(Incoming::Batch(batch))
        };
    }
    serde_json::from_slice(body).map(Incoming::One).map_err(unreadable)
}

/// Reads the parameters of a URL: `query`, `operationName`, and `variables` and `extensions` as JSON.
pub(super) fn from_url(uri: &Uri) -> Result<Params, String> {
    let pairs = Query::<Vec<(String, String)>>::try_from_uri(uri)
        .map_err(|_| "The query string cannot be read: is it URL-encoded?".to_owned())?
        .0;
    let mut found: [Option<String>; 4] = Default::default();
    for (name, value) in pairs {
        let Some(at) = ["query", "operationName", "variables", "extensions"].iter().position(|known| *known == name)
        else {
            continue;
        };
        if found[at].replace(value).is_some() {
            return Err(format!("The parameter {name} is given twice."));
        }
    }
    let [query, operation_name, variables, extensions] = found;
    Ok(Params {
        query: query.filter(|query| !query.trim().is_empty()),
        operation_name: operation_name.filter(|name| !name.is_empty()),
        variables: object("variables", variables)?,
        extensions: object("extensions", extensions)?,
    })
}

fn object<T: DeserializeOwned + Default>(name: &str, text: Option<String>) -> Result<T, String> {
    match text.filter(|text| !text.trim().is_empty()) {
        Some(text) => {
            serde_json::from_str(&text).map_err(|error| format!("The parameter {name} must be a JSON object: {error}."))
        }
        None => Ok(T::default()),
    }
}

/// The id that an outer layer gave the request.
pub(super) fn id(parts: &Parts) -> Option<&str> {
    parts.headers.get("x-request-id")?.to_str().ok()
}

fn unreadable(error: serde_json::Error) -> String {
    if error.is_data() {
        format!("The request has a parameter of the wrong kind: {error}.")
    } else {
        format!("The body is not JSON: {error}.")
    }
}

/// By hand, because a derived reader also takes an array, item by item.
impl<'de> Deserialize<'de> for Params {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ParamsVisitor)
    }
}

struct ParamsVisitor;

impl<'de> Visitor<'de> for ParamsVisitor {
    type Value = Params;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the document in query")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Params, A::Error> {
        let mut params = Params::default();
        let mut seen = [false; 4];
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            let at = match name.as_ref() {
                "query" => {
                    let query: Option<String> = map.next_value()?;
                    params.query = query.filter(|query| !query.trim().is_empty());
                    0
                }
                "operationName" => {
                    let name: Option<String> = map.next_value()?;
                    params.operation_name = name.filter(|name| !name.is_empty());
                    1
                }
                "variables" => {
                    params.variables = map.next_value()?;
                    2
                }
                "extensions" => {
                    params.extensions = map.next_value()?;
                    3
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            if std::mem::replace(&mut seen[at], true) {
                return Err(A::Error::custom(format_args!("{name} is given twice")));
            }
        }
        Ok(params)
    }
}
