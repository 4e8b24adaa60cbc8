//! Passages of published texts: what beside institutions is found by words, in any language of the text.
//!
//! There are thousands at most, so the index is a part of the read model in memory: a lexicon, and for each word who holds it.
//! Words are understood as everywhere (`text`, `lexicon`); a passage is weighed by BM25 with its title and facts counting more.

mod find;
mod similar;
mod snippet;

pub use find::{Passed, Sought};
pub use snippet::Snippet;

use crate::lexicon::Lexicon;
use crate::text::{index_words, is_stop_word};
use entities::value::{CountryCode, Sector, Text};
use std::collections::BTreeMap;

/// What a passage is a part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PassageKind {
    /// A national implementation profile.
    Profile,
    /// A good practice.
    Practice,
    /// A published question with its answer.
    Question,
    /// A training.
    Training,
    /// A visit or meeting, or the request for one.
    Visit,
}

/// A part of something published that is found by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// What it is a part of.
    pub kind: PassageKind,
    /// Identity of that: for a profile the country's code.
    pub entity: String,
    /// Where on its page the passage stands.
    pub anchor: String,
    /// Its country.
    pub country: Option<CountryCode>,
    /// The sectors it is about; none means no sector in particular.
    pub sectors: Vec<Sector>,
    /// Words of the whole: what it is called.
    pub title: String,
    /// Words that are the same in every language: codes, versions, states.
    pub facts: String,
    /// The text, in each of its languages.
    pub texts: Vec<Text>,
}

/// How much a word weighs in each part of a passage.
#[derive(Debug, Clone, Copy)]
struct Weights {
    title: f32,
    facts: f32,
    text: f32,
}

impl PassageKind {
    fn weights(self) -> Weights {
        match self {
            // All sections of a profile have one title: it tells them apart from other profiles, not from each other.
            Self::Profile => Weights { title: 1.2, facts: 1.1, text: 1.0 },
            // A title says in a line what the whole is about; facts hold words of whole sectors.
            Self::Practice | Self::Question | Self::Training | Self::Visit => {
                Weights { title: 3.0, facts: 0.8, text: 1.0 }
            }
        }
    }
}

/// Saturation and influence of length, as in BM25.
const K1: f32 = 1.2;
const B: f32 = 0.5;
/// Letters of a text that are read at once.
const CHUNK: usize = 1_000;

/// That a passage holds a word.
#[derive(Debug, Clone, Copy)]
struct Holder {
    passage: u32,
    score: f32,
    /// Whether its own text or facts hold it, and not the title alone.
    is_own: bool,
}

/// All passages with their words.
#[derive(Debug, Default)]
pub struct Passages {
    list: Vec<Passage>,
    lexicon: Lexicon,
    /// By word: who holds it.
    holders: Vec<Vec<Holder>>,
    rarities: Vec<f32>,
}

/// The words of a text of any length.
fn all_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut chunk = String::new();
    for part in text.split_inclusive(char::is_whitespace) {
        if chunk.len() + part.len() > CHUNK {
            words.extend(index_words(&chunk));
            chunk.clear();
        }
        chunk.push_str(part);
    }
    words.extend(index_words(&chunk));
    words
}

impl Passages {
    /// Reads the words of the passages.
    pub(crate) fn new(list: Vec<Passage>) -> Self {
        // By word: passage, weighted count, and whether its own words hold it.
        let mut words: BTreeMap<Box<str>, Vec<(u32, f32, bool)>> = BTreeMap::new();
        let mut lengths = Vec::with_capacity(list.len());
        for (at, passage) in list.iter().enumerate() {
            let weights = passage.kind.weights();
            let texts = passage.texts.iter().map(|text| (text.text.as_str(), weights.text, true));
            let parts = [(passage.title.as_str(), weights.title, false), (passage.facts.as_str(), weights.facts, true)];
            let mut length = 0;
            for (text, weight, is_own) in parts.into_iter().chain(texts) {
                for word in all_words(text) {
                    length += 1;
                    let held = words.entry(word.into()).or_default();
                    match held.last_mut().filter(|same| same.0 == at as u32) {
                        Some(same) => {
                            same.1 += weight;
                            same.2 |= is_own;
                        }
                        None => held.push((at as u32, weight, is_own)),
                    }
                }
            }
            lengths.push(length as f32);
        }
        let count = list.len() as f32;
        let mean = (lengths.iter().sum::<f32>() / count.max(1.0)).max(1.0);
        let (mut names, mut holders, mut rarities) = (Vec::new(), Vec::new(), Vec::new());
        for (word, held) in words {
            let holding = held.len() as f32;
            let rarity = (1.0 + (count - holding + 0.5).max(0.5) / (holding + 0.5)).ln();
            let weigh = |(passage, times, is_own): (u32, f32, bool)| {
                let norm = 1.0 - B + B * lengths[passage as usize] / mean;
                Holder { passage, score: rarity * times * (K1 + 1.0) / (times + K1 * norm), is_own }
            };
            holders.push(held.into_iter().map(weigh).collect());
            rarities.push(rarity);
            names.push(word);
        }
        Self { list, lexicon: Lexicon::new(names), holders, rarities }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// Words that say nothing about what is looked for.
fn is_noise(word: &str) -> bool {
    is_stop_word(word) || (word.len() < 2 && !word.bytes().all(|byte| byte.is_ascii_digit()))
}
