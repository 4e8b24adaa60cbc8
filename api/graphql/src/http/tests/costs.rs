//! What queries cost.

use async_graphql::Variables;

use super::*;
use crate::http::{cost::Costs, document::Document, plan::Given};

async fn cost(query: &str, variables: Value) -> u64 {
    let limits = Limits { cost: 1_000_000, lists: vec![("ThingConnection.facets", 4)], ..Limits::default() };
    let heard = post(router(door(&Ran::default(), limits)), json!({ "query": query, "variables": variables })).await;
    assert_eq!(heard.body["extensions"]["cost"]["limit"], 1_000_000, "{}", heard.body);
    heard.body["extensions"]["cost"]["requested"].as_u64().unwrap()
}

async fn plain(query: &str) -> u64 {
    cost(query, json!({})).await
}

#[tokio::test]
async fn every_answer_says_what_it_cost_and_what_it_may_cost() {
    let heard = ask("{ viewer thing { id } }").await;
    assert_eq!(heard.body["extensions"], json!({ "cost": { "requested": 3, "limit": 10_000 } }));
    let heard = ask("{ things(first: 100000) { nodes { id } } }").await;
    assert_eq!(heard.body["extensions"], json!({ "cost": { "requested": 200_001, "limit": 10_000 } }));
    let heard = ask("{ nothing }").await;
    assert_eq!(heard.body["extensions"]["cost"]["requested"], 1);
    let heard = ask("mutation { bump }").await;
    assert_eq!(heard.body["extensions"]["cost"]["requested"], 1);
}

#[tokio::test]
async fn every_field_costs_one() {
    assert_eq!(plain("{ viewer }").await, 1);
    assert_eq!(plain("{ viewer thing { id name thing { id } } __typename }").await, 7);
}

#[tokio::test]
async fn a_page_multiplies_its_entries_and_nothing_else() {
    // 1 for the field, 2 for each of the entries (the list and the id).
    assert_eq!(plain("{ things(first: 50) { nodes { id } } }").await, 1 + 50 * 2);
    assert_eq!(plain("{ things(last: 7) { edges { cursor node { id } } } }").await, 1 + 7 * 4);
    assert_eq!(plain("{ things { nodes { id } } }").await, 1 + 20 * 2);
    assert_eq!(plain("{ things(first: 100) { totalCount } }").await, 2);
    assert_eq!(
        plain("{ things(first: 100) { totalCount nodes { id } facets { value count } } }").await,
        2 + 200 + 1 + 4 * 2
    );
    assert_eq!(plain("{ things(first: 3, last: 9) { nodes { id } } }").await, 1 + 9 * 2);
}

#[tokio::test]
async fn lists_count_as_ten_or_as_their_page_or_as_what_is_asked() {
    assert_eq!(plain("{ thing { tags { text language } } }").await, 2 + 10 * 2);
    assert_eq!(plain("{ suggest(text: \"a\") { text } }").await, 1 + 5);
    assert_eq!(plain("{ suggest(text: \"a\", first: 8) { text } }").await, 1 + 8);
    assert_eq!(plain("{ nodes(ids: [1, 2, 3]) { id name } }").await, 1 + 3 * 2);
    assert_eq!(cost("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", json!({ "ids": [1, 2, 3, 4] })).await, 5);
    assert_eq!(cost("query($id: ID!) { nodes(ids: [$id, $id]) { id } }", json!({ "id": 1 })).await, 3);
}

#[tokio::test]
async fn page_sizes_are_read_from_variables_and_their_defaults() {
    let query = "query($n: Int = 30) { things(first: $n) { nodes { id } } }";
    assert_eq!(cost(query, json!({ "n": 4 })).await, 1 + 4 * 2);
    assert_eq!(cost(query, json!({})).await, 1 + 30 * 2);
    assert_eq!(cost(query, json!({ "n": null })).await, 1 + 20 * 2);
    assert_eq!(cost("query($n: Int) { things(first: $n) { nodes { id } } }", json!({})).await, 1 + 20 * 2);
    assert_eq!(
        cost("query($n: Int) { things(first: $n, last: 6) { nodes { id } } }", json!({ "n": 2 })).await,
        1 + 6 * 2
    );
    assert_eq!(cost(query, json!({ "n": -5 })).await, 1 + 2);
}

#[tokio::test]
async fn fragments_cost_where_they_are_used() {
    let fragment =
        "fragment P on ThingConnection { totalCount nodes { ...T } } fragment T on Thing { id tags { text } }";
    assert_eq!(
        plain(&format!("{{ a: things(first: 2) {{ ...P }} b: things(first: 3) {{ ...P }} }} {fragment}")).await,
        2 + 2 + 5 * (1 + 2 + 10)
    );
    let query = format!("query($n: Int) {{ a: things(first: $n) {{ ...P }} thing {{ ...T }} }} {fragment}");
    assert_eq!(cost(&query, json!({ "n": 3 })).await, 1 + 1 + 3 * 13 + 1 + 12);
    assert_eq!(plain("{ thing { ... on Thing { id } ... { name } } }").await, 3);
}

#[tokio::test]
async fn numbers_beyond_all_bounds_are_refused_and_do_not_wrap() {
    let huge = "{ things(first: 18446744073709551615) { nodes { id } } }";
    let heard = ask(huge).await;
    assert_eq!(heard.code(), "QUERY_TOO_EXPENSIVE", "{}", heard.body);
}

#[tokio::test]
async fn the_whole_schema_costs_less_than_half_of_the_limit() {
    let requested = plain(super::limits::INTROSPECTION).await;
    assert!((2_500..5_000).contains(&requested), "{requested}");
}

/// The schema of the directory itself, so that a field nobody foresaw cannot make usual questions dear.
#[test]
fn a_usual_search_of_the_directory_costs_far_less_than_the_limit() {
    let costs = Costs::read(&crate::sdl()).unwrap();
    let limits = Limits::default();
    let cost = |query: &str| {
        let document = Document::read(query, &limits, &costs).unwrap();
        let operation = document.operation(None).unwrap();
        operation.cost(&Given::new(&Variables::default(), document.definition(operation).unwrap()))
    };
    let hits = "totalCount nodes { code name acronym status isLiaisonBody version country { code } }";
    assert_eq!(cost(&format!("{{ institutions(text: \"a\", first: 10) {{ {hits} }} }}")), 2 + 10 * 9);
    let facets = "facets { countries { value label count } bucs { value label count } }";
    assert!(cost(&format!("{{ institutions(first: 100) {{ {hits} {facets} }} }}")) < limits.cost / 5);
}
