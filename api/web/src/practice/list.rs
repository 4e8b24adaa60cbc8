//! `/practices`: good practices, narrowed by what the address says.

use super::show::{Line, line};
use super::value::word;
use crate::Web;
use crate::error::PageError;
use crate::narrowed::{Facet, Narrowed, counted};
use crate::page::{Page, Said};
use crate::profile::language_name;
use crate::urls::{self, Url};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::PageRequest;
use domain::practice::{self, Facets, Filter, Found, Order};
use domain::value::{Maturity, PracticeOutcome, PracticeState, Sector, Transferability, UptakeStage};

/// Practices of one page.
const ON_PAGE: usize = 20;

/// Names of the address.
pub(super) const NAMES: &[&str] = &[
    "text",
    "country",
    "sector",
    "buc",
    "institution",
    "maturity",
    "outcome",
    "transferable",
    "from",
    "to",
    "stage",
    "adopter",
    "language",
    "status",
    "order",
    "page",
];

#[derive(Template)]
#[template(path = "practice/list.html")]
struct ListPage<'a> {
    page: &'a Page,
    asked: &'a Narrowed,
    kept: Vec<(&'static str, String)>,
    total: String,
    lines: Vec<Line>,
    chips: Vec<(String, String)>,
    unfiltered: String,
    facets: Vec<Facet>,
    orders: Vec<(String, Option<String>)>,
    previous: Option<String>,
    next: Option<String>,
    files: Vec<(&'static str, String)>,
    links: Vec<(String, String)>,
    new: Option<String>,
    all: String,
}

fn stages(page: &Page, value: &str) -> String {
    word(page, "stage", value)
}

/// A value of the address in words.
fn label(page: &Page, name: &str, value: &str) -> String {
    match name {
        "maturity" => word(page, "maturity", value),
        "outcome" => word(page, "outcome", value),
        "transferable" => word(page, "transferable", value),
        "stage" => stages(page, value),
        "status" => word(page, "state", value),
        "language" => language_name(value),
        _ => crate::narrowed::label(page, name, value),
    }
}

/// What the address asks for; what it asks and nobody can answer goes into the second.
pub(super) fn filter(page: &Page, asked: &Narrowed) -> (Filter, Vec<String>) {
    let mut wrong = Vec::new();
    let filter = Filter {
        text: asked.get("text").map(str::to_owned),
        countries: asked.texts("country"),
        sectors: asked.parsed(page, "sector", |value| Sector::parse(value).ok(), &mut wrong),
        bucs: asked.texts("buc"),
        institutions: asked.texts("institution"),
        maturities: asked.parsed(page, "maturity", |value| Maturity::parse(value).ok(), &mut wrong),
        outcomes: asked.parsed(page, "outcome", |value| PracticeOutcome::parse(value).ok(), &mut wrong),
        transferable: asked.parsed(page, "transferable", |value| Transferability::parse(value).ok(), &mut wrong),
        from_year: asked.parsed(page, "from", |value| value.parse().ok(), &mut wrong).pop(),
        to_year: asked.parsed(page, "to", |value| value.parse().ok(), &mut wrong).pop(),
        stages: asked.parsed(page, "stage", |value| UptakeStage::parse(value).ok(), &mut wrong),
        adopters: asked.texts("adopter"),
        languages: asked.texts("language"),
        states: asked.parsed(page, "status", |value| PracticeState::parse(value).ok(), &mut wrong),
        order: match asked.get("order") {
            Some("newest") => Order::Newest,
            Some("uptake") => Order::Uptake,
            _ => Order::Relevance,
        },
    };
    (filter, wrong)
}

fn facets(page: &Page, asked: &Narrowed, found: Facets, list: &Url) -> Vec<Facet> {
    let own = |name: &'static str, values: Vec<(String, usize)>| {
        let mut values: Vec<_> = values
            .into_iter()
            .map(|(value, count)| (value.clone(), Said::own(label(page, name, &value)), count))
            .collect();
        if matches!(name, "country" | "adopter" | "language") {
            page.sort_by_name(&mut values, |(_, said, _)| &said.text);
        }
        asked.facet(page, list, name, values)
    };
    [
        own("sector", counted(found.sectors)),
        own("country", counted(found.countries)),
        own("stage", counted(found.stages)),
        own("adopter", counted(found.adopters)),
        own("maturity", counted(found.maturities)),
        own("outcome", counted(found.outcomes)),
        own("transferable", counted(found.transferable)),
        own("buc", asked.bucs(found.bucs)),
        own("language", found.languages),
        own("status", counted(found.states)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Answers the list.
pub(crate) async fn list(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let asked = Narrowed::read(&page, NAMES);
    let list = urls::practices();
    let (filter, wrong) = filter(&page, &asked);
    if !wrong.is_empty() {
        return Err(PageError::bad_values(page, wrong, list));
    }
    let request = PageRequest::numbered(asked.page(), ON_PAGE);
    let found = practice::find(&web.ctx, &filter, &request, page.language.tag());
    let (found, counts) = found.map_err(|error| PageError::refused(&page, error, list.clone()))?;
    let here = |asked: &Narrowed| page.link(asked.url(list.clone()));
    let orders = ["relevance", "newest", "uptake"].map(|order| {
        let is_here = asked.get("order").unwrap_or("relevance") == order
            || (order == "newest" && filter.text.is_none() && asked.get("order").is_none());
        let name = page.with(&format!("practice-order-{order}"), &[]);
        (name, (!is_here).then(|| here(&asked.with("order", Some(order)))))
    });
    let orders = orders.into_iter().skip(usize::from(filter.text.is_none()));
    if let Some(last) = asked.last_page(&page, &list, found.total, ON_PAGE) {
        return Ok(last.into_response());
    }
    let (previous, next) = asked.pages(&page, &list, (found.has_previous, found.has_next));
    let file = |ending: &'static str| (ending, page.link(asked.url(urls::export_file(&format!("practices.{ending}")))));
    let view = ListPage {
        kept: asked.kept(),
        total: page.count("practice-count", found.total),
        lines: found
            .entries
            .iter()
            .map(|(_, Found { record, snippet, .. })| line(&page, record, snippet.as_ref()))
            .collect(),
        chips: asked.chips(&page, &list, |name, value| label(&page, name, value)),
        unfiltered: here(&asked.with_only("text")),
        facets: facets(&page, &asked, counts, &list),
        orders: orders.collect(),
        previous,
        next,
        files: vec![file("csv"), file("json"), file("ndjson"), file("xlsx")],
        links: vec![
            (page.link(urls::practice_statistics()), page.t("practice-statistics")),
            (page.link(urls::practice_feed()), page.t("practice-feed")),
        ],
        new: practice::may_submit(&page.viewer).then(|| page.link(urls::practice_new())),
        all: page.link(urls::practices()),
        asked: &asked,
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}
