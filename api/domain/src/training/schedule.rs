//! When a training is, in its own zone, and what that makes of it now: pure.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use entities::training::Training;
use entities::value::{TrainingContent, TrainingState};

/// The zone where nothing else is said.
pub(super) const USUAL_ZONE: Tz = chrono_tz::Europe::Brussels;

/// Where a training stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// Seen by the programme alone.
    Draft,
    /// One can be nominated for it.
    Open,
    /// Nobody can be nominated any more, and it is not over.
    Closed,
    /// It is over.
    Held,
    /// It does not take place.
    Cancelled,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 5] = [Self::Draft, Self::Open, Self::Closed, Self::Held, Self::Cancelled];

    /// The contract's name of it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "DRAFT",
            Self::Open => "OPEN",
            Self::Closed => "CLOSED",
            Self::Held => "HELD",
            Self::Cancelled => "CANCELLED",
        }
    }

    /// Reads the contract's name, in any letter case.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str().eq_ignore_ascii_case(text.trim()))
    }
}

impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// When a training begins and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// Its first instant, in its zone.
    pub starts: DateTime<Tz>,
    /// The first instant after it, in its zone: of whole days the midnight after the last.
    pub ends: DateTime<Tz>,
    /// Its first civil day.
    pub first: NaiveDate,
    /// Its last civil day.
    pub last: NaiveDate,
    /// Whether it takes whole days.
    pub is_whole_days: bool,
}

/// Reads a time of day: `09:30`, or `9:30`.
pub fn time_of_day(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text.trim(), "%H:%M").ok()
}

/// The zone of this name.
pub(crate) fn zone(name: &str) -> Option<Tz> {
    name.parse().ok()
}

/// The instant at which clocks in a zone first show this; none while they skip it.
pub(crate) fn shown(zone: Tz, day: NaiveDate, time: NaiveTime) -> Option<DateTime<Tz>> {
    zone.from_local_datetime(&day.and_time(time)).earliest()
}

/// The instant at which clocks in a zone first show this, or first show more where they skip it.
fn at(zone: Tz, day: NaiveDate, time: NaiveTime) -> Option<DateTime<Tz>> {
    shown(zone, day, time).or_else(|| {
        let later = day.and_time(time) + TimeDelta::hours(1);
        zone.from_local_datetime(&later).earliest()
    })
}

/// When a training begins and ends; none while its first day is not known.
pub fn times(content: &TrainingContent) -> Option<Times> {
    times_of(&content.zone, content.starts_on, content.ends_on, content.starts, content.ends)
}

/// When something begins and ends that is known by the days and times of a zone; none while its first day is not known.
pub fn times_of(
    zone_name: &str,
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
    from: Option<NaiveTime>,
    to: Option<NaiveTime>,
) -> Option<Times> {
    let zone = zone(zone_name).unwrap_or(USUAL_ZONE);
    let first = first?;
    let last = last.unwrap_or(first).max(first);
    let (starts, ends, is_whole_days) = match (from, to) {
        (Some(from), Some(to)) => (at(zone, first, from)?, at(zone, last, to)?, false),
        _ => (at(zone, first, NaiveTime::MIN)?, at(zone, last.checked_add_days(Days::new(1))?, NaiveTime::MIN)?, true),
    };
    Some(Times { starts, ends: ends.max(starts), first, last, is_whole_days })
}

/// The first instant at which nobody can be nominated any more; none while its first day is not known.
pub(super) fn closes(content: &TrainingContent) -> Option<DateTime<Utc>> {
    let starts = times(content)?.starts;
    let zone = starts.timezone();
    let over = content.nominate_by.and_then(|day| at(zone, day.checked_add_days(Days::new(1))?, NaiveTime::MIN));
    Some(over.map_or(starts, |over| over.min(starts)).with_timezone(&Utc))
}

/// Where a training stands at an instant.
pub fn status(training: &Training, now: DateTime<Utc>) -> Status {
    match training.state {
        TrainingState::Draft => Status::Draft,
        TrainingState::Cancelled => Status::Cancelled,
        TrainingState::Published => match (times(&training.content), closes(&training.content)) {
            (Some(times), _) if times.ends.with_timezone(&Utc) <= now => Status::Held,
            (_, Some(closes)) if now < closes => Status::Open,
            _ => Status::Closed,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(first: &str, times: Option<(&str, &str)>, zone: &str) -> TrainingContent {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").expect("a time");
        TrainingContent {
            starts_on: Some(first.parse().expect("a day")),
            starts: times.map(|(from, _)| time(from)),
            ends: times.map(|(_, to)| time(to)),
            zone: zone.to_owned(),
            ..TrainingContent::default()
        }
    }

    fn said(content: &TrainingContent) -> [String; 2] {
        let times = times(content).expect("times");
        [times.starts.to_rfc3339(), times.ends.to_rfc3339()]
    }

    #[test]
    fn times_are_those_of_the_zone_in_winter_and_summer() {
        let noon = Some(("09:30", "12:00"));
        let summer = said(&content("2024-06-05", noon, "Europe/Brussels"));
        assert_eq!(summer, ["2024-06-05T09:30:00+02:00", "2024-06-05T12:00:00+02:00"]);
        let winter = said(&content("2027-01-12", noon, "Europe/Helsinki"));
        assert_eq!(winter, ["2027-01-12T09:30:00+02:00", "2027-01-12T12:00:00+02:00"]);
        let elsewhere = said(&content("2027-01-12", noon, "Atlantic/Reykjavik"));
        assert_eq!(elsewhere, ["2027-01-12T09:30:00+00:00", "2027-01-12T12:00:00+00:00"]);
    }

    #[test]
    fn whole_days_end_with_the_midnight_after_them_also_where_clocks_are_put_forward_or_back() {
        let spring = said(&content("2024-03-31", None, "Europe/Brussels"));
        assert_eq!(spring, ["2024-03-31T00:00:00+01:00", "2024-04-01T00:00:00+02:00"], "23 hours");
        let autumn = said(&content("2024-10-27", None, "Europe/Brussels"));
        assert_eq!(autumn, ["2024-10-27T00:00:00+02:00", "2024-10-28T00:00:00+01:00"], "25 hours");
        assert_eq!(times(&TrainingContent::default()), None);
    }

    #[test]
    fn a_time_that_clocks_skip_is_shown_by_none_and_one_they_show_twice_is_the_first() {
        let day: NaiveDate = "2027-03-28".parse().expect("a day");
        let time = |hour| NaiveTime::from_hms_opt(hour, 30, 0).expect("a time");
        assert_eq!(shown(USUAL_ZONE, day, time(2)), None);
        let twice: NaiveDate = "2026-10-25".parse().expect("a day");
        let first = shown(USUAL_ZONE, twice, time(2)).expect("shown twice");
        assert_eq!(first.to_rfc3339(), "2026-10-25T02:30:00+02:00");
    }

    #[test]
    fn nominations_end_with_their_last_day_and_a_training_with_its_last_minute() {
        let now = |text: &str| text.parse::<DateTime<Utc>>().expect("an instant");
        let content = TrainingContent {
            nominate_by: "2027-01-10".parse().ok(),
            ..content("2027-01-12", Some(("09:30", "12:00")), "Europe/Brussels")
        };
        let training = |state| Training {
            id: entities::id::TrainingId(uuid::Uuid::from_u128(1)),
            reference: 1,
            state,
            content: content.clone(),
            sequence: 0,
            seatings: 0,
            created_by: None,
            published_at: None,
            changed_at: now("2026-11-26T00:00:00Z"),
            reason: String::new(),
            is_demonstration: false,
            version: 1,
        };
        let published = training(TrainingState::Published);
        assert_eq!(status(&published, now("2027-01-10T22:59:59Z")), Status::Open);
        assert_eq!(status(&published, now("2027-01-10T23:00:00Z")), Status::Closed);
        assert_eq!(status(&published, now("2027-01-12T10:59:59Z")), Status::Closed);
        assert_eq!(status(&published, now("2027-01-12T11:00:00Z")), Status::Held);
        assert_eq!(status(&training(TrainingState::Cancelled), now("2027-02-01T00:00:00Z")), Status::Cancelled);
        assert_eq!(status(&training(TrainingState::Draft), now("2027-02-01T00:00:00Z")), Status::Draft);
    }
}
