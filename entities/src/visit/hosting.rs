//! What each country says of itself as a host: how many it takes, and when nobody.

use crate::db::{DbError, Read, Tx, save_over};
use crate::value::Blackouts;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{Blackouts, DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One country as a host.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "hosting")]
    pub struct Model {
        /// EESSI code of the country.
        #[sea_orm(primary_key, auto_increment = false)]
        pub country: String,
        /// How many visitors it takes at a time; none: it does not say.
        pub capacity: Option<i32>,
        /// Days on which it hosts nobody.
        #[sea_orm(column_type = "JsonBinary")]
        pub blackouts: Blackouts,
        /// What whoever wants to come should know; empty when nothing is said.
        pub note: String,
        /// When it was last changed, in UTC.
        pub changed_at: DateTime<Utc>,
        /// Counts saves, from 1.
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Hosting;

/// Every country that says something, by code.
pub async fn list(store: &impl Read) -> Result<Vec<Hosting>, DbError> {
    Ok(row::Entity::find().order_by_asc(row::Column::Country).all(store.connection()).await?)
}

/// What a country says.
pub async fn of(store: &impl Read, country: &str) -> Result<Option<Hosting>, DbError> {
    Ok(row::Entity::find_by_id(country).one(store.connection()).await?)
}

/// Writes what a country says for the first time.
pub async fn insert(tx: &Tx, hosting: Hosting) -> Result<(), DbError> {
    row::Entity::insert(hosting.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Saves `next` over the version `expected` and counts its version up.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub async fn save(tx: &Tx, next: Hosting, expected: i32) -> Result<(), DbError> {
    save_over(tx, next.into_active_model().reset_all(), [row::Column::Country, row::Column::Version], expected).await
}

/// Removes what these countries say.
pub async fn delete(tx: &Tx, countries: &[String]) -> Result<(), DbError> {
    row::Entity::delete_many().filter(row::Column::Country.is_in(countries)).exec(tx.inner()).await?;
    Ok(())
}
