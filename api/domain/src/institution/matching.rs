//! Messy names to entries: the one verb for GraphQL and, later, reconciliation.

use super::find::{countries, cut, unknown_buc};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::Message;
use crate::policy;
use crate::viewer::Viewer;
use search::{Doubt, MatchKind, Matched, Moment, Record, Sought, Town};
use std::sync::Arc;

/// Names that one request may match.
const MOST: usize = 100;
/// Codes that one name may exclude.
const MOST_EXCLUDED: usize = 100;
/// Rivals that an explanation names.
const MOST_RIVALS: usize = 3;

/// A name to be matched, as it was asked.
#[derive(Debug, Clone, Default)]
pub struct MatchQuery {
    /// The string, as it stands in somebody's list.
    pub name: String,
    /// Its country, in any of its codes.
    pub country: Option<String>,
    /// A BUC it takes part in.
    pub buc: Option<String>,
    /// Its town.
    pub town: Option<String>,
    /// Codes that are not meant.
    pub exclude: Vec<String>,
}

/// One entry that may be meant.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The entry.
    pub record: Arc<Record>,
    /// 0 to 100; 100 only for one that was chosen.
    pub score: f32,
    /// How the name met it.
    pub kind: MatchKind,
    /// What speaks for it and against it, in words.
    pub reasons: Vec<Message>,
    /// Whether it was safe to choose it.
    pub is_chosen: bool,
}

/// What one name may mean, best first.
#[derive(Debug, Clone)]
pub struct MatchResult {
    /// The name as it was asked.
    pub name: String,
    /// At most ten; the chosen one, if any, is the first.
    pub candidates: Vec<Candidate>,
    /// What is wrong with the name's country or BUC; then there are no candidates.
    pub problems: Vec<Problem>,
}

impl MatchResult {
    /// The entry that was chosen.
    pub fn chosen(&self) -> Option<&Candidate> {
        self.candidates.first().filter(|candidate| candidate.is_chosen)
    }
}

/// Matches names, one result each in the order asked. An entry is chosen only when that is safe. A name with a country or BUC that
/// nobody knows has no candidates and says so: a list of names may hold bodies of other countries, and the others are matched all the same.
///
/// # Errors
/// [`DomainError::Invalid`] with `TOO_MANY` (more than 100 names, or 100 excluded codes for one).
pub fn match_names(ctx: &Ctx, viewer: &Viewer, queries: &[MatchQuery]) -> Result<Vec<MatchResult>, DomainError> {
    if queries.len() > MOST {
        let english = format!("\"queries\" holds {} names; match at most {MOST} at once.", queries.len());
        let args = vec![("count", queries.len().to_string()), ("most", MOST.to_string())];
        let problem = Problem::at(&["queries"], "TOO_MANY", Message::new("too-many-names", args, english));
        return Err(problem.into());
    }
    if let Some(at) = queries.iter().position(|query| query.exclude.len() > MOST_EXCLUDED) {
        let english = format!("Exclude at most {MOST_EXCLUDED} codes.");
        let message = Message::new("too-many-excluded", vec![("most", MOST_EXCLUDED.to_string())], english);
        return Err(Problem::at(&["queries", &at.to_string(), "excludeCodes"], "TOO_MANY", message).into());
    }
    let moment = ctx.moment();
    queries.iter().enumerate().map(|(at, query)| match_name(ctx, viewer, &moment, at, query)).collect()
}

fn match_name(
    ctx: &Ctx,
    viewer: &Viewer,
    moment: &Moment,
    at: usize,
    query: &MatchQuery,
) -> Result<MatchResult, DomainError> {
    let lists = &moment.snapshot().lists;
    let at = at.to_string();
    let stated =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let mut problems = Vec::new();
    let country: Vec<String> = stated(&query.country).into_iter().collect();
    let country = countries(&country, &["queries", &at, "country"], &mut problems).first().copied();
    let buc = stated(&query.buc).and_then(|code| {
        let found = lists.buc_at(&code).filter(|&at| lists.sector(at).is_some());
        if found.is_none() {
            problems.push(unknown_buc(&["queries", &at, "buc"], &code));
        }
        found
    });
    let candidates = if problems.is_empty() {
        let town = stated(&query.town);
        explained(moment.match_name(&Sought {
            name: &query.name,
            country,
            buc,
            town: town.as_deref(),
            exclude: &query.exclude,
            on: ctx.today(),
            audience: policy::audience(viewer),
        })?)
    } else {
        Vec::new()
    };
    Ok(MatchResult { name: query.name.clone(), candidates, problems })
}

fn explained(matched: Matched) -> Vec<Candidate> {
    let Matched { candidates, doubt } = matched;
    let safe = doubt.is_none();
    candidates
        .into_iter()
        .enumerate()
        .map(|(at, found)| {
            let is_chosen = at == 0 && safe;
            let mut reasons = vec![names(&found)];
            reasons.extend(found.town.map(town));
            reasons.extend((found.typos > 0).then(|| typos(found.typos)));
            reasons.extend((!found.missing.is_empty()).then(|| missing(&found.missing)));
            reasons.push(match (at, &doubt) {
                (0, None) => Message::plain("match-chosen", "Chosen: no other entry fits as well."),
                (0, Some(doubt)) => not_chosen(doubt),
                _ => Message::plain("match-behind", "Not chosen: another entry fits better."),
            });
            Candidate { record: found.record, score: found.score, kind: found.kind, reasons, is_chosen }
        })
        .collect()
}

fn names(found: &search::Candidate) -> Message {
    let share = (found.found * 100.0).round();
    let (code, english) = match found.kind {
        MatchKind::Code => ("match-by-code", "Its code stands in the name.".to_owned()),
        MatchKind::Acronym => ("match-same-acronym", "The name is its acronym.".to_owned()),
        _ if found.likeness > 0.985 => ("match-same-name", "The name is one of its names.".to_owned()),
        _ if found.missing.is_empty() => ("match-all-words", "All words of the name are found.".to_owned()),
        _ => ("match-share", format!("{share} % of the name is found, rare words counting more.")),
    };
    Message::new(code, vec![("share", share.to_string())], english)
}

fn town(town: Town) -> Message {
    match town {
        Town::Own => Message::plain("match-town", "The town is its own."),
        Town::Covered => Message::plain("match-town-covered", "The town lies in its area."),
        Town::Nationwide => Message::plain("match-town-country", "It covers the whole country, the town included."),
        Town::Elsewhere => Message::plain("match-town-elsewhere", "The town is none of its places."),
    }
}

fn typos(count: u8) -> Message {
    let english = if count == 1 { "1 typo.".to_owned() } else { format!("{count} typos.") };
    Message::new("match-typos", vec![("typos", count.to_string())], english)
}

fn missing(words: &[String]) -> Message {
    let words = cut(&words.join(", "));
    let english = format!("Not found: {words}.");
    Message::new("match-missing", vec![("missing", words)], english)
}

fn not_chosen(doubt: &Doubt) -> Message {
    match doubt {
        Doubt::Unmet(word) => {
            let english = format!("Not chosen: \"{word}\" speaks for another body.");
            Message::new("match-unmet", vec![("word", word.clone())], english)
        }
        Doubt::Rivals(codes) => {
            let named: Vec<&str> = codes.iter().take(MOST_RIVALS).map(String::as_str).collect();
            let more = if codes.len() > named.len() { ", …" } else { "" };
            let named = named.join(", ") + more;
            let english = format!("Not chosen: as well fit {named}.");
            Message::new("match-rivals", vec![("codes", named)], english)
        }
        Doubt::Weak => Message::plain("match-weak", "Not chosen: too little of the name is found."),
        Doubt::Namesake => {
            Message::plain("match-namesake", "Not chosen: its names say more than this; it may be another body.")
        }
        Doubt::Elsewhere => Message::plain("match-elsewhere", "Not chosen: the town speaks against it."),
    }
}
