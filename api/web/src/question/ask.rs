//! `/questions/new`: a question is asked; what was answered before is shown while it is typed.

use super::list::{Line, line};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::question::{self, Asking, LONGEST_BODY, LONGEST_TITLE};
use domain::session::random_token;
use domain::value::{CountryCode, Sector};
use serde_json::json;

/// Answers that are offered beside a question.
const MOST_NEAR: usize = 5;
/// Letters of a text that are compared.
const COMPARED: usize = 1_000;

#[derive(Template)]
#[template(path = "question/ask.html")]
struct AskPage<'a> {
    page: &'a Page,
    form: &'a Form,
    near: Vec<Line>,
    sectors: Vec<(String, String, bool)>,
    countries: Vec<(String, String, bool)>,
    most_title: usize,
    most_body: usize,
}

fn answer(web: &Web, page: &Page, form: &Form) -> Response {
    let typed = format!("{} {}", form.value("title"), form.value("body"));
    let sector = form.value("sector");
    let country = form.value("country");
    let mut countries: Vec<(String, String, bool)> =
        CountryCode::all().map(|code| (code.to_string(), page.country(code), code.as_str() == country)).collect();
    page.sort_by_name(&mut countries, |(_, name, _)| name);
    let view = AskPage {
        near: near(web, page, &typed),
        sectors: Sector::ALL.iter().map(|one| (one.to_string(), page.sector(*one), one.as_str() == sector)).collect(),
        countries,
        most_title: LONGEST_TITLE,
        most_body: LONGEST_BODY,
        page,
        form,
    };
    form.render(page, &view)
}

fn near(web: &Web, page: &Page, text: &str) -> Vec<Line> {
    let text: String = text.trim().chars().take(COMPARED).collect();
    if text.is_empty() {
        return Vec::new();
    }
    question::near(&web.ctx, &text, MOST_NEAR).iter().map(|record| line(page, record, None)).collect()
}

/// Answers the form; `?title=` fills it and shows what is like it.
pub(crate) async fn new(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    page.viewer.signed_in().map_err(|error| PageError::new(page.clone(), error))?;
    let value = |name: &str| page.asked_value(name).unwrap_or_default();
    let names = ["title", "body", "sector", "buc", "country"];
    let values = names.map(|name| (name.to_owned(), value(name).chars().take(LONGEST_BODY).collect()));
    let mut form = Form::holding(&web, &page, values.into());
    // Whoever presses the button twice asks once.
    form.set("key", &random_token(&web.ctx));
    Ok(answer(&web, &page, &form))
}

/// Asks it.
pub(crate) async fn ask(State(web): State<Web>, posted: Posted) -> Result<Response, PageError> {
    let page = &posted.page;
    let optional = |name: &str| Some(posted.value(name)).filter(|value| !value.is_empty()).map(str::to_owned);
    let asking = Asking {
        title: posted.value("title").to_owned(),
        body: posted.as_typed("body").to_owned(),
        language: page.language.tag().to_owned(),
        sector: Sector::parse(posted.value("sector")).ok(),
        buc: optional("buc"),
        country: optional("country"),
    };
    match question::ask(&web.ctx, &page.viewer, asking, optional("key").as_deref()).await {
        Ok(row) => {
            let there = urls::question(row.reference).with("asked", "yes");
            Ok(Redirect::to(&page.link(there)).into_response())
        }
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            let mut form = Form::again(&web, &posted, &problems);
            // Nothing was kept under the key, and what is sent next is another text.
            form.set("key", &random_token(&web.ctx));
            Ok(answer(&web, page, &form))
        }
    }
}

/// Answers published questions that are like a text, as JSON: for the form, while it is filled in.
pub(crate) async fn similar(State(web): State<Web>, page: Page) -> Response {
    let text = page.asked_value("text").unwrap_or_default();
    let items: Vec<_> = near(&web, &page, &text)
        .into_iter()
        .map(|line| json!({ "href": line.href, "label": line.title.text, "lang": line.title.lang }))
        .collect();
    let said = page.count("question-near-count", items.len());
    let mut response = axum::Json(json!({ "said": said, "items": items })).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=60"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-language, cookie"));
    response
}
