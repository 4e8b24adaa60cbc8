//! Time as a parameter: the clock and the civil day of Brussels (5-rules 1).

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use std::sync::Mutex;
use std::time::Duration;

/// Where "now" comes from.
pub trait Clock: Send + Sync + std::fmt::Debug {
    /// The instant, in UTC.
    fn now(&self) -> DateTime<Utc>;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where ambient time enters")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// A clock that stands still until it is moved; for tests.
#[derive(Debug)]
pub struct MockClock(Mutex<DateTime<Utc>>);

impl MockClock {
    /// Stands at `now`.
    pub fn new(now: DateTime<Utc>) -> Self {
        Self(Mutex::new(now))
    }

    /// Moves forward.
    pub fn advance(&self, by: Duration) {
        let mut now = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *now += by;
    }
}

impl Clock for MockClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// The civil day in Brussels at an instant.
pub fn brussels_day(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&chrono_tz::Europe::Brussels).date_naive()
}

/// Brussels noon of a day.
pub(crate) fn noon(day: NaiveDate) -> DateTime<Utc> {
    let noon = day.and_time(NaiveTime::MIN) + TimeDelta::hours(12);
    let there = chrono_tz::Europe::Brussels.from_local_datetime(&noon);
    there.single().map_or_else(|| noon.and_utc(), |at| at.with_timezone(&Utc))
}

/// A day as people read it: `1 Jan 2018`.
pub fn readable(day: NaiveDate) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    format!("{} {} {}", day.day(), MONTHS[day.month0() as usize], day.year())
}

/// The last microsecond of a civil day in Brussels, in UTC; none for the last day there is.
pub fn end_of(day: NaiveDate) -> Option<DateTime<Utc>> {
    let next = day.succ_opt()?.and_time(NaiveTime::MIN);
    let begins = chrono_tz::Europe::Brussels.from_local_datetime(&next).earliest()?;
    Some(begins.with_timezone(&Utc) - TimeDelta::microseconds(1))
}

/// Reads a day written as a date field writes it: `2026-03-01` and nothing looser, so that a typing error is never a day
/// of some other century.
pub fn parse_day(text: &str) -> Option<NaiveDate> {
    let shaped = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    shaped.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_changes_at_brussels_midnight_in_winter_and_summer() {
        let at = |text: &str| brussels_day(text.parse().expect("an instant")).to_string();
        assert_eq!(at("2018-02-28T22:59:59Z"), "2018-02-28");
        assert_eq!(at("2018-02-28T23:00:00Z"), "2018-03-01");
        assert_eq!(at("2026-06-30T21:59:59Z"), "2026-06-30");
        assert_eq!(at("2026-06-30T22:00:00Z"), "2026-07-01");
    }
}
