//! Where a training, and a nomination for it, may go from where they stand: pure.

use crate::error::{DomainError, Problem};
use crate::message::Message;
use entities::value::{NominationState, TrainingState};

/// What can be done with a training.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// It is written.
    Save,
    /// Everybody may read it.
    Publish,
    /// It does not take place.
    Cancel,
    /// It is thrown away.
    Discard,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 4] = [Self::Save, Self::Publish, Self::Cancel, Self::Discard];
}

/// Where a training stands after a step; none where there is no training, before as after.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE` for a step that is not possible from there.
pub fn next(state: Option<TrainingState>, step: Step) -> Result<Option<TrainingState>, DomainError> {
    use TrainingState::{Cancelled, Draft, Published};
    match (state, step) {
        (None | Some(Draft), Step::Save) => Ok(Some(Draft)),
        (Some(Published), Step::Save) | (Some(Draft), Step::Publish) => Ok(Some(Published)),
        (Some(Published), Step::Cancel) => Ok(Some(Cancelled)),
        (Some(Draft), Step::Discard) => Ok(None),
        (None, _) => Err(DomainError::NotFound),
        (Some(state), _) => Err(wrong_state(state.as_str())),
    }
}

/// What is said of a step that is not possible with a training that stands there.
pub(super) fn wrong_state(state: &str) -> DomainError {
    let english = format!("This cannot be done with a training that is {state}; look at it as it stands now.");
    let message = Message::new("training-wrong-state", vec![("state", state.to_owned())], english);
    Problem::at(&[], "WRONG_STATE", message).into()
}

/// What can be done with a nomination.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Nominating {
    /// Somebody is nominated; the national coordinator is to agree.
    Propose,
    /// They get a seat: the coordinator agreed, or a seat became free.
    Seat,
    /// The coordinator agreed and no seat is free.
    Queue,
    /// The coordinator or the programme says no.
    Decline,
    /// It is taken back.
    Withdraw,
    /// They took part.
    Attend,
    /// They did not come.
    Miss,
}

impl Nominating {
    /// Every step.
    pub const ALL: [Self; 7] =
        [Self::Propose, Self::Seat, Self::Queue, Self::Decline, Self::Withdraw, Self::Attend, Self::Miss];
}

/// Where a nomination stands after a step. A coordinator agrees to whom they nominate themselves, so that these begin with a seat or in the queue.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE` for a step that is not possible from there.
pub fn next_nomination(state: Option<NominationState>, step: Nominating) -> Result<NominationState, DomainError> {
    use NominationState::{Absent, Attended, Confirmed, Declined, Proposed, Waiting, Withdrawn};
    match (state, step) {
        (None, Nominating::Propose) => Ok(Proposed),
        (None | Some(Proposed | Waiting), Nominating::Seat) => Ok(Confirmed),
        (None | Some(Proposed), Nominating::Queue) => Ok(Waiting),
        (Some(Proposed | Waiting | Confirmed), Nominating::Decline) => Ok(Declined),
        (Some(Proposed | Waiting | Confirmed), Nominating::Withdraw) => Ok(Withdrawn),
        (Some(Confirmed | Attended | Absent), Nominating::Attend) => Ok(Attended),
        (Some(Confirmed | Attended | Absent), Nominating::Miss) => Ok(Absent),
        (None, _) => Err(DomainError::NotFound),
        (Some(state), _) => {
            let english =
                format!("This cannot be done with a nomination that is {state}; look at it as it stands now.");
            let message = Message::new("training-nomination-wrong-state", vec![("state", state.to_string())], english);
            Err(Problem::at(&[], "WRONG_STATE", message).into())
        }
    }
}

/// Whether a nomination still counts: nobody is nominated twice while one does.
pub(super) fn is_alive(state: NominationState) -> bool {
    !matches!(state, NominationState::Declined | NominationState::Withdrawn)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_training_is_published_once_and_what_is_cancelled_stays_so() {
        use TrainingState::*;
        let states = std::iter::once(None).chain(TrainingState::ALL.iter().copied().map(Some));
        let table: Vec<_> = states
            .flat_map(|state| Step::ALL.map(|step| (state, step)))
            .filter_map(|(state, step)| Some((state, step, next(state, step).ok()?)))
            .collect();
        assert_eq!(
            table,
            [
                (None, Step::Save, Some(Draft)),
                (Some(Draft), Step::Save, Some(Draft)),
                (Some(Draft), Step::Publish, Some(Published)),
                (Some(Draft), Step::Discard, None),
                (Some(Published), Step::Save, Some(Published)),
                (Some(Published), Step::Cancel, Some(Cancelled)),
            ]
        );
    }

    #[test]
    fn a_seat_is_given_by_agreement_or_from_the_queue_and_who_said_no_is_not_asked_again() {
        use NominationState::*;
        let states = std::iter::once(None).chain(NominationState::ALL.iter().copied().map(Some));
        let table: Vec<_> = states
            .flat_map(|state| Nominating::ALL.map(|step| (state, step)))
            .filter_map(|(state, step)| Some((state, step, next_nomination(state, step).ok()?)))
            .collect();
        assert_eq!(
            table,
            [
                (None, Nominating::Propose, Proposed),
                (None, Nominating::Seat, Confirmed),
                (None, Nominating::Queue, Waiting),
                (Some(Proposed), Nominating::Seat, Confirmed),
                (Some(Proposed), Nominating::Queue, Waiting),
                (Some(Proposed), Nominating::Decline, Declined),
                (Some(Proposed), Nominating::Withdraw, Withdrawn),
                (Some(Confirmed), Nominating::Decline, Declined),
                (Some(Confirmed), Nominating::Withdraw, Withdrawn),
                (Some(Confirmed), Nominating::Attend, Attended),
                (Some(Confirmed), Nominating::Miss, Absent),
                (Some(Waiting), Nominating::Seat, Confirmed),
                (Some(Waiting), Nominating::Decline, Declined),
                (Some(Waiting), Nominating::Withdraw, Withdrawn),
                (Some(Attended), Nominating::Attend, Attended),
                (Some(Attended), Nominating::Miss, Absent),
                (Some(Absent), Nominating::Attend, Attended),
                (Some(Absent), Nominating::Miss, Absent),
            ]
        );
    }
}
