//! `/trainings`: what is to come and what was, narrowed by what the address says.

use super::value::{When, seats, standing, title, when, word};
use crate::Web;
use crate::error::PageError;
use crate::narrowed::{Facet, Narrowed, counted};
use crate::page::{Page, Said};
use crate::profile::language_name;
use crate::question::rating;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::clock::parse_day;
use domain::training::{self, Facets, Filter, Found, Status};
use domain::value::{MeetingFormat, Sector};
use domain::{Ctx, PageRequest, Snippet, TrainingRecord};

/// Trainings of one page.
const ON_PAGE: usize = 20;

/// Names of the address.
pub(super) const NAMES: &[&str] =
    &["text", "sector", "buc", "cdm", "series", "format", "spoken", "status", "from", "to", "page"];

/// A training in a list.
pub(crate) struct Line {
    pub(crate) href: String,
    pub(crate) title: Said,
    pub(crate) when: Option<When>,
    pub(crate) standing: String,
    pub(crate) is_open: bool,
    pub(crate) is_off: bool,
    pub(crate) facts: Vec<String>,
    /// The piece around the words that were looked for.
    pub(crate) parts: Vec<(String, bool)>,
    pub(crate) parts_lang: Option<String>,
}

/// A training in a list.
pub(crate) fn line(ctx: &Ctx, page: &Page, record: &TrainingRecord, snippet: Option<&Snippet>) -> Line {
    let content = &record.training.content;
    let status = training::status(&record.training, ctx.now());
    let mut facts: Vec<String> = content.sectors.iter().map(|sector| page.sector(*sector)).collect();
    let version = Some(&content.cdm_version).filter(|version| !version.is_empty());
    facts.extend(version.map(|version| page.say("training-cdm", "version", version)));
    facts.extend(content.format.map(|format| word(page, "format", format.as_str())));
    facts.extend(Some(content.place.clone()).filter(|place| !place.is_empty()));
    if status == Status::Open {
        facts.extend(
            content.seats.map(|_| seats(page, content.seats, record.seated, record.waiting)).into_iter().flatten(),
        );
        facts.extend(content.nominate_by.map(|day| page.on("training-deadline-on", day)));
    }
    facts.extend(record.training.is_demonstration.then(|| page.t("training-demonstration")));
    Line {
        href: page.link(urls::training(record.training.reference)),
        title: title(page, content),
        when: when(page, &record.training),
        standing: standing(page, status),
        is_open: status == Status::Open,
        is_off: status == Status::Cancelled,
        facts,
        parts: snippet.map(|snippet| snippet.parts.clone()).unwrap_or_default(),
        parts_lang: snippet.and_then(|snippet| page.said("", &snippet.language).lang),
    }
}

/// A value of the address in words.
fn label(page: &Page, name: &str, value: &str) -> String {
    match name {
        "format" => word(page, "format", value),
        "status" => word(page, "status", value),
        "spoken" => language_name(value),
        "cdm" => page.say("training-cdm", "version", value),
        "from" | "to" => parse_day(value).map_or_else(|| value.to_owned(), |day| page.day(day)),
        _ => crate::narrowed::label(page, name, value),
    }
}

/// What the address asks for; what it asks and nobody can answer goes into the second.
pub(super) fn filter(page: &Page, asked: &Narrowed) -> (Filter, Vec<String>) {
    let mut wrong = Vec::new();
    let filter = Filter {
        text: asked.get("text").map(str::to_owned),
        sectors: asked.parsed(page, "sector", |value| Sector::parse(value).ok(), &mut wrong),
        bucs: asked.texts("buc"),
        cdm_versions: asked.texts("cdm"),
        series: asked.texts("series"),
        formats: asked.parsed(page, "format", |value| MeetingFormat::parse(value).ok(), &mut wrong),
        languages: asked.texts("spoken"),
        statuses: asked.parsed(page, "status", Status::parse, &mut wrong),
        from: asked.parsed(page, "from", parse_day, &mut wrong).pop(),
        to: asked.parsed(page, "to", parse_day, &mut wrong).pop(),
    };
    (filter, wrong)
}

fn facets(page: &Page, asked: &Narrowed, found: Facets) -> Vec<Facet> {
    let found = [
        ("status", counted(found.statuses)),
        ("sector", counted(found.sectors)),
        ("cdm", found.cdm_versions),
        ("series", found.series),
        ("format", counted(found.formats)),
        ("spoken", found.languages),
        ("buc", asked.bucs(found.bucs)),
    ];
    asked.facets(page, &urls::trainings(), label, found)
}

/// Figures of trainings, as names and values.
fn figures(web: &Web, page: &Page) -> Vec<(String, String)> {
    let figures = training::statistics(&web.ctx);
    let mut shown = vec![
        (page.t("training-figure-held"), page.number(figures.held)),
        (page.t("training-figure-coming"), page.number(figures.coming)),
    ];
    if figures.attended > 0 {
        shown.push((page.t("training-figure-attended"), page.number(figures.attended)));
        shown.push((page.t("training-figure-countries"), page.number(figures.countries)));
    }
    shown.extend(rating(page, figures.rating).map(|text| (page.t("training-figure-rating"), text)));
    shown
}

#[derive(Template)]
#[template(path = "training/list.html")]
struct ListPage<'a> {
    page: &'a Page,
    asked: &'a Narrowed,
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
    figures: Vec<(String, String)>,
    all: String,
}

/// Answers the list.
pub(crate) async fn list(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let asked = Narrowed::read(&page, NAMES);
    let list = urls::trainings();
    let (filter, wrong) = filter(&page, &asked);
    if !wrong.is_empty() {
        return Err(PageError::bad_values(page, wrong, list));
    }
    let request = PageRequest::numbered(asked.page(), ON_PAGE);
    let found = training::find(&web.ctx, &filter, &request, page.language.tag());
    let (found, counts) = found.map_err(|error| PageError::refused(&page, error, list.clone()))?;
    if let Some(last) = asked.last_page(&page, &list, found.total, ON_PAGE) {
        return Ok(last.into_response());
    }
    let (previous, next) = asked.pages(&page, &list, (found.has_previous, found.has_next));
    let file = |ending: &'static str| (ending, page.link(asked.url(urls::export_file(&format!("trainings.{ending}")))));
    let mut links = vec![
        (page.link(urls::trainings_calendar()), page.t("training-calendar")),
        (page.link(urls::training_materials()), page.t("training-materials")),
        (asked.url(urls::training_events()).to_string(), page.t("training-feed")),
    ];
    if page.viewer.person().is_some() {
        links.push((page.link(urls::trainings_own()), page.t("training-own")));
    }
    if training::may_run(&page.viewer) {
        links.push((page.link(urls::training_new()), page.t("training-new")));
    }
    let view = ListPage {
        kept: asked.kept(),
        total: page.count("training-count", found.total),
        lines: found
            .entries
            .iter()
            .map(|(_, Found { record, snippet, .. })| line(&web.ctx, &page, record, snippet.as_ref()))
            .collect(),
        chips: asked.chips(&page, &list, |name, value| label(&page, name, value)),
        unfiltered: page.link(asked.with_only("text").url(list.clone())),
        facets: facets(&page, &asked, counts),
        previous,
        next,
        files: vec![file("csv"), file("json"), file("ndjson"), file("xlsx")],
        links,
        figures: figures(&web, &page),
        all: page.link(list),
        asked: &asked,
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}
