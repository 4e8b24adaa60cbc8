//! From a typed text to ranked institutions.
//!
//! Each word is expanded against the lexicon, the best weight per word and institution counts (dismax), and words add up.
//! Institutions that match all words are the result; only when there are none, nearer and nearer relaxations are: words
//! written apart are read as one, then wrong letters are forgiven, then words may be missing.

use crate::SearchError;
use crate::bits::Bits;
use crate::document::FieldKind;
use crate::impacts::{FieldSet, Impacts, STRONG};
use crate::lexicon::{Expansion, Forgiving, Lexicon, Likeness};
use crate::names::{Meant, NameTable, Overlap};
use crate::postings::PostingsView;
use crate::text::{MAX_WORDS, Typed, is_stop_word, trigrams, typed_words};

/// Wrong letters in all that are forgiven when nothing else helped.
const MOST_TYPOS: u8 = 2;
/// How much of a place's name a body meets that covers its whole country.
const COVERS_COUNTRY: f32 = 0.6;

/// The most that a word nobody has may weigh in a question.
const UNKNOWN_MASS: f32 = 4.0;

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
    let attempt = |typed: &[Typed], forgiving: Forgiving| {
        gather(view, read(lexicon, typed, forgiving), forgiving, slots, visible)
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
    if cover(&mut mistyped, nationwide) && keep_whole(&mut mistyped) {
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
    let mut asked = read(lexicon, &joined_where_needed(lexicon, words), Forgiving::Typos);
    asked.iter_mut().for_each(|asked| asked.required &= !noise(&asked.word));
    gather(view, asked, Forgiving::Typos, slots, visible)
}

/// Two words as one.
fn join(typed: &[Typed], at: usize) -> Option<Typed> {
    let (one, other) = (typed.get(at)?, typed.get(at + 1)?);
    Some(Typed { word: format!("{}{}", one.word, other.word), is_begun: other.is_begun })
}

/// A word written in two parts ("franken thal"), where one part is no word of the index and both together are.
fn joined_where_needed(lexicon: &Lexicon, mut typed: Vec<Typed>) -> Vec<Typed> {
    let mut at = 0;
    while let Some(joined) = join(&typed, at) {
        let alone = lexicon.at(&typed[at].word).is_some() && lexicon.at(&typed[at + 1].word).is_some();
        if !alone && lexicon.at(&joined.word).is_some() {
            typed[at] = joined;
            typed.remove(at + 1);
        }
        at += 1;
    }
    typed
}

/// The same words with one pair joined that the index knows as one ("landes stelle"), for each such pair.
fn joined_pairs(lexicon: &Lexicon, typed: &[Typed]) -> Vec<Vec<Typed>> {
    let joined = |at: usize| {
        let joined = join(typed, at).filter(|joined| lexicon.at(&joined.word).is_some())?;
        let mut all = typed.to_vec();
        all[at] = joined;
        all.remove(at + 1);
        Some(all)
    };
    (0..typed.len()).filter_map(joined).collect()
}

/// What each word may stand for.
fn read(lexicon: &Lexicon, typed: &[Typed], forgiving: Forgiving) -> Vec<Asked> {
    let only_stop_words = typed.iter().all(|typed| is_stop_word(&typed.word));
    let mut asked = Vec::with_capacity(typed.len());
    let mut put = |word: String, is_begun: bool, expansions: Vec<Expansion>, required: bool| {
        if asked.len() < MAX_WORDS {
            asked.push(Asked { word, is_begun, expansions, required, mass: 0.0 });
        }
    };
    for Typed { word, is_begun } in typed {
        let required = only_stop_words || !is_stop_word(word);
        // Words such as "de" narrow nothing: they are not worth guessing at.
        let forgiving = if required { forgiving } else { Forgiving::Spelling };
        let expansions = lexicon.expand(word, *is_begun, forgiving);
        // One wrong letter is likelier than a forgotten blank.
        let nearest = if forgiving == Forgiving::Spelling { Likeness::Prefix } else { Likeness::Typo(1) };
        let near = expansions.iter().any(|found| found.likeness <= nearest);
        match (near, lexicon.split(word)) {
            (false, Some(parts)) => {
                for word in parts {
                    let whole = Expansion { word, weight: 0.95, likeness: Likeness::Joined };
                    put(lexicon.word(word).to_owned(), false, vec![whole], required);
                }
            }
            _ => put(word.clone(), *is_begun, expansions, required),
        }
    }
    asked
}

/// For one word and institution: the best way in which it holds it.
#[derive(Clone, Copy)]
struct Cell {
    score: f32,
    weight: f32,
    likeness: Likeness,
    fields: FieldSet,
}

const NO_CELL: Cell = Cell { score: 0.0, weight: 0.0, likeness: Likeness::Part, fields: 0 };

/// Adds up what every institution holds of the words.
fn gather(
    view: &PostingsView,
    mut asked: Vec<Asked>,
    forgiving: Forgiving,
    slots: usize,
    visible: &Bits,
) -> Result<Ranked, SearchError> {
    let mut tallies = vec![Tally { all: FieldSet::MAX, ..Tally::default() }; slots];
    let mut touched = Vec::new();
    let mut column = vec![NO_CELL; slots];
    let mut holders: Vec<u32> = Vec::new();
    let mut total = 0.0;
    for (at, word) in asked.iter_mut().enumerate() {
        look_up(view, word, visible, &mut column, &mut holders);
        if forgiving != Forgiving::Spelling && word.is_unknown() {
            by_trigrams(view, &word.word, visible, &mut column, &mut holders)?;
        }
        word.mass = (1.0 + slots as f32 / (1.0 + holders.len() as f32)).ln();
        if holders.is_empty() {
            // A word that nobody has tells nothing about who was meant.
            word.mass = word.mass.min(UNKNOWN_MASS);
        }
        if word.required {
            total += word.mass;
        }
        for slot in holders.drain(..) {
            let cell = std::mem::replace(&mut column[slot as usize], NO_CELL);
            let tally = &mut tallies[slot as usize];
            if tally.held == 0 {
                touched.push(slot);
            }
            tally.held |= 1 << at;
            tally.score += cell.score;
            tally.any |= cell.fields;
            if word.required {
                tally.mass += word.mass * cell.weight;
                tally.all &= cell.fields;
                tally.worst = tally.worst.max(cell.likeness);
                tally.weak += u8::from(cell.fields & STRONG == 0);
                tally.by_sound |= cell.likeness == Likeness::Sound;
                if let Likeness::Typo(count) = cell.likeness {
                    tally.typos += count;
                }
            }
        }
    }
    Ok(Ranked { asked, tallies, slots: touched, total })
}

/// Fills `column` with how each visible institution holds the word, and `holders` with whose cells are filled.
fn look_up(view: &PostingsView, asked: &Asked, visible: &Bits, column: &mut [Cell], holders: &mut Vec<u32>) {
    // Who writes the beginning of a word means the common one as likely as the rare one: all count as the commonest.
    let rarity = |expansion: &Expansion| view.impacts.rarity(expansion.word);
    let begun = asked.expansions.iter().filter(|expansion| expansion.likeness == Likeness::Prefix);
    let commonest = begun.map(rarity).fold(f32::INFINITY, f32::min);
    for expansion in &asked.expansions {
        let weight = match expansion.likeness {
            Likeness::Prefix => expansion.weight * commonest / rarity(expansion).max(f32::MIN_POSITIVE),
            _ => expansion.weight,
        };
        for impact in view.impacts.of(expansion.word) {
            if !visible.contains(impact.slot) {
                continue;
            }
            let cell = &mut column[impact.slot as usize];
            if cell.fields == 0 {
                holders.push(impact.slot);
            }
            *cell = Cell {
                score: cell.score.max(impact.score * weight),
                weight: cell.weight.max(expansion.weight),
                likeness: cell.likeness.min(expansion.likeness),
                fields: cell.fields | impact.fields,
            };
        }
    }
}

/// A word that matches nothing may still be a part of a longer word, or several in one.
fn by_trigrams(
    view: &PostingsView,
    word: &str,
    visible: &Bits,
    column: &mut [Cell],
    holders: &mut Vec<u32>,
) -> Result<(), SearchError> {
    let grams = trigrams(word);
    let inner = &grams[1..grams.len() - 1];
    let mut held = vec![0.0_f32; column.len()];
    let mut most = 0.0;
    for gram in inner {
        let rarity = view.gram_rarity(gram)?;
        most += rarity;
        view.holding(gram, |slot| {
            if let Some(sum) = held.get_mut(slot as usize) {
                *sum += rarity;
            }
        })?;
    }
    for (slot, sum) in held.into_iter().enumerate() {
        let share = sum / most.max(f32::MIN_POSITIVE);
        if share >= 0.6 && visible.contains(slot as u32) {
            let score = 6.0 * share * share;
            column[slot] = Cell { score, weight: 0.6 * share, likeness: Likeness::Part, fields: 1 };
            holders.push(slot as u32);
        }
    }
    Ok(())
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
