//! The harness of the story tests: a private world for each test, people who ask, and small directories to ask about.
//!
//! [`World`] holds a store of its own, a read model in memory, a clock that stands still, counted identities and the real
//! router, called in process. [`Actor`] asks it. [`Fixture`] builds a small directory and loads it through `domain`. The same
//! tests run on SQLite and, with `TEST_DATABASE_URL`, on PostgreSQL.

// The roots of the schema are merged objects, whose types lie one inside the other.
#![recursion_limit = "256"]
#![expect(clippy::missing_panics_doc, reason = "the harness panics wherever a test has to fail")]

mod actor;
mod builder;
mod chance;
mod database;
mod environment;
pub mod forge;
pub mod form;
pub mod gold;
mod issuer;
mod world;

pub use actor::{Actor, Answer};
pub use builder::{Fixture, Holding, Unit, day};
pub use chance::Chance;
pub use environment::{is_asked, notice, skip};
pub use forge::Forger;
pub use issuer::Issuer;
pub use world::{TODAY, World};
