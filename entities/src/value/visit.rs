//! Study visits and meetings: what a request says, where it stands, and what came of it (5-rules 27).

use super::{Document, MeetingFormat, Sector, UnknownValue};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sea_orm::{DeriveActiveEnum, EnumIter, FromJsonQueryResult};
use serde::{Deserialize, Serialize};

vocabulary!(
    /// What is asked for.
    VisitKind {
        /// Somebody learns on the spot how others work.
        StudyVisit = "STUDY_VISIT",
        /// Two countries meet.
        BilateralMeeting = "BILATERAL_MEETING",
        /// Three or more countries meet.
        MultilateralMeeting = "MULTILATERAL_MEETING",
        /// Experts of others come to help.
        ExpertMission = "EXPERT_MISSION",
    }
);

vocabulary!(
    /// Where a request stands.
    VisitState {
        /// Written, seen by its requester alone.
        Draft = "DRAFT",
        /// Waits for the requester's national coordinator.
        Submitted = "SUBMITTED",
        /// The requester is to change something.
        Returned = "RETURNED",
        /// The requester's country stands behind it.
        Endorsed = "ENDORSED",
        /// The programme looks at it.
        UnderReview = "UNDER_REVIEW",
        /// Hosts are asked, each answers for itself.
        Matching = "MATCHING",
        /// Day and place are settled.
        Scheduled = "SCHEDULED",
        /// It took place; a report is due.
        Held = "HELD",
        /// The report is there.
        Reported = "REPORTED",
        /// Nothing is left to be done.
        Closed = "CLOSED",
        /// The coordinator or the programme said no, for good.
        Refused = "REFUSED",
        /// The requester took it back.
        Withdrawn = "WITHDRAWN",
        /// It does not take place.
        Cancelled = "CANCELLED",
        /// A deadline passed and nobody did anything.
        Expired = "EXPIRED",
    }
);

impl VisitState {
    /// Whether nothing follows any more.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Closed | Self::Refused | Self::Withdrawn | Self::Cancelled | Self::Expired)
    }

    /// Whether day and place are settled, or it took place.
    pub fn is_event(self) -> bool {
        matches!(self, Self::Scheduled | Self::Held | Self::Reported | Self::Closed)
    }
}

vocabulary!(
    /// What one who is asked to host says.
    HostAnswer {
        /// Nothing yet.
        Pending = "PENDING",
        /// Yes, on some of the days offered.
        Accepted = "ACCEPTED",
        /// No.
        Declined = "DECLINED",
        /// Yes, on other days.
        CounterProposed = "COUNTER_PROPOSED",
    }
);

vocabulary!(
    /// What the requester asks of the European Labour Authority.
    VisitSupport {
        /// Interpreters.
        Interpretation = "INTERPRETATION",
        /// Costs of travel.
        Travel = "TRAVEL",
        /// Somebody who leads the talks.
        Moderation = "MODERATION",
        /// Experts of the subject.
        Experts = "EXPERTS",
        /// Rooms and equipment.
        MeetingPlace = "MEETING_PLACE",
        /// What is needed to meet online.
        OnlineTools = "ONLINE_TOOLS",
    }
);

vocabulary!(
    /// What was done with a request.
    VisitStepKind {
        /// It was begun.
        Drafted = "DRAFTED",
        /// It was submitted.
        Submitted = "SUBMITTED",
        /// The coordinator stands behind it.
        Endorsed = "ENDORSED",
        /// The coordinator returned it.
        Returned = "RETURNED",
        /// The coordinator refused it.
        Refused = "REFUSED",
        /// The programme began to look at it.
        ReviewStarted = "REVIEW_STARTED",
        /// Hosts were asked.
        MatchingOpened = "MATCHING_OPENED",
        /// The programme refused it.
        ProgrammeRefused = "PROGRAMME_REFUSED",
        /// A host accepted.
        HostAccepted = "HOST_ACCEPTED",
        /// A host declined.
        HostDeclined = "HOST_DECLINED",
        /// Other days were proposed.
        DatesProposed = "DATES_PROPOSED",
        /// No host was left.
        HostsExhausted = "HOSTS_EXHAUSTED",
        /// Day and place were settled, or settled anew.
        Scheduled = "SCHEDULED",
        /// It took place.
        Held = "HELD",
        /// The report was written.
        Reported = "REPORTED",
        /// It was closed.
        Closed = "CLOSED",
        /// The requester took it back.
        Withdrawn = "WITHDRAWN",
        /// It was cancelled.
        Cancelled = "CANCELLED",
        /// Somebody was reminded of a deadline.
        Reminded = "REMINDED",
        /// A deadline passed.
        Expired = "EXPIRED",
        /// Persons were forgotten.
        Forgotten = "FORGOTTEN",
    }
);

/// Days from one to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DateWindow {
    /// The first civil day.
    pub from: NaiveDate,
    /// The last civil day.
    pub to: NaiveDate,
}

impl DateWindow {
    /// Whether every day of another one lies in this one.
    pub fn holds(&self, other: &Self) -> bool {
        self.from <= other.from && other.to <= self.to
    }

    /// Whether the two have a day in common.
    pub fn meets(&self, other: &Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }
}

/// Everything a request asks for, without who is to come.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct VisitContent {
    /// ISO 639-1 code of the language in which it is written.
    pub language: String,
    /// What it is about, in a line.
    pub topic: String,
    /// What is to be reached.
    pub objectives: String,
    /// Questions to the host.
    pub questions: String,
    /// What shall come of it.
    pub outcome: String,
    /// Code of the requester's institution; empty when it is not stated.
    pub institution: String,
    /// The sectors it is about.
    pub sectors: Vec<Sector>,
    /// Codes of the business use cases it is about.
    pub bucs: Vec<String>,
    /// Number of the good practice it is about.
    pub practice: Option<i32>,
    /// Days that suit the requester: one to three stretches.
    pub windows: Vec<DateWindow>,
    /// How many days it takes.
    pub days: Option<u32>,
    /// Where one meets; none while it is not stated.
    pub format: Option<MeetingFormat>,
    /// How many come.
    pub visitors: Option<u32>,
    /// Why more come than usual; empty where they do not.
    pub more_because: String,
    /// ISO 639-1 codes of the languages that the visitors speak.
    pub languages: Vec<String>,
    /// Between which languages somebody has to interpret; empty when nobody has to.
    pub interpretation: String,
    /// What is asked of the European Labour Authority.
    pub support: Vec<VisitSupport>,
    /// More about that.
    pub support_note: String,
}

/// Somebody who is to come.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Participant {
    /// Their name.
    pub name: String,
    /// Their e-mail address at work, in small letters.
    pub email: String,
    /// What they do; empty when it is not stated.
    pub position: String,
}

/// Who is to come; nobody any more once they were forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct Participants {
    /// Those who come.
    pub people: Vec<Participant>,
    /// Who comes instead when one of them cannot: that is promised.
    pub replacement: Option<Participant>,
}

impl Participants {
    /// Everybody who is named.
    pub fn all(&self) -> impl Iterator<Item = &Participant> {
        self.people.iter().chain(&self.replacement)
    }
}

/// When and where it takes place.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct VisitPlan {
    /// Its first civil day, in its zone; none while it is not settled.
    pub starts_on: Option<NaiveDate>,
    /// Its last civil day; none: it ends on its first.
    pub ends_on: Option<NaiveDate>,
    /// When it begins on its first day; none: it takes whole days.
    pub starts: Option<NaiveTime>,
    /// When it ends on its last day; none: it takes whole days.
    pub ends: Option<NaiveTime>,
    /// Name of its time zone, such as `Europe/Brussels`.
    pub zone: String,
    /// Where one meets, or how to join.
    pub place: String,
    /// What happens when, as Markdown.
    pub agenda: String,
}

/// Something that is to be done afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// What.
    pub what: String,
    /// By whom: a country, an institution, the programme.
    pub who: String,
    /// By which civil day.
    pub due_on: Option<NaiveDate>,
    /// On which civil day it was done.
    pub done_on: Option<NaiveDate>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct VisitReport {
    /// ISO 639-1 code of the language in which it is written; empty while there is none.
    pub language: String,
    /// What was done and seen.
    pub summary: String,
    /// What others can learn from it.
    pub lessons: String,
    /// What is to be done now.
    pub follow_ups: Vec<FollowUp>,
    /// Number of the good practice that was begun from it.
    pub practice: Option<i32>,
    /// When it was written, in UTC.
    pub at: Option<DateTime<Utc>>,
}

/// Files of a request.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
pub struct VisitDocuments(pub Vec<Document>);

/// Stretches of days.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
pub struct DateWindows(pub Vec<DateWindow>);

/// Days on which a country hosts nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blackout {
    /// The days.
    pub days: DateWindow,
    /// Why; everybody who is signed in reads it. Empty when nothing is said.
    pub why: String,
}

/// All such days of a country.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Blackouts(pub Vec<Blackout>);
