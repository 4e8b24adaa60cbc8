//! The home page: one field that understands everything, the guided question beside it, and the countries.

use crate::Web;
use crate::competence::{Asked, Form};
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::institution::{FacetValue, Find, find};
use domain::value::CountryCode;
use domain::{Lists, PageRequest};

/// What can be typed, shown as links: a case and a town, a code, an acronym in another script, a town in its English form.
const EXAMPLES: [&str; 4] = ["FB_BUC_01 Kraków", "PL:PL212000WR", "ΕΦΚΑ", "Krakow"];

#[derive(Template)]
#[template(path = "search/home.html")]
struct HomePage<'a> {
    page: &'a Page,
    total: usize,
    countries: Vec<Country>,
    examples: Vec<(String, &'static str)>,
    form: Form,
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
            let moment = web.ctx.moment();
            let view = view(&page, &moment.snapshot().lists, found.page.total, &counts);
            Ok(page.render(StatusCode::OK, &view))
        }
        Err(error) => Err(PageError::new(page, error)),
    }
}

fn view<'a>(page: &'a Page, lists: &Lists, total: usize, counts: &[FacetValue]) -> HomePage<'a> {
    let mut countries: Vec<Country> = counts
        .iter()
        .map(|value| Country {
            name: CountryCode::parse(&value.label.value)
                .map_or_else(|_| value.label.text.to_string(), |code| page.country(code)),
            code: value.label.value.to_string(),
            href: page.link(urls::country(&value.label.value)),
            count: page.number(value.count as usize),
        })
        .collect();
    page.sort_by_name(&mut countries, |country| &country.name);
    let examples = EXAMPLES.map(|text| (page.link(urls::search().with("text", text)), text)).to_vec();
    HomePage { form: Form::new(page, lists, &Asked::default(), &[]), page, total, countries, examples }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn the_home_page_is_written_in_every_language_with_its_countries_in_alphabetical_order() {
        let count = |value: &str, count| FacetValue { label: domain::Label::new(value, value), count };
        for language in Language::ALL {
            let page = Page::example(language);
            let home = view(&page, &Lists::default(), 3_561, &[count("AT", 100), count("DE", 1_200), count("SE", 3)]);
            let names: Vec<&str> = home.countries.iter().map(|country| country.name.as_str()).collect();
            match language {
                Language::English => assert_eq!(names, ["Austria", "Germany", "Sweden"]),
                Language::French => assert_eq!(names, ["Allemagne", "Autriche", "Suède"]),
                // In Swedish, Ö stands behind all other letters.
                Language::Swedish => assert_eq!(names, ["Sverige", "Tyskland", "Österrike"]),
                Language::German => assert_eq!(names, ["Deutschland", "Österreich", "Schweden"]),
                _ => {}
            }
            let html = home.render().expect("a page");
            assert!(html.contains("/countries/AT"), "{html}");
            assert!(html.contains("social-security-directory"), "the official directory is named: {html}");
        }
    }
}
