//! Practices that wait for somebody: written by them, or for them to decide.

use super::confirm::due_on;
use super::get::{is_under_way, sees};
use super::subject;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::mail::{self, Letter, Whom};
use crate::policy::{self, Action, Decision, Subject};
use crate::viewer::Viewer;
use chrono::Days;
use entities::practice::version::{self, PracticeVersion};
use entities::practice::{self, Practice};
use entities::value::{Noun, PersonRole, PracticeState};
use std::collections::HashMap;

/// Days before its end on which a practice is said to be due.
const DUE_SOON: u64 = 60;

/// A version under way or, for who looks after it, one that is to be confirmed.
#[derive(Debug, Clone)]
pub struct Own {
    /// The practice.
    pub practice: Practice,
    /// The version.
    pub version: PracticeVersion,
    /// Whether it is the viewer's turn.
    pub is_turn: bool,
}

/// Everything under way that the viewer may see, the viewer's turn first, then what waits longest.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in.
pub async fn own(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<Own>, DomainError> {
    use PracticeState::{Draft, NationallyApproved, Refused, Returned, Submitted};
    viewer.signed_in()?;
    let versions = version::in_states(&ctx.store, &[Draft, Submitted, NationallyApproved, Returned, Refused]).await?;
    let mut own = with_practices(ctx, versions.into_iter().filter(is_under_way).collect()).await?;
    own.retain(|one| sees(viewer, &one.practice, &one.version));
    for one in &mut own {
        let may = |action| {
            let subject = subject(&one.practice, Some(&one.version), viewer, false);
            policy::decide(viewer, action, &subject) == Decision::Allow
        };
        let mine = viewer.person().map(|person| person.id);
        one.is_turn = match one.version.state {
            Draft | Returned => mine.is_some() && (one.practice.owner == mine || one.version.saved_by == mine),
            Submitted => may(Action::Decide),
            NationallyApproved => may(Action::Review),
            _ => false,
        };
    }
    own.sort_by_key(|one| (!one.is_turn, one.version.state_since));
    Ok(own)
}

async fn with_practices(ctx: &Ctx, versions: Vec<PracticeVersion>) -> Result<Vec<Own>, DomainError> {
    let ids: Vec<_> = versions.iter().map(|version| version.practice_id).collect();
    let practices = practice::by_ids(&ctx.store, &ids).await?;
    let practices: HashMap<_, _> = practices.into_iter().map(|practice| (practice.id, practice)).collect();
    let own = versions.into_iter().filter_map(|version| {
        let practice = practices.get(&version.practice_id)?.clone();
        Some(Own { practice, version, is_turn: false })
    });
    Ok(own.collect())
}

/// Days before its end on which the owner of a practice is reminded.
const REMINDED: u64 = 30;

/// Writes to the owners of practices that leave the list soon: once for each day on which one would.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn remind(ctx: &Ctx) -> Result<(), DomainError> {
    let moment = ctx.moment();
    let today = ctx.today();
    let soon = today.checked_add_days(Days::new(REMINDED)).unwrap_or(today);
    let due = moment.snapshot().practices.all().iter().filter(|record| record.is_listed());
    let due =
        due.filter_map(|record| Some((record, due_on(record.last()).filter(|due| *due > today && *due <= soon)?)));
    let letters: Vec<Letter> = due
        .map(|(record, day)| {
            let content = &record.last().content;
            let title = content.title.best("en", &content.original).map(|text| text.text.clone());
            let owner = record.practice.owner.into_iter().map(Whom::Person);
            let coordinator = Whom::Role(PersonRole::NationalCoordinator, Some(record.country));
            Letter {
                whom: owner.chain([coordinator]).collect(),
                kind: "practice-due",
                about: format!("{}.{day}", record.practice.id),
                args: vec![("title", title.unwrap_or_default()), ("day", day.to_string())],
                path: format!("/practices/{}", record.practice.reference),
            }
        })
        .collect();
    if letters.is_empty() {
        return Ok(());
    }
    let permit = policy::require(&Viewer::Machine("mail"), Action::SendMail, &Subject::hidden(Noun::Person))?;
    let writing = ctx.begin(&permit).await?;
    mail::queue(ctx, &writing, letters).await?;
    writing.commit(Vec::new()).await?;
    Ok(())
}

/// What waits for the viewer: versions that are theirs to write or decide, and published practices that they look after and that are to be confirmed
/// soon or had to be.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in.
pub async fn waiting(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<Own>, DomainError> {
    let mut waiting: Vec<Own> = own(ctx, viewer).await?.into_iter().filter(|one| one.is_turn).collect();
    let soon = ctx.today().checked_add_days(Days::new(DUE_SOON)).unwrap_or(ctx.today());
    let moment = ctx.moment();
    for record in moment.snapshot().practices.all().iter().filter(|record| record.is_listed()) {
        let is_due = due_on(record.last()).is_none_or(|due| due <= soon);
        if is_due && super::may_confirm(viewer, &record.practice) {
            let (practice, version) = (record.practice.clone(), record.last().clone());
            waiting.push(Own { practice, version, is_turn: true });
        }
    }
    Ok(waiting)
}
