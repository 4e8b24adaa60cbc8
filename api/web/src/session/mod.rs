//! Signing in and out, and one's own account.

mod account;
mod provider;
mod sign_in;

pub(crate) use account::{end_all, language, password, show as account, sign_out};
pub(crate) use provider::{back, go};
pub(crate) use sign_in::{show as sign_in, submit};

use crate::{SESSION_COOKIE, Web};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::session::Started;

/// The cookie of a session that has begun. It leaves the browser only for this site, and over TLS where the site is reached so.
pub(crate) fn cookie(web: &Web, started: &Started) -> Option<HeaderValue> {
    let seconds = (started.session_ends - web.ctx.now()).num_seconds().max(0);
    written(web, &started.token, seconds)
}

fn written(web: &Web, token: &str, seconds: i64) -> Option<HeaderValue> {
    let is_tls = web.site.url.as_deref().is_some_and(|url| url.starts_with("https://"));
    let secure = if is_tls { "; Secure" } else { "" };
    // Lax: a link in a mail leads to a page where one is signed in; forms of other sites are refused by their token.
    let text = format!("{SESSION_COOKIE}={token}; Path=/; Max-Age={seconds}; SameSite=Lax; HttpOnly{secure}");
    HeaderValue::from_str(&text).ok()
}

/// On to a page of ours, with the session's cookie; without a session the cookie is taken away.
pub(crate) fn on_to(web: &Web, to: &str, started: Option<&Started>) -> Response {
    let mut response = Redirect::to(&local(to)).into_response();
    let cookie = match started {
        Some(started) => cookie(web, started),
        None => written(web, "", 0),
    };
    response.headers_mut().extend(cookie.map(|cookie| (header::SET_COOKIE, cookie)));
    response
}

/// An address of ours: whatever was asked for, nobody is sent to another site.
pub(crate) fn local(to: &str) -> String {
    let is_own = to.starts_with('/')
        && !to.starts_with("//")
        && to.len() <= 2_000
        && to.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\<>\"".contains(&byte));
    if is_own { to.to_owned() } else { "/".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn nobody_is_sent_to_another_site() {
        for own in ["/", "/people?text=a%20b", "/institutions/PL:ZUS1"] {
            assert_eq!(local(own), own);
        }
        for other in ["", "//evil.example", "/\\evil.example", "https://evil.example", "/a b", "javascript:alert(1)"] {
            assert_eq!(local(other), "/", "{other}");
        }
    }
}
