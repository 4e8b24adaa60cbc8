//! What can be done with questions.

use super::input::{
    AnswerQuestionInput, AskQuestionInput, AssignQuestionInput, NoteQuestionInput, PublishQuestionInput,
    QuestionStepInput, RateQuestionInput,
};
use super::{Question, again, reference};
use crate::error::Result;
use crate::problem::{Problem, outcome};
use crate::text::texts;
use async_graphql::{Context, Object, SimpleObject};
use domain::question::{self, Asking, Assigned};
use domain::value::Knowledge;
use domain::{Ctx, DomainError, Viewer, model};

/// What came of a step.
#[derive(SimpleObject)]
pub(crate) struct QuestionPayload {
    /// The question; null when the step was refused, and for whoever gave it away and sees it no more.
    question: Option<Question>,
    /// Why it was refused.
    problems: Vec<Problem>,
}

async fn payload(
    context: &Context<'_>,
    done: std::result::Result<model::Question, DomainError>,
) -> Result<QuestionPayload> {
    let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
    let (row, problems) = outcome(done)?;
    let question = match &row {
        Some(row) => again(ctx, viewer, row).await?,
        None => None,
    };
    Ok(QuestionPayload { question, problems })
}

/// What can be done with questions.
#[derive(Default)]
pub(crate) struct QuestionMutation;

#[Object]
impl QuestionMutation {
    /// Asks direct user support; for everybody who is signed in.
    async fn ask_question(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: AskQuestionInput,
    ) -> Result<QuestionPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let asking = Asking {
            title: input.title,
            body: input.body,
            language: input.language.unwrap_or_else(|| "en".to_owned()),
            sector: input.sector.map(Into::into),
            buc: input.buc,
            country: input.country,
        };
        payload(context, question::ask(ctx, viewer, asking, input.idempotency_key.as_deref()).await).await
    }

    /// Says who is to answer; for programme officers, and to give it back for the coordinator it was assigned to.
    async fn assign_question(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: AssignQuestionInput,
    ) -> Result<QuestionPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let to = input.country.map_or(Assigned::Programme, Assigned::Country);
        let reference = reference(&input.question, context).await?;
        payload(context, question::assign(ctx, viewer, reference, input.expected_version, &to).await).await
    }

    /// Answers a question; for programme officers and the coordinator it is assigned to.
    async fn answer_question(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: AnswerQuestionInput,
    ) -> Result<QuestionPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let reference = reference(&input.question, context).await?;
        payload(context, question::answer(ctx, viewer, reference, input.expected_version, &input.body).await).await
    }

    /// Adds something to one's own question; it waits for an answer again.
    async fn follow_up_question(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: AnswerQuestionInput,
    ) -> Result<QuestionPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let reference = reference(&input.question, context).await?;
        payload(context, question::follow_up(ctx, viewer, reference, input.expected_version, &input.body).await).await
    }

    /// Notes something for those who answer; nobody else ever reads it.
    async fn note_question(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: NoteQuestionInput,
    ) -> Result<QuestionPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let reference = reference(&input.question, context).await?;
        payload(context, question::note(ctx, viewer, reference, &input.body).await).await
    }

    /// Publishes question and answer in reviewed words, or publishes them in other words; for programme officers.
    async fn publish_question(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: PublishQuestionInput,
    ) -> Result<QuestionPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let knowledge = Knowledge {
            original: input.original_language.unwrap_or_else(|| "en".to_owned()),
            title: texts(Some(input.title)),
            body: texts(Some(input.body)),
            answer: texts(Some(input.answer)),
            sectors: input.sectors.unwrap_or_default().into_iter().map(Into::into).collect(),
            bucs: input.bucs.unwrap_or_default(),
            countries: input.countries.unwrap_or_default(),
        };
        let reference = reference(&input.question, context).await?;
        payload(context, question::publish(ctx, viewer, reference, input.expected_version, knowledge).await).await
    }

    /// Takes back what was published; for programme officers.
    async fn withdraw_question(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: QuestionStepInput,
    ) -> Result<QuestionPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let reference = reference(&input.question, context).await?;
        payload(context, question::withdraw(ctx, viewer, reference, input.expected_version).await).await
    }

    /// Closes a question that needs no answer, or no further one; for its asker and those who answer.
    async fn close_question(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: QuestionStepInput,
    ) -> Result<QuestionPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let reference = reference(&input.question, context).await?;
        payload(context, question::close(ctx, viewer, reference, input.expected_version).await).await
    }

    /// Says how much an answer helped; for its asker, and for everybody who is signed in once it is published.
    async fn rate_question(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: RateQuestionInput,
    ) -> Result<QuestionPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let reference = reference(&input.question, context).await?;
        payload(context, question::rate(ctx, viewer, reference, input.score).await).await
    }
}
