//! Good practices: what they are, their versions, the steps they went through, and who takes them up.

pub mod step;
pub mod uptake;
pub mod version;

use crate::db::{DbError, Read, Tx, insert_models};
use crate::id::{PersonId, PracticeId};
use crate::value::CountryCode;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder, Set};

mod row {
    use super::{DateTime, PersonId, PracticeId, Utc};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One practice, whatever its versions say.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "practice")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PracticeId,
        /// Number by which people name it, from 1.
        pub reference: i32,
        /// EESSI code of its country.
        pub country: String,
        /// Who began it; none for the bundled ones.
        pub owner: Option<PersonId>,
        /// When, in UTC.
        pub created_at: DateTime<Utc>,
        /// Written for the demonstration set.
        pub is_demonstration: bool,
        /// Counts its versions and files, so that two people do not begin one at once; from 1.
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Practice;

/// Every practice, by reference.
pub async fn list(store: &impl Read) -> Result<Vec<Practice>, DbError> {
    Ok(row::Entity::find().order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// The practices with these identities, by reference; unknown ones are left out.
pub async fn by_ids(store: &impl Read, ids: &[PracticeId]) -> Result<Vec<Practice>, DbError> {
    let query = row::Entity::find().filter(row::Column::Id.is_in(ids.iter().copied()));
    Ok(query.order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// The practice with this reference.
pub async fn by_reference(store: &impl Read, reference: i32) -> Result<Option<Practice>, DbError> {
    Ok(row::Entity::find().filter(row::Column::Reference.eq(reference)).one(store.connection()).await?)
}

/// The practices of a country.
pub async fn of_country(store: &impl Read, country: CountryCode) -> Result<Vec<Practice>, DbError> {
    let query = row::Entity::find().filter(row::Column::Country.eq(country.as_str()));
    Ok(query.order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// Writes new practices.
pub async fn insert_many(tx: &Tx, practices: Vec<Practice>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), practices).await?)
}

/// Counts the version of a practice up.
///
/// # Errors
/// [`DbError::Conflict`] when it is no longer `expected`.
pub async fn touch(tx: &Tx, id: PracticeId, expected: i32) -> Result<(), DbError> {
    let result = row::Entity::update_many()
        .set(row::ActiveModel { version: Set(expected + 1), ..Default::default() })
        .filter(row::Column::Id.eq(id))
        .filter(row::Column::Version.eq(expected))
        .exec(tx.inner())
        .await?;
    if result.rows_affected == 0 { Err(DbError::Conflict) } else { Ok(()) }
}

/// Removes a practice that was never submitted, with everything that belongs to it.
pub async fn delete(tx: &Tx, id: PracticeId) -> Result<(), DbError> {
    step::delete_of(tx, id).await?;
    version::delete_of(tx, id).await?;
    row::Entity::delete_by_id(id).exec(tx.inner()).await?;
    Ok(())
}

/// Writes a new practice.
///
/// # Errors
/// [`DbError::Duplicate`] when the reference is taken.
pub async fn insert(tx: &Tx, practice: Practice) -> Result<(), DbError> {
    row::Entity::insert(practice.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}
