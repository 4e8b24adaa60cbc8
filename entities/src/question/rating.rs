//! How much an answer helped.

use crate::db::{DbError, Read, Tx};
use crate::id::{PersonId, QuestionId};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{DateTime, PersonId, QuestionId, Utc};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One person's rating of one question's answer.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "question_rating")]
    pub struct Model {
        /// The question.
        #[sea_orm(primary_key, auto_increment = false)]
        pub question_id: QuestionId,
        /// Who rates.
        #[sea_orm(primary_key, auto_increment = false)]
        pub by: PersonId,
        /// 1 (did not help) to 5 (helped well).
        pub score: i32,
        /// When, in UTC.
        pub at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as QuestionRating;

/// Every rating, by question.
pub async fn list(store: &impl Read) -> Result<Vec<QuestionRating>, DbError> {
    let query = row::Entity::find().order_by_asc(row::Column::QuestionId).order_by_asc(row::Column::By);
    Ok(query.all(store.connection()).await?)
}

/// The ratings of these questions, by question.
pub async fn of(store: &impl Read, questions: &[QuestionId]) -> Result<Vec<QuestionRating>, DbError> {
    let query = row::Entity::find().filter(row::Column::QuestionId.is_in(questions.iter().copied()));
    let query = query.order_by_asc(row::Column::QuestionId).order_by_asc(row::Column::By);
    Ok(query.all(store.connection()).await?)
}

/// Writes a rating, over the one that the same person gave before.
pub async fn put(tx: &Tx, rating: QuestionRating) -> Result<(), DbError> {
    let again = OnConflict::columns([row::Column::QuestionId, row::Column::By])
        .update_columns([row::Column::Score, row::Column::At])
        .to_owned();
    row::Entity::insert(rating.into_active_model().reset_all())
        .on_conflict(again)
        .exec_without_returning(tx.inner())
        .await?;
    Ok(())
}
