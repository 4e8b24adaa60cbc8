//! `audit verify`: whether the logs are as they were written.

use crate::Failure;
use crate::cli::Place;
use crate::opened;
use crate::progress::Bar;

/// Walks both logs; fails when something does not fit. Changes nothing, and works beside a running server.
pub(crate) async fn verify(place: &Place, expect: Option<&str>) -> Result<(), Failure> {
    let expected = expect.map(read).transpose()?;
    let ctx = opened::beside(place).await?;
    let mut bar = Bar::new("Reading the log");
    let audit = domain::change::audit(&ctx.store, expected, |done, total| {
        bar.show(usize::try_from(done).unwrap_or(0), usize::try_from(total).unwrap_or(0));
    });
    let audit = audit.await.map_err(|error| Failure(error.to_string()))?;
    ctx.store.close().await.map_err(opened::store_failure)?;
    for fault in &audit.faults {
        println!("FAIL  {fault}");
    }
    println!(
        "{} changes ({} erased by law) and {} refused attempts. Hash of the last change: {}",
        audit.changes.rows, audit.changes.erased, audit.refusals, audit.changes.hash
    );
    println!("To find later whether the end was cut off: --expect {}:{}", audit.changes.rows, audit.changes.hash);
    if audit.faults.is_empty() {
        println!("ok    nothing was altered, removed or moved");
        return Ok(());
    }
    Err(Failure(format!("{} places in the logs do not fit, see above", audit.faults.len())))
}

/// Number and hash as an earlier run printed them.
fn read(text: &str) -> Result<(i64, &str), Failure> {
    let parts = text.split_once(':').and_then(|(number, hash)| Some((number.parse().ok()?, hash)));
    parts.ok_or_else(|| Failure(format!("\"{text}\" is not what an earlier run printed; write it as NUMBER:HASH")))
}
