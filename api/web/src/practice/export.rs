//! `/export/practices.*` and `/export/uptake.*`: exactly the list of the address, all pages of it.

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
use domain::practice::{self, practices_table, uptake_table};

/// Answers a file about practices; none when the name is that of no such file.
pub(crate) fn export(web: &Web, page: &Page, file: &str) -> Option<Result<Response, PageError>> {
    let (name, ending) = file.split_once('.')?;
    let format = Format::ALL.into_iter().find(|format| format.as_str() == ending)?;
    if !matches!(name, "practices" | "uptake") {
        return None;
    }
    Some(made(web, page, name, format))
}

fn made(web: &Web, page: &Page, name: &str, format: Format) -> Result<Response, PageError> {
    let asked = Narrowed::read(page, NAMES);
    let (filter, wrong) = filter(page, &asked);
    if !wrong.is_empty() {
        return Err(PageError::bad_values(page.clone(), wrong, urls::practices()));
    }
    let found = practice::find_all(&web.ctx, &filter, page.language.tag());
    let records = found.map_err(|error| PageError::refused(page, error, urls::practices()))?;
    let moment = web.ctx.moment();
    let bytes = match name {
        "practices" => practices_table(moment.snapshot(), &records, format, page.today),
        _ => uptake_table(moment.snapshot(), &records, format),
    };
    let bytes = bytes.ok_or_else(|| PageError::new(page.clone(), DomainError::Internal))?;
    Ok((file_headers(page, name, format), bytes).into_response())
}
