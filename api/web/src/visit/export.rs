//! `/export/visits.*` and `/export/visit-statistics.*`: exactly what the reader may see.

use super::list::{NAMES, filter};
use crate::Web;
use crate::error::PageError;
use crate::narrowed::Narrowed;
use crate::page::Page;
use crate::profile::file_headers;
use crate::urls;
use axum::response::{IntoResponse, Response};
use domain::DomainError;
use domain::institution::Format;
use domain::visit;

/// Answers a file about visits; none when the name is that of no such file.
pub(crate) async fn export(web: &Web, page: &Page, file: &str) -> Option<Result<Response, PageError>> {
    let (name, ending) = file.split_once('.')?;
    let format = Format::ALL.into_iter().find(|format| format.as_str() == ending)?;
    match name {
        "visits" => Some(list(web, page, format).await),
        "visit-statistics" => Some(figures(web, page, format).await),
        _ => None,
    }
}

async fn list(web: &Web, page: &Page, format: Format) -> Result<Response, PageError> {
    let asked = Narrowed::read(page, NAMES);
    let (filter, wrong) = filter(page, &asked);
    if !wrong.is_empty() {
        return Err(PageError::bad_values(page.clone(), wrong, urls::visits()));
    }
    let found = visit::find_all(&web.ctx, &page.viewer, &filter, page.language.tag()).await;
    let records = found.map_err(|error| PageError::refused(page, error, urls::visits()))?;
    sent(page, "visits", format, visit::visits_table(&records, format))
}

async fn figures(web: &Web, page: &Page, format: Format) -> Result<Response, PageError> {
    let figures = visit::statistics(&web.ctx, &page.viewer).await;
    let figures = figures.map_err(|error| PageError::new(page.clone(), error))?;
    sent(page, "visit-statistics", format, visit::statistics_table(&figures, format))
}

fn sent(page: &Page, name: &str, format: Format, bytes: Option<Vec<u8>>) -> Result<Response, PageError> {
    let bytes = bytes.ok_or_else(|| PageError::new(page.clone(), DomainError::Internal))?;
    Ok((file_headers(page, name, format), bytes).into_response())
}
