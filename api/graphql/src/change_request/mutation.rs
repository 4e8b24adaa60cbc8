//! What can be done about requests, and "this entry is still right".

use super::input::{ChangeInput, draft};
use super::{ChangeRequest, request_id};
use crate::error::Result;
use crate::problem::{Problem, outcome};
use crate::scalar::Date;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use domain::change_request::{self, Decision, Then};
use domain::{Ctx, DomainError, Viewer, institution, model};

/// A new request.
#[derive(InputObject)]
pub(crate) struct DraftChangeInput {
    /// What is to be done.
    change: ChangeInput,
    /// First day on which it is so; the earliest that needs no reason when none is given.
    effective_on: Option<Date>,
    /// Why it is done.
    note: Option<String>,
    /// Why it cannot wait for a month's notice.
    short_notice_reason: Option<String>,
    /// Puts it forward for approval at once.
    #[graphql(default)]
    propose: bool,
    /// The same key makes the same request once, however often it comes.
    idempotency_key: Option<String>,
}

/// A request written anew.
#[derive(InputObject)]
pub(crate) struct SaveChangeInput {
    /// The request.
    id: ID,
    /// The version this is based on.
    expected_version: i32,
    /// What is to be done.
    change: ChangeInput,
    /// First day on which it is so; the earliest that needs no reason when none is given.
    effective_on: Option<Date>,
    /// Why it is done.
    note: Option<String>,
    /// Why it cannot wait for a month's notice.
    short_notice_reason: Option<String>,
}

/// A request as it was seen.
#[derive(InputObject)]
pub(crate) struct ChangeStepInput {
    /// The request.
    id: ID,
    /// The version this is based on.
    expected_version: i32,
}

/// An approval.
#[derive(InputObject)]
pub(crate) struct ApproveChangeInput {
    /// The request.
    id: ID,
    /// The version this is based on.
    expected_version: i32,
    /// Why it cannot wait, when the notice has become too short meanwhile.
    short_notice_reason: Option<String>,
}

/// A return or refusal.
#[derive(InputObject)]
pub(crate) struct RejectChangeInput {
    /// The request.
    id: ID,
    /// The version this is based on.
    expected_version: i32,
    /// Why, so that it can be mended.
    reason: String,
}

/// Entries that are right.
#[derive(InputObject)]
pub(crate) struct ConfirmInstitutionsInput {
    /// Their codes, of one's own country.
    codes: Vec<String>,
}

/// What came of a step.
#[derive(SimpleObject)]
pub(crate) struct ChangeRequestPayload {
    /// The request; null when it was refused.
    change_request: Option<ChangeRequest>,
    /// Why it was refused.
    problems: Vec<Problem>,
}

/// What came of a confirmation.
#[derive(SimpleObject)]
pub(crate) struct ConfirmPayload {
    /// How many entries were confirmed.
    confirmed: u64,
    /// Why none was.
    problems: Vec<Problem>,
}

async fn payload(
    ctx: &Ctx,
    done: std::result::Result<model::ChangeRequest, DomainError>,
) -> Result<ChangeRequestPayload> {
    let (row, problems) = outcome(done)?;
    let change_request = match row {
        Some(row) => Some(ChangeRequest::of(ctx, row).await?),
        None => None,
    };
    Ok(ChangeRequestPayload { change_request, problems })
}

/// What can be done about requests.
#[derive(Default)]
pub(crate) struct ChangeRequestMutation;

#[Object]
impl ChangeRequestMutation {
    /// Writes a request to change entries; for editors and coordinators of the country, and administrators.
    async fn draft_change(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: DraftChangeInput,
    ) -> Result<ChangeRequestPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let draft = draft(input.change, input.effective_on, input.note, input.short_notice_reason);
        let then = if input.propose { Then::Propose } else { Then::Keep };
        let done = change_request::draft(ctx, viewer, draft, then, input.idempotency_key.as_deref()).await;
        payload(ctx, done).await
    }

    /// Writes a draft, or a request that was returned, anew.
    async fn save_change(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: SaveChangeInput,
    ) -> Result<ChangeRequestPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let draft = draft(input.change, input.effective_on, input.note, input.short_notice_reason);
        let id = request_id(&input.id)?;
        payload(ctx, change_request::save(ctx, viewer, id, draft, input.expected_version).await).await
    }

    /// Puts a request forward for approval.
    async fn propose_change(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: ChangeStepInput,
    ) -> Result<ChangeRequestPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        payload(ctx, change_request::propose(ctx, viewer, request_id(&input.id)?, input.expected_version).await).await
    }

    /// Takes a request back that was not decided yet.
    async fn withdraw_change(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: ChangeStepInput,
    ) -> Result<ChangeRequestPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        payload(ctx, change_request::withdraw(ctx, viewer, request_id(&input.id)?, input.expected_version).await).await
    }

    /// Approves a request that somebody else of the same country proposed; for coordinators. It takes effect on its day.
    async fn approve_change(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: ApproveChangeInput,
    ) -> Result<ChangeRequestPayload> {
        let decision = Decision::Approve(input.short_notice_reason);
        decide(context, &input.id, input.expected_version, decision).await
    }

    /// Gives a request back to be mended; for coordinators.
    async fn return_change(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: RejectChangeInput,
    ) -> Result<ChangeRequestPayload> {
        decide(context, &input.id, input.expected_version, Decision::Return(input.reason)).await
    }

    /// Refuses a request for good; for coordinators.
    async fn refuse_change(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: RejectChangeInput,
    ) -> Result<ChangeRequestPayload> {
        decide(context, &input.id, input.expected_version, Decision::Refuse(input.reason)).await
    }

    /// Says that entries are still right; for editors and coordinators of their country.
    async fn confirm_institutions(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: ConfirmInstitutionsInput,
    ) -> Result<ConfirmPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let (confirmed, problems) = outcome(institution::confirm(ctx, viewer, &input.codes).await)?;
        Ok(ConfirmPayload { confirmed: confirmed.unwrap_or_default() as u64, problems })
    }
}

async fn decide(context: &Context<'_>, id: &ID, expected: i32, decision: Decision) -> Result<ChangeRequestPayload> {
    let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
    payload(ctx, change_request::decide(ctx, viewer, request_id(id)?, expected, decision).await).await
}
