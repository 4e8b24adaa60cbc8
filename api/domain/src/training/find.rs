//! Trainings, narrowed by what they are about and when they are.

use super::check::version;
use super::schedule::{Status, status, times};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problems};
use crate::institution::bucs;
use crate::page::{Page, PageRequest};
use crate::published::{candidates, counted, meets_but, paged};
use chrono::{DateTime, NaiveDate, Utc};
use entities::value::{MeetingFormat, Sector};
use search::{PassageKind, Snapshot, TrainingRecord};
use std::cmp::Reverse;
use std::sync::Arc;

/// Which trainings are wanted: OR inside a list, AND between fields.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Words that the training holds, in any of its languages.
    pub text: Option<String>,
    /// Only about one of these sectors.
    pub sectors: Vec<Sector>,
    /// Only about one of these BUCs.
    pub bucs: Vec<String>,
    /// Only about one of these versions of the Common Data Model.
    pub cdm_versions: Vec<String>,
    /// Only of one of these series.
    pub series: Vec<String>,
    /// Only where one meets like this.
    pub formats: Vec<MeetingFormat>,
    /// Only where one of these languages is spoken.
    pub languages: Vec<String>,
    /// Only those that stand so now.
    pub statuses: Vec<Status>,
    /// Only those that end on this day or later.
    pub from: Option<NaiveDate>,
    /// Only those that begin on this day or earlier.
    pub to: Option<NaiveDate>,
}

/// A training that was found.
pub type Found = crate::published::Found<TrainingRecord>;

/// How often each value occurs in the list, were it not narrowed by that dimension itself.
#[derive(Debug, Clone, Default)]
pub struct Facets {
    /// Sectors.
    pub sectors: Vec<(Sector, usize)>,
    /// BUCs.
    pub bucs: Vec<(String, usize)>,
    /// Versions of the Common Data Model.
    pub cdm_versions: Vec<(String, usize)>,
    /// Series.
    pub series: Vec<(String, usize)>,
    /// Formats.
    pub formats: Vec<(MeetingFormat, usize)>,
    /// Spoken languages.
    pub languages: Vec<(String, usize)>,
    /// Where they stand now.
    pub statuses: Vec<(Status, usize)>,
}

fn holds(list: &[String], value: &str) -> bool {
    list.iter().any(|own| own.trim().eq_ignore_ascii_case(value))
}

/// What comes first: what is still to come, the nearest first; behind it what is over, the latest first.
fn order(record: &TrainingRecord, now: DateTime<Utc>) -> (bool, i64, i32) {
    let Some(times) = times(&record.training.content) else { return (true, i64::MAX, 0) };
    let is_over = times.ends.with_timezone(&Utc) <= now;
    let starts = times.starts.timestamp();
    (is_over, if is_over { -starts } else { starts }, record.training.reference)
}

fn found(ctx: &Ctx, snapshot: &Snapshot, filter: &Filter, language: &str) -> Result<(Vec<Found>, Facets), DomainError> {
    let mut problems = Vec::new();
    let bucs = bucs(&filter.bucs, &snapshot.lists, &["filter", "bucs"], &mut problems);
    let bucs: Vec<&String> = bucs.into_iter().map(|at| &snapshot.lists.bucs[usize::from(at)].code).collect();
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let now = ctx.now();
    let asked = (filter.text.as_deref(), language);
    let trainings = &snapshot.trainings;
    let by_reference = |reference| trainings.by_reference(reference);
    let mut all = candidates(snapshot, PassageKind::Training, asked, trainings.all(), by_reference);
    if all.iter().all(|one| one.score.is_none()) {
        all.sort_by_key(|one| order(&one.record, now));
    }
    let versions: Vec<String> = filter.cdm_versions.iter().map(|one| version(one)).collect();
    let (mut found, mut facets) = (Vec::new(), Facets::default());
    for one in all {
        let content = &one.record.training.content;
        let standing = status(&one.record.training, now);
        let days = times(content).map(|times| (times.first, times.last));
        let meets = [
            filter.sectors.is_empty() || content.sectors.iter().any(|sector| filter.sectors.contains(sector)),
            bucs.is_empty() || content.bucs.iter().any(|code| bucs.contains(&code)),
            versions.is_empty() || versions.contains(&version(&content.cdm_version)),
            filter.series.is_empty() || holds(&filter.series, &content.series),
            filter.formats.is_empty() || content.format.is_some_and(|format| filter.formats.contains(&format)),
            filter.languages.is_empty() || content.languages.iter().any(|own| holds(&filter.languages, own)),
            filter.statuses.is_empty() || filter.statuses.contains(&standing),
            filter.from.is_none_or(|from| days.is_some_and(|(_, last)| last >= from)),
            filter.to.is_none_or(|to| days.is_some_and(|(first, _)| first <= to)),
        ];
        let but = |dimension: usize| meets_but(dimension, &meets);
        if but(0) {
            content.sectors.iter().for_each(|one| counted(&mut facets.sectors, one));
        }
        if but(1) {
            content.bucs.iter().for_each(|one| counted(&mut facets.bucs, one));
        }
        if but(2) && !content.cdm_version.is_empty() {
            counted(&mut facets.cdm_versions, &content.cdm_version);
        }
        if but(3) && !content.series.is_empty() {
            counted(&mut facets.series, &content.series);
        }
        if but(4) {
            content.format.iter().for_each(|one| counted(&mut facets.formats, one));
        }
        if but(5) {
            content.languages.iter().for_each(|one| counted(&mut facets.languages, one));
        }
        if but(6) {
            counted(&mut facets.statuses, &standing);
        }
        if meets.iter().all(|met| *met) {
            found.push(one);
        }
    }
    facets.sectors.sort_unstable();
    facets.bucs.sort_unstable();
    facets.cdm_versions.sort_by(|one, other| other.cmp(one));
    facets.series.sort_unstable();
    facets.formats.sort_unstable();
    facets.languages.sort_unstable();
    facets.statuses.sort_unstable();
    Ok((found, facets))
}

/// The trainings that are wanted, with a text best first, else the nearest to come first and then the latest that are over; one page of them, and what
/// the whole list could be narrowed to. `language` is the reader's: snippets are in it where the text is.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_BUC`, `PAGE_SIZE` or `INVALID_CURSOR`.
pub fn find(
    ctx: &Ctx,
    filter: &Filter,
    page: &PageRequest,
    language: &str,
) -> Result<(Page<Found>, Facets), DomainError> {
    let moment = ctx.moment();
    let (found, facets) = found(ctx, moment.snapshot(), filter, language)?;
    Ok((paged(found, page, |record| record.training.reference)?, facets))
}

/// Every training that is wanted, in the order of [`find`].
///
/// # Errors
/// As [`find`].
pub fn find_all(ctx: &Ctx, filter: &Filter, language: &str) -> Result<Vec<Arc<TrainingRecord>>, DomainError> {
    let moment = ctx.moment();
    let (found, _) = found(ctx, moment.snapshot(), filter, language)?;
    Ok(found.into_iter().map(|one| one.record).collect())
}

/// The other sessions of a training's series, the latest first.
pub fn other_sessions(ctx: &Ctx, record: &TrainingRecord, most: usize) -> Vec<Arc<TrainingRecord>> {
    let own = &record.training;
    if own.content.series.is_empty() {
        return Vec::new();
    }
    let moment = ctx.moment();
    let all = moment.snapshot().trainings.all().iter();
    let others = all.filter(|one| one.training.id != own.id && one.training.content.series == own.content.series);
    let mut others: Vec<_> = others.cloned().collect();
    others.sort_by_key(|one| Reverse((one.training.content.starts_on, one.training.reference)));
    others.truncate(most);
    others
}
