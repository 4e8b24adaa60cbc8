//! Who is ready for which BUC: what the published profiles say, beside what the directory's competences say.

use super::get::in_force;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problems};
use crate::institution::{countries, unknown_buc};
use crate::policy;
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::value::{BucProfile, BucStatus, CountryCode, Role, Sector};
use search::{BucAt, Status};
use std::collections::HashMap;

/// The roles of the matrix: who owns and who receives.
const ROLES: [Role; 2] = [Role::CaseOwner, Role::CounterParty];

/// Which part of the matrix is wanted; nothing given means all.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Only BUCs of this sector.
    pub sector: Option<Sector>,
    /// Only these BUCs.
    pub bucs: Vec<String>,
    /// Only these countries.
    pub countries: Vec<String>,
    /// On which day; today when none is given.
    pub on: Option<NaiveDate>,
}

/// What the directory says of a country's BUC in a role on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stand {
    /// Institutions that hold it and are ready.
    pub ready: usize,
    /// Institutions that hold it and are not ready.
    pub not_ready: usize,
    /// First day of the earliest competence that is ready; none when none is, or it has no first day.
    pub since: Option<NaiveDate>,
    /// The first later day on which somebody becomes ready, while nobody is.
    pub planned_on: Option<NaiveDate>,
}

/// What the directory says, by country, BUC and role.
pub(super) struct Stands(HashMap<(CountryCode, BucAt, Role), Stand>);

impl Stands {
    pub(super) fn of(&self, country: CountryCode, buc: BucAt, role: Role) -> Stand {
        self.0.get(&(country, buc, role)).copied().unwrap_or_default()
    }
}

/// One country, BUC and role.
#[derive(Debug, Clone)]
pub struct Cell {
    /// The country.
    pub country: CountryCode,
    /// The BUC, as position in the code list.
    pub buc: BucAt,
    /// The role.
    pub role: Role,
    /// What the profile in force says; none when it says nothing, or there is none.
    pub stated: Option<BucProfile>,
    /// What the directory says.
    pub directory: Stand,
    /// Whether the two contradict each other.
    pub differs: bool,
}

/// Countries by BUCs.
#[derive(Debug, Clone)]
pub struct Matrix {
    /// The day it holds for.
    pub on: NaiveDate,
    /// The countries, by code.
    pub countries: Vec<CountryCode>,
    /// The BUCs, in official order.
    pub bucs: Vec<BucAt>,
    /// By country, then BUC, then role.
    pub cells: Vec<Cell>,
}

impl Matrix {
    /// The cells of a country, by BUC and role.
    pub fn of(&self, country: CountryCode) -> &[Cell] {
        let width = self.bucs.len() * ROLES.len();
        let at = self.countries.iter().position(|one| *one == country);
        at.and_then(|at| self.cells.get(at * width..(at + 1) * width)).unwrap_or_default()
    }
}

/// What the directory says of these countries and BUCs on a day: one walk over their competences, no statement.
pub(super) fn stands(ctx: &Ctx, viewer: &Viewer, countries: &[CountryCode], bucs: &[BucAt], on: NaiveDate) -> Stands {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let mut is_wanted = vec![false; snapshot.lists.bucs.len()];
    bucs.iter().for_each(|buc| is_wanted[usize::from(*buc)] = true);
    let audience = policy::audience(viewer);
    let mut found: HashMap<(CountryCode, BucAt, Role), Stand> = HashMap::new();
    for &country in countries {
        for record in snapshot.of_country(country) {
            let institution = &record.institution;
            if !audience.sees(institution.is_public) || institution.is_placeholder {
                continue;
            }
            let status = record.status(on);
            if status == Status::Ended {
                continue;
            }
            for held in
                record.competences.iter().filter(|held| is_wanted[usize::from(held.buc)] && ROLES.contains(&held.role))
            {
                let during = held.validity();
                let is_later = during.from.is_some_and(|from| from > on);
                if !is_later && !held.holds_on(on) {
                    continue;
                }
                let stand = found.entry((country, held.buc, held.role)).or_default();
                if status == Status::Upcoming || is_later {
                    let from = during.from.max(institution.valid_from);
                    if held.ready {
                        stand.planned_on = [stand.planned_on, from].into_iter().flatten().min();
                    }
                } else if held.ready {
                    stand.ready += 1;
                    stand.since = [stand.since, during.from].into_iter().flatten().min();
                } else {
                    stand.not_ready += 1;
                }
            }
        }
    }
    for stand in found.values_mut().filter(|stand| stand.ready > 0) {
        stand.planned_on = None;
    }
    Stands(found)
}

/// Whether a statement and the directory contradict each other: in production and nobody ready, or the other way round.
fn contradicts(stated: Option<&BucProfile>, directory: &Stand) -> bool {
    stated.is_some_and(|stated| (stated.status == BucStatus::InProduction) != (directory.ready > 0))
}

/// The readiness of countries for BUCs, from the profiles in force and from the directory. It asks the store nothing.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_BUC` or `UNKNOWN_COUNTRY`.
pub fn readiness(ctx: &Ctx, viewer: &Viewer, asked: &Asked) -> Result<Matrix, DomainError> {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let lists = &snapshot.lists;
    let mut problems = Vec::new();
    let mut wanted = countries(&asked.countries, &["countries"], &mut problems);
    let mut named = Vec::new();
    for code in &asked.bucs {
        match lists.buc_at(code).filter(|at| lists.sector(*at).is_some()) {
            Some(at) => named.push(at),
            None => problems.push(unknown_buc(&["bucs"], code)),
        }
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    if wanted.is_empty() {
        wanted = CountryCode::all().collect();
    }
    wanted.sort_unstable_by_key(|country| country.index());
    wanted.dedup();
    let bucs: Vec<BucAt> = (0..lists.bucs.len())
        .map(|at| at as BucAt)
        .filter(|at| lists.sector(*at).is_some_and(|own| asked.sector.is_none_or(|sector| own == sector)))
        .filter(|at| named.is_empty() || named.contains(at))
        .collect();
    let on = asked.on.unwrap_or_else(|| ctx.today());
    let stands = stands(ctx, viewer, &wanted, &bucs, on);
    let mut cells = Vec::with_capacity(wanted.len() * bucs.len() * ROLES.len());
    for &country in &wanted {
        let profile = in_force(&snapshot.profiles, country, on);
        let stated: HashMap<(&str, Role), &BucProfile> = profile
            .into_iter()
            .flat_map(|profile| &profile.content.bucs)
            .map(|one| ((one.buc.as_str(), one.role), one))
            .collect();
        for &buc in &bucs {
            let code = lists.bucs[usize::from(buc)].code.as_str();
            for role in ROLES {
                let stated = stated.get(&(code, role)).copied();
                let directory = stands.of(country, buc, role);
                let differs = contradicts(stated, &directory);
                cells.push(Cell { country, buc, role, stated: stated.cloned(), directory, differs });
            }
        }
    }
    Ok(Matrix { on, countries: wanted, bucs, cells })
}
