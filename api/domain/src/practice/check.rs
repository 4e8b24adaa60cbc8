//! What is wrong with a practice, so that it cannot be submitted, and what it does not say yet.

use crate::error::Problem;
use crate::institution::{cut, unknown_buc};
use crate::message::{Message, is_deceptive, is_language, is_unreadable, is_web_address};
use crate::person::is_address;
use chrono::{Datelike, NaiveDate};
use entities::value::{CountryCode, InstitutionCode, PracticeContent, Texts};
use search::Snapshot;
use std::collections::HashSet;
use std::hash::Hash;

/// A text of a practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
pub enum Field {
    /// What was done, in a line.
    Title,
    /// What, for whom, to what effect.
    Summary,
    /// What was wrong before.
    Problem,
    /// What was done about it.
    Solution,
    /// What came of it, with evidence.
    Results,
    /// What it cost.
    Costs,
    /// What was hard.
    Challenges,
    /// What others need to do the same.
    Transferability,
}

impl Field {
    /// Every text, in the order of a page.
    pub const ALL: [Self; 8] = [
        Self::Title,
        Self::Summary,
        Self::Problem,
        Self::Solution,
        Self::Results,
        Self::Costs,
        Self::Challenges,
        Self::Transferability,
    ];

    /// Its name, in addresses and forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Summary => "summary",
            Self::Problem => "problem",
            Self::Solution => "solution",
            Self::Results => "results",
            Self::Costs => "costs",
            Self::Challenges => "challenges",
            Self::Transferability => "transferability",
        }
    }

    /// Letters it may have in one language.
    pub fn longest(self) -> usize {
        match self {
            Self::Title => 100,
            Self::Summary => 600,
            Self::Problem | Self::Results | Self::Challenges | Self::Transferability => 2_000,
            Self::Solution => 4_000,
            Self::Costs => 1_000,
        }
    }

    /// Whether nothing is submitted without it.
    pub fn is_needed(self) -> bool {
        matches!(self, Self::Title | Self::Summary | Self::Problem | Self::Solution)
    }

    /// What a practice says here.
    pub fn of(self, content: &PracticeContent) -> &Texts {
        match self {
            Self::Title => &content.title,
            Self::Summary => &content.summary,
            Self::Problem => &content.problem,
            Self::Solution => &content.solution,
            Self::Results => &content.results,
            Self::Costs => &content.costs,
            Self::Challenges => &content.challenges,
            Self::Transferability => &content.transferability,
        }
    }

    /// [`Self::of`], to be changed.
    pub(super) fn of_mut(self, content: &mut PracticeContent) -> &mut Texts {
        match self {
            Self::Title => &mut content.title,
            Self::Summary => &mut content.summary,
            Self::Problem => &mut content.problem,
            Self::Solution => &mut content.solution,
            Self::Results => &mut content.results,
            Self::Costs => &mut content.costs,
            Self::Challenges => &mut content.challenges,
            Self::Transferability => &mut content.transferability,
        }
    }
}

/// Languages of one text, BUCs, institutions.
const MOST_LANGUAGES: usize = 30;
const MOST_BUCS: usize = 30;
const MOST_INSTITUTIONS: usize = 50;
/// Links of a practice.
pub const MOST_LINKS: usize = 10;
/// Files of a practice.
pub const MOST_DOCUMENTS: usize = 10;
/// Letters of an address, a mailbox, the title of a link.
const LONGEST_NAME: usize = 300;
/// The year before which nothing was exchanged over EESSI or anything before it that is worth copying.
const FIRST_YEAR: i32 = 1990;

fn path(parts: &[&str]) -> Vec<String> {
    parts.iter().map(|&part| part.to_owned()).collect()
}

fn problem(path: Vec<String>, code: &'static str, message: Message) -> Problem {
    Problem { path, code, message }
}

/// What is too large, or nothing that can be read, to be kept at all.
pub(super) fn oversized(content: &PracticeContent) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut check = |path: Vec<String>, texts: &Texts, most: usize| {
        if texts.0.iter().any(|text| text.text.chars().count() > most) {
            problems.push(problem(path, "TOO_LONG", Message::too_long(most)));
        } else if texts.0.len() > MOST_LANGUAGES {
            problems.push(problem(path, "TOO_MANY", Message::too_many(MOST_LANGUAGES)));
        } else if texts.0.iter().any(|text| is_unreadable(&text.text) || is_unreadable(&text.language)) {
            problems.push(problem(path, "INVALID_TEXT", Message::unreadable()));
        }
    };
    for field in Field::ALL {
        check(path(&[field.as_str()]), field.of(content), field.longest());
    }
    for (at, link) in content.links.iter().enumerate() {
        check(path(&["links", &at.to_string(), "title"]), &link.title, LONGEST_NAME);
    }
    if content.title.0.iter().any(|text| text.text.contains(char::is_control) && !is_unreadable(&text.text)) {
        problems.push(problem(path(&["title"]), "INVALID_TEXT", Message::unreadable()));
    }
    let lists = [
        ("bucs", content.bucs.len(), MOST_BUCS),
        ("institutions", content.institutions.len(), MOST_INSTITUTIONS),
        ("links", content.links.len(), MOST_LINKS),
        ("documents", content.documents.len(), MOST_DOCUMENTS),
    ];
    for (field, _, most) in lists.into_iter().filter(|(_, count, most)| count > most) {
        problems.push(problem(path(&[field]), "TOO_MANY", Message::too_many(most)));
    }
    let links =
        content.links.iter().enumerate().map(|(at, link)| (path(&["links", &at.to_string(), "url"]), &link.url));
    let codes = content.bucs.iter().map(|code| (path(&["bucs"]), code));
    let codes = codes.chain(content.institutions.iter().map(|code| (path(&["institutions"]), code)));
    let names = links.chain(codes).chain(content.contact.iter().map(|text| (path(&["contact"]), text)));
    for (path, text) in names {
        if text.chars().count() > LONGEST_NAME {
            problems.push(problem(path, "TOO_LONG", Message::too_long(LONGEST_NAME)));
        } else if text.contains(char::is_control) || is_deceptive(text) {
            problems.push(problem(path, "INVALID_TEXT", Message::unreadable()));
        }
    }
    problems
}

fn is_twice<T: Eq + Hash>(list: impl IntoIterator<Item = T>) -> bool {
    let mut seen = HashSet::new();
    !list.into_iter().all(|one| seen.insert(one))
}

fn needed(field: &str) -> Problem {
    let message = Message::plain("practice-needed", "This is needed before the practice can be submitted.");
    problem(path(&[field]), "MISSING", message)
}

/// Everything that stands in the way of submitting.
pub fn problems(
    content: &PracticeContent,
    country: CountryCode,
    snapshot: &Snapshot,
    today: NaiveDate,
) -> Vec<Problem> {
    let mut problems = oversized(content);
    let original = &content.original;
    if !is_language(original) {
        problems.push(problem(path(&["originalLanguage"]), "UNKNOWN_LANGUAGE", Message::unknown_language(original)));
    }
    for field in Field::ALL {
        let texts = field.of(content);
        if let Some(text) = texts.0.iter().find(|text| !is_language(&text.language)) {
            let message = Message::unknown_language(&text.language);
            problems.push(problem(path(&[field.as_str()]), "UNKNOWN_LANGUAGE", message));
        } else if texts.is_empty() {
            problems.extend(field.is_needed().then(|| needed(field.as_str())));
        } else if texts.within(original).is_none() {
            let english = format!("Write this in the original language of the practice ({original}) too.");
            let message = Message::new("practice-original-missing", vec![("language", original.clone())], english);
            problems.push(problem(path(&[field.as_str()]), "ORIGINAL_MISSING", message));
        }
        if is_twice(texts.0.iter().map(|text| &text.language)) {
            let message = Message::language_twice();
            problems.push(problem(path(&[field.as_str()]), "TWICE", message));
        }
    }
    problems.extend(content.sectors.is_empty().then(|| needed("sectors")));
    problems.extend(content.maturity.is_none().then(|| needed("maturity")));
    problems.extend(content.outcome.is_none().then(|| needed("outcome")));
    match content.year {
        None => problems.push(needed("year")),
        Some(year) if !(FIRST_YEAR..=today.year()).contains(&year) => {
            let (first, last) = (FIRST_YEAR.to_string(), today.year().to_string());
            let english = format!("Give the year in which it began, from {first} to {last}.");
            let message = Message::new("practice-year", vec![("first", first), ("final", last)], english);
            problems.push(problem(path(&["year"]), "INVALID_YEAR", message));
        }
        Some(_) => {}
    }
    codes(content, country, snapshot, &mut problems);
    if content.contact.as_deref().is_some_and(|contact| !is_address(contact)) {
        problems.push(problem(path(&["contact"]), "INVALID_EMAIL", Message::no_email()));
    }
    for (at, link) in content.links.iter().enumerate().filter(|(_, link)| !is_web_address(&link.url)) {
        problems.push(problem(path(&["links", &at.to_string(), "url"]), "INVALID_URL", Message::no_url()));
        let _ = link;
    }
    problems
}

fn codes(content: &PracticeContent, country: CountryCode, snapshot: &Snapshot, problems: &mut Vec<Problem>) {
    let lists = &snapshot.lists;
    for code in &content.bucs {
        if lists.buc(code).is_none_or(|buc| buc.sector.is_none()) {
            problems.push(unknown_buc(&["bucs"], code));
        }
    }
    for code in &content.institutions {
        let (key, message) = match InstitutionCode::parse(code) {
            Err(error) => {
                ("INVALID_CODE", Message::new("invalid-code", vec![("code", cut(code))], format!("{error}.")))
            }
            Ok(parsed) if parsed.country() != country => {
                let english = format!("{} is an institution of another country.", cut(code));
                ("UNKNOWN_CODE", Message::new("code-other-country", vec![("code", cut(code))], english))
            }
            Ok(_) if snapshot.by_code(code).is_none_or(|record| !record.institution.is_public) => {
                let english = format!("No institution has the code {}.", cut(code));
                ("UNKNOWN_CODE", Message::new("request-unknown-code", vec![("code", cut(code))], english))
            }
            Ok(_) => continue,
        };
        problems.push(problem(path(&["institutions"]), key, message));
    }
}

/// Something that readers will look for and a practice does not say yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// A text.
    Text(Field),
    /// A text in English, which most readers share.
    English(Field),
    /// Whether others can do the same.
    Transferable,
    /// A functional mailbox.
    Contact,
    /// The business use cases it is about.
    Bucs,
    /// The institutions that do it.
    Institutions,
}

/// What it may be submitted without, and is better with.
pub fn missing(content: &PracticeContent) -> Vec<Missing> {
    let mut missing = Vec::new();
    for field in Field::ALL.into_iter().filter(|field| !field.is_needed()) {
        missing.extend(field.of(content).is_empty().then_some(Missing::Text(field)));
    }
    for field in Field::ALL.into_iter().filter(|field| field.is_needed()) {
        let texts = field.of(content);
        missing.extend((!texts.is_empty() && texts.within("en").is_none()).then_some(Missing::English(field)));
    }
    missing.extend(content.transferable.is_none().then_some(Missing::Transferable));
    missing.extend(content.contact.is_none().then_some(Missing::Contact));
    missing.extend(content.bucs.is_empty().then_some(Missing::Bucs));
    missing.extend(content.institutions.is_empty().then_some(Missing::Institutions));
    missing
}
