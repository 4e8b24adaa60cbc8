//! `/requests`: what waits, what was decided.

use crate::Web;
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::change_request;
use domain::model::ChangeRequest;
use domain::value::{CountryCode, RequestState};

/// Requests on one page.
const ON_PAGE: u64 = 50;

#[derive(Template)]
#[template(path = "change_request/list.html")]
struct RequestsPage<'a> {
    page: &'a Page,
    total: String,
    states: Vec<(String, String, bool)>,
    code: String,
    requests: Vec<Shown>,
    next: Option<String>,
    create: Option<String>,
    import: String,
    quality: String,
}

struct Shown {
    href: String,
    what: String,
    codes: String,
    country: String,
    day: String,
    state: String,
    who: String,
    is_short_notice: bool,
}

/// Answers the list.
pub(crate) async fn list(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let pairs = urls::pairs(page.query());
    let asked = |name: &str| pairs.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.trim());
    let state = RequestState::parse(asked("state")).ok();
    let code = asked("code").to_owned();
    let country = CountryCode::parse(asked("country")).ok();
    let skip = asked("skip").parse().unwrap_or(0);
    let some = (!code.is_empty()).then(|| code.clone());
    let states = state.into_iter().collect();
    let listed = change_request::list(&web.ctx, &page.viewer, country, states, some, skip, ON_PAGE).await;
    let listed = listed.map_err(|error| PageError::new(page.clone(), error))?;
    let is_more = skip + ON_PAGE < listed.total;
    let here = urls::requests()
        .with_some("state", state.map(RequestState::as_str))
        .with_some("code", (!code.is_empty()).then_some(code.as_str()));
    let own = page.viewer.person().and_then(|person| person.country);
    let view = RequestsPage {
        total: page.count("requests-total", usize::try_from(listed.total).unwrap_or(usize::MAX)),
        states: RequestState::ALL
            .iter()
            .map(|one| (one.to_string(), page.with(&format!("request-{one}"), &[]), Some(*one) == state))
            .collect(),
        next: is_more.then(|| page.link(here.with("skip", &(skip + ON_PAGE).to_string()))),
        create: own
            .filter(|country| change_request::may_draft(&page.viewer, *country))
            .map(|country| page.link(urls::request_new("create", &format!("{country}:")))),
        requests: listed
            .requests
            .iter()
            .map(|row| shown(&page, row, listed.names.get(&row.drafted_by).map_or("", String::as_str)))
            .collect(),
        import: page.link(urls::import()),
        quality: page.link(own.map_or_else(urls::quality, |country| urls::quality_of(country.as_str()))),
        code,
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}

fn shown(page: &Page, row: &ChangeRequest, who: &str) -> Shown {
    let codes = change_request::codes(row);
    let few = codes.len().min(3);
    let mut text = codes[..few].join(", ");
    if codes.len() > few {
        text = format!("{text} {}", page.count("list-more", codes.len() - few));
    }
    Shown {
        href: page.link(urls::request(&row.id.to_string())),
        what: page.with(&format!("act-{}", change_request::word(row)), &[]),
        codes: text,
        country: CountryCode::parse(&row.country).map_or_else(|_| row.country.clone(), |code| page.country(code)),
        day: page.day(row.effective_on),
        state: page.with(&format!("request-{}", row.state), &[]),
        who: who.to_owned(),
        is_short_notice: row.is_short_notice,
    }
}
