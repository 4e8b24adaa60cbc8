//! What is asked for in trainings.

use super::kind::{MaterialKind, MeetingFormat};
use crate::kind::Sector;
use crate::scalar::Date;
use crate::text::{LocalTextInput, texts};
use async_graphql::{ID, InputObject};
use chrono::NaiveTime;
use domain::value::{Material, TrainingContent};
use domain::{DomainError, Message, Problem, Problems};

/// Something to read or to watch.
#[derive(Debug, InputObject)]
pub(crate) struct MaterialInput {
    /// What it is called.
    title: String,
    /// Its address, beginning with https://.
    url: String,
    /// What it is; material when nothing is said.
    kind: Option<MaterialKind>,
    /// The sector it is about; every sector of its training when nothing is said.
    sector: Option<Sector>,
    /// The version of the Common Data Model it is about; that of its training when nothing is said.
    cdm_version: Option<String>,
}

/// A training as the programme writes it. What is left out is empty.
#[derive(Debug, InputObject)]
pub(crate) struct SaveTrainingInput {
    /// The training: its global identity or its reference; left out: a new draft.
    pub(super) training: Option<ID>,
    /// The version that was seen; left out for a new one.
    pub(super) expected_version: Option<i32>,
    /// ISO 639-1 code of the original language; English when nothing is said.
    original_language: Option<String>,
    /// What it is called, at most 140 letters.
    title: Vec<LocalTextInput>,
    /// The series of which it is a session.
    series: Option<String>,
    /// What it is about, as Markdown.
    about: Option<Vec<LocalTextInput>>,
    /// For whom it is.
    audience: Option<Vec<LocalTextInput>>,
    /// What happens when, as Markdown.
    agenda: Option<Vec<LocalTextInput>>,
    /// The sectors it is about.
    sectors: Option<Vec<Sector>>,
    /// Codes of the business use cases it is about.
    bucs: Option<Vec<String>>,
    /// The version of the Common Data Model it is about, such as 4.4.
    cdm_version: Option<String>,
    /// Where one meets.
    format: Option<MeetingFormat>,
    /// ISO 639-1 codes of the languages that are spoken.
    languages: Option<Vec<String>>,
    /// The town, or how to join.
    place: Option<String>,
    /// Its first civil day in its time zone; needed before it is published.
    starts_on: Option<Date>,
    /// Its last civil day; left out: it ends on its first.
    ends_on: Option<Date>,
    /// When it begins, such as 09:30; left out with `endTime`: whole days.
    start_time: Option<String>,
    /// When it ends on its last day, such as 12:00.
    end_time: Option<String>,
    /// Name of its time zone; `Europe/Brussels` when nothing is said.
    time_zone: Option<String>,
    /// How many can take part, 1 to 10,000; left out: no limit.
    seats: Option<u32>,
    /// The last civil day, in its time zone, on which somebody can be nominated; left out: until it begins.
    nomination_deadline: Option<Date>,
    /// What there is to read and to watch.
    materials: Option<Vec<MaterialInput>>,
    /// Makes a repeated request do nothing twice; for new ones.
    pub(super) idempotency_key: Option<String>,
}

/// A time of day in an argument; what is none goes into `problems`.
pub(crate) fn time(text: Option<&str>, field: &str, problems: &mut Vec<Problem>) -> Option<NaiveTime> {
    let text = text.map(str::trim).filter(|text| !text.is_empty())?;
    let found = domain::training::time_of_day(text);
    if found.is_none() {
        let text: String = text.chars().take(40).collect();
        let english = format!("\"{text}\" is no time of day; write it as 09:30.");
        let message = Message::new("training-no-time", vec![("time", text)], english);
        problems.push(Problem::at(&[field], "INVALID_TIME", message));
    }
    found
}

impl SaveTrainingInput {
    /// What it says.
    ///
    /// # Errors
    /// [`DomainError::Invalid`] with `INVALID_TIME` for what is no time of day.
    pub(super) fn content(self) -> Result<TrainingContent, DomainError> {
        let mut problems = Vec::new();
        let starts = time(self.start_time.as_deref(), "startTime", &mut problems);
        let ends = time(self.end_time.as_deref(), "endTime", &mut problems);
        if !problems.is_empty() {
            return Err(DomainError::Invalid(Problems(problems)));
        }
        let material = |one: MaterialInput| Material {
            title: one.title,
            url: one.url,
            kind: one.kind.unwrap_or(MaterialKind::Material).into(),
            sector: one.sector.map(Into::into),
            cdm_version: one.cdm_version.unwrap_or_default(),
        };
        Ok(TrainingContent {
            original: self.original_language.unwrap_or_else(|| "en".to_owned()),
            title: texts(Some(self.title)),
            series: self.series.unwrap_or_default(),
            about: texts(self.about),
            audience: texts(self.audience),
            agenda: texts(self.agenda),
            sectors: self.sectors.unwrap_or_default().into_iter().map(Into::into).collect(),
            bucs: self.bucs.unwrap_or_default(),
            cdm_version: self.cdm_version.unwrap_or_default(),
            format: self.format.map(Into::into),
            languages: self.languages.unwrap_or_default(),
            place: self.place.unwrap_or_default(),
            starts_on: self.starts_on.map(|day| day.0),
            ends_on: self.ends_on.map(|day| day.0),
            starts,
            ends,
            zone: self.time_zone.unwrap_or_default(),
            seats: self.seats,
            nominate_by: self.nomination_deadline.map(|day| day.0),
            materials: self.materials.unwrap_or_default().into_iter().map(material).collect(),
        })
    }
}

/// A training as it was seen.
#[derive(Debug, InputObject)]
pub(crate) struct TrainingStepInput {
    /// The training: its global identity or its reference.
    pub(super) training: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
}

/// A training that does not take place.
#[derive(Debug, InputObject)]
pub(crate) struct CancelTrainingInput {
    /// The training: its global identity or its reference.
    pub(super) training: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// Why; everybody reads it.
    pub(super) reason: String,
}

/// Somebody who is to take part.
#[derive(Debug, InputObject)]
pub(crate) struct NominateParticipantInput {
    /// The training: its global identity or its reference.
    pub(super) training: ID,
    /// Their name.
    pub(super) name: String,
    /// Their e-mail address at work.
    pub(super) email: String,
    /// Code of their institution, of the country of whoever nominates them.
    pub(super) institution: Option<String>,
    /// What the coordinator should know, at most 1,000 letters.
    pub(super) note: Option<String>,
    /// Makes a repeated request do nothing twice.
    pub(super) idempotency_key: Option<String>,
}

/// A nomination as it was seen.
#[derive(Debug, InputObject)]
pub(crate) struct NominationStepInput {
    /// The nomination: its identity.
    pub(super) nomination: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
}

/// A nomination that is declined.
#[derive(Debug, InputObject)]
pub(crate) struct DeclineNominationInput {
    /// The nomination: its identity.
    pub(super) nomination: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// Why; they read it.
    pub(super) reason: String,
}

/// Whether somebody took part.
#[derive(Debug, InputObject)]
pub(crate) struct AttendanceInput {
    /// The nomination: its identity.
    pub(super) nomination: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// Whether they did.
    pub(super) attended: bool,
}

/// Who took part.
#[derive(Debug, InputObject)]
pub(crate) struct MarkAttendanceInput {
    /// The training: its global identity or its reference.
    pub(super) training: ID,
    /// Those who are marked: all of them or none.
    pub(super) attendance: Vec<AttendanceInput>,
}

/// How a training was.
#[derive(Debug, InputObject)]
pub(crate) struct RateTrainingInput {
    /// The training: its global identity or its reference.
    pub(super) training: ID,
    /// 1 (did not help) to 5 (helped well).
    pub(super) score: i32,
    /// What was useful, at most 2,000 letters.
    pub(super) useful: Option<String>,
    /// What was missing, at most 2,000 letters.
    pub(super) missing: Option<String>,
}
