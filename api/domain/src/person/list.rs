//! Who has an account.

use super::subject;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::{Action, Subject};
use crate::viewer::Viewer;
use entities::id::PersonId;
use entities::person::{self, Person};
use entities::value::Noun;

/// The people whose name or address holds `text`, in the order of their addresses.
///
/// # Errors
/// [`DomainError`] when the viewer may not see people.
pub async fn find(ctx: &Ctx, viewer: &Viewer, text: &str) -> Result<Vec<Person>, DomainError> {
    ctx.require(viewer, Action::ReadPeople, &Subject::hidden(Noun::Person), "")?;
    let text = text.trim().to_lowercase();
    let holds = |person: &Person| person.email.contains(&text) || person.name.to_lowercase().contains(&text);
    Ok(person::list(&ctx.store).await?.into_iter().filter(holds).collect())
}

/// One person.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none or the viewer may not know.
pub async fn by_id(ctx: &Ctx, viewer: &Viewer, id: PersonId) -> Result<Person, DomainError> {
    let found = person::by_ids(&ctx.store, &[id]).await?.into_iter().next();
    let person = found.ok_or(DomainError::NotFound)?;
    ctx.require(viewer, Action::ReadPeople, &subject(&person), "")?;
    Ok(person)
}

/// The viewer's own account; `None` for who is not signed in.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn me(ctx: &Ctx, viewer: &Viewer) -> Result<Option<Person>, DomainError> {
    let Some(own) = viewer.person() else { return Ok(None) };
    Ok(person::by_ids(&ctx.store, &[own.id]).await?.into_iter().next())
}

/// The person with this address as who acts, for the command line.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_PERSON` when there is none or the account is closed.
pub async fn acting(ctx: &Ctx, email: &str) -> Result<Viewer, DomainError> {
    let found = person::by_email(&ctx.store, &super::folded(email)).await?;
    let open = found.filter(|person| person.disabled_at.is_none());
    open.map(|person| crate::session::viewer(person, None)).ok_or_else(|| crate::session::unknown(email))
}
