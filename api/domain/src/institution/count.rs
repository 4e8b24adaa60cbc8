//! How many entries a list would have with one value for a field that the facets of the read model do not count.

use super::find::{Filter, Find, find};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::page::PageRequest;
use crate::viewer::Viewer;
use entities::value::Role;
use search::Status;

/// Entries by role, readiness and standing; each dimension ignores its own filter (5-rules 10).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// By role of a competence.
    pub roles: Vec<(Role, usize)>,
    /// By readiness of a competence.
    pub ready: Vec<(bool, usize)>,
    /// By standing on the day.
    pub statuses: Vec<(Status, usize)>,
}

/// Counts what a list would hold. Values that nothing has are left out.
///
/// # Errors
/// As [`find`].
pub fn count(ctx: &Ctx, viewer: &Viewer, asked: &Find) -> Result<Counts, DomainError> {
    let total = |filter: Filter| {
        let asked = Find { filter, page: PageRequest::first(1), facets: false, ..asked.clone() };
        find(ctx, viewer, &asked).map(|found| found.page.total)
    };
    let filter = &asked.filter;
    let mut counts = Counts::default();
    for &role in Role::ALL {
        counts.roles.push((role, total(Filter { roles: vec![role], ..filter.clone() })?));
    }
    for ready in [true, false] {
        counts.ready.push((ready, total(Filter { ready: Some(ready), ..filter.clone() })?));
    }
    for status in Status::ALL {
        counts.statuses.push((status, total(Filter { status: vec![status], ..filter.clone() })?));
    }
    counts.roles.retain(|(_, count)| *count > 0);
    counts.ready.retain(|(_, count)| *count > 0);
    counts.statuses.retain(|(_, count)| *count > 0);
    Ok(counts)
}
