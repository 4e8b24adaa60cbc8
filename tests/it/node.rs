//! Anything by its global identity.

use crate::reading::{list, text};
use serde_json::{Value, json};
use tests::World;

const NODE: &str = "query Node($id: ID!) { node(id: $id) { __typename id } }";
const NODES: &str = "query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Institution { code } } }";

#[tokio::test]
async fn everything_that_has_an_identity_is_found_by_it() {
    let actor = World::bundled().await.anonymous();
    let query = "{ institution(code: \"PL:PL212000WR\") { id network { id } country { id } }
        buc(code: \"AW_BUC_04c\") { id } sed(code: \"X007\") { id } }";
    let data = actor.ask(query, json!({})).await;
    let institution = &data["institution"];
    for (id, kind) in [
        (&institution["id"], "Institution"),
        (&institution["network"]["id"], "Network"),
        (&institution["country"]["id"], "Country"),
        (&data["buc"]["id"], "Buc"),
        (&data["sed"]["id"], "Sed"),
    ] {
        let found = actor.ask(NODE, json!({ "id": id })).await;
        assert_eq!(found["node"], json!({ "__typename": kind, "id": id }));
    }
}

#[tokio::test]
async fn identities_nobody_has_are_null_and_the_order_is_kept() {
    let actor = World::bundled().await.anonymous();
    let data = actor.ask("{ institutions(first: 3) { nodes { id code } } }", json!({})).await;
    let known = list(&data["institutions"]["nodes"]);
    let unknown = [
        "",
        "x",
        "institution:",
        "institution:1",
        "institution:00000000-0000-0000-0000-00000000ffff",
        "country:XX",
        "country:el",
        "network:NOPE",
        "buc:ZZ",
        "person:1",
        "institution:'; --",
    ];
    let mut ids: Vec<&str> = unknown.to_vec();
    ids.insert(2, text(&known[2]["id"]));
    ids.push(text(&known[0]["id"]));
    let found = actor.ask(NODES, json!({ "ids": ids })).await;
    for (id, node) in ids.iter().zip(list(&found["nodes"])) {
        let expected = if unknown.contains(id) { Value::Null } else { json!(id) };
        assert_eq!(node["id"], expected, "{id}");
    }
    assert_eq!(found["nodes"][2]["code"], known[2]["code"]);
}

#[tokio::test]
async fn at_most_a_hundred_identities_are_looked_up_at_once() {
    let actor = World::bundled().await.anonymous();
    let ids = |count: usize| vec!["country:PL"; count];
    let found = actor.ask(NODES, json!({ "ids": ids(100) })).await;
    assert_eq!(list(&found["nodes"]).len(), 100);
    let (code, message) = actor.refused(NODES, json!({ "ids": ids(101) })).await;
    assert_eq!(code, "PAGE_SIZE");
    assert!(message.contains("at most 100"), "{message}");
}
