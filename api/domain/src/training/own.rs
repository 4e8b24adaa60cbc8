//! What somebody has to do with: where they are nominated, whom they nominated, what waits for them.

use super::get::{may_decide, may_run, took_part};
use super::is_own;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::viewer::Viewer;
use chrono::TimeDelta;
use entities::training::feedback;
use entities::training::nomination::{self, Nomination};
use entities::training::{self, Training};
use entities::value::PersonRole;
use std::collections::HashMap;

/// Days for which somebody is asked how a training was.
const ASKED_DAYS: i64 = 60;

/// A nomination that the viewer has to do with.
#[derive(Debug, Clone)]
pub struct Owned {
    /// The training.
    pub training: Training,
    /// The nomination.
    pub nomination: Nomination,
    /// Whether the viewer is nominated.
    pub is_nominee: bool,
    /// Whether the viewer is to decide on it.
    pub is_to_decide: bool,
    /// Whether the viewer is asked how it was.
    pub is_asked: bool,
}

/// Everything of trainings that somebody has to do with.
#[derive(Debug, Clone, Default)]
pub struct Own {
    /// Nominations, in the order in which they came.
    pub nominations: Vec<Owned>,
    /// Trainings that are not published yet, for the programme.
    pub drafts: Vec<Training>,
}

/// What the viewer has to do with.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in.
pub async fn own(ctx: &Ctx, viewer: &Viewer) -> Result<Own, DomainError> {
    let person = viewer.signed_in()?;
    let country = person.country.map(|country| country.to_string());
    let deciding = country.as_deref().filter(|_| person.role == PersonRole::NationalCoordinator);
    let rows = nomination::concerning(&ctx.store, (person.id, &person.email), deciding).await?;
    let mut ids: Vec<_> = rows.iter().map(|one| one.training_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let trainings = training::by_ids(&ctx.store, &ids).await?;
    let trainings: HashMap<_, _> = trainings.into_iter().map(|one| (one.id, one)).collect();
    let is_there = rows.iter().any(|one| took_part(viewer, one));
    let said = if is_there { feedback::of(&ctx.store, Some(&ids)).await? } else { Vec::new() };
    let owned = |nomination: Nomination| {
        let training = trainings.get(&nomination.training_id)?.clone();
        let is_recent = nomination.state_since + TimeDelta::days(ASKED_DAYS) > ctx.now();
        let is_said = said.iter().any(|one| one.nomination_id == nomination.id);
        Some(Owned {
            is_nominee: is_own(viewer, &nomination),
            is_to_decide: may_decide(ctx, viewer, &training, &nomination).0,
            is_asked: took_part(viewer, &nomination) && is_recent && !is_said,
            training,
            nomination,
        })
    };
    let drafts = if may_run(viewer) { training::drafts(&ctx.store).await? } else { Vec::new() };
    Ok(Own { nominations: rows.into_iter().filter_map(owned).collect(), drafts })
}

/// What waits for the viewer: nominations to decide on, and trainings they are asked about.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in.
pub async fn waiting(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<Owned>, DomainError> {
    let own = own(ctx, viewer).await?;
    Ok(own.nominations.into_iter().filter(|one| one.is_to_decide || one.is_asked).collect())
}
