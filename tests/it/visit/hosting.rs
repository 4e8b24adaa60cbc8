//! What each country says of itself as a host: how many visitors it takes, and on which days nobody.

use super::{Room, act, answers, asked, changed, plan, told, why, yes};
use serde_json::{Value, json};

fn closed(from: &str, to: &str) -> Value {
    json!({ "blackouts": [{ "from": from, "to": to, "why": "Elections" }] })
}

#[tokio::test]
async fn a_coordinator_says_for_their_own_country_how_it_hosts() {
    let room = Room::new().await;
    let said = changed(closed("2027-01-11", "2027-01-15"), &json!({ "capacity": 3, "note": "Ring twice." }));
    for (actor, code) in [
        (&room.guest, "FORBIDDEN"),
        (&room.officer, "FORBIDDEN"),
        (&room.administrator, "FORBIDDEN"),
        (&room.stranger, "UNAUTHENTICATED"),
    ] {
        assert_eq!(actor.refused(&act("stateHosting"), json!({ "input": said })).await.0, code);
    }
    let first = room.sent(&room.german, "stateHosting", said.clone()).await;
    assert_eq!((&first["problems"], &first["hosting"]["version"]), (&json!([]), &json!(1)));
    assert_eq!(first["hosting"]["country"]["code"], "DE");
    let late = room.sent(&room.german, "stateHosting", said.clone()).await;
    assert_eq!(told(&late), ["CONFLICT expectedVersion"]);
    let wrong =
        json!({ "expectedVersion": 1, "capacity": 0, "blackouts": [{ "from": "2027-01-15", "to": "2027-01-11" }] });
    let wrong = room.sent(&room.german, "stateHosting", wrong).await;
    assert_eq!(told(&wrong), ["INVALID_PERIOD blackouts.0", "OUT_OF_RANGE capacity"]);
    room.sent(&room.finn, "stateHosting", json!({ "capacity": 10 })).await;
    let query = "{ hostings { country { code } capacity note version blackouts { why days { from to } } } }";
    let all = room.clerk.ask(query, json!({})).await["hostings"].take();
    let days = json!([{ "why": "Elections", "days": { "from": "2027-01-11", "to": "2027-01-15" } }]);
    let german =
        json!({ "country": { "code": "DE" }, "capacity": 3, "note": "Ring twice.", "version": 1, "blackouts": days });
    let finnish = json!({ "country": { "code": "FI" }, "capacity": 10, "note": null, "version": 1, "blackouts": [] });
    assert_eq!(all, json!([german, finnish]));
    assert_eq!(room.stranger.refused(query, json!({})).await.0, "UNAUTHENTICATED");
    let none = room.sent(&room.german, "stateHosting", json!({ "expectedVersion": 1 })).await;
    assert_eq!((&none["hosting"]["capacity"], &none["hosting"]["version"]), (&Value::Null, &json!(2)));
}

#[tokio::test]
async fn a_request_is_not_submitted_when_every_day_offered_is_closed() {
    let room = Room::new().await;
    room.sent(&room.german, "stateHosting", closed("2027-01-01", "2027-02-28")).await;
    let draft = room.requested(asked()).await;
    let refused = room.done(&room.clerk, "submitVisit", &draft, json!({})).await;
    assert_eq!(told(&refused), ["BLACKOUT windows"]);
    let open = changed(closed("2027-01-01", "2027-01-31"), &json!({ "expectedVersion": 1 }));
    room.sent(&room.german, "stateHosting", open).await;
    let submitted = room.went(&room.clerk, "submitVisit", &draft, json!({})).await;
    assert_eq!(submitted["state"], "SUBMITTED", "February is free");
}

#[tokio::test]
async fn nobody_is_taken_on_closed_days() {
    let room = Room::new().await;
    // It takes all the days of a stretch, so that none is left beside those that are closed.
    let matching = room.matching(changed(asked(), &json!({ "days": 5 }))).await;
    room.sent(&room.german, "stateHosting", closed("2027-01-13", "2027-01-20")).await;
    let first = changed(yes(), &json!({ "windows": [0] }));
    assert_eq!(told(&room.done(&room.german, "answerAsHost", &matching, first).await), ["BLACKOUT windows"]);
    let counter = json!({ "answer": "COUNTER_PROPOSED", "dates": [{ "from": "2027-01-18", "to": "2027-01-22" }] });
    assert_eq!(told(&room.done(&room.german, "answerAsHost", &matching, counter).await), ["BLACKOUT windows"]);
    let accepted = room.went(&room.german, "answerAsHost", &matching, yes()).await;
    assert_eq!(answers(&accepted), "DE ACCEPTED", "some of the days are free");
    assert_eq!(told(&room.done(&room.officer, "scheduleVisit", &matching, plan()).await), ["BLACKOUT startsOn"]);
    let free = changed(plan(), &json!({ "startsOn": "2027-02-01", "endsOn": "2027-02-05" }));
    let scheduled = room.went(&room.officer, "scheduleVisit", &matching, free).await;
    assert_eq!(scheduled["state"], "SCHEDULED");
}

#[tokio::test]
async fn no_more_come_at_a_time_than_a_country_takes() {
    let room = Room::new().await;
    room.sent(&room.german, "stateHosting", json!({ "capacity": 3 })).await;
    let first = room.scheduled().await;
    let second = room.accepted().await;
    let refused = room.done(&room.officer, "scheduleVisit", &second, plan()).await;
    assert_eq!(told(&refused), ["CAPACITY startsOn"], "two come on these days already");
    let later = changed(plan(), &json!({ "startsOn": "2027-01-14", "endsOn": "2027-01-15" }));
    let second = room.went(&room.officer, "scheduleVisit", &second, later).await;
    assert_eq!(second["state"], "SCHEDULED");
    assert_eq!(told(&room.done(&room.officer, "scheduleVisit", &second, plan()).await), ["CAPACITY startsOn"]);
    room.went(&room.officer, "cancelVisit", &first, why()).await;
    let moved = room.went(&room.officer, "scheduleVisit", &second, plan()).await;
    assert_eq!(moved["plan"]["startsOn"], "2027-01-12", "who does not come takes nobody's place");
}
