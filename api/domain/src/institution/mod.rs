//! Institutions: found, matched, looked up by code, loaded.

mod confirm;
mod content;
mod count;
mod explain;
mod export;
mod facet;
mod find;
mod get;
mod history;
mod load;
mod matching;
mod relax;
mod state;
mod versions;

pub(crate) use confirm::CONFIRMED;
pub use confirm::{confirm, confirmed_since};
pub(crate) use content::{content_of, payloads};
pub use content::{Content, Described, Description, Related, Stored, stored_by_codes};
pub use count::{Counts, count};
pub use explain::{Where, explain, sentence};
pub(crate) use export::{COLUMNS, Whole};
pub use export::{Format, export, export_archive, export_table};
pub use facet::{FacetValue, FacetValues, function_name, sector_name};
pub use find::{Filter, Find, Found, find};
pub(crate) use find::{countries, cut, day, unknown_buc};
pub use get::{Lookup, by_ids, get, linked, stored};
pub use history::{Part, Step, history};
pub(crate) use load::is_placeholder;
pub use load::{Batch, Loaded, NewInstitution, NewRelation, Progress, load};
pub use matching::{Candidate, MatchQuery, MatchResult, match_names};
pub use relax::{Dimension, Relaxation, relax};
pub use search::Order;
pub use state::{is_liaison_body, sectors};
pub use versions::{Version, at_version, known_at, versions};
