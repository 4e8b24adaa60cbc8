//! Passwords: changed by their owner, set anew on the command line.

use super::{folded, recorded, subject};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::Message;
use crate::policy::Action;
use crate::session::{Started, attempt, check_password, hash_password, password_matches, start};
use crate::viewer::Viewer;
use entities::person::{self, Person};
use entities::session;
use entities::value::{AttemptOutcome, SessionKind};

/// The viewer's own new password. All their sessions are over; a new one of the same kind as the present one begins.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_CREDENTIALS` when the old one is not right, `WEAK_PASSWORD` when the new one is too easy.
pub async fn change_password(ctx: &Ctx, viewer: &Viewer, old: String, new: String) -> Result<Started, DomainError> {
    let own = viewer.signed_in()?;
    let kind = own.session.map_or(SessionKind::Pages, |(_, kind)| kind);
    let found = person::by_ids(&ctx.store, &[own.id]).await?.into_iter().next();
    let person = found.ok_or(DomainError::Unauthenticated)?;
    let permit = ctx.require(viewer, Action::OwnAccount, &subject(&person), "")?;
    // A stolen token must not serve to guess the password.
    attempt::may_try(ctx, &ctx.store, &person.email, None).await?;
    let fits = match &person.password {
        Some(hash) => password_matches(old, hash.clone()).await?,
        None => false,
    };
    if !fits {
        let writing = ctx.begin(&permit).await?;
        attempt::log(ctx, writing.tx(), &person.email, None, AttemptOutcome::Refused, ctx.now()).await?;
        writing.commit(Vec::new()).await?;
        let message = Message::plain("wrong-password", "The present password is not right.");
        return Err(Problem::at(&["oldPassword"], "WRONG_CREDENTIALS", message).into());
    }
    check_password(&new, &person.email, "newPassword")?;
    let hash = hash_password(new, ctx.ids.secret()).await?;
    let version = person.version;
    let next = Person { password: Some(hash), version: version + 1, ..person };
    let writing = ctx.begin(&permit).await?;
    person::save(writing.tx(), next.clone(), version).await?;
    session::end(writing.tx(), next.id, None, ctx.now(), "PASSWORD_CHANGED").await?;
    let started = start(ctx, &writing, next.clone(), kind).await?;
    writing.commit(vec![recorded(&next, "PASSWORD_CHANGED")]).await?;
    Ok(started)
}

/// Sets a password anew, or one that is made up when none is given; gives the made-up one. For the command line.
///
/// # Errors
/// [`DomainError::NotFound`] when nobody has this address; [`DomainError::Invalid`] with `WEAK_PASSWORD`.
pub async fn set_password(
    ctx: &Ctx,
    viewer: &Viewer,
    email: &str,
    password: Option<String>,
) -> Result<Option<String>, DomainError> {
    let person = person::by_email(&ctx.store, &folded(email)).await?.ok_or(DomainError::NotFound)?;
    ctx.require(viewer, Action::ManagePeople, &subject(&person), "")?;
    let made_up = password.is_none().then(|| super::add::made_up(ctx));
    let password = password.or_else(|| made_up.clone()).unwrap_or_default();
    check_password(&password, &person.email, "password")?;
    let hash = hash_password(password, ctx.ids.secret()).await?;
    let version = person.version;
    super::change::store(ctx, viewer, Person { password: Some(hash), ..person }, version, "PASSWORD_SET").await?;
    Ok(made_up)
}
