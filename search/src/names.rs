//! The names of every institution as words of the lexicon, to see how much of a name a question says.

use crate::impacts::Impacts;
use crate::lexicon::WordAt;
use crate::snapshot::Snapshot;

/// One name: where its words stand and how much they tell together.
#[derive(Debug, Clone, Copy)]
struct Name {
    start: u32,
    end: u32,
    mass: f32,
}

/// All names, by slot.
#[derive(Debug, Default)]
pub(crate) struct NameTable {
    starts: Vec<u32>,
    names: Vec<Name>,
    words: Vec<WordAt>,
}

/// A question by the words of the lexicon: which of its words each stands for, and how nearly.
#[derive(Debug, Default)]
pub(crate) struct Meant {
    /// By word: bits of the question's words.
    bits: Vec<u16>,
    weights: Vec<f32>,
}

impl Meant {
    pub(crate) fn new(words: usize) -> Self {
        Self { bits: vec![0; words], weights: vec![0.0; words] }
    }

    pub(crate) fn put(&mut self, word: WordAt, question_word: usize, weight: f32) {
        let at = word as usize;
        self.bits[at] |= 1 << question_word;
        self.weights[at] = self.weights[at].max(weight);
    }
}

/// How a question and one name meet.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Overlap {
    /// The share of the name that the question says, 0 to 1.
    pub(crate) of_name: f32,
    /// The words of the question that stand in the name, one bit each.
    pub(crate) said: u16,
}

impl NameTable {
    /// Reads the names of the snapshot; words of the index that no name has do not matter.
    pub(crate) fn new(snapshot: &Snapshot, impacts: &Impacts) -> Self {
        let mut table = Self::default();
        for slot in 0..snapshot.records().len() as u32 {
            table.starts.push(table.names.len() as u32);
            for name in snapshot.folded_names(slot).chain(snapshot.own_acronyms(slot)) {
                let start = table.words.len();
                for word in name.split(' ').filter_map(|word| impacts.lexicon.at(word)) {
                    if !table.words[start..].contains(&word) {
                        table.words.push(word);
                    }
                }
                let mass = table.words[start..].iter().map(|&word| impacts.rarity(word)).sum();
                table.names.push(Name { start: start as u32, end: table.words.len() as u32, mass });
            }
        }
        table.starts.push(table.names.len() as u32);
        table
    }

    /// How much of one of an institution's names the question says at most, 0 to 1.
    pub(crate) fn most_said(&self, impacts: &Impacts, meant: &Meant, slot: u32) -> f32 {
        self.overlaps(impacts, meant, slot).map(|overlap| overlap.of_name).fold(0.0, f32::max)
    }

    /// Whether the question says one of an institution's names but for words that at least `common` institutions have.
    pub(crate) fn is_said(&self, impacts: &Impacts, meant: &Meant, slot: u32, common: usize) -> bool {
        let range = self.starts[slot as usize] as usize..self.starts[slot as usize + 1] as usize;
        self.names[range].iter().any(|name| {
            let words = &self.words[name.start as usize..name.end as usize];
            let said = |word: &WordAt| meant.bits[*word as usize] != 0;
            words.iter().any(said) && words.iter().all(|word| said(word) || impacts.of(*word).len() >= common)
        })
    }

    /// How the question meets each name of an institution.
    pub(crate) fn overlaps<'a>(
        &'a self,
        impacts: &'a Impacts,
        meant: &'a Meant,
        slot: u32,
    ) -> impl Iterator<Item = Overlap> + 'a {
        let range = self.starts[slot as usize] as usize..self.starts[slot as usize + 1] as usize;
        self.names[range].iter().map(move |name| {
            let mut overlap = Overlap::default();
            for &word in &self.words[name.start as usize..name.end as usize] {
                overlap.of_name += impacts.rarity(word) * meant.weights[word as usize];
                overlap.said |= meant.bits[word as usize];
            }
            overlap.of_name = if name.mass > 0.0 { overlap.of_name / name.mass } else { 0.0 };
            overlap
        })
    }
}
