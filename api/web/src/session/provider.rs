//! `/sign-in/provider` and `/sign-in/back`: the way to the sign-in provider and back.

use super::{local, on_to};
use crate::Web;
use crate::error::PageError;
use crate::kept::cookie;
use crate::page::Page;
use crate::urls;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::session::{Begun, begin_at_provider, finish_at_provider};
use domain::{DomainError, Message, Problem};

/// How long the reader may take at the provider.
const KEPT_SECONDS: u32 = 600;
/// The cookie that holds a sign-in under way, read only by the way back.
const UNDER_WAY: &str = "sign-in";

/// Where the provider sends the reader back to.
fn back_address(web: &Web, headers: &HeaderMap) -> String {
    urls::absolute(&web.site, headers, "/sign-in/back")
}

/// Sends the reader to the provider.
pub(crate) async fn go(State(web): State<Web>, page: Page, headers: HeaderMap) -> Result<Response, PageError> {
    let begun = begin_at_provider(&web.ctx, &back_address(&web, &headers)).await;
    let Begun { url, state, nonce, verifier } = begun.map_err(|error| PageError::new(page.clone(), error))?;
    let to =
        urls::pairs(page.query()).into_iter().find(|(name, _)| name == "to").map_or_else(String::new, |(_, to)| to);
    let kept = format!("{state}.{nonce}.{verifier}.{}", urls::escaped(&local(&to)));
    let mut response = Redirect::to(&url).into_response();
    response.headers_mut().extend(under_way(&kept, KEPT_SECONDS).map(|cookie| (header::SET_COOKIE, cookie)));
    Ok(response)
}

fn under_way(value: &str, seconds: u32) -> Option<HeaderValue> {
    HeaderValue::from_str(&format!("{UNDER_WAY}={value}; Path=/sign-in; Max-Age={seconds}; SameSite=Lax; HttpOnly"))
        .ok()
}

/// Takes the reader back from the provider.
pub(crate) async fn back(State(web): State<Web>, page: Page, headers: HeaderMap) -> Result<Response, PageError> {
    let refused = |page: Page| {
        let english = "The sign-in at the provider was not finished; try again.";
        let problem = Problem::at(&["state"], "PROVIDER_REFUSED", Message::plain("provider-unfinished", english));
        PageError::new(page, DomainError::from(problem))
    };
    let cookies = headers.get(header::COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let pairs = urls::pairs(page.query());
    let asked = |name: &str| pairs.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.as_str());
    let kept: Vec<&str> = cookie(cookies, UNDER_WAY).unwrap_or_default().splitn(4, '.').collect();
    let [state, nonce, verifier, to] = kept[..] else { return Err(refused(page)) };
    if state.is_empty() || asked("state") != state || asked("code").is_empty() {
        return Err(refused(page));
    }
    let back = back_address(&web, &headers);
    let started = finish_at_provider(&web.ctx, asked("code"), &back, nonce, verifier).await;
    let started = started.map_err(|error| PageError::new(page.clone(), error))?;
    let mut response = on_to(&web, &urls::decoded(to), Some(&started));
    if let Some(cookie) = under_way("", 0) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}
