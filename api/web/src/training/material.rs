//! `/trainings/materials`: materials and recordings of all trainings, by sector and version of the Common Data Model.

use super::value::{title, word};
use crate::Web;
use crate::error::PageError;
use crate::narrowed::{Facet, Narrowed};
use crate::page::{Page, Said};
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::training::{self, Shelved};
use domain::value::Sector;

const NAMES: &[&str] = &["sector", "cdm"];

struct Shown {
    href: String,
    title: String,
    kind: String,
    facts: Vec<String>,
    training: (String, Said),
}

#[derive(Template)]
#[template(path = "training/materials.html")]
struct MaterialsPage<'a> {
    page: &'a Page,
    facets: Vec<Facet>,
    chips: Vec<(String, String)>,
    unfiltered: String,
    shown: Vec<Shown>,
    all: String,
}

fn label(page: &Page, name: &str, value: &str) -> String {
    match name {
        "cdm" => page.say("training-cdm", "version", value),
        _ => crate::narrowed::label(page, name, value),
    }
}

/// Counts values of a dimension.
fn counts<'a, T: Ord + Clone + 'a>(values: impl Iterator<Item = &'a T>) -> Vec<(T, usize)> {
    let mut counts = std::collections::BTreeMap::new();
    for value in values {
        *counts.entry(value.clone()).or_insert(0) += 1;
    }
    counts.into_iter().collect()
}

/// Answers the list.
pub(crate) async fn materials(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let asked = Narrowed::read(&page, NAMES);
    let list = urls::training_materials();
    let mut wrong = Vec::new();
    let sectors = asked.parsed(&page, "sector", |value| Sector::parse(value).ok(), &mut wrong);
    if !wrong.is_empty() {
        return Err(PageError::bad_values(page, wrong, list));
    }
    let versions = asked.texts("cdm");
    // Each dimension is counted as if it were not asked itself.
    let by_sector = training::materials(&web.ctx, &[], &versions);
    let by_version = training::materials(&web.ctx, &sectors, &[]);
    let own = |name: &'static str, values: Vec<(String, usize)>| {
        let said = |(value, count): (String, usize)| (value.clone(), Said::own(label(&page, name, &value)), count);
        asked.facet(&page, &list, name, values.into_iter().map(said).collect())
    };
    let sector_counts = counts(by_sector.iter().flat_map(|one| &one.sectors));
    let version_counts = counts(by_version.iter().map(|one| &one.cdm_version).filter(|version| !version.is_empty()));
    let facets = [
        own("sector", sector_counts.into_iter().map(|(one, count)| (one.to_string(), count)).collect()),
        own("cdm", version_counts),
    ];
    let show = |one: Shelved| {
        let content = &one.record.training.content;
        let mut about: Vec<String> = one.sectors.iter().map(|sector| page.sector(*sector)).collect();
        let version = Some(&one.cdm_version).filter(|version| !version.is_empty());
        about.extend(version.map(|version| page.say("training-cdm", "version", version)));
        about.extend(one.record.training.is_demonstration.then(|| page.t("training-demonstration")));
        Shown {
            kind: word(&page, "kind", one.material.kind.as_str()),
            training: (page.link(urls::training(one.record.training.reference)), title(&page, content)),
            href: one.material.url,
            title: one.material.title,
            facts: about,
        }
    };
    let view = MaterialsPage {
        chips: asked.chips(&page, &list, |name, value| label(&page, name, value)),
        unfiltered: page.link(list.clone()),
        facets: facets.into_iter().flatten().collect(),
        shown: training::materials(&web.ctx, &sectors, &versions).into_iter().map(show).collect(),
        all: page.link(urls::trainings()),
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}
