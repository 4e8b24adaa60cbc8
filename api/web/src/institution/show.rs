//! `/institutions/{code}`: everything the directory says of one institution on one day.

use super::competence::{SectorRows, by_sector};
use super::entry::{Mark, area_name};
use super::{parse_day, validity};
use crate::Web;
use crate::error::PageError;
use crate::page::{Page, Said};
use crate::urls;
use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;
use domain::competence::{self, Asked};
use domain::institution::{Lookup, by_ids, get};
use domain::value::{CodeStatus, Names};
use domain::{Ctx, DomainError, Link, Lists, Record, Status};
use fluent_bundle::FluentValue;
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
    /// A day on which there is more to see, when it is not valid on this one.
    better_day: Option<(String, String)>,
    today_href: String,
}

/// A name with its language and kind.
struct NameLine {
    language: String,
    kind: String,
    name: Said,
}

/// Where it is and how to reach it.
#[derive(Default)]
struct Contact {
    addresses: Vec<AddressLine>,
    phones: Vec<String>,
    faxes: Vec<String>,
    emails: Vec<Linked>,
    urls: Vec<Linked>,
}

/// An address, line by line.
struct AddressLine {
    is_visitor: bool,
    lines: Vec<String>,
}

/// A text, and a link where it is fit for one.
struct Linked {
    text: String,
    href: Option<String>,
}

/// An institution this one is related to.
pub(super) struct Neighbour {
    href: String,
    name: Said,
    code: String,
    on: Option<String>,
    scope: Option<String>,
}

/// The institutions this one is related to, as far as the reader may see them.
#[derive(Default)]
pub(super) struct Neighbours {
    pub(super) successors: Vec<(Link, Arc<Record>)>,
    pub(super) predecessors: Vec<(Link, Arc<Record>)>,
    pub(super) routed_by: Vec<(Link, Arc<Record>)>,
    pub(super) routes: Vec<(Link, Arc<Record>)>,
}

/// Answers the page of one code.
pub(crate) async fn show(
    State(web): State<Web>,
    page: Page,
    code: Result<Path<String>, PathRejection>,
) -> Result<Response, PageError> {
    let Ok(Path(code)) = code else { return Err(PageError::no_such_page(page)) };
    let (record, in_other_case) = match get(&web.ctx, &page.viewer, &code) {
        Ok(Lookup::Found(record, in_other_case)) => (record, in_other_case),
        Ok(Lookup::Unknown(problem)) => return Err(PageError::unknown_code(page, &code, &problem)),
        Err(error @ DomainError::Invalid(_)) => return Err(PageError::malformed_code(page, &code, &error)),
        Err(error) => return Err(PageError::new(page, error)),
    };
    let day = match asked_day(&page) {
        Ok(day) => day.unwrap_or(page.today),
        Err(problem) => {
            let (back, back_text) = (urls::institution(record.code()), page.t("show-today"));
            return Err(PageError::bad_value(page, problem, back, back_text));
        }
    };
    let moment = web.ctx.moment();
    let neighbours = Neighbours::of(&web.ctx, &page, &record);
    let view = view(&page, &moment.snapshot().lists, &record, day, &neighbours, in_other_case);
    Ok(page.render(StatusCode::OK, &view))
}

/// The last `on` of the address that says something; its problem when that is no day.
fn asked_day(page: &Page) -> Result<Option<NaiveDate>, String> {
    let asked =
        urls::pairs(page.query()).into_iter().rev().find(|(name, value)| name == "on" && !value.trim().is_empty());
    let Some((_, text)) = asked else { return Ok(None) };
    parse_day(text.trim()).map(Some).ok_or_else(|| {
        let value: String = text.chars().take(40).collect();
        let problem = page.with("problem-day", &[("value", FluentValue::from(value))]);
        let args = [("field", FluentValue::from(page.t("show-day"))), ("value", FluentValue::from(problem))];
        page.with("filter-chip", &args)
    })
}

impl Neighbours {
    fn of(ctx: &Ctx, page: &Page, record: &Record) -> Self {
        let visible = |links: &[Link]| {
            let ids: Vec<_> = links.iter().map(|link| link.institution).collect();
            let records = by_ids(ctx, &page.viewer, &ids);
            links.iter().zip(records).filter_map(|(link, record)| Some((link.clone(), record?))).collect()
        };
        Self {
            successors: visible(&record.successors),
            predecessors: visible(&record.predecessors),
            routed_by: visible(&record.routed_by),
            routes: visible(&record.routes),
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
    let near = |links: &[(Link, Arc<Record>)]| {
        links.iter().map(|(link, other)| Neighbour::new(page, link, other, day, on)).collect::<Vec<_>>()
    };
    // It only refuses an unknown BUC, and none is asked for.
    let competences = competence::list(lists, record, &Asked { on: Some(day), ..Asked::default() }).unwrap_or_default();
    let code_status = record.institution.code_status;
    ShowPage {
        page,
        day: page.on("show-on", day),
        iso_day: day.to_string(),
        is_today: day == page.today,
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
        country_href: page.link(urls::institutions().with("country", record.country.as_str())),
        network: revision.network.as_deref().map(|code| network(page, lists, code)),
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
        competences: by_sector(page, lists, record, &competences, day),
        competences_title: page.on("show-competences", day),
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

fn network(page: &Page, lists: &Lists, code: &str) -> (String, Said) {
    let name = match lists.network(code) {
        Some(network) => page.name(network.names.best(Some(page.language.tag()))),
        None => Said::own(code.to_owned()),
    };
    (page.link(urls::institutions().with("network", code)), name)
}

/// Functions with the sectors they are held in.
fn functions(page: &Page, record: &Record, day: NaiveDate) -> Vec<(String, String)> {
    let held = &record.revision(day).functions.0;
    held.iter()
        .map(|held| {
            let sectors: Vec<String> = held.sectors.iter().map(|&sector| page.sector(sector)).collect();
            let sectors = if sectors.is_empty() { page.t("function-everywhere") } else { sectors.join(", ") };
            (page.with(&format!("function-{}", held.function), &[]), sectors)
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

impl Neighbour {
    /// `on` is the day asked about, when another than today.
    fn new(page: &Page, link: &Link, other: &Record, day: NaiveDate, on: Option<NaiveDate>) -> Self {
        let on = on.map(|on| on.to_string());
        Self {
            href: page.link(urls::institution(&link.code).with_some("on", on.as_deref())),
            name: page.name(other.revision(day).names.best(None)),
            code: link.code.clone(),
            on: link.on.map(|on| page.on("show-link-on", on)),
            scope: link.scope.clone(),
        }
    }
}

impl Contact {
    fn new(record: &Record, day: NaiveDate) -> Self {
        let revision = record.revision(day);
        let contacts = &revision.contacts;
        let addresses = revision.addresses.0.iter().map(|address| {
            let town: Vec<&str> = [&address.postcode, &address.town].into_iter().filter_map(Option::as_deref).collect();
            let lines = [address.street.clone().unwrap_or_default(), town.join(" ")];
            let lines = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
            AddressLine { is_visitor: address.visitor, lines }
        });
        Self {
            addresses: addresses.filter(|address| !address.lines.is_empty()).collect(),
            phones: contacts.phones.clone(),
            faxes: contacts.faxes.clone(),
            emails: contacts.emails.iter().map(|email| Linked::email(email)).collect(),
            urls: contacts.urls.iter().map(|url| Linked::web(url)).collect(),
        }
    }
}

impl Linked {
    /// What people entered may be anything; only a plain mailbox becomes a link.
    fn email(text: &str) -> Self {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"@.-_+".contains(&byte);
        let is_mailbox = text.matches('@').count() == 1 && text.bytes().all(plain);
        Self { text: text.to_owned(), href: is_mailbox.then(|| format!("mailto:{text}")) }
    }

    /// Only web addresses become links; `javascript:` and the like stay text.
    fn web(text: &str) -> Self {
        let lower = text.to_ascii_lowercase();
        let is_web = lower.starts_with("https://") || lower.starts_with("http://");
        Self { text: text.to_owned(), href: is_web.then(|| text.to_owned()) }
    }
}

#[cfg(test)]
mod tests;
