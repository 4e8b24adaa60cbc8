//! One question: what everybody reads of it, and what its asker and those who answer see.

use super::{reference, subject};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::{self, Action, Decision};
use crate::viewer::Viewer;
use entities::question::answer::{self, Answer};
use entities::question::note::{self, QuestionNote};
use entities::question::{self, Question};
use search::QuestionRecord;
use std::sync::Arc;

/// A question with everything that was said about it.
#[derive(Debug, Clone)]
pub struct Thread {
    /// The question.
    pub question: Question,
    /// Answers and what the asker added, oldest first.
    pub answers: Vec<Answer>,
    /// What those who answer told each other; empty for everybody else.
    pub notes: Vec<QuestionNote>,
}

/// What a viewer sees of a question: at least one of the two.
#[derive(Debug, Clone)]
pub struct Seen {
    /// What was published.
    pub record: Option<Arc<QuestionRecord>>,
    /// The question itself, for its asker and those who answer.
    pub thread: Option<Thread>,
}

fn allows(viewer: &Viewer, action: Action, question: &Question) -> bool {
    policy::decide(viewer, action, &subject(question)) == Decision::Allow
}

/// Whether the viewer may see who asked what, in their own words. What nobody asked (the bundled answers) is for those who keep it.
pub(super) fn sees(viewer: &Viewer, question: &Question) -> bool {
    (question.asked_by.is_some() || may_answer(viewer, question)) && allows(viewer, Action::ReadRequests, question)
}

/// Whether the viewer may answer a question, and read the notes about it.
pub fn may_answer(viewer: &Viewer, question: &Question) -> bool {
    allows(viewer, Action::Answer, question)
}

/// Whether the viewer may say who is to answer.
pub fn may_assign(viewer: &Viewer, question: &Question) -> bool {
    allows(viewer, Action::Assign, question)
}

/// Whether the viewer may close a question.
pub fn may_close(viewer: &Viewer, question: &Question) -> bool {
    allows(viewer, Action::Close, question)
}

/// Whether the viewer may publish a question, and take back what was published.
pub fn may_publish(viewer: &Viewer, question: &Question) -> bool {
    allows(viewer, Action::Review, question)
}

/// Whether the viewer may rate the answer.
pub fn may_rate(viewer: &Viewer, question: &Question) -> bool {
    allows(viewer, Action::Rate, question)
}

/// The question with what was said about it, for those who may see it.
///
/// # Errors
/// [`DomainError::NotFound`] for everybody else; [`DomainError::Unauthenticated`] for who is not signed in.
pub(super) async fn stored(ctx: &Ctx, viewer: &Viewer, reference: i32) -> Result<Question, DomainError> {
    viewer.signed_in()?;
    let question = question::by_reference(&ctx.store, reference).await?.ok_or(DomainError::NotFound)?;
    if question.state != entities::value::QuestionState::Published && !sees(viewer, &question) {
        ctx.require(viewer, Action::ReadRequests, &subject(&question), &super::name_of(&question))?;
        return Err(DomainError::NotFound);
    }
    Ok(question)
}

/// The reference of a question by that reference or its global identity.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none of this name; whether the viewer may know of it is asked of what they do with it.
pub async fn reference_of(ctx: &Ctx, viewer: &Viewer, id: &str) -> Result<i32, DomainError> {
    if let Some(reference) = reference(id) {
        return Ok(reference);
    }
    viewer.signed_in()?;
    let identity = id.strip_prefix("question:").unwrap_or(id).parse().map_err(|_| DomainError::NotFound)?;
    let found = question::by_ids(&ctx.store, &[entities::id::QuestionId(identity)]).await?;
    found.first().map(|question| question.reference).ok_or(DomainError::NotFound)
}

/// A question by its reference or global identity.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none that the viewer may see.
pub async fn get(ctx: &Ctx, viewer: &Viewer, id: &str) -> Result<Seen, DomainError> {
    let moment = ctx.moment();
    let questions = &moment.snapshot().questions;
    let by_identity = id.strip_prefix("question:").unwrap_or(id).parse().ok().map(entities::id::QuestionId);
    let record = match (reference(id), by_identity) {
        (Some(reference), _) => questions.by_reference(reference),
        (None, Some(identity)) => questions.by_id(identity),
        (None, None) => return Err(DomainError::NotFound),
    };
    let record = record.cloned();
    let mut thread = None;
    // Who is not signed in sees nothing else.
    if viewer.person().is_some() {
        let found = match (reference(id), by_identity) {
            (Some(reference), _) => question::by_reference(&ctx.store, reference).await?,
            (None, Some(identity)) => question::by_ids(&ctx.store, &[identity]).await?.into_iter().next(),
            (None, None) => None,
        };
        if let Some(question) = found.filter(|question| sees(viewer, question)) {
            let answers = answer::of(&ctx.store, question.id).await?;
            let notes =
                if may_answer(viewer, &question) { note::of(&ctx.store, question.id).await? } else { Vec::new() };
            thread = Some(Thread { question, answers, notes });
        }
    }
    if record.is_none() && thread.is_none() {
        return Err(DomainError::NotFound);
    }
    Ok(Seen { record, thread })
}
