//! What requests with an idempotency key were answered with, so that a repeated one does nothing twice.

use crate::db::{DbError, Read, Tx};
use chrono::{DateTime, Utc};
use sea_orm::IntoActiveModel;
use sea_orm::entity::prelude::*;

mod row {
    use super::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One answered request.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "answered")]
    pub struct Model {
        /// Who asked.
        #[sea_orm(primary_key, auto_increment = false)]
        pub actor: String,
        /// The key they gave.
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        /// Digest of what they asked for.
        pub digest: String,
        /// What came of it.
        #[sea_orm(column_type = "JsonBinary")]
        pub answer: Json,
        /// When, in UTC.
        pub at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Answered;

/// The request of `actor` with this key.
pub async fn find(store: &impl Read, actor: &str, key: &str) -> Result<Option<Answered>, DbError> {
    Ok(row::Entity::find_by_id((actor.to_owned(), key.to_owned())).one(store.connection()).await?)
}

/// Keeps an answer.
///
/// # Errors
/// [`DbError::Duplicate`] when the same request was answered meanwhile.
pub async fn insert(tx: &Tx, answered: Answered) -> Result<(), DbError> {
    row::Entity::insert(answered.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Removes answers older than `before`; gives how many.
pub async fn forget(tx: &Tx, before: DateTime<Utc>) -> Result<u64, DbError> {
    Ok(row::Entity::delete_many().filter(row::Column::At.lt(before)).exec(tx.inner()).await?.rows_affected)
}
