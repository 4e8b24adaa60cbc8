//! Where a version of a practice may go from where it stands (5-rules 26): pure.

use crate::error::{DomainError, Problem};
use crate::message::Message;
use entities::value::PracticeState;

/// What can be done with a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// It is written.
    Save,
    /// It is thrown away.
    Discard,
    /// It goes to the national coordinator.
    Submit,
    /// The national coordinator stands behind it.
    Approve,
    /// It goes back to be mended: from either gate.
    Return,
    /// It is refused for good: at either gate.
    Refuse,
    /// The programme publishes it.
    Publish,
    /// It is said to be still right.
    Confirm,
    /// A later version takes its place.
    Supersede,
    /// It is taken out of the list.
    Archive,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 10] = [
        Self::Save,
        Self::Discard,
        Self::Submit,
        Self::Approve,
        Self::Return,
        Self::Refuse,
        Self::Publish,
        Self::Confirm,
        Self::Supersede,
        Self::Archive,
    ];
}

/// Where a version stands after a step; none where there is no version, before as after.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE` for a step that is not possible from there.
pub fn next(state: Option<PracticeState>, step: Step) -> Result<Option<PracticeState>, DomainError> {
    use PracticeState::{
        Archived, Draft, Expired, NationallyApproved, Published, Refused, Returned, Submitted, Superseded,
    };
    match (state, step) {
        (None | Some(Draft), Step::Save) => Ok(Some(Draft)),
        (Some(Draft | Returned), Step::Discard) => Ok(None),
        (Some(Draft | Returned), Step::Submit) => Ok(Some(Submitted)),
        (Some(Submitted), Step::Approve) => Ok(Some(NationallyApproved)),
        (Some(Returned), Step::Save) | (Some(Submitted | NationallyApproved), Step::Return) => Ok(Some(Returned)),
        (Some(Submitted | NationallyApproved), Step::Refuse) => Ok(Some(Refused)),
        (Some(NationallyApproved), Step::Publish) | (Some(Published | Expired), Step::Confirm) => Ok(Some(Published)),
        (Some(Published | Expired), Step::Supersede) => Ok(Some(Superseded)),
        (Some(Published | Expired), Step::Archive) => Ok(Some(Archived)),
        (None, _) => Err(DomainError::NotFound),
        (Some(state), _) => {
            let english = format!("This cannot be done with a practice that is {state}; look at it as it stands now.");
            let message = Message::new("practice-wrong-state", vec![("state", state.to_string())], english);
            Err(Problem::at(&[], "WRONG_STATE", message).into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_passes_two_gates_and_what_is_refused_or_archived_stays_so() {
        use PracticeState::*;
        let states = std::iter::once(None).chain(PracticeState::ALL.iter().copied().map(Some));
        let table: Vec<_> = states
            .flat_map(|state| Step::ALL.map(|step| (state, step)))
            .filter_map(|(state, step)| Some((state, step, next(state, step).ok()?)))
            .collect();
        assert_eq!(
            table,
            [
                (None, Step::Save, Some(Draft)),
                (Some(Draft), Step::Save, Some(Draft)),
                (Some(Draft), Step::Discard, None),
                (Some(Draft), Step::Submit, Some(Submitted)),
                (Some(Submitted), Step::Approve, Some(NationallyApproved)),
                (Some(Submitted), Step::Return, Some(Returned)),
                (Some(Submitted), Step::Refuse, Some(Refused)),
                (Some(NationallyApproved), Step::Return, Some(Returned)),
                (Some(NationallyApproved), Step::Refuse, Some(Refused)),
                (Some(NationallyApproved), Step::Publish, Some(Published)),
                (Some(Returned), Step::Save, Some(Returned)),
                (Some(Returned), Step::Discard, None),
                (Some(Returned), Step::Submit, Some(Submitted)),
                (Some(Published), Step::Confirm, Some(Published)),
                (Some(Published), Step::Supersede, Some(Superseded)),
                (Some(Published), Step::Archive, Some(Archived)),
                (Some(Expired), Step::Confirm, Some(Published)),
                (Some(Expired), Step::Supersede, Some(Superseded)),
                (Some(Expired), Step::Archive, Some(Archived)),
            ]
        );
    }
}
