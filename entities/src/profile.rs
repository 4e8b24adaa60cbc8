//! National implementation profiles: one draft a country, and the versions that were published.

use crate::db::{DbError, Read, Tx, insert_models, save_over};
use crate::id::{PersonId, ProfileId};
use crate::value::{CountryCode, ProfileContent, ProfileState};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{DateTime, PersonId, ProfileContent, ProfileId, ProfileState, Utc};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One version of a country's profile.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "profile")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ProfileId,
        /// EESSI code of its country.
        pub country: String,
        /// Number among the country's published versions, from 1; 0 for the draft.
        pub number: i32,
        /// Where it stands.
        pub state: ProfileState,
        /// What it says.
        #[sea_orm(column_type = "JsonBinary")]
        pub content: ProfileContent,
        /// What changed in it; empty in a draft.
        pub summary: String,
        /// The published version it was copied from.
        pub based_on: Option<i32>,
        /// Who began it; none for the bundled ones.
        pub drafted_by: Option<PersonId>,
        /// Who wrote it last; none for the bundled ones.
        pub saved_by: Option<PersonId>,
        /// When, in UTC.
        pub saved_at: DateTime<Utc>,
        /// Who published it; none for the bundled ones.
        pub published_by: Option<PersonId>,
        /// When, in UTC.
        pub published_at: Option<DateTime<Utc>>,
        /// When the next version took its place, in UTC.
        pub superseded_at: Option<DateTime<Utc>>,
        /// Who took it back.
        pub withdrawn_by: Option<PersonId>,
        /// When, in UTC.
        pub withdrawn_at: Option<DateTime<Utc>>,
        /// Why.
        pub withdrawal_reason: Option<String>,
        /// The civil day in Brussels on which it was last said to be still right.
        pub confirmed_on: Option<Date>,
        /// Written for the demonstration set, not by the country.
        pub is_demonstration: bool,
        /// Counts saves, from 1.
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Profile;

/// The number of a draft.
pub const DRAFT: i32 = 0;

/// All versions that were ever published, by country and number.
pub async fn published(store: &impl Read) -> Result<Vec<Profile>, DbError> {
    Ok(ordered(row::Entity::find().filter(row::Column::Number.gt(DRAFT))).all(store.connection()).await?)
}

/// The versions of these countries that were ever published, by country and number.
pub async fn published_of(store: &impl Read, countries: &[CountryCode]) -> Result<Vec<Profile>, DbError> {
    let own = row::Entity::find().filter(row::Column::Number.gt(DRAFT));
    let own = own.filter(row::Column::Country.is_in(countries.iter().map(CountryCode::as_str)));
    Ok(ordered(own).all(store.connection()).await?)
}

fn ordered(query: sea_orm::Select<row::Entity>) -> sea_orm::Select<row::Entity> {
    query.order_by_asc(row::Column::Country).order_by_asc(row::Column::Number)
}

/// One version of a country's profile; number [`DRAFT`] for its draft.
pub async fn get(store: &impl Read, country: CountryCode, number: i32) -> Result<Option<Profile>, DbError> {
    let one = row::Entity::find().filter(row::Column::Country.eq(country.as_str()));
    Ok(one.filter(row::Column::Number.eq(number)).one(store.connection()).await?)
}

/// The version of a country's profile that is in force.
pub async fn current(store: &impl Read, country: CountryCode) -> Result<Option<Profile>, DbError> {
    let one = row::Entity::find().filter(row::Column::Country.eq(country.as_str()));
    Ok(one.filter(row::Column::State.eq(ProfileState::Published)).one(store.connection()).await?)
}

/// The highest number a country's profile was published under; 0 before the first.
pub async fn last_number(store: &impl Read, country: CountryCode) -> Result<i32, DbError> {
    let own = row::Entity::find().filter(row::Column::Country.eq(country.as_str()));
    let last = own.order_by_desc(row::Column::Number).one(store.connection()).await?;
    Ok(last.map_or(DRAFT, |last| last.number))
}

/// Writes new versions.
///
/// # Errors
/// [`DbError::Duplicate`] when the country has a version of that number (a draft, for number 0).
pub async fn insert_many(tx: &Tx, profiles: Vec<Profile>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), profiles).await?)
}

/// Saves `next` over the version `expected` and counts its version up.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub async fn save(tx: &Tx, next: Profile, expected: i32) -> Result<(), DbError> {
    save_over(tx, next.into_active_model().reset_all(), [row::Column::Id, row::Column::Version], expected).await
}

/// Removes a draft in version `expected`.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub async fn delete_draft(tx: &Tx, id: ProfileId, expected: i32) -> Result<(), DbError> {
    let result = row::Entity::delete_many()
        .filter(row::Column::Id.eq(id))
        .filter(row::Column::Number.eq(DRAFT))
        .filter(row::Column::Version.eq(expected))
        .exec(tx.inner())
        .await?;
    if result.rows_affected == 0 { Err(DbError::Conflict) } else { Ok(()) }
}
