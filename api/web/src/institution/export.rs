//! `/export/institutions.{csv,json,ndjson,xlsx}`: exactly the list of the address, all pages of it.

use super::asked::Asked;
use crate::Web;
use crate::error::PageError;
use crate::page::Page;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use domain::DomainError;
use domain::institution::{Format, export as exported};

/// Answers the list as a file.
pub(crate) async fn export(
    State(web): State<Web>,
    page: Page,
    file: Result<Path<String>, PathRejection>,
) -> Result<Response, PageError> {
    if let Ok(Path(file)) = &file
        && let Some(answer) = crate::profile::export(&web, &page, file)
            .or_else(|| crate::practice::export(&web, &page, file))
            .or_else(|| crate::training::export(&web, &page, file))
    {
        return answer;
    }
    if let Ok(Path(file)) = &file
        && let Some(answer) = crate::visit::export(&web, &page, file).await
    {
        return answer;
    }
    let format = file.ok().and_then(|Path(file)| {
        let ending = file.strip_prefix("institutions.")?.to_owned();
        Format::ALL.into_iter().find(|format| format.as_str() == ending)
    });
    let Some(format) = format else { return Err(PageError::no_such_page(page)) };
    let moment = web.ctx.moment();
    let asked = Asked::read(page.query(), &moment.snapshot().lists);
    let (wanted, wrong) = asked.find(&page);
    if !wrong.is_empty() {
        let said = wrong.into_iter().map(|wrong| wrong.text).collect();
        return Err(PageError::bad_values(page, said, asked.url()));
    }
    let wanted_day = wanted.on;
    let viewer = page.viewer.clone();
    let ctx = web.ctx.clone();
    // A file of everything takes a moment in which other readers should not wait.
    let made = tokio::task::spawn_blocking(move || exported(&ctx, &viewer, &wanted, format)).await;
    let day = wanted_day.unwrap_or(page.today);
    match made.unwrap_or(Err(DomainError::Internal)) {
        Ok(bytes) => Ok((headers(day, format), bytes).into_response()),
        Err(error) => Err(PageError::refused(&page, error, asked.url())),
    }
}

fn headers(day: NaiveDate, format: Format) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(format.media_type()));
    let name = format!("attachment; filename=\"institutions-demonstration-{}.{}\"", day, format.as_str());
    headers.extend(HeaderValue::from_str(&name).ok().map(|name| (header::CONTENT_DISPOSITION, name)));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers
}
