//! What practices and answers that everybody reads have in common: they are found by their words, narrowed by what they are about, and counted.

use crate::error::DomainError;
use crate::page::{Page, PageRequest};
use search::{PassageKind, Snapshot, Snippet, SoughtPassage};
use std::sync::Arc;

/// A published text that was found.
#[derive(Debug)]
pub struct Found<R> {
    /// The text with what belongs to it.
    pub record: Arc<R>,
    /// Where the words stand; none without a text, or when the title alone holds them.
    pub snippet: Option<Snippet>,
    /// 0 to 100: the share of the text that was met; none without a text.
    pub score: Option<f32>,
}

/// Everything of a kind, or what holds the words of a text, best first; `by_reference` gives what stands behind a reference. `language` is the reader's:
/// snippets are in it where the text is.
pub(crate) fn candidates<'a, R>(
    snapshot: &Snapshot,
    kind: PassageKind,
    (text, language): (Option<&str>, &str),
    all: &'a [Arc<R>],
    by_reference: impl Fn(i32) -> Option<&'a Arc<R>>,
) -> Vec<Found<R>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        return all.iter().map(|record| Found { record: Arc::clone(record), snippet: None, score: None }).collect();
    };
    let kinds = [kind];
    let sought = SoughtPassage { text, kinds: &kinds, is_forgiving: true, language, ..SoughtPassage::default() };
    let found = snapshot.passages().find(&sought).into_iter().filter_map(|passed| {
        let record = Arc::clone(by_reference(passed.entity.parse().ok()?)?);
        Some(Found { record, snippet: passed.snippet, score: Some(passed.score) })
    });
    found.collect()
}

/// One page of what was found, whose cursors are references.
///
/// # Errors
/// [`DomainError::Invalid`] with `PAGE_SIZE` or `INVALID_CURSOR`.
pub(crate) fn paged<R>(
    mut found: Vec<Found<R>>,
    page: &PageRequest,
    reference: impl Fn(&R) -> i32,
) -> Result<Page<Found<R>>, DomainError> {
    let key = |one: &Found<R>| reference(&one.record).to_string();
    let total = found.len();
    let window = page.window(total, |cursor| found.iter().position(|one| key(one) == cursor))?;
    let rows = found.drain(window.offset..window.offset + window.count);
    let rows: Vec<_> = rows.map(|one| (key(&one), one)).collect();
    Ok(window.page(total, rows))
}

/// The reference in a plain number, or in a global identity that begins with the name of the noun.
pub(crate) fn reference(noun: &str, text: &str) -> Option<i32> {
    let number = text.strip_prefix(noun).and_then(|rest| rest.strip_prefix(':')).unwrap_or(text);
    number.parse().ok().filter(|number| *number > 0)
}

/// Counts one more of a value.
pub(crate) fn counted<T: PartialEq + Clone>(counts: &mut Vec<(T, usize)>, value: &T) {
    match counts.iter_mut().find(|(own, _)| own == value) {
        Some((_, count)) => *count += 1,
        None => counts.push((value.clone(), 1)),
    }
}

/// Whether every condition but one is met: what a dimension is counted over.
pub(crate) fn meets_but(dimension: usize, meets: &[bool]) -> bool {
    meets.iter().enumerate().all(|(at, met)| *met || at == dimension)
}

/// The value in the middle; none of nothing.
pub(crate) fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let count = values.len();
    (count > 0).then(|| f64::midpoint(values[(count - 1) / 2], values[count / 2]))
}
