//! What can go wrong between us and the database, without a driver's text.

use sea_orm::{DbErr, RuntimeErr, SqlErr};

/// An error of the store. Callers decide by variant; the driver's words stay in the log.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// A row with the same key is there already; holds the constraint's name as the database gives it.
    #[error("a row with this key exists already")]
    Duplicate(String),
    /// A row that is pointed at does not exist.
    #[error("a row that is referred to does not exist")]
    Dangling(String),
    /// The store cannot be reached or is too busy now; trying again later may help.
    #[error("the store cannot be reached")]
    Unavailable(#[source] DbErr),
    /// Somebody else saved a newer version first.
    #[error("a newer version was saved meanwhile")]
    Conflict,
    /// Anything else; a defect of ours or of the store.
    #[error("the store answered with an error")]
    Other(#[source] DbErr),
}

impl From<DbErr> for DbError {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(name)) => return Self::Duplicate(name),
            Some(SqlErr::ForeignKeyConstraintViolation(name)) => return Self::Dangling(name),
            _ => {}
        }
        match &error {
            DbErr::ConnectionAcquire(_) | DbErr::Conn(RuntimeErr::SqlxError(_)) => Self::Unavailable(error),
            _ => Self::Other(error),
        }
    }
}
