//! `/countries`: the 32 countries with what they have.

use crate::Web;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::country::overview;
use domain::value::CountryCode;

#[derive(Template)]
#[template(path = "country/list.html")]
struct ListPage<'a> {
    page: &'a Page,
    rows: Vec<Row>,
}

/// One country.
struct Row {
    name: String,
    href: String,
    code: String,
    institutions: String,
    networks: String,
    institutions_href: String,
}

/// Answers the list.
pub(crate) async fn list(State(web): State<Web>, page: Page) -> Response {
    let row = |country: CountryCode| {
        let overview = overview(&web.ctx, &page.viewer, country, page.today);
        Row {
            name: page.country(country),
            href: page.link(urls::country(country.as_str())),
            code: country.to_string(),
            institutions: page.number(overview.current),
            networks: page.number(overview.networks.len()),
            institutions_href: page.link(urls::institutions().with("country", country.as_str())),
        }
    };
    let mut rows: Vec<Row> = CountryCode::all().map(row).collect();
    page.sort_by_name(&mut rows, |row| &row.name);
    page.render(StatusCode::OK, &ListPage { page: &page, rows })
}
