//! A private database for each test, copied from a template that is made once per process.
//!
//! On SQLite a database is a file in a folder of this process; with `TEST_DATABASE_URL` it is a PostgreSQL database beside the
//! one the address names. What belongs to a process that is gone (statics are never dropped) the next one sweeps away: the
//! folder by its lock file, the databases by an advisory lock.

use crate::environment::variable;
use crate::world;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;
use tokio::sync::OnceCell;
use tokio_postgres::{Client, NoTls};

/// What a new database starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// Tables without rows.
    Empty,
    /// The bundled directory.
    Bundled,
}

/// A database that lives as long as this value.
#[derive(Debug)]
pub(crate) struct Database {
    url: String,
    place: Place,
}

#[derive(Debug)]
enum Place {
    File(TempDir),
    Server(String),
}

static EMPTY: OnceCell<Database> = OnceCell::const_new();
static BUNDLED: OnceCell<Database> = OnceCell::const_new();

impl Database {
    /// A new database with `content`.
    pub(crate) async fn new(content: Content) -> Self {
        let template = match content {
            Content::Empty => EMPTY.get_or_init(empty_template).await,
            Content::Bundled => BUNDLED.get_or_init(bundled_template).await,
        };
        template.copied().await
    }

    /// Its address, as the store takes it.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The file, on SQLite.
    pub(crate) fn file(&self) -> Option<PathBuf> {
        match &self.place {
            Place::File(folder) => Some(file_in(folder.path())),
            Place::Server(_) => None,
        }
    }

    /// Runs statements behind the store's back.
    pub(crate) async fn tamper(&self, sql: &str) {
        match &self.place {
            Place::File(folder) => {
                let connection = rusqlite::Connection::open(file_in(folder.path())).expect("the file can be opened");
                connection.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
            }
            Place::Server(_) => {
                let (url, sql) = (self.url.clone(), sql.to_owned());
                let work = async move {
                    let done = connect(&url).await.batch_execute(&sql).await;
                    done.unwrap_or_else(|error| panic!("{sql}: {error}"));
                };
                world::runtime().spawn(work).await.expect("a connection of our own");
            }
        }
    }

    /// A database without tables.
    async fn blank() -> Self {
        match server_url() {
            None => Self::in_file(),
            Some(url) => Self::on_server(&url, None).await,
        }
    }

    fn in_file() -> Self {
        let folder =
            tempfile::Builder::new().prefix("world-").tempdir_in(process_folder()).expect("a folder for the database");
        let url = format!("sqlite://{}?mode=rwc", file_in(folder.path()).display());
        Self { url, place: Place::File(folder) }
    }

    async fn on_server(admin_url: &str, template: Option<&str>) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("{PREFIX}{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let admin = admin().await;
        let from = template.unwrap_or("template0");
        let create = format!("CREATE DATABASE {name} TEMPLATE {from}");
        admin.batch_execute(&create).await.expect("the server makes a database");
        Self { url: database_url(admin_url, &name), place: Place::Server(name) }
    }

    /// A database with the same content; nobody may be connected to this one.
    async fn copied(&self) -> Self {
        match &self.place {
            Place::Server(name) => Self::on_server(&server_url().expect("an address"), Some(name)).await,
            Place::File(folder) => {
                let copy = Self::in_file();
                let from = file_in(folder.path());
                assert!(!from.with_extension("db-wal").exists(), "the template is closed and checkpointed");
                std::fs::copy(&from, copy.file().expect("a file")).expect("the template can be copied");
                copy
            }
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Place::Server(name) = &self.place {
            let sql = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            // A runtime of its own: the one that runs the test must not be blocked on itself.
            let dropped = std::thread::spawn(move || {
                world::runtime().block_on(async { admin().await.batch_execute(&sql).await })
            });
            let _ = dropped.join();
        }
    }
}

async fn empty_template() -> Database {
    let database = Database::blank().await;
    migrations::up(database.url()).await.expect("a blank database can be migrated");
    database
}

async fn bundled_template() -> Database {
    let database = EMPTY.get_or_init(empty_template).await.copied().await;
    let url = database.url().to_owned();
    // A load cannot move between threads.
    let work = move || world::runtime().block_on(world::fill(url));
    world::runtime().spawn_blocking(work).await.expect("the bundled directory can be loaded");
    database
}

fn file_in(folder: &Path) -> PathBuf {
    folder.join("directory.db")
}

/// The folder of this process under the system's temporary one; locked, so that others leave it alone.
fn process_folder() -> &'static Path {
    static FOLDER: LazyLock<(PathBuf, File)> = LazyLock::new(|| {
        let all = std::env::temp_dir().join("eessi-directory-tests");
        std::fs::create_dir_all(&all).expect("the temporary folder can be written");
        for entry in std::fs::read_dir(&all).into_iter().flatten().flatten() {
            let lock = File::open(entry.path().join("lock"));
            if lock.is_ok_and(|lock| lock.try_lock().is_ok()) {
                let _ = std::fs::remove_dir_all(entry.path());
            }
        }
        let own = all.join(std::process::id().to_string());
        std::fs::create_dir_all(&own).expect("a folder for this process");
        let lock = File::create(own.join("lock")).expect("a lock file");
        lock.lock().expect("the lock of this process");
        (own, lock)
    });
    &FOLDER.0
}

// ------------------------------------------------------------------------------------------------------- PostgreSQL

const PREFIX: &str = "eessi_test_";
/// First half of the advisory lock that a process of the tests holds; the second is its process id.
const LOCK: i32 = 0x4545_5453;

fn server_url() -> Option<String> {
    variable("TEST_DATABASE_URL")
}

/// The same address with another database.
fn database_url(url: &str, name: &str) -> String {
    let (rest, options) = url.split_once('?').map_or((url, None), |(rest, options)| (rest, Some(options)));
    let authority = rest.find("://").map_or(0, |at| at + 3);
    let end = rest[authority..].find('/').map_or(rest.len(), |at| authority + at);
    let options = options.map(|options| format!("?{options}")).unwrap_or_default();
    format!("{}/{name}{options}", &rest[..end])
}

async fn connect(url: &str) -> Client {
    let (client, connection) =
        tokio_postgres::connect(url, NoTls).await.expect("the server at TEST_DATABASE_URL answers");
    world::runtime().spawn(connection);
    client
}

/// The connection that makes and drops databases. It holds the lock of this process, and once swept what dead ones left.
async fn admin() -> &'static Client {
    static ADMIN: OnceCell<Client> = OnceCell::const_new();
    let open = || async {
        let url = server_url().expect("TEST_DATABASE_URL");
        let work = async move {
            let client = connect(&url).await;
            let own = i32::try_from(std::process::id()).expect("a process id");
            client.execute("SELECT pg_advisory_lock($1, $2)", &[&LOCK, &own]).await.expect("the lock of this process");
            sweep(&client, own).await;
            client
        };
        world::runtime().spawn(work).await.expect("an administrator's connection")
    };
    ADMIN.get_or_init(open).await
}

async fn sweep(client: &Client, own: i32) {
    let like = format!("{}%", PREFIX.replace('_', "\\_"));
    let rows = client.query("SELECT datname::text FROM pg_database WHERE datname LIKE $1", &[&like]).await;
    for row in rows.expect("the list of databases") {
        let name: String = row.get(0);
        let owner = name[PREFIX.len()..].split('_').next().and_then(|id| id.parse::<i32>().ok());
        let Some(owner) = owner else { continue };
        let free = owner == own || {
            let row = client.query_one("SELECT pg_try_advisory_lock($1, $2)", &[&LOCK, &owner]).await;
            row.expect("an answer about a lock").get(0)
        };
        if free {
            // Another process may sweep the same one at this moment.
            let _ = client.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
            if owner != own {
                let _ = client.execute("SELECT pg_advisory_unlock($1, $2)", &[&LOCK, &owner]).await;
            }
        }
    }
}
