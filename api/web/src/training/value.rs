//! What trainings say, in the reader's words.

use super::zone;
use crate::page::{Page, Said};
use domain::model::Training;
use domain::training::{Status, Times, times};
use domain::value::{Texts, TrainingContent};
use fluent_bundle::FluentValue;

/// When a training is.
pub(crate) struct When {
    /// In its own zone.
    pub(crate) text: String,
    /// Its first and last instant, for the script that tells the reader's own time; none of whole days.
    pub(crate) instants: Option<(String, String)>,
    /// In the reader's own time, where that is known and another one; the script puts it right.
    pub(crate) own: Option<String>,
    /// The sentence that the script fills with the reader's own time.
    pub(crate) said: String,
}

/// A word of a vocabulary.
pub(super) fn word(page: &Page, family: &str, value: &str) -> String {
    page.with(&format!("training-{family}-{value}"), &[])
}

/// Where a training stands.
pub(super) fn standing(page: &Page, status: Status) -> String {
    word(page, "status", status.as_str())
}

/// A text in the reader's language where it is in it.
pub(super) fn said(page: &Page, texts: &Texts, original: &str) -> Said {
    let found = texts.best(page.language.tag(), original);
    found.map_or_else(|| page.said("", ""), |text| page.said(&text.text, &text.language))
}

/// What a training is called.
pub(super) fn title(page: &Page, content: &TrainingContent) -> Said {
    said(page, &content.title, &content.original)
}

fn days(page: &Page, times: &Times) -> String {
    if times.first == times.last {
        return page.day(times.first);
    }
    let args = [("from", FluentValue::from(page.day(times.first))), ("to", FluentValue::from(page.day(times.last)))];
    page.with("training-until", &args)
}

/// From one instant to another as clocks in a zone show them; the day stands where it is another one.
fn hours<Z: chrono::TimeZone>(
    page: &Page,
    (starts, ends): (chrono::DateTime<Z>, chrono::DateTime<Z>),
    named: Option<chrono::NaiveDate>,
) -> String
where
    Z::Offset: std::fmt::Display,
{
    let one = |at: &chrono::DateTime<Z>, named: Option<chrono::NaiveDate>| {
        let day = at.date_naive();
        let time = at.format("%H:%M");
        if named == Some(day) { time.to_string() } else { format!("{}, {time}", page.day(day)) }
    };
    format!("{}–{}", one(&starts, named), one(&ends, Some(starts.date_naive())))
}

/// When a training is; none while a draft has no day.
pub(super) fn when(page: &Page, training: &Training) -> Option<When> {
    Some(when_of(page, &times(&training.content)?, &training.content.zone))
}

/// When something is, in its own zone of this name and in the reader's.
pub(crate) fn when_of(page: &Page, times: &Times, zone: &str) -> When {
    let said = page.say("training-your-time", "time", "{time}");
    if times.is_whole_days {
        let text = format!("{}, {}", days(page, times), page.t("training-whole-day"));
        return When { text, instants: None, own: None, said };
    }
    let hours_there = if times.first == times.last {
        format!("{}, {}", page.day(times.first), hours(page, (times.starts, times.ends), Some(times.first)))
    } else {
        hours(page, (times.starts, times.ends), None)
    };
    let args = [("time", FluentValue::from(hours_there)), ("zone", FluentValue::from(zone.to_owned()))];
    let own = page.viewer.person().and_then(|person| person.country).map(zone::of).and_then(|zone| {
        let (starts, ends) = (times.starts.with_timezone(&zone), times.ends.with_timezone(&zone));
        let is_other = starts.naive_local() != times.starts.naive_local();
        is_other.then(|| page.say("training-your-time", "time", &hours(page, (starts, ends), Some(times.first))))
    });
    When {
        text: page.with("training-time-in", &args),
        instants: Some((times.starts.to_rfc3339(), times.ends.to_rfc3339())),
        own,
        said,
    }
}

/// How many seats are taken.
pub(super) fn seats(page: &Page, seats: Option<u32>, seated: u32, waiting: u32) -> Vec<String> {
    let mut said = vec![match seats {
        Some(seats) => {
            let args = [("taken", FluentValue::from(seated)), ("seats", FluentValue::from(seats))];
            page.with("training-seats-taken-of", &args)
        }
        None => page.count("training-participants-count", seated as usize),
    }];
    said.extend((waiting > 0).then(|| page.count("training-waiting-count", waiting as usize)));
    said
}
