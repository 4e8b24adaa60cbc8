//! The place of a question: who covers it, and facets that respect it.

use crate::bits::Bits;
use crate::facets::{Count, DayView, Facets, Filter, counts};
use crate::find::area_positions;
use crate::geography::{AreaAt, Fit, Geography};
use crate::record::{BucAt, Held, Record};
use crate::request::Question;
use crate::snapshot::Snapshot;
use entities::value::Sector;
use rustc_hash::FxHashMap;

/// The place of a question, seen from one record: the meanings that lie in its country, and how its own areas fit them.
struct Seen<'a> {
    geography: &'a Geography,
    places: Vec<&'a Vec<AreaAt>>,
    own: Option<Fit>,
}

impl<'a> Seen<'a> {
    /// None when no meaning lies in the record's country.
    fn from(snapshot: &'a Snapshot, question: &'a Question, record: &Record) -> Option<Self> {
        let geography = &snapshot.lists.geography;
        let here = |place: &&Vec<AreaAt>| place.first().is_some_and(|&at| geography.country_of(at) == record.country);
        let places: Vec<&Vec<AreaAt>> = question.places.iter().filter(here).collect();
        if places.is_empty() {
            return None;
        }
        let mut seen = Self { geography, places, own: None };
        seen.own = seen.fit(&record.revision(question.on).areas.0);
        Some(seen)
    }

    fn fit(&self, codes: &[String]) -> Option<Fit> {
        let unit = area_positions(self.geography, codes);
        self.places.iter().filter_map(|place| self.geography.fit(&unit, place)).min()
    }

    /// How a competence fits: its own areas replace the institution's (5-rules 6).
    fn fit_of(&self, held: &Held) -> Option<Fit> {
        if held.areas().is_empty() { self.own } else { self.fit(held.areas()) }
    }
}

/// Who covers one of the meanings of the place on the day, and how well; with a competence that passes the filter when one
/// is asked for.
pub(crate) fn fits(snapshot: &Snapshot, question: &Question) -> FxHashMap<u32, Fit> {
    let asks_competence = question.filter.asks_competence();
    let mut fits = FxHashMap::default();
    for (slot, record) in snapshot.records().iter().enumerate() {
        let Some(seen) = Seen::from(snapshot, question, record) else { continue };
        let fit = if asks_competence {
            let passing = record.competences.iter().filter(|held| passes(snapshot, question, held));
            passing.filter_map(|held| seen.fit_of(held)).min()
        } else {
            seen.own
        };
        if let Some(fit) = fit {
            fits.insert(slot as u32, fit);
        }
    }
    fits
}

/// Who covers the place by itself or by any competence, whatever the filter says.
pub(crate) fn covering(snapshot: &Snapshot, question: &Question) -> Bits {
    let mut bits = Bits::none(snapshot.records().len());
    for (slot, record) in snapshot.records().iter().enumerate() {
        let Some(seen) = Seen::from(snapshot, question, record) else { continue };
        if seen.own.is_some() || record.competences.iter().any(|held| seen.fit_of(held).is_some()) {
            bits.insert(slot as u32);
        }
    }
    bits
}

/// Facet counts. With a place, sectors and BUCs are counted row by row: it is the competence that must cover the place, and the
/// filter of its own dimension is lifted there too.
pub(crate) fn facets(
    snapshot: &Snapshot,
    day: &DayView,
    question: &Question,
    covered: Option<&Bits>,
    matched: Option<&Bits>,
    codes: Option<&Bits>,
) -> Facets {
    let (filter, audience) = (&question.filter, question.audience);
    let Some(covered) = covered else { return day.facets(filter, audience, matched, codes) };
    let mut both = covered.clone();
    if let Some(matched) = matched {
        both.and(matched);
    }
    let mut facets = day.facets(filter, audience, Some(&both), codes);
    let among = day.beside_competence(filter, audience, matched, codes);
    (facets.sectors, facets.bucs) = counted_by_row(snapshot, question, &among);
    facets
}

fn counted_by_row(snapshot: &Snapshot, question: &Question, among: &Bits) -> (Vec<Count<Sector>>, Vec<Count<BucAt>>) {
    let (lists, filter) = (&snapshot.lists, &question.filter);
    let no_own =
        Question { filter: Filter { sectors: Vec::new(), bucs: Vec::new(), ..filter.clone() }, ..question.clone() };
    let mut by_sector = [0_u32; Sector::ALL.len()];
    let mut by_buc = vec![0_u32; lists.bucs.len()];
    for slot in among.iter() {
        let record = snapshot.record(slot);
        let Some(seen) = Seen::from(snapshot, question, record) else { continue };
        let mut sectors = [false; Sector::ALL.len()];
        let mut last = None;
        for held in record.competences.iter().filter(|held| passes(snapshot, &no_own, held)) {
            let Some(sector) = lists.sector(held.buc).filter(|_| seen.fit_of(held).is_some()) else { continue };
            sectors[sector.index()] |= filter.bucs.is_empty() || filter.bucs.contains(&held.buc);
            // Rows are ordered by BUC, so each counts once.
            let in_sector = filter.sectors.is_empty() || filter.sectors.contains(&sector);
            if in_sector && last.replace(held.buc) != Some(held.buc) {
                by_buc[usize::from(held.buc)] += 1;
            }
        }
        for (count, has) in by_sector.iter_mut().zip(sectors) {
            *count += u32::from(has);
        }
    }
    let sectors = counts(Sector::ALL.iter().copied(), |sector| by_sector[sector.index()]);
    (sectors, counts(0..lists.bucs.len() as BucAt, |&at| by_buc[usize::from(at)]))
}

/// Whether a competence holds on the day and passes the filter.
fn passes(snapshot: &Snapshot, question: &Question, held: &Held) -> bool {
    let filter = &question.filter;
    let sector = || snapshot.lists.sector(held.buc);
    held.holds_on(question.on)
        && (filter.bucs.is_empty() || filter.bucs.contains(&held.buc))
        && (filter.sectors.is_empty() || sector().is_some_and(|sector| filter.sectors.contains(&sector)))
        && (filter.roles.is_empty() || filter.roles.contains(&held.role))
        && filter.ready.is_none_or(|ready| held.ready == ready)
}
