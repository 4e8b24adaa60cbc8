//! The only file that may ask which engine it talks to.
#![expect(clippy::disallowed_methods, reason = "the one place for raw transactions and engine questions")]

use sea_orm::sea_query::{InsertStatement, SimpleExpr};
use sea_orm::{
    AccessMode, ActiveModelTrait, ConnectOptions, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr,
    EntityTrait, IntoActiveModel, IsolationLevel, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use std::time::Duration;

/// How many rows one INSERT carries: both engines limit bound values per statement to about 32,000, and beyond 500 rows
/// nothing gets faster.
const ROWS_PER_STATEMENT: usize = 500;

/// True when the URL names a server that many processes may share.
pub(super) fn is_shared(url: &str) -> bool {
    url.starts_with("postgres://") || url.starts_with("postgresql://")
}

/// Options of the pool that answers reads. A server may have been restarted, or a connection cut while nobody used it: there each is tried before it is
/// given out, which costs a round trip; a file has neither.
pub(super) fn read_options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(10))
        .sqlx_logging(false)
        .test_before_acquire(is_shared(url));
    tune(&mut options);
    options
}

/// Options of a connection that only looks into a file.
pub(super) fn look_options(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    options
}

/// Options of the connection that writes. On SQLite it is exactly one: a pool of deferred transactions fails with "database
/// is locked" whatever the busy time-out.
pub(super) fn write_options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = read_options(url, if is_shared(url) { connections } else { 1 });
    options.acquire_timeout(Duration::from_secs(30));
    options
}

fn tune(options: &mut ConnectOptions) {
    options.map_sqlx_sqlite_opts(|sqlite| {
        sqlite
            .pragma("journal_mode", "WAL")
            .pragma("synchronous", "FULL")
            .pragma("foreign_keys", "ON")
            // What is erased by law is overwritten, not only given free.
            .pragma("secure_delete", "FAST")
            .pragma("busy_timeout", "30000")
            .pragma("cache_size", "-2000")
            .pragma("temp_store", "MEMORY")
    });
}

/// Opens a writing transaction: IMMEDIATE on SQLite (it takes the write lock at once instead of failing later), the default
/// isolation on PostgreSQL, where the lock on `change_head` orders commits.
pub(super) async fn begin_write(connection: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    connection
        .begin_with_options(TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..Default::default()
        })
        .await
}

/// Opens a transaction in which all reads see one moment: REPEATABLE READ on PostgreSQL, a deferred (read) transaction on
/// SQLite, whose WAL gives every transaction one snapshot.
pub(super) async fn begin_read(connection: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let shared = connection.get_database_backend() == sea_orm::DbBackend::Postgres;
    connection
        .begin_with_options(TransactionOptions {
            isolation_level: shared.then_some(IsolationLevel::RepeatableRead),
            access_mode: shared.then_some(AccessMode::ReadOnly),
            sqlite_transaction_mode: None,
        })
        .await
}

/// Copies a SQLite store as it is at one moment, without stopping anybody who writes.
pub(super) async fn copy_to(connection: &DatabaseConnection, file: &std::path::Path) -> Result<bool, DbErr> {
    if connection.get_database_backend() != sea_orm::DbBackend::Sqlite {
        return Ok(false);
    }
    let file = file.to_string_lossy().into_owned();
    let statement = sea_orm::Statement::from_sql_and_values(sea_orm::DbBackend::Sqlite, "VACUUM INTO ?", [file.into()]);
    connection.execute_raw(statement).await?;
    Ok(true)
}

/// Whether SQLite finds nothing wrong with its file.
pub(super) async fn is_sound(connection: &DatabaseConnection) -> Result<bool, DbErr> {
    if connection.get_database_backend() != sea_orm::DbBackend::Sqlite {
        return Ok(true);
    }
    let statement = sea_orm::Statement::from_string(sea_orm::DbBackend::Sqlite, "PRAGMA quick_check");
    let answer = connection.query_one_raw(statement).await?;
    Ok(answer.and_then(|row| row.try_get_by_index::<String>(0).ok()).is_some_and(|text| text == "ok"))
}

/// Runs `statement` (table and columns set, no values) once per [`ROWS_PER_STATEMENT`] rows.
pub(crate) async fn insert_all<C: ConnectionTrait>(
    connection: &C,
    statement: &InsertStatement,
    rows: impl IntoIterator<Item = Vec<SimpleExpr>>,
) -> Result<u64, DbErr> {
    let mut rows = rows.into_iter();
    let mut written = 0;
    loop {
        let mut batch = statement.clone();
        let mut count = 0;
        for row in rows.by_ref().take(ROWS_PER_STATEMENT) {
            batch.values_panic(row);
            count += 1;
        }
        if count == 0 {
            return Ok(written);
        }
        connection.execute(&batch).await?;
        written += count;
    }
}

/// Inserts whole models, [`ROWS_PER_STATEMENT`] at a time.
pub(crate) async fn insert_models<C, A, M>(connection: &C, models: Vec<M>) -> Result<(), DbErr>
where
    C: ConnectionTrait,
    A: ActiveModelTrait,
    M: IntoActiveModel<A>,
{
    let mut models = models.into_iter().map(IntoActiveModel::into_active_model);
    loop {
        let batch: Vec<A> = models.by_ref().take(ROWS_PER_STATEMENT).collect();
        if batch.is_empty() {
            return Ok(());
        }
        <A::Entity as EntityTrait>::insert_many(batch).exec_without_returning(connection).await?;
    }
}
