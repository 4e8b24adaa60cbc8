//! How well the right institution is found: the report of `tests/REPORT.md`.
//!
//! `cargo bench --workspace --bench quality` prints it, with `-- --write` it is written to the file, with `-- --missed` every
//! query that failed is printed as well. Latencies compare within one run only: machines differ and are noisy.

mod found;
mod matched;
mod practice;
mod table;

use std::sync::LazyLock;
use tests::World;
use tokio::runtime::Runtime;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));
static WORLD: LazyLock<&'static World> = LazyLock::new(|| RUNTIME.block_on(World::bundled()));

/// The chance by which the queries are made.
const SEED: u64 = 20_261_125;

fn main() {
    let told = |flag: &str| std::env::args().any(|argument| argument == flag);
    // `cargo test --all-targets` runs benchmarks too, without this flag: they have nothing to test.
    if !told("--bench") {
        println!("cargo bench --workspace --bench quality");
        return;
    }
    let seed = std::env::args().find_map(|argument| argument.strip_prefix("--seed=")?.parse().ok()).unwrap_or(SEED);
    let missed = told("--missed");
    let corpus = tests::gold::corpus();
    let mut report = String::from(INTRODUCTION);
    report.push_str(&format!("\n{} current institutions; queries made by chance {seed}.\n", corpus.len()));
    report.push_str(&found::report(&WORLD, &corpus, seed, missed));
    report.push_str(&practice::report(&WORLD, missed));
    report.push_str(&matched::report(&WORLD, &corpus, seed, missed));
    if told("--write") {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/REPORT.md");
        std::fs::write(path, &report).expect("the report can be written");
        println!("written: {path}");
    } else {
        println!("{report}");
    }
}

const INTRODUCTION: &str = "\
# How well the right institution is found

Made by `cargo bench --workspace --bench quality -- --write`; do not edit. Queries are made from the bundled directory by
seeded chance (`tests/src/gold`) or written by hand (`tests/gold/*.csv`). It is a report, not a training set: the sets say
how the search stands, nothing is fitted to single queries, and whoever measures with other queries measures better. The
matcher's thresholds were chosen with these sets in sight.

* *success@k*: a right entry is among the first k. Right are all entries that the text cannot tell apart, at most six.
* *MRR@10*: mean of 1/rank, 0 behind the tenth. *rank*: mean rank where found. *none*: share of queries without any hit.
";
