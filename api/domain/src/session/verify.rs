//! Who comes with a token: its signature and claims, then the session and the person as they stand now.

use super::token::{Claims, Purpose, read};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::viewer::{SignedIn, Viewer};
use entities::person::Person;
use entities::session::{self, Session};
use entities::value::{CountryCode, SessionKind};
use std::sync::Arc;

/// The person with this access token, ours or the provider's.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for every token that is not good now; [`DomainError::Unavailable`] when that cannot be found out.
pub async fn by_bearer(ctx: &Ctx, token: &str) -> Result<Viewer, DomainError> {
    if let Some(provider) = &ctx.provider
        && provider.claims_to_issue(token)
    {
        return provider.person_of(ctx, token).await;
    }
    match read(&ctx.keys, Purpose::Access, token, ctx.now()) {
        Ok(claims) => standing(ctx, &claims, &[SessionKind::Program, SessionKind::Script]).await,
        Err(why) => {
            tracing::debug!(why, "an access token was refused");
            Err(DomainError::Unauthenticated)
        }
    }
}

/// The person with this cookie of the pages; nobody when it is not good now.
///
/// # Errors
/// [`DomainError::Unavailable`] when that cannot be found out.
pub async fn by_cookie(ctx: &Ctx, token: &str) -> Result<Viewer, DomainError> {
    match read(&ctx.keys, Purpose::Pages, token, ctx.now()) {
        Ok(claims) => match standing(ctx, &claims, &[SessionKind::Pages]).await {
            Err(DomainError::Unauthenticated) => Ok(Viewer::Anonymous),
            other => other,
        },
        Err(why) => {
            tracing::debug!(why, "a session cookie was refused");
            Ok(Viewer::Anonymous)
        }
    }
}

/// Asks the store at every request: a session that was ended, a role that was changed and an account that was closed count at
/// once, on every process.
async fn standing(ctx: &Ctx, claims: &Claims, kinds: &[SessionKind]) -> Result<Viewer, DomainError> {
    let found = session::with_person(&ctx.store, claims.sid).await?;
    let Some((session, person)) = found else { return Err(DomainError::Unauthenticated) };
    let stands = kinds.contains(&session.kind)
        && session.person_id.0 == claims.sub
        && session.ended_at.is_none()
        && session.expires_at > ctx.now()
        && session.person_version == person.version
        && claims.ver == person.version
        && person.disabled_at.is_none();
    if stands { Ok(viewer(person, Some(&session))) } else { Err(DomainError::Unauthenticated) }
}

/// A person as a viewer.
pub(crate) fn viewer(person: Person, session: Option<&Session>) -> Viewer {
    Viewer::Person(Arc::new(SignedIn {
        id: person.id,
        name: person.name,
        email: person.email,
        role: person.role,
        country: person.country.as_deref().and_then(|code| CountryCode::parse(code).ok()),
        session: session.map(|session| (session.id, session.kind)),
    }))
}
