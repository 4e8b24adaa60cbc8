//! Passages that speak of the same things, by the rare words they share.

use super::{PassageKind, Passages, all_words, is_noise};
use rustc_hash::{FxHashMap, FxHashSet};

impl Passages {
    /// Things of the same kind whose passages share most with this one's, best first, with a likeness of 0 to 1.
    pub fn similar(&self, kind: PassageKind, entity: &str, most: usize) -> Vec<(String, f32)> {
        let own: Vec<u32> = (0..self.list.len() as u32)
            .filter(|&at| self.list[at as usize].kind == kind && self.list[at as usize].entity == entity)
            .collect();
        let mut words: Vec<_> = own
            .iter()
            .flat_map(|&at| {
                let passage = &self.list[at as usize];
                let texts = passage.texts.iter().map(|text| text.text.as_str());
                texts.chain([passage.title.as_str(), passage.facts.as_str()]).flat_map(all_words).collect::<Vec<_>>()
            })
            .filter(|word| !is_noise(word))
            .filter_map(|word| self.lexicon.at(&word))
            .collect();
        words.sort_unstable();
        words.dedup();
        self.alike(&words, 0, kind, most, |passage| !own.contains(&passage))
    }

    /// Things of a kind that share most with a text, best first, with a likeness of 0 to 1: the share of what the text tells.
    pub fn near(&self, kind: PassageKind, text: &str, most: usize) -> Vec<(String, f32)> {
        let asked: FxHashSet<_> = all_words(text).into_iter().filter(|word| !is_noise(word)).collect();
        let mut words: Vec<_> = asked.iter().filter_map(|word| self.lexicon.at(word)).collect();
        // Words that no text holds are part of what the text tells, and nothing shares them.
        let unknown = asked.len() - words.len();
        words.sort_unstable();
        words.dedup();
        self.alike(&words, unknown, kind, most, |_| true)
    }

    fn alike(
        &self,
        words: &[crate::lexicon::WordAt],
        unknown: usize,
        kind: PassageKind,
        most: usize,
        fits: impl Fn(u32) -> bool,
    ) -> Vec<(String, f32)> {
        let mut shared: FxHashMap<u32, f32> = FxHashMap::default();
        let mut whole = 0.0;
        for &word in words {
            let rarity = self.rarities[word as usize];
            whole += rarity * rarity;
            for holder in &self.holders[word as usize] {
                if self.list[holder.passage as usize].kind == kind && fits(holder.passage) {
                    *shared.entry(holder.passage).or_default() += rarity * rarity;
                }
            }
        }
        // A word that no text holds may be a slip or a name: it counts for half of one that some text holds.
        whole *= 1.0 + 0.5 * unknown as f32 / words.len().max(1) as f32;
        let mut best: FxHashMap<&str, f32> = FxHashMap::default();
        for (at, score) in shared {
            let cell = best.entry(self.list[at as usize].entity.as_str()).or_default();
            *cell = cell.max(score / f32::max(whole, f32::MIN_POSITIVE));
        }
        let mut best: Vec<(String, f32)> = best.into_iter().map(|(entity, score)| (entity.to_owned(), score)).collect();
        best.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        best.truncate(most);
        best
    }
}
