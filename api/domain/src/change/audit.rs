//! The proof that nobody altered the log: of changes and of refused attempts.

use crate::error::DomainError;
use entities::change::{self, Fault, Verified};
use entities::refusal;
use entities::{Read, Store};
use std::collections::HashSet;

/// Faults of one sort that are told.
const MOST_TOLD: usize = 100;

/// What a look through both logs gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    /// The log of changes.
    pub changes: Verified,
    /// Rows of the log of refused attempts.
    pub refusals: u64,
    /// What does not fit, in sentences; empty when all is well.
    pub faults: Vec<String>,
}

/// Walks both chains. With `expected`, the number and hash of a change as an earlier walk gave them, the log must still hold it: who can
/// write into the store can cut the end of a log off and note another end, but cannot know what was kept elsewhere.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn audit(
    store: &Store,
    expected: Option<(i64, &str)>,
    progress: impl FnMut(i64, i64),
) -> Result<Audit, DomainError> {
    // One moment, so that what is written meanwhile does not look like tampering.
    let moment = store.snapshot().await?;
    let mut audit = walk(&moment, progress).await?;
    if let Some((seq, hash)) = expected {
        let kept = change::get(&moment, change::Seq(seq)).await?.and_then(|change| change.hash);
        if kept.as_deref() != Some(hash) {
            audit
                .faults
                .push(format!("change {seq} is not the one that was expected: the log was cut off or written anew"));
        }
    }
    Ok(audit)
}

/// What the log must hold because the tables do.
async fn beside(moment: &impl Read, rows: u64) -> Result<Vec<String>, DomainError> {
    let mut faults = Vec::new();
    if rows == 0 && entities::institution::count(moment).await? > 0 {
        faults.push("there are entries, but no change: the log is gone".to_owned());
    }
    let done = entities::change_request::acts(moment).await?;
    let acts: Vec<_> = done.iter().map(|(_, act)| *act).collect();
    let recorded: HashSet<_> = change::recorded_acts(moment, &acts).await?.into_iter().collect();
    for (id, _) in done.iter().filter(|(_, act)| !recorded.contains(act)).take(MOST_TOLD) {
        faults.push(format!("request {id} was approved, but no change tells of it: rows are missing"));
    }
    Ok(faults)
}

async fn walk(moment: &impl Read, progress: impl FnMut(i64, i64)) -> Result<Audit, DomainError> {
    let changes = change::verify(moment, progress).await?;
    let (refusals, wrong) = refusal::verify(moment).await?;
    let mut faults: Vec<String> = changes.faults.iter().map(said).collect();
    faults.extend(wrong.into_iter().map(|seq| match seq {
        0 => "refused attempts: rows are missing at the end, or the note of the last one was altered".to_owned(),
        seq => format!("refused attempts: row {seq} was altered, or rows before it are missing or in another order"),
    }));
    faults.extend(beside(moment, changes.rows).await?);
    Ok(Audit { changes, refusals, faults })
}

fn said(fault: &Fault) -> String {
    match fault {
        Fault::Missing(from, to) if from == to => format!("change {from} is missing"),
        Fault::Missing(from, to) => format!("changes {from} to {to} are missing"),
        Fault::Altered(seq) => format!("change {seq} was altered, or rows before it are missing or in another order"),
        Fault::PayloadAltered(seq, part) => format!("what was kept with change {seq} was altered ({part})"),
        Fault::PayloadMissing(seq, part) => {
            format!("what was kept with change {seq} is gone ({part}), and no row says that the law wanted it")
        }
        Fault::Head { noted, found } => format!(
            "the log ends with change {}, but {} is noted as the last: rows are missing at the end, or the note was altered",
            found.0, noted.0
        ),
    }
}
