//! Questions to direct user support: asked by somebody, assigned, answered, and published when others need the answer too.

pub mod answer;
pub mod note;
pub mod rating;

use crate::db::{DbError, Read, Tx, insert_models, save_over};
use crate::id::{PersonId, QuestionId};
use crate::value::{Knowledge, QuestionState, Sector};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect};

mod row {
    use super::{DateTime, Knowledge, PersonId, QuestionId, QuestionState, Sector, Utc};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One question.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "question")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: QuestionId,
        /// Number by which people name it, from 1.
        pub reference: i32,
        /// The question in a line, as it was asked.
        pub title: String,
        /// The situation, as it was told.
        pub body: String,
        /// ISO 639-1 code of its language.
        pub language: String,
        /// The sector it is about.
        pub sector: Option<Sector>,
        /// Code of the business use case it is about.
        pub buc: Option<String>,
        /// EESSI code of the country it is about.
        pub country: Option<String>,
        /// Who asked; none for the bundled ones.
        pub asked_by: Option<PersonId>,
        /// EESSI code of their country.
        pub asker_country: Option<String>,
        /// EESSI code of the country whose coordinator answers; none: the programme does.
        pub assigned_country: Option<String>,
        /// Where it stands.
        pub state: QuestionState,
        /// When it was asked, in UTC.
        pub asked_at: DateTime<Utc>,
        /// Since when it waits for an answer, or waited last, in UTC.
        pub waiting_since: DateTime<Utc>,
        /// When it was first answered, in UTC.
        pub answered_at: Option<DateTime<Utc>>,
        /// What everybody reads of it.
        #[sea_orm(column_type = "JsonBinary")]
        pub knowledge: Option<Knowledge>,
        /// Who published it.
        pub published_by: Option<PersonId>,
        /// When it was first published, in UTC.
        pub published_at: Option<DateTime<Utc>>,
        /// When what everybody reads was last changed, in UTC.
        pub revised_at: Option<DateTime<Utc>>,
        /// Written for the demonstration set.
        pub is_demonstration: bool,
        /// Counts saves, from 1.
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Question;

/// Every published question, by reference.
pub async fn published(store: &impl Read) -> Result<Vec<Question>, DbError> {
    let query = row::Entity::find().filter(row::Column::State.eq(QuestionState::Published));
    Ok(query.order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// The questions with these identities, by reference; unknown ones are left out.
pub async fn by_ids(store: &impl Read, ids: &[QuestionId]) -> Result<Vec<Question>, DbError> {
    let query = row::Entity::find().filter(row::Column::Id.is_in(ids.iter().copied()));
    Ok(query.order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// The question with this reference.
pub async fn by_reference(store: &impl Read, reference: i32) -> Result<Option<Question>, DbError> {
    Ok(row::Entity::find().filter(row::Column::Reference.eq(reference)).one(store.connection()).await?)
}

/// Whose questions are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of<'a> {
    /// Everybody's.
    All,
    /// Those somebody asked.
    Person(PersonId),
    /// Those somebody asked, and those assigned to a country.
    PersonAndCountry(PersonId, &'a str),
}

/// Questions that somebody asked (the bundled ones were asked by nobody), those that wait longest first.
pub async fn asked(store: &impl Read, of: Of<'_>) -> Result<Vec<Question>, DbError> {
    let query = row::Entity::find().filter(row::Column::AskedBy.is_not_null());
    let query = match of {
        Of::All => query,
        Of::Person(person) => query.filter(row::Column::AskedBy.eq(person)),
        Of::PersonAndCountry(person, country) => {
            query.filter(row::Column::AskedBy.eq(person).or(row::Column::AssignedCountry.eq(country)))
        }
    };
    Ok(query.order_by_asc(row::Column::WaitingSince).order_by_asc(row::Column::Id).all(store.connection()).await?)
}

/// When each question was asked and first answered, and where it stands; the bundled ones were asked by nobody and are left out.
pub async fn times(store: &impl Read) -> Result<Vec<(QuestionState, DateTime<Utc>, Option<DateTime<Utc>>)>, DbError> {
    let columns = [row::Column::State, row::Column::AskedAt, row::Column::AnsweredAt];
    let query = row::Entity::find().select_only().columns(columns).filter(row::Column::AskedBy.is_not_null());
    Ok(query.into_tuple().all(store.connection()).await?)
}

/// Writes a new question.
pub async fn insert(tx: &Tx, question: Question) -> Result<(), DbError> {
    row::Entity::insert(question.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Writes new questions.
pub async fn insert_many(tx: &Tx, questions: Vec<Question>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), questions).await?)
}

/// Saves `next` over the version `expected` and counts its version up.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub async fn save(tx: &Tx, next: Question, expected: i32) -> Result<(), DbError> {
    save_over(tx, next.into_active_model().reset_all(), [row::Column::Id, row::Column::Version], expected).await
}
