//! Trainings: what they say, where they stand, and who takes part.

use super::{Sector, Texts, UnknownValue};
use chrono::{NaiveDate, NaiveTime};
use sea_orm::{DeriveActiveEnum, EnumIter, FromJsonQueryResult};
use serde::{Deserialize, Serialize};

vocabulary!(
    /// What was done with a training; whether one can still be nominated for it depends on the moment.
    TrainingState {
        /// Seen by the programme alone.
        Draft = "DRAFT",
        /// Read by everybody.
        Published = "PUBLISHED",
        /// It does not take place.
        Cancelled = "CANCELLED",
    }
);

vocabulary!(
    /// Where one meets.
    MeetingFormat {
        /// Everybody from their desk.
        Online = "ONLINE",
        /// Everybody at the place.
        OnSite = "ON_SITE",
        /// Some at the place, others from their desk.
        Hybrid = "HYBRID",
    }
);

vocabulary!(
    /// What something about a training is.
    MaterialKind {
        /// Slides, exercises, texts.
        Material = "MATERIAL",
        /// What was said and shown.
        Recording = "RECORDING",
    }
);

vocabulary!(
    /// Where a nomination stands.
    NominationState {
        /// Waits for the national coordinator.
        Proposed = "PROPOSED",
        /// Has a seat.
        Confirmed = "CONFIRMED",
        /// Waits for a seat to become free.
        Waiting = "WAITING",
        /// The coordinator or the programme said no.
        Declined = "DECLINED",
        /// Taken back.
        Withdrawn = "WITHDRAWN",
        /// Took part.
        Attended = "ATTENDED",
        /// Had a seat and did not come.
        Absent = "ABSENT",
    }
);

/// Something to read or to watch about a training.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Material {
    /// What it is called.
    pub title: String,
    /// Its address.
    pub url: String,
    /// What it is.
    pub kind: MaterialKind,
    /// The sector it is about; none: every sector of its training.
    #[serde(default)]
    pub sector: Option<Sector>,
    /// The version of the Common Data Model it is about; empty: that of its training.
    #[serde(default)]
    pub cdm_version: String,
}

/// Everything a training says. Long texts are Markdown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct TrainingContent {
    /// The language in which it was written; texts in other languages are translations.
    pub original: String,
    /// What it is called.
    pub title: Texts,
    /// The series of which it is a session; empty: it stands alone.
    pub series: String,
    /// What it is about.
    pub about: Texts,
    /// For whom it is.
    pub audience: Texts,
    /// What happens when.
    pub agenda: Texts,
    /// The sectors it is about; none means no sector in particular.
    pub sectors: Vec<Sector>,
    /// Codes of the business use cases it is about.
    pub bucs: Vec<String>,
    /// The version of the Common Data Model it is about; empty: none in particular, or not stated.
    pub cdm_version: String,
    /// Where one meets; none when it is not stated.
    pub format: Option<MeetingFormat>,
    /// ISO 639-1 codes of the languages that are spoken.
    pub languages: Vec<String>,
    /// The town, or how to join.
    pub place: String,
    /// Its first civil day, in its zone.
    pub starts_on: Option<NaiveDate>,
    /// Its last civil day, in its zone; none: it ends on its first.
    pub ends_on: Option<NaiveDate>,
    /// When it begins on its first day; none: it takes whole days.
    pub starts: Option<NaiveTime>,
    /// When it ends on its last day; none: it takes whole days.
    pub ends: Option<NaiveTime>,
    /// Name of its time zone, such as `Europe/Brussels`.
    pub zone: String,
    /// How many can take part; none: as many as want to.
    pub seats: Option<u32>,
    /// The last civil day, in its zone, on which somebody can be nominated; none: until it begins.
    pub nominate_by: Option<NaiveDate>,
    /// What there is to read and to watch.
    pub materials: Vec<Material>,
}
