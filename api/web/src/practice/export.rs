//! `/export/practices.*` and `/export/uptake.*`: exactly the list of the address, all pages of it.

use super::list::{NAMES, filter};
use crate::Web;
use crate::error::PageError;
use crate::form::problems;
use crate::narrowed::Narrowed;
use crate::page::Page;
use crate::profile::file_headers;
use crate::urls;
use axum::response::{IntoResponse, Response};
use domain::institution::Format;
use domain::practice::{self, practices_table, uptake_table};
use domain::{DomainError, PageRequest, PracticeRecord};
use std::sync::Arc;

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
    let mut records: Vec<Arc<PracticeRecord>> = Vec::new();
    let mut after = None;
    loop {
        let request = PageRequest { first: Some(100), after, ..PageRequest::default() };
        let found = match practice::find(&web.ctx, &filter, &request, page.language.tag()) {
            Ok((found, _)) => found,
            Err(error) => {
                let wrong = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
                let said = wrong.0.iter().map(|problem| page.message(&problem.message)).collect();
                return Err(PageError::bad_values(page.clone(), said, urls::practices()));
            }
        };
        after = found.entries.last().map(|(cursor, _)| cursor.clone());
        records.extend(found.entries.into_iter().map(|(_, one)| one.record));
        if !found.has_next {
            break;
        }
    }
    let moment = web.ctx.moment();
    let bytes = match name {
        "practices" => practices_table(moment.snapshot(), &records, format, page.today),
        _ => uptake_table(moment.snapshot(), &records, format),
    };
    let bytes = bytes.ok_or_else(|| PageError::new(page.clone(), DomainError::Internal))?;
    Ok((file_headers(page, name, format), bytes).into_response())
}
