//! Rows that say the same are one (5-rules 4).

use entities::value::{Period, Role};
use search::Limits;
use std::sync::Arc;

/// A competence about to be stored, apart from whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCompetence {
    /// Code of the business use case.
    pub buc: Arc<str>,
    /// In which role.
    pub role: Role,
    /// From when to when.
    pub validity: Period,
    /// Whether it can be used in EESSI.
    pub ready: bool,
    /// Areas and scope, when it has its own.
    pub limits: Option<Arc<Limits>>,
}

impl NewCompetence {
    fn areas(&self) -> &[String] {
        self.limits.as_ref().map_or(&[], |limits| &limits.areas)
    }

    fn same_areas(&self, other: &Self) -> bool {
        let (a, b) = (self.areas(), other.areas());
        a.len() == b.len() && a.iter().all(|code| b.contains(code))
    }
}

/// Two rows that contradict each other: same BUC and role, overlapping periods, different readiness or areas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Code of the business use case.
    pub buc: Arc<str>,
    /// In which role.
    pub role: Role,
}

/// Merges the rows of one institution: those that overlap or touch with equal readiness, areas and scope become one; disjoint
/// periods stay.
///
/// # Errors
/// [`Conflict`] for rows that overlap with different readiness, areas or scope.
pub fn merge(mut rows: Vec<NewCompetence>) -> Result<Vec<NewCompetence>, Conflict> {
    rows.sort_by(|a, b| (&a.buc, a.role, a.validity.from).cmp(&(&b.buc, b.role, b.validity.from)));
    let mut merged: Vec<NewCompetence> = Vec::with_capacity(rows.len());
    for row in rows.into_iter().filter(|row| !row.validity.is_empty()) {
        let Some(last) = merged.last_mut().filter(|last| last.buc == row.buc && last.role == row.role) else {
            merged.push(row);
            continue;
        };
        let same = last.ready == row.ready && last.same_areas(&row) && scope(last) == scope(&row);
        let overlaps = last.validity.overlaps(&row.validity);
        if same && (overlaps || last.validity.touches(&row.validity)) {
            last.validity.to = match (last.validity.to, row.validity.to) {
                (Some(a), Some(b)) => Some(a.max(b)),
                _ => None,
            };
        } else if overlaps {
            return Err(Conflict { buc: row.buc, role: row.role });
        } else {
            merged.push(row);
        }
    }
    Ok(merged)
}

fn scope(row: &NewCompetence) -> Option<&entities::value::Scope> {
    row.limits.as_ref().map(|limits| &limits.scope).filter(|scope| !scope.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn row(from: &str, to: &str, ready: bool) -> NewCompetence {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        NewCompetence {
            buc: "FB_BUC_01".into(),
            role: Role::CounterParty,
            validity: Period::new(day(from), day(to)),
            ready,
            limits: None,
        }
    }

    #[test]
    fn rows_that_overlap_or_touch_and_say_the_same_become_one() {
        let rows = vec![
            row("2020-01-01", "2021-01-01", true),
            row("2021-01-01", "", true),
            row("2019-06-01", "2020-03-01", true),
        ];
        assert_eq!(merge(rows), Ok(vec![row("2019-06-01", "", true)]));
    }

    #[test]
    fn disjoint_periods_and_a_change_of_readiness_stay() {
        let rows = vec![row("2018-01-01", "2019-01-01", false), row("2019-01-01", "", true)];
        assert_eq!(merge(rows.clone()), Ok(rows));
        let rows = vec![row("2010-01-01", "2011-01-01", true), row("2012-01-01", "", true)];
        assert_eq!(merge(rows.clone()), Ok(rows));
    }

    #[test]
    fn rows_that_overlap_and_contradict_each_other_are_refused() {
        let rows = vec![row("2018-01-01", "", false), row("2019-01-01", "", true)];
        assert!(merge(rows).is_err());
    }
}
