//! By when somebody must have done something, when they are reminded, and what follows when they have not: pure.

use super::lifecycle::Step;
use crate::training::Times;
use chrono::{DateTime, Days, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use entities::value::{DateWindow, VisitState};

/// Days within which a draft is gone on with.
const DRAFT_DAYS: i64 = 90;
/// Days within which whoever's turn it is does something.
const USUAL_DAYS: i64 = 30;
/// Days before a deadline at which somebody is reminded.
const REMIND_DAYS: i64 = 7;
/// Where nothing else is said, days are those of Brussels.
const USUAL_ZONE: Tz = chrono_tz::Europe::Brussels;

/// A deadline with its reminder; none of both when nothing is left to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Due {
    /// When it passes, in UTC.
    pub at: Option<DateTime<Utc>>,
    /// When somebody is reminded, in UTC.
    pub remind: Option<DateTime<Utc>>,
}

/// The first instant after a civil day in a zone.
fn after(zone: Tz, day: chrono::NaiveDate) -> Option<DateTime<Utc>> {
    let next = day.checked_add_days(Days::new(1))?;
    // Where clocks skip midnight the day begins with the hour after it.
    let midnight = zone.from_local_datetime(&next.and_time(NaiveTime::MIN)).earliest();
    let begins = midnight
        .or_else(|| zone.from_local_datetime(&(next.and_time(NaiveTime::MIN) + TimeDelta::hours(1))).earliest())?;
    Some(begins.with_timezone(&Utc))
}

/// The deadline of a request that came to stand so `since`. `windows` are all days still in question; `times` when it takes place, once that is settled.
pub fn due(state: VisitState, since: DateTime<Utc>, windows: &[DateWindow], times: Option<&Times>) -> Due {
    let within = |days: i64| Some(since + TimeDelta::days(days));
    // After its last day it is too late to agree on one.
    let last = windows.iter().map(|window| window.to).max().and_then(|day| after(USUAL_ZONE, day));
    let at = match state {
        VisitState::Draft => within(DRAFT_DAYS),
        VisitState::Submitted | VisitState::Returned | VisitState::Endorsed | VisitState::UnderReview => {
            within(USUAL_DAYS)
        }
        VisitState::Matching => within(USUAL_DAYS).map(|at| last.map_or(at, |last| at.min(last.max(since)))),
        VisitState::Scheduled => times.and_then(|times| after(times.starts.timezone(), times.last)),
        // A report is due 30 days after the event (1-domain, Visit request).
        VisitState::Held | VisitState::Reported => within(USUAL_DAYS),
        VisitState::Refused
        | VisitState::Closed
        | VisitState::Withdrawn
        | VisitState::Cancelled
        | VisitState::Expired => None,
    };
    let remind = at.map(|at| at - TimeDelta::days(REMIND_DAYS)).filter(|remind| *remind > since);
    // Nobody is reminded of what comes by itself.
    let remind = remind.filter(|_| !matches!(follows(state), Some(Step::Hold | Step::Close)));
    Due { at, remind }
}

/// The step that follows by itself when a deadline has passed.
pub fn follows(state: VisitState) -> Option<Step> {
    match state {
        _ if state.is_final() => None,
        VisitState::Scheduled => Some(Step::Hold),
        VisitState::Reported => Some(Step::Close),
        _ => Some(Step::Expire),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant")
    }

    fn window(from: &str, to: &str) -> DateWindow {
        DateWindow { from: from.parse().expect("a day"), to: to.parse().expect("a day") }
    }

    #[test]
    fn somebody_is_reminded_a_week_before_and_what_comes_by_itself_is_nobody_s_to_be_reminded_of() {
        let since = at("2026-11-23T10:00:00Z");
        for &state in VisitState::ALL {
            let due = due(state, since, &[], None);
            assert_eq!(due.at.is_none(), state.is_final() || state == VisitState::Scheduled, "{state}");
            if let Some(remind) = due.remind {
                assert_eq!(due.at.map(|at| at - remind), Some(TimeDelta::days(7)), "{state}");
            }
            assert_eq!(follows(state).is_none(), state.is_final());
        }
        assert_eq!(due(VisitState::Held, since, &[], None).at, Some(at("2026-12-23T10:00:00Z")));
        assert_eq!(due(VisitState::Reported, since, &[], None).remind, None);
    }

    #[test]
    fn nobody_agrees_on_days_that_are_over() {
        let since = at("2026-11-23T10:00:00Z");
        let soon = due(VisitState::Matching, since, &[window("2026-12-01", "2026-12-04")], None);
        assert_eq!(soon.at, Some(at("2026-12-04T23:00:00Z")), "the end of the day in Brussels, in winter");
        let summer = due(VisitState::Matching, at("2027-06-20T10:00:00Z"), &[window("2027-07-01", "2027-07-02")], None);
        assert_eq!(summer.at, Some(at("2027-07-02T22:00:00Z")), "and in summer");
        let far = due(VisitState::Matching, since, &[window("2027-06-01", "2027-06-04")], None);
        assert_eq!(far.at, Some(at("2026-12-23T10:00:00Z")));
        let over = due(VisitState::Matching, since, &[window("2026-11-01", "2026-11-02")], None);
        assert_eq!(over.at, Some(since), "at once, and never before it came to stand so");
    }

    #[test]
    fn an_event_is_held_when_its_last_day_is_over_where_it_is() {
        let times = |zone: Tz, first: &str, last: &str| {
            crate::training::times_of(zone.name(), first.parse().ok(), last.parse().ok(), None, None).expect("times")
        };
        let since = at("2026-11-23T10:00:00Z");
        let held = |times: &Times| due(VisitState::Scheduled, since, &[], Some(times)).at;
        let helsinki = times(chrono_tz::Europe::Helsinki, "2027-01-11", "2027-01-13");
        assert_eq!(held(&helsinki), Some(at("2027-01-13T22:00:00Z")));
        let spring = times(chrono_tz::Europe::Brussels, "2027-03-27", "2027-03-28");
        assert_eq!(held(&spring), Some(at("2027-03-28T22:00:00Z")), "the night in which clocks go forward");
        let autumn = times(chrono_tz::Europe::Lisbon, "2027-10-31", "2027-10-31");
        assert_eq!(held(&autumn), Some(at("2027-11-01T00:00:00Z")), "the night in which they go back");
        let azores = times(chrono_tz::Atlantic::Azores, "2027-03-27", "2027-03-27");
        assert_eq!(held(&azores), Some(at("2027-03-28T01:00:00Z")), "where midnight itself is skipped");
    }
}
