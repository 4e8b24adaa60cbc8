//! The vocabularies of visits and meetings.

use async_graphql::Enum;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::VisitKind")]
pub(crate) enum VisitKind {
    /// Somebody learns on the spot how others work.
    StudyVisit,
    /// Two countries meet.
    BilateralMeeting,
    /// Three or more countries meet.
    MultilateralMeeting,
    /// Experts of others come to help.
    ExpertMission,
}

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::VisitState")]
pub(crate) enum VisitState {
    /// Written, seen by its requester alone.
    Draft,
    /// Waits for the requester's national coordinator.
    Submitted,
    /// The requester is to change something.
    Returned,
    /// The requester's country stands behind it.
    Endorsed,
    /// The programme looks at it.
    UnderReview,
    /// Hosts are asked, each answers for itself.
    Matching,
    /// Day and place are settled.
    Scheduled,
    /// It took place; a report is due.
    Held,
    /// The report is there.
    Reported,
    /// Nothing is left to be done.
    Closed,
    /// The coordinator or the programme said no, for good.
    Refused,
    /// The requester took it back.
    Withdrawn,
    /// It does not take place.
    Cancelled,
    /// A deadline passed and nobody did anything.
    Expired,
}

/// What one who is asked to host says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::HostAnswer")]
pub(crate) enum HostAnswer {
    /// Nothing yet.
    Pending,
    /// Yes, on some of the days offered.
    Accepted,
    /// It hosts nobody.
    Declined,
    /// Yes, on other days.
    CounterProposed,
}

/// What the requester asks of the European Labour Authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::VisitSupport")]
pub(crate) enum VisitSupport {
    /// Interpreters.
    Interpretation,
    /// Costs of travel.
    Travel,
    /// Somebody who leads the talks.
    Moderation,
    /// Experts of the subject.
    Experts,
    /// Rooms and equipment.
    MeetingPlace,
    /// What is needed to meet online.
    OnlineTools,
}

/// What was done with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::VisitStepKind")]
pub(crate) enum VisitStepKind {
    /// It was begun.
    Drafted,
    /// It was submitted.
    Submitted,
    /// The coordinator stands behind it.
    Endorsed,
    /// The coordinator returned it.
    Returned,
    /// The coordinator refused it.
    Refused,
    /// The programme began to look at it.
    ReviewStarted,
    /// Hosts were asked.
    MatchingOpened,
    /// The programme refused it.
    ProgrammeRefused,
    /// A host accepted.
    HostAccepted,
    /// A host declined.
    HostDeclined,
    /// Other days were proposed.
    DatesProposed,
    /// No host was left.
    HostsExhausted,
    /// Day and place were settled, or settled anew.
    Scheduled,
    /// It took place.
    Held,
    /// The report was written.
    Reported,
    /// It was closed.
    Closed,
    /// The requester took it back.
    Withdrawn,
    /// It was cancelled.
    Cancelled,
    /// Somebody was reminded of a deadline.
    Reminded,
    /// A deadline passed.
    Expired,
    /// Persons were forgotten.
    Forgotten,
}

/// Whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::visit::Turn")]
pub(crate) enum VisitTurn {
    /// Whoever asks.
    Requester,
    /// The national coordinator of the requester's country.
    Coordinator,
    /// The programme.
    Programme,
    /// Hosts.
    Host,
    /// Nobody: nothing is left to be done.
    Nobody,
}
