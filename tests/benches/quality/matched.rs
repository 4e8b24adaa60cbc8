//! The matcher: made names and messy ones by hand, with how sure each share is, and how many a core does in a second.

use domain::Viewer;
use domain::institution::{MatchQuery, match_names};
use std::collections::BTreeMap;
use std::time::Instant;
use tests::World;
use tests::gold::{self, Entry, Sort};

/// What became of the names of one sort.
#[derive(Default)]
struct Outcome {
    count: usize,
    right: usize,
    wrong: usize,
}

struct Set {
    by_sort: BTreeMap<String, Outcome>,
    /// Names that have a right entry.
    wanted: usize,
}

impl Set {
    fn new() -> Self {
        Self { by_sort: BTreeMap::new(), wanted: 0 }
    }

    fn add(&mut self, sort: String, chosen: Option<&str>, expected: Option<&str>) {
        self.wanted += usize::from(expected.is_some());
        let outcome = self.by_sort.entry(sort).or_default();
        outcome.count += 1;
        match (chosen, expected) {
            (Some(code), Some(right)) if code == right => outcome.right += 1,
            (Some(_), _) => outcome.wrong += 1,
            (None, _) => {}
        }
    }

    fn table(&self, head: &str) -> String {
        let mut out =
            format!("\n| {head} | names | chosen rightly | chosen wrongly | left alone |\n|---|---:|---:|---:|---:|\n");
        for (sort, one) in &self.by_sort {
            let alone = one.count - one.right - one.wrong;
            out.push_str(&format!("| {sort} | {} | {} | {} | {alone} |\n", one.count, one.right, one.wrong));
        }
        let right: usize = self.by_sort.values().map(|one| one.right).sum();
        let wrong: usize = self.by_sort.values().map(|one| one.wrong).sum();
        let share = |name: &str, hits: usize, of: usize| {
            let (low, high) = gold::interval(hits, of);
            format!("{name} {:.3} (95 %: {low:.3} to {high:.3})", hits as f64 / of.max(1) as f64)
        };
        let (precision, recall) = (share("Precision", right, right + wrong), share("recall", right, self.wanted));
        out.push_str(&format!("\n{precision}, {recall}.\n"));
        out
    }
}

/// All tables of the matcher.
pub(crate) fn report(world: &World, corpus: &[Entry], seed: u64, missed: bool) -> String {
    let mut micros = Vec::new();
    let mut ask = |query: MatchQuery, sort: &str, expected: Option<&str>| {
        let start = Instant::now();
        let results = match_names(world.ctx(), &Viewer::Anonymous, std::slice::from_ref(&query)).expect("an answer");
        micros.push(start.elapsed().as_nanos() as f64 / 1_000.0);
        let chosen = results[0].chosen().map(|one| one.record.code().to_owned());
        if missed && chosen.as_deref() != expected {
            println!("missed [match {sort}] {:?}: {chosen:?} instead of {expected:?}", query.name);
        }
        chosen
    };
    let (mut made, mut by_hand) = (Set::new(), Set::new());
    for one in gold::wanted(corpus, seed) {
        let sort = match one.sort {
            Sort::Present => "in the directory",
            Sort::Absent => "taken out of the directory",
            Sort::Elsewhere => "with a place of another country",
            Sort::Ambiguous => "an acronym that several share",
        };
        let query = MatchQuery {
            name: one.name,
            country: one.country,
            town: one.town,
            exclude: one.exclude,
            ..MatchQuery::default()
        };
        let chosen = ask(query, sort, one.expected.as_deref());
        made.add(sort.to_owned(), chosen.as_deref(), one.expected.as_deref());
    }
    for row in gold::messy() {
        let query =
            MatchQuery { name: row.name, country: row.country, buc: row.buc, town: row.town, ..MatchQuery::default() };
        let chosen = ask(query, &row.kind, row.expected.as_deref());
        by_hand.add(row.kind, chosen.as_deref(), row.expected.as_deref());
    }
    let mut out = String::from("\n## Matching\n\nAn entry is chosen only when that is safe. Made names:\n");
    out.push_str(&made.table("made names"));
    out.push_str("\nWritten by hand:\n");
    out.push_str(&by_hand.table("messy names"));
    let per_second = 1e6 * micros.len() as f64 / micros.iter().sum::<f64>().max(1.0);
    let (middle, worst) = (gold::percentile(&mut micros, 0.5), gold::percentile(&mut micros, 0.99));
    out.push_str(&format!(
        "\nOne name takes {middle:.0} µs (p50) and {worst:.0} µs (p99): {per_second:.0} names a second on one core.\n"
    ));
    out
}
