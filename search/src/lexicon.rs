//! The words of the index, and how a typed word finds the ones that were meant.
//!
//! A scan with a letter mask and a bounded edit distance beats an automaton at this size (some 20,000 words). Each word
//! found becomes a plain term of the query with its similarity as weight, so that the rarity of a misspelt word still counts.

use crate::text::skeleton;
use rustc_hash::FxHashMap;

/// How a typed word matched a word of the index, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Likeness {
    /// The same letters.
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
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Expansion {
    /// The word as the index stores it.
    pub(crate) word: String,
    /// How near it is, above 0 and up to 1.
    pub(crate) weight: f32,
    /// Why it is near.
    pub(crate) likeness: Likeness,
}

/// Most words one typed word stands for, so that a short prefix cannot make a query expensive.
const MAX_EXPANSIONS: usize = 64;

#[derive(Debug)]
struct Entry {
    word: Box<str>,
    mask: u64,
}

/// All words of the index.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    /// In alphabetical order, so that a prefix is a range.
    entries: Vec<Entry>,
    by_skeleton: FxHashMap<Box<str>, Vec<u32>>,
}

impl Lexicon {
    /// Takes the distinct words of the index in any order.
    pub(crate) fn new(words: impl IntoIterator<Item = String>) -> Self {
        let mut words: Vec<String> = words.into_iter().collect();
        words.sort_unstable();
        words.dedup();
        let mut by_skeleton: FxHashMap<Box<str>, Vec<u32>> = FxHashMap::default();
        let entries: Vec<Entry> = words
            .into_iter()
            .enumerate()
            .map(|(at, word)| {
                by_skeleton.entry(skeleton(&word).into()).or_default().push(at as u32);
                Entry { mask: letter_mask(&word), word: word.into() }
            })
            .collect();
        Self { entries, by_skeleton }
    }

    /// True when `word` stands in the index to the letter.
    pub(crate) fn contains(&self, word: &str) -> bool {
        self.entries.binary_search_by(|entry| (*entry.word).cmp(word)).is_ok()
    }

    /// The words that `typed` (folded) may stand for, nearest first. `is_last` allows it to be unfinished.
    ///
    /// Words with digits are matched to the letter or by prefix only: a code is never guessed.
    pub(crate) fn expand(&self, typed: &str, is_last: bool) -> Vec<Expansion> {
        let mut found: FxHashMap<u32, (f32, Likeness)> = FxHashMap::default();
        let mut put = |at: u32, weight: f32, likeness: Likeness| {
            let best = found.entry(at).or_insert((weight, likeness));
            if weight > best.0 {
                *best = (weight, likeness);
            }
        };
        let has_digit = typed.bytes().any(|b| b.is_ascii_digit());
        let length = typed.len();
        let start = self.entries.partition_point(|entry| *entry.word < *typed);
        let mut exact = false;
        for (at, entry) in
            self.entries[start..].iter().enumerate().take_while(|(_, entry)| entry.word.starts_with(typed))
        {
            let at = (start + at) as u32;
            if entry.word.len() == length {
                exact = true;
                put(at, 1.0, Likeness::Exact);
            } else if (is_last && length >= 2) || length >= 4 {
                let share = length as f32 / entry.word.len() as f32;
                put(at, if is_last { 0.55 + 0.35 * share } else { 0.4 + 0.4 * share }, Likeness::Prefix);
            }
        }
        if !has_digit {
            for &at in self.by_skeleton.get(skeleton(typed).as_str()).into_iter().flatten() {
                put(at, 0.93, Likeness::Sound);
            }
            let budget = typo_budget(length);
            if budget > 0 {
                self.typos(typed, budget, exact, &mut put);
            }
        }
        let mut out: Vec<(u32, f32, Likeness)> =
            found.into_iter().map(|(at, (weight, why))| (at, weight, why)).collect();
        out.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        out.truncate(MAX_EXPANSIONS);
        out.into_iter()
            .map(|(at, weight, likeness)| Expansion {
                word: self.entries[at as usize].word.to_string(),
                weight,
                likeness,
            })
            .collect()
    }

    fn typos(&self, typed: &str, budget: u8, exact: bool, put: &mut impl FnMut(u32, f32, Likeness)) {
        let mask = letter_mask(typed);
        let typed_bytes = typed.as_bytes();
        let allowed = usize::from(budget);
        for (at, entry) in self.entries.iter().enumerate() {
            let length = entry.word.len();
            if length.abs_diff(typed.len()) > allowed || (mask ^ entry.mask).count_ones() > 2 * u32::from(budget) {
                continue;
            }
            let distance = distance(typed_bytes, entry.word.as_bytes(), budget);
            if (1..=budget).contains(&distance) {
                let length = typed.len().max(length) as f32;
                let weight = (1.0 - f32::from(distance) / length) * if distance == 1 { 0.9 } else { 0.75 };
                // A word that stands in the index is most likely meant as it was typed.
                put(at as u32, if exact { weight * 0.5 } else { weight }, Likeness::Typo(distance));
            }
        }
    }

    /// The two words of the index that `typed` joins, if there are such (`cpamloire` gives `cpam`, `loire`).
    pub(crate) fn split(&self, typed: &str) -> Option<(String, String)> {
        if !typed.is_ascii() || typed.len() < 5 {
            return None;
        }
        (2..=typed.len() - 2)
            .map(|at| typed.split_at(at))
            .filter(|(left, right)| self.contains(left) && self.contains(right))
            .max_by_key(|(left, right)| left.len().min(right.len()))
            .map(|(left, right)| (left.to_owned(), right.to_owned()))
    }
}

/// How many wrong letters a word of this length may have.
fn typo_budget(length: usize) -> u8 {
    match length {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

fn letter_mask(word: &str) -> u64 {
    word.bytes().fold(0, |mask, b| {
        mask | match b {
            b'a'..=b'z' => 1 << (b - b'a'),
            b'0'..=b'9' => 1 << (26 + b - b'0'),
            _ => 1 << 40,
        }
    })
}

/// Optimal string alignment distance of two short ASCII words, or `limit + 1` as soon as it is larger.
pub(crate) fn distance(a: &[u8], b: &[u8], limit: u8) -> u8 {
    const LONGEST: usize = 64;
    if a.len() >= LONGEST || b.len() >= LONGEST {
        return limit + 1;
    }
    let mut before = [0_u8; LONGEST];
    let mut previous = [0_u8; LONGEST];
    let mut current = [0_u8; LONGEST];
    for (at, cell) in previous.iter_mut().enumerate().take(b.len() + 1) {
        *cell = at as u8;
    }
    for i in 1..=a.len() {
        current[0] = i as u8;
        let mut least = current[0];
        for j in 1..=b.len() {
            let cost = u8::from(a[i - 1] != b[j - 1]);
            let mut best = (previous[j] + 1).min(current[j - 1] + 1).min(previous[j - 1] + cost);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(before[j - 2] + 1);
            }
            current[j] = best;
            least = least.min(best);
        }
        if least > limit {
            return limit + 1;
        }
        std::mem::swap(&mut before, &mut previous);
        std::mem::swap(&mut previous, &mut current);
    }
    previous[b.len()].min(limit + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        Lexicon::new(
            ["krakow", "cracow", "garonne", "haute", "cpam", "loire", "loiret", "zus", "wf06"].map(str::to_owned),
        )
    }

    #[test]
    fn the_exact_word_comes_first_and_a_neighbour_after_it() {
        let found = lexicon().expand("loire", true);
        assert_eq!((found[0].word.as_str(), found[0].likeness), ("loire", Likeness::Exact));
        assert_eq!(found[1].word, "loiret");
    }

    #[test]
    fn one_typo_anywhere_is_forgiven_and_two_in_a_long_word() {
        for typed in ["krakwo", "krakaw", "krako", "kkrakow"] {
            assert!(lexicon().expand(typed, false).iter().any(|found| found.word == "krakow"), "{typed}");
        }
        assert!(lexicon().expand("garrone", false).iter().any(|found| found.word == "garonne"));
    }

    #[test]
    fn codes_and_short_words_are_never_guessed() {
        assert!(lexicon().expand("wf07", true).is_empty());
        assert!(lexicon().expand("zas", true).is_empty());
    }

    #[test]
    fn joined_words_are_split() {
        assert_eq!(lexicon().split("cpamloire"), Some(("cpam".to_owned(), "loire".to_owned())));
        assert_eq!(lexicon().split("cpamxx"), None);
    }

    #[test]
    fn distance_counts_a_swap_once_and_stops_at_the_limit() {
        assert_eq!(distance(b"krakow", b"krakwo", 2), 1);
        assert_eq!(distance(b"abc", b"abc", 2), 0);
        assert_eq!(distance(b"abcdef", b"uvwxyz", 2), 3);
        assert_eq!(distance(b"", b"ab", 2), 2);
    }
}
