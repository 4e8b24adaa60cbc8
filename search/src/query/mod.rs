//! From a typed text to ranked institutions.
//!
//! Each word is expanded against the lexicon, the best weight per word and institution counts (dismax), and words add up.
//! Institutions that match all words are the result; only when there are none, nearer and nearer relaxations are: words
//! written apart are read as one, then wrong letters are forgiven, then words may be missing.

mod gather;

use crate::SearchError;
use crate::bits::Bits;
use crate::document::FieldKind;
use crate::impacts::{FieldSet, Impacts};
use crate::lexicon::{Expansion, Forgiving, Likeness};
use crate::names::{Meant, NameTable, Overlap};
use crate::postings::PostingsView;
use crate::text::{Typed, typed_words};
use gather::{gather, joined_pairs, joined_where_needed, read};

/// Wrong letters in all that are forgiven when nothing else helped.
const MOST_TYPOS: u8 = 2;
/// How much of a place's name a body meets that covers its whole country.
const COVERS_COUNTRY: f32 = 0.6;

/// How an entry matched, best first. The order of results is by tier before anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[repr(u8)]
pub enum MatchKind {
    /// The text is its code.
    Code,
    /// The text is its acronym.
    Acronym,
    /// The text is one of its names.
    Name,
    /// One of its names begins with the text.
    Prefix,
    /// All words of the text stand in its names, place, network or sector words.
    Words,
    /// All words, some in another spelling, unfinished or with typos.
    Similar,
    /// Some of the words, or parts of words.
    #[default]
    Partial,
}

impl MatchKind {
    /// All tiers, best first.
    pub const ALL: [Self; 7] =
        [Self::Code, Self::Acronym, Self::Name, Self::Prefix, Self::Words, Self::Similar, Self::Partial];
}

/// Where the words of a text stand in an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fields {
    all: FieldSet,
    any: FieldSet,
}

impl Fields {
    /// True when one field holds every word.
    pub fn holds_all(self, field: FieldKind) -> bool {
        self.all & (1 << field as u8) != 0
    }

    /// True when no field was looked at.
    pub fn is_empty(self) -> bool {
        self.any == 0
    }

    /// True when a field holds some word.
    pub fn holds_any(self, field: FieldKind) -> bool {
        self.any & (1 << field as u8) != 0
    }
}

/// How one entry matched.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// The tier.
    pub kind: MatchKind,
    /// Letters that had to be corrected.
    pub typos: u8,
    /// Whether a word matched by sound only: another spelling or transliteration.
    pub by_sound: bool,
    /// Words of the text that were not found.
    pub missing: Vec<String>,
    /// 0 to 100.
    pub score: f32,
    /// Where the words stand.
    pub fields: Fields,
}

impl Match {
    /// A match of a tier where nothing had to be corrected.
    pub(crate) fn of(kind: MatchKind) -> Self {
        Self { kind, typos: 0, by_sound: false, missing: Vec::new(), score: 0.0, fields: Fields::default() }
    }
}

/// One word of the question and what it may stand for.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) word: String,
    /// Whether it is only the beginning of a word.
    pub(crate) is_begun: bool,
    pub(crate) expansions: Vec<Expansion>,
    pub(crate) required: bool,
    /// How much of the question it is: rare words are more.
    pub(crate) mass: f32,
}

impl Asked {
    /// True for a word that no word of the index is like and that may be a part of one, or several; a code never is.
    fn is_unknown(&self) -> bool {
        self.expansions.is_empty() && self.word.len() >= 4 && !self.word.bytes().any(|b| b.is_ascii_digit())
    }
}

/// How one institution holds the words of a question.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    pub(crate) score: f32,
    /// The part of the question that was met.
    pub(crate) mass: f32,
    /// The words that were met, one bit each.
    pub(crate) held: u16,
    /// Fields that hold every word.
    pub(crate) all: FieldSet,
    /// Fields that hold some word.
    pub(crate) any: FieldSet,
    pub(crate) worst: Likeness,
    pub(crate) typos: u8,
    pub(crate) by_sound: bool,
    /// Demanded words that stand in no name and no place of its own.
    pub(crate) weak: u8,
    pub(crate) kind: MatchKind,
}

impl Tally {
    pub(crate) fn fields(&self) -> Fields {
        Fields { all: self.all, any: self.any }
    }
}

/// What a text found, before tiers.
#[derive(Debug, Default)]
pub(crate) struct Ranked {
    /// How the text was read.
    pub(crate) asked: Vec<Asked>,
    /// By slot.
    pub(crate) tallies: Vec<Tally>,
    /// Slots that are the result, in no order.
    pub(crate) slots: Vec<u32>,
    /// The mass of all words that are demanded.
    pub(crate) total: f32,
}

impl Ranked {
    /// Nothing found among `slots` institutions.
    pub(crate) fn none(slots: usize) -> Self {
        Self { tallies: vec![Tally::default(); slots], ..Self::default() }
    }

    /// The part of the question that an institution met, 0 to 1.
    pub(crate) fn share(&self, slot: u32) -> f32 {
        if self.total > 0.0 { (self.tallies[slot as usize].mass / self.total).min(1.0) } else { 0.0 }
    }

    /// How well the best of an institution's names and the question say each other, 0 to 1.
    pub(crate) fn likeness(&self, impacts: &Impacts, names: &NameTable, meant: &Meant, slot: u32) -> f32 {
        let likeness = |overlap: Overlap| {
            let words = self.asked.iter().enumerate();
            let said: f32 = words
                .filter(|(at, word)| word.required && overlap.said & (1 << at) != 0)
                .map(|(_, word)| word.mass)
                .sum();
            let of_question = if self.total > 0.0 { said / self.total } else { 0.0 };
            let both = of_question + overlap.of_name;
            if both > 0.0 { 2.0 * of_question * overlap.of_name / both } else { 0.0 }
        };
        names.overlaps(impacts, meant, slot).map(likeness).fold(0.0, f32::max)
    }

    /// Which words of the lexicon the question's words stand for.
    pub(crate) fn meant(&self, words: usize) -> Meant {
        let mut meant = Meant::new(words);
        for (at, asked) in self.asked.iter().enumerate() {
            asked.expansions.iter().for_each(|expansion| meant.put(expansion.word, at, expansion.weight));
        }
        meant
    }

    /// The demanded words that an institution lacks.
    pub(crate) fn missing(&self, slot: u32) -> impl Iterator<Item = &str> {
        let held = self.tallies[slot as usize].held;
        let lacking = move |(at, asked): &(usize, &Asked)| asked.required && held & (1 << at) == 0;
        self.asked.iter().enumerate().filter(lacking).map(|(_, asked)| asked.word.as_str())
    }
}

/// Ranks the institutions of `visible` by the words of `text`. What is visible is decided before anything is relaxed.
/// `nationwide` gives the bodies that cover the whole of a country in which a word is a place.
pub(crate) fn rank(
    view: &PostingsView,
    text: &str,
    slots: usize,
    visible: &Bits,
    nationwide: impl Fn(&str) -> Option<Bits>,
) -> Result<Ranked, SearchError> {
    let mut typed = typed_words(text);
    // The last word may still be being typed.
    if let Some(last) = typed.last_mut() {
        last.is_begun = true;
    }
    if typed.is_empty() {
        return Ok(Ranked::none(slots));
    }
    let lexicon = &view.impacts.lexicon;
    let is_place = |word: &str| nationwide(word).is_some();
    let attempt = |typed: &[Typed], forgiving: Forgiving| {
        gather(view, read(lexicon, typed, forgiving, &is_place), forgiving, slots, visible)
    };
    let joined = joined_where_needed(lexicon, typed);
    let mut as_typed = attempt(&joined, Forgiving::Spelling)?;
    if keep_whole(&mut as_typed) {
        return Ok(as_typed);
    }
    for pairs in joined_pairs(lexicon, &joined) {
        let mut whole = attempt(&pairs, Forgiving::Spelling)?;
        if keep_whole(&mut whole) {
            return Ok(whole);
        }
    }
    let mut mistyped = attempt(&joined, Forgiving::Typos)?;
    if keep_whole(&mut mistyped) {
        return Ok(mistyped);
    }
    if cover(&mut mistyped, &nationwide) && keep_whole(&mut mistyped) {
        return Ok(mistyped);
    }
    let mut badly = attempt(&joined, Forgiving::Desperately)?;
    badly.slots.retain(|&slot| badly.tallies[slot as usize].typos <= MOST_TYPOS);
    if keep_whole(&mut badly) {
        return Ok(badly);
    }
    keep_most(&mut mistyped);
    Ok(mistyped)
}

/// What every visible institution holds of the words, wrong letters forgiven; nobody is left out for what it lacks. Words that
/// are `noise` are not demanded.
pub(crate) fn meet(
    view: &PostingsView,
    words: Vec<Typed>,
    noise: impl Fn(&str) -> bool,
    slots: usize,
    visible: &Bits,
) -> Result<Ranked, SearchError> {
    let lexicon = &view.impacts.lexicon;
    let mut asked = read(lexicon, &joined_where_needed(lexicon, words), Forgiving::Typos, &|_| false);
    asked.iter_mut().for_each(|asked| asked.required &= !noise(&asked.word));
    gather(view, asked, Forgiving::Typos, slots, visible)
}

/// Whoever covers a whole country covers its places, though no text says so: "Kela Tampere" means Kela. True when it helped somebody.
fn cover(ranked: &mut Ranked, nationwide: impl Fn(&str) -> Option<Bits>) -> bool {
    let mut helped = false;
    for (at, asked) in ranked.asked.iter().enumerate().filter(|(_, asked)| asked.required) {
        let Some(bodies) = nationwide(&asked.word) else { continue };
        for &slot in ranked.slots.iter().filter(|&&slot| bodies.contains(slot)) {
            let tally = &mut ranked.tallies[slot as usize];
            if tally.held & (1 << at) == 0 {
                tally.held |= 1 << at;
                tally.mass += asked.mass * COVERS_COUNTRY;
                tally.worst = Likeness::Part;
                helped = true;
            }
        }
    }
    helped
}

/// Keeps those who hold all demanded words; false, and nothing changed, when nobody does.
fn keep_whole(ranked: &mut Ranked) -> bool {
    let demanded: u16 = ranked.asked.iter().enumerate().filter(|(_, word)| word.required).map(|(at, _)| 1 << at).sum();
    let is_whole = |tallies: &[Tally], slot: u32| tallies[slot as usize].held & demanded == demanded;
    if !ranked.slots.iter().any(|&slot| is_whole(&ranked.tallies, slot)) {
        return false;
    }
    let tallies = &mut ranked.tallies;
    ranked.slots.retain(|&slot| is_whole(tallies, slot));
    // Where somebody is called so, nobody is meant for a topic or a village whose name only begins so ("LOCR", Locri).
    let is_called = |tally: &Tally| tally.weak == 0 && tally.worst == Likeness::Exact;
    if ranked.slots.iter().any(|&slot| is_called(&tallies[slot as usize])) {
        let is_aside = |tally: &Tally| tally.weak > 0 && tally.worst >= Likeness::Prefix;
        ranked.slots.retain(|&slot| !is_aside(&tallies[slot as usize]));
    }
    for &slot in &ranked.slots {
        let tally = &mut tallies[slot as usize];
        tally.kind = match tally.worst {
            Likeness::Exact => MatchKind::Words,
            Likeness::Part => MatchKind::Partial,
            _ => MatchKind::Similar,
        };
    }
    true
}

/// Keeps those who hold the most telling part. A lone common word out of many is no answer.
fn keep_most(ranked: &mut Ranked) {
    let tallies = &ranked.tallies;
    let best = ranked.slots.iter().map(|&slot| tallies[slot as usize].mass).fold(0.0_f32, f32::max);
    let floor = (best * 0.8).max(ranked.total * 0.35).max(f32::MIN_POSITIVE);
    ranked.slots.retain(|&slot| tallies[slot as usize].mass >= floor);
}
