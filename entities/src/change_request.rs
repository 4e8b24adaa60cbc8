//! Requests to change entries: drafted, proposed, decided by a second person, effective on a day.

use crate::db::{DbError, Read, Tx, save_over};
use crate::id::{ActId, ChangeRequestId, PersonId};
use crate::value::{CountryCode, RequestState};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect, Set};

mod row {
    use super::{ActId, ChangeRequestId, DateTime, PersonId, RequestState, Utc};
    use sea_orm::entity::prelude::*;

    /// One request.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_request")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ChangeRequestId,
        /// EESSI code of the country whose entries it changes.
        pub country: String,
        /// Where it stands.
        pub state: RequestState,
        /// What is to be done, as the domain writes it.
        #[sea_orm(column_type = "JsonBinary")]
        pub act: Json,
        /// The versions of the entries it is based on, by code.
        #[sea_orm(column_type = "JsonBinary")]
        pub bases: Json,
        /// First day on which it is so.
        pub effective_on: Date,
        /// Why it is done.
        pub note: String,
        /// Why it cannot wait for a month's notice; none where it can.
        pub short_notice_reason: Option<String>,
        /// Whether the law wants a month's notice for it.
        pub is_substantial: bool,
        /// Whether it takes effect earlier than the law wants.
        pub is_short_notice: bool,
        /// Who drafted it.
        pub drafted_by: PersonId,
        /// When, in UTC.
        pub drafted_at: DateTime<Utc>,
        /// Who wrote what it says now; none for requests of an older version.
        pub written_by: Option<PersonId>,
        /// Who proposed it.
        pub proposed_by: Option<PersonId>,
        /// When, in UTC.
        pub proposed_at: Option<DateTime<Utc>>,
        /// Who approved, returned or refused it.
        pub decided_by: Option<PersonId>,
        /// When, in UTC.
        pub decided_at: Option<DateTime<Utc>>,
        /// Why it was returned or refused.
        pub decision_reason: Option<String>,
        /// The civil day in Brussels on which it was announced by approval.
        pub announced_on: Option<Date>,
        /// The act by which it was written into the entries.
        pub act_id: Option<ActId>,
        /// Counts saves, from 1.
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod subject {
    use super::ChangeRequestId;
    use sea_orm::entity::prelude::*;

    #[expect(unreachable_pub, reason = "the derive macros need a public model; nobody else sees it")]
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_request_subject")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub change_request_id: ChangeRequestId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
    }

    #[expect(unreachable_pub, reason = "as above")]
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as ChangeRequest;

/// Which requests to read.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Only of these countries; none means all.
    pub countries: Option<Vec<CountryCode>>,
    /// Only in these states; empty means all.
    pub states: Vec<RequestState>,
    /// Only about the entry with this code.
    pub code: Option<String>,
}

/// The requests that are wanted, the latest first, `skip` left out, at most `limit`.
pub async fn list(store: &impl Read, wanted: &Wanted, skip: u64, limit: u64) -> Result<Vec<ChangeRequest>, DbError> {
    let query = narrowed(wanted).order_by_desc(row::Column::DraftedAt).order_by_desc(row::Column::Id);
    Ok(query.offset(skip).limit(limit).all(store.connection()).await?)
}

/// How many requests are wanted.
pub async fn count(store: &impl Read, wanted: &Wanted) -> Result<u64, DbError> {
    Ok(narrowed(wanted).count(store.connection()).await?)
}

fn narrowed(wanted: &Wanted) -> sea_orm::Select<row::Entity> {
    let mut query = row::Entity::find();
    if let Some(countries) = &wanted.countries {
        query = query.filter(row::Column::Country.is_in(countries.iter().map(CountryCode::as_str)));
    }
    if !wanted.states.is_empty() {
        query = query.filter(row::Column::State.is_in(wanted.states.iter().copied()));
    }
    if let Some(code) = &wanted.code {
        let about = Query::select()
            .column(subject::Column::ChangeRequestId)
            .from(subject::Entity)
            .and_where(subject::Column::Code.eq(code))
            .to_owned();
        query = query.filter(row::Column::Id.in_subquery(about));
    }
    query
}

/// The requests with these identities; unknown ones are left out.
pub async fn by_ids(store: &impl Read, ids: &[ChangeRequestId]) -> Result<Vec<ChangeRequest>, DbError> {
    let query = row::Entity::find().filter(row::Column::Id.is_in(ids.iter().copied()));
    Ok(query.order_by_asc(row::Column::Id).all(store.connection()).await?)
}

/// The requests that were written into entries by these acts; unknown ones are left out.
pub async fn by_acts(store: &impl Read, acts: &[ActId]) -> Result<Vec<ChangeRequest>, DbError> {
    let query = row::Entity::find().filter(row::Column::ActId.is_in(acts.iter().copied()));
    Ok(query.order_by_asc(row::Column::Id).all(store.connection()).await?)
}

/// Writes a new request about these entries.
pub async fn insert(tx: &Tx, request: ChangeRequest, codes: &[String]) -> Result<(), DbError> {
    let id = request.id;
    row::Entity::insert(request.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    about(tx, id, codes).await
}

async fn about(tx: &Tx, id: ChangeRequestId, codes: &[String]) -> Result<(), DbError> {
    let rows = codes.iter().map(|code| subject::Model { change_request_id: id, code: code.clone() });
    let rows: Vec<subject::Model> = rows.collect();
    Ok(crate::db::insert_models::<_, subject::ActiveModel, _>(tx.inner(), rows).await?)
}

/// Saves `next` over the version `expected` and counts its version up; with `codes`, what it is about changes too.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub async fn save(tx: &Tx, next: ChangeRequest, expected: i32, codes: Option<&[String]>) -> Result<(), DbError> {
    let id = next.id;
    let change = row::ActiveModel::from(next).reset_all();
    save_over(tx, change, [row::Column::Id, row::Column::Version], expected).await?;
    if let Some(codes) = codes {
        subject::Entity::delete_many().filter(subject::Column::ChangeRequestId.eq(id)).exec(tx.inner()).await?;
        about(tx, id, codes).await?;
    }
    Ok(())
}

/// Writes anew what a request says, because a part of it was erased by law. Its version stays.
pub async fn rewrite(tx: &Tx, id: ChangeRequestId, act: Json) -> Result<(), DbError> {
    row::Entity::update_many()
        .set(row::ActiveModel { act: Set(act), ..Default::default() })
        .filter(row::Column::Id.eq(id))
        .exec(tx.inner())
        .await?;
    Ok(())
}

/// The acts by which requests were written into entries.
pub async fn acts(store: &impl Read) -> Result<Vec<(ChangeRequestId, ActId)>, DbError> {
    let done = row::Entity::find().filter(row::Column::ActId.is_not_null()).order_by_asc(row::Column::Id);
    let done = done.all(store.connection()).await?;
    Ok(done.into_iter().filter_map(|request| Some((request.id, request.act_id?))).collect())
}
