//! The profiles in force, narrowed by what they state.

use super::confirm::is_stale;
use super::get::in_force;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problems};
use crate::institution::countries;
use crate::page::{Page, PageRequest};
use chrono::NaiveDate;
use entities::profile::Profile;
use entities::value::{Automation, CountryCode, Sector, SectorMode};
use search::{PassageKind, SoughtPassage};
use std::sync::Arc;

/// Which profiles are wanted: OR inside a list, AND between fields; sectors, modes and automations hold together.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Words that a profile holds.
    pub text: Option<String>,
    /// Only these countries.
    pub countries: Vec<String>,
    /// Only with something stated about one of these sectors.
    pub sectors: Vec<Sector>,
    /// Only with one of these modes, in one of the sectors.
    pub modes: Vec<SectorMode>,
    /// Only with one of these, in one of the sectors.
    pub automations: Vec<Automation>,
    /// Only with one of these versions of the Common Data Model.
    pub cdm_versions: Vec<String>,
    /// Only those that wait for confirmation, or only those that do not.
    pub is_stale: Option<bool>,
    /// The versions in force on this day; today when none is given.
    pub on: Option<NaiveDate>,
}

/// The profiles that are wanted, by country, with a text best first.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_COUNTRY`, `PAGE_SIZE` or `INVALID_CURSOR`.
pub fn find(ctx: &Ctx, filter: &Filter, page: &PageRequest) -> Result<Page<Arc<Profile>>, DomainError> {
    let mut problems = Vec::new();
    let wanted = countries(&filter.countries, &["filter", "countries"], &mut problems);
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let today = ctx.today();
    let on = filter.on.unwrap_or(today);
    let text = filter.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let order: Vec<CountryCode> = match text {
        None => CountryCode::all().collect(),
        Some(text) => {
            let sought =
                SoughtPassage { text, kinds: &[PassageKind::Profile], language: "en", ..SoughtPassage::default() };
            snapshot.passages().find(&sought).into_iter().filter_map(|found| found.country).collect()
        }
    };
    let order = order.into_iter().filter(|country| wanted.is_empty() || wanted.contains(country));
    let found: Vec<Arc<Profile>> = order
        .filter_map(|country| in_force(&snapshot.profiles, country, on))
        .filter(|profile| states(profile, filter))
        .filter(|profile| filter.is_stale.is_none_or(|stale| is_stale(profile, today) == stale))
        .cloned()
        .collect();
    let total = found.len();
    let window = page.window(total, |key| found.iter().position(|profile| profile.country == key))?;
    let rows =
        found[window.offset..window.offset + window.count].iter().map(|one| (one.country.clone(), Arc::clone(one)));
    let rows: Vec<_> = rows.collect();
    Ok(window.page(total, rows))
}

fn states(profile: &Profile, filter: &Filter) -> bool {
    let cdm = profile.content.operation.cdm_version.as_ref();
    let is_bare = filter.sectors.is_empty() && filter.modes.is_empty() && filter.automations.is_empty();
    let fits = |mode: Option<SectorMode>, automation: Option<Automation>| {
        (filter.modes.is_empty() || mode.is_some_and(|mode| filter.modes.contains(&mode)))
            && (filter.automations.is_empty() || automation.is_some_and(|one| filter.automations.contains(&one)))
    };
    let in_sector = profile.content.sectors.iter().any(|one| {
        (filter.sectors.is_empty() || filter.sectors.contains(&one.sector)) && fits(one.mode, one.automation)
    });
    (filter.cdm_versions.is_empty() || cdm.is_some_and(|version| filter.cdm_versions.contains(version)))
        && (is_bare || in_sector)
}
