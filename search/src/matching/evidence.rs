//! What speaks for one entry and against it.

use crate::document::FieldKind;
use crate::find::Moment;
use crate::impacts::{FieldSet, Impact, STRONG};
use crate::lexicon::{Expansion, Forgiving, Likeness};
use crate::names::Meant;
use crate::query::{Asked, Fields, MatchKind, Ranked};
use crate::text::typed_words;
use chrono::NaiveDate;

/// A word that is rarer than this is telling: an entry without it was not meant.
const TELLING: f32 = 2.0;
/// How much a word weighs that stands in no entry at all: a long one is likely the name of something else.
const NOWHERE: f32 = 1.2;
const NOWHERE_LONG: f32 = 3.0;
/// How much a word counts that an entry has only in its network, sectors or region.
const TOPIC: f32 = 0.75;
/// A single word has to be nearly the whole name.
const SAME: f32 = 0.9;
/// How much more an acronym weighs.
const ACRONYM: f32 = 1.4;
/// How much the name's own completeness counts beside what was found.
const NAME: f32 = 0.3;

/// How much a place counts that a national body covers though no text says so.
const AT_HOME: f32 = 0.7;

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
    /// Whether one of its names was said, words apart that most of its network have.
    pub(super) is_said: bool,
    /// Whether a place was met only because it covers its whole country.
    pub(super) is_at_home: bool,
    /// The share of the name that stands in words for its network, sectors or region alone.
    pub(super) topics: f32,
    /// Whether it hangs on a single word among others, on places alone, or on short words that had to be corrected.
    pub(super) is_guess: bool,
    /// How many words of the name were found.
    pub(super) met: usize,
    pub(super) typos: u8,
    pub(super) missing: Vec<String>,
    /// A telling word that speaks against it.
    pub(super) unmet: Option<String>,
    pub(super) town: Option<Town>,
    pub(super) fields: Fields,
}

/// How an entry holds one word.
struct Met {
    share: f32,
    /// Whether it stands in no name and no place of its own.
    is_topic: bool,
    likeness: Likeness,
}

/// How a town lies to an entry, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Town {
    /// It stands in its names, its seat or the names of its areas.
    Own,
    /// It lies in one of its areas.
    Covered,
    /// It lies in the country that the entry covers as a whole.
    Nationwide,
    /// It is none of its places.
    Elsewhere,
}

/// A messy name as it was read.
pub(super) struct Case<'a> {
    pub(super) moment: &'a Moment,
    pub(super) ranked: &'a Ranked,
    pub(super) meant: &'a Meant,
    pub(super) town: &'a [TownWord],
    pub(super) on: NaiveDate,
    pub(super) is_country_known: bool,
}

/// One word of the town that was told, and the words of the index that it may be; looked up once for all entries.
pub(super) struct TownWord {
    word: String,
    near: Vec<Expansion>,
}

/// Reads the town that was told; words of one or two letters tell nothing.
pub(super) fn read_town(moment: &Moment, town: &str) -> Vec<TownWord> {
    let words = typed_words(town).into_iter().map(|typed| typed.word).filter(|word| word.len() > 2);
    let near = |word: &str| moment.postings.impacts.lexicon.expand(word, false, Forgiving::Typos);
    words.map(|word| TownWord { near: near(&word), word }).collect()
}

/// Weighs one entry.
pub(super) fn weigh(case: &Case<'_>, slot: u32) -> Evidence {
    let Case { moment, ranked, meant, town, on, is_country_known } = case;
    let impacts = &moment.postings.impacts;
    let (siblings, is_national) = moment.snapshot.network_of(slot, *on);
    let (mut total, mut sum, mut topics) = (0.0, 0.0, 0.0);
    let (mut sure, mut met_words, mut places, mut is_at_home) = (0, 0, 0, false);
    let (mut typos, mut worst) = (0, Likeness::Exact);
    let (mut missing, mut unmet) = (Vec::new(), None);
    for asked in ranked.asked.iter().filter(|asked| asked.required) {
        let is_place = moment.snapshot.lists.geography.knows(&asked.word);
        let is_known = is_place || !asked.expansions.is_empty();
        let nowhere = if asked.word.len() >= 8 { NOWHERE_LONG } else { NOWHERE };
        let mass = if is_known { asked.mass * importance(moment, asked) } else { nowhere };
        total += mass;
        match met(moment, asked, slot) {
            Some(met) => {
                sum += mass * met.share;
                if met.is_topic {
                    topics += mass;
                }
                sure += usize::from(!matches!(met.likeness, Likeness::Typo(_)) || asked.word.len() > 6);
                worst = worst.max(met.likeness);
                met_words += 1;
                places += usize::from(is_place);
                if let Likeness::Typo(count) = met.likeness {
                    typos += count;
                }
            }
            // A national body without branches is meant wherever its clients live.
            None if is_place && is_national && lies_at_home(moment, &asked.word, slot) => {
                sum += mass * AT_HOME;
                is_at_home = true;
            }
            None if is_number(&asked.word) && !bears_number(moment, slot) => {
                total -= mass;
                missing.push(asked.word.clone());
            }
            None => {
                let is_telling = is_place || (is_known && telling(moment, asked) > TELLING);
                let is_word = asked.word.len() > 2 && !asked.is_begun;
                if unmet.is_none() && ((is_telling && is_word) || is_number(&asked.word)) {
                    unmet = Some(asked.word.clone());
                }
                missing.push(asked.word.clone());
            }
        }
    }
    let found = if total > 0.0 { sum / total } else { 0.0 };
    let likeness = ranked.likeness(impacts, &moment.names, meant, slot);
    let common = (siblings * 7 / 10).max(1);
    let is_said = moment.names.is_said(impacts, meant, slot, common);
    let is_whole_name = moment.names.most_said(impacts, meant, slot) > SAME;
    // The one word by which everybody in the country knows a national body is enough.
    let stands_alone = is_national && *is_country_known && is_said;
    let fields = ranked.tallies[slot as usize].fields();
    let town = (!town.is_empty()).then(|| lies_in(moment, town, slot));
    let place = match town {
        Some(Town::Own) => 1.0,
        Some(Town::Covered) => 0.96,
        Some(Town::Nationwide) => 0.88,
        Some(Town::Elsewhere) => 0.75,
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
        is_said: is_said || fields.holds_all(FieldKind::Acronym),
        is_at_home,
        topics: if total > 0.0 { topics / total } else { 0.0 },
        is_guess: sure == 0
            || (!missing.is_empty() && places == met_words)
            || (met_words <= 1 && !stands_alone && (!missing.is_empty() || !is_whole_name)),
        met: met_words,
        typos,
        missing,
        unmet,
        town,
        fields,
    }
}

/// The acronym by which people know a body says more than other words.
fn importance(moment: &Moment, asked: &Asked) -> f32 {
    let impacts = &moment.postings.impacts;
    let exact = asked.expansions.iter().find(|one| one.likeness == Likeness::Exact);
    let is_acronym = |impact: &Impact| impact.fields & (1 << FieldKind::Acronym as u8) != 0;
    let bears = exact.is_some_and(|one| impacts.of(one.word).iter().any(is_acronym));
    if bears && !moment.snapshot.lists.geography.knows(&asked.word) { ACRONYM } else { 1.0 }
}

/// How telling a word is: as the rarest word of the index that it surely is.
fn telling(moment: &Moment, asked: &Asked) -> f32 {
    let impacts = &moment.postings.impacts;
    let sure =
        asked.expansions.iter().filter(|one| one.likeness <= Likeness::Sound || one.likeness == Likeness::Typo(1));
    sure.map(|one| impacts.rarity(one.word)).fold(0.0, f32::max)
}

/// How the entry holds a word; not at all when it holds only something that looks like it while the index knows the word itself.
fn met(moment: &Moment, asked: &Asked, slot: u32) -> Option<Met> {
    let impacts = &moment.postings.impacts;
    let nearest = asked.expansions.iter().map(|one| one.likeness).min()?;
    let mut best: Option<Met> = None;
    for expansion in &asked.expansions {
        let is_lookalike = matches!(expansion.likeness, Likeness::Typo(_)) && nearest <= Likeness::Sound
            || matches!((expansion.likeness, nearest), (Likeness::Typo(2), Likeness::Typo(1)))
            || expansion.likeness == Likeness::Prefix && !asked.is_begun && nearest <= Likeness::Sound;
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
            0.8
        } else {
            TOPIC
        };
        let share = sure * place;
        if best.as_ref().is_none_or(|best| share > best.share) {
            let is_topic = impact.fields & (STRONG | 1 << FieldKind::Network as u8) == 0;
            best = Some(Met { share, is_topic, likeness: expansion.likeness });
        }
    }
    best
}

/// How the town lies to the entry.
pub(super) fn lies_in(moment: &Moment, town: &[TownWord], slot: u32) -> Town {
    let impacts = &moment.postings.impacts;
    let around = 1 << FieldKind::Region as u8 | 1 << FieldKind::Covered as u8;
    let stands_in = |fields: FieldSet| {
        let holds = |one: &Expansion| impacts.cell(one.word, slot).is_some_and(|impact| impact.fields & fields != 0);
        town.iter().all(|word| word.near.iter().any(holds))
    };
    if stands_in(STRONG) {
        Town::Own
    } else if stands_in(STRONG | around) {
        Town::Covered
    } else if town.iter().any(|told| lies_at_home(moment, &told.word, slot)) {
        Town::Nationwide
    } else {
        Town::Elsewhere
    }
}

/// Whether the entry covers a whole country in which a place is called `word`.
fn lies_at_home(moment: &Moment, word: &str, slot: u32) -> bool {
    let country = moment.snapshot.record(slot).country;
    moment.snapshot.nationwide(country).contains(slot)
        && moment.snapshot.lists.geography.countries_with(word).any(|other| other == country)
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a number tells the entry from its siblings.
fn bears_number(moment: &Moment, slot: u32) -> bool {
    moment.snapshot.folded_names(slot).any(|name| name.split(' ').any(is_number))
}
