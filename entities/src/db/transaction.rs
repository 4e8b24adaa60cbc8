//! One transaction, whose commit writes the change log.

use super::DbError;
use crate::change::{self, NewChange, Seq};
use sea_orm::DatabaseTransaction;

/// A transaction. Dropped without [`Tx::commit`] it leaves nothing behind.
#[derive(Debug)]
pub struct Tx(DatabaseTransaction);

impl Tx {
    pub(super) fn new(inner: DatabaseTransaction) -> Self {
        Self(inner)
    }

    pub(crate) fn inner(&self) -> &DatabaseTransaction {
        &self.0
    }

    /// Appends `changes` to the change log as the last statements of the transaction, commits, and gives the number of
    /// the last change (the current head when `changes` is empty).
    ///
    /// The head's row lock is taken here and nowhere earlier, so numbers are handed out in commit order without gaps.
    pub async fn commit(self, changes: &[NewChange]) -> Result<Seq, DbError> {
        let seq = change::append(&self.0, changes).await?;
        self.0.commit().await?;
        Ok(seq)
    }
}
