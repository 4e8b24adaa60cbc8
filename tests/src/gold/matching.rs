//! Names to be matched, made from the directory: messy ones that have an entry, and ones whose entry is not there.

use super::Entry;
use super::latin::{Scheme, is_foreign, latin, plain, settled};
use super::typing::{reordered, typo};
use crate::Chance;
use domain::fold;
use std::collections::HashMap;

/// What the matcher should do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// Choose the entry.
    Present,
    /// Choose nothing: the entry is excluded, its siblings are not.
    Absent,
    /// Choose nothing: the body exists, the place does not belong to it.
    Elsewhere,
    /// Choose nothing: two entries fit equally.
    Ambiguous,
}

/// A name to be matched and what must be chosen.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// What the matcher should do.
    pub sort: Sort,
    /// The messy name.
    pub name: String,
    /// The country, when it is told.
    pub country: Option<String>,
    /// The town, when it is told.
    pub town: Option<String>,
    /// Codes that must not be chosen.
    pub exclude: Vec<String>,
    /// The right code; none when nothing may be chosen.
    pub expected: Option<String>,
}

/// About a third of all entries as messy names, and about as many again that must not be matched; the same for the same seed.
pub fn wanted(corpus: &[Entry], seed: u64) -> Vec<Wanted> {
    let mut chance = Chance::new(seed);
    let mut bearers: HashMap<Vec<String>, usize> = HashMap::new();
    let sorted = |text: &str| {
        let mut words: Vec<String> = fold(text).split(' ').map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    for entry in corpus {
        let mut own: Vec<Vec<String>> = entry.names.iter().map(|name| sorted(name)).collect();
        own.sort_unstable();
        own.dedup();
        own.into_iter().for_each(|name| *bearers.entry(name).or_default() += 1);
    }
    let mut out = Vec::new();
    for entry in corpus {
        if !chance.one_in(3) {
            continue;
        }
        let name = chance.pick(&entry.names).clone();
        // A name that several bear, or a single short word, tells no entry from another.
        if bearers[&sorted(&name)] != 1 || fold(&name).len() < 8 {
            continue;
        }
        let country = (!chance.one_in(3)).then(|| entry.country.clone());
        let town = entry.towns.first().filter(|_| chance.one_in(3)).cloned();
        let sort = if chance.one_in(3) { Sort::Absent } else { Sort::Present };
        let exclude = if sort == Sort::Absent { vec![entry.code.clone()] } else { Vec::new() };
        let expected = (sort == Sort::Present).then(|| entry.code.clone());
        out.push(Wanted { sort, name: messed(&name, &mut chance), country, town, exclude, expected });
        if chance.one_in(6) {
            out.extend(elsewhere(entry, corpus, &mut chance));
        }
    }
    out.extend(shared(corpus));
    out
}

/// The name as it may stand in somebody's list.
fn messed(name: &str, chance: &mut Chance) -> String {
    if is_foreign(name) && chance.one_in(2) {
        return settled(&latin(name, Scheme::Official, chance));
    }
    match chance.below(8) {
        0 => name.to_uppercase(),
        1 => plain(name, Scheme::Official),
        2 => typo(name, chance).unwrap_or_else(|| name.to_owned()),
        3 => reordered(name, chance).unwrap_or_else(|| name.to_owned()),
        4 => format!("  {}  ", name.replace(' ', "  ")),
        5 => name.replace(['–', '-', ','], " "),
        6 => format!("{name} (Abt. {})", 1 + chance.below(30)),
        _ => name.to_owned(),
    }
}

/// The name of the entry with a town of another country in the place of its own.
fn elsewhere(entry: &Entry, corpus: &[Entry], chance: &mut Chance) -> Option<Wanted> {
    let other = chance.pick(corpus);
    let (own, town) = (entry.towns.first()?, other.towns.first()?);
    let name = entry.names.iter().find(|name| name.contains(own.as_str()))?;
    let known = |text: &String| fold(text) == fold(town);
    if other.country == entry.country || entry.places.iter().any(known) || town.len() < 5 {
        return None;
    }
    let same_words = corpus.iter().any(|one| one.country == entry.country && one.places.iter().any(known));
    (!same_words).then(|| Wanted {
        sort: Sort::Elsewhere,
        name: name.replace(own.as_str(), town),
        country: Some(entry.country.clone()),
        town: None,
        exclude: Vec::new(),
        expected: None,
    })
}

/// Acronyms that several entries of a country share, alone.
fn shared(corpus: &[Entry]) -> Vec<Wanted> {
    let mut times: std::collections::BTreeMap<(&str, &str), usize> = std::collections::BTreeMap::new();
    for entry in corpus {
        *times.entry((&entry.country, entry.acronyms.first().map_or("", String::as_str))).or_default() += 1;
    }
    // A hub may bear the acronym of its branches as its whole name.
    let is_name = |country: &str, acronym: &str| {
        let names = |entry: &Entry| entry.names.iter().any(|name| fold(name) == fold(acronym));
        corpus.iter().any(|entry| entry.country == country && names(entry))
    };
    let often = times
        .into_iter()
        .filter(|((country, acronym), times)| *times >= 3 && acronym.len() >= 2 && !is_name(country, acronym));
    often
        .map(|((country, acronym), _)| Wanted {
            sort: Sort::Ambiguous,
            name: acronym.to_owned(),
            country: Some(country.to_owned()),
            town: None,
            exclude: Vec::new(),
            expected: None,
        })
        .collect()
}
