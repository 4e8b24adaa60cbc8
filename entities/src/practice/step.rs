//! The steps a version of a practice went through, with what was said.

use crate::db::{DbError, Read, Tx};
use crate::id::{PersonId, PracticeId, PracticeStepId, PracticeVersionId};
use crate::value::{PersonRole, PracticeState};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{DateTime, PersonId, PersonRole, PracticeId, PracticeState, PracticeStepId, PracticeVersionId, Utc};
    use sea_orm::entity::prelude::*;

    /// One step.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "practice_step")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PracticeStepId,
        /// The practice.
        pub practice_id: PracticeId,
        /// The version.
        pub version_id: PracticeVersionId,
        /// Where it led.
        pub state: PracticeState,
        /// Who took it.
        pub by: Option<PersonId>,
        /// In which role.
        pub role: Option<PersonRole>,
        /// What they said; empty where nothing.
        pub comment: String,
        /// When, in UTC.
        pub at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as PracticeStep;

/// The steps of these practices, oldest first.
pub async fn of(store: &impl Read, practices: &[PracticeId]) -> Result<Vec<PracticeStep>, DbError> {
    let query = row::Entity::find().filter(row::Column::PracticeId.is_in(practices.iter().copied()));
    Ok(query.order_by_asc(row::Column::At).order_by_asc(row::Column::Id).all(store.connection()).await?)
}

/// Every step, oldest first; for figures.
pub async fn list(store: &impl Read) -> Result<Vec<PracticeStep>, DbError> {
    let query = row::Entity::find().order_by_asc(row::Column::At).order_by_asc(row::Column::Id);
    Ok(query.all(store.connection()).await?)
}

/// Writes a step.
pub async fn insert(tx: &Tx, step: PracticeStep) -> Result<(), DbError> {
    row::Entity::insert(step.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Removes the steps of a practice.
pub(super) async fn delete_of(tx: &Tx, practice: PracticeId) -> Result<(), DbError> {
    row::Entity::delete_many().filter(row::Column::PracticeId.eq(practice)).exec(tx.inner()).await?;
    Ok(())
}

/// Removes the steps of a version.
pub(super) async fn delete_of_version(tx: &Tx, version: PracticeVersionId) -> Result<(), DbError> {
    row::Entity::delete_many().filter(row::Column::VersionId.eq(version)).exec(tx.inner()).await?;
    Ok(())
}
