//! Which entry a messy name means: candidates with what speaks for and against each, and one of them chosen when it is safe.
//!
//! Safe means: every telling word of the name is found in the entry, no other entry fits as well, and nothing that was said
//! beside the name (country, town, BUC) speaks against it.

mod evidence;

pub use evidence::Town;

use crate::SearchError;
use crate::bits::Bits;
use crate::facets::Filter;
use crate::find::Moment;
use crate::matching::evidence::{Case, Evidence, TownWord, lies_in, read_town, weigh};
use crate::names::Meant;
use crate::query::{self, Fields, MatchKind, Ranked};
use crate::record::{BucAt, Record};
use crate::snapshot::squeeze;
use crate::text::{Typed, begins_street, is_noise, typed_words};
use chrono::NaiveDate;
use entities::Audience;
use entities::value::{CountryCode, InstitutionCode};
use std::sync::Arc;

/// Candidates that are looked at closely, and given at most.
const MOST: usize = 10;
/// Who meets less of a name than this share of the best is no candidate.
const NEAR: f32 = 0.6;
/// The least score that can be chosen.
const SAFE: f32 = 60.0;
/// By how much more of the name the chosen one has to meet than any other.
const MARGIN: f32 = 0.06;
/// The share of the name that may stand in the words for its network, sectors or region alone.
const TOPICS: f32 = 0.12;
/// When others meet as much: how nearly one of its names has to be what was said, and by how much more nearly than theirs.
const SAME_NAME: f32 = 0.86;
const NAME_MARGIN: f32 = 0.08;
const FAR_MARGIN: f32 = 0.18;
/// By how much more a national body has to meet than any other, when a place is known only as one of its country.
const HOME_MARGIN: f32 = 0.3;
/// How nearly one of its names has to be what was said at least.
const LEAST_ALIKE: f32 = 0.42;
/// How near a name of another is that a single word may mean as well.
const SHARED: f32 = 0.5;
/// A name this near is the name itself.
const EXACT: f32 = 0.985;

/// A messy name and what is known beside it.
#[derive(Debug, Clone)]
pub struct Sought<'a> {
    /// The string.
    pub name: &'a str,
    /// The country, when it is known.
    pub country: Option<CountryCode>,
    /// A BUC it takes part in, when one is known.
    pub buc: Option<BucAt>,
    /// Its town, when it is known.
    pub town: Option<&'a str>,
    /// Codes that are not meant.
    pub exclude: &'a [String],
    /// The day on which it should exist.
    pub on: NaiveDate,
    /// For whom.
    pub audience: Audience,
}

/// Why nothing was chosen.
#[derive(Debug, Clone, PartialEq)]
pub enum Doubt {
    /// A telling word of the name is not found in the entry, or only one that looks like it.
    Unmet(String),
    /// Others fit as well: their codes.
    Rivals(Vec<String>),
    /// Too little of the name was found, or only in words for its network, sectors or region.
    Weak,
    /// The entry's names say more than was said: it may be a namesake.
    Namesake,
    /// The town is not a place of the entry.
    Elsewhere,
}

/// One entry that may be meant.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The entry.
    pub record: Arc<Record>,
    /// 0 to 100.
    pub score: f32,
    /// How the name met it.
    pub kind: MatchKind,
    /// The share of the name that was found, 0 to 1.
    pub found: f32,
    /// How nearly one of its names is what was said, 0 to 1.
    pub likeness: f32,
    /// Letters that had to be corrected.
    pub typos: u8,
    /// Words of the name that were not found.
    pub missing: Vec<String>,
    /// How the town that was told lies to it; none when no town was told.
    pub town: Option<Town>,
    /// Where the words stand.
    pub fields: Fields,
}

/// What a messy name may mean, best first.
#[derive(Debug, Clone, Default)]
pub struct Matched {
    /// At most ten.
    pub candidates: Vec<Candidate>,
    /// Whether the first one is safe, or why not; none without candidates.
    pub doubt: Option<Doubt>,
}

impl Matched {
    /// The entry that was meant, when that is safe.
    pub fn chosen(&self) -> Option<&Candidate> {
        self.candidates.first().filter(|_| self.doubt.is_none())
    }
}

impl Moment {
    /// What a messy name means.
    ///
    /// # Errors
    /// [`SearchError`] when the index cannot be read.
    pub fn match_name(&self, sought: &Sought<'_>) -> Result<Matched, SearchError> {
        let snapshot = &*self.snapshot;
        let day = snapshot.day(sought.on);
        let mut filter = Filter { countries: sought.country.into_iter().collect(), ..Filter::default() };
        if let Some(slot) = self.code_in(sought) {
            return Ok(whole(Arc::clone(snapshot.record(slot)), MatchKind::Code, None));
        }
        filter.bucs.extend(sought.buc);
        let mut visible = day.select(&filter, sought.audience);
        for code in sought.exclude {
            snapshot.code_slots(code).into_iter().for_each(|slot| visible.remove(slot));
        }
        let words = without_street(typed_words(sought.name));
        let town = sought.town.map(|town| read_town(self, town)).unwrap_or_default();
        if let Some(same) = self.same_name(sought, &visible, &town, words.len()) {
            return Ok(same);
        }
        // A room or a year says nothing; in a short name ("CPAM 75") a number is what tells.
        let is_long = words.len() > 3;
        let noise = |word: &str| is_noise(word) || (is_long && self.is_unknown_number(word));
        if words.iter().all(|typed| noise(&typed.word)) {
            return Ok(Matched::default());
        }
        let ranked = query::meet(&self.postings, words, noise, snapshot.records().len(), &visible)?;
        let meant = self.meant(&ranked);
        let near = self.nearest(&ranked, &meant);
        let case = Case {
            moment: self,
            ranked: &ranked,
            meant: &meant,
            town: &town,
            on: sought.on,
            is_country_known: sought.country.is_some(),
        };
        let mut evidence: Vec<Evidence> = near.into_iter().map(|slot| weigh(&case, slot)).collect();
        evidence.sort_by(|a, b| {
            b.score.total_cmp(&a.score).then_with(|| snapshot.code_rank(a.slot).cmp(&snapshot.code_rank(b.slot)))
        });
        let doubt = self.doubt(&evidence);
        Ok(self.shown(evidence, doubt))
    }

    /// The only visible entry of which the string is a whole name or acronym. A single word without a country may be anybody's.
    fn same_name(&self, sought: &Sought<'_>, visible: &Bits, town: &[TownWord], words: usize) -> Option<Matched> {
        let snapshot = &*self.snapshot;
        let squeezed = squeeze(sought.name);
        if squeezed.len() < 2 || (words < 2 && sought.country.is_none()) {
            return None;
        }
        let only = |slots: &[u32]| {
            let mut seen = slots.iter().copied().filter(|&slot| visible.contains(slot));
            seen.next().filter(|_| seen.next().is_none())
        };
        let (names, acronyms) = (snapshot.name_slots(&squeezed), snapshot.acronym_slots(&squeezed));
        let (slot, kind) = match (only(names), only(acronyms)) {
            (Some(slot), None) if !acronyms.iter().any(|&other| visible.contains(other)) => (slot, MatchKind::Name),
            (None, Some(slot)) if !names.iter().any(|&other| visible.contains(other)) => (slot, MatchKind::Acronym),
            (Some(slot), Some(other)) if slot == other => (slot, MatchKind::Name),
            _ => return None,
        };
        let town = (!town.is_empty()).then(|| lies_in(self, town, slot));
        (town != Some(Town::Elsewhere)).then(|| whole(Arc::clone(snapshot.record(slot)), kind, town))
    }

    /// An entry whose whole code stands in the string, when there is just one and nothing speaks against it.
    fn code_in(&self, sought: &Sought<'_>) -> Option<u32> {
        let snapshot = &*self.snapshot;
        let parts = sought.name.split(|c: char| c.is_whitespace() || "()[]{},;|/\"".contains(c));
        let mut found: Vec<u32> = Vec::new();
        for part in parts.map(|part| part.trim_matches([':', '.', '-'])).filter(|part| part.len() >= 4) {
            let slots = match InstitutionCode::parse(part) {
                Ok(code) => snapshot.code_slots(code.as_str()),
                // A short number may be a house or a department.
                Err(_) if part.len() >= 6 && part.bytes().filter(u8::is_ascii_digit).count() >= 3 => {
                    snapshot.national_id_slots(part)
                }
                Err(_) => continue,
            };
            let wanted = |slot: &u32| {
                let record = snapshot.record(*slot);
                sought.audience.sees(record.institution.is_public)
                    && !record.institution.is_placeholder
                    && sought.country.is_none_or(|country| record.country == country)
                    && !sought.exclude.iter().any(|code| code == record.code())
            };
            found.extend(slots.into_iter().filter(wanted));
        }
        found.sort_unstable();
        found.dedup();
        (found.len() == 1).then(|| found[0])
    }

    /// A number that no entry bears (a room, a year) tells nothing.
    fn is_unknown_number(&self, word: &str) -> bool {
        word.bytes().any(|b| b.is_ascii_digit()) && self.postings.impacts.lexicon.at(word).is_none()
    }

    /// Who meets the most of the name, in no order.
    fn nearest(&self, ranked: &Ranked, meant: &Meant) -> Vec<u32> {
        let mass = |slot: u32| ranked.tallies[slot as usize].mass;
        let best = ranked.slots.iter().map(|&slot| mass(slot)).fold(0.0_f32, f32::max);
        let mut near: Vec<u32> =
            ranked.slots.iter().copied().filter(|&slot| mass(slot) > 0.0 && mass(slot) >= best * NEAR).collect();
        let impacts = &self.postings.impacts;
        // Of many that meet as much, those count whose names say no more.
        if near.len() > MOST {
            let mut ordered: Vec<(f32, u32)> = near
                .into_iter()
                .map(|slot| (mass(slot) * (1.0 + ranked.likeness(impacts, &self.names, meant, slot)), slot))
                .collect();
            ordered.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            ordered.truncate(MOST * 2);
            near = ordered.into_iter().map(|(_, slot)| slot).collect();
        }
        near
    }

    /// What speaks against choosing the first one.
    fn doubt(&self, evidence: &[Evidence]) -> Option<Doubt> {
        let first = evidence.first().filter(|first| first.found > 0.0)?;
        if let Some(word) = &first.unmet {
            return Some(Doubt::Unmet(word.clone()));
        }
        if first.town == Some(Town::Elsewhere) {
            return Some(Doubt::Elsewhere);
        }
        let is_rival = |other: &&Evidence| {
            let as_much = other.found > first.found - MARGIN && other.town <= first.town;
            // A single word that others bear too ("Concordia") is nobody's own.
            let is_shared = first.met == 1 && other.likeness > SHARED;
            let as_near = match first.likeness {
                exact if exact > EXACT => other.likeness > EXACT,
                near if near > SAME_NAME => other.likeness > near - NAME_MARGIN,
                far => other.likeness > far - FAR_MARGIN,
            };
            // "Kela Tampere" means Kela, but "CAS Alba" does not mean the national fund when there are others.
            (as_much && (as_near || is_shared)) || (first.is_at_home && other.found > first.found - HOME_MARGIN)
        };
        let rivals: Vec<String> = evidence[1..].iter().filter(is_rival).map(|other| self.code_of(other.slot)).collect();
        if !rivals.is_empty() {
            return Some(Doubt::Rivals(rivals));
        }
        if !first.is_said || first.likeness < LEAST_ALIKE {
            return Some(Doubt::Namesake);
        }
        (first.score < SAFE || first.topics > TOPICS || first.is_guess).then_some(Doubt::Weak)
    }

    fn code_of(&self, slot: u32) -> String {
        self.snapshot.record(slot).code().to_owned()
    }

    fn shown(&self, evidence: Vec<Evidence>, doubt: Option<Doubt>) -> Matched {
        // A perfect score is a promise: it is kept for what was chosen.
        let most = if doubt.is_some() { 89.0 } else { 100.0 };
        let candidates =
            evidence.into_iter().filter(|one| one.found > 0.0).take(MOST).enumerate().map(|(at, one)| Candidate {
                record: Arc::clone(self.snapshot.record(one.slot)),
                score: one.score.min(if at == 0 { most } else { 89.0 }).round(),
                kind: one.kind,
                found: one.found,
                likeness: one.likeness,
                typos: one.typos,
                missing: one.missing,
                town: one.town,
                fields: one.fields,
            });
        Matched { candidates: candidates.collect(), doubt }
    }
}

/// The words but for the name of a street, which may be that of another town.
fn without_street(words: Vec<Typed>) -> Vec<Typed> {
    let mut in_street = false;
    let keep = |(at, typed): &(usize, Typed)| {
        let is_number = typed.word.bytes().all(|b| b.is_ascii_digit());
        in_street = (in_street && !is_number) || (*at > 0 && begins_street(&typed.word));
        !in_street
    };
    words.into_iter().enumerate().filter(keep).map(|(_, typed)| typed).collect()
}

/// Chosen for the whole string.
fn whole(record: Arc<Record>, kind: MatchKind, town: Option<Town>) -> Matched {
    let candidate = Candidate {
        record,
        score: 100.0,
        kind,
        found: 1.0,
        likeness: 1.0,
        typos: 0,
        missing: Vec::new(),
        town,
        fields: Fields::default(),
    };
    Matched { candidates: vec![candidate], doubt: None }
}
