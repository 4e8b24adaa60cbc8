//! Requests are found by words and by what they are about; only over what whoever looks may see.

use super::{Room, asked, asked_of, changed, number};
use crate::reading::{list, nodes, text};
use serde_json::{Value, json};
use tests::Actor;

const LIST: &str = "query List($text: String, $filter: VisitFilter, $first: Int, $after: String) {
    visits(text: $text, filter: $filter, first: $first, after: $after) {
        totalCount nodes { reference } pageInfo { hasNextPage endCursor }
        facets { states { value count } countries { value count } sectors { value count } bucs { value count }
            kinds { value count } turns { value count } } } }";

async fn found(actor: &Actor, variables: Value) -> Value {
    actor.ask(LIST, variables).await["visits"].take()
}

/// The references of a list, in their order.
fn references(list: &Value) -> Vec<i64> {
    nodes(list).iter().map(|one| number(one, "reference")).collect()
}

/// The values of a facet.
fn values(facet: &Value) -> Vec<String> {
    list(facet).iter().map(|one| format!("{} {}", text(&one["value"]), one["count"])).collect()
}

/// One request to Germany in Polish, and one to Finland that was endorsed.
async fn two(room: &Room) -> (Value, Value) {
    let polish = json!({
        "language": "pl",
        "topic": "Wymiana danych o okresach ubezpieczeń",
        "objectives": "Zobaczyć, jak wypłaca się zasiłki.",
    });
    let german = room.submitted(changed(asked(), &polish)).await;
    let english = json!({
        "kind": "BILATERAL_MEETING",
        "topic": "Pensions for miners",
        "objectives": "Compare how years underground are counted.",
        "sectors": ["P"],
        "bucs": ["P_BUC_06"],
    });
    let finnish = room.endorsed(changed(asked_of(&["FI"]), &english)).await;
    (german, finnish)
}

#[tokio::test]
async fn a_request_is_found_by_words_of_any_language_and_by_what_it_is_about() {
    let room = Room::new().await;
    let (german, _) = two(&room).await;
    let body = json!({ "visit": number(&german, "reference").to_string(), "body": "Kaufbeuren wäre auch möglich." });
    room.sent(&room.guest, "commentVisit", body).await;
    let cases: Vec<(Value, &[i64])> = vec![
        (json!({}), &[1, 2]),
        (json!({ "text": "ubezpieczen" }), &[1]),
        (json!({ "text": "ZASIŁKI" }), &[1]),
        (json!({ "text": "miners" }), &[2]),
        (json!({ "text": "underground" }), &[2]),
        (json!({ "text": "Finland" }), &[2]),
        (json!({ "text": "kaufbeuren" }), &[1]),
        (json!({ "text": "zzyzx" }), &[]),
        (json!({ "filter": { "states": ["ENDORSED"] } }), &[2]),
        (json!({ "filter": { "states": ["ENDORSED", "SUBMITTED"], "sectors": ["FB"] } }), &[1]),
        (json!({ "filter": { "countries": ["PL"] } }), &[1, 2]),
        (json!({ "filter": { "countries": ["fin"] } }), &[2]),
        (json!({ "filter": { "sectors": ["P"] } }), &[2]),
        (json!({ "filter": { "bucs": ["fb_buc_01"] } }), &[1]),
        (json!({ "filter": { "kinds": ["BILATERAL_MEETING"] } }), &[2]),
        (json!({ "filter": { "turns": ["COORDINATOR"] } }), &[1]),
        (json!({ "filter": { "mine": true } }), &[]),
        (json!({ "text": "miners", "filter": { "sectors": ["FB"] } }), &[]),
    ];
    for (variables, expected) in cases {
        let mut numbers = references(&found(&room.officer, variables.clone()).await);
        // What is alike in words stands in the order of its weight, which is nobody's business here.
        numbers.sort_unstable();
        assert_eq!(numbers, expected, "{variables}");
    }
    let narrowed = found(&room.officer, json!({ "filter": { "states": ["ENDORSED"] } })).await;
    assert_eq!(
        values(&narrowed["facets"]["states"]),
        ["SUBMITTED 1", "ENDORSED 1"],
        "its own dimension is not narrowed"
    );
    assert_eq!(values(&narrowed["facets"]["sectors"]), ["P 1"]);
    assert_eq!(values(&narrowed["facets"]["bucs"]), ["P_BUC_06 1"]);
    assert_eq!(values(&narrowed["facets"]["countries"]), ["FI 1", "PL 1"]);
    for (filter, code) in
        [(json!({ "countries": ["XX"] }), "UNKNOWN_COUNTRY"), (json!({ "bucs": ["FB_BUC_99"] }), "UNKNOWN_BUC")]
    {
        assert_eq!(room.officer.refused(LIST, json!({ "filter": filter })).await.0, code);
    }
}

#[tokio::test]
async fn nothing_of_others_shows_in_hits_counts_or_facets() {
    let room = Room::new().await;
    two(&room).await;
    let expected: [(&str, &Actor, &[i64], &[&str]); 8] = [
        ("requester", &room.clerk, &[1, 2], &["DE 1", "FI 1", "PL 2"]),
        ("colleague", &room.colleague, &[1, 2], &["DE 1", "FI 1", "PL 2"]),
        ("Germany", &room.german, &[1], &["DE 1", "PL 1"]),
        ("clerk of Germany", &room.guest, &[1], &["DE 1", "PL 1"]),
        ("Finland", &room.finn, &[2], &["FI 1", "PL 1"]),
        ("Austria", &room.foreign, &[], &[]),
        ("administrator", &room.administrator, &[], &[]),
        ("officer", &room.officer, &[1, 2], &["DE 1", "FI 1", "PL 2"]),
    ];
    for (name, actor, all, countries) in expected {
        let seen = found(actor, json!({})).await;
        let mut numbers = references(&seen);
        numbers.sort_unstable();
        assert_eq!((numbers.as_slice(), &seen["totalCount"]), (all, &json!(all.len())), "{name}");
        assert_eq!(values(&seen["facets"]["countries"]), countries, "{name}");
        for (word, reference) in [("ubezpieczen", 1), ("miners", 2), ("Finland", 2)] {
            let hits = found(actor, json!({ "text": word })).await;
            assert_eq!(hits["totalCount"], usize::from(all.contains(&reference)), "{word} by {name}");
        }
        let narrowed = found(actor, json!({ "filter": { "countries": ["FI"] } })).await;
        assert_eq!(narrowed["totalCount"], usize::from(all.contains(&2)), "{name}");
    }
    assert_eq!(room.stranger.refused(LIST, json!({})).await.0, "UNAUTHENTICATED");
    let mine = json!({ "filter": { "mine": true } });
    assert_eq!(found(&room.clerk, mine.clone()).await["totalCount"], 2);
    assert_eq!(found(&room.colleague, mine).await["totalCount"], 0);
}

#[tokio::test]
async fn a_list_is_read_page_by_page() {
    let room = Room::new().await;
    for _ in 0..3 {
        room.submitted(asked()).await;
    }
    for _ in 0..2 {
        room.requested(asked()).await;
    }
    let (mut all, mut after) = (Vec::new(), Value::Null);
    for has_next in [true, true, false] {
        let page = found(&room.clerk, json!({ "first": 2, "after": after })).await;
        assert_eq!((&page["totalCount"], &page["pageInfo"]["hasNextPage"]), (&json!(5), &json!(has_next)));
        all.extend(references(&page));
        after = page["pageInfo"]["endCursor"].clone();
    }
    assert_eq!(all, [3, 2, 1, 5, 4], "by deadline, the latest of the same first");
    let refused = room.clerk.refused(LIST, json!({ "first": 101 })).await.0;
    assert_eq!(refused, "PAGE_SIZE");
    let other = found(&room.german, json!({ "first": 2, "after": after })).await;
    assert_eq!(
        (&other["totalCount"], references(&other)),
        (&json!(3), vec![]),
        "nor does a cursor lead to others' drafts"
    );
}

#[tokio::test]
async fn before_somebody_asks_they_see_what_is_asked_already() {
    let room = Room::new().await;
    let (german, _) = two(&room).await;
    let query = "query Near($hosts: [String!], $bucs: [String!], $text: String) {
        similarVisits(hosts: $hosts, bucs: $bucs, text: $text) { reference } }";
    let of_germany = json!({ "hosts": ["DE"], "bucs": ["FB_BUC_01"] });
    let cases: [(&Actor, Value, Vec<i64>); 7] = [
        (&room.colleague, of_germany.clone(), vec![1]),
        (&room.german, of_germany.clone(), vec![1]),
        (&room.finn, of_germany.clone(), vec![]),
        (&room.foreign, of_germany.clone(), vec![]),
        (&room.colleague, json!({ "hosts": ["FI"], "bucs": ["FB_BUC_01"] }), vec![]),
        (&room.colleague, json!({ "hosts": ["FI"], "text": "Pensions for miners" }), vec![2]),
        (&room.colleague, json!({ "hosts": ["DE"], "text": "Pensions for miners" }), vec![]),
    ];
    for (actor, variables, expected) in cases {
        let near = actor.ask(query, variables.clone()).await["similarVisits"].take();
        let near: Vec<i64> = list(&near).iter().map(|one| number(one, "reference")).collect();
        assert_eq!(near, expected, "{variables}");
    }
    assert_eq!(room.stranger.refused(query, of_germany.clone()).await.0, "UNAUTHENTICATED");
    room.went(&room.clerk, "withdrawVisit", &german, super::why()).await;
    let gone = room.colleague.ask(query, of_germany).await["similarVisits"].take();
    assert_eq!(gone, json!([]), "what has ended is asked no more");
}
