//! Questions that somebody asked, or that wait for them to be answered.

use super::get::{may_answer, may_publish};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::viewer::Viewer;
use entities::question::{self, Of, Question};
use entities::value::{PersonRole, QuestionState};

/// A question that the viewer has to do with.
#[derive(Debug, Clone)]
pub struct Own {
    /// The question.
    pub question: Question,
    /// Whether it is the viewer's turn.
    pub is_turn: bool,
    /// Whether the viewer asked it.
    pub is_mine: bool,
}

/// The questions that the viewer asked and, for those who answer, that are theirs to answer: the viewer's turn first, then what waits longest.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in.
pub async fn own(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<Own>, DomainError> {
    let person = viewer.signed_in()?;
    let country = person.country.map(|country| country.as_str().to_owned());
    let of = match (person.role, &country) {
        (PersonRole::ProgrammeOfficer | PersonRole::Administrator, _) => Of::All,
        (PersonRole::NationalCoordinator, Some(country)) => Of::PersonAndCountry(person.id, country),
        _ => Of::Person(person.id),
    };
    let questions = question::asked(&ctx.store, of).await?;
    let mut own: Vec<Own> = questions
        .into_iter()
        .map(|question| {
            let is_mine = question.asked_by == Some(person.id);
            // What is assigned to a country waits for its coordinator, not for the programme that can see it.
            let is_assigned = question.assigned_country.as_deref() == country.as_deref();
            let is_turn = match question.state {
                QuestionState::Open => may_answer(viewer, &question) && is_assigned && !is_mine,
                QuestionState::Answered => !is_mine && may_publish(viewer, &question) && question.knowledge.is_none(),
                QuestionState::Published | QuestionState::Closed => false,
            };
            Own { question, is_turn, is_mine }
        })
        .collect();
    own.sort_by_key(|one| (!one.is_turn, one.question.waiting_since));
    Ok(own)
}

/// What waits for the viewer: open questions that are theirs to answer.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in.
pub async fn waiting(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<Own>, DomainError> {
    let own = own(ctx, viewer).await?;
    Ok(own.into_iter().filter(|one| one.is_turn && one.question.state == QuestionState::Open).collect())
}
