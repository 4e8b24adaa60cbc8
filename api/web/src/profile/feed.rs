//! `/feeds/profiles.atom`: new versions of profiles, the latest first (RFC 4287).

use crate::Web;
use crate::feed::{Entry, MOST, feed as answer, instant};
use crate::page::Page;
use crate::urls;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::value::{CountryCode, ProfileState};

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
                href: url.to_string(),
                published: instant(at),
                updated: instant(one.superseded_at.unwrap_or(at).max(at)),
                summary: one.summary.clone(),
                lang: "en".to_owned(),
            }
        })
        .collect();
    let own = countries.iter().fold(urls::profile_feed(), |url, country| url.with("country", country.as_str()));
    answer(&web, &page, &headers, &page.t("profile-feed"), (own, urls::map()), entries)
}
