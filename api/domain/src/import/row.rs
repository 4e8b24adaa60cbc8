//! One row, cell by cell: what is missing stays as it is, what is empty is cleared (5-rules 19a).

use super::sheet::{SILENT, Sheet};

/// One row of a sheet.
pub(super) struct Row<'a> {
    sheet: &'a Sheet,
    pub(super) line: usize,
    cells: &'a [String],
}

impl<'a> Row<'a> {
    /// The rows of a sheet.
    pub(super) fn all(sheet: &'a Sheet) -> impl Iterator<Item = Row<'a>> {
        sheet.rows.iter().map(move |(line, cells)| Row { sheet, line: *line, cells })
    }

    /// The cell of a column; none when the file has no such column, or the row says nothing about it. The apostrophe that export puts before formulas is taken away,
    /// line breaks and double blanks become one blank.
    pub(super) fn get(&self, column: &str) -> Option<String> {
        let at = self.sheet.columns.iter().find(|(name, _)| *name == column)?.1;
        let text = self.cells.get(at)?;
        if text == SILENT {
            return None;
        }
        let text = match text.strip_prefix('\'').filter(|_| self.sheet.is_guarded) {
            Some(rest) if rest.starts_with(crate::table::FORMULAS) => rest,
            _ => text,
        };
        Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// The cell of a column, empty when there is none.
    pub(super) fn text(&self, column: &str) -> String {
        self.get(column).unwrap_or_default()
    }
}
