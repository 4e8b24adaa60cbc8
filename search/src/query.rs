//! From a typed text to ranked institutions.
//!
//! Each word is expanded against the lexicon, each expansion is looked up in the postings, the best score per word and
//! institution counts (dismax), and words add up. Institutions that match all words are the result; only when there are
//! none, nearer and nearer relaxations are.

use crate::SearchError;
use crate::bits::Bits;
use crate::lexicon::{Expansion, Likeness};
use crate::postings::PostingsView;
use crate::text::{MAX_QUESTION, MAX_WORDS, fold, is_stop_word, trigrams, words};

/// How an entry matched, best first. The order of results is by tier before anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    Partial,
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
}

/// One word of the question and what it may stand for.
struct Asked {
    word: String,
    expansions: Vec<Expansion>,
    required: bool,
}

#[derive(Clone, Copy)]
struct Cell {
    score: f32,
    weight: f32,
    likeness: Likeness,
}

/// An institution that matched, before tiers.
pub(crate) struct Candidate {
    pub(crate) slot: u32,
    pub(crate) score: f32,
    pub(crate) found: Match,
}

/// The folded form of a question, cut to a sane length.
pub(crate) fn folded(text: &str) -> String {
    fold(&text.chars().take(MAX_QUESTION).collect::<String>())
}

/// Ranks institutions among `slots` by the words of `text`; `visible` narrows what may be seen before relaxation is decided.
pub(crate) fn rank(
    view: &PostingsView,
    text: &str,
    slots: usize,
    visible: &Bits,
) -> Result<Vec<Candidate>, SearchError> {
    let text: String = text.chars().take(MAX_QUESTION).collect();
    let asked = ask(view, words(&text));
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let mut columns: Vec<Vec<Option<Cell>>> = Vec::with_capacity(asked.len());
    let mut masses: Vec<f32> = Vec::with_capacity(asked.len());
    for word in &asked {
        let column = look_up(view, word, slots)?;
        let holders = column.iter().enumerate().filter(|(slot, cell)| cell.is_some() && visible.contains(*slot as u32));
        masses.push((1.0 + slots as f32 / (1.0 + holders.count() as f32)).ln());
        columns.push(column);
    }
    Ok(choose(&asked, &columns, &masses, slots, visible))
}

fn ask(view: &PostingsView, mut typed: Vec<String>) -> Vec<Asked> {
    typed.truncate(MAX_WORDS);
    let lexicon = &view.lexicon;
    // A word written in two parts ("haute garonne" is indexed whole as well, "franken thal" only joined).
    let mut at = 0;
    while at + 1 < typed.len() {
        let joined = format!("{}{}", typed[at], typed[at + 1]);
        let alone = lexicon.contains(&typed[at]) && lexicon.contains(&typed[at + 1]);
        if !alone && lexicon.contains(&joined) {
            typed[at] = joined;
            typed.remove(at + 1);
        }
        at += 1;
    }
    let only_stop_words = typed.iter().all(|word| is_stop_word(word));
    let last = typed.len().saturating_sub(1);
    let mut asked = Vec::with_capacity(typed.len());
    for (at, word) in typed.into_iter().enumerate() {
        let required = only_stop_words || !is_stop_word(&word);
        let expansions = lexicon.expand(&word, at == last);
        let near = expansions.iter().any(|found| found.likeness <= Likeness::Prefix);
        match (near, lexicon.split(&word)) {
            (false, Some((left, right))) => {
                for word in [left, right] {
                    let whole = Expansion { word: word.clone(), weight: 0.95, likeness: Likeness::Joined };
                    asked.push(Asked { word, expansions: vec![whole], required });
                }
            }
            _ => asked.push(Asked { word, expansions, required }),
        }
    }
    asked
}

/// For each slot the best way in which it holds the word.
fn look_up(view: &PostingsView, asked: &Asked, slots: usize) -> Result<Vec<Option<Cell>>, SearchError> {
    let mut column: Vec<Option<Cell>> = vec![None; slots];
    for expansion in &asked.expansions {
        view.matches(&expansion.word, |slot, score| {
            let score = score * expansion.weight;
            if let Some(cell) = column.get_mut(slot as usize) {
                let best = cell.get_or_insert(Cell { score, weight: expansion.weight, likeness: expansion.likeness });
                best.score = best.score.max(score);
                best.weight = best.weight.max(expansion.weight);
                best.likeness = best.likeness.min(expansion.likeness);
            }
        })?;
    }
    if asked.expansions.is_empty() && asked.word.len() >= 4 && !asked.word.bytes().any(|b| b.is_ascii_digit()) {
        by_trigrams(view, &asked.word, &mut column)?;
    }
    Ok(column)
}

/// A word that matches nothing may still be a part of a longer word, or several in one.
fn by_trigrams(view: &PostingsView, word: &str, column: &mut [Option<Cell>]) -> Result<(), SearchError> {
    let grams: Vec<String> = trigrams(word);
    let inner = &grams[1..grams.len() - 1];
    let mut held = vec![0_u16; column.len()];
    for gram in inner {
        view.holding(gram, |slot| {
            if let Some(count) = held.get_mut(slot as usize) {
                *count += 1;
            }
        })?;
    }
    for (cell, count) in column.iter_mut().zip(held) {
        let share = f32::from(count) / inner.len() as f32;
        if share >= 0.7 {
            *cell = Some(Cell { score: 3.0 * share, weight: 0.5 * share, likeness: Likeness::Part });
        }
    }
    Ok(())
}

/// Which institutions are the result: those with all words as typed; else all words with typos; else the most telling ones.
fn choose(
    asked: &[Asked],
    columns: &[Vec<Option<Cell>>],
    masses: &[f32],
    slots: usize,
    visible: &Bits,
) -> Vec<Candidate> {
    let total: f32 = asked.iter().zip(masses).filter(|(word, _)| word.required).map(|(_, mass)| mass).sum();
    let mut best = 0.0_f32;
    let mut level = 2;
    let mut found: Vec<(u32, u8, f32)> = Vec::new();
    for slot in 0..slots as u32 {
        if !visible.contains(slot) {
            continue;
        }
        let mut mass = 0.0;
        let mut worst = Likeness::Exact;
        let mut all = true;
        for ((_, column), weight) in asked.iter().zip(columns).zip(masses).filter(|((word, _), _)| word.required) {
            match &column[slot as usize] {
                Some(cell) => {
                    mass += weight * cell.weight;
                    worst = worst.max(cell.likeness);
                }
                None => all = false,
            }
        }
        if mass <= 0.0 {
            continue;
        }
        let reached = if all { u8::from(worst > Likeness::Joined) } else { 2 };
        level = level.min(reached);
        best = best.max(mass);
        found.push((slot, reached, mass));
    }
    // A lone common word out of many is no answer.
    let floor = (best * 0.8).max(total * 0.35);
    found
        .into_iter()
        .filter(|(_, reached, mass)| *reached == level && (level < 2 || *mass >= floor))
        .map(|(slot, _, mass)| candidate(slot, asked, columns, mass, total))
        .collect()
}

fn candidate(slot: u32, asked: &[Asked], columns: &[Vec<Option<Cell>>], mass: f32, total: f32) -> Candidate {
    let mut score = 0.0;
    let mut typos = 0;
    let mut worst = Likeness::Exact;
    let mut by_sound = false;
    let mut missing = Vec::new();
    for (word, column) in asked.iter().zip(columns) {
        match &column[slot as usize] {
            Some(cell) => {
                score += cell.score;
                worst = worst.max(cell.likeness);
                by_sound |= cell.likeness == Likeness::Sound;
                if let Likeness::Typo(count) = cell.likeness {
                    typos += count;
                }
            }
            None if word.required => missing.push(word.word.clone()),
            None => {}
        }
    }
    let kind = if !missing.is_empty() || worst == Likeness::Part {
        MatchKind::Partial
    } else if worst == Likeness::Exact {
        MatchKind::Words
    } else {
        MatchKind::Similar
    };
    let share = if total > 0.0 { (mass / total).min(1.0) } else { 0.0 };
    let found = Match { kind, typos, by_sound, missing, score: (share * 90.0).round() };
    Candidate { slot, score, found }
}
