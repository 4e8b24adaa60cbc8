//! What an institution is on a day.

use chrono::NaiveDate;
use entities::value::{InstitutionFunction, Sector};
use search::{Lists, Record};

/// The sectors an institution works in on `day`, from its competences (5-rules 10), in the order of the contract.
pub fn sectors(lists: &Lists, record: &Record, day: NaiveDate) -> Vec<Sector> {
    let mut held = [false; Sector::ALL.len()];
    for competence in record.competences.iter().filter(|competence| competence.holds_on(day)) {
        if let Some(sector) = lists.sector(competence.buc) {
            held[sector.index()] = true;
        }
    }
    Sector::ALL.iter().copied().filter(|sector| held[sector.index()]).collect()
}

/// Whether the institution is a liaison body in any sector on `day`.
pub fn is_liaison_body(record: &Record, day: NaiveDate) -> bool {
    record.revision(day).functions.0.iter().any(|held| held.function == InstitutionFunction::LiaisonBody)
}
