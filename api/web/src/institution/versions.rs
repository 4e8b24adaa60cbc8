//! `/institutions/<code>/history`: every version of an entry, and "still right".

use super::known::written;
use crate::Web;
use crate::change_request::{Line, lines};
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::Form;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::DomainError;
use domain::change_request::may_draft;
use domain::institution::{self, Lookup};

#[derive(Template)]
#[template(path = "institution/versions.html")]
struct VersionsPage<'a> {
    page: &'a Page,
    code: String,
    href: String,
    name: crate::page::Said,
    versions: Vec<Shown>,
}

struct Shown {
    number: usize,
    what: String,
    at: String,
    who: String,
    note: Option<String>,
    day: Option<String>,
    short_notice: Option<String>,
    request: Option<String>,
    /// The entry as it was known then.
    known: String,
    undo: Option<String>,
    lines: Vec<Line>,
}

/// Answers all versions, the latest first.
pub(crate) async fn versions(
    State(web): State<Web>,
    page: Page,
    Path(code): Path<String>,
) -> Result<Response, PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    let record = match institution::get(&web.ctx, &page.viewer, &code).map_err(refused)? {
        Lookup::Found(record, _) => record,
        Lookup::Unknown(problem) => return Err(PageError::unknown_code(page, &code, &problem)),
    };
    let code = record.code().to_owned();
    let may_undo = may_draft(&page.viewer, record.country);
    let found = institution::versions(&web.ctx, &page.viewer, &code).await.map_err(refused)?;
    let show = |one: institution::Version| Shown {
        number: one.number,
        what: page.with(&format!("act-{}", one.action), &[]),
        at: page.instant(one.at),
        who: match (one.who, one.role) {
            (Some(who), Some(role)) => format!("{who}, {}", page.role(role)),
            (None, Some(role)) => page.role(role),
            _ => page.t("history-machine"),
        },
        note: one.note,
        day: one.effective_on.map(|day| page.day(day)),
        short_notice: one.short_notice,
        known: page.link(urls::institution(&code).with("known", &written(one.at))),
        request: one.request.map(|id| page.link(urls::request(&id.to_string()))),
        undo: (may_undo && one.can_be_undone)
            .then(|| page.link(urls::request_new("restore", &code).with("seq", &one.seq.to_string()))),
        lines: lines(&page, one.differences),
    };
    let view = VersionsPage {
        name: page.name(record.revision(page.today).names.best(Some(page.language.tag()))),
        href: page.link(urls::institution(&code)),
        versions: found.into_iter().map(show).collect(),
        page: &page,
        code,
    };
    Ok(Form::default().render(&page, &view))
}

/// Notes that the entry is still right.
pub(crate) async fn confirm(
    State(web): State<Web>,
    Path(code): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    match institution::confirm(&web.ctx, &page.viewer, std::slice::from_ref(&code)).await {
        Ok(_) => Ok(Redirect::to(&page.link(urls::institution(&code))).into_response()),
        Err(DomainError::Invalid(_)) => Err(PageError::new(page.clone(), DomainError::NotFound)),
        Err(error) => Err(PageError::new(page.clone(), error)),
    }
}
