//! What can be done with trainings and nominations.

use super::input::{
    CancelTrainingInput, DeclineNominationInput, MarkAttendanceInput, NominateParticipantInput, NominationStepInput,
    RateTrainingInput, SaveTrainingInput, TrainingStepInput,
};
use super::nomination::{Nomination, identity};
use super::{Training, again, reference};
use crate::error::{Result, refuse};
use crate::problem::{Problem, outcome};
use async_graphql::{Context, Object, SimpleObject};
use domain::training::{self, Feedback, Mark, Nominee, Saving};
use domain::{Ctx, DomainError, Viewer, model};

/// What came of a step with a training.
#[derive(SimpleObject)]
pub(crate) struct TrainingPayload {
    /// The training; null when the step was refused.
    training: Option<Training>,
    /// Why it was refused.
    problems: Vec<Problem>,
}

/// What came of throwing a draft away.
#[derive(SimpleObject)]
pub(crate) struct DiscardTrainingPayload {
    /// Whether it is gone.
    is_discarded: bool,
    /// Why it is not.
    problems: Vec<Problem>,
}

/// What came of a step with a nomination.
#[derive(SimpleObject)]
pub(crate) struct NominationPayload {
    /// The nomination; null when the step was refused.
    nomination: Option<Nomination>,
    /// Why it was refused.
    problems: Vec<Problem>,
}

/// The address of one's own calendar.
#[derive(SimpleObject)]
pub(crate) struct CalendarAddressPayload {
    /// Its path, for trainings. It is shown once; whoever has it reads the calendar.
    path: String,
    /// The path of the visits and meetings of the same person, with the same secret.
    visits_path: String,
    /// Why there is none.
    problems: Vec<Problem>,
}

type Done<T> = std::result::Result<T, DomainError>;

async fn payload(context: &Context<'_>, done: Done<model::Training>) -> Result<TrainingPayload> {
    let (row, problems) = outcome(done)?;
    let training = match row {
        Some(row) => Some(again(context, row.reference).await?),
        None => None,
    };
    Ok(TrainingPayload { training, problems })
}

async fn nominated(
    context: &Context<'_>,
    done: Done<(model::Training, model::Nomination)>,
) -> Result<NominationPayload> {
    let (done, problems) = outcome(done)?;
    let nomination = match done {
        Some((training, row)) => Some(Nomination::of(row, again(context, training.reference).await?)),
        None => None,
    };
    Ok(NominationPayload { nomination, problems })
}

/// What can be done with trainings.
#[derive(Default)]
pub(crate) struct TrainingMutation;

#[Object]
impl TrainingMutation {
    /// Writes a new draft of a training, or writes a training anew; for programme officers. What is published changes for everybody at once.
    async fn save_training(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: SaveTrainingInput,
    ) -> Result<TrainingPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let training = match &input.training {
            Some(id) => Some(reference(id, context).await?),
            None => None,
        };
        let (expected, key) = (input.expected_version.unwrap_or(0), input.idempotency_key.clone());
        let done = match input.content() {
            Ok(said) => {
                let saving = Saving { training, expected, content: said };
                training::save(ctx, viewer, saving, key.as_deref()).await
            }
            // Who may not write trainings does not learn what is wrong with one.
            Err(error) if training::may_run(viewer) => Err(error),
            Err(_) => Err(viewer.person().map_or(DomainError::Unauthenticated, |_| DomainError::Forbidden)),
        };
        payload(context, done).await
    }

    /// Lets everybody read a draft; for programme officers.
    async fn publish_training(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: TrainingStepInput,
    ) -> Result<TrainingPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let number = reference(&input.training, context).await?;
        payload(context, training::publish(ctx, viewer, number, input.expected_version).await).await
    }

    /// Says that a training does not take place; for programme officers. Whoever is nominated hears of it.
    async fn cancel_training(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: CancelTrainingInput,
    ) -> Result<TrainingPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let number = reference(&input.training, context).await?;
        payload(context, training::cancel(ctx, viewer, number, input.expected_version, &input.reason).await).await
    }

    /// Throws a draft away; for programme officers.
    async fn discard_training(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: TrainingStepInput,
    ) -> Result<DiscardTrainingPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let number = reference(&input.training, context).await?;
        let (done, problems) = outcome(training::discard(ctx, viewer, number, input.expected_version).await)?;
        Ok(DiscardTrainingPayload { is_discarded: done.is_some(), problems })
    }

    /// Nominates somebody of one's own country. Whom a national coordinator nominates gets a seat, or a place on the waiting list, at once; whom anybody
    /// else does waits for the coordinator.
    async fn nominate_participant(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: NominateParticipantInput,
    ) -> Result<NominationPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let number = reference(&input.training, context).await?;
        let nominee = Nominee {
            name: input.name,
            email: input.email,
            institution: input.institution.unwrap_or_default(),
            note: input.note.unwrap_or_default(),
        };
        let key = input.idempotency_key.as_deref();
        nominated(context, training::nominate(ctx, viewer, number, nominee, key).await).await
    }

    /// Agrees to a nomination; for the coordinator of their country. They get a seat, or a place on the waiting list.
    async fn endorse_nomination(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: NominationStepInput,
    ) -> Result<NominationPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let id = identity(&input.nomination).map_err(refuse)?;
        nominated(context, training::endorse(ctx, viewer, id, input.expected_version).await).await
    }

    /// Declines a nomination with a reason; for the coordinator of their country and programme officers. A seat they had goes to whoever waits longest.
    async fn decline_nomination(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: DeclineNominationInput,
    ) -> Result<NominationPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let id = identity(&input.nomination).map_err(refuse)?;
        nominated(context, training::decline(ctx, viewer, id, input.expected_version, &input.reason).await).await
    }

    /// Takes a nomination back; for whoever is nominated or nominated them, and the coordinator of their country. A seat they had goes to whoever waits
    /// longest.
    async fn withdraw_nomination(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: NominationStepInput,
    ) -> Result<NominationPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let id = identity(&input.nomination).map_err(refuse)?;
        nominated(context, training::withdraw(ctx, viewer, id, input.expected_version).await).await
    }

    /// Marks who took part and who did not, once the training has begun; for programme officers. It can be put right later.
    async fn mark_attendance(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: MarkAttendanceInput,
    ) -> Result<TrainingPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let number = reference(&input.training, context).await?;
        let marks: Done<Vec<Mark>> = input
            .attendance
            .iter()
            .map(|one| {
                let nomination = identity(&one.nomination)?;
                Ok(Mark { nomination, expected: one.expected_version, attended: one.attended })
            })
            .collect();
        let done = match marks {
            Ok(marks) => training::mark(ctx, viewer, number, &marks).await,
            Err(error) => Err(error),
        };
        payload(context, done).await
    }

    /// Says how a training was that one took part in, in place of what one said before. The programme reads it without a name.
    async fn rate_training(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: RateTrainingInput,
    ) -> Result<TrainingPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let number = reference(&input.training, context).await?;
        let said = Feedback {
            score: input.score,
            useful: input.useful.unwrap_or_default(),
            missing: input.missing.unwrap_or_default(),
        };
        payload(context, training::rate(ctx, viewer, number, said).await).await
    }

    /// Makes an address for one's own calendar, in place of the one before. It is shown once.
    async fn renew_calendar_address(&self, context: &Context<'_>) -> Result<CalendarAddressPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let secret = training::renew_key(ctx, viewer).await.map_err(refuse)?;
        Ok(CalendarAddressPayload {
            path: format!("/calendar/own/{secret}.ics"),
            visits_path: format!("/calendar/visits.ics?key={secret}"),
            problems: Vec::new(),
        })
    }
}
