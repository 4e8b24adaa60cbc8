//! `/visits/statistics`: how many were asked, hosted and accepted, and how long each state takes.

use super::value::word;
use crate::Web;
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::visit::{self, ByCountry};

/// A row of a table of figures.
struct Row {
    name: String,
    cells: Vec<String>,
}

#[derive(Template)]
#[template(path = "visit/statistics.html")]
struct StatisticsPage<'a> {
    page: &'a Page,
    figures: Vec<(String, String)>,
    tables: Vec<(&'static str, String, String, Vec<Row>)>,
    heads: Vec<String>,
    days: Vec<(String, String, String)>,
    files: Vec<(&'static str, String)>,
    all: String,
}

/// Answers the figures.
pub(crate) async fn statistics(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let found = visit::statistics(&web.ctx, &page.viewer).await;
    let found = found.map_err(|error| PageError::new(page.clone(), error))?;
    let cells =
        |one: &ByCountry| [one.asked, one.invited, one.accepted, one.hosted].map(|count| page.number(count)).to_vec();
    let mut countries: Vec<Row> =
        found.countries.iter().map(|(country, one)| Row { name: page.country(*country), cells: cells(one) }).collect();
    page.sort_by_name(&mut countries, |row| &row.name);
    let sectors =
        found.sectors.iter().map(|(sector, one)| Row { name: page.sector(*sector), cells: cells(one) }).collect();
    let file = |ending: &'static str| (ending, page.link(urls::export_file(&format!("visit-statistics.{ending}"))));
    let days = found
        .days
        .iter()
        .map(|one| (word(&page, "state", one.state.as_str()), format!("{:.1}", one.median), page.number(one.count)));
    let view = StatisticsPage {
        figures: vec![
            (page.t("visit-figure-asked"), page.number(found.asked)),
            (page.t("visit-figure-open"), page.number(found.open)),
            (page.t("visit-figure-held"), page.number(found.held)),
        ],
        tables: vec![
            ("countries", page.t("visit-by-country"), page.t("practice-facet-country"), countries),
            ("sectors", page.t("visit-by-sector"), page.t("practice-facet-sector"), sectors),
        ],
        heads: ["asked", "invited", "accepted", "hosted"]
            .map(|key| page.with(&format!("visit-count-{key}"), &[]))
            .to_vec(),
        days: days.collect(),
        files: vec![file("csv"), file("json"), file("ndjson"), file("xlsx")],
        all: page.link(urls::visits()),
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}
