//! `/export/trainings.*`: exactly the list of the address, all pages of it.

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
use domain::training;

/// Answers a file about trainings; none when the name is that of no such file.
pub(crate) fn export(web: &Web, page: &Page, file: &str) -> Option<Result<Response, PageError>> {
    let ending = file.strip_prefix("trainings.")?;
    let format = Format::ALL.into_iter().find(|format| format.as_str() == ending)?;
    Some(made(web, page, format))
}

fn made(web: &Web, page: &Page, format: Format) -> Result<Response, PageError> {
    let asked = Narrowed::read(page, NAMES);
    let (filter, wrong) = filter(page, &asked);
    if !wrong.is_empty() {
        return Err(PageError::bad_values(page.clone(), wrong, urls::trainings()));
    }
    let found = training::find_all(&web.ctx, &filter, page.language.tag());
    let records = found.map_err(|error| PageError::refused(page, error, urls::trainings()))?;
    let bytes = training::trainings_table(&records, format, web.ctx.now());
    let bytes = bytes.ok_or_else(|| PageError::new(page.clone(), DomainError::Internal))?;
    Ok((file_headers(page, "trainings", format), bytes).into_response())
}
