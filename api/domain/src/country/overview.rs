//! One country at a glance: its networks, hubs and institutions by region.

use crate::ctx::Ctx;
use crate::policy;
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::value::{CountryCode, InstitutionFunction, Role};
use search::{AreaAt, Geography, Record, Status};
use std::sync::Arc;

/// The institutions of one region.
#[derive(Debug, Clone)]
pub struct Region {
    /// The region: an area right below the country, the country itself for who covers it wholly, none for who states no area.
    pub area: Option<AreaAt>,
    /// The current institutions with an area in it, by code.
    pub institutions: Vec<Arc<Record>>,
}

/// A country on a day, as far as the viewer may see it.
#[derive(Debug, Clone, Default)]
pub struct Overview {
    /// Current institutions.
    pub current: usize,
    /// Institutions that have ended.
    pub ended: usize,
    /// Institutions still to come.
    pub upcoming: usize,
    /// Networks by position in the code list, with their current institutions.
    pub networks: Vec<(usize, usize)>,
    /// Routers in front of other institutions.
    pub routers: Vec<Arc<Record>>,
    /// Liaison bodies.
    pub liaison: Vec<Arc<Record>>,
    /// Who covers the whole country first, then the regions by code, then who states none.
    pub regions: Vec<Region>,
}

/// Looks at one country on a day.
pub fn overview(ctx: &Ctx, viewer: &Viewer, country: CountryCode, on: NaiveDate) -> Overview {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let lists = &snapshot.lists;
    let audience = policy::audience(viewer);
    let mut overview = Overview::default();
    let mut networks = vec![0_usize; lists.networks.len()];
    let visible = snapshot
        .of_country(country)
        .filter(|record| audience.sees(record.institution.is_public) && !record.institution.is_placeholder);
    let mut current: Vec<&Arc<Record>> = Vec::new();
    for record in visible {
        match record.status(on) {
            Status::Current => current.push(record),
            Status::Ended => overview.ended += 1,
            Status::Upcoming => overview.upcoming += 1,
        }
    }
    current.sort_by(|one, other| one.code().cmp(other.code()));
    overview.current = current.len();
    for record in current {
        let revision = record.revision(on);
        if let Some(at) = revision.network.as_deref().and_then(|code| lists.network_at(code)) {
            networks[at] += 1;
        }
        let routes = |held: &search::Held| held.role == Role::IntelligentRouting && held.holds_on(on);
        if record.competences.iter().any(routes) {
            overview.routers.push(Arc::clone(record));
        }
        if revision.functions.0.iter().any(|held| held.function == InstitutionFunction::LiaisonBody) {
            overview.liaison.push(Arc::clone(record));
        }
        for area in regions_of(&lists.geography, &revision.areas.0) {
            match overview.regions.iter_mut().find(|region| region.area == area) {
                Some(region) => region.institutions.push(Arc::clone(record)),
                None => overview.regions.push(Region { area, institutions: vec![Arc::clone(record)] }),
            }
        }
    }
    let own = |(at, _): &(usize, usize)| lists.networks[*at].country == country.as_str();
    overview.networks = networks.into_iter().enumerate().filter(own).collect();
    overview.regions.sort_by_key(|region| match region.area {
        None => (2, String::new()),
        Some(at) if lists.geography.is_country(at) => (0, String::new()),
        Some(at) => (1, lists.geography.area(at).code.clone()),
    });
    overview
}

/// The regions that some areas lie in, each once; one none where no area is stated.
fn regions_of(geography: &Geography, codes: &[String]) -> Vec<Option<AreaAt>> {
    let mut regions: Vec<Option<AreaAt>> = Vec::new();
    for at in codes.iter().filter_map(|code| geography.area_at(code)) {
        let below = geography.line(at).take_while(|&at| !geography.is_country(at)).last();
        let region = Some(below.unwrap_or(at));
        if !regions.contains(&region) {
            regions.push(region);
        }
    }
    if regions.is_empty() {
        regions.push(None);
    }
    regions
}
