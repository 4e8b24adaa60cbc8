//! What an import would do and what is wrong with it, a line for each row.

use serde::Serialize;

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Outcome {
    /// It makes a new entry.
    Added,
    /// It changes an entry.
    Changed,
    /// It ends an entry, or the file does by leaving it out.
    Ended,
    /// It says what is there.
    Unchanged,
    /// It is read in another way than it stands, or left out; the import goes on.
    Warning,
    /// It cannot be taken; nothing of the file is.
    Refused,
}

impl Outcome {
    /// All, in the order of reports.
    pub const ALL: [Self; 6] = [Self::Added, Self::Changed, Self::Ended, Self::Unchanged, Self::Warning, Self::Refused];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Added => "ADDED",
            Self::Changed => "CHANGED",
            Self::Ended => "ENDED",
            Self::Unchanged => "UNCHANGED",
            Self::Warning => "WARNING",
            Self::Refused => "REFUSED",
        }
    }
}

/// One line of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The file, or the sheet of a workbook.
    pub file: String,
    /// The line in it; 0 for the file as a whole.
    pub line: usize,
    /// The column; empty for the row as a whole.
    pub column: String,
    /// Code of the institution.
    pub institution: String,
    /// What becomes of the row.
    pub outcome: Outcome,
    /// Stable code, for example `UNKNOWN_BUC`; empty for what simply goes on.
    pub code: &'static str,
    /// What changes or what is wrong, in English.
    pub what: String,
}

/// How many rows of each outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Counts {
    /// New entries.
    pub added: usize,
    /// Entries that change.
    pub changed: usize,
    /// Entries that end.
    pub ended: usize,
    /// Rows that say what is there.
    pub unchanged: usize,
    /// Rows read in another way or left out.
    pub warnings: usize,
    /// Rows that cannot be taken.
    pub refused: usize,
}

impl Counts {
    pub(super) fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Added => self.added += 1,
            Outcome::Changed => self.changed += 1,
            Outcome::Ended => self.ended += 1,
            Outcome::Unchanged => self.unchanged += 1,
            Outcome::Warning => self.warnings += 1,
            Outcome::Refused => self.refused += 1,
        }
    }
}

impl Finding {
    /// The columns of a report as a file.
    pub const COLUMNS: [&'static str; 7] = ["file", "line", "column", "institution", "outcome", "code", "what"];

    /// The cells of its line.
    pub fn cells(&self) -> Vec<String> {
        vec![
            self.file.clone(),
            if self.line == 0 { String::new() } else { self.line.to_string() },
            self.column.clone(),
            self.institution.clone(),
            self.outcome.as_str().to_owned(),
            self.code.to_owned(),
            self.what.clone(),
        ]
    }
}

/// A report as comma-separated values.
pub fn csv(findings: &[Finding]) -> Vec<u8> {
    let rows = findings.iter().map(Finding::cells).collect();
    crate::table::Table { columns: Finding::COLUMNS.to_vec(), rows }.csv()
}
