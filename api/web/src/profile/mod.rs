//! Implementation profiles: the map, the matrix, one country's profile with its versions, countries side by side, and how a profile
//! is written and published.

mod compare;
mod edit;
mod export;
mod feed;
mod history;
mod map;
mod readiness;
mod show;
mod value;

pub(crate) use compare::compare;
pub(crate) use edit::{begin, confirm, discard, overview, prefill, publish, save, section, withdraw};
pub(crate) use export::{export, headers as file_headers};
pub(crate) use feed::feed;
pub(crate) use history::{differences, history};
pub(crate) use map::{drawing, embedded, map};
pub(crate) use readiness::readiness;
pub(crate) use show::{Summary, show, summary};
pub(crate) use value::language_name;

use crate::error::PageError;
use crate::page::Page;
use domain::DomainError;
use domain::value::CountryCode;

/// The country of a path, in any of its codes.
fn country_of(page: &Page, code: &str) -> Result<CountryCode, PageError> {
    CountryCode::parse(code).map_err(|_| PageError::new(page.clone(), DomainError::NotFound))
}
