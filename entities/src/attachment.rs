//! Files that people attach: their bytes, and whose they are.

use crate::db::{DbError, Read, Tx};
use crate::id::{AttachmentId, PersonId};
use crate::value::Noun;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QuerySelect};

mod row {
    use super::{AttachmentId, DateTime, Noun, PersonId, Utc};
    use sea_orm::entity::prelude::*;

    /// One file. It is never changed, only added and removed.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "attachment")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AttachmentId,
        /// What sort of thing it belongs to.
        pub noun: Noun,
        /// The identity of that.
        pub owner_id: Uuid,
        /// Its name, as readers keep it.
        pub name: String,
        /// Its type, of those that are taken.
        pub media_type: String,
        /// Bytes.
        pub size: i64,
        /// SHA-256 of its bytes, in hexadecimal.
        pub digest: String,
        /// The bytes.
        #[sea_orm(column_type = "Blob")]
        pub content: Vec<u8>,
        /// Who brought it.
        pub by: Option<PersonId>,
        /// When, in UTC.
        pub at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Attachment;

/// A file with its bytes.
pub async fn by_id(store: &impl Read, id: AttachmentId) -> Result<Option<Attachment>, DbError> {
    Ok(row::Entity::find_by_id(id).one(store.connection()).await?)
}

/// How many files a thing has.
pub async fn count_of(store: &impl Read, noun: Noun, owner: Uuid) -> Result<u64, DbError> {
    let query = row::Entity::find().filter(row::Column::Noun.eq(noun)).filter(row::Column::OwnerId.eq(owner));
    Ok(query.count(store.connection()).await?)
}

/// Identities of the files of a thing.
pub async fn ids_of(store: &impl Read, noun: Noun, owner: Uuid) -> Result<Vec<AttachmentId>, DbError> {
    let query = row::Entity::find().filter(row::Column::Noun.eq(noun)).filter(row::Column::OwnerId.eq(owner));
    Ok(query.select_only().column(row::Column::Id).into_tuple().all(store.connection()).await?)
}

/// Writes a file.
pub async fn insert(tx: &Tx, attachment: Attachment) -> Result<(), DbError> {
    row::Entity::insert(attachment.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Removes files.
pub async fn delete(tx: &Tx, ids: &[AttachmentId]) -> Result<(), DbError> {
    if !ids.is_empty() {
        row::Entity::delete_many().filter(row::Column::Id.is_in(ids.iter().copied())).exec(tx.inner()).await?;
    }
    Ok(())
}
