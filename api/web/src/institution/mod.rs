//! Institutions: the list with its filters and facets, and the page of one.

mod asked;
mod compare;
mod competence;
mod contact;
mod desk;
mod entry;
#[cfg(test)]
pub(crate) mod example;
mod export;
mod facets;
mod form;
mod history;
mod known;
mod list;
mod neighbour;
mod sheet;
mod show;
mod versions;

pub(crate) use compare::compare;
pub(crate) use contact::Contact;
pub(crate) use entry::{Line, named};
pub(crate) use export::export;
pub(crate) use history::{What, event};
pub(crate) use list::list;
pub(crate) use sheet::{card, sheet};
pub(crate) use show::show;
pub(crate) use versions::{confirm, versions};

use crate::page::Page;
use chrono::NaiveDate;
use domain::Status;
use domain::value::Period;
use fluent_bundle::FluentValue;

/// A period in words; the last valid day is printed, not the first that is none (5-rules 1).
fn validity(page: &Page, period: Period, today: NaiveDate) -> String {
    let last = period.to.and_then(|to| to.pred_opt()).map(|last| page.day(last)).unwrap_or_default();
    let from = period.from.map(|from| page.day(from)).unwrap_or_default();
    let key = match (period.from, period.to) {
        (None, None) => "validity-always",
        (Some(_), None) if period.starts_after(today) => "validity-upcoming",
        (Some(_), None) => "validity-from",
        (None, Some(_)) => "validity-until",
        (Some(_), Some(_)) => "validity-between",
    };
    page.with(key, &[("from", FluentValue::from(from)), ("last", FluentValue::from(last))])
}

/// The contract's name of a standing.
fn status_name(status: Status) -> &'static str {
    match status {
        Status::Current => "CURRENT",
        Status::Upcoming => "UPCOMING",
        Status::Ended => "ENDED",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::parse_day;
    use crate::i18n::Language;

    #[test]
    fn a_period_says_its_last_valid_day() {
        let page = Page::example(Language::English);
        let words = |from: &str, to: &str| validity(&page, Period::new(parse_day(from), parse_day(to)), page.today);
        assert_eq!(words("2018-01-01", "2020-01-01"), "1 Jan 2018 – 31 Dec 2019");
        assert_eq!(words("2018-01-01", ""), "since 1 Jan 2018");
        assert_eq!(words("2027-01-01", ""), "from 1 Jan 2027");
        assert_eq!(words("", "2020-03-01"), "until 29 Feb 2020");
        assert_eq!(words("", ""), "without limits");
    }
}
