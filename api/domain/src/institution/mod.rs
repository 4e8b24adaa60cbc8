//! Institutions: found, looked up by code, loaded.

mod explain;
mod find;
mod get;
mod load;
mod state;

pub use explain::{Where, explain, sentence};
pub use find::{FacetValue, FacetValues, Filter, Find, Found, find, function_name, sector_name};
pub(crate) use find::{countries, cut, day, unknown_buc};
pub use get::{Lookup, by_ids, get, linked, stored};
pub use load::{Batch, Loaded, NewInstitution, NewRelation, Progress, load};
pub use search::Order;
pub use state::{is_liaison_body, sectors};
