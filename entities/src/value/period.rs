//! Half-open periods of civil dates (5-rules 1).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// `[from, to)` in civil dates of Europe/Brussels; `None` is unbounded. `to` is the first day that no longer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Period {
    /// First day that counts.
    pub from: Option<NaiveDate>,
    /// First day that no longer counts.
    pub to: Option<NaiveDate>,
}

impl Period {
    /// From `from` (inclusive) to `to` (exclusive).
    pub fn new(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Self {
        Self { from, to }
    }

    /// True when `day` lies inside.
    pub fn contains(&self, day: NaiveDate) -> bool {
        !self.starts_after(day) && !self.ended_by(day)
    }

    /// True when the period begins later than `day`.
    pub fn starts_after(&self, day: NaiveDate) -> bool {
        self.from.is_some_and(|from| day < from)
    }

    /// True when the period is over on `day`.
    pub fn ended_by(&self, day: NaiveDate) -> bool {
        self.to.is_some_and(|to| to <= day)
    }

    /// True when no day lies inside.
    pub fn is_empty(&self) -> bool {
        matches!((self.from, self.to), (Some(from), Some(to)) if from >= to)
    }

    /// The days in both periods; empty (see [`Self::is_empty`]) when there is none.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Self {
        let from = self.from.max(other.from);
        let to = match (self.to, other.to) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Self { from, to }
    }

    /// True when a day lies in both.
    pub fn overlaps(&self, other: &Self) -> bool {
        !self.intersection(other).is_empty()
    }

    /// True when `other` begins on the day this one ends.
    pub fn touches(&self, other: &Self) -> bool {
        self.to.is_some() && self.to == other.from
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn the_first_day_counts_and_the_end_day_does_not() {
        let year = Period::new(Some(day("2020-01-01")), Some(day("2021-01-01")));
        assert!(year.contains(day("2020-01-01")));
        assert!(year.contains(day("2020-12-31")));
        assert!(!year.contains(day("2021-01-01")));
        assert!(!year.contains(day("2019-12-31")));
        assert!(Period::default().contains(day("1900-01-01")));
    }

    #[test]
    fn periods_that_touch_do_not_overlap() {
        let first = Period::new(None, Some(day("2020-01-01")));
        let second = Period::new(Some(day("2020-01-01")), None);
        assert!(!first.overlaps(&second));
        assert!(first.touches(&second));
        assert!(first.overlaps(&Period::default()));
    }
}
