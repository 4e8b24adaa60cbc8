//! Requests to change entries: the list, one of them with what it would change, and the form they are written in.

mod act;
mod difference;
mod fields;
mod list;
mod show;
mod write;

pub(crate) use difference::{Line, lines};
pub(crate) use list::list;
pub(crate) use show::{show, step};
pub(crate) use write::{create, edit, new, save};

use crate::page::Page;
use domain::id::ChangeRequestId;
use domain::{DomainError, Problem};

fn identity(text: &str) -> Result<ChangeRequestId, DomainError> {
    text.parse().map(ChangeRequestId).map_err(|_| DomainError::NotFound)
}

/// Problems in the reader's language.
fn said(page: &Page, problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|problem| page.message(&problem.message)).collect()
}
