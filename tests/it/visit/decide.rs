//! The requester's coordinator and the programme decide, each in their turn, and nobody else does.

use super::{Room, asked, asked_of, kinds, no, plan, reporting, standing, told, why, yes};
use serde_json::{Value, json};
use tests::Actor;

#[tokio::test]
async fn only_the_coordinator_of_the_requester_s_country_decides_for_it() {
    let room = Room::new().await;
    let submitted = room.submitted(asked()).await;
    for (step, more) in [("endorseVisit", json!({})), ("returnVisit", why()), ("refuseVisit", why())] {
        for (name, actor, code) in [
            ("requester", &room.clerk, "FORBIDDEN"),
            ("colleague", &room.colleague, "FORBIDDEN"),
            ("officer", &room.officer, "FORBIDDEN"),
            ("host", &room.german, "FORBIDDEN"),
            ("clerk of the host", &room.guest, "FORBIDDEN"),
            ("another country", &room.finn, "NOT_FOUND"),
            ("a third country", &room.foreign, "NOT_FOUND"),
            ("administrator", &room.administrator, "NOT_FOUND"),
            ("stranger", &room.stranger, "UNAUTHENTICATED"),
        ] {
            assert_eq!(room.code(actor, step, &submitted, more.clone()).await, code, "{step} by {name}");
        }
    }
    let seen = room.seen(&room.colleague, &submitted).await;
    assert_eq!((&seen["version"], kinds(&seen)), (&submitted["version"], vec!["DRAFTED", "SUBMITTED"]));
    let endorsed = room.went(&room.coordinator, "endorseVisit", &submitted, json!({ "comment": "We need it." })).await;
    assert_eq!(standing(&endorsed), ("ENDORSED", "PROGRAMME"));
    let seen = room.seen(&room.officer, &endorsed).await;
    let by = json!({ "name": "karol", "role": "NATIONAL_COORDINATOR", "country": { "code": "PL" } });
    assert_eq!((&seen["steps"][2]["by"], &seen["steps"][2]["comment"]), (&by, &json!("We need it.")));
    assert_eq!(room.code(&room.coordinator, "endorseVisit", &submitted, json!({})).await, "CONFLICT");
}

#[tokio::test]
async fn only_the_programme_reviews_refuses_and_asks_the_hosts() {
    let room = Room::new().await;
    let endorsed = room.endorsed(asked()).await;
    let reviewed = room.reviewed(asked()).await;
    let steps = [
        ("startReview", &endorsed, json!({})),
        ("openMatching", &reviewed, json!({})),
        ("programmeRefuse", &reviewed, why()),
    ];
    for (step, visit, more) in &steps {
        for (name, actor, code) in [
            ("requester", &room.clerk, "FORBIDDEN"),
            ("coordinator", &room.coordinator, "FORBIDDEN"),
            ("host", &room.german, "FORBIDDEN"),
            ("another country", &room.finn, "NOT_FOUND"),
            ("administrator", &room.administrator, "NOT_FOUND"),
            ("stranger", &room.stranger, "UNAUTHENTICATED"),
        ] {
            assert_eq!(room.code(actor, step, visit, more.clone()).await, code, "{step} by {name}");
        }
    }
    let refused = room.went(&room.officer, "programmeRefuse", &reviewed, why()).await;
    assert_eq!((standing(&refused), &refused["reason"]), (("REFUSED", "NOBODY"), &json!("Nobody has time.")));
}

#[tokio::test]
async fn a_no_needs_a_reason_and_is_final() {
    let room = Room::new().await;
    let submitted = room.submitted(asked()).await;
    for step in ["returnVisit", "refuseVisit"] {
        let silent = room.done(&room.coordinator, step, &submitted, json!({ "reason": " " })).await;
        assert_eq!(told(&silent), ["REASON_NEEDED reason"], "{step}");
    }
    let refused = room.went(&room.coordinator, "refuseVisit", &submitted, why()).await;
    assert_eq!((standing(&refused), &refused["dueAt"]), (("REFUSED", "NOBODY"), &Value::Null));
    assert_eq!(room.code(&room.clerk, "submitVisit", &refused, json!({})).await, "WRONG_STATE");
    assert_eq!(room.code(&room.coordinator, "endorseVisit", &refused, json!({})).await, "WRONG_STATE");
    let reviewed = room.reviewed(asked()).await;
    let silent = room.done(&room.officer, "programmeRefuse", &reviewed, json!({ "reason": "" })).await;
    assert_eq!(told(&silent), ["REASON_NEEDED reason"]);
    let seen = room.seen(&room.clerk, &reviewed).await;
    assert_eq!(seen["state"], "UNDER_REVIEW", "what was refused changed nothing");
}

/// Every step by somebody who may take it in its time.
fn steps(room: &Room) -> Vec<(&'static str, &Actor, Value)> {
    let other = json!({ "windows": [{ "from": "2027-01-11", "to": "2027-01-15" }] });
    vec![
        ("requestVisit", &room.clerk, asked()),
        ("submitVisit", &room.clerk, json!({})),
        ("proposeDates", &room.clerk, other),
        ("reportVisit", &room.clerk, reporting()),
        ("markFollowUp", &room.clerk, json!({ "position": 0, "done": true })),
        ("practiceFromVisit", &room.clerk, json!({})),
        ("nameParticipants", &room.clerk, json!({ "participants": [] })),
        ("withdrawVisit", &room.clerk, why()),
        ("endorseVisit", &room.coordinator, json!({})),
        ("returnVisit", &room.coordinator, why()),
        ("refuseVisit", &room.coordinator, why()),
        ("answerAsHost", &room.german, yes()),
        ("answerAsHost", &room.german, no()),
        ("startReview", &room.officer, json!({})),
        ("openMatching", &room.officer, json!({})),
        ("programmeRefuse", &room.officer, why()),
        ("scheduleVisit", &room.officer, plan()),
        ("writeAgenda", &room.officer, json!({ "agenda": "Talks." })),
        ("markHeld", &room.officer, json!({})),
        ("closeVisit", &room.officer, json!({})),
        ("cancelVisit", &room.officer, why()),
    ]
}

/// Whether a step can be taken with a request that stands so.
fn is_legal(step: &str, state: &str) -> bool {
    let is_final = ["CLOSED", "REFUSED", "WITHDRAWN", "CANCELLED", "EXPIRED"].contains(&state);
    let from: &[&str] = match step {
        "requestVisit" | "submitVisit" => &["DRAFT", "RETURNED"],
        "endorseVisit" | "returnVisit" | "refuseVisit" => &["SUBMITTED"],
        "startReview" => &["ENDORSED"],
        "openMatching" | "programmeRefuse" => &["UNDER_REVIEW"],
        "answerAsHost" | "proposeDates" => &["MATCHING"],
        "scheduleVisit" => &["MATCHING", "SCHEDULED"],
        "writeAgenda" | "markHeld" => &["SCHEDULED"],
        "reportVisit" => &["HELD"],
        "closeVisit" => &["REPORTED"],
        "markFollowUp" | "practiceFromVisit" => &["REPORTED", "CLOSED"],
        "nameParticipants" => return !is_final && !["HELD", "REPORTED"].contains(&state),
        _ => return !is_final,
    };
    from.contains(&state)
}

/// Tries every step that cannot be taken as the request stands; gives how many there were.
async fn refused(room: &Room, visit: &Value) -> usize {
    let state = standing(visit).0;
    let mut count = 0;
    for (step, actor, more) in steps(room) {
        // Of a draft nobody else learns, whatever they try.
        let is_hidden = state == "DRAFT" && actor.token() != room.clerk.token();
        if is_hidden || is_legal(step, state) {
            continue;
        }
        assert_eq!(room.code(actor, step, visit, more).await, "WRONG_STATE", "{step} while {state}");
        count += 1;
    }
    let seen = room.seen(&room.clerk, visit).await;
    assert_eq!((&seen["state"], &seen["version"]), (&visit["state"], &visit["version"]), "nothing changed");
    count
}

#[tokio::test]
async fn no_step_is_taken_from_a_state_it_does_not_belong_to() {
    let mut room = Room::new().await;
    let mut count = 0;
    count += refused(&room, &room.requested(asked()).await).await;
    let submitted = room.submitted(asked()).await;
    count += refused(&room, &submitted).await;
    let returned = room.went(&room.coordinator, "returnVisit", &submitted, why()).await;
    count += refused(&room, &returned).await;
    let withdrawn = room.went(&room.clerk, "withdrawVisit", &returned, why()).await;
    count += refused(&room, &withdrawn).await;
    count += refused(&room, &room.endorsed(asked()).await).await;
    let reviewed = room.reviewed(asked()).await;
    count += refused(&room, &reviewed).await;
    let rejected = room.went(&room.officer, "programmeRefuse", &reviewed, why()).await;
    count += refused(&room, &rejected).await;
    count += refused(&room, &room.matching(asked_of(&["DE", "FI"])).await).await;
    let scheduled = room.scheduled().await;
    count += refused(&room, &scheduled).await;
    let cancelled = room.went(&room.officer, "cancelVisit", &scheduled, why()).await;
    count += refused(&room, &cancelled).await;
    count += refused(&room, &room.held().await).await;
    let reported = room.reported().await;
    count += refused(&room, &reported).await;
    let closed = room.went(&room.officer, "closeVisit", &reported, json!({})).await;
    count += refused(&room, &closed).await;
    let waiting = room.submitted(asked()).await;
    room.later(31).await;
    room.fired().await;
    let expired = room.seen(&room.clerk, &waiting).await;
    assert_eq!(standing(&expired), ("EXPIRED", "NOBODY"));
    count += refused(&room, &expired).await;
    assert!(count > 200, "{count} steps were tried");
}

#[tokio::test]
async fn a_coordinator_who_asks_stands_behind_it_like_behind_any_other_request() {
    let room = Room::new().await;
    let begun = room.sent(&room.coordinator, "requestVisit", asked()).await;
    let submitted = room.went(&room.coordinator, "submitVisit", &begun["visit"], json!({})).await;
    assert_eq!(room.code(&room.colleague, "requestVisit", &submitted, asked()).await, "FORBIDDEN", "it is another's");
    let endorsed = room.went(&room.coordinator, "endorseVisit", &submitted, json!({})).await;
    assert_eq!(standing(&endorsed), ("ENDORSED", "PROGRAMME"));
}
