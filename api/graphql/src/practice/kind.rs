//! The vocabularies of good practices.

use async_graphql::Enum;

/// Where a version of a practice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::PracticeState")]
pub(crate) enum PracticeStatus {
    /// Being written; its author and its country's editors see it.
    Draft,
    /// Waits for the national coordinator.
    Submitted,
    /// Approved by the national coordinator, waits for the programme.
    NationallyApproved,
    /// Given back to be mended, with a reason.
    Returned,
    /// Refused for good, with a reason.
    Refused,
    /// Read by everybody.
    Published,
    /// Published, and not confirmed for 24 months.
    Expired,
    /// A later version was published.
    Superseded,
    /// Taken out of the list, with a reason.
    Archived,
}

/// How settled a practice is where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::Maturity")]
pub(crate) enum Maturity {
    /// Tried by some.
    Pilot,
    /// Used every day.
    InOperation,
    /// Used every day for years, and looked after.
    Established,
}

/// Whether a practice did what it was meant to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::PracticeOutcome")]
pub(crate) enum PracticeOutcome {
    /// It did.
    Worked,
    /// It did in part.
    PartlyWorked,
    /// It did not: recorded so that others need not try it again.
    DidNotWork,
}

/// Whether others can do the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::Transferability")]
pub(crate) enum Transferability {
    /// As it is.
    AsIs,
    /// With changes.
    WithChanges,
    /// They cannot.
    NotTransferable,
}

/// How far somebody is with taking a practice up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::UptakeStage")]
pub(crate) enum UptakeStage {
    /// They want to know more.
    Interested,
    /// It is decided.
    Planned,
    /// They try it.
    Piloting,
    /// They use it.
    InUse,
    /// They gave it up, with a reason.
    Abandoned,
}

/// Order of a list of practices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::practice::Order")]
pub(crate) enum PracticeOrder {
    /// Best match first; without a text the newest first.
    Relevance,
    /// Published last first.
    Newest,
    /// Taken up by most first.
    Uptake,
}
