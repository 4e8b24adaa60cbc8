//! Pages in Relay's terms.

use async_graphql::SimpleObject;
use domain::{Page, PageRequest};

/// Where a page stands in its list.
#[derive(Debug, Clone, SimpleObject)]
pub(crate) struct PageInfo {
    /// Whether there are entries before this page.
    pub(crate) has_previous_page: bool,
    /// Whether there are entries behind this page.
    pub(crate) has_next_page: bool,
    /// Cursor of the first entry of the page.
    pub(crate) start_cursor: Option<String>,
    /// Cursor of the last entry of the page.
    pub(crate) end_cursor: Option<String>,
}

impl PageInfo {
    pub(crate) fn of<T>(page: &Page<T>) -> Self {
        Self {
            has_previous_page: page.has_previous,
            has_next_page: page.has_next,
            start_cursor: page.entries.first().map(|(cursor, _)| cursor.clone()),
            end_cursor: page.entries.last().map(|(cursor, _)| cursor.clone()),
        }
    }
}

/// The four arguments of every list.
pub(crate) fn request(
    first: Option<i32>,
    after: Option<String>,
    last: Option<i32>,
    before: Option<String>,
) -> PageRequest {
    PageRequest { first, after, last, before }
}
