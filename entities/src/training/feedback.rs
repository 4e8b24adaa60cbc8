//! What those who took part say of a training.

use crate::db::{DbError, Read, Tx};
use crate::id::{NominationId, TrainingId};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{DateTime, NominationId, TrainingId, Utc};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// What one of them says.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "training_feedback")]
    pub struct Model {
        /// Whose nomination; it tells nobody who that was once they are forgotten.
        #[sea_orm(primary_key, auto_increment = false)]
        pub nomination_id: NominationId,
        /// The training.
        pub training_id: TrainingId,
        /// 1 (did not help) to 5 (helped well).
        pub score: i32,
        /// What was useful; empty when nothing was said.
        pub useful: String,
        /// What was missing; empty when nothing was said.
        pub missing: String,
        /// When, in UTC.
        pub at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as TrainingFeedback;

/// What was said of these trainings; of none: of all. Its order tells who came first: it is for nobody to read.
pub async fn of(store: &impl Read, trainings: Option<&[TrainingId]>) -> Result<Vec<TrainingFeedback>, DbError> {
    let query = row::Entity::find().order_by_asc(row::Column::TrainingId).order_by_asc(row::Column::NominationId);
    let query = match trainings {
        Some(ids) => query.filter(row::Column::TrainingId.is_in(ids.iter().copied())),
        None => query,
    };
    Ok(query.all(store.connection()).await?)
}

/// What was said with a nomination.
pub async fn by_nomination(store: &impl Read, id: NominationId) -> Result<Option<TrainingFeedback>, DbError> {
    Ok(row::Entity::find_by_id(id).one(store.connection()).await?)
}

/// Writes it, over what the same person said before.
pub async fn put(tx: &Tx, feedback: TrainingFeedback) -> Result<(), DbError> {
    let again = OnConflict::column(row::Column::NominationId)
        .update_columns([row::Column::Score, row::Column::Useful, row::Column::Missing, row::Column::At])
        .to_owned();
    row::Entity::insert(feedback.into_active_model().reset_all())
        .on_conflict(again)
        .exec_without_returning(tx.inner())
        .await?;
    Ok(())
}

/// Removes what was said of these trainings.
pub(super) async fn delete_of(tx: &Tx, trainings: &[TrainingId]) -> Result<(), DbError> {
    row::Entity::delete_many()
        .filter(row::Column::TrainingId.is_in(trainings.iter().copied()))
        .exec(tx.inner())
        .await?;
    Ok(())
}
