//! `/questions/own`: one's own questions, and those that are one's own to answer.

use super::state;
use crate::Web;
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::question::{self, Own};
use domain::value::CountryCode;
use domain::{Ctx, DomainError};

/// A question that waits.
pub(crate) struct Waiting {
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) lang: Option<String>,
    pub(crate) facts: Vec<String>,
}

fn waits(page: &Page, own: &Own) -> Waiting {
    let row = &own.question;
    let mut facts = vec![state(page, row.state)];
    let country = |code: &Option<String>| code.as_deref().and_then(|code| CountryCode::parse(code).ok());
    facts.extend(country(&row.asker_country).map(|code| page.country(code)));
    facts.extend(row.sector.map(|sector| page.sector(sector)));
    if let Some(code) = country(&row.assigned_country) {
        facts.push(page.say("question-assigned-to", "country", &page.country(code)));
    }
    facts.push(page.say("practice-since", "day", &page.instant(row.waiting_since)));
    Waiting {
        href: page.link(urls::question(row.reference)),
        title: row.title.clone(),
        lang: page.said("", &row.language).lang,
        facts,
    }
}

/// Questions that wait for the reader, for the page of their account.
pub(crate) async fn waiting(ctx: &Ctx, page: &Page) -> Result<Vec<Waiting>, DomainError> {
    Ok(question::waiting(ctx, &page.viewer).await?.iter().map(|own| waits(page, own)).collect())
}

#[derive(Template)]
#[template(path = "question/own.html")]
struct OwnPage<'a> {
    page: &'a Page,
    turn: Vec<Waiting>,
    mine: Vec<Waiting>,
    others: Vec<Waiting>,
    new: String,
}

/// Answers the list.
pub(crate) async fn own(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let all = question::own(&web.ctx, &page.viewer).await.map_err(|error| PageError::new(page.clone(), error))?;
    let some = |fits: fn(&Own) -> bool| all.iter().filter(|one| fits(one)).map(|one| waits(&page, one)).collect();
    let view = OwnPage {
        turn: some(|one| one.is_turn),
        mine: some(|one| one.is_mine),
        others: some(|one| !one.is_turn && !one.is_mine),
        new: page.link(urls::question_new()),
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}
