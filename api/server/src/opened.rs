//! Opening store and read model, and the one-step commands that need no more.

use crate::Failure;
use crate::cli::Place;
use crate::folder::{Folder, Lock};
use crate::progress::Bar;
use domain::clock::SystemClock;
use domain::institution::Loaded;
use domain::session::SigningKeys;
use domain::{Ctx, RandomIds, ReadModel, Store};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Reading connections of the store.
const CONNECTIONS: u32 = 4;

/// An open directory whose data folder is locked.
pub(crate) struct Opened {
    pub(crate) ctx: Ctx,
    pub(crate) folder: Folder,
    lock: Lock,
}

pub(crate) fn store_failure(error: impl std::fmt::Debug) -> Failure {
    tracing::debug!(?error, "store");
    Failure(
        "the store cannot be opened; check --data and --database-url, and that PostgreSQL runs if you use it"
            .to_owned(),
    )
}

/// Locks the folder, migrates and opens the store.
async fn open_store(place: &Place) -> Result<(Store, Folder, Lock), Failure> {
    let folder = Folder::open(place)?;
    let lock = folder.lock()?;
    let url = folder.store_url(place);
    if place.database_url.is_none() {
        folder.own_store()?;
    }
    migrations::up(&url).await.map_err(|error| {
        tracing::debug!(?error, "migrations");
        Failure("the store cannot be brought up to date; check --data and --database-url, then run `doctor`".to_owned())
    })?;
    let store = Store::open(&url, CONNECTIONS).await.map_err(store_failure)?;
    Ok((store, folder, lock))
}

/// What commands need that work beside a running server: the store alone, no lock, no index. A store that nobody has made yet
/// is made.
pub(crate) async fn beside(place: &Place) -> Result<Ctx, Failure> {
    let folder = Folder::open(place)?;
    let url = folder.store_url(place);
    if place.database_url.is_none() {
        folder.own_store()?;
    }
    let behind = migrations::pending(&url).await.unwrap_or(1);
    let store = if behind == 0 {
        Store::open(&url, CONNECTIONS).await.map_err(store_failure)?
    } else {
        // Whoever migrates holds the lock; a running server of another version is said to be one.
        open_store(place).await?.0
    };
    let model = ReadModel::blank(store.clone()).map_err(|error| Failure(format!("there is no memory: {error}")))?;
    Ok(context(store, model))
}

/// What files are written from: everything that is stored, beside a running server.
pub(crate) async fn with_entries(place: &Place) -> Result<Ctx, Failure> {
    let ctx = beside(place).await?;
    let model = ReadModel::without_texts(ctx.store.clone()).await;
    let model = model.map_err(|error| Failure(format!("the store cannot be read: {error}; run `doctor`")))?;
    Ok(Ctx { model, ..ctx })
}

/// The same with the code lists in the store, which the first import needs as much as any.
pub(crate) async fn with_lists(place: &Place) -> Result<Ctx, Failure> {
    let ctx = with_entries(place).await?;
    if ctx.moment().snapshot().lists.countries.is_empty() {
        seed::lists(&ctx).await.map_err(|error| Failure(format!("the code lists were not loaded: {error}")))?;
        ctx.store.close().await.map_err(store_failure)?;
        return with_entries(place).await;
    }
    Ok(ctx)
}

/// The environment of all verbs, without keys: nobody signs in where nothing is served.
fn context(store: Store, model: ReadModel) -> Ctx {
    let keys = SigningKeys::none();
    Ctx {
        store,
        model,
        clock: Arc::new(SystemClock),
        ids: Arc::new(RandomIds),
        keys,
        provider: None,
        mail: domain::mail::Mailing::Off,
        refusals: domain::refusal::Refusals::default(),
    }
}

/// Opens everything.
pub(crate) async fn open(place: &Place) -> Result<Opened, Failure> {
    let (store, folder, lock) = open_store(place).await?;
    let model = ReadModel::open(store.clone(), Some(&folder.index())).await.map_err(|error| {
        tracing::debug!(?error, "index");
        Failure(format!("the search index cannot be opened: {error}; run `doctor`, or `reindex` to build it anew"))
    })?;
    let ctx = context(store, model);
    Ok(Opened { ctx, folder, lock })
}

impl Opened {
    /// Writes the snapshot for a fast start and closes the store.
    pub(crate) async fn close(self) -> Result<(), Failure> {
        if let Err(error) = self.ctx.model.save().await {
            tracing::warn!(%error, "the snapshot could not be written; the next start reads the store");
        }
        self.ctx.store.close().await.map_err(store_failure)?;
        drop(self.lock);
        Ok(())
    }

    /// True when nothing was ever loaded.
    pub(crate) fn is_empty(&self) -> bool {
        self.ctx.moment().snapshot().records().is_empty()
    }
}

/// What a load took.
pub(crate) struct Timed {
    pub(crate) loaded: Loaded,
    pub(crate) store: Duration,
    pub(crate) index: Duration,
}

/// Loads the bundled data into the empty store and builds the index; `None` when another process was faster.
pub(crate) async fn load(opened: &Opened) -> Result<Option<Timed>, Failure> {
    let mut bar = Bar::new("Loading the demonstration set");
    let start = Instant::now();
    let loaded = seed::run(&opened.ctx, |progress| bar.show(progress.done, progress.total)).await;
    let store = start.elapsed();
    let start = Instant::now();
    opened.ctx.model.catch_up().await.map_err(|error| Failure(format!("the search index was not built: {error}")))?;
    match loaded {
        Ok(loaded) => Ok(Some(Timed { loaded, store, index: start.elapsed() })),
        // Several replicas may start on one empty store; whoever commits first has loaded it for all.
        Err(_) if !opened.is_empty() => Ok(None),
        Err(error) => Err(Failure(format!("the bundled data was not loaded: {error}"))),
    }
}

impl std::fmt::Display for Timed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Loaded {} institutions and {} competences in {:.1} s, indexed in {:.1} s.",
            self.loaded.institutions,
            self.loaded.competences,
            self.store.as_secs_f64(),
            self.index.as_secs_f64()
        )
    }
}

/// `migrate`.
pub(crate) async fn migrate(place: &Place) -> Result<(), Failure> {
    let (store, _folder, _lock) = open_store(place).await?;
    store.close().await.map_err(store_failure)?;
    println!("The store is up to date.");
    Ok(())
}

/// `seed`.
pub(crate) async fn seed(place: &Place) -> Result<(), Failure> {
    let opened = open(place).await?;
    if !opened.is_empty() {
        return Err(Failure("the store holds data already; the bundled data goes into an empty store only".to_owned()));
    }
    if let Some(timed) = load(&opened).await? {
        println!("{timed}");
    }
    opened.close().await
}

/// `reindex`.
pub(crate) async fn reindex(place: &Place) -> Result<(), Failure> {
    let (store, folder, _lock) = open_store(place).await?;
    let index = folder.index();
    if index.exists() {
        std::fs::remove_dir_all(&index)
            .map_err(|error| Failure(format!("the old index in {} cannot be removed: {error}", index.display())))?;
    }
    let start = Instant::now();
    let model = ReadModel::open(store.clone(), Some(&index))
        .await
        .map_err(|error| Failure(format!("the search index cannot be built: {error}")))?;
    let count = model.moment().snapshot().records().len();
    let bytes = model.index_bytes().await;
    println!("Indexed {count} institutions in {:.1} s, {} KiB.", start.elapsed().as_secs_f64(), bytes / 1024);
    store.close().await.map_err(store_failure)
}
