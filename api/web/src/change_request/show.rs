//! `/requests/<id>`: what a request would change, and what can be done with it.

use super::{Line, identity, lines, said};
use crate::Web;
use crate::change_request::act::Kind;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::change_request::{self, Decision, Planned, View};
use domain::value::{CountryCode, RequestState};
use domain::{Ctx, DomainError};

/// Entries whose changes are shown one by one; a file may bring hundreds.
const MOST_ENTRIES: usize = 50;
/// Lines of one entry.
const MOST_LINES: usize = 200;

#[derive(Template)]
#[template(path = "change_request/show.html")]
struct RequestPage<'a> {
    page: &'a Page,
    form: &'a Form,
    view: &'a View,
    id: String,
    title: String,
    country: String,
    state: String,
    day: String,
    announced: Option<String>,
    people: Vec<(String, String, String)>,
    entries: Vec<Entry>,
    codes: Vec<(String, String)>,
    /// Entries beyond those that are shown.
    more: usize,
    problems: Vec<String>,
    earliest: String,
    is_open: bool,
    is_proposed: bool,
    edit: Option<String>,
    requests: String,
}

/// What would change in one entry.
pub(super) struct Entry {
    pub(super) code: String,
    pub(super) href: Option<String>,
    pub(super) lines: Vec<Line>,
}

/// Entries with what would change in them.
pub(super) fn entries(page: &Page, planned: &[Planned]) -> Vec<Entry> {
    planned
        .iter()
        .take(MOST_ENTRIES)
        .map(|one| {
            let before = one.before.as_ref().map(|stored| &stored.content);
            Entry {
                code: one.after.code.clone(),
                href: before.map(|_| page.link(urls::institution(&one.after.code))),
                lines: {
                    let mut found = change_request::differences(before, &one.after);
                    found.truncate(MOST_LINES);
                    lines(page, found)
                },
            }
        })
        .collect()
}

fn answer(page: &Page, form: &Form, view: &View) -> Response {
    let request = &view.request;
    let id = request.id.to_string();
    let person = |key: &str, who: Option<domain::id::PersonId>, at: Option<chrono::DateTime<chrono::Utc>>| {
        let name = who.and_then(|who| view.names.get(&who)).cloned().unwrap_or_default();
        at.map(|at| (page.with(key, &[]), name, page.instant(at)))
    };
    let decided = match request.state {
        RequestState::Approved => "request-approved-by",
        RequestState::Refused => "request-refused-by",
        // What is open again was given back before.
        _ => "request-returned-by",
    };
    let people = [
        person("request-drafted-by", Some(request.drafted_by), Some(request.drafted_at)),
        request
            .written_by
            .filter(|writer| *writer != request.drafted_by)
            .and_then(|writer| Some((page.t("request-written-by"), view.names.get(&writer).cloned()?, String::new()))),
        person("request-proposed-by", request.proposed_by, request.proposed_at),
        person(decided, request.decided_by, request.decided_at),
    ];
    let is_open = matches!(request.state, RequestState::Draft | RequestState::Returned | RequestState::Proposed);
    let can_edit = view.may_write && request.state != RequestState::Proposed && Kind::of(&view.act).is_some();
    let shown = RequestPage {
        title: page.with(&format!("act-{}", view.act.word()), &[]),
        country: CountryCode::parse(&request.country)
            .map_or_else(|_| request.country.clone(), |code| page.country(code)),
        state: page.with(&format!("request-{}", request.state), &[]),
        day: page.day(request.effective_on),
        announced: request.announced_on.map(|day| page.day(day)),
        people: people.into_iter().flatten().collect(),
        entries: entries(page, &view.planned),
        codes: view
            .act
            .codes()
            .into_iter()
            .take(MOST_ENTRIES)
            .map(|code| (page.link(urls::versions(&code)), code))
            .collect(),
        more: view.planned.len().saturating_sub(MOST_ENTRIES),
        problems: said(page, &view.problems),
        earliest: page.day(view.earliest),
        is_open,
        is_proposed: request.state == RequestState::Proposed,
        edit: can_edit.then(|| page.link(urls::request_edit(&id))),
        requests: page.link(urls::requests()),
        page,
        form,
        view,
        id,
    };
    form.render(page, &shown)
}

async fn load(ctx: &Ctx, page: &Page, id: &str) -> Result<View, PageError> {
    let found = match identity(id) {
        Ok(id) => change_request::view(ctx, &page.viewer, id).await,
        Err(error) => Err(error),
    };
    found.map_err(|error| PageError::new(page.clone(), error))
}

/// Answers one request.
pub(crate) async fn show(State(web): State<Web>, page: Page, Path(id): Path<String>) -> Result<Response, PageError> {
    let view = load(&web.ctx, &page, &id).await?;
    Ok(answer(&page, &Form::new(&web, &page, &[]), &view))
}

/// Takes a step: `propose`, `withdraw`, `approve`, `return`, `refuse`.
pub(crate) async fn step(
    State(web): State<Web>,
    Path((id, step)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    let version = posted.value("version").parse().unwrap_or(0);
    let reason = posted.value("reason").to_owned();
    let viewer = &page.viewer;
    let done = match (identity(&id), step.as_str()) {
        (Err(error), _) => Err(error),
        (Ok(id), "propose") => change_request::propose(&web.ctx, viewer, id, version).await,
        (Ok(id), "withdraw") => change_request::withdraw(&web.ctx, viewer, id, version).await,
        (Ok(id), "approve") => {
            change_request::decide(&web.ctx, viewer, id, version, Decision::Approve(Some(reason))).await
        }
        (Ok(id), "return") => change_request::decide(&web.ctx, viewer, id, version, Decision::Return(reason)).await,
        (Ok(id), "refuse") => change_request::decide(&web.ctx, viewer, id, version, Decision::Refuse(reason)).await,
        _ => Err(DomainError::NotFound),
    };
    match done {
        Ok(_) => Ok(Redirect::to(&page.link(urls::request(&id))).into_response()),
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            let view = load(&web.ctx, page, &id).await?;
            Ok(answer(page, &Form::again(&web, &posted, &problems), &view))
        }
    }
}
