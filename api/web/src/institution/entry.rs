//! One institution as a list shows it.

use super::status_name;
use crate::page::{Page, Said};
use crate::urls;
use chrono::NaiveDate;
use domain::institution::explain;
use domain::value::CodeStatus;
use domain::{Ctx, Hit, Lists, Message, Record, Status};
use fluent_bundle::FluentValue;

/// Areas named in a list; the page of the institution names all.
const MOST_AREAS: usize = 2;

/// One institution and why it is here.
pub(crate) struct Line {
    pub(crate) href: String,
    pub(crate) name: Said,
    pub(crate) english: Option<Said>,
    pub(crate) code: String,
    pub(crate) acronym: String,
    /// Town and areas.
    pub(crate) place: Vec<Said>,
    pub(crate) mark: Option<Mark>,
    pub(crate) is_provisional: bool,
    pub(crate) why: Vec<String>,
}

impl Line {
    /// `day` is the day asked about; `why` says in sentences why it is here.
    pub(crate) fn new(page: &Page, lists: &Lists, record: &Record, day: NaiveDate, why: Vec<String>) -> Self {
        let on = (day != page.today).then(|| day.to_string());
        let revision = record.revision(day);
        let english = revision.names.english().filter(|english| *english != revision.names.text(None));
        Self {
            href: page.link(urls::institution(record.code()).with_some("on", on.as_deref())),
            name: page.name(revision.names.best(None)),
            english: english.map(|english| page.said(english, "en")),
            code: record.code().to_owned(),
            acronym: revision.acronym.clone(),
            place: place(page, lists, record, day),
            mark: Mark::of(page, record, day),
            is_provisional: record.institution.code_status == CodeStatus::Provisional,
            why,
        }
    }
}

/// An entry of the list.
pub(super) struct Entry {
    /// The institution, and why the text found it.
    pub(super) line: Line,
    pub(super) country: String,
    /// Whether it can receive the one BUC asked about, and why.
    pub(super) receives: Option<Receives>,
}

/// How an institution that is not valid on the day is marked.
pub(crate) struct Mark {
    /// The standing, for the style.
    pub(crate) status: &'static str,
    pub(crate) text: String,
}

/// Whether an institution can receive a BUC.
pub(super) struct Receives {
    pub(super) can: bool,
    pub(super) heading: String,
    pub(super) why: String,
}

impl Entry {
    /// `text` is what was searched, `day` the day asked about.
    pub(super) fn new(page: &Page, lists: &Lists, hit: &Hit, text: &str, day: NaiveDate) -> Self {
        let why = explain(hit, text).map(|why| page.message(&why)).into_iter().collect();
        let line = Line::new(page, lists, &hit.record, day, why);
        Self { line, country: page.country(hit.record.country), receives: None }
    }
}

impl Mark {
    /// None when it is valid on the day.
    pub(crate) fn of(page: &Page, record: &Record, day: NaiveDate) -> Option<Self> {
        let validity = record.validity();
        let status = record.status(day);
        let text = match status {
            Status::Current => return None,
            Status::Ended => page.on("show-ended", validity.to.and_then(|to| to.pred_opt()).unwrap_or(day)),
            Status::Upcoming => page.on("show-upcoming", validity.from.unwrap_or(day)),
        };
        Some(Self { status: status_name(status), text })
    }
}

/// Town and areas, the town only once.
pub(crate) fn place(page: &Page, lists: &Lists, record: &Record, day: NaiveDate) -> Vec<Said> {
    let revision = record.revision(day);
    let local = revision.names.best(None).map_or("", |name| name.language.as_str());
    let town = revision.addresses.0.iter().find_map(|address| address.town.as_deref());
    let mut place: Vec<Said> = town.map(|town| page.said(town, local)).into_iter().collect();
    let codes = &revision.areas.0;
    for code in codes.iter().take(MOST_AREAS) {
        let said = area_name(page, lists, record, code);
        if !place.iter().any(|other| other.text == said.text) {
            place.push(said);
        }
    }
    if codes.len() > MOST_AREAS {
        place.push(Said::own(page.count("list-more", codes.len() - MOST_AREAS)));
    }
    place
}

/// The name of an area; its code when nothing else is known.
pub(super) fn area_name(page: &Page, lists: &Lists, record: &Record, code: &str) -> Said {
    if code == record.country.as_str() {
        return Said::own(page.t("area-country"));
    }
    match lists.geography.area_at(code) {
        Some(at) => page.name(lists.geography.area(at).names.best(Some(page.language.tag()))),
        None => Said::own(code.to_owned()),
    }
}

impl Receives {
    pub(super) fn new(page: &Page, buc: &str, day: NaiveDate, can: bool, why: &Message) -> Self {
        let key = if can { "receives-yes" } else { "receives-no" };
        let args = [("buc", FluentValue::from(buc)), ("day", FluentValue::from(page.day(day)))];
        Self { can, heading: page.with(key, &args), why: page.message(why) }
    }
}

/// The name of an institution and where its page is; none for a code of nobody that the reader may see.
pub(crate) fn named(ctx: &Ctx, page: &Page, code: &str) -> Option<(String, Said)> {
    let moment = ctx.moment();
    let record = moment.snapshot().by_code(code)?;
    if !domain::policy::audience(&page.viewer).sees(record.institution.is_public) {
        return None;
    }
    let name = page.name(record.revision(page.today).names.best(Some(page.language.tag())));
    Some((page.link(urls::institution(code)), name))
}
