//! The two sides of the store: a pool that reads and a connection that writes.

use super::{DbError, Tx, dialect};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// An open store. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    read: DatabaseConnection,
    write: DatabaseConnection,
    statements: Arc<AtomicU64>,
    shared: bool,
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Store {}
    impl Sealed for super::Tx {}
}

/// What a finder reads from: the store, or a transaction that is under way.
pub trait Read: sealed::Sealed + Sync {
    /// The underlying connection; of use inside this crate only.
    #[doc(hidden)]
    fn connection(&self) -> &(impl ConnectionTrait + sea_orm::StreamTrait);
}

impl Read for Store {
    fn connection(&self) -> &(impl ConnectionTrait + sea_orm::StreamTrait) {
        &self.read
    }
}

impl Read for Tx {
    fn connection(&self) -> &(impl ConnectionTrait + sea_orm::StreamTrait) {
        self.inner()
    }
}

impl Store {
    /// Opens the store at `url` (`sqlite://path?mode=rwc` or `postgres://...`) with up to `connections` reading
    /// connections (on PostgreSQL as many writing ones; on SQLite one writes).
    ///
    /// # Errors
    /// [`DbError::Unavailable`] when the store cannot be reached.
    pub async fn open(url: &str, connections: u32) -> Result<Self, DbError> {
        let unavailable = |error| DbError::Unavailable(error);
        // The writer first: it creates the file and switches it to WAL before readers look.
        let mut write = Database::connect(dialect::write_options(url, connections)).await.map_err(unavailable)?;
        let mut read = Database::connect(dialect::read_options(url, connections)).await.map_err(unavailable)?;
        let statements = Arc::new(AtomicU64::new(0));
        for connection in [&mut read, &mut write] {
            let statements = Arc::clone(&statements);
            connection.set_metric_callback(move |_| {
                statements.fetch_add(1, Ordering::Relaxed);
            });
        }
        Ok(Self { read, write, statements, shared: dialect::is_shared(url) })
    }

    /// Opens a SQLite file only to look into it; nothing beside it is made or changed.
    ///
    /// # Errors
    /// [`DbError::Unavailable`] when it cannot be opened.
    pub async fn open_file(url: &str) -> Result<Self, DbError> {
        let read = Database::connect(dialect::look_options(url)).await.map_err(DbError::Unavailable)?;
        Ok(Self { write: read.clone(), read, statements: Arc::default(), shared: false })
    }

    /// Whether a SQLite file is whole; other stores look after themselves.
    pub async fn is_sound(&self) -> Result<bool, DbError> {
        dialect::is_sound(&self.read).await.map_err(DbError::from)
    }

    /// Statements run so far through this store, for the tests that forbid N+1.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// True when other processes may write to the same store.
    pub fn is_shared(&self) -> bool {
        self.shared
    }

    /// Begins a writing transaction. Only `domain::Ctx::write` calls this: it is where a permit is asked for.
    pub async fn begin(&self) -> Result<Tx, DbError> {
        Ok(Tx::new(dialect::begin_write(&self.write).await?))
    }

    /// Begins a reading transaction that sees one moment of the store.
    pub async fn snapshot(&self) -> Result<Tx, DbError> {
        Ok(Tx::new(dialect::begin_read(&self.read).await?))
    }

    /// Writes a whole, consistent copy of a SQLite store into a new file while it is used; `false` for other stores, which have
    /// tools of their own.
    pub async fn copy_to(&self, file: &std::path::Path) -> Result<bool, DbError> {
        dialect::copy_to(&self.read, file).await.map_err(DbError::from)
    }

    /// Asks the store for one row; fails when it cannot be reached.
    pub async fn ping(&self) -> Result<(), DbError> {
        self.read.ping().await.map_err(DbError::Unavailable)
    }

    /// Closes all connections; a SQLite file is checkpointed.
    pub async fn close(self) -> Result<(), DbError> {
        self.read.close().await?;
        self.write.close().await?;
        Ok(())
    }
}
