//! Who takes a practice up, and how far they are.

use crate::db::{DbError, Read, Tx, insert_models, save_over};
use crate::id::{PersonId, PracticeId, UptakeId, UptakeStepId};
use crate::value::{Texts, UptakeStage};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{DateTime, PersonId, PracticeId, Texts, UptakeId, UptakeStage, Utc};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One adopter of one practice.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "uptake")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: UptakeId,
        /// The practice.
        pub practice_id: PracticeId,
        /// EESSI code of the adopter's country.
        pub country: String,
        /// Code of the adopting institution; empty for the country as a whole.
        pub institution: String,
        /// How far they are.
        pub stage: UptakeStage,
        /// What was changed.
        #[sea_orm(column_type = "JsonBinary")]
        pub adaptation: Texts,
        /// What shows that it works.
        #[sea_orm(column_type = "JsonBinary")]
        pub evidence: Texts,
        /// Why it was given up.
        #[sea_orm(column_type = "JsonBinary")]
        pub reason: Texts,
        /// The adopter's functional mailbox, for the practice's owner alone.
        pub contact: Option<String>,
        /// Who stated it first; none for the bundled ones.
        pub stated_by: Option<PersonId>,
        /// Who stated it last.
        pub saved_by: Option<PersonId>,
        /// When, in UTC.
        pub saved_at: DateTime<Utc>,
        /// Counts saves, from 1.
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod step {
    use super::{UptakeId, UptakeStage, UptakeStepId};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One stage that an adopter reached.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "uptake_step")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: UptakeStepId,
        /// Whose.
        pub uptake_id: UptakeId,
        /// The stage.
        pub stage: UptakeStage,
        /// The civil day in Brussels on which it was stated.
        pub on: Date,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Uptake;
pub use step::Model as UptakeStep;

/// Every adopter, by practice, country and institution.
pub async fn list(store: &impl Read) -> Result<Vec<Uptake>, DbError> {
    Ok(ordered(row::Entity::find()).all(store.connection()).await?)
}

/// The adopters of these practices, in the same order.
pub async fn of(store: &impl Read, practices: &[PracticeId]) -> Result<Vec<Uptake>, DbError> {
    let query = row::Entity::find().filter(row::Column::PracticeId.is_in(practices.iter().copied()));
    Ok(ordered(query).all(store.connection()).await?)
}

fn ordered(query: sea_orm::Select<row::Entity>) -> sea_orm::Select<row::Entity> {
    let query = query.order_by_asc(row::Column::PracticeId).order_by_asc(row::Column::Country);
    query.order_by_asc(row::Column::Institution)
}

/// An adopter by identity.
pub async fn by_id(store: &impl Read, id: UptakeId) -> Result<Option<Uptake>, DbError> {
    Ok(row::Entity::find_by_id(id).one(store.connection()).await?)
}

/// The adopter of a practice in a country: the institution, or with an empty code the country as a whole.
pub async fn find(
    store: &impl Read,
    practice: PracticeId,
    country: &str,
    institution: &str,
) -> Result<Option<Uptake>, DbError> {
    let query = row::Entity::find().filter(row::Column::PracticeId.eq(practice));
    let query = query.filter(row::Column::Country.eq(country)).filter(row::Column::Institution.eq(institution));
    Ok(query.one(store.connection()).await?)
}

/// The stages of these adopters, oldest first.
pub async fn steps(store: &impl Read, uptakes: Option<&[UptakeId]>) -> Result<Vec<UptakeStep>, DbError> {
    let mut query = step::Entity::find();
    if let Some(ids) = uptakes {
        query = query.filter(step::Column::UptakeId.is_in(ids.iter().copied()));
    }
    Ok(query.order_by_asc(step::Column::On).order_by_asc(step::Column::Id).all(store.connection()).await?)
}

/// Writes new adopters.
///
/// # Errors
/// [`DbError::Duplicate`] when one of them is there already.
pub async fn insert_many(tx: &Tx, uptakes: Vec<Uptake>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), uptakes).await?)
}

/// Writes stages.
pub async fn insert_steps(tx: &Tx, steps: Vec<UptakeStep>) -> Result<(), DbError> {
    Ok(insert_models::<_, step::ActiveModel, _>(tx.inner(), steps).await?)
}

/// Saves `next` over the version `expected` and counts its version up.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub async fn save(tx: &Tx, next: Uptake, expected: i32) -> Result<(), DbError> {
    save_over(tx, next.into_active_model().reset_all(), [row::Column::Id, row::Column::Version], expected).await
}
