//! Changing an account: name, role, country; closing it and opening it again. What was issued under the old version counts no more.

use super::{checked, recorded, subject};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problems};
use crate::policy::Action;
use crate::viewer::Viewer;
use entities::id::PersonId;
use entities::person::{self, Person};
use entities::session;
use entities::value::PersonRole;

/// What an account becomes.
#[derive(Debug, Clone)]
pub struct Changed {
    /// Name.
    pub name: String,
    /// Role.
    pub role: PersonRole,
    /// Country, in any of its codes; none for roles of no country.
    pub country: Option<String>,
}

/// Saves name, role and country; the person's sessions are over.
///
/// # Errors
/// [`DomainError::Conflict`] when the account is no longer in version `expected`; [`DomainError::Invalid`] with all problems.
pub async fn save(
    ctx: &Ctx,
    viewer: &Viewer,
    id: PersonId,
    next: Changed,
    expected: i32,
) -> Result<Person, DomainError> {
    let mut problems = Vec::new();
    let person = load(ctx, viewer, id).await?;
    let (_, name, country) = checked(&person.email, &next.name, next.role, next.country.as_deref(), &mut problems);
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let next = Person { name, role: next.role, country: country.map(String::from), ..person };
    store(ctx, viewer, next, expected, "CHANGED").await
}

/// Closes an account; its sessions are over.
///
/// # Errors
/// [`DomainError::Conflict`] when the account is no longer in version `expected`.
pub async fn disable(ctx: &Ctx, viewer: &Viewer, id: PersonId, expected: i32) -> Result<Person, DomainError> {
    let person = load(ctx, viewer, id).await?;
    let next = Person { disabled_at: person.disabled_at.or_else(|| Some(ctx.now())), ..person };
    store(ctx, viewer, next, expected, "CLOSED").await
}

/// Opens a closed account again.
///
/// # Errors
/// [`DomainError::Conflict`] when the account is no longer in version `expected`.
pub async fn enable(ctx: &Ctx, viewer: &Viewer, id: PersonId, expected: i32) -> Result<Person, DomainError> {
    let person = load(ctx, viewer, id).await?;
    store(ctx, viewer, Person { disabled_at: None, ..person }, expected, "OPENED").await
}

async fn load(ctx: &Ctx, viewer: &Viewer, id: PersonId) -> Result<Person, DomainError> {
    let found = person::by_ids(&ctx.store, &[id]).await?.into_iter().next();
    let Some(person) = found else {
        // Who may not look after people does not learn which identities exist.
        ctx.require(viewer, Action::ManagePeople, &crate::policy::Subject::hidden(entities::value::Noun::Person), "")?;
        return Err(DomainError::NotFound);
    };
    ctx.require(viewer, Action::ManagePeople, &subject(&person), "")?;
    Ok(person)
}

pub(super) async fn store(
    ctx: &Ctx,
    viewer: &Viewer,
    next: Person,
    expected: i32,
    action: &'static str,
) -> Result<Person, DomainError> {
    let permit = ctx.require(viewer, Action::ManagePeople, &subject(&next), "")?;
    let writing = ctx.begin(&permit).await?;
    person::save(writing.tx(), next.clone(), expected).await?;
    session::end(writing.tx(), next.id, None, ctx.now(), action).await?;
    writing.commit(vec![recorded(&next, action)]).await?;
    Ok(Person { version: expected + 1, ..next })
}
