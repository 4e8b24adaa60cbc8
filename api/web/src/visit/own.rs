//! `/visits/own`, `/visits/country`, `/visits/board`: what waits for the reader, what their country asks and is asked, and everything by where it stands.

use super::list::{Line, line};
use super::value::{look, word};
use crate::Web;
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::visit::{self, Listed};
use domain::{Ctx, DomainError};

/// What waits for the reader, for the page of their account.
pub(crate) async fn waiting(ctx: &Ctx, page: &Page) -> Result<Vec<Line>, DomainError> {
    Ok(visit::waiting(ctx, &page.viewer).await?.iter().map(|one| line(page, one, None)).collect())
}

/// A part of a page of lists.
struct Part {
    id: &'static str,
    title: String,
    lines: Vec<Line>,
    none: String,
}

#[derive(Template)]
#[template(path = "visit/own.html")]
struct OwnPage<'a> {
    page: &'a Page,
    title: String,
    lead: Option<String>,
    links: Vec<(String, String)>,
    parts: Vec<Part>,
    all: String,
}

fn lines(page: &Page, list: &[Listed]) -> Vec<Line> {
    list.iter().map(|one| line(page, one, None)).collect()
}

/// Answers what the reader has to do with.
pub(crate) async fn own(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let own = visit::own(&web.ctx, &page.viewer).await.map_err(|error| PageError::new(page.clone(), error))?;
    let part = |id: &'static str, key: &str, none: &str, list: &[Listed]| Part {
        id,
        title: page.with(key, &[]),
        lines: lines(&page, list),
        none: page.with(none, &[]),
    };
    let mut parts = vec![part("waits", "visit-waits", "visit-waits-none", &own.turn)];
    if !own.drafts.is_empty() {
        parts.push(part("drafts", "visit-drafts", "visit-none", &own.drafts));
    }
    if visit::may_ask(&page.viewer) {
        parts.push(part("mine", "visit-mine", "visit-mine-none", &own.mine));
    }
    let mut links = Vec::new();
    if visit::may_ask(&page.viewer) {
        links.push((page.link(urls::visit_new()), page.t("visit-new")));
    }
    links.push((page.link(urls::trainings_own()), page.t("visit-key-lead")));
    let view = OwnPage {
        title: page.t(if visit::may_ask(&page.viewer) { "visit-own" } else { "visit-waits" }),
        lead: None,
        links,
        parts,
        all: page.link(urls::visits()),
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}

/// Answers what the reader's country asks, and what it is asked.
pub(crate) async fn country(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let found = visit::of_country(&web.ctx, &page.viewer).map_err(|error| PageError::new(page.clone(), error))?;
    let part = |id: &'static str, key: &str, list: &[Listed]| Part {
        id,
        title: page.with(key, &[]),
        lines: lines(&page, list),
        none: page.t("visit-none"),
    };
    let parts = vec![part("asked", "visit-asked", &found.0), part("hosted", "visit-hosted", &found.1)];
    let links = vec![(page.link(urls::visits_hosting()), page.t("visit-hosting"))];
    let view = OwnPage {
        title: page.t("visit-country"),
        lead: None,
        links,
        parts,
        all: page.link(urls::visits()),
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}

/// A column of the board.
struct Column {
    id: String,
    title: String,
    look: &'static str,
    count: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "visit/board.html")]
struct BoardPage<'a> {
    page: &'a Page,
    columns: Vec<Column>,
    all: String,
}

/// Answers everything by where it stands.
pub(crate) async fn board(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let board = visit::board(&web.ctx, &page.viewer).map_err(|error| PageError::new(page.clone(), error))?;
    let column = |(state, list): &(domain::value::VisitState, Vec<Listed>)| Column {
        id: state.as_str().to_lowercase(),
        title: word(&page, "state", state.as_str()),
        look: look(*state),
        count: page.number(list.len()),
        lines: lines(&page, list),
    };
    let columns = board.iter().filter(|(_, list)| !list.is_empty()).map(column).collect();
    let view = BoardPage { columns, all: page.link(urls::visits()), page: &page };
    Ok(page.render(StatusCode::OK, &view))
}
