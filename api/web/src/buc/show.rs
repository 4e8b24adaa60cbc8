//! `/bucs/{code}`: one business use case: its documents, and which countries are ready for it.

use super::list::participation;
use crate::Web;
use crate::country;
use crate::error::PageError;
use crate::page::Page;
use crate::practice::{Beside, of_buc};
use crate::urls::{self, Url};
use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::Lists;
use domain::competence::{CountryReadiness, by_country};
use domain::model::Buc;
use fluent_bundle::FluentValue;

/// Countries that one sentence names.
const FEW: usize = 12;
/// Codes offered when one is not known.
const MOST_NEAR: usize = 8;

#[derive(Template)]
#[template(path = "buc/show.html")]
struct ShowPage<'a> {
    page: &'a Page,
    code: String,
    title: String,
    sector: Option<(String, String)>,
    participation: Option<String>,
    removes_only_itself: bool,
    starts: Vec<Document>,
    documents: Vec<Document>,
    horizontal: Vec<Document>,
    administrative: Vec<Document>,
    tiles: Vec<Tile>,
    ready: String,
    /// The countries without a ready counterparty, when they are few.
    not_ready: Option<String>,
    day: String,
    iso_day: String,
    is_today: bool,
    /// Good practices about it.
    practices: Option<Beside>,
}

/// A document of the case.
pub(super) struct Document {
    pub(super) href: String,
    pub(super) code: String,
    pub(super) title: String,
}

/// One country.
struct Tile {
    name: String,
    code: String,
    href: String,
    column: u8,
    row: u8,
    counterparties: String,
    case_owners: String,
    /// `ready`, `waiting` (somebody is competent, nobody ready) or `nobody`.
    state: &'static str,
    state_text: String,
}

/// Answers the page of one BUC.
pub(crate) async fn show(
    State(web): State<Web>,
    page: Page,
    code: Result<Path<String>, PathRejection>,
) -> Result<Response, PageError> {
    let Ok(Path(code)) = code else { return Err(PageError::no_such_page(page)) };
    let moment = web.ctx.moment();
    let lists = &moment.snapshot().lists;
    let Some(at) = lists.buc_at(&code) else {
        let near = near(&page, lists, &code);
        let said = page.say("unknown-buc", "code", &code.chars().take(40).collect::<String>());
        return Err(PageError::unknown(page, said, near, &code));
    };
    let buc = &lists.bucs[usize::from(at)];
    if buc.code != code {
        let on = urls::pairs(page.query()).into_iter().find(|(name, _)| name == "on").map(|(_, on)| on);
        let url = urls::buc(&buc.code).with_some("on", on.as_deref());
        return Ok(Redirect::permanent(&page.link(url)).into_response());
    }
    let day = match page.asked_day() {
        Ok(day) => day,
        Err(problem) => {
            let back_text = page.t("show-today");
            return Err(PageError::bad_value(page, problem, urls::buc(&buc.code), back_text));
        }
    };
    let readiness = if buc.sector.is_some() { by_country(&web.ctx, &page.viewer, at, day) } else { Vec::new() };
    let view = ShowPage {
        day: page.on("list-on", day),
        iso_day: day.to_string(),
        is_today: day == page.today,
        practices: of_buc(&web.ctx, &page, &buc.code),
        ..view(&page, lists, buc, &readiness, (day != page.today).then(|| day.to_string()).as_deref())
    };
    Ok(page.render(StatusCode::OK, &view))
}

fn view<'a>(
    page: &'a Page,
    lists: &Lists,
    buc: &Buc,
    readiness: &[CountryReadiness],
    on: Option<&str>,
) -> ShowPage<'a> {
    let documents = |codes: &[String]| codes.iter().map(|code| Document::new(page, lists, code)).collect::<Vec<_>>();
    let mut tiles: Vec<Tile> = readiness.iter().map(|one| Tile::new(page, buc, one, on)).collect();
    page.sort_by_name(&mut tiles, |tile| &tile.name);
    let waiting: Vec<String> =
        tiles.iter().filter(|tile| tile.state != "ready").map(|tile| tile.name.clone()).collect();
    let ready = readiness.iter().filter(|one| one.counterparties > 0).count();
    let args = [("count", FluentValue::from(ready)), ("all", FluentValue::from(readiness.len()))];
    ShowPage {
        practices: None,
        code: buc.code.clone(),
        title: buc.title.clone(),
        sector: buc.sector.map(|sector| {
            (page.link(urls::institutions().with("sector", sector.as_str()).with_some("on", on)), page.sector(sector))
        }),
        participation: buc.participation.map(|one| page.t(participation(one))),
        removes_only_itself: buc.counterparty_removes_only_itself,
        starts: documents(&buc.starts_with.0),
        documents: documents(&buc.documents.0),
        horizontal: documents(&buc.horizontal_documents.0),
        administrative: documents(&buc.administrative_documents.0),
        not_ready: (!waiting.is_empty() && waiting.len() <= FEW)
            .then(|| page.say("buc-not-ready", "countries", &waiting.join(", "))),
        ready: page.with("buc-ready", &args),
        tiles,
        day: String::new(),
        iso_day: String::new(),
        is_today: true,
        page,
    }
}

impl Document {
    pub(super) fn new(page: &Page, lists: &Lists, code: &str) -> Self {
        let title = lists.sed(code).map(|sed| sed.title.clone()).unwrap_or_default();
        Self { href: page.link(urls::sed(code)), code: code.to_owned(), title }
    }
}

impl Tile {
    fn new(page: &Page, buc: &Buc, one: &CountryReadiness, on: Option<&str>) -> Self {
        let (column, row) = country::place(one.country);
        let state = match one {
            CountryReadiness { counterparties: 1.., .. } => "ready",
            CountryReadiness { case_owners: 0, not_ready: 0, .. } => "nobody",
            _ => "waiting",
        };
        let url: Url =
            urls::competent().with("buc", &buc.code).with("country", one.country.as_str()).with_some("on", on);
        let from = page.kept.country.map(|from| from.to_string());
        let url = url.with_some("from", from.as_deref());
        Self {
            name: page.country(one.country),
            code: one.country.to_string(),
            href: page.link(url),
            column,
            row,
            counterparties: page.number(one.counterparties),
            case_owners: page.number(one.case_owners),
            state,
            state_text: page.with(&format!("buc-state-{state}"), &[]),
        }
    }
}

/// The BUCs whose codes are nearest to what was asked.
fn near(page: &Page, lists: &Lists, code: &str) -> Vec<(String, String)> {
    let upper = code.trim().to_ascii_uppercase().replace(['-', ' '], "_");
    let sector = upper.split('_').next().unwrap_or_default();
    let same = lists.bucs.iter().filter(|buc| buc.sector.is_some_and(|own| own.as_str() == sector));
    let link = |buc: &Buc| (page.link(urls::buc(&buc.code)), format!("{} {}", buc.code, buc.title));
    same.take(MOST_NEAR).map(link).chain([(page.link(urls::bucs()), page.t("bucs-title"))]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::institution::example;
    use domain::value::CountryCode;

    #[test]
    fn the_page_is_written_in_every_language_with_map_and_table() {
        for language in Language::ALL {
            let page = Page::example(language);
            let lists = example::lists();
            let ready = |country| CountryReadiness { country, counterparties: 3, case_owners: 0, not_ready: 1 };
            let readiness: Vec<CountryReadiness> = CountryCode::all().map(ready).collect();
            let html = view(&page, &lists, &lists.bucs[0], &readiness, None).render().expect("a page");
            assert_eq!(html.matches("<li class=\"tile ").count(), 32, "{html}");
            assert!(html.contains("/competent?buc=FB_BUC_01&#38;country=PL"), "{html}");
        }
    }
}
