//! What is wrong with a request, and what it must say before it is submitted.

use super::request::Asked;
use crate::error::Problem;
use crate::institution::{countries, cut, unknown_buc};
use crate::message::{Message, is_deceptive, is_language, is_unreadable, lines};
use crate::person::is_address;
use chrono::{Datelike, Days, NaiveDate};
use entities::value::{CountryCode, DateWindow, InstitutionCode, Participant, Participants, VisitContent, VisitKind};
use search::{Lists, Snapshot};
use std::collections::HashSet;

/// Letters of a topic.
pub const LONGEST_TOPIC: usize = 140;
/// Letters of a text.
pub const LONGEST_TEXT: usize = 4_000;
/// Letters of a short text: a comment, a reason, a note.
pub const LONGEST_NOTE: usize = 2_000;
/// Letters of a name or a position.
const LONGEST_LINE: usize = 160;
/// Stretches of days that are offered.
pub const MOST_WINDOWS: usize = 3;
/// Hosts of one request.
pub const MOST_HOSTS: usize = 10;
/// Days a visit takes at most.
const MOST_DAYS: u32 = 10;
/// Visitors without a reason, and with one (1-domain, Visit request).
const USUAL_VISITORS: u32 = 3;
/// Visitors at most.
pub const MOST_VISITORS: u32 = 5;
/// Participants of a meeting at most.
const MOST_AT_MEETING: u32 = 100;
/// Days ahead that can be offered: nobody plans further.
const FURTHEST_DAYS: u64 = 3 * 366;
/// The year before which nobody met.
const EARLIEST: i32 = 2000;
/// BUCs, languages.
const MOST: usize = 40;
/// What is said of a bilateral meeting with several countries.
pub(super) const BILATERAL: &str = "A bilateral meeting is with one country; choose a multilateral one for more.";
/// What is said of days that are over.
pub(super) const PAST: &str = "Offer days from today on.";

/// Whether visitors are few because a host looks after them.
pub(super) fn is_small(kind: VisitKind) -> bool {
    matches!(kind, VisitKind::StudyVisit | VisitKind::ExpertMission)
}

fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn once(list: &mut Vec<String>) {
    let mut seen = HashSet::new();
    list.retain(|one| !one.trim().is_empty() && seen.insert(one.clone()));
}

/// Puts what is asked into the form in which it is kept.
pub(super) fn tidied(mut asked: Asked, lists: &Lists) -> Asked {
    let content = &mut asked.content;
    content.language = content.language.trim().to_ascii_lowercase();
    content.topic = line(&content.topic);
    for text in [&mut content.objectives, &mut content.questions, &mut content.outcome, &mut content.support_note] {
        *text = lines(text);
    }
    for text in [&mut content.more_because, &mut content.interpretation, &mut content.institution] {
        *text = line(text);
    }
    content.sectors.sort_unstable();
    content.sectors.dedup();
    content.support.sort_unstable();
    content.support.dedup();
    for code in &mut content.bucs {
        if let Some(known) = lists.buc(code).filter(|buc| buc.sector.is_some()) {
            code.clone_from(&known.code);
        }
    }
    for language in &mut content.languages {
        *language = language.trim().to_ascii_lowercase();
    }
    once(&mut content.bucs);
    once(&mut content.languages);
    let mut seen = HashSet::new();
    content.windows.retain(|window| seen.insert(*window));
    asked.participants = named(asked.participants);
    for host in &mut asked.hosts {
        host.country = host.country.trim().to_owned();
        host.institution = host.institution.trim().to_owned();
    }
    asked.hosts.retain(|host| !host.country.is_empty() || !host.institution.is_empty());
    asked
}

/// Participants in the form in which they are kept.
pub(super) fn named(mut participants: Participants) -> Participants {
    let tidy = |one: &mut Participant| {
        one.name = line(&one.name);
        one.position = line(&one.position);
        one.email = one.email.trim().to_lowercase();
    };
    participants.people.iter_mut().chain(&mut participants.replacement).for_each(tidy);
    let is_named = |one: &Participant| !(one.name.is_empty() && one.email.is_empty() && one.position.is_empty());
    participants.people.retain(is_named);
    participants.replacement = participants.replacement.filter(is_named);
    participants
}

/// A host as it is read: its country, the code of its institution, whether it is required where that is said.
pub(super) type HostKept = (CountryCode, String, Option<bool>);

/// What is wrong, found one by one.
#[derive(Debug, Default)]
pub(super) struct Wrong(pub(super) Vec<Problem>);

impl Wrong {
    pub(super) fn say(&mut self, path: &[&str], code: &'static str, message: Message) {
        self.0.push(Problem::at(path, code, message));
    }

    fn text(&mut self, path: &[&str], text: &str, most: usize) {
        if text.chars().count() > most {
            self.say(path, "TOO_LONG", Message::too_long(most));
        }
        if is_unreadable(text) || is_deceptive(text) {
            self.say(path, "INVALID_TEXT", Message::unreadable());
        }
    }

    fn needed(&mut self, path: &[&str], is_there: bool, key: &'static str, english: &'static str) {
        if !is_there {
            self.say(path, "MISSING", Message::plain(key, english));
        }
    }

    /// Stretches of days, one to three of them.
    pub(super) fn windows(&mut self, windows: &[DateWindow], today: NaiveDate) {
        if windows.len() > MOST_WINDOWS {
            self.say(&["windows"], "TOO_MANY", Message::too_many(MOST_WINDOWS));
        }
        let furthest = today.checked_add_days(Days::new(FURTHEST_DAYS)).unwrap_or(NaiveDate::MAX);
        for (at, window) in windows.iter().enumerate() {
            let at = at.to_string();
            if window.to < window.from {
                let message = Message::plain("visit-window-order", "These days end before they begin.");
                self.say(&["windows", &at, "to"], "INVALID_PERIOD", message);
            } else if window.to > furthest || window.from.year() < EARLIEST {
                let message = Message::plain("visit-window-far", "Offer days of the next three years.");
                self.say(&["windows", &at, "to"], "OUT_OF_RANGE", message);
            }
        }
    }

    /// That the days are still to come, and enough for the visit.
    pub(super) fn offered(&mut self, windows: &[DateWindow], days: Option<u32>, today: NaiveDate) {
        for (at, window) in windows.iter().enumerate() {
            let at = at.to_string();
            if window.from < today {
                self.say(&["windows", &at], "OUT_OF_RANGE", Message::plain("visit-window-past", PAST));
            } else if (window.to - window.from).num_days() + 1 < i64::from(days.unwrap_or(1)) {
                let message = Message::plain("visit-window-short", "Offer at least as many days as it takes.");
                self.say(&["windows", &at], "INVALID_PERIOD", message);
            }
        }
    }

    fn person(&mut self, path: &[&str], one: &Participant) {
        if one.name.is_empty() {
            self.say(path, "MISSING", Message::plain("visit-name-needed", "Write their name."));
        }
        if !is_address(&one.email) {
            self.say(path, "INVALID_EMAIL", Message::no_email());
        }
        for text in [&one.name, &one.position] {
            self.text(path, text, LONGEST_LINE);
        }
    }

    /// Who is to come.
    pub(super) fn participants(&mut self, participants: &Participants) {
        let mut seen = HashSet::new();
        for (at, one) in participants.people.iter().enumerate() {
            let at = at.to_string();
            self.person(&["participants", &at], one);
            if !seen.insert(one.email.as_str()) {
                let message = Message::plain("visit-person-twice", "This person is named twice; keep one.");
                self.say(&["participants", &at], "TWICE", message);
            }
        }
        if participants.people.len() > MOST_AT_MEETING as usize {
            self.say(&["participants"], "TOO_MANY", Message::too_many(MOST_AT_MEETING as usize));
        }
        if let Some(one) = &participants.replacement {
            self.person(&["replacement"], one);
            if seen.contains(one.email.as_str()) {
                let message = Message::plain(
                    "visit-replacement-comes",
                    "Whoever comes already replaces nobody; name somebody else.",
                );
                self.say(&["replacement"], "TWICE", message);
            }
        }
    }

    /// That no more are named than come, and that somebody can take their place.
    pub(super) fn company(&mut self, kind: VisitKind, visitors: Option<u32>, participants: &Participants) {
        if visitors.is_some_and(|visitors| participants.people.len() > visitors as usize) {
            let message = Message::plain("visit-more-named", "You name more people than you say will come.");
            self.say(&["participants"], "TOO_MANY", message);
        }
        if is_small(kind) && !participants.people.is_empty() && participants.replacement.is_none() {
            let english = "Name somebody who comes instead when one of them cannot.";
            self.say(&["replacement"], "REPLACEMENT_NEEDED", Message::plain("visit-replacement-needed", english));
        }
    }
}

/// Everything that is malformed in what is asked, whether or not it is complete.
pub(super) fn problems(content: &VisitContent, kind: VisitKind, lists: &Lists, today: NaiveDate) -> Wrong {
    let mut wrong = Wrong::default();
    if !is_language(&content.language) {
        wrong.say(&["language"], "UNKNOWN_LANGUAGE", Message::unknown_language(&content.language));
    }
    wrong.text(&["topic"], &content.topic, LONGEST_TOPIC);
    for (field, text) in
        [("objectives", &content.objectives), ("questions", &content.questions), ("outcome", &content.outcome)]
    {
        wrong.text(&[field], text, LONGEST_TEXT);
    }
    for (field, text) in [("supportNote", &content.support_note), ("moreBecause", &content.more_because)] {
        wrong.text(&[field], text, LONGEST_NOTE);
    }
    wrong.text(&["interpretation"], &content.interpretation, LONGEST_LINE);
    for code in &content.bucs {
        if lists.buc(code).is_none_or(|buc| buc.sector.is_none()) {
            wrong.0.push(unknown_buc(&["bucs"], code));
        }
    }
    for language in &content.languages {
        if !is_language(language) {
            wrong.say(&["languages"], "UNKNOWN_LANGUAGE", Message::unknown_language(language));
        }
    }
    for (field, count) in [("bucs", content.bucs.len()), ("languages", content.languages.len())] {
        if count > MOST {
            wrong.say(&[field], "TOO_MANY", Message::too_many(MOST));
        }
    }
    wrong.windows(&content.windows, today);
    if content.days.is_some_and(|days| !(1..=MOST_DAYS).contains(&days)) {
        wrong.say(&["days"], "OUT_OF_RANGE", Message::plain("visit-days-range", "Give 1 to 10 days."));
    }
    let most = if is_small(kind) { MOST_VISITORS } else { MOST_AT_MEETING };
    if content.visitors.is_some_and(|visitors| !(1..=most).contains(&visitors)) {
        let message = if is_small(kind) {
            Message::plain("visit-visitors-range", "At most 5 people come; more than 3 with a reason.")
        } else {
            Message::plain("visit-people-range", "Give 1 to 100 people.")
        };
        wrong.say(&["visitors"], "OUT_OF_RANGE", message);
    }
    wrong
}

/// Everything that must be said before a request is submitted, and is not.
pub(super) fn missing(
    content: &VisitContent,
    (kind, hosts): (VisitKind, &[HostKept]),
    participants: &Participants,
    today: NaiveDate,
) -> Wrong {
    let mut wrong = Wrong::default();
    wrong.needed(&["topic"], !content.topic.is_empty(), "visit-topic-needed", "Say in a line what it is about.");
    wrong.needed(
        &["objectives"],
        !content.objectives.is_empty(),
        "visit-objectives-needed",
        "Say what you want to reach: hosts decide by it.",
    );
    wrong.needed(&["windows"], !content.windows.is_empty(), "visit-windows-needed", "Offer days that suit you.");
    wrong.offered(&content.windows, content.days, today);
    let visitors = content.visitors;
    wrong.needed(&["visitors"], visitors.is_some(), "visit-visitors-needed", "Say how many people come.");
    if is_small(kind) && visitors.is_some_and(|visitors| visitors > USUAL_VISITORS) && content.more_because.is_empty() {
        let message = Message::plain("visit-more-needed", "Say why more than 3 people have to come.");
        wrong.say(&["moreBecause"], "REASON_NEEDED", message);
    }
    wrong.needed(&["hosts"], !hosts.is_empty(), "visit-hosts-needed", "Say whom you ask to host it.");
    let countries: HashSet<_> = hosts.iter().map(|(country, ..)| country).collect();
    if kind == VisitKind::BilateralMeeting && countries.len() > 1 {
        wrong.say(&["hosts"], "TOO_MANY", Message::plain("visit-bilateral", BILATERAL));
    }
    if kind == VisitKind::MultilateralMeeting && countries.len() == 1 {
        let message =
            Message::plain("visit-multilateral", "A multilateral meeting is with two or more other countries.");
        wrong.say(&["hosts"], "TOO_FEW", message);
    }
    wrong.company(kind, visitors, participants);
    wrong
}

/// A host that is asked, read against the directory.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct HostAsked {
    /// Its country, in any of its codes; empty when the institution says it.
    pub country: String,
    /// Code of the institution; empty when the country is asked as such.
    pub institution: String,
    /// Whether nothing takes place without it; none: as it was, and no for a new one.
    pub is_required: Option<bool>,
}

/// The hosts as they are kept; what is wrong goes into `wrong`.
pub(super) fn hosts(asked: &[HostAsked], own: CountryCode, snapshot: &Snapshot, wrong: &mut Wrong) -> Vec<HostKept> {
    if asked.len() > MOST_HOSTS {
        wrong.say(&["hosts"], "TOO_MANY", Message::too_many(MOST_HOSTS));
    }
    let mut kept: Vec<HostKept> = Vec::new();
    for (at, host) in asked.iter().enumerate() {
        let at = at.to_string();
        let path = ["hosts", at.as_str()];
        let institution = (!host.institution.is_empty()).then(|| {
            let code = InstitutionCode::parse(&host.institution).ok();
            let record = code.as_ref().and_then(|code| snapshot.by_code(code.as_str()));
            record.filter(|record| record.institution.is_public)
        });
        let (country, code) = match institution {
            Some(Some(record)) => (record.country, record.code().to_owned()),
            Some(None) => {
                let code = cut(&host.institution);
                let english = format!("No institution has the code {code}.");
                wrong.say(&path, "UNKNOWN_CODE", Message::new("request-unknown-code", vec![("code", code)], english));
                continue;
            }
            None => match countries(std::slice::from_ref(&host.country), &path, &mut wrong.0).into_iter().next() {
                Some(country) => (country, String::new()),
                None => continue,
            },
        };
        let said = countries(std::slice::from_ref(&host.country), &path, &mut Vec::new()).into_iter().next();
        if said.is_some_and(|said| said != country) {
            let english = format!("{} is an institution of another country.", cut(&code));
            let message = Message::new("code-other-country", vec![("code", cut(&code))], english);
            wrong.say(&path, "UNKNOWN_CODE", message);
        } else if country == own {
            let message = Message::plain("visit-host-own", "Ask another country than your own.");
            wrong.say(&path, "OWN_COUNTRY", message);
        } else if kept.iter().any(|(other, own, _)| {
            // Who asks a country asks its institutions with it.
            *other == country && (*own == code || own.is_empty() || code.is_empty())
        }) {
            let message = Message::plain("visit-host-twice", "This host is asked twice; keep one.");
            wrong.say(&path, "TWICE", message);
        } else {
            kept.push((country, code, host.is_required));
        }
    }
    kept
}
