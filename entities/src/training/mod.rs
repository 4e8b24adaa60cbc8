//! Trainings of the programme: planned, published, held or cancelled.

pub mod feedback;
pub mod nomination;

use crate::db::{DbError, Read, Tx, insert_models, save_over};
use crate::id::{PersonId, TrainingId};
use crate::value::{TrainingContent, TrainingState};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{DateTime, PersonId, TrainingContent, TrainingId, TrainingState, Utc};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One training.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "training")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TrainingId,
        /// Number by which people name it, from 1.
        pub reference: i32,
        /// What was done with it.
        pub state: TrainingState,
        /// What it says.
        #[sea_orm(column_type = "JsonBinary")]
        pub content: TrainingContent,
        /// Counts what calendars must take over anew, from 0 (RFC 5545, SEQUENCE).
        pub sequence: i32,
        /// Counts who got or gave up a seat: whoever counts it up has the seats to themselves until the transaction ends.
        pub seatings: i32,
        /// Who wrote it; none for the bundled ones.
        pub created_by: Option<PersonId>,
        /// When it was published, in UTC.
        pub published_at: Option<DateTime<Utc>>,
        /// When it was last changed, in UTC.
        pub changed_at: DateTime<Utc>,
        /// Why it does not take place; empty while it does.
        pub reason: String,
        /// Invented for a demonstration.
        pub is_demonstration: bool,
        /// Counts saves, from 1.
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Training;

/// Every training that everybody reads, by reference.
pub async fn published(store: &impl Read) -> Result<Vec<Training>, DbError> {
    let query = row::Entity::find().filter(row::Column::State.ne(TrainingState::Draft));
    Ok(query.order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// Every draft, by reference.
pub async fn drafts(store: &impl Read) -> Result<Vec<Training>, DbError> {
    let query = row::Entity::find().filter(row::Column::State.eq(TrainingState::Draft));
    Ok(query.order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// Those that were invented for a demonstration, by reference.
pub async fn invented(store: &impl Read) -> Result<Vec<Training>, DbError> {
    let query = row::Entity::find().filter(row::Column::IsDemonstration.eq(true));
    Ok(query.order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// The trainings with these identities, by reference; unknown ones are left out.
pub async fn by_ids(store: &impl Read, ids: &[TrainingId]) -> Result<Vec<Training>, DbError> {
    let query = row::Entity::find().filter(row::Column::Id.is_in(ids.iter().copied()));
    Ok(query.order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// The training with this reference.
pub async fn by_reference(store: &impl Read, reference: i32) -> Result<Option<Training>, DbError> {
    Ok(row::Entity::find().filter(row::Column::Reference.eq(reference)).one(store.connection()).await?)
}

/// Takes the seats of a training for this transaction and gives it as it stands then; none when it is gone.
pub async fn take_seats(tx: &Tx, id: TrainingId) -> Result<Option<Training>, DbError> {
    row::Entity::update_many()
        .col_expr(row::Column::Seatings, Expr::col(row::Column::Seatings).add(1))
        .filter(row::Column::Id.eq(id))
        .exec(tx.inner())
        .await?;
    Ok(row::Entity::find_by_id(id).one(tx.inner()).await?)
}

/// Writes a new training.
pub async fn insert(tx: &Tx, training: Training) -> Result<(), DbError> {
    row::Entity::insert(training.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Writes new trainings.
pub async fn insert_many(tx: &Tx, trainings: Vec<Training>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), trainings).await?)
}

/// Saves `next` over the version `expected` and counts its version up. Who has a seat is left as it is.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub async fn save(tx: &Tx, next: Training, expected: i32) -> Result<(), DbError> {
    let mut next = next.into_active_model().reset_all();
    next.seatings = sea_orm::ActiveValue::NotSet;
    save_over(tx, next, [row::Column::Id, row::Column::Version], expected).await
}

/// Removes trainings with everything that belongs to them.
pub async fn delete(tx: &Tx, ids: &[TrainingId]) -> Result<(), DbError> {
    feedback::delete_of(tx, ids).await?;
    nomination::delete_of(tx, ids).await?;
    row::Entity::delete_many().filter(row::Column::Id.is_in(ids.iter().copied())).exec(tx.inner()).await?;
    Ok(())
}
