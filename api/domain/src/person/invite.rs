//! Invitations: an administrator names who and as what; whoever has the link chooses a password.

use super::add::{insert, prepared, taken};
use super::{NewPerson, checked, recorded};
use crate::ctx::{Ctx, Recorded};
use crate::error::{DomainError, Problem, Problems};
use crate::message::Message;
use crate::policy::{self, Action, Subject};
use crate::session::{Started, digest, hex, start};
use crate::viewer::Viewer;
use chrono::Duration;
use entities::id::InvitationId;
use entities::invitation::{self, Invitation};
use entities::person;
use entities::value::{CountryCode, Noun, SessionKind};

/// How long an invitation can be accepted.
const LASTS_DAYS: i64 = 14;

/// An invitation that was made.
#[derive(Debug, Clone)]
pub struct Invited {
    /// What is stored.
    pub invitation: Invitation,
    /// The secret of the link; it is shown once and not stored.
    pub secret: String,
}

/// What somebody who was invited says.
#[derive(Clone)]
pub struct Accepted {
    /// The secret of the link.
    pub secret: String,
    /// The name they want to be called by; none for the one in the invitation.
    pub name: Option<String>,
    /// The password they choose.
    pub password: String,
}

impl std::fmt::Debug for Accepted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Accepted").field("name", &self.name).finish_non_exhaustive()
    }
}

fn recorded_invitation(invitation: &Invitation, action: &'static str) -> Recorded {
    Recorded {
        noun: Noun::Person,
        entity_id: invitation.id.to_string(),
        label: invitation.role.to_string(),
        country: invitation.country.as_deref().and_then(|code| CountryCode::parse(code).ok()),
        action,
        is_public: false,
        before: None,
    }
}

/// Invites somebody; an earlier open invitation of the same address is taken back.
///
/// # Errors
/// [`DomainError::Invalid`] with all problems, `EMAIL_TAKEN` when there is such an account.
pub async fn invite(ctx: &Ctx, viewer: &Viewer, new: NewPerson) -> Result<Invited, DomainError> {
    let permit = ctx.require(viewer, Action::ManagePeople, &Subject::hidden(Noun::Person), "")?;
    let mut problems = Vec::new();
    let (email, name, country) = checked(&new.email, &new.name, new.role, new.country.as_deref(), &mut problems);
    if person::by_email(&ctx.store, &email).await?.is_some() {
        problems.push(taken(&email));
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let (now, secret) = (ctx.now(), hex(&ctx.ids.secret()));
    let row = Invitation {
        id: InvitationId(ctx.ids.next()),
        email,
        name,
        role: new.role,
        country: country.map(String::from),
        digest: digest(&secret),
        invited_by: viewer.person().map(|person| person.id),
        made_at: now,
        expires_at: now + Duration::days(LASTS_DAYS),
        closed_at: None,
    };
    let writing = ctx.begin(&permit).await?;
    invitation::close(writing.tx(), &row.email, now).await?;
    invitation::insert(writing.tx(), row.clone()).await?;
    writing.commit(vec![recorded_invitation(&row, "INVITED")]).await?;
    Ok(Invited { invitation: row, secret })
}

/// The open invitations, the latest first.
///
/// # Errors
/// [`DomainError`] when the viewer may not see people.
pub async fn invitations(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<Invitation>, DomainError> {
    ctx.require(viewer, Action::ReadPeople, &Subject::hidden(Noun::Person), "")?;
    let now = ctx.now();
    Ok(invitation::open(&ctx.store).await?.into_iter().filter(|one| one.expires_at > now).collect())
}

/// Takes the open invitation of an address back; gives whether there was one.
///
/// # Errors
/// [`DomainError`] when the viewer may not look after people.
pub async fn take_back(ctx: &Ctx, viewer: &Viewer, email: &str) -> Result<bool, DomainError> {
    let permit = ctx.require(viewer, Action::ManagePeople, &Subject::hidden(Noun::Person), "")?;
    let email = super::folded(email);
    let found = invitation::open(&ctx.store).await?.into_iter().find(|one| one.email == email);
    let Some(found) = found else { return Ok(false) };
    let writing = ctx.begin(&permit).await?;
    invitation::close(writing.tx(), &email, ctx.now()).await?;
    writing.commit(vec![recorded_invitation(&found, "INVITATION_TAKEN_BACK")]).await?;
    Ok(true)
}

/// The invitation of a link.
///
/// # Errors
/// [`DomainError::NotFound`] when it is unknown, over, or was used.
pub async fn invitation(ctx: &Ctx, secret: &str) -> Result<Invitation, DomainError> {
    let found = invitation::by_digest(&ctx.store, &digest(secret)).await?;
    found.filter(|one| one.closed_at.is_none() && one.expires_at > ctx.now()).ok_or(DomainError::NotFound)
}

/// Makes the account of an invitation and signs the person in.
///
/// # Errors
/// [`DomainError::Invalid`] with `INVITATION_OVER` when the link is no good any more, or with all problems of name and password.
pub async fn accept(ctx: &Ctx, accepted: Accepted, kind: SessionKind) -> Result<Started, DomainError> {
    let over = || {
        let message = Message::plain(
            "invitation-over",
            "This invitation was used, taken back or is too old; ask your administrator for a new one.",
        );
        DomainError::from(Problem::at(&["token"], "INVITATION_OVER", message))
    };
    let permit = policy::require(&Viewer::Anonymous, Action::SignIn, &Subject::hidden(Noun::Person))?;
    let open = invitation(ctx, &accepted.secret).await.map_err(|error| match error {
        DomainError::NotFound => over(),
        other => other,
    })?;
    let new = NewPerson {
        email: open.email.clone(),
        name: accepted.name.unwrap_or_else(|| open.name.clone()),
        role: open.role,
        country: open.country.clone(),
    };
    let row = prepared(ctx, new, Some(accepted.password)).await?;
    let writing = ctx.begin(&permit).await?;
    if !invitation::close_one(writing.tx(), open.id, ctx.now()).await? {
        return Err(over());
    }
    insert(&writing, row.clone()).await?;
    let started = start(ctx, &writing, row.clone(), kind).await?;
    writing.commit(vec![recorded(&row, "JOINED")]).await?;
    Ok(started)
}
