//! The proof that nobody altered the log: of changes and of refused attempts.

use crate::error::DomainError;
use entities::change::{self, Fault, Verified};
use entities::refusal;
use entities::{Read, Store};

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

/// Walks both chains.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn audit(store: &Store, progress: impl FnMut(i64, i64)) -> Result<Audit, DomainError> {
    // One moment, so that what is written meanwhile does not look like tampering.
    let moment = store.snapshot().await?;
    walk(&moment, progress).await
}

async fn walk(moment: &impl Read, progress: impl FnMut(i64, i64)) -> Result<Audit, DomainError> {
    let changes = change::verify(moment, progress).await?;
    let (refusals, wrong) = refusal::verify(moment).await?;
    let mut faults: Vec<String> = changes.faults.iter().map(said).collect();
    faults.extend(wrong.into_iter().map(|seq| match seq {
        0 => "refused attempts: rows are missing at the end, or the note of the last one was altered".to_owned(),
        seq => format!("refused attempts: row {seq} was altered, or rows before it are missing or in another order"),
    }));
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
