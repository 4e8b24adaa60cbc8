//! `/settings`: what a reader may choose and their browser keeps: language, own country, single keys.

use crate::Web;
use crate::csrf::{self, Posted};
use crate::i18n::Language;
use crate::kept::kept_cookie;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::value::CountryCode;

#[derive(Template)]
#[template(path = "settings/show.html")]
struct SettingsPage<'a> {
    page: &'a Page,
    token: String,
    field: &'static str,
    languages: Vec<(&'static str, &'static str, bool)>,
    countries: Vec<(String, String, bool)>,
    is_saved: bool,
}

/// Answers the form.
pub(crate) async fn show(State(web): State<Web>, page: Page) -> Response {
    let (token, cookie) = csrf::token(&web, &page);
    let mut countries: Vec<(String, String, bool)> = CountryCode::all()
        .map(|code| (code.to_string(), page.country(code), page.kept.country == Some(code)))
        .collect();
    page.sort_by_name(&mut countries, |(_, name, _)| name);
    let view = SettingsPage {
        token,
        field: csrf::FIELD,
        languages: Language::ALL.map(|one| (one.tag(), one.own_name(), one == page.language)).to_vec(),
        countries,
        is_saved: urls::pairs(page.query()).iter().any(|(name, _)| name == "saved"),
        page: &page,
    };
    let mut response = page.render(StatusCode::OK, &view);
    response.headers_mut().extend(cookie.map(|cookie| (header::SET_COOKIE, cookie)));
    response
}

/// Keeps what was chosen; what is none of the choices stays as it was.
pub(crate) async fn save(posted: Posted) -> Response {
    let mut response = Redirect::to(&urls::settings().with("saved", "1").to_string()).into_response();
    let mut keep = |name: &str, value: &str| {
        if let Some(cookie) = kept_cookie(name, value) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    };
    if let Some(language) = Language::parse(posted.value("lang")) {
        keep("lang", language.tag());
    }
    match posted.value("from") {
        "" => keep("from", ""),
        code => {
            if let Ok(country) = CountryCode::parse(code) {
                keep("from", country.as_str());
            }
        }
    }
    keep("keys", if posted.value("keys") == "on" { "" } else { "off" });
    tracing::debug!(request_id = posted.page.request_id.as_deref(), "settings were kept");
    response
}
