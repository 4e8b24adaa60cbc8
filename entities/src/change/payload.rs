//! What stood in an entry before a change: apart from the chain, so that the law can have it erased (5-rules 18).

use super::Seq;
use super::chain::digest;
use crate::db::{DbError, Read, Tx, insert_all};
use crate::value::PayloadPart;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;
use sea_orm::{ConnectionTrait, QueryOrder};

mod row {
    use super::PayloadPart;
    use sea_orm::entity::prelude::*;

    /// One part of a payload.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_payload")]
    pub struct Model {
        /// The change it belongs to.
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        /// Which part it is.
        #[sea_orm(primary_key, auto_increment = false)]
        pub part: PayloadPart,
        /// What makes its digest unguessable.
        pub salt: String,
        /// The content, as JSON.
        pub content: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Payload;

/// A part of a payload about to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPayload {
    /// Which part it is.
    pub part: PayloadPart,
    /// What makes its digest unguessable; random.
    pub salt: String,
    /// The content, as JSON.
    pub content: String,
}

impl NewPayload {
    pub(super) fn digest(&self) -> String {
        digest(&self.salt, &self.content)
    }
}

impl Payload {
    pub(super) fn digest(&self) -> String {
        digest(&self.salt, &self.content)
    }
}

/// The payloads of these changes, by number and part; erased ones are left out.
pub async fn payloads(store: &impl Read, changes: &[Seq]) -> Result<Vec<Payload>, DbError> {
    let mut found = Vec::new();
    for some in changes.chunks(500) {
        let query = row::Entity::find()
            .filter(row::Column::Seq.is_in(some.iter().map(|seq| seq.0)))
            .order_by_asc(row::Column::Seq)
            .order_by_asc(row::Column::Part);
        found.extend(query.all(store.connection()).await?);
    }
    Ok(found)
}

/// All payloads of one part behind a change, oldest first, at most `limit`.
pub async fn payloads_after(
    store: &impl Read,
    part: PayloadPart,
    after: Seq,
    limit: u64,
) -> Result<Vec<Payload>, DbError> {
    use sea_orm::QuerySelect;
    let query = row::Entity::find()
        .filter(row::Column::Part.eq(part))
        .filter(row::Column::Seq.gt(after.0))
        .order_by_asc(row::Column::Seq)
        .limit(limit);
    Ok(query.all(store.connection()).await?)
}

/// Erases one part of the payload of a change; gives whether it was there. The caller records that.
pub async fn erase(tx: &Tx, change: Seq, part: PayloadPart) -> Result<bool, DbError> {
    let done = row::Entity::delete_many()
        .filter(row::Column::Seq.eq(change.0))
        .filter(row::Column::Part.eq(part))
        .exec(tx.inner())
        .await?;
    Ok(done.rows_affected > 0)
}

/// Writes the payloads of changes that have just got their numbers.
pub(super) async fn insert(connection: &impl ConnectionTrait, payloads: Vec<(i64, NewPayload)>) -> Result<(), DbError> {
    if payloads.is_empty() {
        return Ok(());
    }
    let mut statement = Query::insert();
    statement.into_table("change_payload").columns(["seq", "part", "salt", "content"]);
    let mut rows = Vec::with_capacity(payloads.len());
    for (seq, payload) in payloads {
        rows.push(vec![seq.into(), payload.part.into(), payload.salt.into(), payload.content.into()]);
    }
    insert_all(connection, &statement, rows).await?;
    Ok(())
}
