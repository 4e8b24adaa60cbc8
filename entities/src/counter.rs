//! Numbers by which people name things, handed out one after the other.

use crate::db::{DbError, Tx};
use sea_orm::ConnectionTrait;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};

/// The next number of this name, from 1. The row stays locked until the transaction ends, so two writers never get the same.
pub async fn next(tx: &Tx, name: &'static str) -> Result<i32, DbError> {
    next_of(tx, name, 1).await
}

/// Takes `count` numbers of this name at once and gives the last of them.
pub async fn next_of(tx: &Tx, name: &'static str, count: i32) -> Result<i32, DbError> {
    let begin = Query::insert()
        .into_table("counter")
        .columns(["name", "value"])
        .values_panic([name.into(), 0.into()])
        .on_conflict(OnConflict::column("name").do_nothing().to_owned())
        .to_owned();
    tx.inner().execute(&begin).await?;
    let take = Query::update()
        .table("counter")
        .value("value", Expr::col("value").add(count))
        .and_where(Expr::col("name").eq(name))
        .returning(Query::returning().columns(["value"]))
        .to_owned();
    let row = tx.inner().query_one(&take).await?;
    let row = row.ok_or_else(|| DbError::Other(sea_orm::DbErr::RecordNotFound("counter".to_owned())))?;
    Ok(row.try_get("", "value")?)
}
