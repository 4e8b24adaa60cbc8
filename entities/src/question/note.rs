//! What those who answer tell each other about a question. It stands apart, so that no answer can show it by mistake.

use crate::db::{DbError, Read, Tx};
use crate::id::{AnswerId, PersonId, QuestionId};
use crate::value::PersonRole;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{AnswerId, DateTime, PersonId, PersonRole, QuestionId, Utc};
    use sea_orm::entity::prelude::*;

    /// One internal note.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "question_note")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AnswerId,
        /// The question.
        pub question_id: QuestionId,
        /// The text, as Markdown.
        pub body: String,
        /// Who wrote it.
        pub by: Option<PersonId>,
        /// In which role; none for whoever asked.
        pub role: Option<PersonRole>,
        /// When, in UTC.
        pub at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as QuestionNote;

/// The notes about a question, oldest first; for those who answer alone.
pub async fn of(store: &impl Read, question: QuestionId) -> Result<Vec<QuestionNote>, DbError> {
    let query = row::Entity::find().filter(row::Column::QuestionId.eq(question));
    Ok(query.order_by_asc(row::Column::At).order_by_asc(row::Column::Id).all(store.connection()).await?)
}

/// Writes one.
pub async fn insert(tx: &Tx, one: QuestionNote) -> Result<(), DbError> {
    row::Entity::insert(one.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}
