//! `/export/profiles.*`, `/export/map.*`, `/export/readiness.*`: exactly what the pages show, as files.

use super::map::Asked as MapAsked;
use super::readiness::Wanted;
use crate::Web;
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::institution::Format;
use domain::profile::{self, facts_table, map_table, readiness_table};
use domain::value::CountryCode;
use domain::{DomainError, model};
use std::sync::Arc;

/// Answers a file about profiles; none when the name is that of no such file.
pub(crate) fn export(web: &Web, page: &Page, file: &str) -> Option<Result<Response, PageError>> {
    let (name, ending) = file.split_once('.')?;
    let format = Format::ALL.into_iter().find(|format| format.as_str() == ending)?;
    let made = match name {
        "profiles" => profiles(web, page, format),
        "map" => map(web, page, format),
        "readiness" => readiness(web, page, format),
        _ => return None,
    };
    Some(made.map(|bytes| (headers(page, name, format), bytes).into_response()))
}

fn refused(page: &Page, error: DomainError) -> PageError {
    PageError::refused(page, error, urls::map())
}

/// The profiles in force on the day, of the countries named or all; with `?version=` that version of the one country named.
fn profiles(web: &Web, page: &Page, format: Format) -> Result<Vec<u8>, PageError> {
    let asked = urls::pairs(page.query());
    let named = |name: &'static str| {
        let own = asked.iter().filter(move |(own, value)| own == name && !value.trim().is_empty());
        own.map(|(_, value)| value.trim())
    };
    let mut countries = Vec::new();
    for code in named("country") {
        countries.push(profile::country(code, &["country"]).map_err(|error| refused(page, error))?);
    }
    let wrong = |said| PageError::bad_values(page.clone(), vec![said], urls::map());
    let on = page.asked_day().map_err(wrong)?;
    let version = named("version").next().and_then(|text| text.parse::<i32>().ok());
    let moment = web.ctx.moment();
    let all: Vec<CountryCode> = if countries.is_empty() { CountryCode::all().collect() } else { countries };
    let found = all.into_iter().filter_map(|country| match version {
        Some(number) => profile::get(&web.ctx, &page.viewer, country, Some(number)),
        None => profile::in_force(&moment.snapshot().profiles, country, on).cloned(),
    });
    let found: Vec<Arc<model::Profile>> = found.collect();
    facts_table(&found, format).ok_or_else(|| PageError::new(page.clone(), DomainError::Internal))
}

fn map(web: &Web, page: &Page, format: Format) -> Result<Vec<u8>, PageError> {
    let asked = MapAsked::strictly(page)?;
    let found = profile::map(&web.ctx, &page.viewer, &asked.question(), asked.on());
    let found = found.map_err(|error| refused(page, error))?;
    let moment = web.ctx.moment();
    map_table(&found, &moment.snapshot().lists, format)
        .ok_or_else(|| PageError::new(page.clone(), DomainError::Internal))
}

fn readiness(web: &Web, page: &Page, format: Format) -> Result<Vec<u8>, PageError> {
    let wanted = Wanted::read(page);
    if !wanted.problems.is_empty() {
        return Err(PageError::bad_values(page.clone(), wanted.problems, urls::readiness()));
    }
    let found = profile::readiness(&web.ctx, &page.viewer, &wanted.asked).map_err(|error| refused(page, error))?;
    let moment = web.ctx.moment();
    readiness_table(&found, &moment.snapshot().lists, format)
        .ok_or_else(|| PageError::new(page.clone(), DomainError::Internal))
}

/// Headers of a file that is kept.
pub(crate) fn headers(page: &Page, name: &str, format: Format) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(format.media_type()));
    let name = format!("attachment; filename=\"{name}-demonstration-{}.{}\"", page.today, format.as_str());
    headers.extend(HeaderValue::from_str(&name).ok().map(|name| (header::CONTENT_DISPOSITION, name)));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers
}
