//! `/visits`: the requests the reader may see, narrowed by what the address says; for everybody the events that are public.

use super::value::{days_left, look, topic, turn, way, word};
use crate::Web;
use crate::error::PageError;
use crate::narrowed::{Facet, Narrowed, counted};
use crate::page::{Page, Said};
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::value::{Sector, VisitKind, VisitState};
use domain::visit::{self, Facets, Filter, Found, Listed, Turn};
use domain::{Ctx, EventRecord, PageRequest, Snippet, VisitRecord};
use std::sync::Arc;

/// Requests of one page.
const ON_PAGE: usize = 20;

/// Names of the address.
pub(super) const NAMES: &[&str] = &["text", "state", "country", "sector", "buc", "kind", "turn", "mine", "page"];

/// A request in a list.
pub(crate) struct Line {
    pub(crate) href: String,
    pub(crate) topic: Said,
    pub(crate) state: String,
    pub(crate) look: &'static str,
    /// Whose turn it is, and how long.
    pub(crate) turn: Option<String>,
    pub(crate) due: Option<String>,
    pub(crate) is_turn: bool,
    pub(crate) is_late: bool,
    pub(crate) facts: Vec<String>,
    /// The piece around the words that were looked for.
    pub(crate) parts: Vec<(String, bool)>,
    pub(crate) parts_lang: Option<String>,
}

/// A request in a list.
pub(super) fn line(page: &Page, listed: &Listed, snippet: Option<&Snippet>) -> Line {
    let row = &listed.record.visit;
    let mut facts = vec![word(page, "kind", row.kind.as_str()), way(page, row, &listed.record.hosts)];
    facts.extend(row.content.sectors.iter().map(|sector| page.sector(*sector)));
    facts.extend(super::value::when(page, row).map(|when| when.text));
    facts.push(format!("#{}", row.reference));
    Line {
        href: page.link(urls::visit(row.reference)),
        topic: topic(page, row),
        state: word(page, "state", row.state.as_str()),
        look: look(row.state),
        turn: turn(page, listed.turn, &row.country),
        due: listed.days_left.map(|left| days_left(page, left)),
        is_turn: listed.is_turn,
        is_late: listed.days_left.is_some_and(|left| left <= 7),
        facts,
        parts: snippet.map(|snippet| snippet.parts.clone()).unwrap_or_default(),
        parts_lang: snippet.and_then(|snippet| page.said("", &snippet.language).lang),
    }
}

/// A public event in a few words: which countries, when.
pub(crate) fn event_facts(page: &Page, event: &EventRecord) -> Vec<String> {
    let countries = event.countries.iter().map(|code| super::value::country(page, code)).collect::<Vec<_>>().join(", ");
    let days = domain::value::DateWindow { from: event.first, to: event.last };
    vec![countries, super::value::window(page, days)]
}

/// A value of the address in words.
fn label(page: &Page, name: &str, value: &str) -> String {
    match name {
        "state" | "turn" | "kind" => word(page, name, value),
        "mine" => page.t("visit-mine"),
        _ => crate::narrowed::label(page, name, value),
    }
}

/// What the address asks for; what it asks and nobody can answer goes into the second.
pub(super) fn filter(page: &Page, asked: &Narrowed) -> (Filter, Vec<String>) {
    let mut wrong = Vec::new();
    let filter = Filter {
        text: asked.get("text").map(str::to_owned),
        states: asked.parsed(page, "state", |value| VisitState::parse(value).ok(), &mut wrong),
        countries: asked.texts("country"),
        sectors: asked.parsed(page, "sector", |value| Sector::parse(value).ok(), &mut wrong),
        bucs: asked.texts("buc"),
        kinds: asked.parsed(page, "kind", |value| VisitKind::parse(value).ok(), &mut wrong),
        turns: asked.parsed(page, "turn", Turn::parse, &mut wrong),
        is_mine: asked.get("mine").is_some(),
    };
    (filter, wrong)
}

fn facets(page: &Page, asked: &Narrowed, found: Facets) -> Vec<Facet> {
    let found = [
        ("state", counted(found.states)),
        ("turn", counted(found.turns)),
        ("kind", counted(found.kinds)),
        ("country", counted(found.countries)),
        ("sector", counted(found.sectors)),
        ("buc", asked.bucs(found.bucs)),
    ];
    asked.facets(page, &urls::visits(), label, found)
}

/// A public event.
struct Public {
    href: String,
    topic: Said,
    kind: String,
    facts: Vec<String>,
}

fn public(page: &Page, event: &Arc<EventRecord>) -> Public {
    let mut facts = event_facts(page, event);
    facts.extend(event.sectors.iter().map(|sector| page.sector(*sector)));
    facts.extend(event.is_demonstration.then(|| page.t("visit-demonstration")));
    Public {
        href: page.link(urls::visit(event.reference)),
        topic: page.said(&event.topic, &event.language),
        kind: word(page, "kind", event.kind.as_str()),
        facts,
    }
}

#[derive(Template)]
#[template(path = "visit/list.html")]
struct ListPage<'a> {
    page: &'a Page,
    asked: &'a Narrowed,
    /// Whether requests are shown: to who is signed in.
    is_list: bool,
    kept: Vec<(&'static str, String)>,
    total: String,
    lines: Vec<Line>,
    chips: Vec<(String, String)>,
    unfiltered: String,
    facets: Vec<Facet>,
    previous: Option<String>,
    next: Option<String>,
    files: Vec<(&'static str, String)>,
    links: Vec<(String, String)>,
    events: Vec<Public>,
    all: String,
}

/// Where the reader goes on from here.
fn links(page: &Page) -> Vec<(String, String)> {
    let mut links = Vec::new();
    if visit::may_ask(&page.viewer) {
        links.push((page.link(urls::visit_new()), page.t("visit-new")));
    }
    match page.viewer.person() {
        Some(person) => {
            let own = if visit::may_ask(&page.viewer) { "visit-own" } else { "visit-waits" };
            links.push((page.link(urls::visits_own()), page.with(own, &[])));
            links.extend(person.country.map(|_| (page.link(urls::visits_country()), page.t("visit-country"))));
            links.push((page.link(urls::visits_board()), page.t("visit-board")));
            let hosting = if person.country.is_some() { "visit-hosting" } else { "visit-hosting-all" };
            links.push((page.link(urls::visits_hosting()), page.with(hosting, &[])));
            links.push((page.link(urls::visits_statistics()), page.t("visit-statistics")));
        }
        None => links.push((page.sign_in(), page.t("visit-sign-in"))),
    }
    links.push((urls::visit_events().to_string(), page.t("visit-feed")));
    links
}

/// A request as a list shows it, seen by the reader.
pub(super) fn listed(ctx: &Ctx, page: &Page, record: &Arc<VisitRecord>) -> Listed {
    visit::listed(ctx, &page.viewer, Arc::clone(record))
}

/// Answers the list.
pub(crate) async fn list(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let asked = Narrowed::read(&page, NAMES);
    let list = urls::visits();
    let (filter, wrong) = filter(&page, &asked);
    if !wrong.is_empty() {
        return Err(PageError::bad_values(page, wrong, list));
    }
    let events: Vec<Public> = visit::events(&web.ctx).iter().map(|event| public(&page, event)).collect();
    let is_list = page.viewer.person().is_some();
    let mut view = ListPage {
        is_list,
        kept: asked.kept(),
        total: String::new(),
        lines: Vec::new(),
        chips: Vec::new(),
        unfiltered: page.link(asked.with_only("text").url(list.clone())),
        facets: Vec::new(),
        previous: None,
        next: None,
        files: Vec::new(),
        links: links(&page),
        events,
        all: page.link(list.clone()),
        asked: &asked,
        page: &page,
    };
    if is_list {
        let request = PageRequest::numbered(asked.page(), ON_PAGE);
        let found = visit::find(&web.ctx, &page.viewer, &filter, &request, page.language.tag()).await;
        let (found, counts) = found.map_err(|error| PageError::refused(&page, error, list.clone()))?;
        if let Some(last) = asked.last_page(&page, &list, found.total, ON_PAGE) {
            return Ok(last.into_response());
        }
        let file =
            |ending: &'static str| (ending, page.link(asked.url(urls::export_file(&format!("visits.{ending}")))));
        (view.previous, view.next) = asked.pages(&page, &list, (found.has_previous, found.has_next));
        view.total = page.count("visit-count", found.total);
        view.files = vec![file("csv"), file("json"), file("ndjson"), file("xlsx")];
        view.chips = asked.chips(&page, &list, |name, value| label(&page, name, value));
        view.facets = facets(&page, &asked, counts);
        let one = |(_, Found { record, snippet, .. }): &(String, Found)| {
            line(&page, &listed(&web.ctx, &page, record), snippet.as_ref())
        };
        view.lines = found.entries.iter().map(one).collect();
    }
    Ok(page.render(StatusCode::OK, &view))
}
