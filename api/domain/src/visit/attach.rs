//! Files of a request: read by everybody who sees it, and gone with the names of those who took part.

use super::close::holds;
use super::lifecycle::{Party, wrong_state};
use super::step::{Held, stored};
use crate::attachment::{self as files, NewFile};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::Message;
use crate::viewer::Viewer;
use entities::attachment::{self, Attachment};
use entities::id::AttachmentId;
use entities::value::{Document, Noun};
use entities::visit::Visit;
use entities::visit::host::VisitHost;

type Done = Result<(Visit, Vec<VisitHost>), DomainError>;

/// Files of one request.
pub const MOST_DOCUMENTS: usize = 20;

const PARTIES: [Party; 4] = [Party::Programme, Party::Requester, Party::Coordinator, Party::Host];

/// Holds a request whose files still change, for somebody it binds.
async fn open<'c>(ctx: &'c Ctx, viewer: &Viewer, reference: i32, expected: i32) -> Result<Held<'c>, DomainError> {
    let held = Held::of(ctx, viewer, reference, Some(expected), &PARTIES).await?;
    if held.party == Party::Host && !holds(&held, viewer) {
        return Err(DomainError::Forbidden);
    }
    if held.visit.state.is_final() || held.visit.forgotten_at.is_some() {
        return Err(wrong_state(held.visit.state));
    }
    Ok(held)
}

/// Adds a file; for whoever asks, their coordinator, a host that accepted, and the programme.
///
/// # Errors
/// [`DomainError::Invalid`] with `FILE_TYPE`, `FILE_SIZE`, `FILE_NAME`, `TOO_MANY`, or `WRONG_STATE` for a request that has ended;
/// [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn attach(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, file: NewFile) -> Done {
    stored(ctx, viewer, reference).await?;
    let file = files::checked(file)?;
    let mut held = open(ctx, viewer, reference, expected).await?;
    if held.visit.documents.0.len() >= MOST_DOCUMENTS {
        return Err(Problem::at(&["file"], "TOO_MANY", Message::too_many(MOST_DOCUMENTS)).into());
    }
    let by = viewer.person().map(|person| person.id);
    let row = files::row(ctx, file, Noun::Visit, held.visit.id.0, by);
    held.visit.documents.0.push(Document {
        attachment: row.id,
        name: row.name.clone(),
        media_type: row.media_type.clone(),
        size: row.size,
    });
    attachment::insert(held.writing().tx(), row).await?;
    held.save().await?;
    held.finish(Vec::new(), "ATTACHED").await
}

/// Takes a file away; for those who may add one.
///
/// # Errors
/// [`DomainError::NotFound`] when there is no such file; else as [`attach`].
pub async fn remove_document(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, id: AttachmentId) -> Done {
    let mut held = open(ctx, viewer, reference, expected).await?;
    let count = held.visit.documents.0.len();
    held.visit.documents.0.retain(|one| one.attachment != id);
    if held.visit.documents.0.len() == count {
        return Err(DomainError::NotFound);
    }
    attachment::delete(held.writing().tx(), &[id]).await?;
    held.save().await?;
    held.finish(Vec::new(), "REMOVED").await
}

/// A file with its bytes.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none that the viewer may see.
pub async fn document(ctx: &Ctx, viewer: &Viewer, reference: i32, id: AttachmentId) -> Result<Attachment, DomainError> {
    let (visit, _) = stored(ctx, viewer, reference).await?;
    if visit.documents.0.iter().all(|one| one.attachment != id) {
        return Err(DomainError::NotFound);
    }
    attachment::by_id(&ctx.store, id).await?.ok_or(DomainError::NotFound)
}
