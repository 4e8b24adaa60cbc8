//! Schema history, one step per file, forward only.
//!
//! A released step is frozen: a change to the schema is a new file with a later number. This crate knows nothing of
//! ours (it never imports `entities`), so that an old step still says what it said when newer code reads other columns.

#![expect(clippy::too_many_lines, reason = "a step is one list in the words of its builder")]
#![expect(elided_lifetimes_in_paths, reason = "the trait's macro fixes how lifetimes of `up` are written")]

mod m20261123_000001_code_list;
mod m20261123_000002_area;
mod m20261123_000003_institution;
mod m20261123_000004_competence;
mod m20261123_000005_change;
mod m20261125_000006_person;
mod m20261125_000007_audit;
mod m20261125_000008_change_request;
mod m20261125_000009_folded_code;
mod m20261126_000010_profile;
mod m20261126_000011_written_by;
mod m20261126_000012_practice;
mod m20261126_000013_question;
mod m20261126_000014_mail;
mod m20261126_000015_training;
mod m20261126_000016_visit;

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend};

/// The ordered list of steps.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261123_000001_code_list::Migration),
            Box::new(m20261123_000002_area::Migration),
            Box::new(m20261123_000003_institution::Migration),
            Box::new(m20261123_000004_competence::Migration),
            Box::new(m20261123_000005_change::Migration),
            Box::new(m20261125_000006_person::Migration),
            Box::new(m20261125_000007_audit::Migration),
            Box::new(m20261125_000008_change_request::Migration),
            Box::new(m20261125_000009_folded_code::Migration),
            Box::new(m20261126_000010_profile::Migration),
            Box::new(m20261126_000011_written_by::Migration),
            Box::new(m20261126_000012_practice::Migration),
            Box::new(m20261126_000013_question::Migration),
            Box::new(m20261126_000014_mail::Migration),
            Box::new(m20261126_000015_training::Migration),
            Box::new(m20261126_000016_visit::Migration),
        ]
    }
}

/// What `pending` and `up` say when the store cannot be reached or refuses a step.
pub type MigrateError = DbErr;

/// Chosen once and for ever: PostgreSQL's advisory lock under which only one process migrates.
const LOCK: i64 = 0x4545_5353_4944_4952;

async fn connect(url: &str) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    // One connection, so that the advisory lock and the steps share a session.
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options).await
}

/// Applies every step the store at `url` does not have yet, oldest first, and gives how many were applied.
///
/// `url` is `sqlite://path?mode=rwc` or `postgres://...`. Safe to call from several processes at once on PostgreSQL:
/// they wait for each other.
#[expect(clippy::disallowed_methods, reason = "the advisory lock is PostgreSQL's, and `entities` is out of reach here")]
pub async fn up(url: &str) -> Result<usize, MigrateError> {
    let store = connect(url).await?;
    let shared = store.get_database_backend() == DbBackend::Postgres;
    if shared {
        store.execute_unprepared(&format!("SELECT pg_advisory_lock({LOCK})")).await?;
    }
    let result = async {
        let missing = Migrator::get_pending_migrations(&store).await?.len();
        if missing > 0 {
            Migrator::up(&store, None).await?;
        }
        Ok(missing)
    }
    .await;
    if shared {
        store.execute_unprepared(&format!("SELECT pg_advisory_unlock({LOCK})")).await?;
    }
    store.close().await?;
    result
}

/// How many steps the store at `url` still lacks; changes nothing.
pub async fn pending(url: &str) -> Result<usize, MigrateError> {
    let store = connect(url).await?;
    let missing = Migrator::get_pending_migrations_read_only(&store).await?.len();
    store.close().await?;
    Ok(missing)
}
