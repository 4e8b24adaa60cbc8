//! `/questions`: answers that everybody reads.

use super::title;
use crate::Web;
use crate::error::PageError;
use crate::narrowed::{Facet, Narrowed, counted, label};
use crate::page::{Page, Said};
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::question::{self, Filter, Found, Rating};
use domain::value::{CountryCode, Sector};
use domain::{PageRequest, QuestionRecord, Snippet};
use fluent_bundle::FluentValue;

/// Questions of one page.
const ON_PAGE: usize = 20;
const NAMES: &[&str] = &["text", "sector", "buc", "country", "page"];

/// A published question in a list.
pub(crate) struct Line {
    pub(crate) href: String,
    pub(crate) title: Said,
    /// The piece around the words that were looked for; the beginning of the answer without any.
    pub(crate) parts: Vec<(String, bool)>,
    pub(crate) parts_lang: Option<String>,
    pub(crate) facts: Vec<String>,
}

/// Letters of an answer that a list shows.
const SHOWN: usize = 220;

/// A published question in a list.
pub(crate) fn line(page: &Page, record: &QuestionRecord, snippet: Option<&Snippet>) -> Line {
    let known = &record.knowledge;
    let answer = known.answer.best(page.language.tag(), &known.original);
    let (parts, language) = match (snippet, answer) {
        (Some(snippet), _) => (snippet.parts.clone(), snippet.language.clone()),
        (None, Some(text)) => {
            let plain = domain::plain(&text.text);
            let cut = plain.char_indices().nth(SHOWN).map(|(end, _)| format!("{} …", &plain[..end]));
            (vec![(cut.unwrap_or(plain), false)], text.language.clone())
        }
        (None, None) => (Vec::new(), String::new()),
    };
    let mut facts: Vec<String> = known.sectors.iter().map(|sector| page.sector(*sector)).collect();
    facts.extend(known.bucs.iter().cloned());
    facts
        .extend(known.countries.iter().filter_map(|code| CountryCode::parse(code).ok()).map(|code| page.country(code)));
    Line {
        href: page.link(urls::question(record.question.reference)),
        title: title(page, record),
        parts,
        parts_lang: page.said("", &language).lang,
        facts,
    }
}

#[derive(Template)]
#[template(path = "question/list.html")]
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
    new: String,
    own: Option<String>,
    figures: Vec<(String, String)>,
    all: String,
}

fn facets(page: &Page, asked: &Narrowed, found: question::Facets) -> Vec<Facet> {
    let found =
        [("sector", counted(found.sectors)), ("buc", asked.bucs(found.bucs)), ("country", counted(found.countries))];
    asked.facets(page, &urls::questions(), label, found)
}

/// Figures of direct user support, as names and values.
async fn figures(web: &Web, page: &Page) -> Result<Vec<(String, String)>, domain::DomainError> {
    let figures = question::statistics(&web.ctx).await?;
    let mut shown = vec![
        (page.t("question-figure-published"), page.number(figures.published)),
        (page.t("question-figure-asked"), page.number(figures.asked)),
        (page.t("question-figure-open"), page.number(figures.open)),
    ];
    if let Some(hours) = figures.median_hours {
        shown.push((page.t("question-figure-median"), page.count("question-hours", hours.ceil() as usize)));
    }
    if let Some(share) = figures.within_two_days {
        let percent = page.number((share * 100.0).round() as usize);
        shown.push((page.t("question-figure-in-time"), page.say("question-percent", "percent", &percent)));
    }
    if let Some(text) = rating(page, figures.rating) {
        shown.push((page.t("question-figure-rating"), text));
    }
    Ok(shown)
}

/// Ratings in words; none without one.
pub(crate) fn rating(page: &Page, rating: Rating) -> Option<String> {
    let tenths = (rating.mean? * 10.0).round() as usize;
    let mean = format!("{}.{}", tenths / 10, tenths % 10);
    let args = [("mean", FluentValue::from(mean)), ("count", FluentValue::from(rating.count))];
    Some(page.with("question-rating", &args))
}

/// Answers the list.
pub(crate) async fn list(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let asked = Narrowed::read(&page, NAMES);
    let mut wrong = Vec::new();
    let filter = Filter {
        text: asked.get("text").map(str::to_owned),
        sectors: asked.parsed(&page, "sector", |value| Sector::parse(value).ok(), &mut wrong),
        bucs: asked.texts("buc"),
        countries: asked.texts("country"),
    };
    let list = urls::questions();
    if !wrong.is_empty() {
        return Err(PageError::bad_values(page, wrong, list));
    }
    let request = PageRequest::numbered(asked.page(), ON_PAGE);
    let found = question::find(&web.ctx, &filter, &request, page.language.tag());
    let (found, counts) = found.map_err(|error| PageError::refused(&page, error, list.clone()))?;
    if let Some(last) = asked.last_page(&page, &list, found.total, ON_PAGE) {
        return Ok(last.into_response());
    }
    let (previous, next) = asked.pages(&page, &list, (found.has_previous, found.has_next));
    let view = ListPage {
        kept: asked.kept(),
        total: page.count("question-count", found.total),
        lines: found
            .entries
            .iter()
            .map(|(_, Found { record, snippet, .. })| line(&page, record, snippet.as_ref()))
            .collect(),
        chips: asked.chips(&page, &list, |name, value| label(&page, name, value)),
        unfiltered: page.link(asked.with_only("text").url(list.clone())),
        facets: facets(&page, &asked, counts),
        previous,
        next,
        new: page.link(urls::question_new().with_some("title", asked.get("text"))),
        own: page.viewer.person().map(|_| page.link(urls::questions_own())),
        figures: figures(&web, &page).await.map_err(|error| PageError::new(page.clone(), error))?,
        all: page.link(list),
        asked: &asked,
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}
