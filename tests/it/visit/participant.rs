//! Who comes: named by whoever asks, known to those who must know, and replaced by whoever was promised for that.

use super::{Room, changed, told, yes};
use crate::reading::{each, list};
use serde_json::{Value, json};

#[tokio::test]
async fn who_comes_is_known_to_the_requester_to_who_receives_them_and_to_the_programme() {
    let room = Room::new().await;
    let matching = room.matching(super::asked_of(&["DE", "FI"])).await;
    for actor in [&room.german, &room.finn, &room.guest, &room.colleague, &room.coordinator] {
        let seen = room.seen(actor, &matching).await;
        assert_eq!(
            (&seen["participants"], &seen["replacement"]),
            (&json!([]), &Value::Null),
            "before anybody accepted"
        );
    }
    let accepted = room.went(&room.german, "answerAsHost", &matching, yes()).await;
    for actor in [&room.clerk, &room.german, &room.officer] {
        let seen = room.seen(actor, &accepted).await;
        assert_eq!(each(&seen["participants"], "name"), ["Ewa Kowalska", "Jan Nowak"]);
        assert_eq!(seen["replacement"]["name"], "Ola Wilk");
    }
    for actor in [&room.finn, &room.guest, &room.colleague, &room.coordinator] {
        let seen = room.seen(actor, &accepted).await;
        assert_eq!((&seen["participants"], &seen["replacement"]), (&json!([]), &Value::Null));
    }
    let query = "{ visits { nodes { topic participants { name } replacement { name } } } }";
    for actor in [&room.clerk, &room.officer] {
        let listed = actor.ask(query, json!({})).await["visits"]["nodes"].take();
        assert_eq!(list(&listed).len(), 1);
        assert_eq!(
            (&listed[0]["participants"], &listed[0]["replacement"]),
            (&json!([]), &Value::Null),
            "never in lists"
        );
    }
}

#[tokio::test]
async fn whoever_is_named_to_receive_them_knows_them_and_whoever_named_them_does_not() {
    let room = Room::new().await;
    let matching = room.matching(super::asked()).await;
    let gustav = changed(yes(), &json!({ "contact": "gustav@people.example" }));
    room.went(&room.german, "answerAsHost", &matching, gustav).await;
    assert_eq!(list(&room.seen(&room.guest, &matching).await["participants"]).len(), 2);
    let seen = room.seen(&room.german, &matching).await;
    assert_eq!((&seen["participants"], &seen["hosts"][0]["contact"]), (&json!([]), &json!("gustav")));
    let names: Vec<&Value> = list(&seen["steps"]).iter().map(|step| &step["by"]["name"]).collect();
    assert!(names[..5].iter().all(|name| name.is_null()), "who asks may be among those who come: {names:?}");
    assert_eq!(room.seen(&room.colleague, &matching).await["hosts"][0]["contact"], Value::Null);
}

#[tokio::test]
async fn who_comes_is_named_anew_until_it_took_place() {
    let room = Room::new().await;
    let matching = room.matching(super::asked()).await;
    let one = json!({ "name": "Iga Lis", "email": "iga@people.example" });
    let both = json!({ "participants": [one], "replacement": { "name": "Ola Wilk", "email": "ola@people.example" } });
    for actor in [&room.colleague, &room.coordinator, &room.german, &room.officer] {
        assert_eq!(room.code(actor, "nameParticipants", &matching, both.clone()).await, "FORBIDDEN");
    }
    let alone = json!({ "participants": [one] });
    let refused = room.done(&room.clerk, "nameParticipants", &matching, alone).await;
    assert_eq!(told(&refused), ["REPLACEMENT_NEEDED replacement"]);
    let many: Vec<Value> =
        (0..3).map(|at| json!({ "name": "Iga Lis", "email": format!("iga{at}@people.example") })).collect();
    let many = changed(both.clone(), &json!({ "participants": many }));
    let refused = room.done(&room.clerk, "nameParticipants", &matching, many).await;
    assert_eq!(told(&refused), ["TOO_MANY participants"], "two were announced");
    let named = room.went(&room.clerk, "nameParticipants", &matching, both.clone()).await;
    assert_eq!(each(&room.seen(&room.clerk, &named).await["participants"], "email"), ["iga@people.example"]);
    assert_eq!(room.code(&room.clerk, "nameParticipants", &matching, both.clone()).await, "CONFLICT");
    let held = room.held().await;
    assert_eq!(room.code(&room.clerk, "nameParticipants", &held, both).await, "WRONG_STATE");
}

#[tokio::test]
async fn a_replacement_comes_in_place_of_somebody_once() {
    let room = Room::new().await;
    let scheduled = room.scheduled().await;
    let of = |name: &str| json!({ "email": format!("{name}@people.example") });
    assert_eq!(room.code(&room.coordinator, "replaceParticipant", &scheduled, of("ewa")).await, "FORBIDDEN");
    let nobody = room.done(&room.clerk, "replaceParticipant", &scheduled, of("nobody")).await;
    assert_eq!(told(&nobody), ["UNKNOWN_PERSON email"]);
    let replaced = room.went(&room.clerk, "replaceParticipant", &scheduled, of("Ewa")).await;
    let seen = room.seen(&room.german, &replaced).await;
    assert_eq!(each(&seen["participants"], "name"), ["Ola Wilk", "Jan Nowak"]);
    assert_eq!(seen["replacement"], Value::Null);
    let again = room.done(&room.clerk, "replaceParticipant", &replaced, of("jan")).await;
    assert_eq!(told(&again), ["REPLACEMENT_NEEDED replacement"]);
}
