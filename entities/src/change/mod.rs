//! The change log: audit trail, outbox and feed in one (design §3).

pub(crate) mod chain;
mod payload;
mod verify;

pub use payload::{NewPayload, Payload, erase, payloads, payloads_after};
pub use verify::{Fault, Verified, verify};

use crate::db::{DbError, Read, insert_all};
use crate::id::ActId;
use crate::value::{CountryCode, Noun, PayloadPart};
use chain::Link;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr as SqlExpr, ExprTrait, Query};
use sea_orm::{QueryOrder, QuerySelect};
use serde::Serialize;

/// Position in the change log; 0 is before the first change. Printed as a decimal string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, serde::Deserialize)]
pub struct Seq(pub i64);

impl std::fmt::Display for Seq {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

mod row {
    use super::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One recorded change.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change")]
    pub struct Model {
        /// Number in commit order, from 1, without gaps.
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        /// What sort of thing changed.
        pub noun: super::Noun,
        /// The thing's identity.
        pub entity_id: String,
        /// The thing's public code or name when it changed.
        pub label: String,
        /// The country it belongs to, by EESSI code.
        pub country: Option<String>,
        /// What was done, for example `CREATED`.
        pub action: String,
        /// The act that caused it; shared by all changes of one act.
        pub act: Uuid,
        /// Who did it: a person's identity or a machine's name.
        pub actor: String,
        /// When, in UTC.
        pub at: DateTime<Utc>,
        /// Whether everybody may read this row.
        pub is_public: bool,
        /// Digest of what stood there before; none where there was nothing.
        pub digest: Option<String>,
        /// Digest of what stood there before about persons.
        pub personal_digest: Option<String>,
        /// Hash of this row and of the one before it.
        pub hash: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Change;

/// A change about to be recorded; its number is given at commit.
#[derive(Debug, Clone)]
pub struct NewChange {
    /// What sort of thing changed.
    pub noun: Noun,
    /// The thing's identity.
    pub entity_id: String,
    /// The thing's public code or name.
    pub label: String,
    /// The country it belongs to.
    pub country: Option<CountryCode>,
    /// What was done, for example `CREATED`.
    pub action: &'static str,
    /// The act that causes it.
    pub act: ActId,
    /// Who does it.
    pub actor: String,
    /// When, in UTC.
    pub at: DateTime<Utc>,
    /// Whether everybody may read the row.
    pub is_public: bool,
    /// What stood there before.
    pub payloads: Vec<NewPayload>,
}

/// The action of a row that says what was erased by law; its entity is `number:part`.
pub const ERASED: &str = "ERASED";

/// The hash of a change behind the one with the hash `before`.
fn link(before: &str, change: &Change) -> String {
    Link::behind(before)
        .number(change.seq)
        .text(change.noun.as_str())
        .text(&change.entity_id)
        .text(&change.label)
        .optional(change.country.as_deref())
        .text(&change.action)
        .text(&change.act.simple().to_string())
        .text(&change.actor)
        .number(change.at.timestamp_micros())
        .number(change.is_public.into())
        .optional(change.digest.as_deref())
        .optional(change.personal_digest.as_deref())
        .end()
}

/// Which changes to read.
#[derive(Debug, Clone, Default)]
pub struct ChangeFilter {
    /// Only changes at or after this instant.
    pub since: Option<DateTime<Utc>>,
    /// Only these countries; empty means all.
    pub countries: Vec<CountryCode>,
    /// Only these nouns; empty means all.
    pub nouns: Vec<Noun>,
    /// Whether rows that are not public are read too.
    pub include_private: bool,
}

/// The number of the newest change.
pub async fn head(store: &impl Read) -> Result<Seq, DbError> {
    let query = Query::select().column("seq").from("change_head").and_where(SqlExpr::col("id").eq(1)).to_owned();
    let row = store.connection().query_one(&query).await?;
    Ok(Seq(row.map(|row| row.try_get("", "seq")).transpose()?.unwrap_or(0)))
}

/// What tells one store from another: the act of its first change; none while nothing was ever written.
pub async fn origin(store: &impl Read) -> Result<Option<ActId>, DbError> {
    let first = row::Entity::find_by_id(1).one(store.connection()).await?;
    Ok(first.map(|change| ActId(change.act)))
}

/// Up to `limit` changes numbered above `after` and at most `until`, oldest first.
pub async fn list(
    store: &impl Read,
    after: Seq,
    until: Option<Seq>,
    filter: &ChangeFilter,
    limit: u64,
) -> Result<Vec<Change>, DbError> {
    let mut query =
        row::Entity::find().filter(row::Column::Seq.gt(after.0)).order_by_asc(row::Column::Seq).limit(limit);
    if let Some(until) = until {
        query = query.filter(row::Column::Seq.lte(until.0));
    }
    if let Some(since) = filter.since {
        query = query.filter(row::Column::At.gte(since));
    }
    if !filter.countries.is_empty() {
        query = query.filter(row::Column::Country.is_in(filter.countries.iter().map(CountryCode::as_str)));
    }
    if !filter.nouns.is_empty() {
        query = query.filter(row::Column::Noun.is_in(filter.nouns.iter().copied()));
    }
    if !filter.include_private {
        query = query.filter(row::Column::IsPublic.eq(true));
    }
    Ok(query.all(store.connection()).await?)
}

/// The changes of one thing, oldest first.
pub async fn of(store: &impl Read, noun: Noun, entity: &str) -> Result<Vec<Change>, DbError> {
    let query = row::Entity::find()
        .filter(row::Column::Noun.eq(noun))
        .filter(row::Column::EntityId.eq(entity))
        .order_by_asc(row::Column::Seq);
    Ok(query.all(store.connection()).await?)
}

/// The change with this number.
pub async fn get(store: &impl Read, seq: Seq) -> Result<Option<Change>, DbError> {
    Ok(row::Entity::find_by_id(seq.0).one(store.connection()).await?)
}

/// Those of `acts` that some change was recorded by.
pub async fn recorded_acts(store: &impl Read, acts: &[ActId]) -> Result<Vec<ActId>, DbError> {
    let mut found = Vec::new();
    for some in acts.chunks(500) {
        let query = Query::select()
            .distinct()
            .column("act")
            .from("change")
            .and_where(SqlExpr::col("act").is_in(some.iter().map(|act| act.0)))
            .to_owned();
        for row in store.connection().query_all(&query).await? {
            found.push(ActId(row.try_get("", "act")?));
        }
    }
    Ok(found)
}

/// Takes the next numbers and writes the rows; called by the transaction's commit only.
pub(crate) async fn append(connection: &impl ConnectionTrait, changes: &[NewChange]) -> Result<Seq, DbError> {
    if changes.is_empty() {
        let query = Query::select().column("seq").from("change_head").and_where(SqlExpr::col("id").eq(1)).to_owned();
        let row = connection.query_one(&query).await?;
        return Ok(Seq(row.map(|row| row.try_get("", "seq")).transpose()?.unwrap_or(0)));
    }
    let count = i64::try_from(changes.len()).unwrap_or(i64::MAX);
    let take = Query::update()
        .table("change_head")
        .value("seq", SqlExpr::col("seq").add(count))
        .and_where(SqlExpr::col("id").eq(1))
        .returning(Query::returning().columns(["seq", "hash"]))
        .to_owned();
    let row = connection
        .query_one(&take)
        .await?
        .ok_or_else(|| DbError::Other(DbErr::RecordNotFound("change_head".to_owned())))?;
    let last: i64 = row.try_get("", "seq")?;
    let mut hash: String = row.try_get("", "hash")?;
    let first = last - count + 1;
    if hash.is_empty() && first > 1 {
        hash = chain_older(connection, first).await?;
    }
    let mut statement = Query::insert();
    statement.into_table("change").columns([
        "seq",
        "noun",
        "entity_id",
        "label",
        "country",
        "action",
        "act",
        "actor",
        "at",
        "is_public",
        "digest",
        "personal_digest",
        "hash",
    ]);
    // Collected here: a lazy iterator over borrowed rows would keep this future from moving between threads.
    let mut rows = Vec::with_capacity(changes.len());
    let mut payloads = Vec::new();
    for (seq, new) in (first..).zip(changes) {
        let digest = |part| new.payloads.iter().find(|payload| payload.part == part).map(NewPayload::digest);
        let change = Change {
            seq,
            noun: new.noun,
            entity_id: new.entity_id.clone(),
            label: new.label.clone(),
            country: new.country.map(String::from),
            action: new.action.to_owned(),
            act: new.act.0,
            actor: new.actor.clone(),
            at: new.at,
            is_public: new.is_public,
            digest: digest(PayloadPart::Main),
            personal_digest: digest(PayloadPart::Personal),
            hash: None,
        };
        hash = link(&hash, &change);
        payloads.extend(new.payloads.iter().map(|payload| (seq, payload.clone())));
        rows.push(vec![
            seq.into(),
            change.noun.into(),
            change.entity_id.into(),
            change.label.into(),
            change.country.into(),
            change.action.into(),
            change.act.into(),
            change.actor.into(),
            change.at.into(),
            change.is_public.into(),
            change.digest.into(),
            change.personal_digest.into(),
            hash.clone().into(),
        ]);
    }
    insert_all(connection, &statement, rows).await?;
    payload::insert(connection, payloads).await?;
    let note = Query::update().table("change_head").value("hash", hash).and_where(SqlExpr::col("id").eq(1)).to_owned();
    connection.execute(&note).await?;
    Ok(Seq(last))
}

/// Puts rows of an older version, which knew no chain, into it; gives the hash of the last of them.
async fn chain_older(connection: &impl ConnectionTrait, before: i64) -> Result<String, DbError> {
    let older =
        row::Entity::find().filter(row::Column::Seq.lt(before)).order_by_asc(row::Column::Seq).all(connection).await?;
    let mut hash = String::new();
    for change in older {
        hash = link(&hash, &change);
        row::Entity::update_many()
            .col_expr(row::Column::Hash, Expr::value(hash.clone()))
            .filter(row::Column::Seq.eq(change.seq))
            .exec(connection)
            .await?;
    }
    Ok(hash)
}
