//! The read model of one process and how it follows the change log.

use crate::find::Moment;
use crate::postings::Postings;
use crate::record::Record;
use crate::snapshot::Snapshot;
use crate::visit::Requests;
use crate::{SearchError, file, rebuild};
use arc_swap::ArcSwap;
use entities::Store;
use entities::change::{self, Seq};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::sync::{Mutex, Notify, watch};

/// How often another process's changes are looked for; well below the 300 ms within which they must show.
const POLL: Duration = Duration::from_millis(100);
/// More changed institutions than this are cheaper read as a whole.
const REBUILD_ABOVE: usize = 1_000;

/// The read model of this process. Cheap to clone.
#[derive(Clone)]
pub struct ReadModel {
    shared: Arc<Shared>,
}

struct Shared {
    store: Store,
    moment: ArcSwap<Moment>,
    postings: Mutex<Postings>,
    seq: watch::Sender<Seq>,
    nudge: Notify,
    followed: AtomicBool,
    snapshot_file: Option<PathBuf>,
}

impl std::fmt::Debug for ReadModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReadModel").field("as_of", &self.as_of()).finish_non_exhaustive()
    }
}

fn snapshot_file(folder: &Path) -> PathBuf {
    folder.join("snapshot.bin")
}

impl ReadModel {
    /// Opens the read model of `store`, in `folder` or in memory without one. What is there and fits is used; otherwise
    /// everything is read from the store.
    ///
    /// # Errors
    /// [`SearchError::Locked`] when another process uses the folder; others when store or files cannot be read.
    pub async fn open(store: Store, folder: Option<&Path>) -> Result<Self, SearchError> {
        if let Some(folder) = folder {
            std::fs::create_dir_all(folder)?;
        }
        let origin = change::origin(&store).await?;
        let mut postings = Postings::open(folder, origin)?;
        let file = folder.map(snapshot_file);
        let saved = match (postings.seq(), &file) {
            (Some(seq), Some(file)) => {
                file::load(file).filter(|snapshot| snapshot.as_of <= seq && snapshot.origin == origin)
            }
            _ => None,
        };
        let head = change::head(&store).await?;
        let snapshot = match saved {
            Some(snapshot) if snapshot.as_of <= head => snapshot,
            _ => Self::build(&store, &mut postings, file.as_deref()).await?,
        };
        // Read behind the snapshot, so that nothing is missed: what changes from there on is read again.
        let requests = Arc::new(Requests::load(&store).await?);
        let moment = Moment::new(snapshot, postings.view()?, requests);
        let seq = watch::Sender::new(moment.snapshot.as_of);
        let shared = Shared {
            store,
            moment: ArcSwap::from_pointee(moment),
            postings: Mutex::new(postings),
            seq,
            nudge: Notify::new(),
            followed: AtomicBool::new(false),
            snapshot_file: file,
        };
        let model = Self { shared: Arc::new(shared) };
        model.catch_up().await?;
        Ok(model)
    }

    /// A read model that knows nothing and follows nothing, for work that asks the store alone.
    ///
    /// # Errors
    /// [`SearchError`] should even an empty index fail.
    pub fn blank(store: Store) -> Result<Self, SearchError> {
        Self::still(store, Snapshot::new(Seq(0), None, Arc::default(), Vec::new()))
    }

    /// A read model of what the store holds now, without an index of texts, that follows nothing: for lists and files.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn without_texts(store: Store) -> Result<Self, SearchError> {
        let snapshot = rebuild::load(&store).await?;
        Self::still(store, snapshot)
    }

    fn still(store: Store, snapshot: Snapshot) -> Result<Self, SearchError> {
        let mut postings = Postings::open(None, None)?;
        postings.rebuild(std::iter::empty(), &snapshot.lists, snapshot.as_of, snapshot.origin)?;
        let seq = watch::Sender::new(snapshot.as_of);
        let moment = Moment::new(snapshot, postings.view()?, Arc::default());
        let shared = Shared {
            store,
            moment: ArcSwap::from_pointee(moment),
            postings: Mutex::new(postings),
            seq,
            nudge: Notify::new(),
            followed: AtomicBool::new(false),
            snapshot_file: None,
        };
        Ok(Self { shared: Arc::new(shared) })
    }

    /// The change up to which an index of this build's shape stands in `folder`; none when there is none. Changes nothing.
    pub fn written(folder: &Path) -> Option<Seq> {
        Postings::written(folder)
    }

    async fn build(store: &Store, postings: &mut Postings, file: Option<&Path>) -> Result<Snapshot, SearchError> {
        let snapshot = rebuild::load(store).await?;
        let records = snapshot.records().iter().enumerate().map(|(slot, record)| (slot as u32, &**record));
        postings.rebuild(records, &snapshot.lists, snapshot.as_of, snapshot.origin)?;
        if let Some(file) = file {
            file::save(file, &snapshot)?;
        }
        Ok(snapshot)
    }

    /// The read model as it is now; a reader keeps one moment for its whole answer.
    pub fn moment(&self) -> Arc<Moment> {
        self.shared.moment.load_full()
    }

    /// The last change that is in.
    pub fn as_of(&self) -> Seq {
        *self.shared.seq.borrow()
    }

    /// Tells when newer changes are in; each value is the last one.
    pub fn watch(&self) -> watch::Receiver<Seq> {
        self.shared.seq.subscribe()
    }

    /// Bytes of the text index.
    pub async fn index_bytes(&self) -> u64 {
        self.shared.postings.lock().await.bytes()
    }

    /// Says that something was written; the follower looks at once.
    pub fn nudge(&self) {
        self.shared.nudge.notify_one();
    }

    /// Waits until change `seq` is in, at most `patience`. True when it is.
    pub async fn wait_for(&self, seq: Seq, patience: Duration) -> bool {
        let mut watch = self.watch();
        tokio::time::timeout(patience, watch.wait_for(|now| *now >= seq)).await.is_ok_and(|result| result.is_ok())
    }

    /// True once [`Self::follow`] runs; before that nobody takes changes in by itself.
    pub fn is_followed(&self) -> bool {
        self.shared.followed.load(Ordering::Relaxed)
    }

    /// Follows the change log until the task is dropped. Errors are logged and tried again.
    pub async fn follow(&self) {
        self.shared.followed.store(true, Ordering::Relaxed);
        loop {
            let nudged = self.shared.nudge.notified();
            let _ = tokio::time::timeout(POLL, nudged).await;
            if let Err(error) = self.catch_up().await {
                tracing::warn!(%error, "the read model cannot follow the change log; trying again");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }

    /// Takes in everything that was committed so far.
    ///
    /// # Errors
    /// When the store or the index cannot be used; the read model stays as it was.
    pub async fn catch_up(&self) -> Result<Seq, SearchError> {
        let head = change::head(&self.shared.store).await?;
        if head <= self.as_of() {
            return Ok(self.as_of());
        }
        let mut postings = self.shared.postings.lock().await;
        let now = self.moment();
        let moment = self.shared.store.snapshot().await?;
        let head = change::head(&moment).await?;
        if head <= now.snapshot.as_of {
            return Ok(now.snapshot.as_of);
        }
        let changed = rebuild::changed_since(&moment, now.snapshot.as_of, head).await?;
        let published = match &changed {
            Some(changed) => now.snapshot.published().later(&moment, changed).await?,
            None => None,
        };
        let requests = match &changed {
            Some(changed) if changed.visits.is_empty() => Arc::clone(&now.requests),
            Some(changed) => Arc::new(now.requests.later(&moment, &changed.visits).await?),
            // Their index holds names of the code lists.
            None => Arc::new(Requests::load(&self.shared.store).await?),
        };
        let taken = |snapshot: Snapshot| match published {
            Some(published) => snapshot.with_published(published),
            None => snapshot,
        };
        if changed.as_ref().is_some_and(|changed| changed.institutions.is_empty()) {
            // The index holds institutions alone: it stays as it is, and its watermark behind.
            let snapshot = taken(now.snapshot.with(head, Vec::new()));
            self.shared.moment.store(Arc::new(now.later(snapshot, requests)));
            self.shared.seq.send_replace(head);
            return Ok(head);
        }
        let snapshot = match changed {
            Some(changed) if changed.institutions.len() <= REBUILD_ABOVE && postings.origin().is_some() => {
                let records = rebuild::load_some(&moment, &now.snapshot, &changed.institutions).await?;
                drop(moment);
                let snapshot = taken(now.snapshot.with(head, records.clone()));
                let slots = records
                    .iter()
                    .filter_map(|record: &Record| snapshot.slot_of(record.id()).map(|slot| (slot, record)));
                postings.upsert(slots, &snapshot.lists, head)?;
                snapshot
            }
            _ => {
                drop(moment);
                Self::build(&self.shared.store, &mut postings, self.shared.snapshot_file.as_deref()).await?
            }
        };
        self.swap(snapshot, &postings, requests)
    }

    fn swap(&self, snapshot: Snapshot, postings: &Postings, requests: Arc<Requests>) -> Result<Seq, SearchError> {
        let seq = snapshot.as_of;
        let moment = Moment::new(snapshot, postings.view()?, requests);
        self.shared.moment.store(Arc::new(moment));
        self.shared.seq.send_replace(seq);
        Ok(seq)
    }

    /// Reads everything from the store again and replaces the index.
    ///
    /// # Errors
    /// When the store or the index cannot be used.
    pub async fn rebuild(&self) -> Result<Seq, SearchError> {
        let mut postings = self.shared.postings.lock().await;
        let snapshot = Self::build(&self.shared.store, &mut postings, self.shared.snapshot_file.as_deref()).await?;
        let requests = Arc::new(Requests::load(&self.shared.store).await?);
        self.swap(snapshot, &postings, requests)
    }

    /// Writes the snapshot file, so that the next start is fast. Called when the process stops.
    ///
    /// # Errors
    /// When a file cannot be written; the next start then reads the store.
    pub async fn save(&self) -> Result<(), SearchError> {
        let Some(file) = &self.shared.snapshot_file else { return Ok(()) };
        let moment = self.moment();
        let mut postings = self.shared.postings.lock().await;
        // What changed nothing that is found has not moved the watermark yet.
        if postings.seq() < Some(moment.snapshot.as_of) {
            postings.upsert(std::iter::empty(), &moment.snapshot.lists, moment.snapshot.as_of)?;
        }
        file::save(file, &moment.snapshot)
    }
}
