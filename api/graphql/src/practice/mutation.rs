//! What can be done about practices.

use super::input::{
    ArchivePracticeInput, AttachToPracticeInput, DecidePracticeInput, PracticeStepInput, RemovePracticeDocumentInput,
    SavePracticeDraftInput, SubmitPracticeInput,
};
use super::{Practice, reference};
use crate::error::{Result, refuse};
use crate::problem::{Problem, outcome};
use async_graphql::{Context, ID, Object, SimpleObject};
use base64::Engine;
use domain::attachment::NewFile;
use domain::practice::{self, Draft, Saving, Verdict};
use domain::value::PracticeState;
use domain::{Ctx, DomainError, Message, Viewer, model};

/// What came of a step.
#[derive(SimpleObject)]
pub(crate) struct PracticePayload {
    /// The practice; null when the step was refused.
    practice: Option<Practice>,
    /// Why it was refused. A version under way is kept with its problems: then they stand here too and are to be mended before it is submitted.
    problems: Vec<Problem>,
}

/// What came of throwing a version away.
#[derive(SimpleObject)]
pub(crate) struct DiscardPracticeDraftPayload {
    /// Whether it is gone.
    discarded: bool,
    /// Why it was refused.
    problems: Vec<Problem>,
}

type Done<T> = std::result::Result<T, DomainError>;

/// The version under way after a step. With `tell`, what stands in its way is said.
fn under_way(ctx: &Ctx, done: Done<Draft>, tell: bool) -> Result<PracticePayload> {
    let (draft, mut problems) = outcome(done)?;
    let said = draft.iter().filter(|_| tell).flat_map(|draft| draft.problems.iter().cloned());
    problems.extend(said.map(Problem::from));
    let practice = draft.map(|draft| {
        let record = ctx.moment().snapshot().practices.by_id(draft.practice.id).cloned();
        // Once it is published it is read as everybody reads it.
        match draft.version.number {
            Some(_) => Practice::of_version(draft.practice, draft.version, record),
            None => Practice::of_draft(draft, record),
        }
    });
    Ok(PracticePayload { practice, problems })
}

fn published(ctx: &Ctx, done: Done<model::PracticeVersion>) -> Result<PracticePayload> {
    let (version, problems) = outcome(done)?;
    let practice = version.and_then(|version| {
        let record = ctx.moment().snapshot().practices.by_id(version.practice_id).cloned()?;
        Some(Practice::of_version(record.practice.clone(), version, Some(record)))
    });
    Ok(PracticePayload { practice, problems })
}

async fn given(id: Option<&ID>, context: &Context<'_>) -> Result<Option<i32>> {
    match id {
        Some(id) => Ok(Some(reference(id, context).await?)),
        None => Ok(None),
    }
}

async fn decided(context: &Context<'_>, input: DecidePracticeInput, verdict: Verdict) -> Result<PracticePayload> {
    let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
    let (reference, said) = (reference(&input.practice, context).await?, input.comment.unwrap_or_default());
    under_way(ctx, practice::decide(ctx, viewer, reference, input.expected_version, verdict, &said).await, false)
}

/// Whether it can be written, and so be submitted.
fn is_open(draft: &Draft) -> bool {
    matches!(draft.version.state, PracticeState::Draft | PracticeState::Returned)
}

/// What can be done about practices.
#[derive(Default)]
pub(crate) struct PracticeMutation;

#[Object]
impl PracticeMutation {
    /// Keeps a version under way, and begins it where there is none; for officials of the practice's country.
    async fn save_practice_draft(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: SavePracticeDraftInput,
    ) -> Result<PracticePayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let practice = given(input.practice.as_ref(), context).await?;
        let saving = Saving {
            practice,
            expected: input.expected_version,
            change: input.content.unwrap_or_default().into_change(),
        };
        under_way(ctx, practice::save(ctx, viewer, saving, input.idempotency_key.as_deref()).await, true)
    }

    /// Puts a version forward, to the national coordinator of its country. With `content` it is written before, and kept also when something
    /// stands in its way.
    async fn submit_practice(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: SubmitPracticeInput,
    ) -> Result<PracticePayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let (key, expected) = (input.idempotency_key.as_deref(), input.expected_version);
        let practice = given(input.practice.as_ref(), context).await?;
        let (reference, expected) = match (practice, input.content) {
            (Some(reference), None) => (reference, expected.unwrap_or_default()),
            (practice, written) => {
                let saving = Saving { practice, expected, change: written.unwrap_or_default().into_change() };
                let kept = practice::save(ctx, viewer, saving, key).await;
                match kept {
                    // A repeated request finds it on its way already.
                    Ok(draft) if draft.problems.is_empty() && is_open(&draft) => {
                        (draft.practice.reference, draft.version.version)
                    }
                    done => return under_way(ctx, done, true),
                }
            }
        };
        under_way(ctx, practice::submit(ctx, viewer, reference, expected).await, false)
    }

    /// Throws a version under way away; a practice of which nothing was published goes with it.
    async fn discard_practice_draft(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: PracticeStepInput,
    ) -> Result<DiscardPracticeDraftPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let reference = reference(&input.practice, context).await?;
        let (gone, problems) = outcome(practice::discard(ctx, viewer, reference, input.expected_version).await)?;
        Ok(DiscardPracticeDraftPayload { discarded: gone.is_some(), problems })
    }

    /// Stands behind a submitted practice for its country; for the national coordinator.
    async fn approve_practice(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: DecidePracticeInput,
    ) -> Result<PracticePayload> {
        decided(context, input, Verdict::Approve).await
    }

    /// Publishes a practice that its country approved; for programme officers.
    async fn publish_practice(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: DecidePracticeInput,
    ) -> Result<PracticePayload> {
        decided(context, input, Verdict::Publish).await
    }

    /// Gives a practice back to be mended, with a reason; for who decides at the gate where it waits.
    async fn return_practice(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: DecidePracticeInput,
    ) -> Result<PracticePayload> {
        decided(context, input, Verdict::Return).await
    }

    /// Refuses a practice for good, with a reason; for who decides at the gate where it waits.
    async fn refuse_practice(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: DecidePracticeInput,
    ) -> Result<PracticePayload> {
        decided(context, input, Verdict::Refuse).await
    }

    /// Says that the version published last is still right; one that had expired is in the list again.
    async fn confirm_practice(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: PracticeStepInput,
    ) -> Result<PracticePayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let reference = reference(&input.practice, context).await?;
        published(ctx, practice::confirm(ctx, viewer, reference, input.expected_version).await)
    }

    /// Takes a practice out of the list, with a reason; for its national coordinator and programme officers.
    async fn archive_practice(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: ArchivePracticeInput,
    ) -> Result<PracticePayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let reference = reference(&input.practice, context).await?;
        published(ctx, practice::archive(ctx, viewer, reference, input.expected_version, &input.reason).await)
    }

    /// Adds a file to the version under way: documents, pictures and tables without macros, up to ten of them.
    async fn attach_to_practice(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: AttachToPracticeInput,
    ) -> Result<PracticePayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let reference = reference(&input.practice, context).await?;
        let file = NewFile { name: input.name, content: bytes(&input.content_base64)? };
        under_way(ctx, practice::attach(ctx, viewer, reference, input.expected_version, file).await, false)
    }

    /// Takes a file away from the version under way; a published version keeps it.
    async fn remove_practice_document(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: RemovePracticeDocumentInput,
    ) -> Result<PracticePayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let reference = reference(&input.practice, context).await?;
        let document =
            input.document.parse().map(domain::id::AttachmentId).map_err(|_| refuse(DomainError::NotFound))?;
        let done = practice::remove_document(ctx, viewer, reference, input.expected_version, document).await;
        under_way(ctx, done, false)
    }
}

/// The bytes of a file in an argument.
pub(crate) fn bytes(base64: &str) -> Result<Vec<u8>> {
    base64::engine::general_purpose::STANDARD.decode(base64.trim()).map_err(|_| {
        let message = Message::plain("invalid-base64", "The bytes of the file are no base64.");
        refuse(domain::Problem::at(&["contentBase64"], "INVALID_BASE64", message).into())
    })
}
