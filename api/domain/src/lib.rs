//! Who may do what, and what it means.
//!
//! No axum, no GraphQL, no HTML, no SQL. One folder per noun, one file per verb. Reads ask [`policy::audience`], writes need a
//! [`policy::Permit`] and go through [`Ctx::begin`]. The models of the floors below are re-exported, so that `graphql`,
//! `web` and `seed` never name them.

pub mod attachment;
pub mod change;
pub mod change_request;
pub mod clock;
pub mod competence;
pub mod country;
mod ctx;
mod error;
pub mod import;
pub mod institution;
pub mod mail;
mod message;
mod page;
pub mod person;
pub mod place;
pub mod policy;
pub mod practice;
pub mod profile;
mod published;
pub mod quality;
pub mod question;
pub mod refusal;
mod repeat;
pub mod search;
pub mod session;
pub mod suggest;
mod table;
pub mod training;
pub mod understand;
mod viewer;
pub mod visit;

pub use ::search::{
    Adopter, AreaAt, BucAt, EventRecord, Fields, Fit, Geography, Held, Hit, Label, Limits, Link, Lists, Match,
    MatchKind, Meaning, Moment, PassageKind, Passed, PracticeRecord, QuestionRecord, ReadModel, Record, SearchError,
    Snapshot, Snippet, Status, Suggested, TrainingRecord, VisitRecord, fold, plain,
};
pub use ctx::{Ctx, Ids, RandomIds, Recorded, Writing};
pub use entities::value;
pub use entities::{DbError, Store, id};
pub use error::{DomainError, Problem, Problems};
pub use message::{Message, is_deceptive};
pub use page::{Page, PageRequest, Window};
pub use viewer::{SignedIn, Viewer};

/// The stored models, by noun.
pub mod model {
    pub use entities::access_point::AccessPoint;
    pub use entities::area::Area;
    pub use entities::attachment::Attachment;
    pub use entities::buc::Buc;
    pub use entities::change::{Change, Fault, Seq, Verified};
    pub use entities::change_request::ChangeRequest;
    pub use entities::competence::Competence;
    pub use entities::country::Country;
    pub use entities::institution::Institution;
    pub use entities::invitation::Invitation;
    pub use entities::mail::Mail;
    pub use entities::network::Network;
    pub use entities::person::Person;
    pub use entities::place::Place;
    pub use entities::practice::Practice;
    pub use entities::practice::step::PracticeStep;
    pub use entities::practice::uptake::{Uptake, UptakeStep};
    pub use entities::practice::version::PracticeVersion;
    pub use entities::profile::Profile;
    pub use entities::question::Question;
    pub use entities::question::answer::Answer;
    pub use entities::question::note::QuestionNote;
    pub use entities::refusal::Refusal;
    pub use entities::revision::Revision;
    pub use entities::sed::Sed;
    pub use entities::session::Session;
    pub use entities::training::Training;
    pub use entities::training::feedback::TrainingFeedback;
    pub use entities::training::nomination::Nomination;
    pub use entities::visit::Visit;
    pub use entities::visit::host::VisitHost;
    pub use entities::visit::hosting::Hosting;
    pub use entities::visit::step::VisitStep;
    pub use entities::visit::thread::VisitMessage;
}
