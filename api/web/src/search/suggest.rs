//! `/suggest`: what the beginning of a text may become, for the fields that offer it while somebody types.

use super::understand::competent;
use crate::Web;
use crate::competence::Asked;
use crate::i18n::Language;
use crate::page::Page;
use crate::urls::{self, Url};
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::suggest::{Kind, suggested};
use domain::understand::{Competence, Meant, understand as meant};
use domain::value::CountryCode;
use domain::{DomainError, Lists, Suggested};
use serde_json::{Value, json};

/// Suggestions of one answer: more cannot be overseen.
const MOST: i32 = 8;
/// Letters of a text that are read.
const LONGEST: usize = 160;

/// Answers suggestions as JSON: `said` for who does not see them, `items` with a label, a hint, a kind, an address and the value
/// that a field takes.
pub(crate) async fn suggest(State(web): State<Web>, page: Page) -> Response {
    let pairs = urls::pairs(page.query());
    let value = |name: &str| pairs.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
    let text: String = value("text").unwrap_or_default().chars().take(LONGEST).collect();
    let kinds: Vec<Kind> = pairs.iter().filter(|(name, _)| name == "kind").filter_map(|(_, kind)| read(kind)).collect();
    let countries: Vec<String> =
        pairs.iter().filter(|(name, _)| name == "country").map(|(_, code)| code.clone()).collect();
    let countries: Vec<String> = countries.into_iter().filter(|code| CountryCode::parse(code).is_ok()).collect();
    let items = items(&web, &page, &text, &kinds, &countries).unwrap_or_default();
    let said = if items.is_empty() { page.t("suggest-none") } else { page.count("suggest-some", items.len()) };
    let mut response = axum::Json(json!({ "said": said, "items": items })).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=60"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-language, cookie"));
    response
}

fn read(kind: &str) -> Option<Kind> {
    match kind {
        "INSTITUTION" => Some(Kind::Institution),
        "COUNTRY" => Some(Kind::Country),
        "PLACE" => Some(Kind::Place),
        "BUC" => Some(Kind::Buc),
        "SED" => Some(Kind::Sed),
        _ => None,
    }
}

fn items(web: &Web, page: &Page, text: &str, kinds: &[Kind], countries: &[String]) -> Result<Vec<Value>, DomainError> {
    let mut items = Vec::new();
    if kinds.is_empty() {
        let named = |name: &str| page.language.country_named(name);
        let meaning = meant(&web.ctx, &page.viewer, text, &named);
        // A text that asks who is competent has one answer, which no list of names holds; while the place is being typed,
        // it may become several.
        let begun = begun(web, page, text, &meaning);
        if let (Meant::Competence(question), true) = (meaning, begun.is_empty()) {
            items.push(asking(page, &competent(page, question), text));
        }
        items.extend(begun);
    }
    let (found, moment) = suggested(&web.ctx, &page.viewer, text, countries, kinds, MOST)?;
    let lists = &moment.snapshot().lists;
    items.extend(found.iter().map(|one| Item::new(page, lists, one).json(page)));
    items.truncate(MOST as usize);
    Ok(items)
}

fn asking(page: &Page, asked: &Asked, text: &str) -> Value {
    json!({
        "kind": page.t("kind-question"),
        "label": question_label(page, asked),
        "hint": page.t("suggest-question"),
        "href": page.link(asked.url()),
        "value": text,
    })
}

/// The questions that a case and the beginning of a place may become.
fn begun(web: &Web, page: &Page, text: &str, meaning: &Meant) -> Vec<Value> {
    const MOST: i32 = 4;
    let moment = web.ctx.moment();
    let lists = &moment.snapshot().lists;
    let (case, countries, begun) = match meaning {
        Meant::Competence(question) => {
            let [(_, place)] = question.places.as_slice() else { return Vec::new() };
            let meant = lists.geography.recognise(place, &question.countries);
            if meant.iter().any(|meaning| !meaning.corrected) {
                return Vec::new();
            }
            (question.buc.clone(), question.countries.clone(), place.clone())
        }
        Meant::List { text, buc: Some(buc), countries, .. } => (Some(buc.clone()), countries.clone(), text.clone()),
        _ => return Vec::new(),
    };
    let Some(case) = case.filter(|_| begun.chars().count() >= 2) else { return Vec::new() };
    // A place that was read with a wrong letter is a guess, and so is its country.
    let stated = countries.iter().any(|country| domain::fold(text).contains(&domain::fold(&page.country(*country))));
    let codes: Vec<String> = if stated { countries.into_iter().map(String::from).collect() } else { Vec::new() };
    let found = suggested(&web.ctx, &page.viewer, &begun, &codes, &[Kind::Place], MOST);
    let found = found.map(|(found, _)| found).unwrap_or_default();
    found
        .into_iter()
        .filter_map(|one| match one {
            Suggested::Place(name, country, _) => {
                let question = Competence {
                    buc: Some(case.clone()),
                    countries: vec![country],
                    places: vec![(Some(country), name)],
                    ..Competence::default()
                };
                Some(asking(page, &competent(page, question), text))
            }
            _ => None,
        })
        .collect()
}

/// A question of competence in one line.
pub(crate) fn question_label(page: &Page, asked: &Asked) -> String {
    let country = |code: &String| CountryCode::parse(code).map_or_else(|_| code.clone(), |code| page.country(code));
    let mut parts: Vec<String> = asked.case.iter().map(|case| case.code().to_owned()).collect();
    parts.extend(asked.place.clone());
    parts.extend(asked.places.iter().map(|(_, place)| place.clone()));
    parts.extend(asked.countries.iter().map(country));
    parts.join(" · ")
}

/// One thing that a text names, in the reader's language.
pub(crate) struct Item {
    /// What sort of thing it is.
    pub(crate) kind: String,
    pub(crate) label: String,
    /// The language of the label, where that is not the page's.
    pub(crate) lang: Option<String>,
    /// A second, smaller line.
    pub(crate) hint: String,
    pub(crate) url: Url,
    /// What a field takes.
    pub(crate) value: String,
}

impl Item {
    pub(crate) fn new(page: &Page, lists: &Lists, one: &Suggested) -> Self {
        let english = || (page.language != Language::English).then(|| "en".to_owned());
        let item = |kind: &str, label: String, lang: Option<String>, hint: String, url: Url, value: &str| Self {
            kind: page.with(&format!("kind-{kind}"), &[]),
            label,
            lang,
            hint,
            url,
            value: value.to_owned(),
        };
        match one {
            Suggested::Institution(record) => {
                let revision = record.revision(page.today);
                let town = revision.addresses.0.iter().find_map(|address| address.town.clone());
                let name = page.name(revision.names.best(None));
                let code = record.code();
                let hint =
                    [Some(code.to_owned()), Some(revision.acronym.clone()), town, Some(page.country(record.country))];
                item("institution", name.text, name.lang, joined(hint), urls::institution(code), code)
            }
            Suggested::Place(name, country, areas) => {
                let country_name = page.country(*country);
                let around = areas.first().into_iter().flat_map(|&at| lists.geography.line(at));
                let mut around = around.map(|at| lists.geography.area(at).names.text(Some(page.language.tag())));
                let region = around.find(|region| *region != name && *region != country_name).map(str::to_owned);
                let url = urls::institutions().with("place", name).with("country", country.as_str());
                item("place", name.clone(), None, joined([region, Some(country_name)]), url, name)
            }
            Suggested::Buc(at) => {
                let buc = &lists.bucs[*at];
                let hint = buc.sector.map(|sector| page.sector(sector)).unwrap_or_default();
                let label = format!("{} {}", buc.code, buc.title);
                item("buc", label, english(), hint, urls::buc(&buc.code), &buc.code)
            }
            Suggested::Sed(at) => {
                let sed = &lists.seds[*at];
                let label = format!("{} {}", sed.code, sed.title);
                item("sed", label, english(), sed.starts.0.join(", "), urls::sed(&sed.code), &sed.code)
            }
            Suggested::Country(at) => {
                let code = &lists.countries[*at].code;
                let name = CountryCode::parse(code).map_or_else(|_| code.clone(), |code| page.country(code));
                item("country", name, None, code.clone(), urls::country(code), code)
            }
        }
    }

    fn json(self, page: &Page) -> Value {
        let href = page.link(self.url);
        json!({ "kind": self.kind, "label": self.label, "lang": self.lang, "hint": self.hint, "href": href, "value": self.value })
    }
}

fn joined<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}
