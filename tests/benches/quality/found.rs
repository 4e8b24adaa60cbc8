//! The search: made queries by class and country, clerks' questions by hand, and how long each took.

use crate::table;
use domain::institution::{Find, find};
use domain::{PageRequest, Viewer};
use std::collections::BTreeMap;
use std::time::Instant;
use tests::World;
use tests::gold::{self, Entry, Ranks};

/// The codes of the first ten hits, and how long it took in microseconds.
fn ask(world: &World, text: &str) -> (Vec<String>, f64) {
    let asked = Find { text: Some(text.to_owned()), page: PageRequest::first(10), ..Find::default() };
    let start = Instant::now();
    let found = find(world.ctx(), &Viewer::Anonymous, &asked).expect("an answer");
    let micros = start.elapsed().as_nanos() as f64 / 1_000.0;
    (found.page.entries.iter().map(|(_, hit)| hit.record.code().to_owned()).collect(), micros)
}

fn add<K: Ord>(into: &mut BTreeMap<K, Ranks>, key: K, found: &[String], expected: &[String]) {
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    into.entry(key).or_default().add(&found, expected);
}

fn say_missed(missed: bool, class: &str, text: &str, found: &[String], expected: &[String]) {
    let first = found.first().map_or("-", String::as_str);
    if missed && !expected.iter().any(|code| code == first) {
        println!("missed [{class}] {text:?}: {first} instead of {}", expected.join("|"));
    }
}

/// All tables of the search.
pub(crate) fn report(world: &World, corpus: &[Entry], seed: u64, missed: bool) -> String {
    let queries = gold::queries(corpus, seed);
    for query in queries.iter().take(500) {
        ask(world, &query.text);
    }
    let (mut by_class, mut by_country) = (BTreeMap::new(), BTreeMap::new());
    let mut all = BTreeMap::new();
    let mut micros = BTreeMap::new();
    for query in &queries {
        let (found, took) = ask(world, &query.text);
        micros.entry(query.class).or_insert_with(Vec::new).push(took);
        add(&mut by_class, query.class, &found, &query.expected);
        add(&mut by_country, query.country.clone(), &found, &query.expected);
        add(&mut all, (), &found, &query.expected);
        say_missed(missed, &query.class.to_string(), &query.text, &found, &query.expected);
    }
    let mut out = String::from("\n## Made queries\n");
    let rows = by_class.iter().map(|(class, ranks)| (class.to_string(), ranks));
    out.push_str(&table::ranks("class", rows.chain(all.values().map(|ranks| ("**all**".to_owned(), ranks)))));
    out.push_str("\n## Made queries by country\n");
    out.push_str(&table::ranks("country", by_country.iter().map(|(country, ranks)| (country.clone(), ranks))));
    out.push_str(&by_hand(world, missed));
    out.push_str(&latency(micros));
    out
}

fn by_hand(world: &World, missed: bool) -> String {
    let (mut by_class, mut by_country) = (BTreeMap::new(), BTreeMap::new());
    let mut all = BTreeMap::new();
    for question in gold::questions() {
        let (found, _) = ask(world, &question.text);
        say_missed(missed, &format!("hand {}", question.class), &question.text, &found, &question.expected);
        add(&mut by_class, question.class, &found, &question.expected);
        add(&mut by_country, question.country, &found, &question.expected);
        add(&mut all, (), &found, &question.expected);
    }
    let mut out = String::from("\n## Clerks' questions, written by hand\n");
    let rows = by_class.iter().map(|(class, ranks)| (class.replace('_', " "), ranks));
    out.push_str(&table::ranks("class", rows.chain(all.values().map(|ranks| ("**all**".to_owned(), ranks)))));
    out.push_str(&table::ranks("country", by_country.iter().map(|(country, ranks)| (country.clone(), ranks))));
    out
}

/// Whole in-process searches, one thread: from the text to ten hits with their records.
fn latency(micros: BTreeMap<gold::Class, Vec<f64>>) -> String {
    let mut out = String::from(
        "\n## Time of one search\n\nIn process, one thread, ten hits, microseconds, in the run that made this report.\n\n\
         | class | p50 | p90 | p99 |\n|---|---:|---:|---:|\n",
    );
    let mut all: Vec<f64> = micros.values().flatten().copied().collect();
    let mut row = |name: String, values: &mut Vec<f64>| {
        let at = |values: &mut Vec<f64>, share| gold::percentile(values, share);
        let (middle, high, worst) = (at(values, 0.5), at(values, 0.9), at(values, 0.99));
        out.push_str(&format!("| {name} | {middle:.0} | {high:.0} | {worst:.0} |\n"));
    };
    for (class, mut values) in micros {
        row(class.to_string(), &mut values);
    }
    row("**all**".to_owned(), &mut all);
    out
}
