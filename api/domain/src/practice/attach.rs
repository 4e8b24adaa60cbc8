//! Files of a practice: added to the version under way, read by whoever reads the version that names them.

use super::draft::{own, rewritten};
use super::get::{Draft, get, under_way};
use super::lifecycle::{Step, next};
use super::{MOST_DOCUMENTS, name_of, recorded, subject};
use crate::attachment::{self as files, NewFile};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::Message;
use crate::policy::Action;
use crate::viewer::Viewer;
use entities::attachment::{self, Attachment};
use entities::id::AttachmentId;
use entities::practice::version::{self, PracticeVersion};
use entities::value::{Document, Noun};

/// Adds a file to the version under way.
///
/// # Errors
/// [`DomainError::Invalid`] with `FILE_TYPE`, `FILE_SIZE`, `FILE_NAME`, `TOO_MANY`, or `WRONG_STATE` while it waits at a gate;
/// [`DomainError::NotFound`] when nothing is under way; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn attach(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    expected: i32,
    file: NewFile,
) -> Result<Draft, DomainError> {
    let author = viewer.signed_in()?.id;
    let (practice, versions) = own(ctx, viewer, reference).await?;
    let is_public = versions.iter().any(|version| version.number.is_some());
    let open = under_way(versions);
    let subject = subject(&practice, open.as_ref(), viewer, is_public);
    let permit = ctx.require(viewer, Action::Draft, &subject, &name_of(&practice))?;
    let open = open.ok_or(DomainError::NotFound)?;
    next(Some(open.state), Step::Save)?;
    let file = files::checked(file)?;
    if open.content.documents.len() >= MOST_DOCUMENTS {
        return Err(Problem::at(&["file"], "TOO_MANY", Message::too_many(MOST_DOCUMENTS)).into());
    }
    if open.version != expected {
        return Err(DomainError::Conflict);
    }
    let row = files::row(ctx, file, Noun::Practice, practice.id.0, Some(author));
    let mut content = open.content.clone();
    content.documents.push(Document {
        attachment: row.id,
        name: row.name.clone(),
        media_type: row.media_type.clone(),
        size: row.size,
    });
    let next = rewritten(ctx, open, content, author);
    let writing = ctx.begin(&permit).await?;
    attachment::insert(writing.tx(), row).await?;
    version::save(writing.tx(), next.clone(), expected).await?;
    writing.commit(vec![recorded(&practice, "SAVED", false)]).await?;
    let steps = entities::practice::step::of(&ctx.store, &[practice.id]).await?;
    Ok(Draft::of(ctx, practice, PracticeVersion { version: expected + 1, ..next }, steps))
}

/// Takes a file away from the version under way. A published version that names it keeps it.
///
/// # Errors
/// As [`attach`]; [`DomainError::NotFound`] when the version does not name the file.
pub async fn remove_document(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    expected: i32,
    id: AttachmentId,
) -> Result<Draft, DomainError> {
    let author = viewer.signed_in()?.id;
    let (practice, versions) = own(ctx, viewer, reference).await?;
    let names = |version: &PracticeVersion| version.content.documents.iter().any(|one| one.attachment == id);
    let is_public = versions.iter().any(|version| version.number.is_some());
    let is_kept = versions.iter().any(|version| version.number.is_some() && names(version));
    let open = under_way(versions);
    let subject = subject(&practice, open.as_ref(), viewer, is_public);
    let permit = ctx.require(viewer, Action::Draft, &subject, &name_of(&practice))?;
    let open = open.filter(|open| names(open)).ok_or(DomainError::NotFound)?;
    next(Some(open.state), Step::Save)?;
    let mut content = open.content.clone();
    content.documents.retain(|one| one.attachment != id);
    let next = rewritten(ctx, open, content, author);
    let writing = ctx.begin(&permit).await?;
    version::save(writing.tx(), next.clone(), expected).await?;
    if !is_kept {
        attachment::delete(writing.tx(), &[id]).await?;
    }
    writing.commit(vec![recorded(&practice, "SAVED", false)]).await?;
    let steps = entities::practice::step::of(&ctx.store, &[practice.id]).await?;
    Ok(Draft::of(ctx, practice, PracticeVersion { version: expected + 1, ..next }, steps))
}

/// A file of a practice with its bytes.
///
/// # Errors
/// [`DomainError::NotFound`] when no version that the viewer sees names it.
pub async fn document(ctx: &Ctx, viewer: &Viewer, id: &str, file: AttachmentId) -> Result<Attachment, DomainError> {
    let seen = get(ctx, viewer, id).await?;
    let published = seen.record.iter().flat_map(|record| &record.versions).map(|version| &version.content);
    let contents = published.chain(seen.draft.iter().map(|draft| &draft.version.content));
    let is_named = contents.flat_map(|content| &content.documents).any(|document| document.attachment == file);
    if !is_named {
        return Err(DomainError::NotFound);
    }
    attachment::by_id(&ctx.store, file).await?.ok_or(DomainError::NotFound)
}
