//! The words of the index, and how a typed word finds the ones that were meant.
//!
//! A scan with a letter mask and a bit-parallel edit distance beats an automaton at this size (some 20,000 words). Each word
//! found becomes a plain term of the query with its similarity as weight, so that the rarity of a misspelt word still counts.

mod distance;

pub(crate) use distance::{Pattern, distance};

use crate::text::{is_stop_word, read_loosely, skeleton, written_loosely};
use distance::letter_mask;
use rustc_hash::FxHashMap;
use std::cmp::Reverse;

/// Position of a word in the lexicon.
pub(crate) type WordAt = u32;

/// How a typed word matched a word of the index, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) enum Likeness {
    /// The same letters.
    #[default]
    Exact,
    /// The same sound in another spelling or script.
    Sound,
    /// The typed word is the beginning of the word.
    Prefix,
    /// Two words of the index were typed as one, or one as two.
    Joined,
    /// One or two letters are wrong, missing, added or swapped.
    Typo(u8),
    /// A part of the word.
    Part,
}

/// A word of the index that may have been meant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Expansion {
    /// The word as the index stores it.
    pub(crate) word: WordAt,
    /// How near it is, above 0 and up to 1.
    pub(crate) weight: f32,
    /// Why it is near.
    pub(crate) likeness: Likeness,
}

/// Whether wrong letters are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Forgiving {
    /// Only other spellings, unfinished and joined words.
    Spelling,
    /// Wrong letters too.
    Typos,
    /// Two wrong letters also in words of five and six, when nothing else helped.
    Desperately,
}

/// Most words one typed word stands for, so that a short beginning cannot make a query expensive.
const MAX_EXPANSIONS: usize = 256;
/// Most words a joined one is taken apart into.
const MAX_PARTS: usize = 6;

/// All words of the index.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    /// In alphabetical order, so that a beginning is a range.
    words: Vec<Box<str>>,
    by_skeleton: FxHashMap<Box<str>, Vec<WordAt>>,
    by_loose: FxHashMap<Box<str>, Vec<WordAt>>,
    /// By length: letter mask and word, so that a scan stays in the cache.
    by_length: Vec<Vec<(u64, WordAt)>>,
}

impl Lexicon {
    /// Takes the distinct words of the index in alphabetical order.
    pub(crate) fn new(words: Vec<Box<str>>) -> Self {
        let mut lexicon = Self::default();
        for (at, word) in words.iter().enumerate() {
            let at = at as WordAt;
            lexicon.by_skeleton.entry(skeleton(word).into()).or_default().push(at);
            lexicon.by_loose.entry(written_loosely(word).into()).or_default().push(at);
            if lexicon.by_length.len() <= word.len() {
                lexicon.by_length.resize_with(word.len() + 1, Vec::new);
            }
            lexicon.by_length[word.len()].push((letter_mask(word), at));
        }
        lexicon.words = words;
        lexicon
    }

    /// How many words there are.
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    /// A word by its position.
    pub(crate) fn word(&self, at: WordAt) -> &str {
        &self.words[at as usize]
    }

    /// Where `word` stands in the index to the letter.
    pub(crate) fn at(&self, word: &str) -> Option<WordAt> {
        self.words.binary_search_by(|own| (**own).cmp(word)).ok().map(|at| at as WordAt)
    }

    /// The words that `typed` (folded) may stand for, nearest first. `is_begun` says that it may be unfinished.
    ///
    /// Words with digits are matched to the letter or by their beginning only: a code is never guessed.
    pub(crate) fn expand(&self, typed: &str, is_begun: bool, forgiving: Forgiving) -> Vec<Expansion> {
        let mut found = Found::default();
        let has_digit = typed.bytes().any(|b| b.is_ascii_digit());
        let shortest = match (is_begun, forgiving) {
            (true, _) => 2,
            (false, Forgiving::Spelling) => 4,
            (false, _) => 3,
        };
        self.beginnings(typed, is_begun, shortest, &mut found);
        if has_digit
            && !found.exact
            && let Some(word) = looks_as_letters(typed)
        {
            self.loosely(&word, &mut found);
        }
        if !has_digit {
            for &at in self.by_skeleton.get(skeleton(typed).as_str()).into_iter().flatten() {
                if self.is_as_long(at, typed) {
                    found.put(at, 0.93, Likeness::Sound);
                }
            }
            if !found.is_near() {
                self.loosely(typed, &mut found);
            }
            for other in other_forms(typed) {
                if let Some(at) = self.at(other) {
                    found.put(at, 0.95, Likeness::Sound);
                }
            }
            if forgiving != Forgiving::Spelling {
                self.typos(typed, is_begun, typo_budget(typed.len(), forgiving), &mut found);
            }
        }
        found.nearest()
    }

    /// Other forms of a word, whatever its language: words with the same beginning and another ending (`bills` gives `bill` and `billing`).
    pub(crate) fn kin(&self, typed: &str) -> Vec<Expansion> {
        const ENDING: usize = 3;
        let length = typed.len();
        if length < 4 || typed.bytes().any(|byte| byte.is_ascii_digit()) {
            return Vec::new();
        }
        let stem = &typed[..length.saturating_sub(ENDING).max(4)];
        let start = self.words.partition_point(|word| **word < *stem);
        let mut found = Found::default();
        let same = self.words[start..].iter().enumerate().take_while(|(_, word)| word.starts_with(stem));
        for (at, word) in same.filter(|(_, word)| word.len() <= length + ENDING) {
            let common = word.bytes().zip(typed.bytes()).take_while(|(one, other)| one == other).count();
            let share = common as f32 / length.max(word.len()) as f32;
            // Beginnings that are all two words share say little of a long one.
            if share >= 0.55 {
                found.put((start + at) as WordAt, 0.85 * share, Likeness::Part);
            }
        }
        found.nearest()
    }

    fn beginnings(&self, typed: &str, is_begun: bool, shortest: usize, found: &mut Found) {
        let length = typed.len();
        let start = self.words.partition_point(|word| **word < *typed);
        for (at, word) in self.words[start..].iter().enumerate().take_while(|(_, word)| word.starts_with(typed)) {
            let at = (start + at) as WordAt;
            if word.len() == length {
                found.put(at, 1.0, Likeness::Exact);
            } else if length >= shortest {
                let share = length as f32 / word.len() as f32;
                found.put(at, if is_begun { 0.55 + 0.35 * share } else { 0.4 + 0.4 * share }, Likeness::Prefix);
            } else {
                break;
            }
        }
    }

    /// Greek and Bulgarian as people type them without a table.
    fn loosely(&self, typed: &str, found: &mut Found) {
        if typed.len() < 3 {
            return;
        }
        for key in read_loosely(typed) {
            for &at in self.by_loose.get(key.as_str()).into_iter().flatten() {
                if self.is_as_long(at, typed) {
                    found.put(at, 0.85, Likeness::Sound);
                }
            }
        }
    }

    /// Sounds forget doubled letters: a word of quite another length was not meant all the same, nor is II the same as I.
    fn is_as_long(&self, at: WordAt, typed: &str) -> bool {
        let length = self.word(at).len();
        length.abs_diff(typed.len()) <= 3 && length.min(typed.len()) >= 3
    }

    fn typos(&self, typed: &str, is_begun: bool, budget: u8, found: &mut Found) {
        if budget == 0 {
            self.one_letter_short(typed, found);
            return;
        }
        // A word that stands in the index is most likely meant as it was typed.
        let certainty = if found.exact { 0.5 } else { 1.0 };
        let (pattern, mask) = (Pattern::new(typed.as_bytes()), letter_mask(typed));
        let allowed = usize::from(budget);
        let lengths = typed.len().saturating_sub(allowed)..=typed.len() + allowed;
        for own in lengths.filter_map(|length| self.by_length.get(length)).flatten() {
            if (mask ^ own.0).count_ones() > 2 * u32::from(budget) {
                continue;
            }
            let word = self.word(own.1);
            let away = pattern.distance(word.as_bytes());
            if (1..=budget).contains(&away) {
                let length = typed.len().max(word.len()) as f32;
                let weight = (1.0 - f32::from(away) / length) * if away == 1 { 0.9 } else { 0.75 };
                found.put(own.1, weight * certainty, Likeness::Typo(away));
            }
        }
        if is_begun && typed.len() >= 5 {
            self.unfinished_typos(&pattern, mask, certainty, found);
        }
    }

    /// Words of four letters of which one was left out.
    fn one_letter_short(&self, typed: &str, found: &mut Found) {
        if typed.len() != 3 || found.exact {
            return;
        }
        let pattern = Pattern::new(typed.as_bytes());
        for own in self.by_length.get(4).into_iter().flatten() {
            if pattern.distance(self.word(own.1).as_bytes()) == 1 {
                found.put(own.1, 0.6, Likeness::Typo(1));
            }
        }
    }

    /// Words whose beginning was meant, with one wrong letter in it.
    fn unfinished_typos(&self, pattern: &Pattern, mask: u64, certainty: f32, found: &mut Found) {
        let length = pattern.len();
        for own in self.by_length.iter().skip(length + 2).flatten() {
            // At most one typed letter may be missing from the word.
            if (mask & !own.0).count_ones() > 1 {
                continue;
            }
            let word = self.word(own.1).as_bytes();
            if pattern.distance_to_beginning(word) == 1 {
                let share = length as f32 / word.len() as f32;
                found.put(own.1, (0.4 + 0.3 * share) * certainty, Likeness::Typo(1));
            }
        }
    }

    /// The words of the index that `typed` joins, if there are such (`cpamloire` gives `cpam`, `loire`): the fewest, and of
    /// those the ones whose shortest is longest. More than two parts need to be words of three letters and more, small words
    /// such as "de" apart.
    pub(crate) fn split(&self, typed: &str) -> Option<Vec<WordAt>> {
        if typed.len() < 5 {
            return None;
        }
        let mut best: Vec<Option<Parts>> = vec![None; typed.len() + 1];
        best[0] = Some(Parts { shortest: usize::MAX, small: 0, words: Vec::new() });
        for end in 2..=typed.len() {
            for start in 0..=end - 2 {
                let Some(before) = best[start].as_ref().filter(|parts| parts.words.len() < MAX_PARTS) else { continue };
                let part = &typed[start..end];
                let Some(at) = self.at(part) else { continue };
                let parts = before.with(at, part);
                if best[end].as_ref().is_none_or(|other| parts.is_better_than(other)) {
                    best[end] = Some(parts);
                }
            }
        }
        best.pop().flatten().filter(|parts| parts.are_plausible(typed.len())).map(|parts| parts.words)
    }
}

/// A joined word taken apart.
#[derive(Clone)]
struct Parts {
    /// Letters of the shortest part, small words apart.
    shortest: usize,
    /// How many small words there are.
    small: usize,
    words: Vec<WordAt>,
}

impl Parts {
    fn with(&self, word: WordAt, text: &str) -> Self {
        let is_small = is_stop_word(text);
        let shortest = if is_small { self.shortest } else { self.shortest.min(text.len()) };
        let mut words = self.words.clone();
        words.push(word);
        Self { shortest, small: self.small + usize::from(is_small), words }
    }

    fn is_better_than(&self, other: &Self) -> bool {
        (self.words.len(), Reverse(self.shortest)) < (other.words.len(), Reverse(other.shortest))
    }

    fn are_plausible(&self, length: usize) -> bool {
        let large = self.words.len() - self.small;
        match self.words.len() {
            0 | 1 => false,
            2 => large > 0 && self.shortest >= 3,
            _ => large > 0 && self.shortest >= 3 && length >= 4 * large,
        }
    }
}

/// The words found so far, the best reason each.
#[derive(Default)]
struct Found {
    words: FxHashMap<WordAt, (f32, Likeness)>,
    exact: bool,
}

impl Found {
    fn put(&mut self, at: WordAt, weight: f32, likeness: Likeness) {
        self.exact |= likeness == Likeness::Exact;
        let best = self.words.entry(at).or_insert((weight, likeness));
        if weight > best.0 {
            *best = (weight, likeness);
        }
    }

    /// True when something else than a beginning was found.
    fn is_near(&self) -> bool {
        self.exact || self.words.values().any(|(_, likeness)| *likeness == Likeness::Sound)
    }

    fn nearest(self) -> Vec<Expansion> {
        let expansion = |(word, (weight, likeness))| Expansion { word, weight, likeness };
        let mut out: Vec<Expansion> = self.words.into_iter().map(expansion).collect();
        out.sort_unstable_by(|a, b| b.weight.total_cmp(&a.weight).then(a.word.cmp(&b.word)));
        out.truncate(MAX_EXPANSIONS);
        out
    }
}

/// Abbreviations in the names of places and what they stand for, each way.
const SAME: [(&str, &[&str]); 5] = [
    ("st", &["saint", "sankt", "sint", "sant", "szent"]),
    ("ste", &["sainte"]),
    ("sta", &["santa"]),
    ("sto", &["santo"]),
    ("mt", &["mont", "mount"]),
];

fn other_forms(typed: &str) -> impl Iterator<Item = &'static str> {
    SAME.iter().flat_map(move |(short, long)| {
        let stands_for = if typed == *short { *long } else { &[] };
        let abbreviation = long.contains(&typed).then_some(*short);
        stands_for.iter().copied().chain(abbreviation)
    })
}

/// A word in which digits stand for the Greek letters that they look like (8 for θ, 3 for ξ); none for a code.
fn looks_as_letters(typed: &str) -> Option<String> {
    let letters = typed.bytes().filter(u8::is_ascii_lowercase).count();
    let is_word = letters >= 4 && typed.bytes().all(|b| b.is_ascii_lowercase() || matches!(b, b'8' | b'3'));
    is_word.then(|| typed.replace('8', "th").replace('3', "x"))
}

/// How many wrong letters a word of this length may have.
fn typo_budget(length: usize, forgiving: Forgiving) -> u8 {
    match (length, forgiving) {
        (0..=3, _) => 0,
        (5..=6, Forgiving::Desperately) => 2,
        (4..=6, _) => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        let mut words: Vec<Box<str>> = [
            "krakow",
            "cracow",
            "garonne",
            "haute",
            "cpam",
            "loire",
            "loiret",
            "zus",
            "wf06",
            "thessaloniki",
            "chanion",
        ]
        .map(Into::into)
        .into();
        words.sort();
        Lexicon::new(words)
    }

    fn found(typed: &str, is_last: bool) -> Vec<(String, Likeness)> {
        let lexicon = lexicon();
        let all = lexicon.expand(typed, is_last, Forgiving::Typos);
        all.into_iter().map(|found| (lexicon.word(found.word).to_owned(), found.likeness)).collect()
    }

    #[test]
    fn the_exact_word_comes_first_and_a_neighbour_after_it() {
        let found = found("loire", true);
        assert_eq!(found[0], ("loire".to_owned(), Likeness::Exact));
        assert_eq!(found[1].0, "loiret");
    }

    #[test]
    fn one_typo_anywhere_is_forgiven_and_two_in_a_long_word() {
        for typed in ["krakwo", "krakaw", "krako", "kkrakow"] {
            assert!(found(typed, false).iter().any(|(word, _)| word == "krakow"), "{typed}");
        }
        assert!(found("garrone", false).iter().any(|(word, _)| word == "garonne"));
        assert!(found("thesalo", true).iter().any(|(word, _)| word == "thessaloniki"), "unfinished and mistyped");
    }

    #[test]
    fn codes_and_short_words_are_never_guessed() {
        assert!(found("wf07", true).is_empty());
        assert!(found("zas", true).is_empty());
    }

    #[test]
    fn greek_is_found_as_people_type_it() {
        for typed in ["8essaloniki", "8essalonikh", "thessalonikh", "tessaloniki", "hanion", "xanion", "haniwn"] {
            let expected = if typed.contains("ess") { "thessaloniki" } else { "chanion" };
            assert!(found(typed, false).iter().any(|(word, _)| word == expected), "{typed}");
        }
    }

    #[test]
    fn joined_words_are_split() {
        let lexicon = lexicon();
        let split = |typed: &str| {
            lexicon.split(typed).map(|words| words.iter().map(|&at| lexicon.word(at)).collect::<Vec<_>>().join(" "))
        };
        assert_eq!(split("cpamloire").as_deref(), Some("cpam loire"));
        assert_eq!(split("cpamhautegaronne").as_deref(), Some("cpam haute garonne"));
        assert_eq!(split("cpamxx"), None);
    }
}
