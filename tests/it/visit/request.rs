//! A request is begun, written, and submitted: what it may leave open, and what it must say.

use super::{Room, act, asked, asked_of, at, changed, due, kinds, number, standing, told, why};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::Actor;
use tokio::task::JoinSet;

/// What somebody finds: how many requests, and where they stand.
async fn found(actor: &Actor) -> Value {
    let query =
        "{ visits { totalCount nodes { reference } facets { states { value count } countries { value count } } } }";
    actor.ask(query, json!({})).await["visits"].take()
}

/// A draft as it is, written with something else.
fn anew(draft: &Value, patch: &Value) -> Value {
    changed(changed(asked(), &at(draft)), patch)
}

#[tokio::test]
async fn a_draft_is_its_requester_s_alone() {
    let room = Room::new().await;
    let draft = room.requested(asked()).await;
    assert_eq!(standing(&draft), ("DRAFT", "REQUESTER"));
    assert_eq!(due(&draft), "2027-02-21 10:00", "ninety days");
    let others = [
        &room.colleague,
        &room.coordinator,
        &room.german,
        &room.finn,
        &room.guest,
        &room.officer,
        &room.administrator,
        &room.foreign,
    ];
    for other in others {
        assert_eq!(room.seen(other, &draft).await, Value::Null);
        let list = found(other).await;
        assert_eq!((&list["totalCount"], &list["nodes"]), (&json!(0), &json!([])));
        assert_eq!(list["facets"], json!({ "states": [], "countries": [] }));
        let write = room.code(other, "requestVisit", &draft, json!({ "kind": "STUDY_VISIT" })).await;
        assert_eq!(write, "NOT_FOUND");
        for step in ["submitVisit", "endorseVisit", "startReview"] {
            assert_eq!(room.code(other, step, &draft, json!({})).await, "NOT_FOUND", "{step}");
        }
        assert_eq!(room.code(other, "withdrawVisit", &draft, why()).await, "NOT_FOUND");
    }
    assert_eq!(room.seen(&room.stranger, &draft).await, Value::Null);
    let own = found(&room.clerk).await;
    assert_eq!((&own["totalCount"], &own["nodes"][0]["reference"]), (&json!(1), &draft["reference"]));
    assert_eq!(own["facets"]["states"], json!([{ "value": "DRAFT", "count": 1 }]));
    let seen = room.seen(&room.clerk, &draft).await;
    assert_eq!((&seen["isMine"], &seen["submittedAt"], kinds(&seen)), (&json!(true), &Value::Null, vec!["DRAFTED"]));
    assert_eq!(seen["participants"][0]["name"], "Ewa Kowalska");
    let log = "{ changes(first: 50, nouns: [VISIT]) { nodes { label } } }";
    assert_eq!(room.officer.ask(log, json!({})).await["changes"]["nodes"], json!([]), "nor does the log tell");
}

#[tokio::test]
async fn an_incomplete_draft_is_kept_and_says_at_submission_everything_that_is_missing() {
    let room = Room::new().await;
    let draft = room.requested(json!({ "kind": "STUDY_VISIT" })).await;
    let refused = room.done(&room.clerk, "submitVisit", &draft, json!({})).await;
    let missing = ["MISSING hosts", "MISSING objectives", "MISSING topic", "MISSING visitors", "MISSING windows"];
    assert_eq!(told(&refused), missing);
    assert_eq!(room.seen(&room.clerk, &draft).await["state"], "DRAFT");
    let both = asked_of(&["DE", "FI"])["hosts"].clone();
    let cases = [
        (json!({ "visitors": 4 }), "REASON_NEEDED moreBecause"),
        (json!({ "replacement": null }), "REPLACEMENT_NEEDED replacement"),
        (json!({ "visitors": 1 }), "TOO_MANY participants"),
        (json!({ "days": 6, "windows": [{ "from": "2027-01-11", "to": "2027-01-15" }] }), "INVALID_PERIOD windows.0"),
        (json!({ "kind": "BILATERAL_MEETING", "hosts": both }), "TOO_MANY hosts"),
        (json!({ "kind": "MULTILATERAL_MEETING" }), "TOO_FEW hosts"),
        (json!({ "windows": [{ "from": "2026-10-05", "to": "2026-10-09" }] }), "OUT_OF_RANGE windows.0"),
    ];
    for (patch, expected) in cases {
        let draft = room.requested(changed(asked(), &patch)).await;
        let refused = room.done(&room.clerk, "submitVisit", &draft, json!({})).await;
        assert_eq!(told(&refused), [expected], "{patch}");
    }
    let fine = [
        json!({ "visitors": 5, "moreBecause": "Each branch sends one." }),
        json!({ "participants": [], "replacement": null }),
        json!({ "kind": "MULTILATERAL_MEETING", "hosts": both, "replacement": null, "visitors": 40 }),
    ];
    for patch in fine {
        let submitted = room.submitted(changed(asked(), &patch)).await;
        assert_eq!(standing(&submitted), ("SUBMITTED", "COORDINATOR"), "{patch}");
        assert_eq!(due(&submitted), "2026-12-23 10:00", "thirty days");
    }
}

#[tokio::test]
async fn everything_malformed_is_said_at_once_and_nothing_is_kept() {
    let room = Room::new().await;
    let malformed = json!({
        "kind": "STUDY_VISIT",
        "language": "zz",
        "bucs": ["FB_BUC_99"],
        "practice": "9",
        "windows": [
            { "from": "2027-01-15", "to": "2027-01-11" },
            { "from": "2027-01-18", "to": "2027-01-22" },
            { "from": "2027-01-25", "to": "2027-01-29" },
            { "from": "2027-02-01", "to": "2027-02-05" },
        ],
        "days": 11,
        "visitors": 6,
        "hosts": [{ "country": "PL" }, { "country": "XX" }, { "country": "DE" }, { "country": "deu" }],
        "participants": [
            { "name": "", "email": "no address" },
            { "name": "Ewa Kowalska", "email": "ewa@people.example" },
            { "name": "Ewa K.", "email": "EWA@people.example" },
        ],
        "replacement": { "name": "Ewa", "email": "ewa@people.example" },
    });
    let refused = room.sent(&room.clerk, "requestVisit", malformed).await;
    let expected = [
        "INVALID_EMAIL participants.0",
        "INVALID_PERIOD windows.0.to",
        "MISSING participants.0",
        "OUT_OF_RANGE days",
        "OUT_OF_RANGE visitors",
        "OWN_COUNTRY hosts.0",
        "TOO_MANY windows",
        "TWICE hosts.3",
        "TWICE participants.2",
        "TWICE replacement",
        "UNKNOWN_BUC bucs",
        "UNKNOWN_COUNTRY hosts.1",
        "UNKNOWN_LANGUAGE language",
        "UNKNOWN_PRACTICE practice",
    ];
    assert_eq!(told(&refused), expected);
    assert_eq!(refused["visit"], Value::Null);
    let long = json!({ "kind": "BILATERAL_MEETING", "topic": "x".repeat(141), "days": 0, "visitors": 101 });
    let refused = room.sent(&room.clerk, "requestVisit", long).await;
    assert_eq!(told(&refused), ["OUT_OF_RANGE days", "OUT_OF_RANGE visitors", "TOO_LONG topic"]);
    let far = json!({ "kind": "STUDY_VISIT", "windows": [{ "from": "2030-01-01", "to": "2030-01-02" }] });
    assert_eq!(told(&room.sent(&room.clerk, "requestVisit", far).await), ["OUT_OF_RANGE windows.0.to"]);
    assert_eq!(found(&room.clerk).await["totalCount"], 0);
}

#[tokio::test]
async fn with_a_key_the_same_is_begun_once_also_eight_times_at_once() {
    let room = Room::new().await;
    let keyed = |key: &str| changed(asked(), &json!({ "idempotencyKey": key }));
    let first = room.requested(keyed("one")).await;
    let again = room.requested(keyed("one")).await;
    assert_eq!((&again["reference"], &again["version"]), (&first["reference"], &first["version"]));
    let other = changed(keyed("one"), &json!({ "topic": "Something else" }));
    let refused = room.sent(&room.clerk, "requestVisit", other).await;
    assert_eq!(told(&refused), ["KEY_REUSED idempotencyKey"]);
    let mut running = JoinSet::new();
    for _ in 0..8 {
        let (clerk, input) = (room.clerk.clone(), keyed("two"));
        running.spawn(async move { clerk.graphql(&act("requestVisit"), json!({ "input": input })).await });
    }
    let mut references = BTreeSet::new();
    while let Some(answer) = running.join_next().await {
        let answer = answer.expect("an answer");
        references.insert(number(&answer["data"]["done"]["visit"], "reference"));
    }
    assert_eq!(references.len(), 1, "{references:?}");
    assert_eq!(found(&room.clerk).await["totalCount"], 2);
}

#[tokio::test]
async fn a_draft_is_written_anew_over_the_version_that_was_seen() {
    let room = Room::new().await;
    let draft = room.requested(asked()).await;
    let next = room.requested(anew(&draft, &json!({ "topic": "Pensions", "hosts": [{ "country": "FI" }] }))).await;
    assert_eq!((&next["topic"], number(&next, "version")), (&json!("Pensions"), 2));
    assert_eq!(next["hosts"][0]["country"]["code"], "FI");
    let late = room.sent(&room.clerk, "requestVisit", anew(&draft, &json!({ "topic": "Sickness" }))).await;
    assert_eq!(told(&late), ["CONFLICT expectedVersion"]);
    assert_eq!(room.code(&room.clerk, "submitVisit", &draft, json!({})).await, "CONFLICT");
    assert_eq!(room.seen(&room.clerk, &draft).await["topic"], "Pensions");
    let submitted = room.went(&room.clerk, "submitVisit", &next, json!({})).await;
    let late = room.sent(&room.clerk, "requestVisit", anew(&submitted, &json!({ "topic": "Sickness" }))).await;
    assert_eq!(told(&late), ["WRONG_STATE "], "it is on its way");
}

#[tokio::test]
async fn a_returned_request_is_written_and_submitted_again() {
    let room = Room::new().await;
    let submitted = room.submitted(asked()).await;
    assert_eq!(room.seen(&room.german, &submitted).await["topic"], "Family benefits across borders");
    let returned = room.went(&room.coordinator, "returnVisit", &submitted, json!({ "reason": "Ask Finland." })).await;
    assert_eq!((standing(&returned), &returned["reason"]), (("RETURNED", "REQUESTER"), &json!("Ask Finland.")));
    let written = room.requested(anew(&returned, &json!({ "hosts": [{ "country": "FI" }] }))).await;
    assert_eq!(written["state"], "RETURNED");
    assert_eq!(room.seen(&room.german, &written).await, Value::Null, "who is asked no more sees it no more");
    let again = room.went(&room.clerk, "submitVisit", &written, json!({})).await;
    assert_eq!((standing(&again), &again["reason"]), (("SUBMITTED", "COORDINATOR"), &Value::Null));
    let seen = room.seen(&room.finn, &again).await;
    assert_eq!(kinds(&seen), ["DRAFTED", "SUBMITTED", "RETURNED", "SUBMITTED"]);
    assert_eq!(seen["steps"][2]["comment"], "Ask Finland.");
}

#[tokio::test]
async fn only_officials_ask_in_the_name_of_their_country() {
    let room = Room::new().await;
    for (actor, code) in
        [(&room.officer, "FORBIDDEN"), (&room.administrator, "FORBIDDEN"), (&room.stranger, "UNAUTHENTICATED")]
    {
        assert_eq!(actor.refused(&act("requestVisit"), json!({ "input": asked() })).await.0, code);
    }
    let of_austria = room.sent(&room.foreign, "requestVisit", asked()).await;
    assert_eq!(of_austria["problems"], json!([]));
    let seen = room.seen(&room.foreign, &of_austria["visit"]).await;
    assert_eq!(seen["requester"], json!({ "name": "anna", "country": { "code": "AT" } }));
    let practice = changed(asked(), &json!({ "practice": "1" }));
    assert_eq!(told(&room.sent(&room.clerk, "requestVisit", practice).await), ["UNKNOWN_PRACTICE practice"]);
}
