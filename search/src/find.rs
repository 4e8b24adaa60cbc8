//! The one search that GraphQL, pages and everything else call.

use crate::bits::Bits;
use crate::facets::DayView;
use crate::geography::{AreaAt, Geography};
use crate::postings::PostingsView;
use crate::query::{self, Candidate, Match, MatchKind};
use crate::record::Record;
use crate::request::{Answer, Hit, Order, Question};
use crate::snapshot::{Snapshot, squeeze};
use crate::{SearchError, text};
use entities::value::{CountryCode, InstitutionCode};
use rustc_hash::FxHashSet;
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
        let covered = (!question.places.is_empty()).then(|| covering(snapshot, question));
        if let Some(covered) = &covered {
            selected.and(covered);
        }
        let text = question.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let Some(text) = text else {
            let slots = ordered(snapshot, &selected, question.order);
            let facets = with_facets.then(|| day.facets(&question.filter, question.audience, covered.as_ref()));
            return Ok(Answer { slots: slots.into_iter().map(|slot| (slot, None)).collect(), as_of: snapshot.as_of, facets });
        };
        let visible = {
            let mut visible = day.all_visible(question.audience);
            if let Some(covered) = &covered {
                visible.and(covered);
            }
            visible
        };
        let by_code = self.by_code(text, question, &visible);
        let candidates = self.ranked(text, &selected)?;
        let mut matched = Bits::none(snapshot.records().len());
        let codes: FxHashSet<u32> = by_code.iter().map(|(slot, _)| *slot).collect();
        let mut slots = by_code;
        slots.extend(sorted(snapshot, &day, candidates, text).into_iter().filter(|(slot, _)| !codes.contains(slot)));
        if question.order != Order::Relevance {
            reorder(snapshot, &mut slots, question.order);
        }
        let facets = if with_facets {
            // Facets ignore the filter of their own dimension, so the text is matched once more without filters.
            for candidate in self.ranked(text, &visible)? {
                matched.insert(candidate.slot);
            }
            Some(day.facets(&question.filter, question.audience, Some(&matched)))
        } else {
            None
        };
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

    /// Entries whose code is the text; ended and upcoming ones too (5-rules 11), placeholders too.
    fn by_code(&self, text: &str, question: &Question, visible: &Bits) -> Vec<(u32, Option<Match>)> {
        let countries = &question.filter.countries;
        let slots = match InstitutionCode::parse(text) {
            Ok(code) => self.snapshot.code_slots(code.as_str()),
            Err(_) if InstitutionCode::is_national_id(text) => self.snapshot.national_id_slots(text),
            Err(_) => Vec::new(),
        };
        let found = Match { kind: MatchKind::Code, typos: 0, by_sound: false, missing: Vec::new(), score: 100.0 };
        slots
            .into_iter()
            .filter(|&slot| visible.contains(slot))
            .filter(|&slot| countries.is_empty() || countries.contains(&self.snapshot.record(slot).country))
            .map(|slot| (slot, Some(found.clone())))
            .collect()
    }

    fn ranked(&self, text: &str, among: &Bits) -> Result<Vec<Candidate>, SearchError> {
        let slots = self.snapshot.records().len();
        let mut candidates = query::rank(&self.postings, text, slots, among)?;
        let squeezed = squeeze(&text.chars().take(text::MAX_QUESTION).collect::<String>());
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

/// Who covers one of the meanings of the place on the day.
fn covering(snapshot: &Snapshot, question: &Question) -> Bits {
    let geography = &snapshot.lists.geography;
    let mut bits = Bits::none(snapshot.records().len());
    let countries: FxHashSet<CountryCode> =
        question.places.iter().filter_map(|areas| areas.first()).map(|&at| geography.country_of(at)).collect();
    for (slot, record) in snapshot.records().iter().enumerate() {
        if !countries.contains(&record.country) {
            continue;
        }
        let revision = record.revision(question.on);
        let unit = area_positions(geography, &revision.areas.0);
        if question.places.iter().any(|place| {
            place.first().is_some_and(|&at| geography.country_of(at) == record.country)
                && geography.fit(&unit, place).is_some()
        }) {
            bits.insert(slot as u32);
        }
    }
    bits
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

fn reorder(snapshot: &Snapshot, slots: &mut Vec<(u32, Option<Match>)>, order: Order) {
    let mut selected = Bits::none(snapshot.records().len());
    for (slot, _) in slots.iter() {
        selected.insert(*slot);
    }
    let place: rustc_hash::FxHashMap<u32, usize> =
        ordered(snapshot, &selected, order).into_iter().enumerate().map(|(at, slot)| (slot, at)).collect();
    slots.sort_by_key(|(slot, _)| place.get(slot).copied());
}

/// Candidates by tier; inside a tier usable before not usable today, then score, then code.
fn sorted(snapshot: &Snapshot, day: &DayView, candidates: Vec<Candidate>, text: &str) -> Vec<(u32, Option<Match>)> {
    let folded = query::folded(text);
    let squeezed = folded.replace(' ', "");
    let mut ranked: Vec<(MatchKind, bool, f32, u32, Match)> = candidates
        .into_iter()
        .map(|candidate| {
            let record = snapshot.record(candidate.slot);
            let mut found = candidate.found;
            found.kind = found.kind.min(tier(record, &folded, &squeezed));
            if found.kind <= MatchKind::Name {
                found = Match { kind: found.kind, typos: 0, by_sound: false, missing: Vec::new(), score: 100.0 };
            }
            let usable = day.is_current(candidate.slot) && day.is_ready(candidate.slot);
            (found.kind, !usable, candidate.score, candidate.slot, found)
        })
        .collect();
    ranked.sort_by(|a, b| {
        (a.0, a.1)
            .cmp(&(b.0, b.1))
            .then(b.2.total_cmp(&a.2))
            .then_with(|| snapshot.record(a.3).code().cmp(snapshot.record(b.3).code()))
    });
    ranked.into_iter().map(|(_, _, _, slot, found)| (slot, Some(found))).collect()
}

/// The best tier the whole text reaches in a record's names.
fn tier(record: &Record, folded: &str, squeezed: &str) -> MatchKind {
    let mut best = MatchKind::Partial;
    for revision in &record.revisions {
        if squeeze(&revision.acronym) == squeezed {
            return MatchKind::Acronym;
        }
        for name in &revision.names.0 {
            let own = text::fold(&name.text);
            if own.replace(' ', "") == squeezed {
                let kind = match name.kind {
                    entities::value::NameKind::Abbreviation => MatchKind::Acronym,
                    _ => MatchKind::Name,
                };
                best = best.min(kind);
            } else if own.starts_with(folded) {
                best = best.min(MatchKind::Prefix);
            }
        }
    }
    best
}
