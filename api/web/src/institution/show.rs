//! `/institutions/{code}`: everything the directory says of one institution on one day.

use super::competence::{SectorRows, by_sector};
use super::contact::Contact;
use super::desk::Desk;
use super::entry::{Mark, area_name};
use super::history::{Happened, What, announced, history};
use super::known;
use super::neighbour::{Neighbour, Neighbours};
use super::validity;
use crate::Web;
use crate::error::PageError;
use crate::form::Form;
use crate::page::{Page, Said};
use crate::practice::{Beside, of_institution};
use crate::urls;
use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::response::Response;
use chrono::NaiveDate;
use domain::competence::{self, Asked};
use domain::institution::{Lookup, get};
use domain::value::{CodeStatus, InstitutionFunction, Names, Role, Sector};
use domain::{DomainError, Link, Lists, Record, Status};
use std::sync::Arc;

/// Institutions behind a router that are listed.
const MOST_ROUTES: usize = 20;

#[derive(Template)]
#[template(path = "institution/show.html")]
struct ShowPage<'a> {
    page: &'a Page,
    day: String,
    /// The day as a date field writes it.
    iso_day: String,
    is_today: bool,
    /// The moment at which the entry was known like this, as the address has it and in words; none for what is known today.
    known: Option<(String, String)>,
    canonical: String,
    code: &'a str,
    /// Set when the code was asked for in another letter case.
    letter_case: Option<String>,
    name: Said,
    english: Option<Said>,
    mark: Option<Mark>,
    is_ended: bool,
    is_provisional: bool,
    code_status: String,
    acronym: &'a str,
    country: String,
    country_code: String,
    country_href: String,
    network: Option<(String, Said)>,
    validity: String,
    areas: Vec<(String, Said)>,
    functions: Vec<(String, String)>,
    names: Vec<NameLine>,
    contact: Contact,
    access_points: Vec<Said>,
    successors: Vec<Neighbour>,
    predecessors: Vec<Neighbour>,
    routed_by: Vec<Neighbour>,
    routes: Vec<Neighbour>,
    routes_total: usize,
    competences: Vec<SectorRows>,
    competences_title: String,
    competences_total: String,
    /// What the competences can be narrowed by.
    choices: Vec<(&'static str, String, Vec<Choice>)>,
    /// What is said when there are none.
    no_competences: String,
    history: Vec<Happened>,
    /// What is announced, by day.
    announced: Vec<(String, Vec<What>)>,
    sheet_href: String,
    card_href: String,
    compare_href: String,
    versions_href: String,
    /// When somebody last said that the entry is right.
    confirmed: Option<String>,
    /// What those who keep the entry can do with it.
    desk: Option<Desk>,
    /// Where the reader asks it for a study visit.
    ask: Option<String>,
    form: Form,
    /// A day on which there is more to see, when it is not valid on this one.
    /// Good practices about it.
    practices: Option<Beside>,
    better_day: Option<(String, String)>,
    today_href: String,
}

/// A name with its language and kind.
struct NameLine {
    language: String,
    kind: String,
    name: Said,
}

/// A value to narrow the competences by.
struct Choice {
    value: &'static str,
    label: String,
    chosen: bool,
}

/// What the competences are narrowed to; values nobody knows do not narrow.
#[derive(PartialEq, Eq, Default)]
struct Narrowed {
    sector: Option<Sector>,
    role: Option<Role>,
    ready: Option<bool>,
}

impl Narrowed {
    fn read(page: &Page) -> Self {
        Self {
            sector: page.asked_value("sector").and_then(|text| Sector::parse(&text).ok()),
            role: page.asked_value("role").and_then(|text| Role::parse(&text).ok()),
            ready: page.asked_value("ready").and_then(|text| text.parse().ok()),
        }
    }

    fn choices(&self, page: &Page) -> Vec<(&'static str, String, Vec<Choice>)> {
        let choice = |value: &'static str, label: String, chosen: bool| Choice { value, label, chosen };
        let any = |key: &str, none: bool| choice("", page.with(key, &[]), none);
        let sectors = Sector::ALL.iter().map(|&one| choice(one.as_str(), page.sector(one), self.sector == Some(one)));
        let roles = Role::ALL
            .iter()
            .map(|&one| choice(one.as_str(), page.with(&format!("role-{one}"), &[]), self.role == Some(one)));
        let ready = [(true, "true"), (false, "false")]
            .map(|(ready, name)| choice(name, page.with(&format!("ready-{name}"), &[]), self.ready == Some(ready)));
        vec![
            (
                "sector",
                page.t("field-sector"),
                std::iter::once(any("any-sector", self.sector.is_none())).chain(sectors).collect(),
            ),
            (
                "role",
                page.t("field-role"),
                std::iter::once(any("any-role", self.role.is_none())).chain(roles).collect(),
            ),
            (
                "ready",
                page.t("field-ready"),
                std::iter::once(any("any-ready", self.ready.is_none())).chain(ready).collect(),
            ),
        ]
    }
}

/// Answers the page of one code.
pub(crate) async fn show(
    State(web): State<Web>,
    page: Page,
    code: Result<Path<String>, PathRejection>,
) -> Result<Response, PageError> {
    let (page, record, in_other_case) = looked_up(&web, page, code)?;
    let (page, day) = asked_day(page, &record)?;
    let (page, record, known) = known::asked(&web, page, record).await?;
    let moment = web.ctx.moment();
    let neighbours = Neighbours::of(&web.ctx, &page, &record);
    let mut view = view(&page, &moment.snapshot().lists, &record, day, &neighbours, in_other_case);
    if let Some((written, at)) = known {
        // What can be done is done to the entry of today.
        view.desk = None;
        view.known = Some((written, page.say("show-known", "at", &page.instant(at))));
    } else {
        view.history = history(&page, &moment, &record);
        view.practices = of_institution(&web.ctx, &page, record.code());
        view.announced = announced(&page, &record, &view.history);
    }
    if view.desk.is_some() {
        view.form = Form::new(&web, &page, &[]);
    }
    Ok(view.form.render(&page, &view))
}

/// The entry with the code of the address, or the page that says why there is none.
pub(super) fn looked_up(
    web: &Web,
    page: Page,
    code: Result<Path<String>, PathRejection>,
) -> Result<(Page, Arc<Record>, bool), PageError> {
    let Ok(Path(code)) = code else { return Err(PageError::no_such_page(page)) };
    match get(&web.ctx, &page.viewer, &code) {
        Ok(Lookup::Found(record, in_other_case)) => Ok((page, record, in_other_case)),
        Ok(Lookup::Unknown(problem)) => Err(PageError::unknown_code(page, &code, &problem)),
        Err(error @ DomainError::Invalid(_)) => Err(PageError::malformed_code(page, &code, &error)),
        Err(error) => Err(PageError::new(page, error)),
    }
}

/// The day the address asks about, or the page that says what is wrong with it.
pub(super) fn asked_day(page: Page, record: &Record) -> Result<(Page, NaiveDate), PageError> {
    match page.asked_day() {
        Ok(day) => Ok((page, day)),
        Err(problem) => {
            let (back, back_text) = (urls::institution(record.code()), page.t("show-today"));
            Err(PageError::bad_value(page, problem, back, back_text))
        }
    }
}

fn view<'a>(
    page: &'a Page,
    lists: &Lists,
    record: &'a Record,
    day: NaiveDate,
    neighbours: &Neighbours,
    in_other_case: bool,
) -> ShowPage<'a> {
    let revision = record.revision(day);
    let names = &revision.names;
    let on = (day != page.today).then_some(day);
    let on_text = on.map(|on| on.to_string());
    let near = |links: &[(Link, Arc<Record>)]| {
        links.iter().map(|(link, other)| Neighbour::new(page, link, other, day, on)).collect::<Vec<_>>()
    };
    // It only refuses an unknown BUC, and none is asked for.
    let narrowed = Narrowed::read(page);
    let wanted = Asked { on: Some(day), sector: narrowed.sector, role: narrowed.role, ..Asked::default() };
    let mut competences = competence::list(lists, record, &wanted).unwrap_or_default();
    competences.retain(|held| narrowed.ready.is_none_or(|ready| held.ready == ready));
    let code_status = record.institution.code_status;
    let sectors = by_sector(page, lists, record, &competences, day);
    let rows: usize = sectors.iter().map(|sector| sector.rows.len()).sum();
    ShowPage {
        page,
        day: page.on("show-on", day),
        iso_day: day.to_string(),
        is_today: day == page.today,
        known: None,
        canonical: urls::institution(record.code()).to_string(),
        code: record.code(),
        letter_case: in_other_case.then(|| page.say("show-letter-case", "code", record.code())),
        name: page.name(names.best(None)),
        english: english(page, names),
        mark: Mark::of(page, record, day),
        is_ended: record.status(day) == Status::Ended,
        is_provisional: code_status == CodeStatus::Provisional,
        code_status: page.with(&format!("code-{code_status}"), &[]),
        acronym: &revision.acronym,
        country: page.country(record.country),
        country_code: record.country.to_string(),
        country_href: page.link(urls::country(record.country.as_str())),
        network: revision.network.as_deref().map(|code| network(page, lists, code, on_text.as_deref())),
        validity: validity(page, record.validity(), day),
        areas: revision.areas.0.iter().map(|code| (code.clone(), area_name(page, lists, record, code))).collect(),
        functions: functions(page, record, day),
        names: names.0.iter().map(|name| NameLine::new(page, name)).collect(),
        contact: Contact::new(record, day),
        access_points: access_points(page, record, day),
        successors: near(&neighbours.successors),
        predecessors: near(&neighbours.predecessors),
        routed_by: near(&neighbours.routed_by),
        routes: near(&neighbours.routes[..neighbours.routes.len().min(MOST_ROUTES)]),
        routes_total: neighbours.routes.len(),
        competences: sectors,
        competences_total: page.count("show-competences-count", rows),
        choices: narrowed.choices(page),
        no_competences: page.t(if narrowed == Narrowed::default() {
            "show-no-competences"
        } else {
            "show-none-narrowed"
        }),
        history: Vec::new(),
        announced: Vec::new(),
        sheet_href: page.link(urls::sheet(record.code()).with_some("on", on_text.as_deref())),
        card_href: page.link(urls::card(record.code()).with_some("on", on_text.as_deref())),
        compare_href: page.link(urls::compare().with("code", record.code()).with_some("on", on_text.as_deref())),
        versions_href: page.link(urls::versions(record.code())),
        confirmed: record.institution.confirmed_on.map(|on| page.on("show-confirmed", on)),
        desk: Desk::of(page, record),
        ask: ask(page, record),
        form: Form::default(),
        competences_title: page.on("show-competences", day),
        practices: None,
        better_day: better_day(page, record, day),
        today_href: page.link(urls::institution(record.code())),
    }
}

fn english(page: &Page, names: &Names) -> Option<Said> {
    names.english().filter(|english| *english != names.text(None)).map(|english| page.said(english, "en"))
}

fn better_day(page: &Page, record: &Record, day: NaiveDate) -> Option<(String, String)> {
    let validity = record.validity();
    let (key, better) = match record.status(day) {
        Status::Current => return None,
        Status::Ended => ("show-last-day", validity.to?.pred_opt()?),
        Status::Upcoming => ("show-first-day", validity.from?),
    };
    let url = urls::institution(record.code()).with("on", &better.to_string());
    Some((page.link(url), page.with(key, &[])))
}

fn network(page: &Page, lists: &Lists, code: &str, on: Option<&str>) -> (String, Said) {
    let name = match lists.network(code) {
        Some(network) => page.name(network.names.best(Some(page.language.tag()))),
        None => Said::own(code.to_owned()),
    };
    (page.link(urls::institutions().with("network", code).with_some("on", on)), name)
}

/// Functions with the sectors they are held in, each function once.
pub(super) fn functions(page: &Page, record: &Record, day: NaiveDate) -> Vec<(String, String)> {
    let held = &record.revision(day).functions.0;
    let mut merged: Vec<(InstitutionFunction, Vec<Sector>, bool)> = Vec::new();
    for one in held {
        match merged.iter_mut().find(|(function, ..)| *function == one.function) {
            Some((_, sectors, everywhere)) => {
                *everywhere |= one.sectors.is_empty();
                sectors.extend(one.sectors.iter().copied());
            }
            None => merged.push((one.function, one.sectors.clone(), one.sectors.is_empty())),
        }
    }
    merged
        .into_iter()
        .map(|(function, mut sectors, everywhere)| {
            sectors.sort_by_key(|sector| sector.index());
            sectors.dedup();
            let sectors: Vec<String> = sectors.into_iter().map(|sector| page.sector(sector)).collect();
            let sectors = if everywhere { page.t("function-everywhere") } else { sectors.join(", ") };
            (page.with(&format!("function-{function}"), &[]), sectors)
        })
        .collect()
}

fn access_points(page: &Page, record: &Record, day: NaiveDate) -> Vec<Said> {
    let connected = record.connections.iter().filter(|connection| connection.validity.contains(day));
    connected.map(|connection| page.name(connection.access_point.names.best(Some(page.language.tag())))).collect()
}

impl NameLine {
    fn new(page: &Page, name: &domain::value::Name) -> Self {
        let language = page.language.known(&format!("language-{}", name.language), &[]);
        Self {
            language: language.unwrap_or_else(|| name.language.clone()),
            kind: page.with(&format!("name-{}", name.kind), &[]),
            name: page.name(Some(name)),
        }
    }
}

#[cfg(test)]
mod tests;

/// Where the reader asks an institution of another country for a study visit.
fn ask(page: &Page, record: &Record) -> Option<String> {
    let is_other = page.viewer.person()?.country.is_some_and(|own| own != record.country);
    let may = is_other && record.institution.is_public && domain::visit::may_ask(&page.viewer);
    may.then(|| page.link(urls::visit_new().with("institution", record.code())))
}
