//! What a good practice says, and how others take it up.

use super::{Sector, Texts};
use crate::id::{AttachmentId, PersonId};
use sea_orm::{DeriveActiveEnum, EnumIter, FromJsonQueryResult};
use serde::{Deserialize, Serialize};

use super::UnknownValue;

vocabulary!(
    /// Where a version of a practice stands (5-rules 26).
    PracticeState {
        /// Being written; its author and the editors of its country see it.
        Draft = "DRAFT",
        /// Waits for the national coordinator.
        Submitted = "SUBMITTED",
        /// Approved by the national coordinator, waits for the programme.
        NationallyApproved = "NATIONALLY_APPROVED",
        /// Given back to whoever wrote it, with a reason.
        Returned = "RETURNED",
        /// Refused for good, with a reason.
        Refused = "REFUSED",
        /// Read by everybody.
        Published = "PUBLISHED",
        /// Published, and not confirmed for 24 months. No row holds it: the day makes it so.
        Expired = "EXPIRED",
        /// A later version was published.
        Superseded = "SUPERSEDED",
        /// Taken out of the list, with a reason.
        Archived = "ARCHIVED",
    }
);

vocabulary!(
    /// How settled a practice is where it comes from.
    Maturity {
        /// Tried by some.
        Pilot = "PILOT",
        /// Used every day.
        InOperation = "IN_OPERATION",
        /// Used every day for years, and looked after.
        Established = "ESTABLISHED",
    }
);

vocabulary!(
    /// Whether a practice did what it was meant to do.
    PracticeOutcome {
        /// It did.
        Worked = "WORKED",
        /// It did in part.
        PartlyWorked = "PARTLY_WORKED",
        /// It did not: recorded so that others need not try it again.
        DidNotWork = "DID_NOT_WORK",
    }
);

vocabulary!(
    /// Whether others can do the same.
    Transferability {
        /// As it is.
        AsIs = "AS_IS",
        /// With changes.
        WithChanges = "WITH_CHANGES",
        /// They cannot.
        NotTransferable = "NOT_TRANSFERABLE",
    }
);

vocabulary!(
    /// How far somebody is with taking a practice up.
    UptakeStage {
        /// They want to know more.
        Interested = "INTERESTED",
        /// It is decided.
        Planned = "PLANNED",
        /// They try it.
        Piloting = "PILOTING",
        /// They use it.
        InUse = "IN_USE",
        /// They gave it up, with a reason.
        Abandoned = "ABANDONED",
    }
);

/// Everybody who wrote some of a version: none of them decides on it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Writers(pub Vec<PersonId>);

impl Writers {
    /// The same with one more.
    #[must_use]
    pub fn with(mut self, person: PersonId) -> Self {
        if !self.0.contains(&person) {
            self.0.push(person);
        }
        self
    }
}

/// A page elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PracticeLink {
    /// What it is.
    #[serde(default)]
    pub title: Texts,
    /// Its address.
    pub url: String,
}

/// A file that belongs to something; its bytes stand apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Which file.
    pub attachment: AttachmentId,
    /// Its name.
    pub name: String,
    /// Its type, of those that are taken.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
}

/// Everything a practice says. Long texts are Markdown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct PracticeContent {
    /// The language in which it was written; texts in other languages are translations.
    pub original: String,
    /// What was done, in a line.
    pub title: Texts,
    /// What, for whom, to what effect.
    pub summary: Texts,
    /// What was wrong before.
    pub problem: Texts,
    /// What was done about it.
    pub solution: Texts,
    /// What came of it, with evidence.
    pub results: Texts,
    /// What it cost.
    pub costs: Texts,
    /// What was hard.
    pub challenges: Texts,
    /// What others need to do the same.
    pub transferability: Texts,
    /// The sectors it is about.
    pub sectors: Vec<Sector>,
    /// Codes of the business use cases it is about.
    pub bucs: Vec<String>,
    /// Codes of the institutions that do it.
    pub institutions: Vec<String>,
    /// How settled it is.
    pub maturity: Option<Maturity>,
    /// Whether it did what it was meant to do.
    pub outcome: Option<PracticeOutcome>,
    /// Whether others can do the same.
    pub transferable: Option<Transferability>,
    /// The year in which it began.
    pub year: Option<i32>,
    /// A functional mailbox.
    pub contact: Option<String>,
    /// Pages elsewhere.
    pub links: Vec<PracticeLink>,
    /// Files.
    pub documents: Vec<Document>,
}

impl PracticeContent {
    /// Its long texts with their names, in the order of a page.
    pub fn texts(&self) -> [(&'static str, &Texts); 7] {
        [
            ("summary", &self.summary),
            ("problem", &self.problem),
            ("solution", &self.solution),
            ("results", &self.results),
            ("costs", &self.costs),
            ("challenges", &self.challenges),
            ("transferability", &self.transferability),
        ]
    }

    /// [`Self::texts`], to be changed.
    pub fn texts_mut(&mut self) -> [(&'static str, &mut Texts); 7] {
        [
            ("summary", &mut self.summary),
            ("problem", &mut self.problem),
            ("solution", &mut self.solution),
            ("results", &mut self.results),
            ("costs", &mut self.costs),
            ("challenges", &mut self.challenges),
            ("transferability", &mut self.transferability),
        ]
    }

    /// The languages in which it has a title: the original one first.
    pub fn languages(&self) -> Vec<&str> {
        let mut own: Vec<&str> = self.title.0.iter().map(|text| text.language.as_str()).collect();
        own.sort_by_key(|language| (*language != self.original, *language));
        own.dedup();
        own
    }
}
