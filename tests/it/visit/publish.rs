//! Everybody reads of an event, in short, while all it concerns agree to that.

use super::{Room, asked_of, no, now, soon, why, yes};
use serde_json::{Value, json};

/// What a stranger reads of events, and finds by a word of the topic.
async fn public(room: &Room) -> (Value, Value) {
    let query = "{ visitEvents { reference kind topic language startsOn endsOn sectors countries { code } bucs { code } isDemonstration }
        search(text: \"borders\", kinds: [VISIT]) { totalCount nodes { kind label url visitEvent { reference } } } }";
    let mut told = room.stranger.ask(query, json!({})).await;
    (told["visitEvents"].take(), told["search"].take())
}

fn agreeing(agrees: bool) -> Value {
    json!({ "agrees": agrees })
}

#[tokio::test]
async fn an_event_is_public_while_all_it_concerns_agree() {
    let room = Room::new().await;
    let scheduled = room.scheduled().await;
    assert_eq!(public(&room).await.0, json!([]));
    for actor in [&room.colleague, &room.guest, &room.officer] {
        assert_eq!(room.code(actor, "consentToEvent", &scheduled, agreeing(true)).await, "FORBIDDEN");
    }
    let one = room.went(&room.clerk, "consentToEvent", &scheduled, agreeing(true)).await;
    assert_eq!((&one["isConsented"], &one["hosts"][0]["isConsented"]), (&json!(true), &json!(false)));
    assert_eq!(public(&room).await.0, json!([]), "the host was not asked yet");
    let both = room.went(&room.german, "consentToEvent", &one, agreeing(true)).await;
    let (events, found) = public(&room).await;
    let expected = json!({
        "reference": scheduled["reference"],
        "kind": "STUDY_VISIT",
        "topic": "Family benefits across borders",
        "language": "en",
        "startsOn": "2027-01-12",
        "endsOn": "2027-01-13",
        "sectors": ["FB"],
        "countries": [{ "code": "PL" }, { "code": "DE" }],
        "bucs": [{ "code": "FB_BUC_01" }],
        "isDemonstration": false,
    });
    assert_eq!(events, json!([expected]));
    assert_eq!(found["totalCount"], 1);
    let hit = &found["nodes"][0];
    assert_eq!((&hit["kind"], &hit["label"]), (&json!("VISIT"), &expected["topic"]));
    assert_eq!((&hit["visitEvent"]["reference"], &hit["url"]), (&scheduled["reference"], &json!("/visits/1")));
    assert_eq!(room.seen(&room.stranger, &both).await, Value::Null, "the request itself is nobody else's");
    let back = room.went(&room.german, "consentToEvent", &both, agreeing(false)).await;
    let (events, found) = public(&room).await;
    assert_eq!((events, &found["totalCount"]), (json!([]), &json!(0)));
    let again = room.went(&room.german, "consentToEvent", &back, agreeing(true)).await;
    assert_eq!(public(&room).await.1["totalCount"], 1);
    let cancelled = room.went(&room.officer, "cancelVisit", &again, why()).await;
    let (events, found) = public(&room).await;
    assert_eq!((events, &found["totalCount"]), (json!([]), &json!(0)));
    assert_eq!(room.code(&room.clerk, "consentToEvent", &cancelled, agreeing(true)).await, "WRONG_STATE");
}

#[tokio::test]
async fn nothing_is_public_before_its_day_is_settled_and_who_declined_is_not_asked() {
    let room = Room::new().await;
    let matching = room.matching(soon(asked_of(&["DE", "FI"]))).await;
    assert_eq!(room.code(&room.german, "consentToEvent", &matching, agreeing(true)).await, "FORBIDDEN");
    room.went(&room.german, "answerAsHost", &matching, yes()).await;
    room.went(&room.finn, "answerAsHost", &matching, no()).await;
    assert_eq!(room.code(&room.finn, "consentToEvent", &matching, agreeing(true)).await, "FORBIDDEN");
    let one = room.went(&room.german, "consentToEvent", &matching, agreeing(true)).await;
    let both = room.went(&room.coordinator, "consentToEvent", &one, agreeing(true)).await;
    assert_eq!(public(&room).await.0, json!([]));
    let scheduled = room.went(&room.officer, "scheduleVisit", &both, now()).await;
    let events = public(&room).await.0;
    assert_eq!(events[0]["countries"], json!([{ "code": "PL" }, { "code": "DE" }]));
    room.went(&room.officer, "markHeld", &scheduled, json!({})).await;
    assert_eq!(public(&room).await.0[0]["endsOn"], "2026-11-24", "what took place stays public");
}
