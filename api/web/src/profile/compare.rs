//! `/profiles/compare`: two to five countries side by side, differences first.

use super::value::{Shown, label, shown};
use crate::Web;
use crate::error::PageError;
use crate::form::problems;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::profile::{self, About, Item};
use domain::value::CountryCode;

/// Countries side by side.
const MOST: usize = 5;

#[derive(Template)]
#[template(path = "profile/compare.html")]
struct ComparePage<'a> {
    page: &'a Page,
    /// One choice for each place: value, name, whether chosen.
    choices: Vec<Vec<(String, String, bool)>>,
    problems: Vec<String>,
    countries: Vec<(String, String, Option<String>)>,
    differing: Vec<Row>,
    same: Vec<Row>,
}

struct Row {
    label: String,
    values: Vec<Option<Shown>>,
}

/// Answers the comparison of `?country=`, several times.
pub(crate) async fn compare(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let asked: Vec<String> = urls::pairs(page.query())
        .into_iter()
        .filter(|(name, value)| name == "country" && !value.trim().is_empty())
        .map(|(_, value)| value.trim().to_owned())
        .collect();
    let known: Vec<Option<CountryCode>> = asked.iter().map(|code| CountryCode::parse(code).ok()).collect();
    let mut names: Vec<(CountryCode, String)> = CountryCode::all().map(|code| (code, page.country(code))).collect();
    page.sort_by_name(&mut names, |(_, name)| name);
    let places = (0..MOST).map(|at| {
        let chosen = known.get(at).copied().flatten();
        let choice = |(code, name): &(CountryCode, String)| (code.to_string(), name.clone(), chosen == Some(*code));
        names.iter().map(choice).collect()
    });
    let mut view = ComparePage {
        choices: places.collect(),
        problems: Vec::new(),
        countries: Vec::new(),
        differing: Vec::new(),
        same: Vec::new(),
        page: &page,
    };
    // With one country chosen the reader is still choosing.
    if asked.len() < 2 {
        return Ok(page.render(StatusCode::OK, &view));
    }
    let compared = match profile::compare(&web.ctx, &asked, None) {
        Ok(compared) => compared,
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            view.problems = problems.0.iter().map(|problem| page.message(&problem.message)).collect();
            return Ok(page.render(StatusCode::UNPROCESSABLE_ENTITY, &view));
        }
    };
    let originals: Vec<String> = compared
        .countries
        .iter()
        .map(|(_, row)| row.as_ref().map(|row| row.content.original.clone()).unwrap_or_default())
        .collect();
    for row in compared.rows {
        let values = row.values.iter().zip(&originals);
        let shown = Row {
            label: match (row.item, &row.about) {
                (Item::Router, About::Country) => page.t("profile-routers"),
                (Item::Application, About::Country) => page.t("profile-applications"),
                (item, about) => label(&page, item, about),
            },
            values: values.map(|(value, own)| value.as_ref().map(|value| shown(&page, value, own))).collect(),
        };
        if row.differs { view.differing.push(shown) } else { view.same.push(shown) }
    }
    let country = |(code, row): &(CountryCode, Option<std::sync::Arc<domain::model::Profile>>)| {
        let missing = row.is_none().then(|| page.t("profile-map-NO_PROFILE"));
        (page.link(urls::profile(code.as_str())), page.country(*code), missing)
    };
    view.countries = compared.countries.iter().map(country).collect();
    Ok(page.render(StatusCode::OK, &view))
}
