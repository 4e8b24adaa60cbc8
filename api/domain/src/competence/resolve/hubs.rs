//! Routers and liaison bodies: named beside an answer, no answer themselves.

use super::check::Checked;
use chrono::NaiveDate;
use entities::Audience;
use entities::value::{CountryCode, InstitutionFunction, Role};
use search::{BucAt, Record, Snapshot, Status};
use std::sync::Arc;

/// Whether an institution routes messages of a BUC on a day.
pub(super) fn routes(record: &Record, buc: BucAt, on: NaiveDate) -> bool {
    let routing = |held: &search::Held| held.role == Role::IntelligentRouting && held.holds_on(on);
    record.status(on) == Status::Current && record.of_buc(buc).iter().any(routing)
}

/// Routers valid for the BUC on the day, then liaison bodies of its sector.
pub(super) fn hubs(
    snapshot: &Snapshot,
    checked: &Checked,
    audience: Audience,
    country: CountryCode,
    buc: BucAt,
) -> Vec<Arc<Record>> {
    let sector = snapshot.lists.sector(buc);
    let mut routers = Vec::new();
    let mut liaison = Vec::new();
    for record in snapshot.of_country(country) {
        let usable = record.status(checked.on) == Status::Current
            && audience.sees(record.institution.is_public)
            && !record.institution.is_placeholder;
        if !usable {
            continue;
        }
        let liaises = record.revision(checked.on).functions.0.iter().any(|held| {
            held.function == InstitutionFunction::LiaisonBody
                && (held.sectors.is_empty() || sector.is_some_and(|sector| held.sectors.contains(&sector)))
        });
        if routes(record, buc, checked.on) {
            routers.push(Arc::clone(record));
        } else if liaises {
            liaison.push(Arc::clone(record));
        }
    }
    routers.extend(liaison);
    routers
}
