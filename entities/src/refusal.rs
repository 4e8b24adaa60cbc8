//! Refused attempts: a log and a chain of their own, because they belong to no transaction that is kept.

use crate::change::chain::Link;
use crate::db::{DbError, Read, Tx, insert_all};
use crate::value::Noun;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr as SqlExpr, ExprTrait, Query};
use sea_orm::{ConnectionTrait, QueryOrder, QuerySelect};

mod row {
    use super::{DateTime, Noun, Utc};
    use sea_orm::entity::prelude::*;

    /// One refused attempt, or several alike.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "refusal")]
    pub struct Model {
        /// Number, from 1, without gaps.
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        /// When the last of them was made, in UTC.
        pub at: DateTime<Utc>,
        /// Who tried.
        pub actor: String,
        /// What they tried.
        pub action: String,
        /// On what sort of thing.
        pub noun: Noun,
        /// Of which country.
        pub country: Option<String>,
        /// On which thing, where that is known.
        pub label: String,
        /// How often.
        pub times: i32,
        /// Hash of this row and the one before it.
        pub hash: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Refusal;

fn link(before: &str, row: &Refusal) -> String {
    Link::behind(before)
        .number(row.seq)
        .number(row.at.timestamp_micros())
        .text(&row.actor)
        .text(&row.action)
        .text(row.noun.as_str())
        .optional(row.country.as_deref())
        .text(&row.label)
        .number(row.times.into())
        .end()
}

async fn head(connection: &impl ConnectionTrait) -> Result<(i64, String), DbError> {
    let query =
        Query::select().columns(["seq", "hash"]).from("refusal_head").and_where(SqlExpr::col("id").eq(1)).to_owned();
    let row = connection.query_one(&query).await?;
    let row = row.ok_or_else(|| DbError::Other(DbErr::RecordNotFound("refusal_head".to_owned())))?;
    Ok((row.try_get("", "seq")?, row.try_get("", "hash")?))
}

/// Appends refusals; their numbers and hashes are given here.
pub async fn append(tx: &Tx, refusals: Vec<Refusal>) -> Result<(), DbError> {
    let count = i64::try_from(refusals.len()).unwrap_or(i64::MAX);
    let take = Query::update()
        .table("refusal_head")
        .value("seq", SqlExpr::col("seq").add(count))
        .and_where(SqlExpr::col("id").eq(1))
        .to_owned();
    tx.inner().execute(&take).await?;
    // Read under the row's lock.
    let (last, mut hash) = head(tx.inner()).await?;
    let mut statement = Query::insert();
    statement
        .into_table("refusal")
        .columns(["seq", "at", "actor", "action", "noun", "country", "label", "times", "hash"]);
    let mut rows = Vec::with_capacity(refusals.len());
    for (seq, mut row) in (last - count + 1..).zip(refusals) {
        row.seq = seq;
        hash = link(&hash, &row);
        rows.push(vec![
            seq.into(),
            row.at.into(),
            row.actor.into(),
            row.action.into(),
            row.noun.into(),
            row.country.into(),
            row.label.into(),
            row.times.into(),
            hash.clone().into(),
        ]);
    }
    insert_all(tx.inner(), &statement, rows).await?;
    let note = Query::update().table("refusal_head").value("hash", hash).and_where(SqlExpr::col("id").eq(1)).to_owned();
    tx.inner().execute(&note).await?;
    Ok(())
}

/// The latest refusals, newest first, at most `limit`.
pub async fn latest(store: &impl Read, limit: u64) -> Result<Vec<Refusal>, DbError> {
    Ok(row::Entity::find().order_by_desc(row::Column::Seq).limit(limit).all(store.connection()).await?)
}

/// Walks the chain; gives how many rows it has and the numbers where it does not fit (0 for the note of its end).
pub async fn verify(store: &impl Read) -> Result<(u64, Vec<i64>), DbError> {
    let (mut last, mut hash, mut rows, mut faults) = (0, String::new(), 0, Vec::new());
    loop {
        let query = row::Entity::find().filter(row::Column::Seq.gt(last)).order_by_asc(row::Column::Seq).limit(2_000);
        let some = query.all(store.connection()).await?;
        if some.is_empty() {
            break;
        }
        for row in some {
            if row.seq != last + 1 || row.hash != link(&hash, &row) {
                faults.push(row.seq);
            }
            (last, hash) = (row.seq, row.hash);
            rows += 1;
        }
    }
    if head(store.connection()).await? != (last, hash) {
        faults.push(0);
    }
    Ok((rows, faults))
}
