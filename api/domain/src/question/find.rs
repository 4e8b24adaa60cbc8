//! Published questions with their answers, narrowed by what they are about.

use super::rate::Rating;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problems};
use crate::institution::{bucs, countries};
use crate::page::{Page, PageRequest};
use crate::published::{candidates, counted, meets_but, paged};
use entities::value::{CountryCode, Sector};
use search::{PassageKind, QuestionRecord};
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
pub type Found = crate::published::Found<QuestionRecord>;

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
    let bucs = bucs(&filter.bucs, &snapshot.lists, &["filter", "bucs"], &mut problems);
    let bucs: Vec<&String> = bucs.into_iter().map(|at| &snapshot.lists.bucs[usize::from(at)].code).collect();
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let asked = (filter.text.as_deref(), language);
    let questions = &snapshot.questions;
    let by_reference = |reference| questions.by_reference(reference);
    let mut all = candidates(snapshot, PassageKind::Question, asked, questions.all(), by_reference);
    if all.iter().all(|one| one.score.is_none()) {
        let latest = |one: &Found| std::cmp::Reverse((one.record.question.published_at, one.record.question.reference));
        all.sort_by_key(latest);
    }
    let (mut found, mut facets) = (Vec::new(), Facets::default());
    for one in all {
        let known = &one.record.knowledge;
        let own: Vec<CountryCode> = known.countries.iter().filter_map(|code| CountryCode::parse(code).ok()).collect();
        let meets = [
            filter.sectors.is_empty() || known.sectors.iter().any(|sector| filter.sectors.contains(sector)),
            bucs.is_empty() || known.bucs.iter().any(|code| bucs.contains(&code)),
            wanted.is_empty() || own.iter().any(|code| wanted.contains(code)),
        ];
        let but = |dimension: usize| meets_but(dimension, &meets);
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
    Ok((paged(found, page, |record| record.question.reference)?, facets))
}

/// How much of a text another question must share to be offered beside it.
const LIKE: f32 = 0.25;
/// How much of what the nearest shares the others must share: behind one that is right, what has only common words in common is noise.
const BESIDE: f32 = 0.5;

/// Published questions that are like a text, nearest first: for whoever is about to ask.
pub fn near(ctx: &Ctx, text: &str, most: usize) -> Vec<Arc<QuestionRecord>> {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let found = snapshot.passages().near(PassageKind::Question, text, most);
    let nearest = found.first().map_or(0.0, |(_, likeness)| *likeness);
    let like = found.into_iter().filter(|(_, likeness)| *likeness >= f32::max(LIKE, nearest * BESIDE));
    like.filter_map(|(entity, _)| snapshot.questions.by_reference(entity.parse().ok()?).cloned()).collect()
}

impl Rating {
    /// The ratings of a published question.
    pub fn published(record: &QuestionRecord) -> Self {
        Self::of(&record.scores)
    }
}
