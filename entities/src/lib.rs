//! What is stored: the only door to the database.
//!
//! One file per noun holds its columns, finders (`list`, `by_ids`, `by_codes`) and writers. sea-orm lives here and its types never
//! leave: callers see plain models, typed ids and [`DbError`]. This crate does not know the viewer; who may do what is
//! decided two floors up, in `domain`.

pub mod access_point;
pub mod answered;
pub mod area;
pub mod attachment;
pub mod attempt;
pub mod audience;
pub mod buc;
pub mod calendar_key;
pub mod change;
pub mod change_request;
pub mod competence;
pub mod counter;
pub mod country;
pub mod db;
pub mod id;
pub mod institution;
pub mod invitation;
pub mod mail;
pub mod network;
pub mod person;
pub mod place;
pub mod practice;
pub mod profile;
pub mod question;
pub mod refusal;
pub mod relation;
pub mod revision;
pub mod sed;
pub mod session;
pub mod training;
pub mod value;
pub mod visit;

pub use audience::Audience;
pub use db::{DbError, Read, Store, Tx};
