//! What the directory knows of a country, put into a profile where it says nothing yet.

use super::readiness::{Stand, stands};
use crate::competence::by_sector;
use crate::ctx::Ctx;
use crate::viewer::Viewer;
use entities::value::{
    BucProfile, BucStatus, CountryCode, NameKind, ProfileAccessPoint, ProfileContent, Role, Router, Sector,
    SectorProfile, Text, Texts,
};
use search::{BucAt, Status};

/// The profile with what the directory knows in every place that says nothing: institutions by sector, readiness by BUC and role,
/// routers, access points, languages.
pub fn prefilled(ctx: &Ctx, viewer: &Viewer, country: CountryCode, mut content: ProfileContent) -> ProfileContent {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let lists = &snapshot.lists;
    let today = ctx.today();
    for found in by_sector(ctx, viewer, country, today).into_iter().filter(|found| found.institutions > 0) {
        let count = u32::try_from(found.institutions).unwrap_or(u32::MAX);
        match content.sectors.iter_mut().find(|one| one.sector == found.sector) {
            Some(one) => one.institutions = one.institutions.or(Some(count)),
            None => content.sectors.push(SectorProfile {
                sector: found.sector,
                mode: None,
                mode_since: None,
                institutions: Some(count),
                first_production_on: None,
                automation: None,
                remark: Texts::default(),
            }),
        }
    }
    content.sectors.sort_by_key(|one| one.sector);
    let bucs: Vec<BucAt> =
        (0..lists.bucs.len()).map(|at| at as BucAt).filter(|at| lists.sector(*at).is_some()).collect();
    let stands = stands(ctx, viewer, &[country], &bucs, today);
    for at in bucs {
        let buc = &lists.bucs[usize::from(at)];
        for role in [Role::CaseOwner, Role::CounterParty] {
            if content.buc(&buc.code, role).is_none()
                && let Some(one) = stated(&buc.code, role, &stands.of(country, at, role))
            {
                content.bucs.push(one);
            }
        }
    }
    content.bucs.sort_by_key(|one| (lists.buc_at(&one.buc).unwrap_or(BucAt::MAX), one.role));
    let current = || snapshot.of_country(country).filter(|record| record.status(today) == Status::Current);
    if content.architecture.routers.is_empty() {
        let is_routing = |held: &&search::Held| held.role == Role::IntelligentRouting && held.holds_on(today);
        for record in current().filter(|record| record.competences.iter().any(|held| is_routing(&held))) {
            let own = record.competences.iter().filter(is_routing).filter_map(|held| lists.sector(held.buc));
            let mut sectors: Vec<Sector> = own.collect();
            sectors.sort_unstable();
            sectors.dedup();
            let router = Router { code: record.code().to_owned(), sectors, remark: Texts::default() };
            content.architecture.routers.push(router);
        }
        content.architecture.routers.sort_by(|one, other| one.code.cmp(&other.code));
    }
    if content.architecture.access_points.is_empty() {
        let mut points: Vec<_> = current().flat_map(|record| &record.connections).collect();
        points.sort_by(|one, other| one.access_point.code.cmp(&other.access_point.code));
        points.dedup_by(|one, other| one.access_point.code == other.access_point.code);
        for point in points {
            let shown = point.access_point.names.0.iter().filter(|name| name.kind != NameKind::Former);
            let name =
                Texts(shown.map(|name| Text { language: name.language.clone(), text: name.text.clone() }).collect());
            let new = ProfileAccessPoint { name, operator: Texts::default(), institution: None };
            content.architecture.access_points.push(new);
        }
    }
    if content.operation.languages.is_empty() {
        content.operation.languages = lists.country(country).map(|row| row.languages.0.clone()).unwrap_or_default();
    }
    content
}

/// What the directory says of a BUC in a role; none when it says nothing. When production began it does not know: its competences begin
/// with the law.
fn stated(buc: &str, role: Role, stand: &Stand) -> Option<BucProfile> {
    let (status, planned_on) = match (stand.ready, stand.planned_on) {
        (0, Some(planned)) => (BucStatus::Planned, Some(planned)),
        (0, None) => return None,
        _ => (BucStatus::InProduction, None),
    };
    Some(BucProfile { buc: buc.to_owned(), role, status, planned_on, actual_on: None, remark: Texts::default() })
}
