//! What the index says of each word, worked out once per commit: who holds it, where, and how much that weighs.
//!
//! A query then adds numbers: BM25 (Robertson), best field per word and institution, with the rarity over all fields.

use crate::document::{FIELDS, FieldKind, WEIGHTS};
use crate::lexicon::{Lexicon, WordAt};
use std::collections::BTreeMap;

/// How soon repeating a word in a field stops to count; names repeat words by chance, so soon.
const SATURATION: f32 = 0.6;

/// How much a word counts in further fields: who sits in a town and covers it comes before who only sits there.
const ELSEWHERE: f32 = 0.15;

/// A set of searched fields, one bit each in the order of [`WEIGHTS`].
pub(crate) type FieldSet = u16;

/// The fields that tell one institution from another: its names and its own place.
pub(crate) const STRONG: FieldSet = 1 << FieldKind::Acronym as u8
    | 1 << FieldKind::Official as u8
    | 1 << FieldKind::English as u8
    | 1 << FieldKind::Other as u8
    | 1 << FieldKind::Seat as u8
    | 1 << FieldKind::Country as u8
    | 1 << FieldKind::Area as u8;

/// That an institution holds a word.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Impact {
    /// The institution.
    pub(crate) slot: u32,
    /// How much it weighs in the best field.
    pub(crate) score: f32,
    /// The fields that hold it.
    pub(crate) fields: FieldSet,
}

/// All words with all their holders.
#[derive(Debug, Default)]
pub(crate) struct Impacts {
    pub(crate) lexicon: Lexicon,
    /// Where the holders of each word begin; one more than there are words.
    starts: Vec<u32>,
    cells: Vec<Impact>,
    /// By word: how telling it is.
    rarities: Vec<f32>,
}

/// One entry of one field: who holds a word and how long the field is there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Posting {
    pub(crate) slot: u32,
    pub(crate) field: u8,
    pub(crate) length: u32,
}

impl Impacts {
    /// Takes the postings of every word and the mean length of each field.
    pub(crate) fn new(words: BTreeMap<Box<str>, Vec<Posting>>, documents: usize, mean_lengths: [f32; FIELDS]) -> Self {
        let mut starts = Vec::with_capacity(words.len() + 1);
        let mut cells: Vec<Impact> = Vec::new();
        let mut names = Vec::with_capacity(words.len());
        let mut rarities = Vec::with_capacity(words.len());
        for (word, mut postings) in words {
            postings.sort_unstable_by_key(|posting| posting.slot);
            let start = cells.len();
            starts.push(start as u32);
            for posting in postings {
                let at = usize::from(posting.field);
                let field = WEIGHTS[at];
                let longer = posting.length as f32 / mean_lengths[at].max(1.0);
                let norm = 1.0 - field.by_length + field.by_length * longer;
                let score = field.weight * (SATURATION + 1.0) / (SATURATION * norm + 1.0);
                match cells[start..].last_mut().filter(|last| last.slot == posting.slot) {
                    Some(last) => {
                        last.score = last.score.max(score) + ELSEWHERE * last.score.min(score);
                        last.fields |= 1 << posting.field;
                    }
                    _ => cells.push(Impact { slot: posting.slot, score, fields: 1 << posting.field }),
                }
            }
            let holders = (cells.len() - start) as f32;
            let rarity = (1.0 + (documents as f32 - holders + 0.5).max(0.5) / (holders + 0.5)).ln();
            cells[start..].iter_mut().for_each(|cell| cell.score *= rarity);
            names.push(word);
            rarities.push(rarity);
        }
        starts.push(cells.len() as u32);
        cells.shrink_to_fit();
        Self { lexicon: Lexicon::new(names), starts, cells, rarities }
    }

    /// How telling a word is: the fewer hold it, the more.
    pub(crate) fn rarity(&self, word: WordAt) -> f32 {
        self.rarities[word as usize]
    }

    /// How one institution holds a word, if it does.
    pub(crate) fn cell(&self, word: WordAt, slot: u32) -> Option<&Impact> {
        let holders = self.of(word);
        holders.binary_search_by_key(&slot, |impact| impact.slot).ok().map(|at| &holders[at])
    }

    /// The holders of a word, by slot.
    pub(crate) fn of(&self, word: WordAt) -> &[Impact] {
        let at = word as usize;
        &self.cells[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}
