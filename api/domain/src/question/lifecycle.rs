//! Where a question may go from where it stands: pure.

use crate::error::{DomainError, Problem};
use crate::message::Message;
use entities::value::QuestionState;

/// What can be done with a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// It is asked.
    Ask,
    /// Somebody else is to answer it.
    Assign,
    /// It is answered.
    Answer,
    /// Whoever asked adds something.
    FollowUp,
    /// Question and answer are published, or published in other words.
    Publish,
    /// What was published is taken back.
    Withdraw,
    /// It is done with.
    Close,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 7] =
        [Self::Ask, Self::Assign, Self::Answer, Self::FollowUp, Self::Publish, Self::Withdraw, Self::Close];
}

/// Where a question stands after a step.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE` for a step that is not possible from there.
pub fn next(state: Option<QuestionState>, step: Step) -> Result<QuestionState, DomainError> {
    use QuestionState::{Answered, Closed, Open, Published};
    match (state, step) {
        (None, Step::Ask) | (Some(Open), Step::Assign) | (Some(Open | Answered | Closed), Step::FollowUp) => Ok(Open),
        (Some(Open | Answered), Step::Answer) => Ok(Answered),
        (Some(Answered | Closed | Published), Step::Publish) => Ok(Published),
        (Some(Published), Step::Withdraw) | (Some(Open | Answered), Step::Close) => Ok(Closed),
        (None, _) => Err(DomainError::NotFound),
        (Some(state), _) => {
            let english = format!("This cannot be done with a question that is {state}; look at it as it stands now.");
            let message = Message::new("question-wrong-state", vec![("state", state.to_string())], english);
            Err(Problem::at(&[], "WRONG_STATE", message).into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_answered_before_it_is_published_and_an_asker_can_always_come_back() {
        use QuestionState::*;
        let states = std::iter::once(None).chain(QuestionState::ALL.iter().copied().map(Some));
        let table: Vec<_> = states
            .flat_map(|state| Step::ALL.map(|step| (state, step)))
            .filter_map(|(state, step)| Some((state, step, next(state, step).ok()?)))
            .collect();
        assert_eq!(
            table,
            [
                (None, Step::Ask, Open),
                (Some(Open), Step::Assign, Open),
                (Some(Open), Step::Answer, Answered),
                (Some(Open), Step::FollowUp, Open),
                (Some(Open), Step::Close, Closed),
                (Some(Answered), Step::Answer, Answered),
                (Some(Answered), Step::FollowUp, Open),
                (Some(Answered), Step::Publish, Published),
                (Some(Answered), Step::Close, Closed),
                (Some(Published), Step::Publish, Published),
                (Some(Published), Step::Withdraw, Closed),
                (Some(Closed), Step::FollowUp, Open),
                (Some(Closed), Step::Publish, Published),
            ]
        );
    }
}
