//! `/search`: where a text leads. Each answer is the address of a view that holds everything that was asked.

use crate::Web;
use crate::competence::{Asked, Case};
use crate::page::Page;
use crate::urls::{self, Url};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::understand::{Competence, Meant, understand as meant};

/// Letters of a text that are read.
const LONGEST: usize = 160;

/// Sends the reader to what their text asks for.
pub(crate) async fn understand(State(web): State<Web>, page: Page) -> Response {
    let text: String = page.asked_value("text").unwrap_or_default().chars().take(LONGEST).collect();
    Redirect::to(&page.link(leads_to(&web, &page, &text))).into_response()
}

/// The address of the view that a text asks for.
pub(super) fn leads_to(web: &Web, page: &Page, text: &str) -> Url {
    let named = |name: &str| page.language.country_named(name);
    match meant(&web.ctx, &page.viewer, text, &named) {
        Meant::Institution(code) => urls::institution(&code),
        Meant::Buc(code, on) => urls::buc(&code).with_some("on", on.map(|on| on.to_string()).as_deref()),
        Meant::Sed(code) => urls::sed(&code),
        Meant::Country(country) => urls::country(country.as_str()),
        Meant::Competence(question) => competent(page, question).url(),
        Meant::List { text, buc, countries, on } => {
            let url = urls::institutions().with_some("text", Some(text.as_str()).filter(|text| !text.is_empty()));
            let url = countries.iter().fold(url, |url, country| url.with("country", country.as_str()));
            let on = on.map(|on| on.to_string());
            url.with_some("buc", buc.as_deref()).with_some("on", on.as_deref())
        }
    }
}

/// Pages whose code stands somewhere in a path that does not exist.
pub(crate) fn near_path(web: &Web, page: &Page, path: &str) -> Vec<(String, String)> {
    const MOST: usize = 3;
    let named = |name: &str| page.language.country_named(name);
    let parts = path.split('/').map(urls::decoded).filter(|part| (2..=40).contains(&part.len()));
    let found = parts.filter_map(|part| {
        let url = match meant(&web.ctx, &page.viewer, &part, &named) {
            Meant::Institution(code) => urls::institution(&code),
            Meant::Buc(code, _) => urls::buc(&code),
            Meant::Sed(code) => urls::sed(&code),
            Meant::Country(country) => urls::country(country.as_str()),
            Meant::Competence(_) | Meant::List { .. } => return None,
        };
        Some((page.link(url), part))
    });
    found.take(MOST).collect()
}

/// The question of competence that a text asks; the reader's own country is the sender.
pub(crate) fn competent(page: &Page, question: Competence) -> Asked {
    let Competence { buc, sed, countries, mut places, on } = question;
    let mut asked = Asked {
        case: buc.map(Case::Buc).or_else(|| sed.map(Case::Sed)),
        countries: countries.into_iter().map(String::from).collect(),
        on: on.map(|on| on.to_string()),
        from: page.kept.country.map(String::from),
        ..Asked::default()
    };
    if let [(_, place)] = places.as_mut_slice() {
        asked.place = Some(std::mem::take(place));
        return asked;
    }
    for (country, place) in places {
        match country {
            Some(country) => asked.places.push((country.to_string(), place)),
            None => asked.place = Some(place),
        }
    }
    asked
}
