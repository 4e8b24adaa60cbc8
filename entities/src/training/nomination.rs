//! Who is to take part in a training.

use crate::db::{DbError, Read, Tx, save_over};
use crate::id::{NominationId, PersonId, TrainingId};
use crate::value::NominationState;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{DateTime, NominationId, NominationState, PersonId, TrainingId, Utc};
    use sea_orm::entity::prelude::*;

    /// One nomination.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "nomination")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: NominationId,
        /// The training.
        pub training_id: TrainingId,
        /// EESSI code of their country.
        pub country: String,
        /// Code of their institution; empty when it is not stated.
        pub institution: String,
        /// Who is nominated; empty once it was forgotten.
        pub name: String,
        /// Their address at work, in small letters; empty once it was forgotten.
        pub email: String,
        /// Their account, where they have one.
        pub person_id: Option<PersonId>,
        /// What the coordinator should know; empty when nothing was said.
        pub note: String,
        /// Where it stands.
        pub state: NominationState,
        /// Who nominated them.
        pub nominated_by: Option<PersonId>,
        /// When, in UTC.
        pub nominated_at: DateTime<Utc>,
        /// Since when they wait for a seat, in UTC.
        pub waiting_since: Option<DateTime<Utc>>,
        /// When it last went on, in UTC.
        pub state_since: DateTime<Utc>,
        /// Why it was declined; empty when it was not.
        pub reason: String,
        /// Counts saves, from 1.
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Nomination;

/// The states of those who have, or had, a seat.
const SEATED: [NominationState; 3] = [NominationState::Confirmed, NominationState::Attended, NominationState::Absent];

/// The nominations with these identities.
pub async fn by_id(store: &impl Read, id: NominationId) -> Result<Option<Nomination>, DbError> {
    Ok(row::Entity::find_by_id(id).one(store.connection()).await?)
}

/// Every nomination for these trainings, in the order in which they came; of none: for all trainings.
pub async fn of(store: &impl Read, trainings: Option<&[TrainingId]>) -> Result<Vec<Nomination>, DbError> {
    let query = row::Entity::find().order_by_asc(row::Column::NominatedAt).order_by_asc(row::Column::Id);
    let query = match trainings {
        Some(ids) => query.filter(row::Column::TrainingId.is_in(ids.iter().copied())),
        None => query,
    };
    Ok(query.all(store.connection()).await?)
}

/// What somebody has to do with: where they are nominated (who had no account then is known by their address), whom they nominated, and what
/// waits in the country they decide for.
pub async fn concerning(
    store: &impl Read,
    (person, address): (PersonId, &str),
    deciding: Option<&str>,
) -> Result<Vec<Nomination>, DbError> {
    let by_address = row::Column::PersonId.is_null().and(row::Column::Email.eq(address.to_lowercase()));
    let own = row::Column::PersonId.eq(person).or(row::Column::NominatedBy.eq(person)).or(by_address);
    let wanted = match deciding {
        Some(country) => {
            let waits = row::Column::State.eq(NominationState::Proposed).and(row::Column::Country.eq(country));
            own.or(waits)
        }
        None => own,
    };
    let query = row::Entity::find().filter(wanted);
    Ok(query.order_by_asc(row::Column::NominatedAt).order_by_asc(row::Column::Id).all(store.connection()).await?)
}

/// How many have a seat.
pub async fn seated(store: &impl Read, training: TrainingId) -> Result<u64, DbError> {
    let query = row::Entity::find().filter(row::Column::TrainingId.eq(training));
    Ok(query.filter(row::Column::State.is_in(SEATED)).count(store.connection()).await?)
}

/// Those who wait for a seat, who waits longest first.
pub async fn waiting(store: &impl Read, training: TrainingId) -> Result<Vec<Nomination>, DbError> {
    let query = row::Entity::find().filter(row::Column::TrainingId.eq(training));
    let query = query.filter(row::Column::State.eq(NominationState::Waiting));
    Ok(query.order_by_asc(row::Column::WaitingSince).order_by_asc(row::Column::Id).all(store.connection()).await?)
}

/// Writes a new one.
pub async fn insert(tx: &Tx, nomination: Nomination) -> Result<(), DbError> {
    row::Entity::insert(nomination.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Saves `next` over the version `expected` and counts its version up.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub async fn save(tx: &Tx, next: Nomination, expected: i32) -> Result<(), DbError> {
    save_over(tx, next.into_active_model().reset_all(), [row::Column::Id, row::Column::Version], expected).await
}

/// Forgets who was nominated for these trainings; gives how many.
pub async fn forget(tx: &Tx, trainings: &[TrainingId]) -> Result<u64, DbError> {
    let nothing = || Expr::value("");
    let result = row::Entity::update_many()
        .col_expr(row::Column::Name, nothing())
        .col_expr(row::Column::Email, nothing())
        .col_expr(row::Column::Note, nothing())
        .col_expr(row::Column::Reason, nothing())
        .col_expr(row::Column::PersonId, Expr::value(Option::<uuid::Uuid>::None))
        .col_expr(row::Column::NominatedBy, Expr::value(Option::<uuid::Uuid>::None))
        .filter(row::Column::TrainingId.is_in(trainings.iter().copied()))
        .filter(row::Column::Name.ne(""))
        .exec(tx.inner())
        .await?;
    Ok(result.rows_affected)
}

/// Removes the nominations for these trainings.
pub(super) async fn delete_of(tx: &Tx, trainings: &[TrainingId]) -> Result<(), DbError> {
    row::Entity::delete_many()
        .filter(row::Column::TrainingId.is_in(trainings.iter().copied()))
        .exec(tx.inner())
        .await?;
    Ok(())
}
