//! Versions of practices: at most one under way, and those that were published.

use crate::db::{DbError, Read, Tx, insert_models, save_over};
use crate::id::{PersonId, PracticeId, PracticeVersionId};
use crate::value::{PracticeContent, PracticeState, Writers};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{DateTime, PersonId, PracticeContent, PracticeId, PracticeState, PracticeVersionId, Utc, Writers};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One version of a practice.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "practice_version")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PracticeVersionId,
        /// The practice.
        pub practice_id: PracticeId,
        /// Number among its published versions, from 1; none until it is published.
        pub number: Option<i32>,
        /// Where it stands.
        pub state: PracticeState,
        /// What it says.
        #[sea_orm(column_type = "JsonBinary")]
        pub content: PracticeContent,
        /// Who wrote it last; none for the bundled ones.
        pub saved_by: Option<PersonId>,
        /// Everybody who wrote some of it.
        #[sea_orm(column_type = "JsonBinary")]
        pub writers: Writers,
        /// When, in UTC.
        pub saved_at: DateTime<Utc>,
        /// When it was first submitted, in UTC.
        pub submitted_at: Option<DateTime<Utc>>,
        /// Since when it stands where it stands, in UTC.
        pub state_since: DateTime<Utc>,
        /// When it was published, in UTC.
        pub published_at: Option<DateTime<Utc>>,
        /// When the next version took its place, in UTC.
        pub superseded_at: Option<DateTime<Utc>>,
        /// Why it was archived.
        pub archive_reason: Option<String>,
        /// The civil day in Brussels on which it was last said to be still right.
        pub confirmed_on: Option<Date>,
        /// Counts saves, from 1.
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as PracticeVersion;

/// All versions that were ever published, by practice and number.
pub async fn published(store: &impl Read) -> Result<Vec<PracticeVersion>, DbError> {
    let query = row::Entity::find().filter(row::Column::Number.is_not_null());
    let query = query.order_by_asc(row::Column::PracticeId).order_by_asc(row::Column::Number);
    Ok(query.all(store.connection()).await?)
}

/// The versions of these practices, published or not, by practice and day of writing.
pub async fn of(store: &impl Read, practices: &[PracticeId]) -> Result<Vec<PracticeVersion>, DbError> {
    let query = row::Entity::find().filter(row::Column::PracticeId.is_in(practices.iter().copied()));
    let query = query.order_by_asc(row::Column::PracticeId).order_by_asc(row::Column::Id);
    Ok(query.all(store.connection()).await?)
}

/// The versions that stand in these states, longest there first.
pub async fn in_states(store: &impl Read, states: &[PracticeState]) -> Result<Vec<PracticeVersion>, DbError> {
    let query = row::Entity::find().filter(row::Column::State.is_in(states.iter().copied()));
    let query = query.order_by_asc(row::Column::StateSince).order_by_asc(row::Column::Id);
    Ok(query.all(store.connection()).await?)
}

/// Writes new versions.
pub async fn insert_many(tx: &Tx, versions: Vec<PracticeVersion>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), versions).await?)
}

/// Saves `next` over the version `expected` and counts its version up.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub async fn save(tx: &Tx, next: PracticeVersion, expected: i32) -> Result<(), DbError> {
    save_over(tx, next.into_active_model().reset_all(), [row::Column::Id, row::Column::Version], expected).await
}

/// Removes a version in its version `expected`.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub async fn delete(tx: &Tx, id: PracticeVersionId, expected: i32) -> Result<(), DbError> {
    super::step::delete_of_version(tx, id).await?;
    let query = row::Entity::delete_many().filter(row::Column::Id.eq(id)).filter(row::Column::Version.eq(expected));
    if query.exec(tx.inner()).await?.rows_affected == 0 { Err(DbError::Conflict) } else { Ok(()) }
}

/// Removes every version of a practice.
pub(super) async fn delete_of(tx: &Tx, practice: PracticeId) -> Result<(), DbError> {
    row::Entity::delete_many().filter(row::Column::PracticeId.eq(practice)).exec(tx.inner()).await?;
    Ok(())
}
