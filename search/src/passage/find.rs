//! From a typed text to passages: every word counts, look-alikes too where nobody has the word itself.

use super::{Passage, PassageKind, Passages, Snippet, is_noise, snippet};
use crate::lexicon::{Forgiving, WordAt};
use crate::text::typed_words;
use entities::value::{CountryCode, Sector};
use rustc_hash::{FxHashMap, FxHashSet};

/// The share of what the words tell that a passage with its title must hold.
const ENOUGH: f32 = 0.6;
/// The share that is enough where nothing holds that much and a part is better than nothing.
const SOME: f32 = 0.2;
/// A passage that holds every word comes before those that do not.
const WHOLE: f32 = 1_000.0;

/// What is looked for.
#[derive(Debug, Clone, Default)]
pub struct Sought<'a> {
    /// The text as it was typed.
    pub text: &'a str,
    /// Only of these kinds; empty means all.
    pub kinds: &'a [PassageKind],
    /// Only of these countries; empty means all.
    pub countries: &'a [CountryCode],
    /// Only about one of these sectors, or about none in particular; empty means all.
    pub sectors: &'a [Sector],
    /// Whether a part of the words is better than nothing, where nothing holds most of them.
    pub is_forgiving: bool,
    /// The reader's language: snippets are in it where the text is.
    pub language: &'a str,
}

/// Something that was found, by its best passage.
#[derive(Debug, Clone)]
pub struct Passed {
    /// What it is.
    pub kind: PassageKind,
    /// Its identity.
    pub entity: String,
    /// Where on its page the best passage stands.
    pub anchor: String,
    /// Its country.
    pub country: Option<CountryCode>,
    /// The best passage's sectors.
    pub sectors: Vec<Sector>,
    /// 0 to 100: the share of the question that was met.
    pub score: f32,
    /// Where the words stand; none when only facts or the title hold them.
    pub snippet: Option<Snippet>,
}

impl Passages {
    /// What holds the words, best first, each thing once by its best passage.
    pub fn find(&self, sought: &Sought<'_>) -> Vec<Passed> {
        let typed = typed_words(&versions_joined(sought.text));
        let telling: Vec<_> = typed.iter().filter(|typed| typed.is_acronym || !is_noise(&typed.word)).collect();
        let asked = if telling.is_empty() { typed.iter().collect() } else { telling };
        let mut tallies: FxHashMap<u32, (f32, f32, u16, bool)> = FxHashMap::default();
        let mut meant: FxHashSet<WordAt> = FxHashSet::default();
        let mut total = 0.0;
        for (bit, one) in asked.iter().enumerate() {
            let is_last = bit + 1 == asked.len();
            let mut expansions = self.lexicon.expand(&one.word, is_last || one.is_begun, Forgiving::Spelling);
            if expansions.is_empty() {
                expansions = self.lexicon.expand(&one.word, is_last, Forgiving::Typos);
            }
            let kin = self.lexicon.kin(&one.word);
            expansions.extend(
                kin.into_iter().filter(|other| expansions.iter().all(|own| own.word != other.word)).collect::<Vec<_>>(),
            );
            let mass = expansions.iter().map(|found| self.rarities[found.word as usize]).fold(f32::INFINITY, f32::min);
            let mass = if mass.is_finite() { mass.max(0.1) } else { 3.0 };
            total += mass;
            let mut best: FxHashMap<u32, (f32, f32, bool)> = FxHashMap::default();
            for expansion in &expansions {
                meant.insert(expansion.word);
                for holder in &self.holders[expansion.word as usize] {
                    let cell = best.entry(holder.passage).or_default();
                    cell.0 = cell.0.max(holder.score * expansion.weight);
                    cell.1 = cell.1.max(expansion.weight);
                    cell.2 |= holder.is_own;
                }
            }
            for (passage, (score, weight, is_own)) in best {
                let tally = tallies.entry(passage).or_default();
                tally.0 += score;
                tally.1 += mass * weight;
                tally.2 |= 1 << bit.min(15);
                tally.3 |= is_own;
            }
        }
        let whole = (1_u32 << asked.len().min(16)) - 1;
        let share = |mass: f32| mass / total.max(f32::MIN_POSITIVE);
        let fitting = || tallies.iter().filter(|(at, _)| fits(&self.list[**at as usize], sought));
        let has_most = fitting().any(|(_, (_, mass, ..))| share(*mass) >= ENOUGH);
        let enough = if has_most || !sought.is_forgiving { ENOUGH } else { SOME };
        let mut best: FxHashMap<(PassageKind, &str), (u32, f32, f32)> = FxHashMap::default();
        for (&at, &(score, mass, held, is_own)) in &tallies {
            let passage = &self.list[at as usize];
            let share = share(mass);
            if !fits(passage, sought) || share < enough {
                continue;
            }
            let is_whole = u32::from(held) == whole;
            // A passage whose own words hold something says more than one that is found by the title alone.
            let score = score + if is_whole { WHOLE } else { 0.0 } + if is_own { 0.5 } else { 0.0 };
            let found = best.entry((passage.kind, &passage.entity)).or_insert((at, score, share));
            if score > found.1 || (score >= found.1 && at < found.0) {
                *found = (at, score, share);
            }
        }
        let mut best: Vec<(u32, f32, f32)> = best.into_values().collect();
        best.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        let shown = best.into_iter().map(|(at, _, share)| {
            let passage = &self.list[at as usize];
            let is_meant = |word: &str| self.lexicon.at(word).is_some_and(|at| meant.contains(&at));
            Passed {
                kind: passage.kind,
                entity: passage.entity.clone(),
                anchor: passage.anchor.clone(),
                country: passage.country,
                sectors: passage.sectors.clone(),
                score: (share * 100.0).min(100.0),
                snippet: snippet::best(&passage.texts, sought.language, is_meant),
            }
        });
        shown.collect()
    }
}

/// The text with numbers such as 4.3 as one word each, as the index has them.
fn versions_joined(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
    let is_inside = |at: usize| letters[at] == '.' && is_digit(at.checked_sub(1)) && is_digit(Some(at + 1));
    (0..letters.len()).filter(|at| !is_inside(*at)).map(|at| letters[at]).collect()
}

fn fits(passage: &Passage, sought: &Sought<'_>) -> bool {
    let of_country = |country: CountryCode| sought.countries.contains(&country);
    (sought.kinds.is_empty() || sought.kinds.contains(&passage.kind))
        && (sought.countries.is_empty() || passage.country.is_some_and(of_country))
        && (sought.sectors.is_empty()
            || passage.sectors.is_empty()
            || passage.sectors.iter().any(|sector| sought.sectors.contains(sector)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use entities::value::Text;

    fn passage(entity: &str, title: &str, facts: &str, texts: &[(&str, &str)]) -> Passage {
        let texts = texts.iter().map(|(language, text)| Text { language: (*language).into(), text: (*text).into() });
        Passage {
            kind: PassageKind::Profile,
            entity: entity.into(),
            anchor: facts.to_lowercase().replace(' ', "-"),
            country: CountryCode::parse(entity).ok(),
            sectors: Vec::new(),
            title: title.into(),
            facts: facts.into(),
            texts: texts.collect(),
        }
    }

    fn some() -> Passages {
        Passages::new(vec![
            passage("PL", "PL Poland Polska", "P hybrid", &[("pl", "Emerytury obsługuje ZUS w Warszawie.")]),
            passage("PL", "PL Poland Polska", "FB RINA", &[("en", "Voivodeship offices decide on family benefits.")]),
            passage("BG", "BG Bulgaria България", "P RINA", &[("bg", "Пенсиите се изплащат от НОИ в София.")]),
        ])
    }

    fn found(text: &str) -> Vec<(String, String)> {
        let sought = Sought { text, language: "en", ..Sought::default() };
        some().find(&sought).into_iter().map(|one| (one.entity, one.anchor)).collect()
    }

    #[test]
    fn a_thing_is_found_once_by_the_passage_that_says_most() {
        assert_eq!(found("Poland hybrid"), [("PL".to_owned(), "p-hybrid".to_owned())]);
        assert_eq!(found("family benefits Poland"), [("PL".to_owned(), "fb-rina".to_owned())]);
    }

    #[test]
    fn words_are_found_in_their_own_script_transliterated_and_with_a_typo() {
        for text in ["пенсиите софия", "pensiite sofia", "pensite sofia", "Emerytury ZUS", "emerytuy"] {
            assert_eq!(found(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn the_snippet_marks_the_words_that_were_looked_for() {
        let list = some();
        let sought = Sought { text: "voivodeship benefit", language: "en", ..Sought::default() };
        let snippet = list.find(&sought)[0].snippet.clone().expect("a snippet");
        let marked: Vec<&str> = snippet.parts.iter().filter(|(_, is)| *is).map(|(text, _)| text.as_str()).collect();
        assert_eq!((snippet.language.as_str(), marked), ("en", vec!["Voivodeship", "benefits"]));
    }

    #[test]
    fn a_version_is_one_word() {
        assert_eq!(versions_joined("CDM 4.0.16, or 4.3. And 5 . 1"), "CDM 4016, or 43. And 5 . 1");
    }

    #[test]
    fn nothing_is_found_for_words_that_nobody_has() {
        assert!(found("zzyzx quux").is_empty());
        assert!(found("").is_empty());
    }
}
