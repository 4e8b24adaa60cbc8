//! What is wrong with a training, and what it must say before everybody reads it.

use super::schedule::{shown, zone};
use crate::error::Problem;
use crate::institution::{cut, unknown_buc};
use crate::message::{Message, is_deceptive, is_language, is_unreadable, is_web_address, lines, tidy};
use chrono::Days;
use entities::value::{Texts, TrainingContent};
use search::Lists;
use std::collections::HashSet;

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
/// Seats a training has at most.
const MOST_SEATS: u32 = 10_000;

/// A line as it is kept.
fn line(text: &mut String) {
    *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
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
    // People write "CDM 4.4", "v4.4" and "4.4" and mean the same.
    let bare = content.cdm_version.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    if bare.starts_with(|letter: char| letter.is_ascii_digit()) {
        content.cdm_version = bare.to_owned();
    }
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
        line(&mut one.cdm_version);
        one.url = lines(&one.url);
    }
    content.materials.retain(|one| !one.title.is_empty() || !one.url.is_empty());
    // A last day that is the first says nothing.
    content.ends_on = content.ends_on.filter(|last| content.starts_on != Some(*last));
    content
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
        for (field, day, time) in [("startTime", first, content.starts), ("endTime", last, content.ends)] {
            if let (Some(zone), Some(time)) = (zone, time)
                && shown(zone, day, time).is_none()
            {
                let message = Message::plain(
                    "training-no-such-time",
                    "This time does not exist there on that day: the clocks go forward.",
                );
                self.say(&[field], "INVALID_TIME", message);
            }
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
            self.line(&["materials", &at, "cdmVersion"], &one.cdm_version, LONGEST_VERSION);
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
    found.line(&["cdmVersion"], &content.cdm_version, LONGEST_VERSION);
    if content.title.within(&content.original).is_none() {
        let message = Message::plain("training-needed-title", "Give it a title: without one nobody finds it again.");
        found.say(&["title"], "MISSING", message);
    }
    if is_public && content.starts_on.is_none() {
        found.say(&["startsOn"], "MISSING", Message::plain("training-needed-day", "Give its first day."));
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
