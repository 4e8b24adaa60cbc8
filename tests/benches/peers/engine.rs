//! What every engine of the comparison is asked, and what it answers.

use domain::fold;
use std::time::Instant;
use tests::gold::Query;

/// Hits that are asked for; only the first is judged.
pub(crate) const PAGE: i32 = 10;
/// Queries that are asked before any is timed, so that caches are warm and code is compiled.
pub(crate) const WARM_UP: usize = 200;

/// An engine that holds all institutions.
pub(crate) trait Engine {
    /// Its name, short enough for the head of a column.
    fn name(&self) -> &'static str;

    /// Its version and how it is asked, in a line.
    fn about(&self) -> String;

    /// Asks all queries one after the other.
    fn run(&mut self, queries: &[Query]) -> Outcome;
}

/// What an engine answered, in the order of the queries.
pub(crate) struct Outcome {
    /// Code of the first hit; none when there was no hit.
    pub(crate) first: Vec<Option<String>>,
    /// Microseconds.
    pub(crate) micros: Vec<f64>,
}

impl Outcome {
    /// Asks and times each of `asked` by `ask`, after warming up with some from all over the list.
    pub(crate) fn measure<T>(asked: &[T], mut ask: impl FnMut(&T) -> Option<String>) -> Self {
        for one in asked.iter().step_by((asked.len() / WARM_UP).max(1)).take(WARM_UP) {
            ask(one);
        }
        let mut outcome = Self { first: Vec::with_capacity(asked.len()), micros: Vec::with_capacity(asked.len()) };
        for one in asked {
            let start = Instant::now();
            let first = ask(one);
            outcome.micros.push(start.elapsed().as_secs_f64() * 1e6);
            outcome.first.push(first);
        }
        outcome
    }
}

/// The queries as all engines but ours are asked them.
pub(crate) fn folded(queries: &[Query]) -> Vec<String> {
    queries.iter().map(|query| fold(&query.text)).collect()
}
