//! How many SQL statements a document costs: none for what the read model knows, few and fixed for the rest.

use serde_json::json;
use tests::{Fixture, Unit, World};

fn many() -> Fixture {
    (0..60).fold(Fixture::new(), |fixture, number| {
        fixture.unit(
            Unit::new(&format!("PL:N{number:04}")).area("PL21").town("Kraków").receives("FB_BUC_01").owns("S_BUC_19"),
        )
    })
}

/// Documents and the statements they may run, whatever they find.
const DOCUMENTS: [(&str, u64); 11] = [
    ("{ institutions(text: \"office\", first: 50) { totalCount nodes { code name } facets { countries { value count } } } }", 0),
    (
        "{ institutions(first: 20) { nodes { code names { text } areas { code } network { code } country { name } sectors
            competences(first: 10) { totalCount nodes { buc { code title } role ready validity { from } areas { code } } }
            successors { institution { code } } accessPoint { code } } } }",
        0,
    ),
    ("{ institution(code: \"PL:N0001\") { code canReceive(buc: \"FB_BUC_01\", place: \"Kraków\", fromCountry: \"PL\") { answer } } }", 0),
    (
        "{ competentInstitutions(question: {countries: [\"PL\", \"AT\"], buc: \"FB_BUC_01\", place: \"Kraków\"}) {
            institutions { institution { code } reasons } alternatives { institution { code } } hubs { code } } }",
        0,
    ),
    ("{ suggest(text: \"kra\") { label } }", 0),
    ("{ countries { code networks { code } } bucs { code startsWith { code } } seds { code } sectors { code bucs { code } } }", 0),
    ("{ nodes(ids: [\"country:PL\", \"buc:FB_BUC_01\"]) { id } }", 0),
    ("{ upcomingChanges(from: \"2026-01-01\", to: \"2027-01-01\") { on institution { code } } }", 0),
    ("{ changes(first: 1) { after nodes { seq } } }", 1),
    ("{ changes(first: 100) { after nodes { seq label institution { code name competences { totalCount } } } } }", 1),
    ("{ __schema { queryType { name } } }", 0),
];

#[tokio::test]
async fn no_document_runs_more_statements_than_it_may() {
    let world = World::with(many()).await;
    let actor = world.anonymous();
    for (document, allowed) in DOCUMENTS {
        for _ in 0..2 {
            let (_, run) = world.statements(actor.ask(document, json!({}))).await;
            assert_eq!(run, allowed, "{document}");
        }
    }
}

#[tokio::test]
async fn liveness_costs_nothing_and_readiness_one_look() {
    let world = World::with(many()).await;
    let actor = world.anonymous();
    for (path, allowed) in [("/healthz", 0), ("/readyz", 1), ("/metrics", 0), ("/schema.graphql", 0)] {
        let (answer, run) = world.statements(actor.get(path)).await;
        assert_eq!((answer.status, run), (200, allowed), "{path}");
    }
}
