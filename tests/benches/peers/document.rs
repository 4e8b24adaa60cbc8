//! An institution as all engines but ours hold it.

use domain::fold;
use std::collections::HashSet;
use tests::gold::Entry;

/// The searched texts of an institution, folded, in columns of words.
pub(crate) struct Document {
    /// Its code as it is written, by which it is told apart.
    pub(crate) id: String,
    /// Its code.
    pub(crate) code: String,
    /// Acronym and abbreviations.
    pub(crate) acronym: String,
    /// All names.
    pub(crate) name: String,
    /// Names of its seat and areas.
    pub(crate) place: String,
    /// Acronym and names of its network.
    pub(crate) network: String,
    /// Names of its country and sectors.
    pub(crate) word: String,
}

impl Document {
    /// The document of an institution.
    pub(crate) fn new(entry: &Entry) -> Self {
        Self {
            id: entry.code.clone(),
            code: fold(&entry.code),
            acronym: column(&entry.acronyms),
            name: column(&entry.names),
            place: column(&entry.places),
            network: column(&entry.networks),
            word: column(&entry.words),
        }
    }
}

/// The folded texts, each once: repeated ones would only weigh the entry down.
fn column(texts: &[String]) -> String {
    let mut seen = HashSet::new();
    let folded: Vec<String> = texts.iter().map(|text| fold(text)).filter(|text| seen.insert(text.clone())).collect();
    folded.join(" ")
}
