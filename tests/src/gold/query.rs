//! Queries made from the directory itself, by kind of what people do to a name.

use super::Entry;
use super::latin::{Scheme, is_foreign, latin, plain, settled};
use super::typing::{abbreviated, reordered, split, typo, unfinished, without_a_word};
use crate::Chance;
use domain::fold;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Queries that more entries than this would answer equally well are left out.
const MOST_EXPECTED: usize = 6;

/// What was done to a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// The official name as it is written.
    Exact,
    /// Without its marks, in either of the two common ways.
    Plain,
    /// Greek or Bulgarian in Latin letters, by the official table.
    Official,
    /// Greek or Bulgarian in Latin letters, as people type it.
    Casual,
    /// The English name.
    English,
    /// One wrong letter.
    OneTypo,
    /// Two wrong letters.
    TwoTypos,
    /// The words in another order.
    Reordered,
    /// One word left out.
    Missing,
    /// The last word not finished.
    Unfinished,
    /// Acronym and place.
    AcronymPlace,
    /// Institution word and place.
    Short,
    /// Institution word and place, the word abbreviated.
    ShortAbbreviated,
    /// Institution word and place, joined.
    ShortJoined,
    /// Institution word and place, one wrong letter.
    ShortMistyped,
}

impl Class {
    /// All classes in the order of the report.
    pub const ALL: [Self; 15] = [
        Self::Exact,
        Self::Plain,
        Self::Official,
        Self::Casual,
        Self::English,
        Self::OneTypo,
        Self::TwoTypos,
        Self::Reordered,
        Self::Missing,
        Self::Unfinished,
        Self::AcronymPlace,
        Self::Short,
        Self::ShortAbbreviated,
        Self::ShortJoined,
        Self::ShortMistyped,
    ];
}

impl std::fmt::Display for Class {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Exact => "exact name",
            Self::Plain => "without diacritics",
            Self::Official => "EL/BG transliterated officially",
            Self::Casual => "EL/BG transliterated casually",
            Self::English => "English name",
            Self::OneTypo => "one typo",
            Self::TwoTypos => "two typos",
            Self::Reordered => "words reordered",
            Self::Missing => "a word missing",
            Self::Unfinished => "as you type",
            Self::AcronymPlace => "acronym + place",
            Self::Short => "institution word + place",
            Self::ShortAbbreviated => "short, abbreviated",
            Self::ShortJoined => "short, joined",
            Self::ShortMistyped => "short, mistyped",
        })
    }
}

/// A query and what must come first.
#[derive(Debug, Clone)]
pub struct Query {
    /// What was done.
    pub class: Class,
    /// Country of the entry it was made from.
    pub country: String,
    /// What is typed.
    pub text: String,
    /// The codes it cannot tell apart; any of them may come first.
    pub expected: Vec<String>,
}

/// The folded words of a text.
fn words(text: &str) -> Vec<String> {
    split(&fold(text))
}

/// Who holds what, for working out which entries a text cannot tell apart.
struct Holders<'a> {
    corpus: &'a [Entry],
    /// By word of a name or acronym.
    named: HashMap<String, BTreeSet<usize>>,
    /// By word of a name, acronym or place.
    placed: HashMap<String, BTreeSet<usize>>,
    /// By all words of a name in order of the alphabet.
    whole: HashMap<Vec<String>, BTreeSet<usize>>,
}

impl<'a> Holders<'a> {
    fn new(corpus: &'a [Entry]) -> Self {
        let mut holders = Self { corpus, named: HashMap::new(), placed: HashMap::new(), whole: HashMap::new() };
        for (at, entry) in corpus.iter().enumerate() {
            for text in entry.names.iter().chain(&entry.acronyms) {
                let mut all = words(text);
                for word in &all {
                    holders.named.entry(word.clone()).or_default().insert(at);
                    holders.placed.entry(word.clone()).or_default().insert(at);
                }
                all.sort_unstable();
                holders.whole.entry(all).or_default().insert(at);
            }
            for word in entry.places.iter().flat_map(|text| words(text)) {
                holders.placed.entry(word).or_default().insert(at);
            }
        }
        holders
    }

    fn codes(&self, at: &BTreeSet<usize>) -> Vec<String> {
        at.iter().map(|&at| self.corpus[at].code.clone()).collect()
    }

    /// Everybody with a name of just these words.
    fn same(&self, text: &str) -> Vec<String> {
        let mut all = words(text);
        all.sort_unstable();
        self.whole.get(&all).map(|at| self.codes(at)).unwrap_or_default()
    }

    fn all_of<'b>(
        map: &HashMap<String, BTreeSet<usize>>,
        words: impl Iterator<Item = &'b String>,
    ) -> Option<BTreeSet<usize>> {
        words
            .map(|word| map.get(word).cloned().unwrap_or_default())
            .reduce(|all, one| all.intersection(&one).copied().collect())
    }

    /// Everybody who holds all these words in names and acronyms.
    fn holding(&self, text: &str) -> Vec<String> {
        let all = words(text);
        Self::all_of(&self.named, all.iter()).map(|at| self.codes(&at)).unwrap_or_default()
    }

    /// Everybody who holds a word that begins so in names, and a text in names or places: what an abbreviation cannot tell apart.
    fn begun(&self, beginning: &str, place: &str) -> Vec<String> {
        let beginning = words(beginning).concat();
        let named = self.named.iter().filter(|(word, _)| word.starts_with(&beginning));
        let named: BTreeSet<usize> = named.flat_map(|(_, at)| at.iter().copied()).collect();
        let place = words(place);
        let placed = Self::all_of(&self.placed, place.iter()).unwrap_or_default();
        self.codes(&named.intersection(&placed).copied().collect())
    }

    /// Everybody who holds one text in names and another in names or places.
    fn placed(&self, word: &str, place: &str) -> Vec<String> {
        let (word, place) = (words(word), words(place));
        let both = (Self::all_of(&self.named, word.iter()), Self::all_of(&self.placed, place.iter()));
        let (Some(one), Some(other)) = both else { return Vec::new() };
        self.codes(&one.intersection(&other).copied().collect())
    }
}

/// About a third of all entries in every class in which they can be asked, the same for the same seed.
pub fn queries(corpus: &[Entry], seed: u64) -> Vec<Query> {
    let holders = Holders::new(corpus);
    let common = common_words(corpus);
    let mut chance = Chance::new(seed);
    let mut out = Vec::new();
    let mut asked = HashSet::new();
    for entry in corpus {
        for class in Class::ALL {
            let rare = matches!(class, Class::Official | Class::Casual | Class::Plain);
            if !rare && !chance.one_in(3) {
                continue;
            }
            let Some((text, mut expected)) = made(entry, class, &holders, &common, &mut chance) else { continue };
            if !expected.contains(&entry.code) {
                expected.push(entry.code.clone());
            }
            if expected.len() <= MOST_EXPECTED && asked.insert((class, text.clone())) {
                out.push(Query { class, country: entry.country.clone(), text, expected });
            }
        }
    }
    out
}

/// By country: words that at least three entries of a network have in their official names, the sort of word one remembers.
fn common_words(corpus: &[Entry]) -> HashMap<(&str, &str), BTreeSet<String>> {
    let mut times: BTreeMap<(&str, &str), HashMap<String, usize>> = BTreeMap::new();
    for entry in corpus {
        let network = entry.networks.first().map_or("", String::as_str);
        let own: BTreeSet<String> = entry.names.first().into_iter().flat_map(|name| words(name)).collect();
        for word in own {
            *times.entry((&entry.country, network)).or_default().entry(word).or_default() += 1;
        }
    }
    times
        .into_iter()
        .map(|(key, times)| {
            let often = times.into_iter().filter(|(word, times)| *times >= 3 && word.len() >= 5);
            (key, often.map(|(word, _)| word).collect())
        })
        .collect()
}

type Made = Option<(String, Vec<String>)>;

fn made(
    entry: &Entry,
    class: Class,
    holders: &Holders<'_>,
    common: &HashMap<(&str, &str), BTreeSet<String>>,
    chance: &mut Chance,
) -> Made {
    let official = entry.names.first()?.as_str();
    let any = chance.pick(&entry.names).as_str();
    let spelt = |scheme: Scheme, chance: &mut Chance| {
        let name = chance.pick(&entry.names).clone();
        is_foreign(&name).then(|| (settled(&latin(&name, scheme, chance)), holders.same(&name)))
    };
    let of = |text: Option<String>, base: &str| text.map(|text| (text, holders.same(base)));
    match class {
        Class::Exact => Some((official.to_owned(), holders.same(official))),
        Class::Plain => {
            let scheme = if chance.one_in(2) { Scheme::Casual } else { Scheme::Official };
            (!any.is_ascii() && !is_foreign(any)).then(|| (plain(any, scheme), holders.same(any)))
        }
        Class::Official => spelt(Scheme::Official, chance),
        Class::Casual => spelt(Scheme::Casual, chance),
        Class::English => entry.english.as_deref().map(|name| (name.to_owned(), holders.same(name))),
        Class::OneTypo => of(typo(any, chance), any),
        Class::TwoTypos => of(typo(any, chance).and_then(|once| typo(&once, chance)), any),
        Class::Reordered => of(reordered(any, chance), any),
        Class::Missing => without_a_word(any, chance).map(|text| {
            let expected = holders.holding(&text);
            (text, expected)
        }),
        Class::Unfinished => of(unfinished(any, chance), any),
        Class::AcronymPlace => {
            let (acronym, place) = (entry.acronyms.first()?, place(entry, chance)?);
            Some((format!("{acronym} {place}"), holders.placed(acronym, &place)))
        }
        Class::Short | Class::ShortAbbreviated | Class::ShortJoined | Class::ShortMistyped => {
            let network = entry.networks.first().map_or("", String::as_str);
            let often = common.get(&(entry.country.as_str(), network))?;
            let own: Vec<String> = words(official).into_iter().filter(|word| often.contains(word)).collect();
            let (word, place) = (own.get(chance.below(own.len()))?.clone(), place(entry, chance)?);
            if class == Class::ShortAbbreviated {
                let begun = abbreviated(&word, chance)?;
                return Some((format!("{begun} {place}"), holders.begun(&begun, &place)));
            }
            let expected = holders.placed(&word, &place);
            let plainly = plain(&place, Scheme::Official);
            let text = match class {
                Class::ShortJoined => format!("{word}{}", words(&plainly).concat()),
                Class::ShortMistyped => typo(&format!("{word} {place}"), chance)?,
                _ if chance.one_in(2) => format!("{plainly} {word}"),
                _ => format!("{word} {place}"),
            };
            Some((text, expected))
        }
    }
}

/// A place by which one would ask for the entry: its seat in its own spelling, or a name of an area.
fn place(entry: &Entry, chance: &mut Chance) -> Option<String> {
    let from = if entry.towns.is_empty() || chance.one_in(4) { &entry.places } else { &entry.towns };
    let place = from.get(chance.below(from.len()))?;
    // Explanations in brackets and lists of areas are not what one types.
    (place.len() < 30 && !place.contains(['(', '–', '/', ':'])).then(|| place.clone())
}
