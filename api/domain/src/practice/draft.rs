//! A version under way: begun, written, thrown away.

use super::check::{Field, oversized};
use super::get::{Draft, open_one, sees, under_way};
use super::lifecycle::{Step, next};
use super::{name_of, recorded, step, subject};
use crate::ctx::{Ctx, Writing};
use crate::error::{DomainError, Problems};
use crate::message::tidy;
use crate::policy::{Action, Subject};
use crate::repeat::Repeatable;
use crate::viewer::Viewer;
use entities::id::{AttachmentId, PersonId, PracticeId, PracticeVersionId};
use entities::practice::version::{self, PracticeVersion};
use entities::practice::{self, Practice};
use entities::value::{
    Maturity, Noun, PracticeContent, PracticeLink, PracticeOutcome, PracticeState, Sector, Texts, Transferability,
    Writers,
};
use entities::{attachment, counter};
use search::Lists;
use serde::Serialize;

/// The counter of references.
pub(super) const COUNTER: &str = "practice";

/// What is written anew; all else stays as it is. An inner `None` takes away.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Change {
    /// The original language.
    pub original: Option<String>,
    /// Texts, each in all its languages.
    pub texts: Vec<(Field, Texts)>,
    /// Sectors.
    pub sectors: Option<Vec<Sector>>,
    /// Codes of BUCs.
    pub bucs: Option<Vec<String>>,
    /// Codes of institutions.
    pub institutions: Option<Vec<String>>,
    /// How settled it is.
    pub maturity: Option<Option<Maturity>>,
    /// Whether it did what it was meant to do.
    pub outcome: Option<Option<PracticeOutcome>>,
    /// Whether others can do the same.
    pub transferable: Option<Option<Transferability>>,
    /// The year in which it began.
    pub year: Option<Option<i32>>,
    /// A functional mailbox.
    pub contact: Option<Option<String>>,
    /// Pages elsewhere.
    pub links: Option<Vec<PracticeLink>>,
}

/// A version as it is to be kept.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Saving {
    /// The practice; none to begin one of the writer's own country.
    pub practice: Option<i32>,
    /// The version that the writer saw: of the version under way how often it was saved, else the number published last.
    pub expected: Option<i32>,
    /// What is written.
    pub change: Change,
}

/// Keeps a version under way, begins it where there is none. What is wrong is kept too and said with it: only what is too large is refused. With
/// an idempotency key the same is kept once.
///
/// # Errors
/// [`DomainError::NotFound`] when there is no such practice; [`DomainError::Conflict`] when it is no longer in the version expected;
/// [`DomainError::Invalid`] with `TOO_LONG`, `TOO_MANY`, `INVALID_TEXT`, or `WRONG_STATE` for a version that waits at a gate.
pub async fn save(ctx: &Ctx, viewer: &Viewer, saving: Saving, key: Option<&str>) -> Result<Draft, DomainError> {
    let author = viewer.signed_in()?.id;
    let repeat = Repeatable::new(viewer, key, &saving)?;
    if let Some(repeat) = &repeat
        && let Some(answer) = repeat.known(ctx).await?
    {
        return known(ctx, viewer, &answer).await;
    }
    match saving.practice {
        None => begin(ctx, viewer, author, saving.change, repeat.as_ref()).await,
        Some(reference) => write(ctx, viewer, author, reference, saving, repeat.as_ref()).await,
    }
}

/// The version that an earlier request with the same key kept.
async fn known(ctx: &Ctx, viewer: &Viewer, answer: &serde_json::Value) -> Result<Draft, DomainError> {
    let id = answer.as_str().and_then(|id| id.parse().ok()).map(PracticeId).ok_or(DomainError::Internal)?;
    let practice = practice::by_ids(&ctx.store, &[id]).await?.into_iter().next().ok_or(DomainError::NotFound)?;
    let versions = version::of(&ctx.store, &[id]).await?;
    let version =
        under_way(versions).filter(|version| sees(viewer, &practice, version)).ok_or(DomainError::Conflict)?;
    let steps = practice::step::of(&ctx.store, &[id]).await?;
    Ok(Draft::of(ctx, practice, version, steps))
}

/// A version begun. Its saves are counted on from the number published last, so that what was seen of that one is never taken for this one.
fn new_version(
    ctx: &Ctx,
    practice: PracticeId,
    author: PersonId,
    content: PracticeContent,
    last: i32,
) -> PracticeVersion {
    PracticeVersion {
        id: PracticeVersionId(ctx.ids.next()),
        practice_id: practice,
        number: None,
        state: PracticeState::Draft,
        content,
        saved_by: Some(author),
        writers: Writers(vec![author]),
        saved_at: ctx.now(),
        submitted_at: None,
        state_since: ctx.now(),
        published_at: None,
        superseded_at: None,
        archive_reason: None,
        confirmed_on: None,
        version: last + 1,
    }
}

fn checked(content: &PracticeContent) -> Result<(), DomainError> {
    let problems = oversized(content);
    if problems.is_empty() { Ok(()) } else { Err(DomainError::Invalid(Problems(problems))) }
}

async fn begin(
    ctx: &Ctx,
    viewer: &Viewer,
    author: PersonId,
    change: Change,
    repeat: Option<&Repeatable>,
) -> Result<Draft, DomainError> {
    let country = viewer.signed_in()?.country;
    let subject = Subject::hidden(Noun::Practice).owned_by(Some(author));
    let subject = country.map_or(subject, |country| subject.of(country));
    let permit = ctx.require(viewer, Action::Draft, &subject, "new practice")?;
    let country = country.ok_or(DomainError::Forbidden)?;
    let moment = ctx.moment();
    let lists = &moment.snapshot().lists;
    let mut content =
        PracticeContent { original: lists.own_language(country).to_owned(), ..PracticeContent::default() };
    apply(&mut content, change, lists);
    checked(&content)?;
    let writing = ctx.begin(&permit).await?;
    let practice = Practice {
        id: PracticeId(ctx.ids.next()),
        reference: counter::next(writing.tx(), COUNTER).await?,
        country: country.to_string(),
        owner: Some(author),
        created_at: ctx.now(),
        is_demonstration: false,
        version: 1,
    };
    let version = new_version(ctx, practice.id, author, content, 0);
    practice::insert(writing.tx(), practice.clone()).await?;
    version::insert_many(writing.tx(), vec![version.clone()]).await?;
    keep(ctx, &writing, repeat, &practice).await?;
    writing.commit(vec![recorded(&practice, "DRAFTED", false)]).await?;
    Ok(Draft::of(ctx, practice, version, Vec::new()))
}

async fn keep(
    ctx: &Ctx,
    writing: &Writing<'_>,
    repeat: Option<&Repeatable>,
    practice: &Practice,
) -> Result<(), DomainError> {
    match repeat {
        Some(repeat) if !repeat.keep(ctx, writing, serde_json::json!(practice.id.to_string())).await? => {
            Err(DomainError::Conflict)
        }
        _ => Ok(()),
    }
}

/// A version with other content, and who wrote that.
pub(super) fn rewritten(
    ctx: &Ctx,
    row: PracticeVersion,
    content: PracticeContent,
    author: PersonId,
) -> PracticeVersion {
    let writers = row.writers.clone().with(author);
    PracticeVersion { content, writers, saved_by: Some(author), saved_at: ctx.now(), ..row }
}

/// The practice with its versions, for who may write it.
pub(super) async fn own(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
) -> Result<(Practice, Vec<PracticeVersion>), DomainError> {
    let practice = practice::by_reference(&ctx.store, reference).await?.ok_or(DomainError::NotFound)?;
    let versions = version::of(&ctx.store, &[practice.id]).await?;
    let is_public = versions.iter().any(|version| version.number.is_some());
    let open = open_one(&versions);
    // That something unpublished exists is for those who may see it.
    if !is_public && open.is_none_or(|open| !sees(viewer, &practice, open)) {
        let hidden = subject(&practice, open, viewer, false);
        ctx.require(viewer, Action::ReadRequests, &hidden, &name_of(&practice))?;
        return Err(DomainError::NotFound);
    }
    Ok((practice, versions))
}

async fn write(
    ctx: &Ctx,
    viewer: &Viewer,
    author: PersonId,
    reference: i32,
    saving: Saving,
    repeat: Option<&Repeatable>,
) -> Result<Draft, DomainError> {
    let (practice, versions) = own(ctx, viewer, reference).await?;
    let last = versions.iter().filter(|version| version.number.is_some()).max_by_key(|version| version.number).cloned();
    let open = under_way(versions);
    let is_public = last.is_some();
    let permit =
        ctx.require(viewer, Action::Draft, &subject(&practice, open.as_ref(), viewer, is_public), &name_of(&practice))?;
    let current = open.as_ref().map(|open| open.version).or(last.as_ref().and_then(|last| last.number));
    if current != saving.expected {
        return Err(DomainError::Conflict);
    }
    let state = next(open.as_ref().map(|open| open.state), Step::Save)?.unwrap_or(PracticeState::Draft);
    let moment = ctx.moment();
    let lists = &moment.snapshot().lists;
    let is_new = open.is_none();
    let row = match (open, last) {
        (Some(open), _) => PracticeVersion { state, ..open },
        (None, Some(last)) => new_version(ctx, practice.id, author, last.content, last.number.unwrap_or(0)),
        (None, None) => return Err(DomainError::NotFound),
    };
    let expected = row.version;
    let mut content = row.content.clone();
    apply(&mut content, saving.change, lists);
    checked(&content)?;
    let row = rewritten(ctx, row, content, author);
    let writing = ctx.begin(&permit).await?;
    let row = if is_new {
        practice::touch(writing.tx(), practice.id, practice.version).await?;
        version::insert_many(writing.tx(), vec![row.clone()]).await?;
        row
    } else {
        version::save(writing.tx(), row.clone(), expected).await?;
        PracticeVersion { version: expected + 1, ..row }
    };
    keep(ctx, &writing, repeat, &practice).await?;
    writing.commit(vec![recorded(&practice, if is_new { "DRAFTED" } else { "SAVED" }, false)]).await?;
    let steps = practice::step::of(&ctx.store, &[practice.id]).await?;
    Ok(Draft::of(ctx, practice, row, steps))
}

/// Throws a version under way away; a practice of which nothing was published goes with it.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none; [`DomainError::Conflict`] when it is no longer in the version expected;
/// [`DomainError::Invalid`] with `WRONG_STATE` for one that waits at a gate.
pub async fn discard(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32) -> Result<(), DomainError> {
    viewer.signed_in()?;
    let (practice, versions) = own(ctx, viewer, reference).await?;
    let is_public = versions.iter().any(|version| version.number.is_some());
    let kept = versions.iter().filter(|version| version.number.is_some());
    let kept: Vec<AttachmentId> =
        kept.flat_map(|version| version.content.documents.iter().map(|document| document.attachment)).collect();
    let open = under_way(versions);
    // Whether something is under way is not for everybody who may not change it.
    let subject = subject(&practice, open.as_ref(), viewer, is_public);
    let permit = ctx.require(viewer, Action::Draft, &subject, &name_of(&practice))?;
    let open = open.ok_or(DomainError::NotFound)?;
    next(Some(open.state), Step::Discard)?;
    let writing = ctx.begin(&permit).await?;
    version::delete(writing.tx(), open.id, expected).await?;
    let files = attachment::ids_of(writing.tx(), Noun::Practice, practice.id.0).await?;
    let loose: Vec<_> = files.into_iter().filter(|id| !kept.contains(id)).collect();
    attachment::delete(writing.tx(), &loose).await?;
    if !is_public {
        practice::delete(writing.tx(), practice.id).await?;
    }
    writing.commit(vec![recorded(&practice, "DISCARDED", false)]).await?;
    Ok(())
}

fn deduplicated<T: PartialEq>(list: Vec<T>) -> Vec<T> {
    list.into_iter().fold(Vec::new(), |mut kept, one| {
        if !kept.contains(&one) {
            kept.push(one);
        }
        kept
    })
}

fn named(list: Vec<String>) -> Vec<String> {
    let list = list.into_iter().map(|code| code.trim().to_owned()).filter(|code| !code.is_empty());
    deduplicated(list.collect())
}

/// Puts a change into a practice, tidied as it is kept.
fn apply(content: &mut PracticeContent, change: Change, lists: &Lists) {
    if let Some(language) = change.original {
        content.original = language.trim().to_ascii_lowercase();
    }
    for (field, mut texts) in change.texts {
        tidy(&mut texts);
        *field.of_mut(content) = texts;
    }
    if let Some(sectors) = change.sectors {
        content.sectors = deduplicated(sectors);
        content.sectors.sort_unstable();
    }
    if let Some(bucs) = change.bucs {
        // Any of the spellings that occur becomes the usual one; an unknown code stays as it was written, and is said.
        let usual = |code: String| lists.buc(&code).map_or(code, |buc| buc.code.clone());
        content.bucs = deduplicated(named(bucs).into_iter().map(usual).collect());
    }
    if let Some(institutions) = change.institutions {
        content.institutions = named(institutions);
    }
    if let Some(maturity) = change.maturity {
        content.maturity = maturity;
    }
    if let Some(outcome) = change.outcome {
        content.outcome = outcome;
    }
    if let Some(transferable) = change.transferable {
        content.transferable = transferable;
    }
    if let Some(year) = change.year {
        content.year = year;
    }
    if let Some(contact) = change.contact {
        content.contact = contact.map(|contact| contact.trim().to_owned()).filter(|contact| !contact.is_empty());
    }
    if let Some(links) = change.links {
        content.links = links
            .into_iter()
            .map(|mut link| {
                tidy(&mut link.title);
                PracticeLink { url: link.url.trim().to_owned(), ..link }
            })
            .filter(|link| !link.url.is_empty() || !link.title.is_empty())
            .collect();
    }
}

/// The change of a version's own row that a step makes, with what is kept of the step.
pub(super) fn stepped(
    ctx: &Ctx,
    viewer: &Viewer,
    version: PracticeVersion,
    state: PracticeState,
    comment: String,
) -> (PracticeVersion, practice::step::PracticeStep) {
    let taken = step(ctx, viewer, &version, state, comment);
    (PracticeVersion { state, state_since: ctx.now(), ..version }, taken)
}
