//! Where a version of a profile may go from where it stands (5-rules 25): pure.

use crate::error::{DomainError, Problem};
use crate::message::Message;
use entities::value::ProfileState;

/// What can be done with a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// It is written.
    Save,
    /// It is thrown away.
    Discard,
    /// It comes into force.
    Publish,
    /// A later version takes its place.
    Supersede,
    /// It is taken back.
    Withdraw,
    /// It is said to be still right.
    Confirm,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 6] =
        [Self::Save, Self::Discard, Self::Publish, Self::Supersede, Self::Withdraw, Self::Confirm];
}

/// Where a version stands after a step; none where there is no version, before as after.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE` for a step that is not possible from there.
pub fn next(state: Option<ProfileState>, step: Step) -> Result<Option<ProfileState>, DomainError> {
    use ProfileState::{Draft, Published, Superseded, Withdrawn};
    match (state, step) {
        (None | Some(Draft), Step::Save) => Ok(Some(Draft)),
        (Some(Draft), Step::Discard) => Ok(None),
        (Some(Draft), Step::Publish) | (Some(Published), Step::Confirm) => Ok(Some(Published)),
        (Some(Published), Step::Supersede) => Ok(Some(Superseded)),
        (Some(Published), Step::Withdraw) => Ok(Some(Withdrawn)),
        (None, _) => Err(DomainError::NotFound),
        (Some(state), _) => {
            let english =
                format!("This cannot be done with a version that is {state}; look at the profile as it stands now.");
            let message = Message::new("profile-wrong-state", vec![("state", state.to_string())], english);
            Err(Problem::at(&[], "WRONG_STATE", message).into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_goes_one_way_and_never_back() {
        use ProfileState::{Draft, Published, Superseded, Withdrawn};
        let states: Vec<Option<ProfileState>> =
            std::iter::once(None).chain(ProfileState::ALL.iter().copied().map(Some)).collect();
        let mut allowed = Vec::new();
        for state in &states {
            for step in Step::ALL {
                if let Ok(after) = next(*state, step) {
                    allowed.push((*state, step, after));
                }
            }
        }
        assert_eq!(
            allowed,
            [
                (None, Step::Save, Some(Draft)),
                (Some(Draft), Step::Save, Some(Draft)),
                (Some(Draft), Step::Discard, None),
                (Some(Draft), Step::Publish, Some(Published)),
                (Some(Published), Step::Supersede, Some(Superseded)),
                (Some(Published), Step::Withdraw, Some(Withdrawn)),
                (Some(Published), Step::Confirm, Some(Published)),
            ]
        );
    }
}
