//! Who is ready for what: one BUC over all countries, one country over all sectors.

use crate::ctx::Ctx;
use crate::policy;
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::value::{CountryCode, Role, Sector};
use search::{BucAt, Record, Snapshot, Status};
use std::sync::Arc;

/// How many institutions of a country hold a BUC on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountryReadiness {
    /// The country.
    pub country: CountryCode,
    /// Institutions that can receive it.
    pub counterparties: usize,
    /// Institutions that can own it.
    pub case_owners: usize,
    /// Institutions that hold it in one of these roles, but can use it in none.
    pub not_ready: usize,
}

/// How far a country is in one sector on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectorReadiness {
    /// The sector.
    pub sector: Sector,
    /// Business use cases of the sector.
    pub bucs: usize,
    /// BUCs that somebody can receive.
    pub received: usize,
    /// BUCs that somebody can own.
    pub owned: usize,
    /// BUCs that nobody can receive.
    pub missing: Vec<BucAt>,
    /// Institutions that hold a BUC of the sector.
    pub institutions: usize,
}

/// Institutions that count on a day: current, public to the viewer, no placeholder.
fn counted<'a>(
    snapshot: &'a Snapshot,
    viewer: &Viewer,
    country: CountryCode,
    on: NaiveDate,
) -> impl Iterator<Item = &'a Arc<Record>> {
    let audience = policy::audience(viewer);
    snapshot.of_country(country).filter(move |record| {
        let institution = &record.institution;
        record.status(on) == Status::Current && audience.sees(institution.is_public) && !institution.is_placeholder
    })
}

/// The readiness for one BUC in all 32 countries, in the order of their codes.
pub fn by_country(ctx: &Ctx, viewer: &Viewer, buc: BucAt, on: NaiveDate) -> Vec<CountryReadiness> {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let of = |country: CountryCode| {
        let mut sum = CountryReadiness { country, counterparties: 0, case_owners: 0, not_ready: 0 };
        for record in counted(snapshot, viewer, country, on) {
            let held =
                || record.of_buc(buc).iter().filter(|held| held.holds_on(on) && held.role != Role::IntelligentRouting);
            let can = |role: Role| held().any(|held| held.role == role && held.ready);
            let (receives, owns) = (can(Role::CounterParty), can(Role::CaseOwner));
            sum.counterparties += usize::from(receives);
            sum.case_owners += usize::from(owns);
            sum.not_ready += usize::from(!receives && !owns && held().next().is_some());
        }
        sum
    };
    CountryCode::all().map(of).collect()
}

/// The readiness of one country by sector, in the order of the contract.
pub fn by_sector(ctx: &Ctx, viewer: &Viewer, country: CountryCode, on: NaiveDate) -> Vec<SectorReadiness> {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let lists = &snapshot.lists;
    let mut received = vec![false; lists.bucs.len()];
    let mut owned = vec![false; lists.bucs.len()];
    let mut institutions = [0_usize; Sector::ALL.len()];
    for record in counted(snapshot, viewer, country, on) {
        let mut sectors = [false; Sector::ALL.len()];
        for held in record.competences.iter().filter(|held| held.holds_on(on)) {
            if let Some(sector) = lists.sector(held.buc) {
                sectors[sector.index()] = true;
            }
            let at = usize::from(held.buc);
            received[at] |= held.ready && held.role == Role::CounterParty;
            owned[at] |= held.ready && held.role == Role::CaseOwner;
        }
        for (count, has) in institutions.iter_mut().zip(sectors) {
            *count += usize::from(has);
        }
    }
    let of = |&sector: &Sector| {
        let own = || (0..lists.bucs.len()).filter(move |&at| lists.sector(at as BucAt) == Some(sector));
        SectorReadiness {
            sector,
            bucs: own().count(),
            received: own().filter(|&at| received[at]).count(),
            owned: own().filter(|&at| owned[at]).count(),
            missing: own().filter(|&at| !received[at]).map(|at| at as BucAt).collect(),
            institutions: institutions[sector.index()],
        }
    };
    Sector::ALL.iter().map(of).collect()
}
