//! The competences of one institution.

use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::institution::unknown_buc;
use crate::policy;
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::value::{CountryCode, Role, Sector};
use search::{BucAt, Held, Lists, Record};
use std::collections::BTreeSet;

/// Which competences are wanted; `None` does not narrow.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Only of this sector.
    pub sector: Option<Sector>,
    /// Only of this BUC.
    pub buc: Option<String>,
    /// Only in this role.
    pub role: Option<Role>,
    /// Only those that hold on this day; all, past and future, when none is given.
    pub on: Option<NaiveDate>,
}

/// The words by which the institutions of some countries limit their competence for some BUCs, in alphabetical order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stated {
    /// Schemes and groups of persons.
    pub schemes: Vec<String>,
    /// Types of benefit.
    pub benefits: Vec<String>,
}

/// What can be asked for beside a BUC: the words that are stated on a day and that the viewer may see.
pub fn stated(ctx: &Ctx, viewer: &Viewer, countries: &[CountryCode], bucs: &[BucAt], on: NaiveDate) -> Stated {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let audience = policy::audience(viewer);
    let (mut schemes, mut benefits) = (BTreeSet::new(), BTreeSet::new());
    for record in countries.iter().flat_map(|&country| snapshot.of_country(country)) {
        if !audience.sees(record.institution.is_public) || record.institution.is_placeholder {
            continue;
        }
        let held = bucs.iter().flat_map(|&buc| record.of_buc(buc)).filter(|held| held.holds_on(on));
        for scope in held.filter_map(Held::scope) {
            schemes.extend(scope.schemes.iter().chain(&scope.persons).cloned());
            benefits.extend(scope.benefits.iter().cloned());
        }
    }
    Stated { schemes: schemes.into_iter().collect(), benefits: benefits.into_iter().collect() }
}

/// The competences that are wanted, by BUC, role and first day.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_BUC`.
pub fn list(lists: &Lists, record: &Record, asked: &Asked) -> Result<Vec<Held>, DomainError> {
    let buc: Option<BucAt> = match &asked.buc {
        None => None,
        Some(code) => Some(lists.buc_at(code).ok_or_else(|| DomainError::from(unknown_buc(&["buc"], code)))?),
    };
    Ok(record
        .competences
        .iter()
        .filter(|held| buc.is_none_or(|buc| held.buc == buc))
        .filter(|held| asked.role.is_none_or(|role| held.role == role))
        .filter(|held| asked.sector.is_none_or(|sector| lists.sector(held.buc) == Some(sector)))
        .filter(|held| asked.on.is_none_or(|day| held.holds_on(day)))
        .cloned()
        .collect())
}
