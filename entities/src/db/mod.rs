//! Connections, transactions and errors.

mod connect;
mod dialect;
mod error;
mod transaction;
mod version;

pub use connect::{Read, Store};
pub use error::DbError;
pub use transaction::Tx;

pub(crate) use dialect::{insert_all, insert_models};
pub(crate) use version::save_over;
