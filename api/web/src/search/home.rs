//! The home page: one field to search with, what this is, and the countries.

use crate::Web;
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::PageRequest;
use domain::institution::{FacetValue, Find, find};
use domain::value::CountryCode;

/// What can be typed, shown as links: a town in its English form, a code, an acronym in another script.
const EXAMPLES: [&str; 3] = ["Krakow", "PL:PL212000WR", "ΕΦΚΑ"];

#[derive(Template)]
#[template(path = "home/index.html")]
struct HomePage<'a> {
    page: &'a Page,
    total: usize,
    countries: Vec<Country>,
    examples: Vec<(String, &'static str)>,
}

/// A country and how many institutions it has.
struct Country {
    name: String,
    code: String,
    href: String,
    count: String,
}

/// Answers the home page.
pub(crate) async fn index(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let asked = Find { page: PageRequest::first(1), facets: true, ..Find::default() };
    match find(&web.ctx, &page.viewer, &asked) {
        Ok(found) => {
            let counts = found.facets.map(|facets| facets.countries).unwrap_or_default();
            Ok(page.render(StatusCode::OK, &view(&page, found.page.total, &counts)))
        }
        Err(error) => Err(PageError::new(page, error)),
    }
}

fn view<'a>(page: &'a Page, total: usize, counts: &[FacetValue]) -> HomePage<'a> {
    let mut countries: Vec<Country> = counts
        .iter()
        .map(|value| Country {
            name: CountryCode::parse(&value.label.value)
                .map_or_else(|_| value.label.text.to_string(), |code| page.country(code)),
            code: value.label.value.to_string(),
            href: page.link(urls::institutions().with("country", &value.label.value)),
            count: page.number(value.count as usize),
        })
        .collect();
    countries.sort_by_cached_key(|country| domain::fold(&country.name));
    let examples = EXAMPLES.map(|text| (page.link(urls::institutions().with("text", text)), text)).to_vec();
    HomePage { page, total, countries, examples }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn the_home_page_is_written_in_every_language_with_its_countries_in_alphabetical_order() {
        let count = |value: &str, count| FacetValue { label: domain::Label::new(value, value), count };
        for (language, first) in
            [(Language::English, "Austria"), (Language::French, "Allemagne"), (Language::German, "Deutschland")]
        {
            let page = Page::example(language);
            let home = view(&page, 3_561, &[count("AT", 100), count("DE", 1_200), count("SE", 3)]);
            assert_eq!(home.countries[0].name, first);
            let html = home.render().expect("a page");
            assert!(html.contains("/institutions?country=AT"), "{html}");
            assert!(html.contains("social-security-directory"), "the official directory is named: {html}");
        }
    }
}
