//! What is wrong with a profile, so that it cannot be published, and what it does not say yet.

use super::fact::{About, Item};
use crate::error::Problem;
use crate::institution::{cut, unknown_buc};
use crate::message::{Message, is_deceptive, is_language, is_unreadable, is_web_address};
use crate::person::is_address;
use chrono::NaiveDate;
use entities::value::{
    BucProfile, BucStatus, CountryCode, InstitutionCode, OfficeRole, ProfileContent, Sector, Text, Texts,
};
use search::Snapshot;
use std::collections::HashSet;
use std::hash::Hash;

/// Letters of one text in one language.
pub const LONGEST: usize = 4_000;
/// Letters of a name, a version, an address.
const LONGEST_NAME: usize = 300;
/// Entries of one list; BUCs come in two or three roles each.
const MOST: usize = 60;
const MOST_BUCS: usize = 400;

/// The address of a field.
struct Path(Vec<String>);

impl Path {
    fn of(parts: &[&str]) -> Self {
        Self(parts.iter().map(|&part| part.to_owned()).collect())
    }

    fn at(&self, position: usize, field: &str) -> Self {
        let mut parts = self.0.clone();
        parts.push(position.to_string());
        if !field.is_empty() {
            parts.push(field.to_owned());
        }
        Self(parts)
    }

    fn problem(self, code: &'static str, message: Message) -> Problem {
        Problem { path: self.0, code, message }
    }
}

/// Every text of a profile with its address.
fn texts(content: &ProfileContent) -> Vec<(Path, &Texts)> {
    let mut all = Vec::new();
    for (at, office) in content.offices.iter().enumerate() {
        all.push((Path::of(&["offices"]).at(at, "name"), &office.name));
    }
    let built = &content.architecture;
    let of = |list: &str| Path::of(&["architecture", list]);
    for (at, point) in built.access_points.iter().enumerate() {
        all.push((of("accessPoints").at(at, "name"), &point.name));
        all.push((of("accessPoints").at(at, "operator"), &point.operator));
    }
    all.push((of("gateway"), &built.gateway));
    for (at, router) in built.routers.iter().enumerate() {
        all.push((of("routers").at(at, "remark"), &router.remark));
    }
    all.push((of("rinaOperator"), &built.rina_operator));
    for (at, one) in built.applications.iter().enumerate() {
        all.push((of("applications").at(at, "owner"), &one.owner));
    }
    for (at, one) in content.sectors.iter().enumerate() {
        all.push((Path::of(&["sectors"]).at(at, "remark"), &one.remark));
    }
    for (at, one) in content.bucs.iter().enumerate() {
        all.push((Path::of(&["bucs"]).at(at, "remark"), &one.remark));
    }
    let run = &content.operation;
    all.push((Path::of(&["operation", "fallback"]), &run.fallback));
    all.push((Path::of(&["operation", "limitations"]), &run.limitations));
    for (at, link) in run.links.iter().enumerate() {
        all.push((Path::of(&["operation", "links"]).at(at, "title"), &link.title));
    }
    all
}

/// What is too large to be kept at all.
pub(super) fn oversized(content: &ProfileContent) -> Vec<Problem> {
    let mut problems = Vec::new();
    let too_long = |path: Path, most: usize| path.problem("TOO_LONG", Message::too_long(most));
    for (path, texts) in texts(content) {
        if texts.0.iter().any(|text| text.text.chars().count() > LONGEST) {
            problems.push(too_long(path, LONGEST));
        } else if texts.0.len() > MOST {
            problems.push(too_many(path, MOST));
        }
    }
    let unreadable = |path: Path| {
        let message = Message::unreadable();
        path.problem("INVALID_TEXT", message)
    };
    for (path, text) in names(content) {
        if text.chars().count() > LONGEST_NAME {
            problems.push(too_long(path, LONGEST_NAME));
        } else if text.contains(char::is_control) || is_deceptive(text) {
            problems.push(unreadable(path));
        }
    }
    for (path, texts) in texts(content) {
        if texts.0.iter().any(|text| is_unreadable(&text.text)) {
            problems.push(unreadable(path));
        }
    }
    let built = &content.architecture;
    let lists = [
        (Path::of(&["offices"]), content.offices.len(), MOST),
        (Path::of(&["architecture", "accessPoints"]), built.access_points.len(), MOST),
        (Path::of(&["architecture", "routers"]), built.routers.len(), MOST),
        (Path::of(&["architecture", "applications"]), built.applications.len(), MOST),
        (Path::of(&["sectors"]), content.sectors.len(), MOST),
        (Path::of(&["bucs"]), content.bucs.len(), MOST_BUCS),
        (Path::of(&["operation", "links"]), content.operation.links.len(), MOST),
        (Path::of(&["operation", "languages"]), content.operation.languages.len(), MOST),
    ];
    problems
        .extend(lists.into_iter().filter(|(_, count, most)| count > most).map(|(path, _, most)| too_many(path, most)));
    problems
}

fn too_many(path: Path, most: usize) -> Problem {
    path.problem("TOO_MANY", Message::too_many(most))
}

/// Short texts that are the same in every language.
fn names(content: &ProfileContent) -> Vec<(Path, &str)> {
    let mut all = Vec::new();
    for (at, office) in content.offices.iter().enumerate() {
        let own = [
            ("institutionCode", &office.institution),
            ("accessPoint", &office.access_point),
            ("mailbox", &office.mailbox),
            ("url", &office.url),
        ];
        all.extend(
            own.into_iter().filter_map(|(field, text)| Some((Path::of(&["offices"]).at(at, field), text.as_deref()?))),
        );
    }
    let built = &content.architecture;
    all.extend(built.rina_version.iter().map(|text| (Path::of(&["architecture", "rinaVersion"]), text.as_str())));
    for (at, one) in built.routers.iter().enumerate() {
        all.push((Path::of(&["architecture", "routers"]).at(at, "code"), one.code.as_str()));
    }
    for (at, one) in built.applications.iter().enumerate() {
        all.push((Path::of(&["architecture", "applications"]).at(at, "name"), one.name.as_str()));
    }
    let run = &content.operation;
    for (field, text) in [("cdmVersion", &run.cdm_version), ("nextCdmVersion", &run.next_cdm_version)] {
        all.extend(text.iter().map(|text| (Path::of(&["operation", field]), text.as_str())));
    }
    for (at, one) in run.links.iter().enumerate() {
        all.push((Path::of(&["operation", "links"]).at(at, "url"), one.url.as_str()));
    }
    all
}

/// Everything that stands in the way of publishing.
pub(super) fn problems(
    content: &ProfileContent,
    country: CountryCode,
    snapshot: &Snapshot,
    today: NaiveDate,
) -> Vec<Problem> {
    let mut problems = oversized(content);
    if super::fact::facts(content).is_empty() {
        let message = Message::plain("profile-empty", "The profile says nothing yet.");
        problems.push(Path::of(&[]).problem("EMPTY_PROFILE", message));
    }
    languages(content, &mut problems);
    codes(content, country, snapshot, &mut problems);
    twice(content, &mut problems);
    for (at, one) in content.bucs.iter().enumerate() {
        if snapshot.lists.buc(&one.buc).is_none_or(|buc| buc.sector.is_none()) {
            let mut problem = unknown_buc(&[], &one.buc);
            problem.path = Path::of(&["bucs"]).at(at, "buc").0;
            problems.push(problem);
        }
        let sector = snapshot.lists.buc(&one.buc).and_then(|buc| buc.sector);
        let began = sector.and_then(|sector| content.sector(sector)).and_then(|own| own.first_production_on);
        problems.extend(
            days(one, began, today)
                .map(|(field, code, message)| Path::of(&["bucs"]).at(at, field).problem(code, message)),
        );
    }
    for (at, one) in content.sectors.iter().enumerate() {
        for (field, day) in [("firstProductionOn", one.first_production_on), ("modeSince", one.mode_since)] {
            if day.is_some_and(|day| day > today) {
                problems.push(Path::of(&["sectors"]).at(at, field).problem("CONTRADICTING_DATES", to_come()));
            }
        }
    }
    operation(content, &mut problems);
    problems
}

fn to_come() -> Message {
    Message::plain(
        "profile-day-to-come",
        "This day is still to come; give the day on which it began, or leave it empty.",
    )
}

fn languages(content: &ProfileContent, problems: &mut Vec<Problem>) {
    let unknown = |path: Path, code: &str| path.problem("UNKNOWN_LANGUAGE", Message::unknown_language(code));
    if !is_language(&content.original) {
        problems.push(unknown(Path::of(&["original"]), &content.original));
    }
    for code in content.operation.languages.iter().filter(|code| !is_language(code)) {
        problems.push(unknown(Path::of(&["operation", "languages"]), code));
    }
    for (path, texts) in texts(content) {
        let said = |text: &&Text| !text.text.trim().is_empty();
        if let Some(text) = texts.0.iter().find(|text| !is_language(&text.language)) {
            problems.push(unknown(path, &text.language));
        } else if !texts.is_empty() && texts.within(&content.original).is_none() {
            let english = format!("Write this in the original language of the profile ({}) too.", content.original);
            let args = vec![("language", content.original.clone())];
            problems.push(path.problem("ORIGINAL_MISSING", Message::new("profile-original-missing", args, english)));
        } else if is_twice(texts.0.iter().filter(said).map(|text| &text.language)) {
            problems.push(path.problem("TWICE", said_twice("language")));
        }
    }
}

fn is_twice<T: Eq + Hash>(mut list: impl Iterator<Item = T>) -> bool {
    let mut seen = HashSet::new();
    !list.all(|one| seen.insert(one))
}

fn said_twice(what: &str) -> Message {
    let english = format!("This stands here twice: {what}. Keep one.");
    Message::new("said-twice", vec![("what", what.to_owned())], english)
}

/// Codes of the directory, addresses and mailboxes.
fn codes(content: &ProfileContent, country: CountryCode, snapshot: &Snapshot, problems: &mut Vec<Problem>) {
    let mut known = |path: Path, code: &str| {
        let parsed = InstitutionCode::parse(code);
        let message = match &parsed {
            Err(error) => Message::new("invalid-code", vec![("code", cut(code))], format!("{error}.")),
            Ok(parsed) if parsed.country() != country => {
                let english = format!("{} is an institution of another country.", cut(code));
                Message::new("code-other-country", vec![("code", cut(code))], english)
            }
            Ok(_) if snapshot.by_code(code).is_none() => {
                let english = format!("No institution has the code {}.", cut(code));
                Message::new("request-unknown-code", vec![("code", cut(code))], english)
            }
            Ok(_) => return,
        };
        let code = if parsed.is_err() { "INVALID_CODE" } else { "UNKNOWN_CODE" };
        problems.push(path.problem(code, message));
    };
    for (at, office) in content.offices.iter().enumerate() {
        if let Some(code) = &office.institution {
            known(Path::of(&["offices"]).at(at, "institutionCode"), code);
        }
    }
    for (at, point) in content.architecture.access_points.iter().enumerate() {
        if let Some(code) = &point.institution {
            known(Path::of(&["architecture", "accessPoints"]).at(at, "institutionCode"), code);
        }
    }
    for (at, router) in content.architecture.routers.iter().enumerate() {
        known(Path::of(&["architecture", "routers"]).at(at, "code"), &router.code);
    }
    let web = Message::no_url;
    for (at, office) in content.offices.iter().enumerate() {
        if office.url.as_deref().is_some_and(|url| !is_web_address(url)) {
            problems.push(Path::of(&["offices"]).at(at, "url").problem("INVALID_URL", web()));
        }
        if office.mailbox.as_deref().is_some_and(|mailbox| !is_address(mailbox)) {
            problems.push(Path::of(&["offices"]).at(at, "mailbox").problem("INVALID_EMAIL", Message::no_email()));
        }
        if office.name.is_empty() && office.institution.is_none() {
            let message =
                Message::plain("profile-office-name", "Give the office's name, or its code in the directory.");
            problems.push(Path::of(&["offices"]).at(at, "name").problem("MISSING", message));
        }
    }
    for (at, link) in content.operation.links.iter().enumerate() {
        if !is_web_address(&link.url) {
            problems.push(Path::of(&["operation", "links"]).at(at, "url").problem("INVALID_URL", web()));
        }
    }
    for (at, one) in content.architecture.applications.iter().enumerate() {
        if one.name.trim().is_empty() {
            let message = Message::plain("profile-application-name", "Give the application's name.");
            problems.push(Path::of(&["architecture", "applications"]).at(at, "name").problem("MISSING", message));
        }
    }
}

/// What may stand only once.
fn twice(content: &ProfileContent, problems: &mut Vec<Problem>) {
    fn each<T: Eq + Hash>(
        list: impl Iterator<Item = (T, String)>,
        path: impl Fn(usize) -> Path,
        problems: &mut Vec<Problem>,
    ) {
        let mut seen = HashSet::new();
        for (at, (key, what)) in list.enumerate() {
            if !seen.insert(key) {
                problems.push(path(at).problem("TWICE", said_twice(&what)));
            }
        }
    }
    let sectors = content.sectors.iter().map(|one| (one.sector, one.sector.to_string()));
    each(sectors, |at| Path::of(&["sectors"]).at(at, "sector"), problems);
    let bucs = content.bucs.iter().map(|one| {
        let role = one.role.as_str();
        ((one.buc.to_ascii_uppercase(), one.role), format!("{} {role}", cut(&one.buc)))
    });
    each(bucs, |at| Path::of(&["bucs"]).at(at, "buc"), problems);
    let routers = content.architecture.routers.iter().map(|one| (one.code.clone(), cut(&one.code)));
    each(routers, |at| Path::of(&["architecture", "routers"]).at(at, "code"), problems);
    let applications = content.architecture.applications.iter().map(|one| (one.name.clone(), cut(&one.name)));
    each(applications, |at| Path::of(&["architecture", "applications"]).at(at, "name"), problems);
    let links = content.operation.links.iter().map(|one| (one.url.clone(), cut(&one.url)));
    each(links, |at| Path::of(&["operation", "links"]).at(at, "url"), problems);
}

/// Days of a BUC that contradict its status, the sector's first day, or each other.
fn days(
    one: &BucProfile,
    sector_began: Option<NaiveDate>,
    today: NaiveDate,
) -> impl Iterator<Item = (&'static str, &'static str, Message)> {
    let runs = matches!(one.status, BucStatus::InProduction | BucStatus::Suspended);
    let mut found = Vec::new();
    if let Some(actual) = one.actual_on {
        if !runs {
            let text = "It is not in production, so there is no day on which production began.";
            found.push(("actualOn", Message::plain("profile-not-in-production", text)));
        } else if actual > today {
            found.push(("actualOn", to_come()));
        } else if let Some(began) = sector_began.filter(|began| actual < *began) {
            let day = crate::clock::readable(began);
            let english = format!("The sector was first in production on {day}; a BUC cannot be so earlier.");
            found.push(("actualOn", Message::new("profile-before-sector", vec![("day", began.to_string())], english)));
        }
    }
    if one.planned_on.is_some_and(|planned| planned > today) && one.status == BucStatus::InProduction {
        let text = "It is in production already, so no day is planned for it.";
        found.push(("plannedOn", Message::plain("profile-planned-again", text)));
    }
    if one.planned_on.is_some() && one.status == BucStatus::NotStarted {
        let text = "A day is planned: say that it is planned, or take the day away.";
        found.push(("plannedOn", Message::plain("profile-planned-not-started", text)));
    }
    found.into_iter().map(|(field, message)| (field, "CONTRADICTING_DATES", message))
}

/// A version of the Common Data Model as numbers; none when it is not written so.
fn version(text: &str) -> Option<Vec<u32>> {
    let parts: Option<Vec<u32>> = text.split('.').map(|part| part.parse().ok()).collect();
    parts.filter(|parts| (2..=4).contains(&parts.len()) && text.len() <= 20)
}

fn operation(content: &ProfileContent, problems: &mut Vec<Problem>) {
    let run = &content.operation;
    for (field, text) in [("cdmVersion", &run.cdm_version), ("nextCdmVersion", &run.next_cdm_version)] {
        if text.as_deref().is_some_and(|text| version(text).is_none()) {
            let message = Message::plain("profile-cdm", "Write the version as numbers with full stops, such as 4.3.");
            problems.push(Path::of(&["operation", field]).problem("INVALID_VERSION", message));
        }
    }
    let read = |text: &Option<String>| text.as_deref().and_then(version);
    match (read(&run.cdm_version), read(&run.next_cdm_version)) {
        (Some(now), Some(next)) if next <= now => {
            let text = "The next version must be later than the one in production.";
            let message = Message::plain("profile-cdm-order", text);
            problems.push(Path::of(&["operation", "nextCdmVersion"]).problem("CONTRADICTING_VERSIONS", message));
        }
        _ => {}
    }
    if run.migration_on.is_some() && run.next_cdm_version.is_none() {
        let message = Message::plain("profile-migration", "Say to which version the country moves on that day.");
        problems.push(Path::of(&["operation", "nextCdmVersion"]).problem("MISSING", message));
    }
}

/// Something a profile does not say yet. It may be published all the same and reads "not stated".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// What is missing.
    pub item: Item,
    /// Of what.
    pub about: About,
    /// For how many BUCs of the sector; none where it is one thing.
    pub count: Option<usize>,
}

/// What others will ask and the profile does not say yet, in the order of its page.
pub fn missing(content: &ProfileContent, snapshot: &Snapshot) -> Vec<Missing> {
    let one = |item: Item, about: About| Missing { item, about, count: None };
    let mut missing = Vec::new();
    for role in [OfficeRole::CompetentAuthority, OfficeRole::Coordinator, OfficeRole::ServiceDesk] {
        if !content.offices.iter().any(|office| office.role == role) {
            missing.push(one(Item::Office, About::Office(role, 1)));
        }
    }
    let built = &content.architecture;
    let whole = [
        (Item::Topology, built.topology.is_none()),
        (Item::AccessPoint, built.access_points.is_empty()),
        (Item::HasGateway, built.has_gateway.is_none()),
        (Item::RinaOperation, built.rina_operation.is_none()),
    ];
    missing.extend(whole.into_iter().filter(|(_, is)| *is).map(|(item, _)| one(item, About::Country)));
    for &sector in Sector::ALL {
        let own = content.sector(sector);
        for (item, is) in [
            (Item::Mode, own.is_none_or(|own| own.mode.is_none())),
            (Item::Institutions, own.is_none_or(|own| own.institutions.is_none())),
            (Item::Automation, own.is_none_or(|own| own.automation.is_none())),
        ] {
            if is {
                missing.push(one(item, About::Sector(sector)));
            }
        }
    }
    let stated: HashSet<&str> = content.bucs.iter().map(|one| one.buc.as_str()).collect();
    for &sector in Sector::ALL {
        let silent = snapshot.lists.bucs.iter().filter(|buc| buc.sector == Some(sector));
        let silent = silent.filter(|buc| !stated.contains(buc.code.as_str())).count();
        if silent > 0 {
            missing.push(Missing { item: Item::Status, about: About::Sector(sector), count: Some(silent) });
        }
    }
    let run = &content.operation;
    let whole = [
        (Item::CdmVersion, run.cdm_version.is_none()),
        (Item::Fallback, run.fallback.is_empty()),
        (Item::Languages, run.languages.is_empty()),
    ];
    missing.extend(whole.into_iter().filter(|(_, is)| *is).map(|(item, _)| one(item, About::Country)));
    missing
}
