//! Tables in Markdown.

use tests::gold::Ranks;

/// A table of ranks by what they are grouped by.
pub(crate) fn ranks<'a>(head: &str, rows: impl Iterator<Item = (String, &'a Ranks)>) -> String {
    let mut out = format!(
        "\n| {head} | queries | success@1 | success@5 | MRR@10 | rank | none |\n|---|---:|---:|---:|---:|---:|---:|\n"
    );
    for (name, ranks) in rows {
        out.push_str(&format!(
            "| {name} | {} | {:.3} | {:.3} | {:.3} | {:.2} | {:.3} |\n",
            ranks.count(),
            ranks.success(1),
            ranks.success(5),
            ranks.reciprocal(),
            ranks.mean(),
            ranks.empty_rate(),
        ));
    }
    out
}
