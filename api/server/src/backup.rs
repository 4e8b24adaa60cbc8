//! `backup` and `restore`: the whole store as one file.

use crate::Failure;
use crate::cli::Place;
use crate::folder::{Folder, private};
use crate::opened;
use domain::Store;
use std::path::Path;

/// Writes a copy of the store, also beside a running server.
pub(crate) async fn backup(place: &Place, file: &Path) -> Result<(), Failure> {
    if file.exists() {
        return Err(Failure(format!("{} is there already; name a new file", file.display())));
    }
    let folder = Folder::named(place);
    if place.database_url.is_none() && !folder.store_file().exists() {
        return Err(Failure(format!("there is no store in {} yet", folder.path().display())));
    }
    let store = Store::open(&folder.store_url(place), 1).await.map_err(opened::store_failure)?;
    let copied = store.copy_to(file).await.map_err(|error| Failure(format!("the backup was not written: {error}")))?;
    store.close().await.map_err(opened::store_failure)?;
    if !copied {
        return Err(Failure("PostgreSQL has tools of its own for this: use pg_dump and pg_restore".to_owned()));
    }
    // It holds what the store holds, hashes of passwords too.
    private(file);
    let size = std::fs::metadata(file).map_or(0, |about| about.len() / 1024);
    println!("Wrote {} ({size} KiB). It holds everything but the signing key.", file.display());
    Ok(())
}

/// A name beside the store that nobody has yet.
fn aside(target: &Path) -> std::path::PathBuf {
    let named = |number: u32| match number {
        1 => target.with_extension("before-restore"),
        number => target.with_extension(format!("before-restore-{number}")),
    };
    (1..10_000).map(named).find(|path| !path.exists()).unwrap_or_else(|| target.with_extension("before-restore"))
}

/// Puts a backup in the place of the store. The store that was there stays beside it under a name of its own.
pub(crate) async fn restore(place: &Place, file: &Path) -> Result<(), Failure> {
    if place.database_url.is_some() {
        return Err(Failure("PostgreSQL has tools of its own for this: use pg_dump and pg_restore".to_owned()));
    }
    let folder = Folder::open(place)?;
    let lock = folder.lock()?;
    check(file).await?;
    let target = folder.store_file();
    let failed = |error: std::io::Error| Failure(format!("the backup could not be put in place: {error}"));
    // Whole or not at all: what is there is moved aside only when the copy is complete.
    let fresh = target.with_extension("restored");
    std::fs::copy(file, &fresh).map_err(failed)?;
    let old = target.exists().then(|| aside(&target));
    if let Some(old) = &old {
        // What was written last may still stand in the log beside the file. A damaged store is the reason why somebody restores.
        if let Ok(store) = Store::open(&folder.store_url(place), 1).await {
            let _ = store.close().await;
        }
        std::fs::rename(&target, old).map_err(failed)?;
    }
    for ending in ["db-wal", "db-shm"] {
        let _ = std::fs::remove_file(target.with_extension(ending));
    }
    private(&fresh);
    std::fs::rename(&fresh, &target).map_err(failed)?;
    if folder.index().exists() {
        std::fs::remove_dir_all(folder.index()).map_err(failed)?;
    }
    drop(lock);
    match old {
        Some(old) => {
            println!("Restored from {}. The store that was there before is {}.", file.display(), old.display());
        }
        None => println!("Restored from {}.", file.display()),
    }
    Ok(())
}

/// Refuses what is no backup of ours before anything is moved.
async fn check(file: &Path) -> Result<(), Failure> {
    let wrong = || Failure(format!("{} is no backup of this service", file.display()));
    if !std::fs::read(file).is_ok_and(|bytes| bytes.starts_with(b"SQLite format 3")) {
        return Err(wrong());
    }
    let url = format!("sqlite://{}?mode=ro&immutable=1", file.display());
    let store = Store::open_file(&url).await.map_err(|_| wrong())?;
    let is_sound = store.is_sound().await.unwrap_or(false) && domain::institution::stored(&store).await.is_ok();
    let _ = store.close().await;
    if is_sound { Ok(()) } else { Err(wrong()) }
}
