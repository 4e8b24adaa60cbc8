//! Pages of a list in Relay's terms, in every order.

use crate::reading::{codes, list, text};
use domain::value::sort_key;
use serde_json::{Value, json};
use tests::{Actor, World};

const PAGE: &str = "query Page($text: String, $filter: InstitutionFilter, $order: InstitutionOrder,
                              $first: Int, $after: String, $last: Int, $before: String) {
    institutions(text: $text, filter: $filter, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
        totalCount edges { cursor node { code } } nodes { code name country { code } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
}";

async fn page(actor: &Actor, base: &Value, more: Value) -> Value {
    let mut variables = base.clone();
    let object = variables.as_object_mut().expect("an object");
    object.extend(more.as_object().expect("an object").clone());
    let page = actor.ask(PAGE, variables).await["institutions"].take();
    let cursors: Vec<&Value> = list(&page["edges"]).iter().map(|edge| &edge["cursor"]).collect();
    assert_eq!(page["pageInfo"]["startCursor"], cursors.first().copied().cloned().unwrap_or_default());
    assert_eq!(page["pageInfo"]["endCursor"], cursors.last().copied().cloned().unwrap_or_default());
    page
}

/// All codes by pages of `size`, forward.
async fn forward(actor: &Actor, base: &Value, size: usize) -> Vec<String> {
    let (mut all, mut after) = (Vec::new(), Value::Null);
    loop {
        let page = page(actor, base, json!({ "first": size, "after": after })).await;
        assert_eq!(page["pageInfo"]["hasPreviousPage"], !all.is_empty());
        all.extend(codes(&page).into_iter().map(str::to_owned));
        if page["pageInfo"]["hasNextPage"] == false {
            assert_eq!(page["totalCount"], all.len());
            return all;
        }
        assert_eq!(codes(&page).len(), size);
        after = page["pageInfo"]["endCursor"].clone();
    }
}

/// All codes by pages of `size`, from the end backward.
async fn backward(actor: &Actor, base: &Value, size: usize) -> Vec<String> {
    let (mut all, mut before) = (Vec::new(), Value::Null);
    loop {
        let page = page(actor, base, json!({ "last": size, "before": before })).await;
        assert_eq!(page["pageInfo"]["hasNextPage"], !all.is_empty());
        let mut codes: Vec<String> = codes(&page).into_iter().map(str::to_owned).collect();
        codes.append(&mut all);
        all = codes;
        if page["pageInfo"]["hasPreviousPage"] == false {
            return all;
        }
        before = page["pageInfo"]["startCursor"].clone();
    }
}

#[tokio::test]
async fn pages_forward_and_backward_cover_every_list_without_gap_or_repetition() {
    let actor = World::bundled().await.anonymous();
    for (base, sizes) in [
        (json!({ "filter": { "countries": ["AT"] } }), [7, 100]),
        (json!({ "filter": { "countries": ["AT"] }, "order": "NAME" }), [50, 64]),
        (json!({ "filter": { "countries": ["LI", "MT"] }, "order": "COUNTRY" }), [1, 11]),
        (json!({ "text": "caisse", "filter": { "countries": ["FR"] } }), [13, 100]),
        (json!({ "text": "caisse", "order": "NAME" }), [40, 100]),
        (json!({ "filter": { "countries": ["IS"] }, "order": "CHANGED" }), [3, 4]),
        (json!({ "text": "qqqqxxxx" }), [1, 2]),
    ] {
        let whole = forward(&actor, &base, 100).await;
        let mut unique = whole.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), whole.len(), "none twice: {base}");
        for size in sizes {
            assert_eq!(forward(&actor, &base, size).await, whole, "{base} by {size}");
            assert_eq!(backward(&actor, &base, size).await, whole, "{base} by {size} backward");
        }
    }
}

#[tokio::test]
async fn every_order_is_what_its_name_says() {
    let actor = World::bundled().await.anonymous();
    let ordered = async |order: &str| {
        let filter = json!({ "countries": ["AT", "EL", "BG", "CZ"] });
        let page = page(&actor, &json!({ "filter": filter, "order": order }), json!({ "first": 100 })).await;
        list(&page["nodes"]).to_vec()
    };
    let is_sorted = |nodes: &[Value], key: fn(&Value) -> Vec<u8>| {
        let keys: Vec<Vec<u8>> = nodes.iter().map(key).collect();
        assert!(keys.is_sorted(), "{nodes:?}");
    };
    let by_code: fn(&Value) -> Vec<u8> = |node| text(&node["code"]).into();
    is_sorted(&ordered("CODE").await, by_code);
    is_sorted(&ordered("RELEVANCE").await, by_code);
    is_sorted(&ordered("NAME").await, |node| sort_key(text(&node["name"])));
    is_sorted(&ordered("COUNTRY").await, |node| {
        [text(&node["country"]["code"]).as_bytes(), &sort_key(text(&node["name"]))].concat()
    });
    assert_eq!(ordered("CHANGED").await.len(), 100);
}

#[tokio::test]
async fn first_and_last_may_be_combined_with_both_cursors() {
    let actor = World::bundled().await.anonymous();
    let base = json!({ "filter": { "countries": ["PL"] } });
    let whole = page(&actor, &base, json!({ "first": 20 })).await;
    let cursor = |at: usize| whole["edges"][at]["cursor"].clone();
    let inside = page(&actor, &base, json!({ "first": 100, "after": cursor(3), "before": cursor(9) })).await;
    assert_eq!(codes(&inside), codes(&whole)[4..9]);
    let some = page(&actor, &base, json!({ "last": 2, "after": cursor(3), "before": cursor(9) })).await;
    assert_eq!(codes(&some), codes(&whole)[7..9]);
    let default = page(&actor, &base, json!({})).await;
    assert_eq!(codes(&default), codes(&whole), "20 when nothing is said");
}

#[tokio::test]
async fn wrong_sizes_and_broken_cursors_are_refused_with_what_to_do() {
    let actor = World::bundled().await.anonymous();
    for (variables, code) in [
        (json!({ "first": 0 }), "PAGE_SIZE"),
        (json!({ "first": 1000 }), "PAGE_SIZE"),
        (json!({ "first": -1 }), "PAGE_SIZE"),
        (json!({ "last": 101 }), "PAGE_SIZE"),
        (json!({ "after": "zz" }), "INVALID_CURSOR"),
        (json!({ "after": "" }), "INVALID_CURSOR"),
        (json!({ "before": "ff".repeat(300) }), "INVALID_CURSOR"),
    ] {
        let (found, message) = actor.refused(PAGE, variables.clone()).await;
        assert_eq!(found, code, "{variables}");
        assert!(message.contains("1 to 100") || message.contains("cursor") || message.contains("cost"), "{message}");
    }
}
