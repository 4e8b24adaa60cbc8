//! The notice of a substantial change: one calendar month (Decision E2 of the Administrative Commission; 5-rules 3).

use crate::competence::Holding;
use crate::institution::Content;
use chrono::{Months, NaiveDate};
use entities::value::Period;

/// The earliest day on which a substantial change announced on a civil day in Brussels may take effect: the same day of the next
/// month, or that month's last day if it has none.
pub fn earliest(announced: NaiveDate) -> NaiveDate {
    announced.checked_add_months(Months::new(1)).unwrap_or(NaiveDate::MAX)
}

/// The earliest day on which a change may take effect without a reason: at once when it is not substantial.
pub fn earliest_for(is_substantial: bool, announced: NaiveDate) -> NaiveDate {
    if is_substantial { earliest(announced) } else { announced }
}

/// The first day on which an entry says something else in what the law wants notice for; `day` when that is earlier, or nothing of it has a
/// day of its own. A competence that is taken away from a day in the past, or was never announced and begins there, counts from that
/// day: whoever relied on the entry then was told nothing.
pub fn takes_effect(before: Option<&Content>, after: &Content, day: NaiveDate) -> NaiveDate {
    let start = |from: Option<NaiveDate>| from.unwrap_or(NaiveDate::MIN);
    let Some(before) = before else { return day.min(start(after.validity.from)) };
    let mut first = day;
    if before.validity.from != after.validity.from {
        first = first.min(start(before.validity.from)).min(start(after.validity.from));
    }
    if before.validity.to != after.validity.to {
        first = [before.validity.to, after.validity.to].into_iter().flatten().fold(first, NaiveDate::min);
    }
    if before.competences != after.competences {
        let (old, new) = (before.timeline(), after.timeline());
        for (buc, role) in old.keys_with(&new) {
            let (old, new) = (old.line(&buc, role), new.line(&buc, role));
            let mut days: Vec<NaiveDate> =
                old.iter().chain(new).flat_map(|(during, _)| [Some(start(during.from)), during.to]).flatten().collect();
            days.sort_unstable();
            let at = |line: &[(Period, Holding)], day: NaiveDate| {
                line.iter().find(|(during, _)| during.contains(day)).map(|(_, holding)| holding.clone())
            };
            let differs = days.into_iter().take_while(|one| *one < first).find(|one| at(old, *one) != at(new, *one));
            first = differs.unwrap_or(first);
        }
    }
    // A succession or router has a day too, but what it was then is history that nobody addressed: it counts from its announcement.
    first
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
    fn what_changes_the_past_takes_effect_there() {
        use crate::competence::{Holding, Stretch};
        use entities::value::{CodeStatus, Role, Scope};
        let held = |from: Option<&str>, to: Option<&str>, ready: bool| Stretch {
            buc: "S_BUC_01".to_owned(),
            role: Role::CounterParty,
            validity: Period::new(from.map(day), to.map(day)),
            holding: Holding { ready, areas: Vec::new(), scope: Scope::default() },
        };
        let entry = |competences: Vec<Stretch>| Content {
            code: "DE:1000".to_owned(),
            code_status: CodeStatus::Real,
            is_public: true,
            validity: Period::default(),
            described: Vec::new(),
            competences,
            relations: Vec::new(),
        };
        let before = entry(vec![held(Some("2018-01-01"), None, true)]);
        let effective = day("2026-12-26");
        let on = |after: Vec<Stretch>| takes_effect(Some(&before), &entry(after), effective);
        assert_eq!(on(vec![held(Some("2018-01-01"), Some("2020-01-01"), true)]), day("2020-01-01"));
        assert_eq!(on(vec![]), day("2018-01-01"));
        assert_eq!(on(vec![held(Some("2010-01-01"), None, true)]), day("2010-01-01"));
        assert_eq!(on(vec![held(None, None, true)]), NaiveDate::MIN);
        assert_eq!(on(vec![held(Some("2018-01-01"), Some("2026-12-26"), true)]), effective);
        let split = vec![held(Some("2018-01-01"), Some("2027-05-01"), true), held(Some("2027-05-01"), None, false)];
        assert_eq!(on(split), effective, "what changes later has its notice");
        assert_eq!(takes_effect(None, &entry(Vec::new()), effective), NaiveDate::MIN);
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
