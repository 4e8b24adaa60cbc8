//! The end of sessions.

use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::{self, Action, Subject};
use crate::viewer::Viewer;
use chrono::Duration;
use entities::id::SessionId;
use entities::session::{self, Session};
use entities::value::Noun;
use entities::{answered, attempt};

/// How long what is over is kept, to look into what happened.
const KEPT_DAYS: i64 = 30;

/// The viewer's own sessions that stand, the latest first.
///
/// # Errors
/// [`DomainError::Unauthenticated`].
pub async fn open(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<Session>, DomainError> {
    let person = viewer.signed_in()?;
    let now = ctx.now();
    let sessions = session::open_of(&ctx.store, person.id).await?;
    Ok(sessions.into_iter().filter(|session| session.expires_at > now).collect())
}

/// Ends one session of the viewer: the one named, else the one they came with. Gives whether there was one.
///
/// # Errors
/// [`DomainError::Unauthenticated`].
pub async fn end(ctx: &Ctx, viewer: &Viewer, named: Option<SessionId>) -> Result<bool, DomainError> {
    let own = viewer.signed_in()?.session.map(|(id, _)| id);
    let Some(id) = named.or(own) else { return Ok(false) };
    Ok(end_some(ctx, viewer, Some(id)).await? > 0)
}

/// Ends every session of the viewer; gives how many.
///
/// # Errors
/// [`DomainError::Unauthenticated`].
pub async fn end_all(ctx: &Ctx, viewer: &Viewer) -> Result<u64, DomainError> {
    end_some(ctx, viewer, None).await
}

async fn end_some(ctx: &Ctx, viewer: &Viewer, session: Option<SessionId>) -> Result<u64, DomainError> {
    let person = viewer.signed_in()?;
    let subject = Subject::hidden(Noun::Person).owned_by(Some(person.id));
    let permit = ctx.require(viewer, Action::OwnAccount, &subject, "")?;
    let writing = ctx.begin(&permit).await?;
    let ended = session::end(writing.tx(), person.id, session, ctx.now(), "SIGNED_OUT").await?;
    writing.commit(Vec::new()).await?;
    Ok(ended)
}

/// Removes what nobody needs any more: sessions long over, old attempts, old answers to repeated requests.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn forget(ctx: &Ctx) -> Result<(), DomainError> {
    let permit = policy::require(&Viewer::Machine("upkeep"), Action::Erase, &Subject::hidden(Noun::Person))?;
    let before = ctx.now() - Duration::days(KEPT_DAYS);
    let writing = ctx.begin(&permit).await?;
    session::forget(writing.tx(), before).await?;
    attempt::forget(writing.tx(), before).await?;
    answered::forget(writing.tx(), before).await?;
    writing.commit(Vec::new()).await?;
    Ok(())
}
