//! Which tables a file holds: told by its name and its first bytes.

use super::sheet::{Sheet, csv, xlsx};
use super::{json, organisation, unreadable};
use crate::error::DomainError;
use std::io::{Cursor, Read};

/// Bytes of one file.
const LARGEST: usize = 128 * 1024 * 1024;
/// Bytes of all files of an archive together, unpacked.
const LARGEST_UNPACKED: u64 = 256 * 1024 * 1024;
/// Files of an archive.
const MOST_FILES: usize = 20;
/// How much larger a file may become by unpacking: text packs to a tenth or so, bombs to a thousandth.
const MOST_PACKED: u64 = 200;

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Told by its name and its first bytes.
    Auto,
    /// Comma-separated values.
    Csv,
    /// A list of objects.
    Json,
    /// One object a line.
    Ndjson,
    /// A workbook.
    Xlsx,
    /// The list of organisations that other EESSI tools carry.
    Organisations,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 6] = [Self::Auto, Self::Csv, Self::Json, Self::Ndjson, Self::Xlsx, Self::Organisations];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Xlsx => "xlsx",
            Self::Organisations => "organisations",
        }
    }
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its name.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The tables of some files.
///
/// # Errors
/// [`DomainError::Invalid`] with one clear problem when a file cannot be read: encoding, separator, shape, size.
pub fn read(files: &[Source], form: Form) -> Result<Vec<Sheet>, DomainError> {
    let mut sheets = Vec::new();
    for file in files {
        sheets.extend(one(file, form)?);
    }
    if sheets.is_empty() {
        return Err(unreadable("EMPTY_FILE", "There is nothing to import.".to_owned()));
    }
    Ok(sheets)
}

fn one(file: &Source, form: Form) -> Result<Vec<Sheet>, DomainError> {
    let Source { name, bytes } = file;
    if bytes.is_empty() {
        return Err(unreadable("EMPTY_FILE", format!("{name} is empty.")));
    }
    if bytes.len() > LARGEST {
        return Err(unreadable("FILE_TOO_LARGE", format!("{name} is larger than {} MB; divide it.", LARGEST >> 20)));
    }
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    let is_packed = bytes.starts_with(b"PK");
    let form = match form {
        Form::Auto if is_packed && ending != "zip" => Form::Xlsx,
        Form::Auto | Form::Csv if is_packed => return unpacked(name, bytes),
        Form::Auto if ending == "ndjson" || ending == "jsonl" => Form::Ndjson,
        Form::Auto => match bytes.iter().find(|byte| !byte.is_ascii_whitespace() && **byte > 0x20 && **byte < 0x80) {
            Some(b'[') => Form::Json,
            Some(b'{') if ending == "json" => Form::Json,
            Some(b'{') => Form::Ndjson,
            _ if organisation::is_list(bytes) => Form::Organisations,
            _ => Form::Csv,
        },
        form => form,
    };
    match form {
        Form::Auto | Form::Csv => csv(name, bytes).map(|sheet| vec![sheet]),
        Form::Json => json::read(name, bytes, false),
        Form::Ndjson => json::read(name, bytes, true),
        Form::Xlsx => {
            // A workbook is an archive too.
            sizes(name, bytes)?;
            xlsx(name, bytes)
        }
        Form::Organisations => organisation::read(name, bytes).map(|sheet| vec![sheet]),
    }
}

fn damaged(name: &str, error: &dyn std::fmt::Display) -> DomainError {
    unreadable("INVALID_ARCHIVE", format!("{name} cannot be unpacked: {error}."))
}

/// Refuses an archive that would become too large, before anything is unpacked.
fn sizes(name: &str, bytes: &[u8]) -> Result<(), DomainError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(name, &error))?;
    let mut whole = 0_u64;
    for at in 0..archive.len() {
        let file = archive.by_index_raw(at).map_err(|error| damaged(name, &error))?;
        whole = whole.saturating_add(file.size());
    }
    let is_bomb = whole > LARGEST_UNPACKED || whole / MOST_PACKED > bytes.len() as u64;
    if is_bomb {
        return Err(unreadable("ARCHIVE_TOO_LARGE", format!("{name} would become too large when it is unpacked.")));
    }
    // A workbook says how many texts it holds, and the library makes room for as many before it has seen one.
    if let Ok(mut texts) = archive.by_name("xl/sharedStrings.xml") {
        let size = texts.size();
        let mut head = vec![0; 2_000];
        let read = texts.read(&mut head).unwrap_or(0);
        let head = String::from_utf8_lossy(&head[..read]).into_owned();
        for mark in ["uniqueCount=\"", "count=\""] {
            let number = head.split(mark).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("0");
            if number.parse::<u64>().unwrap_or(u64::MAX) > size {
                return Err(unreadable("INVALID_WORKBOOK", format!("{name} is no workbook, or is damaged.")));
            }
        }
    }
    Ok(())
}

fn unpacked(name: &str, bytes: &[u8]) -> Result<Vec<Sheet>, DomainError> {
    sizes(name, bytes)?;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(name, &error))?;
    if archive.len() > MOST_FILES {
        return Err(unreadable("TOO_MANY_FILES", format!("{name} holds more than {MOST_FILES} files.")));
    }
    let mut sheets = Vec::new();
    let mut left = LARGEST_UNPACKED;
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).map_err(|error| damaged(name, &error))?;
        let inner = file.name().map_err(|error| damaged(name, &error))?.into_owned();
        let plain = inner.rsplit('/').next().unwrap_or_default().to_owned();
        if file.is_dir() || plain.starts_with('.') || inner.starts_with("__MACOSX") {
            continue;
        }
        if !plain.to_lowercase().ends_with(".csv") {
            return Err(unreadable(
                "INVALID_ARCHIVE",
                format!("{name} holds {plain}; only .csv files can be read from it."),
            ));
        }
        // The sizes in the archive's own list may lie.
        let mut content = Vec::new();
        let read = file.by_ref().take(left + 1).read_to_end(&mut content).map_err(|error| damaged(name, &error))?;
        if read as u64 > left {
            return Err(unreadable("ARCHIVE_TOO_LARGE", format!("{name} would become too large when it is unpacked.")));
        }
        left -= read as u64;
        sheets.push(csv(&plain, &content)?);
    }
    Ok(sheets)
}
