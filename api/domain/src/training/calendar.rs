//! Calendars that people subscribe to: their own, at an address with a secret, since calendars cannot sign in.

use super::is_nominee;
use super::lifecycle::is_alive;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::{Action, Subject};
use crate::session::{digest, hex};
use crate::viewer::Viewer;
use chrono::{DateTime, Utc};
use entities::calendar_key::{self, CalendarKey};
use entities::person;
use entities::training::nomination;
use entities::training::{self, Training};
use entities::value::{NominationState, Noun, PersonRole, TrainingState};

/// Somebody's calendar.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// ISO 639-1 code of the language in which they are written to.
    pub language: String,
    /// The trainings in it; with where their own nomination stands, where there is one.
    pub trainings: Vec<(Training, Option<NominationState>)>,
}

/// Makes a secret for one's own calendar, in place of the one before; it is shown once and stored nowhere.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in.
pub async fn renew_key(ctx: &Ctx, viewer: &Viewer) -> Result<String, DomainError> {
    let person = viewer.signed_in()?;
    let subject = Subject::hidden(Noun::Person).owned_by(Some(person.id));
    let permit = ctx.require(viewer, Action::OwnAccount, &subject, "own calendar")?;
    let secret = hex(&ctx.ids.secret());
    let writing = ctx.begin(&permit).await?;
    let key = CalendarKey { person_id: person.id, digest: digest(&secret), made_at: ctx.now() };
    calendar_key::put(writing.tx(), key).await?;
    // Nobody else has to know that somebody reads their calendar elsewhere.
    writing.commit(Vec::new()).await?;
    Ok(secret)
}

/// Since when the viewer has an address for their calendar.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in.
pub async fn key_since(ctx: &Ctx, viewer: &Viewer) -> Result<Option<DateTime<Utc>>, DomainError> {
    Ok(calendar_key::of(&ctx.store, viewer.signed_in()?.id).await?.map(|key| key.made_at))
}

/// The calendar at an address with this secret: the trainings somebody is nominated for, and for the programme all that are published.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none, or the account is closed.
pub async fn calendar_of(ctx: &Ctx, secret: &str) -> Result<Calendar, DomainError> {
    let key = calendar_key::by_digest(&ctx.store, &digest(secret)).await?.ok_or(DomainError::NotFound)?;
    let owner = person::by_ids(&ctx.store, &[key.person_id]).await?.into_iter().next();
    let owner = owner.filter(|one| one.disabled_at.is_none()).ok_or(DomainError::NotFound)?;
    let mut own: Vec<_> = nomination::concerning(&ctx.store, (owner.id, &owner.email), None).await?;
    own.retain(|one| is_nominee((owner.id, &owner.email), one) && is_alive(one.state));
    let trainings = if owner.role == PersonRole::ProgrammeOfficer {
        training::published(&ctx.store).await?
    } else {
        training::by_ids(&ctx.store, &own.iter().map(|one| one.training_id).collect::<Vec<_>>()).await?
    };
    let with = |training: Training| {
        let state = own.iter().find(|one| one.training_id == training.id).map(|one| one.state);
        (training, state)
    };
    let published = trainings.into_iter().filter(|one| one.state != TrainingState::Draft);
    Ok(Calendar {
        language: owner.language.unwrap_or_else(|| "en".to_owned()),
        trainings: published.map(with).collect(),
    })
}
