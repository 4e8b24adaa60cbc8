//! What can be done with visits and meetings.

use super::input::{
    AnswerAsHostInput, AttachToVisitInput, CommentVisitInput, ConsentToEventInput, DateWindowInput, EndVisitInput,
    MarkFollowUpInput, NameParticipantsInput, OpenMatchingInput, ProposeDatesInput, RemoveVisitDocumentInput,
    ReplaceParticipantInput, ReportVisitInput, RequestVisitInput, ScheduleVisitInput, StateHostingInput,
    VisitHostInput, VisitStepInput, WriteAgendaInput, participants,
};
use super::kind::HostAnswer;
use super::list::Hosting;
use super::{Visit, again, reference};
use crate::error::{Result, refuse};
use crate::practice::bytes;
use crate::problem::{Problem, outcome};
use async_graphql::{Context, ID, Object, SimpleObject};
use domain::attachment::NewFile;
use domain::id::{AttachmentId, VisitHostId};
use domain::visit::{self, Answering, Saving};
use domain::{Ctx, DomainError, Viewer, model, practice};

/// What came of a step with a request.
#[derive(SimpleObject)]
pub(crate) struct VisitPayload {
    /// The request; null when the step was refused.
    visit: Option<Visit>,
    /// Why it was refused.
    problems: Vec<Problem>,
}

/// What came of beginning a good practice from a report.
#[derive(SimpleObject)]
pub(crate) struct PracticeFromVisitPayload {
    /// The request; null when it was refused.
    visit: Option<Visit>,
    /// Number of the draft of the practice; its page is `/practices/{reference}/edit`. Null when it was refused.
    practice_reference: Option<i32>,
    /// Why it was refused.
    problems: Vec<Problem>,
}

/// What came of saying how one's country hosts.
#[derive(SimpleObject)]
pub(crate) struct HostingPayload {
    /// What it says; null when that was refused.
    hosting: Option<Hosting>,
    /// Why it was refused.
    problems: Vec<Problem>,
}

type Done = std::result::Result<(model::Visit, Vec<model::VisitHost>), DomainError>;

async fn payload(context: &Context<'_>, done: Done) -> Result<VisitPayload> {
    let (row, problems) = outcome(done)?;
    let visit = match row {
        Some((row, _)) => Some(again(context, row.reference).await?),
        None => None,
    };
    Ok(VisitPayload { visit, problems })
}

/// Whose house this is, who asks, and the number of the request that is meant.
async fn asked<'a>(context: &'a Context<'_>, visit: &ID) -> Result<(&'a Ctx, &'a Viewer, i32)> {
    Ok((context.data::<Ctx>()?, context.data::<Viewer>()?, reference(visit, context).await?))
}

fn comment(text: Option<&String>) -> &str {
    text.map_or("", String::as_str)
}

/// The identity of a host in an argument.
fn host(id: Option<&ID>) -> std::result::Result<Option<VisitHostId>, DomainError> {
    id.map(|id| id.parse().map(VisitHostId).map_err(|_| DomainError::NotFound)).transpose()
}

/// What can be done with visits and meetings.
#[derive(Default)]
pub(crate) struct VisitMutation;

#[Object]
impl VisitMutation {
    /// Begins a request as a draft, or writes one anew that is not submitted or was returned; for officials, in the name of their country. It may be
    /// incomplete.
    async fn request_visit(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: RequestVisitInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let number = match &input.visit {
            Some(id) => Some(reference(id, context).await?),
            None => None,
        };
        viewer.signed_in().map_err(refuse)?;
        let about = match &input.practice {
            // What is none is said as a problem of the field.
            Some(id) => Some(practice::reference_of(ctx, viewer, id).await.unwrap_or(0)),
            None => None,
        };
        let (expected, key) = (input.expected_version.unwrap_or(0), input.idempotency_key.clone());
        let saving = Saving { visit: number, expected, asked: input.asked(about) };
        payload(context, visit::save(ctx, viewer, saving, key.as_deref()).await).await
    }

    /// Stands behind a request of one's own country; for national coordinators.
    async fn endorse_visit(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: VisitStepInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        payload(
            context,
            visit::endorse(ctx, viewer, number, input.expected_version, comment(input.comment.as_ref())).await,
        )
        .await
    }

    /// Sends a request of one's own country back to whoever asks, with what is to be changed; for national coordinators.
    async fn return_visit(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: EndVisitInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        payload(context, visit::send_back(ctx, viewer, number, input.expected_version, &input.reason).await).await
    }

    /// Refuses a request of one's own country, for good; for national coordinators.
    async fn refuse_visit(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: EndVisitInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        payload(context, visit::refuse(ctx, viewer, number, input.expected_version, &input.reason).await).await
    }

    /// Begins to look at a request; for programme officers.
    async fn start_review(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: VisitStepInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        payload(context, visit::start_review(ctx, viewer, number, input.expected_version).await).await
    }

    /// Refuses a request for the programme, for good; for programme officers.
    async fn programme_refuse(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: EndVisitInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        payload(context, visit::programme_refuse(ctx, viewer, number, input.expected_version, &input.reason).await)
            .await
    }

    /// Submits a request to the national coordinator of one's own country; for whoever asks.
    async fn submit_visit(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: VisitStepInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        payload(context, visit::submit(ctx, viewer, number, input.expected_version).await).await
    }

    /// Says that it took place; for whoever asked, their coordinator, a host that accepted, and programme officers. The day after its last it follows by itself.
    async fn mark_held(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: VisitStepInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        payload(
            context,
            visit::hold(ctx, viewer, number, input.expected_version, comment(input.comment.as_ref())).await,
        )
        .await
    }

    /// Closes a request whose report was read; for programme officers.
    async fn close_visit(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: VisitStepInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        payload(
            context,
            visit::close(ctx, viewer, number, input.expected_version, comment(input.comment.as_ref())).await,
        )
        .await
    }

    /// Takes a request back; for whoever asks and their coordinator.
    async fn withdraw_visit(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: EndVisitInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        payload(context, visit::withdraw(ctx, viewer, number, input.expected_version, &input.reason).await).await
    }

    /// Cancels a request; for whoever asks, their coordinator, a host that accepted, and programme officers.
    async fn cancel_visit(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: EndVisitInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        payload(context, visit::cancel(ctx, viewer, number, input.expected_version, &input.reason).await).await
    }

    /// Writes what happens when, once the day is settled; for a host that accepted and programme officers.
    async fn write_agenda(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: WriteAgendaInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        payload(context, visit::write_agenda(ctx, viewer, number, input.expected_version, &input.agenda).await).await
    }

    /// Agrees, for one's own side, that everybody reads of an event in short, or takes that back. It is public while all it concerns agree.
    async fn consent_to_event(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: ConsentToEventInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        payload(context, visit::consent(ctx, viewer, number, input.expected_version, input.agrees).await).await
    }

    /// Lets the replacement come in place of somebody; for whoever asks.
    async fn replace_participant(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: ReplaceParticipantInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        payload(context, visit::replace(ctx, viewer, number, input.expected_version, &input.email).await).await
    }

    /// Asks the hosts of a request, and further ones; for programme officers. Those who declined stay so unless they are named again.
    async fn open_matching(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: OpenMatchingInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let at = (reference(&input.visit, context).await?, input.expected_version);
        let further = input.hosts.unwrap_or_default().into_iter().map(VisitHostInput::host).collect();
        payload(context, visit::open_matching(ctx, viewer, at, further, comment(input.comment.as_ref())).await).await
    }

    /// Answers for a host; for the national coordinator of its country. When every host that is needed has declined, the request goes back to the
    /// programme.
    async fn answer_as_host(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: AnswerAsHostInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let at = (reference(&input.visit, context).await?, input.expected_version);
        let own = host(input.host.as_ref()).map_err(refuse)?;
        let said = comment(input.comment.as_ref());
        let done = match input.answer {
            HostAnswer::CounterProposed => {
                let days = input.dates.unwrap_or_default().into_iter().map(DateWindowInput::window).collect();
                let who = input.contact.unwrap_or_default();
                visit::propose_as_host(ctx, viewer, at, (own, input.host_version), days, (said, &who)).await
            }
            HostAnswer::Accepted | HostAnswer::Declined | HostAnswer::Pending => {
                let answering = Answering {
                    host: own,
                    version: input.host_version,
                    answer: input.answer.into(),
                    windows: input.windows.map(|list| list.into_iter().map(|at| at as usize).collect()),
                    comment: said.to_owned(),
                    contact: input.contact.unwrap_or_default(),
                };
                visit::answer(ctx, viewer, at, answering).await
            }
        };
        payload(context, done).await
    }

    /// Proposes other days: as a host instead of those that are offered, as the requester in place of those offered before.
    async fn propose_dates(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: ProposeDatesInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let at = (reference(&input.visit, context).await?, input.expected_version);
        let own = (host(input.host.as_ref()).map_err(refuse)?, input.host_version);
        let days = input.windows.into_iter().map(DateWindowInput::window).collect();
        payload(context, visit::propose(ctx, viewer, at, own, days, comment(input.comment.as_ref())).await).await
    }

    /// Settles day and place, or settles them anew; for programme officers. The days lie among those that the requester offered and every host that
    /// accepted agreed to.
    async fn schedule_visit(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: ScheduleVisitInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        let expected = input.expected_version;
        let done = match input.planning() {
            Ok(planning) => visit::plan(ctx, viewer, number, expected, planning).await,
            // Who may not settle it does not learn what is wrong with it.
            Err(error) => match visit::get(ctx, viewer, number).await {
                Ok(seen) if seen.allowed.schedule => Err(error),
                Ok(_) => Err(DomainError::Forbidden),
                Err(error) => Err(error),
            },
        };
        payload(context, done).await
    }

    /// Writes the report; for whoever asked and their coordinator.
    async fn report_visit(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: ReportVisitInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        payload(context, visit::report(ctx, viewer, number, input.expected_version, input.reporting()).await).await
    }

    /// Says that something that was to be done is done, or that it is not; for everybody the request binds.
    async fn mark_follow_up(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: MarkFollowUpInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let at = (reference(&input.visit, context).await?, input.expected_version);
        let done = visit::mark_done(ctx, viewer, at, input.position as usize, input.done).await;
        payload(context, done).await
    }

    /// Begins a good practice from the lessons of a report, once; for whoever asked.
    async fn practice_from_visit(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: VisitStepInput,
    ) -> Result<PracticeFromVisitPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let number = reference(&input.visit, context).await?;
        let (done, problems) = outcome(visit::practice_from(ctx, viewer, number, input.expected_version).await)?;
        let practice_reference = done.as_ref().map(|(.., draft)| draft.practice.reference);
        let visit = match done {
            Some((row, ..)) => Some(again(context, row.reference).await?),
            None => None,
        };
        Ok(PracticeFromVisitPayload { visit, practice_reference, problems })
    }

    /// Names who comes, in place of whoever was named before; for whoever asks, until it took place.
    async fn name_participants(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: NameParticipantsInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        let expected = input.expected_version;
        let people = participants(Some(input.participants), input.replacement);
        payload(context, visit::name(ctx, viewer, number, expected, people).await).await
    }

    /// Writes something that everybody reads who sees the request.
    async fn comment_visit(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: CommentVisitInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let number = reference(&input.visit, context).await?;
        let key = input.idempotency_key.as_deref();
        payload(context, visit::comment(ctx, viewer, number, &input.body, key).await).await
    }

    /// Adds a file: documents, pictures and tables without macros, up to twenty of them; for everybody the request binds.
    async fn attach_to_visit(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: AttachToVisitInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        let expected = input.expected_version;
        viewer.signed_in().map_err(refuse)?;
        let file = NewFile { name: input.name, content: bytes(&input.content_base64)? };
        payload(context, visit::attach(ctx, viewer, number, expected, file).await).await
    }

    /// Takes a file away; for those who may add one.
    async fn remove_visit_document(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: RemoveVisitDocumentInput,
    ) -> Result<VisitPayload> {
        let (ctx, viewer, number) = asked(context, &input.visit).await?;
        let expected = input.expected_version;
        let done = match input.document.parse() {
            Ok(id) => visit::remove_document(ctx, viewer, number, expected, AttachmentId(id)).await,
            Err(_) => visit::get(ctx, viewer, number).await.and(Err(DomainError::NotFound)),
        };
        payload(context, done).await
    }

    /// Says how many visitors one's own country takes at a time, and on which days nobody; for national coordinators.
    async fn state_hosting(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: StateHostingInput,
    ) -> Result<HostingPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let (row, problems) = outcome(visit::state(ctx, viewer, input.stating()).await)?;
        Ok(HostingPayload { hosting: row.map(Hosting::of), problems })
    }
}
