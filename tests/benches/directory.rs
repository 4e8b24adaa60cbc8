//! How long the read model and one GraphQL request take over the bundled directory.
//!
//! `cargo bench --workspace`. Compare figures of one run only: machines differ and are noisy.

use divan::{Bencher, black_box};
use domain::institution::{Filter, Find, find};
use domain::value::Role;
use domain::{PageRequest, Viewer};
use serde_json::json;
use std::sync::LazyLock;
use tests::{Actor, World};
use tokio::runtime::Runtime;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));
static WORLD: LazyLock<&'static World> = LazyLock::new(|| RUNTIME.block_on(World::bundled()));

/// Questions of several kinds: exact, without diacritics, another script, mistyped, as you type, short.
const QUESTIONS: &[&str] = &[
    "Caisse primaire d'assurance maladie de la Haute-Garonne",
    "malopolski urzad wojewodzki",
    "efka achaias",
    "krankenkase nordwest",
    "casa judeteana de pensii clu",
    "labour office nitra",
    "НОИ",
    "zus krakow",
];

fn asked(text: Option<&str>, facets: bool) -> Find {
    Find { text: text.map(str::to_owned), page: PageRequest::first(10), facets, ..Find::default() }
}

fn main() {
    LazyLock::force(&WORLD);
    divan::main();
}

/// One text search, ten hits.
#[divan::bench(args = QUESTIONS)]
fn search(bencher: Bencher<'_, '_>, text: &str) {
    let asked = asked(Some(text), false);
    bencher.bench(|| find(WORLD.ctx(), &Viewer::Anonymous, black_box(&asked)));
}

/// One page of a filtered list without text.
#[divan::bench]
fn filtered_list(bencher: Bencher<'_, '_>) {
    let filter = Filter {
        countries: vec!["PL".to_owned()],
        bucs: vec!["FB_BUC_01".to_owned()],
        roles: vec![Role::CounterParty],
        ready: Some(true),
        ..Filter::default()
    };
    let asked = Find { filter, ..asked(None, false) };
    bencher.bench(|| find(WORLD.ctx(), &Viewer::Anonymous, black_box(&asked)));
}

/// The whole directory with all facets.
#[divan::bench]
fn facets_of_everything(bencher: Bencher<'_, '_>) {
    let asked = asked(None, true);
    bencher.bench(|| find(WORLD.ctx(), &Viewer::Anonymous, black_box(&asked)));
}

fn request(bencher: Bencher<'_, '_>, query: &str, variables: serde_json::Value) {
    let actor: Actor = WORLD.anonymous();
    bencher.bench(|| RUNTIME.block_on(actor.document(query, variables.clone())));
}

/// One GraphQL request through the whole router: ten hits of seven fields.
#[divan::bench]
fn graphql_search(bencher: Bencher<'_, '_>) {
    let query = "query($text: String) { institutions(text: $text, first: 10) { totalCount nodes {
        id code acronym name status country { code } validity { from } } } }";
    request(bencher, query, json!({ "text": "krankenkasse nordwest" }));
}

/// One GraphQL request for an institution by its code.
#[divan::bench]
fn graphql_by_code(bencher: Bencher<'_, '_>) {
    let query = "query($code: String!) { institution(code: $code) { code name } }";
    request(bencher, query, json!({ "code": "PL:PL212000WR" }));
}
