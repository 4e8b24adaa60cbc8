//! Tables of a file: a heading and rows, from comma-separated values or a workbook.

use super::unreadable;
use crate::error::DomainError;
use calamine::{Data, Reader, Xlsx};
use std::collections::BTreeMap;
use std::io::Cursor;

/// Rows of one table.
const MOST_ROWS: usize = 1_000_000;
/// Letters of one cell.
const LONGEST_CELL: usize = 10_000;
/// Columns of a sheet: the tables have 22 at most, people add notes.
const MOST_COLUMNS: u32 = 200;
/// What stands where a row says nothing about a column, not even that it is empty.
pub(super) const SILENT: &str = "\0";

/// Which table it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Table {
    /// Institutions.
    Institutions,
    /// Competences.
    Competences,
    /// Relations.
    Relations,
}

impl Table {
    /// Its name, as files are called.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Institutions => "institutions",
            Self::Competences => "competences",
            Self::Relations => "relations",
        }
    }

    /// Its columns, in the order of the contract.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Institutions => &crate::institution::COLUMNS,
            Self::Competences => {
                &["institution_code", "buc", "role", "valid_from", "valid_to", "ready", "areas", "scope"]
            }
            Self::Relations => &["institution_code", "kind", "other_code", "on", "scope"],
        }
    }

    /// Columns without which a row names nothing.
    fn needed(self) -> &'static [&'static str] {
        match self {
            Self::Institutions => &["code"],
            Self::Competences => &["institution_code", "buc", "role"],
            Self::Relations => &["institution_code", "kind", "other_code"],
        }
    }
}

/// One table of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Which table it is.
    pub table: Table,
    /// The file it comes from.
    pub file: String,
    /// Columns that we know, with their position in a row.
    pub(super) columns: Vec<(&'static str, usize)>,
    /// Columns that nobody knows.
    pub(super) unknown: Vec<String>,
    /// Rows with their line in the file.
    pub(super) rows: Vec<(usize, Vec<String>)>,
    /// Whether cells may carry the apostrophe that keeps spreadsheets from running them.
    pub(super) is_guarded: bool,
}

impl Sheet {
    /// A table with this heading and these rows.
    pub(super) fn new(file: &str, heading: &[String], rows: Vec<(usize, Vec<String>)>) -> Result<Self, DomainError> {
        let names: Vec<String> =
            heading.iter().map(|name| name.trim().trim_start_matches('\u{feff}').to_lowercase()).collect();
        let has = |name: &str| names.iter().any(|own| own == name);
        let table = if has("buc") {
            Table::Competences
        } else if has("kind") && has("other_code") {
            Table::Relations
        } else {
            Table::Institutions
        };
        for needed in table.needed() {
            if !has(needed) {
                return Err(no_column(file, heading, needed));
            }
        }
        let known = |name: &String| table.columns().iter().copied().find(|column| column == name);
        let mut columns: Vec<(&'static str, usize)> = Vec::new();
        for (at, name) in names.iter().enumerate() {
            if let Some(column) = known(name) {
                if columns.iter().any(|(own, _)| *own == column) {
                    return Err(unreadable("DUPLICATE_COLUMN", format!("{file}: the column {column} is there twice.")));
                }
                columns.push((column, at));
            }
        }
        let unknown = names.iter().filter(|name| known(name).is_none() && !name.is_empty()).cloned().collect();
        Ok(Self { table, file: file.to_owned(), columns, unknown, rows, is_guarded: false })
    }
}

fn no_column(file: &str, heading: &[String], needed: &str) -> DomainError {
    let line = heading.join(",");
    let other = [(';', "semicolons"), ('\t', "tabs"), ('|', "bars")]
        .into_iter()
        .find(|(mark, _)| heading.len() == 1 && line.matches(*mark).count() >= 2);
    let english = match other {
        Some((_, name)) => {
            format!("{file}: the cells are separated by {name}; save the file with commas between them (CSV, UTF-8).")
        }
        None => format!(
            "{file}: the heading lacks the column {needed}; the first row must name the columns, for example code,country,acronym."
        ),
    };
    unreadable(if other.is_some() { "WRONG_SEPARATOR" } else { "MISSING_COLUMN" }, english)
}

/// The text of a file: UTF-8, with or without its mark.
pub(super) fn text<'b>(file: &str, bytes: &'b [u8]) -> Result<&'b str, DomainError> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(unreadable("WRONG_ENCODING", format!("{file} is UTF-16; save it as CSV in UTF-8.")));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if text.contains('\0') => {
            let line = text[..text.find('\0').unwrap_or(0)].matches('\n').count() + 1;
            Err(unreadable(
                "INVALID_TEXT",
                format!("{file}, line {line}: there is a NUL character; the file is damaged."),
            ))
        }
        Ok(text) => Ok(text.trim_start_matches('\u{feff}')),
        Err(error) => {
            let line = bytes[..error.valid_up_to()].split(|byte| *byte == b'\n').count();
            let english = format!("{file}, line {line}: the text is not UTF-8; save the file as CSV in UTF-8.");
            Err(unreadable("WRONG_ENCODING", english))
        }
    }
}

/// Reads comma-separated values (RFC 4180).
pub(super) fn csv(file: &str, bytes: &[u8]) -> Result<Sheet, DomainError> {
    let text = text(file, bytes)?;
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut heading: Option<Vec<String>> = None;
    let mut rows = Vec::new();
    let (mut line, mut read) = (1, 0);
    for record in reader.records() {
        let record = record.map_err(|error| unreadable("INVALID_CSV", format!("{file}: {error}.")))?;
        // Counted here: the library's own count goes wrong after empty lines.
        let start = record.position().map_or(read, |position| position.byte() as usize);
        let skipped = text.as_bytes().get(read..start).unwrap_or_default();
        line += skipped.split(|byte| *byte == b'\n').count() - 1;
        read = start;
        let blank = text.as_bytes()[start..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
        let at = line + blank.filter(|byte| **byte == b'\n').count();
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        let Some(heading) = &heading else {
            // Whatever is wrong with the heading makes the rows look wrong too.
            Sheet::new(file, &cells, Vec::new())?;
            heading = Some(cells);
            continue;
        };
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if cells.len() != heading.len() {
            let english = format!(
                "{file}, line {at}: it has {} cells, the heading {}; a comma or a quotation mark is missing or too many.",
                cells.len(),
                heading.len()
            );
            return Err(unreadable("WRONG_CELLS", english));
        }
        keep(file, &mut rows, at, cells)?;
    }
    let Some(heading) = heading else { return Err(unreadable("EMPTY_FILE", format!("{file} is empty."))) };
    Ok(Sheet { is_guarded: true, ..Sheet::new(file, &heading, rows)? })
}

/// Keeps a row that is not too long, among not too many.
pub(super) fn keep(
    file: &str,
    rows: &mut Vec<(usize, Vec<String>)>,
    line: usize,
    cells: Vec<String>,
) -> Result<(), DomainError> {
    if let Some(at) = cells.iter().position(|cell| cell.len() > LONGEST_CELL && cell.chars().count() > LONGEST_CELL) {
        let english = format!("{file}, line {line}: cell {} is longer than {LONGEST_CELL} letters.", at + 1);
        return Err(unreadable("CELL_TOO_LONG", english));
    }
    rows.push((line, cells));
    if rows.len() > MOST_ROWS {
        return Err(unreadable("TOO_MANY_ROWS", format!("{file} has more than {MOST_ROWS} rows; divide it.")));
    }
    Ok(())
}

/// Reads every sheet of a workbook that has a heading.
pub(super) fn xlsx(file: &str, bytes: &[u8]) -> Result<Vec<Sheet>, DomainError> {
    // The library takes positions in the file on trust and stops the thread where they are absurd.
    let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| sheets_of(file, bytes)));
    read.unwrap_or_else(|_| Err(unreadable("INVALID_WORKBOOK", format!("{file} is no workbook, or is damaged."))))
}

fn sheets_of(file: &str, bytes: &[u8]) -> Result<Vec<Sheet>, DomainError> {
    let damaged =
        |error: &dyn std::fmt::Display| unreadable("INVALID_WORKBOOK", format!("{file} is no workbook: {error}."));
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let mut sheets = Vec::new();
    for name in workbook.sheet_names() {
        let what = format!("{file} ({name})");
        // Cell by cell: a sheet with one cell in its last corner must not become a grid of all before it.
        let mut reader = workbook.worksheet_cells_reader(&name).map_err(|error| damaged(&error))?;
        let mut lines: BTreeMap<u32, BTreeMap<u32, String>> = BTreeMap::new();
        while let Some(cell) = reader.next_cell().map_err(|error| damaged(&error))? {
            let (row, column) = cell.get_position();
            let text = match Data::from(cell.get_value().clone()) {
                Data::Error(error) => {
                    let english = format!("{what}, line {}: a cell holds {error}.", row.saturating_add(1));
                    return Err(unreadable("INVALID_CELL", english));
                }
                data => cell_text(&data),
            };
            if text.trim().is_empty() {
                continue;
            }
            if column >= MOST_COLUMNS || row as usize > MOST_ROWS {
                let english = format!("{what} is larger than {MOST_COLUMNS} columns or {MOST_ROWS} rows; divide it.");
                return Err(unreadable("TOO_MANY_ROWS", english));
            }
            lines.entry(row).or_default().insert(column, text);
        }
        let mut lines = lines.into_iter();
        let Some((_, first)) = lines.next() else { continue };
        let width = first.keys().last().map_or(0, |last| last + 1);
        let dense = |cells: &BTreeMap<u32, String>, width: u32| -> Vec<String> {
            (0..width).map(|column| cells.get(&column).cloned().unwrap_or_default()).collect()
        };
        let heading = dense(&first, width);
        let mut rows = Vec::new();
        for (row, cells) in lines {
            keep(&what, &mut rows, row as usize + 1, dense(&cells, width))?;
        }
        sheets.push(Sheet::new(&what, &heading, rows)?);
    }
    if sheets.is_empty() { Err(unreadable("EMPTY_FILE", format!("{file} holds no table."))) } else { Ok(sheets) }
}

fn cell_text(data: &Data) -> String {
    match data {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Bool(value) => value.to_string(),
        Data::Int(value) => value.to_string(),
        Data::Float(value) => value.to_string(),
        Data::DateTime(value) => {
            let (year, month, day, ..) = value.to_ymd_hms_milli();
            let found = chrono::NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
            found.map(|day| day.to_string()).unwrap_or_default()
        }
        _ => String::new(),
    }
}
