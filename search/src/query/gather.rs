//! What every institution holds of the words of a question.

use super::{Asked, Ranked, Tally};
use crate::SearchError;
use crate::bits::Bits;
use crate::document::FieldKind;
use crate::impacts::{FieldSet, STRONG};
use crate::lexicon::{Expansion, Forgiving, Lexicon, Likeness};
use crate::postings::PostingsView;
use crate::text::{MAX_WORDS, Typed, is_stop_word, trigrams};

const COUNTRY: FieldSet = 1 << FieldKind::Country as u8;
const TOPIC: FieldSet = 1 << FieldKind::Vocabulary as u8;

/// The most that a word nobody has may weigh in a question.
const UNKNOWN_MASS: f32 = 4.0;

/// Two words as one.
fn join(typed: &[Typed], at: usize) -> Option<Typed> {
    let (one, other) = (typed.get(at)?, typed.get(at + 1)?);
    Some(Typed { word: format!("{}{}", one.word, other.word), is_begun: other.is_begun, is_acronym: false })
}

/// A word written in two parts ("franken thal"), where one part is no word of the index and both together are.
pub(super) fn joined_where_needed(lexicon: &Lexicon, mut typed: Vec<Typed>) -> Vec<Typed> {
    let mut at = 0;
    while let Some(joined) = join(&typed, at) {
        let alone = lexicon.at(&typed[at].word).is_some() && lexicon.at(&typed[at + 1].word).is_some();
        if !alone && lexicon.at(&joined.word).is_some() {
            typed[at] = joined;
            typed.remove(at + 1);
        }
        at += 1;
    }
    typed
}

/// The same words with one pair joined that the index knows as one ("landes stelle"), for each such pair.
pub(super) fn joined_pairs(lexicon: &Lexicon, typed: &[Typed]) -> Vec<Vec<Typed>> {
    let joined = |at: usize| {
        let joined = join(typed, at).filter(|joined| lexicon.at(&joined.word).is_some())?;
        let mut all = typed.to_vec();
        all[at] = joined;
        all.remove(at + 1);
        Some(all)
    };
    (0..typed.len()).filter_map(joined).collect()
}

/// What each word may stand for.
/// A place that is written right (`is_place`) is meant: no wrong letter is looked for in it.
pub(super) fn read(
    lexicon: &Lexicon,
    typed: &[Typed],
    forgiving: Forgiving,
    is_place: &dyn Fn(&str) -> bool,
) -> Vec<Asked> {
    let narrows_nothing = |typed: &Typed| is_stop_word(&typed.word) && !typed.is_acronym;
    let only_stop_words = typed.iter().all(narrows_nothing);
    let mut asked = Vec::with_capacity(typed.len());
    let mut put = |word: String, is_begun: bool, expansions: Vec<Expansion>, required: bool| {
        if asked.len() < MAX_WORDS {
            asked.push(Asked { word, is_begun, expansions, required, mass: 0.0 });
        }
    };
    for one in typed {
        let Typed { word, is_begun, .. } = one;
        let required = only_stop_words || !narrows_nothing(one);
        // Words such as "de" narrow nothing: they are not worth guessing at.
        let is_sure = !required || (word.len() > 3 && lexicon.at(word).is_some() && is_place(word));
        let forgiving = if is_sure { Forgiving::Spelling } else { forgiving };
        let expansions = lexicon.expand(word, *is_begun, forgiving);
        // One wrong letter is likelier than a forgotten blank.
        let nearest = if forgiving == Forgiving::Spelling { Likeness::Prefix } else { Likeness::Typo(1) };
        let near = expansions.iter().any(|found| found.likeness <= nearest);
        match (near, lexicon.split(word)) {
            (false, Some(parts)) => {
                for word in parts {
                    let whole = Expansion { word, weight: 0.95, likeness: Likeness::Joined };
                    put(lexicon.word(word).to_owned(), false, vec![whole], required);
                }
            }
            _ => put(word.clone(), *is_begun, expansions, required),
        }
    }
    asked
}

/// For one word and institution: the best way in which it holds it.
#[derive(Clone, Copy)]
struct Cell {
    score: f32,
    weight: f32,
    likeness: Likeness,
    fields: FieldSet,
}

const NO_CELL: Cell = Cell { score: 0.0, weight: 0.0, likeness: Likeness::Part, fields: 0 };

/// Adds up what every institution holds of the words.
pub(super) fn gather(
    view: &PostingsView,
    mut asked: Vec<Asked>,
    forgiving: Forgiving,
    slots: usize,
    visible: &Bits,
) -> Result<Ranked, SearchError> {
    let mut tallies = vec![Tally { all: FieldSet::MAX, ..Tally::default() }; slots];
    let mut touched = Vec::new();
    let mut column = vec![NO_CELL; slots];
    let mut holders: Vec<u32> = Vec::new();
    let mut total = 0.0;
    for (at, word) in asked.iter_mut().enumerate() {
        look_up(view, word, visible, &mut column, &mut holders);
        if forgiving != Forgiving::Spelling && word.is_unknown() {
            by_trigrams(view, &word.word, visible, &mut column, &mut holders)?;
        }
        word.mass = (1.0 + slots as f32 / (1.0 + holders.len() as f32)).ln();
        if holders.is_empty() {
            // A word that nobody has tells nothing about who was meant.
            word.mass = word.mass.min(UNKNOWN_MASS);
        }
        if word.required {
            total += word.mass;
        }
        for slot in holders.drain(..) {
            let cell = std::mem::replace(&mut column[slot as usize], NO_CELL);
            let tally = &mut tallies[slot as usize];
            if tally.held == 0 {
                touched.push(slot);
            }
            tally.held |= 1 << at;
            tally.score += cell.score;
            tally.any |= cell.fields;
            if word.required {
                tally.mass += word.mass * cell.weight;
                tally.all &= cell.fields;
                tally.worst = tally.worst.max(cell.likeness);
                tally.weak += u8::from(cell.fields & STRONG == 0);
                tally.by_sound |= cell.likeness == Likeness::Sound;
                if let Likeness::Typo(count) = cell.likeness {
                    tally.typos += count;
                }
            }
        }
    }
    Ok(Ranked { asked, tallies, slots: touched, total })
}

/// Fills `column` with how each visible institution holds the word, and `holders` with whose cells are filled.
fn look_up(view: &PostingsView, asked: &Asked, visible: &Bits, column: &mut [Cell], holders: &mut Vec<u32>) {
    // Who writes the beginning of a word means the common one as likely as the rare one: all count as the commonest.
    let rarity = |expansion: &Expansion| view.impacts.rarity(expansion.word);
    // Nor is a longer word more telling than the word itself: "Loire" means Loire before Loiret.
    let is_begun = |likeness: Likeness| matches!(likeness, Likeness::Prefix | Likeness::Exact);
    let begun = asked.expansions.iter().filter(|expansion| is_begun(expansion.likeness));
    let commonest = begun.map(rarity).fold(f32::INFINITY, f32::min);
    for expansion in &asked.expansions {
        let weight = match expansion.likeness {
            Likeness::Prefix => expansion.weight * commonest / rarity(expansion).max(f32::MIN_POSITIVE),
            _ => expansion.weight,
        };
        for impact in view.impacts.of(expansion.word) {
            if !visible.contains(impact.slot) {
                continue;
            }
            // A country is meant by its whole name: "republ" means the word in somebody's own.
            let by_country = impact.fields == COUNTRY && expansion.likeness > Likeness::Sound;
            let (fields, weight) = if by_country { (TOPIC, weight * 0.5) } else { (impact.fields, weight) };
            let cell = &mut column[impact.slot as usize];
            if cell.fields == 0 {
                holders.push(impact.slot);
            }
            *cell = Cell {
                score: cell.score.max(impact.score * weight),
                weight: cell.weight.max(expansion.weight),
                likeness: cell.likeness.min(expansion.likeness),
                fields: cell.fields | fields,
            };
        }
    }
}

/// A word that matches nothing may still be a part of a longer word, or several in one.
fn by_trigrams(
    view: &PostingsView,
    word: &str,
    visible: &Bits,
    column: &mut [Cell],
    holders: &mut Vec<u32>,
) -> Result<(), SearchError> {
    let grams = trigrams(word);
    let inner = &grams[1..grams.len() - 1];
    let mut held = vec![0.0_f32; column.len()];
    let mut most = 0.0;
    for gram in inner {
        let rarity = view.gram_rarity(gram)?;
        most += rarity;
        view.holding(gram, |slot| {
            if let Some(sum) = held.get_mut(slot as usize) {
                *sum += rarity;
            }
        })?;
    }
    for (slot, sum) in held.into_iter().enumerate() {
        let share = sum / most.max(f32::MIN_POSITIVE);
        if share >= 0.6 && visible.contains(slot as u32) {
            let score = 6.0 * share * share;
            column[slot] = Cell { score, weight: 0.6 * share, likeness: Likeness::Part, fields: 1 };
            holders.push(slot as u32);
        }
    }
    Ok(())
}
