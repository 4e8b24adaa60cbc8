//! The vocabularies of trainings.

use async_graphql::Enum;

/// Where a training stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::training::Status")]
pub(crate) enum TrainingStatus {
    /// Being planned; the programme sees it.
    Draft,
    /// One can be nominated for it.
    Open,
    /// Nominations are over, the training is not.
    Closed,
    /// It is over.
    Held,
    /// It does not take place.
    Cancelled,
}

/// Where one meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::MeetingFormat")]
pub(crate) enum MeetingFormat {
    /// Everybody from their desk.
    Online,
    /// Everybody at the place.
    OnSite,
    /// Some at the place, others from their desk.
    Hybrid,
}

/// What something about a training is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::MaterialKind")]
pub(crate) enum MaterialKind {
    /// Slides, exercises, texts.
    Material,
    /// What was said and shown.
    Recording,
}

/// Where a nomination stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::NominationState")]
pub(crate) enum NominationStatus {
    /// Waits for the national coordinator.
    Proposed,
    /// Has a seat.
    Confirmed,
    /// Waits for a seat to become free.
    Waiting,
    /// The coordinator or the programme said no.
    Declined,
    /// Taken back.
    Withdrawn,
    /// Took part.
    Attended,
    /// Had a seat and did not come.
    Absent,
}
