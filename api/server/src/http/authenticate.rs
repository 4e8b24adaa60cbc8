//! Who asks: decided once per request, for GraphQL and pages alike, and again for what lasts longer than a request.

use crate::app::App;
use axum::Json;
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::{Ctx, DomainError, Viewer, session};
use serde_json::{Value, json};

/// The header by which a page's own script says that no other site wrote the request.
const OWN_SCRIPT: &str = "x-csrf-token";

/// With what somebody came; kept so that it can be looked at again.
#[derive(Debug, Clone)]
enum Presented {
    Bearer(String),
    Cookie(String),
}

/// Puts the viewer into the request. A bearer token that is not good is refused with 401; a cookie that is not good any more is
/// like none.
pub(crate) async fn viewer(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    let found = match presented(&head) {
        Ok(Some(presented)) => match known(&app.ctx, &presented).await {
            Ok(viewer) => Ok((viewer, Some(presented))),
            Err(error) => Err(error),
        },
        Ok(None) => Ok((Viewer::Anonymous, None)),
        Err(error) => Err(error),
    };
    request = Request::from_parts(head, body);
    match found {
        Ok((viewer, presented)) => {
            request.extensions_mut().insert(viewer);
            if let Some(presented) = presented {
                request.extensions_mut().insert(presented);
            }
            next.run(request).await
        }
        Err(error) => refused(&error),
    }
}

async fn known(ctx: &Ctx, presented: &Presented) -> Result<Viewer, DomainError> {
    match presented {
        Presented::Bearer(token) => session::by_bearer(ctx, token).await,
        Presented::Cookie(token) => session::by_cookie(ctx, token).await,
    }
}

/// What the request brings; an error for an `Authorization` that is no bearer token.
fn presented(head: &Parts) -> Result<Option<Presented>, DomainError> {
    let mut given = head.headers.get_all(header::AUTHORIZATION).iter();
    if let Some(value) = given.next() {
        let token = value.to_str().ok().and_then(bearer).filter(|_| given.next().is_none());
        return token.map(|token| Some(Presented::Bearer(token.to_owned()))).ok_or(DomainError::Unauthenticated);
    }
    let cookie = cookie(&head.headers).map(|token| Presented::Cookie(token.to_owned()));
    Ok(cookie.filter(|_| head.uri.path() != "/graphql" || is_from_here(&head.headers)))
}

fn bearer(text: &str) -> Option<&str> {
    let (scheme, token) = text.trim().split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty() && !token.contains(' ')).then_some(token)
}

fn cookie(headers: &HeaderMap) -> Option<&str> {
    let pairs =
        headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).flat_map(|all| all.split(';'));
    let named = pairs.filter_map(|pair| pair.trim().split_once('='));
    named.filter(|(name, value)| *name == web::SESSION_COOKIE && !value.is_empty()).map(|(_, value)| value).next()
}

/// Whether the browser says that a page of ours, or no page at all, asks (5-rules 22).
fn is_from_here(headers: &HeaderMap) -> bool {
    if headers.get(OWN_SCRIPT).is_some_and(|value| !value.is_empty()) {
        return true;
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(origin) = text("origin") {
        return text("host")
            .is_some_and(|host| origin.split_once("://").is_some_and(|(_, of)| of.eq_ignore_ascii_case(host)));
    }
    text("sec-fetch-site") == Some("same-origin")
}

/// 401 for a token that is not good (RFC 6750, 3.1), 503 where that could not be found out; in the shape of a GraphQL answer.
fn refused(error: &DomainError) -> Response {
    let meaning = error.meaning();
    let message = match error {
        DomainError::Unauthenticated => "The access token is not good, or not any more; sign in again.".to_owned(),
        other => other.to_string(),
    };
    let body = json!({ "errors": [{ "message": message, "extensions": { "code": meaning.code } }] });
    let status = StatusCode::from_u16(meaning.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, Json(body)).into_response();
    if status == StatusCode::UNAUTHORIZED {
        let challenge = axum::http::HeaderValue::from_static("Bearer error=\"invalid_token\"");
        response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
    }
    response
}

/// `connection_init` of a WebSocket: browsers cannot send headers, so a token may come in its payload.
pub(crate) async fn connect(ctx: Ctx, mut parts: Parts, payload: Value) -> Result<Parts, String> {
    let given = ["Authorization", "authorization"].iter().find_map(|name| payload.get(*name));
    let Some(given) = given else { return Ok(parts) };
    let refused = || "The access token is not good, or not any more.".to_owned();
    let token = given.as_str().and_then(bearer).ok_or_else(refused)?;
    let presented = Presented::Bearer(token.to_owned());
    let viewer = known(&ctx, &presented).await.map_err(|_| refused())?;
    parts.extensions.insert(viewer);
    parts.extensions.insert(presented);
    Ok(parts)
}

/// Looks again at who holds a WebSocket, before anything is done or told on it.
pub(crate) async fn renew(ctx: Ctx, mut parts: Parts) -> Result<Parts, String> {
    let Some(presented) = parts.extensions.get::<Presented>().cloned() else { return Ok(parts) };
    match known(&ctx, &presented).await {
        Ok(Viewer::Anonymous) | Err(_) => Err("The session is over.".to_owned()),
        Ok(viewer) => {
            parts.extensions.insert(viewer);
            Ok(parts)
        }
    }
}
