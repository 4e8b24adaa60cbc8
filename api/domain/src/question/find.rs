//! Published questions with their answers, narrowed by what they are about.

use super::rate::Rating;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problems};
use crate::institution::{countries, unknown_buc};
use crate::page::{Page, PageRequest};
use entities::value::{CountryCode, Sector};
use search::{PassageKind, QuestionRecord, Snippet, SoughtPassage};
use std::sync::Arc;

/// Which published questions are wanted: OR inside a list, AND between fields.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Words that question or answer hold, in any of their languages.
    pub text: Option<String>,
    /// Only about one of these sectors.
    pub sectors: Vec<Sector>,
    /// Only about one of these BUCs.
    pub bucs: Vec<String>,
    /// Only about one of these countries.
    pub countries: Vec<String>,
}

/// A published question that was found.
#[derive(Debug, Clone)]
pub struct Found {
    /// The question.
    pub record: Arc<QuestionRecord>,
    /// Where the words stand; none without a text, or when the title alone holds them.
    pub snippet: Option<Snippet>,
    /// 0 to 100: the share of the text that was met; none without a text.
    pub score: Option<f32>,
}

/// How often each value occurs in the list, were it not narrowed by that dimension itself.
#[derive(Debug, Clone, Default)]
pub struct Facets {
    /// Sectors.
    pub sectors: Vec<(Sector, usize)>,
    /// BUCs.
    pub bucs: Vec<(String, usize)>,
    /// Countries.
    pub countries: Vec<(CountryCode, usize)>,
}

fn counted<T: PartialEq + Clone>(counts: &mut Vec<(T, usize)>, value: &T) {
    match counts.iter_mut().find(|(own, _)| own == value) {
        Some((_, count)) => *count += 1,
        None => counts.push((value.clone(), 1)),
    }
}

/// The published questions that are wanted, with a text best first, else the latest first; one page of them, and what the whole list could be narrowed
/// to. `language` is the reader's: snippets are in it where the text is.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_COUNTRY`, `UNKNOWN_BUC`, `PAGE_SIZE` or `INVALID_CURSOR`.
pub fn find(
    ctx: &Ctx,
    filter: &Filter,
    page: &PageRequest,
    language: &str,
) -> Result<(Page<Found>, Facets), DomainError> {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let mut problems = Vec::new();
    let wanted = countries(&filter.countries, &["filter", "countries"], &mut problems);
    let mut bucs = Vec::new();
    for code in &filter.bucs {
        match snapshot.lists.buc(code) {
            Some(buc) => bucs.push(buc.code.clone()),
            None => problems.push(unknown_buc(&["filter", "bucs"], code)),
        }
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let text = filter.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let all: Vec<Found> = match text {
        None => {
            let mut all: Vec<_> = snapshot.questions.all().to_vec();
            all.sort_by_key(|record| std::cmp::Reverse((record.question.published_at, record.question.reference)));
            all.into_iter().map(|record| Found { record, snippet: None, score: None }).collect()
        }
        Some(text) => {
            let sought = SoughtPassage {
                text,
                kinds: &[PassageKind::Question],
                is_forgiving: true,
                language,
                ..SoughtPassage::default()
            };
            let passed = snapshot.passages().find(&sought).into_iter();
            let found = passed.filter_map(|passed| {
                let record = snapshot.questions.by_reference(passed.entity.parse().ok()?)?.clone();
                Some(Found { record, snippet: passed.snippet, score: Some(passed.score) })
            });
            found.collect()
        }
    };
    let (mut found, mut facets) = (Vec::new(), Facets::default());
    for one in all {
        let known = &one.record.knowledge;
        let own: Vec<CountryCode> = known.countries.iter().filter_map(|code| CountryCode::parse(code).ok()).collect();
        let meets = [
            filter.sectors.is_empty() || known.sectors.iter().any(|sector| filter.sectors.contains(sector)),
            bucs.is_empty() || known.bucs.iter().any(|code| bucs.contains(code)),
            wanted.is_empty() || own.iter().any(|code| wanted.contains(code)),
        ];
        let but = |dimension: usize| meets.iter().enumerate().all(|(at, met)| *met || at == dimension);
        if but(0) {
            known.sectors.iter().for_each(|one| counted(&mut facets.sectors, one));
        }
        if but(1) {
            known.bucs.iter().for_each(|one| counted(&mut facets.bucs, one));
        }
        if but(2) {
            own.iter().for_each(|one| counted(&mut facets.countries, one));
        }
        if meets.iter().all(|met| *met) {
            found.push(one);
        }
    }
    facets.sectors.sort_unstable();
    facets.bucs.sort_unstable();
    facets.countries.sort_by_key(|(country, _)| country.index());
    let total = found.len();
    let window =
        page.window(total, |key| found.iter().position(|one| one.record.question.reference.to_string() == key))?;
    let rows = found.drain(window.offset..window.offset + window.count);
    let rows: Vec<_> = rows.map(|one| (one.record.question.reference.to_string(), one)).collect();
    Ok((window.page(total, rows), facets))
}

/// How much of a text another question must share to be offered beside it.
const LIKE: f32 = 0.25;

/// Published questions that are like a text, nearest first: for whoever is about to ask.
pub fn near(ctx: &Ctx, text: &str, most: usize) -> Vec<Arc<QuestionRecord>> {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let found = snapshot.passages().near(PassageKind::Question, text, most);
    let like = found.into_iter().filter(|(_, likeness)| *likeness >= LIKE);
    like.filter_map(|(entity, _)| snapshot.questions.by_reference(entity.parse().ok()?).cloned()).collect()
}

impl Rating {
    /// The ratings of a published question.
    pub fn published(record: &QuestionRecord) -> Self {
        Self::of(&record.scores)
    }
}
