//! The nearest others: those who are not competent, but would help a clerk on.

use super::Alternative;
use crate::competence::receive::{Case, Reason, Stage, fit};
use search::{AreaAt, Geography, Record, Snapshot};
use std::cmp::Reverse;

/// Alternatives that are shown when nobody is competent, or beside those who are.
const MOST_ALTERNATIVES: usize = 5;

/// Somebody who fails a condition.
pub(super) struct Other {
    pub(super) stage: Stage,
    pub(super) alternative: Alternative,
    /// How far the place is: 0 when its areas cover it, else how many steps out they meet.
    away: usize,
    /// Whether it ever held the BUC in the role for the place.
    held: bool,
}

impl Other {
    pub(super) fn new(snapshot: &Snapshot, case: &Case<'_>, stage: Stage, alternative: Alternative) -> Self {
        let record = &alternative.record;
        let rows = || record.of_buc(case.buc).iter().filter(|held| held.role == case.role);
        let covers = case.place.is_none_or(|place| {
            let any = rows().any(|held| fit(snapshot, record, held, case.on, place).is_some());
            any || (stage == Stage::WrongRole && covers_itself(snapshot, record, case, place))
        });
        let away = match case.place {
            Some(place) if !covers => steps(&snapshot.lists.geography, record, case, place),
            _ => 0,
        };
        let held = covers && rows().next().is_some();
        Self { stage, alternative, away, held }
    }

    /// Worth showing when nobody is competent: who holds the BUC, and whose who ended or come held or will hold it.
    fn is_near(&self, nobody: bool) -> bool {
        match self.stage {
            Stage::NoCompetence => false,
            Stage::InstitutionEnded | Stage::InstitutionUpcoming => nobody && self.held,
            Stage::OtherScope | Stage::WrongRole | Stage::OutsideArea => nobody,
            Stage::NotValid | Stage::NotReady | Stage::SenderNotReady | Stage::Yes => nobody || self.away == 0,
        }
    }
}

fn covers_itself(snapshot: &Snapshot, record: &Record, case: &Case<'_>, place: &[Vec<AreaAt>]) -> bool {
    let geography = &snapshot.lists.geography;
    let own = search::area_positions(geography, &record.revision(case.on).areas.0);
    place.iter().any(|place| geography.fit(&own, place).is_some())
}

/// How many steps out from the place an area is that also holds the unit.
fn steps(geography: &Geography, record: &Record, case: &Case<'_>, place: &[Vec<AreaAt>]) -> usize {
    let own = search::area_positions(geography, &record.revision(case.on).areas.0);
    let around: Vec<AreaAt> = own.iter().flat_map(|&at| geography.line(at)).collect();
    let meets = |at: &AreaAt| geography.line(*at).position(|outer| around.contains(&outer));
    place.iter().flatten().filter_map(meets).min().unwrap_or(usize::MAX)
}

/// Of those who got furthest; somebody who starts later before somebody who has ended.
pub(super) fn country_reason(others: &[Other]) -> Reason {
    let furthest = others.iter().map(|other| other.stage).max();
    others
        .iter()
        .filter(|other| Some(other.stage) == furthest)
        .map(|other| other.alternative.reason)
        .min_by_key(|reason| *reason != Reason::NotYetValid)
        .unwrap_or(Reason::NoCompetence)
}

/// The nearest first: who covers the place, then whose area is next to it; of those who got furthest, then by code. Ended
/// institutions count only when they held the BUC, and bring their successors' codes in the explanation.
pub(super) fn alternatives(others: Vec<Other>, nobody: bool) -> Vec<Alternative> {
    let mut near: Vec<Other> = others.into_iter().filter(|other| other.is_near(nobody)).collect();
    near.sort_by(|a, b| {
        (a.away, Reverse(a.stage))
            .cmp(&(b.away, Reverse(b.stage)))
            .then_with(|| a.alternative.record.code().cmp(b.alternative.record.code()))
    });
    near.into_iter().take(MOST_ALTERNATIVES).map(|other| other.alternative).collect()
}
