//! The keys that sign sessions: from the configuration, else made once in the data folder (5-rules 21).

use crate::Failure;
use crate::cli::Place;
use crate::folder::Folder;
use domain::session::SigningKeys;
use domain::{Ids, RandomIds};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How sessions of this service name who issued them.
const ISSUER: &str = "eessi-directory";
/// How often the key file is looked at.
const LOOK: Duration = Duration::from_secs(1);
/// How long a key that was put in front is only believed before it signs: by then every process has looked.
const SETTLE: Duration = Duration::from_secs(3);
const BEGIN: &str = "-----BEGIN";

/// Where the keys come from.
enum Source {
    File(PathBuf),
    Text(String),
}

/// Reads the keys; makes one where the folder is the only place that needs it.
pub(crate) fn load(place: &Place, folder: &Folder) -> Result<SigningKeys, Failure> {
    let pem = match source(place, folder)? {
        Source::Text(pem) => pem,
        Source::File(file) => {
            if place.signing_key.is_none() && !file.exists() {
                add(&file)?;
            }
            settled(read(&file)?, changed(&file))
        }
    };
    SigningKeys::new(ISSUER, &pem).map_err(|error| Failure(error.to_string()))
}

fn source(place: &Place, folder: &Folder) -> Result<Source, Failure> {
    match &place.signing_key {
        Some(text) if text.trim_start().starts_with(BEGIN) => Ok(Source::Text(text.clone())),
        Some(file) => Ok(Source::File(PathBuf::from(file))),
        None if place.database_url.as_deref().is_some_and(|url| url.starts_with("postgres")) => Err(Failure(
            "with PostgreSQL all processes must sign with the same key: make one with `eessi-directory signing-key FILE` and name it with --signing-key"
                .to_owned(),
        )),
        None => Ok(Source::File(folder.path().join("signing.key"))),
    }
}

fn changed(file: &Path) -> Option<SystemTime> {
    std::fs::metadata(file).ok()?.modified().ok()
}

fn is_fresh(changed: Option<SystemTime>) -> bool {
    changed.and_then(|at| at.elapsed().ok()).is_some_and(|age| age < SETTLE)
}

/// The keys of a file as they count now: the first of a file that was just changed comes last, so that the one before it signs on.
fn settled(pem: String, changed: Option<SystemTime>) -> String {
    match pem.match_indices(BEGIN).nth(1) {
        Some((at, _)) if pem.starts_with(BEGIN) && is_fresh(changed) => format!("{}\n{}", &pem[at..], &pem[..at]),
        _ => pem,
    }
}

fn read(file: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(file)
        .map_err(|error| Failure(format!("the signing key {} cannot be read: {error}", file.display())))
}

/// Puts a new key in front of those in `file`: it signs from now on, the others are still believed.
pub(crate) fn add(file: &Path) -> Result<(), Failure> {
    let old = if file.exists() { read(file)? } else { String::new() };
    if !old.is_empty() {
        SigningKeys::new(ISSUER, &old).map_err(|error| Failure(format!("{}: {error}", file.display())))?;
    }
    let new = SigningKeys::generate(RandomIds.secret()).map_err(|error| Failure(error.to_string()))?;
    let failed = |error| Failure(format!("the signing key {} cannot be written: {error}", file.display()));
    // Whole or not at all: a server may read the file at any moment.
    let beside = file.with_extension("new");
    let mut options = std::fs::File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(&beside).map_err(failed)?;
    out.write_all(format!("{}\n{old}", new.trim_end()).as_bytes()).map_err(failed)?;
    out.sync_all().map_err(failed)?;
    std::fs::rename(&beside, file).map_err(failed)
}

/// Takes the keys anew whenever the file changes, so that a key is changed without a restart.
pub(crate) async fn follow(place: Place, folder: PathBuf, keys: SigningKeys) {
    let file = match &place.signing_key {
        Some(text) if text.trim_start().starts_with(BEGIN) => return,
        Some(file) => PathBuf::from(file),
        None => folder.join("signing.key"),
    };
    let mut known = changed(&file);
    let mut was_fresh = is_fresh(known);
    loop {
        tokio::time::sleep(LOOK).await;
        let now = changed(&file);
        if now.is_none() || (now == known && !was_fresh) {
            continue;
        }
        known = now;
        was_fresh = is_fresh(now);
        match std::fs::read_to_string(&file).map_err(|error| error.to_string()) {
            Ok(pem) => match keys.replace(&settled(pem, now)) {
                Ok(()) => tracing::info!("the signing keys were taken anew"),
                Err(error) => tracing::error!(%error, "the changed signing keys are not usable; the old ones stay"),
            },
            Err(error) => tracing::error!(error, "the changed signing keys cannot be read; the old ones stay"),
        }
    }
}
