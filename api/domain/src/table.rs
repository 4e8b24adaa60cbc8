//! Tables as files: comma-separated values and a workbook.

use crate::institution::Format as FileFormat;
use rust_xlsxwriter::{Format, Workbook, XlsxError};
use serde_json::Value;
use std::borrow::Cow;

/// A table that leaves the service: names of its columns and the cells of its rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Table {
    /// Names of the columns.
    pub(crate) columns: Vec<&'static str>,
    /// Cells by row, as many as there are columns.
    pub(crate) rows: Vec<Vec<String>>,
}

/// A workbook holds no more rows than this, the heading included.
const MOST_ROWS: usize = 1_048_575;
/// Letters of one cell of a workbook.
const MOST_LETTERS: usize = 32_767;
/// Width of a column in characters.
const WIDTH: f64 = 22.0;

impl Table {
    /// The table as UTF-8 text with a heading, lines ended as RFC 4180 says.
    pub(crate) fn csv(&self) -> Vec<u8> {
        let mut out = Vec::new();
        line(self.columns.iter().map(|name| Cow::Borrowed(*name)), &mut out);
        for row in &self.rows {
            line(row.iter().map(|cell| inert(cell)), &mut out);
        }
        out
    }

    /// The rows as objects by column.
    pub(crate) fn objects(&self) -> Vec<Value> {
        let object = |row: &Vec<String>| {
            let cells =
                self.columns.iter().zip(row).map(|(name, cell)| ((*name).to_owned(), Value::from(cell.as_str())));
            Value::Object(cells.collect())
        };
        self.rows.iter().map(object).collect()
    }

    /// The table as the one sheet of a workbook. Cells are texts, never formulas.
    ///
    /// # Errors
    /// [`XlsxError`] when the table is larger than a sheet can be.
    pub(crate) fn xlsx(&self, sheet: &str) -> Result<Vec<u8>, XlsxError> {
        if self.rows.len() > MOST_ROWS {
            return Err(XlsxError::RowColumnLimitError);
        }
        let mut workbook = Workbook::new();
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(sheet)?;
        let bold = Format::new().set_bold();
        for (at, name) in self.columns.iter().enumerate() {
            let column = at as u16;
            worksheet.set_column_width(column, WIDTH)?;
            worksheet.write_string_with_format(0, column, *name, &bold)?;
        }
        worksheet.set_freeze_panes(1, 1)?;
        for (at, row) in self.rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                let cell: Cow<'_, str> = match cell.char_indices().nth(MOST_LETTERS) {
                    Some((end, _)) => Cow::Borrowed(&cell[..end]),
                    None => Cow::Borrowed(cell),
                };
                worksheet.write_string(at as u32 + 1, column as u16, cell)?;
            }
        }
        workbook.save_to_buffer()
    }
}

/// A table in a form; `json` gives its objects. None when a workbook cannot hold it.
pub(crate) fn written(
    format: FileFormat,
    table: &Table,
    json: impl FnOnce() -> Vec<Value>,
    sheet: &str,
) -> Option<Vec<u8>> {
    match format {
        FileFormat::Csv => Some(table.csv()),
        FileFormat::Xlsx => table.xlsx(sheet).ok(),
        FileFormat::Json => serde_json::to_vec_pretty(&json()).ok(),
        FileFormat::Ndjson => {
            let lines = json().into_iter().map(|line| format!("{line}\n"));
            Some(lines.collect::<String>().into_bytes())
        }
    }
}

/// Beginnings that a spreadsheet takes for a formula, the wide forms of East Asian keyboards too.
pub(crate) const FORMULAS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\'', '＝', '＋', '－', '＠'];

/// What a spreadsheet would run as a formula gets an apostrophe in front, which import takes away again (5-rules 20).
fn inert(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(FORMULAS) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

fn line<'a>(cells: impl Iterator<Item = Cow<'a, str>>, out: &mut Vec<u8>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(b',');
        }
        if cell.contains(['"', ',', '\n', '\r']) || cell.starts_with(' ') || cell.ends_with(' ') {
            out.push(b'"');
            out.extend_from_slice(cell.replace('"', "\"\"").as_bytes());
            out.push(b'"');
        } else {
            out.extend_from_slice(cell.as_bytes());
        }
    }
    out.extend_from_slice(b"\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(cells: &[&str]) -> Table {
        Table { columns: vec!["a", "b"], rows: vec![cells.iter().map(|&cell| cell.to_owned()).collect()] }
    }

    #[test]
    fn cells_with_separators_and_quotes_are_quoted() {
        let text = String::from_utf8(table(&["x, \"y\"", "two\nlines"]).csv()).expect("UTF-8");
        assert_eq!(text, "a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n");
    }

    #[test]
    fn no_cell_is_a_formula() {
        for cell in ["=1+1", "+48 12", "-x", "@SUM(A1)", "'=1"] {
            let text = String::from_utf8(table(&[cell, ""]).csv()).expect("UTF-8");
            assert_eq!(text, format!("a,b\r\n'{cell},\r\n"));
        }
    }

    #[test]
    fn a_workbook_is_made_even_of_nothing_and_of_very_long_cells() {
        assert!(Table { columns: vec!["a"], rows: Vec::new() }.xlsx("x").expect("a workbook").starts_with(b"PK"));
        assert!(table(&[&"ü".repeat(40_000), "=1"]).xlsx("x").expect("a workbook").starts_with(b"PK"));
    }
}
