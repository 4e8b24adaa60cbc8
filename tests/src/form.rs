//! Forms of pages, filled in and sent as a browser does.

use crate::actor::{Actor, Answer};
use http::{Request, header};
use http_body_util::Full;

/// A page with a form that was got: its cookie and token.
#[derive(Debug)]
pub struct Got {
    /// The cookies it set, as they are sent back.
    pub cookie: String,
    /// The token of its form; empty without one.
    pub token: String,
    /// The page.
    pub html: String,
}

/// Gets a page that must be there.
pub async fn got(actor: &Actor, path: &str) -> Got {
    let answer = actor.get(path).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    let html = answer.text();
    let cookies = answer.headers.get_all(header::SET_COOKIE).iter();
    let pairs: Vec<&str> = cookies.filter_map(|cookie| cookie.to_str().ok()?.split(';').next()).collect();
    let token = html.split("name=\"form-token\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    Got { cookie: pairs.join("; "), token: token.unwrap_or_default().to_owned(), html }
}

fn escaped(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// Sends a form of a page that was got.
pub async fn send(actor: &Actor, path: &str, got: &Got, fields: &[(&str, &str)]) -> Answer {
    send_with(actor, path, got, fields, &[]).await
}

/// Sends a form of a page that was got, with more headers.
pub async fn send_with(
    actor: &Actor,
    path: &str,
    got: &Got,
    fields: &[(&str, &str)],
    headers: &[(&'static str, &str)],
) -> Answer {
    let mut body = format!("form-token={}", got.token);
    for (name, value) in fields {
        body.push_str(&format!("&{}={}", escaped(name), escaped(value)));
    }
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, &got.cookie)
        .header("sec-fetch-site", "same-origin");
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    actor.send(request.body(Full::from(body)).expect("a request")).await
}
