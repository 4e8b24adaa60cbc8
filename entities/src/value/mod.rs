//! Parsed values: what has one of these types has been checked once, at the edge.

mod code;
mod country;
#[macro_use]
mod kind;
mod name;
mod period;
mod practice;
mod profile;
mod question;
mod scope;
mod training;
mod visit;

pub use code::{CodeError, InstitutionCode, fold_code};
pub use country::{CountryCode, CountryError};
pub use kind::{
    AreaScheme, AttemptOutcome, CodeStatus, InstitutionFunction, MailState, NameKind, Noun, Participation, PayloadPart,
    PersonRole, RelationKind, RequestState, Role, Sector, SessionKind, UnknownValue,
};
pub use name::{
    Address, Addresses, ContactPerson, Contacts, FunctionIn, Functions, Name, Names, Sectors, TextList, sort_key,
};
pub use period::Period;
pub use practice::{
    Document, Maturity, PracticeContent, PracticeLink, PracticeOutcome, PracticeState, Transferability, UptakeStage,
    Writers,
};
pub use profile::{
    Application, Architecture, Automation, BucProfile, BucStatus, Office, OfficeRole, Operation, ProfileAccessPoint,
    ProfileContent, ProfileLink, ProfileState, RinaOperation, Router, SectorMode, SectorProfile, Text, Texts, Topology,
};
pub use question::{Knowledge, QuestionState};
pub use scope::Scope;
pub use training::{Material, MaterialKind, MeetingFormat, NominationState, TrainingContent, TrainingState};
pub use visit::{
    Blackout, Blackouts, DateWindow, DateWindows, FollowUp, HostAnswer, Participant, Participants, VisitContent,
    VisitDocuments, VisitKind, VisitPlan, VisitReport, VisitState, VisitStepKind, VisitSupport,
};
