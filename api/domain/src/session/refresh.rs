//! Renewing a program's session: each refresh token works once, and a second use ends the session for everybody who has a copy
//! (RFC 9700, 4.14.2).

use super::digest;
use super::sign_in::{Started, tokens};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::Message;
use crate::policy::{self, Action, Subject};
use crate::viewer::Viewer;
use entities::session::{self, Refreshed};
use entities::value::{Noun, SessionKind};

/// New tokens for an old refresh token.
///
/// # Errors
/// [`DomainError::Invalid`] with `SESSION_OVER` when the token is unknown, was used before, or its session is over; used before, it
/// also ends the session.
pub async fn refresh(ctx: &Ctx, token: &str) -> Result<Started, DomainError> {
    let over = || {
        let message = Message::plain("session-over", "The session is over; sign in again.");
        DomainError::from(Problem::at(&["refreshToken"], "SESSION_OVER", message))
    };
    let permit = policy::require(&Viewer::Anonymous, Action::SignIn, &Subject::hidden(Noun::Person))?;
    let writing = ctx.begin(&permit).await?;
    let now = ctx.now();
    let (id, is_first) = match session::take_refresh(writing.tx(), &digest(token), now).await? {
        Refreshed::Taken(id) => (id, true),
        Refreshed::Replayed(id) => (id, false),
        Refreshed::Unknown => return Err(over()),
    };
    let Some((session, person)) = session::with_person(writing.tx(), id).await? else { return Err(over()) };
    if !is_first {
        session::end(writing.tx(), person.id, Some(id), now, "REPLAYED").await?;
        writing.commit(Vec::new()).await?;
        tracing::warn!(session = %id, "a refresh token was used twice; its session was ended");
        return Err(over());
    }
    let stands = session.kind == SessionKind::Program
        && session.ended_at.is_none()
        && session.expires_at > now
        && session.person_version == person.version
        && person.disabled_at.is_none();
    if !stands {
        return Err(over());
    }
    let started = tokens(ctx, &writing, &session, person).await?;
    writing.commit(Vec::new()).await?;
    Ok(started)
}
