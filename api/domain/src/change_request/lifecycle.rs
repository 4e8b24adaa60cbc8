//! Where a request may go from where it stands.

use crate::error::Problem;
use crate::message::Message;
use entities::value::RequestState;

/// What somebody does with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Writes it anew.
    Save,
    /// Puts it forward for approval.
    Propose,
    /// Approves it.
    Approve,
    /// Gives it back to be mended.
    Return,
    /// Refuses it for good.
    Refuse,
    /// Takes it back.
    Withdraw,
}

impl Step {
    /// All steps.
    pub const ALL: [Self; 6] = [Self::Save, Self::Propose, Self::Approve, Self::Return, Self::Refuse, Self::Withdraw];
}

/// The state after a step.
///
/// # Errors
/// A problem with `WRONG_STATE` when the step is not possible from there.
pub fn next(state: RequestState, step: Step) -> Result<RequestState, Problem> {
    use RequestState::{Approved, Draft, Proposed, Refused, Returned, Withdrawn};
    match (state, step) {
        (Draft | Returned, Step::Save) => Ok(state),
        (Draft | Returned, Step::Propose) => Ok(Proposed),
        (Proposed, Step::Approve) => Ok(Approved),
        (Proposed, Step::Return) => Ok(Returned),
        (Proposed, Step::Refuse) => Ok(Refused),
        (Draft | Returned | Proposed, Step::Withdraw) => Ok(Withdrawn),
        (Draft | Returned, Step::Approve | Step::Return | Step::Refuse)
        | (Proposed, Step::Save | Step::Propose)
        | (Approved | Refused | Withdrawn, _) => Err(Problem::at(
            &["id"],
            "WRONG_STATE",
            Message::new(
                "request-wrong-state",
                vec![("state", state.to_string())],
                format!("This is not possible while the request is {}.", said(state)),
            ),
        )),
    }
}

fn said(state: RequestState) -> &'static str {
    match state {
        RequestState::Draft => "a draft",
        RequestState::Proposed => "proposed",
        RequestState::Approved => "approved",
        RequestState::Returned => "returned",
        RequestState::Refused => "refused",
        RequestState::Withdrawn => "withdrawn",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_and_step_is_decided_and_what_is_over_stays_so() {
        for &state in RequestState::ALL {
            for step in Step::ALL {
                let is_over = matches!(state, RequestState::Approved | RequestState::Refused | RequestState::Withdrawn);
                assert!(!(is_over && next(state, step).is_ok()), "{state} {step:?}");
                if step == Step::Approve {
                    assert_eq!(next(state, step).is_ok(), state == RequestState::Proposed, "{state}");
                }
            }
        }
    }
}
