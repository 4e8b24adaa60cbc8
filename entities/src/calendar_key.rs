//! Addresses of calendars that people subscribe to: whoever has the secret in them reads the calendar.

use crate::db::{DbError, Read, Tx};
use crate::id::PersonId;
use chrono::{DateTime, Utc};
use sea_orm::IntoActiveModel;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

mod row {
    use super::{DateTime, PersonId, Utc};
    use sea_orm::entity::prelude::*;

    /// Somebody's address.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar_key")]
    pub struct Model {
        /// Whose calendar.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        /// SHA-256 of the secret; the secret itself is nowhere.
        pub digest: String,
        /// When it was made, in UTC.
        pub made_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as CalendarKey;

/// Somebody's address.
pub async fn of(store: &impl Read, person: PersonId) -> Result<Option<CalendarKey>, DbError> {
    Ok(row::Entity::find_by_id(person).one(store.connection()).await?)
}

/// Whose secret has this digest.
pub async fn by_digest(store: &impl Read, digest: &str) -> Result<Option<CalendarKey>, DbError> {
    Ok(row::Entity::find().filter(row::Column::Digest.eq(digest)).one(store.connection()).await?)
}

/// Writes an address, over the one that the same person had before.
pub async fn put(tx: &Tx, key: CalendarKey) -> Result<(), DbError> {
    let again =
        OnConflict::column(row::Column::PersonId).update_columns([row::Column::Digest, row::Column::MadeAt]).to_owned();
    row::Entity::insert(key.into_active_model().reset_all())
        .on_conflict(again)
        .exec_without_returning(tx.inner())
        .await?;
    Ok(())
}
