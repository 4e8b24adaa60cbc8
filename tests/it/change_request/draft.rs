//! What somebody writes: everything that is wrong is told at once and nothing of it is kept; the same words make one request.

use super::{Office, VIEW, done, edit, named, problems, refused, renamed, step};
use crate::reading::{each, text};
use domain::value::PersonRole;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tokio::task::JoinSet;

/// An edit of PL:ONE1.
fn one(fields: Value) -> Value {
    edit("PL:ONE1", fields)
}

fn names(language: &str, kind: &str, text: &str) -> Value {
    one(json!({ "names": [{ "language": language, "kind": kind, "text": text }] }))
}

fn contact(field: &str, text: &str) -> Value {
    one(json!({ "contacts": { field: [text] } }))
}

fn person(until: &str) -> Value {
    one(json!({ "contacts": { "persons": [{ "name": "Jan Kowalski", "until": until }] } }))
}

fn held(buc: &str, areas: &[&str]) -> Value {
    one(json!({ "competences": [{ "buc": buc, "role": "COUNTER_PARTY", "areas": areas }] }))
}

fn end(code: &str, successor: &str) -> Value {
    json!({ "end": { "code": code, "successors": [{ "code": successor }] } })
}

fn merge(code: &str, into: &str) -> Value {
    json!({ "merge": { "codes": [code], "into": { "code": into } } })
}

/// Wrong changes, each with its one problem.
fn wrong() -> Vec<(Value, &'static str)> {
    let split = json!({ "split": { "code": "PL:ONE1", "into": [{ "institution": { "code": "PL:TWO2" } }] } });
    let create = json!({ "create": { "code": "PL:NEW1", "fields": { "acronym": "NEW" } } });
    vec![
        (one(json!({ "network": "PL-NONE" })), "PL:ONE1/network UNKNOWN_NETWORK"),
        (one(json!({ "network": "AT-OGK" })), "PL:ONE1/network OTHER_COUNTRY"),
        (one(json!({ "areas": ["PL21", "PL99"] })), "PL:ONE1/areas UNKNOWN_AREA"),
        (one(json!({ "areas": ["AT13"] })), "PL:ONE1/areas OTHER_COUNTRY"),
        (held("ZZ_BUC_99", &[]), "PL:ONE1/competences UNKNOWN_BUC"),
        (held("AD_BUC_01", &[]), "PL:ONE1/competences UNKNOWN_BUC"),
        (held("FB_BUC_01", &["AT13"]), "PL:ONE1/competences OTHER_COUNTRY"),
        (held("FB_BUC_01", &["PL99"]), "PL:ONE1/competences UNKNOWN_AREA"),
        (one(json!({ "addRouters": ["PL:NOBODY"] })), "PL:ONE1/relations UNKNOWN_CODE"),
        (one(json!({ "addRouters": ["PL:ONE1"] })), "PL:ONE1/relations OWN_SUCCESSOR"),
        (end("PL:ONE1", "PL:NOBODY"), "PL:NOBODY UNKNOWN_CODE"),
        (end("PL:ONE1", "PL:ONE1"), "PL:ONE1 OWN_SUCCESSOR"),
        (renamed("PL:NOBODY", "Nikt"), "PL:NOBODY UNKNOWN_CODE"),
        (renamed("PL:1", "Nikt"), "code INVALID_CODE"),
        (merge("PL:ONE1", "AT:WIEN1"), "code OTHER_COUNTRY"),
        (merge("PL:ONE1", "PL:ONE1"), "PL:ONE1 INVALID_MERGE"),
        (split, "PL:ONE1 TOO_FEW"),
        (create, "PL:NEW1/names NO_NAME"),
        (one(json!({ "names": [] })), "PL:ONE1/names NO_NAME"),
        (names("pl", "OFFICIAL", "  "), "PL:ONE1/names NO_NAME"),
        (names("pl", "ALIAS", "Zakład"), "PL:ONE1/names NO_OFFICIAL_NAME"),
        (names("pl", "OFFICIAL", &"ż".repeat(301)), "PL:ONE1/names TOO_LONG"),
        (names("Polish", "OFFICIAL", "Zakład"), "PL:ONE1/names INVALID_LANGUAGE"),
        (one(json!({ "acronym": "Z".repeat(61) })), "PL:ONE1/acronym TOO_LONG"),
        (one(json!({ "acronym": "Z\nZ" })), "PL:ONE1/acronym INVALID_TEXT"),
        (contact("phones", "call me"), "PL:ONE1/contacts INVALID_PHONE"),
        (contact("emails", "nobody"), "PL:ONE1/contacts INVALID_EMAIL"),
        (contact("urls", "javascript:alert(1)"), "PL:ONE1/contacts INVALID_URL"),
        (person("2026-11-22"), "PL:ONE1/contacts INVALID_EXPIRY"),
        (person("2026-11-23"), "PL:ONE1/contacts INVALID_EXPIRY"),
        (person("2029-11-23"), "PL:ONE1/contacts INVALID_EXPIRY"),
        (renamed("PL:ONE1", "Zakład Pierwszy"), "NO_CHANGE"),
        (json!({ "rename": { "code": "PL:ONE1", "names": named("Zakład Pierwszy") } }), "NO_CHANGE"),
        (json!({ "end": { "code": "PL:OLD1" } }), "PL:OLD1 ALREADY_ENDED"),
    ]
}

#[tokio::test]
async fn what_is_wrong_is_told_with_path_and_code_and_nothing_is_kept() {
    let office = Office::new().await;
    let head = office.head().await;
    for (change, problem) in wrong() {
        for propose in [false, true] {
            let input = json!({ "change": change, "propose": propose });
            assert_eq!(problems(&step(&office.editor, "draftChange", input).await), [problem], "{change}");
        }
    }
    let end = json!({ "end": { "code": "PL:LATE1" } });
    let name = renamed("PL:ONE1", "Zakład Zachodni");
    for (input, problem) in [
        (json!({ "change": end, "effectiveOn": "2027-06-01" }), "PL:LATE1 INVALID_PERIOD"),
        (json!({ "change": end, "effectiveOn": "2027-05-31" }), "PL:LATE1 INVALID_PERIOD"),
        (json!({ "change": name, "effectiveOn": "2031-11-24" }), "effectiveOn INVALID_PERIOD"),
        (json!({ "change": name, "note": "x".repeat(2_001) }), "note TOO_LONG"),
        (json!({ "change": name, "shortNoticeReason": "x".repeat(2_001) }), "shortNoticeReason TOO_LONG"),
        (json!({ "change": name, "idempotencyKey": " " }), "idempotencyKey INVALID_KEY"),
    ] {
        assert_eq!(problems(&step(&office.editor, "draftChange", input.clone()).await), [problem], "{input}");
    }
    assert_eq!(office.count().await, 0);
    assert_eq!(office.head().await, head);
    // The same edges on their right side.
    for change in [names("pl", "OFFICIAL", &"ż".repeat(300)), person("2026-11-24"), person("2028-11-23")] {
        done(step(&office.editor, "draftChange", json!({ "change": change })).await);
    }
    done(step(&office.editor, "draftChange", json!({ "change": end, "effectiveOn": "2027-06-02" })).await);
    done(step(&office.editor, "draftChange", json!({ "change": name, "effectiveOn": "2031-11-23" })).await);
}

#[tokio::test]
async fn everything_that_is_wrong_is_told_at_once() {
    let office = Office::new().await;
    let fields = json!({
        "names": named(""), "network": "PL-NONE", "areas": ["PL99"], "contacts": { "emails": ["nobody"] },
        "competences": [{ "buc": "ZZ_BUC_99", "role": "CASE_OWNER" }],
    });
    let payload = step(&office.editor, "draftChange", json!({ "change": one(fields) })).await;
    let found: BTreeSet<&str> = each(&payload["problems"], "code").into_iter().collect();
    let all = ["NO_NAME", "UNKNOWN_NETWORK", "UNKNOWN_AREA", "INVALID_EMAIL", "UNKNOWN_BUC"];
    assert_eq!(found, BTreeSet::from(all));
    for message in each(&payload["problems"], "message") {
        assert!(message.starts_with("PL:ONE1: ") && message.ends_with('.'), "{message}");
    }
}

#[tokio::test]
async fn the_same_key_makes_the_same_request_once() {
    let office = Office::new().await;
    let input = json!({ "change": renamed("PL:ONE1", "Zakład Zachodni"), "idempotencyKey": "monday-1" });
    let first = done(step(&office.editor, "draftChange", input.clone()).await);
    let again = done(step(&office.editor, "draftChange", input.clone()).await);
    assert_eq!(again, first);
    assert_eq!(office.count().await, 1);
    for (field, value) in [("note", json!("Another note.")), ("propose", json!(true))] {
        let mut other = input.clone();
        other[field] = value;
        let payload = step(&office.editor, "draftChange", other).await;
        assert_eq!(problems(&payload), ["idempotencyKey KEY_REUSED"], "{field}");
    }
    let own = done(step(&office.coordinator, "draftChange", input).await);
    assert_ne!(own["id"], first["id"], "a key is its person's own");
    assert_eq!(office.count().await, 2);
}

#[tokio::test]
async fn many_calls_at_once_with_one_key_make_one_request() {
    let office = Office::new().await;
    let change = renamed("PL:ONE1", "Zakład Zachodni");
    let input = json!({ "change": change, "propose": true, "idempotencyKey": "monday-1" });
    let mut calls = JoinSet::new();
    for _ in 0..8 {
        let (editor, input) = (office.editor.clone(), input.clone());
        calls.spawn(async move {
            let request = done(step(&editor, "draftChange", input).await);
            format!("{} {}", text(&request["id"]), text(&request["state"]))
        });
    }
    let requests: BTreeSet<String> = calls.join_all().await.into_iter().collect();
    assert_eq!(requests.len(), 1, "{requests:?}");
    assert!(requests.iter().all(|request| request.ends_with(" PROPOSED")), "{requests:?}");
    assert_eq!(office.count().await, 1);
}

#[tokio::test]
async fn nobody_outside_the_country_learns_what_it_prepares() {
    let office = Office::new().await;
    let world = &office.world;
    let austrian = world.person("anna", PersonRole::NationalEditor, Some("AT")).await;
    let clerk = world.person("celina", PersonRole::Clerk, Some("PL")).await;
    let administrator = world.person("adam", PersonRole::Administrator, None).await;
    let stranger = world.anonymous();
    let change = json!({ "change": renamed("PL:ONE1", "Zakład Zachodni") });
    let draft = done(step(&office.editor, "draftChange", change.clone()).await);
    let nobodys = json!({ "id": "00000000-0000-0000-0000-00000000ffff" });
    for asked in [json!({ "id": draft["id"] }), nobodys, json!({ "id": "nonsense" })] {
        assert_eq!(austrian.refused(VIEW, asked.clone()).await.0, "NOT_FOUND", "{asked}");
        assert_eq!(clerk.refused(VIEW, asked.clone()).await.0, "NOT_FOUND", "{asked}");
    }
    assert_eq!(stranger.refused(VIEW, json!({ "id": draft["id"] })).await.0, "UNAUTHENTICATED");
    let query = "query Requests($country: String, $code: String) {
        changeRequests(country: $country, code: $code) { totalCount nodes { id } } }";
    let poland = json!({ "country": "PL" });
    assert_eq!(austrian.refused(query, poland.clone()).await.0, "FORBIDDEN");
    assert_eq!(clerk.refused(query, poland.clone()).await.0, "FORBIDDEN");
    assert_eq!(clerk.refused(query, json!({})).await.0, "FORBIDDEN");
    assert_eq!(stranger.refused(query, poland.clone()).await.0, "UNAUTHENTICATED");
    let none = json!({ "totalCount": 0, "nodes": [] });
    assert_eq!(austrian.ask(query, json!({})).await["changeRequests"], none);
    assert_eq!(austrian.ask(query, json!({ "code": "PL:ONE1" })).await["changeRequests"], none);
    for actor in [&office.editor, &office.coordinator, &administrator] {
        let found = actor.ask(query, poland.clone()).await["changeRequests"].take();
        assert_eq!(found, json!({ "totalCount": 1, "nodes": [{ "id": draft["id"] }] }));
    }
    for (field, value) in [("code", "PL:ONE1"), ("code", "PL:TWO2")] {
        let found = office.editor.ask(query, json!({ field: value })).await["changeRequests"]["totalCount"].take();
        assert_eq!(found, u64::from(value == "PL:ONE1"), "{value}");
    }
    for actor in [&austrian, &clerk] {
        assert_eq!(refused(actor, "draftChange", change.clone()).await, "FORBIDDEN");
    }
    assert_eq!(refused(&stranger, "draftChange", change).await, "UNAUTHENTICATED");
    assert_eq!(office.count().await, 1);
}
