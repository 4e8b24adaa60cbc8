//! The data folder and its lock.

use crate::Failure;
use crate::cli::Place;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

/// The data folder.
pub(crate) struct Folder(PathBuf);

/// Held as long as this process is the one that serves or rebuilds in the folder.
pub(crate) struct Lock(#[expect(dead_code, reason = "the lock lasts as long as the file is open")] File);

impl Folder {
    /// The folder as configured, whether it is there or not.
    pub(crate) fn named(place: &Place) -> Self {
        Self(place.data.clone())
    }

    /// The folder, made when it is missing.
    pub(crate) fn open(place: &Place) -> Result<Self, Failure> {
        let folder = &place.data;
        std::fs::create_dir_all(folder)
            .map_err(|error| Failure(format!("the data folder {} cannot be made: {error}", folder.display())))?;
        Ok(Self(folder.clone()))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Where the search index lives.
    pub(crate) fn index(&self) -> PathBuf {
        self.0.join("index")
    }

    /// The SQLite file.
    pub(crate) fn store_file(&self) -> PathBuf {
        self.0.join("directory.db")
    }

    /// Makes the SQLite file where it is missing, readable for its owner alone; the files beside it take after it.
    pub(crate) fn own_store(&self) -> Result<(), Failure> {
        let path = self.store_file();
        File::options()
            .create(true)
            .append(true)
            .open(&path)
            .map_err(|error| Failure(format!("the store {} cannot be opened: {error}", path.display())))?;
        private(&path);
        Ok(())
    }

    /// True when another process holds the lock.
    pub(crate) fn is_in_use(&self) -> bool {
        let file = File::open(self.0.join("server.lock"));
        file.is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
    }

    /// The store's address: the one configured, else the SQLite file in the folder.
    pub(crate) fn store_url(&self, place: &Place) -> String {
        place.database_url.clone().unwrap_or_else(|| format!("sqlite://{}?mode=rwc", self.store_file().display()))
    }

    /// Becomes the only process that serves or rebuilds here.
    pub(crate) fn lock(&self) -> Result<Lock, Failure> {
        let path = self.0.join("server.lock");
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(|error| Failure(format!("the lock file {} cannot be opened: {error}", path.display())))?;
        match file.try_lock() {
            Ok(()) => Ok(Lock(file)),
            Err(TryLockError::WouldBlock) => Err(Failure(format!(
                "another eessi-directory is running on the data folder {}; stop it first, or give this one its own folder with --data",
                self.0.display()
            ))),
            Err(TryLockError::Error(error)) => {
                Err(Failure(format!("the data folder {} cannot be locked: {error}", self.0.display())))
            }
        }
    }
}

/// Lets nobody but the owner read a file: it holds hashes of passwords, sessions and contact persons.
pub(crate) fn private(file: &Path) {
    #[cfg(unix)]
    let _ = std::fs::set_permissions(file, std::os::unix::fs::PermissionsExt::from_mode(0o600));
    #[cfg(not(unix))]
    let _ = file;
}
