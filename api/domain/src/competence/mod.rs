//! Competences: who may take part in what, when and whether it works.

mod list;
mod merge;
mod readiness;
mod receive;
mod resolve;
mod scope;
mod timeline;

pub use list::{Asked, Stated, list, stated};
pub use merge::{Conflict, NewCompetence, merge};
pub use readiness::{CountryReadiness, SectorReadiness, by_country, by_sector};
pub use receive::{Reason, Receivability, can_receive, ready_since};
pub use resolve::{Alternative, CompetenceAnswer, CompetenceQuestion, Competent, PlaceAnswer, resolve};
pub use timeline::{Holding, Stretch, Timeline};
