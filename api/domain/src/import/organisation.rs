//! The list of organisations that other EESSI tools carry: no heading, `CC:ID;CC;ACRONYM;dd/mm/yyyy HH:MM:SS`. It knows no
//! competences: it adds codes and corrects acronyms, and ends nothing (5-rules 19).

use super::sheet::{Sheet, text};
use super::unreadable;
use crate::error::DomainError;

/// Whether a text looks like such a list.
pub(super) fn is_list(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(2_000)]).into_owned();
    let line = start
        .trim_start_matches('\u{feff}')
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default()
        .to_owned();
    let parts: Vec<&str> = line.split(';').collect();
    parts.len() >= 3 && parts[0].contains(':') && parts[0].len() <= 16
}

/// Reads such a list as a table of codes and acronyms.
pub(super) fn read(file: &str, bytes: &[u8]) -> Result<Sheet, DomainError> {
    let text = text(file, bytes)?;
    let mut rows = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let parts: Vec<&str> = line.split(';').map(str::trim).collect();
        let [code, country, acronym, ..] = parts[..] else {
            let english = format!("{file}, line {}: write CC:ID;CC;ACRONYM;dd/mm/yyyy HH:MM:SS.", at + 1);
            return Err(unreadable("WRONG_CELLS", english));
        };
        rows.push((at + 1, vec![code.to_owned(), country.to_owned(), acronym.to_owned()]));
    }
    if rows.is_empty() {
        return Err(unreadable("EMPTY_FILE", format!("{file} is empty.")));
    }
    // "NO" as an acronym is Novara, not Norway: the country is read from the code and its own column only.
    Sheet::new(file, &["code", "country", "acronym"].map(str::to_owned), rows)
}
