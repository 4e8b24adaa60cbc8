//! What is said to whoever asked, and what they say to it.

use crate::db::{DbError, Read, Tx};
use crate::id::{AnswerId, PersonId, QuestionId};
use crate::value::PersonRole;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{AnswerId, DateTime, PersonId, PersonRole, QuestionId, Utc};
    use sea_orm::entity::prelude::*;

    /// One answer, or what the asker added.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "answer")]
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

pub use row::Model as Answer;

/// The answers to a question, oldest first.
pub async fn of(store: &impl Read, question: QuestionId) -> Result<Vec<Answer>, DbError> {
    let query = row::Entity::find().filter(row::Column::QuestionId.eq(question));
    Ok(query.order_by_asc(row::Column::At).order_by_asc(row::Column::Id).all(store.connection()).await?)
}

/// Writes one.
pub async fn insert(tx: &Tx, one: Answer) -> Result<(), DbError> {
    row::Entity::insert(one.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}
