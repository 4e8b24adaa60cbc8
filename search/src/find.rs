//! The one search that GraphQL, pages and everything else call.

use crate::SearchError;
use crate::bits::Bits;
use crate::facets::{Count, DayView, Facets, Filter, counts};
use crate::geography::{AreaAt, Fit, Geography};
use crate::postings::PostingsView;
use crate::query::{self, Candidate, Match, MatchKind};
use crate::record::{BucAt, Held, Record, Status};
use crate::request::{Answer, Hit, Order, Question};
use crate::snapshot::{Snapshot, squeeze};
use crate::text::MAX_QUESTION;
use entities::value::{InstitutionCode, Sector};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// A moment of the read model: records and postings that belong together.
pub struct Moment {
    pub(crate) snapshot: Arc<Snapshot>,
    pub(crate) postings: Arc<PostingsView>,
}

impl std::fmt::Debug for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.snapshot.fmt(f)
    }
}

impl Moment {
    /// Records and code lists.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// Answers a question; facets are counted when `with_facets`.
    ///
    /// # Errors
    /// [`SearchError`] when the index cannot be read.
    pub fn find(&self, question: &Question, with_facets: bool) -> Result<Answer, SearchError> {
        let snapshot = &*self.snapshot;
        let day = snapshot.day(question.on);
        let mut selected = day.select(&question.filter, question.audience);
        let fits = (!question.places.is_empty()).then(|| fits(snapshot, question));
        let covered = fits.as_ref().map(|fits| {
            let mut covered = Bits::none(snapshot.records().len());
            fits.keys().for_each(|&slot| covered.insert(slot));
            covered
        });
        if let Some(covered) = &covered {
            selected.and(covered);
        }
        let text = question.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let Some(text) = text else {
            let mut slots = ordered(snapshot, &selected, question.order);
            if let (Some(fits), Order::Relevance) = (&fits, question.order) {
                slots.sort_by_key(|slot| fits.get(slot).copied());
            }
            let facets = with_facets.then(|| facets(snapshot, &day, question, covered.as_ref(), None, None));
            return Ok(Answer {
                slots: slots.into_iter().map(|slot| (slot, None)).collect(),
                as_of: snapshot.as_of,
                facets,
            });
        };
        // The text is matched once, before country, sector and the like narrow: facets ignore the filter of their own
        // dimension, and a filter must never change what the text means.
        let mut among = day.base(&question.filter, question.audience);
        if !question.places.is_empty() {
            among.and(&covering(snapshot, question));
        }
        let mut by_code = self.by_code(text, question, &day);
        by_code.retain(|(slot, _)| covered.as_ref().is_none_or(|covered| covered.contains(*slot)));
        // Who types a whole code means that entry and nothing like it.
        let candidates = match InstitutionCode::parse(text) {
            Ok(_) if !by_code.is_empty() => Vec::new(),
            _ => self.ranked(text, &among)?,
        };
        let mut codes = Bits::none(snapshot.records().len());
        by_code.iter().for_each(|(slot, _)| codes.insert(*slot));
        let facets = with_facets.then(|| {
            let mut matched = Bits::none(snapshot.records().len());
            candidates.iter().for_each(|candidate| matched.insert(candidate.slot));
            facets(snapshot, &day, question, covered.as_ref(), Some(&matched), Some(&codes))
        });
        let selected = candidates
            .into_iter()
            .filter(|candidate| selected.contains(candidate.slot) && !codes.contains(candidate.slot));
        let mut slots = by_code;
        slots.extend(sorted(snapshot, &day, selected, text));
        if question.order != Order::Relevance {
            reorder(snapshot, &mut slots, question.order);
        }
        Ok(Answer { slots, as_of: snapshot.as_of, facets })
    }

    /// Entries from `offset`, at most `count`.
    pub fn hits(&self, answer: &Answer, offset: usize, count: usize) -> Vec<Hit> {
        let hit = |(slot, found): &(u32, Option<Match>)| Hit {
            record: Arc::clone(self.snapshot.record(*slot)),
            found: found.clone(),
        };
        answer.slots.iter().skip(offset).take(count).map(hit).collect()
    }

    /// Where the entry with `code` stands in the answer.
    pub fn position(&self, answer: &Answer, code: &str) -> Option<usize> {
        answer.slots.iter().position(|(slot, _)| self.snapshot.record(*slot).code() == code)
    }

    /// Entries whose code is the text. Unless a status is asked for, ended and upcoming ones too (5-rules 11); all other
    /// filters hold.
    fn by_code(&self, text: &str, question: &Question, day: &DayView) -> Vec<(u32, Option<Match>)> {
        let slots = match InstitutionCode::parse(text) {
            Ok(code) => self.snapshot.code_slots(code.as_str()),
            Err(_) if InstitutionCode::is_national_id(text) => self.snapshot.national_id_slots(text),
            Err(_) => return Vec::new(),
        };
        if slots.is_empty() {
            return Vec::new();
        }
        let mut filter = question.filter.clone();
        if filter.status.is_empty() {
            filter.status = Status::ALL.to_vec();
        }
        let allowed = day.select(&filter, question.audience);
        let found = Match { kind: MatchKind::Code, typos: 0, by_sound: false, missing: Vec::new(), score: 100.0 };
        slots.into_iter().filter(|&slot| allowed.contains(slot)).map(|slot| (slot, Some(found.clone()))).collect()
    }

    fn ranked(&self, text: &str, among: &Bits) -> Result<Vec<Candidate>, SearchError> {
        let slots = self.snapshot.records().len();
        let mut candidates = query::rank(&self.postings, text, slots, among)?;
        let squeezed = squeeze(&text.chars().take(MAX_QUESTION).collect::<String>());
        let exact: FxHashSet<u32> = candidates.iter().map(|candidate| candidate.slot).collect();
        let promote = |found: &[u32], kind: MatchKind, candidates: &mut Vec<Candidate>| {
            for &slot in found.iter().filter(|&&slot| among.contains(slot)) {
                if exact.contains(&slot) {
                    continue;
                }
                let found = Match { kind, typos: 0, by_sound: false, missing: Vec::new(), score: 100.0 };
                candidates.push(Candidate { slot, score: 0.0, found });
            }
        };
        promote(self.snapshot.name_slots(&squeezed), MatchKind::Name, &mut candidates);
        promote(self.snapshot.acronym_slots(&squeezed), MatchKind::Acronym, &mut candidates);
        Ok(candidates)
    }
}

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
fn fits(snapshot: &Snapshot, question: &Question) -> FxHashMap<u32, Fit> {
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
fn covering(snapshot: &Snapshot, question: &Question) -> Bits {
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
fn facets(
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

/// Positions of area codes; unknown ones are left out.
pub fn area_positions(geography: &Geography, codes: &[String]) -> Vec<AreaAt> {
    codes.iter().filter_map(|code| geography.area_at(code)).collect()
}

fn ordered(snapshot: &Snapshot, selected: &Bits, order: Order) -> Vec<u32> {
    let of = |all: &[u32]| all.iter().copied().filter(|&slot| selected.contains(slot)).collect::<Vec<_>>();
    match order {
        Order::Name => of(snapshot.name_order()),
        Order::Code | Order::Relevance => of(snapshot.code_order()),
        Order::Country => {
            let mut slots = of(snapshot.name_order());
            slots.sort_by_key(|&slot| snapshot.record(slot).country);
            slots
        }
        Order::Changed => {
            let mut slots = of(snapshot.code_order());
            slots.sort_by_key(|&slot| std::cmp::Reverse(changed(snapshot.record(slot))));
            slots
        }
    }
}

/// When the newest revision was recorded.
fn changed(record: &Record) -> Option<chrono::DateTime<chrono::Utc>> {
    record.revisions.iter().map(|revision| revision.recorded_at).max()
}

fn reorder(snapshot: &Snapshot, slots: &mut [(u32, Option<Match>)], order: Order) {
    let mut selected = Bits::none(snapshot.records().len());
    for (slot, _) in slots.iter() {
        selected.insert(*slot);
    }
    let place: FxHashMap<u32, usize> =
        ordered(snapshot, &selected, order).into_iter().enumerate().map(|(at, slot)| (slot, at)).collect();
    slots.sort_by_key(|(slot, _)| place.get(slot).copied());
}

/// Candidates by tier; inside a tier usable before not usable on the day, then score, then code.
fn sorted(
    snapshot: &Snapshot,
    day: &DayView,
    candidates: impl Iterator<Item = Candidate>,
    text: &str,
) -> Vec<(u32, Option<Match>)> {
    let squeezed = query::folded(text).replace(' ', "");
    let acronyms: FxHashSet<u32> = snapshot.acronym_slots(&squeezed).iter().copied().collect();
    let names: FxHashSet<u32> = snapshot.name_slots(&squeezed).iter().copied().collect();
    let mut ranked: Vec<(bool, Candidate)> = candidates
        .map(|mut candidate| {
            let slot = candidate.slot;
            let reached = if acronyms.contains(&slot) {
                Some(MatchKind::Acronym)
            } else if names.contains(&slot) {
                Some(MatchKind::Name)
            } else {
                snapshot.begins_with(slot, &squeezed).then_some(MatchKind::Prefix)
            };
            if let Some(kind) = reached.filter(|kind| *kind < candidate.found.kind) {
                let score = if kind == MatchKind::Prefix { candidate.found.score.max(95.0) } else { 100.0 };
                candidate.found = Match { kind, typos: 0, by_sound: false, missing: Vec::new(), score };
            }
            (!(day.is_current(slot) && day.is_ready(slot)), candidate)
        })
        .collect();
    ranked.sort_by(|(a_idle, a), (b_idle, b)| {
        (a.found.kind, a_idle)
            .cmp(&(b.found.kind, b_idle))
            .then(b.score.total_cmp(&a.score))
            .then_with(|| snapshot.record(a.slot).code().cmp(snapshot.record(b.slot).code()))
    });
    ranked.into_iter().map(|(_, candidate)| (candidate.slot, Some(candidate.found))).collect()
}
