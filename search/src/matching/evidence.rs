//! What speaks for one entry and against it.

use crate::document::FieldKind;
use crate::find::Moment;
use crate::impacts::STRONG;
use crate::lexicon::Likeness;
use crate::query::{Asked, Fields, MatchKind, Ranked};
use crate::text::Typed;

/// A word that is rarer than this is telling: an entry without it was not meant.
const TELLING: f32 = 2.0;
/// How much a word weighs that stands in no entry at all.
const NOWHERE: f32 = 1.2;
/// How much a word counts that an entry has only in its network, sectors or region.
const TOPIC: f32 = 0.75;
/// How much the name's own completeness counts beside what was found.
const NAME: f32 = 0.3;

/// One entry, weighed.
#[derive(Debug)]
pub(super) struct Evidence {
    pub(super) slot: u32,
    pub(super) score: f32,
    pub(super) kind: MatchKind,
    /// The share of the name that was found.
    pub(super) found: f32,
    /// How nearly one of its names is what was said.
    pub(super) likeness: f32,
    pub(super) typos: u8,
    pub(super) missing: Vec<String>,
    /// A telling word that speaks against it.
    pub(super) unmet: Option<String>,
    pub(super) town: Option<bool>,
    pub(super) fields: Fields,
}

/// How an entry holds one word.
struct Met {
    share: f32,
    likeness: Likeness,
}

/// Weighs one entry.
pub(super) fn weigh(moment: &Moment, ranked: &Ranked, town: &[Typed], slot: u32) -> Evidence {
    let impacts = &moment.postings.impacts;
    let meant = moment.meant(ranked);
    let (mut total, mut sum) = (0.0, 0.0);
    let (mut typos, mut worst) = (0, Likeness::Exact);
    let (mut missing, mut unmet) = (Vec::new(), None);
    for asked in ranked.asked.iter().filter(|asked| asked.required) {
        let is_place = moment.snapshot.lists.geography.knows(&asked.word);
        let is_known = is_place || !asked.expansions.is_empty();
        let mass = if is_known { asked.mass } else { NOWHERE };
        total += mass;
        match met(moment, asked, slot) {
            Some(met) => {
                sum += mass * met.share;
                worst = worst.max(met.likeness);
                if let Likeness::Typo(count) = met.likeness {
                    typos += count;
                }
            }
            None => {
                if unmet.is_none() && (is_place || (is_known && telling(moment, asked) > TELLING)) {
                    unmet = Some(asked.word.clone());
                }
                missing.push(asked.word.clone());
            }
        }
    }
    let found = if total > 0.0 { sum / total } else { 0.0 };
    let likeness = ranked.likeness(impacts, &moment.names, &meant, slot);
    let town = (!town.is_empty()).then(|| lies_in(moment, town, slot));
    let place = match town {
        Some(true) => 1.0,
        Some(false) => 0.8,
        None => 0.97,
    };
    let kind = match (missing.is_empty(), worst) {
        (true, Likeness::Exact) if likeness > 0.99 => MatchKind::Name,
        (true, Likeness::Exact) => MatchKind::Words,
        (true, Likeness::Part) | (false, _) => MatchKind::Partial,
        (true, _) => MatchKind::Similar,
    };
    let whole = if kind == MatchKind::Name { 1.0 } else { ((1.0 - NAME) * found + NAME * likeness) * place };
    Evidence {
        slot,
        score: whole * 100.0,
        kind,
        found,
        likeness,
        typos,
        missing,
        unmet,
        town,
        fields: ranked.tallies[slot as usize].fields(),
    }
}

/// How telling a word is: as the rarest word of the index that it surely is.
fn telling(moment: &Moment, asked: &Asked) -> f32 {
    let impacts = &moment.postings.impacts;
    let sure = asked.expansions.iter().filter(|one| one.likeness <= Likeness::Sound || one.likeness == Likeness::Typo(1));
    sure.map(|one| impacts.rarity(one.word)).fold(0.0, f32::max)
}

/// How the entry holds a word; not at all when it holds only something that looks like it while the index knows the word itself.
fn met(moment: &Moment, asked: &Asked, slot: u32) -> Option<Met> {
    let impacts = &moment.postings.impacts;
    let nearest = asked.expansions.iter().map(|one| one.likeness).min()?;
    let mut best: Option<Met> = None;
    for expansion in &asked.expansions {
        let is_lookalike = matches!(expansion.likeness, Likeness::Typo(_)) && nearest <= Likeness::Sound
            || matches!((expansion.likeness, nearest), (Likeness::Typo(2), Likeness::Typo(1)));
        let Some(impact) = impacts.cell(expansion.word, slot).filter(|_| !is_lookalike) else { continue };
        let own = impacts.lexicon.word(expansion.word).len() as f32;
        let sure = match expansion.likeness {
            Likeness::Exact => 1.0,
            Likeness::Sound | Likeness::Joined => 0.97,
            Likeness::Prefix if asked.is_begun => 0.94,
            Likeness::Prefix => 0.6 + 0.35 * (asked.word.len() as f32 / own),
            Likeness::Typo(1) => 0.92,
            Likeness::Typo(_) => 0.8,
            Likeness::Part => 0.5,
        };
        let place = if impact.fields & STRONG != 0 {
            1.0
        } else if impact.fields & (1 << FieldKind::Network as u8) != 0 {
            0.9
        } else {
            TOPIC
        };
        let share = sure * place;
        if best.as_ref().is_none_or(|best| share > best.share) {
            best = Some(Met { share, likeness: expansion.likeness });
        }
    }
    best
}

/// Whether the town is a place of the entry: in its names, its seat or its areas, or in the country that it covers as a whole.
fn lies_in(moment: &Moment, town: &[Typed], slot: u32) -> bool {
    let impacts = &moment.postings.impacts;
    let geography = &moment.snapshot.lists.geography;
    let places = STRONG | 1 << FieldKind::Region as u8 | 1 << FieldKind::Covered as u8;
    let record = moment.snapshot.record(slot);
    let nationwide = moment.snapshot.nationwide(record.country).contains(slot)
        && town.iter().any(|typed| geography.countries_with(&typed.word).any(|country| country == record.country));
    nationwide
        || town.iter().filter(|typed| typed.word.len() > 2).all(|typed| {
            let near = impacts.lexicon.expand(&typed.word, false, crate::lexicon::Forgiving::Typos);
            near.iter().any(|one| impacts.cell(one.word, slot).is_some_and(|impact| impact.fields & places != 0))
        })
}
