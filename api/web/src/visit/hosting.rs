//! `/visits/hosting`: what countries say of themselves as hosts; coordinators say it for theirs.

use super::value::{country, window};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, no_day, problems_or_newer};
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::clock::parse_day;
use domain::model::Hosting;
use domain::value::{Blackout, DateWindow};
use domain::visit::{self, Stating};
use domain::{DomainError, Problem, Problems};

/// Stretches of days that the form takes.
const ROWS: usize = 20;

/// What a country says.
struct Shown {
    country: String,
    capacity: Option<String>,
    closed: Vec<(String, String)>,
    note: String,
}

struct Row {
    at: usize,
    from: String,
    to: String,
    why: String,
    wrong: Option<String>,
}

#[derive(Template)]
#[template(path = "visit/hosting.html")]
struct HostingPage<'a> {
    page: &'a Page,
    form: &'a Form,
    title: String,
    may_state: bool,
    is_saved: bool,
    expected: i32,
    rows: Vec<Row>,
    others: Vec<Shown>,
    all: String,
}

fn shown(page: &Page, row: &Hosting) -> Shown {
    Shown {
        country: country(page, &row.country),
        capacity: row.capacity.map(|capacity| page.number(usize::try_from(capacity).unwrap_or(0))),
        closed: row.blackouts.0.iter().map(|one| (window(page, one.days), one.why.clone())).collect(),
        note: row.note.clone(),
    }
}

fn values(row: Option<&Hosting>) -> Vec<(String, String)> {
    let Some(row) = row else { return Vec::new() };
    let mut values = vec![
        ("capacity".to_owned(), row.capacity.map(|capacity| capacity.to_string()).unwrap_or_default()),
        ("note".to_owned(), row.note.clone()),
    ];
    for (at, one) in row.blackouts.0.iter().enumerate() {
        values.push((format!("from-{at}"), one.days.from.to_string()));
        values.push((format!("to-{at}"), one.days.to.to_string()));
        values.push((format!("why-{at}"), one.why.clone()));
    }
    values
}

async fn answer(web: &Web, page: &Page, form: &Form, own: Option<&Hosting>) -> Result<Response, DomainError> {
    let all = visit::hostings(&web.ctx, &page.viewer).await?;
    let typed = (0..ROWS).rev().find(|at| !form.value(&format!("from-{at}")).is_empty());
    let count = typed.map_or(1, |last| last + 2).min(ROWS);
    let row = |at: usize| {
        let value = |name: &str| form.value(&format!("{name}-{at}")).to_owned();
        let wrong = form.wrong(&format!("blackout-{at}")).map(str::to_owned);
        Row { at, from: value("from"), to: value("to"), why: value("why"), wrong }
    };
    let own_code = page.viewer.person().and_then(|person| person.country).map(String::from).unwrap_or_default();
    let may_state = visit::may_state(&page.viewer);
    let mut others: Vec<Shown> =
        all.iter().filter(|row| !may_state || row.country != own_code).map(|row| shown(page, row)).collect();
    page.sort_by_name(&mut others, |one| &one.country);
    let title = if own_code.is_empty() { page.t("visit-hosting-all") } else { page.t("visit-hosting") };
    let view = HostingPage {
        title,
        may_state,
        is_saved: page.asked_value("saved").is_some(),
        expected: own.map_or(0, |row| row.version),
        rows: (0..count).map(row).collect(),
        others,
        all: page.link(urls::visits()),
        page,
        form,
    };
    Ok(form.render(page, &view))
}

/// Answers what countries say.
pub(crate) async fn hosting(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    let own = visit::own_hosting(&web.ctx, &page.viewer).await.map_err(refused)?;
    let form = Form::holding(&web, &page, values(own.as_ref()));
    answer(&web, &page, &form, own.as_ref()).await.map_err(refused)
}

/// What the form says, and what of it cannot be read.
fn stating(posted: &Posted) -> (Stating, Vec<Problem>) {
    let mut wrong = Vec::new();
    let mut blackouts = Vec::new();
    for at in 0..ROWS {
        let value = |name: &str| posted.value(&format!("{name}-{at}"));
        let (from, to) = (value("from"), value("to"));
        if from.is_empty() && to.is_empty() {
            continue;
        }
        // One day alone is a stretch of one day.
        let last = if to.is_empty() { from } else { to };
        match (parse_day(from), parse_day(last)) {
            (Some(from), Some(to)) => {
                let days = DateWindow { from, to };
                blackouts.push(Blackout { days, why: value("why").to_owned() });
            }
            (None, _) => wrong.push(no_day(&format!("blackout-{at}"), from)),
            _ => wrong.push(no_day(&format!("blackout-{at}"), to)),
        }
    }
    let capacity = posted.value("capacity");
    let stating = Stating {
        expected: posted.value("expected").parse().unwrap_or(0),
        // What is no number is out of range like a number that is too large, and said so.
        capacity: (!capacity.is_empty()).then(|| capacity.parse().unwrap_or(i32::MAX)),
        blackouts,
        note: posted.as_typed("note").to_owned(),
    };
    (stating, wrong)
}

/// Says how the reader's country hosts.
pub(crate) async fn state(State(web): State<Web>, posted: Posted) -> Result<Response, PageError> {
    let page = &posted.page;
    let refused = |error| PageError::new(page.clone(), error);
    let (stating, wrong) = stating(&posted);
    let done = if wrong.is_empty() {
        visit::state(&web.ctx, &page.viewer, stating).await
    } else {
        Err(DomainError::Invalid(Problems(wrong)))
    };
    match done {
        Ok(_) => Ok(Redirect::to(&page.link(urls::visits_hosting().with("saved", "yes"))).into_response()),
        Err(error) => {
            let Problems(mut found) = problems_or_newer(error).map_err(refused)?;
            for problem in &mut found {
                if let [list, at, ..] = problem.path.as_slice()
                    && list == "blackouts"
                {
                    problem.path = vec![format!("blackout-{at}")];
                }
            }
            let own = visit::own_hosting(&web.ctx, &page.viewer).await.map_err(refused)?;
            let form = Form::again(&web, &posted, &Problems(found));
            answer(&web, page, &form, own.as_ref()).await.map_err(refused)
        }
    }
}
