//! What is wrong with a training, and what it must say before everybody reads it.

use super::schedule::{shown, times, zone};
use crate::error::Problem;
use crate::institution::{cut, unknown_buc};
use crate::message::{Message, is_deceptive, is_language, is_unreadable, is_web_address, lines, tidy};
use chrono::{Datelike, Days};
use entities::value::{Texts, TrainingContent};
use search::Lists;
use std::collections::HashSet;
use std::ops::RangeInclusive;

/// Letters of a title.
pub const LONGEST_TITLE: usize = 140;
/// Letters of a series, a place, the title of a material.
pub const LONGEST_LINE: usize = 160;
/// Letters of a text in one language.
pub const LONGEST_TEXT: usize = 4_000;
/// Letters of an address.
const LONGEST_ADDRESS: usize = 500;
/// Letters of the version of the Common Data Model.
const LONGEST_VERSION: usize = 12;
/// Materials of a training.
pub const MOST_MATERIALS: usize = 30;
/// Languages, BUCs.
const MOST: usize = 40;
/// Days a training takes at most.
const LONGEST_DAYS: u64 = 31;
/// The years in which trainings are: nothing was exchanged before, and calendars end soon after.
const YEARS: RangeInclusive<i32> = 2000..=2099;
/// Seats a training has at most.
const MOST_SEATS: u32 = 10_000;

/// A line as it is kept.
fn line(text: &mut String) {
    *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
}

/// A version of the Common Data Model as it is kept: people write "CDM 4.4", "v4.4" and "04.4" and mean the same. What is none stays as it is.
pub(super) fn version(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let bare = text.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let parts: Option<Vec<u32>> = bare.split('.').map(|part| part.parse().ok()).collect();
    parts.map_or(text, |parts| parts.iter().map(u32::to_string).collect::<Vec<_>>().join("."))
}

/// Whether a text is a version of the Common Data Model, or says nothing.
fn is_version(text: &str) -> bool {
    text.is_empty() || (text.len() <= LONGEST_VERSION && text.split('.').all(|part| part.parse::<u32>().is_ok()))
}

/// Puts a training into the form in which it is kept.
pub(super) fn tidied(mut content: TrainingContent, lists: &Lists) -> TrainingContent {
    content.original = content.original.trim().to_ascii_lowercase();
    for texts in [&mut content.title, &mut content.about, &mut content.audience, &mut content.agenda] {
        tidy(texts);
    }
    for text in &mut content.title.0 {
        line(&mut text.text);
    }
    for text in [&mut content.series, &mut content.place, &mut content.cdm_version, &mut content.zone] {
        line(text);
    }
    content.cdm_version = version(&content.cdm_version);
    if content.zone.is_empty() {
        "Europe/Brussels".clone_into(&mut content.zone);
    }
    content.sectors.sort_unstable();
    content.sectors.dedup();
    for code in &mut content.bucs {
        if let Some(known) = lists.buc(code).filter(|buc| buc.sector.is_some()) {
            code.clone_from(&known.code);
        }
    }
    for language in &mut content.languages {
        *language = language.trim().to_ascii_lowercase();
    }
    for list in [&mut content.bucs, &mut content.languages] {
        let mut seen = HashSet::new();
        list.retain(|one| !one.trim().is_empty() && seen.insert(one.clone()));
    }
    for one in &mut content.materials {
        line(&mut one.title);
        one.cdm_version = version(&one.cdm_version);
        one.url = lines(&one.url);
    }
    content.materials.retain(|one| !one.title.is_empty() || !one.url.is_empty());
    let mut seen = HashSet::new();
    content.materials.retain(|one| seen.insert((one.title.clone(), one.url.clone())));
    // A last day that is the first says nothing.
    content.ends_on = content.ends_on.filter(|last| content.starts_on != Some(*last));
    content
}

/// What is said of what is no version of the Common Data Model.
fn no_version() -> Message {
    Message::plain("training-no-version", "Write the version as 4.4.")
}

/// What is said of a time that clocks in the zone skip.
fn no_such_time() -> Message {
    Message::plain("training-no-such-time", "This time does not exist there on that day: the clocks go forward.")
}

struct Problems(Vec<Problem>);

impl Problems {
    fn say(&mut self, path: &[&str], code: &'static str, message: Message) {
        self.0.push(Problem::at(path, code, message));
    }

    fn texts(&mut self, field: &str, texts: &Texts, most: usize) {
        if texts.0.len() > MOST {
            self.say(&[field], "TOO_MANY", Message::too_many(MOST));
        }
        let mut seen = HashSet::new();
        for text in &texts.0 {
            if !is_language(&text.language) {
                self.say(&[field], "UNKNOWN_LANGUAGE", Message::unknown_language(&text.language));
            }
            if !seen.insert(text.language.as_str()) {
                self.say(&[field], "TWICE", Message::language_twice());
            }
            if text.text.chars().count() > most {
                self.say(&[field], "TOO_LONG", Message::too_long(most));
            }
            if is_unreadable(&text.text) {
                self.say(&[field], "INVALID_TEXT", Message::unreadable());
            }
        }
    }

    fn line(&mut self, path: &[&str], text: &str, most: usize) {
        if text.chars().count() > most {
            self.say(path, "TOO_LONG", Message::too_long(most));
        }
        if text.contains(char::is_control) || is_deceptive(text) {
            self.say(path, "INVALID_TEXT", Message::unreadable());
        }
    }

    fn times(&mut self, content: &TrainingContent) {
        let zone = zone(&content.zone);
        if zone.is_none() {
            let name = cut(&content.zone);
            let english = format!("\"{name}\" is no time zone; use a name such as Europe/Brussels.");
            self.say(
                &["timeZone"],
                "UNKNOWN_ZONE",
                Message::new("training-unknown-zone", vec![("zone", name)], english),
            );
        }
        if content.starts.is_some() != content.ends.is_some() {
            let field = if content.starts.is_some() { "endTime" } else { "startTime" };
            self.say(
                &[field],
                "MISSING",
                Message::plain("training-two-times", "Give both times, or none for whole days."),
            );
        }
        let Some(first) = content.starts_on else { return };
        let last = content.ends_on.unwrap_or(first);
        let is_backward = last < first || (last == first && content.starts.is_some() && content.ends <= content.starts);
        if is_backward && (last < first || content.ends.is_some()) {
            let field = if last < first { "endsOn" } else { "endTime" };
            self.say(&[field], "INVALID_PERIOD", Message::plain("training-time-order", "It ends before it begins."));
        }
        if first.checked_add_days(Days::new(LONGEST_DAYS - 1)).is_none_or(|most| last > most) {
            let message = Message::plain("training-too-long", "A training takes at most 31 days.");
            self.say(&["endsOn"], "INVALID_PERIOD", message);
        }
        for (field, day) in [("startsOn", first), ("endsOn", last)] {
            if !YEARS.contains(&day.year()) && (field == "startsOn" || day != first) {
                let message = Message::plain("training-day-range", "Give a day from 2000 to 2099.");
                self.say(&[field], "OUT_OF_RANGE", message);
            }
        }
        for (field, day, time) in [("startTime", first, content.starts), ("endTime", last, content.ends)] {
            if let (Some(zone), Some(time)) = (zone, time)
                && shown(zone, day, time).is_none()
            {
                self.say(&[field], "INVALID_TIME", no_such_time());
            }
        }
        if content.starts.is_none() && zone.is_some() && times(content).is_none() {
            self.say(&["startsOn"], "INVALID_TIME", no_such_time());
        }
        if content.nominate_by.is_some_and(|day| !YEARS.contains(&day.year())) {
            let message = Message::plain("training-day-range", "Give a day from 2000 to 2099.");
            self.say(&["nominationDeadline"], "OUT_OF_RANGE", message);
        }
        if content.nominate_by.is_some_and(|day| day > first) {
            let message =
                Message::plain("training-deadline-late", "The last day for nominations is after its beginning.");
            self.say(&["nominationDeadline"], "INVALID_PERIOD", message);
        }
    }

    fn materials(&mut self, content: &TrainingContent) {
        if content.materials.len() > MOST_MATERIALS {
            self.say(&["materials"], "TOO_MANY", Message::too_many(MOST_MATERIALS));
        }
        for (at, one) in content.materials.iter().enumerate() {
            let at = at.to_string();
            self.line(&["materials", &at, "title"], &one.title, LONGEST_LINE);
            if !is_version(&one.cdm_version) {
                self.say(&["materials", &at, "cdmVersion"], "INVALID_VERSION", no_version());
            }
            if one.title.is_empty() {
                let message =
                    Message::plain("training-needed-title", "Give it a title: without one nobody finds it again.");
                self.say(&["materials", &at, "title"], "MISSING", message);
            }
            if !is_web_address(&one.url) || one.url.chars().count() > LONGEST_ADDRESS {
                self.say(&["materials", &at, "url"], "INVALID_URL", Message::no_url());
            }
        }
    }
}

/// Everything that is wrong with a training; what everybody reads must say more than a draft.
pub(super) fn problems(content: &TrainingContent, lists: &Lists, is_public: bool) -> Vec<Problem> {
    let mut found = Problems(Vec::new());
    if !is_language(&content.original) {
        found.say(&["originalLanguage"], "UNKNOWN_LANGUAGE", Message::unknown_language(&content.original));
    }
    found.texts("title", &content.title, LONGEST_TITLE);
    found.texts("about", &content.about, LONGEST_TEXT);
    found.texts("audience", &content.audience, LONGEST_TEXT);
    found.texts("agenda", &content.agenda, LONGEST_TEXT);
    found.line(&["series"], &content.series, LONGEST_LINE);
    found.line(&["place"], &content.place, LONGEST_LINE);
    if !is_version(&content.cdm_version) {
        found.say(&["cdmVersion"], "INVALID_VERSION", no_version());
    }
    if content.title.within(&content.original).is_none() {
        let message = Message::plain("training-needed-title", "Give it a title: without one nobody finds it again.");
        found.say(&["title"], "MISSING", message);
    }
    if is_public && content.starts_on.is_none() {
        found.say(&["startsOn"], "MISSING", Message::plain("training-needed-day", "Give its first day."));
    }
    for (field, texts) in [("about", &content.about), ("audience", &content.audience), ("agenda", &content.agenda)] {
        if !texts.is_empty() && texts.within(&content.original).is_none() {
            let message = Message::plain(
                "question-published-needed",
                "Write this in the original language before it is published.",
            );
            found.say(&[field], "ORIGINAL_MISSING", message);
        }
    }
    for code in &content.bucs {
        if lists.buc(code).is_none_or(|buc| buc.sector.is_none()) {
            found.0.push(unknown_buc(&["bucs"], code));
        }
    }
    for language in &content.languages {
        if !is_language(language) {
            found.say(&["languages"], "UNKNOWN_LANGUAGE", Message::unknown_language(language));
        }
    }
    for (field, count) in [("bucs", content.bucs.len()), ("languages", content.languages.len())] {
        if count > MOST {
            found.say(&[field], "TOO_MANY", Message::too_many(MOST));
        }
    }
    if content.seats.is_some_and(|seats| !(1..=MOST_SEATS).contains(&seats)) {
        let message = Message::plain("training-seats-range", "Give 1 to 10000 seats, or none where there is no limit.");
        found.say(&["seats"], "OUT_OF_RANGE", message);
    }
    found.times(content);
    found.materials(content);
    found.0
}
