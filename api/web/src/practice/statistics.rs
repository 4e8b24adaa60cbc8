//! `/practices/statistics`: how the registry does.

use super::value::word;
use crate::Web;
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::practice;
use domain::value::UptakeStage;

#[derive(Template)]
#[template(path = "practice/statistics.html")]
struct StatisticsPage<'a> {
    page: &'a Page,
    figures: Vec<(String, String)>,
    stages: Vec<String>,
    sectors: Vec<Row>,
    countries: Vec<Row>,
    months: Vec<(String, String, String)>,
    files: Vec<(&'static str, String)>,
}

struct Row {
    href: String,
    name: String,
    practices: String,
    stages: Vec<String>,
}

fn row(page: &Page, href: urls::Url, name: String, count: usize, stages: &[(UptakeStage, usize)]) -> Row {
    let stages = stages.iter().map(|(_, count)| page.number(*count)).collect();
    Row { href: page.link(href), name, practices: page.number(count), stages }
}

/// Answers the figures.
pub(crate) async fn statistics(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let figures = practice::statistics(&web.ctx).await.map_err(|error| PageError::new(page.clone(), error))?;
    let median = match figures.median_days {
        Some(days) => page.count("practice-days", days.round() as usize),
        None => page.t("practice-no-decisions"),
    };
    let mut countries: Vec<Row> = figures
        .by_country
        .iter()
        .map(|(country, count, stages)| {
            let href = urls::practices().with("country", country.as_str());
            row(&page, href, page.country(*country), *count, stages)
        })
        .collect();
    page.sort_by_name(&mut countries, |row| &row.name);
    let file = |ending: &'static str| (ending, page.link(urls::export_file(&format!("uptake.{ending}"))));
    let view = StatisticsPage {
        figures: vec![
            (page.t("practice-figure-practices"), page.number(figures.practices)),
            (page.t("practice-figure-adopters"), page.number(figures.adopters)),
            (page.t("practice-figure-countries"), page.number(figures.active_countries)),
            (page.t("practice-figure-warnings"), page.number(figures.warnings)),
            (page.t("practice-figure-expired"), page.number(figures.expired)),
            (page.t("practice-figure-median"), median),
        ],
        stages: UptakeStage::ALL.iter().map(|stage| word(&page, "stage", stage.as_str())).collect(),
        sectors: figures
            .by_sector
            .iter()
            .map(|(sector, count, stages)| {
                let href = urls::practices().with("sector", sector.as_str());
                row(&page, href, page.sector(*sector), *count, stages)
            })
            .collect(),
        countries,
        months: figures
            .by_month
            .iter()
            .map(|((year, month), practices, adopters)| {
                (format!("{year}-{month:02}"), page.number(*practices), page.number(*adopters))
            })
            .collect(),
        files: vec![file("csv"), file("json"), file("ndjson"), file("xlsx")],
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}
