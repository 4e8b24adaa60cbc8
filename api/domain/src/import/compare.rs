//! What a file would change, row by row; nothing is written here.

mod competence;
mod institution;
mod relation;

use super::report::{Counts, Finding, Outcome};
use super::sheet::{Sheet, Table};
use crate::change_request::{Act, Edge, Entry, Patch, problems_of};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::institution::{Stored, stored_by_codes};
use crate::policy::{self, Action, Decision, Subject};
use crate::viewer::Viewer;
use chrono::{Datelike, NaiveDate};
use entities::value::{CountryCode, InstitutionCode, Noun};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Rows of each table that are read: several times what all countries have together.
const MOST_INSTITUTIONS: usize = 20_000;
const MOST_COMPETENCES: usize = 600_000;
const MOST_RELATIONS: usize = 60_000;

/// One file at a time is compared: it takes a moment in which other readers should not wait for several.
static ONE_AT_A_TIME: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(1);

/// Refuses tables that are larger than any directory.
fn sized(sheets: &[Sheet]) -> Result<(), DomainError> {
    for (table, most) in [
        (Table::Institutions, MOST_INSTITUTIONS),
        (Table::Competences, MOST_COMPETENCES),
        (Table::Relations, MOST_RELATIONS),
    ] {
        let rows: usize = sheets.iter().filter(|sheet| sheet.table == table).map(|sheet| sheet.rows.len()).sum();
        if rows > most {
            let english =
                format!("The file has {rows} rows of one table; at most {most} are read. Divide it by country.");
            return Err(super::unreadable("TOO_MANY_ROWS", english));
        }
    }
    Ok(())
}

/// How a file is to be read.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The day from which on what the file says of names, areas and the like is so; today when none is given.
    pub day: Option<NaiveDate>,
    /// The file holds every institution of this country: those it leaves out end.
    pub complete: Option<CountryCode>,
    /// Rows that change nothing are told one by one.
    pub tells_everything: bool,
}

/// What a file would change.
#[derive(Debug)]
pub struct Compared {
    /// A line for each row, in the order of the file.
    pub findings: Vec<Finding>,
    /// How many of each.
    pub counts: Counts,
    /// Entries that change or are made, by country.
    pub entries: BTreeMap<CountryCode, Vec<Entry>>,
    /// The day it was compared for.
    pub day: NaiveDate,
    /// The versions of the entries it was compared with.
    pub seen: BTreeMap<String, i32>,
}

impl Compared {
    /// Whether a row cannot be taken: then nothing of the file is.
    pub fn is_refused(&self) -> bool {
        self.counts.refused > 0
    }

    /// Whether everything is as the file says already.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// One act for each country.
    pub fn acts(&self) -> Vec<Act> {
        self.entries.values().map(|entries| Act::Entries { entries: entries.clone() }).collect()
    }
}

/// Where a row stands, for what is said of it.
struct At<'a> {
    sheet: &'a Sheet,
    line: usize,
}

/// The work under way.
struct Work<'a> {
    ctx: &'a Ctx,
    viewer: &'a Viewer,
    asked: &'a Asked,
    day: NaiveDate,
    stored: HashMap<String, Stored>,
    entries: BTreeMap<String, Entry>,
    /// The line of each code, for what is found out later.
    lines: HashMap<String, (String, usize)>,
    /// The cells of each institution's row.
    rows: HashMap<String, Vec<Option<String>>>,
    findings: Vec<Finding>,
    counts: Counts,
    lists: std::sync::Arc<search::Lists>,
}

/// Compares the tables of a file with what is stored.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in; [`DomainError`] when the store fails. What is wrong with rows stands in
/// the findings.
pub async fn compare(ctx: &Ctx, viewer: &Viewer, sheets: &[Sheet], asked: &Asked) -> Result<Compared, DomainError> {
    if *viewer == Viewer::Anonymous {
        return Err(DomainError::Unauthenticated);
    }
    sized(sheets)?;
    let _turn = ONE_AT_A_TIME.acquire().await.map_err(|_| DomainError::Unavailable)?;
    let codes = codes(sheets);
    let stored = stored_by_codes(&ctx.store, &codes).await?;
    let mut work = Work {
        ctx,
        viewer,
        asked,
        day: asked.day.unwrap_or_else(|| ctx.today()),
        stored,
        entries: BTreeMap::new(),
        lines: HashMap::new(),
        rows: HashMap::new(),
        findings: Vec::new(),
        counts: Counts::default(),
        lists: std::sync::Arc::clone(&ctx.moment().snapshot().lists),
    };
    for sheet in sheets {
        for name in &sheet.unknown {
            let at = At { sheet, line: 0 };
            work.say(
                &at,
                name,
                "",
                Outcome::Warning,
                "UNKNOWN_COLUMN",
                format!("nobody knows the column {name}; it is left out"),
            );
        }
    }
    let of = |table| sheets.iter().filter(move |sheet| sheet.table == table);
    for sheet in of(Table::Institutions) {
        work.institutions(sheet);
    }
    for sheet in of(Table::Competences) {
        work.competences(sheet);
    }
    for sheet in of(Table::Relations) {
        work.relations(sheet);
    }
    if let Some(country) = asked.complete {
        if !sheets.iter().any(|sheet| sheet.table == Table::Institutions) {
            let english = "Only a file of institutions can say which of them are left out.".to_owned();
            return Err(super::unreadable("NO_INSTITUTIONS", english));
        }
        let subject = Subject::public(Noun::ChangeRequest).of(country);
        ctx.require(viewer, Action::Draft, &subject, country.as_str())?;
        work.complete(country).await?;
    }
    let order: Vec<String> = sheets.iter().map(|sheet| sheet.file.clone()).collect();
    Ok(work.finish(&order))
}

/// Every code that the tables name.
fn codes(sheets: &[Sheet]) -> Vec<String> {
    let mut codes = HashSet::new();
    for sheet in sheets {
        let columns =
            sheet.columns.iter().filter(|(name, _)| ["code", "institution_code", "other_code"].contains(name));
        let positions: Vec<usize> = columns.map(|(_, at)| *at).collect();
        for (_, cells) in &sheet.rows {
            for at in &positions {
                if let Some(code) = cells.get(*at).and_then(|text| InstitutionCode::parse(text.trim()).ok()) {
                    codes.insert(code.as_str().to_owned());
                }
            }
        }
    }
    codes.into_iter().collect()
}

impl Work<'_> {
    fn say(&mut self, at: &At<'_>, column: &str, code: &str, outcome: Outcome, key: &'static str, what: String) {
        self.counts.count(outcome);
        if outcome == Outcome::Unchanged && !self.asked.tells_everything {
            return;
        }
        self.findings.push(Finding {
            file: at.sheet.file.clone(),
            line: at.line,
            column: column.to_owned(),
            institution: code.to_owned(),
            outcome,
            code: key,
            what,
        });
    }

    fn refuse(&mut self, at: &At<'_>, column: &str, code: &str, key: &'static str, what: String) {
        self.say(at, column, code, Outcome::Refused, key, what);
    }

    /// The code of a row, when it is one and the importer may change entries of its country.
    fn code(&mut self, at: &At<'_>, column: &str, text: &str) -> Option<InstitutionCode> {
        match InstitutionCode::parse(text) {
            Err(error) => {
                self.refuse(at, column, text, "INVALID_CODE", error.to_string());
                None
            }
            Ok(code) if !may_change(self.viewer, code.country()) => {
                let what = format!("you may not change entries of {}", code.country());
                self.refuse(at, column, text, "OTHER_COUNTRY", what);
                None
            }
            Ok(code) => Some(code),
        }
    }

    /// The entry under this code, as far as it is written.
    fn entry(&mut self, code: &str) -> &mut Entry {
        let is_new = !self.stored.contains_key(code);
        self.entries.entry(code.to_owned()).or_insert_with(|| Entry {
            code: code.to_owned(),
            is_new,
            patch: Patch::default(),
        })
    }

    /// Whether an entry has this code, or the file makes one.
    fn is_known(&self, code: &str) -> bool {
        self.stored.contains_key(code) || self.entries.get(code).is_some_and(|entry| entry.is_new)
    }

    /// Ends every current institution of a country that the file leaves out.
    async fn complete(&mut self, country: CountryCode) -> Result<(), DomainError> {
        let all = entities::institution::list(&self.ctx.store).await?;
        // An end is announced a month ahead unless another day is named.
        let day = self.asked.day.unwrap_or_else(|| crate::change_request::earliest(self.ctx.today()));
        let left_out: Vec<String> = all
            .into_iter()
            .filter(|row| row.country == country.as_str() && row.valid_to.is_none_or(|to| to > day))
            .filter(|row| row.valid_from.is_none_or(|from| from < day))
            .map(|row| row.code)
            .filter(|code| !self.lines.contains_key(code))
            .collect();
        self.stored.extend(stored_by_codes(&self.ctx.store, &left_out).await?);
        for code in left_out {
            let ends: Vec<_> = self.stored.get(&code).map_or_else(Vec::new, |stored| {
                let timeline = stored.content.timeline();
                let edit = |(buc, role)| crate::change_request::CompetenceEdit {
                    buc,
                    role,
                    from: Some(Edge::On(day)),
                    to: None,
                    holding: None,
                };
                timeline.keys().into_iter().map(edit).collect()
            });
            let entry = self.entry(&code);
            entry.patch.valid_to = Some(Edge::On(day));
            entry.patch.competences = ends;
            self.counts.count(Outcome::Ended);
            self.findings.push(Finding {
                file: String::new(),
                line: 0,
                column: String::new(),
                institution: code,
                outcome: Outcome::Ended,
                code: "LEFT_OUT",
                what: format!("the file leaves it out: it ends on {day}"),
            });
        }
        Ok(())
    }

    /// Looks at all entries as they would be, and gathers them by country.
    fn finish(mut self, order: &[String]) -> Compared {
        let mut entries: BTreeMap<CountryCode, Vec<Entry>> = BTreeMap::new();
        for (code, entry) in std::mem::take(&mut self.entries) {
            if entry.patch.is_empty() && !entry.is_new {
                continue;
            }
            if let Ok(parsed) = InstitutionCode::parse(&code) {
                entries.entry(parsed.country()).or_default().push(entry);
            }
        }
        let acts: Vec<(CountryCode, Act)> =
            entries.iter().map(|(country, list)| (*country, Act::Entries { entries: list.clone() })).collect();
        let all: Vec<Act> = acts.iter().map(|(_, act)| act.clone()).collect();
        for (country, act) in &acts {
            let (changed, problems) = problems_of(self.ctx, act, &all, &self.stored, *country, self.day);
            for problem in problems {
                let code = problem.path.first().cloned().unwrap_or_default();
                // Rows that say what is there in other words are no mistake.
                if problem.code == "NO_CHANGE" {
                    continue;
                }
                let field = problem.path.get(1).map_or("", String::as_str);
                let (file, line) = self.lines.get(&code).cloned().unwrap_or_default();
                self.counts.count(Outcome::Refused);
                self.findings.push(Finding {
                    file,
                    line,
                    column: column_of(field, problem.code).to_owned(),
                    institution: code,
                    outcome: Outcome::Refused,
                    code: problem.code,
                    what: problem.message.english.into_owned(),
                });
            }
            if let Some(list) = entries.get_mut(country) {
                list.retain(|entry| changed.contains(&entry.code));
            }
        }
        entries.retain(|_, list| !list.is_empty());
        let place = |file: &String| order.iter().position(|own| own == file).unwrap_or(usize::MAX);
        self.findings.sort_by_key(|one| (place(&one.file), one.line));
        let seen = self.stored.iter().map(|(code, stored)| (code.clone(), stored.row.version)).collect();
        Compared { findings: self.findings, counts: self.counts, entries, day: self.day, seen }
    }
}

/// The column of a file in which a field of an entry stands.
fn column_of(field: &str, problem: &str) -> &'static str {
    match (field, problem) {
        ("names", "INVALID_LANGUAGE") => "language",
        ("names", _) => "name_official",
        ("contacts", "INVALID_PHONE") => "phone",
        ("faxes", _) => "fax",
        ("contacts", "INVALID_EMAIL") => "email",
        ("contacts", "INVALID_URL") => "url",
        ("addresses", _) => "street",
        ("validity", _) => "valid_to",
        ("relations", _) => "other_code",
        ("competences" | "scope", "UNKNOWN_AREA" | "OTHER_COUNTRY") | ("areas", _) => "areas",
        ("competences", "UNKNOWN_BUC") => "buc",
        ("competences", _) => "valid_from",
        ("scope", _) => "scope",
        ("code", _) => "code",
        ("acronym", _) => "acronym",
        ("network", _) => "network",
        ("functions", _) => "functions",
        _ => "",
    }
}

/// Whether an importer may change entries of a country.
fn may_change(viewer: &Viewer, country: CountryCode) -> bool {
    let action = if matches!(viewer, Viewer::Machine(_)) { Action::Load } else { Action::Draft };
    let subject = Subject::public(Noun::ChangeRequest).of(country);
    policy::decide(viewer, action, &subject) == Decision::Allow
}

/// Whether an importer may write what a file says at once, without a second person.
fn may_apply_now(viewer: &Viewer) -> bool {
    let subject = Subject::public(Noun::ChangeRequest);
    matches!(viewer, Viewer::Machine(_)) || policy::decide(viewer, Action::ApplyNow, &subject) == Decision::Allow
}

/// A day of a file: `2018-03-01`, or an instant such as `2018-02-28T23:00:00Z`, which is that day in Brussels.
fn day(text: &str) -> Option<NaiveDate> {
    crate::clock::parse_day(text).or_else(|| {
        // Years that a day of ours can be written with.
        let usual = |at: &chrono::DateTime<chrono::Utc>| (1..9_999).contains(&at.year());
        let instant = text.parse::<chrono::DateTime<chrono::Utc>>().ok();
        let short = || format!("{}:00Z", text.trim_end_matches('Z')).parse::<chrono::DateTime<chrono::Utc>>().ok();
        instant.or_else(short).filter(usual).map(crate::clock::brussels_day)
    })
}

/// Yes or no in a file.
fn truth(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "true" | "yes" | "1" | "y" => Some(true),
        "false" | "no" | "0" | "n" => Some(false),
        _ => None,
    }
}

/// The parts of a cell that holds a list.
fn parts(text: &str) -> Vec<String> {
    text.split('|').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
