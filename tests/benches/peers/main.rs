//! Our search beside other engines: the same institutions and the same queries, in one run on one machine.
//!
//! `cargo bench --workspace --bench peers` prints how often a right entry comes first and how long a query takes, with
//! `-- --markdown` as Markdown. `TEST_DATABASE_URL` adds PostgreSQL, `npm ci --prefix tests/benches/peers` MiniSearch.
//! `PEERS_QUERIES` says how many queries are asked at most. Compare figures of one run only: machines differ and are
//! noisy.

mod document;
mod engine;
mod fts5;
mod minisearch;
mod ours;
mod postgres;
mod table;

use document::Document;
use engine::{Engine, Outcome};
use std::collections::BTreeMap;
use table::{Style, Table};
use tests::gold::{Class, Query, corpus, percentile, queries};

/// The chance by which the queries are made; the one of the report on quality.
const SEED: u64 = 20_261_125;
/// Most queries that are asked, as PostgreSQL needs some milliseconds for each.
const MOST: usize = 3_000;

fn main() {
    let told = |flag: &str| std::env::args().any(|argument| argument == flag);
    // `cargo test --all-targets` starts benchmarks too; only `cargo bench` says so.
    if !told("--bench") {
        println!("start it by: cargo bench --workspace --bench peers");
        return;
    }
    let style = if told("--markdown") { Style::Markdown } else { Style::Plain };
    let corpus = corpus();
    let made = queries(&corpus, SEED);
    let total = made.len();
    let most = variable("PEERS_QUERIES").and_then(|text| text.parse().ok()).unwrap_or(MOST).max(1);
    let step = total.div_ceil(most).max(1);
    let queries = sample(made, step);
    println!("{INTRODUCTION}");
    println!(
        "{} institutions; {} queries, one in {step} of each class out of {total} made by chance {SEED}.\n",
        corpus.len(),
        queries.len(),
    );

    let documents: Vec<Document> = corpus.iter().map(Document::new).collect();
    let outcomes: Vec<(&'static str, Outcome)> = engines(&documents)
        .iter_mut()
        .map(|engine| {
            println!("* {}: {}", engine.name(), engine.about());
            let outcome = engine.run(&queries);
            let answers = (outcome.first.len(), outcome.micros.len());
            assert_eq!(answers, (queries.len(), queries.len()), "{} answers every query", engine.name());
            (engine.name(), outcome)
        })
        .collect();
    println!("\n{}", overall(&queries, &outcomes).text(style));
    println!("{}", by_class(&queries, &outcomes).text(style));
}

const INTRODUCTION: &str = "\
Our search beside other engines: same institutions, same queries, one after the other on this machine, one thread.

* success@1: the share of queries with a right entry in the first place. p50, p99: microseconds for a query of ten hits.
* In favour of the others: their texts and queries are already folded to plain ASCII by our folding, outside the time
  taken, and they give codes only. Ours is asked as people type, folds within the time, and gives whole records.
* Each is asked in the best way we know for it: thresholds, weights and fall-backs were chosen so that it finds most.
";

/// All engines that can be had here, ours first. Says which cannot, and what they lack.
fn engines(documents: &[Document]) -> Vec<Box<dyn Engine>> {
    let mut all: Vec<Box<dyn Engine>> = vec![Box::new(ours::Ours::new())];
    all.extend(fts5::engines(documents));
    for others in [postgres::engines(documents, variable("TEST_DATABASE_URL")), minisearch::engines(documents)] {
        match others {
            Ok(others) => all.extend(others),
            Err(lacking) => println!("skipped: {lacking}"),
        }
    }
    all
}

/// Every `step`th query. They are sorted by class before: in their own order a step could always miss the same class.
fn sample(mut made: Vec<Query>, step: usize) -> Vec<Query> {
    made.sort_by_key(|query| query.class);
    made.into_iter().step_by(step).collect()
}

/// The value of an environment variable; none when it is unset or empty.
#[expect(
    clippy::disallowed_methods,
    reason = "a benchmark has no configuration: this place alone reads the environment"
)]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The share of queries, among those that `of` chooses, with a right entry in the first place.
fn success(queries: &[Query], outcome: &Outcome, of: impl Fn(&Query) -> bool) -> f64 {
    let chosen = || queries.iter().zip(&outcome.first).filter(|(query, _)| of(query));
    let right = chosen().filter(|(query, first)| first.as_ref().is_some_and(|code| query.expected.contains(code)));
    right.count() as f64 / chosen().count().max(1) as f64
}

/// One row per engine: success and latency over all queries, and what they are to ours, the first engine.
fn overall(queries: &[Query], outcomes: &[(&'static str, Outcome)]) -> Table {
    let figures = |outcome: &Outcome| {
        let mut micros = outcome.micros.clone();
        let (half, most) = (percentile(&mut micros, 0.5), percentile(&mut micros, 0.99));
        [success(queries, outcome, |_| true), half, most]
    };
    let mut table =
        Table::new(["engine", "success@1", "p50 us", "p99 us", "success : ours", "p50 : ours", "p99 : ours"]);
    let ours = figures(&outcomes[0].1);
    for (name, outcome) in outcomes {
        let [share, half, most] = figures(outcome);
        table.add([
            (*name).to_owned(),
            format!("{share:.3}"),
            format!("{half:.0}"),
            format!("{most:.0}"),
            format!("{:.3}", share / ours[0]),
            format!("{:.2}", half / ours[1]),
            format!("{:.2}", most / ours[2]),
        ]);
    }
    table
}

/// One row per class of queries: success of every engine.
fn by_class(queries: &[Query], outcomes: &[(&'static str, Outcome)]) -> Table {
    let mut counts: BTreeMap<Class, usize> = BTreeMap::new();
    for query in queries {
        *counts.entry(query.class).or_default() += 1;
    }
    let mut table =
        Table::new(["success@1 by class", "queries"].into_iter().chain(outcomes.iter().map(|(name, _)| *name)));
    for (class, count) in counts {
        let shares = outcomes.iter().map(|(_, outcome)| success(queries, outcome, |query| query.class == class));
        let figures = shares.map(|share| format!("{share:.3}"));
        table.add([class.to_string(), count.to_string()].into_iter().chain(figures));
    }
    table
}
