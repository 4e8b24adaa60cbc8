//! What is found: the derived, disposable read model of the directory.
//!
//! Two halves carry one watermark, `as_of`: an in-memory snapshot (records, competences in a compact form, bitmaps per day) and
//! the tantivy postings of texts. The store is the truth; everything here can be thrown away and built anew. tantivy lives
//! here and its types never leave. This crate receives an [`entities::Audience`], it never decides one.

mod bits;
mod document;
mod facets;
mod file;
mod find;
mod follower;
mod geography;
mod impacts;
mod lexicon;
mod lists;
mod matching;
mod names;
mod order;
mod passage;
mod place;
mod postings;
mod practice;
mod profile;
mod published;
mod query;
mod question;
mod rebuild;
mod record;
mod request;
mod shelf;
mod snapshot;
mod suggest;
mod text;
mod training;
mod visit;

pub use document::FieldKind;
pub use facets::{Count, Facets, Filter};
pub use find::{Moment, area_positions};
pub use follower::ReadModel;
pub use geography::{AreaAt, Fit, Geography, Meaning};
pub use lists::{Label, Lists};
pub use matching::{Candidate, Doubt, Matched, Sought, Town};
pub use passage::{Passage, PassageKind, Passages, Passed, Snippet, Sought as SoughtPassage};
pub use practice::{Adopter, PracticeRecord, Practices};
pub use profile::Profiles;
pub use query::{Fields, Match, MatchKind};
pub use question::{QuestionRecord, Questions};
pub use rebuild::packed;
pub use record::{BucAt, Connection, Held, Limits, Link, Record, Status};
pub use request::{Answer, Hit, Order, Question};
pub use shelf::{Shelf, Shelved};
pub use snapshot::Snapshot;
pub use suggest::{Listed, Suggested, Wanted};
pub use text::{MAX_QUESTION, fold};
pub use text::{is_stop_word, plain};
pub use training::{TrainingRecord, Trainings};
pub use visit::{Concerned, EventRecord, Events, Requests, VisitRecord, accepted, passages_of};

/// What can go wrong in the read model.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// The store could not be read.
    #[error(transparent)]
    Store(#[from] entities::DbError),
    /// The index could not be read or written.
    #[error("the search index cannot be used")]
    Index(#[from] tantivy::TantivyError),
    /// A file of the index could not be read or written.
    #[error("a file of the search index cannot be used")]
    File(#[from] std::io::Error),
    /// Another process writes to the same index.
    #[error("another process uses this search index")]
    Locked,
    /// A value could not be written down.
    #[error("a part of the read model cannot be written down")]
    Encoding(String),
}

impl From<serde_json::Error> for SearchError {
    fn from(error: serde_json::Error) -> Self {
        Self::Encoding(error.to_string())
    }
}
