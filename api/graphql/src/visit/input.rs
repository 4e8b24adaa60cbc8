//! What is asked for in visits.

use super::kind::{HostAnswer, VisitKind, VisitSupport};
use crate::kind::Sector;
use crate::scalar::Date;
use crate::training::{MeetingFormat, time};
use async_graphql::{ID, InputObject};
use domain::value::{Blackout, DateWindow, FollowUp, Participant, Participants, VisitContent};
use domain::visit::{Asked, HostAsked, Planning, Reporting, Stating};
use domain::{DomainError, Problem, Problems};

/// Days from one to another, both included.
#[derive(Debug, InputObject)]
pub(crate) struct DateWindowInput {
    /// The first civil day.
    from: Date,
    /// The last civil day.
    to: Date,
}

impl DateWindowInput {
    pub(super) fn window(self) -> DateWindow {
        DateWindow { from: self.from.0, to: self.to.0 }
    }
}

/// Whom it is asked of: a country, or one of its institutions.
#[derive(Debug, InputObject)]
pub(crate) struct VisitHostInput {
    /// The country, in any of its codes; left out when the institution says it.
    country: Option<String>,
    /// Code of the institution; left out: the country is asked as such.
    institution: Option<String>,
    /// Whether nothing takes place without it; left out: as it was, and no for a new host.
    required: Option<bool>,
}

impl VisitHostInput {
    pub(super) fn host(self) -> HostAsked {
        HostAsked {
            country: self.country.unwrap_or_default(),
            institution: self.institution.unwrap_or_default(),
            is_required: self.required,
        }
    }
}

/// Somebody who is to come.
#[derive(Debug, InputObject)]
pub(crate) struct ParticipantInput {
    /// Their name.
    name: String,
    /// Their e-mail address at work.
    email: String,
    /// What they do.
    position: Option<String>,
}

impl ParticipantInput {
    fn participant(self) -> Participant {
        Participant { name: self.name, email: self.email, position: self.position.unwrap_or_default() }
    }
}

/// The participants of an input.
pub(super) fn participants(
    people: Option<Vec<ParticipantInput>>,
    replacement: Option<ParticipantInput>,
) -> Participants {
    Participants {
        people: people.unwrap_or_default().into_iter().map(ParticipantInput::participant).collect(),
        replacement: replacement.map(ParticipantInput::participant),
    }
}

/// A request as it is written. What is left out is empty.
#[derive(Debug, InputObject)]
pub(crate) struct RequestVisitInput {
    /// The request: its global identity or its reference; left out: a new draft.
    pub(super) visit: Option<ID>,
    /// The version that was seen; left out for a new one.
    pub(super) expected_version: Option<i32>,
    /// What is asked for.
    kind: VisitKind,
    /// ISO 639-1 code of the language in which it is written; English when nothing is said.
    language: Option<String>,
    /// What it is about, in a line of at most 140 letters.
    topic: Option<String>,
    /// What is to be reached.
    objectives: Option<String>,
    /// Questions to the host.
    questions: Option<String>,
    /// What shall come of it.
    outcome: Option<String>,
    /// Code of the requester's institution.
    institution: Option<String>,
    /// The sectors it is about.
    sectors: Option<Vec<Sector>>,
    /// Codes of the business use cases it is about.
    bucs: Option<Vec<String>>,
    /// The good practice it is about: its reference.
    pub(super) practice: Option<ID>,
    /// Whom it is asked of, up to ten.
    hosts: Option<Vec<VisitHostInput>>,
    /// Days that suit the requester: one to three stretches.
    windows: Option<Vec<DateWindowInput>>,
    /// How many days it takes, 1 to 10.
    days: Option<u32>,
    /// Where one meets.
    format: Option<MeetingFormat>,
    /// How many come: of a study visit or an expert mission up to three, with a reason five.
    visitors: Option<u32>,
    /// Why more than three come.
    more_because: Option<String>,
    /// Who comes.
    participants: Option<Vec<ParticipantInput>>,
    /// Who comes instead when one of them cannot.
    replacement: Option<ParticipantInput>,
    /// ISO 639-1 codes of the languages that the visitors speak.
    languages: Option<Vec<String>>,
    /// Between which languages somebody has to interpret.
    interpretation: Option<String>,
    /// What is asked of the European Labour Authority.
    support: Option<Vec<VisitSupport>>,
    /// More about that.
    support_note: Option<String>,
    /// Makes a repeated request do nothing twice; for new ones.
    pub(super) idempotency_key: Option<String>,
}

impl RequestVisitInput {
    /// What it asks for; `practice` is the number of the good practice it is about.
    pub(super) fn asked(self, practice: Option<i32>) -> Asked {
        Asked {
            kind: self.kind.into(),
            content: VisitContent {
                language: self.language.unwrap_or_else(|| "en".to_owned()),
                topic: self.topic.unwrap_or_default(),
                objectives: self.objectives.unwrap_or_default(),
                questions: self.questions.unwrap_or_default(),
                outcome: self.outcome.unwrap_or_default(),
                institution: self.institution.unwrap_or_default(),
                sectors: self.sectors.unwrap_or_default().into_iter().map(Into::into).collect(),
                bucs: self.bucs.unwrap_or_default(),
                practice,
                windows: self.windows.unwrap_or_default().into_iter().map(DateWindowInput::window).collect(),
                days: self.days,
                format: self.format.map(Into::into),
                visitors: self.visitors,
                more_because: self.more_because.unwrap_or_default(),
                languages: self.languages.unwrap_or_default(),
                interpretation: self.interpretation.unwrap_or_default(),
                support: self.support.unwrap_or_default().into_iter().map(Into::into).collect(),
                support_note: self.support_note.unwrap_or_default(),
            },
            hosts: self.hosts.unwrap_or_default().into_iter().map(VisitHostInput::host).collect(),
            participants: participants(self.participants, self.replacement),
        }
    }
}

/// A request as it was seen.
#[derive(Debug, InputObject)]
pub(crate) struct VisitStepInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// What is said to that.
    pub(super) comment: Option<String>,
}

/// A request that somebody says no to, takes back or cancels.
#[derive(Debug, InputObject)]
pub(crate) struct EndVisitInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// Why; those it concerns read it.
    pub(super) reason: String,
}

/// Hosts are asked.
#[derive(Debug, InputObject)]
pub(crate) struct OpenMatchingInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// Further hosts, or such as declined and are asked again. Nothing depends any more on those who declined and are not named.
    pub(super) hosts: Option<Vec<VisitHostInput>>,
    /// What is said to that.
    pub(super) comment: Option<String>,
}

/// What a host answers.
#[derive(Debug, InputObject)]
pub(crate) struct AnswerAsHostInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// The version that was seen. What another host answers is no other version.
    pub(super) expected_version: i32,
    /// The host: its identity; left out: the one of the reader's country, where it is one alone.
    pub(super) host: Option<ID>,
    /// The version of the host's entry that was seen; left out: whatever it says now.
    pub(super) host_version: Option<i32>,
    /// What it says.
    pub(super) answer: HostAnswer,
    /// Of a yes: positions of the offered days that suit, from 0; left out: all of them.
    pub(super) windows: Option<Vec<u32>>,
    /// Of a counter-proposal: the days that suit instead.
    pub(super) dates: Option<Vec<DateWindowInput>>,
    /// What it says to that; needed with a no.
    pub(super) comment: Option<String>,
    /// Of a yes or a counter-proposal: e-mail address of who looks after the visitors, with an account of the host's country; left out: whoever answers.
    pub(super) contact: Option<String>,
}

/// Other days.
#[derive(Debug, InputObject)]
pub(crate) struct ProposeDatesInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// The version that was seen. What another host answers is no other version.
    pub(super) expected_version: i32,
    /// The host that proposes; left out: the requester where the reader asks, else the host of the reader's country.
    pub(super) host: Option<ID>,
    /// The version of the host's entry that was seen; left out: whatever it says now.
    pub(super) host_version: Option<i32>,
    /// The days: one to three stretches.
    pub(super) windows: Vec<DateWindowInput>,
    /// What is said to that.
    pub(super) comment: Option<String>,
}

/// Day and place.
#[derive(Debug, InputObject)]
pub(crate) struct ScheduleVisitInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// Its first civil day in its time zone.
    starts_on: Date,
    /// Its last civil day; left out: it ends on its first.
    ends_on: Option<Date>,
    /// When it begins, such as 09:30; left out with `endTime`: whole days.
    start_time: Option<String>,
    /// When it ends on its last day, such as 12:00.
    end_time: Option<String>,
    /// Name of its time zone; `Europe/Brussels` when nothing is said.
    time_zone: Option<String>,
    /// Where one meets, or how to join.
    place: Option<String>,
    /// What happens when, as Markdown; left out: as it was.
    agenda: Option<String>,
    /// What is said to that.
    comment: Option<String>,
}

impl ScheduleVisitInput {
    /// The plan.
    ///
    /// # Errors
    /// [`DomainError::Invalid`] with `INVALID_TIME` for what is no time of day.
    pub(super) fn planning(self) -> Result<Planning, DomainError> {
        let mut problems: Vec<Problem> = Vec::new();
        let starts = time(self.start_time.as_deref(), "startTime", &mut problems);
        let ends = time(self.end_time.as_deref(), "endTime", &mut problems);
        if !problems.is_empty() {
            return Err(DomainError::Invalid(Problems(problems)));
        }
        Ok(Planning {
            starts_on: Some(self.starts_on.0),
            ends_on: self.ends_on.map(|day| day.0),
            starts,
            ends,
            zone: self.time_zone.unwrap_or_default(),
            place: self.place.unwrap_or_default(),
            agenda: self.agenda,
            comment: self.comment.unwrap_or_default(),
        })
    }
}

/// What happens when.
#[derive(Debug, InputObject)]
pub(crate) struct WriteAgendaInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// The agenda, as Markdown.
    pub(super) agenda: String,
}

/// Something that is to be done afterwards.
#[derive(Debug, InputObject)]
pub(crate) struct FollowUpInput {
    /// What.
    what: String,
    /// By whom.
    who: Option<String>,
    /// By which civil day.
    due_on: Option<Date>,
}

/// What came of it.
#[derive(Debug, InputObject)]
pub(crate) struct ReportVisitInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// ISO 639-1 code of its language; that of the request when nothing is said.
    language: Option<String>,
    /// What was done and seen, as Markdown.
    summary: String,
    /// What others can learn from it, as Markdown.
    lessons: Option<String>,
    /// What is to be done now.
    follow_ups: Option<Vec<FollowUpInput>>,
}

impl ReportVisitInput {
    pub(super) fn reporting(self) -> Reporting {
        let follow_up = |one: FollowUpInput| FollowUp {
            what: one.what,
            who: one.who.unwrap_or_default(),
            due_on: one.due_on.map(|day| day.0),
            done_on: None,
        };
        Reporting {
            language: self.language.unwrap_or_default(),
            summary: self.summary,
            lessons: self.lessons.unwrap_or_default(),
            follow_ups: self.follow_ups.unwrap_or_default().into_iter().map(follow_up).collect(),
        }
    }
}

/// Something that was to be done.
#[derive(Debug, InputObject)]
pub(crate) struct MarkFollowUpInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// Its place in the list, from 0.
    pub(super) position: u32,
    /// Whether it is done.
    pub(super) done: bool,
}

/// Who comes.
#[derive(Debug, InputObject)]
pub(crate) struct NameParticipantsInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// Who comes, in place of whoever was named before.
    pub(super) participants: Vec<ParticipantInput>,
    /// Who comes instead when one of them cannot.
    pub(super) replacement: Option<ParticipantInput>,
}

/// Somebody who cannot come.
#[derive(Debug, InputObject)]
pub(crate) struct ReplaceParticipantInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// E-mail address of who cannot come.
    pub(super) email: String,
}

/// Something to write to those it concerns.
#[derive(Debug, InputObject)]
pub(crate) struct CommentVisitInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// What is written, at most 2,000 letters.
    pub(super) body: String,
    /// Makes a repeated request do nothing twice.
    pub(super) idempotency_key: Option<String>,
}

/// Whether everybody may read of an event, in short.
#[derive(Debug, InputObject)]
pub(crate) struct ConsentToEventInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// Whether one's own side agrees.
    pub(super) agrees: bool,
}

/// A file for a request.
#[derive(Debug, InputObject)]
pub(crate) struct AttachToVisitInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// The file's name.
    pub(super) name: String,
    /// Its bytes in base64. A request holds some 1.4 MB of them; the page takes up to 10 MB.
    pub(super) content_base64: String,
}

/// A file that is taken away.
#[derive(Debug, InputObject)]
pub(crate) struct RemoveVisitDocumentInput {
    /// The request: its global identity or its reference.
    pub(super) visit: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// The file's identity.
    pub(super) document: ID,
}

/// Days on which one's country hosts nobody.
#[derive(Debug, InputObject)]
pub(crate) struct BlackoutInput {
    /// The first civil day.
    from: Date,
    /// The last civil day.
    to: Date,
    /// Why they are closed; readers who are signed in see it.
    why: Option<String>,
}

/// What one's country says of itself as a host.
#[derive(Debug, InputObject)]
pub(crate) struct StateHostingInput {
    /// The version that was seen; left out when it said nothing yet.
    expected_version: Option<i32>,
    /// How many visitors it takes at a time; left out: it does not say.
    capacity: Option<i32>,
    /// Days on which it hosts nobody.
    blackouts: Option<Vec<BlackoutInput>>,
    /// What whoever wants to come should know.
    note: Option<String>,
}

impl StateHostingInput {
    pub(super) fn stating(self) -> Stating {
        let blackout = |one: BlackoutInput| Blackout {
            days: DateWindow { from: one.from.0, to: one.to.0 },
            why: one.why.unwrap_or_default(),
        };
        Stating {
            expected: self.expected_version.unwrap_or(0),
            capacity: self.capacity,
            blackouts: self.blackouts.unwrap_or_default().into_iter().map(blackout).collect(),
            note: self.note.unwrap_or_default(),
        }
    }
}
