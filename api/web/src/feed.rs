//! Feeds of what is new (Atom, RFC 4287).

use crate::Web;
use crate::page::Page;
use crate::urls::{self, Url};
use askama::Template;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, SecondsFormat, Utc};

/// Entries of a feed.
pub(crate) const MOST: usize = 60;

#[derive(Template)]
#[template(path = "feed.xml", escape = "html")]
struct Feed {
    lang: &'static str,
    title: String,
    author: String,
    id: String,
    own: String,
    page: String,
    updated: String,
    entries: Vec<Entry>,
}

/// One new thing.
pub(crate) struct Entry {
    /// What it stays known by, whatever becomes of its address.
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) published: String,
    pub(crate) updated: String,
    pub(crate) summary: String,
    /// The language of the summary.
    pub(crate) lang: String,
}

/// An instant as feeds write it.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// A feed at the address `own` beside the page `beside`, with entries whose paths are ours.
pub(crate) fn feed(
    web: &Web,
    page: &Page,
    headers: &HeaderMap,
    title: &str,
    (own, beside): (Url, Url),
    entries: Vec<Entry>,
) -> Response {
    let absolute = |path: &str| urls::absolute(&web.site, headers, path);
    let entries: Vec<Entry> = entries.into_iter().map(|entry| Entry { href: absolute(&entry.href), ..entry }).collect();
    let updated = entries.iter().map(|entry| entry.updated.clone()).max();
    let feed = Feed {
        lang: page.language.tag(),
        title: format!("{title} – {}", page.t("notice-text")),
        author: page.t("site-name"),
        id: absolute(&own.to_string()),
        own: absolute(&own.to_string()),
        page: absolute(&beside.to_string()),
        updated: updated.unwrap_or_else(|| instant(DateTime::UNIX_EPOCH)),
        entries,
    };
    let kind = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    let header = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, HeaderValue::from_static("no-cache"))];
    (header, feed.render().unwrap_or_default()).into_response()
}
