//! `doctor`: checks that say what to do.

use crate::Failure;
use crate::cli::Place;
use crate::folder::Folder;
use domain::clock::{Clock, SystemClock, brussels_day};
use domain::model::Seq;
use domain::{ReadModel, Store};

struct Report {
    failed: usize,
}

impl Report {
    fn line(&mut self, what: &str, outcome: Result<String, String>) {
        match outcome {
            Ok(text) => println!("ok    {what}: {text}"),
            Err(text) => {
                self.failed += 1;
                println!("FAIL  {what}: {text}");
            }
        }
    }
}

/// Checks folder, lock, store, schema, data, index and clock; fails when a check does. Changes nothing.
pub(crate) async fn doctor(place: &Place) -> Result<(), Failure> {
    let mut report = Report { failed: 0 };
    let folder = Folder::named(place);
    if folder.path().is_dir() {
        report.line("data folder", Ok(folder.path().display().to_string()));
        let state = if folder.is_in_use() { "one is running on this folder" } else { "none is running on this folder" };
        report.line("server", Ok(state.to_owned()));
    } else {
        report.line("data folder", Ok(format!("{} is not there yet; `serve` makes it", folder.path().display())));
    }
    if place.database_url.is_none() && !folder.store_file().exists() {
        report.line("store", Ok("there is none yet; `serve` makes and fills it".to_owned()));
    } else {
        store(&mut report, &folder, &folder.store_url(place)).await;
    }
    let now = SystemClock.now();
    let plausible = now.timestamp() > 1_750_000_000;
    let day = brussels_day(now);
    report.line(
        "clock",
        if plausible {
            Ok(format!("today is {day} in Brussels"))
        } else {
            Err(format!("says {day}; set the machine's clock"))
        },
    );
    if report.failed == 0 { Ok(()) } else { Err(Failure(format!("{} checks failed, see above", report.failed))) }
}

async fn store(report: &mut Report, folder: &Folder, url: &str) {
    let pending = migrations::pending(url).await;
    match pending {
        Err(_) => {
            report.line("store", Err("cannot be reached; check --data and --database-url".to_owned()));
            return;
        }
        Ok(0) => report.line("schema", Ok("up to date".to_owned())),
        Ok(steps) => {
            report.line("schema", Err(format!("{steps} steps behind; run `migrate`")));
            return;
        }
    }
    let counted = async {
        let store = Store::open(url, 1).await.map_err(|_| "cannot be opened".to_owned())?;
        store.ping().await.map_err(|_| "does not answer".to_owned())?;
        let count = domain::institution::stored(&store).await.map_err(|_| "cannot be read".to_owned())?;
        let head = domain::change::stored(&store).await.map_err(|_| "cannot be read".to_owned())?;
        let _ = store.close().await;
        Ok::<_, String>((count, head))
    };
    let counted = counted.await;
    if let Ok((_, head)) = counted {
        report.line("index", Ok(index(folder, head)));
    }
    match counted.map(|(count, _)| count) {
        Ok(0) => report.line("store", Ok("empty; `serve` or `seed` loads the bundled data".to_owned())),
        Ok(count) => report.line("store", Ok(format!("{count} institutions"))),
        Err(text) => report.line("store", Err(text)),
    }
}

/// What the index knows of the store's changes.
fn index(folder: &Folder, head: Seq) -> String {
    match ReadModel::written(&folder.index()) {
        None => "there is none that fits yet; the next start builds it".to_owned(),
        Some(seq) if seq == head => format!("knows everything up to change {seq}"),
        Some(seq) => format!("knows everything up to change {seq} of {head}; a running server catches up by itself"),
    }
}
