//! `/feeds/profiles.atom`: new versions of profiles, the latest first (RFC 4287).

use crate::Web;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, SecondsFormat, Utc};
use domain::value::{CountryCode, ProfileState};

/// Entries of the feed.
const MOST: usize = 60;

#[derive(Template)]
#[template(path = "profile/feed.xml", escape = "html")]
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

struct Entry {
    id: String,
    title: String,
    href: String,
    published: String,
    updated: String,
    summary: String,
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Answers the feed; `?country=` narrows it.
pub(crate) async fn feed(State(web): State<Web>, page: Page, headers: HeaderMap) -> Response {
    let moment = web.ctx.moment();
    let asked = urls::pairs(page.query());
    let countries: Vec<CountryCode> = asked
        .iter()
        .filter(|(name, _)| name == "country")
        .filter_map(|(_, value)| CountryCode::parse(value.trim()).ok())
        .collect();
    let mut versions: Vec<_> = moment
        .snapshot()
        .profiles
        .all()
        .filter(|one| one.state != ProfileState::Withdrawn)
        .filter_map(|one| Some((one.published_at?, CountryCode::parse(&one.country).ok()?, one)))
        .filter(|(_, country, _)| countries.is_empty() || countries.contains(country))
        .collect();
    versions.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.index().cmp(&other.1.index())));
    versions.truncate(MOST);
    let absolute = |path: &str| urls::absolute(&web.site, &headers, path);
    let entries: Vec<Entry> = versions
        .into_iter()
        .map(|(at, country, one)| {
            let url = urls::profile(country.as_str()).with("version", &one.number.to_string());
            let args = [
                ("country", fluent_bundle::FluentValue::from(page.country(country))),
                ("number", fluent_bundle::FluentValue::from(one.number)),
            ];
            Entry {
                id: format!("urn:uuid:{}", one.id),
                title: page.with("profile-feed-entry", &args),
                href: absolute(&url.to_string()),
                published: instant(at),
                updated: instant(one.superseded_at.unwrap_or(at).max(at)),
                summary: one.summary.clone(),
            }
        })
        .collect();
    let updated = entries.iter().map(|entry| entry.updated.clone()).max();
    let own = countries.iter().fold(urls::profile_feed(), |url, country| url.with("country", country.as_str()));
    let feed = Feed {
        lang: page.language.tag(),
        title: format!("{} – {}", page.t("profile-feed"), page.t("notice-text")),
        author: page.t("site-name"),
        id: absolute(&own.to_string()),
        own: absolute(&own.to_string()),
        page: absolute(&urls::map().to_string()),
        updated: updated.unwrap_or_else(|| instant(DateTime::UNIX_EPOCH)),
        entries,
    };
    let kind = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    let header = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, HeaderValue::from_static("no-cache"))];
    (header, feed.render().unwrap_or_default()).into_response()
}
