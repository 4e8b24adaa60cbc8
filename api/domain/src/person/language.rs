//! The language in which somebody is written to.

use super::recorded;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::{Message, is_language};
use crate::policy::{Action, Subject};
use crate::viewer::Viewer;
use entities::person;
use entities::value::Noun;

/// Keeps the viewer's language.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_LANGUAGE`; [`DomainError::Unauthenticated`] for who is not signed in.
pub async fn set_language(ctx: &Ctx, viewer: &Viewer, language: &str) -> Result<(), DomainError> {
    let own = viewer.signed_in()?;
    let permit = ctx.require(viewer, Action::OwnAccount, &Subject::hidden(Noun::Person).owned_by(Some(own.id)), "")?;
    let language = language.trim().to_ascii_lowercase();
    if !is_language(&language) {
        return Err(Problem::at(&["language"], "UNKNOWN_LANGUAGE", Message::unknown_language(&language)).into());
    }
    let person = person::by_ids(&ctx.store, &[own.id]).await?.into_iter().next().ok_or(DomainError::NotFound)?;
    let writing = ctx.begin(&permit).await?;
    person::set_language(writing.tx(), own.id, &language).await?;
    writing.commit(vec![recorded(&person, "LANGUAGE")]).await?;
    Ok(())
}
