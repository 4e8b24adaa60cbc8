//! Attempts to sign in: the log that limits them.

use crate::db::{DbError, Read, Tx};
use crate::id::AttemptId;
use crate::value::AttemptOutcome;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect};

mod row {
    use super::{AttemptId, AttemptOutcome, DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One attempt.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "attempt")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AttemptId,
        /// When, in UTC.
        pub at: DateTime<Utc>,
        /// Digest of the address that was typed, whether such an account exists or not.
        pub account: String,
        /// From which network address.
        pub address: String,
        /// How it ended.
        pub outcome: AttemptOutcome,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Attempt;

/// What attempts are counted by.
#[derive(Debug, Clone, Copy)]
pub enum By<'a> {
    /// By account since its last success, which clears it.
    Account(&'a str),
    /// By account from one network address, since its last success from there.
    AccountFrom(&'a str, &'a str),
    /// By network address, successes of others notwithstanding.
    Address(&'a str),
}

/// Instants of the latest refused attempts since `since`, newest first, at most `limit`.
pub async fn refused(
    store: &impl Read,
    by: By<'_>,
    since: DateTime<Utc>,
    limit: u64,
) -> Result<Vec<DateTime<Utc>>, DbError> {
    let mut query = row::Entity::find()
        .filter(row::Column::At.gt(since))
        .order_by_desc(row::Column::At)
        .order_by_desc(row::Column::Id)
        .limit(limit);
    query = match by {
        By::Account(account) => query.filter(row::Column::Account.eq(account)),
        By::AccountFrom(account, address) => {
            query.filter(row::Column::Account.eq(account)).filter(row::Column::Address.eq(address))
        }
        By::Address(address) => {
            query.filter(row::Column::Address.eq(address)).filter(row::Column::Outcome.eq(AttemptOutcome::Refused))
        }
    };
    let attempts = query.all(store.connection()).await?;
    Ok(attempts
        .into_iter()
        .take_while(|attempt| attempt.outcome != AttemptOutcome::SignedIn)
        .filter(|attempt| attempt.outcome == AttemptOutcome::Refused)
        .map(|attempt| attempt.at)
        .collect())
}

/// Logs an attempt.
pub async fn insert(tx: &Tx, attempt: Attempt) -> Result<(), DbError> {
    row::Entity::insert(attempt.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Removes attempts older than `before`; gives how many.
pub async fn forget(tx: &Tx, before: DateTime<Utc>) -> Result<u64, DbError> {
    Ok(row::Entity::delete_many().filter(row::Column::At.lt(before)).exec(tx.inner()).await?.rows_affected)
}
