//! Parsed values: what has one of these types has been checked once, at the edge.

mod code;
mod country;
mod kind;
mod name;
mod period;
mod scope;

pub use code::{CodeError, InstitutionCode, fold_code};
pub use country::{CountryCode, CountryError};
pub use kind::{
    AreaScheme, AttemptOutcome, CodeStatus, InstitutionFunction, NameKind, Noun, Participation, PayloadPart,
    PersonRole, RelationKind, RequestState, Role, Sector, SessionKind, UnknownValue,
};
pub use name::{
    Address, Addresses, ContactPerson, Contacts, FunctionIn, Functions, Name, Names, Sectors, TextList, sort_key,
};
pub use period::Period;
pub use scope::Scope;
