//! The notice of a substantial change: one calendar month (Decision E2 of the Administrative Commission; 5-rules 3).

use crate::institution::Content;
use chrono::{Months, NaiveDate};

/// The earliest day on which a substantial change announced on a civil day in Brussels may take effect: the same day of the next
/// month, or that month's last day if it has none.
pub fn earliest(announced: NaiveDate) -> NaiveDate {
    announced.checked_add_months(Months::new(1)).unwrap_or(NaiveDate::MAX)
}

/// The earliest day on which a change may take effect without a reason: at once when it is not substantial.
pub fn earliest_for(is_substantial: bool, announced: NaiveDate) -> NaiveDate {
    if is_substantial { earliest(announced) } else { announced }
}

/// Whether the law wants a month's notice: for code, end, competence, role, readiness, area, function and succession, and so for a
/// new entry.
pub fn is_substantial(before: Option<&Content>, after: &Content) -> bool {
    let Some(before) = before else { return true };
    let places = |content: &Content| -> Vec<_> {
        let mut list: Vec<_> = content
            .described
            .iter()
            .map(|one| (one.during, one.text.areas.clone(), one.text.functions.clone()))
            .collect();
        // Neighbours that differ in something else only are one here.
        list.dedup_by(|next, last| {
            let same = last.1 == next.1 && last.2 == next.2;
            if same {
                last.0.to = next.0.to;
            }
            same
        });
        list
    };
    before.code_status != after.code_status
        || before.validity != after.validity
        || before.competences != after.competences
        || before.relations != after.relations
        || places(before) != places(after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::brussels_day;
    use chrono::{DateTime, Datelike, Days, Utc};
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_month_ends_on_the_same_day_or_on_the_last_one() {
        for (announced, effective) in [
            ("2026-11-25", "2026-12-25"),
            ("2026-12-31", "2027-01-31"),
            ("2027-01-28", "2027-02-28"),
            ("2027-01-29", "2027-02-28"),
            ("2027-01-31", "2027-02-28"),
            ("2028-01-29", "2028-02-29"),
            ("2028-01-31", "2028-02-29"),
            ("2028-02-29", "2028-03-29"),
            ("2027-02-28", "2027-03-28"),
            ("2027-03-31", "2027-04-30"),
            ("2100-01-31", "2100-02-28"),
        ] {
            assert_eq!(earliest(day(announced)), day(effective), "{announced}");
        }
    }

    #[test]
    fn the_day_of_the_announcement_is_that_of_brussels() {
        let at = |text: &str| earliest(brussels_day(text.parse::<DateTime<Utc>>().expect("an instant")));
        assert_eq!(at("2027-01-30T22:59:59Z"), day("2027-02-28"));
        assert_eq!(at("2027-01-31T22:59:59Z"), day("2027-02-28"));
        assert_eq!(at("2027-01-31T23:00:00Z"), day("2027-03-01"), "it is February in Brussels already");
        assert_eq!(at("2026-06-30T22:00:00Z"), day("2026-08-01"));
        assert_eq!(at("2026-06-30T21:59:59Z"), day("2026-07-30"));
    }

    proptest! {
        #[test]
        fn the_notice_is_never_shorter_than_the_next_month_s_share_and_never_longer_than_a_month(days in 0u64..80_000) {
            let announced = day("1950-01-01") + Days::new(days);
            let effective = earliest(announced);
            let next = announced.month0() + 1;
            prop_assert_eq!(effective.month0(), next % 12);
            prop_assert_eq!(effective.year(), announced.year() + i32::from(next == 12));
            if effective.day() != announced.day() {
                prop_assert!(effective.day() < announced.day());
                prop_assert_eq!((effective + Days::new(1)).day(), 1, "the last day of its month");
            }
            prop_assert!((28..=31).contains(&(effective - announced).num_days()));
            prop_assert!(earliest(announced + Days::new(1)) >= effective, "a later announcement is never earlier");
        }
    }
}
