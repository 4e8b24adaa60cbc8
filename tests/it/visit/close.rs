//! How a request ends before its time: taken back by whoever asks, cancelled by anybody it binds; and how it is closed.

use super::{Room, asked, asked_of, kinds, standing, told, why, yes};
use crate::reading::list;
use serde_json::{Value, json};

#[tokio::test]
async fn whoever_asks_and_their_coordinator_take_a_request_back() {
    let room = Room::new().await;
    let matching = room.matching(asked()).await;
    for actor in [&room.colleague, &room.german, &room.officer, &room.guest] {
        assert_eq!(room.code(actor, "withdrawVisit", &matching, why()).await, "FORBIDDEN");
    }
    for actor in [&room.finn, &room.administrator] {
        assert_eq!(room.code(actor, "withdrawVisit", &matching, why()).await, "NOT_FOUND");
    }
    let silent = room.done(&room.clerk, "withdrawVisit", &matching, json!({ "reason": "" })).await;
    assert_eq!(told(&silent), ["REASON_NEEDED reason"], "others read it");
    let withdrawn = room.went(&room.clerk, "withdrawVisit", &matching, why()).await;
    assert_eq!((standing(&withdrawn), &withdrawn["reason"]), (("WITHDRAWN", "NOBODY"), &json!("Nobody has time.")));
    assert_eq!(withdrawn["dueAt"], Value::Null);
    let submitted = room.submitted(asked()).await;
    let withdrawn = room.went(&room.coordinator, "withdrawVisit", &submitted, why()).await;
    assert_eq!(withdrawn["state"], "WITHDRAWN");
    let draft = room.requested(asked()).await;
    let withdrawn = room.went(&room.clerk, "withdrawVisit", &draft, json!({ "reason": "" })).await;
    assert_eq!(withdrawn["state"], "WITHDRAWN", "of a draft nobody has to learn why");
    assert_eq!(room.seen(&room.coordinator, &withdrawn).await, Value::Null);
}

#[tokio::test]
async fn everybody_whom_it_binds_cancels_and_a_host_that_did_not_accept_is_not_bound() {
    let room = Room::new().await;
    let input = asked_of(&["DE", "FI"]);
    let matching = room.matching(input.clone()).await;
    room.went(&room.german, "answerAsHost", &matching, yes()).await;
    for actor in [&room.colleague, &room.finn, &room.guest] {
        assert_eq!(room.code(actor, "cancelVisit", &matching, why()).await, "FORBIDDEN");
    }
    let silent = room.done(&room.german, "cancelVisit", &matching, json!({ "reason": " " })).await;
    assert_eq!(told(&silent), ["REASON_NEEDED reason"]);
    let cancelled = room.went(&room.german, "cancelVisit", &matching, why()).await;
    assert_eq!((standing(&cancelled), &cancelled["sequence"]), (("CANCELLED", "NOBODY"), &json!(0)));
    let seen = room.seen(&room.clerk, &cancelled).await;
    assert_eq!(kinds(&seen).last(), Some(&"CANCELLED"));
    assert_eq!(list(&seen["steps"]).last().map(|step| step["by"]["country"]["code"].clone()), Some(json!("DE")));
    for actor in [&room.clerk, &room.coordinator, &room.officer] {
        let matching = room.matching(input.clone()).await;
        assert_eq!(room.went(actor, "cancelVisit", &matching, why()).await["state"], "CANCELLED");
    }
}

#[tokio::test]
async fn an_event_that_is_cancelled_keeps_its_days_and_calendars_hear_of_it() {
    let room = Room::new().await;
    let scheduled = room.scheduled().await;
    let cancelled = room.went(&room.clerk, "cancelVisit", &scheduled, why()).await;
    assert_eq!((&cancelled["sequence"], &cancelled["plan"]["startsOn"]), (&json!(1), &json!("2027-01-12")));
    assert_eq!(room.code(&room.clerk, "cancelVisit", &cancelled, why()).await, "WRONG_STATE");
    assert_eq!(room.code(&room.officer, "markHeld", &cancelled, json!({})).await, "WRONG_STATE");
}

#[tokio::test]
async fn the_programme_closes_what_was_reported() {
    let room = Room::new().await;
    let reported = room.reported().await;
    for actor in [&room.clerk, &room.coordinator, &room.german] {
        assert_eq!(room.code(actor, "closeVisit", &reported, json!({})).await, "FORBIDDEN");
    }
    let closed = room.went(&room.officer, "closeVisit", &reported, json!({ "comment": "Thank you." })).await;
    assert_eq!((standing(&closed), &closed["dueAt"]), (("CLOSED", "NOBODY"), &Value::Null));
    let seen = room.seen(&room.german, &closed).await;
    assert_eq!(list(&seen["steps"]).last().map(|step| step["comment"].clone()), Some(json!("Thank you.")));
}
