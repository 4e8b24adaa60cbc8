//! Requests for study visits and meetings, with where they stand.

pub mod host;
pub mod hosting;
pub mod step;
pub mod thread;

use crate::db::{DbError, Read, Tx, insert_models, save_over};
use crate::id::{PersonId, VisitId};
use crate::value::{Participants, VisitContent, VisitDocuments, VisitKind, VisitPlan, VisitReport, VisitState};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{
        DateTime, Participants, PersonId, Utc, VisitContent, VisitDocuments, VisitId, VisitKind, VisitPlan,
        VisitReport, VisitState,
    };
    use sea_orm::entity::prelude::*;

    /// One request.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "visit")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: VisitId,
        /// Number by which people name it, from 1.
        pub reference: i32,
        /// What is asked for.
        pub kind: VisitKind,
        /// Where it stands.
        pub state: VisitState,
        /// EESSI code of the requester's country.
        pub country: String,
        /// Who asks; none once they were forgotten.
        pub requested_by: Option<PersonId>,
        /// What is asked for.
        #[sea_orm(column_type = "JsonBinary")]
        pub content: VisitContent,
        /// Who is to come.
        #[sea_orm(column_type = "JsonBinary")]
        pub participants: Participants,
        /// When and where it takes place.
        #[sea_orm(column_type = "JsonBinary")]
        pub plan: VisitPlan,
        /// What came of it.
        #[sea_orm(column_type = "JsonBinary")]
        pub report: VisitReport,
        /// Its files.
        #[sea_orm(column_type = "JsonBinary")]
        pub documents: VisitDocuments,
        /// Why it was returned, refused, taken back or cancelled; empty when it was not.
        pub reason: String,
        /// Whether the requester lets everybody read of the event.
        pub is_consented: bool,
        /// Counts what calendars must take over anew, from 0 (RFC 5545, SEQUENCE).
        pub sequence: i32,
        /// Counts whoever holds it: whoever counts it up has the request to themselves until the transaction ends.
        pub holds: i32,
        /// When it came to stand so, in UTC.
        pub state_since: DateTime<Utc>,
        /// When whoever's turn it is must have done something, in UTC; none when nothing is left to be done.
        pub due_at: Option<DateTime<Utc>>,
        /// When they are reminded of that, in UTC; none once they were.
        pub remind_at: Option<DateTime<Utc>>,
        /// When it was first submitted, in UTC; until then it is its requester's alone.
        pub submitted_at: Option<DateTime<Utc>>,
        /// When it began to be written, in UTC.
        pub created_at: DateTime<Utc>,
        /// When it was last changed, in UTC.
        pub changed_at: DateTime<Utc>,
        /// When who took part was forgotten, in UTC.
        pub forgotten_at: Option<DateTime<Utc>>,
        /// Invented for a demonstration.
        pub is_demonstration: bool,
        /// Counts saves, from 1. What hosts say is counted at the hosts.
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Visit;

/// Every request that was submitted, by reference.
pub async fn submitted(store: &impl Read) -> Result<Vec<Visit>, DbError> {
    let query = row::Entity::find().filter(row::Column::SubmittedAt.is_not_null());
    Ok(query.order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// The requests with these identities, by reference; unknown ones are left out.
pub async fn by_ids(store: &impl Read, ids: &[VisitId]) -> Result<Vec<Visit>, DbError> {
    let query = row::Entity::find().filter(row::Column::Id.is_in(ids.iter().copied()));
    Ok(query.order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// The request with this reference.
pub async fn by_reference(store: &impl Read, reference: i32) -> Result<Option<Visit>, DbError> {
    Ok(row::Entity::find().filter(row::Column::Reference.eq(reference)).one(store.connection()).await?)
}

/// What somebody wrote and did not submit yet, by reference.
pub async fn drafts_of(store: &impl Read, person: PersonId) -> Result<Vec<Visit>, DbError> {
    let query = row::Entity::find().filter(row::Column::RequestedBy.eq(person));
    let query = query.filter(row::Column::SubmittedAt.is_null());
    Ok(query.order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// The requests with a deadline or a reminder that has come, the earliest deadline first; at most `most`.
pub async fn due(store: &impl Read, now: DateTime<Utc>, most: u64) -> Result<Vec<Visit>, DbError> {
    use sea_orm::QuerySelect;
    let wanted = row::Column::DueAt.lte(now).or(row::Column::RemindAt.lte(now));
    let query = row::Entity::find().filter(wanted).order_by_asc(row::Column::DueAt);
    Ok(query.order_by_asc(row::Column::Reference).limit(most).all(store.connection()).await?)
}

/// The requests that stand so, by reference.
pub async fn in_state(store: &impl Read, state: VisitState) -> Result<Vec<Visit>, DbError> {
    let query = row::Entity::find().filter(row::Column::State.eq(state));
    Ok(query.order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// Those that were invented for a demonstration, by reference.
pub async fn invented(store: &impl Read) -> Result<Vec<Visit>, DbError> {
    let query = row::Entity::find().filter(row::Column::IsDemonstration.eq(true));
    Ok(query.order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// Those of which it is still known who takes part, by reference.
pub async fn remembered(store: &impl Read) -> Result<Vec<Visit>, DbError> {
    let query = row::Entity::find().filter(row::Column::ForgottenAt.is_null());
    Ok(query.order_by_asc(row::Column::Reference).all(store.connection()).await?)
}

/// Takes a request for this transaction and gives it as it stands then; none when it is gone.
pub async fn hold(tx: &Tx, id: VisitId) -> Result<Option<Visit>, DbError> {
    row::Entity::update_many()
        .col_expr(row::Column::Holds, Expr::col(row::Column::Holds).add(1))
        .filter(row::Column::Id.eq(id))
        .exec(tx.inner())
        .await?;
    Ok(row::Entity::find_by_id(id).one(tx.inner()).await?)
}

/// Writes a new request.
pub async fn insert(tx: &Tx, visit: Visit) -> Result<(), DbError> {
    row::Entity::insert(visit.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Writes new requests.
pub async fn insert_many(tx: &Tx, visits: Vec<Visit>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), visits).await?)
}

/// Saves `next` over the version `expected` and counts its version up.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub async fn save(tx: &Tx, next: Visit, expected: i32) -> Result<(), DbError> {
    let mut next = next.into_active_model().reset_all();
    next.holds = sea_orm::ActiveValue::NotSet;
    save_over(tx, next, [row::Column::Id, row::Column::Version], expected).await
}

/// Sets by when something is to be done, and when that is said again. It is no other version for that.
pub async fn set_due(
    tx: &Tx,
    id: VisitId,
    due: Option<DateTime<Utc>>,
    remind: Option<DateTime<Utc>>,
) -> Result<(), DbError> {
    row::Entity::update_many()
        .col_expr(row::Column::DueAt, Expr::value(due))
        .col_expr(row::Column::RemindAt, Expr::value(remind))
        .filter(row::Column::Id.eq(id))
        .exec(tx.inner())
        .await?;
    Ok(())
}

/// Removes requests with everything that belongs to them but their files.
pub async fn delete(tx: &Tx, ids: &[VisitId]) -> Result<(), DbError> {
    thread::delete_of(tx, ids).await?;
    step::delete_of(tx, ids).await?;
    host::delete_of(tx, ids).await?;
    row::Entity::delete_many().filter(row::Column::Id.is_in(ids.iter().copied())).exec(tx.inner()).await?;
    Ok(())
}
