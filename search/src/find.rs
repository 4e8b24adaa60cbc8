//! The one search that GraphQL, pages and everything else call.

use crate::SearchError;
use crate::bits::Bits;
use crate::facets::DayView;
use crate::geography::{AreaAt, Geography};
use crate::lexicon::Likeness;
use crate::names::{Meant, NameTable};
use crate::order::{Key, ordered};
use crate::place;
use crate::postings::PostingsView;
use crate::query::{self, Match, MatchKind, Ranked, Tally};
use crate::record::Status;
use crate::request::{Answer, Found, Hit, Order, Question};
use crate::snapshot::{Snapshot, squeeze};
use crate::text::MAX_QUESTION;
use crate::visit::Requests;
use entities::value::InstitutionCode;
use std::sync::Arc;

/// Entries at the head of a result that are put in order with more care.
const REFINED: usize = 100;
/// How much it counts that the question says a whole name and nothing else.
const NAME_SAID: f32 = 1.0;
/// What it adds to the score that an acronym is written to the letter.
const WRITTEN_SO: f32 = 1_000.0;
/// How near a place's own name is to the one that was typed in another language.
const OTHER_LANGUAGE: f32 = 0.9;

/// A moment of the read model: records and postings that belong together.
pub struct Moment {
    pub(crate) snapshot: Arc<Snapshot>,
    pub(crate) postings: Arc<PostingsView>,
    pub(crate) names: Arc<NameTable>,
    pub(crate) requests: Arc<Requests>,
}

impl std::fmt::Debug for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.snapshot.fmt(f)
    }
}

impl Moment {
    pub(crate) fn new(snapshot: Snapshot, postings: PostingsView, requests: Arc<Requests>) -> Self {
        let names = Arc::new(NameTable::new(&snapshot, &postings.impacts));
        Self { snapshot: Arc::new(snapshot), postings: Arc::new(postings), names, requests }
    }

    /// The same moment under a later number: nothing that is found here changed meanwhile.
    pub(crate) fn later(&self, snapshot: Snapshot, requests: Arc<Requests>) -> Self {
        let (postings, names) = (Arc::clone(&self.postings), Arc::clone(&self.names));
        Self { snapshot: Arc::new(snapshot), postings, names, requests }
    }

    /// Requests for visits and meetings, which only some may read.
    pub fn requests(&self) -> &Requests {
        &self.requests
    }

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
        let fits = (!question.places.is_empty()).then(|| place::fits(snapshot, question));
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
            let facets = with_facets.then(|| place::facets(snapshot, &day, question, covered.as_ref(), None, None));
            return Ok(Answer { found: Found::Listed(slots), as_of: snapshot.as_of, facets });
        };
        // The text is matched once, before country, sector and the like narrow: facets ignore the filter of their own
        // dimension, and a filter must never change what the text means.
        let mut among = day.base(&question.filter, question.audience);
        if !question.places.is_empty() {
            among.and(&place::covering(snapshot, question));
        }
        let mut by_code = self.by_code(text, question, &day);
        by_code.retain(|slot| covered.as_ref().is_none_or(|covered| covered.contains(*slot)));
        // Who types a whole code means that entry and nothing like it.
        let is_whole = !InstitutionCode::is_national_id(text) || InstitutionCode::parse(text).is_ok();
        let mut ranked = if is_whole && !by_code.is_empty() {
            Ranked::none(snapshot.records().len())
        } else {
            self.ranked(text, &among)?
        };
        let mut codes = Bits::none(snapshot.records().len());
        by_code.iter().for_each(|&slot| codes.insert(slot));
        let facets = with_facets.then(|| {
            let mut matched = Bits::none(snapshot.records().len());
            ranked.slots.iter().for_each(|&slot| matched.insert(slot));
            place::facets(snapshot, &day, question, covered.as_ref(), Some(&matched), Some(&codes))
        });
        ranked.slots.retain(|&slot| selected.contains(slot) && !codes.contains(slot));
        for slot in by_code {
            ranked.tallies[slot as usize] = Tally { kind: MatchKind::Code, ..Tally::default() };
            ranked.slots.push(slot);
        }
        let found = if question.order == Order::Relevance {
            let keys = ranked.slots.iter().map(|&slot| Key::new(snapshot, &day, &ranked, slot)).collect();
            let (first, rest) = self.refined(keys, &ranked, text);
            Found::Ranked(first, rest, ranked)
        } else {
            let mut result = Bits::none(snapshot.records().len());
            ranked.slots.iter().for_each(|&slot| result.insert(slot));
            Found::Matched(ordered(snapshot, &result, question.order), ranked)
        };
        Ok(Answer { found, as_of: snapshot.as_of, facets })
    }

    /// Entries from `offset`, at most `count`.
    pub fn hits(&self, answer: &Answer, offset: usize, count: usize) -> Vec<Hit> {
        let end = offset.saturating_add(count).min(answer.total());
        let offset = offset.min(end);
        let hit = |slot: u32, ranked: Option<&Ranked>| Hit {
            record: Arc::clone(self.snapshot.record(slot)),
            found: ranked.map(|ranked| matched(ranked, slot)),
        };
        let mut hits: Vec<Hit> = match &answer.found {
            Found::Listed(slots) => slots[offset..end].iter().map(|&slot| hit(slot, None)).collect(),
            Found::Matched(slots, ranked) => slots[offset..end].iter().map(|&slot| hit(slot, Some(ranked))).collect(),
            Found::Ranked(first, rest, ranked) => {
                let mut slots: Vec<u32> = first.iter().take(end).skip(offset).copied().collect();
                if end > first.len() {
                    // Only the pages up to this one are put in order, not the thousands behind it.
                    let (offset, end) = (offset.saturating_sub(first.len()), end - first.len());
                    let mut keys = rest.clone();
                    smallest(&mut keys, end);
                    slots.extend(keys[offset..].iter().map(|key| key.slot(&self.snapshot)));
                }
                slots.into_iter().map(|slot| hit(slot, Some(ranked))).collect()
            }
        };
        if let Found::Ranked(..) = &answer.found {
            never_rising(&mut hits);
        }
        hits
    }

    /// Where the entry with `code` stands in the answer.
    pub fn position(&self, answer: &Answer, code: &str) -> Option<usize> {
        let slot = self.snapshot.slot_of_code(code)?;
        match &answer.found {
            Found::Listed(slots) | Found::Matched(slots, _) => slots.iter().position(|&own| own == slot),
            Found::Ranked(first, rest, _) => first.iter().position(|&own| own == slot).or_else(|| {
                let own = rest.iter().find(|key| key.slot(&self.snapshot) == slot)?;
                Some(first.len() + rest.iter().filter(|key| *key < own).count())
            }),
        }
    }

    /// The text with its wrong letters put right as in the first hit; none when nothing had to be.
    pub fn correction(&self, answer: &Answer) -> Option<String> {
        let Found::Ranked(first, _, ranked) = &answer.found else { return None };
        let slot = *first.first()?;
        let tally = &ranked.tallies[slot as usize];
        if tally.typos == 0 || tally.kind < MatchKind::Similar {
            return None;
        }
        let impacts = &self.postings.impacts;
        let words = ranked.asked.iter().map(|asked| {
            let held = asked.expansions.iter().filter(|one| impacts.cell(one.word, slot).is_some());
            let best = held.max_by(|a, b| a.weight.total_cmp(&b.weight));
            best.filter(|one| matches!(one.likeness, Likeness::Typo(_)))
                .map_or(asked.word.as_str(), |one| impacts.lexicon.word(one.word))
        });
        Some(words.collect::<Vec<_>>().join(" "))
    }

    /// The best of a result, where how much of a name was said counts too, and the keys of the others. It only orders inside a
    /// tier and only the first ones: for a long tail it would cost more than it tells.
    fn refined(&self, mut keys: Vec<Key>, ranked: &Ranked, text: &str) -> (Vec<u32>, Vec<Key>) {
        let impacts = &self.postings.impacts;
        let rest = if keys.len() > REFINED { keys.select_nth_unstable(REFINED).2.to_vec() } else { Vec::new() };
        let middle = keys.get(REFINED).copied();
        keys.truncate(REFINED);
        let meant = self.meant(ranked);
        let written = text.to_lowercase();
        let mut first: Vec<(Key, u32)> = keys
            .into_iter()
            .map(|key| {
                let slot = key.slot(&self.snapshot);
                let tally = &ranked.tallies[slot as usize];
                let likeness = ranked.likeness(impacts, &self.names, &meant, slot);
                // "NÄV" means NÄV before NAV: of equal acronyms the one that is written so comes first.
                let revisions = &self.snapshot.record(slot).revisions;
                let is_written_so = tally.kind == MatchKind::Acronym
                    && revisions.iter().any(|revision| revision.acronym.to_lowercase() == written);
                let sure = if is_written_so { WRITTEN_SO } else { 0.0 };
                (key.with_score(sure + tally.score * (1.0 + NAME_SAID * likeness)), slot)
            })
            .collect();
        first.sort_unstable();
        let rest = middle.into_iter().chain(rest).collect();
        (first.into_iter().map(|(_, slot)| slot).collect(), rest)
    }

    /// What the words of a question stand for, and what the places among them call themselves: `NFZ Danzig` means the
    /// name `NFZ Gdańsk`.
    pub(crate) fn meant(&self, ranked: &Ranked) -> Meant {
        let lexicon = &self.postings.impacts.lexicon;
        let mut meant = ranked.meant(lexicon.len());
        for (at, asked) in ranked.asked.iter().enumerate() {
            for own in self.snapshot.lists.geography.own_names(&asked.word) {
                own.split(' ').filter_map(|word| lexicon.at(word)).for_each(|word| meant.put(word, at, OTHER_LANGUAGE));
            }
        }
        meant
    }

    /// Entries whose code is the text. Unless a status is asked for, ended and upcoming ones too (5-rules 11); all other
    /// filters hold.
    fn by_code(&self, text: &str, question: &Question, day: &DayView) -> Vec<u32> {
        let mut slots = match InstitutionCode::parse(text) {
            Ok(code) => self.snapshot.code_slots(code.as_str()),
            Err(_) if InstitutionCode::is_national_id(text) => self.snapshot.national_id_slots(text),
            Err(_) => Vec::new(),
        };
        if slots.is_empty() {
            slots = self.loosely_written_code(text);
        }
        if slots.is_empty() {
            return Vec::new();
        }
        let mut filter = question.filter.clone();
        if filter.status.is_empty() {
            filter.status = Status::ALL.to_vec();
        }
        let allowed = day.select(&filter, question.audience);
        slots.into_iter().filter(|&slot| allowed.contains(slot)).collect()
    }

    /// A code without its colon: `FR 0131100000`, `FR0131100000`, `FR-0131100000`.
    fn loosely_written_code(&self, text: &str) -> Vec<u32> {
        let letters: Vec<char> = text.chars().filter(|c| !matches!(c, ' ' | ':' | '-' | '.' | '/')).collect();
        let has_digit = letters.iter().any(char::is_ascii_digit);
        if !(6..=13).contains(&letters.len()) || !has_digit || !letters.iter().all(char::is_ascii_alphanumeric) {
            return Vec::new();
        }
        let (country, id): (String, String) = (letters[..2].iter().collect(), letters[2..].iter().collect());
        let code = InstitutionCode::parse(&format!("{country}:{id}"));
        code.map(|code| self.snapshot.code_slots(code.as_str())).unwrap_or_default()
    }

    /// Everybody among `among` whom the text means, with tiers.
    fn ranked(&self, text: &str, among: &Bits) -> Result<Ranked, SearchError> {
        let snapshot = &*self.snapshot;
        let nationwide = |word: &str| {
            let mut bodies: Option<Bits> = None;
            for country in snapshot.lists.geography.countries_with(word) {
                bodies.get_or_insert_with(|| Bits::none(snapshot.records().len())).or(snapshot.nationwide(country));
            }
            bodies
        };
        let mut ranked = query::rank(&self.postings, text, snapshot.records().len(), among, nationwide)?;
        // Who types the code of a BUC or a document means it, and no institution that only shares some letters with it.
        let lists = &snapshot.lists;
        if lists.buc_at(text).is_some() || lists.sed(text).is_some() {
            let tallies = &ranked.tallies;
            ranked.slots.retain(|&slot| tallies[slot as usize].kind < MatchKind::Partial);
        }
        let squeezed = squeeze(&text.chars().take(MAX_QUESTION).collect::<String>());
        if squeezed.is_empty() {
            return Ok(ranked);
        }
        let mut result = Bits::none(snapshot.records().len());
        ranked.slots.iter().for_each(|&slot| result.insert(slot));
        let mut promote = |slot: u32, kind: MatchKind| {
            if !among.contains(slot) {
                return;
            }
            if !result.contains(slot) {
                result.insert(slot);
                ranked.slots.push(slot);
                ranked.tallies[slot as usize] = Tally::default();
            }
            let tally = &mut ranked.tallies[slot as usize];
            tally.kind = tally.kind.min(kind);
        };
        snapshot.code_beginning_slots(text.trim()).for_each(|slot| promote(slot, MatchKind::Prefix));
        snapshot.beginning_slots(&squeezed).for_each(|slot| promote(slot, MatchKind::Prefix));
        snapshot.name_slots(&squeezed).iter().for_each(|&slot| promote(slot, MatchKind::Name));
        snapshot.acronym_slots(&squeezed).iter().for_each(|&slot| promote(slot, MatchKind::Acronym));
        Ok(ranked)
    }
}

/// Inside a tier the order weighs more than the share of the question that is printed as the score: a later hit never shows more.
fn never_rising(hits: &mut [Hit]) {
    let mut before: Option<(MatchKind, f32)> = None;
    for found in hits.iter_mut().filter_map(|hit| hit.found.as_mut()) {
        if let Some((_, score)) = before.filter(|(kind, _)| *kind == found.kind) {
            found.score = found.score.min(score);
        }
        before = Some((found.kind, found.score));
    }
}

/// Leaves the `count` smallest keys, in order.
fn smallest(keys: &mut Vec<Key>, count: usize) {
    if count < keys.len() {
        keys.select_nth_unstable(count);
        keys.truncate(count);
    }
    keys.sort_unstable();
}

/// How one entry matched, for the reader.
fn matched(ranked: &Ranked, slot: u32) -> Match {
    let tally = &ranked.tallies[slot as usize];
    let share = (ranked.share(slot) * 90.0).round();
    let whole = |score: f32| Match { score, ..Match::of(tally.kind) };
    match tally.kind {
        MatchKind::Code | MatchKind::Acronym | MatchKind::Name => whole(100.0),
        MatchKind::Prefix => whole(95.0),
        kind => Match {
            kind,
            typos: tally.typos,
            by_sound: tally.by_sound,
            missing: ranked.missing(slot).map(str::to_owned).collect(),
            score: share,
            fields: tally.fields(),
        },
    }
}

/// Positions of area codes; unknown ones are left out.
pub fn area_positions(geography: &Geography, codes: &[String]) -> Vec<AreaAt> {
    codes.iter().filter_map(|code| geography.area_at(code)).collect()
}
