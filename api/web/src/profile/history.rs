//! `/profiles/{country}/history` and `/profiles/{country}/differences`: every version, and what differs between two.

use super::country_of;
use super::show::state_name;
use super::value::{Shown, label, shown};
use crate::Web;
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::profile::{self, Difference};
use domain::value::{ProfileContent, ProfileState};
use domain::{DomainError, model};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "profile/history.html")]
struct HistoryPage<'a> {
    page: &'a Page,
    country: String,
    code: String,
    href: String,
    versions: Vec<Version>,
}

struct Version {
    number: i32,
    state: String,
    on: String,
    href: Option<String>,
    summary: String,
    /// When and why it was taken back.
    withdrawn: Option<String>,
    /// Where what differs from the version before is.
    difference: Option<String>,
}

/// Answers every version, the latest first.
pub(crate) async fn history(
    State(web): State<Web>,
    page: Page,
    Path(code): Path<String>,
) -> Result<Response, PageError> {
    let country = country_of(&page, &code)?;
    let code = country.as_str();
    let versions = profile::versions(&web.ctx, country);
    let sees = |one: &model::Profile| one.state != ProfileState::Withdrawn || profile::may_draft(&page.viewer, country);
    let version = |(at, one): (usize, &Arc<model::Profile>)| {
        let before = versions[at + 1..].iter().find(|other| sees(other));
        let link = |number: i32| urls::profile(code).with("version", &number.to_string());
        let withdrawn = one.withdrawn_at.map(|when| {
            let reason = one.withdrawal_reason.clone().unwrap_or_default();
            format!("{} {reason}", page.say("profile-withdrawn-at", "at", &page.instant(when)))
        });
        Version {
            number: one.number,
            state: state_name(&page, one),
            on: one.published_at.map(|at| page.instant(at)).unwrap_or_default(),
            href: sees(one).then(|| page.link(link(one.number))),
            summary: if sees(one) { one.summary.clone() } else { String::new() },
            withdrawn,
            difference: before.filter(|_| sees(one)).map(|before| {
                let url = urls::profile_differences(code).with("from", &before.number.to_string());
                page.link(url.with("to", &one.number.to_string()))
            }),
        }
    };
    let view = HistoryPage {
        country: page.country(country),
        code: code.to_owned(),
        href: page.link(urls::profile(code)),
        versions: versions.iter().enumerate().map(version).collect(),
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}

/// A fact that differs.
pub(super) struct Changed {
    pub(super) label: String,
    pub(super) before: Option<Shown>,
    pub(super) after: Option<Shown>,
}

/// What differs between two contents, as a page shows it.
pub(super) fn changed(page: &Page, before: &ProfileContent, after: &ProfileContent) -> Vec<Changed> {
    let one = |one: Difference| Changed {
        label: label(page, one.item, &one.about),
        before: one.before.map(|value| shown(page, &value, &before.original)),
        after: one.after.map(|value| shown(page, &value, &after.original)),
    };
    profile::differences(before, after).into_iter().map(one).collect()
}

#[derive(Template)]
#[template(path = "profile/differences.html")]
struct DifferencesPage<'a> {
    page: &'a Page,
    country: String,
    code: String,
    href: String,
    versions: Vec<(i32, bool, bool)>,
    changed: Vec<Changed>,
}

/// Answers what differs from `?from=` to `?to=`; from the version before to the one in force when they are not named.
pub(crate) async fn differences(
    State(web): State<Web>,
    page: Page,
    Path(code): Path<String>,
) -> Result<Response, PageError> {
    let country = country_of(&page, &code)?;
    let code = country.as_str();
    let number = |name: &str| page.asked_value(name).and_then(|value| value.parse::<i32>().ok());
    let versions: Vec<_> = profile::versions(&web.ctx, country)
        .into_iter()
        .filter(|one| profile::get(&web.ctx, &page.viewer, country, Some(one.number)).is_some())
        .collect();
    let find = |wanted: Option<i32>, at: usize| match wanted {
        Some(number) => versions.iter().find(|one| one.number == number),
        None => versions.get(at),
    };
    let (Some(before), Some(after)) = (find(number("from"), 1), find(number("to"), 0)) else {
        return Err(PageError::new(page, DomainError::NotFound));
    };
    let view = DifferencesPage {
        country: page.country(country),
        code: code.to_owned(),
        href: page.link(urls::profile_history(code)),
        versions: versions
            .iter()
            .map(|one| (one.number, one.number == before.number, one.number == after.number))
            .collect(),
        changed: changed(&page, &before.content, &after.content),
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}
