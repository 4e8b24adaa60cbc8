//! The competences of one institution.

use crate::error::DomainError;
use crate::institution::unknown_buc;
use chrono::NaiveDate;
use entities::value::{Role, Sector};
use search::{BucAt, Held, Lists, Record};

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
