//! The parts of the gold set that were written by hand: clerks' questions and messy names.

use std::path::PathBuf;

/// A question as a clerk would type it.
#[derive(Debug, Clone)]
pub struct Question {
    /// What sort of question it is.
    pub class: String,
    /// Country of the right entry.
    pub country: String,
    /// What is typed.
    pub text: String,
    /// The right codes; any of them may come first.
    pub expected: Vec<String>,
}

/// An institution as it stands in somebody's list.
#[derive(Debug, Clone)]
pub struct Messy {
    /// `positive`, `ambiguous` or `negative`.
    pub kind: String,
    /// The string.
    pub name: String,
    /// Country, in any of its codes, when it is known.
    pub country: Option<String>,
    /// A BUC it takes part in, when it is known.
    pub buc: Option<String>,
    /// Its town, when it is known.
    pub town: Option<String>,
    /// The right code; none when nothing may be chosen.
    pub expected: Option<String>,
}

pub(super) fn rows(name: &str) -> Vec<csv::StringRecord> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("gold").join(name);
    let mut reader = csv::Reader::from_path(&path).expect("a file of the gold set");
    reader.records().map(|row| row.expect("a row of the gold set")).collect()
}

/// All of `gold/questions.csv`.
pub fn questions() -> Vec<Question> {
    rows("questions.csv")
        .into_iter()
        .map(|row| Question {
            class: row[0].to_owned(),
            country: row[1].to_owned(),
            text: row[2].to_owned(),
            expected: row[3].split('|').map(str::to_owned).collect(),
        })
        .collect()
}

/// All of `gold/messy.csv`.
pub fn messy() -> Vec<Messy> {
    let cell = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    rows("messy.csv")
        .into_iter()
        .map(|row| Messy {
            kind: row[0].to_owned(),
            name: row[1].to_owned(),
            country: cell(&row[2]),
            buc: cell(&row[3]),
            town: cell(&row[4]),
            expected: cell(&row[5]),
        })
        .collect()
}
