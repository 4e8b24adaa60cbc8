//! Tables for the terminal and in Markdown.

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// Columns aligned by blanks.
    Plain,
    /// A table of Markdown, aligned as well.
    Markdown,
}

/// Rows of cells under a head; the first column is text, the others are figures.
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with nothing but a head.
    pub(crate) fn new<'a>(head: impl IntoIterator<Item = &'a str>) -> Self {
        Self { rows: vec![head.into_iter().map(str::to_owned).collect()] }
    }

    /// Adds a row.
    pub(crate) fn add(&mut self, row: impl IntoIterator<Item = String>) {
        self.rows.push(row.into_iter().collect());
    }

    /// The table as text.
    pub(crate) fn text(&self, style: Style) -> String {
        let columns = self.rows[0].len();
        let wide = |at: usize| self.rows.iter().map(|row| row[at].chars().count()).max().unwrap_or_default();
        let widths: Vec<usize> = (0..columns).map(wide).collect();
        let mut out = String::new();
        for (number, row) in self.rows.iter().enumerate() {
            out.push_str(&line(row, &widths, style));
            if number == 0 {
                out.push_str(&rule(&widths, style));
            }
        }
        out
    }
}

fn line(row: &[String], widths: &[usize], style: Style) -> String {
    let cells: Vec<String> = row
        .iter()
        .zip(widths)
        .enumerate()
        .map(|(at, (cell, width))| if at == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") })
        .collect();
    match style {
        Style::Plain => format!("{}\n", cells.join("  ")),
        Style::Markdown => format!("| {} |\n", cells.join(" | ")),
    }
}

/// The line below the head.
fn rule(widths: &[usize], style: Style) -> String {
    match style {
        Style::Plain => format!("{}\n", "-".repeat(widths.iter().sum::<usize>() + 2 * (widths.len() - 1))),
        Style::Markdown => {
            let dashes = |(at, width): (usize, &usize)| {
                if at == 0 { "-".repeat(width + 2) } else { format!("{}:", "-".repeat(width + 1)) }
            };
            format!("|{}|\n", widths.iter().enumerate().map(dashes).collect::<Vec<String>>().join("|"))
        }
    }
}
