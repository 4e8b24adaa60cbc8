//! Forms that change something: only those that a page of ours gave to this browser are taken.
//!
//! A page with such a form gives the browser a random token in a cookie that no script and no other site can read, and in a hidden
//! field what comes of that token and the reader's session. Whoever sends the form sends both, and they must fit together. Where the browser says from which site the request
//! comes (`Sec-Fetch-Site`, `Origin`), that must be ours as well. [`Posted`] is the only way to the body of a form, so no handler
//! can forget the check.

use crate::Web;
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use domain::session::{form_token, random_token};
use http_body_util::Limited;

/// Name of the hidden field.
pub(crate) const FIELD: &str = "form-token";
/// Bytes of a form that are read: more than any field takes, so that what is too long is said at its field.
const LONGEST: usize = 4 * 1024 * 1024;
/// Bytes of a form with a file.
const LARGEST: usize = 32 * 1024 * 1024;
/// How long a token lasts: a day at work.
const KEPT: u32 = 43_200;

/// A form that was sent by its reader.
pub(crate) struct Posted {
    pub(crate) page: Page,
    pairs: Vec<(String, String)>,
}

impl Posted {
    /// Every field that was sent, in order.
    pub(crate) fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    /// The values of all fields with this name.
    pub(crate) fn all<'p>(&'p self, name: &'p str) -> impl Iterator<Item = &'p str> {
        self.pairs.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The codes in a field, with commas, semicolons or blanks between them.
    pub(crate) fn codes(&self, name: &str) -> Vec<String> {
        let is_between = |letter: char| letter.is_whitespace() || matches!(letter, ',' | ';');
        self.value(name).split(is_between).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// The lines of a field of several lines.
    pub(crate) fn lines(&self, name: &str) -> Vec<String> {
        self.value(name).lines().map(|line| line.trim().to_owned()).collect()
    }

    /// The value of a field with its blanks: passwords may have some.
    pub(crate) fn as_typed(&self, name: &str) -> &str {
        self.pairs.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value)
    }

    /// The value of a field; empty when it was not sent.
    pub(crate) fn value(&self, name: &str) -> &str {
        self.pairs.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.trim())
    }
}

/// The token for a form on this page, and the cookie that has to go with the answer.
pub(crate) fn token(web: &Web, page: &Page) -> (String, Option<HeaderValue>) {
    let kept = page.kept.token.clone().unwrap_or_else(|| random_token(&web.ctx));
    let cookie = format!("form={kept}; Path=/; Max-Age={KEPT}; SameSite=Strict; HttpOnly");
    let cookie = HeaderValue::from_str(&cookie).ok();
    (form_token(&kept, &page.viewer), cookie)
}

impl FromRequest<Web> for Posted {
    type Rejection = PageError;

    async fn from_request(request: Request, web: &Web) -> Result<Self, PageError> {
        let (head, body) = request.into_parts();
        let page = Page::of(&head, web);
        let back = urls::current(head.uri.path());
        if !(is_form(&head) && is_from_here(&head)) {
            return Err(PageError::refused_form(page, back));
        }
        let Ok(body) = to_bytes(body, LONGEST).await else { return Err(PageError::too_large(page, LONGEST >> 20)) };
        let pairs = urls::typed_pairs(&String::from_utf8_lossy(&body));
        let sent = pairs.iter().find(|(name, _)| name == FIELD).map_or("", |(_, token)| token.as_str());
        match &page.kept.token {
            Some(kept) if is_same(&form_token(kept, &page.viewer), sent) => Ok(Self { page, pairs }),
            _ => Err(PageError::refused_form(page, back)),
        }
    }
}

/// A form with a file that was sent by its reader.
pub(crate) struct Uploaded {
    /// All but the file.
    pub(crate) posted: Posted,
    /// Name and content of the file.
    pub(crate) file: Option<(String, Vec<u8>)>,
}

impl FromRequest<Web> for Uploaded {
    type Rejection = PageError;

    async fn from_request(request: Request, web: &Web) -> Result<Self, PageError> {
        let (head, body) = request.into_parts();
        let page = Page::of(&head, web);
        let back = urls::current(head.uri.path());
        let refused = |page: Page| PageError::refused_form(page, back.clone());
        if !is_from_here(&head) || page.kept.token.is_none() {
            return Err(refused(page));
        }
        let limited = Request::from_parts(head, Body::new(Limited::new(body, LARGEST)));
        let Ok(mut parts) = Multipart::from_request(limited, web).await else { return Err(refused(page)) };
        let (mut pairs, mut file, mut is_own) = (Vec::new(), None, false);
        loop {
            let part = match parts.next_field().await {
                Ok(None) => break,
                Ok(Some(part)) => part,
                Err(_) => return Err(PageError::too_large(page, LARGEST >> 20)),
            };
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let Ok(bytes) = part.bytes().await else { return Err(PageError::too_large(page, LARGEST >> 20)) };
            match file_name {
                // The guard stands first in the form: without it no file is kept.
                Some(_) if !is_own => return Err(refused(page)),
                Some(file_name) => file = Some((urls::plain(&file_name), bytes.to_vec())),
                None if bytes.len() > LONGEST => return Err(refused(page)),
                None => {
                    let value = String::from_utf8_lossy(&bytes).into_owned();
                    if name == FIELD {
                        let kept = page.kept.token.as_deref().unwrap_or_default();
                        is_own = is_same(&form_token(kept, &page.viewer), &value);
                    }
                    pairs.push((name, value));
                }
            }
        }
        if is_own { Ok(Self { posted: Posted { page, pairs }, file }) } else { Err(refused(page)) }
    }
}

fn text(head: &Parts, name: header::HeaderName) -> Option<&str> {
    head.headers.get(name).and_then(|value| value.to_str().ok())
}

fn is_form(head: &Parts) -> bool {
    text(head, header::CONTENT_TYPE).is_some_and(|kind| {
        kind.split(';').next().is_some_and(|kind| kind.trim() == "application/x-www-form-urlencoded")
    })
}

/// False when the browser says that another site sends the form.
fn is_from_here(head: &Parts) -> bool {
    let site = head.headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    if let Some(site) = site {
        return site == b"same-origin" || site == b"none";
    }
    match (text(head, header::ORIGIN), text(head, header::HOST)) {
        (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, of)| of.eq_ignore_ascii_case(host)),
        (Some(_), None) => false,
        (None, _) => true,
    }
}

/// Compares without telling by the time it takes how much is the same.
fn is_same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::Request as HttpRequest;

    fn head(headers: &[(&str, &str)]) -> Parts {
        let request =
            headers.iter().fold(HttpRequest::builder(), |request, (name, value)| request.header(*name, *value));
        request.body(()).expect("a request").into_parts().0
    }

    #[test]
    fn a_form_of_another_site_is_not_from_here() {
        assert!(is_from_here(&head(&[("sec-fetch-site", "same-origin")])));
        assert!(!is_from_here(&head(&[("sec-fetch-site", "cross-site")])));
        assert!(!is_from_here(&head(&[("sec-fetch-site", "same-site")])));
        assert!(is_from_here(&head(&[("origin", "https://here.example"), ("host", "here.example")])));
        assert!(!is_from_here(&head(&[("origin", "https://evil.example"), ("host", "here.example")])));
        assert!(!is_from_here(&head(&[("origin", "null"), ("host", "here.example")])));
        assert!(is_from_here(&head(&[("host", "here.example")])));
    }

    #[test]
    fn only_forms_are_read_as_forms() {
        assert!(is_form(&head(&[("content-type", "application/x-www-form-urlencoded; charset=utf-8")])));
        for kind in ["text/plain", "application/json", "multipart/form-data"] {
            assert!(!is_form(&head(&[("content-type", kind)])), "{kind}");
        }
        assert!(!is_form(&head(&[])));
    }

    #[test]
    fn tokens_are_the_same_to_the_letter_only() {
        assert!(is_same("abc", "abc"));
        assert!(!is_same("abc", "abd") && !is_same("abc", "ab") && !is_same("abc", ""));
    }
}
