//! `/feeds/practices.atom`: practices that were published, the latest first.

use super::list::{NAMES, filter};
use super::value::{said, title};
use crate::Web;
use crate::error::PageError;
use crate::feed::{Entry, MOST, feed as answer, instant};
use crate::narrowed::Narrowed;
use crate::page::Page;
use crate::urls;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::PageRequest;
use domain::practice::{self, Filter, Found, Order};

/// Answers the feed; what the address says narrows it as it narrows the list.
pub(crate) async fn feed(State(web): State<Web>, page: Page, headers: HeaderMap) -> Result<Response, PageError> {
    let asked = Narrowed::read(&page, NAMES);
    let (wanted, wrong) = filter(&page, &asked);
    if !wrong.is_empty() {
        return Err(PageError::bad_values(page, wrong, urls::practices()));
    }
    let wanted = Filter { order: Order::Newest, ..wanted };
    let found = practice::find(&web.ctx, &wanted, &PageRequest::first(MOST as i32), page.language.tag());
    let (found, _) = found.map_err(|error| PageError::new(page.clone(), error))?;
    let entry = |Found { record, .. }: &Found| {
        let version = record.last();
        let content = &version.content;
        let at = version.published_at.unwrap_or_default();
        let summary = said(&page, &content.summary, &content.original);
        Entry {
            id: format!("urn:uuid:{}", version.id),
            title: format!("{} ({})", title(&page, content).text, page.country(record.country)),
            href: urls::practice(record.practice.reference).to_string(),
            published: instant(at),
            updated: instant(at),
            lang: summary.lang.unwrap_or_else(|| page.language.tag().to_owned()),
            summary: summary.text,
        }
    };
    let entries = found.entries.iter().map(|(_, one)| entry(one)).collect();
    let own = asked.url(urls::practice_feed());
    Ok(answer(&web, &page, &headers, &page.t("practice-feed"), (own, asked.url(urls::practices())), entries))
}
