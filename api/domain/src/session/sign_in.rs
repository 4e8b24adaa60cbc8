//! Signing in with e-mail and password.

use super::token::{Purpose, access_ends, issue};
use super::verify::viewer;
use super::{MatchesNothing, attempt, digest, hex, password_matches};
use crate::ctx::{Ctx, Writing};
use crate::error::{DomainError, Problem};
use crate::message::Message;
use crate::person::folded;
use crate::policy::{self, Action, Subject};
use crate::viewer::Viewer;
use chrono::{DateTime, Duration, Utc};
use entities::id::SessionId;
use entities::person::{self, Person};
use entities::session::{self, Session};
use entities::value::{AttemptOutcome, Noun, SessionKind};
use std::net::IpAddr;

/// What somebody signs in with.
#[derive(Clone)]
pub struct Credentials {
    /// E-mail address, in any letter case.
    pub email: String,
    /// Password.
    pub password: String,
    /// The network address they come from.
    pub address: Option<IpAddr>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials").field("email", &self.email).finish_non_exhaustive()
    }
}

/// A session that has just begun or was renewed.
#[derive(Clone)]
pub struct Started {
    /// The person.
    pub viewer: Viewer,
    /// The token to come with: an access token, or the cookie of the pages.
    pub token: String,
    /// Until when the token is good, in UTC.
    pub token_ends: DateTime<Utc>,
    /// The token that gets the next one; none for pages and scripts.
    pub refresh: Option<String>,
    /// When the session is over at the latest, in UTC.
    pub session_ends: DateTime<Utc>,
}

impl std::fmt::Debug for Started {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Started").field("viewer", &self.viewer).finish_non_exhaustive()
    }
}

/// How long a session lasts at most: a working day for pages, a week for programs, an access token's life for scripts.
fn lasts(kind: SessionKind) -> Duration {
    match kind {
        SessionKind::Pages => Duration::hours(12),
        SessionKind::Program => Duration::days(7),
        SessionKind::Script => Duration::minutes(15),
    }
}

/// Begins a program's session.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_CREDENTIALS` when address and password do not fit or the account is closed (it does not
/// say which); [`DomainError::RateLimited`] after too many attempts.
pub async fn sign_in(ctx: &Ctx, credentials: Credentials) -> Result<Started, DomainError> {
    begin(ctx, credentials, SessionKind::Program).await
}

/// Begins a session of the pages; its token is the cookie.
///
/// # Errors
/// As [`sign_in`].
pub async fn sign_in_for_pages(ctx: &Ctx, credentials: Credentials) -> Result<Started, DomainError> {
    begin(ctx, credentials, SessionKind::Pages).await
}

/// A session with one access token, for the person with this address; for the command line.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_PERSON` when there is none or the account is closed.
pub async fn script(ctx: &Ctx, email: &str) -> Result<Started, DomainError> {
    let found = person::by_email(&ctx.store, &folded(email)).await?;
    let Some(person) = found.filter(|person| person.disabled_at.is_none()) else {
        return Err(unknown(email));
    };
    let permit = policy::require(&Viewer::Machine("command-line"), Action::SignIn, &Subject::hidden(Noun::Person))?;
    let writing = ctx.begin(&permit).await?;
    let started = start(ctx, &writing, person, SessionKind::Script).await?;
    writing.commit(Vec::new()).await?;
    Ok(started)
}

/// What is said when nobody with an open account has this address.
pub(crate) fn unknown(email: &str) -> DomainError {
    let english = format!("No open account has the address {email}; see `person list`.");
    let message = Message::new("unknown-person", vec![("email", email.to_owned())], english);
    Problem::at(&["email"], "UNKNOWN_PERSON", message).into()
}

async fn begin(ctx: &Ctx, credentials: Credentials, kind: SessionKind) -> Result<Started, DomainError> {
    let permit = policy::require(&Viewer::Anonymous, Action::SignIn, &Subject::hidden(Noun::Person))?;
    let email = folded(&credentials.email);
    if let Err(limited) = attempt::may_try(ctx, &ctx.store, &email, credentials.address).await {
        if matches!(limited, DomainError::RateLimited(_)) {
            // Only told to the log: a row for each would let a flood fill the store.
            tracing::warn!("sign-in: too many attempts");
        }
        return Err(limited);
    }
    let found = person::by_email(&ctx.store, &email).await?;
    let hash = found.as_ref().and_then(|person| person.password.clone());
    let fits =
        password_matches(credentials.password, hash.clone().unwrap_or_else(|| MatchesNothing::text().to_owned()))
            .await?;
    let writing = ctx.begin(&permit).await?;
    // Many guesses at once wait for their turn with the password; those that are too many by then are not answered.
    attempt::may_try(ctx, writing.tx(), &email, credentials.address).await?;
    // Whether the account is open is asked inside the transaction, so that a closing just now wins.
    let person = match found {
        Some(found) if fits && hash.is_some() => person::by_ids(writing.tx(), &[found.id])
            .await?
            .into_iter()
            .next()
            .filter(|person| person.disabled_at.is_none() && person.password == hash),
        _ => None,
    };
    let Some(person) = person else {
        attempt::log(ctx, writing.tx(), &email, credentials.address, AttemptOutcome::Refused, ctx.now()).await?;
        writing.commit(Vec::new()).await?;
        return Err(Problem::at(
            &["password"],
            "WRONG_CREDENTIALS",
            Message::plain("wrong-credentials", "The address and the password do not fit together; check both."),
        )
        .into());
    };
    attempt::log(ctx, writing.tx(), &email, credentials.address, AttemptOutcome::SignedIn, ctx.now()).await?;
    let started = start(ctx, &writing, person, kind).await?;
    writing.commit(Vec::new()).await?;
    Ok(started)
}

/// Writes a session of `person` and issues its first tokens.
pub(crate) async fn start(
    ctx: &Ctx,
    writing: &Writing<'_>,
    person: Person,
    kind: SessionKind,
) -> Result<Started, DomainError> {
    let now = ctx.now();
    let session = Session {
        id: SessionId(ctx.ids.next()),
        person_id: person.id,
        kind,
        person_version: person.version,
        started_at: now,
        expires_at: now + lasts(kind),
        ended_at: None,
        ended_why: None,
    };
    session::insert(writing.tx(), session.clone()).await?;
    tokens(ctx, writing, &session, person).await
}

/// The tokens of a session that stands.
pub(super) async fn tokens(
    ctx: &Ctx,
    writing: &Writing<'_>,
    session: &Session,
    person: Person,
) -> Result<Started, DomainError> {
    let now = ctx.now();
    let (purpose, token_ends) = match session.kind {
        SessionKind::Pages => (Purpose::Pages, session.expires_at),
        SessionKind::Program | SessionKind::Script => (Purpose::Access, access_ends(session, now)),
    };
    let token = issue(&ctx.keys, purpose, session, ctx.ids.next(), now, token_ends).ok_or(DomainError::Internal)?;
    let refresh = match session.kind {
        SessionKind::Program => {
            let secret = hex(&ctx.ids.secret());
            session::add_refresh(writing.tx(), session.id, digest(&secret), now).await?;
            Some(secret)
        }
        SessionKind::Pages | SessionKind::Script => None,
    };
    Ok(Started { viewer: viewer(person, Some(session)), token, token_ends, refresh, session_ends: session.expires_at })
}
