//! Whether what entries would say is right in itself: names, codes, areas, BUCs, days, contacts.

use super::act::Act;
use super::plan::Planned;
use crate::error::{Problem, Problems};
use crate::institution::{Content, Description, Related};
use crate::message::{Message, is_deceptive, is_language, is_web_address};
use chrono::{Months, NaiveDate};
use entities::value::{ContactPerson, CountryCode, InstitutionCode, NameKind, Period, RelationKind, fold_code};
use search::{Lists, Snapshot};
use std::collections::{HashMap, HashSet};

/// Letters of a name, an address line, a scope.
const LONGEST: usize = 300;
/// Letters of an acronym.
const LONGEST_ACRONYM: usize = 60;
/// Entries of one list of an entry: names, areas, addresses, contacts.
const MOST: usize = 200;
/// Competences of one institution: 99 BUCs in three roles, each changed some times.
const MOST_COMPETENCES: usize = 2_000;
/// How long a contact person may be kept without being confirmed.
const PERSON_MONTHS: u32 = 24;
/// Problems that are told at once.
const MOST_PROBLEMS: usize = 50;

struct Check<'a> {
    code: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl Check<'_> {
    fn say(&mut self, field: &str, code: &'static str, what: String) {
        if self.problems.len() < MOST_PROBLEMS {
            let args = vec![("code", self.code.to_owned()), ("what", what.clone())];
            let message = Message::new("load-problem", args, format!("{}: {what}.", self.code));
            self.problems.push(Problem { path: vec![self.code.to_owned(), field.to_owned()], code, message });
        }
    }

    fn text(&mut self, field: &str, text: &str, longest: usize) {
        if text.chars().count() > longest {
            self.say(field, "TOO_LONG", format!("{field} is longer than {longest} letters"));
        }
        if text.contains(|letter: char| letter.is_control()) {
            self.say(field, "INVALID_TEXT", format!("{field} holds a line break or another control character"));
        } else if is_deceptive(text) {
            self.say(field, "INVALID_TEXT", format!("{field} holds a character that nobody can see"));
        }
    }
}

/// Everything that is wrong with what is planned, at most 50 problems.
pub(super) fn check(
    planned: &[Planned],
    snapshot: &Snapshot,
    country: CountryCode,
    today: NaiveDate,
) -> Result<(), Problems> {
    check_all(planned, snapshot, country, today, &[])
}

/// [`check`] of a part of what comes together: relations may name entries of the other acts.
pub(super) fn check_all(
    planned: &[Planned],
    snapshot: &Snapshot,
    country: CountryCode,
    today: NaiveDate,
    together: &[Act],
) -> Result<(), Problems> {
    let mut problems = Vec::new();
    let others: Vec<String> = together.iter().flat_map(Act::codes).collect();
    let mut coming: HashSet<&str> = planned.iter().map(|one| one.after.code.as_str()).collect();
    coming.extend(others.iter().map(String::as_str));
    let mut folded: HashMap<String, &str> = HashMap::new();
    for one in planned {
        let mut check = Check { code: &one.after.code, problems: &mut problems };
        if let Some(other) = folded.insert(fold_code(&one.after.code), &one.after.code) {
            check.say("code", "CODE_TAKEN", format!("the code {other} differs by the case of its letters only"));
        }
        // What was wrong before and stays as it was is no reason to refuse something else.
        let before = one.before.as_ref().map(|stored| &stored.content);
        entry(&mut check, before, &one.after, snapshot, country, today);
        for related in one.after.relations.iter().filter(|own| before.is_none_or(|old| !old.relations.contains(own))) {
            let is_known = coming.contains(related.other.as_str()) || snapshot.by_code(&related.other).is_some();
            if !is_known {
                check.say("relations", "UNKNOWN_CODE", format!("there is no institution {}", related.other));
            } else if related.other == one.after.code {
                check.say("relations", "OWN_SUCCESSOR", "it cannot have a relation with itself".to_owned());
            }
            if is_known {
                follows(&mut check, &one.after.code, related, planned, snapshot);
            }
            check.text("scope", related.scope.as_deref().unwrap_or_default(), LONGEST);
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Problems(problems)) }
}

/// Who follows must be there on that day and must not be followed, at the end of the line, by whom it follows.
fn follows(check: &mut Check<'_>, code: &str, related: &Related, planned: &[Planned], snapshot: &Snapshot) {
    if related.kind == RelationKind::RoutedBy {
        return;
    }
    let coming = |code: &str| planned.iter().find(|one| one.after.code == code).map(|one| &one.after);
    let end = match coming(&related.other) {
        Some(content) => content.validity.to,
        None => snapshot.by_code(&related.other).and_then(|record| record.institution.valid_to),
    };
    if end.zip(related.on).is_some_and(|(end, on)| end <= on) {
        let what = format!("{} has ended itself by then and cannot follow", related.other);
        check.say("relations", "SUCCESSOR_ENDED", what);
    }
    let next = |code: &str| -> Vec<String> {
        let own = |content: &Content| {
            let list = content.relations.iter().filter(|own| own.kind == RelationKind::Successor);
            list.map(|own| own.other.clone()).collect()
        };
        match coming(code) {
            Some(content) => own(content),
            None => snapshot
                .by_code(code)
                .map(|record| record.successors.iter().map(|link| link.code.clone()).collect())
                .unwrap_or_default(),
        }
    };
    let (mut waiting, mut seen) = (vec![related.other.clone()], HashSet::new());
    while let Some(one) = waiting.pop() {
        if one == code {
            let what = format!("{} would be followed by {code} again", related.other);
            check.say("relations", "SUCCESSION_CIRCLE", what);
            return;
        }
        if seen.insert(one.clone()) {
            waiting.extend(next(&one));
        }
    }
}

fn entry(
    check: &mut Check<'_>,
    before: Option<&Content>,
    after: &Content,
    snapshot: &Snapshot,
    country: CountryCode,
    today: NaiveDate,
) {
    match InstitutionCode::parse(&after.code) {
        Err(error) => check.say("code", "INVALID_CODE", error.to_string()),
        Ok(code) if code.as_str() != after.code => {
            check.say("code", "INVALID_CODE", format!("the code is written {}", code.as_str()));
        }
        Ok(code) if code.country() != country => {
            check.say("code", "OTHER_COUNTRY", "one request changes entries of one country".to_owned());
        }
        Ok(code) if before.is_none() => {
            // No two codes differ by letter case only, or people would take one for the other.
            if let Some(same) = snapshot.same_but_for_case(code.as_str()) {
                check.say("code", "CODE_TAKEN", format!("the code {same} is taken"));
            }
        }
        Ok(_) => {}
    }
    if after.validity.is_empty() {
        check.say("validity", "INVALID_PERIOD", "it would end before it begins".to_owned());
    }
    let old: Vec<&Description> =
        before.map_or_else(Vec::new, |old| old.described.iter().map(|one| &one.text).collect());
    let persons: Vec<&ContactPerson> = old.iter().flat_map(|text| &text.contacts.persons).collect();
    for one in after.described.iter().filter(|one| !old.contains(&&one.text)) {
        description(check, &one.text, &snapshot.lists, country);
        contacts(check, &one.text, &persons, today);
    }
    if before.is_none_or(|old| old.competences != after.competences) {
        competences(check, after, &snapshot.lists, country);
    }
}

fn description(check: &mut Check<'_>, text: &Description, lists: &Lists, country: CountryCode) {
    // Something that can be read: a letter or a digit.
    if !text.names.iter().any(|name| name.text.contains(char::is_alphanumeric)) {
        check.say("names", "NO_NAME", "it needs a name in an official language of its country".to_owned());
    } else if !text.names.iter().any(|name| name.kind == NameKind::Official) {
        check.say("names", "NO_OFFICIAL_NAME", "one of its names must be an official one".to_owned());
    }
    for name in &text.names {
        check.text("names", &name.text, LONGEST);
        // Three letters for the few that have no two.
        let is_rare = name.language.len() == 3 && name.language.bytes().all(|byte| byte.is_ascii_lowercase());
        if !is_rare && !is_language(&name.language) {
            check.say("names", "INVALID_LANGUAGE", format!("\"{}\" is no language code such as pl", name.language));
        }
    }
    check.text("acronym", &text.acronym, LONGEST_ACRONYM);
    if let Some(key) = &text.network {
        match lists.network(key) {
            None => check.say("network", "UNKNOWN_NETWORK", format!("there is no network {key}")),
            Some(network) if network.country != country.as_str() => {
                check.say("network", "OTHER_COUNTRY", format!("the network {key} is of another country"));
            }
            Some(_) => {}
        }
    }
    areas(check, "areas", &text.areas, lists, country);
    let counts = [
        ("names", text.names.len()),
        ("areas", text.areas.len()),
        ("addresses", text.addresses.len()),
        ("functions", text.functions.len()),
        (
            "contacts",
            text.contacts.phones.len()
                + text.contacts.faxes.len()
                + text.contacts.emails.len()
                + text.contacts.urls.len()
                + text.contacts.persons.len(),
        ),
    ];
    for (field, count) in counts {
        if count > MOST {
            check.say(field, "TOO_MANY", format!("{field} has {count} entries; at most {MOST} are kept"));
        }
    }
    for address in &text.addresses {
        for part in [&address.street, &address.postcode, &address.town].into_iter().flatten() {
            check.text("addresses", part, LONGEST);
        }
    }
}

/// Persons who were there before are not looked at again: one whose day has come is erased by itself.
fn contacts(check: &mut Check<'_>, text: &Description, known: &[&ContactPerson], today: NaiveDate) {
    let contacts = &text.contacts;
    let phones = contacts.phones.iter().map(|phone| ("contacts", phone));
    for (field, phone) in phones.chain(contacts.faxes.iter().map(|fax| ("faxes", fax))) {
        let is_number = phone.chars().filter(char::is_ascii_digit).count() >= 3
            && phone.chars().all(|letter| letter.is_ascii_digit() || " +-/().x".contains(letter));
        if !is_number || phone.len() > 40 {
            check.say(field, "INVALID_PHONE", format!("\"{}\" is no telephone number", crate::institution::cut(phone)));
        }
    }
    for email in &contacts.emails {
        if !crate::person::is_address(email) {
            check.say(
                "contacts",
                "INVALID_EMAIL",
                format!("\"{}\" is no e-mail address", crate::institution::cut(email)),
            );
        }
    }
    for url in &contacts.urls {
        if url.len() > LONGEST || !is_web_address(url) {
            check.say("contacts", "INVALID_URL", format!("\"{}\" is no web address", crate::institution::cut(url)));
        }
    }
    let latest = today.checked_add_months(Months::new(PERSON_MONTHS)).unwrap_or(NaiveDate::MAX);
    for person in contacts.persons.iter().filter(|person| !known.contains(person)) {
        check.text("contacts", &person.name, LONGEST);
        if person.name.trim().is_empty() {
            check.say("contacts", "NO_NAME", "a contact person needs a name".to_owned());
        }
        if person.until <= today || person.until > latest {
            let what = format!("a contact person is kept until a day within {PERSON_MONTHS} months");
            check.say("contacts", "INVALID_EXPIRY", what);
        }
    }
}

fn areas(check: &mut Check<'_>, field: &str, codes: &[String], lists: &Lists, country: CountryCode) {
    for code in codes {
        match lists.geography.area_at(code) {
            None => check.say(field, "UNKNOWN_AREA", format!("there is no area {}", crate::institution::cut(code))),
            Some(at) if lists.geography.country_of(at) != country => {
                check.say(field, "OTHER_COUNTRY", format!("the area {code} is of another country"));
            }
            Some(_) => {}
        }
    }
}

fn competences(check: &mut Check<'_>, after: &Content, lists: &Lists, country: CountryCode) {
    if after.competences.len() > MOST_COMPETENCES {
        let what = format!("it has {} competences; at most {MOST_COMPETENCES} are kept", after.competences.len());
        check.say("competences", "TOO_MANY", what);
        return;
    }
    let mut unknown: HashSet<&str> = HashSet::new();
    for held in &after.competences {
        let is_known = lists.buc(&held.buc).is_some_and(|buc| buc.sector.is_some());
        if !is_known && unknown.insert(&held.buc) {
            let what = format!("there is no BUC {} of a sector", crate::institution::cut(&held.buc));
            check.say("competences", "UNKNOWN_BUC", what);
        }
        if !held.holding.areas.is_empty() {
            areas(check, "competences", &held.holding.areas, lists, country);
        }
        let scope = &held.holding.scope;
        for word in scope.benefits.iter().chain(&scope.schemes).chain(&scope.persons) {
            check.text("scope", word, LONGEST);
            if word.contains(['+', ';', '=', '|']) {
                check.say("scope", "INVALID_TEXT", format!("\"{word}\" holds a mark that files use: + ; = |"));
            }
        }
        let outside = held.validity.intersection(&Period::new(after.validity.from, after.validity.to));
        if after.validity.to.is_some() && outside.is_empty() && held.validity.from >= after.validity.to {
            let what = format!("{} as {} would begin after the institution has ended", held.buc, held.role);
            check.say("competences", "INVALID_PERIOD", what);
        }
    }
}
