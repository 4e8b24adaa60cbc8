//! `doctor`: checks that say what to do.

use crate::Failure;
use crate::cli::Place;
use crate::folder::Folder;
use domain::Store;
use domain::clock::{Clock, SystemClock, brussels_day};

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
    let folder = Folder::open(place)?;
    report.line("data folder", Ok(folder.path().display().to_string()));
    match folder.lock() {
        Ok(_) => report.line("server", Ok("none is running on this folder".to_owned())),
        Err(_) => report.line("server", Ok("one is running on this folder".to_owned())),
    }
    let is_new = place.database_url.is_none() && !folder.path().join("directory.db").exists();
    if is_new {
        report.line("store", Ok("there is none yet; `serve` makes and fills it".to_owned()));
    } else {
        store(&mut report, &folder.store_url(place)).await;
    }
    let index = folder.index().exists();
    let text = if index { "there" } else { "there is none yet; `serve` builds it" };
    report.line("index", Ok(text.to_owned()));
    let now = SystemClock.now();
    let plausible = now.timestamp() > 1_750_000_000;
    let day = brussels_day(now);
    report.line(
        "clock",
        if plausible { Ok(format!("today is {day} in Brussels")) } else { Err(format!("says {day}; set the machine's clock")) },
    );
    if report.failed == 0 { Ok(()) } else { Err(Failure(format!("{} checks failed, see above", report.failed))) }
}

async fn store(report: &mut Report, url: &str) {
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
        let _ = store.close().await;
        Ok::<_, String>(count)
    };
    match counted.await {
        Ok(0) => report.line("store", Ok("empty; `serve` or `seed` loads the bundled data".to_owned())),
        Ok(count) => report.line("store", Ok(format!("{count} institutions"))),
        Err(text) => report.line("store", Err(text)),
    }
}
